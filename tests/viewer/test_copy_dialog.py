"""Copies without identity through the window: what may have text in it is looked at, or left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.identity.copies import Box
from imaging.image import Image, ImageRef
from imaging.reading.read import read, read_refs
from tests.imaging.builders import dataset, film, write
from tests.imaging.states import presentation_state
from tests.viewer.conftest import FakeWorld
from viewer.app import copy_dialog
from viewer.app.copy_dialog import CopyDialog
from viewer.app.main_window import MainWindow

Show = Callable[[MainWindow, list[Path]], None]


@pytest.fixture
def real(world: FakeWorld, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeWorld:
    """Films that are files, and a key of their own."""

    def films(ref: ImageRef) -> Image:
        return read(ref)

    monkeypatch.setattr(world, "read", films)
    monkeypatch.setattr(copy_dialog, "key_place", lambda: tmp_path / "home" / "identity.key")
    return world


@pytest.fixture
def asked(window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path) -> CopyDialog:
    """Three films, two of which may have text in them, and a state of the first."""
    folder = tmp_path / "films"
    folder.mkdir()
    first = dataset(film((200, 300)), BurnedInAnnotation="YES")
    second = dataset(film((200, 300), seed=1), SOPInstanceUID="2.25.11")
    third = dataset(film((200, 300), seed=2), SOPInstanceUID="2.25.12", BurnedInAnnotation="NO")
    paths = [write(folder / f"{place}.dcm", one) for place, one in enumerate((first, second, third))]
    write(folder / "state.dcm", presentation_state(first))
    real.entries = [read_refs(path)[0] for path in paths]
    scored(window, paths)
    qtbot.waitUntil(lambda: bool(window.object_index.paths_of({"2.25.3"})))
    window.copy_command.trigger()
    dialog = window.findChild(CopyDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.has_film)
    return dialog


def copied(folder: Path) -> list[pydicom.Dataset]:
    return sorted((pydicom.dcmread(path) for path in folder.rglob("*.dcm")), key=lambda one: str(one.SOPInstanceUID))


def test_films_are_looked_at_blacked_out_and_copied(asked: CopyDialog, qtbot: QtBot, tmp_path: Path) -> None:
    assert asked.caption.text() == "Film 1 of 2 to look at: 0.dcm"
    place = asked.view.film_rectangle()
    scale = place.width() / 300
    begin, end = place.topLeft() + QPoint(2, 2), place.topLeft() + QPoint(round(60 * scale), round(20 * scale))
    qtbot.mousePress(asked.view, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(asked.view, end)
    qtbot.mouseRelease(asked.view, Qt.MouseButton.LeftButton, pos=end)
    assert len(asked.view.boxes) == 1
    assert not asked.view.grab().isNull()
    asked.seen.click()
    qtbot.waitUntil(lambda: asked.view.has_film)
    assert asked.caption.text() == "Film 2 of 2 to look at: 1.dcm"
    asked.seen.click()
    assert (asked.caption.text(), asked.unseen()) == ("All films were looked at", 0)
    asked.place.setText(str(tmp_path / "out"))
    asked.go.click()
    qtbot.waitUntil(lambda: asked.reason.text() == "4 copies written into out.")
    films = [one for one in copied(tmp_path / "out") if "PixelData" in one]
    assert len(films) == 3
    assert len({one.PatientID for one in films}) == 1
    black = [one for one in films if len(np.unique(one.pixel_array[3:18, 5:58])) == 1]
    assert len(black) == 1
    assert all(one.BurnedInAnnotation == "NO" for one in films)


def test_what_nobody_looked_at_is_not_copied(asked: CopyDialog, qtbot: QtBot, tmp_path: Path) -> None:
    asked.seen.click()
    qtbot.waitUntil(lambda: asked.view.has_film)
    asked.back.click()
    qtbot.waitUntil(lambda: asked.view.has_film)
    assert asked.caption.text() == "Film 1 of 2 to look at: 0.dcm"
    assert asked.lacking() == "Say where the copies go."
    asked.place.setText(str(tmp_path / "films"))
    assert not asked.go.isEnabled()
    asked.place.setText(str(tmp_path / "out"))
    assert asked.reason.text() == "1 film not looked at will not be copied."
    asked.go.click()
    qtbot.waitUntil(lambda: asked.reason.text() == "3 copies written into out.")


def test_a_film_that_cannot_be_read_is_passed_by_and_not_copied(
    asked: CopyDialog, real: FakeWorld, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(ref: ImageRef) -> Image:
        raise Fault(Problem(Code.CUT_SHORT, FilmReason.ENDS_BEFORE_PIXELS, path=ref.path))

    monkeypatch.setattr(real, "read", broken)
    asked.seen.click()
    qtbot.waitUntil(asked.seen.isEnabled)
    assert not asked.view.has_film
    why = asked.advice.text()
    asked.place.setText(str(tmp_path / "out"))
    assert asked.advice.text() == why != copy_dialog._LOOK
    asked.seen.click()
    assert asked.caption.text() == "1 film not looked at will not be copied."
    asked.back.click()
    assert asked.caption.text() == "Film 2 of 2 to look at: 1.dcm"
    asked.go.click()
    qtbot.waitUntil(lambda: asked.reason.text() == "3 copies written into out.")


def test_a_rectangle_can_be_taken_back(asked: CopyDialog, qtbot: QtBot) -> None:
    place = asked.view.film_rectangle()
    qtbot.mousePress(asked.view, Qt.MouseButton.LeftButton, pos=place.center())
    qtbot.mouseRelease(asked.view, Qt.MouseButton.LeftButton, pos=place.bottomRight() + QPoint(9, 9))
    assert asked.undo.isEnabled()
    asked.undo.click()
    assert not asked.view.boxes
    asked.reject()


def test_a_rectangle_is_put_moved_and_sized_by_the_keyboard(asked: CopyDialog) -> None:
    view, key, held = asked.view, Qt.Key, Qt.KeyboardModifier
    view.setFocus()
    QTest.keyClick(view, key.Key_Left)
    assert view.boxes == []
    QTest.keyClick(view, key.Key_Return)
    assert view.boxes == [Box(120, 92, 60, 16)]
    assert asked.undo.isEnabled()
    QTest.keyClick(view, key.Key_Left)
    QTest.keyClick(view, key.Key_Up, held.ControlModifier)
    assert view.boxes == [Box(117, 91, 60, 16)]
    QTest.keyClick(view, key.Key_Right, held.ShiftModifier)
    QTest.keyClick(view, key.Key_Down, held.ShiftModifier | held.ControlModifier)
    assert view.boxes == [Box(117, 91, 63, 17)]
    for _ in range(60):
        QTest.keyClick(view, key.Key_Right)
    assert view.boxes == [Box(237, 91, 63, 17)], "it stays on the film"
    QTest.keyClick(view, key.Key_Delete)
    assert view.boxes == []
    assert not asked.undo.isEnabled()
    asked.reject()
