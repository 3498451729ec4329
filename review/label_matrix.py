"""What model and readers call each film: negative, positive or unsure, side by side, for every figure of a review."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from inference.decide import bounds
from inference.models.card import DEFAULT_HEADLINE, Headline, OperatingPoint
from review.final_verdict import FilmVerdicts, FinalReason
from review.verdicts import Agreed, Columns, ReviewLabel, Verdict, sides

NOTHING, NEGATIVE, POSITIVE, UNSURE, OTHER = -1, 0, 1, 2, 3
"""What a film is called. OTHER: by a label that is none of the review's now, so that nobody knows what it means."""
FILM_ALONE = "film "
"""How the name begins by which a film is drawn that names no patient."""
CALLED = (NEGATIVE, POSITIVE, UNSURE)
"""The order of rows and columns of confusion tables."""


@dataclass(frozen=True, slots=True, eq=False)
class LabelMatrix:
    """n films, in the order of the review's columns.

    point: of the population that all films are of, else of the card's first; mixed: where films have different ones.
    thresholds: (n,) by which each film was decided. scores: (n,) float64, NaN without a score, and for a film outside
    the model's populations, `outside` of them, or scored anyway: neither is in any figure. population: whose all others
    are; "" where they are of several. model: (n,) int8 at the operating point. readers, seen: by reader, (n,) int8 what
    they call it, (n,) bool whether the score was in sight then. final: (n,) int8 the final label. final_seen: (n,)
    bool, whether any of those whose verdicts the film has saw the score. waiting: (n,) bool, readers' labels differ and
    nobody has adjudicated. patients: who is drawn together; a film without one is its own. apart: by pair of readers,
    files of which the two judged different frames. headline: of the card, which has the words for the sides.
    """

    point: OperatingPoint
    scores: NDArray[np.float64]
    model: NDArray[np.int8]
    readers: Mapping[str, NDArray[np.int8]]
    seen: Mapping[str, NDArray[np.bool_]]
    final: NDArray[np.int8]
    final_seen: NDArray[np.bool_]
    waiting: NDArray[np.bool_]
    patients: NDArray[np.str_]
    thresholds: NDArray[np.float64]
    outside: int = 0
    population: str = ""
    mixed: bool = False
    apart: Mapping[tuple[str, str], int] = field(default_factory=dict)
    headline: Headline = DEFAULT_HEADLINE

    def __len__(self) -> int:
        return len(self.scores)


def gather(
    columns: Columns,
    said: Mapping[int, FilmVerdicts],
    readers: Sequence[str],
    labels: Iterable[ReviewLabel],
    point: OperatingPoint,
    points: Mapping[str, OperatingPoint] | None = None,
    headline: Headline = DEFAULT_HEADLINE,
) -> LabelMatrix:
    """What everybody calls each film. said: `final_verdict.film_verdicts` of the verdicts that hold, by film.

    points: as `Listing` takes them.
    """
    decisive = bounds(columns.population, point, points or {})
    outside = columns.outside
    scores = np.where(columns.undecided(), np.nan, columns.score)
    whose = {columns.population[row] for row in np.flatnonzero(np.isfinite(scores)).tolist()}
    meaning = {name: POSITIVE if positive else NEGATIVE for name, positive in sides(labels).items()}
    row_of = {film: row for row, film in enumerate(columns.film.tolist())}
    called = {reader: np.full(len(columns), NOTHING, np.int8) for reader in readers}
    seen = {reader: np.zeros(len(columns), np.bool_) for reader in readers}
    final = np.full(len(columns), NOTHING, np.int8)
    final_seen, waiting = np.zeros(len(columns), np.bool_), np.zeros(len(columns), np.bool_)
    for film, own in said.items():
        row = row_of.get(film)
        if row is None:
            continue
        for verdict in own.readers:
            if verdict.reader in called:
                called[verdict.reader][row] = _call(verdict, meaning)
                seen[verdict.reader][row] = verdict.said is not None and verdict.score_visible
        settled = own.final()
        final[row] = meaning.get(settled.label, OTHER) if settled.label else _WITHOUT.get(settled.why, NOTHING)
        final_seen[row] = any(verdict.said is not None and verdict.score_visible for verdict in _all(own))
        waiting[row] = settled.why is FinalReason.DIFFER
    population = whose.pop() if len(whose) == 1 else ""
    point = (points or {}).get(population, point) if population else point
    mixed = len(np.unique(decisive[np.isfinite(scores), 1])) > 1
    return LabelMatrix(
        point=point,
        scores=scores,
        model=_decided(scores, decisive),
        readers=called,
        seen=seen,
        final=final,
        final_seen=final_seen,
        waiting=waiting,
        patients=_patients(columns),
        thresholds=decisive[:, 1],
        outside=int(np.count_nonzero(outside)),
        population=population,
        mixed=mixed,
        apart=_apart(columns, called),
        headline=headline,
    )


def by_other_model(
    calls: LabelMatrix, scores: NDArray[np.float64], points: Sequence[OperatingPoint | None]
) -> LabelMatrix:
    """The same films and verdicts under the scores of another model.

    scores: (n,) calibrated, NaN where it gave none that counts; points: the one that each film is decided at.
    """
    nowhere = (np.nan, np.nan, np.nan)
    decisive = np.array(
        [nowhere if own is None else (own.unsure_low, own.threshold, own.unsure_high) for own in points], np.float64
    ).reshape(len(points), 3)
    point = next((own for own in points if own is not None), calls.point)
    thresholds = decisive[:, 1]
    mixed = len(np.unique(thresholds[np.isfinite(scores)])) > 1
    model = _decided(scores, decisive)
    return replace(calls, point=point, scores=scores, model=model, thresholds=thresholds, population="", mixed=mixed)


def _apart(columns: Columns, called: Mapping[str, NDArray[np.int8]]) -> dict[tuple[str, str], int]:
    """By pair of readers: files that both judged, by no frame in common."""
    frames: dict[str, list[int]] = {}
    for row, path in enumerate(columns.path):
        frames.setdefault(path, []).append(row)
    several = [rows for rows in frames.values() if len(rows) > 1]
    told = {reader: own != NOTHING for reader, own in called.items()}
    return {
        (first, second): sum(
            bool(told[first][rows].any() and told[second][rows].any() and not (told[first] & told[second])[rows].any())
            for rows in several
        )
        for first, second in combinations(called, 2)
    }


def _decided(scores: NDArray[np.float64], decisive: NDArray[np.float64]) -> NDArray[np.int8]:
    """(n,) scores -> (n,) what the model calls them: `inference.decide.decide`; NOTHING without a score."""
    low, threshold, high = decisive.T
    calls = np.where(scores >= threshold, POSITIVE, NEGATIVE).astype(np.int8)
    calls[(scores >= low) & (scores < high)] = UNSURE
    calls[np.isnan(scores)] = NOTHING
    return calls


_WITHOUT = {FinalReason.UNSURE: UNSURE}


def _call(verdict: Verdict, meaning: Mapping[str, int]) -> int:
    if verdict.said is None:
        return NOTHING
    if verdict.said is Agreed.UNSURE or not verdict.label:
        return UNSURE
    return meaning.get(verdict.label, OTHER)


def _all(own: FilmVerdicts) -> tuple[Verdict, ...]:
    return (*own.readers, own.adjudicated) if own.adjudicated is not None else own.readers


def _patients(columns: Columns) -> NDArray[np.str_]:
    """(n,) names to draw by; a film's own name cannot be a patient's, whose names hold no space."""
    names = zip(columns.patient, columns.film.tolist(), strict=True)
    return np.array([patient or f"{FILM_ALONE}{film}" for patient, film in names], dtype=np.str_)


def count_patients(calls: LabelMatrix, rows: NDArray[np.bool_]) -> int:
    """How many patients these films are of."""
    return len(np.unique(calls.patients[rows]))
