"""Where the films of a review lie and what the model said of them: asked of the store before they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from imaging.image import ImageRef
from inference.prediction import Outcome
from viewer.jobs.job_thread import JobStarter, Priority
from viewer.review.store_worker import FilmsLocated, StoreWorker

_KEPT = 20_000
"""Films whose place is remembered."""


class FilmPlaces(QObject):
    """Part of the review, in the GUI thread; `found` tells of films, by their ids, whose place is known by now."""

    found = Signal(object)
    crashed = Signal(object)

    def __init__(self, lane: JobStarter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._desk: StoreWorker | None = None
        self._refs: dict[int, ImageRef | None] = {}
        self._outcomes: dict[int, Outcome] = {}

    def use(self, desk: StoreWorker | None) -> None:
        """Ask another review from now on, or none."""
        self._desk = desk
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
        desk, missing = self._desk, [film for film in films if not self.knows(film)]
        if desk is not None and missing:
            job = self._lane.job(lambda: desk.finding(missing), Priority.NOW)
            job.reported.connect(self._on_found)
            job.crashed.connect(self.crashed)
            job.start()

    def want_refs(self, films: Sequence[int]) -> None:
        """Ask where films lie whose pictures are to be seen."""
        desk, missing = self._desk, [film for film in films if film not in self._refs]
        if desk is not None and missing:
            job = self._lane.job(lambda: desk.placing(missing), Priority.SEEN)
            job.reported.connect(self._on_found)
            job.crashed.connect(self.crashed)
            job.start()

    @Slot(object)
    def _on_found(self, found: FilmsLocated) -> None:
        if len(self._refs) > _KEPT:
            self._refs.clear()
            self._outcomes.clear()
        self._refs.update(found.refs)
        self._outcomes.update(found.outcomes)
        self.found.emit(tuple(found.refs))
