"""A job thread: one thread that advances generators, the most urgent first, and reports each event to the GUI thread.

A yield is the progress, the place to cancel and the place to give way to more urgent work. Who starts a job can end
it and no other; only who made a thread can end it, the others know it as a `JobStarter`. What is reported waits in
bounded room, so that a fast generator waits for the window and not the window for it.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, Protocol, TypeAlias

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, SignalInstance, Slot

from imaging import program_log
from imaging.workers.pool import PoolClosed

Hearer: TypeAlias = Callable[..., object] | SignalInstance


class Job(QObject):
    """Started once, when its signals are connected; silent for good after `cancel`."""

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
        self.is_over = False
        """True once it has ended or was cancelled."""

    def start(self, *hearers: Hearer) -> None:
        """Queue the work in its job thread; nothing where it was cancelled already.

        hearers: of `reported`, of `crashed` and of `ended`, as many as are not connected yet.
        """
        if not self.is_over:
            for signal, hearer in zip((self.reported, self.crashed, self.ended), hearers, strict=False):
                signal.connect(hearer)
            self._start(self)

    def cancel(self) -> None:
        """Stop at the next yield; no signal comes any more, not even of events already on their way."""
        self.is_over = True
        self._cancel()

    def end(self, error: Exception | None) -> None:
        """Say that the work is over; called by the job thread."""
        self.is_over = True
        if error is not None:
            self.crashed.emit(error)
        self.ended.emit()


class Latest:
    """Keeps at most one job of a kind alive: a newer request silences the older one."""

    def __init__(self) -> None:
        self._job: Job | None = None

    def start(self, job: Job, *hearers: Hearer) -> None:
        """Cancel the older job and start this one; hearers as in `Job.start`."""
        self.cancel()
        self._job = job
        job.start(*hearers)

    def cancel(self) -> None:
        """Cancel the job, if there is one."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


class JobGroup:
    """The jobs of one who may end them all at once, and nobody else's."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []

    def add(self, job: Job) -> Job:
        """The job, which `cancel` ends from now on, whether it was started by then or not."""
        self._jobs = [one for one in self._jobs if not one.is_over]
        self._jobs.append(job)
        return job

    def cancel(self) -> None:
        """Cancel every job that is not over."""
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancel()


Work: TypeAlias = Callable[[], Iterator[Any]]
"""Called in the job thread; yields frozen events. Expected failures are events too."""

_STACK_BYTES = 16 << 20
"""Threads get 512 KiB on macOS, which is too little for a network's kernels."""


class Priority(IntEnum):
    """What goes first when a job thread has a choice."""

    NOW = 0
    """What the reader is waiting for."""
    SOON = 1
    """The neighbours of what is shown."""
    SEEN = 2
    """Pictures of the rows in sight."""
    LATER = 3
    """A whole folder: its films looked for, and scored."""


class JobStarter(Protocol):
    """What everybody but its owner knows of a job thread: jobs can be started in it, and each is its starter's."""

    def job(self, work: Work, priority: Priority = Priority.NOW) -> Job:
        """A job that has not started: connect to its signals, then call `start`."""

    def is_idle(self) -> bool:
        """True when no started job is unfinished."""

    def is_running(self) -> bool:
        """True while the thread lives; it starts with the first job."""


_WAITING = 64
"""Reports that wait for the window, from which on the thread waits."""
_TURN_S = 0.008
"""How long the window hears reports of one thread before it paints and takes keys: half a frame of a screen."""


class JobThread(QObject):
    """One thread of work. Lives in the GUI thread, as its jobs do; only `_Worker.run` is elsewhere."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tokens = count()
        self._jobs: dict[int, tuple[_Task, Job]] = {}
        self._worker = _Worker(name)
        self._turn = QTimer(self, singleShot=True, interval=0)  # after what the screen and the keys have to say
        self._turn.timeout.connect(self._deliver)
        self._worker.reported.connect(self._turn.start, Qt.ConnectionType.QueuedConnection)

    def job(self, work: Work, priority: Priority = Priority.NOW) -> Job:
        """A job that has not started: connect to its signals, then call `start`."""
        task = _Task((priority, next(self._tokens)), work)
        return Job(lambda job: self._start(task, job), lambda: self._cancel(task))

    def is_idle(self) -> bool:
        """True when no started job is unfinished."""
        return not self._jobs

    def is_running(self) -> bool:
        """True while the job thread lives; it starts with the first job."""
        return self._worker.isRunning()

    def close(self) -> None:
        """Cancel everything and wait for the thread; the step under way is finished first."""
        self._silence_all()
        self._worker.stop()

    def finish(self, last: Callable[[], None]) -> None:
        """Do what somebody waits for (Priority.NOW), then `last` in the job thread, and wait for the thread.

        Nobody hears of it any more; nothing is done in a job thread that never had a job.
        """
        self._worker.stop(last)
        self._silence_all()

    def _start(self, task: _Task, job: Job) -> None:
        if self._worker.put(task):
            self._jobs[task.token] = task, job

    def _cancel(self, task: _Task) -> None:
        self._worker.cancel(task)
        self._jobs.pop(task.token, None)

    def _silence_all(self) -> None:
        for task, _ in list(self._jobs.values()):
            self._cancel(task)

    @Slot()
    def _deliver(self) -> None:
        """Hand reports to their jobs for a moment; the rest after the window's other events, also of a loop within."""
        until = time.monotonic() + _TURN_S
        while (report := self._worker.take_report()) is not None:
            if self._worker.has_reports():
                self._turn.start()
            self._hand(report)
            if time.monotonic() >= until:
                return

    def _hand(self, report: _Report) -> None:
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
    """Work and how far it has come; `events` is touched only by the job thread."""

    rank: tuple[Priority, int]
    work: Work = field(compare=False)
    events: Iterator[Any] | None = field(default=None, compare=False)
    cancelled: bool = field(default=False, compare=False)

    @property
    def token(self) -> int:
        return self.rank[1]


class _Worker(QThread):
    """The thread: takes the most urgent task, advances it step by step, and puts it back when another overtakes it."""

    reported = Signal()
    """There is a report where there was none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setStackSize(_STACK_BYTES)
        self._changed = threading.Condition()
        self._tasks: list[_Task] = []
        self._reports: deque[_Report] = deque()
        self._stopping = False
        self._last: Callable[[], None] | None = None

    def put(self, task: _Task) -> bool:
        """Queue a task; the thread starts with the first one. False: nothing is taken any more, it was stopped."""
        with self._changed:
            if self._stopping:
                return False
            heapq.heappush(self._tasks, task)
            self._changed.notify()
        if not self.isRunning():
            self.start()
        return True

    def cancel(self, task: _Task) -> None:
        """Let the task end at its next yield, also while it waits for room for a report."""
        with self._changed:
            task.cancelled = True
            self._changed.notify()

    def take_report(self) -> _Report | None:
        """The oldest report that nobody took."""
        with self._changed:
            if not self._reports:
                return None
            self._changed.notify()
            return self._reports.popleft()

    def has_reports(self) -> bool:
        """Whether there is one to take."""
        with self._changed:
            return bool(self._reports)

    def _report(self, task: _Task, report: _Report) -> None:
        """Give a report to the window, once there is room; nobody hears of a task that was cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: len(self._reports) < _WAITING or task.cancelled or self._stopping)
            if task.cancelled:
                return
            self._reports.append(report)
            first = len(self._reports) == 1
        if first:
            self.reported.emit()

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
        """True while a job thread that finishes has something left that somebody waits for."""
        return self._last is not None and bool(self._tasks) and self._tasks[0].rank[0] is Priority.NOW

    def _advance(self, task: _Task) -> None:
        """Run a task to its end, to its cancellation, or to the first yield where a more urgent task waits."""
        error: Exception | None = None
        try:
            while not task.cancelled:
                if task.events is None:
                    task.events = iter(task.work())
                self._report(task, _Report(task.token, event=next(task.events)))
                if self._gives_way(task):
                    return
        except (StopIteration, PoolClosed):  # at its end, or the window closes
            pass
        except Exception as unexpected:  # noqa: BLE001  # the job thread must live on; the job shows it in the error dialog
            error = unexpected
            program_log.unexpected("jobs", error)
        task.events = None
        self._report(task, _Report(task.token, error=error, ended=True))

    def _gives_way(self, task: _Task) -> bool:
        """Put the task back if something more urgent waits (or the job thread stops, where it is dropped)."""
        with self._changed:
            if self._stopping:
                task.cancelled = True
                return False
            if not self._tasks or self._tasks[0].rank > task.rank:
                return False
            heapq.heappush(self._tasks, task)
            return True
