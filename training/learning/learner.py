"""Which part of a network learns: all of it, its last layers, or the head alone.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Sequence

from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from inference.network import SplitNetwork, blocks, weighted_layers
from training.learning.kernels import quickened
from training.recipe import Recipe


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
