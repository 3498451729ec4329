"""The attributes that hold for one frame: the data set itself, or its functional groups (PS3.3 C.7.6.16)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from imaging.dicom_attributes import items, number, numbers, text
from imaging.modality import Modality, ModalityLut, Rescale
from imaging.types import Badge, Spacing, SpacingSource, Voi, VoiFunction, VoiLut, Window

_MAX_WINDOW = 1e9
_MAX_SPACING = 1000.0


def group(dataset: Dataset, frame: int, keyword: str) -> Dataset:
    """The data set that holds the functional group `keyword` for `frame`: per frame, shared, else `dataset`."""
    frames = dataset.get("PerFrameFunctionalGroupsSequence")
    candidates = [frames[frame]] if frames and frame < len(frames) else []
    for outer in (*candidates, *items(dataset, "SharedFunctionalGroupsSequence")):
        inner = items(outer, keyword)
        if inner:
            return inner[0]
    return dataset


def modality_of(dataset: Dataset, frame: int) -> tuple[Modality, tuple[Badge, ...]]:
    """Modality LUT or rescale of `frame`; identity, with a badge, where the file's own is unusable."""
    place = group(dataset, frame, "PixelValueTransformationSequence")
    for item in items(place, "ModalityLUTSequence"):
        table = _table(item)
        if table is None:
            return Rescale(), (Badge.UNREADABLE_ATTRIBUTE,)
        return ModalityLut(table[0], table[2]), ()
    slope, intercept = number(place, "RescaleSlope"), number(place, "RescaleIntercept")
    badges = (Badge.UNREADABLE_ATTRIBUTE,) if slope == 0 else ()
    return Rescale(slope or 1.0, intercept or 0.0), badges


def voi_of(dataset: Dataset, frame: int) -> tuple[tuple[Voi, ...], tuple[Badge, ...]]:
    """VOI LUTs and then windows of `frame` (PS3.3 C.11.2); unusable ones are left out and leave a badge."""
    place = group(dataset, frame, "FrameVOILUTSequence")
    found: list[Voi] = []
    bad = False
    for item in items(place, "VOILUTSequence"):
        table = _table(item)
        if table is None:
            bad = True
        else:
            first, bits, data = table
            found.append(VoiLut(first, bits, data, text(item, "LUTExplanation")))
    windows, bad_windows = _windows(place)
    badges = (Badge.BAD_WINDOW,) if bad or bad_windows else ()
    return (*found, *windows), badges


def _windows(place: Dataset) -> tuple[list[Window], bool]:
    centers, widths = numbers(place, "WindowCenter"), numbers(place, "WindowWidth")
    said = any(place.get(keyword) not in (None, "") for keyword in ("WindowCenter", "WindowWidth"))
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


def _table(item: Dataset) -> tuple[int, int, NDArray[np.uint16]] | None:
    """First value mapped, bits and entries of a LUT item (PS3.3 C.11.1.1, C.11.2.1.1), or None when unusable."""
    descriptor = numbers(item, "LUTDescriptor")
    data = lut_entries(item.get("LUTData"), descriptor, item.original_encoding[1] is not False)
    if data is None:
        return None
    return int(descriptor[1]), int(descriptor[2]), data


def lut_entries(value: object, descriptor: tuple[float, ...], little: bool) -> NDArray[np.uint16] | None:
    """Entries (entries,) uint16 of a table whose `descriptor` is (entries, first, bits); None when it has too few.

    `value` is bytes, or numbers where the VR was US. 8-bit entries may lie one or two to a word.
    """
    if len(descriptor) != 3 or not 1 <= descriptor[2] <= 16:
        return None
    # 0 stands for 65,536; a count read as signed is brought back (PS3.3 C.11.1.1).
    count = int(descriptor[0]) % 65536 or 65536
    if isinstance(value, bytes):
        wide = "<u2" if little else ">u2"
        packed = descriptor[2] <= 8 and len(value) < 2 * count
        data = np.frombuffer(value[: len(value) // 2 * 2] if not packed else value, np.uint8 if packed else wide)
        if packed and not little:
            data = np.frombuffer(value[: len(value) // 2 * 2], wide).astype("<u2").view(np.uint8)
    elif isinstance(value, int):
        data = np.array([value])
    elif isinstance(value, list) or hasattr(value, "__iter__"):
        data = np.array([int(one) for one in value])
    else:
        return None
    if len(data) < count or not np.any(data[:count]):
        return None
    return data[:count].astype(np.uint16)


def spacing_of(dataset: Dataset, frame: int) -> tuple[Spacing | None, tuple[Badge, ...]]:
    """Millimetres between pixels and where they come from (PS3.3 10.7.1.3), None where the file has none."""
    place = group(dataset, frame, "PixelMeasuresSequence")
    plane, plane_bad = _pair(place, "PixelSpacing")
    imager, imager_bad = _pair(dataset, "ImagerPixelSpacing")
    nominal, nominal_bad = _pair(dataset, "NominalScannedPixelSpacing")
    badges = (Badge.BAD_SPACING,) if plane_bad or imager_bad or nominal_bad else ()
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
    return None, place.get(keyword) not in (None, "")
