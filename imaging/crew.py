"""Several workers on many files: all of them busy, what comes back bounded, and one file's harm its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from imaging.faults import Problem
from imaging.source import Stamp, unreachable
from imaging.supervisor import Worker, crashed, too_slow
from imaging.types import Image, ImageRef
from imaging.worker import Errand, Learn, Look, Looked, Work, Worked

if TYPE_CHECKING:
    from imaging.pool import DecoderPool

_T = TypeVar("_T")
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
class Reading(Generic[_T]):
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
    looked: Looked
    ref: ImageRef


@dataclass(frozen=True, slots=True, eq=False)
class Done:
    """What an errand gave, or the problem; `tag` is what it was sent with."""

    tag: Any
    result: Any


@dataclass(frozen=True, slots=True, eq=False)
class _Sent:
    tag: Any
    call: Callable[[], Any]


class Crew(Generic[_T]):
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
        self._found: deque[Reading[_T] | Done] = deque()
        self._workers: list[Worker] = []
        self._not_started = 0
        self._unreachable = 0

    def send(self, tag: Any, call: Callable[[], Any]) -> None:
        """Have a worker make a call, which is pickled; `run` gives its `Done`. For use between readings."""
        self._errands.append(_Sent(tag, call))
        self._out += 1

    def run(self) -> Generator[Reading[_T] | Done | None, None, None]:
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
            worker.tell(Learn(self._task))
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
            worker.ask(errand, Errand(errand.call), self._pool.timeout_s)
        elif len(self._found) >= _FULL:
            return False
        elif len(self._to_read) < 2 * self._pool.hands and self._has_look():
            file = self._to_look.popleft()
            tries = 1 if self._unreachable >= _TRIES else _TRIES
            worker.ask(file, Look(file.path, tries), _LOOK_S)
        elif self._to_read:
            frame = self._to_read.popleft()
            worker.ask(frame, Work(frame.ref, frame.looked.stamp), self._pool.timeout_s)
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

    def _meaning(self, tag: Any, reply: Any) -> list[Reading[_T] | Done]:
        if tag is None:
            return []
        if isinstance(tag, _Sent):
            self._out -= 1
            return [Done(tag.tag, reply)]
        return self._looked(tag, reply) if isinstance(tag, _File) else self._worked(tag, reply)

    def _looked(self, file: _File, looked: Looked) -> list[Reading[_T] | Done]:
        if looked.problem is not None:
            self._unreachable = self._unreachable + 1 if looked.stamp is None else 0
            return [self._done(file, looked, None, looked.problem)]
        self._unreachable = 0
        self._open[file.place] = len(looked.refs)
        if self._known(looked.digest, len(looked.refs)):
            return [self._done(file, looked, ref, None) for ref in looked.refs]
        self._to_read += [_Frame(file, looked, ref) for ref in looked.refs]
        return []

    def _worked(self, frame: _Frame, worked: Worked) -> list[Reading[_T] | Done]:
        return [self._done(frame.file, frame.looked, frame.ref, worked.result, worked.patient_id)]

    def _done(
        self, file: _File, looked: Looked, ref: ImageRef | None, result: Any, patient_id: str = ""
    ) -> Reading[_T]:
        self._open[file.place] -= 1
        if not self._open[file.place]:
            del self._open[file.place]
        frames = len(looked.refs)
        return Reading(file.place, file.path, looked.stamp, looked.digest, ref, frames, result, patient_id)

    # Harm

    def _lost(self, worker: Worker, *, in_time: bool) -> list[Reading[_T] | Done]:
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
        worker.kill()
        self._pool.give_back(worker)
        self._ask_anew(tags[1:])
        return self._blamed(tags[0], in_time=in_time)

    def _ask_anew(self, tags: list[Any]) -> None:
        self._to_look.extendleft(tag for tag in reversed(tags) if isinstance(tag, _File))
        self._to_read.extendleft(tag for tag in reversed(tags) if isinstance(tag, _Frame))
        self._errands.extendleft(tag for tag in reversed(tags) if isinstance(tag, _Sent))

    def _blamed(self, tag: _File | _Frame | _Sent | None, *, in_time: bool) -> list[Reading[_T] | Done]:
        if tag is None:
            return []
        if isinstance(tag, _Sent):
            self._out -= 1
            return [Done(tag.tag, crashed() if in_time else too_slow(self._pool.timeout_s))]
        if isinstance(tag, _Frame):
            problem = crashed() if in_time else too_slow(self._pool.timeout_s)
            located = replace(problem, path=tag.ref.path, frame=tag.ref.frame)
            return [self._done(tag.file, tag.looked, tag.ref, located)]
        if in_time:
            return [self._done(tag, Looked(), None, replace(crashed(), path=tag.path))]
        if tag.tries + 1 < _TRIES:
            self._to_look.append(replace(tag, tries=tag.tries + 1))
            return []
        self._unreachable += 1
        return [self._done(tag, Looked(), None, unreachable(tag.path))]
