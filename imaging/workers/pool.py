"""Films read in worker processes that may crash, hang or run out of memory without harm to this one.

For the window, pixels come back through shared memory, and native films, which need no codec, are read here. For many
films, what a task makes of each comes back instead.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from imaging.faults import Fault, Problem
from imaging.image import FileKind, Image, ImageRef
from imaging.reading.read import read
from imaging.reading.source import Stamp, unreachable
from imaging.reading.zip_members import is_through
from imaging.workers.supervisor import Worker, crashed, too_slow
from imaging.workers.worker import CallRequest, HeaderReply, HeaderRequest, TaskAssignment, TaskReply, TaskRequest

_T = TypeVar("_T")
_C = TypeVar("_C")
_DEPTH = 8
"""Requests that wait at a worker, so that it goes on while the answers are used."""
_FULL = 8
"""Answers that wait to be used, from which on nothing new is asked for: what is slow then is not the workers."""
_SLOW_S = 1.0
_LOOK_S = 30.0
_TRIES = 3
_BREATH_S = 0.2
AHEAD = 1024


@dataclass(frozen=True, slots=True, eq=False)
class FrameRead(Generic[_T]):
    """What became of one frame, or of a file that cannot be opened.

    place: where the file stood among the paths, from 0. digest: SHA-256 of the file's bytes, "" where they could not
    be read. ref, frames: the frame and how many the file has; None and 0 where it cannot be opened. result: what the
    task made of the frame, or the problem; None where the content was known and nothing was decoded. patient_id:
    identity, as the file has it: for pseudonyms only.
    """

    place: int
    path: Path
    stamp: Stamp | None
    digest: str
    ref: ImageRef | None
    frames: int
    result: _T | Problem | None
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    place: int
    path: Path
    tries: int = 0


@dataclass(frozen=True, slots=True)
class _Frame:
    file: _File
    looked: HeaderReply
    ref: ImageRef


@dataclass(frozen=True, slots=True, eq=False)
class CallDone:
    """What an errand gave, or the problem; `tag` is what it was sent with."""

    tag: Any
    result: Any


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    tag: Any
    call: Callable[[], Any]


class WorkerPool(Generic[_T]):
    """One run of `DecoderPool.work`, which says what it does."""

    def __init__(
        self,
        pool: DecoderPool,
        paths: Iterable[Path],
        task: Callable[[Image], _T],
        known: Callable[[str, int], bool],
        ahead: int = AHEAD,
    ) -> None:
        self._pool, self._task, self._known, self._ahead = pool, task, known, ahead
        self._paths: Iterator[tuple[int, Path]] = enumerate(paths)
        self._exhausted = False
        self._open: dict[int, int] = {}
        """Frames still to come of each file that was begun, by its place, oldest first."""
        self._to_look: deque[_File] = deque()
        self._to_read: deque[_Frame] = deque()
        self._errands: deque[_Sent] = deque()
        self._out = 0
        self._found: deque[FrameRead[_T] | CallDone] = deque()
        self._workers: list[Worker] = []
        self._not_started = 0
        self._unreachable = 0

    def send(self, tag: Any, call: Callable[[], Any]) -> None:
        """Have a worker make a call, which is pickled; `run` gives its `Done`. For use between readings."""
        self._errands.append(_Sent(tag, call))
        self._out += 1

    def run(self) -> Generator[FrameRead[_T] | CallDone | None, None, None]:
        """The readings as they come; None at least four times a second.

        Before each, all that has come by then is taken in, so that no worker waits while a reading is used.
        """
        breath = time.monotonic()
        try:
            while self._fill() or self._found:
                self._gather(0.0 if self._found else _BREATH_S / 2)
                if self._found:
                    yield self._found.popleft()
                    breath = time.monotonic()
                elif time.monotonic() - breath > _BREATH_S:
                    yield None
                    breath = time.monotonic()
        finally:
            for worker in self._workers:
                if worker.queue:
                    worker.kill()
                self._pool.give_back(worker)

    # Requests

    def _fill(self) -> bool:
        """Give every worker something to do; False when there is nothing left."""
        for worker in self._workers:
            self._refill(worker)
        while len(self._workers) < self._pool.hands and self._has_more():
            worker = self._pool.take()
            worker.tell(TaskAssignment(self._task))
            self._workers.append(worker)
            self._give(worker)
        return bool(self._open or self._out)

    def _refill(self, worker: Worker) -> None:
        """A few requests ahead; where the oldest takes long, those behind it go to others."""
        if worker.busy_s() < _SLOW_S:
            while len(worker.queue) < _DEPTH and self._give(worker):
                pass
            return
        behind = [worker.queue.pop() for _ in range(len(worker.queue) - 1)][::-1]
        worker.queue.extend((None, limit_s) for _, limit_s in behind)
        self._ask_anew([tag for tag, _ in behind])

    def _give(self, worker: Worker) -> bool:
        if self._errands:
            errand = self._errands.popleft()
            worker.ask(errand, CallRequest(errand.call), self._pool.timeout_s)
        elif len(self._found) >= _FULL:
            return False
        elif len(self._to_read) < 2 * self._pool.hands and self._has_look():
            file = self._to_look.popleft()
            tries = 1 if self._unreachable >= _TRIES else _TRIES
            worker.ask(file, HeaderRequest(file.path, tries), _LOOK_S)
        elif self._to_read:
            frame = self._to_read.popleft()
            worker.ask(frame, TaskRequest(frame.ref, frame.looked.stamp), self._pool.timeout_s)
        else:
            return False
        return True

    def _has_more(self) -> bool:
        return bool(self._errands or self._to_read) or self._has_look()

    def _has_look(self) -> bool:
        """Whether a file is to be looked at; takes the next path, not too far ahead of the oldest file."""
        if self._to_look:
            return True
        if self._exhausted:
            return False
        nearest = next(iter(self._open), None)
        newest = next(reversed(self._open), 0)
        if nearest is not None and newest - nearest >= self._ahead:
            return False
        following = next(self._paths, None)
        if following is None:
            self._exhausted = True
            return False
        self._to_look.append(_File(*following))
        self._open[following[0]] = 1
        return True

    # Replies

    def _gather(self, patience_s: float) -> None:
        """Take in all replies that are there, waiting so long for the first; each worker is given something new."""
        busy = [worker for worker in self._workers if worker.queue]
        left = min((worker.left_s() for worker in busy), default=0.0)
        alive = [worker.connection for worker in busy if not worker.connection.closed]
        ready = set(wait(alive, max(0.0, min(patience_s, left)))) if len(alive) == len(busy) else set()
        for worker in busy:
            if worker.connection in ready or worker.connection.closed or worker.left_s() < 0:
                while self._take(worker):
                    pass

    def _take(self, worker: Worker) -> bool:
        """Take in the worker's oldest reply, or its end; False where there is no more of it now."""
        try:
            answer = worker.answer()
        except EOFError:
            self._found += self._lost(worker, in_time=True)
            return False
        if answer is None:
            if worker.left_s() < 0:
                self._found += self._lost(worker, in_time=False)
            return False
        self._not_started = 0
        tag, reply = answer
        self._found += self._meaning(tag, reply)
        self._refill(worker)
        return bool(worker.queue)

    def _meaning(self, tag: Any, reply: Any) -> list[FrameRead[_T] | CallDone]:
        if tag is None:
            return []
        if isinstance(tag, _Sent):
            self._out -= 1
            return [CallDone(tag.tag, reply)]
        return self._looked(tag, reply) if isinstance(tag, _File) else self._worked(tag, reply)

    def _looked(self, file: _File, looked: HeaderReply) -> list[FrameRead[_T] | CallDone]:
        if looked.problem is not None:
            self._unreachable = self._unreachable + 1 if looked.stamp is None else 0
            return [self._done(file, looked, None, looked.problem)]
        self._unreachable = 0
        self._open[file.place] = len(looked.refs)
        if self._known(looked.digest, len(looked.refs)):
            return [self._done(file, looked, ref, None) for ref in looked.refs]
        self._to_read += [_Frame(file, looked, ref) for ref in looked.refs]
        return []

    def _worked(self, frame: _Frame, worked: TaskReply) -> list[FrameRead[_T] | CallDone]:
        return [self._done(frame.file, frame.looked, frame.ref, worked.result, worked.patient_id)]

    def _done(
        self, file: _File, looked: HeaderReply, ref: ImageRef | None, result: Any, patient_id: str = ""
    ) -> FrameRead[_T]:
        self._open[file.place] -= 1
        if not self._open[file.place]:
            del self._open[file.place]
        frames = len(looked.refs)
        return FrameRead(
            place=file.place,
            path=file.path,
            stamp=looked.stamp,
            digest=looked.digest,
            ref=ref,
            frames=frames,
            result=result,
            patient_id=patient_id,
        )

    # Harm

    def _lost(self, worker: Worker, *, in_time: bool) -> list[FrameRead[_T] | CallDone]:
        """A process that ended by itself (`in_time`) or has to be: its film pays, what waited behind is asked anew."""
        self._workers.remove(worker)
        tags = [tag for tag, _ in worker.queue]
        worker.queue.clear()
        if not worker.ready:
            self._not_started += 1
            cause = worker.not_up()
            self._pool.give_back(worker)
            self._ask_anew(tags)
            if self._not_started > 1:
                raise RuntimeError(f"The processes that read films do not start: {cause}.")
            return []
        worker.kill_lost(in_time=in_time)
        self._pool.give_back(worker)
        self._ask_anew(tags[1:])
        return self._blamed(tags[0], in_time=in_time)

    def _ask_anew(self, tags: list[Any]) -> None:
        self._to_look.extendleft(tag for tag in reversed(tags) if isinstance(tag, _File))
        self._to_read.extendleft(tag for tag in reversed(tags) if isinstance(tag, _Frame))
        self._errands.extendleft(tag for tag in reversed(tags) if isinstance(tag, _Sent))

    def _blamed(self, tag: _File | _Frame | _Sent | None, *, in_time: bool) -> list[FrameRead[_T] | CallDone]:
        if tag is None:
            return []
        if isinstance(tag, _Sent):
            self._out -= 1
            return [CallDone(tag.tag, crashed() if in_time else too_slow(self._pool.timeout_s))]
        if isinstance(tag, _Frame):
            problem = crashed() if in_time else too_slow(self._pool.timeout_s)
            located = replace(problem, path=tag.ref.path, frame=tag.ref.frame)
            return [self._done(tag.file, tag.looked, tag.ref, located)]
        if in_time:
            return [self._done(tag, HeaderReply(), None, replace(crashed(), path=tag.path))]
        if tag.tries + 1 < _TRIES:
            self._to_look.append(replace(tag, tries=tag.tries + 1))
            return []
        self._unreachable += 1
        return [self._done(tag, HeaderReply(), None, unreachable(tag.path))]


class PoolClosed(Exception):
    """Films are asked for that a process would have to be started for, of a pool that was stopped or closed.

    No `Fault`: it says nothing of the film, and no row, no store and no message may hold it against one.
    """


class DecoderPool:
    """Reads films, each codec in a process that is killed at a time or memory limit and replaced at once.

    `workers` and one spare are kept warm; for many films (`work`) there are `hands`, or as many as are kept. Safe to
    use from several threads; a reader never waits for another's film, because a worker is started when none is idle.
    `memory_bytes` is enforced where the system can (POSIX). Use it in a `with`; no process is left behind, not even
    when this one is killed. Raises RuntimeError where films are asked for and two workers in a row do not start: not
    the films but the surroundings are at fault then.
    """

    def __init__(
        self, workers: int = 1, timeout_s: float = 10.0, memory_bytes: int = 2 << 30, hands: int | None = None
    ) -> None:
        self.workers = workers
        self.hands = hands or workers
        self.timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._idle: list[Worker] = []
        self._busy = 0
        self._lock = threading.Lock()
        self._stopped = False
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def stop(self) -> None:
        """Start no process any more. Those there are go on; who needs another gets `PoolClosed`."""
        with self._lock:
            self._stopped = True

    def close(self) -> None:
        """`stop`, and end every idle worker; those still reading end when they give their film back."""
        with self._lock:
            self._stopped = self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.end()

    def warm(self, count: int | None = None) -> None:
        """Start so many workers now, so that the first film does not wait for a process to start. Returns at once.

        None: those that are kept, and the spare.
        """
        with self._lock:
            wanted = self.workers + 1 if count is None else count
            missing = 0 if self._stopped else wanted - self._busy - len(self._idle)
            # The last is taken first: those that have started before those that are starting.
            self._idle[:0] = [Worker(self._memory_bytes) for _ in range(missing)]

    def read(self, ref: ImageRef) -> Image:
        """The frame `ref`; as `imaging.reading.read.read`, and Fault CODEC_CRASHED, CODEC_TIMEOUT or CODEC_MEMORY.

        Raises PoolClosed, as `map` and `work` do, where a process would have to be started and none is any more.
        """
        if not needs_codec(ref):
            return read(ref)
        return self._finish(self._begin(ref), ref)

    def map(self, refs: Iterable[ImageRef]) -> Generator[tuple[ImageRef, Image | Problem], None, None]:
        """Each frame with its image or its problem, in the order of `refs`; `workers` films are read ahead.

        Closing it early ends what is read ahead.
        """
        pending: deque[tuple[ImageRef, Worker | None]] = deque()
        try:
            for ref in refs:
                pending.append((ref, self._begin(ref) if needs_codec(ref) else None))
                if len(pending) > self.workers:
                    yield self._result(*pending.popleft())
            while pending:
                yield self._result(*pending.popleft())
        finally:
            for _, worker in pending:
                if worker is not None:
                    worker.kill()
                    self._give_back_warm(worker)

    def work(
        self,
        paths: Iterable[Path],
        task: Callable[[Image], _T],
        known: Callable[[str, int], bool] = lambda _digest, _frames: False,
    ) -> Generator[FrameRead[_T] | None, None, None]:
        """What `task`, called in the workers, makes of each frame of each file; readings in the order they are done.

        `task` is pickled once for each worker; what it returns should be small, for it travels through a pipe. All is
        read in workers: the bytes first, with a longer limit and three tries (then UNREACHABLE), for their SHA-256; a
        file whose digest and count of frames are `known` (asked here) is not decoded. `paths` is taken lazily, at most
        1,024 ahead of the oldest file not done. A film that crashes or hangs is its own reading, the others go on
        meanwhile. None is yielded at least four times a second while nothing comes, so that whoever reads can stop;
        closing ends what is under way.
        """
        for reading in self.worker_pool(paths, task, known).run():
            if not isinstance(reading, CallDone):
                yield reading

    def worker_pool(
        self,
        paths: Iterable[Path],
        task: Callable[[Image], _T],
        known: Callable[[str, int], bool] = lambda _digest, _frames: False,
        ahead: int = AHEAD,
    ) -> WorkerPool[_T]:
        """As `work`, for who has errands for the workers besides; `run` it."""
        return WorkerPool(self, paths, task, known, ahead)

    def call(self, call: Callable[[], _C]) -> _C | Problem:
        """What a call gives that is made in a worker, pickled; a problem where that crashes or takes too long."""
        run: WorkerPool[None] = self.worker_pool((), _no_task)
        run.send(None, call)
        with closing(run.run()) as comes:
            done = next(come for come in comes if isinstance(come, CallDone))
        result: _C | Problem = done.result
        return result

    def take(self) -> Worker:
        """A worker for `give_back`, idle until now or just starting. Raises PoolClosed."""
        with self._lock:
            worker = self._idle.pop() if self._idle else self._started()
            self._busy += 1
            return worker

    def _started(self) -> Worker:
        """A new worker; called with the lock."""
        if self._stopped:
            raise PoolClosed
        return Worker(self._memory_bytes)

    def give_back(self, worker: Worker) -> None:
        """The end of `take`: the worker is kept if it is alive and wanted."""
        with self._lock:
            self._busy -= 1
            keep = worker.alive and not self._closed and len(self._idle) <= self.workers
            if keep:
                self._idle.append(worker)
        if not keep:
            worker.end()

    def _result(self, ref: ImageRef, worker: Worker | None) -> tuple[ImageRef, Image | Problem]:
        try:
            return ref, read(ref) if worker is None else self._finish(worker, ref)
        except Fault as fault:
            return ref, fault.problem

    def _begin(self, ref: ImageRef) -> Worker:
        worker = self.take()
        worker.begin(ref, self.timeout_s)
        return worker

    def _finish(self, worker: Worker, ref: ImageRef) -> Image:
        try:
            if not worker.is_up():
                worker = self._instead_of(worker, ref)
            return worker.finish()
        finally:
            self._give_back_warm(worker)

    def _instead_of(self, failed: Worker, ref: ImageRef) -> Worker:
        """A second worker, asked for the same film; RuntimeError when it does not start either."""
        failed.end()
        with self._lock:
            worker = self._started()
        worker.begin(ref, self.timeout_s)
        if not worker.is_up():
            worker.end()
            raise RuntimeError(f"The processes that read films do not start: {worker.cause}.")
        return worker

    def _give_back_warm(self, worker: Worker) -> None:
        self.give_back(worker)
        if worker.ready:  # where none starts, trying again in the background helps nobody
            self.warm()


def _no_task(_: Image) -> None:
    """Of a run that only makes a call."""


def needs_codec(ref: ImageRef) -> bool:
    """True when reading `ref` runs code that a hostile file can crash or hang: all but native DICOM in no archive."""
    if ref.kind is not FileKind.DICOM or is_through(ref.path):
        return True
    from imaging.reading.syntaxes import is_native  # here, because pydicom comes with it

    return not is_native(ref.transfer_syntax_uid)
