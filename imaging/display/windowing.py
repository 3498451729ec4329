"""How modality values become grey: the VOI transformations of PS3.3 C.11.2, and MONOCHROME1 inverted once.

One rule of rounding for all ways: the VOI output, as a fraction of its range, times 255, rounded half up.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.display.grey import IndexMap, finite_range, index_values, look_up
from imaging.image import Grey, Image, Photometric, Voi, VoiFunction, VoiLut, Window

NARROWEST_LINEAR = 1.0
_NARROWEST = 1e-9
_CHUNK = 1 << 20


def to_grey(image: Image, voi: Voi | None, *, invert: bool = False) -> Grey:
    """The whole image as display levels: (rows, columns) uint8, or (rows, columns, 3) for color.

    MONOCHROME1 is inverted here and nowhere else; `invert` turns the result once more. Without `voi` the full
    range is shown. Color is not windowed (PS3.3 C.11.2 applies to grey); `invert` gives its negative.
    """
    if image.is_color:
        return np.asarray(255 - image.values if invert else image.values, dtype=np.uint8)
    voi = voi or full_range(image)
    negative = (image.photometric is Photometric.MONOCHROME1) != invert
    if np.issubdtype(image.values.dtype, np.integer) and image.values.dtype.itemsize <= 2:
        indices, index_map = index_values(image.values)
        return look_up(indices, grey_table(index_map, voi, negative=negative))
    flat = image.values.reshape(-1)
    grey = np.empty(flat.shape, dtype=np.uint8)
    for start in range(0, flat.size, _CHUNK):
        grey[start : start + _CHUNK] = grey_levels(flat[start : start + _CHUNK], voi, negative=negative)
    return grey.reshape(image.values.shape)


def grey_table(index_map: IndexMap, voi: Voi, *, negative: bool = False) -> NDArray[np.uint8]:
    """The grey of each of the 65,536 indices of a film: (65,536,) uint8, read-only."""
    table = grey_levels(index_map.values(), voi, negative=negative)
    table.flags.writeable = False
    return table


def grey_levels(values: NDArray[Any], voi: Voi, *, negative: bool = False) -> NDArray[np.uint8]:
    """Greys of modality values, any shape -> uint8 of the same shape; NaN counts as the lowest value."""
    fraction = voi_fraction(values, voi)
    grey = np.floor(fraction * 255.0 + 0.5).astype(np.uint8)
    return np.bitwise_not(grey) if negative else grey


def voi_fraction(values: NDArray[Any], voi: Voi) -> NDArray[np.float64]:
    """The VOI transformation as a fraction 0..1 of its output range, same shape as `values`.

    PS3.3 C.11.2.1.1 for a VOI LUT (its index clamped to the table); C.11.2.1.2.1 LINEAR, C.11.2.1.3.1 SIGMOID
    and C.11.2.1.3.2 LINEAR_EXACT for windows. A width narrower than the function allows is taken as the least.
    """
    exact = np.nan_to_num(values.astype(np.float64), nan=-math.inf, posinf=math.inf, neginf=-math.inf)
    if isinstance(voi, VoiLut):
        positions = np.clip(np.floor(exact) - voi.first, 0, len(voi.data) - 1).astype(np.intp)
        top = float((1 << voi.bits) - 1)
        fractions = np.minimum(voi.data.astype(np.float64) / top, 1.0)
        return np.asarray(fractions[positions], dtype=np.float64)
    return _window_fraction(exact, voi)


def as_asked(window: Window) -> Window:
    """A window that was asked for by its numbers: one narrower than LINEAR allows is LINEAR_EXACT.

    PS3.3 C.11.2.1.2 wants a width of at least 1 for LINEAR, C.11.2.1.3.2 any above 0 for LINEAR_EXACT.
    """
    if window.function is VoiFunction.LINEAR and window.width < NARROWEST_LINEAR:
        return replace(window, function=VoiFunction.LINEAR_EXACT)
    return window


def bounds_of(window: Window) -> tuple[float, float]:
    """The modality values up to which a window is black and from which it is white.

    PS3.3 C.11.2.1.2.1 LINEAR, C.11.2.1.3.2 LINEAR_EXACT; of SIGMOID, which reaches neither, center -/+ half the width.
    """
    if window.function is VoiFunction.LINEAR:
        half = (max(window.width, NARROWEST_LINEAR) - 1.0) / 2
        return window.center - 0.5 - half, window.center - 0.5 + half
    return window.center - window.width / 2, window.center + window.width / 2


def with_bounds(window: Window, low: float, high: float) -> Window:
    """The window of the same function between two bounds (`bounds_of`), the lower first; it is the reader's own."""
    center, width = (low + high) / 2, max(high - low, _NARROWEST)
    if window.function is VoiFunction.LINEAR:
        center, width = center + 0.5, width + 1.0
    return replace(window, center=center, width=width, explanation="")


def full_range(image: Image) -> Window:
    """The window that maps the whole range linearly: 0..255 for 8-bit values, else lowest to highest value.

    Padding and values that are not finite are left out; a constant image gets a window of width 1 around it.
    """
    if image.values.dtype == np.uint8:
        return span(0.0, 255.0)
    values = image.values
    if image.padding is not None:
        low, high = image.padding
        shown = values[(values < low) | (values > high)]
        values = shown if shown.size else values
    return span(*finite_range(values))


def span(low: float, high: float, explanation: str = "") -> Window:
    """The LINEAR_EXACT window from black at `low` to white at `high`; equal bounds give a width of 1."""
    if not high > low:
        low, high = low - 0.5, low + 0.5
    return Window((low + high) / 2, high - low, VoiFunction.LINEAR_EXACT, explanation)


def _window_fraction(values: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
    center, width = window.center, max(window.width, _NARROWEST)
    if window.function is VoiFunction.SIGMOID:
        exponent = np.clip(-4.0 * (values - center) / width, -700.0, 700.0)
        return np.asarray(1.0 / (1.0 + np.exp(exponent)), dtype=np.float64)
    if window.function is VoiFunction.LINEAR:
        center, width = center - 0.5, max(width, 1.0) - 1.0
        if width == 0.0:
            return (values > center).astype(np.float64)
    return np.clip((values - center) / width + 0.5, 0.0, 1.0)
