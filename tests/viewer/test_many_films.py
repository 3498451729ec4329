"""A large folder in the window: rows come while it is looked through, the window goes on, and it can be stopped."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from imaging.image import Exam, ImageRef
from tests.viewer.conftest import FakeWorld
from viewer.app.main_window import MainWindow
from viewer.browser.studies import FilmOrder, ListQuery
from viewer.jobs.film_jobs import Entry, RowsFound, finding

FILMS, OF_STUDY, OF_PATIENT = 12_000, 8, 32
BEAT_MS = 2


def a_film(number: int) -> ImageRef:
    patient, study = number // OF_PATIENT, number // OF_STUDY
    exam = Exam(
        patient_name=f"Name{patient}^Given",
        patient_id=f"ID-{patient}",
        birth_date="19500102",
        study_date=f"20{10 + study % 4}0102",
        view="PA" if number % 2 else "LL",
    )
    return ImageRef(
        Path(f"/films/{patient}/{number}.dcm"), rows=64, columns=80, study_instance_uid=f"1.{study}", exam=exam
    )


class HeartBeat:
    """How long the window's thread worked from one beat of its event loop to the next, whatever else runs here."""

    def __init__(self, window: MainWindow) -> None:
        gc.collect()
        gc.freeze()  # one look through what all tests before left behind takes half a second
        self.worked_ms: list[float] = []
        self._last = time.thread_time()
        self._timer = QTimer(window, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.worked_ms.append(1000 * (now - self._last))
        self._last = now


@pytest.fixture
def many(world: FakeWorld) -> list[Path]:
    world.entries.extend(map(a_film, range(FILMS)))
    return [Path("/films")]


def test_the_window_goes_on_while_films_by_the_thousand_are_found(
    qtbot: QtBot, window: MainWindow, many: list[Path]
) -> None:
    films = window.session.films
    lengths: list[int] = []
    films.added.connect(lambda _first, last: lengths.append(last + 1))
    beat = HeartBeat(window)
    window.open_paths(many)
    qtbot.waitUntil(lambda: films.count == FILMS and films.finding is None, timeout=60_000)
    assert len(lengths) > 40
    assert lengths == sorted(lengths)
    assert float(np.percentile(beat.worked_ms, 99)) < 100
    window.session.cancel()


def test_a_word_is_found_among_them_and_the_list_makes_pictures_of_what_is_seen_alone(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, many: list[Path]
) -> None:
    films, rows = window.session.films, window.browser.rows
    window.open_paths(many)
    qtbot.waitUntil(lambda: films.count == FILMS and films.finding is None, timeout=60_000)
    window.session.cancel()
    began = time.thread_time()
    rows.ask(ListQuery(text="name77 given"))
    assert 1000 * (time.thread_time() - began) < 200
    assert len(films.sequence) == OF_PATIENT
    rows.ask(ListQuery(order=FilmOrder.NAME))
    assert len(films.sequence) == FILMS
    qtbot.waitUntil(window.session.io.is_idle)
    assert len(window.browser.list.thumbnails._made) < 100


def test_looking_can_be_stopped_also_where_no_film_is_found(qtbot: QtBot, window: MainWindow, world: FakeWorld) -> None:
    asked: list[float] = []

    def endless(_paths: Iterable[Path]) -> Iterator[Entry]:
        yield a_film(0)
        while True:
            asked.append(time.monotonic())
            time.sleep(0.001)
            yield replace(a_film(0), frame=1)  # no row of its own

    window.session.films._services = replace(window.session.services, scan=endless)
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: len(asked) > 10)
    window.session.cancel()
    qtbot.waitUntil(window.session.io.is_idle)
    assert window.session.films.finding is None
    stopped = len(asked)
    qtbot.wait(20)
    assert len(asked) == stopped


def test_rows_are_told_of_in_handfuls(world: FakeWorld, many: list[Path]) -> None:
    found = [event.entries for event in finding(world.services(), many) if isinstance(event, RowsFound)]
    assert len(found[0]) == 1
    assert max(map(len, found)) <= 250
    assert sum(map(len, found)) == FILMS
