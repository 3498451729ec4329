"""How much memory a process may take, and that it keeps what it freed for the next film."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

FILMS = 32 << 20
"""Bytes of the largest block that a process which reads films keeps."""
LARGEST = 2**31 - 1
"""The same for a training, whose tensors are larger; it stays as large as it was at its largest."""
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of mallopt(3)


def limit(memory_bytes: int) -> None:
    """Limit this process's address space beyond what is in use already, where the system can (POSIX)."""
    try:
        import resource
    except ImportError:  # Windows; there the limits of imaging.reading.limits are what holds
        return
    pages = Path("/proc/self/statm")
    used = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = used + memory_bytes if hard == resource.RLIM_INFINITY else min(used + memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def keep_freed(block_bytes: int = FILMS) -> None:
    """Let glibc keep freed blocks up to this size for the next film or step; elsewhere, nothing.

    By default a large block is a new mapping, given back when it is freed: the system clears it page by page each time,
    a millisecond for a film, a third of a step of a training.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):  # musl has no mallopt
        library = ctypes.CDLL(None)
        if not library.mallopt(_MMAP_THRESHOLD, block_bytes):  # an older one takes no more than this
            library.mallopt(_MMAP_THRESHOLD, FILMS)
        library.mallopt(_TRIM_THRESHOLD, min(4 * block_bytes, LARGEST))


@contextmanager
def uncollected(module: str) -> Iterator[None]:
    """While `module` is imported with all that it imports, a tenth to a sixth faster; nothing where it is loaded.

    What was there at the end is never looked through again. Other threads' garbage waits for the end too.
    """
    if module in sys.modules:
        yield
        return
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
