"""A review of computed films without a store: what the table and what stands around it are tested and measured with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from PySide6.QtCore import QObject, Signal

from imaging.faults import Problem
from imaging.image import FileKind, Image, ImageRef
from inference.models.card import DEFAULT_HEADLINE, Headline, ModelCard
from inference.prediction import Extent, Status
from review.film_table import Listing, Query
from review.verdicts import STATUSES, Agreed, Columns, LogEntry, Region, ReviewLabel, Shape, Verdict
from tests.models import make_point
from viewer.jobs.job_thread import JobThread
from viewer.jobs.scores import JobProgress

POINT = make_point("balanced", 0.5, 0.05)
LABELS = (ReviewLabel("normal", abnormal=False), ReviewLabel("pneumonia", abnormal=True))
REASON = "This looks like a lateral view."


def columns_of(
    names: Sequence[str],
    scores: Sequence[float] | np.ndarray,
    *,
    first: int = 1,
    copies: int = 1,
    notes: str = "",
    here: bool = True,
    leading: str = "abnormal",
    outside: bool = False,
) -> Columns:
    """Films by name; NaN scores are films that were not scored, names that start with "bad" files that failed."""
    count = len(names)
    values = np.array(scores, np.float64)
    failed = np.array([name.startswith("bad") for name in names], np.bool_)
    refused = np.isnan(values) & ~failed
    status = np.full(count, STATUSES.index(Status.SCORED), np.uint8)
    status[refused], status[failed] = STATUSES.index(Status.NOT_SCORED), STATUSES.index(Status.FAILED)
    return Columns(
        film=np.arange(first, first + count, dtype=np.int64),
        place=np.arange(first, first + count, dtype=np.int64),
        path=list(names),
        frame=np.zeros(count, np.int32),
        copies=np.full(count, copies, np.int32),
        here=np.full(count, here, np.bool_),
        pseudonym=[f"film-{number:06}" for number in range(first, first + count)],
        patient=[""] * count,
        status=status,
        code=[_either(*of, "not_frontal", "cut_short") for of in zip(refused, failed, strict=True)],
        message=[_either(*of, REASON, "The file is cut short.") for of in zip(refused, failed, strict=True)],
        notes=[notes] * count,
        abnormal=values,
        scored_at=np.zeros(count),
        population=[""] * count,
        age=np.full(count, np.nan),
        view=[""] * count,
        outside=np.full(count, outside, np.bool_),
        leading=["" if np.isnan(value) else leading for value in values],
    )


def _either(refused: bool, failed: bool, if_refused: str, if_failed: str) -> str:
    return if_refused if refused else if_failed if failed else ""


def a_verdict(film: int, said: Agreed | None, label: str = "", **changes: object) -> Verdict:
    """What "reader" says of a film."""
    seconds = film % 60
    at = f"2026-03-01T10:{film // 60 % 60:02}:{seconds:02}.000Z"
    return replace(Verdict(film, "reader", said, label, at=at), **changes)


A_REGION = Region(Shape.BOX, Extent(10, 10, 30, 40))


class FakeScores(QObject):
    """An operating point."""

    operating_point_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.operating_point = POINT


class FakeSession(QObject):
    """A job thread to read films in, and the films; `reads` are those that were read."""

    crashed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.io = JobThread("io", self)
        self.scores = FakeScores()
        self.services = SimpleNamespace(read=self._read)
        self.reads: list[ImageRef] = []
        self.panes: list[object] = []

    def close(self) -> None:
        self.io.close()

    def _read(self, ref: ImageRef) -> Image:
        self.reads.append(ref)
        ramp = np.linspace(200, 3900, ref.rows * ref.columns).reshape(ref.rows, ref.columns).astype(np.uint16)
        return Image(ref=ref, values=ramp, bits_stored=12)


def a_ref(number: int) -> ImageRef:
    """A film of a folder that is not there."""
    return ImageRef(Path(f"/films/{number:06}.png"), 0, 1, FileKind.PNG, 64, 80)


class FakeReview(QObject):
    """The part of ReviewController that the table and what is around it use, at once and in memory."""

    opened = Signal()
    closing = Signal()
    closed = Signal()
    rows_changed = Signal(object)
    order_changed = Signal()
    current_changed = Signal()
    progress_changed = Signal()
    blind_changed = Signal()
    reader_changed = Signal()
    labels_changed = Signal()
    model_changed = Signal()
    places_found = Signal(object)

    def __init__(self, columns: Columns | None = None) -> None:
        super().__init__()
        self.session = FakeSession()
        self.folder = Path("/films")
        self.listing: Listing | None = None
        self.query = Query()
        self.order = np.empty(0, np.int64)
        self.current = -1
        self.reader = "reader"
        self.labels = LABELS
        self.card: ModelCard | None = None
        self.other_model: ModelCard | None = None
        self.read_first = False
        self.adjudicating = False
        self.pseudonyms = False
        self.progress: JobProgress | None = None
        self.pause: Problem | None = None
        self.read_only = False
        self.scoring = SimpleNamespace(finished=None)
        self.refs: dict[int, ImageRef] = {}
        self.asked: list[str] = []
        self.wanted: list[list[int]] = []
        """What was asked by `want_refs`, call by call."""
        self._seq = 0
        if columns is not None:
            self.show(columns)

    def words(self, label: str) -> str:
        return self.card.words(label) if self.card is not None else label

    @property
    def is_open(self) -> bool:
        return self.listing is not None

    @property
    def headline(self) -> Headline:
        return DEFAULT_HEADLINE if self.card is None else self.card.headline

    @property
    def shown_row(self) -> int:
        return self.listing.standing(self.current) if self.listing is not None and self.current >= 0 else self.current

    def is_blind_at(self, row: int) -> bool:
        verdict = self.listing.verdict(row)
        return self.read_first and not self.adjudicating and (verdict is None or verdict.said is None)

    def ref_of(self, row: int) -> ImageRef | None:
        return self.refs.get(row)

    def want_refs(self, rows: Sequence[int]) -> None:
        self.wanted.append(list(rows))
        missing = [row for row in rows if row not in self.refs]
        if missing:
            self.refs.update({row: a_ref(row) for row in missing})
            self.places_found.emit(missing)

    def show(self, columns: Columns) -> None:
        """Another review, of these films."""
        self.listing = Listing(columns, (), self.reader, POINT, LABELS)
        self.order = self.listing.order(self.query)
        self.current = -1
        self.opened.emit()

    def add(self, columns: Columns) -> None:
        """More films, or known ones anew."""
        rows = self.listing.extend(columns)
        self.rows_changed.emit(rows)
        self._ask_again()

    def say(self, verdict: Verdict) -> None:
        """A verdict that is kept at once."""
        self._seq += 1
        row = self.listing.apply(LogEntry(self._seq, verdict))
        self.rows_changed.emit(np.array([row]))

    def set_query(self, query: Query) -> None:
        self.query = query
        self._ask_again()

    def go_to(self, row: int) -> None:
        if row != self.current:
            self.current = row
            self.current_changed.emit()

    def set_read_first(self, read_first: bool) -> None:
        self.read_first = read_first
        self.reader_changed.emit()

    def set_progress(self, progress: JobProgress | None, pause: Problem | None = None) -> None:
        self.progress, self.pause = progress, pause
        self.progress_changed.emit()

    def stop_scoring(self) -> None:
        self.asked.append("stop")
        self.set_progress(None)

    def go_on_scoring(self) -> None:
        self.asked.append("go on")
        self.set_progress(JobProgress("Scoring", 0, 1))

    def _ask_again(self) -> None:
        self.order = self.listing.order(self.query)
        self.order_changed.emit()
