"""A review as a programme: how many films are read and recalled, how readers agree on recall, how long a film takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from inference.figures import Estimate, films_text, repeats_for, resampled_sums, share
from review.agreement import pair_estimates
from review.final_verdict import FilmVerdicts
from review.structure import Quality, Recall


@dataclass(frozen=True, slots=True)
class RecallPair:
    """Two who both said of the same films whether to recall; kappa as in `agreement.ReaderPair`."""

    first: str
    second: str
    agreed: Estimate
    kappa: Estimate | None


@dataclass(frozen=True, slots=True)
class Programme:
    """films: of the review. read: with a verdict of anybody; by_two: of two readers or more. recalled: the share of the
    films with a word on recall; None without any. recalls: how many. apart: films on whose recall readers differ and
    nobody adjudicated, which are in neither. repeats: films that anybody would have taken again. seconds: median of how
    long a film had been shown when a verdict was given, and of how many verdicts.
    """

    films: int
    read: int
    by_two: int
    recalls: int
    recalled: Estimate | None
    apart: int
    repeats: int
    pairs: tuple[RecallPair, ...]
    seconds: float | None
    timed: int

    def sentences(self) -> tuple[str, ...]:
        """What is said of it, one thing a sentence."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[str]:
        yield f"{self.read:,} of {films_text(self.films)} {_are(self.read)} read."
        if self.recalled is None:
            yield "Nobody has said whether to recall."
        else:
            share = self.recalled.in_words()
            yield f"{self.recalls:,} of {films_text(self.recalled.n)} {_are(self.recalls)} recalled: {share}."
        if self.apart:
            yield f"On the recall of {films_text(self.apart)} readers differ, and nobody has decided."


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def recall_of(said: FilmVerdicts) -> Recall | None:
    """Whether a film is recalled: what its adjudicator says of it, else what all its readers who say any say.

    `Recall.NONE` where nobody says any, None where readers differ.
    """
    if said.adjudicated is not None and said.adjudicated.structure.recall:
        return said.adjudicated.structure.recall
    told = {verdict.structure.recall for verdict in said.readers if verdict.structure.recall}
    return None if len(told) > 1 else told.pop() if told else Recall.NONE


def programme(said: Sequence[FilmVerdicts], readers: Sequence[str], patients: NDArray[np.str_]) -> Programme:
    """said: what was said of each film, n of them; patients: (n,) who is drawn together for intervals."""
    recalls = [recall_of(own) for own in said]
    by_reader = {reader: _recalls(said, reader) for reader in readers}
    told = [[each for each in own.all if each.said is not None] for own in said]
    seconds = [each.seconds for own in told for each in own if each.seconds > 0]
    return Programme(
        films=len(said),
        read=sum(1 for own in told if own),
        by_two=sum(1 for own in said if sum(each.said is not None for each in own.readers) > 1),
        recalls=recalls.count(Recall.YES),
        recalled=_share(
            np.array([own is Recall.YES for own in recalls], np.bool_),
            np.array([bool(own) for own in recalls], np.bool_),
            patients,
        ),
        apart=recalls.count(None),
        repeats=sum(1 for own in said if any(each.structure.quality is Quality.REPEAT for each in own.all)),
        pairs=tuple(_pairs(by_reader, patients)),
        seconds=float(np.median(seconds)) if seconds else None,
        timed=len(seconds),
    )


def _recalls(said: Sequence[FilmVerdicts], reader: str) -> NDArray[np.int8]:
    """(n,) 1 where the reader recalls, 0 where not, -1 where they did not say."""
    known = {Recall.YES: 1, Recall.NO: 0}
    own = (next((each for each in film.readers if each.reader == reader), None) for film in said)
    return np.array([known.get(each.structure.recall, -1) if each is not None else -1 for each in own], np.int8)


def _share(hits: NDArray[np.bool_], asked: NDArray[np.bool_], patients: NDArray[np.str_]) -> Estimate | None:
    films = int(np.count_nonzero(asked))
    if not films:
        return None
    cells = np.stack([hits, asked], axis=1)[asked].astype(np.float64)
    draws = resampled_sums(cells, patients[asked].tolist(), repeats=repeats_for(films))
    names = len(np.unique(patients[asked]))
    return share(float(cells[:, 0].sum()) / films, draws[:, 0] / draws[:, 1], films, names)


def _pairs(by_reader: dict[str, NDArray[np.int8]], patients: NDArray[np.str_]) -> Iterator[RecallPair]:
    for first, second in combinations(by_reader, 2):
        one, other = by_reader[first], by_reader[second]
        both = (one >= 0) & (other >= 0)
        agreed, kappa = pair_estimates(one[both], other[both], patients[both])
        if agreed is not None:
            yield RecallPair(first, second, agreed, kappa)
