"""What a training makes small: cross entropy of exclusive labels, or of one abnormal output.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from inference.card_types import Activation
from training.learning.examples import abnormal_flags
from training.recipe import Recipe


class Loss:
    """The recipe's loss. Sums are returned, and divided by the caller by the weight of all films of the step."""

    def __init__(self, recipe: Recipe, weights: NDArray[np.float32], device: str) -> None:
        """`weights`: (labels,), how much a film of each label counts."""
        self._recipe = recipe
        self._weights = torch.from_numpy(weights).to(device)
        self._abnormal = torch.from_numpy(abnormal_flags(recipe)).to(device)

    def weight(self, labels: Tensor) -> float:
        """How much films with these labels count together."""
        return float(self._weights[labels].sum())

    def __call__(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Weighted sum over films: logits (n, outputs), labels (n,) int64 -> scalar."""
        smoothing = self._recipe.label_smoothing
        if self._recipe.activation is Activation.SOFTMAX:
            return functional.cross_entropy(
                logits.float(), labels, self._weights, reduction="sum", label_smoothing=smoothing
            )
        target = self._abnormal[labels].float() * (1 - smoothing) + smoothing / 2
        losses = functional.binary_cross_entropy_with_logits(logits.float()[:, 0], target, reduction="none")
        return (losses * self._weights[labels]).sum()


def right(recipe: Recipe, logits: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n,) whether the likeliest label, or the abnormal output at one half, is the film's."""
    if recipe.activation is Activation.SOFTMAX:
        return np.asarray(logits.argmax(axis=1) == labels)
    return np.asarray((logits[:, 0] >= 0) == abnormal_flags(recipe)[labels])


def abnormal_odds(recipe: Recipe, logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """(n,) log odds of all abnormal labels together, as `inference.decide.abnormal_logit` has them."""
    exact = logits.astype(np.float64)
    if recipe.activation is Activation.SIGMOID:
        first: NDArray[np.float64] = exact[:, 0]
        return first
    abnormal = abnormal_flags(recipe)
    odds: NDArray[np.float64] = np.logaddexp.reduce(exact[:, abnormal], axis=1) - np.logaddexp.reduce(
        exact[:, ~abnormal], axis=1
    )
    return odds
