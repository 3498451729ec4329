"""How one film is looked at: its scene, and the way back to how it was first shown. Decided without Qt."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from imaging.display.dragging import bounded_window, dragged_window, zoomed
from imaging.display.enhancing import NO_ENHANCEMENT, Enhancement
from imaging.display.film import Film
from imaging.display.presenting import grey_of, is_negative, presented, viewport_of
from imaging.display.presets import Preset
from imaging.display.viewport import Size, Viewport
from imaging.image import Image, Photometric, Point, Voi
from imaging.study_objects import Presentation
from viewer.film.composition import Composition, HeatStyle, Scene

T = TypeVar("T")

_MOST_FILMS = 4096


class KeptByFile(Generic[T]):
    """What is kept of each file while the program runs, a few numbers each; the least recent go beyond `most`."""

    def __init__(self, most: int = _MOST_FILMS) -> None:
        self._most = most
        self._kept: OrderedDict[Path, T] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def put(self, path: Path, value: T) -> None:
        """Keep this of a file, in place of what was kept before."""
        self._kept[path] = value
        self._kept.move_to_end(path)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def get(self, path: Path) -> T | None:
        """What is kept of a file."""
        return self._kept.get(path)


@dataclass(frozen=True, slots=True, eq=False)
class KeptView:
    """How a film of `size` (width, height) was looked at, to come back to it.

    `preset` is the place of its window among the film's presets, or -1.
    """

    size: Size
    viewport: Viewport
    is_fitted: bool
    voi: Voi | None
    preset: int
    inverted: bool
    enhancement: Enhancement = NO_ENHANCEMENT

    def voi_of(self, presets: Sequence[Preset]) -> Voi | None:
        """The same window on the film, which may have been read again."""
        return presets[self.preset].voi if 0 <= self.preset < len(presets) else self.voi


@dataclass(frozen=True, slots=True, eq=False)
class ViewState:
    """One film and the scene of it that is shown; each method gives the next state and changes none.

    first_voi: what the film was first shown through. is_fitted: all of it is seen, whatever the size of the view.
    """

    composition: Composition
    scene: Scene
    first_voi: Voi | None
    is_fitted: bool = True

    @classmethod
    def first(cls, film: Film, voi: Voi, size: Size, unit: float, style: HeatStyle) -> ViewState:
        """A film that was not shown before: fitted, upright, not inverted; `size` and `unit` as in `Scene`."""
        scene = Scene(film.fit(size), size, voi, heat_style=style, unit=unit)
        return cls(Composition(film), scene, voi)

    @property
    def image(self) -> Image:
        """The image shown."""
        return self.composition.film.image

    def with_scene(self, **changes: Any) -> ViewState:
        """The same with these fields of its scene changed, those of its geometry apart."""
        return replace(self, scene=replace(self.scene, **changes))

    def is_same_film(self, image: Image) -> bool:
        """True for another frame of the file shown."""
        return (self.image.ref.path, self.image.values.shape) == (image.ref.path, image.values.shape)

    def with_frame(self, film: Film) -> ViewState:
        """Another frame of the same file, looked at as this one; its heat map comes later."""
        viewport = replace(self.scene.viewport, pixel_aspect=film.image.pixel_aspect)
        return replace(self, composition=Composition(film)).with_scene(heatmap=None, presentation=None).turned(viewport)

    def with_presentation(self, film: Film, presentation: Presentation | None, *, looks: bool = True) -> ViewState:
        """The film as its file has it, by a presentation state, or by none.

        looks: also in its window, its place and its orientation; else these stay as they are.
        """
        own = film if presentation is None else film.under(presented(film.image, presentation))
        state = replace(self, composition=Composition(own)).with_scene(presentation=presentation)
        return state.reset() if looks else state

    def window_dragged(self, dx: float, dy: float, speed: float) -> ViewState:
        """The window widened and shifted as `dragging.dragged_window` says; up is brighter, inverted films included."""
        if self.scene.voi is None or self.composition.film.is_color:
            return self
        monochrome1 = self.image.photometric is Photometric.MONOCHROME1
        brighter_is_lower = monochrome1 == self.scene.inverted
        limits = self.composition.window_limits
        voi = dragged_window(self.scene.voi, dx, dy, limits, brighter_is_lower=brighter_is_lower, speed=speed)
        return self.with_scene(voi=voi)

    def window_between(self, low: float, high: float) -> ViewState:
        """The window between two modality values, as `dragging.bounded_window` says."""
        if self.scene.voi is None or self.composition.film.is_color:
            return self
        return self.with_scene(voi=bounded_window(self.scene.voi, low, high, self.composition.window_limits))

    def at(self, viewport: Viewport) -> ViewState:
        """Looked at elsewhere, within the limits of `Viewport.limited`."""
        limited = viewport.limited(self.composition.film.size, self.scene.size)
        return replace(self, is_fitted=False).with_scene(viewport=limited)

    def zoomed_about(self, point: Point | None, factor: float) -> ViewState:
        """Nearer by a factor; the film under a screen point (None: the middle of the view) stays there."""
        scene = self.scene
        point = point or (scene.size[0] / 2, scene.size[1] / 2)
        return self.at(zoomed(scene.viewport, point, factor, self.composition.film.size, scene.size))

    def turned(self, viewport: Viewport) -> ViewState:
        """In another orientation; a fitted view stays fitted."""
        size = self.composition.film.size
        whole = self.is_fitted
        now = viewport.fitted(size, self.scene.size) if whole else viewport.limited(size, self.scene.size)
        return self.with_scene(viewport=now)

    def fitted(self) -> ViewState:
        """All of the film, in its orientation."""
        return replace(self, is_fitted=True).turned(self.scene.viewport)

    def resized(self, size: Size, unit: float) -> ViewState:
        """In a view of another size: the film's point stays in the middle, or all of the film in view."""
        return self.with_scene(size=size, unit=unit).turned(self.scene.viewport)

    def kept(self, before: KeptView | None, presets: Sequence[Preset]) -> KeptView:
        """How the film is looked at, where `before` was kept of it and `presets` are those of the frame shown."""
        scene = self.scene
        if before is not None and before.voi is scene.voi:
            preset = before.preset
        else:
            preset = next((place for place, preset in enumerate(presets) if preset.voi is scene.voi), -1)
        size = self.composition.film.size
        return KeptView(
            size,
            scene.viewport,
            self.is_fitted,
            scene.voi,
            preset,
            inverted=scene.inverted,
            enhancement=scene.enhancement,
        )

    def come_back(self, kept: KeptView | None, presets: Sequence[Preset]) -> ViewState:
        """Looked at as it was before; at its first place where that was a film of another size."""
        if kept is None:
            return self
        voi = kept.voi_of(presets) or self.scene.voi
        shown = self.with_scene(voi=voi, inverted=kept.inverted, enhancement=kept.enhancement)
        if kept.size != self.composition.film.size:
            return shown
        viewport = replace(kept.viewport, pixel_aspect=self.image.pixel_aspect)
        return replace(shown, is_fitted=kept.is_fitted).turned(viewport)

    def reset(self) -> ViewState:
        """As it was first shown: window, zoom, place, orientation, not inverted, no filters.

        By a presentation state, as that has it.
        """
        if (presentation := self.scene.presentation) is not None:
            viewport, is_whole = viewport_of(self.image, presentation, self.scene.size)
            return replace(self, is_fitted=is_whole).with_scene(
                viewport=viewport,
                voi=grey_of(presentation) or self.first_voi,
                inverted=is_negative(self.image, presentation),
                enhancement=NO_ENHANCEMENT,
            )
        whole = self.composition.film.fit(self.scene.size)
        first = {"viewport": whole, "voi": self.first_voi, "inverted": False, "enhancement": NO_ENHANCEMENT}
        return replace(self, is_fitted=True).with_scene(**first)
