"""Drawn lungs of which the widths of heart and thorax are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.lungs import Lungs
from inference.prediction import Placement, Provenance

MODEL = Provenance("lungs", "1", "ab" * 32, "cpu", 0.02)


@dataclass(frozen=True)
class Chest:
    """Two lungs in an ellipse, beside a mediastinum and the ellipse of a heart, over two domes; in shares of the mask.

    across, heart: half the widths of thorax and heart; middle, heart_at: where the middle of each is. raised: how much
    higher the left dome is. steep: on the left, the heart is widest at the level of the right angle, and from there the
    diaphragm goes on down, outward by so much a row: one line without an angle.
    """

    middle: float = 0.5
    across: float = 0.40
    heart: float = 0.19
    heart_at: float = 0.535
    base: float = 0.74
    top: float = 0.12
    raised: float = 0.0
    steep: float | None = None

    @property
    def ratio(self) -> float:
        """The width of the heart by that of the thorax."""
        return self.heart / self.across

    def mask(self, side: int = 256) -> NDArray[np.bool_]:
        """(side, side)."""
        y, x = (np.mgrid[0:side, 0:side] + 0.5) / side
        height = 0.62 - self.top
        thorax = ((x - self.middle) / self.across) ** 2 + ((y - 0.62) / height) ** 2 <= 1
        heart = ((x - self.heart_at) / self.heart) ** 2 + ((y - self.base + 0.10) / 0.26) ** 2 <= 1
        mediastinum = np.abs(x - self.middle) < 0.045
        dome = np.where(x < self.middle, self.middle - self.across / 2, self.middle + self.across / 2)
        diaphragm = y > self.base - self.raised * (x > self.middle) + 0.6 * (x - dome) ** 2
        if self.steep is not None:
            level = self.base + 0.6 * (self.heart_at - 0.92 * self.heart - self.middle + self.across / 2) ** 2
            up = ((level - y) / (level - 0.28)).clip(0, 1) ** 1.6
            apex, hilum = self.heart_at + self.heart, self.middle + 0.045
            border = np.where(y < level, apex + (hilum - apex) * up, apex + self.steep * (y - level))
            heart = np.where(x < self.middle, heart, x < border)
            diaphragm = np.where(x < self.middle, diaphragm, y > level + 0.10)
        found: NDArray[np.bool_] = thorax & ~heart & ~mediastinum & ~diaphragm
        return found


def lungs_on(rows: int, columns: int, mask: NDArray[np.bool_]) -> Lungs:
    """Lungs that were outlined on a picture of the whole film."""
    side = mask.shape[0]
    return Lungs(mask, Placement(columns / side, rows / side, 0.0, 0.0, side, side), MODEL)
