"""The commands of a window: complete, without conflicts, in step with its state, and open to the reader's own keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from viewer.app.key_sheet import KeySheet
from viewer.app.main_window import MainWindow
from viewer.commands import LABEL, LAYOUT, PRESET_KEYS, Command, Commands, Menu, types_a_sign
from viewer.film.mouse_scheme import HILUM
from viewer.settings import Settings

KEYS_OF_THE_DESIGN = {
    "tool.window": "W",
    "tool.pan": "T",
    "tool.zoom": "Z",
    "tool.scroll": "S",
    "invert": "I",
    "corners": "O",
    "flip_horizontal": "H",
    "flip_vertical": "V",
    "rotate_right": "Shift+R",
    "rotate_left": "Shift+L",
    "fit": "F",
    "one_to_one": "Shift+1",
    "double": "Shift+2",
    "zoom_in": "+",
    "zoom_out": "-",
    "auto_window": "0",
    "leave": "Esc",
    "reset": "Shift+Esc",
    "previous": "Left",
    "next": "Right",
    "frame_back": "Up",
    "frame_on": "Down",
    "ten_back": "PgUp",
    "ten_on": "PgDown",
    "first": "Home",
    "last": "End",
    "heat_map": "G",
    "heat_fainter": "[",
    "heat_stronger": "]",
    "heat_label": "Shift+G",
    "keys": "?",
    "help": "F1",
    "films_panel": "F2",
    "score_panel": "F3",
    "full_screen": "F11",
    "open": "Ctrl+O",
    "open_folder": "Ctrl+Shift+O",
    "copy_view": "Ctrl+Shift+C",
    "quit": "Ctrl+Q",
}


@pytest.fixture
def commands(window: MainWindow) -> Commands:
    return window.actions_by_id


def test_every_key_of_the_design_is_bound(commands: Commands) -> None:
    for name, key in KEYS_OF_THE_DESIGN.items():
        assert key in commands[name].keys, name
        assert key in [shortcut.toString() for shortcut in commands[name].shortcuts()], name


def test_no_two_commands_share_an_id_or_a_key(window: MainWindow, commands: Commands) -> None:
    assert len([action for action in window.actions() if isinstance(action, Command)]) == len(list(commands))
    keys = Counter(key for command in commands for key in (*command.keys,)) + Counter(PRESET_KEYS)
    assert [name for name, times in keys.items() if times > 1] == []


def test_every_command_of_the_window_is_gathered(window: MainWindow, commands: Commands) -> None:
    shown = [action for menu in window.menus.values() for action in menu.actions()]
    gathered = set(commands)
    assert {action for action in shown if isinstance(action, Command)} == gathered
    presets = len(window.presets._group.actions())
    others = [action for action in shown if action not in gathered and not action.isSeparator()]
    assert [action.text() for action in others] == [
        *("Open rece&nt", "Measuremen&ts", "Presentation states"), *[""] * presets, "Also score &with"
    ]  # fmt: skip


def test_every_command_says_what_it_does_and_every_icon_exists(commands: Commands) -> None:
    for command in commands:
        assert command.tip, command.id
        assert not command.on_toolbar or not command.icon().isNull(), command.id
        if not command.icon().isNull():
            picture = command.icon().pixmap(20).toImage().convertToFormat(QImage.Format.Format_Alpha8)
            assert any(bytes(picture.constBits())), command.id


def test_mnemonics_are_unique_in_each_menu(commands: Commands) -> None:
    for menu in Menu:
        texts = [command.text() for command in commands if command.in_menu is menu and "&" in command.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), menu


def test_p_is_free_for_the_reader(commands: Commands) -> None:
    assert "P" not in {key for command in commands for key in command.keys}
    assert commands.change(commands["invert"], ("P",)) is None


def test_no_two_menus_open_with_one_letter() -> None:
    letters = [menu.value[menu.value.index("&") + 1].lower() for menu in Menu]
    assert len(letters) == len(set(letters))


def test_the_readers_own_key_takes_the_place_of_the_old_one(commands: Commands) -> None:
    assert commands.bind({"fit": "Ctrl+Shift+F", "invert": ""}) == ()
    assert commands["fit"].keys == ("Ctrl+Shift+F",)
    assert commands["invert"].keys == ()
    commands.bind({})
    assert (commands["fit"].keys, commands["invert"].keys) == (("F",), ("I",))


def test_a_key_that_is_taken_is_refused_and_told(commands: Commands) -> None:
    conflicts = commands.bind({"fit": "w"})
    assert commands["fit"].keys == ("F",)
    assert [conflict.sentence() for conflict in conflicts] == ["W for Fit to the window was ignored: Window has it."]


def test_two_commands_may_have_each_others_keys(commands: Commands) -> None:
    assert commands.bind({"fit": "W", "tool.window": "F"}) == ()
    assert (commands["fit"].keys, commands["tool.window"].keys) == (("W",), ("F",))


def test_who_loses_a_key_to_nobody_keeps_it(commands: Commands) -> None:
    conflicts = commands.bind({"invert": "F", "fit": "W"})
    assert [conflict.command.id for conflict in conflicts] == ["fit", "invert"]
    assert (commands["invert"].keys, commands["fit"].keys) == (("I",), ("F",))


def test_a_key_that_the_reader_set_long_ago_is_not_taken_by_a_newer_tool(commands: Commands) -> None:
    assert commands.bind({"fit": "D"}) == ()
    assert (commands["fit"].keys, commands["tool.distance"].keys) == (("D",), ())
    assert commands.change(commands["invert"], ("N",)) is not None
    assert commands.change(commands["invert"], ("F8",)) is None
    commands.bind({})
    assert commands["tool.distance"].keys == ("D",)
    found = commands.change(commands["fit"], ("D",))
    assert found is not None
    assert found.holder == "Distance"


def test_a_preset_key_is_taken_too(commands: Commands) -> None:
    assert commands.bind({"fit": "3"})[0].keys == "3"


def test_keys_of_unknown_commands_are_ignored(commands: Commands) -> None:
    assert commands.bind({"measure.length": "D"}) == ()
    assert all(command.keys == command.default_keys for command in commands)


def test_the_sheet_shows_every_key_once(window: MainWindow, commands: Commands) -> None:
    sheet = KeySheet(commands, window.settings, HILUM, window)
    rows = [row for group in sheet.pane.groups for row in group.rows if not row.isHidden()]
    shown = [row.cap.key.text() for row in rows]
    for command in commands:
        if command.keys and not command.id.startswith((LABEL, LAYOUT)):
            assert shown.count(command.key_text(short=True)) == 1, command.id
    fixed = [words for group in sheet.pane.groups for _, _, words in group.fixed]
    assert fixed.count("Alt+1 \u2026 9 Labels, in order") == 1
    assert len(shown) == len(set(shown))


def test_settings_whose_values_never_end_are_as_on_the_first_run(tmp_path: Path) -> None:
    file, endless = tmp_path / "window.ini", "[" * 9999
    file.write_text(f"[view]\nheat={endless}\n[recent]\npaths={endless}\n[screens]\none={endless}\n")
    found, new = Settings(file), Settings(tmp_path / "none.ini")
    assert (found.heat_style(), found.recent()) == (new.heat_style(), new.recent())
    assert found.screen_measured("one") is None


def test_a_key_of_the_readers_own_stays_with_what_it_did(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[keys]\nagree=A\noverride=D\nunsure=\n")
    assert Settings(file).bindings() == {"abnormal": "A", "normal": "D", "unsure": ""}


def test_commands_can_what_the_state_of_the_window_lets_them(
    qtbot: QtBot, window: MainWindow, commands: Commands, world, scored
) -> None:
    def enabled(*names: str) -> list[bool]:
        return [commands[name].isEnabled() for name in names]

    asked = ("fit", "copy_view", "frame_on", "abnormal", "undo", "score_anyway", "open")
    assert enabled(*asked) == [False] * 6 + [True]
    scored(window, world.films("0.5", "stack", "sideways"))
    qtbot.waitUntil(lambda: window.session.progress is None)
    assert enabled(*asked) == [True, True, False, False, False, False, True]
    assert enabled("heat_map", "heat_fainter", "heat_label", "model_card") == [True] * 4
    window.session.go_to(2)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None and commands["score_anyway"].isEnabled())


def test_a_command_shows_what_it_mirrors_whoever_changed_it(
    window: MainWindow, commands: Commands, world, scored
) -> None:
    scored(window, world.films("0.5"))
    session = window.session
    session.pane.set_inverted(True)
    assert commands["invert"].isChecked()
    commands["invert"].trigger()
    assert (session.pane.inverted, commands["invert"].isChecked()) == (False, False)
    window.docks.films.hide()
    assert not commands["films_panel"].isChecked()
    window.showFullScreen()
    assert commands["full_screen"].isChecked()
    window.showNormal()
    assert not commands["full_screen"].isChecked()
    commands["identity"].trigger()
    assert (window.view_area.view.settings.shows_identity, commands["identity"].isChecked()) == (False, False)


def test_what_does_not_happen_is_not_shown_as_done(window: MainWindow) -> None:
    done: list[bool] = []
    command = Command("never", "Never", Menu.FILE, "Does nothing", lambda: done.append(True), checked=lambda: False)
    command.trigger()
    assert done == [True]
    assert not command.isChecked()


def test_the_window_opens_with_the_readers_keys_everywhere(
    window: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window.close()
    with (tmp_path / "window.ini").open("a") as file:
        file.write("\n[keys]\nabnormal=A\nheat_map=Ctrl+G\nopen=Ctrl+Y\nauto_window=\nlabel_1=Ctrl+1\ntool.box=B\n")
    again = make_window()
    assert again.review.box.keys["positive"].text() == "A  abnormal"
    assert " or B. Click" in again.review.box.drawn.toolTip()
    assert "\nCtrl+G; hold to peek" in again.panel.heat.visible.toolTip()
    assert again.message.start.beginnings[0].accessibleName() == "Open a film, Ctrl+Y"
    assert "Grey levels > Automatic window is automatic" in again.preset_button.toolTip()


@pytest.mark.parametrize(
    ("key", "types"),
    [
        *((key, True) for key in ("F", "Shift+R", "?", "5", "+")),
        *((key, False) for key in ("Ctrl+F", "Alt+1", "F5", "Left", "Esc", "Space", "PgUp", "")),
    ],
)
def test_a_key_that_types_a_sign_is_told_from_the_others(key: str, types: bool) -> None:
    assert types_a_sign(key) is types


def test_single_signs_can_be_switched_off_and_stay_whose_they_are(window: MainWindow) -> None:
    commands = window.actions_by_id
    commands.hear_signs(False)
    assert commands["fit"].shortcuts() == []
    assert commands["fit"].keys == ("F",)
    assert commands["fit"].where() == "View > Fit to the window"
    assert commands["search"].shortcut().toString() == "Ctrl+F"
    assert commands["next"].shortcut().toString() == "Right"
    found = commands.change(commands["invert"], ("F",))
    assert found is not None
    assert found.holder == "Fit to the window"
    assert commands.change(commands["fit"], ("Shift+J",)) is None
    assert commands["fit"].shortcuts() == []
    commands.hear_signs(True)
    assert commands["fit"].shortcut().toString() == "Shift+J"
