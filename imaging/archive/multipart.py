"""Bodies of multipart/related, read and written as they pass: what is in memory is one piece (RFC 2387, RFC 2046)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from email.message import Message
from pathlib import Path
from typing import BinaryIO

MAX_PART_HEADER = 16 << 10
"""Bytes that the header of one part may have."""

_PIECE = 1 << 18


def boundary_of(content_type: str) -> bytes | None:
    """The boundary that a Content-Type of multipart/related names; None for another type, or where it names none."""
    message = Message()
    message["Content-Type"] = content_type
    boundary = message.get_boundary()
    if message.get_content_type() != "multipart/related" or not boundary:
        return None
    return boundary.encode("ascii", "replace")


def parts(pieces: Iterable[bytes], boundary: bytes) -> Iterator[Iterator[bytes]]:
    """The bodies of the parts, each an iterator of pieces that must be used up before the next part is asked for.

    Raises ValueError where the body does not end with the boundary's last line, or a part's header has no end.
    """
    source, delimiter = iter(pieces), b"\r\n--" + boundary
    held = bytearray(b"\r\n")  # the first delimiter may stand at the very beginning

    def fill() -> bool:
        piece = next(source, None)
        if piece is not None:
            held.extend(piece)
        return piece is not None

    def body() -> Iterator[bytes]:
        """Up to the next delimiter, which is taken away too."""
        while True:
            place = held.find(delimiter)
            if place >= 0:
                rest = bytes(held[:place])
                del held[: place + len(delimiter)]
                if rest:
                    yield rest
                return
            certain = len(held) - len(delimiter) + 1
            if certain > 0:
                sure = bytes(held[:certain])
                del held[:certain]
                yield sure
            if not fill():
                raise ValueError("the body ends before its last boundary")

    for _ in body():
        """What stands before the first boundary says nothing."""
    while True:
        while len(held) < 2:
            if not fill():
                raise ValueError("the body ends before its last boundary")
        if held.startswith(b"--"):
            return
        while (end := held.find(b"\r\n\r\n")) < 0:
            if len(held) > MAX_PART_HEADER or not fill():
                raise ValueError("the header of a part has no end")
        del held[: end + 4]
        yield body()


class StreamedFiles:
    """Files as one body of multipart/related; of each only a piece is in memory. Can be passed through once.

    length: bytes of the whole body, if no file changes.
    """

    def __init__(self, files: tuple[Path, ...], media_type: str) -> None:
        self._files = files
        self._boundary = f"hilum-{secrets.token_hex(16)}"
        self._media_type = media_type
        self.content_type = f'multipart/related; type="{media_type}"; boundary={self._boundary}'
        heads = len(files) * len(self._head()) + len(self._tail())
        self.length = heads + sum(file.stat().st_size for file in files)

    def __iter__(self) -> Iterator[bytes]:
        for file in self._files:
            yield self._head()
            with file.open("rb") as stream:
                yield from _pieces(stream)
        yield self._tail()

    def _head(self) -> bytes:
        return f"\r\n--{self._boundary}\r\nContent-Type: {self._media_type}\r\n\r\n".encode("ascii")

    def _tail(self) -> bytes:
        return f"\r\n--{self._boundary}--\r\n".encode("ascii")


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    while piece := stream.read(_PIECE):
        yield piece
