"""What is wrong with a window for who has no mouse, hears it, or has large text: each fault in words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSlider,
    QTextEdit,
    QToolBar,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
)

HAS_VALUE = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSlider)

_MOST_TABS = 400


def parts(window: QWidget) -> Iterator[QWidget]:
    """What is seen in a window, the insides of Qt's own controls apart."""
    for widget in window.findChildren(QWidget):
        inner = widget.parentWidget()
        if not widget.isVisible() or widget.window() is not window or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QScrollBar | QMenuBar) or isinstance(inner, QComboBox | QAbstractSpinBox | QLineEdit):
            continue
        if isinstance(inner, QDockWidget) and isinstance(widget, QAbstractButton):
            continue  # of the title bar; F2 to F5 do the same
        if isinstance(widget, QHeaderView) or (
            isinstance(inner, QAbstractItemView) and isinstance(widget, QAbstractButton)
        ):
            continue  # the heads of a table, and the corner between them
        yield widget


def about(part: QWidget) -> str:
    """Which one it is."""
    text = part.text() if isinstance(part, QAbstractButton | QLabel) else ""
    name = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
    return f"{type(part).__name__} {part.objectName()} {(text or name)[:60]!r}"


def takes_tab(part: QWidget) -> bool:
    """Whether Tab gives it the keyboard."""
    return part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def unnamed(window: QWidget) -> list[str]:
    """Controls without a name, a role or, where they have one, a value."""
    found = []
    for part in parts(window):
        said = QAccessible.queryAccessibleInterface(part)
        is_control = isinstance(part, CONTROLS)
        if (is_control or takes_tab(part)) and not said.text(QAccessible.Text.Name).strip():
            found.append(f"no name: {about(part)}")
        rolls = type(part) is QScrollArea  # which Qt gives the role of a window's own area
        is_vague = said.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        if (is_control or takes_tab(part)) and is_vague and not rolls:
            found.append(f"no role: {about(part)}")
        is_silent = said.valueInterface() is None and said.textInterface() is None
        if isinstance(part, HAS_VALUE) and is_silent and not isinstance(part, QComboBox):
            found.append(f"no value: {about(part)}")
    return found


def unreached(window: QWidget) -> list[str]:
    """Controls that Tab does not reach from where the keyboard is at first, and a control that keeps Tab."""
    for _ in range(100):  # without a window manager a dialog that was closed may have had the keyboard last
        at = QApplication.focusWidget()
        if QApplication.activeWindow() is window and (at is None or at.window() is window):
            break
        window.activateWindow()
        QTest.qWait(20)
    if window.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    been: list[QWidget] = []
    found = []
    for _ in range(_MOST_TABS):
        at = QApplication.focusWidget()
        if at is None or at in been:
            break
        been.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is at and at is not window:
            found.append(f"keeps Tab: {about(at)}")
            break
    for part in parts(window):
        if not isinstance(part, CONTROLS) or not part.isEnabled() or part in been:
            continue
        if isinstance(part, QRadioButton) or type(part).__name__ in ("SearchField", "ChoiceButton", "KeyRow"):
            continue  # reached by the arrows from the one that Tab reaches, or by Ctrl+F
        if part.focusProxy() in been:
            continue
        found.append(f"Tab does not reach: {about(part)}")
    return found


def cut(window: QWidget) -> list[str]:
    """Words that have less room than they need, and parts that stand outside of what holds them."""
    found = []
    for part in parts(window):
        lacking = _lacking(part)
        if lacking:
            found.append(f"{lacking}: {about(part)}")
        holder = part.parentWidget()
        if _is_rolled(part) or isinstance(holder, QToolBar):
            continue
        room = holder.rect().adjusted(-1, -1, 1, 1)
        if isinstance(part, (*CONTROLS, QLabel)) and not room.contains(part.geometry()):
            found.append(f"outside by {_outside(room, part.geometry())}: {about(part)}")
    return found


def _outside(room: QRect, place: QRect) -> str:
    return f"{room.getRect()} {place.getRect()}"


def _is_rolled(part: QWidget) -> bool:
    holder = part.parentWidget()
    outer = holder.parentWidget()
    return isinstance(holder, QAbstractScrollArea) or isinstance(outer, QAbstractScrollArea)


def _lacking(part: QWidget) -> str:
    metrics = part.fontMetrics()
    if isinstance(part, QLabel) and type(part) is QLabel and part.text() and part.pixmap().isNull():
        need = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
        if need > part.height() + 1:
            return f"{need} px high in {part.height()}"
        if not part.wordWrap() and part.sizeHint().width() > part.width() + 1:
            return f"{part.sizeHint().width()} px in {part.width()}"
    elif isinstance(part, QPushButton | QCheckBox | QRadioButton) and part.text():
        if part.sizeHint().width() > part.width() + 1 or part.sizeHint().height() > part.height() + 1:
            return f"{part.sizeHint().toTuple()} in {part.size().toTuple()}"
    elif isinstance(part, QComboBox):
        need = metrics.horizontalAdvance(part.currentText()) + 38
        if need > part.width() + 1 or metrics.height() > part.height():
            return f"{need} px in {part.width()}"
    elif isinstance(part, QLineEdit) and part.placeholderText() and not part.text():
        need = metrics.horizontalAdvance(part.placeholderText()) + 20
        if need > part.width() + 1:
            return f"{need} px in {part.width()}"
    elif isinstance(part, QAbstractSpinBox):
        need = metrics.horizontalAdvance(part.text()) + 20
        if need > part.width() + 1 or metrics.height() > part.height():
            return f"{need} px in {part.width()}"
    return ""
