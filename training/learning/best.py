"""Which epoch becomes the model, and when a training that no longer improves ends."""

from __future__ import annotations

from collections.abc import Sequence

from training.events import Epoch
from training.recipe import Keep, Recipe


def better(rule: Keep, new: Epoch, best: Epoch | None) -> bool:
    """Whether `new` becomes the model instead of `best`; of equal recalls and accuracies the lower loss."""
    if best is None or rule is Keep.LAST:
        return True
    return _rank(rule, new) > _rank(rule, best)


def best_of(rule: Keep, history: Sequence[Epoch]) -> Epoch | None:
    """The epoch whose weights are the model; None before the first."""
    best: Epoch | None = None
    for epoch in history:
        if better(rule, epoch, best):
            best = epoch
    return best


def has_stalled(recipe: Recipe, history: Sequence[Epoch]) -> bool:
    """Whether the last `patience` epochs brought nothing better."""
    best = best_of(recipe.keep, history)
    return bool(recipe.patience and best and history[-1].epoch - best.epoch >= recipe.patience)


def _rank(rule: Keep, epoch: Epoch) -> tuple[float, float]:
    value = {
        Keep.LOSS: -epoch.validation_loss,
        Keep.AUC: epoch.validation_auc,
        Keep.ACCURACY: epoch.validation_accuracy,
        Keep.RECALL: epoch.validation_recall,
        Keep.LAST: float(epoch.epoch),
    }[rule]
    return value, -epoch.validation_loss
