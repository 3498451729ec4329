"""Grayscale Softcopy Presentation States (PS3.3 A.33.1): what they ask for of one frame of a film, within bounds."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from imaging.image import ImageRef, Point, Voi, VoiFunction, Window
from imaging.reading.dicom_attributes import items, number, numbers, text, value_of
from imaging.reading.dicom_groups import lut_entries, modality_of, voi_of
from imaging.reading.dicom_header import Header, open_header
from imaging.reading.dicom_overlays import overlays_of, shutter_of
from imaging.reading.modality import Modality, ModalityLut, Rescale
from imaging.reading.object_header import elements_of, object_of, reference_of
from imaging.reading.pixel_format import PixelFormat, pixel_format
from imaging.study_objects import Graphic, GraphicText, GreyScale, LeftOut, Presentation

_ENTRIES = 65_536
_MOST_DRAWINGS, _MOST_POINTS = 2_000, 50_000
_LONGEST_TEXT = 1_024
_FARTHEST = 1e6
_ROUND = 72
_BETWEEN = 8
_ACTIVATION = 0x1001


def read_presentation(path: Path, ref: ImageRef) -> Presentation:
    """What the presentation state at `path` asks for of the frame `ref` of a DICOM film, which it need not name.

    As PS3.4 N.2 has it: what it leaves out is an identity, whatever the film's file says. Raises Fault as
    `dicom.read_refs` and `object_header.read_object` do, for either file.
    """
    with open_header(ref.path) as film, open_header(path) as header:
        form = pixel_format(film, ref.path)
        return _Reader(film, header, form, ref, path).presentation()


@dataclass(slots=True)
class _Reader:
    """Reads one state for one frame; what is left out is gathered on the way."""

    film: Header
    header: Header
    form: PixelFormat
    ref: ImageRef
    path: Path
    left_out: list[LeftOut] = field(default_factory=list)

    def presentation(self) -> Presentation:
        source = object_of(self.header, self.path)
        state = elements_of(self.header, self.path)
        turns, flipped = _turned(state)
        area, magnification = self._area(state)
        planes, badges = overlays_of(self.header, self.form, self.ref.frame)
        shutter, doubts = shutter_of(state, 0, self.form, planes)
        activated = frozenset(self._activated())
        if badges:
            self.left_out.append(LeftOut.OVERLAY)
        if doubts:
            self.left_out.append(LeftOut.SHUTTER)
        if items(state, "MaskSubtractionSequence"):
            self.left_out.append(LeftOut.MASK)
        grey = self._grey(state)
        whole = (0.0, 0.0, float(self.form.columns), float(self.form.rows))
        drawings = _Drawings(area or whole, turns, flipped)
        for item in self._about(items(state, "GraphicAnnotationSequence")):
            drawings.take(item)
        if drawings.left_out:
            self.left_out.append(LeftOut.DRAWINGS)
        covers = shutter.bitmap.group if shutter is not None and shutter.bitmap is not None else None
        return Presentation(
            source=source,
            grey=grey,
            inverse=self._is_inverse(state),
            quarter_turns=turns,
            flipped=flipped,
            area=None if area == whole else area,
            magnification=magnification,
            shutter=shutter,
            overlays=tuple(own for own in planes if own.group in activated and own.group != covers),
            activated=activated - {own.group for own in planes},
            graphics=tuple(drawings.graphics),
            texts=tuple(drawings.texts),
            left_out=tuple(dict.fromkeys(self.left_out)),
        )

    def _about(self, found: Sequence[Dataset]) -> Iterator[Dataset]:
        """The items that hold for this frame: those that name it, and those that name none."""
        uid = self.ref.sop_instance_uid or text(self.film.dataset, "SOPInstanceUID")
        for item in found:
            named = [reference_of(one) for one in items(item, "ReferencedImageSequence")]
            if not named or any(
                one.sop_instance_uid == uid and (not one.frames or self.ref.frame in one.frames) for one in named
            ):
                yield item

    def _activated(self) -> Iterator[int]:
        """Groups with an Overlay Activation Layer (60xx,1001), PS3.3 C.11.7."""
        for element in self.header.elements:
            group, number_in_group = element.tag >> 16, element.tag & 0xFFFF
            if 0x6000 <= group < 0x6100 and number_in_group == _ACTIVATION and element.length:
                yield group

    # Grey values

    def _is_inverse(self, state: Dataset) -> bool:
        return text(state, "PresentationLUTShape").upper() == "INVERSE" and not items(state, "PresentationLUTSequence")

    def _grey(self, state: Dataset) -> Voi | GreyScale | None:
        """Modality, VOI and presentation transformation in one (PS3.4 N.2.1), in modality values of the film."""
        form = self.form
        if form.samples != 1 or form.photometric == "PALETTE COLOR":
            return None
        film, _ = modality_of(self.film.dataset, self.ref.frame, form)
        own, doubts = modality_of(state, 0, form)
        try:
            if doubts:
                raise ValueError("its modality transformation cannot be used")
            voi, lut = self._voi(state, own.ends(form.stored_range)), _presentation_lut(state)
            found = _plain_window(film, own, voi, lut)
            return self._table(film, own, voi, lut) if found is None else found
        except ValueError:
            self.left_out.append(LeftOut.GREYS)
            return None

    def _voi(self, state: Dataset, ends: tuple[float, float]) -> Voi:
        """The window or VOI LUT for this frame; the whole range where the state has none. Raises ValueError."""
        chosen = next(self._about(items(state, "SoftcopyVOILUTSequence")), None)
        if chosen is None:
            low, high = ends
            return Window((low + high) / 2, max(high - low, 1.0), VoiFunction.LINEAR_EXACT)
        found, _ = voi_of(chosen, 0, ends)
        if not found:
            raise ValueError("no window that can be used")
        return found[0]

    def _table(self, film: Modality, own: Modality, voi: Voi, lut: NDArray[np.float64] | None) -> GreyScale:
        """Each whole modality value of the film in the state's own. Raises ValueError: too many, or not whole."""
        low, high = film.ends(self.form.stored_range)
        if self.form.floating or high - low >= _ENTRIES or low != int(low):
            raise ValueError("too many values")
        values = np.arange(int(low), int(high) + 1, dtype=np.int64)
        if _same(film, own):
            return GreyScale(int(low), values.astype(np.float64), voi, lut)
        if not isinstance(film, Rescale) or not (film.slope.is_integer() and film.intercept.is_integer()):
            raise ValueError("no stored value for a modality value")
        stored = np.floor_divide(values - int(film.intercept), int(film.slope))
        return GreyScale(int(low), own.apply(stored).astype(np.float64), voi, lut)

    # Place

    def _area(self, state: Dataset) -> tuple[tuple[float, float, float, float] | None, float | None]:
        """The Displayed Area (PS3.3 C.10.4) in film points, and the magnification that is asked for."""
        chosen = next(self._about(items(state, "DisplayedAreaSelectionSequence")), None)
        if chosen is None:
            return None, None
        corners = [numbers(chosen, f"DisplayedArea{name}HandCorner") for name in ("TopLeft", "BottomRight")]
        if any(len(corner) != 2 for corner in corners):
            return None, None
        (x0, y0), (x1, y1) = corners
        left, right = min(x0, x1) - 1, max(x0, x1)
        top, bottom = min(y0, y1) - 1, max(y0, y1)
        if max(map(abs, (left, right, top, bottom))) > _FARTHEST:
            return None, None
        mode, factor = (
            text(chosen, "PresentationSizeMode").upper(),
            number(chosen, "PresentationPixelMagnificationRatio"),
        )
        if mode == "TRUE SIZE":
            self.left_out.append(LeftOut.TRUE_SIZE)
        magnified = mode == "MAGNIFY" and factor is not None and 0 < factor < _FARTHEST
        return (left, top, right, bottom), factor if magnified else None


def _same(one: Modality, other: Modality) -> bool:
    if isinstance(one, ModalityLut) and isinstance(other, ModalityLut):
        return one.first == other.first and np.array_equal(one.data, other.data)
    return one == other


def _plain_window(film: Modality, own: Modality, voi: Voi, lut: NDArray[np.float64] | None) -> Voi | None:
    """The state's window in modality values of the film; None where it takes a table."""
    if lut is None and _same(film, own):
        return voi
    if lut is not None or not (isinstance(voi, Window) and isinstance(film, Rescale) and isinstance(own, Rescale)):
        return None
    factor = film.slope / own.slope
    if factor <= 0:
        return None
    center, width, function = voi.center, voi.width, voi.function
    if function is VoiFunction.LINEAR:  # PS3.3 C.11.2.1.2.1 counts whole values; between them it is LINEAR_EXACT
        center, width, function = center - 0.5, max(width - 1.0, 1e-9), VoiFunction.LINEAR_EXACT
    moved = (center - own.intercept) * factor + film.intercept
    return Window(moved, width * factor, function, voi.explanation)


def _presentation_lut(state: Dataset) -> NDArray[np.float64] | None:
    """Presentation LUT (PS3.3 C.11.4) as fractions (n,); None for none. Raises ValueError."""
    found = items(state, "PresentationLUTSequence")
    if not found:
        return None
    descriptor = numbers(found[0], "LUTDescriptor")
    entries = lut_entries(value_of(found[0], "LUTData"), descriptor, found[0].original_encoding[1] is not False)
    if entries is None or not 8 <= descriptor[2] <= 16:
        raise ValueError("no table that can be used")
    fractions: NDArray[np.float64] = np.minimum(entries.astype(np.float64) / ((1 << int(descriptor[2])) - 1), 1.0)
    return fractions


def _turned(state: Dataset) -> tuple[int, bool]:
    """Quarter turns clockwise after a flip; the state turns first (PS3.3 C.10.6)."""
    turns = round((number(state, "ImageRotation") or 0) / 90) % 4
    flipped = text(state, "ImageHorizontalFlip").upper() == "Y"
    return (-turns % 4 if flipped else turns), flipped


@dataclass(slots=True)
class _Drawings:
    """Graphic annotations (PS3.3 C.10.5) of a displayed area, as film points."""

    area: tuple[float, float, float, float]
    turns: int
    flipped: bool
    graphics: list[Graphic] = field(default_factory=list)
    texts: list[GraphicText] = field(default_factory=list)
    points: int = 0
    left_out: bool = False

    def take(self, annotation: Dataset) -> None:
        """Drawings and texts of one annotation, as far as there is room for them."""
        self.left_out |= bool(items(annotation, "CompoundGraphicSequence"))
        for item in items(annotation, "GraphicObjectSequence"):
            self._add(partial(self._graphic, item))
        for item in items(annotation, "TextObjectSequence"):
            self._add(partial(self._text, item))

    def _add(self, read: Callable[[], Graphic | GraphicText]) -> None:
        try:
            if len(self.graphics) + len(self.texts) >= _MOST_DRAWINGS or self.points >= _MOST_POINTS:
                raise ValueError("too many")
            found = read()
        except ValueError:
            self.left_out = True
            return
        if isinstance(found, Graphic):
            self.points += len(found.points)
            self.graphics.append(found)
        else:
            self.texts.append(found)

    def _place(self, point: Point, units: str) -> Point:
        """A point of the film. Raises ValueError."""
        x, y = point
        if units == "DISPLAY":
            left, top, right, bottom = self.area
            width, height = right - left, bottom - top
            across, down = (width, height) if self.turns % 2 == 0 else (height, width)
            dx, dy = (x - 0.5) * across, (y - 0.5) * down
            cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[self.turns]
            mirror = -1 if self.flipped else 1
            x = (left + right) / 2 + mirror * (cos * dx + sin * dy)
            y = (top + bottom) / 2 - sin * dx + cos * dy
        elif units != "PIXEL":
            raise ValueError(f"{units} is no unit of a film")
        if max(abs(x), abs(y)) > _FARTHEST:
            raise ValueError("far beyond any film")
        return x, y

    def _one(self, item: Dataset, keyword: str, units: str) -> Point | None:
        found = numbers(item, keyword)
        return self._place((found[0], found[1]), units) if len(found) == 2 else None

    def _graphic(self, item: Dataset) -> Graphic:
        data, units = numbers(item, "GraphicData"), text(item, "GraphicAnnotationUnits").upper()
        if len(data) < 2 or len(data) % 2 or len(data) > 2 * _MOST_POINTS:
            raise ValueError("no points")
        points = [self._place(pair, units) for pair in zip(data[::2], data[1::2], strict=True)]
        shape, filled = text(item, "GraphicType").upper(), text(item, "GraphicFilled").upper() == "Y"
        if shape == "POINT":
            return Graphic((points[0],))
        if shape in ("POLYLINE", "INTERPOLATED") and len(points) > 1:
            closed = points[0] == points[-1] and len(points) > 3
            smooth = shape == "INTERPOLATED" and len(points) > 2
            line = _smoothed(points) if smooth else points
            return Graphic(tuple(line[:-1] if closed else line), closed, filled and closed)
        if shape == "CIRCLE" and len(points) == 2:
            (x, y), radius = points[0], math.dist(*points)
            return Graphic(_ring((x, y), (radius, 0.0), (0.0, radius)), True, filled)
        if shape == "ELLIPSE" and len(points) == 4:
            (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
            middle = (ax + bx) / 2, (ay + by) / 2
            return Graphic(_ring(middle, ((bx - ax) / 2, (by - ay) / 2), ((dx - cx) / 2, (dy - cy) / 2)), True, filled)
        raise ValueError(f"{shape} of {len(points)} points")

    def _text(self, item: Dataset) -> GraphicText:
        words = text(item, "UnformattedTextValue").replace("\r\n", "\n").replace("\r", "\n")
        units = text(item, "BoundingBoxAnnotationUnits").upper()
        first, second = (
            self._one(item, f"BoundingBox{name}HandCorner", units) if units else None
            for name in ("TopLeft", "BottomRight")
        )
        box = (first, second) if first is not None and second is not None else None
        units = text(item, "AnchorPointAnnotationUnits").upper()
        anchor = self._one(item, "AnchorPoint", units) if units else None
        if not words.strip() or (box is None and anchor is None):
            raise ValueError("no text, or no place for it")
        shown = anchor if box is None or text(item, "AnchorPointVisibility").upper() == "Y" else None
        align = {"CENTER": 0, "RIGHT": 1}.get(text(item, "BoundingBoxTextHorizontalJustification").upper(), -1)
        return GraphicText(words[:_LONGEST_TEXT], box, shown, align)


def _ring(middle: Point, first: Point, second: Point) -> tuple[Point, ...]:
    """An ellipse by its two half axes."""
    angles = [2 * math.pi * step / _ROUND for step in range(_ROUND)]
    return tuple(
        (
            middle[0] + first[0] * math.cos(angle) + second[0] * math.sin(angle),
            middle[1] + first[1] * math.cos(angle) + second[1] * math.sin(angle),
        )
        for angle in angles
    )


def _smoothed(points: Sequence[Point]) -> list[Point]:
    """A curve through points (Catmull and Rom): PS3.3 C.10.5.1.2 leaves the kind of interpolation open."""
    if len(points) * _BETWEEN > _MOST_POINTS:
        raise ValueError("too many points")
    ends = np.array([points[0], *points, points[-1]], np.float64)
    steps = np.linspace(0.0, 1.0, _BETWEEN, endpoint=False)[:, None]
    parts = []
    for before, start, stop, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        linear = stop - before
        square = 2 * before - 5 * start + 4 * stop - after
        cube = 3 * start - before - 3 * stop + after
        parts.append((2 * start + linear * steps + square * steps**2 + cube * steps**3) / 2)
    line = np.concatenate([*parts, ends[-1:]])
    return [(float(x), float(y)) for x, y in line]
