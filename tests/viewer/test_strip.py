"""The list of films: what a row says, which pictures are made, and that five thousand rows are no burden."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPainter, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from imaging.image import FileKind, Image, ImageRef
from review.film_table import Flag
from viewer.browser.list_row import Column, ListRow, RowPainter, told_apart
from viewer.browser.list_view import FilmListView
from viewer.browser.session import Session
from viewer.browser.strip import OpenFilms
from viewer.film.view_settings import ViewSettings
from viewer.widgets.theme import COLORS, Mark


@pytest.fixture
def strip(qtbot: QtBot, world) -> Iterator[FilmListView]:
    session = Session(world.services())
    strip = FilmListView(OpenFilms(session, ViewSettings()), session)
    strip.session = session
    qtbot.addWidget(strip)
    strip.resize(216, 400)
    with qtbot.waitExposed(strip):
        strip.show()
    yield strip
    session.close()


def test_the_model_keeps_qts_rules(qtbot: QtBot, strip: FilmListView, world) -> None:
    tester = QAbstractItemModelTester(strip.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    strip.session.open(world.films("a", "bad", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3 and strip.session.pane.opened is not None)
    assert tester.model() is strip.model()


def test_pictures_and_neighbors_come_while_a_long_search_goes_on(qtbot: QtBot, strip: FilmListView, world) -> None:
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


def test_a_row_says_name_score_and_mark(qtbot: QtBot, strip: FilmListView, world) -> None:
    strip.session.start()
    strip.session.open(world.films("0.91", "bad", "sideways"))
    scores = strip.session.scores
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    entries = strip.session.films.entries
    qtbot.waitUntil(lambda: scores.outcome(entries[0]) is not None and scores.outcome(entries[2]) is not None)
    looks = [strip.films.look(row) for row in range(3)]
    assert [look.mark for look in looks] == [Mark.POSITIVE, Mark.FAILED, Mark.REFUSED]
    assert looks[0].score == pytest.approx(0.91)
    assert "Abnormal: pneumonia, score 0.91" in strip.model().index(0, Column.FILM).data(Qt.ItemDataRole.ToolTipRole)
    assert "bad.png is not an image." in strip.model().index(1, Column.FILM).data(Qt.ItemDataRole.ToolTipRole)
    assert "on its side" in strip.model().index(2, Column.FILM).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_film_whose_name_is_made_of_digests_is_called_by_view_and_number(
    qtbot: QtBot, strip: FilmListView, world
) -> None:
    world.films("a")
    names = ("1f" * 8 + "-" + "2e" * 8 + ".dcm", "film.dcm")
    world.entries[:] = [replace(world.entries[0], path=Path("/films") / name) for name in names]
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 2 and strip.session.pane.opened is not None)
    assert [strip.films.look(row).name for row in range(2)] == ["Film 1", "film.dcm"]


def test_the_mark_follows_the_operating_point(qtbot: QtBot, strip: FilmListView, world) -> None:
    strip.session.start()
    with qtbot.waitSignal(strip.session.scores.outcome_changed):
        strip.session.open(world.films("0.3"))
    assert strip.films.look(0).mark is Mark.BELOW
    with qtbot.waitSignal(strip.model().dataChanged):
        strip.session.scores.choose_operating_point("high sensitivity")
    assert strip.films.look(0).mark is Mark.POSITIVE


def test_pictures_are_made_of_the_rows_that_are_seen(qtbot: QtBot, strip: FilmListView, world) -> None:
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


def test_a_film_that_cannot_be_read_has_no_picture_and_stops_nothing(qtbot: QtBot, strip: FilmListView, world) -> None:
    world.broken.add("b")
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: len(strip.session.films.entries) == 3)
    qtbot.waitUntil(lambda: strip.thumbnails.get(strip.session.films.entries[2]) is not None)
    assert strip.thumbnails.get(strip.session.films.entries[1]) is None


def test_a_click_shows_the_film_and_the_list_follows_the_session(qtbot: QtBot, strip: FilmListView, world) -> None:
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)
    place = strip.visualRect(strip.model().index(2, Column.FILM)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert strip.session.pane.row == 2
    strip.session.go_to(0)
    assert strip.currentIndex().row() == 0
    assert strip.selectionModel().isSelected(strip.model().index(0, Column.FILM))
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert strip.session.pane.row == 1


def test_down_moves_in_the_list_that_has_the_focus_though_the_window_has_the_key(
    qtbot: QtBot, strip: FilmListView, world
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


def test_rows_that_come_leave_the_others_where_they_are(qtbot: QtBot, strip: FilmListView, world) -> None:
    world.entries = [ImageRef(Path(f"/films/{n:05}.png"), 0, 1, FileKind.PNG, 64, 80) for n in range(500)]
    moved: list[str] = []
    strip.model().layoutChanged.connect(lambda: moved.append("layout"))
    strip.model().modelReset.connect(lambda: moved.append("reset"))
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 500)
    strip.session.go_to(250)
    seen = strip.rowViewportPosition(250)
    strip.session.films.entries.append(world.entries[0])
    moved.clear()
    strip.session.films.added.emit(500, 500)
    assert (strip.model().rowCount(), strip.rowViewportPosition(250), strip.currentIndex().row()) == (501, seen, 250)
    assert moved == []


def test_the_row_under_the_pointer_is_told_from_the_others(qtbot: QtBot, strip: FilmListView, world) -> None:
    strip.session.open(world.films("a", "b", "c"))
    qtbot.waitUntil(lambda: strip.model().rowCount() == 3)

    def color(row: int) -> str:
        place = strip.visualRect(strip.model().index(row, Column.FILM))
        return strip.viewport().grab().toImage().pixelColor(place.right() - 1, place.top() + 2).name()

    rest = color(2)
    assert rest != COLORS.window
    QTest.mouseMove(strip.viewport(), strip.visualRect(strip.model().index(1, Column.FILM)).center())
    qtbot.waitUntil(lambda: color(1) == COLORS.window)
    assert color(2) == rest
    QTest.mouseMove(strip.viewport(), strip.visualRect(strip.model().index(2, Column.FILM)).center())
    qtbot.waitUntil(lambda: (color(1), color(2)) == (rest, COLORS.window))
    QApplication.sendEvent(strip, QEvent(QEvent.Type.Leave))
    assert color(2) == rest


@pytest.mark.parametrize(
    ("columns", "starred"),
    [((Column.FILM,), True), ((Column.FILM, Column.VERDICT), False), ((Column.FILM, Column.SCORE), False)],
)
def test_a_score_with_remarks_has_a_star_where_flags_are_not_drawn(
    strip: FilmListView, columns: tuple[Column, ...], starred: bool
) -> None:
    def drawn(look: ListRow) -> QImage:
        image = QImage(160, 72, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        cells = RowPainter(lambda _place: look, lambda _place: None, 56, 72)
        cells.show_columns(dict.fromkeys(columns, 0))
        painter = QPainter(image)
        cells.paint(painter, option, strip.model().createIndex(0, Column.FILM))
        painter.end()
        return image

    look = ListRow("a.png", Mark.POSITIVE, 0.9)
    assert (drawn(look) != drawn(replace(look, flags=(Flag.REMARK,)))) is starred


def test_a_list_without_films_says_what_to_do(qtbot: QtBot, strip: FilmListView, world) -> None:
    assert strip.empty.title.text() == "No films open"
    assert strip.empty.isVisible()
    strip.session.open(world.films("a"))
    assert not strip.empty.isVisible()
    qtbot.waitUntil(lambda: strip.model().rowCount() == 1)
    assert not strip.empty.isVisible()


@pytest.mark.parametrize(
    ("names", "seen"),
    [
        (("patient00013_study1_view1_frontal.jpg", "patient00014_study1_view1_frontal.jpg"), "13"),
        (("1.2.826.0.1.3680043.8.498.1001.dcm", "1.2.826.0.1.3680043.8.498.1002.dcm"), "1001"),
        (("kermany-virus-of-a-long-name-0007.jpeg", "normal-of-a-long-name-of-ward-0007.jpeg"), "kermany"),
        (("a-common-beginning-of-X-and-a-common-end", "a-common-beginning-of-Y-and-a-common-end"), "X"),
        (("a-film-that-is-alone-with-a-long-name.dcm",), "a-film"),
    ],
)
def test_a_name_that_is_cut_still_tells_its_film_from_those_beside_it(names: tuple[str, ...], seen: str) -> None:
    def fits(text: str) -> bool:
        return len(text) <= 18

    shown = [told_apart(name, [other for other in names if other != name], fits) for name in names]
    assert seen in shown[0]
    assert len(set(shown)) == len(names)
    assert all(len(text) <= 18 for text in shown)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The rows that were painted; asked for before the list is made, which keeps the method that it found."""
    rows: set[int] = set()
    paint = RowPainter.paint

    def note(painter: RowPainter, *about: object) -> None:
        rows.add(about[2].row())
        paint(painter, *about)

    monkeypatch.setattr(RowPainter, "paint", note)
    return rows


def test_of_five_thousand_rows_only_those_on_the_screen_are_painted(
    qtbot: QtBot, painted: set[int], strip: FilmListView, world
) -> None:
    world.entries = [ImageRef(Path(f"/films/{n:05}.png"), 0, 1, FileKind.PNG, 64, 80) for n in range(5_000)]
    strip.session.open([Path("/films")])
    qtbot.waitUntil(lambda: strip.model().rowCount() == 5_000)
    on_screen = strip.viewport().height() // strip.rowHeight(0) + 2
    seen = set()
    for place in range(0, 5_000, 250):
        painted.clear()
        strip.verticalScrollBar().setValue(place * strip.rowHeight(0))
        strip.viewport().repaint()
        assert 0 < len(painted) <= on_screen
        seen |= painted
    assert len(seen) > 60
