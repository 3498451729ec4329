"""A button that fills a line: an icon, what it does, cut where there is no room, and its key at the end of the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from viewer.theme import COLORS

_ICON = 20
_EDGE, _GAP = 12, 10
_NARROWEST = 120
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class EnterButton(QPushButton):
    """A button that Enter presses as Space does, wherever it stands."""

    own_keys: tuple[Qt.Key, ...] = _PRESS
    """Keys that are not the window's commands while the button has the keyboard."""

    def event(self, event: QEvent) -> bool:
        """Keep the own keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in self.own_keys:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if event.key() in _PRESS:
            self.click()
        else:
            super().keyPressEvent(event)


class ChoiceButton(EnterButton):
    """One of several, between which the arrows go. `name` is what it says; `text` is empty: the line is drawn here."""

    own_keys = (*_PRESS, *_WAYS)

    def __init__(self, icon: QIcon | None = None, *, low: bool = False, parent: QWidget | None = None) -> None:
        """`low`: a line of a list, without a frame until it is pointed at."""
        super().__init__(parent)
        self.setObjectName("choiceLow" if low else "choice")
        self.name = ""
        self._key = ""
        self._low = low
        self._picture = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, key: str = "") -> None:
        """Say this, with a word at the end of the line."""
        self.name, self._key = name, key
        self.setAccessibleName(f"{name}, {key}" if key else name)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow goes to the next choice, or to the one before."""
        if event.key() not in _WAYS:
            super().keyPressEvent(event)
            return
        choices = [choice for choice in self.window().findChildren(ChoiceButton) if choice.isEnabled()]
        seen = [choice for choice in choices if choice.isVisible()]
        place = seen.index(self) + _WAYS[Qt.Key(event.key())]
        seen[place % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        words = self.fontMetrics().horizontalAdvance(self.name + self._key)
        return QSize(words + 2 * _EDGE + 2 * _GAP + self._before(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(_NARROWEST, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style has it, then the line on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        if self._picture is not None:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            box = QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            self._picture.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)
            room.setLeft(room.left() + self._before())
        flags = Qt.AlignmentFlag.AlignVCenter
        metrics = self.fontMetrics()
        painter.setPen(QColor(COLORS.muted if self.isEnabled() else COLORS.faint))
        after = metrics.horizontalAdvance(self._key) + _GAP
        if self._key and (self._low or room.width() >= metrics.horizontalAdvance(self.name) + after):
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, self._key)
            room.setRight(room.right() - after)
        painter.setPen(QColor(COLORS.text if self.isEnabled() else COLORS.faint))
        shown = metrics.elidedText(self.name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _before(self) -> int:
        return _ICON + _GAP if self._picture is not None else 0

    def _height(self) -> int:
        return self.fontMetrics().height() + (10 if self._low else 20)
