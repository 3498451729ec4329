"""What the lane of the store does: a review opened, read, written and let go of. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault, Problem
from imaging.types import ImageRef
from inference.card_types import ModelCard, OperatingPoint
from inference.review.listing import Listing
from inference.review.run import RunEvent
from inference.review.store import ReviewStore
from inference.review.types import Columns, LogEntry, ReviewLabel, Verdict
from inference.types import Outcome
from viewer.review.orders import without_scores
from viewer.review.remembered import LAST_READER, Remembered, from_text, setting_of, to_text
from viewer.works import Scorer

StoreWork: TypeAlias = Callable[[ReviewStore], Iterator[Any]]
"""Long work with a review's store, in its lane; a yield lets a verdict go first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A review that is to be opened. reader: "" for who read last. read_first, labels: None for as they were last."""

    folder: Path
    reader: str = ""
    read_first: bool | None = None
    labels: tuple[ReviewLabel, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A review as it was left: all its rows in the order asked for, and how its reader reads."""

    folder: Path
    listing: Listing
    order: NDArray[np.int64]
    reader: str
    remembered: Remembered
    labels: tuple[ReviewLabel, ...]
    readers: tuple[str, ...]
    read_only: bool
    recovered: str


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Where films lie, None where they could not be opened, and what the model said of them."""

    refs: Mapping[int, ImageRef | None]
    outcomes: Mapping[int, Outcome]


class StoreDesk:
    """One review. Made in the GUI thread, but the store it holds is touched by the lane alone.

    `scoring` and `again` are the exceptions: they are called in other lanes, and make connections of their own.
    """

    def __init__(self, open_store: Callable[[Path, ModelCard], ReviewStore]) -> None:
        self._open_store = open_store
        self._store: ReviewStore | None = None

    def opening(self, wanted: Wanted, card: ModelCard, point: OperatingPoint) -> Iterator[Ready | Problem]:
        """The review of a folder by a model, as it was left."""
        try:
            store = self._store = self._open_store(wanted.folder, card)
            reader = wanted.reader or store.setting(LAST_READER) or "Reader 1"
            remembered = from_text(store.setting(setting_of(reader)))
            if wanted.read_first is not None:
                remembered = replace(remembered, read_first=wanted.read_first)
            if remembered.read_first:
                remembered = replace(remembered, query=without_scores(remembered.query))
            labels = store.labels()
            if wanted.labels is not None and wanted.labels != labels and not store.read_only:
                store.set_labels(wanted.labels)
                labels = wanted.labels
            listing = Listing(store.columns(), store.verdicts().values(), reader, point, labels)
            order = listing.order(
                remembered.query,
                adjudicating=remembered.adjudicating,
                pseudonyms=remembered.pseudonyms,
                hidden=remembered.read_first and not remembered.adjudicating,
            )
            readers = store.readers()
        except Fault as fault:
            yield fault.problem
            return
        yield Ready(store.folder, listing, order, reader, remembered, labels, readers, store.read_only, store.recovered)

    def closing(self) -> Iterator[None]:
        """Let go of the review."""
        self.close()
        yield None

    def close(self) -> None:
        """Let go of the review; in the lane's thread."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def appending(self, verdict: Verdict, undoes: int | None) -> Iterator[LogEntry | Problem]:
        """Keep a verdict, or say why that cannot be."""
        try:
            yield self._opened().append(verdict, undoes)
        except Fault as fault:
            yield fault.problem

    def finding(self, films: Sequence[int]) -> Iterator[Found]:
        """Where these films lie, and what the model said of them."""
        store = self._opened()
        refs = dict(zip(films, store.refs(films), strict=True))
        yield Found(refs, {film: store.outcome(film) for film in films})

    def placing(self, films: Sequence[int]) -> Iterator[Found]:
        """Where these films lie."""
        yield Found(dict(zip(films, self._opened().refs(films), strict=True)), {})

    def missing(self, known: NDArray[np.int64]) -> Iterator[Columns]:
        """The films that are not among these ids."""
        films = self._opened().columns().film
        missing = films[~np.isin(films, known)]
        if len(missing):
            yield self._opened().columns([int(film) for film in missing])

    def remembering(self, reader: str, remembered: Remembered) -> Iterator[Problem]:
        """Keep where a reader stands."""
        store = self._opened()
        if store.read_only:
            return
        try:
            for name, value in ((LAST_READER, reader), (setting_of(reader), to_text(remembered))):
                if store.setting(name) != value:
                    store.set_setting(name, value)
        except Fault as fault:
            yield fault.problem

    def labelling(self, labels: Sequence[ReviewLabel]) -> Iterator[tuple[ReviewLabel, ...] | Problem]:
        """Other labels from now on; the labels that hold then."""
        store = self._opened()
        try:
            store.set_labels(labels)
        except Fault as fault:
            yield fault.problem
            return
        yield store.labels()

    def working(self, work: StoreWork) -> Iterator[Any]:
        """Other work with the store."""
        yield from work(self._opened())

    def again(self) -> ReviewStore:
        """A connection for the thread that asks; whoever asks closes it."""
        return self._opened().again()

    def scoring(
        self, scorer: Scorer, score_folder: Callable[[ReviewStore, Scorer], Iterator[RunEvent]]
    ) -> Iterator[RunEvent | Problem]:
        """Bring the review up to its folder, in the lane of inference."""
        try:
            with self.again() as store:
                yield from score_folder(store, scorer)
        except Fault as fault:
            yield fault.problem

    def _opened(self) -> ReviewStore:
        if self._store is None:
            raise RuntimeError("the review is not open")
        return self._store
