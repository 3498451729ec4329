"""Whether the scores of a folder look like those that the card was measured on, and what that can say. Numpy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt

import numpy as np

from inference.figures import Estimate, films_text, wilson
from inference.models.card import Interval, ModelCard, OperatingPoint, Population, ReliabilityBin
from inference.prediction import Status
from review.verdicts import STATUSES, Columns

FEWEST_FILMS = 50
"""Scored films without which nothing is said of the distribution of their scores."""
_LITTLE, _MUCH = 0.1, 0.25
_SMOOTHED = 0.5
_KOLMOGOROV = 1.358
_Z95 = 1.645
_NO_BINS = "The card does not say how its scores were distributed, so this folder cannot be held against it."


@dataclass(frozen=True, slots=True)
class ScoreRange:
    """Films with a score from `low` to below `high`, 1 included in the last: how many here, how many on the card."""

    low: float
    high: float
    here: int
    card: int


@dataclass(frozen=True, slots=True)
class WithoutScore:
    """Films that have no score for one reason: its code, how many, and their share of all films."""

    status: Status
    code: str
    n: int
    share: Interval


@dataclass(frozen=True, slots=True)
class ScoreShift:
    """The scores of the films that are in the folder now beside those of the card's calibration.

    data: the films of the card, as it names them. ranges: () where the card has none. stability: the population
    stability index over them, sum of (p - q) ln(p / q), half a film added to each range; by_chance: what 19 of 20 pairs
    of samples of these sizes from one population stay below (Yurdakul 2018: a multiple of chi square). population:
    whose films are compared, where the card has several. distance: the largest difference of the two cumulative shares
    at an end of a range, at most Kolmogorov's and Smirnov's; distance_by_chance: their bound for 19 of 20 pairs. None
    where there is nothing to compare. above: the share of scored films at or above the operating point; above_card:
    that share on the card, of `where`.
    """

    n: int
    n_card: int
    data: str
    ranges: tuple[ScoreRange, ...]
    stability: float | None
    by_chance: float | None
    distance: float | None
    distance_by_chance: float | None
    point: OperatingPoint
    above: Interval | None
    above_card: Interval | None
    where: str
    without: tuple[WithoutScore, ...]
    films: int
    population: str = ""

    @property
    def band(self) -> str:
        """The usual word for the stability index: little below 0.1, some below 0.25, else much; "" without one."""
        if self.stability is None:
            return ""
        return "little" if self.stability < _LITTLE else "some" if self.stability < _MUCH else "much"

    def sentences(self) -> tuple[str, ...]:
        """What is seen, and what it can and cannot say."""
        return tuple(_words(self))


def score_shift(
    columns: Columns, card: ModelCard, point: OperatingPoint, points: Mapping[str, OperatingPoint] | None = None
) -> ScoreShift:
    """The folder's scores against the card's; films that are not there any more are left out.

    Of a card with several populations, the films of that one of which most are here. points: as `Listing` takes them.
    """
    usable = columns.here & np.isfinite(columns.score) & ~columns.undecided()
    whose = np.array([card.population(name).name for name in columns.population], np.str_)
    population = max(card.populations, key=lambda own: int(np.count_nonzero(usable & (whose == own.name))))
    point = (points or {}).get(population.name, point)
    scores = columns.score[usable & (whose == population.name)]
    ranges = _ranges(scores.tolist(), population.calibration.reliability)
    here, there = len(scores), sum(own.card for own in ranges)
    above_card, where = _above_card(card, population, point, ranges)
    comparable = here >= FEWEST_FILMS and there >= FEWEST_FILMS and len(ranges) > 1
    sizes = 1 / here + 1 / there if comparable else 0.0
    return ScoreShift(
        n=here,
        n_card=there,
        data=population.calibration.data,
        ranges=ranges,
        stability=stability_index([own.here for own in ranges], [own.card for own in ranges]) if comparable else None,
        by_chance=_chi_square(len(ranges) - 1) * sizes if comparable else None,
        distance=_distance(ranges) if comparable else None,
        distance_by_chance=_KOLMOGOROV * sqrt(sizes) if comparable else None,
        point=point,
        above=wilson(int(np.count_nonzero(scores >= point.threshold)), here) if here else None,
        above_card=above_card,
        where=where,
        without=_without(columns),
        films=int(np.count_nonzero(columns.here)),
        population=population.name if len(card.populations) > 1 else "",
    )


def stability_index(here: Sequence[int], there: Sequence[int]) -> float:
    """Counts in the same ranges -> population stability index (Siddiqi 2006): the Jeffreys divergence of the shares.

    Half a film is added to each range, so that an empty one does not make it infinite.
    """
    whole_here = sum(here) + _SMOOTHED * len(here)
    whole_there = sum(there) + _SMOOTHED * len(there)
    shares = [((a + _SMOOTHED) / whole_here, (b + _SMOOTHED) / whole_there) for a, b in zip(here, there, strict=True)]
    return sum((a - b) * log(a / b) for a, b in shares)


def _ranges(scores: Sequence[float], bins: Sequence[ReliabilityBin]) -> tuple[ScoreRange, ...]:
    """The card's ranges, and those between them that hold none of its films: together they cover 0 to 1."""
    if not bins:
        return ()
    counted = {(own.low, own.high): own.n for own in bins}
    ends = sorted({0.0, 1.0, *(end for pair in counted for end in pair)})
    widths = [own.high - own.low for own in bins]
    edges = [ends[0]]
    for end in ends[1:]:
        gap = (edges[-1], end) not in counted
        parts = max(1, round((end - edges[-1]) / min(widths))) if gap else 1
        edges += [edges[-1] + (end - edges[-1]) * (part + 1) / parts for part in range(parts - 1)] + [end]
    found = np.searchsorted(edges[1:-1], scores, side="right")
    here = np.bincount(found, minlength=len(edges) - 1).tolist()
    pairs = pairwise(edges)
    return tuple(
        ScoreRange(low, high, count, counted.get((low, high), 0))
        for (low, high), count in zip(pairs, here, strict=True)
    )


def _distance(ranges: Sequence[ScoreRange]) -> float:
    here, there = np.array([own.here for own in ranges]), np.array([own.card for own in ranges])
    return float(np.abs(np.cumsum(here) / here.sum() - np.cumsum(there) / there.sum()).max())


def _chi_square(degrees: int) -> float:
    """The 95th percentile of chi square, by its cube root (Wilson and Hilferty 1931): within 1 % from 2 degrees on."""
    part = 2 / (9 * degrees)
    return float(degrees * (1 - part + _Z95 * sqrt(part)) ** 3)


def _above_card(
    card: ModelCard, population: Population, point: OperatingPoint, ranges: Sequence[ScoreRange]
) -> tuple[Interval | None, str]:
    """The share above the point as the card tells it: of its test films, else of its ranges, films within the range of
    the threshold spread evenly; None where it tells neither.
    """
    for own in card.metrics:
        figures = own.figures
        of = own.population in (population.name, "") and own.split == "test" and own.operating_point == point.name
        if of and {"sensitivity", "specificity"} <= {*figures}:
            found = figures["sensitivity"].value * own.n_positive
            alarms = (1 - figures["specificity"].value) * (own.n - own.n_positive)
            share = f"{own.n_positive / own.n * 100:.0f} % of them {card.headline.having}"
            return wilson(found + alarms, own.n), f"{own.source}, test, {films_text(own.n)}, {share}"
    films = sum(own.card for own in ranges)
    if not films:
        return None, ""
    above = sum(own.card * _part_above(own, point.threshold) for own in ranges)
    return wilson(above, films), f"{population.calibration.data}, {films_text(films)}, about"


def _part_above(own: ScoreRange, threshold: float) -> float:
    return min(1.0, max(0.0, (own.high - threshold) / (own.high - own.low)))


def _without(columns: Columns) -> tuple[WithoutScore, ...]:
    """Why films that are here have no score, the most frequent reason first."""
    films = int(np.count_nonzero(columns.here))
    rows = np.flatnonzero(columns.here & (columns.status != STATUSES.index(Status.SCORED))).tolist()
    counts = Counter((STATUSES[columns.status[row]], columns.code[row]) for row in rows)
    return tuple(WithoutScore(status, code, n, wilson(n, films)) for (status, code), n in counts.most_common())


def _words(own: ScoreShift) -> Iterator[str]:
    if not own.ranges:
        yield _NO_BINS
    elif own.stability is None or own.by_chance is None or own.distance is None or own.distance_by_chance is None:
        here = f"{films_text(own.n)}{_of(own)} with a score here"
        yield f"{here}: it takes {FEWEST_FILMS} to hold their scores against the card's."
    else:
        beside = (
            f"Scores of {own.n:,} films{_of(own)} here beside {own.n_card:,} of the card ({own.data or 'not named'})"
        )
        yield f"{beside}: population stability index {own.stability:.2f}, {own.band} difference by the usual bands."
        yield f"The shares up to any score differ by at most {own.distance * 100:.0f} %."
        yield from _meaning(own.stability, own.by_chance)
    if own.above is not None:
        at = f"{own.point.name} ({own.point.threshold:.2f})"
        here = f"{_share(own.above)} of the films{_of(own)} here score at or above {at}"
        yield f"{here}." if own.above_card is None else f"{here}, and {_share(own.above_card)} there ({own.where})."
    for reason in own.without:
        words = "could not be opened" if reason.status is Status.FAILED else "have no score"
        why = reason.code.replace("_", " ") or "no reason given"
        yield f"{reason.n:,} of {films_text(own.films)} {words}: {why}, {_share(reason.share)}."


def _of(own: ScoreShift) -> str:
    return f" of {own.population}" if own.population else ""


def _meaning(stability: float, by_chance: float) -> Iterator[str]:
    if stability <= by_chance:
        yield f"Two samples of these sizes from one population differ as much by chance (up to {by_chance:.2f})."
        return
    yield (
        f"That is more than chance gives films of these numbers (up to {by_chance:.2f}), if each is of another patient."
    )
    yield (
        "It says that these films are not like the card's: another mix of patients, with more or fewer who are ill, "
        "other machines or another preparation of the films. It does not say which, nor that the model is worse here; "
        "verdicts tell that."
    )


def _share(found: Interval) -> str:
    return Estimate(found.value, found.low, found.high, 0).in_words()
