"""DICOM attributes become modality values, windows, spacing and color as PS3.3 says."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate

from imaging.display.windowing import to_grey
from imaging.faults import Code, Fault
from imaging.image import Badge, Image, Photometric, SpacingSource, VoiFunction, VoiLut, Window
from imaging.reading.read import read, read_refs
from tests.imaging.builders import dataset, encode, film, write, write_film


def opened(path: Path, frame: int = 0) -> Image:
    return read(read_refs(path)[frame])


def made(tmp_path: Path, pixels: NDArray[Any], **attributes: Any) -> Image:
    return opened(write_film(tmp_path / "film.dcm", pixels, **attributes))


def lut_item(descriptor: list[int], data: bytes, explanation: str = "") -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", descriptor)
    item.add_new("LUTData", "OW", data)
    item.LUTExplanation = explanation
    return item


@pytest.mark.parametrize(
    ("slope", "intercept", "top", "expected"),
    [
        ("1", "0", 4095, np.uint16),
        ("1", "-1024", 4095, np.int16),
        ("2", "0", 32767, np.uint16),
        ("1", "-1024", 65535, np.int32),
        ("-1", "4095", 4095, np.uint16),
        ("0.5", "0", 4095, np.float32),
        ("1e30", "0", 4095, np.float32),
    ],
)
def test_rescale_takes_the_narrowest_exact_type(
    tmp_path: Path, slope: str, intercept: str, top: int, expected: type
) -> None:
    pixels = film(top=top)

    image = made(tmp_path, pixels, RescaleSlope=slope, RescaleIntercept=intercept)

    assert image.values.dtype == expected
    np.testing.assert_allclose(image.values, pixels.astype(float) * float(slope) + float(intercept), rtol=1e-6)


def test_a_modality_lut_replaces_the_rescale_and_clamps_what_lies_outside(tmp_path: Path) -> None:
    pixels = np.array([[0, 9, 10], [11, 12, 500]], np.uint16)
    item = lut_item([3, 10, 16], np.array([100, 200, 65535], "<u2").tobytes())
    item.ModalityLUTType = "US"

    image = made(tmp_path, pixels, ModalityLUTSequence=[item], PixelPaddingValue=11)

    assert image.values.tolist() == [[100, 100, 100], [200, 65535, 65535]]
    assert image.padding == (200.0, 200.0)


def test_bits_outside_the_stored_ones_are_overlays_and_go(tmp_path: Path) -> None:
    pixels = film(top=4095)
    path = write_film(tmp_path / "film.dcm", (pixels | 0x8000).astype(np.uint16), bits=12)

    np.testing.assert_array_equal(opened(path).values, pixels)


def test_values_may_lie_above_bit_0(tmp_path: Path) -> None:
    pixels = film(top=4095)
    path = write_film(tmp_path / "film.dcm", (pixels << 4).astype(np.uint16), bits=12, HighBit=15)

    np.testing.assert_array_equal(opened(path).values, pixels)


def test_the_sign_is_extended_from_the_high_bit(tmp_path: Path) -> None:
    pixels = film(dtype=np.int16, top=2047)
    path = write_film(tmp_path / "film.dcm", (pixels & 0x0FFF).astype(np.int16), bits=12)

    np.testing.assert_array_equal(opened(path).values, pixels)


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.JPEGLosslessSV1])
def test_signed_values_that_a_codec_keeps_as_unsigned_get_their_sign_back(tmp_path: Path, syntax: str) -> None:
    pixels = film(dtype=np.int16, top=2047)
    bits = (pixels & 0x0FFF).astype(np.uint16)
    data = dataset(pixels, syntax, bits=12, PixelData=encapsulate([encode(bits, syntax, 12)]))

    np.testing.assert_array_equal(opened(write(tmp_path / "film.dcm", data)).values, pixels)


def test_a_codestream_of_signed_values_is_believed_over_the_header(tmp_path: Path) -> None:
    pixels = film(dtype=np.int16, top=2047)
    data = dataset(pixels, uid.JPEG2000Lossless, PixelRepresentation=0)

    np.testing.assert_array_equal(opened(write(tmp_path / "film.dcm", data)).values, pixels)


@pytest.mark.parametrize("high", [5, 16])
def test_a_high_bit_that_cannot_be_is_refused(tmp_path: Path, high: int) -> None:
    path = write_film(tmp_path / "film.dcm", film(), bits=12, HighBit=high)

    with pytest.raises(Fault) as caught:
        read_refs(path)

    assert caught.value.problem.code is Code.BAD_ATTRIBUTE


def test_one_bit_frames_need_not_begin_at_a_byte(tmp_path: Path) -> None:
    frames = np.random.default_rng(1).integers(0, 2, (3, 5, 7), dtype=np.uint8)
    packed = np.packbits(frames.ravel(), bitorder="little").tobytes()
    data = dataset(frames, BitsAllocated=1, BitsStored=1, HighBit=0, PixelData=packed + bytes(len(packed) % 2))
    path = write(tmp_path / "film.dcm", data)

    for index in range(3):
        np.testing.assert_array_equal(opened(path, index).values, frames[index])


def test_32_bit_values_keep_what_fits(tmp_path: Path) -> None:
    pixels = film(dtype=np.uint32, top=1_000_000)

    image = made(tmp_path, pixels)

    assert image.values.dtype == np.int32
    np.testing.assert_array_equal(image.values, pixels)


@pytest.mark.parametrize(("keyword", "dtype"), [("FloatPixelData", np.float32), ("DoubleFloatPixelData", np.float64)])
def test_floating_pixels_are_read(tmp_path: Path, keyword: str, dtype: type) -> None:
    pixels = np.linspace(-1, 1, 48).reshape(6, 8).astype(dtype)
    data = dataset(film((6, 8)))
    del data.PixelData
    setattr(data, keyword, pixels.tobytes())

    image = opened(write(tmp_path / "film.dcm", data))

    assert image.values.dtype == np.float32
    np.testing.assert_array_equal(image.values, pixels.astype(np.float32))


def test_bytes_in_big_endian_words_are_put_in_order(tmp_path: Path) -> None:
    pixels = film((3, 5, 7), np.uint8, 255)
    data = dataset(pixels, uid.ExplicitVRBigEndian)
    padded = np.frombuffer(pixels.tobytes() + b"\0", ">u2")
    data.PixelData = padded.astype("<u2").tobytes()
    data["PixelData"].VR = "OW"
    path = write(tmp_path / "film.dcm", data)

    for index in range(3):
        np.testing.assert_array_equal(opened(path, index).values, pixels[index])


def test_windows_keep_their_function_and_explanation(tmp_path: Path) -> None:
    image = made(
        tmp_path,
        film(),
        WindowCenter=["2000", "1000.5"],
        WindowWidth=["4000", "300"],
        WindowCenterWidthExplanation=["lung", "bone"],
        VOILUTFunction="SIGMOID",
    )

    assert image.voi == (
        Window(2000.0, 4000.0, VoiFunction.SIGMOID, "lung"),
        Window(1000.5, 300.0, VoiFunction.SIGMOID, "bone"),
    )


def test_voi_luts_come_before_windows(tmp_path: Path) -> None:
    item = lut_item([4, 0, 8], bytes([0, 0, 85, 0, 170, 0, 255, 0]), "soft")

    image = made(tmp_path, film(), VOILUTSequence=[item], WindowCenter="10", WindowWidth="20")

    table, window = image.voi
    assert isinstance(table, VoiLut)
    assert (table.first, table.bits, table.data.tolist(), table.explanation) == (0, 8, [0, 85, 170, 255], "soft")
    assert window == Window(10.0, 20.0)


def test_a_table_that_begins_below_zero_says_so(tmp_path: Path) -> None:
    item = lut_item([2, 0, 8], bytes([1, 0, 2, 0]))
    item["LUTDescriptor"].VR = "SS"
    item.LUTDescriptor = [2, -5, 8]

    image = made(tmp_path, film(dtype=np.int16, top=10), VOILUTSequence=[item])

    assert isinstance(image.voi[0], VoiLut)
    assert image.voi[0].first == -5


@pytest.mark.parametrize("width", ["0", "-10", "0.5", "1e12"])
def test_an_unusable_window_is_dropped_with_a_badge(tmp_path: Path, width: str) -> None:
    image = made(tmp_path, film(), WindowCenter=["100", "50"], WindowWidth=[width, "20"])

    assert image.voi == (Window(50.0, 20.0),)
    assert Badge.BAD_WINDOW in image.badges


def test_a_voi_lut_with_too_few_entries_is_dropped_with_a_badge(tmp_path: Path) -> None:
    image = made(tmp_path, film(), VOILUTSequence=[lut_item([400, 0, 12], bytes(range(20)))])

    assert image.voi == ()
    assert Badge.BAD_WINDOW in image.badges


def test_padding_is_a_range_of_modality_values(tmp_path: Path) -> None:
    pixels = film(dtype=np.int16, top=2000)

    image = made(
        tmp_path, pixels, RescaleSlope="2", RescaleIntercept="10", PixelPaddingValue=-2000, PixelPaddingRangeLimit=-1990
    )

    assert image.padding == (-3990.0, -3970.0)


@pytest.mark.parametrize(
    ("photometric", "shape", "expected"),
    [
        ("MONOCHROME1", None, Photometric.MONOCHROME1),
        ("MONOCHROME1", "INVERSE", Photometric.MONOCHROME1),
        ("MONOCHROME2", "INVERSE", Photometric.MONOCHROME1),
        ("MONOCHROME2", "IDENTITY", Photometric.MONOCHROME2),
        ("MONOCHROME1", "IDENTITY", Photometric.MONOCHROME2),
        ("MONOCHROME2", None, Photometric.MONOCHROME2),
    ],
)
def test_inversion_is_asked_for_once(tmp_path: Path, photometric: str, shape: str | None, expected: str) -> None:
    extra = {"PresentationLUTShape": shape} if shape else {}

    image = made(tmp_path, film(), PhotometricInterpretation=photometric, RescaleSlope="-1", **extra)

    assert image.photometric is expected
    assert (Badge.POLARITY in image.badges) == (shape is not None and (photometric, shape) not in AGREEING)


AGREEING = {("MONOCHROME1", "INVERSE"), ("MONOCHROME2", "IDENTITY")}


@pytest.mark.parametrize(
    ("attributes", "source", "row"),
    [
        ({"PixelSpacing": ["0.2", "0.1"]}, SpacingSource.PIXEL_SPACING, 0.2),
        ({"ImagerPixelSpacing": ["0.2", "0.1"]}, SpacingSource.IMAGER, 0.2),
        (
            {"ImagerPixelSpacing": ["0.2", "0.1"], "PixelSpacing": ["0.2", "0.1"]},
            SpacingSource.IMAGER,
            0.2,
        ),
        (
            {"ImagerPixelSpacing": ["0.2", "0.1"], "PixelSpacing": ["0.15", "0.07"]},
            SpacingSource.PIXEL_SPACING_CALIBRATED,
            0.15,
        ),
        (
            {"ImagerPixelSpacing": ["0.2", "0.1"], "EstimatedRadiographicMagnificationFactor": "1.25"},
            SpacingSource.IMAGER_MAGNIFICATION,
            0.16,
        ),
        (
            {"PixelSpacing": ["0.2", "0.1"], "PixelSpacingCalibrationType": "FIDUCIAL"},
            SpacingSource.PIXEL_SPACING_CALIBRATED,
            0.2,
        ),
        ({"NominalScannedPixelSpacing": ["0.2", "0.1"]}, SpacingSource.NOMINAL, 0.2),
    ],
)
def test_spacing_says_where_its_millimetres_come_from(
    tmp_path: Path, attributes: dict[str, Any], source: SpacingSource, row: float
) -> None:
    image = made(tmp_path, film(), **attributes)

    assert image.spacing is not None
    assert image.spacing.source is source
    assert image.spacing.row == pytest.approx(row)


@pytest.mark.parametrize("spacing", [["0", "0"], ["-0.1", "0.1"], ["0.1"], ["5000", "5000"]])
def test_unusable_spacing_leaves_pixels_and_a_badge(tmp_path: Path, spacing: list[str]) -> None:
    image = made(tmp_path, film(), PixelSpacing=spacing)

    assert image.spacing is None
    assert Badge.BAD_SPACING in image.badges


def test_functional_groups_speak_for_their_frame(tmp_path: Path) -> None:
    pixels = film((2, 6, 8), np.uint16, 100)

    def frame(intercept: str, center: str) -> Dataset:
        values, window, outer = Dataset(), Dataset(), Dataset()
        values.RescaleSlope, values.RescaleIntercept = "1", intercept
        window.WindowCenter, window.WindowWidth = center, "50"
        outer.PixelValueTransformationSequence = [values]
        outer.FrameVOILUTSequence = [window]
        return outer

    measures, common = Dataset(), Dataset()
    measures.PixelSpacing = ["0.5", "0.25"]
    common.PixelMeasuresSequence = [measures]
    path = write_film(
        tmp_path / "film.dcm",
        pixels,
        SharedFunctionalGroupsSequence=[common],
        PerFrameFunctionalGroupsSequence=[frame("0", "10"), frame("-5", "20")],
    )

    first, second = opened(path, 0), opened(path, 1)

    np.testing.assert_array_equal(first.values, pixels[0])
    np.testing.assert_array_equal(second.values, pixels[1].astype(int) - 5)
    assert (first.voi, second.voi) == ((Window(10.0, 50.0),), (Window(20.0, 50.0),))
    assert second.spacing is not None
    assert (second.spacing.row, second.spacing.column) == (0.5, 0.25)


def test_attributes_are_text_and_codes_their_meaning(tmp_path: Path) -> None:
    view = Dataset()
    view.CodeValue, view.CodingSchemeDesignator, view.CodeMeaning = "399348003", "SCT", "postero-anterior"

    image = made(tmp_path, film(), ViewCodeSequence=[view], PatientOrientation=["L", "F"], KVP="125.5")

    assert image.attributes["ViewCodeSequence"] == "postero-anterior"
    assert image.attributes["PatientOrientation"] == "L\\F"
    assert image.attributes["KVP"] == "125.5"
    assert image.attributes["PatientName"] == "Nobody^Test"


@pytest.mark.parametrize(
    ("declared", "stored", "shown", "badge"),
    [
        ("ISO_IR 192", "Müller^Ångström".encode(), "Müller^Ångström", False),
        ("ISO_IR 100", "Müller".encode("latin-1"), "Müller", False),
        ("GB18030", "王^小东".encode("gb18030"), "王^小东", False),
        ("\\ISO 2022 IR 149", b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7", "Hong^Gildong=洪^吉洞", False),
        ("", "Müller".encode(), "Müller", True),
        ("", "Müller".encode("latin-1"), "Müller", True),
        ("ISO_IR 999", "Müller".encode(), "Müller", True),
    ],
)
def test_names_are_read_in_their_character_set(
    tmp_path: Path, declared: str, stored: bytes, shown: str, badge: bool
) -> None:
    data = dataset(film())
    data.SpecificCharacterSet = declared.split("\\")
    mark = b"N" * (len(stored) + len(stored) % 2)
    data.PatientName = mark.decode()
    path = write(tmp_path / "film.dcm", data)
    path.write_bytes(path.read_bytes().replace(mark, stored.ljust(len(mark))))

    image = opened(path)

    assert image.attributes["PatientName"] == shown
    assert (Badge.WRONG_CHARACTER_SET in image.badges) == badge


def test_frames_deflated_one_by_one_are_read(tmp_path: Path) -> None:
    pixels = film((2, 9, 8), np.uint16, 65535)
    packed = []
    for frame in pixels:
        deflater = zlib.compressobj(wbits=-15)
        packed.append(deflater.compress(frame.tobytes()) + deflater.flush())
    path = write(tmp_path / "film.dcm", dataset(pixels, uid.JPEG2000Lossless, PixelData=encapsulate(packed)))
    path.write_bytes(path.read_bytes().replace(uid.JPEG2000Lossless.encode(), b"1.2.840.10008.1.2.8.1\0"))

    np.testing.assert_array_equal(opened(path, 1).values, pixels[1])


def table(first: int, entries: list[int] | NDArray[Any], bits: int = 16, vr: str = "US") -> Dataset:
    """A LUT item whose first value is written in two bytes, signed or not."""
    item = lut_item([len(entries) % 65536, 0, bits], np.asarray(entries, "<u2").tobytes())
    item["LUTDescriptor"].VR = vr
    item.LUTDescriptor = [len(entries) % 65536, first, bits]
    return item


RAMP = np.arange(2048) * 65535 // 2047


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian])
@pytest.mark.parametrize(
    ("pixels", "intercept", "first", "vr"),
    [
        (np.arange(2048, dtype=np.uint16), -1024, -1024, "SS"),
        (np.arange(2048, dtype=np.uint16), -1024, 64512, "US"),
        (np.arange(-1024, 1024, dtype=np.int16), 0, 64512, "US"),
        (np.arange(-1024, 1024, dtype=np.int16), 0, -1024, "SS"),
        (np.arange(63488, 65536).astype(np.uint16), 0, 63488, "US"),
        (np.arange(63488, 65536).astype(np.uint16), 0, -2048, "SS"),
        (np.arange(31744, 33792).astype(np.uint16), 0, 31744, "US"),
    ],
)
def test_the_first_value_of_a_voi_table_has_the_sign_of_the_modality_values(
    tmp_path: Path, pixels: NDArray[Any], intercept: int, first: int, vr: str, syntax: str
) -> None:
    item = table(first, RAMP, vr=vr)
    if syntax == uid.ExplicitVRBigEndian:
        item.LUTData = RAMP.astype(">u2").tobytes()
    path = write_film(
        tmp_path / "film.dcm",
        pixels.reshape(32, 64),
        syntax,
        RescaleSlope="1",
        RescaleIntercept=str(intercept),
        VOILUTSequence=[item],
    )

    image = opened(path)

    np.testing.assert_array_equal(to_grey(image, image.voi[0]).ravel(), np.floor(RAMP / 65535 * 255 + 0.5))


@pytest.mark.parametrize(
    ("pixels", "first", "vr"),
    [
        (np.arange(-3, 3, dtype=np.int16), 65533, "US"),
        (np.arange(-3, 3, dtype=np.int16), -3, "SS"),
        (np.arange(65530, 65536).astype(np.uint16), -6, "SS"),
    ],
)
def test_the_first_value_of_a_modality_table_has_the_sign_of_the_pixels(
    tmp_path: Path, pixels: NDArray[Any], first: int, vr: str
) -> None:
    image = made(tmp_path, pixels[None], ModalityLUTSequence=[table(first, [10, 20, 30, 40, 50, 60], vr=vr)])

    assert image.values.tolist() == [[10, 20, 30, 40, 50, 60]]


@pytest.mark.parametrize(
    ("bits", "top", "doubtful"),
    [(16, 65535, False), (12, 4095, False), (8, 4095, True), (10, 65535, True), (0, 4095, True), (17, 65535, True)],
)
def test_a_table_uses_the_bits_that_its_entries_take(tmp_path: Path, bits: int, top: int, doubtful: bool) -> None:
    entries = np.arange(1024) * top // 1023
    pixels = np.arange(1024, dtype=np.uint16).reshape(16, 64)

    image = made(tmp_path, pixels, VOILUTSequence=[table(0, entries, bits)])

    grey = to_grey(image, image.voi[0])
    assert (grey.min(), grey.max()) == (0, 255)
    assert abs(int(grey.ravel()[512]) - 128) <= 1
    assert (Badge.DOUBTFUL_TABLE in image.badges) == doubtful


def test_a_table_that_uses_a_sixteenth_of_its_range_is_shown_as_it_says_and_has_a_badge(tmp_path: Path) -> None:
    pixels = np.arange(1024, dtype=np.uint16).reshape(16, 64)

    image = made(tmp_path, pixels, VOILUTSequence=[table(0, np.arange(1024) * 4, 16)])

    assert to_grey(image, image.voi[0]).max() == 16
    assert Badge.DOUBTFUL_TABLE in image.badges


def test_a_table_of_single_bytes_that_says_words_is_read(tmp_path: Path) -> None:
    item = lut_item([256, 0, 16], bytes(range(256)))
    pixels = np.arange(256, dtype=np.uint16).reshape(8, 32)

    image = made(tmp_path, pixels, VOILUTSequence=[item])

    np.testing.assert_array_equal(to_grey(image, image.voi[0]), pixels)


@pytest.mark.parametrize(
    ("dtype", "bits", "written", "expected"),
    [
        (np.int16, 16, 63536, -2000),
        (np.int16, 16, -2000, -2000),
        (np.int16, 12, 2096, -2000),
        (np.int16, 12, 63536, -2000),
        (np.uint16, 16, -2000, 63536),
        (np.uint16, 12, 4095, 4095),
        (np.uint16, 12, -1, 4095),
    ],
)
def test_padding_has_the_sign_of_the_pixels(
    tmp_path: Path, dtype: type, bits: int, written: int, expected: int
) -> None:
    data = dataset(film(dtype=dtype, top=99), bits=bits)
    data.add_new("PixelPaddingValue", "SS" if written < 0 else "US", written)

    assert opened(write(tmp_path / "film.dcm", data)).padding == (expected, expected)


def with_text(path: Path, plain: str, odd: str) -> Path:
    """The film with a decimal string of the same length put in place of another, wherever it is."""
    path.write_bytes(path.read_bytes().replace(plain.encode(), odd.encode()))
    return path


def test_decimal_commas_are_decimals_and_have_a_badge(tmp_path: Path) -> None:
    data = dataset(
        film((4, 4), np.uint16, 100),
        RescaleSlope="0.5",
        RescaleIntercept="-1.25",
        WindowCenter="40.5",
        WindowWidth="80.25",
        PixelSpacing=["0.143", "0.143"],
    )
    plain = opened(write(tmp_path / "plain.dcm", data))
    path = write(tmp_path / "film.dcm", data)
    for text in ("0.5", "-1.25", "40.5", "80.25", "0.143"):
        with_text(path, text, text.replace(".", ","))

    image = opened(path)

    np.testing.assert_array_equal(image.values, plain.values)
    assert (image.voi, image.spacing) == (plain.voi, plain.spacing)
    assert Badge.DECIMAL_COMMA in image.badges
    assert Badge.DECIMAL_COMMA not in plain.badges


def test_decimal_commas_in_functional_groups_are_decimals_too(tmp_path: Path) -> None:
    values, window, measures, outer = Dataset(), Dataset(), Dataset(), Dataset()
    values.RescaleSlope, values.RescaleIntercept = "0.5", "-1.25"
    window.WindowCenter, window.WindowWidth = "40.5", "80.25"
    measures.PixelSpacing = ["0.143", "0.143"]
    outer.PixelValueTransformationSequence = [values]
    outer.FrameVOILUTSequence = [window]
    outer.PixelMeasuresSequence = [measures]
    path = write_film(tmp_path / "film.dcm", film((4, 4), np.uint16, 100), SharedFunctionalGroupsSequence=[outer])
    plain = opened(path)
    for text in ("0.5", "-1.25", "40.5", "80.25", "0.143"):
        with_text(path, text, text.replace(".", ","))

    image = opened(path)

    np.testing.assert_array_equal(image.values, plain.values)
    assert (image.voi, image.spacing) == (plain.voi, plain.spacing)
    assert Badge.DECIMAL_COMMA in image.badges


@pytest.mark.parametrize("slope", ["0", "zero"])
@pytest.mark.parametrize("grouped", [False, True])
def test_a_rescale_that_is_no_number_is_named(tmp_path: Path, slope: str, grouped: bool) -> None:
    values, outer = Dataset(), Dataset()
    values.RescaleSlope, values.RescaleIntercept = "4.75", "0"
    outer.PixelValueTransformationSequence = [values]
    more = {"SharedFunctionalGroupsSequence": [outer]} if grouped else {"RescaleSlope": "4.75"}
    pixels = film((4, 4), np.uint16, 100)
    path = with_text(write_film(tmp_path / "film.dcm", pixels, **more), "4.75", slope.ljust(4))

    image = opened(path)

    np.testing.assert_array_equal(image.values, pixels)
    assert Badge.BAD_RESCALE in image.badges


@pytest.mark.parametrize("sop", ["12.1", "12.2", "12.3"])
def test_the_modality_table_of_angiography_is_not_for_display(tmp_path: Path, sop: str) -> None:
    pixels = np.arange(6, dtype=np.uint16)[None]
    for more in ({"ModalityLUTSequence": [table(0, [9, 8, 7, 6, 5, 4])]}, {"RescaleSlope": "-3"}):
        image = made(tmp_path, pixels, SOPClassUID=f"1.2.840.10008.5.1.4.1.1.{sop}", **more)
        np.testing.assert_array_equal(image.values, pixels)


@pytest.mark.parametrize(
    ("attributes", "badge"),
    [
        ({"ShutterShape": "RECTANGULAR"}, Badge.SHUTTER),
        ({"ShutterShape": ["CIRCULAR", "POLYGONAL"]}, Badge.SHUTTER),
        ({"PixelAspectRatio": ["33", "2"]}, Badge.ASPECT),
        ({"PixelSpacing": ["0.01", "0.2"]}, Badge.ASPECT),
        ({"PresentationIntentType": "FOR PROCESSING"}, Badge.FOR_PROCESSING),
    ],
)
def test_what_a_film_asks_for_and_does_not_get_is_named(
    tmp_path: Path, attributes: dict[str, Any], badge: Badge
) -> None:
    assert badge in made(tmp_path, film(), **attributes).badges


@pytest.mark.parametrize(
    ("attributes", "aspect"),
    [
        ({"PixelAspectRatio": ["2", "1"]}, 2.0),
        ({"PixelAspectRatio": ["5", "6"]}, 5 / 6),
        ({"PixelAspectRatio": ["0", "1"]}, 1.0),
        ({"PixelAspectRatio": ["2"]}, 1.0),
        ({"PixelSpacing": ["0.4", "0.2"], "PixelAspectRatio": ["1", "1"]}, 2.0),
        ({"ImagerPixelSpacing": ["0.2", "0.25"]}, 0.8),
        ({"NominalScannedPixelSpacing": ["0.3", "0.2"]}, 1.5),
        ({"PixelSpacing": ["0.2001", "0.2"]}, 1.0),
        ({"PixelSpacing": ["0", "0.2"], "PixelAspectRatio": ["3", "2"]}, 1.5),
    ],
)
def test_a_pixel_is_as_much_higher_than_wide_as_its_spacing_or_else_its_ratio_says(
    tmp_path: Path, attributes: dict[str, Any], aspect: float
) -> None:
    image = made(tmp_path, film(), **attributes)
    assert image.pixel_aspect == pytest.approx(aspect)
    assert Badge.ASPECT not in image.badges


def test_square_pixels_of_any_spacing_have_no_badge(tmp_path: Path) -> None:
    for more in ({"PixelAspectRatio": ["1", "1"]}, {"PixelSpacing": ["0.143", "0.1431"]}, {}):
        assert made(tmp_path, film(), **more).badges == ()


@pytest.mark.parametrize(
    ("bits", "factor"), [(8, 1), (8, 257), (12, 16), (16, 1), (16, 16), (16, 257)], ids=lambda one: str(one)
)
def test_a_palette_uses_the_bits_that_its_entries_take(tmp_path: Path, bits: int, factor: int) -> None:
    pixels = np.arange(256, dtype=np.uint8).reshape(8, 32)
    entries = np.arange(256) * factor
    if (bits, factor) == (16, 16):
        entries = np.append(entries, 65535)  # one bright entry says that they are words after all
    tables: dict[str, Any] = {}
    for color in ("Red", "Green", "Blue"):
        tables[f"{color}PaletteColorLookupTableDescriptor"] = [len(entries), 0, bits]
        tables[f"{color}PaletteColorLookupTableData"] = entries.astype("<u2").tobytes()

    image = made(tmp_path, pixels, PhotometricInterpretation="PALETTE COLOR", **tables)

    np.testing.assert_array_equal(image.values[..., 0], pixels // (16 if (bits, factor) == (16, 16) else 1))


def test_a_data_set_inside_a_zlib_stream_is_inflated(tmp_path: Path) -> None:
    pixels = film()
    path = write_film(tmp_path / "film.dcm", pixels, uid.DeflatedExplicitVRLittleEndian)
    text = path.read_bytes()
    begin = text.index(uid.DeflatedExplicitVRLittleEndian.encode())
    inflated = b""
    while not inflated:  # the deflated data begin behind the meta header
        begin += 1
        try:
            inflated = zlib.decompress(text[begin:], -15)
        except zlib.error:
            continue
        inflated = inflated if inflated.startswith(b"\x08\x00") else b""
    path.write_bytes(text[:begin] + zlib.compress(inflated))

    np.testing.assert_array_equal(opened(path).values, pixels)
