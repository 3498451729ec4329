"""The reader's own presets: kept from the film shown, on keys, managed in a list, and there again at the next start."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from imaging.image import ImageRef, Photometric, Window
from tests.viewer.conftest import FakeWorld, an_image
from tests.viewer.hands import LEFT, drag, press
from viewer.app.main_window import MainWindow
from viewer.app.own_presets import PresetList, PresetPane
from viewer.widgets.language import LANGUAGE

Show = Callable[[MainWindow, list[Path]], None]


@pytest.fixture
def film(window: MainWindow, world: FakeWorld, scored: Show) -> MainWindow:
    """A window with two films of no modality."""
    scored(window, world.films("0.2", "0.3"))
    return window


def names(window: MainWindow) -> list[str]:
    """The presets as the menu lists them."""
    return [action.text() for action in window.presets._group.actions()]


def keep(window: MainWindow, name: str, center: float = 700.0) -> None:
    """Set a window, ask to keep it, type its name, Enter."""
    window.session.pane.set_voi(Window(center, 300.0))
    window.actions_by_id["keep_window"].trigger()
    dialog = window.own_presets.dialog
    QTest.keyClicks(dialog.findChild(QLineEdit), name)
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)


def manage(window: MainWindow) -> PresetPane:
    window.actions_by_id["own_presets"].trigger()
    assert isinstance(window.own_presets.dialog, PresetList)
    return window.own_presets.dialog.pane


def test_a_window_is_kept_under_a_name_and_brought_back_by_its_key_on_the_next_film(
    qtbot: QtBot, film: MainWindow
) -> None:
    before = names(film)
    keep(film, "  Line   tip ")
    assert names(film) == [*before, "Line tip"]
    assert film.presets._group.actions()[-1].isChecked()
    assert film.preset_button.text().startswith("Line tip")
    drag(film.view_area.view, LEFT, (200, 200), (260, 200))
    assert not film.presets._group.actions()[-1].isChecked()
    qtbot.waitUntil(lambda: len(film.session.films.entries) == 2)
    film.activateWindow()  # the question that was closed had the keyboard
    qtbot.waitUntil(film.isActiveWindow)
    press(film, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: film.session.pane.opened is not None and film.session.pane.row == 1)
    press(film, Qt.Key(ord(str(len(before) + 1))))
    voi = film.session.pane.voi
    assert (voi.center, voi.width) == (700.0, 300.0)
    assert film.preset_button.text().startswith("Line tip")


def test_presets_survive_a_start_and_lie_in_a_file_of_the_programs_own_form(
    film: MainWindow, make_window: Callable[[], MainWindow], world: FakeWorld, scored: Show
) -> None:
    keep(film, "One", 500.0)
    keep(film, "Two", 900.0)
    folder = film.own_presets.folder
    assert json.loads((folder / "no-modality.json").read_text()) == {
        "modalities": [""],
        "presets": [
            {"name": "One", "center": 500.0, "width": 300.0},
            {"name": "Two", "center": 900.0, "width": 300.0},
        ],
    }
    film.close()
    again = make_window()
    scored(again, [Path("/films")])
    assert names(again)[-2:] == ["One", "Two"]


def test_the_same_name_again_is_the_window_of_now_in_the_same_place(film: MainWindow) -> None:
    said = []
    film.own_presets.said.connect(said.append)
    keep(film, "One", 500.0)
    keep(film, "Two", 900.0)
    keep(film, "one", 600.0)
    assert names(film)[-2:] == ["one", "Two"]
    assert [rule.window.center for rule in film.own_presets.rules()] == [600.0, 900.0]
    assert said[-1] == "one now has this window."


def test_a_name_that_the_program_has_is_told_apart(film: MainWindow) -> None:
    keep(film, "Auto")
    assert names(film)[-1] == "Auto (2)"


def test_presets_are_ordered_renamed_and_removed_in_the_list_at_once(qtbot: QtBot, film: MainWindow) -> None:
    for name in ("One", "Two", "Three"):
        keep(film, name)
    dialog = manage(film)
    assert not dialog.up.isEnabled()
    dialog.list.setCurrentRow(2)
    assert not dialog.down.isEnabled()
    dialog.up.click()
    assert names(film)[-3:] == ["One", "Three", "Two"]
    assert dialog.list.currentRow() == 1
    dialog.rename.click()
    field = dialog.list.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Third")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(film)[-3:] == ["One", "Third", "Two"])
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert names(film)[-2:] == ["Third", "Two"]
    assert [rule["name"] for rule in json.loads(next(film.own_presets.folder.iterdir()).read_text())["presets"]] == [
        "Third",
        "Two",
    ]
    dialog.remove.click()
    dialog.remove.click()
    assert list(film.own_presets.folder.iterdir()) == []
    film.own_presets.dialog.reject()
    assert not film.actions_by_id["own_presets"].isEnabled()


def test_a_preset_has_the_name_that_it_was_given_in_every_language(
    monkeypatch: pytest.MonkeyPatch, film: MainWindow
) -> None:
    monkeypatch.setattr(LANGUAGE, "translated", lambda text: f"<{text}>")
    keep(film, "Chest")
    assert names(film)[0].startswith("<")
    assert names(film)[-1] == "Chest"
    assert film.preset_button.text().startswith("Chest")


def test_a_preset_is_offered_to_films_of_its_modality_only(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Show
) -> None:
    paths = world.films("0.2")
    world.entries.append(replace(world.entries[0], path=Path("/films/0.3.png"), modality="CT"))
    scored(window, paths)
    keep(window, "Mine")
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    window.session.go_to(1)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert "Mine" not in names(window)
    assert not window.actions_by_id["own_presets"].isEnabled()


def test_a_film_in_color_has_no_window_to_keep(window: MainWindow, world: FakeWorld, scored: Show) -> None:
    def read(ref: ImageRef):
        image = an_image(ref)
        color = (image.values[..., None] % 256).repeat(3, axis=2).astype("uint8")
        return replace(image, values=color, photometric=Photometric.RGB)

    world.read = read
    scored(window, world.films("0.2"))
    assert not window.actions_by_id["keep_window"].isEnabled()
    assert names(window) == ["Full range"]
    window.session.pane.set_voi(Window(10.0, 20.0))  # as a film that it is linked with is looked at
    assert "Full range" in window.preset_button.text()


def test_a_damaged_file_is_put_aside_and_said(
    make_window: Callable[[], MainWindow], tmp_path: Path, world: FakeWorld, scored: Show
) -> None:
    folder = tmp_path / "presets"
    folder.mkdir()
    (folder / "no-modality.json").write_text("{")
    window = make_window()
    assert "no-modality.json are damaged" in window.line.currentMessage()
    (kept,) = folder.iterdir()
    assert kept.name.startswith("no-modality.damaged-")
    scored(window, world.films("0.2"))
    keep(window, "Mine")
    assert names(window)[-1] == "Mine"
    assert (folder / "no-modality.json").exists()


def test_a_disk_that_refuses_is_said_and_the_preset_holds_until_the_end(film: MainWindow) -> None:
    said = []
    film.own_presets.said.connect(said.append)
    film.own_presets.folder.write_text("a file where the folder would be")
    keep(film, "Mine")
    assert names(film)[-1] == "Mine"
    assert "are not kept" in said[-1]
    assert not film.session.pane.is_reading
    film.own_presets.remove(0)
    assert names(film)[-1] != "Mine"
    assert "are not kept" in said[-1]


def test_no_name_keeps_nothing_and_another_film_takes_the_question_away(qtbot: QtBot, film: MainWindow) -> None:
    before = names(film)
    keep(film, "   ")
    assert names(film) == before
    film.actions_by_id["keep_window"].trigger()
    dialog = film.own_presets.dialog
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: len(film.session.films.entries) == 2)
    film.session.go_to(1)
    assert not dialog.isVisible()
