"""A file opened for reading, with whatever goes wrong as a Fault."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from imaging.faults import Code, Fault, Problem


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looks like from outside: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed_ns: int

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        """The stamp in what `stat` says."""
        return cls(status.st_size, status.st_mtime_ns)


@contextmanager
def open_source(path: Path) -> Iterator[BinaryIO]:
    """The file at `path`, never written to or locked.

    Raises Fault: VANISHED, NO_PERMISSION, UNREADABLE; CHANGED_WHILE_READ at the end of the block when its size or
    time of change is another than at the beginning.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise Fault(Problem(Code.VANISHED, "The file is no longer there.", "Open the folder again.", path)) from error
    except PermissionError as error:
        step = "Ask for permission to read it."
        raise Fault(Problem(Code.NO_PERMISSION, "The file may not be read.", step, path)) from error
    except OSError as error:
        raise Fault(
            Problem(Code.UNREADABLE, "The file cannot be read.", "Copy it anew and try again.", path)
        ) from error
    with file:
        before = Stamp.of(os.fstat(file.fileno()))
        try:
            yield file
        except OSError as error:
            step = "Check the disk or network share and try again."
            raise Fault(Problem(Code.UNREADABLE, "Reading the file failed midway.", step, path)) from error
        if Stamp.of(os.fstat(file.fileno())) != before:
            message = "The file changed while it was read."
            raise Fault(Problem(Code.CHANGED_WHILE_READ, message, "Open it again once it is complete.", path))
