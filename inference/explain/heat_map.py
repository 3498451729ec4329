"""The heat map on the film: exact placement, one absolute color scale, the outline of what is hot. Numpy only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.image import Grey
from imaging.opencv import cv2
from inference.explain.methods import DEFAULT_OPACITY, DEFAULT_THRESHOLD
from inference.prediction import Extent, Heatmap

DEFAULT_COLORMAP = "ember"
_FADE = 0.5
_FAINTEST = 0.1
"""The share of the way from the threshold to full scale over which a map fades in."""
_OUTLINE_STEPS = 16
_FINER = 16
_BAND = 1 << 18
"""Multiplications done at once: so few that BLAS takes no threads, which would wait for busy cores, and cached."""

# Way points in OKLab (Ottosson 2020): lightness rises evenly, so more always looks like more, in grey print too.
_WAY_POINTS: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "ember": ((0.30, 0.06, -0.10), (0.46, 0.15, -0.05), (0.62, 0.18, 0.09), (0.78, 0.07, 0.15), (0.94, -0.04, 0.14)),
    "blue-yellow": (
        (0.30, -0.01, -0.10),
        (0.46, -0.01, -0.05),
        (0.62, 0.00, 0.01),
        (0.78, 0.00, 0.08),
        (0.94, -0.02, 0.12),
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class HotRegion:
    """A connected part of the film above the threshold: its outline (n, 2) float64 film points (x, y), and its box."""

    outline: NDArray[np.float64]
    box: Extent


@dataclass(frozen=True, slots=True, eq=False)
class HeatLayer:
    """A heat map ready to be laid over a view of the same size; it depends on nothing that the film's window changes.

    hot: (h, w) uint8, 255 at or above the threshold, else 0. film: (h, w) uint8, the share of the film that stays, in
    1/255: 255 where nothing is drawn. color: (h, w, 3) uint8 RGB, the map's share, to be added to it.
    """

    hot: NDArray[np.uint8]
    film: NDArray[np.uint8]
    color: NDArray[np.uint8]


def colormaps() -> tuple[str, ...]:
    """The names of the color maps; the second is safe for red-green color blindness."""
    return tuple(_WAY_POINTS)


@cache
def color_table(name: str) -> NDArray[np.uint8]:
    """(256, 3) uint8 sRGB, read-only: the color of each 1/255 of the reference. Raises KeyError."""
    points = np.array(_WAY_POINTS[name])
    position = np.linspace(0, len(points) - 1, 256)
    lab = np.stack([np.interp(position, np.arange(len(points)), column) for column in points.T], axis=1)
    cones = (lab @ _FROM_OKLAB.T) ** 3
    linear = np.clip(cones @ _TO_LINEAR.T, 0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)  # IEC 61966-2-1
    table: NDArray[np.uint8] = np.rint(encoded * 255).astype(np.uint8)
    table.flags.writeable = False
    return table


_FROM_OKLAB = np.array(
    [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
)
_TO_LINEAR = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def overlay_rgb(
    grey: Grey,
    heat: Heatmap,
    matrix: NDArray[np.float64],
    opacity: float = DEFAULT_OPACITY,
    threshold: float = DEFAULT_THRESHOLD,
    colormap: str = DEFAULT_COLORMAP,
) -> NDArray[np.uint8]:
    """A view (h, w) or (h, w, 3) uint8 with the heat map on it: (h, w, 3) uint8 RGB; all that follows, in one."""
    levels = heat_levels(heat, matrix, (grey.shape[1], grey.shape[0]))
    return blend(grey, heat_layer(levels, opacity, threshold, colormap))


def strongest(heat: Heatmap) -> tuple[float, float]:
    """Film point (x, y) where the map, joined smoothly between its places, is highest; the middle of an empty map."""
    rows, columns = (side * _FINER for side in heat.values.shape)
    fine = cv2.resize(heat.values, (columns, rows), interpolation=cv2.INTER_CUBIC)
    row, column = divmod(int(fine.argmax()), columns) if heat.peak > 0 else (rows / 2 - 0.5, columns / 2 - 0.5)
    extent = heat.extent
    return (
        extent.left + (column + 0.5) / columns * (extent.right - extent.left),
        extent.top + (row + 0.5) / rows * (extent.bottom - extent.top),
    )


def heat_levels(heat: Heatmap, matrix: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A heat map in a view of `size` (width, height): (height, width) uint8, in 1/255 of `heat.reference`.

    matrix: (2, 3) film -> view, made of flips, quarter turns, zoom and shift. The scale is absolute, so that the same
    level means the same activation on every film, and ends at 255; points outside the film are 0.
    """
    down, across = _mixed(heat, matrix, size)
    most = float(heat.values.max(initial=0)) / heat.reference
    levels = np.empty((size[1], size[0]), np.uint8)
    band = max(1, _BAND // max(across.size, 1))
    for top in range(0, size[1], band):
        rows = slice(top, top + band)
        shares = np.clip(down[rows] @ across, 0, most)  # a cubic swings over what was measured
        cv2.convertScaleAbs(shares, levels[rows], alpha=255)  # rounds, and ends at 255
    return levels


def heat_layer(
    levels: NDArray[np.uint8],
    opacity: float = DEFAULT_OPACITY,
    threshold: float = DEFAULT_THRESHOLD,
    colormap: str = DEFAULT_COLORMAP,
) -> HeatLayer:
    """Colors for `heat_levels`: nothing below `threshold` and at 0, from there on fading in to `opacity` 0..1.

    Half of the way from the threshold to full scale it is as opaque as it gets (a smooth step, so that no edge is seen
    where there is none), in steps of 1/255.
    """
    opaque = np.rint(opacity * 255 * _fade(threshold))
    table = np.zeros((256, 4), np.uint8)
    table[:, :3] = np.rint(color_table(colormap) * (opaque / 255)[:, None])
    color = np.asarray(cv2.LUT(levels, table.view(np.int32))).view(np.uint8).reshape(*levels.shape, 4)
    _, hot = cv2.threshold(levels, max(round(threshold * 255), 1) - 1, 255, cv2.THRESH_BINARY)
    film = cv2.LUT(levels, (255 - opaque).astype(np.uint8))
    return HeatLayer(_bytes(hot), _bytes(film), _bytes(cv2.cvtColor(color, cv2.COLOR_RGBA2RGB)))


def is_seen(peak: float, threshold: float = DEFAULT_THRESHOLD) -> bool:
    """Whether anything is seen of a map with this peak (share of its reference): a tenth of the opacity, at least."""
    return bool(_fade(threshold)[min(round(peak * 255), 255)] >= _FAINTEST)


def _fade(threshold: float) -> NDArray[np.float64]:
    """(256,) the share of the opacity that each level has."""
    first = max(1, round(threshold * 255))
    level = np.arange(256)
    part = np.clip((level - first + 1) / max((255 - first) * _FADE, 1), 0, 1)
    share: NDArray[np.float64] = np.where(level >= first, part**2 * (3 - 2 * part), 0.0)
    return share


def blend(grey: Grey, layer: HeatLayer) -> NDArray[np.uint8]:
    """A view (h, w) or (h, w, 3) uint8 under a layer of its size: (h, w, 3) uint8 RGB.

    Grey is dimmed while it is one channel. Opacity, film and color are rounded apart, which is
    within one and a half levels of the exact mixture.
    """
    if grey.ndim == 2:
        film = cv2.cvtColor(cv2.multiply(grey, layer.film, scale=1 / 255), cv2.COLOR_GRAY2RGB)
    else:
        film = cv2.multiply(grey, cv2.cvtColor(layer.film, cv2.COLOR_GRAY2RGB), scale=1 / 255)
    return _bytes(cv2.add(film, layer.color, film))


def hot_region(heat: Heatmap, threshold: float = DEFAULT_THRESHOLD) -> tuple[HotRegion, ...]:
    """The connected parts of the film at or above `threshold` (share of the reference), the largest first.

    Outlines are exact to 1/16 of a cell of the map; nothing hot gives an empty tuple.
    """
    columns, rows = (count * _OUTLINE_STEPS for count in heat.values.shape[::-1])
    extent = heat.extent
    zoom_x, zoom_y = columns / (extent.right - extent.left), rows / (extent.bottom - extent.top)
    matrix = np.array([[zoom_x, 0, -extent.left * zoom_x], [0, zoom_y, -extent.top * zoom_y]])
    down, across = _mixed(heat, matrix, (columns, rows))
    shares = down @ across
    hot = (shares >= max(threshold, float(np.finfo(np.float32).tiny))).astype(np.uint8)
    contours, _ = cv2.findContours(hot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    regions = []
    for contour in sorted(contours, key=cv2.contourArea, reverse=True):
        points = (contour[:, 0, :] + 0.5) / (zoom_x, zoom_y) + (extent.left, extent.top)
        left, top, width, height = cv2.boundingRect(contour)
        box = Extent(
            left / zoom_x + extent.left,
            top / zoom_y + extent.top,
            (left + width) / zoom_x + extent.left,
            (top + height) / zoom_y + extent.top,
        )
        regions.append(HotRegion(points, box))
    return tuple(regions)


def _mixed(
    heat: Heatmap, matrix: NDArray[Any], size: tuple[int, int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Two factors, (height, cells) and (cells, width) float32, whose product is the map at the view's pixel centers.

    The product is in shares of the reference, and 0 outside the film. Cell (i, j) of the map covers its rectangle of
    the extent; between the cells' centers values are interpolated by the cubic convolution of Keys (1981, a = -0.5),
    separately for each axis. It goes through the cells' values and, between them, a little beyond.
    """
    values, matrix = heat.values, np.asarray(matrix, np.float64)
    turned = bool(matrix[0, 0] == 0)
    along_x, along_y = (matrix[0, 1], matrix[1, 0]) if turned else (matrix[0, 0], matrix[1, 1])
    if turned:
        values = values.T
    extent, ref = heat.extent, heat.ref
    across = (extent.left, extent.right, ref.columns)
    down = (extent.top, extent.bottom, ref.rows)
    first, second = (down, across) if turned else (across, down)
    columns = _axis(size[0], along_x, matrix[0, 2], first, values.shape[1])
    rows = _axis(size[1], along_y, matrix[1, 2], second, values.shape[0])
    shares: NDArray[np.float32] = values / np.float32(heat.reference)
    return rows, np.asarray(shares @ columns.T, dtype=np.float32)


def _axis(
    pixels: int, scale: float, shift: float, covered: tuple[float, float, int], cells: int
) -> NDArray[np.float32]:
    """How the pixels of one axis of the view mix the cells of the map: (pixels, cells); zeros outside the film."""
    start, end, film = covered
    position = (np.arange(pixels) + 0.5 - shift) / scale
    inside = (position >= start) & (position < end)
    if film:
        inside &= (position >= 0) & (position < film)
    cell = np.clip((position - start) / (end - start) * cells - 0.5, 0, cells - 1)
    first = np.floor(cell).astype(np.int64)
    weights = np.zeros((pixels, cells))
    rows = np.arange(pixels)
    for step in (-1, 0, 1, 2):  # a cell beyond the border is as the one at it
        np.add.at(weights, (rows, np.clip(first + step, 0, cells - 1)), _cubic(cell - first - step))
    return np.asarray(weights * inside[:, None], dtype=np.float32)


def _cubic(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys' kernel for a = -0.5, at distances in cells."""
    d = np.abs(distance)
    near = (1.5 * d - 2.5) * d**2 + 1
    return np.where(d <= 1, near, np.where(d < 2, ((-0.5 * d + 2.5) * d - 4) * d + 2, 0.0))


def _bytes(picture: Any) -> NDArray[np.uint8]:
    """What OpenCV gives, in numpy's types."""
    return np.asarray(picture, dtype=np.uint8)
