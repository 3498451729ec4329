"""A job: one piece of long work seen from the GUI thread, which owns its signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Job(QObject):
    """Started once, after its signals are connected; silent for good after `cancel`."""

    reported = Signal(object)
    """One frozen event of the work."""
    crashed = Signal(object)
    """The exception of a fault that nobody expected; `ended` follows."""
    ended = Signal()
    """The work is over, well or not. A cancelled job does not say so."""

    def __init__(self, start: Callable[[Job], None], cancel: Callable[[], None]) -> None:
        super().__init__()
        self._start = start
        self._cancel = cancel

    def start(self) -> None:
        """Queue the work in its lane."""
        self._start(self)

    def cancel(self) -> None:
        """Stop at the next yield; no signal comes any more, not even of events already on their way."""
        self._cancel()

    def end(self, error: Exception | None) -> None:
        """Say that the work is over; called by the lane."""
        if error is not None:
            self.crashed.emit(error)
        self.ended.emit()


class Latest:
    """Keeps at most one job of a kind alive: a newer request silences the older one."""

    def __init__(self) -> None:
        self._job: Job | None = None

    def start(self, job: Job) -> None:
        """Cancel the older job and start this one."""
        self.cancel()
        self._job = job
        job.start()

    def cancel(self) -> None:
        """Cancel the job, if there is one."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
