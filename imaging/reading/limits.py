"""How much of anything one file may ask for, checked before memory is taken."""

from __future__ import annotations

import os

MAX_PIXELS = 1 << 27
"""Pixels of one frame (134 million: 11,500 x 11,500). The largest radiographs have 30 million."""

MAX_FRAMES = 100_000
"""Frames of one file."""

MAX_HEADER_BYTES = 64 << 20
"""Bytes of attributes read from one file, pixels not counted."""

MAX_OBJECT_BYTES = 16 << 20
"""Bytes of attributes read of a presentation state or a report."""

MAX_DOCUMENT_BYTES = 64 << 20
"""Bytes of a document inside a DICOM object."""

MAX_INFLATED_BYTES = 128 << 20
"""Bytes that a deflated file or frame may become (30 million pixels at 16 bits need 60 MB)."""

MAX_NESTING = 64
"""Sequences inside sequences."""

HANDS = max(1, min(8, os.cpu_count() or 1))
"""Worker processes that read many films on this computer; each takes some 100 MB of memory."""

MAX_ARCHIVE_FILES = 1 << 17
"""Files in one ZIP archive."""

MAX_ARCHIVE_LIST_BYTES = 32 << 20
"""Bytes of a ZIP archive's list of files."""

MAX_ARCHIVE_BYTES = 512 << 20
"""Bytes that all files of a ZIP archive may have together, whatever the archive's own size."""

MAX_ARCHIVE_GROWTH = 100
"""Times its own size that the files of a ZIP archive may have beyond `MAX_ARCHIVE_BYTES`; films have about 2 to 4."""
