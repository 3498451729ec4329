"""A training for real, ordered in the dialog: the program as a child process, drawn films, a small recipe, no fakes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.workers.pool import DecoderPool
from inference.models import catalogue
from inference.models.card_file import read_card
from inference.prediction import NotScored, Scored
from tests.training.drawn import TITLE, draw_set, write_recipe

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from viewer.app.application import services  # as above
from viewer.app.main_window import MainWindow  # as above
from viewer.browser.session import Session  # as above
from viewer.settings import Settings  # as above
from viewer.training.training_order import Order, Start  # as above
from viewer.training.training_run import End  # as above
from viewer.widgets import theme  # Qt reads the platform when it is loaded

EXAMPLE = Path(str(files("resources") / "example"))
LONG_MS = 150_000
"""Each child loads torch."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder, here and in every child."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert tmp_path in catalogue.user_folder().parents
    return tmp_path / "home"


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    """48 drawn films of 24 patients."""
    return draw_set(tmp_path / "films")


@pytest.fixture
def window(qtbot: QtBot, home: Path, tmp_path: Path) -> Iterator[MainWindow]:
    theme.apply(QApplication.instance())
    with DecoderPool() as pool:
        window = MainWindow(Session(services(pool)), Settings(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.training.folder = tmp_path / "trainings"
        with qtbot.waitExposed(window):
            window.show()
        window.session.start()
        yield window
        window.training.run.close()
        window.close()


def ordered(qtbot: QtBot, window: MainWindow, labels: Path, epochs: int) -> None:
    """Fill the dialog, wait until it has looked at the films, and start."""
    recipe = write_recipe(labels.with_name("small.toml"), epochs=epochs)
    window.training._open(Order(recipe=str(recipe), folder=window.training.folder, start=Start.RANDOM))
    dialog = window.training.dialog
    qtbot.waitUntil(lambda: dialog.recipe.chosen() is not None and dialog.start.models.count() > 0, timeout=LONG_MS)
    dialog.data.edit.setText(str(labels))
    dialog.name.edit.setText("drawn-2026")
    dialog.more.toggle.setChecked(True)
    dialog.more.device.setCurrentIndex(dialog.more.device.findData("cpu"))
    qtbot.waitUntil(lambda: "48 films of 24 patients" in dialog.data.counts.text(), timeout=LONG_MS)
    assert dialog.recipe.chosen().title == TITLE
    assert dialog.reason.text() == ""
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def provenance(window: MainWindow) -> str:
    """The model whose outcome is shown."""
    session = window.session
    outcome = session.scores.outcome(session.pane.opened.ref) if session.pane.opened is not None else None
    if isinstance(outcome, Scored):
        return outcome.prediction.provenance.model
    return outcome.provenance.model if isinstance(outcome, NotScored) and outcome.provenance else ""


def test_a_model_is_trained_compared_used_and_taken_back(qtbot: QtBot, window: MainWindow, labels: Path) -> None:
    window.open_paths([EXAMPLE / "phantom-normal.dcm"])
    qtbot.waitUntil(lambda: provenance(window) == "chest-mobilenet-v2", timeout=LONG_MS)
    ordered(qtbot, window, labels, epochs=2)
    run, pane = window.training.run, window.training.pane
    qtbot.waitUntil(lambda: run.end is not None, timeout=LONG_MS)
    assert run.end.how is End.DONE, run.end
    assert [epoch.epoch for epoch in run.state.history] == [1, 2]
    card = read_card(window.training.folder / "drawn-2026")
    assert card.id == "drawn-2026"
    assert run.state.exported.metrics == card.metrics[0]
    assert run.state.exported.report.is_file()
    assert run.state.compared.old == "chest-mobilenet-v2"
    assert "chest-mobilenet-v2 (old)" in pane.story.toPlainText()

    qtbot.waitUntil(pane.use.isVisible)
    qtbot.mouseClick(pane.use, Qt.MouseButton.LeftButton)
    if catalogue.doubt(card) is not None:  # few films: its figures may be those of chance
        assert provenance(window) == "chest-mobilenet-v2"
        qtbot.mouseClick(window.training.question.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: provenance(window) == "drawn-2026", timeout=LONG_MS)
    assert window.session.scores.card == card
    assert catalogue.in_use() == catalogue.user_folder() / "drawn-2026"
    window.actions_by_id["model_before"].trigger()
    qtbot.waitUntil(lambda: provenance(window) == "chest-mobilenet-v2", timeout=LONG_MS)
    assert catalogue.in_use() == catalogue.bundled_folder() / "chest-mobilenet-v2"


def test_a_training_is_stopped_in_its_midst_and_its_best_model_is_written(
    qtbot: QtBot, window: MainWindow, labels: Path
) -> None:
    ordered(qtbot, window, labels, epochs=500)
    run = window.training.run
    qtbot.waitUntil(lambda: len(run.state.history) >= 1 or run.end is not None, timeout=LONG_MS)
    run.stop()
    qtbot.waitUntil(lambda: run.end is not None, timeout=LONG_MS)
    assert run.end.how is End.DONE, run.end
    assert len(run.state.history) < 500
    assert read_card(window.training.folder / "drawn-2026").id == "drawn-2026"


def test_a_training_that_was_killed_is_resumed_by_another_window(
    qtbot: QtBot, window: MainWindow, labels: Path, tmp_path: Path
) -> None:
    ordered(qtbot, window, labels, epochs=4)
    run = window.training.run
    qtbot.waitUntil(lambda: len(run.state.history) >= 1 or run.end is not None, timeout=LONG_MS)
    run.kill()
    qtbot.waitUntil(lambda: run.end is not None, timeout=LONG_MS)
    assert run.end.how is End.INTERRUPTED, run.end
    other = MainWindow(Session(window.session.services), Settings(tmp_path / "window.ini"))
    qtbot.addWidget(other)
    run = other.training.run
    assert run.can_resume
    qtbot.mouseClick(other.training.pane.resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: run.end is not None, timeout=LONG_MS)
    assert run.end.how is End.DONE, run.end
    assert run.state.resumed >= 1
    assert run.state.history[-1].epoch == 4
    other.close()
