"""Intervals over patients drawn one by one: what every faster way is held against."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from inference.figures import REPEATS, Rows, interval
from inference.models.card import Interval


def with_intervals(
    measure: Callable[[Rows], Mapping[str, float]], patients: Sequence[str], *, repeats: int = REPEATS, seed: int = 0
) -> dict[str, Interval]:
    """Figures of all films with 95 % percentile intervals, patients drawn with replacement (Efron 1979).

    `measure` takes row numbers and returns named figures. Draws in which a figure is NaN do not count for it; a
    figure that is NaN on all films is left out.
    """
    names, member = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    rows_of = np.split(np.argsort(member, kind="stable"), np.cumsum(np.bincount(member))[:-1])
    whole = measure(np.arange(len(member)))
    generator = np.random.default_rng(seed)
    draws: dict[str, list[float]] = {name: [] for name in whole}
    for _ in range(repeats):
        chosen = generator.integers(len(names), size=len(names))
        for name, value in measure(np.concatenate([rows_of[patient] for patient in chosen])).items():
            draws[name].append(value)
    return {name: interval(value, np.asarray(draws[name])) for name, value in whole.items() if np.isfinite(value)}
