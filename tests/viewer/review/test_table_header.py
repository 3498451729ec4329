"""What stands above the table: search, order, filters, how far the reading is, and the scoring with its reasons."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from imaging.faults import Code, as_told
from review.film_table import Flag, Query, Sort
from review.verdicts import Agreed, RowState
from tests.models import two_populations
from tests.viewer.review.reviewing import FakeReview, a_verdict, columns_of
from viewer.browser.list_view import FilmListView
from viewer.jobs.scores import JobProgress
from viewer.review.filters import cleared, is_all_read, is_filtered, sorted_by, sorts
from viewer.review.review_header import ReviewHeader, films_per_hour, reading_words, time_left
from viewer.review.review_rows import ReviewRows


@pytest.fixture
def pane(qtbot: QtBot, review: FakeReview) -> QWidget:
    """Header and table as they stand in the dock, with a key of the window that says when it was heard."""
    pane = QWidget()
    pane.header, pane.table = ReviewHeader(review), FilmListView(ReviewRows(review), review.session)
    column = QVBoxLayout(pane)
    column.addWidget(pane.header)
    column.addWidget(pane.table, 1)
    pane.header.left.connect(pane.table.setFocus)
    pane.heard = []
    for key in ("Y", "Return", "Backspace", "Down"):
        QShortcut(QKeySequence(key), pane, lambda key=key: pane.heard.append(key))
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    with qtbot.waitActive(pane):
        pane.show()
    pane.table.setFocus()
    return pane


@pytest.fixture
def header(pane: QWidget) -> ReviewHeader:
    return pane.header


# Search


def test_films_are_searched_once_typing_rests(qtbot: QtBot, pane: QWidget, review: FakeReview) -> None:
    orders: list[str] = []
    review.order_changed.connect(lambda: orders.append(review.query.text))
    pane.header.focus_search()
    with qtbot.waitSignal(review.order_changed):
        QTest.keyClicks(pane.header.search, "high")
    assert orders == ["high"]
    assert pane.table.model().rowCount() == 1


def test_a_film_dropped_on_the_search_field_is_for_the_window(pane: QWidget) -> None:
    assert not pane.header.search.acceptDrops()


def test_keys_that_are_typed_do_not_reach_the_window(pane: QWidget) -> None:
    pane.header.focus_search()
    QTest.keyClicks(pane.header.search, "yY")
    QTest.keyClick(pane.header.search, Qt.Key.Key_Backspace)
    assert pane.header.search.text() == "y"
    assert pane.heard == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_leaving_the_search_gives_the_keys_back_to_the_table(pane: QWidget, key: Qt.Key) -> None:
    pane.header.focus_search()
    QTest.keyClick(pane.header.search, key)
    assert pane.table.hasFocus()
    assert pane.heard == []


def test_enter_searches_without_waiting(pane: QWidget, review: FakeReview) -> None:
    pane.header.focus_search()
    QTest.keyClicks(pane.header.search, "low")
    QTest.keyClick(pane.header.search, Qt.Key.Key_Return)
    assert review.query.text == "low"


@pytest.mark.parametrize(("key", "film"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_Escape, 0)])
def test_a_film_that_was_searched_for_is_read_next(pane: QWidget, review: FakeReview, key: Qt.Key, film: int) -> None:
    review.go_to(0)
    pane.header.focus_search()
    QTest.keyClicks(pane.header.search, "high")
    QTest.keyClick(pane.header.search, key)
    assert review.current == film


def test_a_film_that_is_found_among_others_stays_the_one_that_is_read(pane: QWidget, review: FakeReview) -> None:
    review.go_to(2)
    pane.header.focus_search()
    QTest.keyClicks(pane.header.search, "b/")
    QTest.keyClick(pane.header.search, Qt.Key.Key_Return)
    assert (len(review.order), review.current) == (2, 2)


def test_escape_clears_the_search_and_leaves_it(qtbot: QtBot, pane: QWidget, review: FakeReview) -> None:
    review.set_query(Query(text="high"))
    assert pane.header.search.text() == "high"
    pane.header.focus_search()
    with qtbot.waitSignals([review.order_changed, pane.header.left]):
        QTest.keyClick(pane.header.search, Qt.Key.Key_Escape)
    assert review.query.text == ""
    assert pane.header.search.text() == ""


def test_a_window_that_opens_gives_no_keys_to_the_search(pane: QWidget) -> None:
    assert pane.header.search.focusPolicy() is Qt.FocusPolicy.ClickFocus


# Order


def test_the_order_is_chosen_and_turned_around(qtbot: QtBot, header: ReviewHeader, review: FakeReview) -> None:
    place = header.sort.findData(Sort.UNCERTAINTY)
    header.sort.setCurrentIndex(place)
    header.sort.activated.emit(place)
    assert review.query == Query(Sort.UNCERTAINTY, descending=True)
    assert header.direction.toolTip() == "Nearest to the threshold first"
    qtbot.mouseClick(header.direction, Qt.MouseButton.LeftButton)
    assert review.query == Query(Sort.UNCERTAINTY, descending=False)
    assert header.direction.text() == "\u2191"


def test_read_first_offers_nothing_that_tells_of_scores(header: ReviewHeader, review: FakeReview) -> None:
    review.set_query(Query(Sort.SHUFFLED))
    review.set_read_first(True)
    offered = [header.sort.itemData(place) for place in range(header.sort.count())]
    assert offered == [Sort.FOLDER, Sort.READ_AT, Sort.STATE, Sort.SHUFFLED]
    assert header.sort.currentData() == Sort.SHUFFLED
    assert not header.direction.isEnabled()
    assert not any(entry.isEnabled() for entry in header.filters.decisions.values())
    assert not header.filters.flags[Flag.DISAGREES].isEnabled()
    assert header.filters.flags[Flag.NOTE].isEnabled()


def test_asking_for_the_same_order_again_turns_it_around() -> None:
    query = sorted_by(Query(Sort.FOLDER, descending=False), Sort.SCORE)
    assert query == Query(Sort.SCORE, descending=True)
    assert sorted_by(query, Sort.SCORE) == Query(Sort.SCORE, descending=False)
    assert sorted_by(query, Sort.FOLDER) == Query(Sort.FOLDER, descending=False)
    assert set(sorts(blind=False)) == set(Sort)


# Filters


def test_chips_count_films_and_show_those_of_a_state(qtbot: QtBot, pane: QWidget, review: FakeReview) -> None:
    chips = pane.header.filters.chips
    review.say(a_verdict(2, Agreed.AGREE, "pneumonia"))
    assert chips[RowState.TO_READ].text() == "To read 2"
    assert chips[RowState.AGREED].text() == "Agreed 1"
    assert chips[RowState.FAILED].text() == "Failed 1"
    qtbot.mouseClick(chips[RowState.AGREED], Qt.MouseButton.LeftButton)
    assert pane.table.model().rowCount() == 1
    qtbot.mouseClick(chips[RowState.TO_READ], Qt.MouseButton.LeftButton)
    assert pane.table.model().rowCount() == 3
    assert pane.table.hasFocus()


def test_flags_and_decisions_are_chosen_in_a_menu_and_cleared_together(
    qtbot: QtBot, header: ReviewHeader, review: FakeReview
) -> None:
    filters = header.filters
    assert not filters.clear.isVisible()
    assert filters.decisions["abnormal"].text() == "The model: abnormal"
    filters.decisions["abnormal"].trigger()
    assert review.query.decisions == {"abnormal"}
    filters.flags[Flag.NOTE].trigger()
    assert review.query.flags == {Flag.NOTE}
    assert filters.more.text().startswith("More \u00b7 2")
    qtbot.mouseClick(filters.clear, Qt.MouseButton.LeftButton)
    assert review.query == Query()
    assert not filters.clear.isVisible()
    assert not filters.flags[Flag.NOTE].isChecked()


def test_no_chip_is_cut_at_the_narrowest(pane: QWidget) -> None:
    pane.resize(320, 600)
    QApplication.processEvents()
    filters = pane.header.filters
    shown = [chip for chip in (*filters.chips.values(), filters.more) if chip.isVisible()]
    assert all(chip.geometry().right() < filters.width() for chip in shown)
    assert all(chip.geometry().bottom() < filters.height() for chip in shown)
    assert all(chip.width() >= chip.sizeHint().width() for chip in shown)


def test_a_query_that_leaves_films_out_is_filtered() -> None:
    query = Query(Sort.STATE, descending=False, states=frozenset((RowState.TO_READ,)))
    assert is_filtered(query)
    assert cleared(query) == Query(Sort.STATE, descending=False)
    assert is_all_read(query, dict.fromkeys(RowState, 0))
    assert not is_all_read(Query(text="x", states=query.states), dict.fromkeys(RowState, 0))


# How far the reading is


@pytest.mark.parametrize(
    ("times", "hourly"),
    [
        ([], None),
        ([0, 30, 60, 90], None),
        ([0, 30, 60, 90, 120, 150], 120.0),
        ([150, 30, 0, 90, 120, 60], 120.0),
        ([0, 30, 60, 90, 4000, 4030, 4060], 120.0),
        ([5, 5, 5, 5, 5, 5, 5], None),
    ],
)
def test_a_break_makes_nobody_slow(times: list[float], hourly: float | None) -> None:
    assert films_per_hour(times) == (None if hourly is None else pytest.approx(hourly))


@pytest.mark.parametrize(
    ("films", "said"),
    [
        (1, "less than a minute"),
        (60, "about 30 min"),
        (170, "about 1 h 20 min"),
        (240, "about 2 h"),
        (9000, "about 75 h"),
    ],
)
def test_the_time_left_is_said_as_one_says_it(films: int, said: str) -> None:
    assert time_left(films, 120.0) == said


def test_the_line_says_how_far_how_fast_and_how_long() -> None:
    assert reading_words(0, 5000, None) == "0 of 5,000 read"
    assert reading_words(1000, 4000, 400.0) == "1,000 of 5,000 read \u00b7 400 an hour \u00b7 about 10 h left"
    assert reading_words(5000, 0, 400.0) == "5,000 of 5,000 read \u00b7 400 an hour"


def test_verdicts_move_the_line_and_taking_one_back_does_too(header: ReviewHeader, review: FakeReview) -> None:
    review.show(columns_of([f"{n}.png" for n in range(20)], np.linspace(0, 1, 20)))
    for film in range(1, 9):
        review.say(a_verdict(film, Agreed.AGREE, "normal"))
    assert header.counts.reading.text().startswith("8 of 20 read \u00b7 3,600 an hour")
    assert (header.counts.bar.value(), header.counts.bar.maximum()) == (8, 20)
    review.say(a_verdict(8, None))
    assert header.counts.reading.text().startswith("7 of 20 read")


def test_a_review_that_is_opened_again_knows_the_pace(header: ReviewHeader, review: FakeReview) -> None:
    for film in range(1, 4):
        review.say(a_verdict(film, Agreed.AGREE, "normal"))
    many = columns_of([f"{n}.png" for n in range(200)], np.linspace(0, 1, 200))
    review.show(many)
    for film in range(1, 120):
        review.say(a_verdict(film, Agreed.AGREE, "normal"))
    before = header.counts.reading.text()
    review.reader_changed.emit()
    assert header.counts.reading.text() == before
    assert "3,600 an hour" in before


def test_a_second_window_says_that_nothing_is_kept(header: ReviewHeader, review: FakeReview) -> None:
    assert not header.counts.notice.isVisible()
    review.read_only = True
    review.opened.emit()
    assert header.counts.notice.isVisible()


def test_it_says_how_many_films_the_model_is_not_for_as_they_come(header: ReviewHeader, review: FakeReview) -> None:
    notice = header.counts.notice
    review.card = two_populations()
    review.show(columns_of(["a.png", "b.png"], [0.2, 0.9]))
    assert notice.text() == ""
    review.add(columns_of(["c.png"], [0.7], first=3, outside=True))
    assert notice.isVisible()
    assert notice.text() == (
        "1 of 3 films is outside the model's population (adults 18 to 91, PA or AP; children 1 to 5, AP). "
        "It gets no decision."
    )


# Scoring


def test_scoring_is_stopped_and_goes_on(qtbot: QtBot, header: ReviewHeader, review: FakeReview) -> None:
    counts = header.counts
    review.set_progress(JobProgress("Scoring", 412, 5000))
    assert counts.scoring.text() == "Scoring 412 of 5,000"
    qtbot.mouseClick(counts.button, Qt.MouseButton.LeftButton)
    assert counts.scoring.text() == "Scoring is stopped."
    qtbot.mouseClick(counts.button, Qt.MouseButton.LeftButton)
    assert review.asked == ["stop", "go on"]
    review.scoring = SimpleNamespace(finished=object())
    review.set_progress(None)
    assert not counts.scoring.isVisible()


def test_a_pause_says_why_and_what_to_do(qtbot: QtBot, header: ReviewHeader, review: FakeReview) -> None:
    full = as_told(Code.DISK_FULL, "The disk is full.", "Make room on it, then go on.")
    review.set_progress(None, full)
    assert header.counts.scoring.text() == "Scoring paused. The disk is full. Make room on it, then go on."
    assert header.counts.scoring.property("role") == "warning"
    qtbot.mouseClick(header.counts.button, Qt.MouseButton.LeftButton)
    assert review.asked == ["go on"]


def test_without_a_review_nothing_can_be_asked(header: ReviewHeader, review: FakeReview) -> None:
    review.listing, review.order = None, review.order[:0]
    review.closed.emit()
    assert not header.isEnabled()
    assert header.filters.chips[RowState.TO_READ].text() == "To read 0"
