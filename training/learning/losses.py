"""What a training makes small: cross entropy of exclusive labels, or of one positive output; and where it should look.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from inference.models.card import Activation
from training.learning.examples import positive_flags
from training.recipe import Recipe

_NOTHING = 1e-4  # of a place outside every mark, so that its logarithm is a number


class Loss:
    """The recipe's loss. Sums are returned, and divided by the caller by the weight of all films of the step."""

    def __init__(self, recipe: Recipe, weights: NDArray[np.float32], device: str) -> None:
        """`weights`: (targets,), how much a film of each target counts."""
        self._recipe = recipe
        self._weights = torch.from_numpy(weights).to(device)
        self._positive = torch.from_numpy(positive_flags(recipe)).to(device)
        self._outputs = self._positive[: len(recipe.labels)]

    def weight(self, labels: Tensor) -> float:
        """How much films with these labels count together."""
        return float(self._weights[labels].sum())

    def __call__(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Weighted sum over films: logits (n, outputs), labels (n,) int64 in `targets` -> scalar.

        A film that is only said to be positive is right with any positive label.
        """
        smoothing = self._recipe.label_smoothing
        if self._recipe.activation is Activation.SOFTMAX:
            outputs = len(self._outputs)
            named, exact = labels < outputs, logits.float()
            total = functional.cross_entropy(
                exact[named], labels[named], self._weights[:outputs], reduction="sum", label_smoothing=smoothing
            )
            logs = exact[~named].log_softmax(1)
            likely, other = logs[:, self._outputs].logsumexp(1), logs[:, ~self._outputs].logsumexp(1)
            unnamed = (1 - smoothing / 2) * likely + smoothing / 2 * other
            return total - (unnamed * self._weights[labels[~named]]).sum()
        target = self._positive[labels].float() * (1 - smoothing) + smoothing / 2
        losses = functional.binary_cross_entropy_with_logits(logits.float()[:, 0], target, reduction="none")
        return (losses * self._weights[labels]).sum()

    def of_maps(self, maps: Tensor, logits: Tensor, weight: Tensor, marks: Tensor) -> Tensor:
        """How little of what speaks for the headline lies in the marks, summed over films.

        maps: (n, c, h, w) the last feature map; weight: (outputs, c) of the plain head; marks: (n, rows, columns) 0..1.
        What each place adds to its odds (Zhou et al. 2016), as shares of the whole film by softmax: minus
        the logarithm of the share inside the marks. How high its score is does not matter.
        """
        logits = logits.detach().float()
        odds = torch.where(self._outputs, logits, -torch.inf).softmax(1)
        odds = odds - torch.where(self._outputs, -torch.inf, logits).softmax(1)
        each = torch.einsum("nchw,nc->nhw", maps.float(), odds @ weight.float())
        inside = functional.adaptive_avg_pool2d(marks[:, None], (each.shape[1], each.shape[2]))[:, 0].clamp_min(
            _NOTHING
        )
        shares = each.flatten(1).log_softmax(1) + inside.flatten(1).log()
        return -shares.logsumexp(1).sum()


def right(recipe: Recipe, logits: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n,) whether the likeliest label, or the positive output at one half, is the film's, or one of what it can be."""
    if recipe.activation is Activation.SOFTMAX:
        likeliest = logits.argmax(axis=1)
        unnamed = labels == len(recipe.labels)
        return np.asarray(np.where(unnamed, positive_flags(recipe)[likeliest], likeliest == labels))
    return np.asarray((logits[:, 0] >= 0) == positive_flags(recipe)[labels])


def headline_odds(recipe: Recipe, logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """(n,) log odds of all positive labels together, as `inference.decide.headline_logit` has them."""
    exact = logits.astype(np.float64)
    if recipe.activation is Activation.SIGMOID:
        first: NDArray[np.float64] = exact[:, 0]
        return first
    positive = positive_flags(recipe)[: len(recipe.labels)]
    odds: NDArray[np.float64] = np.logaddexp.reduce(exact[:, positive], axis=1) - np.logaddexp.reduce(
        exact[:, ~positive], axis=1
    )
    return odds
