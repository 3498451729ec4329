"""Of a compressed frame cut anywhere, nothing is said to be whole that is not."""

from __future__ import annotations

import io

import imagecodecs
import numpy as np
import PIL.Image
import pytest
from numpy.typing import NDArray
from pydicom import uid

from imaging.reading.cut_short import jpeg2000_reduced, jpeg_rows, jpegls_rows, packbits_part, stream_end
from imaging.specimens import encode


def color(rows: int = 48, columns: int = 40) -> NDArray[np.uint8]:
    down, across = np.mgrid[:rows, :columns]
    return np.stack([down * 5, across * 6, 255 - down - across], axis=-1).astype(np.uint8)


@pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.HTJ2KLossless])
@pytest.mark.parametrize("shape", [(24, 20, 3), (24, 20)])
def test_jpeg_2000_is_whole_only_when_no_packet_is_missing(syntax: str, shape: tuple[int, ...]) -> None:
    sent = color(24, 20) if len(shape) == 3 else color(24, 20)[..., 0] ^ color(24, 20)[..., 1]
    data = encode(sent, syntax, 8)

    for end in range(60, len(data)):
        try:
            values, reduced = jpeg2000_reduced(data[:end], shape[:2])
        except ValueError:
            continue
        assert values.shape == shape
        assert reduced or np.array_equal(values, sent)


def test_packets_that_do_not_come_by_resolution_are_refused() -> None:
    data = bytearray(encode(color(), uid.JPEG2000Lossless, 8))
    data[data.index(b"\xff\x52") + 5] = 4  # component, position, resolution, layer

    with pytest.raises(ValueError, match="resolutions"):
        jpeg2000_reduced(bytes(data), (48, 40))


@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_rows_of_color_jpeg_are_those_sent(subsampling: str) -> None:
    data = bytes(imagecodecs.jpeg8_encode(color(120, 96), level=90, subsampling=subsampling))
    sent = imagecodecs.jpeg8_decode(data)
    most = 0

    for end in range(700, len(data) - 2, 7):
        values = imagecodecs.jpeg8_decode(data[:end])
        rows = jpeg_rows(data[:end], values, imagecodecs.jpeg8_decode)
        np.testing.assert_array_equal(values[:rows], sent[:rows])
        most = max(most, rows)

    assert most > 80


def test_a_progressive_jpeg_has_no_whole_rows() -> None:
    file = io.BytesIO()
    PIL.Image.fromarray(color()).save(file, "JPEG", progressive=True)
    data = file.getvalue()[:-10]

    assert jpeg_rows(data, imagecodecs.jpeg8_decode(data), imagecodecs.jpeg8_decode) == 0


@pytest.mark.parametrize("progressive", [False, True])
@pytest.mark.parametrize("missing", [b"", b"\xff", b"\x00\x00", b"\x00\x00\x00"])
def test_a_jpeg_without_its_end_marker_is_whole(progressive: bool, missing: bytes) -> None:
    file = io.BytesIO()
    PIL.Image.fromarray(color()).save(file, "JPEG", progressive=progressive)
    data = file.getvalue()[:-2] + missing

    assert stream_end(data) is None
    assert jpeg_rows(data, imagecodecs.jpeg8_decode(data), imagecodecs.jpeg8_decode) == 48


def test_a_jpeg_that_lacks_a_scan_is_not_whole() -> None:
    file = io.BytesIO()
    PIL.Image.fromarray(color()).save(file, "JPEG", progressive=True)
    data = file.getvalue()
    data = data[: data.rindex(b"\xff\xda")]

    assert jpeg_rows(data, imagecodecs.jpeg8_decode(data), imagecodecs.jpeg8_decode) == 0


def test_rows_below_which_all_is_black_are_told_from_missing_ones() -> None:
    sent = color(120, 96)
    sent[:, -20:] = 0
    data = bytes(imagecodecs.jpeg8_encode(sent, level=95))
    whole = imagecodecs.jpeg8_decode(data)
    cut = data[: len(data) * 2 // 3]

    rows = jpeg_rows(cut, imagecodecs.jpeg8_decode(cut), imagecodecs.jpeg8_decode)

    assert 30 < rows < 110
    np.testing.assert_array_equal(imagecodecs.jpeg8_decode(cut)[:rows], whole[:rows])


def test_jpeg_ls_without_its_end_marker_is_whole_and_color_that_lacks_more_is_refused() -> None:
    for sent in (color(), np.ascontiguousarray(color()[..., 0])):
        data = encode(sent, uid.JPEGLSLossless, 8)
        values, rows = jpegls_rows(data[:-2], sent.shape)
        np.testing.assert_array_equal(values, sent)
        assert rows == len(sent)
    with pytest.raises(ValueError, match="missing"):
        jpegls_rows(encode(color(), uid.JPEGLSLossless, 8)[:-20], (48, 40, 3))
    with pytest.raises(ValueError, match="size"):
        jpegls_rows(data[:-20], (40, 48))


@pytest.mark.parametrize(
    "syntax", [uid.JPEGBaseline8Bit, uid.JPEGLosslessSV1, uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.HTJ2KLossless]
)
def test_a_stream_ends_where_its_structure_says(syntax: str) -> None:
    data = encode(np.ascontiguousarray(color()[..., 0]), syntax, 8)

    assert stream_end(data) == len(data)
    assert stream_end(data + b"\0") == len(data)
    assert stream_end(data + b"trailer\xff\xda\x00\x02\xff\xd9") == len(data)
    assert stream_end(data[: len(data) // 2]) is None


def test_a_thumbnail_inside_a_jpeg_does_not_end_it() -> None:
    data = encode(np.ascontiguousarray(color()[..., 0]), uid.JPEGBaseline8Bit, 8)
    segment = b"\xff\xe1" + (len(data) + 2).to_bytes(2, "big") + data

    assert stream_end(data[:2] + segment + data[2:]) == 2 * len(data) + 4
    assert stream_end(data[:2] + segment + data[2:-2]) is None


@pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.HTJ2KLossless])
def test_jpeg_2000_without_its_end_marker_is_whole_by_the_lengths_of_its_tile_parts(syntax: str) -> None:
    data = encode(np.ascontiguousarray(color()[..., 0]), syntax, 8)

    assert stream_end(data[:-2]) == len(data) - 2
    assert stream_end(data[:-3]) is None


def test_rle_unpacks_to_its_last_whole_code() -> None:
    assert packbits_part(b"\x02abc\xfed\x05ef") == b"abcddd"
    assert packbits_part(b"") == b""
