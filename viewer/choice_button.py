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
_WAYS = {Qt.Key.Key_Up: False, Qt.Key.Key_Left: False, Qt.Key.Key_Down: True, Qt.Key.Key_Right: True}


class EnterButton(QPushButton):
    """A button that Enter presses as Space does, wherever it stands, and that the arrows lead on from."""

    def event(self, event: QEvent) -> bool:
        """Its own keys are not those of the window's commands while it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and (event.key() in _PRESS or event.key() in _WAYS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, an arrow goes to the next button or to the one before."""
        key = Qt.Key(event.key())
        if key in _PRESS:
            self.click()
        elif key in _WAYS:
            self.focusNextPrevChild(_WAYS[key])
        else:
            super().keyPressEvent(event)


class ChoiceButton(EnterButton):
    """`name` is what it says; `text` stays empty, because the line is drawn here."""

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
