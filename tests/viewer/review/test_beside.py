"""A review with other films beside the one that is read: a verdict is about that one, whichever pane has the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from review.verdicts import Agreed
from tests.viewer.hands import LEFT, drag, press
from tests.viewer.review.reading import FILMS, go_to, name, shown, verdict
from viewer.app.main_window import MainWindow
from viewer.film.region_tools import ELLIPSE

Key = Qt.Key
Opened = Callable[..., MainWindow]


@pytest.fixture
def beside(qtbot: QtBot, world, make_window: Callable[[], MainWindow]) -> Opened:
    """A review that reads 0.95, with 0.30 at its right, which has the focus."""

    def open_review(read_first: bool | None = None) -> MainWindow:
        world.films(*FILMS)
        window = make_window()
        window.review.open(Path("/films"), "Ada", read_first)
        review = window.review.review
        qtbot.waitUntil(lambda: review.is_open and review.scoring.finished is not None)
        qtbot.waitUntil(lambda: len(review.order) == len(world.entries))
        go_to(qtbot, review, "0.95")
        window.actions_by_id["layout.1x2"].trigger()
        row = next(row for row in range(4) if review.listing.columns.path[row] == "0.30.png")
        review.want_refs([row])
        qtbot.waitUntil(lambda: review.ref_of(row) is not None)
        second = window.session.panes[1]
        window.session.show_in(second, row)
        qtbot.waitUntil(lambda: second.opened is not None)
        return window

    return open_review


def test_the_keys_of_verdicts_and_the_way_on_are_for_the_film_that_is_read(qtbot: QtBot, beside: Opened) -> None:
    window = beside()
    review, (first, second) = window.review.review, window.session.panes
    assert window.session.pane is second
    assert name(review) == "0.95"
    press(window, Key.Key_Y)
    shown(qtbot, review, "0.80")
    assert verdict(review, "0.95").said is Agreed.AGREE
    assert verdict(review, "0.30") is None
    qtbot.waitUntil(lambda: first.opened is not None and first.opened.ref.path.stem == "0.80")
    assert second.opened.ref.path.stem == "0.30"
    press(window, Key.Key_Right)
    qtbot.waitUntil(lambda: name(review) != "0.80")
    assert second.opened.ref.path.stem == "0.30"
    press(window, Key.Key_X)
    qtbot.waitUntil(lambda: sum(verdict(review, film) is not None for film in ("0.95", "0.80", "0.30", "0.10")) == 2)


def test_the_screen_says_which_film_the_verdict_is_on(qtbot: QtBot, beside: Opened) -> None:
    window = beside()
    lines = [place.parentWidget().line.text() for place in window.view_area.places]
    assert lines == ["Your verdict is on this film", "Beside it, to compare"]


def test_a_region_drawn_beside_is_a_measurement_and_no_part_of_the_verdict(qtbot: QtBot, beside: Opened) -> None:
    window = beside()
    review, second = window.review.review, window.session.panes[1]
    window.view_settings.set_tool(ELLIPSE)
    drag(window.view_area.places[1].view, LEFT, (120, 200), (220, 300))
    assert [mark.kind for mark in second.marks.kept] == [ELLIPSE.kind]
    assert review.verdict().regions == ()
    view = window.view_area.places[0].view
    QTest.mouseClick(view, LEFT, pos=view.rect().center())
    drag(view, LEFT, (120, 200), (220, 300))
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None and len(verdict(review, "0.95").regions) == 1)
    assert verdict(review, "0.30") is None


def test_read_first_hides_the_scores_of_films_beside_as_well(qtbot: QtBot, beside: Opened) -> None:
    window = beside(True)
    second, scores = window.session.panes[1], window.session.scores
    qtbot.waitUntil(lambda: scores.job_thread.is_idle() and window.session.io.is_idle())
    assert second.outcome is None
    assert second.heatmap is None
    assert "hidden" in window.panel.reason.toolTip() + window.panel.reason.text()
    window.review.review.set_read_first(False)
    qtbot.waitUntil(lambda: second.outcome is not None)


def test_a_film_dragged_onto_the_film_that_is_read_is_read_next(qtbot: QtBot, beside: Opened) -> None:
    window = beside()
    review, first = window.review.review, window.session.panes[0]
    row = next(row for row in range(4) if review.listing.columns.path[row] == "0.10.png")
    window.session.show_in(first, row)
    shown(qtbot, review, "0.10")
    assert window.session.pane is first


def test_closing_the_review_empties_the_panes(qtbot: QtBot, beside: Opened) -> None:
    window = beside()
    with qtbot.waitSignal(window.review.review.closed):
        press(window, Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert [pane.entry for pane in window.session.panes] == [None, None]
    assert not any(pane.takes_verdict for pane in window.session.panes)
