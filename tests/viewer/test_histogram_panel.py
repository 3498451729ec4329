"""The histogram panel: it shows the film's values and its window, and a bound that is dragged is the film's at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.display.dragging import as_window
from imaging.display.histogram import histogram
from imaging.display.windowing import bounds_of
from tests.viewer.hands import LEFT, drag, hover, move, press
from viewer.app.main_window import MainWindow
from viewer.film.histogram_view import HistogramView, value_text

Show = Callable[[MainWindow, list[Path]], None]


@pytest.fixture
def panel(window: MainWindow, world, scored: Show) -> HistogramView:
    """Of a window with two films; opened by its key."""
    scored(window, world.films("0.2", "0.3"))
    assert window.histogram.view.isHidden() or not window.histogram.isVisible()
    press(window, Qt.Key.Key_F5)
    assert window.histogram.isVisible()
    return window.histogram.view


def bounds(window: MainWindow) -> tuple[float, float]:
    return bounds_of(as_window(window.session.pane.voi))


def test_it_counts_the_values_of_the_film_shown_and_of_the_next(
    qtbot: QtBot, window: MainWindow, panel: HistogramView
) -> None:
    pane = window.session.pane
    first = panel.histogram
    assert first.counts.sum() == pane.image.values.size
    np.testing.assert_array_equal(first.counts, histogram(pane.image.values).counts)
    assert panel.bounds == bounds(window)
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pane.opened is not None and pane.row == 1)
    assert panel.histogram is not first


def test_it_counts_nothing_while_it_is_not_seen(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    assert window.histogram.view.histogram is None


def test_a_bound_that_is_dragged_moves_the_window_at_once_and_the_other_bound_stays(
    window: MainWindow, panel: HistogramView
) -> None:
    low, high = bounds(window)
    middle = panel.height() // 2
    start = (round(panel.place_of(low)), middle)
    QTest.mousePress(panel, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(*start))
    move(panel, (start[0] + 20, middle))
    during = bounds(window)
    assert during[0] > low
    assert during[1] == pytest.approx(high)
    assert panel.bounds == during
    QTest.mouseRelease(panel, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(start[0] + 20, middle))
    assert bounds(window) == during
    drag(panel, LEFT, (round(panel.place_of(high)), middle), (round(panel.place_of(high)) - 30, middle))
    assert bounds(window)[1] < high
    assert bounds(window)[0] == pytest.approx(during[0])


def test_a_drag_between_the_bounds_shifts_the_window_and_keeps_its_width(
    window: MainWindow, panel: HistogramView
) -> None:
    window.session.pane.set_window_bounds(1000.0, 2000.0)
    before = window.session.pane.voi
    middle = round((panel.place_of(1000.0) + panel.place_of(2000.0)) / 2)
    drag(panel, LEFT, (middle, 40), (middle + 25, 40))
    after = window.session.pane.voi
    assert after.center > before.center
    assert after.width == pytest.approx(before.width)


def test_bounds_that_are_pushed_over_each_other_do_not_meet(window: MainWindow, panel: HistogramView) -> None:
    low, high = bounds(window)
    drag(panel, LEFT, (round(panel.place_of(low)), 40), (panel.width() + 200, 40))
    now = bounds(window)
    assert now[0] < now[1] == pytest.approx(high, abs=2)


def test_a_drag_on_the_film_moves_the_bounds(window: MainWindow, panel: HistogramView) -> None:
    before = panel.bounds
    drag(window.view_area.view, LEFT, (200, 200), (260, 240))
    assert panel.bounds == bounds(window) != before


def test_the_cursor_says_what_a_drag_would_move(window: MainWindow, panel: HistogramView) -> None:
    window.session.pane.set_window_bounds(1000.0, 2000.0)
    shapes = []
    for x in (panel.place_of(1000.0), panel.place_of(1500.0), panel.place_of(100.0)):
        hover(panel, (x, 40))
        shapes.append(panel.cursor().shape())
    assert shapes == [Qt.CursorShape.SizeHorCursor, Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor]
    middle = round(panel.place_of(1500.0))
    drag(panel, LEFT, (middle, 40), (middle + 5, 40))
    assert panel.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_the_panel_is_there_again_at_the_next_start_and_goes_where_the_film_is_alone(
    window: MainWindow, panel: HistogramView, make_window: Callable[[], MainWindow]
) -> None:
    window.view_area.view.ask_for_alone()
    assert window.docks.histogram.isHidden()
    window.view_area.view.ask_for_alone()
    assert not window.docks.histogram.isHidden()
    window.close()
    assert not make_window().docks.histogram.isHidden()


def test_it_paints_counts_without_a_window_and_says_why_there_are_none(qtbot: QtBot) -> None:
    view = HistogramView()
    qtbot.addWidget(view)
    view.resize(280, 140)
    view.show_counts(None, "No film is shown.")
    without = view.grab().toImage()
    view.show_counts(histogram(np.arange(100, dtype=np.uint16)))
    assert view.grab().toImage() != without
    drag(view, LEFT, (100, 40), (140, 40))
    assert view.bounds is None


@pytest.mark.parametrize(
    ("value", "span", "text"),
    [
        (3.14159, 4.2, "3.14"),
        (2.0, 4.2, "2"),
        (-1.25, 40.0, "-1.2"),
        (1234.5678, 0.5, "1,234.568"),
        (0.25, 4.2, "0.25"),
        (255.5, 256.0, "256"),
        (4095.0, 4096.0, "4,095"),
    ],
)
def test_a_bound_is_told_as_finely_as_the_axis_shows_it(value: float, span: float, text: str) -> None:
    assert value_text(value, span) == text
