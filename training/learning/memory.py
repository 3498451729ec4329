"""Memory that a step frees stays with the process for the next step, which needs as much again."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of mallopt(3)
_MOST = 2**31 - 1


def keep_freed_memory() -> None:
    """Let this process's allocator (glibc's) keep what is freed; elsewhere, nothing.

    By default each tensor above 32 MB is a new mapping, given back when it is freed: every step waits while the system
    clears a gigabyte page by page, a third of its time. The process stays as large as it was at its largest.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library
            library = ctypes.CDLL(None)
            library.mallopt(_MMAP_THRESHOLD, _MOST)
            library.mallopt(_TRIM_THRESHOLD, _MOST)
