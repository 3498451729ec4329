"""The consensus screen: both readers side by side where they differ, decided by a third or by both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inference.prediction import Extent
from review.structure import PatientSide, PlacedFinding, Quality, Structure
from review.verdicts import Region, Role, Shape
from tests.viewer.review.reading import FILMS, go_to, name, shown
from viewer.app.main_window import MainWindow
from viewer.review.answers import Key as VerdictKey
from viewer.review.review_view import ReviewView

CORNER = Region(Shape.BOX, Extent(2, 2, 20, 20))


def _kept(qtbot: QtBot, view: ReviewView, reader: str, film: str, label: str) -> None:
    review = view.review
    review.set_reader(reader)
    qtbot.waitUntil(lambda: review.reader == reader and review.keeping.is_idle)
    go_to(qtbot, review, film)
    review.give_label(label)
    qtbot.waitUntil(lambda: review.verdict().label == label)


def _read_by_two(qtbot: QtBot, world, make_window: Callable[[], MainWindow]) -> MainWindow:
    """Ada and Björn differ on 0.95, where Björn marked a place and said more, and on 0.30; they agree on 0.80."""
    world.films(*FILMS)
    window = make_window()
    window.review.open(Path("/films"), "Ada", False)
    review = window.review.review
    qtbot.waitUntil(lambda: review.is_open and review.scoring.finished is not None)
    qtbot.waitUntil(lambda: len(review.order) == len(world.entries))
    review.set_auto_advance(False)
    for reader, labels in (("Ada", ("normal", "pneumonia", "normal")), ("Björn", ("pneumonia",) * 3)):
        for film, label in zip(("0.95", "0.80", "0.30"), labels, strict=True):
            _kept(qtbot, window.review, reader, film, label)
    go_to(qtbot, review, "0.95")
    review.add_region(CORNER)
    film = review.verdict().film
    review.set_structure(film, Structure((PlacedFinding("Nodule", PatientSide.LEFT),), Quality.LIMITED))
    review.set_note("look at the base")
    qtbot.waitUntil(lambda: review.verdict().note != "")
    review.set_auto_advance(True)
    return window


def test_both_are_side_by_side_and_a_third_decides(qtbot: QtBot, world, make_window) -> None:
    window = _read_by_two(qtbot, world, make_window)
    review = window.review.review
    review.set_reader("Chief")
    go_to(qtbot, review, "0.80")
    assert window.review.consensus is None
    window.actions_by_id["consensus"].trigger()
    screen = window.review.consensus
    assert screen is not None
    assert review.adjudicating
    shown(qtbot, review, "0.95")
    assert [words.text().splitlines()[0] for words in screen.columns] == [
        "Ada: normal (saw the score)",
        "Björn: pneumonia (saw the score)",
    ]
    assert screen.columns[1].text().splitlines()[1:] == [
        "Nodule (left); image quality limited",
        "1 region",
        "look at the base",
    ]
    plain, marked = (film.grab().toImage() for film in screen.films)
    assert plain.size() == marked.size()
    assert plain != marked, "the regions of one are not those of the other"
    assert screen.decides.currentText() == "Chief"
    QTest.keyClick(screen, Qt.Key.Key_Y)
    shown(qtbot, review, "0.30")
    decided = review.listing.adjudicated(review.listing.row_of(film_of(review, "0.95")))
    assert (decided.reader, decided.label, decided.role) == ("Chief", "pneumonia", Role.ADJUDICATOR)
    assert [words.text().splitlines()[0] for words in screen.columns] == [
        "Ada: normal (saw the score)",
        "Björn: pneumonia (saw the score)",
    ]


def film_of(review, film: str) -> int:
    columns = review.listing.columns
    row = next(row for row, path in enumerate(columns.path) if film in path)
    return int(columns.film[row])


def test_both_decide_together(qtbot: QtBot, world, make_window) -> None:
    window = _read_by_two(qtbot, world, make_window)
    review = window.review.review
    review.want_consensus()
    screen = window.review.consensus
    shown(qtbot, review, "0.95")
    place = screen.decides.findText("Ada and Björn")
    assert place >= 0
    screen.decides.setCurrentIndex(place)
    screen.decides.activated.emit(place)
    qtbot.waitUntil(lambda: review.reader == "Ada and Björn")
    assert len(screen.columns) == 2
    screen.keys[VerdictKey.NEGATIVE].click()
    shown(qtbot, review, "0.30")
    decided = review.listing.adjudicated(review.listing.row_of(film_of(review, "0.95")))
    assert (decided.reader, decided.label) == ("Ada and Björn", "normal")
    screen.reject()
    qtbot.waitUntil(lambda: review.reader == "Björn")
    assert window.review.consensus is None
    assert review.adjudicating


def test_nobody_sees_it_who_does_not_adjudicate(qtbot: QtBot, world, make_window) -> None:
    window = _read_by_two(qtbot, world, make_window)
    review = window.review.review
    review.want_consensus()
    assert window.review.consensus is not None
    review.set_adjudicating(False)
    qtbot.waitUntil(lambda: not review.adjudicating)
    assert window.review.consensus is None
    assert name(review)


def test_it_closes_with_the_review(qtbot: QtBot, world, make_window) -> None:
    window = _read_by_two(qtbot, world, make_window)
    review = window.review.review
    review.want_consensus()
    screen = window.review.consensus
    place = screen.decides.findText("Ada and Björn")
    screen.decides.activated.emit(place)
    with qtbot.waitSignal(review.closed):
        review.close()
    assert window.review.consensus is None
