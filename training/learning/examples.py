"""The films of one split as a training sees them, and the order in which an epoch takes them. Numpy only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from training.data.pictures import Pictures
from training.recipe import Balance, Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Pictures (n, rows, columns) and for each the number of its label (n,) int64; `rows` picks those of one split."""

    pictures: Pictures
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]


def epoch_rows(recipe: Recipe, examples: Examples, epoch: int) -> NDArray[np.int64]:
    """The rows of an epoch, in its order: a whole number of steps, the same for the same recipe and epoch."""
    generator = np.random.default_rng((recipe.seed, epoch))
    rows = examples.rows
    if recipe.balance is Balance.SAMPLING:
        rows = _resampled(rows, examples.labels[rows], generator)
    order = generator.permutation(rows)
    step = recipe.batch * recipe.accumulate
    steps = max(1, len(order) // step)
    if recipe.steps:
        steps = min(steps, -(-recipe.steps // recipe.accumulate))
    return order[: steps * step]


def few_of_each(rows: NDArray[np.int64], labels: NDArray[np.int64], most: int, seed: int) -> NDArray[np.int64]:
    """At most so many rows of each label, drawn from the seed; all where `most` is 0."""
    if not most:
        return rows
    order = np.random.default_rng(seed).permutation(rows)
    chosen = [order[labels[order] == label][:most] for label in np.unique(labels[rows])]
    return np.sort(np.concatenate(chosen))


def class_weights(examples: Examples, labels: int, *, balanced: bool) -> NDArray[np.float32]:
    """(labels,) weights of the loss: every label counts the same where `balanced`, else every film."""
    counts = np.bincount(examples.labels[examples.rows], minlength=labels)
    weights = counts.sum() / np.maximum(counts, 1) / labels if balanced else np.ones(labels)
    return np.asarray(weights, np.float32)


def seed_of(recipe: Recipe, epoch: int, number: int) -> int:
    """A seed of its own for each film and step of each epoch."""
    return hash((recipe.seed, epoch, number)) & (2**62 - 1)


def abnormal_flags(recipe: Recipe) -> NDArray[np.bool_]:
    """(labels,) whether each label means abnormal."""
    return np.array([label in recipe.abnormal_labels for label in recipe.labels])


def missing_label(recipe: Recipe, examples: Examples) -> str | None:
    """A label of the recipe that none of these films has."""
    present = set(examples.labels[examples.rows].tolist())
    return next((label for number, label in enumerate(recipe.labels) if number not in present), None)


def _resampled(rows: NDArray[np.int64], labels: NDArray[np.int64], generator: np.random.Generator) -> NDArray[np.int64]:
    groups: Sequence[NDArray[np.int64]] = [rows[labels == label] for label in np.unique(labels)]
    most = max(len(group) for group in groups)
    drawn = [np.concatenate([group, generator.choice(group, most - len(group))]) for group in groups]
    return np.concatenate(drawn)
