"""Opening a review and letting go of it, one after the other: the lane that owns its store, and who waits for what."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from viewer.browser.session import Session
from viewer.jobs.job_thread import JobThread, Latest, Priority
from viewer.review.store_worker import Remembered, ReviewOpened, ReviewRequest, StoreWorker


class Opening(QObject):
    """Part of the review, in the GUI thread. `desk` is the review that is open or being opened."""

    ready = Signal(object)
    """A Ready: the review is open."""
    refused = Signal(object)
    """A Problem: why it is not."""
    not_remembered = Signal(object)
    """A Problem: where the reader stands is not kept."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = JobThread("store", self)
        self.desk: StoreWorker | None = None
        self._session = session
        self._wanted: ReviewRequest | None = None
        self._leaving: StoreWorker | None = None
        self._job = Latest()
        session.scores.model_changed.connect(self._go_on)

    @property
    def is_under_way(self) -> bool:
        """True from asking for a review until it is open, or refused."""
        return self._wanted is not None

    def start(self, wanted: ReviewRequest) -> None:
        """Open a review once the model is known and the review before is let go of."""
        self._wanted = wanted
        self._go_on()

    def cancel(self) -> None:
        """Open nothing any more."""
        if self._wanted is not None:
            self._wanted = None
            self._job.cancel()
            self.let_go()

    def let_go(self) -> None:
        """Close the store, once the scoring that was cancelled before has let go of it."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        self._leaving = desk
        after = self._session.scores.lane.job(nothing, Priority.LATER)  # after what was cancelled there
        after.ended.connect(self._on_scoring_gone)
        after.start()

    def remember(self, reader: str, remembered: Remembered) -> None:
        """Keep where a reader stands."""
        desk = self.desk
        if desk is not None:
            job = self.lane.job(lambda: desk.remembering(reader, remembered), Priority.NOW)
            job.reported.connect(self.not_remembered)
            job.crashed.connect(self.crashed)
            job.start()

    def end(self) -> None:
        """Let go of everything in the lane's thread, and return when it has ended."""
        self._wanted = None
        desks = [desk for desk in (self.desk, self._leaving) if desk is not None]
        self.desk = self._leaving = None
        self.lane.finish(lambda: _close_all(desks))

    @Slot()
    def _go_on(self) -> None:
        wanted, scores = self._wanted, self._session.scores
        if wanted is None or self._leaving is not None or self.desk is not None:
            return
        if isinstance(scores.model, Problem):
            self._wanted = None
            self.refused.emit(scores.model)
            return
        card = scores.card
        if card is None:
            return  # it is being looked up, and `model_changed` tells
        desk = self.desk = StoreWorker(self._session.services)
        job = self.lane.job(lambda: desk.opening(wanted, card, scores.point_of), Priority.NOW)
        job.reported.connect(self._on_opened)
        job.crashed.connect(self._on_crash)
        self._job.start(job)

    @Slot(object)
    def _on_opened(self, answer: ReviewOpened | Problem) -> None:
        self._wanted = None
        if isinstance(answer, Problem):
            self.let_go()
            self.refused.emit(answer)
        else:
            self.ready.emit(answer)

    @Slot(object)
    def _on_crash(self, error: Exception) -> None:
        self._wanted = None
        self.let_go()
        self.crashed.emit(error)

    @Slot()
    def _on_scoring_gone(self) -> None:
        leaving = self._leaving
        if leaving is not None:
            job = self.lane.job(leaving.closing, Priority.LATER)
            job.crashed.connect(self.crashed)
            job.ended.connect(self._on_let_go)
            job.start()

    @Slot()
    def _on_let_go(self) -> None:
        self._leaving = None
        self._go_on()


def nothing() -> Iterator[None]:
    """Work that is over when its turn has come: what was cancelled before it in its lane is gone then."""
    yield None


def _close_all(desks: list[StoreWorker]) -> None:
    for desk in desks:
        desk.close()
