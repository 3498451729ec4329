"""The view of one film: a plain widget that draws one picture one to one, in the pixels of the screen.

Every change only notes the new state and asks for a repaint, of which Qt makes at most one a turn of the event loop;
the work is done in `paintEvent`, so a drag is never behind its own events.

A new film is fitted, upright and in its own window; another frame of the film shown keeps all of these.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imaging.corners import CornerLevel
from imaging.film import Film
from imaging.presets import default_preset
from imaging.types import Image, Photometric, Voi
from imaging.viewport import Point, Size, Viewport
from inference.types import Heatmap
from viewer.composition import Composition, HeatStyle, Scene
from viewer.hand import Hand
from viewer.magnifier import lens_rect, paint_lens
from viewer.mouse import MouseScheme
from viewer.painting import Overlay, paint_film, paint_invitation, paint_missing
from viewer.tools import Tool, WindowLimits, dragged_window, zoomed
from viewer.writing import Pointed, Writing, writing

INVITATION = "Drop a film here, or Ctrl+O"
ZOOM_STEP = 1.25


class FilmView(QWidget):
    """Shows one film. What it shows is set by its methods and its mouse; every change of that is a signal.

    `context_menu_requested` carries a global position; `frame_step` is positive for the next frames;
    `pointer_moved` carries a `Pointed`, or None when the pointer is not on the film.
    """

    voi_changed = Signal(object)
    viewport_changed = Signal(object)
    inverted_changed = Signal(bool)
    pointer_moved = Signal(object)
    context_menu_requested = Signal(QPoint)
    alone_toggled = Signal()
    frame_step = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composition: Composition | None = None
        self._scene: Scene | None = None
        self._first_voi: Voi | None = None
        self._limits: WindowLimits | None = None
        self._fitted = True
        self._heat_style = HeatStyle()
        self._corner_level = CornerLevel.ALL
        self._identity = True
        self._pointed: Pointed | None = None
        self._overlay = Overlay(self.font())
        self._hand = Hand(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Film")
        self.setAccessibleDescription(INVITATION)
        self._hand.show_cursor()

    # What is shown

    def set_film(self, image: Image, film: Film | None = None, voi: Voi | None = None) -> None:
        """Show an image, with its film where one is already made, in `voi` or else its default preset."""
        before = self.image()
        scene = self._scene
        self._composition = Composition(film or Film.from_image(image))
        self._limits = None
        size = self.screen_size()
        if scene is not None and before is not None and _same_film(before, image):
            self._show(replace(scene, voi=voi or scene.voi, heatmap=None))
        else:
            self._first_voi = voi or default_preset(image).voi
            self._fitted = True
            fitted = Viewport.fit((image.columns, image.rows), size)
            unit = self.devicePixelRatioF()
            self._show(Scene(fitted, size, self._first_voi, heat_style=self._heat_style, unit=unit))
        self.setAccessibleDescription(f"{image.ref.modality} film, {image.columns} by {image.rows} pixels".strip())
        self._hand.point_again()
        self.update()

    def clear(self) -> None:
        """Show nothing but the invitation to open a film."""
        self._composition = self._scene = self._first_voi = self._limits = None
        self.setAccessibleDescription(INVITATION)
        self._hand.cancel()
        self.point_at(None)
        self.update()

    def image(self) -> Image | None:
        """The image shown."""
        return self._composition.film.image if self._composition else None

    def scene(self) -> Scene | None:
        """Everything the picture depends on; None without a film."""
        return self._scene

    def voi(self) -> Voi | None:
        """The window or VOI LUT in use; None without a film."""
        return self._scene.voi if self._scene else None

    def set_voi(self, voi: Voi) -> None:
        """Show through another window or VOI LUT."""
        if self._scene:
            self._show(replace(self._scene, voi=voi))

    def drag_window(self, dx: float, dy: float, speed: float) -> None:
        """Widen and shift the window as `tools.dragged_window` says; up is brighter, inverted films included."""
        scene, composition = self._scene, self._composition
        if scene is None or scene.voi is None or composition is None or composition.film.is_color:
            return
        if self._limits is None:
            self._limits = WindowLimits.of(composition.film)
        monochrome1 = composition.film.image.photometric is Photometric.MONOCHROME1
        brighter_is_lower = monochrome1 == scene.inverted
        self.set_voi(dragged_window(scene.voi, dx, dy, self._limits, brighter_is_lower=brighter_is_lower, speed=speed))

    def inverted(self) -> bool:
        """True when grey is turned into its negative."""
        return self._scene is not None and self._scene.inverted

    def set_inverted(self, inverted: bool) -> None:
        """Show the negative, on top of what the photometric interpretation asks for."""
        if self._scene:
            self._show(replace(self._scene, inverted=inverted))

    def set_heatmap(self, heatmap: Heatmap | None) -> None:
        """Lay a heat map of the film shown over it, or take it away."""
        if self._scene:
            self._show(replace(self._scene, heatmap=heatmap))

    def heat_style(self) -> HeatStyle:
        """How heat maps are shown."""
        return self._heat_style

    def set_heat_style(self, style: HeatStyle) -> None:
        """How heat maps are shown, this film's and the next ones'."""
        self._heat_style = style
        if self._scene:
            self._show(replace(self._scene, heat_style=style))

    # Where it is looked at

    def viewport(self) -> Viewport | None:
        """Which part of the film is seen; None without a film."""
        return self._scene.viewport if self._scene else None

    def set_viewport(self, viewport: Viewport) -> None:
        """Look elsewhere, within the limits of `Viewport.limited`."""
        if self._scene and self._composition:
            self._fitted = False
            limited = viewport.limited(self._composition.film.size, self._scene.size)
            self._show(replace(self._scene, viewport=limited))

    def is_fitted(self) -> bool:
        """True while the whole film is shown and follows the size of the view."""
        return self._fitted

    def fit(self) -> None:
        """Show the whole film, now and when the view changes its size."""
        if self._scene:
            self._fitted = True
            self._refit(self._scene, self._scene.viewport)

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
        if self._scene and self._composition:
            scene = self._scene
            point = point or (scene.size[0] / 2, scene.size[1] / 2)
            self.set_viewport(zoomed(scene.viewport, point, factor, self._composition.film.size, scene.size))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the film by screen pixels."""
        if self._scene:
            self.set_viewport(self._scene.viewport.panned(dx, dy))

    def rotate(self, quarter_turns: int) -> None:
        """Turn clockwise by quarter turns; negative is counter-clockwise."""
        if self._scene:
            self._refit(self._scene, self._scene.viewport.rotated(quarter_turns))

    def mirror(self, axis: Literal["horizontal", "vertical"]) -> None:
        """Exchange left and right, or top and bottom, as seen."""
        if self._scene:
            self._refit(self._scene, self._scene.viewport.mirrored(axis))

    def reset(self) -> None:
        """Back to how the film was first shown: window, zoom, place, orientation, not inverted."""
        if self._scene and self._composition:
            self._fitted = True
            fitted = Viewport.fit(self._composition.film.size, self._scene.size)
            self._show(replace(self._scene, viewport=fitted, voi=self._first_voi, inverted=False))

    # The hand

    def tool(self) -> Tool:
        """What the left button does."""
        return self._hand.tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left button does."""
        self._hand.set_tool(tool)
        self.update()

    def mouse_scheme(self) -> MouseScheme:
        """What buttons and wheel do."""
        return self._hand.scheme

    def set_mouse_scheme(self, scheme: MouseScheme) -> None:
        """Choose what buttons and wheel do."""
        self._hand.scheme = scheme

    def point_at(self, point: Point | None) -> None:
        """Note what lies under the pointer, a screen point, and repaint nothing but what says so."""
        pointed = None
        if point is not None and self._scene and self._composition:
            pointed = Pointed.at(self._composition.film, self._scene.viewport.to_film(point, self._scene.size))
        if pointed != self._pointed:
            self._pointed = pointed
            self.pointer_moved.emit(pointed)
            self._rewrite()

    # What is written

    def set_corner_level(self, level: CornerLevel) -> None:
        """How much is written in the corners."""
        self._corner_level = level
        self.update()

    def set_identity_visible(self, visible: bool) -> None:
        """Whether the corners may say who the patient is."""
        self._identity = visible
        self.update()

    def grab_view(self, *, identity: bool = False) -> QImage:
        """The view with all that is written on it, in pixels of the screen; who the patient is only when asked for."""
        shown, self._identity = self._identity, identity and self._identity
        image = QImage(QSize(*self.screen_size()), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.render(image)
        self._identity = shown
        return image

    # Geometry

    def screen_size(self) -> Size:
        """(width, height) of the view in pixels of the screen, those begun included."""
        ratio = self.devicePixelRatioF()
        return max(math.ceil(self.width() * ratio), 1), max(math.ceil(self.height() * ratio), 1)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has changed, in pixels of the screen and aligned with them."""
        ratio = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            origin = painter.deviceTransform()
            painter.translate(round(origin.dx()) - origin.dx(), round(origin.dy()) - origin.dy())
            if self._scene is None or self._composition is None:
                paint_invitation(painter, self.screen_size(), ratio, self.font(), INVITATION)
            else:
                self._paint(painter, self._scene, self._composition, _outward(event.rect(), ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the film's point in the middle, or the whole film in view."""
        self._resized()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Mouse, wheel, pinches and held keys go to the hand; what it does not take goes Qt's way."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        return self._hand.handle(event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._overlay = Overlay(self.font())
            self.update()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu by its key; by the mouse it comes with the release of the button, when it was a click."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.context_menu_requested.emit(self.mapToGlobal(self.rect().center()))

    # Inside

    def _paint(self, painter: QPainter, scene: Scene, composition: Composition, region: QRect) -> None:
        """The film one to one and nothing around it, then the lens, then the writing."""
        ratio = self.devicePixelRatioF()
        picture = composition.picture(scene)
        paint_film(painter, picture, scene.size)
        paint_missing(painter, composition.film.image, scene, picture.outline)
        self._overlay.arrange(self._writing(scene, composition), scene.size, ratio)
        self._overlay.paint(painter, region)
        if self._hand.lens is not None:
            paint_lens(painter, composition, scene, self._hand.lens, ratio)

    def repaint_lens(self, before: Point | None, after: Point | None) -> None:
        """Ask for a repaint of where the lens was and where it is."""
        for point in (before, after):
            if point is not None:
                self.repaint_part(lens_rect(point, self.devicePixelRatioF()))

    def repaint_part(self, rect: QRectF) -> None:
        """Ask for a repaint of a rectangle of screen pixels."""
        ratio = self.devicePixelRatioF()
        logical = QRectF(rect.x() / ratio, rect.y() / ratio, rect.width() / ratio, rect.height() / ratio)
        self.update(logical.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _show(self, scene: Scene) -> None:
        """Make a scene the one shown; the one place where the state changes and says so."""
        before, self._scene = self._scene, scene
        if scene == before:
            return
        self.update()
        if before is None or scene.voi != before.voi:
            self.voi_changed.emit(scene.voi)
        if before is None or scene.viewport != before.viewport:
            self.viewport_changed.emit(scene.viewport)
            self._hand.point_again()
        if scene.inverted != (before is not None and before.inverted):
            self.inverted_changed.emit(scene.inverted)

    def _zoom_to(self, zoom: float) -> None:
        if self._scene:
            self.set_viewport(self._scene.viewport.at_zoom(zoom))

    def _refit(self, scene: Scene, viewport: Viewport) -> None:
        """Take an orientation or a size over; a fitted view stays fitted."""
        if self._composition:
            size = self._composition.film.size
            now = viewport.fitted(size, scene.size) if self._fitted else viewport.limited(size, scene.size)
            self._show(replace(scene, viewport=now))

    def _resized(self) -> None:
        if self._scene:
            scene = replace(self._scene, size=self.screen_size(), unit=self.devicePixelRatioF())
            self._refit(scene, scene.viewport)
        self.update()

    def _writing(self, scene: Scene, composition: Composition) -> Writing:
        probing = self._hand.tool is Tool.PROBE
        return writing(
            composition.film.image,
            scene,
            self._pointed,
            self._corner_level,
            identity=self._identity,
            probing=probing,
        )

    def _rewrite(self) -> None:
        """Write what the pointer says, and repaint only that."""
        if self._scene and self._composition:
            writing = self._writing(self._scene, self._composition)
            self.repaint_part(QRectF(self._overlay.arrange(writing, self._scene.size, self.devicePixelRatioF())))


def _same_film(before: Image, image: Image) -> bool:
    """True for another frame of the file shown."""
    return (before.ref.path, before.values.shape) == (image.ref.path, image.values.shape)


def _outward(rect: QRect, ratio: float) -> QRect:
    """A rectangle of the widget in screen pixels, those begun included."""
    scaled = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
    return scaled.toAlignedRect().adjusted(-1, -1, 1, 1)
