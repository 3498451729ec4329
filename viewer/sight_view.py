"""A widget with a sight: which film it shows and where it is looked at. Each change goes through one place.

A new film is fitted, upright and in its own window; another frame of the film shown keeps all of these.
"""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imaging.film import Film
from imaging.presets import default_preset
from imaging.types import Image, Voi
from imaging.viewport import Point, Size, Viewport
from inference.types import Heatmap
from viewer.composition import HeatStyle, Scene
from viewer.sight import Sight

INVITATION = "Drop a film here, or Ctrl+O"
ZOOM_STEP = 1.25


class SightView(QWidget):
    """What is shown and from where, without the hand that moves it and the paint that draws it."""

    voi_changed = Signal(object)
    viewport_changed = Signal(object)
    inverted_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight: Sight | None = None
        self._heat_style = HeatStyle()

    # What is shown

    def set_film(self, image: Image, film: Film | None = None, voi: Voi | None = None) -> None:
        """Show an image, with its film where one is already made, in `voi` or else its default preset."""
        sight, film = self._sight, film or Film.from_image(image)
        if sight is not None and _same_film(sight.image, image):
            self._show(sight.with_frame(film, voi))
        else:
            size, unit = self.screen_size(), self.devicePixelRatioF()
            self._show(Sight.first(film, voi or default_preset(image).voi, size, unit, self._heat_style))
        self.setAccessibleDescription(f"{image.ref.modality} film, {image.columns} by {image.rows} pixels".strip())
        self._film_moved()
        self.update()

    def clear(self) -> None:
        """Show nothing but the invitation to open a film."""
        self._sight = None
        self.setAccessibleDescription(INVITATION)
        self.update()

    def image(self) -> Image | None:
        """The image shown."""
        return self._sight.image if self._sight else None

    def scene(self) -> Scene | None:
        """Everything the picture depends on; None without a film."""
        return self._sight.scene if self._sight else None

    def voi(self) -> Voi | None:
        """The window or VOI LUT in use; None without a film."""
        return self._sight.scene.voi if self._sight else None

    def set_voi(self, voi: Voi) -> None:
        """Show through another window or VOI LUT."""
        if self._sight:
            self._show(self._sight.with_scene(voi=voi))

    def drag_window(self, dx: float, dy: float, speed: float) -> None:
        """Widen and shift the window; up is brighter."""
        if self._sight:
            self._show(self._sight.window_dragged(dx, dy, speed))

    def inverted(self) -> bool:
        """True when grey is turned into its negative."""
        return self._sight is not None and self._sight.scene.inverted

    def set_inverted(self, inverted: bool) -> None:
        """Show the negative, on top of what the photometric interpretation asks for."""
        if self._sight:
            self._show(self._sight.with_scene(inverted=inverted))

    def set_heatmap(self, heatmap: Heatmap | None) -> None:
        """Lay a heat map of the film shown over it, or take it away."""
        if self._sight:
            self._show(self._sight.with_scene(heatmap=heatmap))

    def heat_style(self) -> HeatStyle:
        """How heat maps are shown."""
        return self._heat_style

    def set_heat_style(self, style: HeatStyle) -> None:
        """How heat maps are shown, this film's and the next ones'."""
        self._heat_style = style
        if self._sight:
            self._show(self._sight.with_scene(heat_style=style))

    # Where it is looked at

    def viewport(self) -> Viewport | None:
        """Which part of the film is seen; None without a film."""
        return self._sight.scene.viewport if self._sight else None

    def set_viewport(self, viewport: Viewport) -> None:
        """Look elsewhere, within the limits of `Viewport.limited`."""
        if self._sight:
            self._show(self._sight.at(viewport))

    def is_fitted(self) -> bool:
        """True while the whole film is shown and follows the size of the view."""
        return self._sight is None or self._sight.is_fitted

    def fit(self) -> None:
        """Show the whole film, now and when the view changes its size."""
        if self._sight:
            self._show(self._sight.fitted())

    def one_to_one(self) -> None:
        """One pixel of the screen for each of the film."""
        self._zoom_to(1.0)

    def double(self) -> None:
        """Two by two pixels of the screen for each of the film."""
        self._zoom_to(2.0)

    def zoom_in(self) -> None:
        """One step nearer, around the middle of the view."""
        self.zoom_about(None, ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away, around the middle of the view."""
        self.zoom_about(None, 1 / ZOOM_STEP)

    def zoom_about(self, point: Point | None, factor: float) -> None:
        """Zoom by a factor; the film under a screen point (None: the middle of the view) stays there."""
        if self._sight:
            self._show(self._sight.zoomed_about(point, factor))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the film by screen pixels."""
        if self._sight:
            self._show(self._sight.at(self._sight.scene.viewport.panned(dx, dy)))

    def rotate(self, quarter_turns: int) -> None:
        """Turn clockwise by quarter turns; negative is counter-clockwise."""
        if self._sight:
            self._show(self._sight.turned(self._sight.scene.viewport.rotated(quarter_turns)))

    def mirror(self, axis: Literal["horizontal", "vertical"]) -> None:
        """Exchange left and right, or top and bottom, as seen."""
        if self._sight:
            self._show(self._sight.turned(self._sight.scene.viewport.mirrored(axis)))

    def reset(self) -> None:
        """Back to how the film was first shown: window, zoom, place, orientation, not inverted."""
        if self._sight:
            self._show(self._sight.reset())

    # Geometry

    def screen_size(self) -> Size:
        """(width, height) of the view in pixels of the screen, those begun included."""
        ratio = self.devicePixelRatioF()
        return max(math.ceil(self.width() * ratio), 1), max(math.ceil(self.height() * ratio), 1)

    # Inside

    def _film_moved(self) -> None:
        """Something else may lie under the pointer."""

    def _show(self, sight: Sight) -> None:
        """Make a sight the one shown; the one place where the state changes and says so."""
        before, self._sight = self.scene(), sight
        scene = sight.scene
        if scene == before:
            return
        self.update()
        if before is None or scene.voi != before.voi:
            self.voi_changed.emit(scene.voi)
        if before is None or scene.viewport != before.viewport:
            self.viewport_changed.emit(scene.viewport)
            self._film_moved()
        if scene.inverted != (before is not None and before.inverted):
            self.inverted_changed.emit(scene.inverted)

    def _zoom_to(self, zoom: float) -> None:
        if self._sight:
            self._show(self._sight.at(self._sight.scene.viewport.at_zoom(zoom)))

    def _resized(self) -> None:
        if self._sight:
            self._show(self._sight.resized(self.screen_size(), self.devicePixelRatioF()))
        self.update()


def _same_film(before: Image, image: Image) -> bool:
    """True for another frame of the file shown."""
    return (before.ref.path, before.values.shape) == (image.ref.path, image.values.shape)
