"""Pixels that are missing, too many, too large or not what they say."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import uid
from pydicom.encaps import encapsulate

from imaging.faults import Code, Fault, Problem
from imaging.image import Badge, Image
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from tests.imaging.builders import dataset, encode, film, write, write_film


def code_of(path: Path) -> Code:
    with pytest.raises(Fault) as caught:
        read(read_refs(path)[0])
    return caught.value.problem.code


def test_fault_15_native_pixels_cut_short(tmp_path: Path) -> None:
    pixels = film((100, 50)) + np.uint16(7)
    path = write_film(tmp_path / "film.dcm", pixels)
    path.write_bytes(path.read_bytes()[: -100 * 50 * 2 * 57 // 100])

    image = read(read_refs(path)[0])

    assert image.present == pytest.approx(0.43, abs=0.001)
    assert Badge.CUT_SHORT in image.badges
    np.testing.assert_array_equal(image.values[:43], pixels[:43])
    assert (image.values[43:] == image.values[:43].min()).all()


def test_fault_15_frames_beyond_the_end_say_so_and_the_others_open(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film((3, 20, 20)))
    path.write_bytes(path.read_bytes()[:-900])

    refs = read_refs(path)

    assert [read(ref).present for ref in refs[:2]] == [1.0, pytest.approx(0.875)]
    with pytest.raises(Fault) as caught:
        read(refs[2])
    assert caught.value.problem.code is Code.CUT_SHORT
    assert caught.value.problem.frame == 2


def film_or_problem(path: Path) -> Image | Problem:
    try:
        return read(read_refs(path)[0])
    except Fault as fault:
        return fault.problem


CODED_CUTS = [
    (uid.RLELossless, np.uint8, 8),
    (uid.RLELossless, np.uint16, 12),
    (uid.JPEGBaseline8Bit, np.uint8, 8),
    (uid.JPEGExtended12Bit, np.uint16, 12),
    (uid.JPEGLossless, np.uint16, 12),
    (uid.JPEGLosslessSV1, np.uint16, 16),
    (uid.JPEGLSLossless, np.uint16, 12),
    (uid.JPEGLSLossless, np.uint8, 8),
    (uid.JPEGLSNearLossless, np.uint16, 16),
]


def smooth(bits: int) -> NDArray[np.unsignedinteger]:
    """A picture that compresses as a film does: soft shapes with a little noise."""
    rows, columns = np.mgrid[:120, :96]
    soft = np.sin(rows / 17.0) * np.cos(columns / 11.0) + film((120, 96), np.uint8, 255) / 4000.0
    values = (soft - soft.min()) / np.ptp(soft) * ((1 << bits) - 1)
    return values.astype(np.uint8 if bits == 8 else np.uint16)


@pytest.mark.parametrize(("syntax", "dtype", "bits"), CODED_CUTS)
def test_fault_15_the_rows_that_are_said_to_be_present_are_those_sent(
    tmp_path: Path, syntax: str, dtype: type, bits: int
) -> None:
    path = write_film(tmp_path / "film.dcm", smooth(bits).astype(dtype), syntax, bits=bits)
    data, sent = path.read_bytes(), read(read_refs(path)[0]).values
    begin = data.index(b"\xfe\xff\x00\xe0", 200)
    shown = 0

    for end in np.linspace(begin + 700, len(data) - 12, 60).astype(int):
        path.write_bytes(data[:end])
        image = film_or_problem(path)
        if isinstance(image, Problem):
            assert image.code is Code.CUT_SHORT
            continue
        rows = round(image.present * image.rows)
        np.testing.assert_array_equal(image.values[:rows], sent[:rows])
        assert (image.values[rows:] == image.values[:rows].min()).all()
        assert image.present <= (end - begin) / (len(data) - begin) + 0.1
        assert 0 < image.present < 1
        assert Badge.CUT_SHORT in image.badges
        shown += 1

    assert shown > (20 if syntax == uid.RLELossless and bits > 8 else 45)


@pytest.mark.parametrize("syntax", [uid.JPEG2000Lossless, uid.JPEG2000, uid.HTJ2KLossless, uid.HTJ2K])
def test_fault_15_jpeg_2000_cut_short_is_shown_at_a_lower_resolution(tmp_path: Path, syntax: str) -> None:
    path = write_film(tmp_path / "film.dcm", smooth(8), syntax)
    data, sent = path.read_bytes(), read(read_refs(path)[0]).values.astype(float)
    errors = []

    for kept in (0.2, 0.5, 0.8):
        path.write_bytes(data[: len(data) - round((1 - kept) * (len(data) - data.index(b"\xff\x4f\xff\x51")))])
        image = read(read_refs(path)[0])
        assert image.present == 0
        assert {Badge.CUT_SHORT, Badge.REDUCED} <= set(image.badges)
        assert image.values.shape == sent.shape
        errors.append(np.abs(image.values - sent).mean())

    assert errors == sorted(errors, reverse=True)
    assert errors[0] < sent.std()


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.JPEGBaseline8Bit])
def test_a_frame_with_its_end_marker_is_whole_though_the_delimiter_is_missing(tmp_path: Path, syntax: str) -> None:
    path = write_film(tmp_path / "film.dcm", film(dtype=np.uint8, top=255), syntax)
    sent = read(read_refs(path)[0]).values
    path.write_bytes(path.read_bytes()[:-8])

    image = read(read_refs(path)[0])

    np.testing.assert_array_equal(image.values, sent)
    assert image.present == 1
    assert Badge.CUT_SHORT not in image.badges


def test_fault_15_only_the_last_frame_of_a_cut_file_lacks_anything(tmp_path: Path) -> None:
    pixels = np.stack([smooth(8)] * 3) + np.arange(3, dtype=np.uint8)[:, None, None]
    path = write_film(tmp_path / "film.dcm", pixels, uid.JPEGLSLossless)
    size = len(path.read_bytes())
    path.write_bytes(path.read_bytes()[: size - (size // 3) * 4 // 3])

    found = [read(ref) for ref in read_refs(path)[:2]]

    assert found[0].present == 1
    assert 0 < found[1].present < 1
    with pytest.raises(Fault) as caught:
        read(read_refs(path)[2])
    assert caught.value.problem.code is Code.CUT_SHORT


@pytest.mark.shared
def test_fault_15_a_real_jpeg_2000_film_cut_to_43_percent_still_shows_a_chest(tmp_path: Path, shared: Path) -> None:
    (source,) = (shared / "data" / "dicom").rglob("RG1_J2KI.dcm")
    whole, data = read(read_refs(source)[0]), source.read_bytes()
    path = tmp_path / "film.dcm"
    path.write_bytes(data[: len(data) * 43 // 100])

    image = read(read_refs(path)[0])

    assert image.present == 0
    assert Badge.REDUCED in image.badges
    difference = np.abs(image.values.astype(float) - whole.values)
    assert difference.mean() < 0.05 * whole.values.std()


def test_fault_16_excess_bytes_leave_a_badge(tmp_path: Path) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels, PixelData=pixels.tobytes() + bytes(64))

    image = read(read_refs(path)[0])

    np.testing.assert_array_equal(image.values, pixels)
    assert Badge.EXCESS_BYTES in image.badges


@pytest.mark.parametrize(
    "attributes",
    [{"Rows": 65535, "Columns": 65535}, {"NumberOfFrames": "2000000000"}],
    ids=["rows and columns", "frames"],
)
def test_fault_17_huge_films_are_refused_before_memory_is_taken(tmp_path: Path, attributes: dict[str, object]) -> None:
    path = write_film(tmp_path / "film.dcm", film(), **attributes)
    start = time.perf_counter()

    assert code_of(path) is Code.TOO_LARGE
    assert time.perf_counter() - start < 0.2


@pytest.mark.parametrize("wrapped", [True, False])
def test_fault_18_compressed_pixels_under_a_native_syntax_are_refused(tmp_path: Path, wrapped: bool) -> None:
    frame = encode(film(), uid.JPEG2000Lossless, 16)
    data = encapsulate([frame]) if wrapped else frame + b"\0" * (len(frame) % 2)

    assert code_of(write_film(tmp_path / "film.dcm", film(), PixelData=data)) is Code.WRONG_SYNTAX


def test_fault_18_native_pixels_under_a_compressed_syntax_are_refused(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film())
    old, new = b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0"
    path.write_bytes(path.read_bytes().replace(old, new, 1))

    assert code_of(path) is Code.WRONG_SYNTAX


def test_a_syntax_that_is_video_is_named_and_refused(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.dcm", film(), uid.JPEG2000Lossless)
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.4.90", b"1.2.840.10008.1.2.4.10"))

    assert code_of(path) is Code.UNSUPPORTED_SYNTAX


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEGLosslessSV1, uid.JPEG2000Lossless, uid.RLELossless])
def test_a_frame_of_another_size_than_the_header_says_is_refused_and_both_are_named(
    tmp_path: Path, syntax: str
) -> None:
    inside = encode(film((9, 32)), syntax, 16)
    path = write(tmp_path / "film.dcm", dataset(film(), syntax, PixelData=encapsulate([inside])))

    with pytest.raises(Fault) as caught:
        read(read_refs(path)[0])

    assert caught.value.problem.code is Code.SIZE_DIFFERS
    assert "32 x 9 pixels" in ENGLISH.message(caught.value.problem)
    assert "32 x 24 pixels" in ENGLISH.message(caught.value.problem)


@pytest.mark.parametrize(
    ("said", "inside", "names"),
    [
        (uid.JPEG2000Lossless, uid.JPEGLSLossless, ("JPEG 2000", "JPEG-LS")),
        (uid.JPEGLosslessSV1, uid.JPEGLSLossless, ("JPEG", "JPEG-LS")),
        (uid.JPEGLSLossless, uid.JPEGLosslessSV1, ("JPEG-LS", "JPEG")),
        (uid.RLELossless, uid.JPEG2000Lossless, ("RLE", "JPEG 2000")),
        (uid.JPEGLosslessSV1, uid.HTJ2KLossless, ("JPEG", "JPEG 2000")),
    ],
)
def test_a_frame_of_another_codec_than_the_syntax_says_is_refused_and_both_are_named(
    tmp_path: Path, said: str, inside: str, names: tuple[str, str]
) -> None:
    data = dataset(film(), said, PixelData=encapsulate([encode(film(), inside, 16)]))

    with pytest.raises(Fault) as caught:
        read(read_refs(write(tmp_path / "film.dcm", data))[0])

    assert caught.value.problem.code is Code.WRONG_SYNTAX
    assert f"says {names[0]}, but the pixels are {names[1]}." in ENGLISH.message(caught.value.problem)


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEGLosslessSV1, uid.JPEG2000Lossless, uid.HTJ2KLossless])
@pytest.mark.parametrize("count", [1, 2])
def test_a_frame_without_its_end_marker_is_whole(tmp_path: Path, syntax: str, count: int) -> None:
    pixels = film((40, 32))
    inside = encode(pixels, syntax, 16)
    for end in (inside[:-count], inside[:-count] + bytes(count)):
        path = write(tmp_path / "film.dcm", dataset(pixels, syntax, PixelData=encapsulate([end])))
        image = read(read_refs(path)[0])
        np.testing.assert_array_equal(image.values, pixels)
        assert image.present == 1
        assert Badge.CUT_SHORT not in image.badges


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEGLosslessSV1, uid.JPEG2000Lossless, uid.HTJ2KLossless])
def test_what_lies_behind_the_end_of_a_frame_is_a_badge(tmp_path: Path, syntax: str) -> None:
    pixels = film((40, 32))
    inside = encode(pixels, syntax, 16) + b"trailer\xff\xda\x00\x02x"
    image = read(read_refs(write(tmp_path / "f.dcm", dataset(pixels, syntax, PixelData=encapsulate([inside]))))[0])

    np.testing.assert_array_equal(image.values, pixels)
    assert image.present == 1
    assert Badge.EXCESS_BYTES in image.badges


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEGLosslessSV1])
def test_a_frame_that_ends_early_inside_a_whole_file_is_shown_in_part(tmp_path: Path, syntax: str) -> None:
    pixels = smooth(12)
    inside = encode(pixels, syntax, 12)
    data = dataset(pixels, syntax, bits=12, PixelData=encapsulate([inside[: len(inside) // 2]]))

    image = read(read_refs(write(tmp_path / "film.dcm", data))[0])

    rows = round(image.present * 120)
    assert 40 < rows < 70
    np.testing.assert_array_equal(image.values[:rows], pixels[:rows])
    assert Badge.CUT_SHORT in image.badges


def test_fault_22_impossible_bits_are_refused(tmp_path: Path) -> None:
    assert code_of(write_film(tmp_path / "film.dcm", film(), BitsStored=17, HighBit=16)) is Code.BAD_ATTRIBUTE


@pytest.mark.parametrize("offsets", [True, False])
def test_frames_in_many_fragments_are_put_together(tmp_path: Path, offsets: bool) -> None:
    pixels = film((3, 40, 40))
    frames = [encode(frame, uid.JPEG2000Lossless, 16) for frame in pixels]
    data = dataset(pixels, uid.JPEG2000Lossless)
    data.PixelData = encapsulate(frames, fragments_per_frame=3, has_bot=offsets)
    path = write(tmp_path / "film.dcm", data)

    for ref in read_refs(path):
        np.testing.assert_array_equal(read(ref).values, pixels[ref.frame])
