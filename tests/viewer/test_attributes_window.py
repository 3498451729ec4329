"""The window of attributes: what it shows of the film, how it is searched and copied, and what it hides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from imaging.image import Image, ImageRef
from imaging.reading.read import read, read_refs
from tests.imaging.builders import dataset, film, write
from viewer.app.main_window import MainWindow
from viewer.browser.attributes_window import HIDDEN, AttributesWindow


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, world, tmp_path: Path) -> AttributesWindow:
    """Of two films that are really there."""
    for place, name in enumerate(("Nobody^First", "Nobody^Second")):
        data = dataset(film((64, 80)), PatientName=name, SOPInstanceUID=f"2.25.{place + 7}", StudyDate="20260301")
        data.private_block(0x0029, "ACME 1", create=True).add_new(0x01, "LO", "exposure 4")
        world.entries.append(read_refs(write(tmp_path / f"{place}.dcm", data))[0])

    def really(ref: ImageRef) -> Image:
        return read(ref)

    world.read = really
    window.open_paths([tmp_path])
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2 and window.session.pane.opened is not None)
    window.actions_by_id["attributes"].trigger()
    qtbot.waitUntil(lambda: window.attributes.tree.topLevelItemCount() > 20)
    return window.attributes


def items(shown: AttributesWindow, *, seen: bool = True) -> list[QTreeWidgetItem]:
    found = [shown.tree.topLevelItem(place) for place in range(shown.tree.topLevelItemCount())]
    return [item for item in found if not (seen and item.isHidden())]


def value(shown: AttributesWindow, tag: str) -> str:
    return next(item.text(3) for item in items(shown, seen=False) if item.text(0) == tag)


def test_it_shows_the_film_and_follows_to_the_next(qtbot: QtBot, window: MainWindow, shown: AttributesWindow) -> None:
    shown.identity.click()
    assert value(shown, "(0010,0010)") == "Nobody^First"
    assert shown.windowTitle() == "Attributes \u00b7 0.dcm"
    window.actions_by_id["next"].trigger()
    qtbot.waitUntil(lambda: shown.tree.topLevelItemCount() > 20 and value(shown, "(0010,0010)") == "Nobody^Second")
    assert shown.windowTitle() == "Attributes \u00b7 1.dcm"


def test_identity_is_masked_until_asked_for_and_again_with_its_switch(
    window: MainWindow, shown: AttributesWindow
) -> None:
    hidden = ("(0010,0010)", "(0010,0020)", "(0008,0020)", "(0020,000D)", "(0029,1001)")
    assert window.view_settings.shows_identity
    assert {value(shown, tag) for tag in hidden} == {HIDDEN}
    shown.identity.click()
    assert value(shown, "(0010,0010)") == "Nobody^First"
    window.actions_by_id["identity"].trigger()
    assert {value(shown, tag) for tag in hidden} == {HIDDEN}
    assert value(shown, "(0008,0060)") == "DX"
    assert "dcm" not in shown.windowTitle()
    shown.copy.click()
    assert "Nobody" not in QGuiApplication.clipboard().text()
    assert HIDDEN in QGuiApplication.clipboard().text()
    shown.search.setText("nobody")
    shown._find()
    assert items(shown) == []
    shown.search.clear()
    shown.identity.click()
    assert value(shown, "(0010,0010)") == "Nobody^First"
    assert not window.view_settings.shows_identity


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("0010,0010", ["(0010,0010)"]),
        ("modality", ["(0008,0060)"]),
        ("acme exposure", ["(0029,1001)"]),
        ("dx", ["(0008,0060)"]),
    ],
)
def test_the_search_finds_tag_name_creator_and_value(
    qtbot: QtBot, shown: AttributesWindow, text: str, tags: list[str]
) -> None:
    shown.identity.click()
    QTest.keyClicks(shown.search, text)
    qtbot.waitUntil(lambda: len(items(shown)) < 10)
    assert [item.text(0) for item in items(shown)] == tags


def test_value_row_and_all_are_copied(shown: AttributesWindow) -> None:
    shown.identity.click()
    item = next(item for item in items(shown) if item.text(0) == "(0010,0020)")
    shown.tree.setCurrentItem(item)
    QTest.keyClick(shown.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "(0010,0020)\tLO\tPatient ID\tSECRET-1"
    shown.tree.customContextMenuRequested.emit(shown.tree.visualItemRect(item).center() + QPoint(0, 1))
    texts = {action.text(): action for action in shown.menu.actions()}
    texts["Copy value"].trigger()
    assert clipboard.text() == "SECRET-1"
    texts["Copy all"].trigger()
    assert len(clipboard.text().splitlines()) == len(items(shown))
    shown.menu.close()


def test_a_broken_file_gives_one_sentence(qtbot: QtBot, window: MainWindow, world, scored: Callable) -> None:
    scored(window, world.films("0.5"))
    window.actions_by_id["attributes"].trigger()
    qtbot.waitUntil(window.attributes.problem.isVisible)
    assert window.attributes.problem.text() == "The file is no longer there."
    assert "\n" not in window.attributes.problem.text()
    assert not window.attributes.copy.isEnabled()


def test_it_closes_with_the_window(window: MainWindow, shown: AttributesWindow) -> None:
    window.close()
    assert not shown.isVisible()
