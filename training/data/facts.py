"""What is known of a film without looking at what it shows: sizes, levels, digests and a thumbnail, one row a film."""

from __future__ import annotations

import hashlib
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.image import Image
from imaging.reading.source import open_source
from inference.input.prepare import prepare
from inference.models.card import InputSpec
from inference.prediction import Prepared

VERSION = 2
"""Changes when `FACTS`, or which films are put into it and what of them, changes."""
THUMBNAIL = 32
_BORDER = 0.03
_SPEC = InputSpec()

FACTS = np.dtype(
    [
        ("bytes", np.int64),
        ("rows", np.int32),
        ("columns", np.int32),
        ("mean", np.float32),
        ("border", np.float32),
        ("file", np.uint8, (32,)),
        ("pixels", np.uint8, (32,)),
        ("thumbnail", np.uint8, (THUMBNAIL, THUMBNAIL)),
    ]
)
"""bytes: of the file. rows, columns: of the film. mean: grey 0..255 of the whole film, stretched to 224 x 224 as models
get it; border: the same of its outermost 3 %. file, pixels: SHA-256 of the file and of the decoded values.
thumbnail: (32, 32) grey, what near duplicates are found by."""

Facts: TypeAlias = NDArray[np.void]
"""(n,) rows of dtype `FACTS`."""


def facts_of(image: Image, spec: InputSpec | None = None, prepared: Prepared | None = None) -> Facts:
    """One row (dtype `FACTS`, shape ()) of a film that was read; `prepared` with `spec` spares preparing it twice.

    Raises Fault where the file can no longer be read.
    """
    same = spec is not None and _made(spec) == _made(_SPEC)
    grey = (prepared if prepared is not None and same else prepare(image, _SPEC)).grey
    row = np.zeros((), FACTS)
    with open_source(image.ref.path) as file:
        content = file.read()
    row["bytes"] = len(content)
    row["file"] = _bytes(hashlib.sha256(content).digest())
    row["rows"], row["columns"] = image.rows, image.columns
    row["mean"] = grey.mean()
    row["border"] = border_level(grey)
    row["pixels"] = _bytes(_pixel_digest(image))
    row["thumbnail"] = np.rint(cv2.resize(grey, (THUMBNAIL, THUMBNAIL), interpolation=cv2.INTER_AREA))
    return row


def border_level(grey: NDArray[np.float32]) -> float:
    """Mean of the outermost 3 % at each side of a (rows, columns) picture."""
    high, wide = (max(1, round(_BORDER * size)) for size in grey.shape)
    inner = grey[high:-high, wide:-wide]
    return float((grey.sum(dtype=np.float64) - inner.sum(dtype=np.float64)) / (grey.size - inner.size))


def _made(spec: InputSpec) -> tuple[object, ...]:
    """What decides a prepared picture: its values, not how they are normalized."""
    return spec.rows, spec.columns, spec.fit, spec.low, spec.high


def _pixel_digest(image: Image) -> bytes:
    """Of the values as they were decoded, the same for the same 8-bit film as PNG, as TIFF and as 16-bit DICOM."""
    values: NDArray[Any] = image.values
    if values.dtype == np.uint8:
        values = values.astype(np.uint16)
    state = hashlib.sha256(f"{image.photometric} {values.shape} {values.dtype.itemsize}".encode())
    state.update(np.ascontiguousarray(values).data)
    return state.digest()


def _bytes(digest: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(digest, np.uint8)
