"""Which part of a network learns: all of it, its last layers, or the head alone.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from inference.models.network import SplitNetwork, blocks, weighted_layers
from training.recipe import Recipe

N = TypeVar("N", bound=nn.Module)

_KEEPS_A_COPY = (nn.ReLU6, nn.Hardswish, nn.SiLU)


def quickened(network: N) -> N:
    """The same network, with the same weights under the same names, whose steps on a processor take less time.

    Activations whose gradient needs what they are given work beside their input: torch copies it first where they work
    in place. Depthwise convolutions with a stride take their gradients as `_Strided` says.
    """
    for module in network.modules():
        if isinstance(module, _KEEPS_A_COPY):
            module.inplace = False
        elif _is_slow(module):
            module.__class__ = _Strided  # so that weights and whoever holds the layer stay as they are
    return network


def _is_slow(module: nn.Module) -> bool:
    return (
        type(module) is nn.Conv2d  # kinds of it may change weights or films first
        and module.groups == module.in_channels > 1
        and module.padding_mode == "zeros"
        and not isinstance(module.padding, str)
        and max(module.stride) > 1
    )


class _Strided(nn.Conv2d):
    """A depthwise convolution with a stride: in bfloat16 on a processor, its maps' gradient comes as without a stride.

    torch hands it to oneDNN, whose kernel for this one case goes value by value, 10 to 100 times as long. The gradient
    with zeros between its values is that of the convolution that leaves nothing out.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """(n, c, h, w) -> (n, c, h', w'), the bits of the layer it replaces."""
        if not (torch.is_autocast_enabled("cpu") and maps.device.type == "cpu" and torch.is_grad_enabled()):
            return super().forward(maps)
        half = torch.get_autocast_dtype("cpu")
        bias = None if self.bias is None else self.bias.to(half)
        geometry = (self.stride, self.padding, self.dilation, False, (0, 0), self.groups)
        tensors = maps.to(half), self.weight.to(half), bias
        return _convolved(*tensors, geometry)


class _Convolution(torch.autograd.Function):
    """torch's convolution; the gradient of the maps as `_Strided` says."""

    @staticmethod
    def forward(context: Any, maps: Tensor, weight: Tensor, bias: Tensor | None, geometry: tuple[Any, ...]) -> Tensor:
        context.save_for_backward(maps, weight)
        context.geometry = geometry
        context.channels = None if bias is None else [len(bias)]
        result: Tensor = torch.ops.aten.convolution(maps, weight, bias, *geometry)
        return result

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None, Tensor | None, None]:
        (gradient,), (maps, weight), needed = gradients, context.saved_tensors, context.needs_input_grad
        back = torch.ops.aten.convolution_backward
        mask = [False, needed[1], needed[2]]
        _, of_weight, of_bias = back(gradient, maps, weight, context.channels, *context.geometry, mask)
        of_maps = None
        if needed[0]:
            stride, *geometry = context.geometry
            shape = [
                size + 2 * edge - apart * (kernel - 1)
                for size, edge, apart, kernel in zip(maps.shape[2:], *geometry[:2], weight.shape[2:], strict=True)
            ]
            spread = gradient.new_zeros(*gradient.shape[:2], *shape).contiguous(memory_format=torch.channels_last)
            spread[:, :, :: stride[0], :: stride[1]] = gradient
            of_maps = back(spread, maps, weight, None, (1, 1), *geometry, [True, False, False])[0]
        return of_maps, of_weight, of_bias, None


_convolved: Callable[..., Tensor] = _Convolution.apply


class Learner:
    """A network with the parts of its feature extractor held still that the recipe freezes.

    `part` is what a step changes and a checkpoint keeps: the whole network, or, where nothing of the feature
    extractor learns (`on_features`), the head after pooling.
    """

    def __init__(self, recipe: Recipe, network: SplitNetwork) -> None:
        self.network = quickened(network)
        self._still = _still(recipe, network)
        for module in self._still:
            module.requires_grad_(False)
        norms = (module for module in network.features.modules() if isinstance(module, _BatchNorm))
        self._norms = () if recipe.norms else tuple(norms)
        self.on_features = not any(parameter.requires_grad for parameter in network.features.parameters())
        self.part: nn.Module = network.classifier if self.on_features else network
        self.blocks: tuple[nn.Module, ...] = () if self.on_features else blocks(network)
        self.head: nn.Module = self.part if self.on_features else network.head

    @property
    def pooled(self) -> nn.Module:
        """The feature extractor and the pooling: (n, channels, rows, columns) -> (n, values)."""
        return nn.Sequential(self.network.features, self.network.pool)

    def teach(self) -> None:
        """Training mode, but for what is held still: its batch norms keep their statistics."""
        self.part.train()
        for module in (*self._still, *self._norms):
            module.eval()


def _still(recipe: Recipe, network: SplitNetwork) -> Sequence[nn.Module]:
    if recipe.last_layers is None:
        return blocks(network)[: recipe.frozen]
    layers = weighted_layers(network)
    if not recipe.last_layers:
        return (network.features,)
    return layers[: len(layers) - recipe.last_layers]
