"""The view of a pane: a plain widget that draws one picture one to one, in the pixels of the screen.

Every change of the pane only asks for a repaint, of which Qt makes at most one a turn of the event loop; the work is
done in `paintEvent`, so a drag is never behind its own events.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from imaging.display.viewport import Size, Viewport, shown_size
from imaging.image import Point
from viewer.film.composition import Composition, Scene
from viewer.film.mouse_controller import MouseController
from viewer.film.painting import (
    lens_rect,
    paint_film,
    paint_graphics,
    paint_invitation,
    paint_lens,
    paint_missing,
    paint_outlines,
)
from viewer.film.pane import Pane
from viewer.film.text_overlay import CornerText, Pointed
from viewer.film.view_settings import ViewSettings
from viewer.film.view_state import ViewState
from viewer.widgets.language import tr

_REST_MS = 100
"""How long a film lies still before it is painted as it is at rest."""

_REACH = 0.25
"""How far beyond the view, as a share of it, a film is painted that is panned."""

_WHOLE = 1 / 64
"""Pixels by which a pan may differ from whole ones."""

_LONGEST = 32_767
"""Pixels of a side of a picture: Qt's and OpenCV's bound."""

_LEGIBLE = 1100
"""A film at 1:1 has texts and lines as large as a view of so many pixels has them."""

INVITATION = tr("Drop a film here, or Ctrl+O")


@dataclass(frozen=True, slots=True)
class PictureParts:
    """What is on a picture that leaves the window.

    whole: all of the film at 1:1, turned as it is seen, in place of the view. texts: what is written over it; identity:
    with who the patient is, where the window shows that. marks: what was drawn, the file's overlays, the lines of a
    presentation state and of the lungs. heat: the heat map, where it is shown.
    """

    whole: bool = False
    texts: bool = True
    identity: bool = False
    marks: bool = True
    heat: bool = True


class _Panned(NamedTuple):
    """The film and what moves with it, as a scene shows it, so many pixels beyond the view on each side.

    what: what else it was made of.
    """

    what: object
    scene: Scene
    beyond: Size
    picture: QImage

    def holds(self, scene: Scene) -> bool:
        """Whether it has all that a scene shows."""
        way = _panned_by(scene, self.scene)
        return way is not None and abs(way[0]) <= self.beyond[0] and abs(way[1]) <= self.beyond[1]

    def place(self, scene: Scene) -> tuple[int, int]:
        """Where its upper left corner belongs in a scene that it holds."""
        x, y = _panned_by(scene, self.scene) or (0, 0)
        return x - self.beyond[0], y - self.beyond[1]


def _panned_by(scene: Scene, before: Scene) -> tuple[int, int] | None:
    """By how many pixels a scene is panned that differs by nothing else; None where these are not whole."""
    here = scene.viewport
    there = replace(before.viewport, center_x=here.center_x, center_y=here.center_y)
    if scene != replace(before, viewport=there):
        return None
    dx, dy = here.shift_from(before.viewport, scene.size)
    return (round(dx), round(dy)) if max(abs(dx - round(dx)), abs(dy - round(dy))) < _WHOLE else None


class FilmView(QLabel):
    """Shows the film of a pane, and changes how it is looked at with the mouse. A label, as it is to a screen reader.

    `context_menu_requested` carries a global position; `pointer_moved` carries a `Pointed`, or None when the pointer is
    not on the film. `focused`: the keys speak to this view.
    """

    pointer_moved = Signal(object)
    context_menu_requested = Signal(QPoint)
    alone_toggled = Signal()
    focused = Signal()

    def __init__(self, pane: Pane, settings: ViewSettings | None = None, parent: QWidget | None = None) -> None:
        """`settings` are those of all views; its own where there is only this one."""
        super().__init__(parent)
        self.pane = pane
        self.settings = settings or ViewSettings()
        self._corner_text = CornerText(self.font())
        self._mouse = MouseController(self)
        self._is_moving = False
        self._painted: tuple[object, Scene] | None = None
        self._panning: _Panned | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Film"))
        self.settings.changed.connect(self._on_settings)
        pane.film_changed.connect(self._on_film)
        pane.scene_changed.connect(self._on_scene)
        pane.viewport_changed.connect(self._on_viewport)
        pane.frame_played.connect(self._on_viewport)
        self._on_settings()
        self._on_scene()
        self._on_film()

    # The mouse

    def cancel_drag(self) -> bool:
        """Let go of what the mouse drags and of a mark that is half drawn; whether there was either."""
        dragged, begun = self._mouse.is_dragging, self.pane.marks.is_unfinished
        self._mouse.cancel()
        if begun:
            self.pane.marks.discard()
        return dragged or begun

    def take_lens_key(self, event: QKeyEvent) -> bool:
        """Hold up the lens or put it down by a key that went to another part of the window; whether it was for that."""
        return event.key() == Qt.Key.Key_Alt and self._mouse.handle(event)

    def point_at(self, point: Point | None) -> None:
        """Note what lies under the pointer, a screen point, and repaint nothing but what says so."""
        state, pointed = self.pane.view_state, None
        if point is not None and state:
            scene = state.scene
            pointed = Pointed.at(state.composition.film, scene.viewport.to_film(point, scene.size))
        if pointed != self._corner_text.pointed:
            self._corner_text.pointed = pointed
            self.pointer_moved.emit(pointed)
            if state:
                image, scene = self.pane.marks.measured(state.image), self._shown(state).scene
                self.repaint_part(QRectF(self._corner_text.arrange(image, scene, self.devicePixelRatioF())))

    def ask_for_menu(self, position: QPoint) -> None:
        """Ask for the menu at a global position."""
        self.context_menu_requested.emit(position)

    def ask_for_alone(self) -> None:
        """Ask to stand alone in the window, or with the panels again."""
        self.alone_toggled.emit()

    # What is written

    def grab_view(self, *, identity: bool = False, exported: bool = False) -> QImage:
        """The view with all that is written on it, in pixels of the screen; who the patient is only when asked for.

        A picture that is `exported` says what it is not for, even where nothing else is written.
        """
        image = QImage(QSize(*self.screen_size()), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._is_moving = False
        with self._corner_text.of_a_picture(identity=identity, exported=exported):
            self.render(image)
        return image

    def export(self, parts: PictureParts) -> QImage:
        """A picture of the film with these parts, opaque; empty where no film is shown.

        Its film has the pixels of the window. A picture with texts or a heat map says what it is not for.
        """
        if self.pane.view_state is None:
            return QImage()
        state = self._shown(self.pane.view_state)
        scene, ratio = state.scene, self.devicePixelRatioF()
        if parts.whole:
            viewport, size = whole_film(scene.viewport, state.composition.film.size)
            ratio = max(1.0, max(size) / _LEGIBLE)
            scene = replace(scene, viewport=viewport, size=size, unit=ratio)
        if not parts.heat:
            scene = replace(scene, heatmap=None)
        if not parts.marks:
            scene = replace(scene, overlays=False)
        text = CornerText(self.font())
        text.level, text.exported = self.settings.corner_level, True
        text.identity = parts.identity and self.settings.shows_identity
        text.purpose_only = not parts.texts
        has_heat = scene.heatmap is not None and scene.heat_style.visible
        if parts.texts or has_heat:
            text.arrange(self.pane.marks.measured(state.image), scene, ratio)
        image = QImage(QSize(*scene.size), QImage.Format.Format_RGB32)
        drawn = replace(state, composition=Composition(state.composition.film), scene=scene)  # the view keeps its own
        with QPainter(image) as painter:
            self._paint_film(painter, drawn, text=text, marks=parts.marks)
            text.paint(painter, image.rect())
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
            if self.pane.view_state is None:
                paint_invitation(painter, self.screen_size(), ratio, self.font(), INVITATION)
            else:
                self._paint(painter, self._shown(self.pane.view_state), _outward(event.rect(), ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the film's point in the middle, or the whole film in view."""
        self._resized()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Mouse, wheel, pinches and held keys go to the mouse controller; what it does not take goes Qt's way."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = (QPointF(event.pos()) * self.devicePixelRatioF()).toPoint()
            QToolTip.showText(event.globalPos(), self._corner_text.source_at(place), self)
            return True
        return self._mouse.handle(event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write in another font."""
        if event.type() == QEvent.Type.FontChange:
            self._corner_text.set_font(self.font())
            self.update()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys speak to this view."""
        super().focusInEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu by its key; by the mouse it comes with the release of the button, when it was a click."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self.ask_for_menu(self.mapToGlobal(self.rect().center()))

    # Inside

    @Slot()
    def _on_settings(self) -> None:
        settings, text = self.settings, self._corner_text
        text.level, text.identity, text.places = settings.corner_level, settings.shows_identity, settings.corner_places
        self._mouse.show_cursor()
        self.update()

    @Slot()
    def _on_film(self) -> None:
        """Say which film it is; one that is being read may come any moment, and until then the one before stands.

        A view that is not seen yet hears of its size only when it is.
        """
        self._resized()
        if (opened := self.pane.opened) is not None:
            image = opened.image
            self.setAccessibleDescription(
                tr(
                    "{modality} film, {columns} by {rows} pixels",
                    modality=image.ref.modality,
                    columns=image.columns,
                    rows=image.rows,
                ).strip()
            )

    @Slot()
    def _on_scene(self) -> None:
        """Paint again; without a film nothing but the invitation to open one."""
        self.update()
        if self.pane.view_state is None:
            self.setAccessibleDescription(INVITATION)
            self._mouse.cancel()
            self.point_at(None)

    @Slot()
    def _on_viewport(self) -> None:
        """One change of many in a row is painted as what is under way."""
        self._is_moving = self._rest.isActive()
        self._rest.start()
        self._mouse.point_again()

    def _shown(self, state: ViewState) -> ViewState:
        """The film with what of the file is drawn over it."""
        return state.with_scene(shutter=self.settings.shows_shutters, overlays=self.settings.shows_overlays)

    @Slot()
    def _on_rest(self) -> None:
        if self._is_moving:
            self._is_moving, self._panning = False, None
            self.update()

    def _resized(self) -> None:
        self.pane.resize(self.screen_size(), self.devicePixelRatioF())
        self.update()

    def _paint(self, painter: QPainter, state: ViewState, region: QRect) -> None:
        """The film one to one and nothing around it, then the lens, then the writing."""
        scene, ratio = state.scene, self.devicePixelRatioF()
        text, composition = self._corner_text, state.composition
        text.arrange(self.pane.marks.measured(state.image), scene, ratio)
        if (panned := self._panned(state)) is not None:
            painter.drawImage(*panned.place(scene), panned.picture)
        else:
            self._paint_film(painter, state)
        text.paint(painter, region)
        if self._mouse.lens is not None:
            paint_lens(painter, composition, scene, self._mouse.lens, ratio)

    def _paint_film(
        self,
        painter: QPainter,
        state: ViewState,
        beyond: Size = (0, 0),
        *,
        text: CornerText | None = None,
        marks: bool = True,
    ) -> None:
        """The film and what moves with it, so many pixels beyond the view on each side.

        text: what is written over it, of which marks keep clear, of a picture apart from the view; None for the view's.
        """
        apart = text is not None
        text, moving = text or self._corner_text, self._is_moving and not apart
        (width, height), (x, y) = state.scene.size, beyond
        scene = replace(state.scene, size=(width + 2 * x, height + 2 * y))
        picture = state.composition.picture(scene, moving=moving)
        paint_film(painter, picture, scene.size)
        paint_missing(painter, state.image, scene, picture.outline)
        if not marks:
            return
        if self.settings.shows_lungs:
            paint_outlines(painter, self.pane.lung_outlines, scene)
        avoid = [rect.translated(x, y) for rect in text.standing()]
        words = text.lines
        if scene.presentation is not None:
            paint_graphics(painter, scene.presentation, scene, words, avoid)
        room = QRect(x, y, width, height) if any(beyond) or apart else None
        self.pane.marks.paint(painter, scene, state.image, words, avoid, room, moving=moving)

    def _panned(self, state: ViewState) -> _Panned | None:
        """The picture that holds all that is seen while the film is panned; None where it is not.

        Nor under local contrast, which depends on what is seen.
        """
        scene, marks = state.scene, self.pane.marks
        what = (state.composition, marks.kept, marks.chosen, marks.draft, marks.measured(state.image))
        before, self._painted = self._painted, (what, scene)
        if not self._is_moving or scene.enhancement.local_contrast:
            return None
        if before is None or before[0] != what or _panned_by(scene, before[1]) is None:
            return None
        panned = self._panning
        if panned is None or panned.what != what or not panned.holds(scene):
            beyond = round(scene.size[0] * _REACH), round(scene.size[1] * _REACH)
            picture = QImage(
                QSize(scene.size[0] + 2 * beyond[0], scene.size[1] + 2 * beyond[1]), QImage.Format.Format_RGB32
            )
            with QPainter(picture) as painter:
                self._paint_film(painter, state, beyond)
            panned = self._panning = _Panned(what, scene, beyond, picture)
        return panned

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


def whole_film(viewport: Viewport, film_size: Size) -> tuple[Viewport, Size]:
    """All of a film at 1:1 in the orientation of a view, and the size of that picture, (width, height).

    The shorter side of a pixel is 1; smaller where a side would be longer than a picture can be.
    """
    width, height = shown_size(film_size, viewport.pixel_aspect)
    if viewport.quarter_turns % 2:
        width, height = height, width
    zoom = min(1.0, _LONGEST / max(width, height))
    size = max(round(width * zoom), 1), max(round(height * zoom), 1)
    return replace(viewport.fitted(film_size, size), zoom=zoom), size


def _outward(rect: QRect, ratio: float) -> QRect:
    """A rectangle of the widget in screen pixels, those begun included."""
    scaled = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
    return scaled.toAlignedRect().adjusted(-1, -1, 1, 1)
