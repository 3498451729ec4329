"""How a film becomes the network's input, and exactly where each input pixel came from.

One function for the window, the batch, the command line and training. It starts from modality values, never from
the window on screen, and works on exact integers until the resampling, so that the same picture stored signed or
unsigned, as MONOCHROME1 or MONOCHROME2, as PNG or DICOM, gives bit for bit the same input.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.types import Image, Photometric
from inference.types import Fit, InputSpec, Placement, Prepared

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
    if image.photometric is Photometric.MONOCHROME1:
        shifted = _clipped_difference(values, low, high, descending=True)
    else:
        shifted = _clipped_difference(values, low, high, descending=False)
    placement = place(image.rows, image.columns, spec)
    grey = _resample(shifted, placement, spec)
    span = high - low
    if span > 0:
        grey *= np.float32(255.0 / span)
    return Prepared(grey=grey, placement=placement)


def normalize(grey: NDArray[np.float32], spec: InputSpec) -> NDArray[np.float32]:
    """(rows, columns) or (n, rows, columns) grey 0..255 -> (n, channels, rows, columns) float32 network input."""
    batch = grey[None] if grey.ndim == 2 else grey
    mean = np.asarray(spec.mean, np.float32).reshape(1, -1, 1, 1)
    std = np.asarray(spec.std, np.float32).reshape(1, -1, 1, 1)
    return np.ascontiguousarray((batch[:, None] - mean) / std, dtype=np.float32)


def place(rows: int, columns: int, spec: InputSpec) -> Placement:
    """The affine from the input of `spec` back to a film of (rows, columns): pure geometry, no pixels."""
    scale_x, scale_y = columns / spec.columns, rows / spec.rows
    if spec.fit is Fit.PAD:
        scale_x = scale_y = max(scale_x, scale_y)
    elif spec.fit is Fit.CROP:
        scale_x = scale_y = min(scale_x, scale_y)
    return Placement(
        scale_x=scale_x,
        scale_y=scale_y,
        offset_x=(columns - scale_x * spec.columns) / 2,
        offset_y=(rows - scale_y * spec.rows) / 2,
        rows=spec.rows,
        columns=spec.columns,
    )


def value_range(
    values: NDArray[np.generic], low: float, high: float, padding: tuple[float, float] | None = None
) -> tuple[float, float]:
    """The values at two percentiles, each an actual value of the film, padding and non-finite values left out.

    The lower is rounded down and the upper rounded up in rank, so that the range of a negative is the negative
    of the range. All-padding films give (0, 0).
    """
    if values.dtype in (np.uint8, np.uint16, np.int16) and values.size:
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
    values: NDArray[np.generic], low: float, high: float, padding: tuple[float, float] | None
) -> tuple[float, float]:
    lowest = int(np.iinfo(values.dtype).min)
    shifted = values.astype(np.int32) - lowest if lowest else values
    counts = np.bincount(shifted.ravel(), minlength=1)
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


def _ranks(total: int, low: float, high: float) -> tuple[int, int]:
    """Zero-based ranks that mirror each other: rank(high) of a negative is total - 1 - rank(low)."""
    below = int(np.floor(low / 100 * (total - 1)))
    above = total - 1 - int(np.floor((100 - high) / 100 * (total - 1)))
    return below, above


def _clipped_difference(
    values: NDArray[np.generic], low: float, high: float, *, descending: bool
) -> NDArray[np.float32]:
    """How far each value is inside [low, high], from `low` up or (descending) from `high` down; exact for integers."""
    if values.dtype.kind in "ui":
        info = np.iinfo(values.dtype)
        inside = np.clip(values, max(int(low), info.min), min(int(high), info.max)).astype(np.int64 if info.bits > 16 else np.int32)
        return ((int(high) - inside) if descending else (inside - int(low))).astype(np.float32)
    inside = np.clip(np.nan_to_num(values.astype(np.float64), nan=low), low, high)
    return ((high - inside) if descending else (inside - low)).astype(np.float32)


def _resample(film: NDArray[np.float32], placement: Placement, spec: InputSpec) -> NDArray[np.float32]:
    """Area-average the film into the input rectangle; what lies outside the film is 0."""
    if spec.fit is Fit.STRETCH:
        return _resize(film, spec.columns, spec.rows)
    if spec.fit is Fit.CROP:
        extent = placement.extent()
        top, bottom = round(extent.top), round(extent.bottom)
        left, right = round(extent.left), round(extent.right)
        return _resize(np.ascontiguousarray(film[top:bottom, left:right]), spec.columns, spec.rows)
    width = round(film.shape[1] / placement.scale_x)
    height = round(film.shape[0] / placement.scale_y)
    canvas = np.zeros((spec.rows, spec.columns), np.float32)
    top, left = (spec.rows - height) // 2, (spec.columns - width) // 2
    canvas[top : top + height, left : left + width] = _resize(film, width, height)
    return canvas


def _resize(film: NDArray[np.float32], columns: int, rows: int) -> NDArray[np.float32]:
    shrinks = film.shape[0] >= rows and film.shape[1] >= columns
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(film, (columns, rows), interpolation=method), np.float32)
