"""Small layouts, labels, headed choices, and boxes and sliders that change only when they are meant."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)

_FIELD_GAP = 6
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)
_SIDEWAYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right))


class Field(QWidget):
    """A heading with its choice below."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.column = column(self, _FIELD_GAP)
        self.column.addWidget(self.heading)


def column(parent: QWidget, spacing: int, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A layout from top to bottom."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side, the first one as wide as it can be; None is empty room."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for place, widget in enumerate(widgets):
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget, 1 if place == 0 and None not in widgets else 0)
    return layout


def said(role: str = "muted") -> QLabel:
    """A label for sentences that come and go; they can be copied."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or less of it where its screen has no room for that and a frame."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - 40), min(height, room.height() - 60))


def set_role(label: QLabel, role: str) -> None:
    """Give a label another look of the style sheet."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def only_with_focus(control: W) -> W:
    """A box or slider that the wheel changes only while it has the keyboard; returns it.

    While it has it, the arrows are its own and not the window's commands; Esc gives the keyboard back to the window.
    """
    if control.focusPolicy() is Qt.FocusPolicy.WheelFocus:  # Qt's own takes the focus by the wheel
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_OnlyWithFocus(control))
    return control


class _OnlyWithFocus(QObject):
    """Belongs to one control and sees its events first."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        self._own = _MOVES | _SIDEWAYS if isinstance(control, QSlider) else _MOVES

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a wheel away that was meant for what is scrolled around the control, and the keys that move it here."""
        if event.type() is QEvent.Type.Wheel and not self._control.hasFocus():
            event.ignore()
            return True
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        leaves = event.key() == Qt.Key.Key_Escape and not self._control.window().isModal()
        if event.type() is QEvent.Type.ShortcutOverride and (leaves or event.key() in self._own):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and leaves:
            self._control.clearFocus()
            return True
        return False
