"""Whose a key is: a list of films moves by some of the window's keys, and a field gives them back to the film."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_KEYS = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)


_LEAVING = frozenset((Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter))
_FIELDS = (QComboBox, QAbstractSlider, QAbstractSpinBox)


class FilmKeys(QObject):
    """Keeps up, down and their like for a view; lives as long as the view."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key before it becomes a command."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().eventFilter(watched, event)


class FieldKeys(QObject):
    """Esc and Enter leave a box or a slider of a window, and its keys speak to the film again."""

    def __init__(self, window: QWidget, film: Callable[[], QWidget]) -> None:
        """The fields that the window has by now; what `film` says then gets the focus."""
        super().__init__(window)
        self._film = film
        for kind in _FIELDS:
            for field in window.findChildren(kind):
                if not isinstance(field, QScrollBar):
                    field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key before it becomes a command; an open list of choices is not the field, and has its own."""
        if isinstance(event, QKeyEvent) and event.key() in _LEAVING and not event.modifiers():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._film().setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
