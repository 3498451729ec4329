"""The picture of a view in stages, each kept until what it is made of changes: sample, table, heat layer, picture.

So a drag of the window costs one table and one lookup, and a repaint of a text costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from imaging.display.dragging import WindowLimits
from imaging.display.enhancing import NO_ENHANCEMENT, Enhancement, enhanced
from imaging.display.film import Film, Outline
from imaging.display.overlays import DrawnLayer, shutter_layer
from imaging.display.viewport import Size, Viewport
from imaging.image import Grey, Voi
from imaging.opencv import cv2
from imaging.study_objects import Presentation
from inference.explain.heat_map import (
    DEFAULT_COLORMAP,
    HeatLayer,
    blend,
    heat_layer,
    heat_levels,
)
from inference.explain.methods import DEFAULT_OPACITY, DEFAULT_THRESHOLD
from inference.prediction import Heatmap

T = TypeVar("T")

_STAIRS = 0.8
"""Screen pixels by which an outline may cut the corners of the pixels it follows."""


@dataclass(frozen=True, slots=True)
class HeatStyle:
    """How a heat map lies on the film: opacity 0..1; `threshold` is the share of its reference where it begins."""

    visible: bool = True
    opacity: float = DEFAULT_OPACITY
    threshold: float = DEFAULT_THRESHOLD
    colormap: str = DEFAULT_COLORMAP
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class HeatWanted:
    """Whether heat maps are shown: in plain viewing, and in reviews before the verdict, which they may lead."""

    plain: bool = True
    review: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the picture of a film depends on.

    size: the view's (width, height) in screen pixels. unit: screen pixels per logical pixel, for the width of lines.
    shutter, overlays: whether those that the file has are drawn. presentation: the presentation state whose drawings,
    shutter and overlays are shown in place of the file's.
    """

    viewport: Viewport
    size: Size
    voi: Voi | None
    inverted: bool = False
    heatmap: Heatmap | None = None
    heat_style: HeatStyle = HeatStyle()
    unit: float = 1.0
    enhancement: Enhancement = NO_ENHANCEMENT
    shutter: bool = True
    overlays: bool = True
    presentation: Presentation | None = None


class Picture(NamedTuple):
    """The part of the view that shows film: its pixels, uint8 grey or RGB, C-contiguous, and where they belong."""

    pixels: Grey
    outline: Outline


class Composition:
    """One film's picture for a scene, remade only as far as the scene has changed."""

    def __init__(self, film: Film) -> None:
        self.film = film
        self._sample: _Kept[NDArray[Any]] = _Kept()
        self._table: _Kept[NDArray[np.uint8]] = _Kept()
        self._cover: _Kept[DrawnLayer] = _Kept()
        self._grey: _Kept[Grey] = _Kept()
        self._enhanced: _Kept[Grey] = _Kept()
        self._levels: _Kept[NDArray[np.uint8]] = _Kept()
        self._layer: _Kept[HeatLayer] = _Kept()
        self._outlines: _Kept[list[NDArray[np.int32]]] = _Kept()
        self._drawn: _Kept[DrawnLayer] = _Kept()
        self._picture: _Kept[Picture] = _Kept()

    @cached_property
    def window_limits(self) -> WindowLimits:
        """How far a drag may take a window of this film: asked of its values once, when it is first dragged."""
        return WindowLimits.of(self.film)

    def table(self, scene: Scene) -> NDArray[np.uint8]:
        """The table from the film's samples to grey levels (`Film.table`)."""
        return self._table.get((scene.voi, scene.inverted), lambda: self.film.table(scene.voi, invert=scene.inverted))

    def picture(self, scene: Scene, *, moving: bool = False) -> Picture:
        """The film as the scene shows it; the same object again while the scene is the same.

        moving: the film is under way, and is sampled as `Film.sample` says.
        """
        if scene.heatmap is None or not scene.heat_style.visible:
            scene = replace(scene, heatmap=None, heat_style=HeatStyle())
        return self._picture.get((scene, moving), lambda: self._composed(scene, moving))

    def _composed(self, scene: Scene, moving: bool) -> Picture:
        """The film, its shutter, the heat map, which is seen on the cover too, and the overlays."""
        outline = self.film.outline(scene.viewport, scene.size)
        grey = self._covered(self._filtered(scene, outline, moving), scene, outline)
        if outline.is_empty:
            return Picture(grey, outline)
        picture = grey if scene.heatmap is None else self._heated(grey, scene, scene.heatmap, outline)
        if scene.overlays and self.film.image.overlays:
            viewport, size = _part(scene, outline)
            where = (scene.viewport, scene.size, scene.unit)
            lines = self.film.overlays
            picture = self._drawn.get(where, lambda: lines.layer(viewport.matrix(size), size, scene.unit)).on(picture)
        return Picture(picture, outline)

    def _filtered(self, scene: Scene, outline: Outline, moving: bool) -> Grey:
        """The film in its window, with its filters."""
        where = (scene.viewport, scene.size, moving)
        sample = self._sample.get(where, lambda: self.film.sample(*_part(scene, outline), moving=moving))
        shown = (where, scene.voi, scene.inverted)
        plain = self._grey.get(shown, lambda: Film.grey(sample, self.table(scene)))
        if not scene.enhancement.is_on:
            return plain
        filters = (*shown, scene.enhancement, scene.unit)
        return self._enhanced.get(filters, lambda: enhanced(plain, scene.enhancement, scene.unit))

    def _covered(self, grey: Grey, scene: Scene, outline: Outline) -> Grey:
        """A picture without what the shutter of its film covers."""
        image, where = self.film.image, (scene.viewport, scene.size)
        shutter = image.shutter
        if shutter is None or not scene.shutter or outline.is_empty:
            return grey
        viewport, size = _part(scene, outline)
        matrix = viewport.matrix(size)
        return self._cover.get(where, lambda: shutter_layer(shutter, image.pixel_aspect, matrix, size)).on(grey)

    def _heated(self, grey: Grey, scene: Scene, heat: Heatmap, outline: Outline) -> Grey:
        """A picture under the heat map of its scene."""
        style, where = scene.heat_style, (scene.viewport, scene.size)
        viewport, size = _part(scene, outline)
        levels = self._levels.get((*where, heat), lambda: heat_levels(heat, viewport.matrix(size), size))
        look = (style.opacity, style.threshold, style.colormap)
        layer = self._layer.get((*where, heat, look), lambda: heat_layer(levels, *look))
        colored = blend(grey, layer)
        if style.outlined:
            hot, thin = (*where, heat, style.threshold, scene.unit), max(round(scene.unit), 1)
            _draw(colored, self._outlines.get(hot, lambda: _outlines(layer.hot, thin)), thin)
        return colored


class _Kept(Generic[T]):
    """The last thing made, and what it was made of."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    def get(self, key: object, make: Callable[[], T]) -> T:
        """What was made for `key`, or what `make` makes of it now."""
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, make())
        return self._kept[1]


def _part(scene: Scene, outline: Outline) -> tuple[Viewport, Size]:
    """The part of the view that shows film, as a view of its own."""
    size = (outline.right - outline.left, outline.bottom - outline.top)
    middle = (outline.left + size[0] / 2, outline.top + size[1] / 2)
    x, y = scene.viewport.to_film(middle, scene.size)
    return replace(scene.viewport, center_x=x, center_y=y), size


def _outlines(hot: NDArray[np.uint8], thin: int) -> list[NDArray[np.int32]]:
    """Lines (n, 1, 2) around what is not 0 in (height, width), open where they would run along its border.

    A strip narrower than two lines of this thickness has none, for nothing of it would be seen between them.
    """
    height, width = hot.shape
    hot = cv2.morphologyEx(hot, cv2.MORPH_OPEN, np.ones((6 * thin + 1, 6 * thin + 1), np.uint8))
    contours, _ = cv2.findContours(hot, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    lines: list[NDArray[np.int32]] = []
    for contour in contours:
        points = contour[:, 0]
        inside = ((points > 0) & (points < (width - 1, height - 1))).all(axis=1)
        if inside.all():
            ring = cv2.approxPolyDP(contour, _STAIRS, True)
            lines.append(np.concatenate([ring, ring[:1]]))
            continue
        first = -int(np.argmin(inside))
        points, inside = np.roll(contour, first, axis=0), np.roll(inside, first)
        cuts = np.flatnonzero(np.diff(inside.astype(np.int8))) + 1
        runs = zip(np.split(points, cuts), np.split(inside, cuts), strict=True)
        lines += [cv2.approxPolyDP(run, _STAIRS, False) for run, kept in runs if kept[0]]
    return lines


def _draw(picture: Grey, lines: list[NDArray[np.int32]], thin: int) -> None:
    """Draw lines into a picture (height, width, 3), light on dark, so that they are seen on bone and on air."""
    for level, thickness in ((30, 3 * thin), (230, thin)):
        cv2.polylines(picture, lines, False, (level, level, level), thickness, cv2.LINE_AA)
