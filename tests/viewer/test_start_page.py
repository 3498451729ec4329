"""The page on which everything begins: what it offers, how keys go through it, and what it says of the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from imaging.faults import Code, as_told
from imaging.image import FileKind
from training.data.labels import FILM_SUFFIXES
from viewer.app.main_window import MainWindow
from viewer.app.opening_menu import _FILTER
from viewer.app.start_page import StartPage, what_it_cannot
from viewer.widgets.forms import ChoiceButton

Show = Callable[[MainWindow, list[Path]], None]


def page_of(window: MainWindow) -> StartPage:
    return window.message.start


def test_the_ways_to_begin_are_those_of_the_menu(window: MainWindow) -> None:
    page = page_of(window)
    assert [button.name for button in page.beginnings] == [
        "Open a film",
        "Open a folder",
        "Review a folder",
        "Open the example",
    ]
    assert "Ctrl+O" in page.beginnings[0].accessibleName()


def test_the_keyboard_begins_with_the_first_of_them(window: MainWindow) -> None:
    assert window.focusWidget() is page_of(window).beginnings[0]


def test_it_says_that_no_film_leaves_and_how_to_drop(window: MainWindow) -> None:
    assert window.message.title.text() == "Drop a film or a folder here"
    assert (
        window.message.text.text()
        == "DICOM, PNG, JPEG, TIFF and JPEG 2000. No film leaves this computer unless you send it."
    )
    assert window.acceptDrops()


def test_every_kind_of_film_is_named_and_offered() -> None:
    assert _FILTER.endswith(
        "Films and ZIP archives (*.dcm *.dicom *.png *.jpg *.jpeg *.tif *.tiff *.jp2 *.j2k *.jpf *.jpx *.zip)"
    )
    endings = {ending for kind in FileKind for ending in kind.endings}
    assert endings | {""} == FILM_SUFFIXES


def test_the_example_opens_and_is_not_remembered(qtbot: QtBot, window: MainWindow, world) -> None:
    asked: list[list[Path]] = []
    scan = world.scan
    world.films("phantom")
    world.scan = lambda paths: asked.append(list(paths)) or scan(paths)
    page_of(window).beginnings[3].click()
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert [path.name for path in asked[0]] == ["phantom-opacity.dcm", "phantom-normal.dcm"]
    assert all(path.is_file() for path in asked[0])
    assert window.opening.recent.paths() == []
    assert "of no patient" in window.line.currentMessage()


def test_what_was_opened_last_is_offered_by_name_and_greyed_where_it_is_gone(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    here = tmp_path / "ward" / "films"
    here.mkdir(parents=True)
    window.opening.recent.add([here])
    window.opening.recent.add([tmp_path / "ward" / "gone.dcm"])
    page = page_of(make_window())
    qtbot.waitUntil(lambda: not page.recent[0].isEnabled())
    shown = [(button.name, button.isEnabled()) for button in page.recent if not button.isHidden()]
    assert shown == [("ward/gone.dcm", False), ("ward/films", True)]
    assert page.recent[0].accessibleName() == "ward/gone.dcm, gone"
    assert page.nothing.isHidden()


def test_a_recent_folder_opens_with_a_click(qtbot: QtBot, window: MainWindow, world, tmp_path: Path) -> None:
    world.films("0.5")
    window.opening.recent.add([tmp_path])
    qtbot.mouseClick(page_of(window).recent[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.view_area.place.currentWidget() is window.view_area.view


def test_arrows_go_from_choice_to_choice_and_enter_takes_one(
    qtbot: QtBot, window: MainWindow, world, tmp_path: Path
) -> None:
    world.films("0.5")
    window.opening.recent.add([tmp_path])
    window.activateWindow()
    page = page_of(window)
    page.beginnings[0].setFocus()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.recent[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.beginnings[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)


def test_once_a_film_is_open_the_film_has_the_keys(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    page_of(window).beginnings[1].setFocus()
    scored(window, world.films("0.5"))
    assert QApplication.focusWidget() is window.view_area.view


def test_the_model_in_use_is_named_with_what_it_cannot(qtbot: QtBot, window: MainWindow) -> None:
    scores, page = window.session.scores, page_of(window)
    qtbot.waitUntil(lambda: scores.card is not None)
    limits = ("It learned from children of one hospital. It has more to say. Do not use its score on adults.",)
    scores.set_model(replace(scores.card, limits=limits))
    said = "test-model 1.2. It learned from children of one hospital. Do not use its score on adults."
    assert page.model.text() == said
    scores.set_model(as_told(Code.MODEL_REFUSED, "No model is installed.", "Install one."))
    assert "No model is installed." in page.model.text()
    assert page.card.isHidden()


def test_a_card_without_limits_has_none_to_say(world) -> None:
    assert what_it_cannot(replace(world.card, limits=())) == ""


@pytest.mark.parametrize("size", [(1280, 720), (1024, 576)])
def test_nothing_on_it_is_cut_or_covered(window: MainWindow, tmp_path: Path, size: tuple[int, int]) -> None:
    window.opening.recent.add([tmp_path / f"{number}.dcm" for number in range(5)])
    window.resize(*size)
    QApplication.processEvents()
    page = page_of(window)
    parts = [part for kind in (ChoiceButton, QLabel) for part in page.findChildren(kind) if part.isVisible()]
    assert len(parts) > 10
    for part in parts:
        place = QRect(part.mapTo(window.message, QPoint(0, 0)), part.size())
        assert window.message.rect().contains(place), part
        if isinstance(part, ChoiceButton):
            room = part.width() - 24 - (30 if part in page.beginnings else 0)
            assert part.fontMetrics().horizontalAdvance(part.name) <= room or part in page.recent
        else:
            assert part.height() >= part.heightForWidth(part.width()), part.text()


def test_where_there_is_no_room_for_two_columns_there_is_one(window: MainWindow) -> None:
    page = page_of(window)
    beside = page.nothing.y() < page.beginnings[-1].y()
    page.setFixedWidth(300)
    QApplication.processEvents()
    assert beside
    assert page.nothing.y() > page.beginnings[-1].y()
