"""A film ready for the screen: 16-bit indices and their pyramid, resampled where the view looks.

Pan and zoom resample what is visible; a window change is one table lookup of that, never of the whole film.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from imaging.display.enhancing import NO_ENHANCEMENT, Enhancement, enhanced
from imaging.display.grey import IndexMap, index_values, look_up
from imaging.display.overlays import FilmOverlays, shutter_layer
from imaging.display.viewport import Size, Viewport, pixel_sides
from imaging.display.windowing import full_range, grey_table
from imaging.image import Grey, Image, Photometric, Voi
from imaging.opencv import cv2

_BACKGROUND = 0
_SMALLEST_LEVEL = 64


class Outline(NamedTuple):
    """The part of a view that the film covers: whole screen pixels, right and bottom exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def is_empty(self) -> bool:
        """True when no screen pixel shows film."""
        return self.right <= self.left or self.bottom <= self.top


class Film:
    """One image as uint16 indices (rows, columns), or uint8 RGB (rows, columns, 3), and its pyramid.

    Level n, made when first needed, averages 2 x 2 pixels of level n - 1: its pixels span 2^n film pixels. Where these
    are not square, the first levels average along their shorter side alone, until they nearly are.
    """

    __slots__ = ("_delays", "_levels", "_overlays", "image", "index_map")

    def __init__(self, image: Image, base: NDArray[Any], index_map: IndexMap) -> None:
        self.image = image
        self.index_map = index_map
        self._levels = [base]
        self._delays = tuple(round(math.log2(side)) for side in pixel_sides(image.pixel_aspect))
        self._overlays: FilmOverlays | None = None

    @classmethod
    def from_image(cls, image: Image) -> Film:
        """The film of an image; uint16 and color values are used without a copy."""
        if image.is_color:
            return cls(image, image.values, IndexMap(0.0, 1.0, exact=True))
        return cls(image, *index_values(image.values))

    def under(self, image: Image) -> Film:
        """The same pixels, which this pyramid is of, with what else an image says of them."""
        other = Film(image, self._levels[0], self.index_map)
        other._levels = self._levels
        return other

    @property
    def size(self) -> Size:
        """(width, height) in film pixels."""
        return self.image.columns, self.image.rows

    def fit(self, view_size: Size) -> Viewport:
        """All of the film in a view of this size, upright, its pixels in their true shape."""
        return Viewport.fit(self.size, view_size, pixel_aspect=self.image.pixel_aspect)

    @property
    def overlays(self) -> FilmOverlays:
        """What the file draws over the film; worked out when it is first asked for."""
        if self._overlays is None:
            self._overlays = FilmOverlays(self.image)
        return self._overlays

    @property
    def is_color(self) -> bool:
        """True when samples are RGB rather than indices."""
        return self.image.is_color

    def level(self, number: int) -> NDArray[Any]:
        """The pyramid's level, 0 being the film; a level beyond the smallest useful one gives that one."""
        while number >= len(self._levels) and max(self._levels[-1].shape[:2]) > _SMALLEST_LEVEL:
            across, down = (len(self._levels) > delay for delay in self._delays)
            self._levels.append(_halved(self._levels[-1], across, down))
        return self._levels[min(number, len(self._levels) - 1)]

    def value_at(self, x: float, y: float) -> int | float | tuple[int, int, int] | None:
        """The exact modality value (RGB for color) of the pixel that covers film point (x, y), or None."""
        row, column = int(np.floor(y)), int(np.floor(x))
        if not (0 <= row < self.image.rows and 0 <= column < self.image.columns):
            return None
        value: Any = self.image.values[row, column].tolist()
        return tuple(value) if isinstance(value, list) else value

    def outline(self, viewport: Viewport, size: Size) -> Outline:
        """The screen pixels of a view of `size` whose centers lie on the film."""
        corners = [viewport.to_screen(point, size) for point in ((0.0, 0.0), self.size)]
        (left, right), (top, bottom) = (sorted(axis) for axis in zip(*corners, strict=True))
        return Outline(
            min(max(round(left), 0), size[0]),
            min(max(round(top), 0), size[1]),
            min(max(round(right), 0), size[0]),
            min(max(round(bottom), 0), size[1]),
        )

    def sample(self, viewport: Viewport, size: Size, *, moving: bool = False) -> NDArray[Any]:
        """What a view of `size` (width, height) shows: (height, width) uint16, or (height, width, 3) uint8.

        Linear interpolation on the pyramid level nearest to the zoom; at zoom 1 the film's own pixels, where they are
        square. Screen pixels outside `outline` hold 0 and are not film: paint them. moving: for a film under way, up to
        a 16th of a screen pixel aside and three times as fast.
        """
        part = self.outline(viewport, size)
        shape = (size[1], size[0], *self.level(0).shape[2:])
        if part.is_empty:
            return np.zeros(shape, self.level(0).dtype)
        exact = viewport.scales == (1.0, 1.0)
        picture = self._resized(viewport, size, part) if moving and not exact else None
        if picture is None:
            picture = (self._pixels if exact else self._warped)(viewport, size, part)
        if picture.shape == shape:
            return picture
        view = np.zeros(shape, picture.dtype)
        view[part.top : part.bottom, part.left : part.right] = picture
        return view

    def table(self, voi: Voi | None, *, invert: bool = False) -> NDArray[np.uint8]:
        """The table for `grey`: (65,536,) uint8; (256,) for color, whose channels pass or are negated."""
        if self.is_color:
            levels = np.arange(256, dtype=np.uint8)
            return levels[::-1].copy() if invert else levels
        negative = (self.image.photometric is Photometric.MONOCHROME1) != invert
        return grey_table(self.index_map, voi or full_range(self.image), negative=negative)

    @staticmethod
    def grey(sampled: NDArray[Any], table: NDArray[np.uint8]) -> Grey:
        """Display levels of a sample, same shape, uint8; a view of nothing stays empty."""
        return look_up(sampled, table) if sampled.size else sampled.astype(np.uint8)

    def _pixels(self, viewport: Viewport, size: Size, part: Outline) -> NDArray[Any]:
        """At zoom 1: the film's own pixels, mirrored and turned by views, no interpolation."""
        ends = [viewport.to_film(corner, size) for corner in (part[:2], part[2:])]
        (left, right), (top, bottom) = (sorted(round(v) for v in axis) for axis in zip(*ends, strict=True))
        pixels = self.level(0)[top:bottom, left:right]
        if viewport.flipped:
            pixels = pixels[:, ::-1]
        return np.ascontiguousarray(np.rot90(pixels, -viewport.quarter_turns))

    def _level_for(self, zoom: float) -> tuple[NDArray[Any], tuple[int, ...]]:
        """The level nearest to a zoom, and how many film pixels one of its pixels spans, across and down."""
        number = max(0, round(-np.log2(zoom)))
        level = self.level(number)
        number = min(number, len(self._levels) - 1)
        return level, tuple(1 << max(number - delay, 0) for delay in self._delays)

    def _resized(self, viewport: Viewport, size: Size, part: Outline) -> NDArray[Any] | None:
        """As `_warped`, by a resize of whole pixels that nearly lie right; None where none do."""
        level, spans = self._level_for(viewport.zoom)
        matrix = viewport.matrix(size) * (*spans, 1.0)
        across = 0 if matrix[0, 0] else 1
        seen = ((part.left, part.right), (part.top, part.bottom))
        x, y = (
            _Stretch.found(float(matrix[row, axis]), float(matrix[row, 2]), seen[row])
            for axis, row in enumerate((across, 1 - across))
        )
        if x is None or y is None:
            return None
        height, width = level.shape[:2]
        pads = [(max(-one.first, 0), max(one.first + one.pixels - most, 0)) for one, most in ((y, height), (x, width))]
        pixels = level[max(y.first, 0) : y.first + y.pixels, max(x.first, 0) : x.first + x.pixels]
        if any(map(any, pads)):
            pixels = cv2.copyMakeBorder(pixels, *pads[0], *pads[1], cv2.BORDER_REPLICATE)
        resized = cv2.resize(pixels, (x.long, y.long), interpolation=cv2.INTER_LINEAR)
        picture = resized[y.part, x.part]
        return np.ascontiguousarray(picture if across == 0 else np.swapaxes(picture, 0, 1))

    def _warped(self, viewport: Viewport, size: Size, part: Outline) -> NDArray[Any]:
        """The covered part of the view, interpolated from the visible part of the right level."""
        level, spans = self._level_for(viewport.zoom)
        inverse = cv2.invertAffineTransform(viewport.matrix(size)) / np.array(spans)[:, None]
        ends = inverse[:, :2] @ np.array([[part.left, part.right], [part.top, part.bottom]]) + inverse[:, 2:]
        height, width = level.shape[:2]
        left, top = np.maximum(np.floor(ends.min(axis=1)).astype(int) - 1, 0)
        right, bottom = np.minimum(np.ceil(ends.max(axis=1)).astype(int) + 1, (width, height))
        # Pixel centers are at halves in film and screen coordinates, at whole numbers in OpenCV.
        inverse[:, 2] += inverse[:, :2] @ (part.left + 0.5, part.top + 0.5) - (left + 0.5, top + 0.5)
        return np.asarray(
            cv2.warpAffine(
                level[top:bottom, left:right],
                inverse,
                (part.right - part.left, part.bottom - part.top),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
        )


_TRIED = 64
_ASIDE = 1 / 32


class _Stretch(NamedTuple):
    """Pixels of a level along one axis that make nearly whole pixels of the screen: from `first`, which may lie before
    the film, so many, and how many of the screen these are; `part` of them is seen, backwards where it is mirrored.
    """

    first: int
    pixels: int
    long: int
    part: slice

    @classmethod
    def found(cls, scale: float, shift: float, seen: tuple[int, int]) -> _Stretch | None:
        """Where a level pixel at x lies at `scale` * x + `shift` on the screen, of which `seen` is covered.

        Each end within a 32nd of a screen pixel; None where that takes more than a few pixels of the film.
        """
        if scale < 0:
            mirrored = cls.found(-scale, -shift, (-seen[1], -seen[0]))
            if mirrored is None:
                return None
            start, stop = mirrored.part.start, mirrored.part.stop
            return mirrored._replace(part=slice(stop - 1, start - 1 if start else None, -1))
        tried = np.arange(_TRIED if scale < 2.0 else 2)
        firsts = math.floor((seen[0] - shift) / scale) - 1 - tried
        begins = firsts * scale + shift
        aside = np.abs(begins - np.round(begins))
        best = int(np.argmin(aside))
        counts = math.ceil((seen[1] - shift) / scale) + 1 + tried - firsts[best]
        ends = np.abs(counts * scale - np.round(counts * scale))
        most = int(np.argmin(ends))
        if max(aside[best], ends[most]) > _ASIDE:
            return None
        start = seen[0] - round(float(begins[best]))
        part = slice(start, start + seen[1] - seen[0])
        return cls(int(firsts[best]), int(counts[most]), round(float(counts[most]) * scale), part)


def render_view(
    film: Film,
    table: NDArray[np.uint8],
    viewport: Viewport,
    size: Size,
    background: int = _BACKGROUND,
    *,
    shutter: bool = True,
    overlays: bool = True,
    enhancement: Enhancement = NO_ENHANCEMENT,
    unit: float = 1.0,
) -> Grey:
    """How a view of `size` (width, height) looks: (height, width) uint8, or (height, width, 3) for color.

    shutter, overlays: whether those of the file are drawn, over what is enhanced. unit: screen pixels per logical one.
    Screen pixels that show no film are `background`. At zoom 1 and in the film's own size it equals `to_grey` wherever
    the film's index is exact and nothing is drawn.
    """
    part, image, matrix = film.outline(viewport, size), film.image, viewport.matrix(size)
    grey = film.grey(film.sample(viewport, size), table)
    filtered = grey[part.top : part.bottom, part.left : part.right]
    filtered[:] = enhanced(filtered, enhancement, unit)
    if shutter and image.shutter is not None:
        grey = shutter_layer(image.shutter, image.pixel_aspect, matrix, size).on(grey)
    if overlays and image.overlays:
        grey = film.overlays.layer(matrix, size, unit).on(grey)
    grey[: part.top] = background
    grey[part.bottom :] = background
    grey[:, : part.left] = background
    grey[:, part.right :] = background
    return grey


def _halved(level: NDArray[Any], across: bool, down: bool) -> NDArray[Any]:
    """Half the size, across or down or both, by averaging; an odd last row or column is averaged with itself."""
    height, width = level.shape[:2]
    below, beside = height % 2 * down, width % 2 * across
    if below or beside:
        level = cv2.copyMakeBorder(level, 0, below, 0, beside, cv2.BORDER_REPLICATE)
    size = (level.shape[1] // (1 + across), level.shape[0] // (1 + down))
    return np.asarray(cv2.resize(level, size, interpolation=cv2.INTER_AREA))
