"""What a file lays over its film, as a view shows it: a cover outside of its shutter, and the lines of its overlays.

Matrices are (2, 3) float64, film to view, made of flips, quarter turns, a zoom for each axis and a shift.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.display.viewport import Size
from imaging.image import Grey, Image, OverlayPlane, Point, Shutter
from imaging.opencv import cv2

INK = 235
"""Grey level of an overlay: neutral, since what the reader draws has a color. Its rim is black."""
_LONG_SIDE = 32


@dataclass(frozen=True, slots=True, eq=False)
class DrawnLayer:
    """What is drawn over a view, both (height, width) uint8: `put` where `keep` is 0, else the picture (255) stays."""

    keep: NDArray[np.uint8]
    put: NDArray[np.uint8]

    def on(self, picture: Grey) -> Grey:
        """A picture of the same size, grey or RGB, with this on it; the picture itself stays as it is."""
        if not picture.size:
            return picture
        keep, put = (
            (self.keep, self.put) if picture.ndim == 2 else (cv2.merge([one] * 3) for one in (self.keep, self.put))
        )
        return np.asarray(cv2.bitwise_or(cv2.bitwise_and(picture, keep), put), dtype=np.uint8)


def shutter_layer(shutter: Shutter, pixel_aspect: float, matrix: NDArray[np.float64], size: Size) -> DrawnLayer:
    """The cover outside of a shutter, in a view of `size` (width, height): of its own grey, whatever the window."""
    inside = np.asarray(open_part(shutter, pixel_aspect, matrix, size), dtype=np.uint8)
    keep = inside * np.uint8(255)
    return DrawnLayer(keep, (1 - inside) * np.uint8(shutter.grey))


def open_part(shutter: Shutter, pixel_aspect: float, matrix: NDArray[np.float64], size: Size) -> NDArray[np.bool_]:
    """Where a view of `size` shows film: (height, width), True for each pixel whose middle lies inside every shape."""
    x, y = _film_places(matrix, size)
    inside = np.ones((size[1], size[0]), np.bool_)
    if shutter.rectangle is not None:
        left, top, right, bottom = shutter.rectangle
        inside &= (x >= left) & (x < right) & (y >= top) & (y < bottom)
    if shutter.circle is not None:
        middle_x, middle_y, radius = shutter.circle
        inside &= (x - middle_x) ** 2 + ((y - middle_y) * pixel_aspect) ** 2 <= radius**2
    if shutter.polygon:
        inside &= _inside_polygon([_moved(matrix, point) for point in shutter.polygon], size)
    if shutter.bitmap is not None:
        plane = shutter.bitmap
        bits = _taken(plane.bits(), x - plane.left, y - plane.top)
        inside &= bits == 0
    return inside


class FilmOverlays:
    """The overlays of one film as one bitmap, and as a view shows it."""

    def __init__(self, image: Image) -> None:
        self._drawn = np.zeros((image.rows, image.columns), np.uint8)
        for plane in image.overlays:
            bits = _outlined(plane) if plane.is_region else plane.bits()
            part = self._drawn[plane.top : plane.top + plane.rows, plane.left : plane.left + plane.columns]
            np.bitwise_or(part, bits, out=part)
        self._thick: tuple[tuple[int, int], NDArray[np.uint8]] = ((1, 1), self._drawn)

    def layer(self, matrix: NDArray[np.float64], size: Size, unit: float = 1.0) -> DrawnLayer:
        """The overlays in a view of `size` (width, height): every bit in its place, at any zoom without a soft edge.

        Where a screen pixel shows several film pixels, it is drawn if one of them is. unit: screen pixels per logical
        pixel, for the rim, which is seen on bone as the ink is on air.
        """
        x, y = _film_places(matrix, size)
        rows, columns = self._drawn.shape
        # A screen pixel whose middle lies on the film's very edge shows the pixel there.
        ink = _taken(self._thickened(matrix), np.clip(x, 0, columns - 1), np.clip(y, 0, rows - 1))
        ink *= np.uint8(255)
        side = 2 * max(round(unit), 1) + 1
        rim = cv2.dilate(ink, cv2.getStructuringElement(cv2.MORPH_RECT, (side, side)))
        return DrawnLayer(np.bitwise_not(np.asarray(rim, np.uint8)), np.bitwise_and(ink, np.uint8(INK)))

    def _thickened(self, matrix: NDArray[np.float64]) -> NDArray[np.uint8]:
        """The bitmap with lines as thick as it takes to meet a pixel of the screen; that of the last zoom is kept."""
        across, down = (max(math.ceil(1 / scale - 1e-6), 1) for scale in np.abs(matrix[:, :2]).max(axis=0).tolist())
        if self._thick[0] != (across, down):
            self._thick = ((across, down), _dilated(self._drawn, across, down))
        return self._thick[1]


def _dilated(bits: NDArray[np.uint8], across: int, down: int) -> NDArray[np.uint8]:
    """Dilated by a rectangle, as OpenCV does, whose time grows with the sides: long ones are made by doubling."""
    if max(across, down) <= _LONG_SIDE:
        return np.asarray(cv2.dilate(bits, np.ones((down, across), np.uint8)), dtype=np.uint8)
    return _along_rows(_along_rows(bits, across).T, down).T


def _along_rows(bits: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """The largest of so many neighbors in each row, the first of them side // 2 before the pixel."""
    columns = bits.shape[1]
    side = min(side, 2 * columns + 1)  # more than that is all of the row
    found, width = np.pad(bits, ((0, 0), (side // 2, side - 1 - side // 2))), 1
    while width < side:
        step = min(width, side - width)
        np.bitwise_or(found[:, :-step], found[:, step:], out=found[:, :-step])
        width += step
    return np.ascontiguousarray(found[:, :columns])


def _outlined(plane: OverlayPlane) -> NDArray[np.uint8]:
    """The border of a region: its pixels beside others, so that what it marks is seen."""
    bits = plane.bits()
    inner = cv2.erode(bits, np.ones((3, 3), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=1)
    return np.asarray(bits & ~np.asarray(inner, np.uint8), dtype=np.uint8)


def _film_places(matrix: NDArray[np.float64], size: Size) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Film x and y under the middles of a view's pixels, as arrays that broadcast to (height, width)."""
    inverse = cv2.invertAffineTransform(matrix)
    across, down = np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5
    found = []
    for along_x, along_y, shift in inverse.tolist():
        one = along_x * across[None, :] if along_x else along_y * down[:, None]
        found.append(one + shift)
    x, y = found
    return x, y


def _taken(bits: NDArray[np.uint8], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.uint8]:
    """The bit that covers each place (height, width) of `_film_places`, 0 outside of the bitmap; a copy."""
    rows, columns = bits.shape
    turned = x.shape[0] > 1 or y.shape[1] > 1
    along_x, along_y = (np.floor(one).reshape(-1) for one in (x, y))
    in_x, in_y = (along_x >= 0) & (along_x < columns), (along_y >= 0) & (along_y < rows)
    x_at, y_at = (np.where(inside, one, 0).astype(np.intp) for inside, one in ((in_x, along_x), (in_y, along_y)))
    found = bits[y_at].take(x_at, axis=1)
    found[~in_y] = 0
    found[:, ~in_x] = 0
    return np.ascontiguousarray(found.T) if turned else found


def _inside_polygon(points: list[Point], size: Size) -> NDArray[np.bool_]:
    """(height, width), True where a pixel's middle lies inside a polygon of the view, by the even-odd rule."""
    width, height = size
    crossed = np.zeros((height, width + 1), np.bool_)
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        first, last = (min(max(math.ceil(one - 0.5), 0), height) for one in sorted((y0, y1)))
        if first >= last:
            continue
        rows = np.arange(first, last)
        at = x0 + (rows + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
        crossed[rows, np.clip(np.ceil(at - 0.5), 0, width).astype(np.intp)] ^= True
    inside: NDArray[np.bool_] = np.logical_xor.accumulate(crossed, axis=1)[:, :width]
    return inside


def _moved(matrix: NDArray[Any], point: Point) -> Point:
    (a, b, x), (c, d, y) = matrix.tolist()
    return a * point[0] + b * point[1] + x, c * point[0] + d * point[1] + y
