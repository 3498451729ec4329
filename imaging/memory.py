"""How much memory a process may take, and that it keeps what it freed for the next film."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of mallopt(3)
_KEPT_BYTES = 32 << 20  # the most that every glibc takes


def limit(memory_bytes: int) -> None:
    """Limit this process's address space beyond what is in use already, where the system can (POSIX)."""
    try:
        import resource
    except ImportError:  # Windows; there the limits of imaging.limits are what holds
        return
    pages = Path("/proc/self/statm")
    used = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = used + memory_bytes if hard == resource.RLIM_INFINITY else min(used + memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def keep_freed() -> None:
    """Let glibc keep freed blocks below 32 MB: asking the system for a film's memory anew costs a millisecond each."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):  # musl has no mallopt
        library = ctypes.CDLL(None)
        library.mallopt(_MMAP_THRESHOLD, _KEPT_BYTES)
        library.mallopt(_TRIM_THRESHOLD, 4 * _KEPT_BYTES)
