"""Networks that outline: a score for every pixel of the input, by a small U-Net (Ronneberger et al. 2015).

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import interpolate
from torch.nn.utils import convert_conv2d_weight_memory_format

from inference.model_reasons import ModelReason
from inference.models.card_file import refused
from inference.models.store import LoadedModel
from inference.torch_engine import check_weights, folded_features

_WIDTHS = (16, 32, 64, 96, 128)
_SEPARABLE_FROM = 96
"""Channels from which convolutions are depthwise separable: three quarters of the weights would be there."""

STRIDE = 2 ** len(_WIDTHS)
"""What rows and columns of the input must be a multiple of."""


class OutlineNetwork(nn.Module):
    """A U-Net of five levels whose first halves the input: (n, 1, rows, columns) -> (n, 1, rows, columns) logits.

    At the last level a pixel sees the whole film, so that a white lower field does not hide what lies around it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = _convolution(1, _WIDTHS[0], stride=2)
        self.down = nn.ModuleList([_block(_WIDTHS[0], _WIDTHS[0], stride=1)])
        self.down.extend(_block(before, width, stride=2) for before, width in pairwise(_WIDTHS))
        rising = list(pairwise(reversed(_WIDTHS)))
        self.narrow = nn.ModuleList(_convolution(before, width, kernel=1) for before, width in rising)
        self.up = nn.ModuleList(_block(2 * width, width, stride=1) for _, width in rising)
        self.outline = nn.Conv2d(_WIDTHS[0], 1, 1)

    def forward(self, films: Tensor) -> Tensor:
        """Logits: above 0 where a pixel is inside."""
        maps = self.stem(films)
        levels = []
        for down in self.down:
            maps = down(maps)
            levels.append(maps)
        levels.pop()
        for narrow, up in zip(self.narrow, self.up, strict=True):
            wide = interpolate(narrow(maps), scale_factor=2.0, mode="nearest")
            maps = up(torch.cat([wide, levels.pop()], dim=1))
        return interpolate(self.outline(maps), scale_factor=2.0, mode="bilinear")


def _block(before: int, width: int, stride: int) -> nn.Sequential:
    kind = _separable if width >= _SEPARABLE_FROM else _convolution
    return nn.Sequential(kind(before, width, stride=stride), kind(width, width))


def _convolution(before: int, width: int, *, stride: int = 1, kernel: int = 3, groups: int = 1) -> nn.Sequential:
    convolution = nn.Conv2d(before, width, kernel, stride, kernel // 2, groups=groups, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(width), nn.ReLU())


def _separable(before: int, width: int, *, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        _convolution(before, before, stride=stride, groups=before), _convolution(before, width, kernel=1)
    )


NETWORKS = {"unet_small": OutlineNetwork}
"""Networks that outline, by the name that cards and recipes have."""


def at_work(model: LoadedModel) -> Callable[[NDArray[np.float32]], NDArray[np.bool_]]:
    """The model's network on the processor: (1, 1, rows, columns) float32 input -> (rows, columns) bool, inside or not.

    On one thread, so that the same film has the same outline everywhere. Raises Fault (MODEL_REFUSED) for a network or
    weights that do not fit.
    """
    quick = folded_features(network_of(model))
    convert_conv2d_weight_memory_format(quick, torch.channels_last)

    def outline(film: NDArray[np.float32]) -> NDArray[np.bool_]:
        before = torch.get_num_threads()
        torch.set_num_threads(1)
        try:
            with torch.inference_mode():
                logits = quick(torch.from_numpy(film).to(memory_format=torch.channels_last))
        finally:
            torch.set_num_threads(before)
        inside: NDArray[np.bool_] = (logits[0, 0] > 0).numpy()
        return inside

    return outline


def network_of(model: LoadedModel) -> nn.Module:
    """The model's network with its weights, as it was trained. Raises Fault as `at_work` does."""
    card = model.card
    made = NETWORKS.get(card.architecture)
    if made is None:
        values = {"model": card.id, "architecture": card.architecture}
        raise refused(ModelReason.UNKNOWN_ARCHITECTURE, values, model.folder)
    network = made()
    check_weights(model, network.state_dict())
    network.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in model.weights.items()})
    return network.eval().requires_grad_(False)
