"""Color films come out as RGB, whatever they were stored as."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import uid
from pydicom.encaps import encapsulate

from imaging.faults import Code, Fault
from imaging.image import Image, Photometric
from imaging.reading.color import ybr_to_rgb
from imaging.reading.dicom_groups import lut_entries
from imaging.reading.read import read, read_refs
from tests.imaging.builders import dataset, film, write, write_film

BARS = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0], [90, 90, 90]]], np.uint8)
BARS_YBR = np.array(
    [[[76, 85, 255], [150, 44, 21], [29, 255, 107], [255, 128, 128], [0, 128, 128], [90, 128, 128]]], np.uint8
)
"""The same bars by the equations of PS3.3 C.7.6.3.1.2, rounded."""


def made(tmp_path: Path, pixels: NDArray[Any], **attributes: Any) -> Image:
    image = read(read_refs(write_film(tmp_path / "film.dcm", pixels, **attributes))[0])
    assert image.photometric is Photometric.RGB
    assert image.values.dtype == np.uint8
    return image


def test_ybr_bars_become_rgb_within_rounding() -> None:
    assert np.abs(ybr_to_rgb(BARS_YBR).astype(int) - BARS).max() <= 2


def test_ybr_full_is_converted(tmp_path: Path) -> None:
    image = made(tmp_path, BARS_YBR, PhotometricInterpretation="YBR_FULL")

    np.testing.assert_allclose(image.values.astype(int), BARS, atol=2)


def test_subsampled_ybr_is_converted(tmp_path: Path) -> None:
    pairs = np.repeat(BARS_YBR, 2, axis=1)
    packed = np.stack((pairs[:, ::2, 0], pairs[:, 1::2, 0], pairs[:, ::2, 1], pairs[:, ::2, 2]), axis=-1).tobytes()

    image = made(tmp_path, pairs, PhotometricInterpretation="YBR_FULL_422", PixelData=packed)

    np.testing.assert_allclose(image.values.astype(int), np.repeat(BARS, 2, axis=1), atol=2)


def test_planes_are_put_together(tmp_path: Path) -> None:
    pixels = film((5, 6, 3), np.uint8, 255)

    image = made(tmp_path, pixels, PlanarConfiguration=1, PixelData=pixels.transpose(2, 0, 1).tobytes())

    np.testing.assert_array_equal(image.values, pixels)


def test_16_bit_color_keeps_its_high_bytes(tmp_path: Path) -> None:
    pixels = film((5, 6, 3), np.uint16, 65535)

    np.testing.assert_array_equal(made(tmp_path, pixels).values, pixels >> 8)


@pytest.mark.parametrize("photometric", ["YBR_RCT", "YBR_ICT"])
def test_a_component_transform_is_undone_by_the_codec_and_once(tmp_path: Path, photometric: str) -> None:
    pixels = film((16, 20, 3), np.uint8, 255)
    path = write_film(tmp_path / "film.dcm", pixels, uid.JPEG2000Lossless, PhotometricInterpretation=photometric)

    np.testing.assert_array_equal(read(read_refs(path)[0]).values, pixels)


@pytest.mark.parametrize(
    ("stored", "subsampling", "declared"),
    [
        ("YCBCR", "444", "YBR_FULL"),
        ("YCBCR", "422", "YBR_FULL_422"),
        ("YCBCR", "422", "RGB"),
        ("RGB", "444", "RGB"),
        ("RGB", "444", "YBR_FULL"),
    ],
)
def test_jpeg_color_is_what_its_codestream_says(tmp_path: Path, stored: str, subsampling: str, declared: str) -> None:
    pixels = np.zeros((32, 32, 3), np.uint8)
    pixels[:, :16], pixels[:, 16:] = (200, 30, 60), (20, 180, 90)
    data = imagecodecs.jpeg8_encode(pixels, level=100, colorspace="RGB", outcolorspace=stored, subsampling=subsampling)
    film_ = dataset(
        pixels, uid.JPEGBaseline8Bit, PhotometricInterpretation=declared, PixelData=encapsulate([bytes(data)])
    )

    image = read(read_refs(write(tmp_path / "film.dcm", film_))[0])

    assert np.abs(image.values[4:-4, 4:12].astype(int) - pixels[4:-4, 4:12]).max() <= 4


def palette(bits: int, red: bytes, green: bytes, blue: bytes, count: int, first: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for name, data in (("Red", red), ("Green", green), ("Blue", blue)):
        found[f"{name}PaletteColorLookupTableDescriptor"] = [count, first, bits]
        found[f"{name}PaletteColorLookupTableData"] = data
    return found


def test_a_palette_of_16_bits_becomes_rgb_and_clamps(tmp_path: Path) -> None:
    tables = [np.array(row, "<u2").tobytes() for row in ([0, 65535], [256, 512], [65280, 0])]

    image = made(tmp_path, np.array([[3, 4, 5, 200]], np.uint8), **palette(16, *tables, count=2, first=4))

    assert image.values.tolist() == [[[0, 1, 255], [0, 1, 255], [255, 2, 0], [255, 2, 0]]]


def test_a_palette_of_8_bits_becomes_rgb(tmp_path: Path) -> None:
    image = made(tmp_path, np.array([[0, 1]], np.uint8), **palette(8, b"\x01\x02", b"\x03\x04", b"\x05\x06", count=2))

    assert image.values.tolist() == [[[1, 3, 5], [2, 4, 6]]]


def test_a_segmented_palette_is_expanded(tmp_path: Path) -> None:
    # Two entries as they are, a line to 40 in three steps, and the first segment again (PS3.3 C.7.9.2).
    words = [0, 2, 10, 20, 1, 3, 50, 2, 1, 0, 0]
    data = np.array([word << 8 if index in (2, 3, 6) else word for index, word in enumerate(words)], "<u2").tobytes()
    attributes = palette(16, b"", b"", b"", count=7)
    for name in ("Red", "Green", "Blue"):
        del attributes[f"{name}PaletteColorLookupTableData"]
        attributes[f"Segmented{name}PaletteColorLookupTableData"] = data

    image = made(tmp_path, np.arange(7, dtype=np.uint8)[None], **attributes)

    assert image.values[0, :, 0].tolist() == [10, 20, 30, 40, 50, 10, 20]


def test_a_missing_palette_is_said(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film((4, 4), np.uint8, 9), PhotometricInterpretation="PALETTE COLOR")

    with pytest.raises(Fault) as caught:
        read(read_refs(path)[0])

    assert caught.value.problem.code is Code.BAD_ATTRIBUTE


@pytest.mark.parametrize("bits", [8, 12])
def test_a_film_in_grey_that_says_to_share_colors_is_read_whole_or_refused(tmp_path: Path, bits: int) -> None:
    pixels = film((16, 17), np.uint16, (1 << bits) - 1)
    path = write_film(tmp_path / "grey.dcm", pixels, bits=bits, PhotometricInterpretation="YBR_FULL_422")
    try:
        assert read(read_refs(path)[0]).values.shape[:2] == (16, 17)
    except Fault as fault:
        assert fault.problem.code is Code.BAD_ATTRIBUTE  # noqa: PT017  # either may be


def test_pixels_that_share_colors_may_be_of_an_odd_number(tmp_path: Path) -> None:
    data = dataset(film((5, 3, 3), np.uint8, 255), PhotometricInterpretation="YBR_FULL_422")
    data.PixelData = data.PixelData[:30]
    assert read(read_refs(write(tmp_path / "odd.dcm", data))[0]).values.shape == (5, 3, 3)


def test_a_table_of_words_is_none() -> None:
    assert lut_entries(["a", "b"], (2, 0, 8), little=True) is None
    assert lut_entries([None, None], (2, 0, 8), little=True) is None
