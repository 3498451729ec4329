"""A review in figures: what charts page, print, workbook and JSON file say of it, each figure with what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from inference.review.export_rows import Cell
from inference.types import Interval, OperatingPoint, ReliabilityBin

COUNTS, MODEL, AGREEMENT, DRIFT, PROGRESS = (
    "Films",
    "The model against the readers",
    "Agreement",
    "Scores here and on the card",
    "Reading",
)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure. part: what it belongs to. low, high: its 95 % interval. n: of how many films. about: what it is."""

    part: str
    name: str
    value: float | int | str | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who say something of the same films: how well they agree beyond chance, on how many films."""

    name: str
    kappa: Interval
    n: int


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """A review at one moment. scores, truth: of the scored films, side by side; truth is 1 abnormal, 0 normal by the
    final label, -1 without one. expected: the share of films in each tenth of the score that the card names, (10,).
    read_at: when each reader gave the verdicts that hold, seconds since 1970, UTC, rising. key_images: pseudonyms.
    lacking: why a part has no figures, a plain sentence for each such part.
    """

    about: Mapping[str, Cell]
    figures: tuple[FigureRow, ...]
    point: OperatingPoint
    scores: NDArray[np.float64]
    truth: NDArray[np.int8]
    calibrated: bool = False
    area: Interval | None = None
    reliability: tuple[ReliabilityBin, ...] = ()
    pairs: tuple[Pair, ...] = ()
    expected: NDArray[np.float64] | None = None
    expected_of: str = ""
    read_at: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)
    key_images: tuple[str, ...] = ()
    lacking: Mapping[str, str] = field(default_factory=dict)


def value_text(row: FigureRow) -> str:
    """A figure as it is written: two decimals and its interval, whole numbers with commas, words as they are."""
    if isinstance(row.value, float):
        interval = f" ({row.low:.2f}\u2013{row.high:.2f})" if row.low is not None and row.high is not None else ""
        return f"{row.value:.2f}{interval}"
    if isinstance(row.value, int):
        return f"{row.value:,}"
    return row.value or "\u2013"
