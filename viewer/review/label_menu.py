"""The menu that asks which label: number keys choose, and a key of the window closes it and does what it does there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from inference.review.types import ReviewLabel
from viewer.review_commands import LABEL_KEYS

_OWN = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Menu),
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    )
)


class LabelMenu(QMenu):
    """Labels have the numbers that they have with Alt, whichever of them are asked for."""

    chosen = Signal(str)
    """The name of a label."""
    passed = Signal(object)
    """A key that is none of the menu's, a QKeyCombination; the menu is closed by then."""

    def __init__(self, choices: Iterable[ReviewLabel], labels: Sequence[ReviewLabel], parent: QWidget) -> None:
        super().__init__(parent)
        self._numbered: dict[str, QAction] = {}
        self.addAction("Which label?").setEnabled(False)
        self.addSeparator()
        for label in choices:
            place = labels.index(label) + 1
            name = label.name.replace("&", "&&")
            action = self.addAction(f"&{place}  {name}" if place <= LABEL_KEYS else name)
            action.triggered.connect(partial(self._on_chosen, label.name))
            if place <= LABEL_KEYS:
                self._numbered[str(place)] = action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers, arrows, Enter and Esc are the menu's; no other key is lost."""
        action = self._numbered.get(event.text())
        if action is not None:
            self.close()
            action.trigger()
        elif event.key() in _OWN or event.text().isdigit():
            super().keyPressEvent(event)
        else:
            self.close()
            self.passed.emit(event.keyCombination())

    def _on_chosen(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)


def is_key_of(action: QAction, key: QKeyCombination) -> bool:
    """Whether an action has this key; a sign that is typed with Shift is the sign."""
    plain = QKeyCombination(key.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier, key.key())
    sign = key.key() < Qt.Key.Key_A or Qt.Key.Key_Z < key.key() < Qt.Key.Key_Escape
    keys = {QKeySequence(key).toString()} | ({QKeySequence(plain).toString()} if sign else set())
    return any(shortcut.toString() in keys for shortcut in action.shortcuts())
