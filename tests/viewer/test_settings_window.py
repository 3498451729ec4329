"""The settings: every page changes the window at once, is kept, is reset, found by words, exported and imported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CORNER_LINES, Corner, CornerLevel
from imaging.display.presets import PresetFile, own_rule
from imaging.image import Window
from inference.explain.heat_map import colormaps
from tests.viewer.conftest import FakeWorld
from tests.viewer.hands import press
from viewer.app import preferences
from viewer.app.main_window import MainWindow
from viewer.app.preferences import FORM, SECTIONS, Preferences
from viewer.app.settings_window import Line, SettingsWindow
from viewer.widgets import theme
from viewer.widgets.theme import COLORS, DARK, LIGHT, Theme

Show = Callable[[MainWindow, list[Path]], None]

CHANGED = Preferences(
    theme=Theme.LIGHT,
    text_percent=125,
    mouse="weasis",
    single_keys=False,
    keys={"fit": "Ctrl+J", "invert": ""},
    heat_films=False,
    heat_reviews=True,
    heat_opacity=0.7,
    heat_threshold=0.1,
    heat_colors=colormaps()[1],
    heat_outline=True,
    corner_level=CornerLevel.MINIMAL,
    overlays=False,
    shutters=False,
    corner_places={"KVP": Corner.TOP_LEFT, "Modality": Corner.NOWHERE},
    presets=(PresetFile(Path(), ("DX",), (own_rule("Line tip", Window(700, 300), "DX"),)),),
)
"""Nothing as the program has it."""


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Theme.DARK, 100)


@pytest.fixture
def settings(window: MainWindow) -> SettingsWindow:
    window.actions_by_id["settings"].trigger()
    assert window.settings_window is not None
    assert window.settings_window.isVisible()
    return window.settings_window


def line(settings: SettingsWindow, title: str) -> Line:
    return next(own for page in settings.pages for own in page.lines if own.control.accessibleName().startswith(title))


def choose(settings: SettingsWindow, title: str, words: str) -> None:
    """As a reader: the place in the box, and that it was chosen."""
    box = line(settings, title).control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def without_places(wanted: Preferences) -> Preferences:
    """Presets lie in files, and where is not in what is compared."""
    return replace(wanted, presets=tuple(replace(file, path=Path()) for file in wanted.presets))


def test_the_settings_open_by_their_key_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.settings_window is not None and window.settings_window.isVisible())
    assert not window.settings_window.isModal()
    assert [page.title for page in window.settings_window.pages] == [
        "Appearance",
        "Keys and mouse",
        "Window presets",
        "Heat map",
        "Corners of the film",
    ]


def test_a_theme_and_a_text_size_hold_at_once_and_the_next_time(
    window: MainWindow, settings: SettingsWindow, qapp: QApplication
) -> None:
    before = qapp.font().pointSizeF()
    choose(settings, "Theme", "Light")
    assert COLORS == LIGHT
    choose(settings, "Text size", "125 %")
    assert qapp.font().pointSizeF() == pytest.approx(1.25 * before)
    assert window.panel.font().pointSizeF() == pytest.approx(1.25 * before)
    assert window.panel.minimumWidth() == round(1.25 * 276)  # a figure that is cut is another figure
    assert (window.settings.theme(), window.settings.text_percent()) == (Theme.LIGHT, 125)
    settings.reset.click()
    assert COLORS == DARK
    assert qapp.font().pointSizeF() == pytest.approx(before)
    assert settings.message.text() == "Appearance is as it is in a new Hilum."


def test_keys_are_changed_as_on_the_sheet_and_single_ones_switched_off(
    window: MainWindow, settings: SettingsWindow, world: FakeWorld, scored: Show
) -> None:
    settings.list.setCurrentRow(1)
    scored(window, world.films("0.5"))
    fit = next(row for row in settings.keys.rows if row.command.id == "fit")
    QTest.mouseDClick(fit, Qt.MouseButton.LeftButton)
    QTest.keyClick(settings.focusWidget(), Qt.Key.Key_W)
    assert settings.keys.message.text() == "W is the key of Window. Fit to the window keeps F."
    QTest.mouseDClick(fit, Qt.MouseButton.LeftButton)
    QTest.keyClick(settings.focusWidget(), Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert window.actions_by_id["fit"].keys == ("Shift+J",)
    box = line(settings, "Keys of a single").control
    assert isinstance(box, QCheckBox)
    box.click()
    assert window.actions_by_id["fit"].shortcuts() == []
    assert all(action.shortcut().isEmpty() for action in window.presets._group.actions())
    assert fit.cap.key.text() == "Shift+J, off"
    settings.reset.click()
    assert window.actions_by_id["fit"].shortcut().toString() == "F"
    assert window.presets._group.actions()[0].shortcut().toString() == "1"
    assert box.isChecked()


def test_heat_and_corners_change_the_film_that_is_shown(
    window: MainWindow, settings: SettingsWindow, world: FakeWorld, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    assert window.session.pane.heat_style.visible
    box, opacity = line(settings, "Show the heat map at first").control, line(settings, "Opacity").control
    assert isinstance(box, QCheckBox)
    assert isinstance(opacity, QSpinBox)
    box.click()
    opacity.setValue(80)
    assert not window.session.pane.heat_style.visible
    assert window.session.pane.heat_style.opacity == 0.8
    choose(settings, "Tube voltage", "Top left")
    assert window.view_settings.corner_places == {"KVP": Corner.TOP_LEFT}
    assert "125 kV" in settings.preview.lines.top_left
    assert "125 kV" in settings.preview.accessibleDescription()
    choose(settings, "Tube voltage", "Bottom right")
    assert window.view_settings.corner_places == {}
    window.actions_by_id["identity"].trigger()
    settings._later.timeout.emit()
    assert not any("Sample" in words for words in settings.preview.lines.top_left)


def test_the_settings_follow_what_is_set_elsewhere(
    qtbot: QtBot, window: MainWindow, settings: SettingsWindow, world: FakeWorld, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    box = line(settings, "Show the heat map at first").control
    assert isinstance(box, QCheckBox)
    window.actions_by_id["heat_map"].trigger()
    qtbot.waitUntil(lambda: not box.isChecked())
    window.actions_by_id["corners"].trigger()
    levels = line(settings, "Texts in the corners").control
    assert isinstance(levels, QComboBox)
    qtbot.waitUntil(lambda: levels.currentText() == "The most important")


def test_the_columns_of_keys_have_room_in_any_language(qtbot: QtBot, settings: SettingsWindow) -> None:
    for line in settings.keys.rows:
        line.cap.place.setMinimumWidth(line.cap.place.minimumWidth() + 60)  # as in a language of long names
    settings.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: settings.keys.area.horizontalScrollBar().maximum() == 0, timeout=2000)


def test_a_search_finds_settings_and_commands_of_every_page(settings: SettingsWindow) -> None:
    def shown() -> list[str]:
        return [page.title for place, page in enumerate(settings.pages) if not settings.list.item(place).isHidden()]

    QTest.keyClicks(settings.search, "Birth")
    assert shown() == ["Corners of the film"]
    assert settings.page().title == "Corners of the film"
    assert [own.control.accessibleName() for own in settings.page().lines if not own.isHidden()] == ["Date of birth"]
    settings.search.setText("turn left")
    assert shown() == ["Keys and mouse"]
    assert [row.command.id for row in settings.keys.rows if not row.isHidden()] == ["rotate_left"]
    settings.search.setText("heat map")
    assert "Heat map" in shown()
    settings.search.setText("no such thing")
    assert shown() == []
    assert settings.nothing.isVisible()
    settings.search.clear()
    assert len(shown()) == len(settings.pages)
    assert not settings.nothing.isVisible()


def test_all_settings_go_into_a_file_and_come_back_in_another_window(
    window: MainWindow, settings: SettingsWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    assert preferences.put(window, CHANGED) == ()
    file = tmp_path / "mine.json"
    settings.export_to(file)
    for page in settings.pages:
        preferences.put(window, preferences.first(page.section, preferences.collected(window)))
    assert without_places(preferences.collected(window)) == Preferences()
    settings.import_from(file)
    assert without_places(preferences.collected(window)) == CHANGED
    window.close()
    again = make_window()
    assert without_places(preferences.collected(again)) == CHANGED
    assert again.actions_by_id["search"].shortcut().toString() == "Ctrl+F"
    assert again.actions_by_id["tool.window"].shortcuts() == []


def test_the_file_names_no_path_no_film_and_no_screen(
    window: MainWindow, settings: SettingsWindow, world: FakeWorld, scored: Show, tmp_path: Path
) -> None:
    scored(window, world.films("Secret-0.5"))
    window.settings.save_recent([tmp_path / "Secret"])
    window.settings.save_last_review(tmp_path / "Secret")
    window.settings.save_screen_measured("Secret", 3.0, "2025-01-01")
    window.own_presets.put_all(CHANGED.presets)
    settings.export_to(tmp_path / "mine.json")
    text = (tmp_path / "mine.json").read_text(encoding="utf-8")
    assert "Secret" not in text
    assert str(tmp_path) not in text
    assert set(json.loads(text)) == {FORM, *SECTIONS}


_WRONG = {"modalities": ["DX"], "presets": [{"name": "x", "center": 1, "width": -1}]}


def _text(**changes: object) -> bytes:
    """A file of settings in which some values are others, by section__name."""
    content = json.loads(preferences.text_of(CHANGED))
    for place, value in changes.items():
        section, _, name = place.partition("__")
        if name:
            content[section][name] = value
        else:
            content[section] = value
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "cannot be read as settings"),
        (b"\xff\xd8\xff\xe0 a picture", "cannot be read as settings"),
        (preferences.text_of(CHANGED).encode()[:-40], "cannot be read as settings"),
        (b"[" * 100_000, "cannot be read as settings"),
        (b"{}", "no file of settings"),
        (b"[1, 2]", "no file of settings"),
        (b" " * (preferences.LARGEST + 1), "too large"),
        (_text(hilum_settings=2), "another version"),
        (_text(patient={}), "\u201cpatient\u201d is no part of them"),
        (_text(corners=[]), "\u201ccorners\u201d is no part of them"),
        (_text(heat_map__name="x"), "\u201cname\u201d is no part of heat_map"),
        (_text(appearance__theme="pink"), "\u201ctheme\u201d has a value"),
        (_text(appearance__text_percent=5000), "\u201ctext_percent\u201d has a value"),
        (_text(appearance__text_percent=True), "\u201ctext_percent\u201d has a value"),
        (_text(appearance__text_percent=125.0), "\u201ctext_percent\u201d has a value"),
        (_text(appearance__language="xx"), "\u201clanguage\u201d has a value"),
        (_text(keys_and_mouse__mouse=[]), "\u201cmouse\u201d has a value"),
        (_text(keys_and_mouse__single_keys=1), "\u201csingle_keys\u201d has a value"),
        (_text(keys_and_mouse__keys={"fit": "no such key"}), "\u201ckeys\u201d has a value"),
        (_text(keys_and_mouse__keys={"../view/identity": "F9"}), "\u201ckeys\u201d has a value"),
        (_text(heat_map__heat_opacity=7), "\u201cheat_opacity\u201d has a value"),
        (_text(heat_map__heat_opacity="0.5"), "\u201cheat_opacity\u201d has a value"),
        (_text(heat_map__heat_threshold=float("nan")), "\u201cheat_threshold\u201d has a value"),
        (_text(heat_map__heat_colors="jet2"), "\u201cheat_colors\u201d has a value"),
        (_text(corners__corner_places={"KVP": "middle"}), "\u201ccorner_places\u201d has a value"),
        (_text(corners__corner_places={"NoSuchThing": "top_left"}), "\u201ccorner_places\u201d has a value"),
        (_text(window_presets__presets=[{"modalities": ["DX"]}]), "\u201cpresets\u201d has a value"),
        (_text(window_presets__presets=[_WRONG]), "\u201cpresets\u201d has a value"),
    ],
    ids=range(28),
)
def test_a_damaged_or_foreign_file_is_refused_with_a_sentence(data: bytes, says: str) -> None:
    found = preferences.read(data, Preferences())
    assert isinstance(found, str)
    assert says in found
    assert found.endswith("Nothing was changed.")


def test_a_file_that_is_refused_changes_nothing(window: MainWindow, settings: SettingsWindow, tmp_path: Path) -> None:
    before = preferences.collected(window)
    for data in (b"no settings", _text(window_presets__presets=[{"modalities": ["DX"]}])):
        (tmp_path / "file.json").write_bytes(data)
        settings.import_from(tmp_path / "file.json")
        assert settings.message.text().endswith("Nothing was changed.")
        assert settings.message.property("role") == "warning"
        assert preferences.collected(window) == before


def test_a_file_with_a_part_leaves_the_rest_and_names_keys_that_are_taken(
    window: MainWindow, settings: SettingsWindow, tmp_path: Path
) -> None:
    preferences.put(window, replace(Preferences(), mouse="reverse"))
    part = {FORM: 1, "keys_and_mouse": {"keys": {"fit": "W", "invert": "Ctrl+J"}}}
    (tmp_path / "part.json").write_text(json.dumps(part))
    settings.import_from(tmp_path / "part.json")
    assert "W for Fit to the window was ignored: Window has it." in settings.message.text()
    assert window.view_settings.mouse_scheme.name == "reverse"
    assert window.actions_by_id["fit"].keys == ("F",)
    assert window.settings.bindings() == {"invert": "Ctrl+J"}
    settings.import_from(tmp_path / "none.json")
    assert settings.message.text().startswith("The file was not read: ")


def test_kept_windows_are_listed_by_modality_and_removed_only_after_a_question(
    window: MainWindow, settings: SettingsWindow
) -> None:
    window.own_presets.put_all(CHANGED.presets)
    settings._later.timeout.emit()
    settings.list.setCurrentRow(2)
    settings.modality.setCurrentIndex(settings.modality.findData("DX"))
    settings.modality.activated.emit(settings.modality.currentIndex())
    assert [settings.presets.list.item(0).text()] == ["Line tip"]
    settings.reset.click()
    question = settings.findChild(QMessageBox)
    assert question is not None
    keep, remove = (
        next(button for button in question.findChildren(QPushButton) if button.text() == text)
        for text in ("Keep them", "Remove all")
    )
    assert question.defaultButton() is keep
    assert len(window.own_presets.files()) == 1
    remove.click()
    assert window.own_presets.files() == ()
    assert list(window.own_presets.folder.glob("*.json")) == []


def test_every_field_is_on_one_page_and_every_attribute_of_a_corner_has_a_line(settings: SettingsWindow) -> None:
    on_pages = [name for names in SECTIONS.values() for name in names]
    assert sorted(on_pages) == sorted(own.name for own in fields(Preferences))
    assert set(preferences._READ) == set(on_pages)
    titles = {own.control.accessibleName() for own in settings.pages[-1].lines}
    assert {own.title for own in CORNER_LINES.values()} <= titles
    assert all(own.control.accessibleName() for page in settings.pages for own in page.lines)


def test_nothing_of_a_page_is_cut_at_its_first_size(settings: SettingsWindow) -> None:
    for place, page in enumerate(settings.pages):
        settings.list.setCurrentRow(place)
        QApplication.processEvents()
        assert page.horizontalScrollBar().maximum() == 0, page.title


def test_a_closed_window_rests_and_opens_as_all_is_by_then(
    qtbot: QtBot, window: MainWindow, settings: SettingsWindow
) -> None:
    qtbot.waitUntil(lambda: not settings._later.isActive())
    settings.accept()
    window.view_settings.set_corner_level(CornerLevel.MINIMAL)
    assert not settings._later.isActive()
    window.actions_by_id["settings"].trigger()
    level = line(settings, "Texts in the corners").control
    assert isinstance(level, QComboBox)
    assert level.currentText() == "The most important"


def test_the_window_opens_with_the_presets_of_the_film_shown(
    qtbot: QtBot, window: MainWindow, settings: SettingsWindow, world: FakeWorld, scored: Show
) -> None:
    assert settings.modality.currentData() == ""
    settings.accept()
    films = world.films("0.2")
    world.entries[0] = replace(world.entries[0], modality="DX")
    scored(window, films)
    window.own_presets.put_all(CHANGED.presets)
    window.actions_by_id["settings"].trigger()
    assert settings.modality.currentData() == "DX"
    assert settings.presets.list.item(0).text() == "Line tip"


def test_a_name_that_is_being_typed_stays_where_something_else_changes(
    qtbot: QtBot, window: MainWindow, settings: SettingsWindow
) -> None:
    window.own_presets.put_all(CHANGED.presets)
    settings._later.timeout.emit()
    settings.list.setCurrentRow(2)
    settings.modality.setCurrentIndex(settings.modality.findData("DX"))
    settings.modality.activated.emit(settings.modality.currentIndex())
    settings.presets.rename.click()
    field = settings.presets.list.findChild(QLineEdit)
    assert field is not None
    field.setText("Tube")
    window.session.heat_changed.emit()
    settings._later.timeout.emit()
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.own_presets.rules("DX")[0].name == "Tube")
