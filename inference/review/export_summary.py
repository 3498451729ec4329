"""A review in figures: what charts page, print, workbook and JSON file say of it, each figure with what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.review.agreement import Agreement
from inference.review.calls import Calls
from inference.review.drift import Drift
from inference.review.measure import Measure
from inference.table import Cell

COUNTS = "Films"
MODEL = "The model against the readers"
AGREEMENT = "Agreement"
DRIFT = "Scores here and on the card"
PROGRESS = "Reading"
PARTS = (COUNTS, MODEL, AGREEMENT, DRIFT, PROGRESS)


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


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """A review at one moment.

    sentences: what is said of a part beside its figures, also why it has none. read_at: when each reader gave the
    verdicts that hold, seconds since 1970, UTC, rising. key_images: pseudonyms of the films that anybody marked.
    """

    about: Mapping[str, Cell]
    figures: tuple[FigureRow, ...]
    sentences: Mapping[str, tuple[str, ...]]
    calls: Calls
    measure: Measure
    agreement: Agreement
    drift: Drift
    calibrated: bool
    read_at: Mapping[str, NDArray[np.float64]]
    key_images: tuple[str, ...] = ()

    def of(self, part: str) -> tuple[FigureRow, ...]:
        """The figures of a part."""
        return tuple(own for own in self.figures if own.part == part)


def value_text(row: FigureRow) -> str:
    """A figure as it is written: two decimals and its interval, whole numbers with commas, words as they are."""
    if isinstance(row.value, float):
        interval = f" ({row.low:.2f}\u2013{row.high:.2f})" if row.low is not None and row.high is not None else ""
        return f"{row.value:.2f}{interval}"
    if isinstance(row.value, int):
        return f"{row.value:,}"
    return row.value or "\u2013"
