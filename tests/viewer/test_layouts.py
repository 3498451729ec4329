"""Other countries: a digit is the key in its place, no command is out of reach, and numbers are typed as there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer.hands import NONE
from viewer.app.key_sheet import KeyField, KeyPane
from viewer.app.main_window import MainWindow
from viewer.app.measuring import LengthDialog
from viewer.app.true_size import MeasureScreen
from viewer.commands import Command, Commands, DigitKeys, Menu
from viewer.models.import_wizard import InputStep
from viewer.widgets.focus import digit_of
from viewer.widgets.forms import DecimalBox
from viewer.widgets.language import Language

SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
DIGITS = "1234567890"
ROWS: Mapping[str, tuple[str, str]] = {
    "QWERTY": (DIGITS, "!@#$%^&*()"),
    "QWERTZ": (DIGITS, '!"§$%&/()='),
    "AZERTY": ("&é\"'(-è_çà", DIGITS),
    "Spanish": (DIGITS, '!"·$%&/()='),
}
"""What the keys of the digits type, without Shift and with it."""
FIRST_PLACE = 10
"""Of the key 1 on X11."""
ALT_GR = 0x80
SIGNS = {
    "QWERTY": ["?", ",", ".", "+", "-", "[", "]"],
    "QWERTZ": ["?", ",", ".", "+", "-"],
    "AZERTY": ["?", ",", ".", "+"],
    "Spanish": ["?", ",", ".", "+", "-"],
}
"""What a key without AltGr types there beside the row of the digits."""


def strike(
    widget: QWidget, typed: str, place: int, held: Qt.KeyboardModifier = NONE, native: int = 0, *, again: bool = False
) -> bool:
    """A key as Qt sends it from X11: first asked whether it is wanted, then pressed; whether it was wanted."""
    key = ord(typed.upper())
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, place, 0, native, typed, again)
    asked.ignore()
    QApplication.sendEvent(widget, asked)
    if asked.isAccepted():
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, held, place, 0, native, typed, again)
        digits = widget.window().findChild(DigitKeys)  # first, for Qt looks for a shortcut in what a program sends
        if digits is None or not digits.eventFilter(QApplication.focusWidget() or widget.window(), pressed):
            QApplication.sendEvent(widget, pressed)
    else:
        QTest.keyClick(widget, Qt.Key(key), held)
    return asked.isAccepted()


@pytest.fixture
def done(qtbot: QtBot) -> tuple[QMainWindow, list[str]]:
    """A window whose commands have every digit alone and with what is held, and what was asked for."""
    window, asked = QMainWindow(), []
    keys = [f"{held}{digit}" for held in ("", "Shift+", "Ctrl+", "Alt+") for digit in DIGITS]
    commands = Commands(
        (Command(key, key, Menu.VIEW, "", lambda key=key: asked.append(key), key) for key in keys), window
    )
    DigitKeys(commands, window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window, asked


@pytest.mark.parametrize("layout", ROWS)
def test_every_digit_is_the_key_in_its_place_on_every_layout(layout: str, done: tuple[QMainWindow, list[str]]) -> None:
    window, asked = done
    for place, digit in enumerate(DIGITS):
        alone, shifted = (row[place] for row in ROWS[layout])
        for typed, held, name in (
            (alone, NONE, ""),
            (shifted, SHIFT, "Shift+"),
            (alone, CONTROL, "Ctrl+"),
            (alone, ALT, "Alt+"),
        ):
            asked.clear()
            strike(window, typed, FIRST_PLACE + place, held)
            assert asked == [f"{name}{digit}"], typed


def test_what_alt_gr_types_and_the_keypad_are_no_digits_of_the_row(done: tuple[QMainWindow, list[str]]) -> None:
    window, asked = done
    assert not strike(window, "[", FIRST_PLACE + 4, native=ALT_GR)
    assert not strike(window, "[", FIRST_PLACE + 4, CONTROL | ALT)
    assert not strike(window, "-", 82, Qt.KeyboardModifier.KeypadModifier)
    assert asked == []


@pytest.mark.parametrize(
    ("platform", "scan", "virtual", "digit"),
    [
        ("windows", 0x02, 0x31, "1"),
        ("windows", 0x0B, 0x30, "0"),
        ("windows", 0x4F, 0x61, ""),
        ("cocoa", 1, 0x12, "1"),
        ("cocoa", 1, 0x16, "6"),
        ("cocoa", 1, 0x17, "5"),
        ("cocoa", 1, 0x1D, "0"),
        ("cocoa", 1, 0x00, ""),
        ("wayland", 15, 0, "6"),
        ("xcb", 24, 0, ""),
        ("xcb", 0, 0, ""),
    ],
)
def test_each_system_numbers_the_keys_in_its_way(
    platform: str, scan: int, virtual: int, digit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.widgets.focus.QGuiApplication.platformName", lambda: platform)
    assert digit_of(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, scan, virtual, 0, "a")) == digit


def test_azerty_chooses_presets_and_sizes_without_thinking_of_shift(window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.5"))
    view, commands = window.view_area.view, window.actions_by_id
    view.setFocus()
    strike(view, "é", FIRST_PLACE + 1)
    second = next(action for action in window.actions() if QKeySequence("2") in action.shortcuts())
    assert second.isChecked()
    strike(view, "&", FIRST_PLACE)
    assert not second.isChecked()
    strike(view, "1", FIRST_PLACE, SHIFT)
    assert (view.pane.is_fitted, view.pane.viewport.zoom) == (False, 1)
    before = view.pane.viewport
    assert commands["zoom_out"].key_text() == "- or Ctrl+-"
    assert strike(view, "-", FIRST_PLACE + 5)
    assert view.pane.viewport == before, "the key of the sixth preset is not that of zooming"
    assert commands["zoom_out"].key_text() == "Ctrl+-"
    assert not strike(view, "-", FIRST_PLACE + 5, CONTROL)
    assert view.pane.viewport.zoom < 1
    before = view.pane.viewport
    assert not strike(view, "-", 82)
    assert view.pane.viewport.zoom < before.zoom


def test_a_field_gets_what_the_keys_type(window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.5"))
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    for place, typed in enumerate(ROWS["AZERTY"][0]):
        strike(field, typed, FIRST_PLACE + place)
    assert field.text() == ROWS["AZERTY"][0]


def test_a_sign_that_the_reader_chose_goes_before_the_digit_in_its_place(window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.5"))
    window.actions_by_id.bind({"invert": "&"})
    view = window.view_area.view
    view.setFocus()
    assert not strike(view, "&", FIRST_PLACE)
    assert view.pane.inverted


def test_no_digit_is_heard_where_single_keys_are_off(window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.5"))
    window.actions_by_id.hear_signs(False)
    window.presets.hear_signs(False)
    view = window.view_area.view
    view.setFocus()
    assert not strike(view, "é", FIRST_PLACE + 1)


def test_a_held_digit_does_once_what_does_not_repeat(done: tuple[QMainWindow, list[str]]) -> None:
    window, asked = done
    strike(window, "&", FIRST_PLACE)
    strike(window, "&", FIRST_PLACE, again=True)
    assert asked == ["1"]


def test_a_new_key_is_recorded_by_its_place(qtbot: QtBot) -> None:
    field = KeyField()
    qtbot.addWidget(field)
    field.show()
    for typed, held, keys in (("&", NONE, "1"), ("1", SHIFT, "Shift+1"), ("é", CONTROL, "Ctrl+2")):
        field.clear()
        QApplication.sendEvent(
            field,
            QKeyEvent(QEvent.Type.KeyPress, ord(typed.upper()), held, FIRST_PLACE + "12".index(keys[-1]), 0, 0, typed),
        )
        assert field.keySequence().toString() == keys


def test_the_sheet_says_the_keys_that_this_layout_has(window: MainWindow, world, scored) -> None:
    scored(window, world.films("0.5"))
    pane = KeyPane(window.actions_by_id, window.settings, None, parent=window)
    out, fainter = (next(row for row in pane.rows if row.command.id == name) for name in ("zoom_out", "heat_fainter"))
    assert (out.cap.key.text(), fainter.cap.key.text()) == ("-", "[")
    assert "[ or Shift+Down" in fainter.toolTip()
    view = window.view_area.view
    view.setFocus()
    strike(view, "-", FIRST_PLACE + 5)
    assert out.cap.key.text() == "Ctrl+-"
    assert "(Ctrl+-)" in out.toolTip()


@pytest.mark.parametrize("layout", SIGNS)
def test_each_command_has_a_key_that_the_layout_types(layout: str, window: MainWindow) -> None:
    typed = {*DIGITS, *SIGNS[layout]}
    unreachable = [
        command.id
        for command in window.actions_by_id
        if command.keys
        and not any(len(key) > 1 or key in typed or (key.isascii() and key.isalpha()) for key in command.keys)
    ]
    assert unreachable == []


PLACES = {"en": "0.5", "de": "0,5", "fr": "0,5", "es": "0,5"}


@pytest.fixture(params=PLACES)
def number(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The language is another; a half as it writes it."""
    other = Language()
    other.use(request.param)
    monkeypatch.setattr("viewer.widgets.forms.LANGUAGE", other)
    return PLACES[request.param]


def typed_into(box: DecimalBox, text: str) -> float:
    box.selectAll()
    QTest.keyClicks(box.lineEdit(), text)
    return box.value()


def pasted_into(box: DecimalBox, text: str) -> float:
    QApplication.clipboard().setText(text)
    box.selectAll()
    box.lineEdit().paste()
    return box.value()


def takes_both_marks(box: DecimalBox, half: str) -> None:
    for text in ("12.5", "12,5"):
        for way in (typed_into, pasted_into):
            box.setValue(60.0)
            assert way(box, text) == 12.5, text
    box.setValue(40.5)
    assert box.text().startswith(half.replace("0", "40", 1))
    assert typed_into(box, "1,2.3") != 123


def test_the_length_of_a_calibration_is_typed_as_the_place_does(window: MainWindow, number: str) -> None:
    takes_both_marks(LengthDialog(window).length, number)


def test_the_line_on_the_screen_is_typed_as_the_place_does(window: MainWindow, number: str) -> None:
    box = MeasureScreen(100.0, window).length
    box.setRange(0.0, 500.0)
    takes_both_marks(box, number)


def test_percentiles_are_typed_as_the_place_does(number: str) -> None:
    step = InputStep()
    takes_both_marks(step.low, number)
    takes_both_marks(step.high, number)
