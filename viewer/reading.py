"""Reading the film that is shown and, while it is looked at, those beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from imaging.types import ImageRef
from viewer.jobs import Job, Latest
from viewer.lanes import Lane, Priority
from viewer.shelf import Shelf
from viewer.works import Opened, Refused, Services, opening


class Reading(QObject):
    """Part of the session, in the GUI thread; what was read stays on a shelf as long as there is room."""

    read = Signal(object)
    """Opened or Refused: the film that was asked for."""
    read_ahead = Signal(object)
    """Opened: a film that may be asked for next."""
    crashed = Signal(object)

    def __init__(self, services: Services, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._lane = lane
        self._shelf = Shelf()
        self._now, self._ahead = Latest(), Latest()

    def kept(self, ref: ImageRef) -> Opened | None:
        """The film, where it was read before and is still here."""
        return self._shelf.get(ref)

    def start(self, ref: ImageRef) -> None:
        """Read a film that is to be shown; `read` tells of it. What was asked for before is not read any more."""
        self.cancel()
        job = self._job((ref,), Priority.NOW)
        job.reported.connect(self._on_read)
        self._now.start(job)

    def start_ahead(self, refs: Sequence[ImageRef]) -> None:
        """Read those of these films that are not here, in that order, when nobody waits for another."""
        missing = tuple(ref for ref in refs if ref not in self._shelf)
        if missing:
            job = self._job(missing, Priority.SOON)
            job.reported.connect(self._on_read_ahead)
            self._ahead.start(job)

    def cancel(self) -> None:
        """Read nothing any more."""
        self._now.cancel()
        self._ahead.cancel()

    def clear(self) -> None:
        """Let go of every film."""
        self._shelf.clear()

    def _job(self, refs: Sequence[ImageRef], priority: Priority) -> Job:
        job = self._lane.job(lambda: opening(self._services, refs), priority)
        job.crashed.connect(self.crashed)
        return job

    @Slot(object)
    def _on_read(self, event: Opened | Refused) -> None:
        if isinstance(event, Opened):
            self._shelf.put(event)
        self.read.emit(event)

    @Slot(object)
    def _on_read_ahead(self, event: Opened | Refused) -> None:
        if isinstance(event, Opened):
            self._shelf.put(event)
            self.read_ahead.emit(event)
