"""The attributes that hold for one frame: the data set itself, or its functional groups (PS3.3 C.7.6.16)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from imaging.image import Badge, Photometric, Spacing, SpacingSource, Voi, VoiFunction, VoiLut, Window
from imaging.reading.dicom_attributes import items, mend_commas, number, numbers, text, value_of
from imaging.reading.modality import Modality, ModalityLut, Rescale
from imaging.reading.pixel_format import PixelFormat

_MAX_WINDOW = 1e9
_MAX_SPACING = 1000.0
_SQUARE = 0.01
"""A pixel may be so much higher than wide, as a fraction, and is square."""
MAX_ASPECT = 16.0
"""A pixel may be so many times higher than wide, or wider than high; beyond that the file is taken to be wrong."""
_ANGIOGRAPHY = frozenset(f"1.2.840.10008.5.1.4.1.1.12.{number}" for number in (1, 2, 3))
"""X-Ray Angiographic, Radiofluoroscopic and (retired) Angiographic Bi-Plane Image Storage."""


def group(dataset: Dataset, frame: int, keyword: str) -> Dataset:
    """The data set that holds the functional group `keyword` for `frame`: per frame, shared, else `dataset`."""
    frames = value_of(dataset, "PerFrameFunctionalGroupsSequence")
    candidates = [frames[frame]] if frames and frame < len(frames) else []
    for outer in (*candidates, *items(dataset, "SharedFunctionalGroupsSequence")):
        inner = items(outer, keyword)
        if inner:
            return inner[0]
    return dataset


def modality_of(dataset: Dataset, frame: int, form: PixelFormat) -> tuple[Modality, tuple[Badge, ...]]:
    """Modality LUT or rescale of `frame`; identity, with a badge, where the file's own is unusable.

    Identity for XA and XRF, too: theirs leads back to beam intensity and is not for display (PS3.3 C.8.7.1.1.2).
    """
    if text(dataset, "SOPClassUID") in _ANGIOGRAPHY:
        return Rescale(), ()
    place = group(dataset, frame, "PixelValueTransformationSequence")
    commas = (Badge.DECIMAL_COMMA,) if mend_commas(place) else ()
    for item in items(place, "ModalityLUTSequence"):
        table = _table(item, form.stored_range)
        if table is None:
            return Rescale(), (Badge.BAD_RESCALE,)
        return ModalityLut(table.first, table.data), (Badge.DOUBTFUL_TABLE,) if table.is_doubtful else ()
    slope, intercept = number(place, "RescaleSlope"), number(place, "RescaleIntercept")
    unusable = slope == 0 or any(
        found is None and value_of(place, keyword) not in (None, "")
        for keyword, found in (("RescaleSlope", slope), ("RescaleIntercept", intercept))
    )
    return Rescale(slope or 1.0, intercept or 0.0), (*commas, *((Badge.BAD_RESCALE,) if unusable else ()))


def voi_of(dataset: Dataset, frame: int, values: tuple[float, float]) -> tuple[tuple[Voi, ...], tuple[Badge, ...]]:
    """VOI LUTs and then windows of `frame` (PS3.3 C.11.2); unusable ones are left out and leave a badge.

    values: the lowest and highest modality value that the film can have.
    """
    place = group(dataset, frame, "FrameVOILUTSequence")
    badges = [Badge.DECIMAL_COMMA] if mend_commas(place) else []
    found: list[Voi] = []
    for item in items(place, "VOILUTSequence"):
        table = _table(item, values)
        if table is None:
            badges.append(Badge.BAD_WINDOW)
            continue
        found.append(VoiLut(table.first, table.bits, table.data, text(item, "LUTExplanation")))
        badges += [Badge.DOUBTFUL_TABLE] if table.is_doubtful else []
    windows, bad_windows = _windows(place)
    badges += [Badge.BAD_WINDOW] if bad_windows else []
    return (*found, *windows), tuple(dict.fromkeys(badges))


def polarity_of(dataset: Dataset, photometric: str) -> tuple[Photometric, tuple[Badge, ...]]:
    """MONOCHROME1 where the film is to be inverted, once; a badge where its two attributes contradict each other.

    PS3.3 C.8.11.3.1.2 pairs MONOCHROME1 with Presentation LUT Shape (2050,0020) INVERSE and MONOCHROME2 with IDENTITY.
    Where they differ the shape counts, as in dcmtk and dcm4che.
    """
    said = text(dataset, "PresentationLUTShape").upper()
    own = Photometric.MONOCHROME1 if photometric == "MONOCHROME1" else Photometric.MONOCHROME2
    found = {"INVERSE": Photometric.MONOCHROME1, "IDENTITY": Photometric.MONOCHROME2}.get(said, own)
    return found, (Badge.POLARITY,) if found is not own else ()


def padding_of(dataset: Dataset, modality: Modality, form: PixelFormat) -> tuple[float, float] | None:
    """Modality values that are padding: Pixel Padding Value (0028,0120) to Range Limit (0028,0121), C.7.5.1.1.2."""
    value = number(dataset, "PixelPaddingValue")
    if value is None:
        return None
    limit = number(dataset, "PixelPaddingRangeLimit")
    ends = [modality.one(_as_stored(one, form)) for one in (value, value if limit is None else limit)]
    return min(ends), max(ends)


def _as_stored(value: float, form: PixelFormat) -> float:
    """A value of US or SS as a stored value: its sign is that of the pixels, its bits may be the stored ones alone."""
    low, high = form.stored_range
    if form.floating or low <= value <= high or value != int(value):
        return value
    whole = int(value) % 65536
    for found in (whole, whole - 65536):
        if low <= found <= high:
            return found
    alone = whole % (1 << form.stored)
    return alone - (1 << form.stored) if form.signed and alone > high else alone


def intent_badges(dataset: Dataset) -> tuple[Badge, ...]:
    """What the film is not for."""
    raw = text(dataset, "PresentationIntentType").upper() == "FOR PROCESSING"
    return (Badge.FOR_PROCESSING,) if raw else ()


def pixel_aspect_of(dataset: Dataset, frame: int) -> tuple[float, tuple[Badge, ...]]:
    """Height of a pixel by its width, as the frame is to be shown (PS3.3 C.7.6.3.1.7); 1 where it is nearly square.

    1 with a badge beyond `MAX_ASPECT`.
    """
    ratio = _ratio(dataset, frame)
    if ratio is None or abs(ratio - 1) <= _SQUARE:
        return 1.0, ()
    return (ratio, ()) if 1 / MAX_ASPECT <= ratio <= MAX_ASPECT else (1.0, (Badge.ASPECT,))


def _ratio(dataset: Dataset, frame: int) -> float | None:
    """Height of a pixel by its width (PS3.3 C.7.6.3.1.7): by the spacing where there is one, else its own attribute."""
    for place, keyword in (
        (group(dataset, frame, "PixelMeasuresSequence"), "PixelSpacing"),
        (dataset, "ImagerPixelSpacing"),
        (dataset, "NominalScannedPixelSpacing"),
        (dataset, "PixelAspectRatio"),
    ):
        pair, _ = _pair(place, keyword)
        if pair is not None:
            return pair[0] / pair[1]
    return None


def _windows(place: Dataset) -> tuple[list[Window], bool]:
    centers, widths = numbers(place, "WindowCenter"), numbers(place, "WindowWidth")
    said = any(value_of(place, keyword) not in (None, "") for keyword in ("WindowCenter", "WindowWidth"))
    explanations = text(place, "WindowCenterWidthExplanation").split("\\")
    name = text(place, "VOILUTFunction").upper() or VoiFunction.LINEAR
    known = name in tuple(VoiFunction)
    function = VoiFunction(name) if known else VoiFunction.LINEAR
    # PS3.3 C.11.2.1.2 and C.11.2.1.3.2: at least 1 for LINEAR, above 0 for the others.
    least = 1.0 if function is VoiFunction.LINEAR else np.finfo(np.float32).tiny
    windows = [
        Window(center, width, function, explanations[index] if index < len(explanations) else "")
        for index, (center, width) in enumerate(zip(centers, widths, strict=False))
        if least <= width <= _MAX_WINDOW and abs(center) <= _MAX_WINDOW
    ]
    return windows, not known or len(windows) < max(len(centers), len(widths), said)


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """A LUT item: first value mapped, bits that its entries take, entries (entries,) uint16.

    is_doubtful: the file says other bits than the entries take, or three quarters of their range are never used.
    """

    first: int
    bits: int
    data: NDArray[np.uint16]
    is_doubtful: bool


def _table(item: Dataset, values: tuple[float, float]) -> _Table | None:
    """A LUT item (PS3.3 C.11.1.1, C.11.2.1.1) for `values` from lowest to highest, or None when unusable."""
    descriptor = numbers(item, "LUTDescriptor")
    raw = value_of(item, "LUTData")
    data = lut_entries(raw, descriptor, item.original_encoding[1] is not False)
    if data is None:
        return None
    said, top = int(descriptor[2]), int(data.max())
    needed = top.bit_length()
    bits = 8 if needed <= 8 and isinstance(raw, bytes) and len(raw) < 2 * len(data) else said
    if not needed <= bits <= 16:
        bits = max(needed, 8)
    return _Table(first_mapped(descriptor[1], len(data), values), bits, data, bits != said or needed <= bits - 2)


def first_mapped(value: float, entries: int, values: tuple[float, float]) -> int:
    """The first value that a table of so many entries maps, whose 16 bits are signed or not as `values` decide.

    PS3.3 C.11.1.1 and C.11.2.1.1: the second value of LUT Descriptor is SS where what goes in may be negative, and
    Implicit VR does not say which it is. Of both readings the one whose table lies on (lowest, highest) counts.
    """
    unsigned = int(value) % 65536
    if unsigned < 32768:
        return unsigned
    low, high = values

    def common(first: int) -> float:
        return min(high, first + entries - 1) - max(low, first)

    signed = unsigned - 65536
    if common(signed) == common(unsigned):
        return signed if low < 0 else unsigned
    return signed if common(signed) > common(unsigned) else unsigned


def lut_entries(value: object, descriptor: tuple[float, ...], little: bool) -> NDArray[np.uint16] | None:
    """Entries (entries,) uint16 of a table whose `descriptor` is (entries, first, bits); None when it has too few.

    `value` is bytes, or numbers where the VR was US. 8-bit entries may lie one or two to a word.
    """
    if len(descriptor) != 3:
        return None
    # 0 stands for 65,536; a count read as signed is brought back (PS3.3 C.11.1.1).
    count = int(descriptor[0]) % 65536 or 65536
    if isinstance(value, bytes):
        wide = "<u2" if little else ">u2"
        packed = count <= len(value) < 2 * count
        data = np.frombuffer(value[: len(value) // 2 * 2] if not packed else value, np.uint8 if packed else wide)
        if packed and not little:
            data = np.frombuffer(value[: len(value) // 2 * 2], wide).astype("<u2").view(np.uint8)
    elif isinstance(value, int):
        data = np.array([value])
    elif isinstance(value, list) or hasattr(value, "__iter__"):
        try:
            data = np.array([int(one) for one in value])
        except (TypeError, ValueError, OverflowError):  # the VR of the table says that it is text, or data sets
            return None
    else:
        return None
    if len(data) < count or not np.any(data[:count]):
        return None
    return data[:count].astype(np.uint16)


def spacing_of(dataset: Dataset, frame: int) -> tuple[Spacing | None, tuple[Badge, ...]]:
    """Millimetres between pixels and where they come from (PS3.3 10.7.1.3), None where the file has none."""
    place = group(dataset, frame, "PixelMeasuresSequence")
    commas = (Badge.DECIMAL_COMMA,) if mend_commas(place) else ()
    plane, plane_bad = _pair(place, "PixelSpacing")
    imager, imager_bad = _pair(dataset, "ImagerPixelSpacing")
    nominal, nominal_bad = _pair(dataset, "NominalScannedPixelSpacing")
    badges = (*commas, *((Badge.BAD_SPACING,) if plane_bad or imager_bad or nominal_bad else ()))
    kind = text(dataset, "PixelSpacingCalibrationType")
    description = text(dataset, "PixelSpacingCalibrationDescription")
    if plane and kind:
        note = f"{kind}: {description}" if description else kind
        return Spacing(*plane, SpacingSource.PIXEL_SPACING_CALIBRATED, note), badges
    if plane and imager and plane != imager:
        return Spacing(*plane, SpacingSource.PIXEL_SPACING_CALIBRATED, "how is not said"), badges
    # Equal to Imager Pixel Spacing without a calibration: the millimetres of the detector.
    if imager:
        return _detector(dataset, imager), badges
    if plane:
        return Spacing(*plane, SpacingSource.PIXEL_SPACING), badges
    if nominal:
        return Spacing(*nominal, SpacingSource.NOMINAL), badges
    return None, badges


def _detector(dataset: Dataset, imager: tuple[float, float]) -> Spacing:
    factor = number(dataset, "EstimatedRadiographicMagnificationFactor")
    if factor is None or not 1.0 <= factor < 100.0:
        return Spacing(*imager, SpacingSource.IMAGER)
    note = f"divided by {factor:g}"
    return Spacing(imager[0] / factor, imager[1] / factor, SpacingSource.IMAGER_MAGNIFICATION, note)


def _pair(place: Dataset, keyword: str) -> tuple[tuple[float, float] | None, bool]:
    """(row, column) spacing of `keyword`, and whether it is there but unusable."""
    found = numbers(place, keyword)
    if len(found) == 2 and all(1e-6 < one < _MAX_SPACING for one in found):
        return (found[0], found[1]), False
    return None, value_of(place, keyword) not in (None, "")
