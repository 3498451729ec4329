"""Frames are found by what their bytes show; offset tables are believed only where they can be right (PS3.5 A.4)."""

from __future__ import annotations

import io
import itertools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import uid

from imaging.faults import Code, Fault
from imaging.image import Badge
from imaging.reading.dicom import frame_fragments, read_fragments
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from tests.imaging.builders import dataset, encode, film, items, write

SYNTAXES = (uid.JPEGLosslessSV1, uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.HTJ2KLossless, uid.RLELossless)


def coded(syntax: str, count: int = 3) -> tuple[NDArray[np.uint16], list[bytes]]:
    pixels = film((count, 40, 32))
    return pixels, [encode(frame, syntax, 16) for frame in pixels]


def offsets(frames: list[bytes], parts: int = 1) -> list[int]:
    sizes = [len(items([frame], None, parts)) for frame in frames]
    return list(itertools.accumulate(sizes[:-1], initial=0))


def opened(path: Path, pixels: NDArray[np.uint16], syntax: str, data: bytes) -> list[NDArray[np.uint16]]:
    film_set = dataset(pixels, syntax, PixelData=data)
    film_set["PixelData"].is_undefined_length = True
    return [read(ref).values for ref in read_refs(write(path, film_set))]


def wrong_tables(right: list[int]) -> dict[str, list[int] | None]:
    return {
        "right": right,
        "empty": [],
        "absent": None,
        "zeros": [0] * len(right),
        "from the start of the element": [offset + 20 for offset in right],
        "one entry": right[:1],
        "one entry too many": [*right, right[-1] + 2],
        "falling": right[::-1],
        "all ones": [0xFFFFFFFF] * len(right),
        "behind the end": [offset + 1_000_000 for offset in right],
    }


@pytest.mark.parametrize("parts", [1, 3])
@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("name", list(wrong_tables([0])))
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_each_frame_is_shown_whatever_the_offset_table_says(
    tmp_path: Path, syntax: str, name: str, count: int, parts: int
) -> None:
    pixels, frames = coded(syntax, count)
    table = wrong_tables(offsets(frames, parts))[name]

    found = opened(tmp_path / "film.dcm", pixels if count > 1 else pixels[0], syntax, items(frames, table, parts))

    assert len(found) == count
    for values, sent in zip(found, pixels, strict=True):
        np.testing.assert_array_equal(values, sent)


def test_an_extended_offset_table_that_is_wrong_is_not_believed(tmp_path: Path) -> None:
    pixels, frames = coded(uid.JPEGLSLossless)
    film_set = dataset(pixels, uid.JPEGLSLossless, PixelData=items(frames))
    film_set["PixelData"].is_undefined_length = True
    film_set.ExtendedOffsetTable, film_set.ExtendedOffsetTableLengths = bytes(24), bytes([9, *bytes(7)] * 3)

    for ref in read_refs(write(tmp_path / "film.dcm", film_set)):
        np.testing.assert_array_equal(read(ref).values, pixels[ref.frame])


def test_a_fragment_without_anything_in_it_is_no_frame(tmp_path: Path) -> None:
    pixels, frames = coded(uid.JPEGLSLossless)
    nothing = b"\xfe\xff\x00\xe0" + bytes(4)
    data = items(frames[:1]) + nothing + items(frames[1:], None) + nothing

    for values, sent in zip(opened(tmp_path / "film.dcm", pixels, uid.JPEGLSLossless, data), pixels, strict=True):
        np.testing.assert_array_equal(values, sent)


def test_deflated_frames_in_parts_are_found_by_a_right_table_and_refused_without_one() -> None:
    frames = [bytes(range(90, 130)), bytes(range(50, 80)), bytes(range(60, 100))]
    for table, right in ((offsets(frames, 2), True), ([], False), ([0, 0, 0], False)):
        data = items(frames, table, 2)
        found = read_fragments(io.BytesIO(data), 0, len(data))
        for index, frame in enumerate(frames):
            if right:
                parts = frame_fragments(found, 3, index)
                assert b"".join(data[part.start :][: part.length] for part in parts) == frame
            else:
                with pytest.raises(ValueError, match="apart"):
                    frame_fragments(found, 3, index)


def test_frames_that_the_file_does_not_hold_say_so_and_the_others_open(tmp_path: Path) -> None:
    pixels, frames = coded(uid.JPEGLSLossless)
    film_set = dataset(pixels, uid.JPEGLSLossless, PixelData=items(frames[:2]))
    film_set["PixelData"].is_undefined_length = True
    refs = read_refs(write(tmp_path / "film.dcm", film_set))

    np.testing.assert_array_equal(read(refs[1]).values, pixels[1])
    with pytest.raises(Fault) as caught:
        read(refs[2])

    assert caught.value.problem.code is Code.FRAME_MISSING
    assert "3 frames, but it holds 2" in ENGLISH.message(caught.value.problem)


@pytest.mark.parametrize("delimiter", [b"", bytes(8), b"\xfe\xff\xdd\xe0"])
def test_the_last_frame_is_whole_without_the_delimiter_behind_it(tmp_path: Path, delimiter: bytes) -> None:
    pixels, frames = coded(uid.JPEGLosslessSV1)
    film_set = dataset(pixels, uid.JPEGLosslessSV1, PixelData=items(frames))
    film_set["PixelData"].is_undefined_length = True
    path = write(tmp_path / "film.dcm", film_set)
    path.write_bytes(path.read_bytes()[:-8] + delimiter)

    for ref in read_refs(path):
        image = read(ref)
        assert image.present == 1
        np.testing.assert_array_equal(image.values, pixels[ref.frame])


def test_fragments_of_a_file_cut_short_end_with_it() -> None:
    data = items([b"\xff\xd8\xff" + bytes(97)] * 2)

    found = read_fragments(io.BytesIO(data), 0, len(data) - 60)

    assert found.cut_short
    assert [fragment.length for fragment in found.found] == [100, 40]
    assert found.frames_begun == 2


def test_frames_beyond_those_that_the_file_claims_are_a_badge(tmp_path: Path) -> None:
    pixels, frames = coded(uid.JPEGLSLossless)
    film_set = dataset(pixels[0], uid.JPEGLSLossless, PixelData=items(frames))
    film_set["PixelData"].is_undefined_length = True

    (ref,) = read_refs(write(tmp_path / "film.dcm", film_set))
    image = read(ref)

    np.testing.assert_array_equal(image.values, pixels[0])
    assert Badge.EXCESS_BYTES in image.badges
