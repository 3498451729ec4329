"""A lane: one thread that advances generators, the most urgent first, and reports each event to the GUI thread.

A yield is the progress, the place to cancel and the place to give way to more urgent work.
"""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot


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


Work: TypeAlias = Callable[[], Iterator[Any]]
"""Called in the lane's thread; yields frozen events. Expected failures are events too."""

_STACK_BYTES = 16 << 20
"""Threads get 512 KiB on macOS, which is too little for a network's kernels."""


class Priority(IntEnum):
    """What goes first when a lane has a choice."""

    NOW = 0
    """What the reader is waiting for."""
    SOON = 1
    """The neighbours of what is shown."""
    SEEN = 2
    """Pictures of the rows in sight."""
    LATER = 3
    """A whole folder: its films looked for, and scored."""


class JobThread(QObject):
    """One thread of work. Lives in the GUI thread, as its jobs do; only `_Worker.run` is elsewhere."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tokens = count()
        self._jobs: dict[int, tuple[_Task, Job]] = {}
        self._worker = _Worker(name)
        self._worker.reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def job(self, work: Work, priority: Priority = Priority.NOW, owner: object = None) -> Job:
        """A job that has not started: connect to its signals, then call `start`. `owner`: who may `silence` it."""
        task = _Task((priority, next(self._tokens)), work, owner)
        return Job(lambda job: self._start(task, job), lambda: self._cancel(task))

    def is_idle(self) -> bool:
        """True when no started job is unfinished."""
        return not self._jobs

    def is_running(self) -> bool:
        """True while the lane's thread lives; it starts with the first job."""
        return self._worker.isRunning()

    def silence(self, owner: object) -> None:
        """Cancel what this one owns: no event comes of it any more, nor of the step under way."""
        for task, _ in list(self._jobs.values()):
            if task.owner is owner:
                self._cancel(task)

    def close(self) -> None:
        """Cancel everything and wait for the thread; the step under way is finished first."""
        self._silence_all()
        self._worker.stop()

    def finish(self, last: Callable[[], None]) -> None:
        """Do what somebody waits for (Priority.NOW), then `last` in the lane's thread, and wait for the thread.

        Nobody hears of it any more; nothing is done in a lane that never had a job.
        """
        self._worker.stop(last)
        self._silence_all()

    def _start(self, task: _Task, job: Job) -> None:
        self._jobs[task.token] = task, job
        self._worker.put(task)

    def _cancel(self, task: _Task) -> None:
        task.cancelled = True
        self._jobs.pop(task.token, None)

    def _silence_all(self) -> None:
        for task, _ in list(self._jobs.values()):
            self._cancel(task)

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        """Hand a report to its job, unless the job was cancelled since: a silenced job stays silent."""
        _, job = self._jobs.get(report.token, (None, None))
        if job is None:
            return
        if report.ended:
            del self._jobs[report.token]
            job.end(report.error)
        else:
            job.reported.emit(report.event)


@dataclass(frozen=True, slots=True)
class _Report:
    token: int
    event: Any = None
    error: Exception | None = None
    ended: bool = False


@dataclass(slots=True, order=True)
class _Task:
    """Work and how far it has come; `events` is touched only by the lane's thread."""

    rank: tuple[Priority, int]
    work: Work = field(compare=False)
    owner: object = field(default=None, compare=False)
    events: Iterator[Any] | None = field(default=None, compare=False)
    cancelled: bool = field(default=False, compare=False)

    @property
    def token(self) -> int:
        return self.rank[1]


class _Worker(QThread):
    """The thread: takes the most urgent task, advances it step by step, and puts it back when another overtakes it."""

    reported = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setStackSize(_STACK_BYTES)
        self._changed = threading.Condition()
        self._tasks: list[_Task] = []
        self._stopping = False
        self._last: Callable[[], None] | None = None

    def put(self, task: _Task) -> None:
        """Queue a task; the thread starts with the first one. Nothing is taken any more once it was stopped."""
        with self._changed:
            if self._stopping:
                return
            heapq.heappush(self._tasks, task)
            self._changed.notify()
        if not self.isRunning():
            self.start()

    def stop(self, last: Callable[[], None] | None = None) -> None:
        """Drop what waits, and return when the thread has ended; with `last`, what is urgent is done before it."""
        with self._changed:
            self._stopping = True
            self._last = last
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """Qt's entry point of the thread."""
        while (task := self._next()) is not None:
            self._advance(task)
        self._tasks.clear()  # here, because generators are closed in the thread that advanced them
        if self._last is not None:
            self._last()

    def _next(self) -> _Task | None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._tasks)
            if self._stopping and not self._is_urgent():
                return None
            return heapq.heappop(self._tasks)

    def _is_urgent(self) -> bool:
        """True while a lane that finishes has something left that somebody waits for."""
        return self._last is not None and bool(self._tasks) and self._tasks[0].rank[0] is Priority.NOW

    def _advance(self, task: _Task) -> None:
        """Run a task to its end, to its cancellation, or to the first yield where a more urgent task waits."""
        error: Exception | None = None
        try:
            while not task.cancelled:
                if task.events is None:
                    task.events = iter(task.work())
                self.reported.emit(_Report(task.token, event=next(task.events)))
                if self._gives_way(task):
                    return
        except StopIteration:
            pass
        except Exception as unexpected:  # noqa: BLE001  # the lane must live on; the job shows it in the error dialog
            error = unexpected
        task.events = None
        self.reported.emit(_Report(task.token, error=error, ended=True))

    def _gives_way(self, task: _Task) -> bool:
        """Put the task back if something more urgent waits (or the lane stops, where it is dropped)."""
        with self._changed:
            if self._stopping:
                task.cancelled = True
                return False
            if not self._tasks or self._tasks[0].rank > task.rank:
                return False
            heapq.heappush(self._tasks, task)
            return True
