"""What the job thread "store" does: a review opened, read, written and closed. No Qt here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault, Problem
from imaging.image import ImageRef
from inference.decide import points_by_population
from inference.models.card import ModelCard, OperatingPoint
from inference.prediction import Outcome, Scored
from review.film_table import Flag, Listing, Query, Sort, without_scores
from review.structure import FORM_FILE, VerdictForm, read_form
from review.verdicts import Columns, LogEntry, ReviewLabel, RowState, Verdict
from viewer.jobs.film_jobs import Services, WindowScorer
from viewer.widgets.language import tr

if TYPE_CHECKING:
    from review.scoring import RunEvent
    from review.store import ReviewStore

FORM = "form"
"""The setting that holds the text of the form (`review.structure.read_form`)."""

LAST_READER = "reader"
"""The setting that holds who read last."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one reader finds again: the rows asked for, the film read (0: none) and how it is read.

    `was_read`: whether that film had its verdict then; one that was given since is newer than what is remembered.
    """

    query: Query = field(default_factory=Query)
    film: int = 0
    was_read: bool = False
    read_first: bool = False
    auto_advance: bool = True
    adjudicating: bool = False
    pseudonyms: bool = False


def setting_of(reader: str) -> str:
    """The name of a reader's setting."""
    return f"reading:{reader}"


def to_text(remembered: Remembered) -> str:
    """As JSON."""
    query = remembered.query
    sets = {name: sorted(getattr(query, name)) for name in ("states", "flags", "decisions")}
    return json.dumps(asdict(remembered) | {"query": asdict(query) | sets})


def from_text(text: str) -> Remembered:
    """What was remembered; as on the first day where that is missing, damaged, or of another version."""
    try:
        raw: dict[str, Any] = json.loads(text)
        query = raw["query"]
        return Remembered(
            query=Query(
                Sort(query["sort"]),
                bool(query["descending"]),
                frozenset(RowState(state) for state in query["states"]),
                frozenset(Flag(flag) for flag in query["flags"]),
                frozenset(map(str, query["decisions"])),
                str(query["text"]),
            ),
            film=int(raw["film"]),
            was_read=bool(raw["was_read"]),
            read_first=bool(raw["read_first"]),
            auto_advance=bool(raw["auto_advance"]),
            adjudicating=bool(raw["adjudicating"]),
            pseudonyms=bool(raw["pseudonyms"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return Remembered()


def form_of(store: ReviewStore, chosen: str = "") -> tuple[VerdictForm, str]:
    """What can be chosen in a review: by the form that was chosen, else the one beside its films, else the last one.

    With it a sentence where the form beside the films cannot be used; "" where there is none, or it can.
    """
    path, wrong = store.folder / FORM_FILE, ""
    try:
        text = chosen or (path.read_text(encoding="utf-8") if path.is_file() else "")
        form = read_form(text)
        if text and text != store.setting(FORM) and not store.read_only:
            store.set_setting(FORM, text)
        if text:
            return form, ""
    except (OSError, ValueError) as error:
        wrong = tr("{form_file} was not used: {error}.", form_file=FORM_FILE, error=error)
    try:
        return read_form(store.setting(FORM)), wrong
    except ValueError:
        return VerdictForm(), wrong


StoreWork: TypeAlias = "Callable[[ReviewStore], Iterator[Any]]"
"""Long work with a review's store, in its job thread; a yield lets a verdict go first."""


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """A review that is to be opened. reader: "" for who read last. read_first, labels: None for as they were last.

    again: by the model in use, which takes along what was said under the one that the review began with. form: the text
    of another form of verdicts; "" for the one that it has.
    """

    folder: Path
    reader: str = ""
    read_first: bool | None = None
    labels: tuple[ReviewLabel, ...] | None = None
    again: bool = False
    form: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ReviewOpened:
    """A review as it was left: by which model, all its rows in the order asked for, and how its reader reads."""

    folder: Path
    card: ModelCard
    listing: Listing
    order: NDArray[np.int64]
    reader: str
    remembered: Remembered
    labels: tuple[ReviewLabel, ...]
    readers: tuple[str, ...]
    read_only: bool
    recovered: str
    form: VerdictForm = field(default_factory=VerdictForm)
    wrong_form: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FilmsLocated:
    """Where films lie, None where they could not be opened, and what the model said of them."""

    refs: Mapping[int, ImageRef | None]
    outcomes: Mapping[int, Outcome]


class StoreWorker:
    """One review. Made in the GUI thread, but the store it holds is touched by the job thread alone.

    `scoring` and `again` are the exceptions: they are called in other threads, and make connections of their own.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._store: ReviewStore | None = None

    def opening(
        self, wanted: ReviewRequest, used: ModelCard, point_of: Callable[[ModelCard], OperatingPoint]
    ) -> Iterator[ReviewOpened | Problem]:
        """The review of a folder as it was left, by the model that it began with, else by the one in use."""
        try:
            before = self._services.begun_with(wanted.folder, used)
            card = used if wanted.again else before
            point = point_of(card)
            store = self._store = self._services.open_review(wanted.folder, card)
            if wanted.again and before != card:
                self._carry(store, before)
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
            listing = Listing(
                store.columns(),
                store.verdicts().values(),
                reader,
                point,
                labels,
                points_by_population(card, point.name),
            )
            order = listing.order(
                remembered.query,
                adjudicating=remembered.adjudicating,
                pseudonyms=remembered.pseudonyms,
                hidden=remembered.read_first and not remembered.adjudicating,
            )
            readers = store.readers()
            form, wrong_form = form_of(store, wanted.form)
        except Fault as fault:
            yield fault.problem
            return
        yield ReviewOpened(
            store.folder,
            card,
            listing,
            order,
            reader=reader,
            remembered=remembered,
            labels=labels,
            readers=readers,
            read_only=store.read_only,
            recovered=store.recovered,
            form=form,
            wrong_form=wrong_form,
        )

    def _carry(self, store: ReviewStore, before: ModelCard) -> None:
        """Take along what was said under another model, and how its readers read."""
        with self._services.open_review(store.folder, before) as other:
            store.carry(other)
            for name in (LAST_READER, *(setting_of(reader) for reader in other.readers())):
                value = other.setting(name)
                if value and name != LAST_READER:  # films have other numbers there
                    value = to_text(replace(from_text(value), film=0, was_read=False))
                if value and not store.setting(name):
                    store.set_setting(name, value)

    def closing(self) -> Iterator[None]:
        """Close the review."""
        self.close()
        yield None

    def close(self) -> None:
        """Close the review; in the job thread."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def appending(self, verdict: Verdict, undoes: int | None) -> Iterator[LogEntry | Problem]:
        """Keep a verdict, or say why that cannot be."""
        try:
            yield self._opened().append(verdict, undoes)
        except Fault as fault:
            yield fault.problem

    def overruling(self, film: int, outcome: Scored) -> Iterator[Columns | Problem]:
        """Keep the score of a film that was scored anyway, or say why that cannot be."""
        try:
            yield self._opened().overrule(film, outcome)
        except Fault as fault:
            yield fault.problem

    def finding(self, films: Sequence[int]) -> Iterator[FilmsLocated]:
        """Where these films lie, and what the model said of them."""
        store = self._opened()
        refs = dict(zip(films, store.refs(films), strict=True))
        yield FilmsLocated(refs, {film: store.outcome(film) for film in films})

    def placing(self, films: Sequence[int]) -> Iterator[FilmsLocated]:
        """Where these films lie."""
        yield FilmsLocated(dict(zip(films, self._opened().refs(films), strict=True)), {})

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
        self, scorer: WindowScorer, score_folder: Callable[[ReviewStore, WindowScorer], Iterator[RunEvent]]
    ) -> Iterator[RunEvent | Problem]:
        """Bring the review up to its folder, in the job thread of inference."""
        try:
            with self.again() as store:
                yield from score_folder(store, scorer)
        except Fault as fault:
            yield fault.problem

    def _opened(self) -> ReviewStore:
        if self._store is None:
            raise RuntimeError("the review is not open")
        return self._store
