"""Layers that learn the slow way in torch's own hands on a processor, made to learn the quick way: the same gradients.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from typing import Any, TypeVar

import torch
from torch import Tensor, nn

N = TypeVar("N", bound=nn.Module)

_KEEPS_A_COPY = (nn.ReLU6, nn.Hardswish, nn.SiLU)
_SMALL_KERNEL = 3


def quickened(network: N) -> N:
    """The same network, with the same weights under the same names, whose steps on a processor take less time.

    Activations whose gradient needs what they are given work beside their input: torch copies it first where they work
    in place. Depthwise convolutions with a stride or a large kernel take their gradients as `_Depthwise` says.
    """
    for module in network.modules():
        if isinstance(module, _KEEPS_A_COPY):
            module.inplace = False
        elif _is_slow(module):
            module.__class__ = _Depthwise  # so that weights and whoever holds the layer stay as they are
    return network


def _is_slow(module: nn.Module) -> bool:
    return (
        type(module) is nn.Conv2d  # kinds of it may change weights or films first
        and module.groups == module.in_channels > 1
        and module.padding_mode == "zeros"
        and not isinstance(module.padding, str)
        and (max(module.stride) > 1 or max(module.kernel_size) > _SMALL_KERNEL)
    )


class _Depthwise(nn.Conv2d):
    """A depthwise convolution whose gradients are taken in float32 where they are slow in a processor's bfloat16.

    torch hands them to oneDNN, whose bfloat16 kernels go value by value where there is a stride (gradient of the maps,
    4 to 100 times as long) and are slow for large kernels (gradient of the weights).
    """

    def forward(self, maps: Tensor) -> Tensor:
        """(n, c, h, w) -> (n, c, h', w'), the bits of the layer it replaces."""
        if not (torch.is_autocast_enabled("cpu") and maps.device.type == "cpu" and torch.is_grad_enabled()):
            return super().forward(maps)
        half = torch.get_autocast_dtype("cpu")
        bias = None if self.bias is None else self.bias.to(half)
        geometry = (self.stride, self.padding, self.dilation, False, (0, 0), self.groups)
        result: Tensor = _Convolution.apply(maps.to(half), self.weight.to(half), bias, geometry)  # type: ignore[no-untyped-call]  # torch's stub
        return result


class _Convolution(torch.autograd.Function):
    """torch's convolution; the gradients that `_Depthwise` names go through float32."""

    @staticmethod
    def forward(context: Any, maps: Tensor, weight: Tensor, bias: Tensor | None, geometry: tuple[Any, ...]) -> Tensor:
        context.save_for_backward(maps, weight)
        context.geometry = geometry
        context.channels = None if bias is None else [len(bias)]
        result: Tensor = torch.ops.aten.convolution(maps, weight, bias, *geometry)
        return result

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None, None]:
        maps, weight = context.saved_tensors
        needed = context.needs_input_grad

        def back(mask: list[bool], exact: bool) -> Any:
            given = [part.float() if exact else part for part in (gradients[0], maps, weight)]
            return torch.ops.aten.convolution_backward(*given, context.channels, *context.geometry, mask)

        of_maps = back([True, False, False], max(context.geometry[0]) > 1)[0].to(maps.dtype) if needed[0] else None
        rest = back([False, needed[1], needed[2]], max(weight.shape[2:]) > _SMALL_KERNEL)
        of_weight, of_bias = (None if part is None else part.to(weight.dtype) for part in rest[1:])
        return of_maps, of_weight, of_bias, None
