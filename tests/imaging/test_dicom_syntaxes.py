"""Every transfer syntax gives back the very values that went in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom import uid
from pydicom.encaps import encapsulate

from imaging.image import Badge, Photometric
from imaging.reading.read import read, read_refs
from tests.imaging.builders import LOSSLESS, dataset, encode, film, write, write_film

CASES = [
    ("8 bits", np.uint8, 8, 255),
    ("12 of 16 bits", np.uint16, 12, 4095),
    ("15 of 16 bits", np.uint16, 15, 32767),
    ("16 bits", np.uint16, 16, 65535),
    ("16 bits signed", np.int16, 16, 32767),
    ("12 of 16 bits signed", np.int16, 12, 2047),
]


@pytest.mark.parametrize("syntax", LOSSLESS, ids=lambda syntax: uid.UID(syntax).keyword)
@pytest.mark.parametrize(("dtype", "bits", "top"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_lossless_syntaxes_give_back_every_value(tmp_path: Path, syntax: str, dtype: type, bits: int, top: int) -> None:
    pixels = film(dtype=dtype, top=top)
    path = write_film(tmp_path / "film.dcm", pixels, syntax, bits=bits)

    image = read(read_refs(path)[0])

    np.testing.assert_array_equal(image.values, pixels)
    assert image.values.dtype == pixels.dtype
    assert image.bits_stored == bits
    assert not image.values.flags.writeable
    assert image.present == 1.0


@pytest.mark.parametrize("syntax", LOSSLESS, ids=lambda syntax: uid.UID(syntax).keyword)
def test_lossless_color_gives_back_every_value(tmp_path: Path, syntax: str) -> None:
    pixels = film((16, 20, 3), np.uint8, 255)
    path = write_film(tmp_path / "film.dcm", pixels, syntax)

    image = read(read_refs(path)[0])

    assert image.photometric is Photometric.RGB
    np.testing.assert_array_equal(image.values, pixels)


@pytest.mark.parametrize("syntax", LOSSLESS, ids=lambda syntax: uid.UID(syntax).keyword)
def test_each_frame_is_had_by_itself(tmp_path: Path, syntax: str) -> None:
    pixels = film((3, 9, 11), np.uint16, 65535)
    path = write_film(tmp_path / "film.dcm", pixels, syntax)

    refs = read_refs(path)

    assert [(ref.frame, ref.frames) for ref in refs] == [(0, 3), (1, 3), (2, 3)]
    for ref in reversed(refs):
        np.testing.assert_array_equal(read(ref).values, pixels[ref.frame])


@pytest.mark.parametrize(
    ("syntax", "dtype", "top"),
    [
        (uid.JPEGBaseline8Bit, np.uint8, 255),
        (uid.JPEGExtended12Bit, np.uint16, 4095),
        (uid.JPEGLSNearLossless, np.uint16, 4095),
        (uid.JPEG2000, np.uint16, 4095),
    ],
)
def test_lossy_syntaxes_come_close(tmp_path: Path, syntax: str, dtype: type, top: int) -> None:
    rows, columns = np.mgrid[:64, :48]
    pixels = ((rows + columns) / 112 * top).astype(dtype)
    path = write_film(tmp_path / "film.dcm", pixels, syntax, bits=12 if top == 4095 else 8, LossyImageCompression="01")

    image = read(read_refs(path)[0])

    assert np.abs(image.values.astype(int) - pixels.astype(int)).max() <= top // 32
    assert Badge.LOSSY in image.badges


def test_one_bit_frames_in_rle_are_bytes_of_0_and_1_for_us_and_for_pydicom(tmp_path: Path) -> None:
    frames = film((3, 9, 13), np.uint8, 1)
    packed = [np.packbits(frame, bitorder="little")[None] for frame in frames]
    data = dataset(frames, uid.RLELossless, BitsAllocated=1, BitsStored=1, HighBit=0)
    data.PixelData = encapsulate([encode(one, uid.RLELossless, 8) for one in packed])
    path = write(tmp_path / "film.dcm", data)

    for ref in read_refs(path):
        np.testing.assert_array_equal(read(ref).values, frames[ref.frame])
    np.testing.assert_array_equal(pydicom.dcmread(path).pixel_array, frames)


def test_the_same_film_is_equal_in_every_lossless_syntax(tmp_path: Path) -> None:
    pixels = film(top=4095)
    images = [
        read(read_refs(write_film(tmp_path / f"{index}.dcm", pixels, syntax, bits=12))[0])
        for index, syntax in enumerate(LOSSLESS)
    ]

    for image in images:
        np.testing.assert_array_equal(image.values, images[0].values)
        assert image.values.dtype == images[0].values.dtype
