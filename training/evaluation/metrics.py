"""Tables beside the figures: confusion, a report per label, figures per source, view, age group and sex. Numpy only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from inference.figures import Scores, Truth, auc, figure_intervals, tellable
from inference.models.card import DEFAULT_HEADLINE, Headline, Interval
from training.data.layouts import LabelledFilm

FEWEST = 10
"""Films that a group needs for figures of its own."""

_AGES = ((0, 17), (18, 39), (40, 64), (65, 150))
_AGE = re.compile(r"\s*(\d{1,3}(?:\.\d+)?)\s*(|[DWMYdwmy]|years?)\s*")
_YEARS: Mapping[str, float] = {"d": 1 / 365.25, "w": 7 / 365.25, "m": 1 / 12}
_SEXES: Mapping[str, str] = {"m": "male", "male": "male", "f": "female", "female": "female", "o": "other"}


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One label against all others: precision, recall (sensitivity), f1, films with it, and AUC where it has a score.

    A share of no films is None.
    """

    label: str
    precision: float | None
    recall: float | None
    f1: float | None
    support: int
    auc: float | None = None


@dataclass(frozen=True, slots=True)
class LabelReport:
    """What was said against what is true: `counts[true][said]`, a row per label, and the rows' means.

    macro: every label weighs the same; weighted: by its films. Labels without films are left out of both.
    """

    labels: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    rows: tuple[LabelRow, ...]
    macro: LabelRow
    weighted: LabelRow
    accuracy: float | None


@dataclass(frozen=True, slots=True)
class Group:
    """Films that share a source, view, age group or sex: figures with intervals, or a note why there are none."""

    kind: str
    name: str
    n: int
    n_positive: int
    patients: int
    figures: Mapping[str, Interval]
    note: str = ""


@dataclass(frozen=True, slots=True)
class LabelPair:
    """Two labels inside one source: films of each, patients, and the AUC of the second against the first."""

    source: str
    first: str
    second: str
    films: tuple[int, int]
    patients: int
    auc: Interval


def label_report(
    truth: Sequence[str], said: Sequence[str], labels: Sequence[str], scores: Scores | None = None
) -> LabelReport:
    """truth and said: a label of `labels` per film. scores: (n, labels), for each label's AUC against all others."""
    number = {label: place for place, label in enumerate(labels)}
    true, called = np.array([number[x] for x in truth], int), np.array([number[x] for x in said], int)
    size = len(labels)
    counts = np.bincount(true * size + called, minlength=size * size).reshape(size, size)
    rows = []
    for place, label in enumerate(labels):
        hits, support, calls = int(counts[place, place]), int(counts[place].sum()), int(counts[:, place].sum())
        area = auc(scores[:, place], true == place) if scores is not None else float("nan")
        rows.append(
            LabelRow(
                label=label,
                precision=_share(hits, calls),
                recall=_share(hits, support),
                f1=_share(2 * hits, support + calls),
                support=support,
                auc=area if np.isfinite(area) else None,
            )
        )
    present = [row for row in rows if row.support]
    return LabelReport(
        labels=tuple(labels),
        counts=tuple(tuple(int(count) for count in line) for line in counts),
        rows=tuple(rows),
        macro=_mean("macro average", present, [1.0] * len(present)),
        weighted=_mean("weighted average", present, [float(row.support) for row in present]),
        accuracy=_share(int(np.trace(counts)), len(true)),
    )


def within_sources(
    films: Sequence[LabelledFilm], truth: Sequence[str], labels: Sequence[str], scores: Scores, *, repeats: int = 2000
) -> tuple[LabelPair, ...]:
    """How well two labels are told apart in each source that has both, 10 films of each at least: (n, labels) scores.

    A source that gives a label away cannot help there. By the share of the second label in the scores of both.
    """
    found = []
    for source in sorted({film.source for film in films}):
        for first, second in combinations(labels, 2):
            rows = [
                row
                for row, (film, true) in enumerate(zip(films, truth, strict=True))
                if film.source == source and true in (first, second)
            ]
            is_second = np.array([truth[row] == second for row in rows], np.bool_)
            counts = int((~is_second).sum()), int(is_second.sum())
            if min(counts) < FEWEST:
                continue
            both = scores[rows][:, [labels.index(first), labels.index(second)]]
            share = both[:, 1] / np.maximum(both.sum(axis=1), np.finfo(np.float64).tiny)
            patients = [films[row].patient for row in rows]
            area = figure_intervals(share, is_second, patients, 0.5, repeats=repeats)["auc"]
            found.append(LabelPair(source or "unnamed source", first, second, counts, len(set(patients)), area))
    return tuple(found)


def groups(
    films: Sequence[LabelledFilm],
    scores: Scores,
    positive: Truth,
    threshold: float | Scores,
    headline: Headline = DEFAULT_HEADLINE,
    *,
    repeats: int = 2000,
) -> tuple[Group, ...]:
    """Figures of each source, view, age group and sex that the films' columns name, with intervals by patient.

    threshold: one for all films, or each film's own (n,). A group needs 10 films and both classes; where it has not,
    its note says so. Ages are years (63) or DICOM's (063Y).
    """
    thresholds = np.broadcast_to(np.asarray(threshold, np.float64), (len(films),))
    found = []
    for kind, name_of in _KINDS.items():
        names = [name_of(film) for film in films]
        if len(set(names)) < 2 and kind == "source":
            continue  # one source is all the films
        if not any(names):
            continue
        for name in sorted(set(names), key=_order):
            rows = np.flatnonzero([own == name for own in names])
            found.append(
                _group(
                    kind=kind,
                    name=name or "not stated",
                    rows=rows,
                    films=films,
                    scores=scores,
                    positive=positive,
                    thresholds=thresholds,
                    headline=headline,
                    repeats=repeats,
                )
            )
    return tuple(found)


def age_group(text: str) -> str:
    """0-17, 18-39, 40-64 or 65+ from years or a DICOM age string (PS3.5 6.2: nnnD, nnnW, nnnM, nnnY); "" else."""
    match = _AGE.fullmatch(text)
    if match is None:
        return ""
    years = float(match[1]) * _YEARS.get(match[2].lower(), 1.0)
    for low, high in _AGES:
        if low <= years < high + 1:
            return f"{low}+" if high == _AGES[-1][1] else f"{low}-{high}"
    return ""


def _group(
    kind: str,
    name: str,
    rows: NDArray[np.int64],
    films: Sequence[LabelledFilm],
    scores: Scores,
    positive: Truth,
    thresholds: Scores,
    headline: Headline,
    repeats: int,
) -> Group:
    own, patients = positive[rows], [films[row].patient for row in rows]
    note = ""
    if len(rows) < FEWEST:
        note = f"fewer than {FEWEST} films: no figures"
    elif own.all() or not own.any():
        note = f"only {headline.films(positive=bool(own.all()))}: no figures"
    measured = figure_intervals(scores[rows], own, patients, thresholds[rows], repeats=repeats) if not note else {}
    measured = tellable(measured, own)
    return Group(
        kind=kind,
        name=name,
        n=len(rows),
        n_positive=int(own.sum()),
        patients=len(set(patients)),
        figures=measured,
        note=note,
    )


_KINDS: Mapping[str, Callable[[LabelledFilm], str]] = {
    "source": lambda film: film.source,
    "view": lambda film: film.columns.get("view", "").upper(),
    "age": lambda film: age_group(film.columns.get("age", "")),
    "sex": lambda film: _SEXES.get(film.columns.get("sex", "").lower(), ""),
}


def _order(name: str) -> tuple[bool, int, str]:
    """By the first number, as ages go, then by name; what is not stated comes last."""
    first = re.match(r"\d+", name)
    return (not name, int(first[0]) if first else 0, name)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _mean(label: str, rows: Sequence[LabelRow], weights: Sequence[float]) -> LabelRow:
    def of(name: str) -> float | None:
        values = [getattr(row, name) for row in rows]
        if not rows or (name == "auc" and None in values):
            return None
        return float(np.average([value or 0.0 for value in values], weights=weights))

    support = sum(row.support for row in rows)
    return LabelRow(label, of("precision"), of("recall"), of("f1"), support, of("auc"))


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


def curves(scores: Scores, positive: Truth) -> Curves:
    """The ROC and precision-recall curves of films of both classes; ties are one step (Fawcett 2006)."""
    values, place = np.unique(-scores, return_inverse=True)
    found = np.cumsum(np.bincount(place, positive))
    alarms = np.cumsum(np.bincount(place, ~positive))
    start = np.zeros(1)
    return Curves(
        thresholds=np.r_[np.inf, -values],
        sensitivity=np.r_[start, found / max(1.0, float(positive.sum()))],
        false_alarms=np.r_[start, alarms / max(1.0, float((~positive).sum()))],
        precision=np.r_[1.0, found / (found + alarms)],
    )


def sweep(scores: Scores, truth: Truth) -> Sweep:
    """What each of 101 thresholds from 0 to 1 would do; a share of no films is 0."""
    thresholds = np.linspace(0, 1, _SWEEP)
    positive, negative = np.sort(scores[truth]), np.sort(scores[~truth])
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
