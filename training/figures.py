"""Figures of a two-way decision: AUC, sensitivity and the rest, with intervals from resampled patients. Numpy only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from inference.types import Interval

Scores = NDArray[np.float64]
Truth = NDArray[np.bool_]


def auc(scores: Scores, abnormal: Truth) -> float:
    """Area under the ROC curve, ties counted half (Hanley and McNeil 1982); NaN where one class is missing."""
    positive, negative = int(abnormal.sum()), int((~abnormal).sum())
    if not positive or not negative:
        return float("nan")
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[place]
    return float((ranks[abnormal].sum() - positive * (positive + 1) / 2) / (positive * negative))


def figures(scores: Scores, abnormal: Truth, threshold: float) -> dict[str, float]:
    """AUC, Brier, ECE; at `scores >= threshold` accuracy, balanced accuracy, sensitivity, specificity, precision, f1.

    A figure whose denominator is empty is NaN.
    """
    called = scores >= threshold
    sensitivity = _share(called[abnormal])
    specificity = _share(~called[~abnormal])
    precision = _share(abnormal[called])
    both = sensitivity + precision
    return {
        "auc": auc(scores, abnormal),
        "accuracy": _share(called == abnormal),
        "balanced_accuracy": (sensitivity + specificity) / 2,
        "sensitivity": sensitivity,
        "specificity": specificity,
        "precision": precision,
        "f1": 2 * sensitivity * precision / both if both else float("nan"),
        "brier": float(np.mean((scores - abnormal) ** 2)) if len(scores) else float("nan"),
        "ece": calibration_error(scores, abnormal),
    }


def calibration_error(scores: Scores, abnormal: Truth, bins: int = 10) -> float:
    """Expected calibration error over equally wide bins (Naeini et al. 2015): mean of |score - share abnormal|."""
    if not len(scores):
        return float("nan")
    number = np.minimum((scores * bins).astype(np.int64), bins - 1)
    gaps = np.bincount(number, scores - abnormal, bins)
    return float(np.abs(gaps).sum() / len(scores))


def with_intervals(
    measure: Callable[[NDArray[np.int64]], Mapping[str, float]],
    patients: Sequence[str],
    *,
    repeats: int = 2000,
    seed: int = 0,
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
    return {name: _interval(value, draws[name]) for name, value in whole.items() if np.isfinite(value)}


def _interval(value: float, draws: Sequence[float]) -> Interval:
    finite = np.asarray(draws)[np.isfinite(draws)]
    low, high = np.percentile(finite, (2.5, 97.5)) if len(finite) else (value, value)
    return Interval(value, float(low), float(high))


def _share(hits: NDArray[np.bool_]) -> float:
    return float(hits.mean()) if len(hits) else float("nan")
