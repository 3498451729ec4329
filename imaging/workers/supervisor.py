"""One worker process as its reader sees it: requests in, replies out, and an end where it crashes or takes too long."""

from __future__ import annotations

import multiprocessing
import signal
import socket
import sys
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing import resource_tracker
from multiprocessing.reduction import ForkingPickler
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any

import numpy as np

from imaging import program_log
from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Image, ImageRef
from imaging.reading.zip_members import PASSWORDS
from imaging.workers.worker import STOPPING, KnownPasswords, PixelReply, PixelRequest, Request, serve

_LOG = program_log.log("workers")
START_S = 30.0
CONTEXT = multiprocessing.get_context("spawn")
_BYTES_PER_PIXEL = 4
_PIPE_BYTES = 4 << 20
_PIPE_BYTES_ON_WINDOWS = 4096
_END_S = 1.0
_GUARD = 'a script that reads films must do its own work under `if __name__ == "__main__":`'


class Worker:
    """One process, the pipe to it and the memory shared with it; used by one reader at a time."""

    def __init__(self, memory_bytes: int) -> None:
        self.connection, theirs = CONTEXT.Pipe()
        self.process = CONTEXT.Process(target=serve, args=(theirs, memory_bytes), name="hilum-decoder", daemon=True)
        self.memory: SharedMemory | None = None
        self.started_s = time.monotonic()
        self.ready = False
        self.cause = ""
        self.queue: deque[tuple[Any, float]] = deque()
        """Requests not yet answered, oldest first, with the seconds that each may take; `ask` and `answer` keep it."""
        self._held: deque[tuple[memoryview, bool]] = deque()
        """Pickled, and whether it will be answered: what the pipe has no room for yet."""
        self._unread: deque[int] = deque()
        """Bytes of each request that was sent and not answered, those told before it with it."""
        self._told = 0
        self._passwords: dict[Path, bytes] = {}
        """Those of ZIP archives that the process has been told."""
        self._room = _widen(self.connection, theirs)
        try:
            with signals_held():
                self.process.start()
        except OSError as error:
            self.cause = str(error)
            self.connection.close()
        finally:
            theirs.close()

    @property
    def alive(self) -> bool:
        """False once the process has ended or was killed."""
        return not self.connection.closed and self.process.is_alive()

    # The pixels of a film, through shared memory

    def begin(self, ref: ImageRef, limit_s: float) -> None:
        """Ask for a film that may take so long once the process is up; `finish` waits for it."""
        size = max(ref.rows * ref.columns * _BYTES_PER_PIXEL, 1)
        if self.memory is None or self.memory.size < size:
            self._release()
            self.memory = SharedMemory(create=True, size=size)
        self.ask(ref, PixelRequest(ref, self.memory.name), limit_s)

    def finish(self) -> Image:
        """The film asked for with `begin`, from a process that is up. Kills the process when time is up."""
        ref, limit_s = self.queue[0]
        try:
            while (answer := self.answer()) is None:
                if self.left_s() < 0:
                    self.kill_lost(in_time=False)
                    raise Fault(replace(too_slow(limit_s), path=ref.path, frame=ref.frame))
                self.connection.poll(max(0.0, self.left_s()))
        except (EOFError, OSError) as error:
            self.kill_lost(in_time=True)
            raise Fault(replace(crashed(), path=ref.path, frame=ref.frame)) from error
        reply: PixelReply = answer[1]
        if reply.image is None or self.memory is None:
            raise Fault(reply.problem or Problem(Code.CODEC_CRASHED, FilmReason.NOTHING_BACK, path=ref.path))
        shared: np.ndarray[Any, Any] = np.ndarray(reply.shape, reply.dtype, self.memory.buf)
        values = shared.copy()
        values.flags.writeable = False
        return replace(reply.image, values=values)

    # Requests, as many ahead as are wanted

    def ask(self, tag: Any, request: Request, limit_s: float) -> None:
        """Send a request that `answer` answers under `tag`, after those before it."""
        if not self.queue:
            self.started_s = time.monotonic()
        if (passwords := PASSWORDS.known()) != self._passwords:
            self._passwords = passwords
            self.tell(KnownPasswords(passwords))
        self.queue.append((tag, limit_s))
        self._put(request, answered=True)

    def tell(self, request: Request) -> None:
        """Send a request that is not answered, after those before it."""
        self._put(request, answered=False)

    def answer(self) -> tuple[Any, Any] | None:
        """The tag and reply of the oldest request; None while there is none. Raises EOFError: the process ended.

        What comes first says that the process is up.
        """
        try:
            if not self.connection.poll():
                return None
            reply = self.connection.recv()
        except OSError as error:  # it ended, or was never there
            raise EOFError from error
        self.started_s = time.monotonic()
        if not self.ready:
            self.ready = True
            self._send_held()
            return None
        self._unread.popleft()
        self._send_held()
        return self.queue.popleft()[0], reply

    def busy_s(self) -> float:
        """Seconds since the oldest request was begun; 0 where there is none, or the process is just starting."""
        return time.monotonic() - self.started_s if self.ready and self.queue else 0.0

    def left_s(self) -> float:
        """Seconds until the oldest request, or the start of the process, has taken too long; below 0 where it has."""
        limit_s = START_S if not self.ready else self.queue[0][1] if self.queue else float("inf")
        return self.started_s + limit_s - time.monotonic()

    def _put(self, request: Request, *, answered: bool) -> None:
        self._held.append((memoryview(ForkingPickler.dumps(request)), answered))
        self._send_held()

    def _send_held(self) -> None:
        """Send what there is room for beside what may still lie in the pipe.

        The process may hang, or wait until its own answer is read: who waits here for it to read would wait for ever.
        One that is up and owes no answer reads.
        """
        while self._held:
            data, answered = self._held[0]
            waits = bool(self._unread) or not self.ready
            if waits and sum(self._unread) + self._told + len(data) > self._room:
                return
            self._held.popleft()
            self._told += len(data)
            if answered:
                self._unread.append(self._told)
                self._told = 0
            self._send(data)

    def _send(self, data: memoryview) -> None:
        """A process that is gone is noticed when its reply is waited for."""
        if not self.connection.closed:
            try:
                self.connection.send_bytes(data)
            except OSError:
                self.process.kill()

    # Beginning and end

    def is_up(self) -> bool:
        """Wait until the process has started, which is not the film's time; False, with a `cause`, when it does not."""
        if self.ready:
            return True
        with suppress(EOFError, OSError):  # it ended, or was never there
            if self.connection.poll(START_S):
                self.answer()
                return True
            self.cause = f"not ready after {START_S:g} s"
        self.not_up()
        return False

    def not_up(self) -> str:
        """End a process that did not start; why it did not."""
        self.kill()
        _LOG.error("A process that reads films did not start (exit code %s)", self.process.exitcode)
        self.cause = self.cause or f"ended with exit code {self.process.exitcode}; {_GUARD}"
        return self.cause

    def end(self) -> None:
        """End the process, at once even in the midst of a film, and free what is shared."""
        self.kill()
        self._release()

    def kill_lost(self, *, in_time: bool) -> None:
        """As `kill`, for one that ended by itself (`in_time`) or takes too long; the log says so, not on which film."""
        self.kill()
        if in_time:
            _LOG.warning("A process that reads films ended by itself (exit code %s)", self.process.exitcode)
        else:
            _LOG.warning("A process that reads films took too long and was ended")

    def kill(self) -> None:
        """Kill the process and wait until it is gone. Doing it twice is the same as once."""
        if not self.connection.closed:
            self.connection.close()
            self.process.kill()
            self.process.join(_END_S)  # one that waits for a dead network share cannot even be killed

    def _release(self) -> None:
        if self.memory is not None:
            self.memory.close()
            with suppress(FileNotFoundError):  # gone already when a worker could not map it
                self.memory.unlink()
            self.memory = None


@contextmanager
def signals_held() -> Iterator[None]:
    """A process that is started within does not get SIGINT and SIGTERM until `serve` ignores them.

    They are for the program, and come to its whole group (Ctrl+C, timeout(1), a service that is stopped): a process
    that ended of one would leave its film as the culprit.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # which would let them through when it is started with the process
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPPING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def crashed() -> Problem:
    """What is said of a film on which the process ended; path and frame are to be added."""
    return Problem(Code.CODEC_CRASHED, FilmReason.CRASHED)


def too_slow(limit_s: float) -> Problem:
    """What is said of a film that took longer; path and frame are to be added."""
    return Problem(Code.CODEC_TIMEOUT, FilmReason.TOO_SLOW, {"seconds": limit_s})


def _widen(*ends: Any) -> int:
    """Let much lie in the pipe while its reader does something else, so that its writer goes on; how many bytes may.

    Half of what the system says, for Linux says twice what it gives (socket(7)).
    """
    if sys.platform == "win32":
        return _PIPE_BYTES_ON_WINDOWS
    room = _PIPE_BYTES
    for end in ends:
        with socket.socket(fileno=socket.dup(end.fileno())) as plug:
            with suppress(OSError):
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _PIPE_BYTES)
            room = min(room, plug.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) // 2)
    return room
