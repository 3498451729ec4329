"""Sharpening and local contrast in the window: each film has its own and says so, and scores know nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.display.enhancing import Enhancement, Sharpening, enhanced
from tests.viewer.hands import hover, press
from viewer.app.main_window import MainWindow

Show = Callable[[MainWindow, list[Path]], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def said(window: MainWindow) -> str:
    """What is written at the bottom left of the film, always."""
    view = window.view_area.view
    view.grab_view()
    return " | ".join(view._corner_text._overlay.texts()["bottom_left"])


def pixels(window: MainWindow) -> np.ndarray:
    pane = window.session.pane
    return pane.view_state.composition.picture(pane.scene).pixels


def test_a_film_is_sharpened_low_high_and_no_more_and_says_so(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    press(window, Qt.Key.Key_G)
    plain, command = pixels(window).copy(), window.actions_by_id["sharpen"]
    assert "sharpened" not in said(window)
    for level in (Sharpening.LOW, Sharpening.HIGH):
        press(window, Qt.Key.Key_S, SHIFT)
        assert command.isChecked()
        assert f"sharpened ({level})" in said(window)
        np.testing.assert_array_equal(pixels(window), enhanced(plain, Enhancement(level)))
    press(window, Qt.Key.Key_S, SHIFT)
    assert not command.isChecked()
    np.testing.assert_array_equal(pixels(window), plain)


def test_it_is_said_without_corner_texts_and_on_a_picture_that_leaves(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    press(window, Qt.Key.Key_C, SHIFT)
    for _ in range(3):
        press(window, Qt.Key.Key_O)
        assert "local contrast" in said(window)
    window.view_area.picture()
    assert "local contrast" in said(window)


def test_each_film_has_its_own_and_keeps_it_until_it_is_reset(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.2", "0.3"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    pane = window.session.pane
    press(window, Qt.Key.Key_S, SHIFT)
    press(window, Qt.Key.Key_C, SHIFT)
    press(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pane.opened is not None)
    assert not pane.enhancement.is_on
    assert not window.actions_by_id["sharpen"].isChecked()
    press(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: pane.opened is not None)
    assert pane.enhancement == Enhancement(Sharpening.LOW, local_contrast=True)
    assert window.actions_by_id["local_contrast"].isChecked()
    window.actions_by_id["reset"].trigger()
    assert not pane.enhancement.is_on
    assert not window.actions_by_id["local_contrast"].isChecked()


def test_the_score_and_the_values_stay(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    values, times = window.session.pane.image.values.copy(), len(world.scorer.scored)
    press(window, Qt.Key.Key_S, SHIFT)
    press(window, Qt.Key.Key_C, SHIFT)
    np.testing.assert_array_equal(window.session.pane.image.values, values)
    assert len(world.scorer.scored) == times
    assert window.panel.bar.look().score == 0.2


def test_the_magnifier_shows_the_filters_too(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2"))
    view = window.view_area.view
    hover(view, (view.width() / 2, view.height() / 2))
    pictures = []
    for _ in range(2):
        QTest.keyPress(view, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
        pictures.append(view.grab_view().copy(view.width() // 2 - 60, view.height() // 2 - 60, 120, 120))
        QTest.keyRelease(view, Qt.Key.Key_Alt)
        press(window, Qt.Key.Key_S, SHIFT)
    assert pictures[0] != pictures[1]
