"""True size: a millimetre of the film is one on the screen, whose size is what it says or what the reader measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from imaging.image import Image, ImageRef, Spacing, SpacingSource
from tests.viewer.conftest import FakeWorld, an_image
from tests.viewer.hands import press
from viewer.app import true_size
from viewer.app.main_window import MainWindow
from viewer.app.true_size import screen_key, screen_size

SHIFT = Qt.KeyboardModifier.ShiftModifier
SPACING = Spacing(0.5, 0.25, SpacingSource.IMAGER)


@pytest.fixture
def film(window: MainWindow, world: FakeWorld, scored) -> MainWindow:
    """A window with a film whose pixels are a quarter of a millimetre wide at the detector."""

    def read(ref: ImageRef) -> Image:
        return replace(an_image(ref), spacing=SPACING)

    world.read = read
    scored(window, world.films("0.4"))
    return window


def test_a_millimetre_of_the_film_is_one_of_the_screen_as_it_says_itself(film: MainWindow) -> None:
    said = []
    film.true_size.said.connect(said.append)
    assert film.actions_by_id["true_size"].isEnabled()
    press(film, Qt.Key.Key_3, SHIFT)
    per_mm = film.screen().physicalDotsPerInchX() / 25.4
    scene = film.session.pane.scene
    ends = [scene.viewport.to_screen((x, 10.0), scene.size)[0] for x in (0.0, 40.0)]  # 10 mm apart on the film
    assert ends[1] - ends[0] == pytest.approx(10 * per_mm * film.devicePixelRatioF())
    assert said == ["True size. The film: at the detector. The screen: as the screen reports it, not measured."]


def test_a_turned_film_is_as_large_by_the_side_that_lies_across(film: MainWindow) -> None:
    film.actions_by_id["rotate_right"].trigger()
    film.actions_by_id["true_size"].trigger()
    per_mm = film.screen().physicalDotsPerInchX() / 25.4
    assert film.session.pane.viewport.zoom == pytest.approx(0.5 * per_mm)


def test_a_screen_that_was_measured_keeps_that_until_the_next_start(
    qtbot: QtBot, film: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    said = []
    film.true_size.said.connect(said.append)
    film.actions_by_id["measure_screen"].trigger()
    dialog = film.true_size.dialog
    assert dialog.length.value() == pytest.approx(400 / (100 / 25.4), abs=0.05)
    dialog.length.setValue(80.0)
    buttons = dialog.findChild(QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert said == ["This screen has 127 dots per inch."]
    film.actions_by_id["true_size"].trigger()
    assert film.session.pane.viewport.zoom == pytest.approx(0.25 * 5.0)
    assert "The screen: measured on 20" in said[-1]
    film.close()
    again = make_window()
    assert screen_size(again.screen(), again.settings).pixels == pytest.approx(5.0)


def test_a_screen_that_says_nothing_is_measured_first(film: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(true_size, "_MM", 1e6)
    film.actions_by_id["true_size"].trigger()
    assert film.session.pane.is_fitted
    film.true_size.dialog.length.setValue(100.0)
    film.true_size.dialog.accept()
    assert film.session.pane.viewport.zoom == pytest.approx(0.25 * 4.0)


def test_a_screen_that_is_measured_after_that_was_cancelled_leaves_the_film_as_it_lies(
    film: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(true_size, "_MM", 1e6)
    film.actions_by_id["true_size"].trigger()
    film.true_size.dialog.reject()
    film.actions_by_id["measure_screen"].trigger()
    film.true_size.dialog.accept()
    assert film.session.pane.is_fitted


def test_a_film_without_millimetres_says_why_it_has_no_true_size_until_it_is_calibrated(
    window: MainWindow, world: FakeWorld, scored
) -> None:
    scored(window, world.films("0.4"))
    command = window.actions_by_id["true_size"]
    assert not command.isEnabled()
    assert command.text() == "True si&ze: no millimetres in this film"
    assert "calibrate" in command.toolTip()
    window.session.pane.marks.calibrate(Spacing(0.2, 0.2, SpacingSource.KNOWN_LENGTH, "on a line of 30 mm"))
    assert command.isEnabled()
    assert command.text() == "True si&ze"
    said = []
    window.true_size.said.connect(said.append)
    command.trigger()
    assert said[0].startswith("True size. The film: calibrated: on a line of 30 mm. The screen: ")


def test_what_is_kept_of_a_screen_may_be_damaged(window: MainWindow) -> None:
    key = f"screens/{screen_key(window.screen())}"
    for raw in ("", "{", '{"pixels": 1e9, "day": ""}', '{"pixels": "wide"}', "[1]"):
        window.settings._store.setValue(key, raw)
        assert window.settings.screen_measured(screen_key(window.screen())) is None
