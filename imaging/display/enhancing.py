"""Sharpening and local contrast of the picture on the screen; values, scores and statistics know nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from imaging.image import Grey
from imaging.opencv import cv2
from imaging.reasons import ENGLISH, Sentences

_SIGMA = 1.5
"""Logical pixels of the screen below which detail is raised."""

_CLIP = 2.0
_TILES = (8, 8)


class Sharpening(StrEnum):
    """How much detail is raised; `amount` is its share that is added."""

    amount: float

    OFF = "off", 0.0
    LOW = "low", 0.8
    HIGH = "high", 2.0

    def __new__(cls, name: str, amount: float) -> Sharpening:
        """A level is the text of its name, by which it is found again."""
        level = str.__new__(cls, name)
        level._value_, level.amount = name, amount
        return level

    @property
    def next(self) -> Sharpening:
        """The level after this one, around."""
        levels = list(Sharpening)
        return levels[(levels.index(self) + 1) % len(levels)]


@dataclass(frozen=True, slots=True)
class Enhancement:
    """What is done to a film's picture after its window."""

    sharpening: Sharpening = Sharpening.OFF
    local_contrast: bool = False

    @property
    def is_on(self) -> bool:
        """Whether anything is done."""
        return self != NO_ENHANCEMENT

    def words(self, language: Sentences = ENGLISH) -> str:
        """What is to be said on the film while it is on; "" while it is off."""
        how = language.translated(self.sharpening)
        sharp = language.text("sharpened ({low})", low=how) if self.sharpening is not Sharpening.OFF else ""
        return ", ".join(filter(None, (sharp, language.text("local contrast") if self.local_contrast else "")))


NO_ENHANCEMENT = Enhancement()


def enhanced(grey: Grey, enhancement: Enhancement, unit: float = 1.0) -> Grey:
    """A picture of display levels with its filters, same shape; itself where there are none or nothing is seen.

    Local contrast first: histogram equalization of 8 x 8 tiles with limited contrast (CLAHE, Zuiderveld 1994), of grey
    only. Then an unsharp mask: what a Gaussian takes away is added, cut to 0..255. unit: screen pixels per logical one.
    """
    if not grey.size:
        return grey
    if enhancement.local_contrast and grey.ndim == 2:
        grey = np.asarray(cv2.createCLAHE(_CLIP, _TILES).apply(np.ascontiguousarray(grey)), dtype=np.uint8)
    amount = enhancement.sharpening.amount
    if amount:
        soft = cv2.GaussianBlur(grey, (0, 0), _SIGMA * unit, borderType=cv2.BORDER_REPLICATE)
        grey = np.asarray(cv2.addWeighted(grey, 1.0 + amount, soft, -amount, 0.0), dtype=np.uint8)
    return grey
