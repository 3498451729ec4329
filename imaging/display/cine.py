"""How fast the frames of a film follow each other, and which is due when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

SLOWEST, FASTEST = 1.0, 60.0
"""Frames a second between which a cine is shown."""

_USUAL = 10.0
_NAMED = (
    ("RecommendedDisplayFrameRate", "Recommended Display Frame Rate"),
    ("CineRate", "Cine Rate"),
    ("FrameTime", "Frame Time"),
)


class CineRate(NamedTuple):
    """Frames a second, and the attribute that says so; "" where the file says nothing."""

    per_second: float
    source: str


def cine_rate(attributes: Mapping[str, str]) -> CineRate:
    """How fast a film's frames are to be shown, between `SLOWEST` and `FASTEST`.

    Recommended Display Frame Rate (0008,2144), else Cine Rate (0018,0040), else Frame Time (0018,1063), which is
    milliseconds for a frame (PS3.3 C.7.6.5.1). 10 where none of them is a number above 0.
    """
    for keyword, name in _NAMED:
        try:
            value = float(attributes.get(keyword, ""))
        except ValueError:
            continue
        if 0.0 < value < float("inf"):
            rate = 1000.0 / value if keyword == "FrameTime" else value
            return CineRate(min(max(rate, SLOWEST), FASTEST), name)
    return CineRate(_USUAL, "")


def frame_due(first: int, seconds: float, rate: float, frames: int) -> int:
    """The frame to be seen so many seconds after `first` was, around and around."""
    return (first + int(seconds * rate + 1e-6)) % frames
