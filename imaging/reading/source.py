"""A file opened for reading, with whatever goes wrong as a Fault."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reasons import Reason

_AWAY_NAMES = (
    *("ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH"),
    *("ENETDOWN", "ENETUNREACH", "EREMOTEIO", "ENODEV", "ENXIO"),
)
_AWAY = frozenset(getattr(errno, name) for name in _AWAY_NAMES if hasattr(errno, name))
"""What systems say where a disk or network share does not answer."""


class NoFile(Reason):
    """What has a name and is no regular file."""

    FOLDER = "a folder"
    PIPE = "a pipe"
    SOCKET = "a socket"
    DEVICE = "a device"
    DISK = "a disk"
    OTHER = "no file"


_KINDS = (
    (stat.S_ISDIR, NoFile.FOLDER),
    (stat.S_ISFIFO, NoFile.PIPE),
    (stat.S_ISSOCK, NoFile.SOCKET),
    (stat.S_ISCHR, NoFile.DEVICE),
    (stat.S_ISBLK, NoFile.DISK),
)


class NotAFileError(OSError):
    """What was to be opened is no regular file; `kind` says what it is."""

    def __init__(self, kind: NoFile) -> None:
        self.kind = kind
        super().__init__(f"it is {kind.message}")


class MemberError(OSError):
    """A file in a ZIP archive cannot be opened or read; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem.reason))


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looks like from outside: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed_ns: int

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        """The stamp in what `stat` says."""
        return cls(status.st_size, status.st_mtime_ns)

    @classmethod
    def of_file(cls, file: BinaryIO) -> Stamp:
        """The stamp of an open file; of one in an archive, the archive's."""
        inside = getattr(file, "stamp", None)
        return inside() if inside is not None else cls.of(os.fstat(file.fileno()))

    @classmethod
    def at(cls, path: Path) -> Stamp:
        """The stamp of a file, or of the archive that the path leads through. Raises OSError."""
        try:
            return cls.of(path.stat())
        except (NotADirectoryError, FileNotFoundError):
            with _in_archive(path) as file:
                return cls.of_file(file)


def open_file(path: Path) -> BinaryIO:
    """A regular file, or what a link to one leads to, opened for reading without ever waiting for somebody to write.

    A path may lead through a ZIP archive (`study.zip/film.dcm`). Raises OSError as `open` does, NotAFileError for
    pipes, sockets, devices and folders, and MemberError for what cannot be had out of its archive.
    """
    try:
        _check_regular(path.stat())
    except (NotADirectoryError, FileNotFoundError):
        return _in_archive(path)
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115  # Path.open has no opener; the caller closes
    try:
        _check_regular(os.fstat(file.fileno()))
    except BaseException:
        file.close()
        raise
    return file


def _in_archive(path: Path) -> BinaryIO:
    """The file in the archive that a path, which leads to no file of the disk, leads through; else the error again."""
    from imaging.reading.zip_members import open_member  # here, because it opens its archives by this module

    member = open_member(path)
    if member is None:
        raise
    return cast("BinaryIO", member)


def _without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _check_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(next((kind for is_kind, kind in _KINDS if is_kind(status.st_mode)), NoFile.OTHER))


def file_size(path: Path) -> int:
    """Bytes of a file, or of one in an archive once it is unpacked. Raises OSError."""
    with open_file(path) as file:
        return file.seek(0, os.SEEK_END)


def problem_of(error: OSError, path: Path) -> Problem:
    """What is said of a file that cannot be opened; of one that is not there, that it never was."""
    if isinstance(error, MemberError):
        return error.problem
    if isinstance(error, NotAFileError):
        return Problem(Code.NOT_A_FILE, FilmReason.NOT_A_FILE, {"what": error.kind}, path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem(Code.NOT_FOUND, FilmReason.NOT_FOUND, path=path)
    if isinstance(error, PermissionError):
        return Problem(Code.NO_PERMISSION, FilmReason.NO_PERMISSION, path=path)
    if error.errno in _AWAY:
        return unreachable(path)
    return Problem(Code.UNREADABLE, FilmReason.UNREADABLE, path=path)


def unreachable(path: Path) -> Problem:
    """What is said of a file or folder whose disk or network share does not answer."""
    return Problem(Code.UNREACHABLE, FilmReason.UNREACHABLE, path=path)


def vanished(path: Path) -> Problem:
    """What is said of a file that was there when it was listed."""
    return Problem(Code.VANISHED, FilmReason.VANISHED, path=path)


@contextmanager
def was_there(path: Path) -> Iterator[None]:
    """Inside, a file that is not found has vanished: it was there before."""
    try:
        yield
    except Fault as fault:
        if fault.problem.code is Code.NOT_FOUND:
            raise Fault(vanished(path)) from fault
        raise


@contextmanager
def open_source(path: Path) -> Iterator[BinaryIO]:
    """The file at `path`, never written to or locked.

    Raises Fault: NOT_FOUND, NOT_A_FILE, NO_PERMISSION, UNREACHABLE, UNREADABLE; CHANGED_WHILE_READ at the end of the
    block when its size or time of change is another than at the beginning.
    """
    try:
        file = open_file(path)
    except OSError as error:
        raise Fault(problem_of(error, path)) from error
    with file:
        before = Stamp.of_file(file)
        try:
            yield file
        except OSError as error:
            if isinstance(error, MemberError):
                raise Fault(error.problem) from error
            if error.errno in _AWAY:
                raise Fault(unreachable(path)) from error
            raise Fault(Problem(Code.UNREADABLE, FilmReason.FAILED_MIDWAY, path=path)) from error
        if Stamp.of_file(file) != before:
            raise Fault(Problem(Code.CHANGED_WHILE_READ, FilmReason.CHANGED, path=path))
