"""A figure of a review with its 95 % interval, or without one where there are too few films for it."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, sqrt

import numpy as np
from numpy.typing import NDArray

from inference.card_types import Interval
from inference.figures import REPEATS, interval

FEWEST = 20
"""Patients without whom a figure has no interval: drawn again and again, fewer of them vary less than patients do."""
FEWEST_OF_A_KIND = 10
"""The same for figures of abnormal films alone, or of normal ones: sensitivity, specificity, AUC."""
_Z = 1.959963984540054
_WORK = 5_000_000


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure of `n` films. low, high: its 95 % interval; None where the films are too few to give one."""

    value: float
    low: float | None
    high: float | None
    n: int

    @property
    def interval(self) -> Interval | None:
        """The figure with its interval; None without one."""
        return Interval(self.value, self.low, self.high) if self.low is not None and self.high is not None else None

    def in_words(self, *, percent: bool = True) -> str:
        """The figure as it is written: "87 % (80 to 92)", "0.71 (0.58 to 0.83)"; without interval the value alone."""
        scale, digits, unit = (100, 0, " %") if percent else (1, 2, "")
        text = f"{self.value * scale:.{digits}f}{unit}"
        if self.low is None or self.high is None:
            return text
        return f"{text} ({self.low * scale:.{digits}f} to {self.high * scale:.{digits}f})"


def repeats_for(films: int) -> int:
    """How often patients are drawn for so many films: 2,000 times, from 2,500 films on less often, 200 times at least.

    The work grows with the films, and fewer draws only make the ends of an interval a little less exact.
    """
    return max(200, min(REPEATS, _WORK // max(1, films)))


def wilson(hits: float, films: float) -> Interval:
    """A share with its 95 % score interval (Wilson 1927), which holds for few films and for none or all of them.

    Raises ValueError without films.
    """
    if films <= 0:
        raise ValueError("a share of no films has no interval")
    share, square = hits / films, _Z**2
    middle = (share + square / (2 * films)) / (1 + square / films)
    reach = _Z / (1 + square / films) * sqrt(share * (1 - share) / films + square / (4 * films**2))
    return Interval(share, middle - reach if hits > 0 else 0.0, middle + reach if hits < films else 1.0)


def share(value: float, draws: NDArray[np.float64], films: int, patients: int, fewest: int = FEWEST) -> Estimate:
    """A share of films from draws of patients; where none or all films have it, drawing says nothing, and the
    interval is Wilson's for as many films as there are patients.
    """
    if not isfinite(value) or patients < fewest:
        return Estimate(value, None, None, films)
    found = wilson(value * patients, patients) if value in (0.0, 1.0) else interval(value, draws)
    return Estimate(value, found.low, found.high, films)


def films_text(count: int) -> str:
    """So many films, in words."""
    return "1 film" if count == 1 else f"{count:,} films"


def patients_text(count: int) -> str:
    """So many patients, in words."""
    return "1 patient" if count == 1 else f"{count:,} patients"
