"""Which values of a film are picture: percentiles inside the collimated field, without padding, shutter or marker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.types import Image, Photometric

_SAMPLES = 1 << 18
_UNIFORM = 0.03
_DEEPEST_BORDER = 0.35
_GAP = 1 / 64


@dataclass(frozen=True, slots=True, eq=False)
class Exposure:
    """The picture's values in ascending order, at most about 260,000 of them taken on a regular grid.

    `dark_is_high` is true for MONOCHROME1, whose percentiles count from the high values.
    """

    ordered: NDArray[Any]
    dark_is_high: bool

    @classmethod
    def of(cls, image: Image) -> Exposure:
        """Measure a grey image; empty when no value is finite and outside the padding."""
        step = max(1, int(np.ceil(np.sqrt(image.values.size / _SAMPLES))))
        sample = image.values[::step, ::step]
        shown = np.isfinite(sample)
        if image.padding is not None:
            shown &= (sample < image.padding[0]) | (sample > image.padding[1])
        field = collimated_field(sample)
        inside = sample[field][shown[field]]
        ordered = np.sort(inside if inside.size else sample[shown], kind="stable")
        return cls(_without_outlying_ends(ordered), image.photometric is Photometric.MONOCHROME1)

    def between(self, dark: float, bright: float) -> tuple[float, float]:
        """The values (low, high) between two percentiles 0..100 that count from dark to bright; (0, 0) if empty."""
        if self.ordered.size == 0:
            return 0.0, 0.0
        if self.dark_is_high:
            dark, bright = 100.0 - bright, 100.0 - dark
        last = self.ordered.size - 1
        low, high = (self.ordered[round(percent / 100.0 * last)] for percent in (dark, bright))
        return float(low), float(high)


def collimated_field(values: NDArray[Any]) -> tuple[slice, slice]:
    """Rows and columns of (rows, columns) values inside uniform strips along the edges.

    A strip is uniform where nine tenths of a line differ by less than 3 % of what the whole image spans; at most
    35 % is taken from a side. Nothing is taken when that would leave a uniform image.
    """
    finite = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0) if values.dtype.kind == "f" else values
    low, high = np.percentile(finite, (1, 99))
    limit = _UNIFORM * (float(high) - float(low))
    if limit <= 0.0:
        return slice(None), slice(None)
    rows = _inner(finite, limit)
    columns = _inner(finite[rows].T, limit)
    return rows, columns


def _inner(lines: NDArray[Any], limit: float) -> slice:
    """The lines of (lines, samples) between the uniform ones at both ends."""
    count = len(lines)
    deepest = int(count * _DEEPEST_BORDER)
    low, high = np.percentile(lines[:, :: max(1, lines.shape[1] // 128)], (5, 95), axis=1)
    varied = (high - low) > limit
    first = int(np.argmax(varied[: deepest + 1])) if varied[: deepest + 1].any() else 0
    backwards = varied[::-1][: deepest + 1]
    last = count - (int(np.argmax(backwards)) if backwards.any() else 0)
    return slice(first, last)


def _without_outlying_ends(ordered: NDArray[Any]) -> NDArray[Any]:
    """Drop the lowest or highest value where a gap sets it apart: a shutter's black, a marker's white."""
    if ordered.size == 0:
        return ordered
    first = int(np.searchsorted(ordered, ordered[0], side="right"))
    last = int(np.searchsorted(ordered, ordered[-1], side="left"))
    if first >= last:
        return ordered
    lowest, highest = float(ordered[first]), float(ordered[last - 1])
    gap = _GAP * (highest - lowest)
    start = first if lowest - float(ordered[0]) > gap else 0
    stop = last if float(ordered[-1]) - highest > gap else ordered.size
    return ordered[start:stop] if ordered[start] < ordered[stop - 1] else ordered
