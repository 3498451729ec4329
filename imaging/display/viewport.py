"""Which part of a film is seen, how large and how turned: pure geometry between film and screen.

Film coordinates are those of `imaging.image`: x right, y down, origin at the outer corner of the first pixel.
Screen coordinates are the same idea in screen pixels of the view: the view covers [0, width) x [0, height).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.image import Point

Size: TypeAlias = tuple[int, int]
"""(width, height) in pixels."""

MAX_ZOOM = 64.0
"""Screen pixels per side of a film pixel beyond which there is nothing more to see."""

SMALLEST_PICTURE = 32.0
"""Screen pixels below which the longer side of a film is not shrunk."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """The film point in the middle of the view, the zoom and the orientation.

    zoom: screen pixels per film pixel; of one that is not square, per its shorter side, so that at zoom 1 none is lost.
    The film is first mirrored left to right if `flipped`, then turned clockwise by `quarter_turns` (0 to 3).
    At zoom 1 every square film pixel falls exactly on one screen pixel: `matrix` rounds its translation there.
    pixel_aspect: height of a film pixel by its width (PS3.3 C.7.6.3.1.7).
    """

    center_x: float
    center_y: float
    zoom: float
    quarter_turns: int = 0
    flipped: bool = False
    pixel_aspect: float = 1.0

    @classmethod
    def fit(
        cls,
        film_size: Size,
        view_size: Size,
        quarter_turns: int = 0,
        flipped: bool = False,
        pixel_aspect: float = 1.0,
    ) -> Viewport:
        """The whole film, centered and as large as the view allows."""
        shown = shown_size(film_size, pixel_aspect)
        width, height = shown if quarter_turns % 2 == 0 else shown[::-1]
        zoom = min(max(view_size[0], 1) / width, max(view_size[1], 1) / height)
        middle = film_size[0] / 2, film_size[1] / 2
        return cls(*middle, min(zoom, MAX_ZOOM), quarter_turns % 4, flipped, pixel_aspect)

    def fitted(self, film_size: Size, view_size: Size) -> Viewport:
        """`fit` in this orientation."""
        return Viewport.fit(film_size, view_size, self.quarter_turns, self.flipped, self.pixel_aspect)

    @property
    def scales(self) -> tuple[float, float]:
        """Screen pixels per film pixel, along a row and down a column of the film."""
        across, down = pixel_sides(self.pixel_aspect)
        return self.zoom * across, self.zoom * down

    def one_to_one(self) -> Viewport:
        """One screen pixel per film pixel, or per its shorter side, around the same point."""
        return replace(self, zoom=1.0)

    def at_zoom(self, zoom: float) -> Viewport:
        """Another zoom around the middle of the view."""
        return replace(self, zoom=zoom)

    def zoomed_about(self, point: Point, factor: float, view_size: Size) -> Viewport:
        """Zoom by `factor`; the film point under the screen `point` stays there."""
        x, y = self.to_film(point, view_size)
        nearer = self.at_zoom(self.zoom * factor)
        dx, dy = nearer._film_offset(point[0] - view_size[0] / 2, point[1] - view_size[1] / 2)
        return replace(nearer, center_x=x - dx, center_y=y - dy)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Move the film by (dx, dy) screen pixels, as the hand drags it."""
        x, y = self._film_offset(dx, dy)
        return replace(self, center_x=self.center_x - x, center_y=self.center_y - y)

    def rotated(self, quarter_turns: int) -> Viewport:
        """Turn clockwise on the screen by quarter turns; negative turns counter-clockwise."""
        return replace(self, quarter_turns=(self.quarter_turns + quarter_turns) % 4)

    def mirrored(self, axis: Literal["horizontal", "vertical"]) -> Viewport:
        """Exchange left and right ("horizontal") or top and bottom ("vertical") as seen on the screen."""
        turns = -self.quarter_turns if axis == "horizontal" else 2 - self.quarter_turns
        return replace(self, quarter_turns=turns % 4, flipped=not self.flipped)

    def limited(self, film_size: Size, view_size: Size) -> Viewport:
        """Keep the middle of the view on the film and the zoom between a small picture and `MAX_ZOOM`."""
        whole = self.fitted(film_size, view_size).zoom
        smallest = min(SMALLEST_PICTURE / max(shown_size(film_size, self.pixel_aspect)), whole, 1.0)
        return replace(
            self,
            center_x=min(max(self.center_x, 0.0), float(film_size[0])),
            center_y=min(max(self.center_y, 0.0), float(film_size[1])),
            zoom=min(max(self.zoom, smallest), MAX_ZOOM),
        )

    def matrix(self, view_size: Size) -> NDArray[np.float64]:
        """The affine map film -> screen, (2, 3) float64; at zoom 1 its translation is whole pixels."""
        (a, b), (c, d) = self._turn()
        across, down = self.scales
        tx = view_size[0] / 2 - (across * a * self.center_x + down * b * self.center_y)
        ty = view_size[1] / 2 - (across * c * self.center_x + down * d * self.center_y)
        if self.zoom == 1.0:
            tx, ty = math.floor(tx + 0.5), math.floor(ty + 0.5)
        return np.array([[across * a, down * b, tx], [across * c, down * d, ty]], dtype=np.float64)

    def shift_from(self, before: Viewport, view_size: Size) -> Point:
        """By how many screen pixels a film lies elsewhere than before, at the same zoom and in the same orientation."""
        dx, dy = (self.matrix(view_size) - before.matrix(view_size))[:, 2]
        return float(dx), float(dy)

    def to_screen(self, point: Point, view_size: Size) -> Point:
        """A film point on the screen."""
        m = self.matrix(view_size)
        x, y = point
        return (
            float(m[0, 0] * x + m[0, 1] * y + m[0, 2]),
            float(m[1, 0] * x + m[1, 1] * y + m[1, 2]),
        )

    def to_film(self, point: Point, view_size: Size) -> Point:
        """The film point under a screen point; it may lie outside the film."""
        m = self.matrix(view_size)
        return self._film_offset(point[0] - float(m[0, 2]), point[1] - float(m[1, 2]))

    def _turn(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Mirror, then clockwise turns, as an integer matrix (y points down)."""
        cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[self.quarter_turns % 4]
        mirror = -1 if self.flipped else 1
        return (cos * mirror, -sin), (sin * mirror, cos)

    def _film_offset(self, dx: float, dy: float) -> Point:
        """A screen displacement in film pixels (the inverse of the turn is its transpose)."""
        (a, b), (c, d) = self._turn()
        across, down = self.scales
        return (a * dx + c * dy) / across, (b * dx + d * dy) / down


def pixel_sides(aspect: float) -> tuple[float, float]:
    """Width and height of a film pixel of this aspect, the shorter of them being 1."""
    return max(1.0, 1.0 / aspect), max(1.0, aspect)


def shown_size(film_size: Size, pixel_aspect: float) -> tuple[float, float]:
    """(width, height) of a film in the shorter sides of its pixels: what it covers of the screen at zoom 1."""
    across, down = pixel_sides(pixel_aspect)
    return film_size[0] * across, film_size[1] * down
