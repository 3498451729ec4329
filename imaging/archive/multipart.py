"""Bodies of multipart/related, read and written as they pass: what is in memory is one piece (RFC 2387, RFC 2046)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from email.message import Message
from pathlib import Path

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
    source = _Pieces(pieces, b"\r\n--" + boundary)
    for _ in source.up_to_delimiter():
        """What stands before the first boundary says nothing."""
    while not source.at_end():
        source.skip_header()
        yield source.up_to_delimiter()


class _Pieces:
    """What has come of a body and was not passed on yet: a piece, and what may be the beginning of a delimiter."""

    def __init__(self, pieces: Iterable[bytes], delimiter: bytes) -> None:
        self._source, self._delimiter = iter(pieces), delimiter
        self._held = bytearray(b"\r\n")  # the first delimiter may stand at the very beginning

    def up_to_delimiter(self) -> Iterator[bytes]:
        """All up to the next delimiter, which is taken away too."""
        held, delimiter = self._held, self._delimiter
        while (place := held.find(delimiter)) < 0:
            certain = max(len(held) - len(delimiter) + 1, 0)
            if certain:
                sure = bytes(held[:certain])
                del held[:certain]
                yield sure
            self._fill("the body ends before its last boundary")
        rest = bytes(held[:place])
        del held[: place + len(delimiter)]
        if rest:
            yield rest

    def at_end(self) -> bool:
        """Whether the delimiter just passed was the last."""
        while len(self._held) < 2:
            self._fill("the body ends before its last boundary")
        return self._held.startswith(b"--")

    def skip_header(self) -> None:
        """Go on behind the empty line that ends the header of a part."""
        while (end := self._held.find(b"\r\n\r\n")) < 0:
            if len(self._held) > MAX_PART_HEADER:
                raise ValueError("the header of a part has no end")
            self._fill("the header of a part has no end")
        del self._held[: end + 4]

    def _fill(self, lacking: str) -> None:
        piece = next(self._source, None)
        if piece is None:
            raise ValueError(lacking)
        self._held += piece


class StreamedFiles:
    """Files as one body of multipart/related; of each only a piece is in memory. Can be passed through once.

    length: bytes of the whole body, if no file changes. Raises OSError where a file cannot be read.
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
                while piece := stream.read(_PIECE):
                    yield piece
        yield self._tail()

    def _head(self) -> bytes:
        return f"\r\n--{self._boundary}\r\nContent-Type: {self._media_type}\r\n\r\n".encode("ascii")

    def _tail(self) -> bytes:
        return f"\r\n--{self._boundary}--\r\n".encode("ascii")
