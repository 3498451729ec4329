"""From the events of mouse, wheel, touchpad and held keys to what the film view does, under the user's scheme."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

from imaging.display.dragging import FINE, NOTCH, wheel_zoom, whole_steps
from imaging.image import Point
from viewer.film.mouse_scheme import Button, MouseScheme, Wheel
from viewer.film.pane import Pane
from viewer.film.tool import MOVE, Drag, Tool
from viewer.film.tools import PAN
from viewer.film.view_settings import ViewSettings


def tool_of(button: Button, chosen: Tool, scheme: MouseScheme, *, space: bool) -> Tool | None:
    """What a drag with a button does under a scheme: Space makes the left one pan, else it has the chosen tool."""
    if button is Button.LEFT and space:
        return PAN
    if button is Button.LEFT:
        return scheme.drags.get(button, chosen)
    return scheme.drags.get(button)


_BUTTONS = {
    Qt.MouseButton.LeftButton: Button.LEFT,
    Qt.MouseButton.MiddleButton: Button.MIDDLE,
    Qt.MouseButton.RightButton: Button.RIGHT,
}


class MouseTarget(Protocol):
    """What a hand moves: a view of a pane. Points are in pixels of the screen, in the view."""

    @property
    def pane(self) -> Pane:
        """What it is a view of."""

    @property
    def settings(self) -> ViewSettings:
        """The tool in hand, and what buttons and wheel do."""

    def point_at(self, point: Point | None) -> None:
        """What lies under the pointer is another pixel; None: it is not over the view."""

    def ask_for_menu(self, position: QPoint) -> None:
        """The menu, at a global position."""

    def ask_for_alone(self) -> None:
        """This view alone in its window, or with the others again."""

    def repaint_lens(self, before: Point | None, after: Point | None) -> None:
        """The lens is elsewhere: None where it is not held."""

    def setCursor(self, cursor: QCursor) -> None:
        """As QWidget does."""

    def devicePixelRatioF(self) -> float:
        """Pixels of the screen for a logical one, as QWidget says."""


class MouseController:
    """The reader's hand on one view: the drag it makes, the keys it holds down.

    `lens` is the screen point under the magnifier, None while it is not held up.
    """

    def __init__(self, view: MouseTarget) -> None:
        self._view = view
        self.lens: Point | None = None
        self._drag: Drag | None = None
        self._button = Button.LEFT
        self._dragged: Tool | None = None
        self._space = False
        self._at: QPointF | None = None
        self._rest = 0.0
        self._handlers: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._native_gesture,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.ShortcutOverride: self._shortcut_override,
            QEvent.Type.KeyPress: self._key_press,
            QEvent.Type.KeyRelease: self._key_release,
            QEvent.Type.FocusOut: self._focus_out,
        }

    def _tool_of(self, button: Button) -> Tool | None:
        settings = self._view.settings
        return tool_of(button, settings.tool, settings.mouse_scheme, space=self._space)

    def show_cursor(self) -> None:
        """The cursor of what a drag does, or would do."""
        held = self._drag is not None
        tool = self._dragged if held else self._tool_of(Button.LEFT)
        arrow = QCursor(Qt.CursorShape.ArrowCursor)
        self._view.setCursor(tool.cursor(held, self._view.devicePixelRatioF()) if tool is not None else arrow)

    @property
    def is_dragging(self) -> bool:
        """Whether a button is held down that the view is dragged by."""
        return self._drag is not None

    def cancel(self) -> None:
        """Let go of everything."""
        self._drop()
        self._hold_lens(False)

    def handle(self, event: QEvent) -> bool:
        """Do what an event of the view asks for; False for those that are not the hand's, or not only."""
        handler = self._handlers.get(event.type())
        return handler is not None and handler(event)

    def _press(self, event: QMouseEvent) -> bool:
        """A button goes down; a second one during a drag means nothing."""
        button = _BUTTONS.get(event.button())
        if button is None or self._drag is not None or self._view.pane.image is None:
            return False
        self._button, self._rest = button, 0.0
        self._dragged = self._tool_of(button)
        point = event.position().x(), event.position().y()
        up_is_darker = self._view.settings.mouse_scheme.up_is_darker
        self._drag = Drag(point, point, self._view.devicePixelRatioF(), up_is_darker=up_is_darker)
        if self._takes_mark():
            self._dragged = MOVE
        if self._dragged is not None:
            self._dragged.press(self._view.pane, self._drag)
        return True

    def _takes_mark(self) -> bool:
        """Whether the left button has taken hold of the chosen mark: every tool moves that, but those that draw."""
        tool, pane, drag = self._dragged, self._view.pane, self._drag
        free = self._button is Button.LEFT and not self._space and tool is not None and not tool.draws
        return free and drag is not None and pane.scene is not None and pane.marks.grab(drag.start, pane.scene)

    def _move(self, event: QMouseEvent) -> bool:
        """The pointer moves."""
        self._at = event.position()
        self._hold_lens(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        if event.buttons() == Qt.MouseButton.NoButton:
            self._drop()  # the release went to a menu or a dialog
        if self._drag is not None:
            before = self._drag.moved
            dx, dy = self._drag.to((self._at.x(), self._at.y()))
            if self._drag.moved != before:
                self.show_cursor()
            if self._drag.moved and self._dragged is not None:
                self._drag.speed = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
                self._dragged.drag(self._view.pane, self._drag, dx, dy)
        self.point_again()
        return True

    def _release(self, event: QMouseEvent) -> bool:
        """A button comes up: the right one, unmoved, asks for the menu."""
        drag = self._drag
        if drag is None or _BUTTONS.get(event.button()) is not self._button:
            return False
        self._drag = None
        self.show_cursor()
        if self._dragged is not None:
            self._dragged.release(self._view.pane, drag)
            self._choose_mark(self._dragged, drag)
        if self._button is Button.RIGHT and not drag.moved:
            self._view.ask_for_menu(event.globalPosition().toPoint())
        return True

    def _choose_mark(self, tool: Tool, drag: Drag) -> None:
        """A click with a tool that draws nothing chooses the mark under it."""
        pane = self._view.pane
        looks = self._button is Button.LEFT and not drag.moved and not tool.draws
        if looks and pane.scene is not None and pane.marks.kept:
            pane.marks.choose(drag.start, pane.scene)

    def _double_click(self, event: QMouseEvent) -> bool:
        """The left button twice: another text where one is clicked, else this view alone. Others go on as pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            return self._press(event)
        pane = self._view.pane
        if pane.scene is not None and pane.marks.kept:
            pane.marks.choose(self._on_screen(event.position()), pane.scene)
        if not pane.marks.ask_for_text():
            self._view.ask_for_alone()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        """Zoom about the pointer, or frames. Parts of a notch, of fine wheels and touchpads, count as such."""
        image = self._view.pane.image
        delta = event.angleDelta()
        # Alt turns a wheel sideways on some systems.
        angle = float(delta.y() or delta.x() or event.pixelDelta().y())
        if image is None or not angle:
            return False
        scheme = self._view.settings.mouse_scheme
        chosen = scheme.wheel_frames if image.ref.frames > 1 else scheme.wheel
        if chosen is Wheel.ZOOM or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.pane.zoom_about(self._on_screen(event.position()), wheel_zoom(angle))
        else:
            self._step(-angle, NOTCH)
        return True

    def _native_gesture(self, event: QNativeGestureEvent) -> bool:
        """A pinch zooms about the pointer, a smart zoom goes between fit and 1:1; others are not ours."""
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self._view.pane.zoom_about(self._on_screen(event.position()), max(1.0 + event.value(), 0.1))
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            if self._view.pane.is_fitted:
                self._view.pane.one_to_one()
            else:
                self._view.pane.fit()
        else:
            return False
        return True

    def _leave(self, _event: QEvent) -> bool:
        """The pointer leaves the view."""
        self._at = None
        self._hold_lens(False)
        self.point_again()
        return False

    def _shortcut_override(self, event: QKeyEvent) -> bool:
        """Keep Alt over the film, which is the lens, from the menu bar; other shortcuts but Enter stay the window's."""
        if self._is_for_lens(event) or self._is_for_text(event):
            event.accept()
            return True
        return False

    def _is_for_text(self, event: QKeyEvent) -> bool:
        """Enter writes the chosen text otherwise; in a review it goes to the next film."""
        marks = self._view.pane.marks
        is_text = marks.chosen_mark is not None and marks.chosen_mark.kind.has_text
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_text and marks.reader is None

    def _is_for_lens(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Alt and self._at is not None and self._view.pane.image is not None

    def _key_press(self, event: QKeyEvent) -> bool:
        """Space, Alt or Enter on a text goes down; False for every other key."""
        if self._is_for_text(event):
            return self._view.pane.marks.ask_for_text()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._space = True
            self.show_cursor()
            return True
        if self._is_for_lens(event):
            self._hold_lens(True)
            return True
        return False

    def _key_release(self, event: QKeyEvent) -> bool:
        """Space or Alt comes up; False for every other key."""
        if event.key() == Qt.Key.Key_Space and self._space:
            if not event.isAutoRepeat():
                self._space = False
                self.show_cursor()
            return True
        if event.key() == Qt.Key.Key_Alt and self.lens is not None:
            self._hold_lens(False)
            return True
        return False

    def _focus_out(self, _event: QEvent) -> bool:
        """The keyboard goes elsewhere, and with it the release of keys that are held."""
        self._space = False
        self._hold_lens(False)
        self.show_cursor()
        return False

    def point_again(self) -> None:
        """Say what lies under the pointer, wherever the film has gone meanwhile."""
        self._view.point_at(self._on_screen(self._at) if self._at is not None else None)

    def _drop(self) -> None:
        """End the drag, if there is one, without its release."""
        if self._drag is not None:
            self._drag = None
            self.show_cursor()
            if self._dragged is not None:
                self._dragged.cancel(self._view.pane)

    def _step(self, amount: float, step: float) -> None:
        steps, self._rest = whole_steps(self._rest + amount, step)
        if steps:
            self._view.pane.step_frame(steps)

    def _hold_lens(self, held: bool) -> None:
        """Hold the lens where the pointer is, or put it down."""
        at = self._at if held and self._view.pane.image is not None else None
        here = self._on_screen(at) if at is not None else None
        if here != self.lens:
            before, self.lens = self.lens, here
            self._view.repaint_lens(before, here)

    def _on_screen(self, position: QPointF) -> Point:
        """A position in the widget in screen pixels."""
        ratio = self._view.devicePixelRatioF()
        return position.x() * ratio, position.y() * ratio
