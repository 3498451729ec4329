"""Films read in worker processes that may crash, hang or run out of memory without harm to this one.

For the window, pixels come back through shared memory, and native films, which need no codec, are read here. For many
films, what a task makes of each comes back instead.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from imaging.crew import AHEAD, Crew, Done, Reading
from imaging.faults import Fault, Problem
from imaging.read import read
from imaging.supervisor import Worker
from imaging.syntaxes import is_native
from imaging.types import FileKind, Image, ImageRef

_T = TypeVar("_T")


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
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every idle worker; those still reading end when they give their film back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.end()

    def warm(self, count: int | None = None) -> None:
        """Start so many workers now, so that the first film does not wait for a process to start. Returns at once.

        None: those that are kept, and the spare.
        """
        with self._lock:
            wanted = self.workers + 1 if count is None else count
            missing = 0 if self._closed else wanted - self._busy - len(self._idle)
            # The last is taken first: those that have started before those that are starting.
            self._idle[:0] = [Worker(self._memory_bytes) for _ in range(missing)]

    def read(self, ref: ImageRef) -> Image:
        """The frame `ref`; as `imaging.read.read`, and Fault CODEC_CRASHED, CODEC_TIMEOUT or CODEC_MEMORY."""
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
    ) -> Generator[Reading[_T] | None, None, None]:
        """What `task`, called in the workers, makes of each frame of each file; readings in the order they are done.

        `task` is pickled once for each worker; what it returns should be small, for it travels through a pipe. All is
        read in workers: the bytes first, with a longer limit and three tries (then UNREACHABLE), for their SHA-256; a
        file whose digest and count of frames are `known` (asked here) is not decoded. `paths` is taken lazily, at most
        1,024 ahead of the oldest file not done. A film that crashes or hangs is its own reading, the others go on
        meanwhile. None is yielded at least four times a second while nothing comes, so that whoever reads can stop;
        closing ends what is under way.
        """
        for reading in self.crew(paths, task, known).run():
            if not isinstance(reading, Done):
                yield reading

    def crew(
        self,
        paths: Iterable[Path],
        task: Callable[[Image], _T],
        known: Callable[[str, int], bool] = lambda _digest, _frames: False,
        ahead: int = AHEAD,
    ) -> Crew[_T]:
        """As `work`, for who has errands for the workers besides; `run` it."""
        return Crew(self, paths, task, known, ahead)

    def take(self) -> Worker:
        """A worker for `give_back`, idle until now or just starting."""
        with self._lock:
            self._busy += 1
            return self._idle.pop() if self._idle else Worker(self._memory_bytes)

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
        worker.begin(ref)
        return worker

    def _finish(self, worker: Worker, ref: ImageRef) -> Image:
        try:
            if not worker.is_up():
                worker = self._instead_of(worker, ref)
            return worker.finish(ref, self.timeout_s)
        finally:
            self._give_back_warm(worker)

    def _instead_of(self, failed: Worker, ref: ImageRef) -> Worker:
        """A second worker, asked for the same film; RuntimeError when it does not start either."""
        failed.end()
        worker = Worker(self._memory_bytes)
        worker.begin(ref)
        if not worker.is_up():
            worker.end()
            raise RuntimeError(f"The processes that read films do not start: {worker.cause}.")
        return worker

    def _give_back_warm(self, worker: Worker) -> None:
        self.give_back(worker)
        if worker.ready:  # where none starts, trying again in the background helps nobody
            self.warm()


def needs_codec(ref: ImageRef) -> bool:
    """True when reading `ref` runs code that a hostile file can crash or hang: all but native DICOM."""
    return ref.kind is not FileKind.DICOM or not is_native(ref.transfer_syntax_uid)
