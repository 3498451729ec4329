"""Smooth shapes drawn on a detector: the grid, and the few ways an outline or a curve becomes values on it.

Lengths are centimeters, x from the middle to the image's right, y down from the top.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

FIELD = 40.0
"""Side of the detector in cm."""

Array = NDArray[np.float64]
Curve = tuple[tuple[float, float], ...]


class Canvas:
    """A square grid of `size` pixels over the detector, and the few ways shapes are drawn on it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.scale = size / FIELD
        axis = (np.arange(size) + 0.5) / self.scale
        self.x: Array = np.broadcast_to(axis - FIELD / 2, (size, size))
        self.y: Array = np.broadcast_to(axis[:, None], (size, size))

    def inside(self, outline: Curve) -> NDArray[np.uint8]:
        """1 inside the smooth closed curve through the points."""
        mask = np.zeros((self.size, self.size), np.uint8)
        cv2.fillPoly(mask, [self._pixels(spline(outline, closed=True))], 1, shift=4)
        return mask

    def stroke(self, curves: list[Array], width: float) -> Array:
        """1 within half a `width` of the curves, which are (points, 2) in cm."""
        mask = np.zeros((self.size, self.size), np.uint8)
        thickness = max(1, round(width * self.scale))
        cv2.polylines(mask, [self._pixels(curve) for curve in curves], False, 1, thickness, shift=4)
        return mask.astype(np.float64)

    def rounded(self, mask: NDArray[np.uint8], rim: float) -> Array:
        """The mask as a smooth body: 0 at its edge, 1 from `rim` cm inwards, with a circle's profile between."""
        distance = cv2.distanceTransform(mask, cv2.DIST_L2, cv2.DIST_MASK_PRECISE).astype(np.float64)
        outward = 1.0 - np.minimum(distance / (rim * self.scale), 1.0)
        return np.asarray(np.sqrt(1.0 - outward**2), dtype=np.float64)

    def blurred(self, values: Array, sigma: float) -> Array:
        """A Gaussian of `sigma` cm; wide ones are made on a smaller grid."""
        pixels = sigma * self.scale
        if pixels < 0.3:
            return values
        shrink = max(1, int(pixels / 6))
        small = max(self.size // shrink, 8)
        if shrink == 1 or small >= self.size:
            return np.asarray(cv2.GaussianBlur(values, (0, 0), pixels, borderType=cv2.BORDER_REPLICATE))
        coarse = cv2.resize(values, (small, small), interpolation=cv2.INTER_AREA)
        sigma_small = pixels * small / self.size
        coarse = cv2.GaussianBlur(coarse, (0, 0), sigma_small, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(cv2.resize(coarse, (self.size, self.size), interpolation=cv2.INTER_CUBIC))

    def _pixels(self, curve: Array) -> NDArray[np.int32]:
        """Points in cm as OpenCV's fixed-point pixels with four fractional bits."""
        pixels = (curve + np.array([FIELD / 2, 0.0])) * self.scale - 0.5
        return np.asarray(np.rint(pixels * 16), dtype=np.int32)


def spline(points: Curve, *, closed: bool = False, steps: int = 12) -> Array:
    """A Catmull-Rom curve through the points: (n, 2)."""
    p = np.array(points, dtype=np.float64)
    padded = np.vstack([p[-1], p, p[:2]]) if closed else np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = (np.arange(steps) / steps)[:, None]
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]
    return np.vstack([*pieces, padded[-2][None]])
