"""The table of commands: complete, without conflicts, and open to the reader's own keys."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest

from viewer.app.key_sheet import groups
from viewer.commands import COMMANDS, LABEL, PRESET_KEYS, Menu, bound, key_text
from viewer.film.mouse_scheme import HILUM
from viewer.settings import Settings
from viewer.widgets.theme import drawing

KEYS_OF_THE_DESIGN = {
    "tool.window": "W",
    "tool.pan": "T",
    "tool.zoom": "Z",
    "tool.scroll": "S",
    "tool.probe": "P",
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


def by_id() -> dict[str, object]:
    return {command.id: command for command in COMMANDS}


@pytest.mark.parametrize(("name", "key"), KEYS_OF_THE_DESIGN.items())
def test_every_key_of_the_design_is_bound(name: str, key: str) -> None:
    assert key in by_id()[name].keys


def test_no_two_commands_share_an_id_or_a_key() -> None:
    ids = Counter(command.id for command in COMMANDS)
    keys = Counter(key for command in COMMANDS for key in (*command.keys,)) + Counter(PRESET_KEYS)
    assert [name for name, times in (ids + keys).items() if times > 1] == []


def test_every_command_says_what_it_does_and_every_icon_exists() -> None:
    icons = files("resources") / "icons"
    for command in COMMANDS:
        assert command.tip, command.id
        drawn = command.icon.startswith("<")
        assert drawn or not command.icon or (icons / f"{command.icon}.svg").is_file(), command.icon
        assert drawing(command.icon or "keys", "#ffffff").isValid(), command.id
        assert not command.toolbar or command.icon, command.id


def test_mnemonics_are_unique_in_each_menu() -> None:
    for menu in Menu:
        letters = [c.text[c.text.index("&") + 1].lower() for c in COMMANDS if c.menu is menu and "&" in c.text]
        assert len(letters) == len(set(letters)), menu


def test_the_readers_own_key_takes_the_place_of_the_old_one() -> None:
    commands, conflicts = bound(COMMANDS, {"fit": "Ctrl+Shift+F", "invert": ""})
    changed = {command.id: command for command in commands}
    assert changed["fit"].keys == ("Ctrl+Shift+F",)
    assert changed["invert"].keys == ()
    assert conflicts == ()


def test_a_key_that_is_taken_is_refused_and_told() -> None:
    commands, conflicts = bound(COMMANDS, {"fit": "w"})
    assert {command.id: command for command in commands}["fit"].keys == ("F",)
    assert [conflict.sentence() for conflict in conflicts] == ["W for Fit to the window was ignored: Window has it."]


def test_a_preset_key_is_taken_too() -> None:
    _, conflicts = bound(COMMANDS, {"fit": "3"})
    assert conflicts[0].keys == "3"


def test_keys_of_unknown_commands_are_ignored() -> None:
    commands, conflicts = bound(COMMANDS, {"measure.length": "D"})
    assert commands == COMMANDS
    assert conflicts == ()


def test_the_sheet_shows_every_key_once() -> None:
    rows = [keys for _, group in groups(COMMANDS, HILUM) for keys, _ in group]
    for command in COMMANDS:
        if command.keys and not command.id.startswith(LABEL):
            assert rows.count(key_text(command)) == 1, command.id
    assert rows.count("Alt+1 \u2026 9") == 1


def test_a_key_of_the_readers_own_stays_with_what_it_did(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[keys]\nagree=A\noverride=D\nunsure=\n")
    assert Settings(file).bindings() == {"abnormal": "A", "normal": "D", "unsure": ""}
