"""Stored values become modality values: the Modality LUT or the rescale of a film (PS3.3 C.11.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

_EXACT = (np.dtype(np.uint8), np.dtype(np.uint16), np.dtype(np.int16), np.dtype(np.int32))


@dataclass(frozen=True, slots=True)
class Rescale:
    """modality value = stored value * slope + intercept (PS3.3 C.11.1.1.2)."""

    slope: float = 1.0
    intercept: float = 0.0

    def apply(self, stored: NDArray[Any]) -> NDArray[Any]:
        """Modality values of `stored`, any shape and any integer or float dtype.

        The result is the narrowest of uint8, uint16, int16 and int32 that holds the values exactly and is no
        narrower than `stored`, else float32; `stored` itself where nothing changes.
        """
        whole = self.slope.is_integer() and self.intercept.is_integer()
        if stored.dtype.kind == "f" or not whole or not stored.size:
            return self._as_float(stored)
        ends = (self.one(int(stored.min())), self.one(int(stored.max())))
        target = _narrowest(min(ends), max(ends), stored.dtype.itemsize)
        if target is None:
            return self._as_float(stored)
        if self == Rescale():
            return stored.astype(target, copy=False)
        # Arithmetic modulo the width of the target is exact, because the results fit.
        values = stored.astype(target)
        np.multiply(values, np.array(int(self.slope)).astype(target), out=values)
        np.add(values, np.array(int(self.intercept)).astype(target), out=values)
        return values

    def one(self, value: float) -> float:
        """The modality value of one stored value."""
        return value * self.slope + self.intercept

    def ends(self, stored: tuple[float, float]) -> tuple[float, float]:
        """The lowest and highest modality value of stored values from lowest to highest."""
        first, last = map(self.one, stored)
        return min(first, last), max(first, last)

    def _as_float(self, stored: NDArray[Any]) -> NDArray[np.float32]:
        # In float64 first where 24 bits of mantissa would not hold the stored value.
        values = stored.astype(np.float32 if stored.dtype.itemsize <= 2 else np.float64)
        if self != Rescale():
            np.multiply(values, self.slope, out=values)
            np.add(values, self.intercept, out=values)
        return values.astype(np.float32, copy=False)


@dataclass(frozen=True, slots=True, eq=False)
class ModalityLut:
    """A Modality LUT (PS3.3 C.11.1.1.1): `data` (entries,) uint16, and the first stored value that it maps.

    Stored values outside the table take its first or last entry.
    """

    first: int
    data: NDArray[np.uint16]

    def apply(self, stored: NDArray[Any]) -> NDArray[np.uint16]:
        """Modality values (uint16) of integer `stored` values of any shape."""
        index = np.clip(stored.astype(np.int64) - self.first, 0, len(self.data) - 1)
        return self.data[index]

    def one(self, value: float) -> float:
        """The modality value of one stored value."""
        return float(self.data[min(max(int(value) - self.first, 0), len(self.data) - 1)])

    def ends(self, stored: tuple[float, float]) -> tuple[float, float]:  # as of Rescale
        """The lowest and highest modality value, whatever is stored."""
        return float(self.data.min()), float(self.data.max())


Modality: TypeAlias = Rescale | ModalityLut


def _narrowest(low: float, high: float, at_least: int) -> np.dtype[Any] | None:
    for dtype in _EXACT:
        limits = np.iinfo(dtype)
        if dtype.itemsize >= min(at_least, 2) and limits.min <= low and high <= limits.max:
            return dtype
    return None
