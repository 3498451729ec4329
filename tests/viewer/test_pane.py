"""Panes: each film is found as it was left, and of several panes each goes its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.display.corner_text import CornerLevel
from imaging.faults import Problem
from imaging.image import Window
from inference.prediction import Scored
from viewer.app.main_window import MainWindow
from viewer.browser.session import FilmList, Session
from viewer.film.mouse_scheme import WEASIS
from viewer.film.pane import Pane
from viewer.film.tools import PAN
from viewer.jobs.job_thread import JobThread

MINE = Window(700.0, 300.0)


@pytest.fixture
def session(qapp: object, world) -> Iterator[Session]:
    session = Session(world.services())
    yield session
    session.close()


def opened(qtbot: QtBot, session: Session, world: Any, *names: str) -> None:
    session.open(world.films(*names))
    qtbot.waitUntil(lambda: session.pane.opened is not None and len(session.films.entries) == len(names))


def shown(qtbot: QtBot, session: Session, row: int) -> None:
    session.go_to(row)
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert session.pane.opened.ref == session.films.entries[row]


def looked_at(pane: Pane) -> tuple[object, ...]:
    return pane.voi, pane.viewport, pane.inverted, pane.is_fitted


def changed(pane: Pane) -> None:
    pane.set_voi(MINE)
    pane.rotate(1)
    pane.double()
    pane.pan_by(3.0, 2.0)
    pane.set_inverted(True)


def test_a_film_is_found_as_it_was_left_without_any_view(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world, "a", "b")
    pane = session.pane
    pane.resize((800, 600), 1.0)
    first = looked_at(pane)
    changed(pane)
    left = looked_at(pane)
    assert left[0] is MINE
    shown(qtbot, session, 1)
    assert looked_at(pane)[2:] == (False, True)
    shown(qtbot, session, 0)
    assert looked_at(pane) == left
    pane.reset()
    assert looked_at(pane) == first


def test_a_film_that_is_read_again_is_found_in_its_preset(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world, "a", "b")
    session.pane.choose_preset(1)
    before = session.pane.opened
    shown(qtbot, session, 1)
    session.cache.clear()
    shown(qtbot, session, 0)
    assert session.pane.opened is not before
    assert session.pane.voi is session.pane.opened.presets[1].voi


def test_what_is_done_to_the_film_before_while_the_next_is_read_is_kept_with_it(
    qtbot: QtBot, session: Session, world
) -> None:
    opened(qtbot, session, world, "a", "b")
    qtbot.waitUntil(session.io.is_idle)
    session.cache.clear()
    world.gate.clear()
    session.go_to(1)
    assert session.pane.is_reading
    changed(session.pane)
    left = looked_at(session.pane)
    world.gate.set()
    qtbot.waitUntil(lambda: session.pane.opened is not None)
    assert session.pane.voi is session.pane.opened.default.voi
    assert not session.pane.inverted
    shown(qtbot, session, 0)
    assert looked_at(session.pane) == left


def test_a_film_that_cannot_be_read_leaves_nothing_to_look_at(qtbot: QtBot, session: Session, world) -> None:
    world.broken.add("cut")
    opened(qtbot, session, world, "a", "cut")
    session.go_to(1)
    qtbot.waitUntil(lambda: session.pane.problem is not None)
    assert session.pane.view_state is None
    assert (session.pane.voi, session.pane.viewport, session.pane.outcome) == (None, None, None)


def test_two_panes_show_two_films_each_in_its_own_way(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world, "a", "b", "c")
    one, two = session.pane, session.add_pane()
    changed(one)
    left = looked_at(one)
    session.focus(two)
    assert session.panes == [one, two]
    assert (two.entry, two.row) == (None, -1)
    shown(qtbot, session, 2)
    two.zoom_in()
    assert (one.opened.ref.path.stem, two.opened.ref.path.stem) == ("a", "c")
    assert looked_at(one) == left
    shown(qtbot, session, 0)
    assert looked_at(two) == left  # a film is found as it was left, in whichever pane
    two.set_inverted(False)
    assert one.inverted


def test_only_what_the_pane_that_has_the_focus_shows_is_told(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world, "a", "b")
    one, two = session.pane, session.add_pane()
    told: list[str] = []
    for name in ("focus", "entry", "film", "voi", "inverted", "outcome", "heat"):
        getattr(session, f"{name}_changed").connect(lambda name=name: told.append(name))
    session.focus(one)
    two.show(session.films.entries[1], 1)
    qtbot.waitUntil(lambda: two.opened is not None)
    two.set_voi(MINE)
    assert told == []
    session.focus(two)
    assert told == ["focus", "entry", "film", "voi", "inverted", "outcome", "heat"]
    one.set_inverted(True)
    assert told[7:] == []
    two.set_inverted(True)
    assert told[7:] == ["inverted"]


def test_the_film_of_the_pane_that_gets_the_focus_is_scored(qtbot: QtBot, session: Session, world) -> None:
    with qtbot.waitSignal(session.scores.model_changed):
        session.start()
    opened(qtbot, session, world, "0.9", "0.1")
    qtbot.waitUntil(lambda: session.scores.progress is None and session.scores.job_thread.is_idle())
    two = session.add_pane()
    two.show(session.films.entries[1], 1)
    qtbot.waitUntil(lambda: isinstance(two.outcome, Scored))
    session.focus(two)
    qtbot.waitUntil(lambda: two.heatmap is not None)
    assert two.scene.heatmap is two.heatmap
    assert session.panes[0].heatmap.ref != two.heatmap.ref


def test_other_films_take_the_place_of_those_in_every_pane(qtbot: QtBot, session: Session, world) -> None:
    opened(qtbot, session, world, "a", "b")
    one, two = session.pane, session.add_pane()
    two.show(session.films.entries[1], 1)
    qtbot.waitUntil(lambda: two.opened is not None)
    world.entries.clear()
    with qtbot.waitSignal(session.films.cleared):
        session.open(world.films("c"))
    qtbot.waitUntil(lambda: one.opened is not None)
    assert (two.entry, two.opened, two.view_state) == (None, None, None)


def test_the_list_of_films_needs_no_session(qtbot: QtBot, world) -> None:
    io = JobThread("list")
    films = FilmList(world.services(), io)
    try:
        with qtbot.waitSignal(films.found_all):
            films.find(world.films("bad", "a", "b"))
        assert [isinstance(entry, Problem) for entry in films.entries] == [True, False, False]
        assert (films.first_film, films.was_asked, films.finding) == (1, True, None)
        with qtbot.waitSignal(films.seen) as seen:
            films.look([Path("/films")])
        assert seen.args == [(Path("/films"),)]
        films.clear()
        assert (films.entries, films.first_film) == ([], -1)
    finally:
        io.close()


@pytest.fixture
def two_panes(
    qtbot: QtBot, window: MainWindow, world, scored: Callable[[MainWindow, list[Path]], None]
) -> tuple[Pane, Pane]:
    """The window on 0.9, with a second, empty pane beside it."""
    scored(window, world.films("0.9", "bad", "0.1"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 3)
    window.view_settings.set_tool(PAN)
    window.view_settings.set_mouse_scheme(WEASIS)
    window.view_settings.set_corner_level(CornerLevel.NONE)
    second = window.session.add_pane()
    return window.session.panes[0], second


def test_a_press_on_a_view_gives_its_pane_the_focus_and_commands_are_for_it(
    qtbot: QtBot, window: MainWindow, two_panes: tuple[Pane, Pane]
) -> None:
    one, two = two_panes
    left, right = window.view_area.places
    QTest.mouseClick(right, Qt.MouseButton.LeftButton, pos=right.rect().center())
    assert window.session.pane is two
    assert window.strip.currentIndex().row() == -1
    assert right.message.title.text() == "Drag a film here"
    window.strip.setCurrentIndex(window.strip.model().index(2, 0))
    qtbot.waitUntil(lambda: right.currentWidget() is right.view)
    assert (one.opened.ref.path.stem, two.opened.ref.path.stem) == ("0.9", "0.1")
    assert window.windowTitle().startswith("0.1.png")
    window.actions_by_id["rotate_right"].trigger()
    window.actions_by_id["invert"].trigger()
    assert (one.viewport.quarter_turns, two.viewport.quarter_turns) == (0, 1)
    assert (one.inverted, two.inverted) == (False, True)
    QTest.mouseClick(left.view, Qt.MouseButton.LeftButton, pos=left.view.rect().center())
    assert window.session.pane is one
    assert window.view_area.view is left.view
    assert window.strip.currentIndex().row() == 0
    assert window.windowTitle().startswith("0.9.png")
    assert not window.actions_by_id["invert"].isChecked()


def test_a_second_view_has_the_tool_the_mouse_and_the_corner_texts_of_the_first(
    window: MainWindow, two_panes: tuple[Pane, Pane]
) -> None:
    left, right = (place.view for place in window.view_area.places)
    assert left.settings is right.settings is window.view_settings
    assert right._corner_text.level is CornerLevel.NONE
    assert right.cursor().shape() is left.cursor().shape() is Qt.CursorShape.OpenHandCursor
    window.actions_by_id["tool.scroll"].trigger()
    assert right.cursor().shape() is left.cursor().shape() is Qt.CursorShape.SizeVerCursor


def test_a_problem_stands_in_the_place_of_its_pane_alone(
    qtbot: QtBot, window: MainWindow, two_panes: tuple[Pane, Pane]
) -> None:
    one, two = two_panes
    left, right = window.view_area.places
    window.session.focus(two)
    window.session.go_to(1)
    assert two.problem is not None
    assert right.currentWidget() is right.message
    assert right.message.title.text() == "This film cannot be shown"
    assert left.currentWidget() is left.view
    assert one.opened is not None
