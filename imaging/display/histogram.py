"""How often the values of a film, or of a part of it, occur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.image import Image

BINS = 256
_SAMPLES = 1 << 18


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """counts (bins,) int64, and edges (bins + 1,) float64 in modality values, rising; a value on an edge is above it.

    Only the last bin holds its upper edge.
    """

    counts: NDArray[np.int64]
    edges: NDArray[np.float64]

    @property
    def low(self) -> float:
        """Where the first bin begins."""
        return float(self.edges[0])

    @property
    def high(self) -> float:
        """Where the last bin ends."""
        return float(self.edges[-1])


def histogram(values: NDArray[Any]) -> Histogram | None:
    """The histogram of values of any shape in at most `BINS` bins; None where no value is finite.

    Bins of whole numbers are whole numbers wide, around these, so that none holds more of them than its neighbours.
    """
    flat = values.reshape(-1)
    if flat.dtype.kind == "f":
        flat = flat[np.isfinite(flat)]
    if flat.size == 0:
        return None
    low, high = float(flat.min()), float(flat.max())
    if flat.dtype.kind == "f":
        width = (high - low) / BINS or 1.0
    else:
        width = max(np.ceil((high - low + 1) / BINS), 1.0)
        low -= 0.5
    count = min(int((high - low) / width) + 1, BINS)
    places = np.minimum((flat.astype(np.float64) - low) / width, count - 1).astype(np.intp)
    counts = np.bincount(places, minlength=count).astype(np.int64)
    return Histogram(counts, low + width * np.arange(count + 1, dtype=np.float64))


def film_histogram(image: Image) -> Histogram | None:
    """The histogram of a grey image without its padding and rows that the file lacks; None for color.

    Of a large one, of about a million pixels on a regular grid.
    """
    if image.is_color:
        return None
    step = max(1, int(np.ceil(np.sqrt(image.values.size / _SAMPLES))))
    sample = image.values[: image.rows_held : step, ::step]
    if image.padding is not None:
        low, high = image.padding
        sample = sample[(sample < low) | (sample > high)]
    return histogram(sample)
