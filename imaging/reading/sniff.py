"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import string
from pathlib import Path
from typing import Literal

from imaging.image import FileKind, OtherFile
from imaging.reading.source import open_file

HEAD_BYTES = 132
"""Enough to know every kind: the DICOM preamble and its four letters (PS3.10 7.1)."""

_TEXT = frozenset(string.printable.encode())


def sniff(path: Path) -> FileKind | None:
    """Kind of the file at `path`, or None for anything that is no image here.

    Reads at most 132 bytes. Raises OSError as `imaging.reading.source.open_file` does.
    """
    return kind_of(read_head(path))


def read_head(path: Path) -> bytes:
    """First bytes of the file, at most `HEAD_BYTES`. Raises OSError as `imaging.reading.source.open_file` does."""
    with open_file(path) as file:
        return file.read(HEAD_BYTES)


def kind_of(head: bytes) -> FileKind | None:
    """Kind that the first bytes of a file show (PS3.10 7.1; without preamble: a first element as PS3.5 7.1 has it)."""
    if head[128:132] == b"DICM":
        return FileKind.DICOM
    for kind in FileKind:
        if head.startswith(kind.beginnings):
            return kind
    return FileKind.DICOM if starts_with_element(head) else None


def starts_with_element(head: bytes) -> bool:
    """True when the bytes begin with a plausible DICOM element of group 2 or 8, in any encoding."""
    if len(head) < 8:
        return False
    little = int.from_bytes(head[0:2], "little")
    big = int.from_bytes(head[0:2], "big")
    if little not in (2, 8) and big not in (2, 8):
        return False
    order: Literal["little", "big"] = "little" if little in (2, 8) else "big"
    if head[4:6].isalpha() and head[4:6].isupper():
        return True
    element = int.from_bytes(head[2:4], order)
    length = int.from_bytes(head[4:8], order)
    return element < 0x3000 and length < 1024


def describe_other(head: bytes) -> OtherFile:
    """What a file that is no image seems to be."""
    stripped = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    for other in OtherFile:
        if any(stripped[: len(magic)].lower() == magic.lower() for magic in other.beginnings):
            return other
    if head[4:8] == b"ftyp":
        return OtherFile.VIDEO
    if head and all(byte in _TEXT or byte >= 0x80 for byte in head) and any(byte in _TEXT for byte in head):
        return OtherFile.TEXT
    return OtherFile.UNKNOWN
