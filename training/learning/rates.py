"""The optimizer of a recipe, and the learning rate at every moment of a training.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import torch
from torch import nn

from training.recipe import Optimizer, Recipe, Schedule


def optimizer(recipe: Recipe, blocks: Sequence[nn.Module], head: nn.Module) -> torch.optim.Optimizer:
    """The recipe's optimizer over everything that learns; each of `blocks`, first to last, has its own peak rate."""
    last = len(blocks) - 1
    parts = [(block, recipe.learning_rate * recipe.layer_decay ** (last - n)) for n, block in enumerate(blocks)]
    groups = [_group(part, peak) for part, peak in (*parts, (head, recipe.head_learning_rate))]
    learning = [group for group in groups if group["params"]]
    weight_decay, betas = recipe.weight_decay, recipe.betas
    match recipe.optimizer:
        case Optimizer.ADAMW:
            return torch.optim.AdamW(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.ADAM:
            return torch.optim.Adam(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.ADAMAX:
            return torch.optim.Adamax(learning, betas=betas, weight_decay=weight_decay)
        case Optimizer.SGD:
            return torch.optim.SGD(learning, momentum=betas[0], weight_decay=weight_decay)


def share_of_peak(recipe: Recipe, steps: int, epochs_done: float) -> float:
    """The share of the peak learning rate: a linear rise over the warm-up of `steps` an epoch, then the schedule."""
    if epochs_done < recipe.warmup:
        return (epochs_done + 1 / steps) / (recipe.warmup + 1 / steps)
    match recipe.schedule:
        case Schedule.COSINE:
            gone = (epochs_done - recipe.warmup) / max(recipe.epochs - recipe.warmup, 1e-9)
            return 0.5 * (1 + math.cos(math.pi * gone))
        case Schedule.STEP:
            return float(recipe.decay ** int(epochs_done / recipe.decay_epochs))
        case Schedule.CONSTANT:
            return 1.0


def set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Give every part of the network that share of its peak rate."""
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * share


def _group(part: nn.Module, peak: float) -> dict[str, object]:
    learning: Iterable[nn.Parameter] = (parameter for parameter in part.parameters() if parameter.requires_grad)
    return {"params": list(learning), "lr": peak, "peak": peak}
