"""Of a compressed frame cut anywhere, nothing is said to be whole that is not."""

from __future__ import annotations

import io

import imagecodecs
import numpy as np
import PIL.Image
import pytest
from numpy.typing import NDArray
from pydicom import uid

from imaging.cut_short import ends_whole, jpeg2000_reduced, jpeg_rows, jpegls_rows, packbits_part
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
        rows = jpeg_rows(data[:end], values)
        np.testing.assert_array_equal(values[:rows], sent[:rows])
        most = max(most, rows)

    assert most > 80


def test_a_progressive_jpeg_has_no_whole_rows() -> None:
    file = io.BytesIO()
    PIL.Image.fromarray(color()).save(file, "JPEG", progressive=True)
    data = file.getvalue()[:-10]

    assert jpeg_rows(data, imagecodecs.jpeg8_decode(data)) == 0


def test_color_jpeg_ls_is_refused_and_so_is_another_size() -> None:
    for sent, shape in ((color(), (48, 40, 3)), (color()[..., 0], (40, 48))):
        with pytest.raises(ValueError, match="grey"):
            jpegls_rows(encode(np.ascontiguousarray(sent), uid.JPEGLSLossless, 8)[:-20], shape)


def test_an_end_marker_may_be_padded() -> None:
    assert ends_whole(b"\xff\xd8 \xff\xd9\x00")
    assert not ends_whole(b"\xff\xd8 \xff")


def test_rle_unpacks_to_its_last_whole_code() -> None:
    assert packbits_part(b"\x02abc\xfed\x05ef") == b"abcddd"
    assert packbits_part(b"") == b""
