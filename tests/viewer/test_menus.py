"""The menus: what opens at the pointer, and that nothing else suffers from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from viewer.app.main_window import MainWindow
from viewer.commands import Menu

Show = Callable[[MainWindow, list[Path]], None]


def pointer_menu(window: MainWindow) -> QMenu:
    """The menu that a right click on the film opens."""
    window.view_area.view.context_menu_requested.emit(window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_right_click_on_a_film_leaves_the_presets_of_the_next_film_alone(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.2", "0.3"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    menu = pointer_menu(window)
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del menu
    with qtbot.waitSignal(window.presets.named):
        window.actions_by_id["next"].trigger()
        qtbot.waitUntil(lambda: not window.session.pane.is_reading)
    assert window.error is None
    assert [action.text() for action in window.presets._group.actions()] == [
        preset.name
        for preset in window.session.pane.opened.presets
        if preset.name != "Auto"  # it has its own command
    ]


def test_the_menu_of_reviews_begins_one_where_none_is_open(window: MainWindow) -> None:
    offered = [action.text() for action in window.menus[Menu.REVIEW].actions() if action.isEnabled() and action.text()]
    assert offered == ["&Review a folder..."]


def test_no_two_entries_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    for menu in window.menus.values():
        texts = [action.text().replace("&&", "") for action in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), menu.title()


def test_a_menu_shows_which_of_its_commands_are_on_beside_an_icon_too(window: MainWindow) -> None:
    menu, action = window.menus[Menu.TOOLS], window.actions_by_id["tool.pan"]
    assert not action.icon().isNull()
    off = picture(menu, action)
    action.trigger()
    assert picture(menu, action) != off


def picture(menu: QMenu, action: QAction) -> QImage:
    """A command as its open menu shows it."""
    menu.popup(QPoint())
    row = menu.actionGeometry(action)
    image = menu.grab(row).toImage()
    menu.close()
    return image
