"""What a DICOM file lays over its film: overlay planes (PS3.3 C.9.2) and a display shutter (C.7.6.11, C.7.6.15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydicom.charset import decode_bytes
from pydicom.dataset import Dataset

from imaging.image import Badge, OverlayPlane, Point, Shutter
from imaging.reading.dicom_attributes import number, numbers, text
from imaging.reading.dicom_groups import MAX_ASPECT, group
from imaging.reading.dicom_header import Header
from imaging.reading.dicom_layout import UNDEFINED, Element
from imaging.reading.limits import MAX_PIXELS
from imaging.reading.pixel_format import PixelFormat

_GROUPS = range(0x6000, 0x6100, 2)
_MOST_PLANES = 16
"""PS3.5 7.6 has groups 6000 to 601E."""
_MOST_VERTICES = 4096
_FARTHEST = 1e6
_LONGEST_TEXT = 1024
_WHITE = 65535
_ROWS, _FRAMES, _ORIGIN_FRAME = 0x0010, 0x0015, 0x0051
_COLUMNS, _DESCRIPTION, _TYPE, _ORIGIN, _BIT, _LABEL, _DATA = 0x0011, 0x0022, 0x0040, 0x0050, 0x0102, 0x1500, 0x3000


@dataclass(frozen=True, slots=True)
class OverlayHeader:
    """What an overlay group says of its plane (PS3.3 C.9.2), unchecked.

    origin: row and column of its first pixel, counted from 1. frames: how many it has; first: the frame of the film
    that the first of them lies on, from 0, None where its one plane lies on every frame. data: its bits; None where
    they are bit `bit` of the pixels themselves (retired).
    """

    group: int
    rows: int
    columns: int
    origin: tuple[int, int]
    frames: int
    first: int | None
    is_region: bool
    label: str
    description: str
    data: Element | None
    bit: int

    def plane_on(self, frame: int) -> int | None:
        """Which of its planes lies on a frame of the film; None for none."""
        if self.first is None:
            return 0
        index = frame - self.first
        return index if 0 <= index < self.frames else None


def overlay_headers(header: Header) -> tuple[OverlayHeader, ...]:
    """Of each group that has a plane: its data, or its rows where it lies in bits of the pixels."""
    groups: dict[int, dict[int, Element]] = {}
    for element in header.elements:
        if element.tag >> 16 in _GROUPS and element.length not in (0, UNDEFINED):
            groups.setdefault(element.tag >> 16, {})[element.tag & 0xFFFF] = element
    found = (_overlay_header(header, number, elements) for number, elements in sorted(groups.items()))
    return tuple(one for one in found if one is not None)


def overlays_of(
    header: Header, form: PixelFormat, frame: int, raw: NDArray[Any] | None = None
) -> tuple[tuple[OverlayPlane, ...], tuple[Badge, ...]]:
    """The planes over a frame, those without a bit on the film left out; a badge where one cannot be drawn.

    raw: the frame's samples (rows, columns) with their unused bits, where they are known.
    """
    said = overlay_headers(header)
    found: list[OverlayPlane] = []
    left_out = len(said) > _MOST_PLANES
    for one in said[:_MOST_PLANES]:
        index = one.plane_on(frame)
        if index is None:
            continue
        try:
            plane = _in_pixels(one, form, raw) if one.data is None else _plane(header, form, one, one.data, index)
        except ValueError:
            left_out = True
            continue
        if any(plane.packed):
            found.append(plane)
    return tuple(found), (Badge.OVERLAY,) if left_out else ()


def shutter_of(
    dataset: Dataset, frame: int, form: PixelFormat, planes: Sequence[OverlayPlane]
) -> tuple[Shutter | None, tuple[Badge, ...]]:
    """The display shutter of a frame, which may be one of its overlay planes; a badge where it cannot be drawn.

    Edges are pixels that are seen themselves. One that would leave nothing of the film is not drawn.
    """
    place = group(dataset, frame, "FrameDisplayShutterSequence")
    shapes = [shape for shape in text(place, "ShutterShape").upper().split("\\") if shape]
    if not shapes:
        return None, ()
    try:
        parts: dict[str, Any] = {}
        for shape in shapes:
            parts |= _SHAPES[shape](place) if shape in _SHAPES else _bitmap(shape, place, planes)
    except ValueError:
        return None, (Badge.SHUTTER,)
    value = number(place, "ShutterPresentationValue")
    grey = round(value / _WHITE * 255) if value is not None and 0 <= value <= _WHITE else 0
    shutter = Shutter(**parts, grey=grey)
    return (shutter, ()) if _leaves_film(shutter, form) else (None, (Badge.SHUTTER,))


def _leaves_film(shutter: Shutter, form: PixelFormat) -> bool:
    """Whether the boxes around its shapes have a part of the film in common."""
    boxes = [(0.0, 0.0, float(form.columns), float(form.rows))]
    if shutter.rectangle is not None:
        boxes.append(shutter.rectangle)
    if shutter.circle is not None:
        x, y, radius = shutter.circle
        boxes.append((x - radius, y - MAX_ASPECT * radius, x + radius, y + MAX_ASPECT * radius))
    if shutter.polygon:
        across, down = zip(*shutter.polygon, strict=True)
        boxes.append((min(across), min(down), max(across), max(down)))
    left, top, right, bottom = zip(*boxes, strict=True)
    whole = shutter.bitmap is not None and (shutter.bitmap.columns, shutter.bitmap.rows) == (form.columns, form.rows)
    hides_all = shutter.bitmap is not None and whole and bool(shutter.bitmap.bits().all())
    return max(left) < min(right) and max(top) < min(bottom) and not hides_all


def _overlay_header(header: Header, group_number: int, elements: dict[int, Element]) -> OverlayHeader | None:
    if _DATA not in elements and _ROWS not in elements:
        return None

    def raw(number: int, most: int) -> bytes:
        element = elements.get(number)
        if element is None:
            return b""
        header.source.seek(element.value)
        return header.source.read(min(element.length, most))

    def words(number: int, *, signed: bool = False) -> list[int]:
        data = raw(number, 4)
        order: Literal["little", "big"] = "little" if header.encoding.little else "big"
        return [int.from_bytes(data[at : at + 2], order, signed=signed) for at in range(0, len(data) - 1, 2)]

    def one(number: int, otherwise: int) -> int:
        return next(iter(words(number)), otherwise)

    def written(number: int) -> str:
        data = raw(number, _LONGEST_TEXT)
        try:
            found = decode_bytes(data, list(header.characters), set())
        except Exception:  # noqa: BLE001  # pydicom on hostile bytes may raise anything; what can be read is
            found = data.decode("ascii", "replace")
        return " ".join(found.replace("\0", " ").split())

    frames = raw(_FRAMES, 16).strip(b" \0")
    tied = bool(frames) or _ORIGIN_FRAME in elements
    origin = words(_ORIGIN, signed=True)
    return OverlayHeader(
        group=group_number,
        rows=one(_ROWS, 0),
        columns=one(_COLUMNS, 0),
        origin=(origin[0], origin[1]) if len(origin) == 2 else (1, 1),
        frames=int(frames) if frames.isdigit() else 1,
        first=max(one(_ORIGIN_FRAME, 1) - 1, 0) if tied else None,
        is_region=raw(_TYPE, 16).strip(b" \0") == b"R",
        label=written(_LABEL),
        description=written(_DESCRIPTION),
        data=elements.get(_DATA),
        bit=one(_BIT, 0),
    )


def _plane(header: Header, form: PixelFormat, said: OverlayHeader, data: Element, index: int) -> OverlayPlane:
    """The part of a plane that lies on the film, read from its element. Raises ValueError where it has none."""
    top, left = said.origin[0] - 1, said.origin[1] - 1
    first, last = max(-top, 0), min(said.rows, form.rows - top)
    near, far = max(-left, 0), min(said.columns, form.columns - left)
    if first >= last or near >= far or said.rows * said.columns > MAX_PIXELS:
        raise ValueError("nothing of it lies on the film, or it is too large")
    if (index + 1) * said.rows * said.columns > 8 * data.length:
        raise ValueError("it has fewer bits than it says")
    start, stop = (index * said.rows + first) * said.columns, (index * said.rows + last) * said.columns
    # Whole words are read; those of a big-endian file are turned around (PS3.5 8.1.2).
    swapped = data.vr != b"OB" and not header.encoding.little
    begin = start // 16 * 2
    header.source.seek(data.value + begin)
    content = header.source.read(min((stop + 15) // 16 * 2, data.length) - begin)
    if swapped:
        content = np.frombuffer(content[: len(content) // 2 * 2], ">u2").astype("<u2").tobytes()
    bits = np.unpackbits(np.frombuffer(content, np.uint8), bitorder="little")[start - 8 * begin :][: stop - start]
    if len(bits) < stop - start:
        raise ValueError("the file ends before its bits do")
    part = bits.reshape(last - first, said.columns)[:, near:far]
    return _packed(said, part, max(left, 0), max(top, 0))


def _in_pixels(said: OverlayHeader, form: PixelFormat, raw: NDArray[Any] | None) -> OverlayPlane:
    """A plane in bits of the pixels that hold no value (retired, PS3.3-2004 C.9.2). Raises ValueError."""
    unused = said.bit > form.high or said.bit <= form.high - form.stored
    if raw is None or raw.shape != (said.rows, said.columns) or not (unused and said.bit < form.allocated):
        raise ValueError("it does not lie in unused bits")
    bits = (raw.view(raw.dtype.str.replace("i", "u")) >> said.bit) & 1
    return _packed(said, bits.astype(np.uint8), 0, 0)


def _packed(said: OverlayHeader, bits: NDArray[np.uint8], left: int, top: int) -> OverlayPlane:
    rows, columns = bits.shape
    packed = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    return OverlayPlane(
        group=said.group,
        left=left,
        top=top,
        columns=columns,
        rows=rows,
        packed=packed,
        is_region=said.is_region,
        label=said.label,
        description=said.description,
    )


def _rectangle(place: Dataset) -> dict[str, Any]:
    names = ("LeftVertical", "UpperHorizontal", "RightVertical", "LowerHorizontal")
    edges = [number(place, f"Shutter{name}Edge") for name in names]
    left, top, right, bottom = (_near(edge) for edge in edges)
    return {"rectangle": (left - 1, top - 1, right, bottom)}


def _circle(place: Dataset) -> dict[str, Any]:
    (y, x), radius = _points(place, "CenterOfCircularShutter", 1)[0], _near(number(place, "RadiusOfCircularShutter"))
    return {"circle": (x, y, radius)}


def _polygon(place: Dataset) -> dict[str, Any]:
    return {"polygon": tuple((x, y) for y, x in _points(place, "VerticesOfThePolygonalShutter", 3))}


def _bitmap(shape: str, place: Dataset, planes: Sequence[OverlayPlane]) -> dict[str, Any]:
    wanted = number(place, "ShutterOverlayGroup")
    found = [plane for plane in planes if plane.group == wanted]
    if shape != "BITMAP" or not found:
        raise ValueError("no such shape, or no such overlay")
    return {"bitmap": found[0]}


_SHAPES = {"RECTANGULAR": _rectangle, "CIRCULAR": _circle, "POLYGONAL": _polygon}


def _points(place: Dataset, keyword: str, least: int) -> list[Point]:
    """Pairs of row and column, counted from 1, as film y and x in the middle of the pixel."""
    found = numbers(place, keyword)
    if len(found) % 2 or not 2 * least <= len(found) <= 2 * _MOST_VERTICES:
        raise ValueError(f"{keyword} has {len(found)} values")
    return [(_near(row) - 0.5, _near(column) - 0.5) for row, column in zip(found[::2], found[1::2], strict=True)]


def _near(value: float | None) -> float:
    if value is None or abs(value) > _FARTHEST:
        raise ValueError("absent, or far beyond any film")
    return value
