"""Whose a key is: a list of films moves by some of the window's keys, and a field gives them back to the film."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
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


_ROW = "1234567890"
_FIRST = {"windows": 0x02}
"""The scan code of the key 1 there; on X11 and Wayland it is `_EVDEV`. Those of the others follow it."""
_EVDEV = 10
_COCOA = dict(zip((0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19, 0x1D), _ROW, strict=True))
"""macOS has no scan codes, and numbers the keys (kVK_ANSI_1 and those after it in HIToolbox/Events.h)."""
_LEVEL_3 = 0x80
"""Of the modifiers of X11 (Mod5Mask): AltGr is held."""


def digit_of(event: QKeyEvent) -> str:
    """The digit whose place in the row above the letters a key has, whatever it types in its layout; "" for all others.

    Those of the keypad are others, and so is what AltGr types.
    """
    held = event.modifiers()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # what AltGr is on Windows
    if held & both == both or held & Qt.KeyboardModifier.GroupSwitchModifier:
        return ""
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _COCOA.get(event.nativeVirtualKey(), "")
    if platform not in _FIRST and event.nativeModifiers() & _LEVEL_3:
        return ""
    place = event.nativeScanCode() - _FIRST.get(platform, _EVDEV)
    return _ROW[place] if 0 <= place < len(_ROW) else ""
