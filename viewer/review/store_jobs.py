"""Jobs with a review's store, as the GUI thread sees them: it is opened and closed, films are found and scored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from imaging.image import ImageRef
from inference.prediction import Outcome
from viewer.browser.session import Session
from viewer.jobs.film_jobs import Services
from viewer.jobs.job_thread import Job, JobThread, Latest, Priority
from viewer.jobs.scores import JobProgress, Scores
from viewer.review.store_worker import FilmsLocated, Remembered, ReviewOpened, ReviewRequest, StoreWorker
from viewer.widgets.language import tr

if TYPE_CHECKING:
    from review.scoring import FolderScored, FolderSearched, RunEvent

_PLACES_KEPT = 20_000
"""Films whose place is remembered."""


class Opening(QObject):
    """Part of the review, in the GUI thread: one store after the other, and the job thread that owns them."""

    ready = Signal(object)
    """A ReviewOpened: the review is open."""
    refused = Signal(object)
    """A Problem: why it is not."""
    not_remembered = Signal(object)
    """A Problem: where the reader stands is not kept."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job_thread = JobThread("store", self)
        self._session = session
        self._worker: StoreWorker | None = None
        self._is_open = False
        self._wanted: ReviewRequest | None = None
        self._closing: StoreWorker | None = None
        self._job = Latest()
        session.scores.model_changed.connect(self._go_on)

    @property
    def worker(self) -> StoreWorker | None:
        """The review that is open; None while none is, or it is being opened."""
        return self._worker if self._is_open else None

    def start(self, wanted: ReviewRequest) -> None:
        """Open a review once the model is known and the review before is closed."""
        self._wanted = wanted
        self._go_on()

    def cancel(self) -> None:
        """Open nothing any more."""
        if self._wanted is not None:
            self._wanted = None
            self._job.cancel()
            self.close()

    def close(self) -> None:
        """Close the store, once the scoring that was cancelled before is done with it."""
        worker, self._worker, self._is_open = self._worker, None, False
        if worker is None:
            return
        self._closing = worker
        after = self._session.scores.job_thread.job(_nothing, Priority.LATER)  # after what was cancelled there
        after.ended.connect(self._on_scoring_gone)
        after.start()

    def job(self, work: Callable[[StoreWorker], Iterator[Any]], priority: Priority = Priority.NOW) -> Job | None:
        """A job with the store that is open; connect, then start. None while none is open."""
        worker = self.worker
        return self.job_thread.job(lambda: work(worker), priority) if worker is not None else None

    def ask(
        self,
        work: Callable[[StoreWorker], Iterator[Any]],
        answered: Callable[[Any], object],
        priority: Priority = Priority.NOW,
    ) -> None:
        """Do a job with the store that is open, and call `answered` with each of its events; nothing while none is."""
        job = self.job(work, priority)
        if job is not None:
            job.start(answered, self.crashed)

    def remember(self, reader: str, remembered: Remembered) -> None:
        """Keep where a reader stands."""
        self.ask(lambda worker: worker.remembering(reader, remembered), self._on_not_remembered)

    def end(self) -> None:
        """Close everything in the job thread, and return when it has ended."""
        self._wanted = None
        workers = [worker for worker in (self._worker, self._closing) if worker is not None]
        self._worker = self._closing = None
        self._is_open = False
        self.job_thread.finish(lambda: _close_all(workers))

    @Slot()
    def _go_on(self) -> None:
        wanted, scores = self._wanted, self._session.scores
        if wanted is None or self._closing is not None or self._worker is not None:
            return
        if isinstance(scores.model, Problem):
            self._wanted = None
            self.refused.emit(scores.model)
            return
        card = scores.card
        if card is None:
            return  # it is being looked up, and `model_changed` tells
        worker = self._worker = StoreWorker(self._session.services)
        job = self.job_thread.job(lambda: worker.opening(wanted, card, scores.point_of), Priority.NOW)
        self._job.start(job, self._on_opened, self._on_crash)

    @Slot(object)
    def _on_opened(self, answer: ReviewOpened | Problem) -> None:
        self._wanted = None
        if isinstance(answer, Problem):
            self.close()
            self.refused.emit(answer)
        else:
            self._is_open = True
            self.ready.emit(answer)

    @Slot(object)
    def _on_not_remembered(self, problem: Problem) -> None:
        self.not_remembered.emit(problem)

    @Slot(object)
    def _on_crash(self, error: Exception) -> None:
        self._wanted = None
        self.close()
        self.crashed.emit(error)

    @Slot()
    def _on_scoring_gone(self) -> None:
        closing = self._closing
        if closing is not None:
            job = self.job_thread.job(closing.closing, Priority.LATER)
            job.crashed.connect(self.crashed)
            job.ended.connect(self._on_closed)
            job.start()

    @Slot()
    def _on_closed(self) -> None:
        self._closing = None
        self._go_on()


class FilmPlaces(QObject):
    """Part of the review, in the GUI thread: where films lie and what the model said of them, asked for in advance.

    `found` tells of films, by their ids, whose place is known by now.
    """

    found = Signal(object)

    def __init__(self, store: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._refs: dict[int, ImageRef | None] = {}
        self._outcomes: dict[int, Outcome] = {}

    def clear(self) -> None:
        """Nothing is known: another review is open, or none."""
        self._refs.clear()
        self._outcomes.clear()

    def knows(self, film: int) -> bool:
        """Whether all is known that it takes to show a film."""
        return film in self._refs and film in self._outcomes

    def ref(self, film: int) -> ImageRef | None:
        """Where a film lies; None where that is not known, or the film could not be opened."""
        return self._refs.get(film)

    def outcome(self, film: int) -> Outcome | None:
        """What the model said of a film, without heat maps; None where that is not known."""
        return self._outcomes.get(film)

    def forget(self, films: Iterable[int]) -> None:
        """These films lie elsewhere or were scored again."""
        for film in films:
            self._refs.pop(film, None)
            self._outcomes.pop(film, None)

    def want(self, films: Sequence[int]) -> None:
        """Ask for all that it takes to show these films."""
        missing = [film for film in films if not self.knows(film)]
        if missing:
            self._store.ask(lambda worker: worker.finding(missing), self._on_found)

    def want_refs(self, films: Sequence[int]) -> None:
        """Ask where films lie whose pictures are to be seen."""
        missing = [film for film in films if film not in self._refs]
        if missing:
            self._store.ask(lambda worker: worker.placing(missing), self._on_found, Priority.SEEN)

    @Slot(object)
    def _on_found(self, found: FilmsLocated) -> None:
        if len(self._refs) > _PLACES_KEPT:
            self.clear()
        self._refs.update(found.refs)
        self._outcomes.update(found.outcomes)
        self.found.emit(tuple(found.refs))


class Scoring(QObject):
    """Part of the review, in the GUI thread; the work is in the job thread of inference, after all that is urgent.

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

    def start(self, worker: StoreWorker) -> None:
        """Look at the folder, and score what is new, changed or left; nothing without a model."""
        score_folder = self._services.score_folder
        job = self._scores.job(lambda scorer: worker.scoring(scorer, score_folder))
        if job is None:
            return
        self.pause = self.finished = None
        self._set(JobProgress(tr("Looking for films:"), 0))
        self._run.start(job, self._on_event, self.crashed, self._on_ended)

    def stop(self) -> None:
        """Score no more; what is kept stays, and `stopped` tells when no more can be."""
        self._cancel()
        after = self._scores.job_thread.job(_nothing, Priority.LATER)  # after the step that was under way
        after.ended.connect(self.stopped)
        after.start()

    def forget(self) -> None:
        """Nothing is known of any run."""
        self.pause = self.finished = None
        self._cancel()

    @Slot(object)
    def _on_event(self, event: RunEvent | Problem) -> None:
        from review.scoring import FolderScored, FolderSearched, Paused, Recorded  # there is an event: it is loaded

        if isinstance(event, Recorded):
            if event.total:
                self._set(JobProgress(tr("Scoring"), event.done, event.total))
            self.recorded.emit(event.columns)
        elif isinstance(event, FolderSearched):
            self._on_searched(event)
        elif isinstance(event, FolderScored):
            self.finished = event
        else:
            self.pause = event.problem if isinstance(event, Paused) else event
            self.paused.emit(self.pause)
            self.changed.emit()

    def _on_searched(self, event: FolderSearched) -> None:
        if self.progress is None or not self.progress.total:
            self._set(replace(self.progress or JobProgress(tr("Looking for films:"), 0), done=event.files))

    def _cancel(self) -> None:
        self._run.cancel()
        self._set(None)

    @Slot()
    def _on_ended(self) -> None:
        self._set(None)

    def _set(self, progress: JobProgress | None) -> None:
        self.progress = progress
        self.changed.emit()


def _nothing() -> Iterator[None]:
    """Work that is over when its turn has come: what was cancelled before it in its job thread is gone then."""
    yield None


def _close_all(workers: list[StoreWorker]) -> None:
    for worker in workers:
        worker.close()
