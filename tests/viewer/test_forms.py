"""What forms are made of: windows that fit, controls that change only when meant, letters seen to be selected."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import viewer
from viewer.app.main_window import MainWindow, restore
from viewer.help.help_window import HelpReader
from viewer.widgets import theme
from viewer.widgets.dialogs import about
from viewer.widgets.forms import named_path, only_with_focus, resize_on_screen


def test_a_line_names_a_path_also_while_a_home_folder_is_being_typed(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    for text, path in (
        ("  ", None),
        (" /films/a b ", Path("/films/a b")),
        ("~", Path.home()),
        ("~/x", Path.home() / "x"),
        ("~nobody of this name/x", Path("~nobody of this name/x")),
    ):
        line.setText(text)
        assert named_path(line) == path


def test_a_window_has_its_size_where_the_screen_has_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_on_screen(window, 300, 200)
    assert window.size() == QSize(300, 200)
    resize_on_screen(window, 9000, 200)
    assert window.size() == QSize(window.screen().availableSize().width() - 40, 200)


def test_what_is_read_beside_the_window_fits_on_a_small_screen(qtbot: QtBot) -> None:
    for window in (HelpReader(None), about()):
        qtbot.addWidget(window)
        room = window.screen().availableSize()
        assert room.width() < 1000
        assert window.width() < room.width()
        assert window.height() < room.height()


def test_the_window_and_its_title_bar_fit_on_a_screen_smaller_than_the_one_it_was_left_on(window: MainWindow) -> None:
    window.resize(1600, 1200)
    window.settings.save_window(window.saveGeometry(), window.saveState())
    restore(window)
    assert window.height() < window.screen().availableSize().height() - 30


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_letters_that_are_selected_are_seen_to_be(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]) -> None:
    theme.apply(QApplication.instance())
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    colors = field.palette()
    selected = colors.highlight().color().lightnessF()
    assert selected - colors.base().color().lightnessF() > 0.3
    assert selected - colors.highlightedText().color().lightnessF() > 0.3


@pytest.mark.parametrize("make", [QComboBox, QSpinBox, QSlider])
def test_a_wheel_over_a_control_that_has_not_the_keyboard_changes_nothing(qtbot: QtBot, make: type[QWidget]) -> None:
    window, control, other = shown_control(qtbot, make)
    other.setFocus()
    before = value_of(control)
    wheel(control)
    assert value_of(control) == before
    assert other.hasFocus()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    wheel(control)
    assert value_of(control) != before
    window.close()


@pytest.mark.parametrize(("make", "keys"), [(QComboBox, "Down"), (QSpinBox, "Up"), (QSlider, "Right"), (QSlider, "Up")])
def test_arrows_move_a_control_that_has_the_keyboard_though_the_window_has_them_for_films(
    qtbot: QtBot, make: type[QWidget], keys: str
) -> None:
    window, control, _ = shown_control(qtbot, make)
    gone: list[str] = []
    for name in ("Right", "Left", "Up", "Down", "Esc"):
        QShortcut(QKeySequence(name), window, activated=lambda name=name: gone.append(name))
    window.activateWindow()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    before = value_of(control)
    key = QKeySequence(keys)[0].key()
    QTest.keyClick(control, key)
    assert value_of(control) != before
    assert gone == []
    QTest.keyClick(control, Qt.Key.Key_Escape)
    assert not control.hasFocus()
    moved = value_of(control)
    QTest.keyClick(window, key)
    assert (gone, value_of(control)) == ([keys], moved)
    window.close()


def test_every_box_and_slider_of_the_program_changes_only_when_it_is_meant() -> None:
    made = re.compile(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|Slider|Dial|DateEdit)\((?!only)")
    for file in sorted(Path(viewer.__file__).parent.rglob("*.py")):
        for line in file.read_text("utf-8").splitlines():
            if made.search(line):
                assert "only_with_focus(" in line, f"{file.name}: {line.strip()}"


def shown_control(qtbot: QtBot, make: type[QWidget]) -> tuple[QWidget, QWidget, QWidget]:
    """A window with a control made as the program makes it, at the middle of its range, and another that takes keys."""
    window = QWidget()
    qtbot.addWidget(window)
    control, other = only_with_focus(make()), QLineEdit()
    if isinstance(control, QComboBox):
        control.addItems(["one", "two", "three"])
        control.setCurrentIndex(1)
    else:
        control.setRange(0, 10)
        control.setValue(5)
    column = QVBoxLayout(window)
    column.addWidget(control)
    column.addWidget(other)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window, control, other


def value_of(control: QWidget) -> int:
    return control.currentIndex() if isinstance(control, QComboBox) else control.value()


def wheel(control: QWidget) -> None:
    """One notch towards the reader over the middle of a control."""
    middle = control.rect().center()
    place, everywhere = QPointF(middle), QPointF(control.mapToGlobal(middle))
    event = QWheelEvent(
        place, everywhere, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(control, event)
