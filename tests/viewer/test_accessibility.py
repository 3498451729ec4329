"""For who does not see the window, or has no mouse: every control has a role, a name and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from viewer.app.main_window import MainWindow
from viewer.training.training_fields import DataField

Show = Callable[[MainWindow, list[Path]], None]

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
        yield widget


def faults(window: QWidget) -> list[str]:
    """What is wrong with the controls of a window, in words."""
    found = []
    for part in parts(window):
        said = QAccessible.queryAccessibleInterface(part)
        name = said.text(QAccessible.Text.Name).strip()
        about = f"{type(part).__name__} {part.objectName()} {name!r} in {type(window).__name__}"
        takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        is_control = isinstance(part, CONTROLS)
        if (is_control or takes_keys) and not name:
            found.append(f"no name: {about}")
        if is_control and said.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append(f"no role: {about}")
        if is_control and part.isEnabled() and not takes_keys and type(part).__name__ != "SearchField":  # Ctrl+F
            found.append(f"no keyboard: {about}")
    return found


def test_each_control_of_the_window_has_role_name_and_keyboard(window: MainWindow, world, scored: Show) -> None:
    assert faults(window) == []
    scored(window, world.films("0.9", "0.2", "sideways"))
    window.panel.show_details(True)
    for name in ("histogram", "training_panel"):
        window.actions_by_id[name].trigger()
    QApplication.processEvents()
    assert faults(window) == []


def test_what_is_painted_says_itself_as_a_text(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.9"))
    window.panel.show_details(True)
    panel = window.panel
    for part in (panel.bar, panel.labels, panel.heat.scale, panel.meaning, panel.reached, panel.whom):
        said = QAccessible.queryAccessibleInterface(part)
        assert said.role() == QAccessible.Role.StaticText, part
        assert said.text(QAccessible.Text.Name), part
    assert "0.90" in QAccessible.queryAccessibleInterface(panel.bar).text(QAccessible.Text.Name)
    assert "0.90" in QAccessible.queryAccessibleInterface(panel.labels).text(QAccessible.Text.Name)


def test_a_new_decision_is_announced(
    qtbot: QtBot, window: MainWindow, world, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    scored(window, world.films("0.9", "0.2"))
    assert [text.startswith("Abnormal") for text in told] == [True]
    window.session.go_to(1)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "score of abnormal 0.20" in told[1]


def test_the_training_form_keeps_its_height_while_films_are_looked_at(qtbot: QtBot) -> None:
    field = DataField(None)
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint()
    field.show_look(None, waiting=True)
    assert field.counts.text()
    assert field.sizeHint() == before
