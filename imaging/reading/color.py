"""Color of DICOM frames becomes RGB: palettes and YBR (PS3.3 C.7.6.3.1.2, C.7.9)."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from imaging.reading.dicom_attributes import numbers, value_of
from imaging.reading.dicom_groups import first_mapped, lut_entries


def ybr_to_rgb(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """RGB (rows, columns, 3) of full-range YCbCr, as PS3.3 C.7.6.3.1.2 inverts it (ITU-R BT.601)."""
    luma = values[..., 0].astype(np.float32)
    blue = values[..., 1].astype(np.float32) - 128
    red = values[..., 2].astype(np.float32) - 128
    out = np.empty(values.shape, np.float32)
    out[..., 0] = luma + 1.402 * red
    out[..., 1] = luma - (0.114 * 1.772 / 0.587) * blue - (0.299 * 1.402 / 0.587) * red
    out[..., 2] = luma + 1.772 * blue
    np.rint(out, out=out)
    return np.clip(out, 0, 255, out=out).astype(np.uint8)


def to_eight_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """RGB of `bits` bits as uint8: the highest eight are kept; fewer are stretched to the full range."""
    if bits > 8:
        return (values >> (bits - 8)).astype(np.uint8)
    if bits < 8:
        return (values.astype(np.uint16) * 255 // ((1 << bits) - 1)).astype(np.uint8)
    return values.astype(np.uint8, copy=False)


def apply_palette(
    stored: NDArray[Any], dataset: Dataset, little: bool, values: tuple[float, float]
) -> NDArray[np.uint8] | None:
    """RGB (rows, columns, 3) uint8 of palette indexes (PS3.3 C.7.6.3.1.5); None when a table is unusable.

    Indexes outside the tables take the first or last entry. values: the lowest and highest that an index can be.
    """
    planes = []
    for color in ("Red", "Green", "Blue"):
        table = _palette(dataset, color, little, values)
        if table is None:
            return None
        first, data = table
        planes.append(data[np.clip(stored.astype(np.int64) - first, 0, len(data) - 1)])
    return np.stack(planes, axis=-1)


def _palette(
    dataset: Dataset, color: str, little: bool, values: tuple[float, float]
) -> tuple[int, NDArray[np.uint8]] | None:
    descriptor = numbers(dataset, f"{color}PaletteColorLookupTableDescriptor")
    value = value_of(dataset, f"{color}PaletteColorLookupTableData")
    if value is None:
        segments = value_of(dataset, f"Segmented{color}PaletteColorLookupTableData")
        if not isinstance(segments, bytes) or len(descriptor) != 3:
            return None
        value = _expand(segments, int(descriptor[2]), int(descriptor[0]) % 65536 or 65536, little)
    data = lut_entries(value, descriptor, little)
    if data is None:
        return None
    # Tables that say 16 bits but hold 8 are common, and the other way round; only the values tell.
    said, needed = int(descriptor[2]), int(data.max()).bit_length()
    shift = 0 if needed <= 8 else (said if needed <= said <= 16 else needed) - 8
    return first_mapped(descriptor[1], len(data), values), (data >> shift).astype(np.uint8)


def _expand(data: bytes, bits: int, count: int, little: bool) -> list[int]:
    """Entries of a segmented palette (PS3.3 C.7.9.2), at most `count`; what is malformed ends it."""
    if bits <= 8:
        words = list(data)
    else:
        words = list(struct.unpack(f"{'<' if little else '>'}{len(data) // 2}H", data[: len(data) // 2 * 2]))
    out: list[int] = []
    _run_segments(words, 0, count, out, 1 if bits <= 8 else 2)
    return out[:count]


def _run_segments(words: list[int], position: int, count: int, out: list[int], width: int, most: int = -1) -> None:
    """Append what the segments from `position` say: all of them, or `most`, which are then direct ones only."""
    direct = most >= 0
    while position + 2 <= len(words) and most != 0 and len(out) < count:
        opcode, length = words[position], words[position + 1]
        most -= 1
        if opcode == 0:
            out.extend(words[position + 2 : position + 2 + length])
            position += 2 + length
        elif opcode == 1 and position + 2 < len(words) and out:
            start, end = out[-1], words[position + 2]
            out.extend(round(start + (end - start) * step / length) for step in range(1, length + 1))
            position += 3
        elif opcode == 2 and position + 2 + 4 // width <= len(words) and not direct:
            parts = words[position + 2 : position + 2 + 4 // width]
            offset = sum(part << 8 * width * index for index, part in enumerate(parts))
            _run_segments(words, offset // width, count, out, width, length)
            position += 2 + 4 // width
        else:
            return
