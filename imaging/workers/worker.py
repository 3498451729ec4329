"""The body of a worker process: it reads what it is asked for, film by film, until its pipe closes.

Whatever a hostile file can do happens here: headers, codecs, and what is made of the pixels at once.
"""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import NO_EXAM, Image, ImageRef
from imaging.process import keep_freed, limit
from imaging.reading.read import read, read_refs
from imaging.reading.source import Stamp, open_source, unreachable, was_there
from imaging.reading.zip_members import PASSWORDS, is_through

STOPPING = (signal.SIGINT, signal.SIGTERM)
"""What asks a program to end."""
_CHUNK = 1 << 20
_TRIES_APART_S = (0.2, 0.6)
_LASTING = frozenset({Code.NO_PERMISSION, Code.NOT_A_FILE, Code.CHANGED_WHILE_READ})


@dataclass(frozen=True, slots=True)
class PixelRequest:
    """Asks for the pixels of a frame, in the shared memory of this name."""

    ref: ImageRef
    memory: str


@dataclass(frozen=True, slots=True)
class PixelReply:
    """The image without its pixels and their form, or the problem."""

    image: Image | None
    shape: tuple[int, ...] = ()
    dtype: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class HeaderRequest:
    """Asks what a file holds, tried so many times where it cannot be reached."""

    path: Path
    tries: int


@dataclass(frozen=True, slots=True)
class HeaderReply:
    """What the file looked like while it was read, the SHA-256 of its bytes, its frames; or the problem.

    Whose film it is, is left out: batches need it not, and on a cluster it would travel.
    """

    stamp: Stamp | None = None
    digest: str = ""
    refs: tuple[ImageRef, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class TaskAssignment:
    """What to do from now on with each film; has no reply."""

    task: Callable[[Image], Any]


@dataclass(frozen=True, slots=True)
class TaskRequest:
    """Asks for what the task makes of a frame; `stamp`: what the file looked like, if it has another now it changed."""

    ref: ImageRef
    stamp: Stamp | None


@dataclass(frozen=True, slots=True, eq=False)
class TaskReply:
    """What the task made of a frame, or the problem."""

    result: Any
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class CallRequest:
    """Asks for what a call gives."""

    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class KnownPasswords:
    """The passwords of ZIP archives that are known from now on; has no reply."""

    by_archive: dict[Path, bytes] = field(repr=False)


Request: TypeAlias = PixelRequest | HeaderRequest | TaskAssignment | TaskRequest | CallRequest | KnownPasswords


def serve(connection: Connection, memory_bytes: int) -> None:
    """Answer requests until the pipe closes. Not for use elsewhere."""
    for number in STOPPING:  # they are for the parent, whose end is that of this process
        signal.signal(number, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPING)
    import cv2

    for name in ("codecs", "dicom"):  # before memory is limited and before the first film waits
        import_module(f"imaging.reading.{name}")
    cv2.setNumThreads(1)  # there are as many workers as are worth it; threads of theirs would wait for each other
    threading.Thread(target=_end_with_parent, daemon=True).start()
    limit(memory_bytes)
    keep_freed()
    with suppress(EOFError, ConnectionError):  # the pipe is closed, or nobody is left at its other end
        connection.send("ready")
        _Desk().answer_all(connection)


def _end_with_parent() -> None:
    """A codec that hangs would outlive a parent that is killed; this thread does not let it."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
    os._exit(1)


class _Desk:
    """Takes requests and keeps what lies between them: the shared memory and the task."""

    def __init__(self) -> None:
        self._memory: SharedMemory | None = None
        self._task: Callable[[Image], Any] = _nothing

    def answer_all(self, connection: Connection) -> None:
        while True:
            request: Request = connection.recv()
            if isinstance(request, TaskAssignment):
                self._task = request.task
            elif isinstance(request, KnownPasswords):
                PASSWORDS.take(request.by_archive)
            elif isinstance(request, PixelRequest):
                connection.send(_show(request.ref, self._attached(request.memory)))
            elif isinstance(request, HeaderRequest):
                connection.send(look(request.path, request.tries))
            elif isinstance(request, CallRequest):
                connection.send(request.call())
            else:
                connection.send(_work(request, self._task))

    def _attached(self, name: str) -> SharedMemory:
        if self._memory is None or self._memory.name != name:
            if self._memory is not None:
                self._memory.close()
            self._memory = SharedMemory(name)
        return self._memory


def _nothing(_: Image) -> None:
    return None


def _show(ref: ImageRef, memory: SharedMemory) -> PixelReply:
    try:
        image = read(ref)
    except Fault as fault:
        return PixelReply(None, problem=fault.problem)
    except MemoryError:
        return PixelReply(None, problem=_no_memory(ref.path, ref.frame))
    if image.values.nbytes > memory.size:
        problem = Problem(Code.CHANGED_WHILE_READ, FilmReason.RESIZED, {}, ref.path, ref.frame)
        return PixelReply(None, problem=problem)
    shared: np.ndarray[Any, Any] = np.ndarray(image.values.shape, image.values.dtype, memory.buf)
    shared[...] = image.values
    bare = replace(image, values=np.empty((0, 0), image.values.dtype))
    return PixelReply(bare, image.values.shape, image.values.dtype.str)


def look(path: Path, tries: int = 3) -> HeaderReply:
    """What the file at `path` holds; UNREACHABLE where its folder or disk does not answer after so many tries.

    VANISHED is said where the file's folder is there without it. The digest is known even where no frame is.
    """
    for attempt in range(tries):
        try:
            stamp, digest = _content(path)
            break
        except Fault as fault:
            problem = fault.problem
        gone = problem.code is Code.VANISHED and path.parent.is_dir()
        if problem.code in _LASTING or gone or is_through(path):
            return HeaderReply(problem=problem)
        if attempt + 1 < tries:
            time.sleep(_TRIES_APART_S[min(attempt, len(_TRIES_APART_S) - 1)])
    else:
        return HeaderReply(problem=unreachable(path))
    try:
        return HeaderReply(stamp, digest, tuple(replace(ref, exam=NO_EXAM) for ref in read_refs(path)))
    except Fault as fault:
        return HeaderReply(stamp, digest, problem=fault.problem)
    except MemoryError:
        return HeaderReply(stamp, digest, problem=_no_memory(path, None))


def _content(path: Path) -> tuple[Stamp, str]:
    with was_there(path), open_source(path) as file:
        stamp = Stamp.of_file(file)
        digest = hashlib.sha256()
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return stamp, digest.hexdigest()


def _work(request: TaskRequest, task: Callable[[Image], Any]) -> TaskReply:
    try:
        image = read(request.ref)
        _check_unchanged(request)
        return TaskReply(task(image), image.attributes.get("PatientID", ""))
    except Fault as fault:
        return TaskReply(fault.problem)
    except MemoryError:
        return TaskReply(_no_memory(request.ref.path, request.ref.frame))


def _check_unchanged(request: TaskRequest) -> None:
    """The pixels must be those of the bytes that were hashed."""
    if request.stamp is None:
        return
    path, frame = request.ref.path, request.ref.frame
    with suppress(OSError):
        if Stamp.at(path) == request.stamp:
            return
    raise Fault(Problem(Code.CHANGED_WHILE_READ, FilmReason.CHANGED_IN_FOLDER, {}, path, frame))


def _no_memory(path: Path, frame: int | None) -> Problem:
    return Problem(Code.CODEC_MEMORY, FilmReason.NO_MEMORY, {}, path, frame)
