"""Which device computes: what the user asked for and what this computer has, turned into one name."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from imaging.process import uncollected
from inference.model_reasons import ModelReason

CHOICES = ("auto", "cpu", "cuda", "mps")
ENGINE_CHOICES = ("auto", "onnx", "torch")


def choose(name: str = "auto") -> str:
    """The torch device name for a choice: "auto" takes the first that works of cuda, mps, cpu. Loads torch.

    Raises Fault (NO_DEVICE) where the named device is missing or cannot compute.
    """
    if name == "auto":
        return next(device for device in ("cuda", "mps", "cpu") if _works(device))
    if name not in CHOICES:
        raise Fault(Problem(Code.NO_DEVICE, ModelReason.NO_DEVICE, {"name": name, "known": CHOICES}))
    if not _works(name):
        raise Fault(Problem(Code.NO_DEVICE, ModelReason.NO_CUDA if name == "cuda" else ModelReason.NO_MPS))
    return name


def _works(device: str) -> bool:
    """Whether the device exists and adds two numbers: an old GPU is listed, but has no kernels."""
    import torch

    if device == "cpu":
        return True
    backend = torch.cuda if device == "cuda" else torch.backends.mps
    if not backend.is_available():
        return False
    try:
        return float((torch.ones(1, device=device) + 1).item()) == 2.0
    except RuntimeError:
        return False


def may_have_gpu() -> bool:
    """Whether torch may find a device faster than the CPU: its own build for one and a driver. Loads nothing."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    spec = importlib.util.find_spec("torch")
    folders = spec.submodule_search_locations if spec is not None else None
    if not folders or not any((Path(folders[0]) / "lib").glob("*torch_cuda*")):
        return False
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32" / "nvcuda.dll").exists()
    return Path("/proc/driver/nvidia/version").exists()


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
