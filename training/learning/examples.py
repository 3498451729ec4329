"""The films of one split as a training sees them, and the order in which an epoch takes them. Numpy only."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from training.data.pictures import Pictures
from training.recipe import Balance, Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Pictures (n, rows, columns) and for each the number of its label (n,) int64; `rows` picks those of one split.

    labels: places in the recipe's `targets`. chances: (rows,) how likely a draw takes each of `rows`, where the recipe
    balances groups. marks: row -> (rows, columns) uint8, 1 where the film is marked.
    """

    pictures: Pictures
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]
    chances: NDArray[np.float64] | None = None
    marks: Mapping[int, NDArray[np.uint8]] = field(default_factory=dict)


def epoch_rows(recipe: Recipe, examples: Examples, epoch: int) -> NDArray[np.int64]:
    """The rows of an epoch, in its order: a whole number of steps, the same for the same recipe and epoch."""
    generator = np.random.default_rng((recipe.seed, epoch))
    rows = examples.rows
    if recipe.balance is Balance.SAMPLING:
        rows = _resampled(rows, examples.labels[rows], generator)
    if examples.chances is not None:
        drawn: NDArray[np.int64] = generator.choice(rows, recipe.steps * recipe.batch, p=examples.chances)
        return drawn
    order = generator.permutation(rows)
    step = recipe.batch * recipe.accumulate
    steps = max(1, len(order) // step)
    if recipe.steps:
        steps = min(steps, -(-recipe.steps // recipe.accumulate))
    return order[: steps * step]


def group_chances(
    groups: Sequence[Hashable],
    positive: NDArray[np.bool_],
    kinds: Sequence[Hashable],
    weights: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """(n,) how likely a draw takes each film: every group alike, and its negative films as likely as its positive ones.

    Inside those each kind (source and label) is as likely as the square root of its films: rare ones are seen more
    often than they are, and yet not learned by heart. A group with films of one side only gives that side alone.
    weights: (n,) above 0, how much a film counts against others of its group and side; None: all alike.
    """
    own_weights = np.ones(len(groups)) if weights is None else weights
    cells: dict[Hashable, dict[bool, dict[Hashable, list[int]]]] = defaultdict(lambda: defaultdict(dict))
    for film, (group, ill, kind) in enumerate(zip(groups, positive.tolist(), kinds, strict=True)):
        cells[group][ill].setdefault(kind, []).append(film)
    chances = np.zeros(len(groups))
    for sides in cells.values():
        for own in sides.values():
            roots = {kind: own_weights[films].mean() * math.sqrt(len(films)) for kind, films in own.items()}
            for kind, films in own.items():
                share = roots[kind] / sum(roots.values()) / len(sides) / len(cells)
                chances[films] = share * own_weights[films] / own_weights[films].sum()
    whole: NDArray[np.float64] = chances / chances.sum()
    return whole


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


def positive_flags(recipe: Recipe) -> NDArray[np.bool_]:
    """(targets,) whether each target counts to the headline."""
    return np.array([label in recipe.positive_labels or label not in recipe.labels for label in recipe.targets])


def _resampled(rows: NDArray[np.int64], labels: NDArray[np.int64], generator: np.random.Generator) -> NDArray[np.int64]:
    groups: Sequence[NDArray[np.int64]] = [rows[labels == label] for label in np.unique(labels)]
    most = max(len(group) for group in groups)
    drawn = [np.concatenate([group, generator.choice(group, most - len(group))]) for group in groups]
    return np.concatenate(drawn)
