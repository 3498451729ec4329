"""Geometry and statistics of what is drawn on a film. Points are in film coordinates; pixels need not be square."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.image import Image, Point
from imaging.measure.lengths import PixelSize


class AreaShape(StrEnum):
    """The outline of an area, which lies upright on the film."""

    ELLIPSE = "ellipse"
    RECTANGLE = "box"


@dataclass(frozen=True, slots=True, eq=False)
class AreaValues:
    """The modality values of the pixels whose middle lies in an area.

    deviation: of the pixels themselves (divided by their count, not by one less).
    """

    count: int
    mean: float
    deviation: float
    minimum: float
    maximum: float


def length(first: Point, second: Point, size: PixelSize) -> float:
    """The distance between two points, in the unit of `size`."""
    return math.hypot((second[0] - first[0]) * size.width, (second[1] - first[1]) * size.height)


def angle(first: Point, vertex: Point, second: Point, size: PixelSize) -> float:
    """The angle at `vertex` between the lines to the other two points, 0 to 180 degrees; 0 where a line is a point."""
    return _between(_vector(vertex, first, size), _vector(vertex, second, size))


def cobb_angle(first: tuple[Point, Point], second: tuple[Point, Point], size: PixelSize) -> float:
    """The angle between two lines, 0 to 90 degrees, whichever way each was drawn (Cobb 1948).

    A line along each end plate: that of their perpendiculars is the same.
    """
    between = _between(_vector(*first, size), _vector(*second, size))
    return min(between, 180.0 - between)


def cardiothoracic_ratio(heart: tuple[Point, Point], thorax: tuple[Point, Point]) -> float:
    """The width of the heart by that of the thorax, each across the film between two borders (Danzer 1919); 0 for none.

    Both lie along a row, so the size of a pixel is no matter.
    """
    across = abs(thorax[1][0] - thorax[0][0])
    return abs(heart[1][0] - heart[0][0]) / across if across else 0.0


def area(first: Point, second: Point, shape: AreaShape, size: PixelSize) -> float:
    """The area of a shape between two opposite corners of the box around it, in the square of the unit of `size`."""
    width, height = abs(second[0] - first[0]) * size.width, abs(second[1] - first[1]) * size.height
    return width * height * (math.pi / 4 if shape is AreaShape.ELLIPSE else 1.0)


def area_values(image: Image, first: Point, second: Point, shape: AreaShape) -> AreaValues | None:
    """What `values_inside` are like; None where there are none."""
    inside = values_inside(image, first, second, shape)
    if not inside.size:
        return None
    values = inside.astype(np.float64)
    return AreaValues(len(values), float(values.mean()), float(values.std()), float(values.min()), float(values.max()))


def values_inside(image: Image, first: Point, second: Point, shape: AreaShape) -> NDArray[Any]:
    """The modality values (n,) whose pixel's middle lies in a shape between two opposite corners; none in color.

    Padding, values that are no number, and rows that the file does not hold are left out.
    """
    if image.is_color:
        return np.empty(0, image.values.dtype)
    (left, right), (top, bottom) = sorted((first[0], second[0])), sorted((first[1], second[1]))
    columns = slice(max(math.ceil(left - 0.5), 0), min(math.ceil(right - 0.5), image.columns))
    rows = slice(max(math.ceil(top - 0.5), 0), min(math.ceil(bottom - 0.5), image.rows_held))
    part = image.values[rows, columns]
    chosen = np.ones(part.shape, np.bool_)
    if shape is AreaShape.ELLIPSE:
        x = (np.arange(columns.start, columns.stop) + 0.5 - (left + right) / 2) / max((right - left) / 2, 1e-9)
        y = (np.arange(rows.start, rows.stop) + 0.5 - (top + bottom) / 2) / max((bottom - top) / 2, 1e-9)
        chosen = (x * x)[None, :] + (y * y)[:, None] <= 1.0
    if image.padding is not None:
        low, high = image.padding
        chosen &= (part < low) | (part > high)
    if part.dtype.kind == "f":
        chosen &= np.isfinite(part)
    return part[chosen]


def _vector(start: Point, end: Point, size: PixelSize) -> Point:
    return (end[0] - start[0]) * size.width, (end[1] - start[1]) * size.height


def _between(first: Point, second: Point) -> float:
    cross = first[0] * second[1] - first[1] * second[0]
    return math.degrees(math.atan2(abs(cross), first[0] * second[0] + first[1] * second[1]))
