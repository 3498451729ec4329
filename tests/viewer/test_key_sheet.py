"""The sheet of keys: it shows every key, and gives a command another one that holds at once and is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.viewer.hands import NONE, press
from viewer.app.key_sheet import KeyPane, KeyRow, KeySheet
from viewer.app.main_window import MainWindow
from viewer.film.mouse_scheme import HILUM
from viewer.settings import Settings

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def sheet(window: MainWindow) -> KeyPane:
    press(window, Key.Key_Question)
    assert window.key_sheet is not None
    assert window.key_sheet.isVisible()
    window.key_sheet.resize(1000, 640)
    return window.key_sheet.pane


def line(sheet: KeyPane, name: str) -> KeyRow:
    return next(row for row in sheet.rows if row.command.id == name)


def give(sheet: KeyPane, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A double click on the line, then the key."""
    QTest.mouseClick(line(sheet, name), Qt.MouseButton.LeftButton)
    QTest.mouseDClick(line(sheet, name), Qt.MouseButton.LeftButton)
    field = sheet.focusWidget()
    QTest.keyClick(field, key, modifiers)


def test_a_reader_gives_a_command_another_key_and_works_with_it(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], sheet: KeyPane, world, scored
) -> None:
    QTest.keyClicks(sheet.search, "whole")
    assert not [row for row in sheet.rows if not row.isHidden()]
    sheet.search.clear()
    QTest.keyClicks(sheet.search, "fit")
    assert [row.command.id for row in sheet.rows if not row.isHidden()] == ["fit"]
    QTest.keyClick(sheet.search, Key.Key_Return)
    assert sheet.focusWidget() is line(sheet, "fit")
    QTest.keyClick(line(sheet, "fit"), Key.Key_Return)
    assert "Press the new key for Fit to the window" in sheet.message.text()
    QTest.keyClick(sheet.focusWidget(), Key.Key_W)
    assert sheet.message.text() == "W is the key of Window. Fit to the window keeps F."
    assert line(sheet, "fit").command.keys == ("F",)
    assert window.settings.bindings() == {}
    give(sheet, "fit", Key.Key_J, CONTROL)
    assert sheet.message.text() == "Fit to the window now has the key Ctrl+J."
    assert line(sheet, "fit").cap.key.text() == "Ctrl+J"
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()

    window.activateWindow()  # a screen without a window manager forgets who has the keys
    qtbot.waitUntil(window.isActiveWindow)
    view = window.view_area.view
    scored(window, world.films("0.5"))
    view.pane.double()
    press(window, Key.Key_F)
    assert not view.pane.is_fitted
    press(window, Key.Key_J, CONTROL)
    assert view.pane.is_fitted
    button = window.toolbar.widgetForAction(window.actions_by_id["fit"])
    assert button.toolTip().startswith("Fit to the window  (Ctrl+J)")
    window.close()
    assert make_window().actions_by_id["fit"].keys == ("Ctrl+J",)


def test_a_line_and_then_every_line_is_as_it_was(window: MainWindow, sheet: KeyPane) -> None:
    assert not sheet.reset.isEnabled()
    assert not sheet.reset_all.isEnabled()
    window.settings.save_binding("of.another.version", ("Ctrl+9",))
    give(sheet, "fit", Key.Key_J, CONTROL)
    give(sheet, "invert", Key.Key_F)
    sheet.remove.click()
    assert window.settings.bindings() == {"fit": "Ctrl+J", "invert": "", "of.another.version": "Ctrl+9"}
    assert line(sheet, "invert").cap.key.text() == "no key"
    assert not line(sheet, "invert").isHidden()
    give(sheet, "invert", Key.Key_F)
    QTest.mouseClick(line(sheet, "fit"), Qt.MouseButton.LeftButton)
    sheet.reset.click()
    assert sheet.message.text() == "F is the key of Invert. Fit to the window keeps Ctrl+J."
    QTest.mouseClick(line(sheet, "invert"), Qt.MouseButton.LeftButton)
    sheet.reset.click()
    assert (line(sheet, "invert").command.keys, window.settings.bindings().get("invert")) == (("I",), None)
    sheet.reset_all.click()
    assert all(command.keys == command.default_keys for command in window.actions_by_id)
    assert window.settings.bindings() == {"of.another.version": "Ctrl+9"}
    assert not sheet.reset_all.isEnabled()


def test_two_commands_that_changed_keys_have_them_the_next_time(
    window: MainWindow, make_window: Callable[[], MainWindow], sheet: KeyPane
) -> None:
    give(sheet, "fit", Key.Key_F8)
    give(sheet, "tool.window", Key.Key_F)
    give(sheet, "fit", Key.Key_W)
    window.close()
    again = make_window()
    assert (again.actions_by_id["fit"].keys, again.actions_by_id["tool.window"].keys) == (("W",), ("F",))
    assert again.line.currentMessage() == ""


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (Key.Key_F, ALT, "Alt+F is the key of the menu File."),
        (Key.Key_3, NONE, "3 is the key of the window preset in that place."),
        (Key.Key_Space, NONE, "Space is the key of dragging the film."),
        (Key.Key_MediaPlay, NONE, "Media Play cannot be the key of a command."),
    ],
)
def test_what_has_a_use_of_its_own_is_no_key(
    window: MainWindow, sheet: KeyPane, key: Qt.Key, modifiers: Qt.KeyboardModifier, said: str
) -> None:
    give(sheet, "fit", key, modifiers)
    assert sheet.message.text().startswith(said)
    assert window.actions_by_id["fit"].keys == ("F",)
    assert window.settings.bindings() == {}


def test_esc_or_a_click_elsewhere_leaves_a_key_as_it_is(window: MainWindow, sheet: KeyPane) -> None:
    give(sheet, "fit", Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.focusWidget() is line(sheet, "fit")
    sheet.record()
    QTest.mouseClick(line(sheet, "invert"), Qt.MouseButton.LeftButton)
    assert sheet.chosen() is line(sheet, "invert")
    assert not [field for field in sheet.findChildren(QLineEdit) if field.isVisible() and field is not sheet.search]
    assert window.actions_by_id["fit"].keys == ("F",)


def test_a_command_without_a_key_is_found_and_given_one(window: MainWindow, sheet: KeyPane) -> None:
    assert line(sheet, "about").isHidden()
    QTest.keyClicks(sheet.search, "about")
    give(sheet, "about", Key.Key_F9)
    sheet.search.clear()
    assert not line(sheet, "about").isHidden()
    assert window.actions_by_id["about"].shortcut().toString() == "F9"


def test_every_part_of_the_window_says_a_new_key_at_once(window: MainWindow, sheet: KeyPane) -> None:
    give(sheet, "abnormal", Key.Key_F10)
    give(sheet, "heat_map", Key.Key_G, CONTROL)
    give(sheet, "open", Key.Key_Y, CONTROL)
    give(sheet, "tool.box", Key.Key_F8)
    give(sheet, "keys", Key.Key_F12)
    assert window.review.box.keys["positive"].text() == "F10  abnormal"
    assert " or F8. Click" in window.review.box.drawn.toolTip()
    assert "\nCtrl+G; hold to peek" in window.panel.heat.visible.toolTip()
    assert window.message.start.beginnings[0].accessibleName() == "Open a film, Ctrl+Y"
    assert window.message.start.helps[0].name == "Keys (F12)"
    QTest.keyClick(line(sheet, "fit"), Key.Key_F12)
    assert not sheet.isVisible()


def test_the_key_that_opened_the_sheet_closes_it_from_the_search_too(sheet: KeyPane) -> None:
    QTest.keyClicks(sheet.search, "?")
    assert not sheet.isVisible()


def test_arrows_go_from_line_to_line(sheet: KeyPane) -> None:
    line(sheet, "fit").setFocus()
    QTest.keyClick(line(sheet, "fit"), Key.Key_Down)
    assert sheet.chosen() is line(sheet, "one_to_one")


def test_the_sheet_fits_a_screen_of_1280_and_moves_in_a_smaller_one(qtbot: QtBot, window: MainWindow) -> None:
    sheet = KeySheet(window.actions_by_id, window.settings, HILUM, window)
    qtbot.addWidget(sheet)
    whole = sheet.pane.area.widget().sizeHint()
    assert whole.width() <= 1024 - 40
    assert whole.height() + 120 <= 720 - 60
    sheet.show()
    lines, bar = sheet.pane.area.widget().sizeHint().width(), sheet.pane.area.verticalScrollBar().sizeHint().width()
    assert sheet.width() >= min(lines + bar, sheet.screen().availableSize().width() - 40), "as it opens"
    sheet.resize(984, 516)
    assert sheet.pane.area.horizontalScrollBar().maximum() == 0
    for row in sheet.pane.rows:
        if not row.isHidden():
            assert row.width() >= row.sizeHint().width(), row.command.id


def test_a_key_is_kept_whatever_sign_it_is(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    keys = [(",",), (";",), ("%",), ("\\",), ("=", "+"), ("Ctrl+Shift+,",), ()]
    for place, own in enumerate(keys):
        Settings(file).save_binding(f"command.{place}", own)
    found = Settings(file).bindings()
    assert [found[f"command.{place}"].split() for place in range(len(keys))] == [list(own) for own in keys]


def test_a_key_that_an_earlier_version_stored_by_another_name_can_be_reset(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[keys]\nagree=A\n")
    settings = Settings(file)
    settings.save_binding("abnormal", None)
    assert settings.bindings() == {}
