"""The view of one film: a plain widget that draws one picture one to one, in the pixels of the screen.

Every change only notes the new state and asks for a repaint, of which Qt makes at most one a turn of the event loop;
the work is done in `paintEvent`, so a drag is never behind its own events.
"""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from imaging.display.corner_text import CornerLevel
from imaging.display.film import Film
from imaging.display.presets import default_preset
from imaging.display.viewport import Point, Size, Viewport
from imaging.image import Image, Voi
from inference.prediction import Heatmap
from viewer.film.composition import HeatStyle, Scene
from viewer.film.marks import FilmMarks
from viewer.film.mouse_controller import MouseController
from viewer.film.mouse_scheme import MouseScheme
from viewer.film.painting import lens_rect, paint_film, paint_invitation, paint_lens, paint_missing
from viewer.film.text_overlay import CornerText, Pointed
from viewer.film.tool import Tool
from viewer.film.view_state import KeptByFile, KeptPlace, ViewState

INVITATION = "Drop a film here, or Ctrl+O"
ZOOM_STEP = 1.25


class FilmView(QWidget):
    """Shows one film. What it shows is set by its methods and its mouse; every change of that is a signal.

    `context_menu_requested` carries a global position; `frame_step` is positive for the next frames;
    `pointer_moved` carries a `Pointed`, or None when the pointer is not on the film. What is drawn on it is in `marks`.
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
        self._state: ViewState | None = None
        self._heat_style = HeatStyle()
        self._places: KeptByFile[KeptPlace] = KeptByFile()
        self._corner_text = CornerText(self.font())
        self._mouse = MouseController(self)
        self.marks = FilmMarks(self)
        self.marks.changed.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Film")
        self.setAccessibleDescription(INVITATION)
        self._mouse.show_cursor()

    # What is shown

    def set_film(
        self,
        image: Image,
        film: Film | None = None,
        voi: Voi | None = None,
        *,
        first_voi: Voi | None = None,
        inverted: bool = False,
    ) -> None:
        """Show an image, with its film where one is already made, in `voi` or else its default preset.

        A film that was shown before is looked at from where it was left. `first_voi`: what a reset goes back to, where
        that is not `voi`. `inverted`: as `set_inverted`; another frame of the film shown keeps its own.
        """
        state, film = self._state, film or Film.from_image(image)
        if state is not None and _same_film(state.image, image):
            self._show(state.with_frame(film, voi))
        else:
            size, unit = self.screen_size(), self.devicePixelRatioF()
            voi = voi or default_preset(image).voi
            first = ViewState.first(film, first_voi or voi, size, unit, self._heat_style)
            before = self._places.get(image.ref.path)
            self._show(first.with_scene(voi=voi, inverted=inverted).come_back(before))
        self.setAccessibleDescription(f"{image.ref.modality} film, {image.columns} by {image.rows} pixels".strip())
        self.marks.turn_to(image.ref)
        self._mouse.point_again()
        self.update()

    def clear(self) -> None:
        """Show nothing but the invitation to open a film."""
        self._state = None
        self.setAccessibleDescription(INVITATION)
        self.update()
        self._mouse.cancel()
        self.marks.turn_to(None)
        self.point_at(None)

    def image(self) -> Image | None:
        """The image shown."""
        return self._state.image if self._state else None

    def scene(self) -> Scene | None:
        """Everything the picture depends on; None without a film."""
        return self._state.scene if self._state else None

    def voi(self) -> Voi | None:
        """The window or VOI LUT in use; None without a film."""
        return self._state.scene.voi if self._state else None

    def set_voi(self, voi: Voi) -> None:
        """Show through another window or VOI LUT."""
        if self._state:
            self._show(self._state.with_scene(voi=voi))

    def drag_window(self, dx: float, dy: float, speed: float) -> None:
        """Widen and shift the window; up is brighter."""
        if self._state:
            self._show(self._state.window_dragged(dx, dy, speed))

    def inverted(self) -> bool:
        """True when grey is turned into its negative."""
        return self._state is not None and self._state.scene.inverted

    def set_inverted(self, inverted: bool) -> None:
        """Show the negative, on top of what the photometric interpretation asks for."""
        if self._state:
            self._show(self._state.with_scene(inverted=inverted))

    def set_heatmap(self, heatmap: Heatmap | None) -> None:
        """Lay a heat map of the film shown over it, or take it away."""
        if self._state:
            self._show(self._state.with_scene(heatmap=heatmap))

    def heat_style(self) -> HeatStyle:
        """How heat maps are shown."""
        return self._heat_style

    def set_heat_style(self, style: HeatStyle) -> None:
        """How heat maps are shown, this film's and the next ones'."""
        self._heat_style = style
        if self._state:
            self._show(self._state.with_scene(heat_style=style))

    # Where it is looked at

    def viewport(self) -> Viewport | None:
        """Which part of the film is seen; None without a film."""
        return self._state.scene.viewport if self._state else None

    def is_fitted(self) -> bool:
        """True while the whole film is shown and follows the size of the view."""
        return self._state is None or self._state.is_fitted

    def fit(self) -> None:
        """Show the whole film, now and when the view changes its size."""
        if self._state:
            self._show(self._state.fitted())

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
        if self._state:
            self._show(self._state.zoomed_about(point, factor))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the film by screen pixels."""
        if self._state:
            self._show(self._state.at(self._state.scene.viewport.panned(dx, dy)))

    def rotate(self, quarter_turns: int) -> None:
        """Turn clockwise by quarter turns; negative is counter-clockwise."""
        if self._state:
            self._show(self._state.turned(self._state.scene.viewport.rotated(quarter_turns)))

    def mirror(self, axis: Literal["horizontal", "vertical"]) -> None:
        """Exchange left and right, or top and bottom, as seen."""
        if self._state:
            self._show(self._state.turned(self._state.scene.viewport.mirrored(axis)))

    def reset(self) -> None:
        """Back to how the film was first shown: window, zoom, place, orientation, not inverted."""
        if self._state:
            self._show(self._state.reset())

    # The mouse

    def tool(self) -> Tool:
        """What the left button does."""
        return self._mouse.tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left button does."""
        self._mouse.set_tool(tool)
        self._corner_text.probing = tool.shows_value
        self.update()

    def cancel_drag(self) -> bool:
        """Let go of what the mouse drags; whether it dragged anything."""
        dragged = self._mouse.is_dragging
        self._mouse.cancel()
        return dragged

    def mouse_scheme(self) -> MouseScheme:
        """What buttons and wheel do."""
        return self._mouse.scheme

    def set_mouse_scheme(self, scheme: MouseScheme) -> None:
        """Choose what buttons and wheel do."""
        self._mouse.scheme = scheme

    def point_at(self, point: Point | None) -> None:
        """Note what lies under the pointer, a screen point, and repaint nothing but what says so."""
        pointed = None
        if point is not None and self._state:
            scene = self._state.scene
            pointed = Pointed.at(self._state.composition.film, scene.viewport.to_film(point, scene.size))
        if pointed != self._corner_text.pointed:
            self._corner_text.pointed = pointed
            self.pointer_moved.emit(pointed)
            if self._state:
                self.repaint_part(QRectF(self._corner_text.arrange(self._state, self.devicePixelRatioF())))

    def step_frames(self, steps: int) -> None:
        """Ask for another frame: so many on, or back."""
        self.frame_step.emit(steps)

    def ask_for_menu(self, position: QPoint) -> None:
        """Ask for the menu at a global position."""
        self.context_menu_requested.emit(position)

    def ask_for_alone(self) -> None:
        """Ask to stand alone in the window, or with the panels again."""
        self.alone_toggled.emit()

    # What is written

    def corner_level(self) -> CornerLevel:
        """How much is written in the corners."""
        return self._corner_text.level

    def shows_identity(self) -> bool:
        """Whether the corners may say who the patient is."""
        return self._corner_text.identity

    def set_corner_level(self, level: CornerLevel) -> None:
        """How much is written in the corners."""
        self._corner_text.level = level
        self.update()

    def set_identity_visible(self, visible: bool) -> None:
        """Whether the corners may say who the patient is."""
        self._corner_text.identity = visible
        self.update()

    def grab_view(self, *, identity: bool = False, exported: bool = False) -> QImage:
        """The view with all that is written on it, in pixels of the screen; who the patient is only when asked for.

        A picture that is `exported` says what it is not for, even where nothing else is written.
        """
        image = QImage(QSize(*self.screen_size()), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        with self._corner_text.of_a_picture(identity=identity, exported=exported):
            self.render(image)
        return image

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
            if self._state is None:
                paint_invitation(painter, self.screen_size(), ratio, self.font(), INVITATION)
            else:
                self._paint(painter, self._state, _outward(event.rect(), ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the film's point in the middle, or the whole film in view."""
        self._resized()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Mouse, wheel, pinches and held keys go to the mouse controller; what it does not take goes Qt's way."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        return self._mouse.handle(event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._corner_text.set_font(self.font())
            self.update()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu by its key; by the mouse it comes with the release of the button, when it was a click."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.ask_for_menu(self.mapToGlobal(self.rect().center()))

    # Inside

    def _show(self, state: ViewState) -> None:
        """Show this state; the one place where it changes and says so."""
        before, self._state = self.scene(), state
        scene = state.scene
        self._places.put(state.image.ref.path, state.place)
        if scene == before:
            return
        self.update()
        if before is None or scene.voi != before.voi:
            self.voi_changed.emit(scene.voi)
        if before is None or scene.viewport != before.viewport:
            self.viewport_changed.emit(scene.viewport)
            self._mouse.point_again()
        if scene.inverted != (before is not None and before.inverted):
            self.inverted_changed.emit(scene.inverted)

    def _zoom_to(self, zoom: float) -> None:
        if self._state:
            self._show(self._state.at(self._state.scene.viewport.at_zoom(zoom)))

    def _resized(self) -> None:
        if self._state:
            self._show(self._state.resized(self.screen_size(), self.devicePixelRatioF()))
        self.update()

    def _paint(self, painter: QPainter, state: ViewState, region: QRect) -> None:
        """The film one to one and nothing around it, then the lens, then the writing."""
        scene, composition, ratio = state.scene, state.composition, self.devicePixelRatioF()
        picture = composition.picture(scene)
        paint_film(painter, picture, scene.size)
        paint_missing(painter, state.image, scene, picture.outline)
        self.marks.paint(painter, scene, state.image, self._corner_text.lines)
        self._corner_text.arrange(state, ratio)
        self._corner_text.paint(painter, region)
        if self._mouse.lens is not None:
            paint_lens(painter, composition, scene, self._mouse.lens, ratio)

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


def _outward(rect: QRect, ratio: float) -> QRect:
    """A rectangle of the widget in screen pixels, those begun included."""
    scaled = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
    return scaled.toAlignedRect().adjusted(-1, -1, 1, 1)


def _same_film(before: Image, image: Image) -> bool:
    """True for another frame of the file shown."""
    return (before.ref.path, before.values.shape) == (image.ref.path, image.values.shape)
