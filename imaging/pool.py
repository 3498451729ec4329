"""Films read in worker processes that may crash, hang or run out of memory without harm to this one.

The pixels come back through shared memory; only native films, which need no codec, are read here.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from imaging.faults import Code, Fault, Problem
from imaging.read import read
from imaging.syntaxes import is_native
from imaging.types import FileKind, Image, ImageRef

_BYTES_PER_PIXEL = 4
_START_S = 30.0
_CONTEXT = multiprocessing.get_context("spawn")
_DAMAGED = "It is probably damaged; ask the sender for a sound copy."
_GUARD = 'a script that reads films must do its own work under `if __name__ == "__main__":`'


@dataclass(frozen=True, slots=True)
class _Reply:
    """What a worker sends for a film: the image without its pixels and their form, or the problem."""

    image: Image | None
    shape: tuple[int, ...] = ()
    dtype: str = ""
    problem: Problem | None = None


class DecoderPool:
    """Reads films, each codec in a process that is killed at a time or memory limit and replaced at once.

    `workers` and one spare are kept warm. Safe to use from several threads; a reader never waits for another's
    film, because a worker is started when none is idle. `memory_bytes` is enforced where the system can (POSIX).
    Use it in a `with`; no process is left behind, not even when this one is killed. Raises RuntimeError where films
    are asked for and two workers in a row do not start: not the films but the surroundings are at fault then.
    """

    def __init__(self, workers: int = 1, timeout_s: float = 10.0, memory_bytes: int = 2 << 30) -> None:
        self._keep = workers + 1
        self._ahead = workers
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._idle: list[_Worker] = []
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

    def warm(self) -> None:
        """Start the workers now, so that the first film does not wait for a process to start. Returns at once."""
        with self._lock:
            missing = 0 if self._closed else self._keep - self._busy - len(self._idle)
            # The last is taken first: those that have started before those that are starting.
            self._idle[:0] = [_Worker(self._memory_bytes) for _ in range(missing)]

    def read(self, ref: ImageRef) -> Image:
        """The frame `ref`; as `imaging.read.read`, and Fault CODEC_CRASHED, CODEC_TIMEOUT or CODEC_MEMORY."""
        if not needs_codec(ref):
            return read(ref)
        return self._finish(self._begin(ref), ref)

    def map(self, refs: Iterable[ImageRef]) -> Generator[tuple[ImageRef, Image | Problem], None, None]:
        """Each frame with its image or its problem, in the order of `refs`; `workers` films are read ahead.

        Closing it early ends what is read ahead.
        """
        pending: deque[tuple[ImageRef, _Worker | None]] = deque()
        try:
            for ref in refs:
                pending.append((ref, self._begin(ref) if needs_codec(ref) else None))
                if len(pending) > self._ahead:
                    yield self._result(*pending.popleft())
            while pending:
                yield self._result(*pending.popleft())
        finally:
            for _, worker in pending:
                if worker is not None:
                    worker.kill()
                    self._give_back(worker)

    def _result(self, ref: ImageRef, worker: _Worker | None) -> tuple[ImageRef, Image | Problem]:
        try:
            return ref, read(ref) if worker is None else self._finish(worker, ref)
        except Fault as fault:
            return ref, fault.problem

    def _begin(self, ref: ImageRef) -> _Worker:
        with self._lock:
            worker = self._idle.pop() if self._idle else _Worker(self._memory_bytes)
            self._busy += 1
        worker.begin(ref)
        return worker

    def _finish(self, worker: _Worker, ref: ImageRef) -> Image:
        try:
            if not worker.is_up():
                worker = self._instead_of(worker, ref)
            return worker.finish(ref, self._timeout_s)
        finally:
            self._give_back(worker)

    def _instead_of(self, failed: _Worker, ref: ImageRef) -> _Worker:
        """A second worker, asked for the same film; RuntimeError when it does not start either."""
        failed.end()
        worker = _Worker(self._memory_bytes)
        worker.begin(ref)
        if not worker.is_up():
            worker.end()
            raise RuntimeError(f"The processes that read films do not start: {worker.cause}.")
        return worker

    def _give_back(self, worker: _Worker) -> None:
        with self._lock:
            self._busy -= 1
            keep = worker.alive and not self._closed and len(self._idle) < self._keep
            if keep:
                self._idle.append(worker)
        if not keep:
            worker.end()
        if worker.ready:  # where none starts, trying again in the background helps nobody
            self.warm()


def needs_codec(ref: ImageRef) -> bool:
    """True when reading `ref` runs code that a hostile file can crash or hang: all but native DICOM."""
    return ref.kind is not FileKind.DICOM or not is_native(ref.transfer_syntax_uid)


class _Worker:
    """One process, the pipe to it and the memory shared with it; used by one reader at a time."""

    def __init__(self, memory_bytes: int) -> None:
        self.connection, theirs = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=serve, args=(theirs, memory_bytes), name="hilum-decoder", daemon=True)
        self.memory: SharedMemory | None = None
        self.started_s = 0.0
        self.ready = False
        self.cause = ""
        try:
            self.process.start()
        except OSError as error:
            self.cause = str(error)
            self.connection.close()
        finally:
            theirs.close()

    @property
    def alive(self) -> bool:
        """False once the process has ended or was killed."""
        return self.process.is_alive()

    def begin(self, ref: ImageRef) -> None:
        """Ask for a film; `finish` waits for it. A dead process is noticed there."""
        size = max(ref.rows * ref.columns * _BYTES_PER_PIXEL, 1)
        if self.memory is None or self.memory.size < size:
            self._release()
            self.memory = SharedMemory(create=True, size=size)
        self.started_s = time.monotonic()
        try:
            self.connection.send((ref, self.memory.name))
        except OSError:
            self.kill()

    def is_up(self) -> bool:
        """Wait until the process has started, which is not the film's time; False, with a `cause`, when it does not."""
        if self.ready:
            return True
        with suppress(EOFError, OSError):  # it ended, or was never there
            if self.connection.poll(_START_S):
                self.connection.recv()
                self.ready, self.started_s = True, time.monotonic()
                return True
            self.cause = f"not ready after {_START_S:g} s"
        self.kill()
        self.cause = self.cause or f"ended with exit code {self.process.exitcode}; {_GUARD}"
        return False

    def finish(self, ref: ImageRef, timeout_s: float) -> Image:
        """The film asked for with `begin`, from a process that is up. Kills the process when time is up."""
        try:
            self._wait(max(0.0, self.started_s + timeout_s - time.monotonic()), timeout_s, ref)
            reply: _Reply = self.connection.recv()
        except (EOFError, OSError) as error:
            self.kill()
            message = "The decoder crashed on this file."
            raise Fault(Problem(Code.CODEC_CRASHED, message, _DAMAGED, ref.path, ref.frame)) from error
        if reply.image is None or self.memory is None:
            raise Fault(reply.problem or Problem(Code.CODEC_CRASHED, "No picture came back.", _DAMAGED, ref.path))
        shared: np.ndarray[Any, Any] = np.ndarray(reply.shape, reply.dtype, self.memory.buf)
        values = shared.copy()
        values.flags.writeable = False
        return replace(reply.image, values=values)

    def _wait(self, left_s: float, limit_s: float, ref: ImageRef) -> None:
        if not self.connection.poll(left_s):
            self.kill()
            message = f"Decoding took longer than {limit_s:g} s and was ended."
            raise Fault(Problem(Code.CODEC_TIMEOUT, message, _DAMAGED, ref.path, ref.frame))

    def end(self) -> None:
        """End the process, at once even in the midst of a film, and free what is shared."""
        self.kill()
        self._release()

    def kill(self) -> None:
        """Kill the process and wait until it is gone. Doing it twice is the same as once."""
        if not self.connection.closed:
            self.connection.close()
            self.process.kill()
            self.process.join()

    def _release(self) -> None:
        if self.memory is not None:
            self.memory.close()
            with suppress(FileNotFoundError):  # gone already when a worker could not map it
                self.memory.unlink()
            self.memory = None


def serve(connection: Connection, memory_bytes: int) -> None:
    """Body of a worker process: read the films asked for until the pipe closes. Not for use elsewhere."""
    from imaging import codecs  # noqa: F401  # loaded before memory is limited and before the first film waits

    threading.Thread(target=_end_with_parent, daemon=True).start()
    _limit_memory(memory_bytes)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this process
    memory: SharedMemory | None = None
    with suppress(EOFError, ConnectionError):  # the pipe is closed, or nobody is left at its other end
        connection.send("ready")
        while True:
            ref, name = connection.recv()
            if memory is None or memory.name != name:
                if memory is not None:
                    memory.close()
                memory = SharedMemory(name)
            connection.send(_reply(ref, memory))


def _end_with_parent() -> None:
    """A codec that hangs would outlive a parent that is killed; this thread does not let it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
    os._exit(1)


def _reply(ref: ImageRef, memory: SharedMemory) -> _Reply:
    try:
        image = read(ref)
    except Fault as fault:
        return _Reply(None, problem=fault.problem)
    except MemoryError:
        message = "Decoding the film asks for too much memory."
        return _Reply(None, problem=Problem(Code.CODEC_MEMORY, message, _DAMAGED, ref.path, ref.frame))
    if image.values.nbytes > memory.size:
        message, step = "The film has another size than before.", "Open it again."
        return _Reply(None, problem=Problem(Code.CHANGED_WHILE_READ, message, step, ref.path, ref.frame))
    shared: np.ndarray[Any, Any] = np.ndarray(image.values.shape, image.values.dtype, memory.buf)
    shared[...] = image.values
    bare = replace(image, values=np.empty((0, 0), image.values.dtype))
    return _Reply(bare, image.values.shape, image.values.dtype.str)


def _limit_memory(memory_bytes: int) -> None:
    """Limit the address space beyond what is in use already, where the system can."""
    try:
        import resource
    except ImportError:  # Windows; there the limits of imaging.limits are what holds
        return
    pages = Path("/proc/self/statm")
    used = int(pages.read_text().split()[0]) * resource.getpagesize() if pages.exists() else 0
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = used + memory_bytes if hard == resource.RLIM_INFINITY else min(used + memory_bytes, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
