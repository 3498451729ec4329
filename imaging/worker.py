"""The body of a worker process: it reads what it is asked for, film by film, until its pipe closes.

Whatever a hostile file can do happens here: headers, codecs, and what is made of the pixels at once.
"""

from __future__ import annotations

import hashlib
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from imaging.faults import Code, Fault, Problem
from imaging.memory import keep_freed, limit
from imaging.read import read, read_refs
from imaging.source import Stamp, open_source, unreachable, was_there
from imaging.types import Image, ImageRef

DAMAGED = "It is probably damaged; ask the sender for a sound copy."
_CHUNK = 1 << 20
_TRIES_APART_S = (0.2, 0.6)
_LASTING = frozenset({Code.NO_PERMISSION, Code.NOT_A_FILE, Code.CHANGED_WHILE_READ})


@dataclass(frozen=True, slots=True)
class Show:
    """Asks for the pixels of a frame, in the shared memory of this name."""

    ref: ImageRef
    memory: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The image without its pixels and their form, or the problem."""

    image: Image | None
    shape: tuple[int, ...] = ()
    dtype: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Asks what a file holds, tried so many times where it cannot be reached."""

    path: Path
    tries: int


@dataclass(frozen=True, slots=True)
class Looked:
    """What the file looked like while it was read, the SHA-256 of its bytes, its frames; or the problem."""

    stamp: Stamp | None = None
    digest: str = ""
    refs: tuple[ImageRef, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Learn:
    """What to do from now on with each film; has no reply."""

    task: Callable[[Image], Any]


@dataclass(frozen=True, slots=True)
class Work:
    """Asks for what the task makes of a frame; `stamp`: what the file looked like, if it has another now it changed."""

    ref: ImageRef
    stamp: Stamp | None


@dataclass(frozen=True, slots=True, eq=False)
class Worked:
    """What the task made of a frame, or the problem."""

    result: Any
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class Errand:
    """Asks for what a call gives."""

    call: Callable[[], Any]


Request: TypeAlias = Show | Look | Learn | Work | Errand


def serve(connection: Connection, memory_bytes: int) -> None:
    """Answer requests until the pipe closes. Not for use elsewhere."""
    import cv2

    import_module("imaging.codecs")  # before memory is limited and before the first film waits
    cv2.setNumThreads(1)  # there are as many workers as are worth it; threads of theirs would wait for each other
    threading.Thread(target=_end_with_parent, daemon=True).start()
    limit(memory_bytes)
    keep_freed()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this process
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
            if isinstance(request, Learn):
                self._task = request.task
            elif isinstance(request, Show):
                connection.send(_show(request.ref, self._attached(request.memory)))
            elif isinstance(request, Look):
                connection.send(look(request.path, request.tries))
            elif isinstance(request, Errand):
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


def _show(ref: ImageRef, memory: SharedMemory) -> Shown:
    try:
        image = read(ref)
    except Fault as fault:
        return Shown(None, problem=fault.problem)
    except MemoryError:
        return Shown(None, problem=_no_memory(ref.path, ref.frame))
    if image.values.nbytes > memory.size:
        message, step = "The film has another size than before.", "Open it again."
        return Shown(None, problem=Problem(Code.CHANGED_WHILE_READ, message, step, ref.path, ref.frame))
    shared: np.ndarray[Any, Any] = np.ndarray(image.values.shape, image.values.dtype, memory.buf)
    shared[...] = image.values
    bare = replace(image, values=np.empty((0, 0), image.values.dtype))
    return Shown(bare, image.values.shape, image.values.dtype.str)


def look(path: Path, tries: int = 3) -> Looked:
    """What the file at `path` holds; UNREACHABLE where its folder or disk does not answer after so many tries.

    VANISHED is said where the file's folder is there without it. The digest is known even where no frame is.
    """
    for attempt in range(tries):
        try:
            stamp, digest = _content(path)
            break
        except Fault as fault:
            problem = fault.problem
        if problem.code in _LASTING or (problem.code is Code.VANISHED and path.parent.is_dir()):
            return Looked(problem=problem)
        if attempt + 1 < tries:
            time.sleep(_TRIES_APART_S[min(attempt, len(_TRIES_APART_S) - 1)])
    else:
        return Looked(problem=unreachable(path))
    try:
        return Looked(stamp, digest, read_refs(path))
    except Fault as fault:
        return Looked(stamp, digest, problem=fault.problem)
    except MemoryError:
        return Looked(stamp, digest, problem=_no_memory(path, None))


def _content(path: Path) -> tuple[Stamp, str]:
    with was_there(path), open_source(path) as file:
        stamp = Stamp.of(os.fstat(file.fileno()))
        digest = hashlib.sha256()
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return stamp, digest.hexdigest()


def _work(request: Work, task: Callable[[Image], Any]) -> Worked:
    try:
        image = read(request.ref)
        _check_unchanged(request)
        return Worked(task(image), image.attributes.get("PatientID", ""))
    except Fault as fault:
        return Worked(fault.problem)
    except MemoryError:
        return Worked(_no_memory(request.ref.path, request.ref.frame))


def _check_unchanged(request: Work) -> None:
    """The pixels must be those of the bytes that were hashed."""
    if request.stamp is None:
        return
    path, frame = request.ref.path, request.ref.frame
    with suppress(OSError):
        if Stamp.of(path.stat()) == request.stamp:
            return
    message, step = "The file changed while it was read.", "Open the folder again once the file is complete."
    raise Fault(Problem(Code.CHANGED_WHILE_READ, message, step, path, frame))


def _no_memory(path: Path, frame: int | None) -> Problem:
    return Problem(Code.CODEC_MEMORY, "Decoding the film asks for too much memory.", DAMAGED, path, frame)
