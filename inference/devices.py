"""Which device computes: what the user asked for and what this computer has, turned into one name."""

from __future__ import annotations

from imaging.faults import Code, Fault, Problem

CHOICES = ("auto", "cpu", "cuda", "mps")


def choose(name: str = "auto") -> str:
    """The torch device name for a choice: "auto" takes the first that works of cuda, mps, cpu. Loads torch.

    Raises Fault (NO_DEVICE) where the named device is missing or cannot compute.
    """
    if name == "auto":
        return next(device for device in ("cuda", "mps", "cpu") if _works(device))
    if name not in CHOICES:
        known = ", ".join(CHOICES)
        raise Fault(Problem(Code.NO_DEVICE, f"There is no device called {name}.", f"Devices: {known}."))
    if not _works(name):
        full = {"cuda": "CUDA (an NVIDIA GPU with its driver)", "mps": "MPS (an Apple GPU)"}[name]
        raise Fault(Problem(Code.NO_DEVICE, f"{full} is not usable on this computer.", "Use --device auto or cpu."))
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
