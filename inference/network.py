"""Networks, split where the explanation needs it: a feature extractor, and a head that turns its last map into logits.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

import torch
from torch import Tensor, nn
from torch.nn.utils import convert_conv2d_weight_memory_format

from inference.card_types import Head
from inference.extractors import FAMILIES, feature_extractor, origin

_STAGES = frozenset({"stages", "blocks", "layers", "features", "trunk_output"})


class SplitNetwork(nn.Module):
    """`features`: (n, channels, rows, columns) -> last feature map (n, c, h, w); `head`: that -> logits (n, outputs).

    `layer` names the feature layer in the words of the architecture, for the heat map's provenance.
    """

    def __init__(self, features: nn.Module, head: nn.Sequential, layer: str) -> None:
        super().__init__()
        self.features = features
        self.head = head
        self.layer = layer

    def forward(self, batch: Tensor, *, with_map: bool = False) -> Any:
        """(n, channels, rows, columns) float -> logits (n, outputs), and the last feature map where it is asked for."""
        features = self.features(batch)
        logits: Tensor = self.head(features)
        return (logits, features) if with_map else logits

    def moved(self, device: str) -> Self:
        """This network, on the device, with weights that lie as convolutions are fastest with."""
        return convert_conv2d_weight_memory_format(self.to(device), torch.channels_last)

    @property
    def pool(self) -> nn.Sequential:
        """The head's part without weights, its first two layers: feature map (n, c, h, w) -> (n, c * grid * grid)."""
        return nn.Sequential(*list(self.head)[:2])

    @property
    def classifier(self) -> nn.Sequential:
        """The rest of the head, the same modules: averages (n, c * grid * grid) -> logits (n, outputs).

        `head(map)` is `classifier(pool(map))`, so that a head can be trained on averages computed once.
        """
        return nn.Sequential(*list(self.head)[2:])


def architectures() -> tuple[str, ...]:
    """Names to offer; `build` also takes torchvision's and timm's other convolutional networks."""
    return FAMILIES


def known(architecture: str) -> bool:
    """Whether ours, torchvision or timm has a network of that name; nothing is built.

    A network without a feature map (a vision transformer) is known and yet refused by `build`.
    """
    return origin(architecture) is not None


def build(architecture: str, outputs: int, head: Head = Head(), *, dropout: float = 0.2) -> SplitNetwork:
    """A network with random weights and `outputs` outputs; dropout (0..1) stands before each linear layer of its head.

    Raises Fault (BAD_RECIPE) for an unknown architecture and for one without a feature map (n, c, h, w).
    """
    made = feature_extractor(architecture)
    return SplitNetwork(made.features, pooled_head(made.channels, outputs, head, dropout), made.layer)


def pooled_head(channels: int, outputs: int, head: Head, dropout: float) -> nn.Sequential:
    """Pool to a grid, flatten, then linear layers as `head` says, dropout before each: (n, c, h, w) -> (n, outputs).

    The plain head is pool, flatten, dropout, linear: its weights are those of layer 3.
    """
    layers: list[nn.Module] = [nn.AdaptiveAvgPool2d(head.grid), nn.Flatten()]
    width = channels * head.grid**2
    if head.norm:
        layers.append(nn.BatchNorm1d(width))
    for hidden in head.hidden:
        layers += [nn.Dropout(dropout), nn.Linear(width, hidden), nn.ReLU()]
        width = hidden
        if head.norm:
            layers.append(nn.BatchNorm1d(width))
    return nn.Sequential(*layers, nn.Dropout(dropout), nn.Linear(width, outputs))


def blocks(network: SplitNetwork) -> tuple[nn.Module, ...]:
    """The feature extractor's blocks from input to output, together all of its weights, each weight in one of them.

    A block is a stage or unit of the architecture; single layers between two poolings (a stem, or all of VGG) are one.
    """
    found: list[list[nn.Module]] = []
    single = False
    for child in _children(network.features):
        has_weights = next(child.parameters(), None) is not None
        if has_weights and not (single and _is_layer(child)):
            found.append([child])
        elif found:
            found[-1].append(child)
        single = _is_layer(child) if has_weights else single and "Pool" not in type(child).__name__
    return tuple(parts[0] if len(parts) == 1 else nn.Sequential(*parts) for parts in found)


def weighted_layers(network: SplitNetwork) -> tuple[nn.Module, ...]:
    """The feature extractor's layers that own weights (convolutions and batch norms alike), from input to output.

    The order is that of definition, which is that of the forward pass within every family here. A module with weights
    of its own is one layer together with what is inside it (a block of ConvNeXt), so that no two layers share weights.
    """
    return tuple(_layers(network.features))


def _children(features: nn.Module) -> Iterator[nn.Module]:
    """Its children, and in place of a list of stages the stages."""
    for name, child in features.named_children():
        if name in _STAGES and next(child.children(), None) is not None:
            yield from child.children()
        else:
            yield child


def _layers(module: nn.Module) -> Iterator[nn.Module]:
    if _is_layer(module):
        yield module
    else:
        for child in module.children():
            yield from _layers(child)


def _is_layer(module: nn.Module) -> bool:
    """Whether it owns weights itself."""
    return next(module.parameters(recurse=False), None) is not None
