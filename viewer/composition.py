"""The picture of a view in stages, each kept until what it is made of changes: sample, table, heat layer, picture.

So a drag of the window costs one table and one lookup, and a repaint of a text costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from imaging.film import Film, Outline
from imaging.types import Grey, Voi
from imaging.viewport import Size, Viewport
from inference.overlay import (
    DEFAULT_COLORMAP,
    DEFAULT_OPACITY,
    DEFAULT_THRESHOLD,
    HotRegion,
    blend,
    heat_layer,
    hot_region,
)
from inference.types import Heatmap

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HeatStyle:
    """How a heat map lies on the film: opacity 0..1; `threshold` is the share of its reference where it begins."""

    visible: bool = True
    opacity: float = DEFAULT_OPACITY
    threshold: float = DEFAULT_THRESHOLD
    colormap: str = DEFAULT_COLORMAP
    outlined: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the picture of a film depends on. `size` is the view's (width, height) in screen pixels."""

    viewport: Viewport
    size: Size
    voi: Voi | None
    inverted: bool = False
    heatmap: Heatmap | None = None
    heat_style: HeatStyle = HeatStyle()


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
        self._grey: _Kept[Grey] = _Kept()
        self._layer: _Kept[NDArray[np.uint8]] = _Kept()
        self._regions: _Kept[tuple[HotRegion, ...]] = _Kept()
        self._picture: _Kept[Picture] = _Kept()

    def table(self, scene: Scene) -> NDArray[np.uint8]:
        """The table from the film's samples to grey levels (`Film.table`)."""
        return self._table.get((scene.voi, scene.inverted), lambda: self.film.table(scene.voi, invert=scene.inverted))

    def picture(self, scene: Scene) -> Picture:
        """The film as the scene shows it; the same object again while the scene is the same."""
        if scene.heatmap is None or not scene.heat_style.visible:
            scene = replace(scene, heatmap=None, heat_style=HeatStyle())
        return self._picture.get(scene, lambda: self._composed(scene))

    def outlines(self, scene: Scene) -> tuple[NDArray[np.float64], ...]:
        """The outlines of what is hot where the scene shows them: (n, 2) screen points (x, y) each."""
        heat, style = scene.heatmap, scene.heat_style
        if heat is None or not (style.visible and style.outlined):
            return ()
        regions = self._regions.get((heat, style.threshold), lambda: hot_region(heat, style.threshold))
        matrix = scene.viewport.matrix(scene.size)
        return tuple(region.outline @ matrix[:, :2].T + matrix[:, 2] for region in regions)

    def _composed(self, scene: Scene) -> Picture:
        outline = self.film.outline(scene.viewport, scene.size)
        where = (scene.viewport, scene.size)
        sample = self._sample.get(where, lambda: self._sampled(scene, outline))
        grey = self._grey.get((where, scene.voi, scene.inverted), lambda: Film.grey(sample, self.table(scene)))
        heat, style = scene.heatmap, scene.heat_style
        if heat is None or outline.is_empty:
            return Picture(grey, outline)
        layer = self._layer.get((where, heat, style.threshold, style.colormap), lambda: _layer(scene, heat, outline))
        return Picture(blend(grey, layer, style.opacity), outline)

    def _sampled(self, scene: Scene, outline: Outline) -> NDArray[Any]:
        sample = self.film.sample(scene.viewport, scene.size)
        return np.ascontiguousarray(sample[outline.top : outline.bottom, outline.left : outline.right])


class _Kept(Generic[T]):
    """The last thing made, and what it was made of."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    def get(self, key: object, make: Callable[[], T]) -> T:
        """What was made for `key`, or what `make` makes of it now."""
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, make())
        return self._kept[1]


def _layer(scene: Scene, heat: Heatmap, outline: Outline) -> NDArray[np.uint8]:
    """The heat map over the part of the view that shows film: (height, width, 4) uint8."""
    matrix = scene.viewport.matrix(scene.size)
    matrix[:, 2] -= (outline.left, outline.top)
    size = (outline.right - outline.left, outline.bottom - outline.top)
    return heat_layer(heat, matrix, size, scene.heat_style.threshold, scene.heat_style.colormap)
