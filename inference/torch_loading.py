"""Torch loaded quickly, and beside a window that goes on: its libraries without the interpreter's lock, no collections.

The import alone would stop every other thread for half a second in the dynamic linker, which is called with the lock
held, and for tenths of seconds in garbage collections among hundreds of thousands of new objects, none of them garbage:
a tenth of the time it takes.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imaging.loading import uncollected

_LIBRARIES = {"linux": "libtorch_python.so", "darwin": "libtorch_python.dylib"}


@contextmanager
def gently() -> Iterator[None]:
    """While torch is imported and the first network is built, in whatever thread; nothing special once it is there."""
    if "torch" not in sys.modules:
        link()
    with uncollected("torch"):
        yield


def link() -> None:
    """Link torch's library through a foreign call, which lets go of the lock; Windows' importer does so by itself.

    Safe to call from several threads, and early: what is linked already costs nothing. Should it fail, the import links
    it again and says what is wrong.
    """
    name = _LIBRARIES.get(sys.platform)
    spec = importlib.util.find_spec("torch")
    if name is None or spec is None or not spec.submodule_search_locations:
        return
    library = Path(spec.submodule_search_locations[0]) / "lib" / name
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype = ctypes.c_void_p
    dlopen(os.fsencode(library), os.RTLD_LAZY)
