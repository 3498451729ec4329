"""How raw scores become probabilities: temperature, Platt or isotonic, chosen on validation films. Numpy only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from inference.decide import calibrated
from inference.figures import Rows, Scores, Truth, bin_of, calibration_error, figure_intervals
from inference.models.card import (
    DEFAULT_HEADLINE,
    Calibration,
    CalibrationTrial,
    Headline,
    OperatingPoint,
    ReliabilityBin,
)

PREVALENCE = 0.5
_FOLDS = 5
_FEWEST_FOR_ISOTONIC = 100
_FEW = 30
_STEPS = 100
_HALVINGS = 60
_SMALLEST = 1e-12

_RULE = (
    "Of the ways tried, the simplest whose Brier score on patients that the fit had not seen is within one standard "
    "error of the best."
)


def choose_calibration(
    logits: Scores, positive: Truth, patients: Sequence[str], data: str, films: int | None = None
) -> Calibration:
    """The calibration for logits of the headline (n,) of validation films, both classes weighing the same.

    Temperature (Guo et al. 2017), Platt (1999) and, from 100 patients, isotonic regression (Zadrozny and Elkan 2002)
    are fitted on four fifths of the patients and judged on the rest, five times; the simplest within one standard error
    of the best Brier score is fitted on all. `ece`, `tried` and `reliability` are of the films left out. With fewer
    than five patients of a class nothing can be compared: temperature, measured on its own films. `note` says so.
    Films of one class, and logits that rank the wrong way round, cannot be calibrated: method "none".
    films: how many films there are, where the first `films` logits are of them and all others of copies of them; `n`
    and `reliability` are of films and not of copies.
    """
    counted = len(logits) if films is None else films
    bare = Calibration(data=data, n=counted, patients=len(set(patients)))
    if positive.all() or not positive.any():
        return replace(bare, note="The films have one label only: nothing can be calibrated.")
    weights = _balanced(positive)
    fallback = _temperature(logits, positive, weights)
    if fallback is None:
        return replace(bare, note="The scores rank these films the wrong way round: they are not calibrated.")
    folds = _folds(positive, patients)
    fewest = min(_patients_of(positive, patients))
    small = f" Only {fewest} patients of one class: the choice follows chance in part." if fewest < _FEW else ""
    if folds is None:
        kind = "Too few patients to compare ways of calibrating: temperature, its error measured on its own films."
        return _told(fallback, (), calibrated(logits, fallback), positive, bare, kind)
    ways = [way for way in _WAYS if way != "isotonic" or len(set(patients)) >= _FEWEST_FOR_ISOTONIC]
    unseen = {way: scores for way in ways if (scores := _across(way, logits, positive, folds)) is not None}
    if not unseen:
        return replace(bare, note="Parts of these films are ranked the wrong way round: scores are not calibrated.")
    chosen = _simplest(unseen, positive, patients)
    fit = _WAYS[chosen](logits, positive, weights) or fallback
    trials = [_trial("none", calibrated(logits, bare), positive)]
    trials += [_trial(way, scores, positive) for way, scores in unseen.items()]
    return _told(fit, tuple(trials), unseen[chosen], positive, bare, _RULE + small)


def cross_fitted(logits: Scores, positive: Truth, patients: Sequence[str], data: str) -> Scores | None:
    """(n,) scores of each film by a calibration that was chosen and fitted on films of other patients, in five parts.

    None where a class has too few patients, or where the scores of a part rank the films the wrong way round.
    """
    folds = _folds(positive, patients)
    if folds is None:
        return None
    scores, names = np.empty(len(logits)), np.asarray(patients, dtype=object)
    for fold in range(int(folds.max()) + 1):
        others, own = folds != fold, folds == fold
        fit = choose_calibration(logits[others], positive[others], names[others].tolist(), data)
        if fit.method == "none":
            return None
        scores[own] = calibrated(logits[own], fit)
    return scores


def reliability(
    scores: Scores, positive: Truth, bins: int = 10, weights: NDArray[np.float64] | None = None
) -> tuple[ReliabilityBin, ...]:
    """The bins of `calibration_error` that hold films, as a reliability diagram draws them (DeGroot, Fienberg 1983)."""
    own = np.ones(len(scores)) if weights is None else weights
    number = bin_of(scores, bins)
    films, mass = np.bincount(number, minlength=bins), np.bincount(number, own, bins)
    said, true = np.bincount(number, scores * own, bins), np.bincount(number, positive * own, bins)
    found = []
    for place in np.flatnonzero(films).tolist():
        score, share = float(said[place] / mass[place]), float(true[place] / mass[place])
        found.append(ReliabilityBin(place / bins, (place + 1) / bins, int(films[place]), score, share))
    return tuple(found)


def _temperature(logits: Scores, positive: Truth, weights: NDArray[np.float64]) -> Calibration | None:
    (slope,) = _likeliest(logits[:, None], positive, weights)
    return Calibration("temperature", float(slope), 0.0) if slope > _SMALLEST else None


def _platt(logits: Scores, positive: Truth, weights: NDArray[np.float64]) -> Calibration | None:
    """sigmoid(slope * logit + intercept), likeliest (Platt 1999); None where the logits rank the wrong way round."""
    columns = np.stack([logits, np.ones_like(logits)], axis=1)
    slope, intercept = (float(value) for value in _likeliest(columns, positive, weights))
    return Calibration("platt", slope, intercept) if slope > _SMALLEST else None


def _isotonic(logits: Scores, positive: Truth, weights: NDArray[np.float64]) -> Calibration | None:
    """Blocks of pooled films, their centers joined by lines, so that scores stay ordered (Oron and Flournoy 2017)."""
    beyond = _temperature(logits, positive, weights)
    blocks = _pooled(logits, _targets(positive), weights)
    if beyond is None or len(blocks) < 2:
        return None
    knots, shares = (np.array(column) for column in zip(*blocks, strict=True))
    values = np.log(shares) - np.log1p(-shares)
    rising = np.r_[True, (np.diff(knots) > _SMALLEST) & (np.diff(values) > _SMALLEST)]
    if rising.sum() < 2:
        return None
    return replace(
        beyond, method="isotonic", knots=tuple(knots[rising].tolist()), values=tuple(values[rising].tolist())
    )


_Fit = Callable[[Scores, Truth, NDArray[np.float64]], Calibration | None]
_WAYS: Mapping[str, _Fit] = {"temperature": _temperature, "platt": _platt, "isotonic": _isotonic}
"""From the simplest on."""


@dataclass(slots=True)
class _Block:
    """Neighboring films pooled together: their weight, and weighted sums of logits and targets."""

    weight: float
    logit: float
    target: float

    def add(self, other: _Block) -> None:
        self.weight += other.weight
        self.logit += other.logit
        self.target += other.target


def _pooled(logits: Scores, targets: Scores, weights: NDArray[np.float64]) -> list[tuple[float, float]]:
    """Pool adjacent violators (Ayer et al. 1955): the mean logit and the mean target of each block, both rising."""
    values, place = np.unique(logits, return_inverse=True)
    mass = np.bincount(place, weights)
    blocks: list[_Block] = []
    for weight, logit, target in zip(mass, values, np.bincount(place, weights * targets), strict=True):
        blocks.append(_Block(float(weight), float(logit * weight), float(target)))
        while len(blocks) > 1 and blocks[-2].target * blocks[-1].weight >= blocks[-1].target * blocks[-2].weight:
            last = blocks.pop()
            blocks[-1].add(last)
    return [(block.logit / block.weight, block.target / block.weight) for block in blocks]


def _targets(truth: Truth) -> Scores:
    """Platt's smoothed targets: what a prior of one film of each class makes of 0 and 1."""
    positive, negative = int(truth.sum()), int((~truth).sum())
    targets: Scores = np.where(truth, (positive + 1) / (positive + 2), 1 / (negative + 2))
    return targets


def _likeliest(columns: Scores, positive: Truth, weights: NDArray[np.float64]) -> Scores:
    """Logistic regression by Newton's steps, halved while they make it worse; columns of any size are scaled first."""
    targets, scale = _targets(positive), np.maximum(np.abs(columns).mean(axis=0), _SMALLEST)
    columns = columns / scale
    answer = np.eye(columns.shape[1])[0]
    loss = _log_loss(columns @ answer, targets, weights)
    for _ in range(_STEPS):
        chance = _sigmoid(columns @ answer)
        gradient = columns.T @ (weights * (chance - targets))
        curve = (columns * (weights * chance * (1 - chance))[:, None]).T @ columns
        step = np.linalg.solve(curve + 1e-9 * np.eye(len(answer)), gradient)
        for _ in range(_HALVINGS):
            tried = _log_loss(columns @ (answer - step), targets, weights)
            if tried <= loss:
                break
            step = step / 2
        else:
            break
        answer, gained, loss = answer - step, loss - tried, tried
        if gained < _SMALLEST:
            break
    found: Scores = answer / scale
    return found


def _across(way: str, logits: Scores, positive: Truth, folds: Rows) -> Scores | None:
    """Scores of each fold's films from a fit on the others; None where a fit is impossible."""
    scores = np.empty(len(logits))
    for fold in range(int(folds.max()) + 1):
        others, own = folds != fold, folds == fold
        fit = _WAYS[way](logits[others], positive[others], _balanced(positive[others]))
        if fit is None:
            return None
        scores[own] = calibrated(logits[own], fit)
    return scores


def _simplest(unseen: Mapping[str, Scores], positive: Truth, patients: Sequence[str]) -> str:
    """The first way whose Brier score is within one standard error, by patient, of the best (Breiman et al. 1984)."""
    weights = _balanced(positive)
    squares = {way: weights * (scores - positive) ** 2 for way, scores in unseen.items()}
    best = min(squares, key=lambda way: float(squares[way].sum()))
    _, member = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    for way, own in squares.items():
        gaps = np.bincount(member, own - squares[best])
        error = float(np.sqrt(len(gaps) * np.var(gaps, ddof=1)))
        if gaps.sum() <= error:
            return way
    return best


def _told(
    fit: Calibration, tried: tuple[CalibrationTrial, ...], scores: Scores, positive: Truth, bare: Calibration, note: str
) -> Calibration:
    weights, plain = _balanced(positive), slice(bare.n)
    return replace(
        fit,
        prevalence=PREVALENCE,
        data=bare.data,
        n=bare.n,
        patients=bare.patients,
        ece=calibration_error(scores, positive, weights=weights),
        tried=tried,
        reliability=reliability(scores[plain], positive[plain], weights=_balanced(positive[plain])),
        note=note,
    )


def _trial(way: str, scores: Scores, positive: Truth) -> CalibrationTrial:
    weights = _balanced(positive)
    sure = np.clip(scores, _SMALLEST, 1 - _SMALLEST)
    return CalibrationTrial(
        method=way,
        log_loss=float(-(weights * np.log(np.where(positive, sure, 1 - sure))).sum()),
        brier=float((weights * (scores - positive) ** 2).sum()),
        ece=calibration_error(scores, positive, weights=weights),
    )


def _folds(positive: Truth, patients: Sequence[str]) -> Rows | None:
    """(n,) numbers of folds, patients together, both classes in each; None where a class has too few patients."""
    if min(_patients_of(positive, patients)) < _FOLDS:
        return None
    names, member = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    ill = np.bincount(member, positive) * 2 >= np.bincount(member)
    shuffled = np.random.default_rng(0).permutation(len(names))
    ordered = shuffled[np.argsort(ill[shuffled], kind="stable")]
    fold = np.empty(len(names), np.int64)
    fold[ordered] = np.arange(len(names)) % _FOLDS
    rows: Rows = fold[member]
    mixed = all(0 < positive[rows != own].sum() < (rows != own).sum() for own in range(_FOLDS))
    return rows if mixed else None


def _patients_of(positive: Truth, patients: Sequence[str]) -> tuple[int, int]:
    """How many patients have a negative film, and how many a positive one."""
    names = np.asarray(patients, dtype=object)
    return len(set(names[~positive])), len(set(names[positive]))


def _balanced(positive: Truth) -> NDArray[np.float64]:
    """(n,) weights: each class one half in all."""
    weights: Scores = np.where(positive, 0.5 / max(1, positive.sum()), 0.5 / max(1, (~positive).sum()))
    return weights


def _log_loss(logits: Scores, targets: Scores, weights: NDArray[np.float64]) -> float:
    return float((weights * (np.logaddexp(0, logits) - targets * logits)).sum())


def _sigmoid(values: Scores) -> Scores:
    result: Scores = 0.5 * (1 + np.tanh(0.5 * values))
    return result


_UNSURE_SHARE = 0.05


def operating_points(
    scores: Scores,
    positive: Truth,
    patients: Sequence[str],
    data: str,
    films: int | None = None,
    headline: Headline = DEFAULT_HEADLINE,
) -> tuple[OperatingPoint, OperatingPoint, OperatingPoint]:
    """Balanced, high sensitivity and high specificity, chosen on calibrated validation scores.

    Each one's figures carry 95 % intervals by patient. The unsure band holds the 5 % of the films whose score is
    nearest to the threshold, half of them on each side. With fewer than 30 patients of a class the rule says how few.
    films: as `choose_calibration` takes it. headline: names the sides. Raises ValueError where a class is missing.
    """
    counted = len(scores) if films is None else films
    if positive.all() or not positive.any():
        raise ValueError(f"operating points need {headline.both}")
    middle = balanced_threshold(scores, positive)
    missed, alarmed = float(np.mean(scores[positive] < middle)), float(np.mean(scores[~positive] >= middle))
    sensitive = min(middle, float(np.quantile(scores[positive], missed / 2, method="lower")))
    specific = max(middle, _above(scores[~positive], 1 - alarmed / 2))
    ill, well = headline.films(), headline.films(positive=False)
    chosen = (
        ("balanced", middle, "sensitivity and specificity are equal"),
        ("high sensitivity", sensitive, f"half as many {ill} are missed as at balanced"),
        (
            "high specificity",
            specific,
            f"half as many {well} are called {headline.title} as at balanced",
        ),
    )
    first, second, third = (_point(*choice, scores, positive, patients, data, counted, headline) for choice in chosen)
    return first, second, third


def balanced_threshold(scores: Scores, positive: Truth) -> float:
    """The score at which sensitivity and specificity differ least: midway between the two scores it parts."""
    values = np.unique(scores)
    missed = np.searchsorted(np.sort(scores[positive]), values, side="left") / max(1, int(positive.sum()))
    spared = np.searchsorted(np.sort(scores[~positive]), values, side="left") / max(1, int((~positive).sum()))
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
    positive: Truth,
    patients: Sequence[str],
    data: str,
    films: int,
    headline: Headline,
) -> OperatingPoint:
    measured, few = figure_intervals(scores, positive, patients, threshold), _few(positive, patients, headline)
    low, high = _unsure(scores, threshold)
    return OperatingPoint(
        name=name,
        threshold=threshold,
        unsure_low=low,
        unsure_high=high,
        rule=f"On these films {rule}. Unsure: the 5 % of them nearest to the threshold.{few}",
        data=data,
        n=films,
        sensitivity=measured["sensitivity"],
        specificity=measured["specificity"],
        patients=len(set(patients)),
    )


def _few(positive: Truth, patients: Sequence[str], headline: Headline) -> str:
    """What must be said of a threshold that few patients chose."""
    names = np.asarray(patients, dtype=object)
    normal, ill = len(set(names[~positive])), len(set(names[positive]))
    if min(normal, ill) >= _FEW:
        return ""
    well = headline.films(positive=False).removesuffix(" films")
    few = f"{normal} patients with {well} and {ill} with {headline.films()}"
    return f" Chosen on {few} only: another draw would differ."


def _unsure(scores: Scores, threshold: float) -> tuple[float, float]:
    half = max(1, round(len(scores) * _UNSURE_SHARE / 2))
    below, above = np.sort(scores[scores < threshold]), np.sort(scores[scores >= threshold])
    low = float(below[max(0, len(below) - half)]) if len(below) else threshold
    high = float(above[min(half, len(above)) - 1]) if len(above) else threshold
    return low, max(high, low)
