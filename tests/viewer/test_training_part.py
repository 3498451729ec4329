"""Training in the window: the dialog, the pane, the model put into use and taken back. The child is `fake_child`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from inference.prediction import Scored
from viewer.app.main_window import MainWindow
from viewer.training.training_controller import ClosingBox
from viewer.training.training_dialog import TrainingDialog
from viewer.training.training_order import Order, Start, order_to_text
from viewer.training.training_run import End

FAKE = (sys.executable, str(Path(__file__).with_name("fake_child.py")))
LONG_MS = 20_000


@pytest.fixture
def window(make_window: Callable[[], MainWindow], tmp_path: Path) -> MainWindow:
    window = make_window()
    prepare(window, tmp_path)
    return window


def prepare(window: MainWindow, folder: Path) -> None:
    window.training.run.program = FAKE
    window.training.folder = folder / "trainings"


def asked(qtbot: QtBot, window: MainWindow, order: Order | None = None) -> TrainingDialog:
    """The dialog, once it knows recipes and models."""
    if order is None:
        window.actions_by_id["train"].trigger()
    else:
        window.training._open(order)
    dialog = window.training.dialog
    qtbot.waitUntil(lambda: dialog.recipe.chosen() is not None and dialog.start.models.count() > 0, timeout=LONG_MS)
    return dialog


def films(tmp_path: Path, name: str = "films-clean") -> Path:
    (tmp_path / name).mkdir(exist_ok=True)
    return tmp_path / name


def trained(qtbot: QtBot, window: MainWindow, tmp_path: Path, recipe: str = "good") -> None:
    order = Order(films(tmp_path), recipe, "clinic", tmp_path / "trainings", Start.RANDOM)
    with qtbot.waitSignal(window.training.run.ended, timeout=LONG_MS):
        window.training.run.start(order)
    window.training.pane.refresh()


# The dialog


def test_an_empty_dialog_says_what_is_lacking_and_cannot_be_accepted(qtbot: QtBot, window: MainWindow) -> None:
    dialog = asked(qtbot, window)
    assert dialog.reason.text() == "Choose the labelled films."
    assert not dialog.go.isEnabled()
    assert dialog.start.start() is Start.ADAPT
    assert dialog.start.model() == "test-model"
    assert dialog.name.text() == "test-model-2"
    assert dialog.recipe.isHidden()
    assert dialog.command.toPlainText().startswith("hilum train --data ... --from test-model")


def test_films_are_counted_and_their_faults_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = asked(qtbot, window)
    dialog.data.edit.setText(str(films(tmp_path, "films")))
    qtbot.waitUntil(lambda: "5,216 films" in dialog.data.counts.text(), timeout=LONG_MS)
    assert dialog.data.counts.text() == "5,216 films of 2,846 patients: 1,341 NORMAL, 3,875 PNEUMONIA"
    assert "3 patients stand in more than one split. Give each patient one split." in dialog.data.remarks.text()
    assert "carry no patient" not in dialog.data.remarks.text()
    assert "carry no patient" in dialog.data.remarks.toolTip()
    assert dialog.go.isEnabled()


def test_films_that_cannot_teach_keep_the_training_from_starting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = asked(qtbot, window)
    dialog.data.edit.setText(str(films(tmp_path, "bad")))
    qtbot.waitUntil(lambda: "no columns path and label" in dialog.reason.text(), timeout=LONG_MS)
    assert not dialog.go.isEnabled()
    dialog.data.edit.setText(str(tmp_path / "nowhere"))
    qtbot.waitUntil(lambda: dialog.reason.text().startswith("There is no nowhere"), timeout=LONG_MS)
    dialog.data.edit.setText(str(films(tmp_path)))
    qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=LONG_MS)


def test_a_program_that_cannot_check_films_still_trains(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = asked(qtbot, window)
    dialog.data.edit.setText(str(films(tmp_path, "old")))
    qtbot.waitUntil(lambda: dialog.data.counts.text() != "", timeout=LONG_MS)
    qtbot.waitUntil(lambda: dialog.data.counts.text() == "", timeout=LONG_MS)
    assert dialog.go.isEnabled()


def test_a_label_that_the_recipe_does_not_know_is_said_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = asked(qtbot, window, Order(films(tmp_path, "covid"), "good", "", tmp_path, Start.RANDOM))
    qtbot.waitUntil(lambda: "does not know the label covid" in dialog.reason.text(), timeout=LONG_MS)
    assert not dialog.go.isEnabled()


def test_the_name_follows_the_choice_until_it_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    dialog = asked(qtbot, window)
    dialog.start.kind.setCurrentIndex(dialog.start.kind.findData(Start.RANDOM))
    assert not dialog.recipe.isHidden()
    assert dialog.name.text() == "good"
    dialog.recipe.list.setCurrentRow(1)
    assert dialog.name.text() == "waits"
    dialog.name.edit.selectAll()
    qtbot.keyClicks(dialog.name.edit, "test-model")
    assert "installed already" in dialog.name.note.text()
    dialog.recipe.list.setCurrentRow(0)
    assert dialog.name.text() == "test-model"


def test_a_file_of_weights_must_be_there(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = asked(qtbot, window, Order(films(tmp_path), "good", "", tmp_path, Start.FILE))
    assert "file of weights" in dialog.lacking()
    dialog.start.edit.setText(str(tmp_path / "w.safetensors"))
    qtbot.waitUntil(lambda: "There is no file w.safetensors" in dialog.reason.text(), timeout=LONG_MS)
    (tmp_path / "w.safetensors").write_bytes(b"")
    dialog.start.edit.setText(str(tmp_path / "w.safetensors") + " ")
    qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=LONG_MS)


def test_more_choices_are_in_the_command_line_which_can_be_copied(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = asked(qtbot, window, Order(films(tmp_path), folder=tmp_path))
    assert dialog.focusWidget() is dialog.data.edit
    assert not dialog.more.epochs.isVisible()
    dialog.more.toggle.setChecked(True)
    assert dialog.more.epochs.isVisible()
    letters = dialog.more.epochs.lineEdit()
    assert letters.text() == "as the recipe says"
    assert letters.width() > letters.fontMetrics().horizontalAdvance(letters.text())
    dialog.more.epochs.setValue(3)
    dialog.more.device.setCurrentIndex(dialog.more.device.findData("cpu"))
    dialog.more.test.setChecked(True)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.command.toPlainText()
    assert copied.endswith("--epochs 3 --device cpu --test")


def test_recipes_that_cannot_be_listed_say_why(qtbot: QtBot, window: MainWindow) -> None:
    window.training.run.program = (sys.executable, "-c", "import sys; sys.exit('hilum: The disk is gone.')")
    window.actions_by_id["train"].trigger()
    dialog = window.training.dialog
    qtbot.waitUntil(lambda: "The disk is gone." in dialog.recipe.about.text(), timeout=LONG_MS)


def test_a_cancelled_dialog_trains_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = asked(qtbot, window)
    dialog.buttons.rejected.emit()
    assert window.training.dialog is None
    assert not window.training.run.is_running


# The pane


def test_an_accepted_dialog_trains_and_the_pane_follows(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = asked(qtbot, window, Order(films(tmp_path), "waits", "clinic", tmp_path / "trainings", Start.RANDOM))
    qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=LONG_MS)
    dialog.go.click()
    part, pane = window.training, window.training.pane
    assert not window.docks.training.isHidden()
    assert window.actions_by_id["training_panel"].isChecked()
    qtbot.waitUntil(lambda: pane.phase.text() == "Epoch 5 of 8: 1,024 of 4,196 films", timeout=LONG_MS)
    assert pane.title.text() == "clinic"
    assert "left" in pane.time.text()
    assert len(pane.losses.look().curves[1].points) == 4
    assert "12 films look the same" in pane.story.toPlainText()
    assert window.line.training.text() == "Training: Epoch 5 of 8: 1,024 of 4,196 films"
    window.actions_by_id["train"].trigger()
    assert part.dialog is None, "one training at a time"
    qtbot.mouseClick(pane.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.use.isVisible(), timeout=LONG_MS)
    assert not pane.stop.isVisible()
    assert "the new model ranks better" in pane.story.toPlainText()
    assert "It was asked to." in pane.story.toPlainText()
    assert not window.line.training.isVisible()


def test_the_new_model_scores_every_film_again_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, world, scored, tmp_path: Path
) -> None:
    scored(window, world.films("0.9", "0.1"))
    scores, pane = window.session.scores, window.training.pane
    qtbot.waitUntil(lambda: all(scores.outcome(ref) for ref in window.session.films.entries), timeout=LONG_MS)
    trained(qtbot, window, tmp_path)
    assert pane.use.isEnabled()
    qtbot.mouseClick(pane.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: scores.card.id == "clinic", timeout=LONG_MS)

    def by(model: str) -> bool:
        outcomes = [scores.outcome(ref) for ref in window.session.films.entries]
        return all(isinstance(own, Scored) and own.prediction.provenance.model == model for own in outcomes)

    qtbot.waitUntil(lambda: by("clinic"), timeout=LONG_MS)
    assert "clinic 1.2 is in use; films are scored again." in pane.answer.text()
    assert not pane.use.isEnabled()
    assert window.line.model.text() == "clinic 1.2"
    assert window.panel.model.text() == "clinic 1.2"
    assert pane.keep.text() == "Go back to the old one"
    qtbot.mouseClick(pane.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: scores.card.id == "test-model", timeout=LONG_MS)
    qtbot.waitUntil(lambda: by("test-model"), timeout=LONG_MS)
    assert pane.use.isEnabled()


def test_the_old_model_is_kept_and_the_new_one_stays_where_it_is(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    trained(qtbot, window, tmp_path)
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    pane = window.training.pane
    qtbot.mouseClick(pane.keep, Qt.MouseButton.LeftButton)
    assert pane.answer.text().startswith("test-model stays in use.")
    assert str(tmp_path / "trainings" / "clinic") in pane.answer.text()
    assert window.session.scores.card.id == "test-model"
    assert pane.use.isEnabled()


def test_going_back_without_a_model_before_says_so(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.session.model_choice.refused):
        window.actions_by_id["model_before"].trigger()
    assert "There is no model to go back to." in window.line.currentMessage()


def test_the_report_is_opened_as_a_local_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    trained(qtbot, window, tmp_path)
    qtbot.mouseClick(window.training.pane.report, Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "trainings" / "clinic" / "report.html"]


def test_a_refusal_is_shown_in_the_pane_and_can_be_ordered_otherwise(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    trained(qtbot, window, tmp_path, "refuses")
    pane = window.training.pane
    assert pane.phase.text() == "It cannot go on."
    assert "no columns path and label" in pane.answer.text()
    assert window.training.error is None
    assert not pane.resume.isVisible()
    qtbot.mouseClick(pane.change, Qt.MouseButton.LeftButton)
    dialog = window.training.dialog
    qtbot.waitUntil(lambda: dialog.recipe.chosen() is not None, timeout=LONG_MS)
    assert dialog.order().recipe == "refuses"
    assert dialog.name.text() == "clinic"


def test_an_unexpected_end_is_told_in_a_dialog_to_copy_and_can_be_resumed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    trained(qtbot, window, tmp_path, "crashes")
    error = window.training.error
    assert error.isVisible()
    assert "the lights went out" in error.details.toPlainText()
    error.copy.click()
    assert "the lights went out" in QGuiApplication.clipboard().text()
    error.close()
    pane = window.training.pane
    assert pane.details.isVisible()
    with qtbot.waitSignal(window.training.run.ended, timeout=LONG_MS):
        qtbot.mouseClick(pane.resume, Qt.MouseButton.LeftButton)
    words = json.loads((window.training.run.order.work / "arguments.json").read_text())
    assert words[-1] == "--resume"


# Closing


def test_a_training_left_unfinished_is_offered_by_the_next_window(
    qtbot: QtBot, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    first = make_window()
    prepare(first, tmp_path)
    dialog = asked(qtbot, first, Order(films(tmp_path), "waits", "clinic", tmp_path / "trainings", Start.RANDOM))
    qtbot.waitUntil(lambda: dialog.go.isEnabled(), timeout=LONG_MS)
    dialog.go.click()
    qtbot.waitUntil(lambda: first.training.run.state.epoch == 5, timeout=LONG_MS)
    first.training.run.close()
    second = make_window()
    prepare(second, tmp_path)
    pane = second.training.pane
    assert not second.docks.training.isHidden()
    assert pane.answer.text() == "It was not finished when the window closed."
    with qtbot.waitSignal(second.training.run.ended, timeout=LONG_MS):
        qtbot.mouseClick(pane.resume, Qt.MouseButton.LeftButton)
    assert second.training.run.end.how is End.DONE
    third = make_window()
    assert third.docks.training.isHidden()


def test_a_training_that_is_forgotten_is_offered_no_more(
    qtbot: QtBot, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    first = make_window()
    order = Order(films(tmp_path), "waits", "clinic", tmp_path / "trainings", Start.RANDOM)
    order.work.mkdir(parents=True)
    first.settings.save_training(order_to_text(order))
    second = make_window()
    assert not second.docks.training.isHidden()
    qtbot.mouseClick(second.training.pane.forget, Qt.MouseButton.LeftButton)
    assert second.docks.training.isHidden()
    assert make_window().docks.training.isHidden()


@pytest.fixture
def running(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    order = Order(films(tmp_path), "waits", "clinic", tmp_path / "trainings", Start.RANDOM)
    window.training.run.start(order)
    qtbot.waitUntil(lambda: window.training.run.state.epoch == 5, timeout=LONG_MS)
    return window


def answered(monkeypatch: pytest.MonkeyPatch, button: str) -> None:
    """Answer the question before closing with one of its buttons, by its text."""

    def answer(box: ClosingBox) -> int:
        chosen = next(own for own in box.buttons() if own.text().replace("&", "") == button)
        monkeypatch.setattr(box, "clickedButton", lambda: chosen)
        return 0

    monkeypatch.setattr(ClosingBox, "exec", answer)


def test_closing_on_a_training_asks_and_may_go_on(running: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, "Go on training")
    assert not running.close()
    assert running.isVisible()
    assert running.training.run.is_running
    answered(monkeypatch, "End at once")
    assert running.close()
    assert not running.training.run.is_running


def test_closing_may_stop_the_training_and_wait_for_its_best_model(
    qtbot: QtBot, running: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answered(monkeypatch, "Stop and keep the best")
    with qtbot.waitSignal(running.closed, timeout=LONG_MS):
        assert not running.close()
        assert running.training.run.is_stopping
    assert running.training.run.end.how is End.DONE
    assert (tmp_path / "trainings" / "clinic").is_dir()


def test_the_question_before_closing_has_three_answers_and_escape_stays(window: MainWindow) -> None:
    box = window.training.closing_box()
    assert [button.text() for button in box.buttons()] != []
    assert isinstance(box, QMessageBox)
    assert box.escapeButton().text() == "Go on training"
    assert box.defaultButton() is box.keep


def test_a_recipe_of_ones_own_is_listed_and_chosen(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    own = tmp_path / "My clinic.toml"
    own.write_text("")
    dialog = asked(qtbot, window, Order(films(tmp_path), folder=tmp_path, start=Start.RANDOM))
    dialog.recipe.file_chosen.emit(str(own))
    qtbot.waitUntil(lambda: dialog.order().recipe == str(own), timeout=LONG_MS)
    assert dialog.recipe.list.currentItem().text() == "A recipe of my own"
    assert dialog.name.text() == "my-clinic"
    dialog.recipe.file_chosen.emit(str(tmp_path / "gone.toml"))
    qtbot.waitUntil(lambda: "There is no recipe named" in dialog.recipe.about.text(), timeout=LONG_MS)
    assert dialog.order().recipe == str(own), "what was listed stays"


def test_a_long_refusal_or_name_does_not_widen_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    width = window.training.pane.minimumSizeHint().width()
    order = Order(films(tmp_path), "refuses", "a" * 64, tmp_path / "trainings", Start.RANDOM)
    with qtbot.waitSignal(window.training.run.ended, timeout=LONG_MS):
        window.training.run.start(order)
    window.training.pane.refresh()
    assert window.training.pane.title.toolTip() == "a" * 64
    assert window.training.pane.minimumSizeHint().width() <= max(width, 900)
