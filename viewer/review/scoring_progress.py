"""A review's films being scored while they are read: how far it is, and why it does not go on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from review.scoring import FolderScored, FolderSearched, Paused, Recorded, RunEvent
from viewer.browser.scores import JobProgress, Scores
from viewer.jobs.film_jobs import Services
from viewer.jobs.job_thread import Latest, Priority
from viewer.review.opening import nothing
from viewer.review.store_worker import StoreWorker


class Scoring(QObject):
    """Part of the review, in the GUI thread; the work is in the lane of inference, when nothing else is to be done.

    progress: None while nothing goes on. pause: why it stopped before its end. finished: what the last whole run did.
    """

    changed = Signal()
    """`progress`, `pause` or `finished` is another."""
    paused = Signal(object)
    """A Problem: why a run stopped before its end."""
    recorded = Signal(object)
    """Columns: films that are new or others, kept by now."""
    stopped = Signal()
    """What was under way when `stop` was called is over: it may have kept films that `recorded` did not tell of."""
    crashed = Signal(object)

    def __init__(self, services: Services, scores: Scores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress: JobProgress | None = None
        self.pause: Problem | None = None
        self.finished: FolderScored | None = None
        self._services = services
        self._scores = scores
        self._run = Latest()

    @property
    def is_running(self) -> bool:
        """True while films are looked for or scored."""
        return self.progress is not None

    def start(self, desk: StoreWorker) -> None:
        """Look at the folder, and score what is new, changed or left; nothing without a model."""
        score_folder = self._services.score_folder
        job = self._scores.job(lambda scorer: desk.scoring(scorer, score_folder))
        if job is None:
            return
        job.reported.connect(self._on_event)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._on_ended)
        self.pause = self.finished = None
        self._set(JobProgress("Looking for films:", 0))
        self._run.start(job)

    def stop(self) -> None:
        """Score no more; what is kept stays, and `stopped` tells when no more can be."""
        self._cancel()
        after = self._scores.lane.job(nothing, Priority.LATER)  # after the step that was under way
        after.ended.connect(self.stopped)
        after.start()

    def forget(self) -> None:
        """Nothing is known of any run."""
        self.pause = self.finished = None
        self._cancel()

    @Slot(object)
    def _on_event(self, event: RunEvent | Problem) -> None:
        if isinstance(event, Recorded):
            if event.total:
                self._set(JobProgress("Scoring", event.done, event.total))
            self.recorded.emit(event.columns)
        elif isinstance(event, FolderSearched):
            self._on_looked(event)
        elif isinstance(event, FolderScored):
            self.finished = event
        else:
            self.pause = event.problem if isinstance(event, Paused) else event
            self.paused.emit(self.pause)
            self.changed.emit()

    def _on_looked(self, event: FolderSearched) -> None:
        if self.progress is None or not self.progress.total:
            self._set(replace(self.progress or JobProgress("Looking for films:", 0), done=event.files))

    def _cancel(self) -> None:
        self._run.cancel()
        self._set(None)

    @Slot()
    def _on_ended(self) -> None:
        self._set(None)

    def _set(self, progress: JobProgress | None) -> None:
        self.progress = progress
        self.changed.emit()
