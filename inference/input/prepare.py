"""How a film becomes the network's input, and exactly where each input pixel came from.

One function for the window, the batch, the command line and training. It starts from modality values, never from
the window on screen, and works on exact integers until the resampling, so that the same picture stored signed or
unsigned, as MONOCHROME1 or MONOCHROME2, as PNG or DICOM, gives bit for bit the same input.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.image import Image, Photometric
from inference.models.card import Fit, InputSpec
from inference.prediction import Placement, Prepared

_NARROW = (np.uint8, np.uint16, np.int16)
_EXACT_COUNT = 1 << 24
_LUMA = np.array([0.299, 0.587, 0.114])  # ITU-R BT.601, as PS3.3 C.7.6.3.1.2 uses for YBR_FULL


def prepare(image: Image, spec: InputSpec) -> Prepared:
    """Turn a film into the network's grey picture, before normalization.

    Values between the spec's percentiles become 0..255 (bright = dense, whatever the photometric interpretation),
    then the film is resampled by area averaging to (spec.rows, spec.columns) with the spec's fit.
    A film whose values are all equal becomes all zeros.
    """
    values = image.values
    if image.is_color:
        values = np.rint(values @ _LUMA).astype(np.uint8)
    low, high = value_range(values, spec.low, spec.high, image.padding)
    descending = image.photometric is Photometric.MONOCHROME1
    grey = _grey(values, low, high, spec, descending=descending)
    top, left, rows, columns = _boxes(image.rows, image.columns, spec).input
    part = slice(top, top + rows), slice(left, left + columns)
    return Prepared(grey=grey, placement=place(image.rows, image.columns, spec), part=part)


def prepare_again(values: NDArray[np.float32], spec: InputSpec) -> NDArray[np.float32]:
    """The `Prepared.part` of a picture, changed since: (rows, columns), bright = dense -> as `prepare` makes it."""
    low, high = value_range(values, spec.low, spec.high)
    return _grey(values, low, high, spec, descending=False)


def _grey(values: NDArray[Any], low: float, high: float, spec: InputSpec, *, descending: bool) -> NDArray[np.float32]:
    shifted = _clipped_difference(values, low, high, descending=descending)
    grey = _resample(shifted, spec)
    span = high - low
    if span > 0:
        grey *= np.float32(255.0 / span)
    return grey


def same_picture(one: InputSpec, other: InputSpec) -> bool:
    """Whether `prepare` makes the same picture by both: they may differ in how it is normalized."""
    return all(getattr(one, name) == getattr(other, name) for name in ("rows", "columns", "fit", "low", "high"))


def normalize(grey: NDArray[np.float32], spec: InputSpec) -> NDArray[np.float32]:
    """(rows, columns) or (n, rows, columns) grey 0..255 -> (n, channels, rows, columns) float32 network input."""
    batch = grey[None] if grey.ndim == 2 else grey
    mean = np.asarray(spec.mean, np.float32).reshape(1, -1, 1, 1)
    std = np.asarray(spec.std, np.float32).reshape(1, -1, 1, 1)
    return np.ascontiguousarray((batch[:, None] - mean) / std, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Whole-pixel rectangles (top, left, rows, columns): what is taken of the film, where it lands in the input."""

    film: tuple[int, int, int, int]
    input: tuple[int, int, int, int]


def _boxes(rows: int, columns: int, spec: InputSpec) -> _Boxes:
    film = (0, 0, rows, columns)
    target = (0, 0, spec.rows, spec.columns)
    if spec.fit is Fit.PAD:
        scale = max(rows / spec.rows, columns / spec.columns)
        height = min(spec.rows, max(1, round(rows / scale)))
        width = min(spec.columns, max(1, round(columns / scale)))
        target = ((spec.rows - height) // 2, (spec.columns - width) // 2, height, width)
    elif spec.fit is Fit.CROP:
        scale = min(rows / spec.rows, columns / spec.columns)
        height = min(rows, max(1, round(spec.rows * scale)))
        width = min(columns, max(1, round(spec.columns * scale)))
        film = ((rows - height) // 2, (columns - width) // 2, height, width)
    return _Boxes(film, target)


def place(rows: int, columns: int, spec: InputSpec) -> Placement:
    """The affine from the input of `spec` back to a film of (rows, columns): pure geometry, no pixels."""
    boxes = _boxes(rows, columns, spec)
    film_top, film_left, film_rows, film_columns = boxes.film
    top, left, height, width = boxes.input
    scale_x, scale_y = film_columns / width, film_rows / height
    return Placement(
        scale_x=scale_x,
        scale_y=scale_y,
        offset_x=film_left - scale_x * left,
        offset_y=film_top - scale_y * top,
        rows=spec.rows,
        columns=spec.columns,
    )


def value_range(
    values: NDArray[Any], low: float, high: float, padding: tuple[float, float] | None = None
) -> tuple[float, float]:
    """The values at two percentiles, each an actual value of the film, padding and non-finite values left out.

    The lower is rounded down and the upper rounded up in rank, so that the range of a negative is the negative
    of the range. All-padding films give (0, 0).
    """
    if values.dtype in _NARROW and values.size:
        return _range_from_counts(values, low, high, padding)
    flat = np.asarray(values, np.float64).ravel()
    flat = flat[np.isfinite(flat)]
    if padding is not None:
        flat = flat[(flat < padding[0]) | (flat > padding[1])]
    if not flat.size:
        return 0.0, 0.0
    below, above = _ranks(flat.size, low, high)
    ordered = np.partition(flat, (below, above))
    return float(ordered[below]), float(ordered[above])


def _range_from_counts(
    values: NDArray[Any], low: float, high: float, padding: tuple[float, float] | None
) -> tuple[float, float]:
    lowest = int(np.iinfo(values.dtype).min)
    counts = _counts(values)
    if padding is not None:
        first = max(0, int(np.ceil(padding[0])) - lowest)
        counts[first : max(first, int(np.floor(padding[1])) - lowest + 1)] = 0
    total = int(counts.sum())
    if not total:
        return 0.0, 0.0
    below, above = _ranks(total, low, high)
    reached = np.cumsum(counts)
    return (
        float(np.searchsorted(reached, below, side="right") + lowest),
        float(np.searchsorted(reached, above, side="right") + lowest),
    )


def _counts(values: NDArray[Any]) -> NDArray[np.int64]:
    """How often each value of a narrow integer type occurs, from the lowest value up."""
    patterns = _patterns(values)
    entries = np.iinfo(patterns.dtype).max + 1
    counts = np.zeros(entries, np.int64)
    step = max(1, _EXACT_COUNT // patterns.shape[-1])
    for start in range(0, len(patterns), step):  # OpenCV counts in float32, exact to 2^24
        part = cv2.calcHist([patterns[start : start + step]], [0], None, [entries], [0, entries])
        counts += part.ravel().astype(np.int64)
    return np.roll(counts, entries // 2) if values.dtype.kind == "i" else counts


def _patterns(values: NDArray[Any]) -> NDArray[Any]:
    """A narrow type's bits as unsigned numbers, the index of OpenCV's histograms and tables."""
    return np.ascontiguousarray(values).view(f"u{values.dtype.itemsize}")


def _ranks(total: int, low: float, high: float) -> tuple[int, int]:
    """Zero-based ranks that mirror each other: rank(high) of a negative is total - 1 - rank(low)."""
    below = int(np.floor(low / 100 * (total - 1)))
    above = total - 1 - int(np.floor((100 - high) / 100 * (total - 1)))
    return below, above


def _clipped_difference(values: NDArray[Any], low: float, high: float, *, descending: bool) -> NDArray[np.float32]:
    """How far each value is inside [low, high], from `low` up or (descending) from `high` down; exact for integers."""
    if values.dtype not in _NARROW:
        return _distance(values, low, high, descending=descending)
    patterns = _patterns(values)
    every = np.arange(np.iinfo(patterns.dtype).max + 1).astype(patterns.dtype).view(values.dtype)
    return np.asarray(cv2.LUT(patterns, _distance(every, low, high, descending=descending)), dtype=np.float32)


def _distance(values: NDArray[Any], low: float, high: float, *, descending: bool) -> NDArray[np.float32]:
    inside: NDArray[Any]
    if values.dtype.kind in "ui":
        wide = np.int64 if values.dtype.itemsize > 2 else np.int32
        inside = np.clip(values, int(low), int(high)).astype(wide)
        distance = int(high) - inside if descending else inside - int(low)
    else:
        inside = np.clip(np.nan_to_num(values.astype(np.float64), nan=low), low, high)
        distance = high - inside if descending else inside - low
    return distance.astype(np.float32)


def _resample(film: NDArray[np.float32], spec: InputSpec) -> NDArray[np.float32]:
    """Fit the film into the input rectangle, axes shrunk by area averages and enlarged linearly; 0 outside the film."""
    boxes = _boxes(film.shape[0], film.shape[1], spec)
    film_top, film_left, film_rows, film_columns = boxes.film
    top, left, height, width = boxes.input
    part = np.ascontiguousarray(film[film_top : film_top + film_rows, film_left : film_left + film_columns])
    smaller = min(width, film_columns), min(height, film_rows)
    shrunk = cv2.resize(part, smaller, interpolation=cv2.INTER_AREA)
    canvas = np.zeros((spec.rows, spec.columns), np.float32)
    canvas[top : top + height, left : left + width] = cv2.resize(
        shrunk, (width, height), interpolation=cv2.INTER_LINEAR
    )
    return canvas
