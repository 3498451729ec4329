"""The review's table: what a row says, that it follows the film that is read, and that rows come without a jump."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from imaging.faults import Code, as_told
from inference.models.card import Finding
from review.film_table import Flag, Query, Sort
from review.verdicts import Agreed, Role, RowState
from tests.models import make_card
from tests.viewer.review.reviewing import A_REGION, REASON, FakeReview, a_ref, a_verdict, columns_of
from viewer.browser.list_row import Column
from viewer.browser.list_view import FilmListView
from viewer.jobs.scores import JobProgress
from viewer.review.review_rows import MIDDLE, NARROW, WIDE, ReviewRows
from viewer.widgets.theme import Mark


@pytest.fixture
def table(qtbot: QtBot, review: FakeReview) -> FilmListView:
    return shown(qtbot, review)


@pytest.fixture
def many(qtbot: QtBot) -> Iterator[FilmListView]:
    """A thousand films, the highest score first."""
    review = FakeReview(columns_of([f"{n:04}.png" for n in range(1000)], np.linspace(0.001, 0.999, 1000)))
    table = shown(qtbot, review)
    table.review = review
    yield table
    review.session.close()


def shown(qtbot: QtBot, review: FakeReview, width: int = 420) -> FilmListView:
    table = FilmListView(ReviewRows(review), review.session)
    qtbot.addWidget(table)
    table.resize(width, 500)
    with qtbot.waitExposed(table):
        table.show()
    return table


def look(table: FilmListView, place: int):
    return table.films.look(place)


def picture(table: FilmListView, place: int):
    return table.thumbnails.get(table.review.ref_of(table.films.row_at(place)))


def words(table: FilmListView, place: int, column: Column, role=Qt.ItemDataRole.DisplayRole) -> str:
    return table.model().index(place, column).data(role)


def names(table: FilmListView) -> list[str]:
    return [words(table, place, Column.FILM) for place in range(table.model().rowCount())]


def top_film(table: FilmListView) -> tuple[str, int]:
    """The first row in sight, and how far it is scrolled."""
    place = table.rowAt(0)
    return words(table, place, Column.FILM), table.rowViewportPosition(place)


# What a row says


def test_rows_stand_in_the_order_of_the_review_and_say_score_and_decision(table: FilmListView) -> None:
    assert names(table)[:3] == ["a/high.png", "b/middle.dcm", "a/low.png"]
    assert [look(table, place).mark for place in range(3)] == [Mark.POSITIVE, Mark.UNSURE, Mark.BELOW]
    assert words(table, 0, Column.SCORE) == "0.90"
    assert words(table, 0, Column.DECISION) == "Abnormal"
    assert words(table, 0, Column.VERDICT) == ""


def test_an_abnormal_film_names_the_finding_that_leads_as_the_panel_does(
    qtbot: QtBot, review: FakeReview, table: FilmListView
) -> None:
    opacity = Finding("opacity", positive=True, title="")
    review.card = make_card(
        findings=(Finding("normal", positive=False), opacity, Finding("other", True, "other abnormality"))
    )
    review.show(columns_of(["low.png"], [0.01], leading="opacity"))
    review.add(columns_of(["high.png"], [0.95], first=2, leading="opacity"))
    review.add(columns_of(["next.png"], [0.9], first=3, leading="other"))
    assert names(table) == ["high.png", "next.png", "low.png"]
    decisions = [words(table, place, Column.DECISION) for place in range(3)]
    assert decisions == ["Abnormal: opacity", "Abnormal: other abnormality", "Below threshold"]
    index = table.model().index(0, Column.SCORE)
    assert "Abnormal: opacity, score 0.95" in table.model().data(index, Qt.ItemDataRole.ToolTipRole)
    review.set_read_first(True)
    assert "opacity" not in words(table, 0, Column.DECISION)


def test_a_film_without_a_score_says_why(table: FilmListView) -> None:
    refused, failed = names(table).index("b/lateral.dcm"), names(table).index("bad.dcm")
    assert look(table, refused).mark is Mark.REFUSED
    assert words(table, refused, Column.SCORE) == REASON
    assert look(table, failed).mark is Mark.FAILED
    assert words(table, failed, Column.SCORE) == "The file is cut short."


def test_a_verdict_is_said_with_its_label_flags_and_note(qtbot: QtBot, table: FilmListView, review: FakeReview) -> None:
    with qtbot.waitSignal(table.model().dataChanged) as changed:
        note = {"note": "Scar\nsince 2019", "key_image": True, "regions": (A_REGION,)}
        review.say(a_verdict(2, Agreed.OVERRIDE, "normal", **note))
    assert (changed.args[0].row(), changed.args[1].row()) == (0, 0)
    assert words(table, 0, Column.VERDICT) == "Overridden: normal"
    assert look(table, 0).meaning is Mark.NEGATIVE
    assert look(table, 0).flags == (Flag.DISAGREES, Flag.KEY_IMAGE, Flag.NOTE, Flag.REGION)
    tip = words(table, 0, Column.VERDICT, Qt.ItemDataRole.ToolTipRole)
    assert "The model: abnormal" in tip
    assert "1 region drawn" in tip
    assert words(table, 0, Column.NOTE) == "Scar\nsince 2019"


@pytest.mark.parametrize(
    ("said", "label", "words_said"),
    [
        (Agreed.AGREE, "pneumonia", "Agreed: pneumonia"),
        (Agreed.AGREE, "", "Agreed: unsure"),
        (Agreed.UNSURE, "", "Unsure"),
    ],
)
def test_each_verdict_is_told_in_words(
    table: FilmListView, review: FakeReview, said: Agreed, label: str, words_said: str
) -> None:
    review.say(a_verdict(3, said, label))
    assert words(table, 1, Column.VERDICT) == words_said


def test_copies_lost_files_and_remarks_are_flagged(qtbot: QtBot, table: FilmListView, review: FakeReview) -> None:
    review.add(columns_of(["a/high.png"], [0.9], first=2, copies=3, notes="Scored anyway.", here=False))
    assert look(table, 0).flags == (Flag.COPIES, Flag.GONE, Flag.REMARK)
    tip = words(table, 0, Column.FLAGS, Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[1:] == ["3 files with this content", "The file is no longer there", "Scored anyway."]


def test_what_others_said_is_told_after_the_own_verdict_only(table: FilmListView, review: FakeReview) -> None:
    review.say(a_verdict(2, Agreed.AGREE, "pneumonia", reader="Ada"))
    review.say(a_verdict(2, Agreed.OVERRIDE, "normal", reader="Ben"))
    assert Flag.READERS_DIFFER not in look(table, 0).flags
    review.say(a_verdict(2, Agreed.AGREE, "pneumonia"))
    assert look(table, 0).differences == (Flag.READERS_DIFFER,)
    tip = words(table, 0, Column.DIFFERENCE, Qt.ItemDataRole.ToolTipRole)
    assert "Ada says pneumonia, Ben says normal" in tip


def test_who_adjudicates_sees_all_verdicts_and_then_the_decision(table: FilmListView, review: FakeReview) -> None:
    review.say(a_verdict(2, Agreed.AGREE, "pneumonia"))
    review.say(a_verdict(2, Agreed.OVERRIDE, "normal", reader="Ben"))
    review.adjudicating = True
    review.reader_changed.emit()
    assert words(table, 0, Column.VERDICT) == ""
    tip = words(table, 0, Column.VERDICT, Qt.ItemDataRole.ToolTipRole)
    assert "reader says pneumonia, Ben says normal" in tip
    review.say(a_verdict(2, Agreed.OVERRIDE, "normal", role=Role.ADJUDICATOR))
    assert words(table, 0, Column.VERDICT) == "Overridden: normal"
    assert Flag.READERS_DIFFER not in look(table, 0).flags


def test_pseudonyms_stand_for_names_and_hide_paths(table: FilmListView, review: FakeReview) -> None:
    review.pseudonyms = True
    review.reader_changed.emit()
    assert names(table)[0] == "film-000002"
    assert "high" not in words(table, 0, Column.FILM, Qt.ItemDataRole.ToolTipRole)


def test_names_that_are_no_text_are_drawn_on_one_line(qtbot: QtBot, review: FakeReview) -> None:
    strange = "dir/\udcff line\nbreak \u0641\u064a\u0644\u0645 \U0001f469\u200d\u2695\ufe0f.png"
    review.show(columns_of([strange], [0.7]))
    table = shown(qtbot, review)
    assert names(table) == ["dir/\ufffd line\ufffdbreak \u0641\u064a\u0644\u0645 \U0001f469\u200d\u2695\ufe0f.png"]
    assert not table.grab().isNull()


def test_read_first_hides_score_decision_and_disagreement_until_the_verdict(
    table: FilmListView, review: FakeReview
) -> None:
    review.set_read_first(True)
    for column in (Column.SCORE, Column.DECISION):
        assert words(table, 0, column) == "\u2013"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        said = words(table, 0, Column.FILM, role)
        assert "0.90" not in said
        assert "bnormal" not in said
    assert look(table, 0).score is None
    review.say(a_verdict(2, Agreed.OVERRIDE, "normal"))
    assert words(table, 0, Column.SCORE) == "0.90"
    assert Flag.DISAGREES in look(table, 0).flags
    assert words(table, 1, Column.SCORE) == "\u2013"


def test_the_model_keeps_qts_rules_while_rows_come_go_and_move(table: FilmListView, review: FakeReview) -> None:
    tester = QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    review.add(columns_of(["c/new.png", "c/other.png"], [0.95, 0.05], first=10))
    review.set_query(Query(text="a/"))
    review.set_query(Query(text="nothing is called so"))
    review.set_query(Query(Sort.FOLDER, descending=False))
    review.closed.emit()
    assert tester.model() is table.model()


# The film that is read


def test_the_selection_is_the_film_that_is_read_whoever_moved_first(table: FilmListView, review: FakeReview) -> None:
    review.go_to(2)
    assert table.currentIndex().row() == 1
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert review.current == 0
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert review.current == 1
    QTest.keyClick(table, Qt.Key.Key_End)
    assert review.current == table.films.row_at(4)
    place = table.visualRect(table.model().index(2, Column.FILM)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert review.current == 0
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]


def test_the_selection_stays_with_its_film_while_rows_move(table: FilmListView, review: FakeReview) -> None:
    review.go_to(2)
    with_signals: list[int] = []
    review.current_changed.connect(lambda: with_signals.append(review.current))
    review.add(columns_of([f"n{n}.png" for n in range(20)], np.linspace(0.6, 0.99, 20), first=10))
    assert words(table, table.currentIndex().row(), Column.FILM) == "b/middle.dcm"
    review.set_query(Query(text="b/"))
    assert words(table, table.currentIndex().row(), Column.FILM) == "b/middle.dcm"
    review.set_query(Query(text="a/"))
    assert not table.currentIndex().isValid()
    assert not table.selectionModel().hasSelection()
    review.set_query(Query())
    assert words(table, table.currentIndex().row(), Column.FILM) == "b/middle.dcm"
    assert with_signals == []


def test_the_table_takes_the_keys_without_going_to_another_film(table: FilmListView, review: FakeReview) -> None:
    table.clearFocus()
    table.setFocus()
    assert review.current == -1
    assert not table.currentIndex().isValid()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert review.current == 1


def test_letters_belong_to_the_window_and_down_to_the_table(table: FilmListView, review: FakeReview) -> None:
    review.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_B)
    assert review.current == 1
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert review.current == 2


# A thousand rows


def test_rows_that_come_do_not_move_what_is_seen(qtbot: QtBot, many: FilmListView) -> None:
    many.verticalScrollBar().setValue(44 * 500 + 7)
    before = top_film(many)
    many.review.add(columns_of([f"new{n}.png" for n in range(300)], np.full(300, 0.9999), first=2000))
    assert many.model().rowCount() == 1300
    assert top_film(many) == before


def test_rows_that_come_are_seen_at_once_at_the_top(many: FilmListView) -> None:
    many.review.add(columns_of(["new.png"], [0.9999], first=2000))
    assert top_film(many)[0] == "new.png"


def test_the_film_that_is_read_stays_where_it_is_seen(many: FilmListView) -> None:
    many.review.go_to(995)
    place = many.rowViewportPosition(many.currentIndex().row())
    many.review.add(columns_of([f"new{n}.png" for n in range(300)], np.full(300, 0.9999), first=2000))
    assert many.rowViewportPosition(many.currentIndex().row()) == place


def test_another_order_shows_the_film_that_is_read_or_the_top(many: FilmListView) -> None:
    many.verticalScrollBar().setValue(44 * 500)
    many.review.set_query(Query(descending=False))
    assert top_film(many) == ("0000.png", 0)
    many.review.go_to(700)
    many.review.set_query(Query(descending=True))
    assert many.viewport().rect().contains(many.visualRect(many.currentIndex()))


def test_pictures_are_made_of_the_rows_in_sight_and_of_no_others(qtbot: QtBot, many: FilmListView) -> None:
    reads = many.review.session.reads
    qtbot.waitUntil(lambda: picture(many, 0) is not None)
    qtbot.waitUntil(many.review.session.io.is_idle)
    assert len(reads) < 20
    assert a_ref(500) not in reads
    many.scrollToBottom()
    qtbot.waitUntil(lambda: picture(many, 999) is not None)
    assert a_ref(500) not in reads
    assert max(len(rows) for rows in many.review.wanted) < 20


def test_changed_rows_are_told_in_one_signal(qtbot: QtBot, many: FilmListView) -> None:
    told: list[tuple[int, int]] = []
    many.model().dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    many.review.rows_changed.emit(np.arange(100, 900))
    assert told == [(100, 899)]


# Columns


@pytest.mark.parametrize(("pixels", "columns"), [(420, NARROW), (700, MIDDLE), (1000, WIDE)])
def test_the_columns_fill_the_width_there_is(
    qtbot: QtBot, review: FakeReview, pixels: int, columns: Mapping[Column, int]
) -> None:
    review.say(a_verdict(2, Agreed.AGREE, "a label of one's own that is far too long", note="long " * 50))
    table = shown(qtbot, review, pixels)
    seen = [column for column in Column if not table.isColumnHidden(column)]
    assert seen == list(columns)
    total = sum(table.columnWidth(column) for column in seen)
    assert table.viewport().width() - 2 < total <= table.viewport().width()
    assert table.horizontalHeader().isVisible() is (columns is not NARROW)
    assert not table.grab().isNull()


def test_a_click_on_a_title_sorts_by_it_and_once_more_the_other_way(qtbot: QtBot, review: FakeReview) -> None:
    table = shown(qtbot, review, 1000)
    titles = table.horizontalHeader()

    def click(column: Column) -> str:
        at = titles.sectionViewportPosition(column) + 20
        QTest.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
        return table.model().headerData(column, Qt.Orientation.Horizontal)

    assert click(Column.FILM) == "Film \u2191"
    assert names(table)[0] == "a/low.png"
    assert click(Column.FILM) == "Film \u2193"
    assert click(Column.SCORE) == "Score \u2193"
    review.set_read_first(True)
    click(Column.FILM)
    click(Column.SCORE)
    assert review.query.sort is Sort.FOLDER


# Empty


def test_an_empty_table_says_what_to_do_next(qtbot: QtBot, table: FilmListView, review: FakeReview) -> None:
    assert not table.empty.isVisible()
    review.set_query(Query(text="zebra"))
    assert table.empty.title.text() == "No film matches"
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert review.query == Query()
    assert not table.empty.isVisible()


def test_who_adjudicates_is_told_that_nothing_is_left_to_decide(table: FilmListView, review: FakeReview) -> None:
    review.adjudicating = True
    review.set_query(Query(flags=frozenset([Flag.READERS_DIFFER])))
    assert table.empty.title.text() == "Nothing is left to decide"
    review.set_query(Query(flags=frozenset([Flag.READERS_DIFFER]), text="nowhere"))
    assert table.empty.title.text() == "No film matches"


def test_a_table_without_films_says_whether_they_are_looked_for(table: FilmListView, review: FakeReview) -> None:
    review.show(columns_of([], []))
    assert table.empty.title.text() == "No films in this folder"
    review.set_progress(JobProgress("Looking for films:", 0))
    assert table.empty.title.text().startswith("Looking for films")
    review.set_progress(None, as_told(Code.VANISHED, "The folder cannot be reached.", "Connect the disk, then go on."))
    assert "Connect the disk" in table.empty.text.text()
    assert not table.empty.button.isVisible()


def test_the_end_of_reading_is_said(qtbot: QtBot, table: FilmListView, review: FakeReview) -> None:
    for film in (1, 2, 3):
        review.say(a_verdict(film, Agreed.AGREE, "normal"))
    review.set_query(replace(review.query, states=frozenset((RowState.TO_READ,))))
    assert table.empty.title.text() == "Every film has been read"
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert table.model().rowCount() == 5
