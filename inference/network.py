"""Networks, split where the explanation needs it: a feature extractor, and a head that turns its last map into logits.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from torch import Tensor, nn

from inference.torchvision_import import import_torchvision


class SplitNetwork(nn.Module):
    """`features`: (n, channels, rows, columns) -> last feature map (n, c, h, w); `head`: that -> logits (n, labels).

    `layer` names the feature layer in the words of the architecture, for the heat map's provenance.
    """

    def __init__(self, features: nn.Module, head: nn.Module, layer: str) -> None:
        super().__init__()
        self.features = features
        self.head = head
        self.layer = layer

    def forward(self, batch: Tensor) -> Tensor:
        """(n, channels, rows, columns) float -> logits (n, labels)."""
        logits: Tensor = self.head(self.features(batch))
        return logits


class PooledHead(nn.Sequential):
    """Global average pooling, dropout and one linear layer: (n, c, h, w) -> (n, labels)."""

    def __init__(self, channels: int, labels: int, dropout: float) -> None:
        super().__init__(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Dropout(dropout), nn.Linear(channels, labels))


def _mobilenet_v2(labels: int, dropout: float) -> SplitNetwork:
    features = import_torchvision().models.mobilenet_v2(weights=None).features
    return SplitNetwork(features, PooledHead(1280, labels, dropout), layer="features.18")


def _resnet18(labels: int, dropout: float) -> SplitNetwork:
    whole = import_torchvision().models.resnet18(weights=None)
    features = nn.Sequential()
    for name, child in whole.named_children():
        if name not in ("avgpool", "fc"):
            features.add_module(name, child)
    return SplitNetwork(features, PooledHead(512, labels, dropout), layer="layer4")


_ARCHITECTURES: Mapping[str, Callable[[int, float], SplitNetwork]] = {
    "mobilenet_v2": _mobilenet_v2,
    "resnet18": _resnet18,
}


def architectures() -> tuple[str, ...]:
    """Names that `build` knows."""
    return tuple(_ARCHITECTURES)


def build(architecture: str, labels: int, *, dropout: float = 0.2) -> SplitNetwork:
    """A network with random weights and `labels` outputs. Raises KeyError for an unknown architecture."""
    return _ARCHITECTURES[architecture](labels, dropout)
