"""The models in the real window: read, used, measured, exported, removed, and imported step by step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from inference.models import catalogue, store
from inference.models.card import Interval, Metrics
from review.verdicts import Agreed, Verdict
from tests.models import change_card, random_state
from tests.viewer.conftest import FakeScorer, FakeWorld, a_card
from viewer.app.main_window import MainWindow
from viewer.models import model_jobs
from viewer.models.model_manager import ModelsDialog

MEASURED = (Metrics("other films", "test", 100, 50, 90, {"auc": Interval(0.9, 0.8, 0.95)}, "balanced"),)


def keep(folder: Path, name: str, **changes: object) -> None:
    """A model of the same labels as the window's, in a folder."""
    card = change_card(a_card(), id=name, title=f"Model {name}", **changes)
    store.save(folder / name, card, {"w": np.zeros(3, np.float32)})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One bundled model, and two of the user's: one that was measured, one that was not, of another task."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(model_jobs, "reviews_with", lambda card: 2)
    keep(tmp_path / "bundled", "first", metrics=MEASURED)
    keep(tmp_path / "user", "good", metrics=MEASURED)
    keep(tmp_path / "user", "unknown", task="tuberculosis", metrics=())
    return tmp_path


@pytest.fixture
def shown(qtbot: QtBot, home: Path) -> Callable[[MainWindow], ModelsDialog]:
    def show(window: MainWindow) -> ModelsDialog:
        window.models_command.trigger()
        assert window.models is not None
        dialog = window.models.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0)
        return dialog

    return show


Shown = Callable[[MainWindow], ModelsDialog]


def rows(dialog: ModelsDialog) -> dict[str, list[tuple[str, str]]]:
    """The models by their group, each with its state."""
    tree, found = dialog.tree, {}
    for place in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(place)
        found[group.text(0)] = [
            (group.child(own).text(0), group.child(own).text(2)) for own in range(group.childCount())
        ]
    return found


def test_models_stand_by_task_with_their_cards_in_words(window: MainWindow, shown: Shown) -> None:
    dialog = shown(window)
    assert rows(dialog) == {
        "Abnormal": [("first", "in use"), ("good", "imported")],
        "Tuberculosis": [("unknown", "imported")],
    }
    assert dialog.chosen is not None
    assert dialog.chosen.name == "first"
    dialog.choose("good")
    text = dialog.card.toPlainText()
    for words in (
        "Model good",
        "auc 0.900 (95 % interval 0.800 to 0.950)",
        "Operating points",
        "Calibration",
        "SHA-256",
    ):
        assert words in text
    assert not dialog.measure.isEnabled()
    assert dialog.measure.toolTip() == "Open a review first"


def test_a_model_that_scores_beside_the_one_in_use_says_so(qtbot: QtBot, window: MainWindow, shown: Shown) -> None:
    dialog = shown(window)
    further, good = window.session.scores.further, catalogue.named("good")
    assert good is not None
    further._on_available((good.card,))
    with qtbot.waitSignal(dialog.listed):
        further.choose(["good@1.2"])
    assert rows(dialog)["Abnormal"] == [("first", "in use"), ("good", "also scores")]


def test_a_measured_model_is_used_at_once_and_the_one_before_it_again(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, shown: Shown
) -> None:
    dialog = shown(window)
    dialog.choose("good")
    with qtbot.waitSignal(window.session.scores.in_use_changed):
        dialog.use.click()
    assert dialog.question is None
    assert window.session.scores.in_use.id == "good"
    assert "is in use" in dialog.words.text()
    catalogue.use("good")
    with qtbot.waitSignal(dialog.listed):
        dialog.refresh()
    assert rows(dialog)["Abnormal"][1] == ("good", "in use")
    assert "Model first" in dialog.back.toolTip()
    with qtbot.waitSignal(window.session.scores.in_use_changed):
        dialog.back.click()
    assert window.session.scores.in_use.id == "test-model"


def test_a_model_that_nobody_measured_is_used_only_after_a_question(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, shown: Shown
) -> None:
    dialog = shown(window)
    dialog.choose("unknown")
    dialog.use.click()
    assert "Nobody has measured Model unknown" in dialog.question.text()
    assert dialog.question.defaultButton() is dialog.question.leave
    dialog.question.leave.click()
    assert world.used == []
    dialog.use.click()
    with qtbot.waitSignal(window.session.scores.in_use_changed):
        dialog.question.use.click()
    assert window.session.scores.in_use.id == "unknown"


def test_a_model_leaves_as_a_zip_and_is_removed_after_one_question(
    qtbot: QtBot, window: MainWindow, home: Path, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window)
    assert not dialog.remove.isEnabled()
    assert "came with the program" in dialog.remove.toolTip()
    dialog.choose("good")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(home / "good.zip"), ""))
    with qtbot.waitSignal(dialog.listed):
        dialog.export.click()
    assert (home / "good.zip").is_file()
    assert "good.zip" in dialog.words.text()
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.question is not None)
    assert "Remove Model good (good)" in dialog.question.text()
    assert "2 reviews have verdicts given with it" in dialog.question.informativeText()
    dialog.question.keep.click()
    assert (home / "user" / "good").is_dir()
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.question is not None)
    with qtbot.waitSignal(dialog.listed):
        dialog.question.remove.click()
    assert not (home / "user" / "good").exists()
    assert rows(dialog)["Abnormal"] == [("first", "in use")]


@pytest.fixture
def labelled(
    qtbot: QtBot, world: FakeWorld, make_window: Callable[[], MainWindow], home: Path
) -> Callable[[], MainWindow]:
    """A window with a review of 30 films that all have a final label."""

    def make() -> MainWindow:
        world.films(*(f"0.{place:02}" for place in range(5, 95, 3)))
        window = make_window()
        review = window.review.review
        window.review.open(Path("/films"), "Ada", False)
        qtbot.waitUntil(lambda: review.is_open and review.scoring.finished is not None)
        with review.again() as kept:
            columns = kept.columns()
            for film, path in zip(columns.film.tolist(), columns.path, strict=True):
                label = "pneumonia" if float(Path(path).stem) > 0.5 else "normal"
                kept.append(Verdict(film, "Ada", Agreed.AGREE, label))
        return window

    return make


def test_a_measurement_can_be_stopped_and_changes_nothing(
    qtbot: QtBot, world: FakeWorld, labelled: Callable[[], MainWindow], shown: Shown
) -> None:
    window = labelled()
    dialog = shown(window)
    dialog.choose("good")
    world.gate.clear()
    dialog.measure.click()
    qtbot.waitUntil(lambda: dialog.words.text() == "Scoring 0 of 30 films with a final label")
    assert dialog.stop.isVisible()
    assert not dialog.use.isEnabled()
    dialog.stop.click()
    world.gate.set()
    assert dialog.words.text() == "Stopped. Nothing was changed."
    assert dialog.use.isEnabled()
    assert not dialog.stop.isVisible()


def test_a_model_is_measured_on_the_review_before_it_is_used(
    qtbot: QtBot, labelled: Callable[[], MainWindow], shown: Shown
) -> None:
    window = labelled()
    scored: list[FakeScorer] = []

    def reversed_scorer(card: object) -> FakeScorer:
        scorer = FakeScorer(card)
        real = scorer.score

        def score(image, *, heatmaps, force):
            told = 1 - float(image.ref.path.stem)
            moved = type(image)(
                ref=image.ref.__class__(Path(f"/films/{told:.2f}.png"), 0, 1, image.ref.kind, 64, 80),
                values=image.values,
                bits_stored=12,
            )
            return real(moved, heatmaps=heatmaps, force=force)

        scorer.score = score
        scored.append(scorer)
        return scorer

    services = window.session.services
    object.__setattr__(services, "open_scorer", reversed_scorer)
    dialog = shown(window)
    dialog.choose("unknown")
    assert "another question" in dialog.measure.toolTip()
    dialog.choose("good")
    assert dialog.measure.isEnabled()
    dialog.measure.click()
    qtbot.waitUntil(lambda: "AUC" in dialog.words.text(), timeout=20_000)
    said = dialog.words.text()
    assert "30 films of 30 patients with a final label, 14 of them positive." in said
    assert "AUC: 1.00 by test-model, 0.00 by good." in said
    assert len(scored) == 1
    qtbot.waitUntil(dialog.use.isEnabled)
    dialog.use.click()
    assert "On the films of this review the AUC of Model good is between" in dialog.question.text()
    dialog.question.leave.click()


def test_weights_of_another_program_are_imported_step_by_step(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, home: Path, shown: Shown, scored
) -> None:
    scored(window, world.films("0.91"))
    state = random_state("resnet18", 2)
    short = {name.removeprefix("features.").replace("head.3.", "fc."): own for name, own in state.items()}
    saved = {f"module.net.{name}": torch.from_numpy(own.copy()) for name, own in short.items()}
    torch.save({"state_dict": saved}, home / "Best run.ckpt")
    dialog = shown(window)
    dialog.bring.click()
    wizard = dialog.wizard
    assert not wizard.next.isEnabled()
    wizard.file.edit.setText(str(home / "nowhere.pt"))
    wizard.next.click()
    qtbot.waitUntil(lambda: "There is no" in wizard.words.text())
    wizard.file.edit.setText(str(home / "Best run.ckpt"))
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.place == 1, timeout=30_000)
    assert wizard.network.architecture() == "resnet18"
    for prefix in ("module.", "net."):
        assert prefix in wizard.network.taken_off.text()
    wizard.next.click()
    assert wizard.labels.names() == ("normal", "abnormal")
    wizard.labels.labels[1].setText("")
    assert not wizard.next.isEnabled()
    assert "label" in wizard.words.text()
    wizard.labels.labels[1].setText("pneumonia")
    assert wizard.labels.positives() == ("pneumonia",)
    wizard.next.click()
    wizard.input.rows.setValue(64)
    wizard.input.columns.setValue(64)
    wizard.next.click()
    assert wizard.whom.name.text() == "best-run"
    wizard.whom.title.setText("The best run")
    wizard.next.click()
    assert (wizard.place, wizard.next.text()) == (5, "Install")
    wizard.trial.go.click()
    qtbot.waitUntil(lambda: "pneumonia" in wizard.trial.answer.text(), timeout=30_000)
    assert not wizard.trial.picture.pixmap().isNull()
    assert catalogue.named("best-run") is None
    qtbot.waitUntil(wizard.next.isEnabled)
    with qtbot.waitSignal(dialog.listed, timeout=30_000):
        wizard.next.click()
    assert dialog.chosen is not None
    assert (dialog.chosen.name, dialog.chosen.card.title) == ("best-run", "The best run")
    card = store.load(home / "user" / "best-run").card
    assert (card.input.rows, card.positive_labels) == (64, ("pneumonia",))


def test_a_hostile_file_leaves_the_wizard_where_it_is(
    qtbot: QtBot, window: MainWindow, home: Path, shown: Shown
) -> None:
    dialog = shown(window)
    dialog.bring.click()
    wizard = dialog.wizard
    (home / "evil.onnx").write_bytes(b"\x08\x08")
    wizard.file.edit.setText(str(home / "evil.onnx"))
    wizard.next.click()
    qtbot.waitUntil(lambda: "no weights by name" in wizard.words.text())
    assert wizard.place == 0
    assert wizard.next.isEnabled()
