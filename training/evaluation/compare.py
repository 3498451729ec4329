"""Two models on the same films: the difference of their AUC, of their decisions, and whether chance makes as much."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.figures import REPEATS, Rows, Scores, Truth, auc, figure_intervals, interval, resampled_areas
from inference.models.card import Interval
from training import formatting
from training.events import Compared


@dataclass(frozen=True, slots=True, eq=False)
class Contender:
    """One of two models: its name, its scores (n,), and the threshold of all films or of each (n,)."""

    name: str
    scores: Scores
    threshold: float | Scores


@dataclass(frozen=True, slots=True)
class Comparison:
    """Old and new model on the same films: AUC (`summary`), and what each does at its own operating point.

    bootstrap: the difference of the AUCs, new less old, in the same draws of patients, as in `summary`; p there is
    DeLong's. only_old, only_new: films that one alone decides right; mcnemar: the exact p of that.
    """

    summary: Compared
    old_point: tuple[Interval, Interval]
    new_point: tuple[Interval, Interval]
    only_old: int
    only_new: int
    mcnemar: float

    def sentence(self) -> str:
        """What it comes to, in plain words."""
        own = self.summary
        difference = own.difference
        spread = f"95 % interval {formatting.signed(difference.low)} to {formatting.signed(difference.high)}"
        gap = f"{abs(difference.value):.3f} ({spread})"
        if difference.low > 0:
            return f"{own.new} ranks these films better than {own.old}: AUC higher by {gap}."
        if difference.high < 0:
            return f"{own.new} ranks these films worse than {own.old}: AUC lower by {gap}."
        return f"No difference between {own.old} and {own.new} is shown by these films: AUC apart by {gap}."


def compare(
    old: Contender,
    new: Contender,
    positive: Truth,
    patients: Sequence[str],
    *,
    repeats: int = REPEATS,
    seed: int = 0,
) -> Comparison:
    """Compare two models' scores of the same films. Raises ValueError where a class is missing."""
    if positive.all() or not positive.any():
        raise ValueError("a comparison needs films of both sides")
    before, after = auc(old.scores, positive), auc(new.scores, positive)
    draws = resampled_areas((old.scores, new.scores), positive, patients, repeats=repeats, seed=seed)
    right = [(own.scores >= own.threshold) == positive for own in (old, new)]
    only_old, only_new = int((right[0] & ~right[1]).sum()), int((right[1] & ~right[0]).sum())
    summary = Compared(
        old=old.name,
        new=new.name,
        n=len(positive),
        patients=len(set(patients)),
        old_auc=interval(before, draws[0]),
        new_auc=interval(after, draws[1]),
        difference=interval(after - before, draws[1] - draws[0]),
        p=delong(old.scores, new.scores, positive, patients),
    )
    points = [_point(own, positive, patients, repeats, seed) for own in (old, new)]
    return Comparison(summary, points[0], points[1], only_old, only_new, mcnemar(only_old, only_new))


def delong(first: Scores, second: Scores, positive: Truth, patients: Sequence[str] | None = None) -> float:
    """Two-sided p that two models rank the films equally well (DeLong et al. 1988, by midranks: Sun and Xu 2014).

    patients: films of one patient count as a cluster (Obuchowski 1997), which is DeLong's where each has one film.
    Equal scores give 1; fewer than two films of a class (or two patients with them) give NaN.
    """
    groups = (
        np.arange(len(positive)) if patients is None else np.unique(np.asarray(patients, str), return_inverse=True)[1]
    )
    parts = [_components(scores, positive) for scores in (first, second)]
    areas = np.array([positive.mean() for positive, _ in parts])
    residuals = (
        np.stack([positive for positive, _ in parts]) - areas[:, None],
        np.stack([negative for _, negative in parts]) - areas[:, None],
    )
    spread = _covariance(residuals, (groups[positive], groups[~positive]))
    variance = float(spread[0, 0] + spread[1, 1] - 2 * spread[0, 1])
    difference = float(areas[1] - areas[0])
    if not math.isfinite(variance):
        return float("nan")
    if variance <= 1e-18:
        return 1.0 if abs(difference) < 1e-9 else 0.0
    return math.erfc(abs(difference) / math.sqrt(2 * variance))


def mcnemar(only_first: int, only_second: int) -> float:
    """Two-sided exact p that neither of two deciders is right more often (McNemar 1947; films taken as independent)."""
    discordant, fewer = only_first + only_second, min(only_first, only_second)
    if not discordant:
        return 1.0
    logs = [
        math.lgamma(discordant + 1) - math.lgamma(k + 1) - math.lgamma(discordant - k + 1) - discordant * math.log(2)
        for k in range(fewer + 1)
    ]
    return min(1.0, 2 * sum(map(math.exp, logs)))


def _components(scores: Scores, truth: Truth) -> tuple[Scores, Scores]:
    """Structural components: of each positive film the share of negative ones below, of each negative one above."""
    positive, negative = scores[truth], scores[~truth]
    own, others = _midranks(scores), (_midranks(positive), _midranks(negative))
    above: Scores = (own[truth] - others[0]) / len(negative)
    below: Scores = 1 - (own[~truth] - others[1]) / len(positive)
    return above, below


def _midranks(scores: Scores) -> Scores:
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks: Scores = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return ranks


def _covariance(residuals: tuple[Scores, Scores], groups: tuple[Rows, Rows]) -> NDArray[np.float64]:
    """(2, 2) covariance of the two areas: residuals (2, films of a class) summed by patient, both classes together."""
    size = int(max(groups[0].max(), groups[1].max())) + 1
    sums = [
        np.stack([np.bincount(group, row, size) for row in own]) / own.shape[1]
        for own, group in zip(residuals, groups, strict=True)
    ]
    having = [len(np.unique(group)) for group in groups]
    every = len(np.unique(np.concatenate(groups)))
    if min(having) < 2:
        return np.full((2, 2), np.nan)
    own = sum(part @ part.T * (count / (count - 1)) for part, count in zip(sums, having, strict=True))
    shared = (sums[0] @ sums[1].T + sums[1] @ sums[0].T) * (every / (every - 1))
    total: NDArray[np.float64] = own + shared
    return total


def _point(
    own: Contender, positive: Truth, patients: Sequence[str], repeats: int, seed: int
) -> tuple[Interval, Interval]:
    measured = figure_intervals(own.scores, positive, patients, own.threshold, repeats=repeats, seed=seed)
    return measured["sensitivity"], measured["specificity"]
