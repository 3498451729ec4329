"""Playing the frames of a film: in the window, at the file's rate, around, ahead of what is seen, and never behind."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.image import Image, ImageRef
from tests.viewer.conftest import FakeWorld, an_image
from tests.viewer.hands import LEFT, move, press
from viewer.app.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_cine(qtbot: QtBot, window: MainWindow, world: FakeWorld) -> Callable[..., MainWindow]:
    """A film of so many frames, each with values of its own, shown and scored; its file says 50 a second."""

    def opened(frames: int = 6, seconds: float = 0.0, more: tuple[str, ...] = ()) -> MainWindow:
        def read(ref: ImageRef) -> Image:
            world.gate.wait(10)
            world.reads.append(ref)
            if ref.frame:
                time.sleep(seconds)
            return replace(an_image(ref, ref.frame), attributes={"CineRate": "50"})

        world.read = read
        paths = world.films("0.7", frames=frames)
        world.films(*more)
        window.open_paths(paths)
        qtbot.waitUntil(lambda: window.session.pane.outcome is not None)
        return window

    return opened


def shown(window: MainWindow) -> list[int]:
    """The frames that are played, as they come."""
    frames: list[int] = []
    window.session.frame_played.connect(lambda: frames.append(window.session.pane.frame))
    return frames


def play(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Space, SHIFT)


def test_a_film_of_one_frame_has_no_line_under_it(window: MainWindow, world: FakeWorld, scored) -> None:
    scored(window, world.films("0.7"))
    assert window.cine.isHidden()
    play(window)
    assert not window.cine.cine.is_playing


def test_frames_play_at_the_files_rate_around_and_around_and_their_pictures_are_seen(
    qtbot: QtBot, open_cine: Callable[..., MainWindow]
) -> None:
    window = open_cine()
    assert window.cine.isVisible()
    assert window.cine.rate.value() == 50
    assert "Cine Rate of the file" in window.cine.rate.toolTip()
    frames, pane = shown(window), window.session.pane
    play(window)
    assert window.actions_by_id["play"].isChecked()
    qtbot.waitUntil(lambda: len(frames) >= 20)
    assert set(frames) == set(range(6))
    assert pane.image.ref.frame == pane.frame == window.cine.slider.value()
    assert (pane.image.values == an_image(pane.ref, pane.frame).values).all()
    assert window.cine.place.text() == f"{pane.frame + 1} / 6"
    play(window)
    assert not window.cine.cine.is_playing


def test_only_the_frame_at_which_it_stops_is_scored(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, open_cine: Callable[..., MainWindow]
) -> None:
    open_cine()
    pane, frames = window.session.pane, shown(window)
    play(window)
    qtbot.waitUntil(lambda: len(frames) >= 8)
    assert pane.frame == 0 or pane.outcome is None
    qtbot.waitUntil(lambda: pane.frame != 0)
    play(window)
    last = pane.frame
    qtbot.waitUntil(lambda: pane.outcome is not None)
    assert {ref.frame for ref in world.scorer.scored} == {0, last}
    assert pane.opened.presets[0].voi is not None
    assert pane.opened.ref.frame == last


def test_frames_that_are_read_too_slowly_are_left_out_and_the_window_says_so(
    qtbot: QtBot, open_cine: Callable[..., MainWindow]
) -> None:
    window = open_cine(frames=400, seconds=0.06)
    frames = shown(window)
    began = time.monotonic()
    play(window)
    qtbot.waitUntil(lambda: window.cine.held.text() != "", timeout=10_000)
    due = (time.monotonic() - began) * 50
    assert window.cine.held.text().startswith("shows ")
    assert len(frames) < 0.7 * due
    assert abs(frames[-1] - due) < 40
    assert frames == sorted(frames)


def test_another_film_another_frame_and_a_mark_stop_it(
    qtbot: QtBot, window: MainWindow, open_cine: Callable[..., MainWindow]
) -> None:
    open_cine(more=("0.8",))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    cine, pane = window.cine.cine, window.session.pane
    play(window)
    qtbot.waitUntil(lambda: pane.frame > 1)
    press(window, Qt.Key.Key_Period)
    assert not cine.is_playing
    frame = pane.frame
    press(window, Qt.Key.Key_Comma)
    assert pane.frame == max(frame - 1, 0)
    qtbot.waitUntil(lambda: pane.opened is not None)
    play(window)
    assert cine.is_playing
    window.cine.slider.setValue((pane.frame + 3) % 6)
    assert not cine.is_playing
    qtbot.waitUntil(lambda: pane.opened is not None)
    view = window.view_area.view
    play(window)
    window.actions_by_id["tool.distance"].trigger()
    QTest.mousePress(view, LEFT, pos=view.rect().center())
    move(view, (view.width() / 2 + 40, view.height() / 2))
    qtbot.waitUntil(lambda: not cine.is_playing)
    assert pane.marks.draft is not None
    QTest.mouseRelease(view, LEFT, pos=view.rect().center())
    play(window)
    window.session.go_to(1)
    assert not cine.is_playing
    qtbot.waitUntil(lambda: pane.opened is not None)
    assert window.cine.isHidden()


def test_the_name_of_the_window_stays_from_frame_to_frame(qtbot: QtBot, window: MainWindow, world: FakeWorld) -> None:
    window.open_paths(world.films("0.7", frames=4))
    pane, named = window.session.pane, []
    qtbot.waitUntil(lambda: pane.outcome is not None)
    window.presets.named.connect(named.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Period):
        press(window, key)
        qtbot.waitUntil(lambda: pane.opened is not None)
    assert set(named) == {"Automatic window"}


def test_the_readers_rate_stays_with_the_film_and_holds_at_once(
    qtbot: QtBot, window: MainWindow, open_cine: Callable[..., MainWindow]
) -> None:
    open_cine(more=("0.8",))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    pane = window.session.pane
    play(window)
    window.cine.rate.setValue(5)
    assert window.cine.cine.rate == 5.0
    assert window.cine.cine.is_playing
    window.session.go_to(1)
    qtbot.waitUntil(lambda: pane.opened is not None)
    window.session.go_to(0)
    qtbot.waitUntil(lambda: pane.opened is not None)
    assert window.cine.rate.value() == 5


def test_a_window_that_closes_while_it_plays_leaves_nothing_behind(
    qtbot: QtBot, open_cine: Callable[..., MainWindow]
) -> None:
    window = open_cine(frames=50, seconds=0.02)
    play(window)
    qtbot.waitUntil(lambda: window.session.pane.frame > 2)
    window.close()


def test_a_real_cine_is_played(qtbot: QtBot, shared: Path, window: MainWindow) -> None:
    """An ultrasound of 30 frames whose Frame Time is 33 ms, through real decoders."""
    from imaging.reading.read import read_refs
    from imaging.workers.pool import DecoderPool

    path = next((shared / "data" / "dicom").rglob("examples_ybr_color.dcm"))
    with DecoderPool() as pool:
        session = window.session
        session.services = replace(
            session.services, scan=lambda _paths: iter(read_refs(path)), read=pool.read, read_many=pool.map
        )
        session.films._services = session.pane.reader._services = session.services
        window.open_paths([path])
        qtbot.waitUntil(lambda: session.pane.opened is not None)
        assert window.cine.rate.value() == 30
        frames = shown(window)
        play(window)
        qtbot.waitUntil(lambda: set(frames) == set(range(30)), timeout=20_000)
        window.close()
