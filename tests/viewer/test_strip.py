"""The list of films: what a row says, which pictures are made, and that five thousand rows are no burden."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from imaging.image import FileKind, Image, ImageRef
from viewer.browser.session import Session
from viewer.browser.strip import LOOK, FilmStrip
from viewer.widgets.theme import Mark


@pytest.fixture
def strip(qtbot: QtBot, world) -> Iterator[FilmStrip]:
    session = Session(world.services())
    strip = FilmStrip(session)
    strip.session = session
    qtbot.addWidget(strip)
    strip.resize(216, 400)
    with qtbot.waitExposed(strip):
        strip.show()
    yield strip
    session.close()


def test_the_model_keeps_qts_rules(qtbot: QtBot, strip: FilmStrip, world) -> None:
    tester = QAbstractItemModelTester(strip.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    strip.session.open(world.films("a", "bad", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3 and strip.session.pane.opened is not None)
    assert tester.model() is strip.model()


def test_pictures_and_neighbors_come_while_a_long_search_goes_on(qtbot: QtBot, strip: FilmStrip, world) -> None:
    enough, read = threading.Event(), world.read

    def endless(_paths: object) -> Iterator[ImageRef]:
        for number in range(4_000):
            yield ImageRef(Path(f"/films/{number:05}.png"), 0, 1, FileKind.PNG, 64, 80)
            if enough.wait(0.005):
                return

    def slow(ref: ImageRef) -> Image:
        time.sleep(0.1)
        return read(ref)

    world.scan, world.read = endless, slow
    session = strip.session
    session.open([Path("/films")])
    try:
        qtbot.waitUntil(lambda: len(session.films.entries) > 4 and session.pane.opened is not None)
        qtbot.waitUntil(lambda: strip.thumbnails.get(session.films.entries[2]) is not None)
        qtbot.waitUntil(lambda: session.films.entries[1].path in {ref.path for ref in world.reads})
        assert session.films.finding is not None
    finally:
        enough.set()


def test_a_row_says_name_score_and_mark(qtbot: QtBot, strip: FilmStrip, world) -> None:
    strip.session.start()
    strip.session.open(world.films("0.91", "bad", "sideways"))
    scores = strip.session.scores
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    entries = strip.session.films.entries
    qtbot.waitUntil(lambda: scores.outcome(entries[0]) is not None and scores.outcome(entries[2]) is not None)
    looks = [strip.model().index(row).data(LOOK) for row in range(3)]
    assert [look.mark for look in looks] == [Mark.ABNORMAL, Mark.FAILED, Mark.REFUSED]
    assert looks[0].score == pytest.approx(0.91)
    assert "Abnormal: pneumonia, score 0.91" in strip.model().index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "bad.png is not an image." in strip.model().index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "on its side" in strip.model().index(2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_mark_follows_the_operating_point(qtbot: QtBot, strip: FilmStrip, world) -> None:
    strip.session.start()
    with qtbot.waitSignal(strip.session.scores.outcome_changed):
        strip.session.open(world.films("0.3"))
    assert strip.model().index(0).data(LOOK).mark is Mark.BELOW
    with qtbot.waitSignal(strip.model().dataChanged):
        strip.session.scores.choose_operating_point("high sensitivity")
    assert strip.model().index(0).data(LOOK).mark is Mark.ABNORMAL


def test_pictures_are_made_of_the_rows_that_are_seen(qtbot: QtBot, strip: FilmStrip, world) -> None:
    strip.session.open(world.films(*(f"{n:03}" for n in range(100))))
    qtbot.waitUntil(
        lambda: (
            strip.thumbnails.get(strip.session.films.entries[0]) is not None if strip.session.films.entries else False
        )
    )
    qtbot.waitUntil(strip.session.io.is_idle)
    assert strip.thumbnails.get(strip.session.films.entries[60]) is None
    picture = strip.thumbnails.get(strip.session.films.entries[0])
    assert max(picture.width(), picture.height()) == 112
    strip.scrollToBottom()
    qtbot.waitUntil(lambda: strip.thumbnails.get(strip.session.films.entries[99]) is not None)
    assert strip.thumbnails.get(strip.session.films.entries[60]) is None


def test_a_film_that_cannot_be_read_has_no_picture_and_stops_nothing(qtbot: QtBot, strip: FilmStrip, world) -> None:
    world.broken.add("b")
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: len(strip.session.films.entries) == 3)
    qtbot.waitUntil(lambda: strip.thumbnails.get(strip.session.films.entries[2]) is not None)
    assert strip.thumbnails.get(strip.session.films.entries[1]) is None


def test_a_click_shows_the_film_and_the_list_follows_the_session(qtbot: QtBot, strip: FilmStrip, world) -> None:
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    place = strip.visualRect(strip.model().index(2)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert strip.session.pane.row == 2
    strip.session.go_to(0)
    assert strip.currentIndex().row() == 0
    assert strip.selectionModel().isSelected(strip.model().index(0))
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.session.pane.row == 1


def test_down_moves_in_the_list_that_has_the_focus_though_the_window_has_the_key(
    qtbot: QtBot, strip: FilmStrip, world
) -> None:
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    commands: list[str] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_B):
        QShortcut(key, strip.window()).activated.connect(partial(commands.append, key.name))
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert (strip.session.pane.row, commands) == (1, [])
    QTest.keyClick(strip, Qt.Key.Key_B)
    assert (strip.session.pane.row, commands) == (1, ["Key_B"])


def test_five_thousand_rows_come_and_scroll_quickly(qtbot: QtBot, strip: FilmStrip, world) -> None:
    world.entries = [ImageRef(Path(f"/films/{n:05}.png"), 0, 1, FileKind.PNG, 64, 80) for n in range(5_000)]
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 5_000)
    slowest = 0.0
    for step in range(0, 5_000, 250):
        start = time.perf_counter()
        strip.verticalScrollBar().setValue(step * 72)
        strip.viewport().repaint()
        slowest = max(slowest, time.perf_counter() - start)
    assert slowest < 0.05
