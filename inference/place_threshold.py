"""What a threshold does to 1,000 people of a place: of how many it is said rightly, wrongly, and of whom not. Numpy.

Sensitivity and specificity are measured on films of the place whose truth is known; the prevalence is entered, as in
WHO's tool for calibrating computer-aided detection of tuberculosis (Determining the local calibration of CAD, 2021).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isfinite, sqrt

import numpy as np
from numpy.typing import NDArray

from inference.figures import (
    FEWEST_OF_A_KIND,
    Estimate,
    Scores,
    Truth,
    films_text,
    patient_draws,
    patients_text,
    repeats_for,
    share,
)
from inference.models.card import Headline, Interval, ModelCard, OperatingPoint, PlacePoint
from inference.models.place_points import place_name

PEOPLE = 1000
FEWEST_TO_KEEP = 30
"""Patients of either kind without whom no threshold is kept: each of fewer moves a share by over 3 in 100."""
ENOUGH = 140
"""Patients of a kind of whom a share of 90 % is known to within 5 in 100: 1.96^2 * 0.9 * 0.1 / 0.05^2."""


@dataclass(frozen=True, eq=False)
class PlaceFilms:
    """Films of one population of a place with their scores (n,) 0..1 and their truth (n,).

    patients: (n,) who is drawn together. source: where they are from, in words. outside: films left out because the
    model is not for their patients; others: because they are of another population. cautions: what must be heeded of
    how the truth was found. useless: why these films can tell nothing of a threshold; "" where they can.
    """

    scores: Scores
    positive: Truth
    patients: Sequence[str]
    population: str
    source: str
    outside: int = 0
    others: int = 0
    cautions: tuple[str, ...] = ()
    useless: str = ""

    @cached_property
    def patient_count(self) -> int:
        """Of how many patients they are."""
        return len(set(self.patients))

    @cached_property
    def kinds(self) -> tuple[int, int]:
        """How many patients have a negative film, and how many a positive one."""
        names = np.asarray(self.patients, dtype=object).astype(str)
        return len(np.unique(names[~self.positive])), len(np.unique(names[self.positive]))

    def left_out(self, population: str = "") -> str:
        """Which films are not among these; "" where none were left out."""
        parts = []
        if self.outside:
            parts.append(f"{films_text(self.outside)} of patients that the model is not for")
        if self.others:
            parts.append(f"{films_text(self.others)} of other patients than {population or 'these'}")
        return f"Left out: {' and '.join(parts)}." if parts else ""


@dataclass(frozen=True, slots=True)
class PerThousand:
    """What a threshold does to 1,000 people with a film each, of whom `prevalence` have what is looked for.

    recalled: called positive; needless: those of them who do not have it; missed: who have it and are called negative.
    All three of 1,000, with intervals where there are enough patients.
    """

    threshold: float
    prevalence: float
    sensitivity: Estimate
    specificity: Estimate
    recalled: Estimate
    missed: Estimate
    needless: Estimate

    def sentence(self, headline: Headline) -> str:
        """The three numbers, one thing after another."""
        ill = self.prevalence * PEOPLE
        return (
            f"Of {PEOPLE:,} people, {_count(ill)} {headline.having}: {people(self.recalled)} are recalled, "
            f"{people(self.needless)} of them needlessly; {people(self.missed)} of the {_count(ill)} are missed."
        )


class PlaceThreshold:
    """Thresholds tried on the films of a place, any number of them on the same draws of patients."""

    def __init__(self, films: PlaceFilms) -> None:
        self.films = films
        self._member, self._drawn = patient_draws(list(films.patients), repeats=repeats_for(len(films.scores)))
        self._ill, self._well = self._drawn_sums(films.positive, ~films.positive)

    def at(self, threshold: float, prevalence: float) -> PerThousand:
        """What this threshold does at this prevalence, both 0..1.

        Sensitivity and specificity have intervals by patient (`figures.share`). Those of counts of ill or well people
        are theirs, times so many people; that of all who are recalled joins both with their correlation in the draws
        (MOVER, Zou and Donner 2008). The prevalence is taken as certain. Raises ValueError for one outside 0..1.
        """
        if not 0 <= prevalence <= 1:
            raise ValueError(f"a prevalence of {prevalence} is not between 0 and 1")
        films, (well, ill) = self.films, self.films.kinds
        called = films.scores >= threshold
        found_ill, left_well = self._drawn_sums(called & films.positive, ~called & ~films.positive)
        hits, spared = _ratio(found_ill, self._ill), _ratio(left_well, self._well)
        positives, negatives = int(films.positive.sum()), int((~films.positive).sum())
        sensitivity = share(_mean(called[films.positive]), hits, positives, ill, FEWEST_OF_A_KIND)
        specificity = share(_mean(~called[~films.positive]), spared, negatives, well, FEWEST_OF_A_KIND)
        missed = _times(_rest(sensitivity), PEOPLE * prevalence)
        needless = _times(_rest(specificity), PEOPLE * (1 - prevalence))
        found = _times(sensitivity, PEOPLE * prevalence)
        recalled = _sum(found, needless, -_correlation(hits, spared))
        return PerThousand(threshold, prevalence, sensitivity, specificity, recalled, missed, needless)

    def _drawn_sums(self, *rows: Truth) -> NDArray[np.float64]:
        """(n,) films of each sort -> (sorts, draws) how many of them are drawn."""
        patients = self._drawn.shape[1]
        sums = np.stack([np.bincount(self._member, own.astype(np.float64), patients) for own in rows], axis=1)
        drawn: NDArray[np.float64] = (self._drawn @ sums).T
        return drawn


def films_words(films: PlaceFilms, headline: Headline) -> str:
    """How many films these are, of how many patients of either kind."""
    well, ill = films.kinds
    whole = f"{films_text(len(films.scores))} of {patients_text(films.patient_count)}"
    return f"{whole}: {ill:,} with {headline.films()}, {well:,} with {headline.films(positive=False)}"


def too_few(films: PlaceFilms, headline: Headline) -> str:
    """Why no threshold of these films is kept, and what is enough; "" where there are enough."""
    well, ill = films.kinds
    if min(well, ill) >= FEWEST_TO_KEEP:
        return ""
    return (
        f"It takes at least {FEWEST_TO_KEEP} patients with {headline.films()} and {FEWEST_TO_KEEP} with "
        f"{headline.films(positive=False)}; here are {ill:,} and {well:,}. "
        f"About {ENOUGH} of each tell a share of 90 % to within 5 in 100."
    )


def why_not_kept(films: PlaceFilms, headline: Headline) -> str:
    """Why no threshold of these films is kept; "" where one may be."""
    return films.useless or too_few(films, headline)


def cautions(films: PlaceFilms) -> tuple[str, ...]:
    """What must be heeded with every figure of these films."""
    well, ill = films.kinds
    few = min(well, ill)
    said = [
        f"Measured on the films that it is chosen on, {films_text(len(films.scores))} of "
        f"{patients_text(films.patient_count)}: on other films it does a little worse than these figures say."
    ]
    if FEWEST_TO_KEEP <= few < ENOUGH:
        said.append(f"Only {few:,} patients of one kind; about {ENOUGH} tell a share of 90 % to within 5 in 100.")
    return (*said, *films.cautions, *([left] if (left := films.left_out(films.population)) else []))


def as_place_point(
    found: PerThousand, films: PlaceFilms, headline: Headline, name: str, kept_by: str, kept_at: str
) -> PlacePoint:
    """A threshold as the operating point of the place, without an unsure band; all of it is told in its rule.

    Raises ValueError where `why_not_kept` says why.
    """
    if why := why_not_kept(films, headline):
        raise ValueError(why)
    point = OperatingPoint(
        name=place_name(name),
        threshold=found.threshold,
        unsure_low=found.threshold,
        unsure_high=found.threshold,
        rule=f"This place chose it at a prevalence of {percent(found.prevalence)}. {found.sentence(headline)}",
        data=films.source,
        n=len(films.scores),
        sensitivity=_interval(found.sensitivity),
        specificity=_interval(found.specificity),
        patients=films.patient_count,
    )
    return PlacePoint(
        point=point,
        population=films.population,
        kept_by=kept_by,
        kept_at=kept_at,
        prevalence=found.prevalence,
        n_positive=int(films.positive.sum()),
        cautions=cautions(films),
    )


def marks(card: ModelCard, population: str) -> dict[str, float]:
    """The thresholds to mark for a population: those of the card, then this place's own, by their names."""
    points = {point.name: point.threshold for point in card.population(population).operating_points}
    own = card.population(population).name
    return points | {kept.point.name: kept.point.threshold for kept in card.place_points if kept.population == own}


def people(found: Estimate) -> str:
    """So many of 1,000 people: "85 (71 to 99)"; under ten with a decimal, so that one in a thousand is not lost."""
    if found.low is None or found.high is None:
        return _count(found.value)
    return f"{_count(found.value)} ({_count(found.low)} to {_count(found.high)})"


def percent(value: float) -> str:
    """A prevalence as it is written: "3 %", "0.25 %"."""
    return f"{value * 100:.4g} %"


def table_lines(tried: PlaceThreshold, prevalence: float, marked: dict[str, float]) -> Iterator[str]:
    """The slider as lines of text: thresholds from 0.05 to 0.95, and each marked one with its name."""
    steps = {round(step / 20, 2): "" for step in range(1, 20)}
    rows = sorted([*steps.items(), *((threshold, name) for name, threshold in marked.items())])
    yield f"{'threshold':>9}  {'recalled':>20}  {'missed':>20}  {'needlessly':>20}"
    for threshold, name in rows:
        own = tried.at(threshold, prevalence)
        cells = "  ".join(f"{people(figure):>20}" for figure in (own.recalled, own.missed, own.needless))
        yield f"{threshold:9.3f}  {cells}  {name}".rstrip()


def _count(value: float) -> str:
    return f"{value:.1f}" if abs(value) < 9.95 else f"{value:,.0f}"


def _mean(rows: Truth) -> float:
    return float(rows.mean()) if len(rows) else float("nan")


def _ratio(above: NDArray[np.float64], below: NDArray[np.float64]) -> NDArray[np.float64]:
    with np.errstate(invalid="ignore", divide="ignore"):
        found: NDArray[np.float64] = above / below
    return found


def _rest(found: Estimate) -> Estimate:
    """What a share leaves of 1."""
    low, high = (None if end is None else 1 - end for end in (found.high, found.low))
    return Estimate(1 - found.value, low, high, found.n)


def _times(found: Estimate, people_of_a_kind: float) -> Estimate:
    low, high = (None if end is None else end * people_of_a_kind for end in (found.low, found.high))
    return Estimate(found.value * people_of_a_kind, low, high, found.n)


def _sum(first: Estimate, second: Estimate, correlation: float) -> Estimate:
    """Two estimates added; their intervals joined by MOVER."""
    value, films = first.value + second.value, first.n + second.n
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return Estimate(value, None, None, films)
    below = _joined(first.value - first.low, second.value - second.low, correlation)
    above = _joined(first.high - first.value, second.high - second.value, correlation)
    return Estimate(value, max(0.0, value - below), min(float(PEOPLE), value + above), films)


def _joined(first: float, second: float, correlation: float) -> float:
    return sqrt(max(0.0, first**2 + second**2 + 2 * correlation * first * second))


def _correlation(hits: NDArray[np.float64], spared: NDArray[np.float64]) -> float:
    """Of both shares over the draws; 0 where one of them does not vary."""
    both = np.isfinite(hits) & np.isfinite(spared)
    if both.sum() < 2 or np.ptp(hits[both]) == 0 or np.ptp(spared[both]) == 0:
        return 0.0
    found = float(np.corrcoef(hits[both], spared[both])[0, 1])
    return found if isfinite(found) else 0.0


def _interval(found: Estimate) -> Interval:
    return found.interval or Interval(found.value, 0.0, 1.0)
