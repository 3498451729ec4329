"""Networks, split where the explanation needs it: a feature extractor, and a head that turns its last map into logits.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from torch import Tensor, nn

from inference.torchvision_import import import_torchvision
from inference.types import Head


class SplitNetwork(nn.Module):
    """`features`: (n, channels, rows, columns) -> last feature map (n, c, h, w); `head`: that -> logits (n, outputs).

    `layer` names the feature layer in the words of the architecture, for the heat map's provenance.
    """

    def __init__(self, features: nn.Module, head: nn.Sequential, layer: str) -> None:
        super().__init__()
        self.features = features
        self.head = head
        self.layer = layer

    def forward(self, batch: Tensor) -> Tensor:
        """(n, channels, rows, columns) float -> logits (n, outputs)."""
        logits: Tensor = self.head(self.features(batch))
        return logits

    @property
    def pool(self) -> nn.Sequential:
        """The head's part without weights: feature map (n, c, h, w) -> averages (n, c * grid * grid)."""
        return nn.Sequential(*list(self.head)[:2])

    @property
    def classifier(self) -> nn.Sequential:
        """The rest of the head, the same modules: averages (n, c * grid * grid) -> logits (n, outputs)."""
        return nn.Sequential(*list(self.head)[2:])


def pooled_head(channels: int, outputs: int, head: Head, dropout: float) -> nn.Sequential:
    """Pool to a grid, flatten, then linear layers as `head` says, dropout before each: (n, c, h, w) -> (n, outputs).

    The plain head is pool, flatten, dropout, linear; its weights are those of "3".
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


def _mobilenet_v2() -> tuple[nn.Module, str]:
    return import_torchvision().models.mobilenet_v2(weights=None).features, "features.18"


def _resnet18() -> tuple[nn.Module, str]:
    whole = import_torchvision().models.resnet18(weights=None)
    features = nn.Sequential()
    for name, child in whole.named_children():
        if name not in ("avgpool", "fc"):
            features.add_module(name, child)
    return features, "layer4"


def _small_cnn() -> tuple[nn.Module, str]:
    widths = (3, 32, 64, 128, 128)
    blocks = (
        nn.Sequential(nn.Conv2d(before, width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
        for before, width in pairwise(widths)
    )
    return nn.Sequential(*blocks), "features.3"


_ARCHITECTURES: Mapping[str, tuple[Callable[[], tuple[nn.Module, str]], int]] = {
    "mobilenet_v2": (_mobilenet_v2, 1280),
    "resnet18": (_resnet18, 512),
    "small_cnn": (_small_cnn, 128),
}


def architectures() -> tuple[str, ...]:
    """Names that `build` knows."""
    return tuple(_ARCHITECTURES)


def build(architecture: str, outputs: int, head: Head = Head(), *, dropout: float = 0.2) -> SplitNetwork:  # noqa: B008  # frozen
    """A network with random weights and `outputs` outputs. Raises KeyError for an unknown architecture."""
    make, channels = _ARCHITECTURES[architecture]
    features, layer = make()
    return SplitNetwork(features, pooled_head(channels, outputs, head, dropout), layer)
