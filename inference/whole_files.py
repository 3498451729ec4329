"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from imaging.faults import Code, Fault, Problem
from imaging.reading.sniff import sniff
from imaging.reasons import Reason, Values
from inference.model_reasons import ModelReason


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file in one step: after a power cut it holds the old bytes or the new ones, never a part.

    A link to a file stays, and the file is replaced; a pipe or device is written to and never replaced.
    """
    if is_stream(path):
        path.write_bytes(data)
        return
    path = real_place(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def is_stream(path: Path) -> bool:
    """Whether a pipe, a device or a socket is there, itself or behind a link: nothing that can be replaced."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def real_place(path: Path) -> Path:
    """Where what is written under this name belongs: behind the link, where it is one."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def check_place(path: Path, folder: Path, *, inside: bool = False) -> None:
    """Whether a file of this name can be written. `inside`: into the folder of the films, too.

    Raises Fault (EXPORT_REFUSED) where there is no such folder, where a film is of that name, and in the folder of the
    films where that was not asked for.
    """
    if not path.parent.is_dir():
        raise refused(ModelReason.NO_FOLDER, {"folder": path.parent}, path)
    if path.is_dir():
        raise refused(ModelReason.IS_FOLDER, {"file": path.name}, path)
    if path.is_file() and sniff(path) is not None:
        raise refused(ModelReason.IS_FILM, {"file": path.name}, path)
    if not inside and is_inside(path, folder):
        raise refused(ModelReason.AMONG_FILMS, {"file": path.name}, path)


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a file would lie in a folder or below it, links followed."""
    return Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(folder))


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes take the place of the file at the end; after an error, or a cancel, the old file is there.

    A pipe or device is written to and never replaced. Raises OSError, the file named in it, where the disk refuses.
    """
    if is_stream(path):
        with path.open("wb") as stream:
            yield stream
        return
    path = real_place(path)
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


class Utf8:
    """Text written into a stream of bytes; it holds nothing, so nothing is lost or left open where the stream ends."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write text as UTF-8."""
        self._stream.write(text.encode("utf-8"))
        return len(text)


def refused(reason: Reason, values: Values, path: Path | None = None) -> Fault:
    """The fault of a file that is not written."""
    return Fault(Problem(Code.EXPORT_REFUSED, reason, values, path))
