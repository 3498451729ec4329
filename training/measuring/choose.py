"""What is chosen on validation films: operating points with their unsure band. Numpy only."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.card_types import OperatingPoint
from inference.figures import Scores, Truth, figure_intervals

_UNSURE_SHARE = 0.05
_FEW = 30


def operating_points(
    scores: Scores, abnormal: Truth, patients: Sequence[str], data: str, films: int | None = None
) -> tuple[OperatingPoint, OperatingPoint, OperatingPoint]:
    """Balanced, high sensitivity and high specificity, chosen on calibrated validation scores.

    Each one's figures carry 95 % intervals by patient. The unsure band holds the 5 % of the films whose score is
    nearest to the threshold, half of them on each side. With fewer than 30 patients of a class the rule says how few.
    films: as `choose_calibration` takes it. Raises ValueError where a class is missing.
    """
    counted = len(scores) if films is None else films
    if abnormal.all() or not abnormal.any():
        raise ValueError("operating points need normal and abnormal films")
    middle = balanced_threshold(scores, abnormal)
    missed, alarmed = float(np.mean(scores[abnormal] < middle)), float(np.mean(scores[~abnormal] >= middle))
    sensitive = min(middle, float(np.quantile(scores[abnormal], missed / 2, method="lower")))
    specific = max(middle, _above(scores[~abnormal], 1 - alarmed / 2))
    chosen = (
        ("balanced", middle, "sensitivity and specificity are equal"),
        ("high sensitivity", sensitive, "half as many abnormal films are missed as at balanced"),
        ("high specificity", specific, "half as many normal films are called abnormal as at balanced"),
    )
    first, second, third = (_point(*choice, scores, abnormal, patients, data, counted) for choice in chosen)
    return first, second, third


def balanced_threshold(scores: Scores, abnormal: Truth) -> float:
    """The score at which sensitivity and specificity differ least: midway between the two scores it parts."""
    values = np.unique(scores)
    missed = np.searchsorted(np.sort(scores[abnormal]), values, side="left") / max(1, int(abnormal.sum()))
    spared = np.searchsorted(np.sort(scores[~abnormal]), values, side="left") / max(1, int((~abnormal).sum()))
    best = int(np.argmin(np.abs((1 - missed) - spared)))
    return float(values[best] if best == 0 else (values[best] + values[best - 1]) / 2)


def _above(normal: Scores, share: float) -> float:
    """The lowest threshold that leaves at least that share of normal scores below it."""
    return float(min(1.0, np.nextafter(np.quantile(normal, share, method="higher"), np.inf)))


def _point(
    name: str,
    threshold: float,
    rule: str,
    scores: Scores,
    abnormal: Truth,
    patients: Sequence[str],
    data: str,
    films: int,
) -> OperatingPoint:
    measured = figure_intervals(scores, abnormal, patients, threshold)
    low, high = _unsure(scores, threshold)
    return OperatingPoint(
        name=name,
        threshold=threshold,
        unsure_low=low,
        unsure_high=high,
        rule=f"On these films {rule}. Unsure: the 5 % of them nearest to the threshold.{_few(abnormal, patients)}",
        data=data,
        n=films,
        sensitivity=measured["sensitivity"],
        specificity=measured["specificity"],
        patients=len(set(patients)),
    )


def _few(abnormal: Truth, patients: Sequence[str]) -> str:
    """What must be said of a threshold that few patients chose."""
    names = np.asarray(patients, dtype=object)
    normal, ill = len(set(names[~abnormal])), len(set(names[abnormal]))
    if min(normal, ill) >= _FEW:
        return ""
    return f" Chosen on {normal} patients with normal and {ill} with abnormal films only: another draw would differ."


def _unsure(scores: Scores, threshold: float) -> tuple[float, float]:
    half = max(1, round(len(scores) * _UNSURE_SHARE / 2))
    below, above = np.sort(scores[scores < threshold]), np.sort(scores[scores >= threshold])
    low = float(below[max(0, len(below) - half)]) if len(below) else threshold
    high = float(above[min(half, len(above)) - 1]) if len(above) else threshold
    return low, max(high, low)
