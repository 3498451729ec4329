"""What a tour is made of on the screen: a bubble with a step's words, and a ring around what it tells of."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from viewer.choice_button import EnterButton
from viewer.forms import column, row
from viewer.theme import COLORS

_WIDTH = 330
_EDGE = 10
"""Between the bubble, what it tells of, and the edges of the window."""
_RING = 2
_AROUND = 5
"""Between what is told of and the ring around it."""


class Ring(QWidget):
    """A frame around a part of the window; nothing inside it is covered, and the mouse goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: QRect) -> None:
        """Stand around this part, in the parent's coordinates; an empty one hides the ring."""
        self.setVisible(not target.isEmpty())
        whole = target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(self._room.rect())
        self.setGeometry(whole)
        inner = self.rect().adjusted(2 * _RING, 2 * _RING, -2 * _RING, -2 * _RING)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLORS.accent), _RING))
        half = _RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()


class Bubble(QFrame):
    """A title, a few sentences, how far the tour is, and its buttons."""

    on = Signal()
    back = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("bubble")
        self.title, self.text, self.place = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.place.setProperty("role", "muted")
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.skip, self.before, self.next = EnterButton(), EnterButton("Back"), EnterButton()
        self.skip.clicked.connect(self.skipped)
        self.before.clicked.connect(self.back)
        self.next.clicked.connect(self.on)
        whole = column(self, 8, margins=(16, 14, 16, 12))
        whole.addWidget(self.title)
        whole.addWidget(self.text)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole.addLayout(row(self.place, None, self.skip, self.before, self.next))
        QWidget.setTabOrder(self.next, self.before)
        QWidget.setTabOrder(self.before, self.skip)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def say(self, title: str, text: str, place: str, *, skip: str, on: str, first: bool) -> None:
        """Show these words; `first` has no way back."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(place)
        self.skip.setText(skip)
        self.skip.setVisible(bool(skip))
        self.next.setText(on)
        self.before.setVisible(not first)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(_WIDTH))
        self.show()
        self.raise_()

    def stand_beside(self, target: QRect) -> None:
        """Move beside a part of the window, in the window's coordinates; into its middle where that is empty."""
        self.setGeometry(beside(target, self.size(), self._room.rect()))
        self.raise_()


def beside(target: QRect, size: QSize, room: QRect) -> QRect:
    """Where something of `size` stands in `room` so that it leaves `target` free.

    At the side of a high target and below a low one if it can; in the lower middle of one that leaves no room around
    it, and in the middle of the room where there is none.
    """
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if target.isEmpty():
        middle = QRect(room.topLeft(), size)
        middle.moveCenter(inner.center())
        return middle
    x, y = target.center().x() - size.width() // 2, target.top()
    sides = [(target.right() + 1 + _EDGE, y), (target.left() - _EDGE - size.width(), y)]
    ends = [(x, target.bottom() + 1 + _EDGE), (x, target.top() - _EDGE - size.height())]
    for left, top in ends + sides if target.height() < size.height() // 2 else sides + ends:
        found = _inside(QRect(left, top, size.width(), size.height()), inner)
        if not found.intersects(target):
            return found
    return _inside(QRect(x, target.bottom() - size.height() - 2 * _EDGE, size.width(), size.height()), inner)


def _inside(box: QRect, room: QRect) -> QRect:
    """The box, moved so that it is in the room, or begins with it."""
    left = max(min(box.left(), room.right() + 1 - box.width()), room.left())
    top = max(min(box.top(), room.bottom() + 1 - box.height()), room.top())
    return QRect(left, top, box.width(), box.height())
