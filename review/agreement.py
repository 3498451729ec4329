"""How far readers agree with each other and with the model: tables, shares and Cohen's kappa. Numpy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from inference.figures import FEWEST, Estimate, films_text, interval, patients_text, repeats_for, resampled_sums, share
from inference.models.card import DEFAULT_HEADLINE, Headline
from review.label_matrix import CALLED, NOTHING, OTHER, UNSURE, LabelMatrix

MODEL = "the model"
_KINDS = len(CALLED)
_MIX = (
    "Kappa depends on the mix of the films read: among films that nearly all {are} it is low however well two "
    "agree, so compare it only between those who read the same films."
)
_BANDS = (
    (0.0, "worse than chance"),
    (0.2, "slight"),
    (0.4, "fair"),
    (0.6, "moderate"),
    (0.8, "substantial"),
    (1.0, "almost perfect"),
)


@dataclass(frozen=True, slots=True)
class ReaderPair:
    """Two who judged the same films.

    table: what `first` called them by what `second` called them, rows and columns as in `CALLED`, films without a known
    meaning left out. both: films that both judged. sure: those of them that both called negative or positive, of
    `patients` patients; agreed and kappa are of these. unknown: films with a label that is none of the review's now.
    apart: files that both judged by different frames, so that nothing was compared.
    seen: films that a reader judged with the model's score in sight; 0 between readers.
    agreed: the share called alike, kappa: Cohen's (1960); None without such films, kappa also where both called every
    film the same, which leaves nothing beyond chance to agree on.
    """

    first: str
    second: str
    table: tuple[tuple[int, ...], ...]
    both: int
    sure: int
    patients: int
    unknown: int
    seen: int
    agreed: Estimate | None
    kappa: Estimate | None
    apart: int = 0

    def sentences(self, headline: Headline = DEFAULT_HEADLINE) -> tuple[str, ...]:
        """What is said of the two, one thing a sentence."""
        return tuple(_pair_words(self, headline))


@dataclass(frozen=True, slots=True)
class Agreement:
    """All pairs of readers, then each reader with the model.

    read_by_two: films on which at least two readers gave a verdict. waiting: films whose readers' labels differ, and
    nobody has adjudicated.
    """

    point: str
    pairs: tuple[ReaderPair, ...]
    read_by_two: int
    waiting: int
    headline: Headline = DEFAULT_HEADLINE

    def sentences(self) -> tuple[str, ...]:
        """What is said of all, then of each pair."""
        waiting = f"{films_text(self.waiting)} {'waits' if self.waiting == 1 else 'wait'} for adjudication"
        start = f"Two or more readers read {films_text(self.read_by_two)}; {waiting}."
        if not any(pair.both or pair.apart for pair in self.pairs):
            return (start, "Nobody has judged the same films yet, so nothing is known of agreement.")
        said = [
            sentence for pair in self.pairs if pair.both or pair.apart for sentence in pair.sentences(self.headline)
        ]
        return (start, *said, _MIX.format(are=self.headline.showing))


def agreement(calls: LabelMatrix) -> Agreement:
    """How far all who judged the same films agree; patients are drawn for intervals, not films."""
    read = sum((called != NOTHING).astype(np.int64) for called in calls.readers.values())
    pairs = [_pair(calls, first, second) for first, second in combinations(calls.readers, 2)]
    pairs += [_pair(calls, reader, None) for reader in calls.readers]
    twice = int(np.count_nonzero(np.asarray(read) >= 2))
    return Agreement(calls.point.name, tuple(pairs), twice, int(np.count_nonzero(calls.waiting)), calls.headline)


def cohen_kappa(table: NDArray[np.float64]) -> NDArray[np.float64]:
    """(..., k, k) tables of counts -> (...) kappa: (observed - chance) / (1 - chance) (Cohen 1960).

    NaN for an empty table, and where both put every film into the same class.
    """
    films = table.sum(axis=(-2, -1))
    agreed = np.trace(table, axis1=-2, axis2=-1) * films
    chance = (table.sum(axis=-1) * table.sum(axis=-2)).sum(axis=-1)
    below = films**2 - chance
    kappa: NDArray[np.float64] = np.full(np.shape(films), np.nan)
    np.divide(agreed - chance, below, out=kappa, where=below > 0)
    return kappa


def kappa_band(kappa: float) -> str:
    """The usual word for a kappa (Landis and Koch 1977): a habit, not a test."""
    if kappa < 0:
        return _BANDS[0][1]
    return next(word for upper, word in _BANDS[1:] if kappa <= upper)


def _pair(calls: LabelMatrix, first: str, second: str | None) -> ReaderPair:
    """A reader with another; with the model where `second` is None."""
    one, other = calls.readers[first], calls.model if second is None else calls.readers[second]
    both = (one != NOTHING) & (other != NOTHING)
    known = both & (one != OTHER) & (other != OTHER)
    cells = np.bincount(one[known].astype(np.int64) * _KINDS + other[known], minlength=_KINDS**2)
    sure = known & (one != UNSURE) & (other != UNSURE)
    agreed, kappa = pair_estimates(one[sure], other[sure], calls.patients[sure])
    return ReaderPair(
        first=first,
        second=MODEL if second is None else second,
        table=tuple(tuple(row) for row in cells.reshape(_KINDS, _KINDS).tolist()),
        both=int(np.count_nonzero(both)),
        sure=int(np.count_nonzero(sure)),
        patients=len(np.unique(calls.patients[sure])),
        unknown=int(np.count_nonzero(both & ~known)),
        seen=int(np.count_nonzero(both & calls.seen[first])) if second is None else 0,
        agreed=agreed,
        kappa=kappa,
        apart=calls.apart.get((first, second), 0) if second is not None else 0,
    )


def pair_estimates(
    one: NDArray[np.int8], other: NDArray[np.int8], patients: NDArray[np.str_]
) -> tuple[Estimate | None, Estimate | None]:
    """Share called alike, and kappa, of films that both call 0 or 1."""
    films = len(one)
    if not films:
        return None, None
    cells = (2 * one + other)[:, None] == np.arange(4)
    table = cells.sum(axis=0, dtype=np.float64).reshape(2, 2)
    draws = resampled_sums(cells.astype(np.float64), patients.tolist(), repeats=repeats_for(films)).reshape(-1, 2, 2)
    names, alike = len(np.unique(patients)), float(np.trace(table)) / films
    agreed = share(alike, np.trace(draws, axis1=1, axis2=2) / draws.sum(axis=(1, 2)), films, names)
    value = float(cohen_kappa(table))
    if not isfinite(value):
        return agreed, None
    if names < FEWEST or alike == 1.0 or _one_sided(table):
        return agreed, Estimate(value, None, None, films)
    found = interval(value, cohen_kappa(draws))
    return agreed, Estimate(value, found.low, found.high, films)


def _one_sided(table: NDArray[np.float64]) -> bool:
    """Whether one of the two called every film the same: kappa is 0 then, however often they say the same."""
    return not (table.any(axis=0).all() and table.any(axis=1).all())


def _pair_words(pair: ReaderPair, headline: Headline) -> Iterator[str]:
    names = f"{pair.first} and {pair.second}"
    if pair.apart:
        files = "1 file" if pair.apart == 1 else f"{pair.apart:,} files"
        yield f"{names} judged different frames of {files}, which {'is' if pair.apart == 1 else 'are'} not compared."
    if not pair.both:
        return
    if pair.agreed is None:
        yield f"{names} judged {films_text(pair.both)}, none of which both called {headline.either}."
        return
    called = f"{films_text(pair.sure)} {headline.either}"
    yield f"{names} both called {called}, and {pair.agreed.in_words()} of them alike."
    if pair.kappa is None:
        yield "Both called every one of them the same, so kappa cannot be computed."
    else:
        yield from _kappa_words(pair, pair.kappa)
    if pair.patients < FEWEST:
        yield f"Films of {patients_text(pair.patients)} are too few for an interval: it takes {FEWEST}."
    left = sum(map(sum, pair.table)) - pair.sure
    if left:
        yield f"{films_text(left)} that one of them is unsure of {'is' if left == 1 else 'are'} left out."
    if pair.unknown:
        yield f"{films_text(pair.unknown)} with a label that is none of the review's now are left out."
    if pair.seen:
        yield (
            f"{pair.first} saw the model's score before judging {pair.seen:,} of {pair.both:,}: "
            "who sees an answer tends to give it, so this agreement flatters both."
        )


def _kappa_words(pair: ReaderPair, kappa: Estimate) -> Iterator[str]:
    if _one_sided(np.array(pair.table, np.float64)[:2, :2]):
        yield "One of them called every one of these films the same, so kappa is 0 however often they agree."
        return
    yield (
        f"Cohen's kappa is {kappa.in_words(percent=False)}, {kappa_band(kappa.value)} by the scale of Landis and Koch."
    )
    if kappa.low is None and pair.patients >= FEWEST:
        yield "They always say the same there, so that no interval of kappa can be drawn from these films."
