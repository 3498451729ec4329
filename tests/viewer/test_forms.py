"""What forms are made of: windows that fit on their screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.about import about
from viewer.forms import resize_on_screen
from viewer.help_reader import HelpReader


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
