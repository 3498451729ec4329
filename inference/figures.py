"""?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from inference.models.card import Interval

Scores = NDArray[np.float64]
Truth = NDArray[np.bool_]
Rows = NDArray[np.int64]

T = TypeVar("T")

REPEATS = 2000
FEWEST_FOR_CURVES = 10
_AREAS = ("auc", "average_precision")
_BINS = 10
_AT_ONCE = 1 << 21
"""Numbers held at once while patients are resampled: 16 MB, whatever the size of the set."""


def auc(scores: Scores, positive: Truth) -> float:
    """Area under the ROC curve, ties counted half (Hanley and McNeil 1982); NaN where one class is missing."""
    return float(_Ranked(scores, positive).areas(np.ones((1, len(scores))))[0][0])


def enough_for_curves(positive: Truth) -> bool:
    """Whether there are ten films of either class: of fewer a curve, and the area under it, is mostly chance."""
    return bool(min(np.count_nonzero(positive), np.count_nonzero(~positive)) >= FEWEST_FOR_CURVES)


def tellable(measured: Mapping[str, T], positive: Truth) -> dict[str, T]:
    """The figures that may be told of films with this truth: areas under curves not where they are mostly chance."""
    enough = enough_for_curves(positive)
    return {name: value for name, value in measured.items() if enough or name not in _AREAS}


def figures(scores: Scores, positive: Truth, threshold: float | Scores) -> dict[str, float]:
    """AUC, average precision, Brier, ECE; at `scores >= threshold` accuracy, balanced accuracy, sensitivity (recall),
    specificity, precision, f1 and Matthews' correlation (1975).

    threshold: one for all films, or each film's own (n,). A figure whose denominator is empty is NaN.
    """
    drawn = _drawn(scores, positive, threshold, np.arange(len(scores)), np.ones((1, len(scores))))
    return {name: float(values[0]) for name, values in drawn.items()}


def figure_intervals(
    scores: Scores,
    positive: Truth,
    patients: Sequence[str],
    threshold: float | Scores,
    *,
    repeats: int = REPEATS,
    seed: int = 0,
) -> dict[str, Interval]:
    """`figures` with 95 % percentile intervals, patients drawn with replacement (Efron 1979), all draws at once.

    A draw is how often each patient counts, so that counts and sums come from one matrix product and the areas from
    cumulative weights in the order of the scores. Draws in which a figure is NaN do not count for it; a figure that is
    NaN on all films is left out.
    """
    if not len(scores):
        return {}
    names, member = _members(patients)
    generator = np.random.default_rng(seed)
    parts: dict[str, list[Scores]] = {}
    step = max(1, _AT_ONCE // (len(scores) + len(names)))
    for start in range(0, repeats, step):
        counts = _draw(generator, min(step, repeats - start), len(names))
        for name, values in _drawn(scores, positive, threshold, member, counts).items():
            parts.setdefault(name, []).append(values)
    whole = figures(scores, positive, threshold)
    draws = {name: np.concatenate(values) for name, values in parts.items()}
    return {name: interval(value, draws[name]) for name, value in whole.items() if np.isfinite(value)}


def calibration_error(
    scores: Scores, positive: Truth, bins: int = _BINS, weights: NDArray[np.float64] | None = None
) -> float:
    """Expected calibration error over equally wide bins (Naeini et al. 2015): mean of |score - share positive|.

    weights: how much each film counts, above 0; None: all alike.
    """
    if not len(scores):
        return float("nan")
    own = np.ones(len(scores)) if weights is None else weights
    gaps = np.bincount(bin_of(scores, bins), (scores - positive) * own, bins)
    return float(np.abs(gaps).sum() / own.sum())


def bin_of(scores: Scores, bins: int = _BINS) -> Rows:
    """(n,) scores 0..1 -> (n,) numbers of the equally wide bins they fall into; 1 belongs to the last."""
    number: Rows = np.minimum((scores * bins).astype(np.int64), bins - 1)
    return number


def resampled_areas(
    scores: Sequence[Scores], positive: Truth, patients: Sequence[str], *, repeats: int = REPEATS, seed: int = 0
) -> NDArray[np.float64]:
    """AUC of several scores of the same films in the same draws of patients: (len(scores), repeats), NaN where none."""
    names, member = _members(patients)
    ranked = [_Ranked(own, positive) for own in scores]
    generator = np.random.default_rng(seed)
    step = max(1, _AT_ONCE // (len(positive) + len(names)))
    parts = []
    for start in range(0, repeats, step):
        weights = _draw(generator, min(step, repeats - start), len(names))[:, member]
        parts.append(np.stack([own.areas(weights)[0] for own in ranked]))
    return np.concatenate(parts, axis=1)


def resampled_sums(
    columns: NDArray[np.float64], patients: Sequence[str], *, repeats: int = REPEATS, seed: int = 0
) -> NDArray[np.float64]:
    """(n, k) numbers of films -> (repeats, k) their sums in each draw, patients drawn as in `figure_intervals`."""
    names, member = _members(patients)
    by_patient = np.stack([np.bincount(member, column, len(names)) for column in columns.T], axis=1)
    generator = np.random.default_rng(seed)
    step = max(1, _AT_ONCE // max(1, len(names)))
    draws = [min(step, repeats - start) for start in range(0, repeats, step)]
    return np.concatenate([_draw(generator, count, len(names)) @ by_patient for count in draws])


def patient_draws(
    patients: Sequence[str], *, repeats: int = REPEATS, seed: int = 0
) -> tuple[Rows, NDArray[np.float64]]:
    """(n,) the patient of each film, by number, and (repeats, patients) how often each is drawn, as `resampled_sums`.

    For whoever asks many questions of the same draws. 8 bytes for each patient and draw: `repeats_for` bounds them.
    """
    names, member = _members(patients)
    return member, _draw(np.random.default_rng(seed), repeats, len(names))


def interval(value: float, draws: NDArray[np.float64]) -> Interval:
    """The value with the 2.5 and 97.5 percentiles of the draws that are numbers; without any, the value alone."""
    finite = draws[np.isfinite(draws)]
    low, high = np.percentile(finite, (2.5, 97.5)) if len(finite) else (value, value)
    return Interval(value, float(low), float(high))


class _Ranked:
    """Films in the order of their scores, ties together, ready to be weighed many times."""

    def __init__(self, scores: Scores, positive: Truth) -> None:
        self._order = np.argsort(scores, kind="stable")
        ordered = scores[self._order]
        self._starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]]) if len(scores) else np.empty(0, int)
        self._positive = positive[self._order]

    def areas(self, weights: NDArray[np.float64]) -> tuple[Scores, Scores]:
        """(draws, n) weights of the films -> AUC and average precision of each draw, (draws,) each."""
        if not len(self._order):
            return np.full(len(weights), np.nan), np.full(len(weights), np.nan)
        own = weights[:, self._order]
        positive = np.add.reduceat(own * self._positive, self._starts, axis=1)
        negative = np.add.reduceat(own * ~self._positive, self._starts, axis=1)
        below = np.cumsum(negative, axis=1)
        pairs = (positive * (below - negative / 2)).sum(axis=1)
        positives, negatives = positive.sum(axis=1), below[:, -1]
        found = np.cumsum(positive[:, ::-1], axis=1)
        called = found + np.cumsum(negative[:, ::-1], axis=1)
        gained = (positive[:, ::-1] * _ratio(found, called, 0.0)).sum(axis=1)
        return _ratio(pairs, positives * negatives), _ratio(gained, positives)


def _drawn(
    scores: Scores, positive: Truth, threshold: float | Scores, member: Rows, counts: NDArray[np.float64]
) -> dict[str, Scores]:
    """All figures for each draw: member (n,) is the patient of each film, counts (draws, patients) how often drawn."""
    called = scores >= threshold
    number, gap = bin_of(scores) if len(scores) else np.empty(0, np.int64), scores - positive
    columns = [np.ones(len(scores)), positive, called, called & positive, gap**2]
    columns += [gap * (number == place) for place in range(_BINS)]
    by_patient = np.stack([np.bincount(member, column, counts.shape[1]) for column in columns], axis=1)
    sums = counts @ by_patient
    films, positives, calls, hits, squares = sums[:, :5].T
    area, precision_area = _Ranked(scores, positive).areas(counts[:, member])
    return {
        "auc": area,
        "average_precision": precision_area,
        **_at_threshold(films, positives, calls, hits),
        "brier": _ratio(squares, films),
        "ece": _ratio(np.abs(sums[:, 5:]).sum(axis=1), films),
    }


def _at_threshold(films: Scores, positives: Scores, calls: Scores, hits: Scores) -> dict[str, Scores]:
    negatives, spared = films - positives, films - positives - calls + hits
    sensitivity, specificity = _ratio(hits, positives), _ratio(spared, negatives)
    precision = _ratio(hits, calls)
    spread = np.sqrt(positives * negatives * calls * (films - calls))
    return {
        "accuracy": _ratio(hits + spared, films),
        "balanced_accuracy": (sensitivity + specificity) / 2,
        "sensitivity": sensitivity,
        "specificity": specificity,
        "precision": precision,
        "f1": _ratio(2 * sensitivity * precision, sensitivity + precision),
        "mcc": _ratio(hits * films - positives * calls, spread),
    }


def _ratio(above: Scores, below: Scores, empty: float = float("nan")) -> Scores:
    """above / below, and `empty` where below is 0 or no number."""
    usable = np.nan_to_num(below) != 0
    result: Scores = np.full(np.broadcast_shapes(above.shape, below.shape), empty)
    np.divide(above, below, out=result, where=usable)
    return result


def _members(patients: Sequence[str]) -> tuple[NDArray[np.str_], Rows]:
    names, member = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    return names, member


def _draw(generator: np.random.Generator, draws: int, patients: int) -> NDArray[np.float64]:
    """(draws, patients): how often each patient is drawn in `patients` draws with replacement."""
    chosen = generator.integers(patients, size=(draws, patients))
    offset = np.arange(draws)[:, None] * patients
    return np.bincount((chosen + offset).ravel(), minlength=draws * patients).reshape(draws, patients).astype(float)


FEWEST = 20
"""Patients without whom a figure has no interval: drawn again and again, fewer of them vary less than patients do."""
FEWEST_OF_A_KIND = 10
"""The same for figures of positive films alone, or of negative ones: sensitivity, specificity, AUC."""
_Z = 1.959963984540054
_WORK = 5_000_000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure of `n` films. low, high: its 95 % interval; None where the films are too few to give one."""

    value: float
    low: float | None
    high: float | None
    n: int

    @property
    def interval(self) -> Interval | None:
        """The figure with its interval; None without one."""
        return Interval(self.value, self.low, self.high) if self.low is not None and self.high is not None else None

    def in_words(self, *, percent: bool = True) -> str:
        """The figure as it is written: "87 % (80 to 92)", "0.71 (0.58 to 0.83)"; without interval the value alone."""
        scale, digits, unit = (100, 0, " %") if percent else (1, 2, "")
        text = f"{self.value * scale:.{digits}f}{unit}"
        if self.low is None or self.high is None:
            return text
        return f"{text} ({self.low * scale:.{digits}f} to {self.high * scale:.{digits}f})"


def repeats_for(films: int) -> int:
    """How often patients are drawn for so many films: 2,000 times, from 2,500 films on less often, 200 times at least.

    The work grows with the films, and fewer draws only make the ends of an interval a little less exact.
    """
    return max(200, min(REPEATS, _WORK // max(1, films)))


def wilson(hits: float, films: float) -> Interval:
    """A share with its 95 % score interval (Wilson 1927), which holds for few films and for none or all of them.

    Raises ValueError without films.
    """
    if films <= 0:
        raise ValueError("a share of no films has no interval")
    share, square = hits / films, _Z**2
    middle = (share + square / (2 * films)) / (1 + square / films)
    reach = _Z / (1 + square / films) * sqrt(share * (1 - share) / films + square / (4 * films**2))
    return Interval(share, middle - reach if hits > 0 else 0.0, middle + reach if hits < films else 1.0)


def share(value: float, draws: NDArray[np.float64], films: int, patients: int, fewest: int = FEWEST) -> Estimate:
    """A share of films from draws of patients; where none or all films have it, drawing says nothing, and the
    interval is Wilson's for as many films as there are patients.
    """
    if not isfinite(value) or patients < fewest:
        return Estimate(value, None, None, films)
    found = wilson(value * patients, patients) if value in (0.0, 1.0) else interval(value, draws)
    return Estimate(value, found.low, found.high, films)


def films_text(count: int) -> str:
    """So many films, in words."""
    return "1 film" if count == 1 else f"{count:,} films"


def patients_text(count: int) -> str:
    """So many patients, in words."""
    return "1 patient" if count == 1 else f"{count:,} patients"
