"""Modality values as 16-bit indices, so that every window is one table of 65,536 greys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.opencv import cv2

ENTRIES = 65_536


@dataclass(frozen=True, slots=True)
class IndexMap:
    """Index i stands for modality value `offset + i * step`; `exact` when each value has its own index."""

    offset: float
    step: float
    exact: bool

    def values(self) -> NDArray[np.float64]:
        """The modality value of each index: (65,536,) float64."""
        return self.offset + self.step * np.arange(ENTRIES, dtype=np.float64)


def index_values(values: NDArray[Any]) -> tuple[NDArray[np.uint16], IndexMap]:
    """Indices (rows, columns) uint16 of modality values of the same shape, and what they stand for.

    uint16 is returned as it is, without a copy; other integers are shifted where their range fits 65,536
    values. Wider integers and floats are scaled over their finite range to the nearest index; NaN becomes 0.
    """
    if values.dtype == np.uint16:
        return values, IndexMap(0.0, 1.0, exact=True)
    if values.dtype == np.uint8:
        return values.astype(np.uint16), IndexMap(0.0, 1.0, exact=True)
    if values.dtype == np.int16:
        return values.view(np.uint16) ^ np.uint16(0x8000), IndexMap(-32768.0, 1.0, exact=True)
    low, high = finite_range(values)
    if np.issubdtype(values.dtype, np.integer) and high - low < ENTRIES:
        return (values - values.dtype.type(low)).astype(np.uint16), IndexMap(low, 1.0, exact=True)
    step = (high - low) / (ENTRIES - 1) or 1.0
    scaled = np.nan_to_num((values.astype(np.float64) - low) / step, nan=0.0, posinf=ENTRIES - 1, neginf=0.0)
    return np.rint(scaled).astype(np.uint16), IndexMap(low, step, exact=False)


def finite_range(values: NDArray[Any]) -> tuple[float, float]:
    """The lowest and highest finite value; (0, 0) when there is none."""
    if np.issubdtype(values.dtype, np.floating):
        values = values[np.isfinite(values)]
    if values.size == 0:
        return 0.0, 0.0
    return float(values.min()), float(values.max())


def look_up(indices: NDArray[np.uint16], table: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The table's grey of each index, same shape; `table` is (65,536,) uint8."""
    return np.asarray(cv2.LUT(indices, table), dtype=np.uint8)
