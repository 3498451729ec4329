"""PNG, JPEG and TIFF films keep their values, stand upright and say what they lack."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import PIL.Image
import PIL.ImageOps
import pytest
from numpy.typing import NDArray

from imaging.faults import Code, Fault
from imaging.image import Badge, FileKind, Image, Photometric
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from tests.imaging.builders import film, interlaced_png, tiff


def opened(path: Path, data: bytes, frame: int = 0) -> Image:
    path.write_bytes(data)
    return read(read_refs(path)[frame])


def saved(picture: PIL.Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize(("dtype", "top"), [(np.uint8, 255), (np.uint16, 65535)])
@pytest.mark.parametrize("kind", ["png", "tiff"])
def test_grey_values_survive(tmp_path: Path, kind: str, dtype: type, top: int) -> None:
    pixels = film(dtype=dtype, top=top)
    data = imagecodecs.png_encode(pixels) if kind == "png" else saved(PIL.Image.fromarray(pixels), "TIFF")

    image = opened(tmp_path / "film", bytes(data))

    np.testing.assert_array_equal(image.values, pixels)
    assert image.values.dtype == dtype
    assert image.photometric is Photometric.MONOCHROME2
    assert image.bits_stored == 8 * np.dtype(dtype).itemsize
    assert (Badge.EIGHT_BIT in image.badges) == (dtype is np.uint8)
    assert image.ref.kind is FileKind(kind)


def test_a_jpeg_is_close_and_says_that_it_is_lossy(tmp_path: Path) -> None:
    pixels = np.linspace(0, 255, 64 * 48).reshape(64, 48).astype(np.uint8)

    image = opened(tmp_path / "film.jpg", bytes(imagecodecs.jpeg8_encode(pixels, level=95)))

    assert np.abs(image.values.astype(int) - pixels).max() <= 6
    assert set(image.badges) == {Badge.LOSSY, Badge.EIGHT_BIT}


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_rgb_with_equal_channels_is_grey(tmp_path: Path, dtype: type) -> None:
    pixels = film(dtype=dtype, top=255)

    image = opened(tmp_path / "film.png", bytes(imagecodecs.png_encode(np.dstack([pixels] * 3))))

    assert image.photometric is Photometric.MONOCHROME2
    np.testing.assert_array_equal(image.values, pixels)


@pytest.mark.parametrize(("dtype", "shift"), [(np.uint8, 0), (np.uint16, 8)])
def test_color_stays_color_in_eight_bits(tmp_path: Path, dtype: type, shift: int) -> None:
    pixels = film((9, 8, 3), dtype, 255 << shift)

    image = opened(tmp_path / "film.png", bytes(imagecodecs.png_encode(pixels)))

    assert image.photometric is Photometric.RGB
    np.testing.assert_array_equal(image.values, pixels >> shift)


@pytest.mark.parametrize("mode", ["1", "P", "LA", "RGBA", "CMYK"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG"])
def test_rare_modes_are_read(tmp_path: Path, kind: str, mode: str) -> None:
    if (kind, mode) in {("PNG", "CMYK"), ("JPEG", "P"), ("JPEG", "LA"), ("JPEG", "RGBA")}:
        pytest.skip("the format has no such mode")
    levels = np.repeat(np.array([[0, 255]], np.uint8), 40, axis=0).repeat(20, axis=1)

    image = opened(tmp_path / "film", saved(PIL.Image.fromarray(levels).convert(mode), kind))

    np.testing.assert_allclose(image.values.reshape(40, 40, -1)[..., 0].astype(int), levels, atol=2)


@pytest.mark.parametrize("dtype", [np.int32, np.float32])
def test_wide_tiff_values_survive(tmp_path: Path, dtype: type) -> None:
    pixels = film(dtype=np.int32, top=100_000).astype(dtype)

    image = opened(tmp_path / "film.tif", saved(PIL.Image.fromarray(pixels), "TIFF"))

    assert image.values.dtype == dtype
    np.testing.assert_array_equal(image.values, pixels)


def test_tiff_pages_are_frames(tmp_path: Path) -> None:
    pages = [PIL.Image.fromarray(film((5 + index, 7), np.uint16, 99, seed=index)) for index in range(3)]
    path = tmp_path / "film.tif"
    path.write_bytes(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))

    refs = read_refs(path)

    assert [(ref.frame, ref.frames, ref.rows, ref.columns) for ref in refs] == [
        (0, 3, 5, 7),
        (1, 3, 6, 7),
        (2, 3, 7, 7),
    ]
    for ref, page in zip(refs, pages, strict=True):
        np.testing.assert_array_equal(read(ref).values, np.asarray(page))


def test_white_is_zero_becomes_monochrome1(tmp_path: Path) -> None:
    pixels = film(dtype=np.uint8, top=255)
    data = saved(PIL.Image.fromarray(pixels), "TIFF", tiffinfo={262: 0})

    image = opened(tmp_path / "film.tif", data)

    shown = 255 - image.values if image.photometric is Photometric.MONOCHROME1 else image.values
    stored = np.asarray(PIL.Image.open(io.BytesIO(data)))
    np.testing.assert_array_equal(shown, stored)


def upright(pixels: NDArray[Any], orientation: int) -> NDArray[Any]:
    picture = PIL.Image.fromarray(pixels)
    picture.getexif()[0x0112] = orientation
    return np.asarray(PIL.ImageOps.exif_transpose(picture))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied_and_known_from_the_header(tmp_path: Path, orientation: int) -> None:
    pixels = film((6, 9), np.uint8, 255)
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "film.png"
    path.write_bytes(saved(PIL.Image.fromarray(pixels), "PNG", exif=exif))

    (ref,) = read_refs(path)
    image = read(ref)

    np.testing.assert_array_equal(image.values, upright(pixels, orientation))
    assert (ref.rows, ref.columns) == image.values.shape


def test_a_png_cut_short_shows_the_rows_it_has(tmp_path: Path) -> None:
    pixels = film((400, 300), np.uint16, 65535)
    data = bytes(imagecodecs.png_encode(pixels))

    image = opened(tmp_path / "film.png", data[: len(data) * 2 // 5])

    whole = round(image.present * 400)
    assert 120 <= whole <= 165
    assert Badge.CUT_SHORT in image.badges
    np.testing.assert_array_equal(image.values[:whole], pixels[:whole])
    assert not image.values[whole:].any()


def test_a_jpeg_cut_short_shows_the_rows_it_has(tmp_path: Path) -> None:
    pixels = film((400, 300), np.uint8, 255)
    data = bytes(imagecodecs.jpeg8_encode(pixels, level=90))

    image = opened(tmp_path / "film.jpg", data[: len(data) * 2 // 5])

    assert 0.3 <= image.present <= 0.5
    assert Badge.CUT_SHORT in image.badges


@pytest.mark.parametrize("kind", ["png", "jpeg", "tiff"])
def test_a_file_of_little_more_than_its_name_is_a_problem(tmp_path: Path, kind: str) -> None:
    data = saved(PIL.Image.fromarray(film(dtype=np.uint8, top=255)), kind)
    path = tmp_path / "film"
    path.write_bytes(data[:40])

    with pytest.raises(Fault) as caught:
        read(read_refs(path)[0])

    assert caught.value.problem.code in (Code.UNREADABLE, Code.CUT_SHORT)
    assert caught.value.problem.path == path


def test_a_picture_too_large_is_refused_from_its_header(tmp_path: Path) -> None:
    data = bytearray(imagecodecs.png_encode(film(dtype=np.uint8, top=255)))
    data[16:24] = struct.pack(">II", 60000, 60000)
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    path = tmp_path / "film.png"
    path.write_bytes(bytes(data))

    with pytest.raises(Fault) as caught:
        read_refs(path)

    assert caught.value.problem.code is Code.TOO_LARGE


@pytest.mark.parametrize("planar", [1, 2])
@pytest.mark.parametrize("samples", [2, 3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_tiff_samples_in_planes_are_those_of_the_pixels(tmp_path: Path, dtype: type, samples: int, planar: int) -> None:
    grey = film((20, 33), dtype, np.iinfo(dtype).max)
    path = tmp_path / "film.tif"
    planes = {2: [grey, grey // 2], 3: [grey] * 3, 4: [*[grey] * 3, grey // 2]}[samples]  # the last is how opaque
    path.write_bytes(tiff(np.stack(planes, axis=-1), planar=planar))

    (ref,) = read_refs(path)
    image = read(ref)

    assert (ref.rows, ref.columns) == image.values.shape == (20, 33)
    np.testing.assert_array_equal(image.values, grey)


def test_color_tiff_in_planes_stays_color(tmp_path: Path) -> None:
    color = film((20, 33, 3), np.uint8, 255)

    np.testing.assert_array_equal(opened(tmp_path / "film.tif", tiff(color, planar=2)).values, color)


@pytest.mark.parametrize("bits", [1, 2, 4, 6, 10, 12, 14])
def test_tiff_of_any_depth_uses_its_whole_range(tmp_path: Path, bits: int) -> None:
    top = (1 << bits) - 1
    pixels = film((20, 33), np.uint16, top)

    image = opened(tmp_path / "film.tif", tiff(pixels, bits=bits))

    np.testing.assert_array_equal(image.values, pixels if bits > 8 else pixels * 255 // top)
    assert image.bits_stored == max(bits, 8)


def test_color_of_twelve_bits_keeps_the_highest_eight(tmp_path: Path) -> None:
    color = film((20, 33, 3), np.uint16, 4095)

    np.testing.assert_array_equal(opened(tmp_path / "film.tif", tiff(color, bits=12)).values, color >> 4)


@pytest.mark.parametrize("dtype", [np.float16, np.float64, np.int8, np.uint64])
def test_tiff_that_pillow_does_not_know_is_read(tmp_path: Path, dtype: type) -> None:
    pixels = film((20, 33), np.int8 if dtype is np.int8 else np.uint8, 100).astype(dtype)

    np.testing.assert_array_equal(opened(tmp_path / "film.tif", tiff(pixels)).values, pixels)


def test_tiff_cut_short_says_so(tmp_path: Path) -> None:
    data = saved(PIL.Image.fromarray(film((60, 60), np.uint8, 255)), "TIFF")

    with pytest.raises(Fault) as caught:
        opened(tmp_path / "film.tif", data[: len(data) // 2])

    assert caught.value.problem.code is Code.CUT_SHORT


@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("lossless", [False, True])
def test_jpeg_of_any_precision_is_read(tmp_path: Path, bits: int, lossless: bool) -> None:
    pixels = (np.add.outer(np.arange(40), np.arange(33)) * ((1 << bits) - 1) // 71).astype(
        np.uint8 if bits == 8 else np.uint16
    )
    if bits == 16 and not lossless:
        pytest.skip("T.81 has no lossy process of 16 bits")

    image = opened(tmp_path / "film.jpg", imagecodecs.jpeg8_encode(pixels, 100, lossless=lossless, bitspersample=bits))

    assert np.abs(image.values.astype(int) - pixels).max() <= (0 if lossless else 2 << (bits - 8))
    assert image.bits_stored == bits


def test_a_jpeg_ls_picture_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        opened(tmp_path / "film.jpg", bytes(imagecodecs.jpegls_encode(film(dtype=np.uint8, top=255))))

    assert caught.value.problem.code is Code.UNSUPPORTED_SYNTAX
    assert "JPEG-LS" in ENGLISH.message(caught.value.problem)


TRAILERS = [b"", b"trailer\xff\xda\x00\x02x", b"IEND", b"\x00" * 40, b"\xff\xd9"]


def black_bordered() -> NDArray[np.uint8]:
    pixels = film((80, 128), np.uint8, 255)
    pixels[:, :16] = pixels[:, -16:] = 0
    return pixels


def pictures() -> dict[str, bytes]:
    """Whole files, and how many bytes at their end are no pixels."""
    picture = PIL.Image.fromarray(black_bordered())
    return {
        "jpeg": saved(picture, "JPEG", quality=95),
        "progressive": saved(picture, "JPEG", quality=95, progressive=True),
        "cmyk": saved(picture.convert("CMYK"), "JPEG", quality=95),
        "png": saved(picture, "PNG"),
        "palette": saved(picture.convert("P"), "PNG"),
        "interlaced": interlaced_png(black_bordered()),
    }


@pytest.mark.parametrize("trailer", TRAILERS)
@pytest.mark.parametrize("name", list(pictures()))
def test_what_lies_behind_a_whole_picture_takes_nothing_from_it(tmp_path: Path, name: str, trailer: bytes) -> None:
    data = pictures()[name]
    sent = opened(tmp_path / "sent", data)

    image = opened(tmp_path / "film", data + trailer)

    np.testing.assert_array_equal(image.values, sent.values)
    assert image.present == 1
    assert (Badge.EXCESS_BYTES in image.badges) == (trailer.strip(b"\0") != b"" or (name in _PNG and trailer != b""))


_PNG = ("png", "palette", "interlaced")


@pytest.mark.parametrize("zeroed", [False, True])
@pytest.mark.parametrize("name", list(pictures()))
def test_a_picture_that_lacks_only_its_end_is_whole(tmp_path: Path, name: str, zeroed: bool) -> None:
    data = pictures()[name]
    sent = opened(tmp_path / "sent", data)
    end = 12 if name in _PNG else 2

    image = opened(tmp_path / "film", data[:-end] + (bytes(end) if zeroed else b""))

    np.testing.assert_array_equal(image.values, sent.values)
    assert image.present == 1
    assert Badge.CUT_SHORT not in image.badges


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
@pytest.mark.parametrize("end", [b"", b"\xff\xd9"])
def test_a_black_border_hides_no_missing_rows_and_no_end_marker_makes_up_for_them(
    tmp_path: Path, end: bytes, part: float
) -> None:
    data = pictures()["jpeg"]
    sent = opened(tmp_path / "sent", data)

    image = opened(tmp_path / "film", data[: round(part * len(data))] + end)

    assert part - 0.25 < image.present < part + 0.1
    whole = round(image.present * 80)
    np.testing.assert_array_equal(image.values[:whole], sent.values[:whole])
    assert Badge.CUT_SHORT in image.badges


def test_a_picture_of_another_shape_than_its_header_says_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imagecodecs, "tiff_decode", lambda *_, **__: np.zeros((3, 20, 33), np.uint8))

    with pytest.raises(Fault) as caught:
        opened(tmp_path / "film.tif", tiff(film((20, 33), np.uint8, 255)))

    assert caught.value.problem.code is Code.SIZE_DIFFERS


def test_a_png_with_a_damaged_remark_is_sound(tmp_path: Path) -> None:
    pixels = film((20, 33), np.uint8, 255)
    data = saved(PIL.Image.fromarray(pixels), "PNG")
    remark = b"\x00\x00\x00\x03tEXta\x00bxxxx"

    np.testing.assert_array_equal(opened(tmp_path / "film.png", data[:33] + remark + data[33:]).values, pixels)


@pytest.mark.parametrize("container", ["jp2", "j2k"])
@pytest.mark.parametrize("bits", [8, 12, 16])
def test_jpeg_2000_keeps_its_values_in_a_file_of_its_own(tmp_path: Path, container: str, bits: int) -> None:
    pixels = film(dtype=np.uint8 if bits == 8 else np.uint16, top=(1 << bits) - 1)
    data = imagecodecs.jpeg2k_encode(pixels, codecformat=container, bitspersample=bits, reversible=True)

    image = opened(tmp_path / "film", bytes(data))

    np.testing.assert_array_equal(image.values, pixels)
    assert (image.ref.kind, image.bits_stored) == (FileKind.JPEG2000, bits)
    assert (image.ref.rows, image.ref.columns) == pixels.shape
    assert (Badge.EIGHT_BIT in image.badges) == (bits == 8)
    assert Badge.LOSSY not in image.badges


def test_a_lossy_jpeg_2000_says_so_and_color_stays(tmp_path: Path) -> None:
    pixels = film((40, 50, 3), np.uint8, 255)
    data = imagecodecs.jpeg2k_encode(pixels, level=60, reversible=False, codecformat="jp2")

    image = opened(tmp_path / "film.jp2", bytes(data))

    assert image.photometric is Photometric.RGB
    assert Badge.LOSSY in image.badges
    assert np.abs(image.values.astype(int) - pixels).max() <= 20


def test_a_jpeg_2000_cut_short_is_shown_coarser_or_refused(tmp_path: Path) -> None:
    across = np.linspace(0, 4095, 256)
    pixels = (across[None] * np.cos(across[:, None] / 900)).clip(0, 4095).astype(np.uint16)
    data = bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="jp2", bitspersample=12, reversible=True, level=0))

    image = opened(tmp_path / "film.jp2", data[: len(data) * 2 // 3])
    assert {Badge.CUT_SHORT, Badge.REDUCED} <= set(image.badges)
    assert image.values.shape == pixels.shape
    with pytest.raises(Fault) as caught:
        opened(tmp_path / "less.jp2", data[:200])
    assert caught.value.problem.code is Code.CUT_SHORT


def test_a_jpeg_2000_that_claims_too_much_or_says_nothing_is_a_problem(tmp_path: Path) -> None:
    data = bytearray(imagecodecs.jpeg2k_encode(film(), codecformat="j2k", reversible=True))
    data[8:16] = b"\x00\x04\x00\x00" * 2
    for content, code in (
        (bytes(data), Code.TOO_LARGE),
        (bytes(data[:30]), Code.UNREADABLE),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n" + b"\x00\x00\x00\x01jp2h" + b"\xff" * 40, Code.UNREADABLE),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n" + b"\x00\x00\x00\x08jp2h" * 5000, Code.UNREADABLE),
    ):
        with pytest.raises(Fault) as caught:
            opened(tmp_path / "film", content)
        assert caught.value.problem.code is code
