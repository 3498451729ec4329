"""How long lists of 100,000 films take to open, scroll, sort and filter, beside a plain table.

A review's, and that of open films by patient and study.
"""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from imaging.image import Exam, ImageRef
from review.film_table import Query, Sort
from review.verdicts import Agreed, Columns, RowState
from tests.benchmarks.row import row
from tests.viewer.conftest import FakeWorld
from tests.viewer.review.reviewing import FakeReview, a_verdict, columns_of
from viewer.browser.film_browser import FilmBrowser
from viewer.browser.list_view import FilmListView
from viewer.browser.session import Session
from viewer.browser.studies import FilmOrder, ListQuery
from viewer.film.view_settings import ViewSettings
from viewer.review.review_rows import ReviewRows
from viewer.widgets import theme

FILMS = 100_000
SIZE = (560, 700)
READ = 2_000


def measure(rounds: int = 200) -> list[dict[str, Any]]:
    """Rows of bench.json: milliseconds; frames from a change of the scroll bar to the end of its repaint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    theme.apply(app)
    columns = _columns()
    review, plain, world, films = FakeReview(columns), None, FakeWorld(), _films()
    session = Session(world.services())
    try:
        for film in range(1, READ):
            review.say(a_verdict(film, Agreed.AGREE if film % 3 else Agreed.OVERRIDE, "normal", note="A note"))
        gc.collect()  # what making the films left behind is not part of opening the table
        opened, table = _timed(lambda: _shown(FilmListView(ReviewRows(review), review.session)))
        plain_opened, plain = _timed(lambda: _shown(_plain(columns)))
        rows = [row("open 100,000 rows", opened, plain_opened, "QStandardItemModel, 7 columns")]
        rows += _frames("", table, plain, rounds)
        sorted_plainly = _sorted(plain)
        rows += _questions(review, table, sorted_plainly)
        table.close()
        rows += _browser(session, films, plain, (plain_opened, sorted_plainly), rounds)
    finally:
        review.session.close()
        session.close()
        if plain is not None:
            plain.close()
    return rows


def _browser(
    session: Session, films: list[ImageRef], plain: QTableView, plainly: tuple[float, float], rounds: int
) -> list[dict[str, Any]]:
    """Open films of 20,000 patients with three studies each; each question until the rows are on the screen.

    plainly: milliseconds in which the plain table opens, and sorts.
    """
    browser = FilmBrowser(session, ViewSettings())
    browser.resize(*SIZE)
    browser.show()
    found = session.films

    def find() -> None:
        for first in range(0, FILMS, 1_000):
            found.entries.extend(films[first : first + 1_000])
            found.added.emit(first, first + 999)
            QApplication.processEvents()
        found.found_all.emit()
        QApplication.processEvents()

    gc.collect()
    rows = [
        row("list 100,000 open films by patient and study, 1,000 at a time", _timed(find)[0], plainly[0], "plain table")
    ]
    rows += _frames("open films by patient and study: ", browser.list, plain, rounds)
    for name, query in (
        ("sort 100,000 open films by date", ListQuery(FilmOrder.DATE)),
        ("search 100,000 open films", ListQuery(text="doe 0099")),
    ):
        times = []
        for _ in range(5):
            browser.rows.ask(ListQuery())
            QApplication.processEvents()
            times.append(_timed(lambda query=query: _painted(browser.list, lambda: browser.rows.ask(query)))[0])
        rows.append(row(name, statistics.median(times), plainly[1], "plain table's sort"))
    browser.close()
    return rows


def _films() -> list[ImageRef]:
    """Of each patient five films: two studies of two views, one of one."""
    made = []
    for number in range(FILMS):
        patient, film = divmod(number, 5)
        study = f"{patient}.{film // 2}"
        exam = Exam(
            f"Doe^{patient:05}", f"X{patient:05}", "", "19640502", f"20{film // 2 + 20}0301", "", "Thorax p.a./lat."
        )
        made.append(
            ImageRef(
                Path(f"/films/film_{number:06}.dcm"),
                rows=3000,
                columns=3000,
                sop_instance_uid=f"2.25.{number}",
                study_instance_uid=study,
                exam=replace(exam, view="LL" if film % 2 else "PA"),
            )
        )
    return made


def _frames(about: str, table: QTableView, plain: QTableView, rounds: int) -> list[dict[str, Any]]:
    """A wheel's step, a page, and a far jump, ours and the plain table's in turn."""
    rows = []
    for name, step in (("a wheel's step", 132), ("a page", 650), ("a far jump", 44 * 997)):
        taken: tuple[list[float], list[float]] = ([], [])
        for turn in range(rounds):
            for view, times in zip((table, plain), taken, strict=True):
                QApplication.processEvents()
                to = turn * step % view.verticalScrollBar().maximum()
                times.append(_timed(lambda view=view, to=to: _scrolled(view, to))[0])
        ours, theirs = taken
        said = f"{about}scroll by {name} to repaint, 560x700 of 100,000 rows"
        rows.append(row(f"{said}, median", statistics.median(ours), statistics.median(theirs), "plain table"))
        rows.append(row(f"{said}, 95th percentile", _late(ours), _late(theirs), "plain table"))
    return rows


def _questions(review: FakeReview, table: QTableView, sorted_plainly: float) -> list[dict[str, Any]]:
    """Another order, a filter and a search, each until the rows are on the screen."""

    def asked(query: Query) -> float:
        """Milliseconds, in the middle of five; going back to the first question is not counted."""
        times = []
        for _ in range(5):
            review.set_query(Query())
            QApplication.processEvents()
            times.append(_timed(lambda: _painted(table, lambda: review.set_query(query)))[0])
        return statistics.median(times)

    return [
        row("sort 100,000 rows by uncertainty", asked(Query(Sort.UNCERTAINTY)), sorted_plainly, "plain table's sort"),
        row("filter 100,000 rows", asked(Query(states=frozenset((RowState.AGREED,)))), sorted_plainly, "its sort"),
        row("search 100,000 rows", asked(Query(text="0099")), sorted_plainly, "its sort"),
    ]


def _sorted(plain: QTableView) -> float:
    """Milliseconds in which the plain table is sorted, in the middle of four."""
    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * 2
    plainly = [_timed(lambda order=order: _painted(plain, lambda: plain.model().sort(1, order)))[0] for order in orders]
    return statistics.median(plainly)


def _columns() -> Columns:
    scores = np.random.default_rng(0).random(FILMS)
    columns = columns_of([f"site {n % 40}/series {n % 977}/film_{n:06}.dcm" for n in range(FILMS)], scores)
    columns.copies[::9] = 2
    return columns


def _plain(columns: Columns) -> QTableView:
    """What one writes first: an item for each cell."""
    model = QStandardItemModel(0, 7)
    for place in range(len(columns)):
        texts = ("", columns.path[place], f"{columns.score[place]:.2f}", "Abnormal", "agree", "", "A note")
        model.appendRow([QStandardItem(text) for text in texts])
    table = QTableView()
    table.setModel(model)
    model.setParent(table)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(44)
    return table


def _shown(table: QTableView) -> QTableView:
    table.resize(*SIZE)
    table.show()
    QApplication.processEvents()
    return table


def _scrolled(view: QTableView, to: int) -> None:
    view.verticalScrollBar().setValue(to)
    view.viewport().repaint()


def _painted(view: QTableView, change: Callable[[], object]) -> None:
    change()
    QApplication.processEvents()
    view.viewport().repaint()


def _timed(call: Callable[[], Any]) -> tuple[float, Any]:
    """Milliseconds, and what came of it."""
    started = time.perf_counter()
    made = call()
    return 1000 * (time.perf_counter() - started), made


def _late(times: list[float]) -> float:
    return float(np.percentile(times, 95))
