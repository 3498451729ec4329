"""Multipart bodies, read and written as they pass."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.archive.multipart import MAX_PART_HEADER, StreamedFiles, boundary_of, parts

BODIES = st.lists(st.binary(max_size=40) | st.sampled_from([b"\r\n", b"\r\n--", b"--b", b"\r\n-", b""]), min_size=1)


def body_of(bodies: list[bytes], before: bytes = b"", after: bytes = b"\r\n") -> bytes:
    head = b"--bnd\r\nContent-Type: a/b\r\n\r\n"
    return before + b"\r\n".join(head + body for body in bodies) + b"\r\n--bnd--" + after


def in_pieces(data: bytes, size: int) -> Iterator[bytes]:
    return (data[place : place + size] for place in range(0, len(data), size))


@given(bodies=BODIES, size=st.integers(1, 50), before=st.sampled_from([b"", b"\r\n", b"said before\r\n"]))
def test_parts_are_the_same_in_whatever_pieces_they_come(bodies: list[bytes], size: int, before: bytes) -> None:
    pieces = in_pieces(body_of(bodies, before), size)
    assert [b"".join(part) for part in parts(pieces, b"bnd")] == bodies


@given(bodies=BODIES, size=st.integers(1, 50), data=st.data())
def test_a_body_that_is_cut_short_is_never_taken_for_whole(bodies: list[bytes], size: int, data: st.DataObject) -> None:
    whole = body_of(bodies, after=b"")
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]
    with pytest.raises(ValueError, match=r"boundary|header"):
        [b"".join(part) for part in parts(in_pieces(cut, size), b"bnd")]


def test_a_header_without_an_end_is_given_up() -> None:
    endless = (b"--bnd\r\n" if not number else b"x" * 1024 for number in range(10_000))
    with pytest.raises(ValueError, match="header"):
        [b"".join(part) for part in parts(endless, b"bnd")]
    assert next(endless)  # it was not read to its end
    assert MAX_PART_HEADER < 10_000 * 1024


@pytest.mark.parametrize(
    ("said", "boundary"),
    [
        ('multipart/related; type="application/dicom"; boundary=a-b', b"a-b"),
        ('Multipart/Related; boundary="a b"; type="application/dicom"', b"a b"),
        ("multipart/related", None),
        ("application/dicom", None),
        ("", None),
    ],
)
def test_the_boundary_is_read_as_servers_write_it(said: str, boundary: bytes | None) -> None:
    assert boundary_of(said) == boundary


def test_files_are_written_as_one_body_of_the_length_that_was_said(tmp_path: Path) -> None:
    files = []
    for number in range(3):
        files.append(tmp_path / f"{number}")
        files[-1].write_bytes(bytes([number]) * 1000 * number)
    streamed = StreamedFiles(tuple(files), "application/dicom")
    body = b"".join(streamed)
    assert len(body) == streamed.length
    boundary = boundary_of(streamed.content_type)
    assert boundary is not None
    assert [b"".join(part) for part in parts([body], boundary)] == [file.read_bytes() for file in files]


def test_a_large_part_is_not_held_in_memory() -> None:
    piece = bytes(1 << 18)

    def pieces() -> Iterator[bytes]:
        yield b"--bnd\r\n\r\n"
        for _ in range(400):
            yield piece
        yield b"\r\n--bnd--"

    tracemalloc.start()
    try:
        (size,) = [sum(map(len, part)) for part in parts(pieces(), b"bnd")]
        assert size == 400 * len(piece)
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()
