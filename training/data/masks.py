"""Masks of lungs beside films: which of them teach, and how they are cleaned first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.reading.read import read, read_refs
from imaging.reasons import ENGLISH
from inference.lungs import parts_of, solidity
from training.data.labels import LabelledFilm, bad
from training.training_reasons import TrainingReason

COLUMN = "mask"
"""The column of the labels file with a picture's path relative to it: white where the lungs are."""

_SMALLEST, _LARGEST = 0.04, 0.3
_UNEQUAL = 0.6
_HOLLOW = 0.85
_FRAYED = 0.98
_ISLANDS, _HOLES = 0.1, 0.05
_BRUSH = 15 / 256


@dataclass(frozen=True, slots=True, eq=False)
class CleanMasks:
    """masks (n, rows, columns) bool of the films at `rows`; how many others were left out, by the reason."""

    masks: NDArray[np.bool_]
    rows: NDArray[np.int64]
    left_out: Counter[str]


def read_masks(films: Sequence[LabelledFilm], data: Path, rows: int, columns: int) -> CleanMasks:
    """The masks of films, cleaned, on the network's grid; ragged ones are left out with their films.

    Raises Fault (BAD_LABELS) where a mask is not named or is no picture.
    """
    folder = data.parent if data.is_file() else data
    masks, kept, left_out = [], [], Counter[str]()
    for row, film in enumerate(films):
        found = clean(_read(film, folder))
        if isinstance(found, str):
            left_out[found] += 1
            continue
        scaled = cv2.resize(found.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
        masks.append(scaled >= 0.5)
        kept.append(row)
    every = np.stack(masks) if masks else np.zeros((0, rows, columns), bool)
    return CleanMasks(every, np.array(kept, np.int64), left_out)


def clean(mask: NDArray[np.bool_]) -> NDArray[np.bool_] | str:
    """The two largest parts without holes, or in a word why the mask is ragged.

    Ragged: fewer than two parts; one below 4 % or above 30 % of the picture, or below 60 % of the other; one that fills
    less than 85 % of its convex hull, or loses more than 2 % to an opening with a disc of 15/256 of the side; more than
    10 % of the mask in further parts, or more than 5 % of a part in holes.
    """
    parts = parts_of(mask)
    if len(parts) < 2:
        return "one part"
    two = parts[:2]
    areas = [float(own.filled.mean()) for own in two]
    if min(areas) < _SMALLEST or max(areas) > _LARGEST or min(areas) < _UNEQUAL * max(areas):
        return "size"
    if sum(own.area for own in parts[2:]) > _ISLANDS * mask.sum():
        return "islands"
    if any(own.filled.sum() - own.area > _HOLES * own.filled.sum() for own in two):
        return "holes"
    if any(solidity(own.filled) < _HOLLOW or _opened(own.filled) < _FRAYED for own in two):
        return "edge"
    joined: NDArray[np.bool_] = two[0].filled | two[1].filled
    return joined


def _opened(part: NDArray[np.bool_]) -> float:
    """The share of a part that a disc reaches from inside."""
    side = max(3, round(_BRUSH * max(part.shape)) | 1)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    padded = np.pad(part.astype(np.uint8), side, mode="edge")  # lungs that the film's edge cuts off are not frayed
    reached = cv2.morphologyEx(padded, cv2.MORPH_OPEN, disc)[side:-side, side:-side]
    return float(reached.sum() / part.sum())


def _read(film: LabelledFilm, folder: Path) -> NDArray[np.bool_]:
    named = film.columns.get(COLUMN, "").strip()
    if not named:
        raise bad(TrainingReason.NO_MASK_NAMED, {"column": COLUMN}, film.path)
    path = folder / named
    try:
        picture = read(read_refs(path)[0])
    except Fault as fault:
        raise bad(TrainingReason.NO_MASK, {"error": ENGLISH.message(fault.problem).rstrip(".")}, path) from fault
    values = picture.values.max(axis=2) if picture.is_color else picture.values
    mask: NDArray[np.bool_] = values > values.max() // 2
    return mask
