"""What forms are made of: windows that fit on their screen, and letters that are seen to be selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from viewer import theme
from viewer.about import about
from viewer.forms import resize_on_screen
from viewer.help_reader import HelpReader
from viewer.main_window import MainWindow
from viewer.remembering import restore


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
