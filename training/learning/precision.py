"""Where half precision helps: on GPUs, and on processors that multiply matrices of bfloat16.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch


def fast(device: str, mixed: bool = True) -> AbstractContextManager[object]:
    """Mixed precision with bfloat16 where the device has it, whose range needs no scaling of the loss; else float32."""
    if not mixed:
        return nullcontext()
    if device == "cuda" and torch.cuda.is_bf16_supported():
        return torch.autocast("cuda", torch.bfloat16)
    if device == "cpu" and _has_bfloat16():
        return torch.autocast("cpu", torch.bfloat16)
    return nullcontext()


def _has_bfloat16() -> bool:
    """Of instructions for vectors alone (AVX-512) float32 has as many: there bfloat16 takes half as long again."""
    has = torch.cpu.get_capabilities()
    return bool(has.get("amx_bf16") or has.get("arm_bf16"))
