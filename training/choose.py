"""What is chosen on validation films: calibration, operating points with their unsure band. Numpy only."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from inference.decide import calibrated
from inference.types import Calibration, OperatingPoint
from training.figures import Scores, Truth, calibration_error, figures, with_intervals

_PREVALENCE = 0.5
_UNSURE_SHARE = 0.05
_STEPS = 50


def platt(logits: Scores, abnormal: Truth, data: str) -> Calibration:
    """Fit sigmoid(slope * logit + intercept) by maximum likelihood (Platt 1999), both classes weighing the same.

    Targets are smoothed as Platt proposes, so that separable data has a finite answer. `ece` is that of the fit on
    its own films, weighted alike. Logits that rank the films the wrong way round cannot be calibrated: method "none".
    """
    positive, negative = int(abnormal.sum()), int((~abnormal).sum())
    target = np.where(abnormal, (positive + 1) / (positive + 2), 1 / (negative + 2))
    weight = np.where(abnormal, 0.5 / positive, 0.5 / negative)
    columns = np.stack([logits, np.ones_like(logits)], axis=1)
    slope_and_intercept = np.array([1.0, 0.0])
    for _ in range(_STEPS):
        chance = _sigmoid(columns @ slope_and_intercept)
        gradient = columns.T @ (weight * (chance - target))
        curve = (columns * (weight * chance * (1 - chance))[:, None]).T @ columns
        slope_and_intercept = slope_and_intercept - np.linalg.solve(curve + 1e-9 * np.eye(2), gradient)
    slope, intercept = (float(value) for value in slope_and_intercept)
    if slope <= 0:
        return Calibration(data=data, n=len(logits))
    fit = Calibration("platt", slope, intercept, _PREVALENCE, data, len(logits))
    balanced = np.concatenate([np.flatnonzero(abnormal), _repeated(np.flatnonzero(~abnormal), positive)])
    ece = calibration_error(calibrated(logits[balanced], fit), abnormal[balanced])
    return Calibration(fit.method, slope, intercept, _PREVALENCE, data, len(logits), ece)


def operating_points(
    scores: Scores, abnormal: Truth, patients: Sequence[str], data: str
) -> tuple[OperatingPoint, OperatingPoint, OperatingPoint]:
    """Balanced, high sensitivity and high specificity, chosen on calibrated validation scores.

    Each one's figures carry 95 % intervals by patient. The unsure band holds the 5 % of the films whose score is
    nearest to the threshold, half of them on each side.
    """
    middle = balanced_threshold(scores, abnormal)
    missed, alarmed = float(np.mean(scores[abnormal] < middle)), float(np.mean(scores[~abnormal] >= middle))
    sensitive = min(middle, float(np.quantile(scores[abnormal], missed / 2, method="lower")))
    specific = max(middle, _above(scores[~abnormal], 1 - alarmed / 2))
    chosen = (
        ("balanced", middle, "sensitivity and specificity are equal"),
        ("high sensitivity", sensitive, "half as many abnormal films are missed as at balanced"),
        ("high specificity", specific, "half as many normal films are called abnormal as at balanced"),
    )
    first, second, third = (_point(*choice, scores, abnormal, patients, data) for choice in chosen)
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
) -> OperatingPoint:
    def measure(rows: NDArray[np.int64]) -> dict[str, float]:
        own = figures(scores[rows], abnormal[rows], threshold)
        return {key: own[key] for key in ("sensitivity", "specificity")}

    measured = with_intervals(measure, patients)
    low, high = _unsure(scores, threshold)
    return OperatingPoint(
        name=name,
        threshold=threshold,
        unsure_low=low,
        unsure_high=high,
        rule=f"On validation films, plain and augmented, {rule}. Unsure: the 5 % of them nearest to the threshold.",
        data=data,
        n=len(scores),
        sensitivity=measured["sensitivity"],
        specificity=measured["specificity"],
    )


def _unsure(scores: Scores, threshold: float) -> tuple[float, float]:
    half = max(1, round(len(scores) * _UNSURE_SHARE / 2))
    below, above = np.sort(scores[scores < threshold]), np.sort(scores[scores >= threshold])
    low = float(below[max(0, len(below) - half)]) if len(below) else threshold
    high = float(above[min(half, len(above)) - 1]) if len(above) else threshold
    return low, max(high, low)


def _repeated(rows: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    return np.resize(rows, count)


def _sigmoid(values: Scores) -> Scores:
    result: Scores = 1 / (1 + np.exp(-np.clip(values, -500, 500)))
    return result
