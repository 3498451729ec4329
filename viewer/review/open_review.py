"""A review that is open: its rows, its scoring, how it is read, and letting go of it. The way through it is in `way`.

Lives in the GUI thread and knows no widget, like the session whose film it chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.faults import Problem
from imaging.image import ImageRef
from inference.decide import points_by_population
from inference.models.card import ModelCard
from inference.prediction import Scored, Status
from review.film_table import Listing, Query
from review.store import ReviewStore
from review.verdicts import STATUSES, Columns, ReviewLabel
from viewer.browser.scores import JobProgress
from viewer.browser.session import Session
from viewer.jobs.job_thread import Job, Priority
from viewer.review.film_places import FilmPlaces
from viewer.review.navigator import Navigator
from viewer.review.opening import Opening
from viewer.review.scoring_progress import Scoring
from viewer.review.store_worker import Remembered, ReviewOpened, ReviewRequest, StoreWork
from viewer.review.verdict_queue import VerdictQueue

_SETTLE_MS = 300
"""Rows that come and verdicts that change the order are taken into it at most this often."""

_REMEMBER_MS = 500


class OpenReview(QObject):
    """At most one review, and its parts. What the films do on the screen is for who inherits it."""

    opened = Signal()
    """A review was opened: `listing`, `order` and everything else are another's."""
    closing = Signal()
    """Nothing is in `order` any more, and what shows rows must let go of them: `listing` is here for the last time."""
    closed = Signal()
    refused = Signal(object)
    """A Problem: why the review that was asked for is not opened."""
    rows_changed = Signal(object)
    """Rows of the listing, NDArray[int64], whose cells are others; new ones included."""
    progress_changed = Signal()
    """Scoring went on, ended or paused: `progress`, `pause`."""
    said = Signal(str)
    """A sentence for the line at the bottom."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.folder: Path | None = None
        self.listing: Listing | None = None
        self.query = Query()
        self.reader = ""
        self.readers: tuple[str, ...] = ()
        self.labels: tuple[ReviewLabel, ...] = ()
        self.read_first = False
        self.auto_advance = True
        self.adjudicating = False
        self.read_only = False
        self.pseudonyms = False
        self._opening = Opening(session, self)
        self.lane = self._opening.lane
        self.scoring = Scoring(session.services, session.scores, self)
        self.keeping = VerdictQueue(self.lane, self._is_held, self)
        self._places = FilmPlaces(self.lane, self)
        self._course = Navigator()
        self.card: ModelCard | None = None
        """The model that the review is by: it scores as long as the review is open."""
        self._is_at_top = False
        """Whether the reader, who has neither gone anywhere nor said anything, is kept at the top while films come."""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._rest = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._opening.ready.connect(self._on_ready)
        self._opening.refused.connect(self.refused)
        self._opening.not_remembered.connect(self._on_problem)
        self.scoring.changed.connect(self.progress_changed)
        self.scoring.paused.connect(self._on_problem)
        self.scoring.recorded.connect(self._on_recorded)
        self.scoring.stopped.connect(self._catch_up)
        self.keeping.failed.connect(self._on_problem)
        for part in (self._opening, self.scoring, self._places, self.keeping):
            part.crashed.connect(self.crashed)
        self._rest.timeout.connect(self._remember)
        session.scores.operating_point_changed.connect(self._on_point)
        session.scores.outcome_changed.connect(self._on_outcome)

    # What there is

    @property
    def is_open(self) -> bool:
        """Whether a review is open."""
        return self.listing is not None

    def decisions(self) -> dict[str, str]:
        """The decision of each film that may be told, by its pseudonym or its path; nothing while scores are hidden."""
        if self.listing is None or (self.read_first and not self.adjudicating):
            return {}
        columns, decided = self.listing.columns, self.listing.decision
        names = columns.pseudonym if self.pseudonyms else columns.path
        frames = [f", frame {frame + 1}" if frame else "" for frame in columns.frame.tolist()]
        shown = (row for row in range(len(names)) if self._standing(row) == row)
        return {names[row] + frames[row]: decided(row) for row in shown if decided(row)}

    @property
    def has_verdict(self) -> bool:
        """Whether this reader has given a verdict on the film shown."""
        return self.is_read(self.current)

    def is_read(self, row: int) -> bool:
        """Whether this reader has given a verdict on the film of a row, or a frame of it; no film is row -1."""
        if self.listing is None or row < 0:
            return False
        verdict = self.listing.verdict(row if self.adjudicating else self.listing.spoken(row))
        return verdict is not None and verdict.said is not None

    @property
    def order(self) -> NDArray[np.int64]:
        """(k,) the rows shown, in their order."""
        return self._course.order

    @property
    def current(self) -> int:
        """The row of the film that is read; -1 for none."""
        return self._course.row

    @property
    def shown_row(self) -> int:
        """The row of `order` that the film is shown by, whichever of its frames is read; -1 for none."""
        return self._standing(self.current)

    def _standing(self, row: int) -> int:
        return row if self.listing is None or row < 0 or self.adjudicating else self.listing.standing(row)

    @property
    def place(self) -> int:
        """Where that film stands in `order`; -1 where a filter leaves it out."""
        return self._course.place

    @property
    def progress(self) -> JobProgress | None:
        """How far films are looked for or scored; None while nothing goes on."""
        return self.scoring.progress

    @property
    def pause(self) -> Problem | None:
        """Why scoring stopped before its end."""
        return self.scoring.pause

    def ref_of(self, row: int) -> ImageRef | None:
        """Where the film of a row lies; None while that is not known, or where it could not be opened."""
        return self._places.ref(self._film(row))

    def want_refs(self, rows: Sequence[int]) -> None:
        """Ask where the films of these rows lie; `places_found` tells."""
        self._places.want_refs([self._film(row) for row in rows])

    def job(self, work: StoreWork, priority: Priority = Priority.LATER) -> Job | None:
        """Other work with the store, in its lane; connect, then start. None while no review is open."""
        desk = self._opening.desk
        return self.lane.job(lambda: desk.working(work), priority) if desk is not None and self.is_open else None

    def again(self) -> ReviewStore:
        """A connection of its own for another lane, called there and closed there, while a review is open."""
        desk = self._opening.desk
        if desk is None:
            raise RuntimeError("no review is open")
        return desk.again()

    # Opening

    def open(
        self,
        folder: Path,
        reader: str = "",
        read_first: bool | None = None,
        labels: tuple[ReviewLabel, ...] | None = None,
    ) -> None:
        """Open the review of a folder, show what it has, and score what is new.

        It goes on with the model that it began with, and begins with the one in use. reader: "" for who read last.
        read_first, labels: None for as they were last.
        """
        self.close()
        self._opening.start(ReviewRequest(folder, reader, read_first, labels))

    def begin_again(self) -> None:
        """Read the folder with the model in use, which takes along what was said under the one of now."""
        if self.folder is not None and self.other_model is not None and not self.read_only:
            folder, reader = self.folder, self.reader
            self.close()
            self._opening.start(ReviewRequest(folder, reader, again=True))

    @property
    def other_model(self) -> ModelCard | None:
        """The model in use, where the review goes on with the one that it began with; None where they are the same."""
        used = self.session.scores.in_use
        return used if self.card is not None and isinstance(used, ModelCard) and used != self.card else None

    def close(self) -> None:
        """Let go of the review once what was said is kept; its scoring ends with what is kept."""
        self._opening.cancel()
        if self.is_open:
            self.keeping.take(self._close, waits=False)

    def leave(self) -> None:
        """As `close`, at once: what is being kept is kept, what waited is not. The session shows something else."""
        self._opening.cancel()
        if self.is_open:
            self._close()

    def end(self) -> None:
        """The window goes: keep what is being kept, and return when no thread is left. After the session's lanes."""
        self._remember()
        self._settle.stop()
        self._rest.stop()
        self._opening.end()

    def stop_scoring(self) -> None:
        """Score no more until it is asked for. Rows that were kept but not told of yet are fetched."""
        if self.scoring.is_running:
            self.scoring.stop()

    def cancel(self) -> None:
        """Stop what the bar shows."""
        self.stop_scoring()

    def go_on_scoring(self) -> None:
        """Look at the folder again, and score what is new, changed or left; not in a second window."""
        desk = self._opening.desk
        if desk is not None and self.is_open and not self.read_only and not self.scoring.is_running:
            self.scoring.start(desk)

    # Inside: opening and scoring

    @Slot(object)
    def _on_ready(self, ready: ReviewOpened) -> None:
        self.folder, self.listing, self.card = ready.folder, ready.listing, ready.card
        self.labels, self.readers = ready.labels, ready.readers
        self.read_only = ready.read_only
        self._course = Navigator()
        self._course.set_order(ready.order, self._standing)
        self._places.use(self._opening.desk)
        self._take_over(ready.reader, ready.remembered)
        self.session.scores.hold(ready.card)
        self.session.follow(self)
        self.opened.emit()
        self.go_on_scoring()
        self._begin(ready.remembered)
        if ready.recovered:
            self.said.emit(ready.recovered)

    def _take_over(self, reader: str, remembered: Remembered) -> None:
        """Read as this reader was left."""
        self.reader, self.query = reader, remembered.query
        self.read_first, self.auto_advance = remembered.read_first, remembered.auto_advance
        self.adjudicating, self.pseudonyms = remembered.adjudicating, remembered.pseudonyms

    def _close(self) -> None:
        self._remember()
        self._settle.stop()
        self._rest.stop()
        self.scoring.forget()
        self.keeping.use(None)
        self._places.use(None)
        self._opening.let_go()
        self._course = Navigator()
        self.closing.emit()
        self.listing, self.folder, self.card = None, None, None
        self.session.scores.hide(None)
        self.session.follow(None)
        self.session.scores.hold(None)
        self.closed.emit()

    def _remember_soon(self) -> None:
        """Remember before long, however fast the reader goes on."""
        if not self._rest.isActive():
            self._rest.start()

    def _remember(self) -> None:
        self._rest.stop()
        if self.listing is None or self.read_only:
            return
        remembered = Remembered(
            self.query,
            0 if self._is_at_top else max(self._film(self.current), 0),
            self.is_read(self.current),
            self.read_first,
            self.auto_advance,
            self.adjudicating,
            self.pseudonyms,
        )
        self._opening.remember(self.reader, remembered)

    @Slot(object)
    def _on_recorded(self, columns: Columns) -> None:
        if self.listing is None:
            return
        rows = self.listing.extend(columns)
        films = [int(film) for film in columns.film]
        self._places.forget(films)
        if self._film(self.current) in films:
            self._places.want([self._film(self.current)])
        self.rows_changed.emit(rows)
        if self.current < 0:
            self._begin(Remembered())
        elif not self._settle.isActive():
            self._settle.start()

    @Slot()
    def _catch_up(self) -> None:
        if self.listing is None or self._opening.desk is None:
            return
        desk, known = self._opening.desk, self.listing.columns.film.copy()
        job = self.lane.job(lambda: desk.missing(known), Priority.LATER)
        job.reported.connect(self._on_recorded)
        job.crashed.connect(self.crashed)
        job.start()

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        self.said.emit(problem.sentence())

    @Slot(object)
    def _on_outcome(self, ref: ImageRef) -> None:
        """A film that was refused and scored anyway keeps that score, where reviews are kept."""
        film, desk = self._film(self.current), self._opening.desk
        outcome = self.session.scores.outcome(ref)
        if self.listing is None or desk is None or film < 0 or self.read_only or ref != self._places.ref(film):
            return
        refused = STATUSES[self.listing.columns.status[self.current]] is Status.NOT_SCORED
        if refused and isinstance(outcome, Scored) and outcome.prediction.overruled is not None:
            job = self.lane.job(lambda: desk.overruling(film, outcome), Priority.NOW)
            job.reported.connect(self._on_overruled)
            job.crashed.connect(self.crashed)
            job.start()

    @Slot(object)
    def _on_overruled(self, answer: Columns | Problem) -> None:
        if isinstance(answer, Problem):
            self._on_problem(answer)
        else:
            self._on_recorded(answer)

    @Slot()
    def _on_point(self) -> None:
        point = self.session.scores.operating_point
        if self.listing is not None and point is not None:
            card = self.session.scores.card
            self.listing.set_point(point, points_by_population(card, point.name) if card is not None else None)
            self.rows_changed.emit(np.arange(len(self.listing.columns)))
            self._settle.start()

    def _film(self, row: int) -> int:
        """The id of the film of a row; -1 for none."""
        return int(self.listing.columns.film[row]) if self.listing is not None and row >= 0 else -1

    # What the way through it is asked

    def go_by(self, places: int) -> None:
        """So many films on, or back."""
        raise NotImplementedError

    def go_to_place(self, place: int) -> None:
        """The film at a place of the order."""
        raise NotImplementedError

    def _begin(self, remembered: Remembered) -> None:
        """Read the film that is remembered, or the next one to read where it is not there or was read since."""
        raise NotImplementedError

    def _is_held(self) -> bool:
        """Whether verdicts wait: the film that they are about is not on the screen yet."""
        raise NotImplementedError
