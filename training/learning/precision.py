"""Where half precision helps: on GPUs, and on processors that multiply matrices of bfloat16 faster than of float32.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import time
from contextlib import AbstractContextManager, nullcontext
from functools import cache

import torch

_SIDE = 512
_TRIES = 5
_WORTH = 1.5


def fast(device: str, mixed: bool = True) -> AbstractContextManager[object]:
    """Mixed precision with bfloat16 where the device has it, whose range needs no scaling of the loss; else float32."""
    if not mixed:
        return nullcontext()
    if device == "cuda" and torch.cuda.is_bf16_supported():
        return torch.autocast("cuda", torch.bfloat16)
    if device == "cpu" and _has_bfloat16():
        return torch.autocast("cpu", torch.bfloat16)
    return nullcontext()


@cache
def _has_bfloat16() -> bool:
    """Asked of the processor once, by a product: with AMX or whole AVX-512 units for it bfloat16 takes a third or less.

    Where its instructions are as wide as those of float32, or are emulated, it only costs the conversions.
    """
    seconds = {kind: min(_product(kind) for _ in range(_TRIES)) for kind in (torch.float32, torch.bfloat16)}
    return seconds[torch.bfloat16] * _WORTH < seconds[torch.float32]


def _product(kind: torch.dtype) -> float:
    """Seconds of a product of two square matrices of that type."""
    matrix = torch.ones(_SIDE, _SIDE, dtype=kind)
    start = time.perf_counter()
    torch.mm(matrix, matrix)
    return time.perf_counter() - start
