"""Curves behind the figures: ROC, precision against recall, and what every threshold would do. Numpy only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from inference.figures import Scores, Truth

_SWEEP = 101


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """For every score as a threshold, the highest first, starting above all: what calling films at or above it reaches.

    thresholds, sensitivity (recall), false_alarms (1 - specificity) and precision are (k,) float64; precision is 1
    where nothing is called.
    """

    thresholds: Scores
    sensitivity: Scores
    false_alarms: Scores
    precision: Scores


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """Accuracy, sensitivity, specificity and f1 at evenly spaced thresholds from 0 to 1, (k,) float64 each."""

    thresholds: Scores
    accuracy: Scores
    sensitivity: Scores
    specificity: Scores
    f1: Scores


def curves(scores: Scores, abnormal: Truth) -> Curves:
    """The ROC and precision-recall curves of films of both classes; ties are one step (Fawcett 2006)."""
    values, place = np.unique(-scores, return_inverse=True)
    found = np.cumsum(np.bincount(place, abnormal))
    alarms = np.cumsum(np.bincount(place, ~abnormal))
    start = np.zeros(1)
    return Curves(
        thresholds=np.r_[np.inf, -values],
        sensitivity=np.r_[start, found / max(1.0, float(abnormal.sum()))],
        false_alarms=np.r_[start, alarms / max(1.0, float((~abnormal).sum()))],
        precision=np.r_[1.0, found / (found + alarms)],
    )


def sweep(scores: Scores, abnormal: Truth) -> Sweep:
    """What each of 101 thresholds from 0 to 1 would do; a share of no films is 0."""
    thresholds = np.linspace(0, 1, _SWEEP)
    positive, negative = np.sort(scores[abnormal]), np.sort(scores[~abnormal])
    hits = len(positive) - np.searchsorted(positive, thresholds, side="left")
    spared = np.searchsorted(negative, thresholds, side="left")
    alarms = len(negative) - spared
    return Sweep(
        thresholds=thresholds,
        accuracy=(hits + spared) / max(1, len(scores)),
        sensitivity=hits / max(1, len(positive)),
        specificity=spared / max(1, len(negative)),
        f1=2 * hits / np.maximum(1, hits + alarms + len(positive)),
    )
