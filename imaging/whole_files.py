"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file in one step: after a power cut it holds the old bytes or the new ones, never a part.

    A link to a file stays, and the file is replaced; a pipe or device is written to and never replaced.
    """
    with whole_file(path) as stream:
        stream.write(data)


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


def path_text(path: Path) -> str:
    """A path as text that every encoding can hold; bytes that are no text are shown as \\xNN."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


class Utf8:
    """Text written into a stream of bytes; it holds nothing, so nothing is lost or left open where the stream ends."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write text as UTF-8."""
        self._stream.write(text.encode("utf-8"))
        return len(text)
