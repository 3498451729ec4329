"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path


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
