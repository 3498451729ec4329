"""What a hand does in the tests of the window: a key pressed, the mouse dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, modifiers)


def drag(
    view: QWidget,
    button: Qt.MouseButton,
    start: tuple[int, int],
    end: tuple[int, int],
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    """Press, move there in ten steps, release."""
    QTest.mousePress(view, button, modifiers, QPoint(*start))
    for step in range(1, 11):
        x = start[0] + (end[0] - start[0]) * step // 10
        y = start[1] + (end[1] - start[1]) * step // 10
        move(view, (x, y), modifiers)
    QTest.mouseRelease(view, button, modifiers, QPoint(*end))


def move(view: QWidget, point: tuple[float, float], modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Move with a button held."""
    position = QPointF(*point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, position, view.mapToGlobal(position), Qt.MouseButton.NoButton, LEFT, modifiers
    )
    QApplication.sendEvent(view, event)


def hover(view: QWidget, point: tuple[float, float]) -> None:
    """Move with no button held."""
    position, nothing = QPointF(*point), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, position, view.mapToGlobal(position), nothing, nothing, NONE)
    QApplication.sendEvent(view, event)
