"""A place's threshold in the real window: tried along the slider, kept, chosen, removed; scores calibrated again."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from inference.models import catalogue, place_points, store
from inference.models.card import ModelCard
from inference.place_threshold import people
from review.export import ExportKind, ExportOrder, Target, export
from review.store import ReviewStore
from review.verdicts import Agreed, Verdict
from tests.review.handed import a_row
from tests.viewer.conftest import FakeScorer, FakeWorld
from viewer.app.main_window import MainWindow
from viewer.browser.session import Session
from viewer.jobs.job_thread import JobThread
from viewer.review import threshold_dialog
from viewer.review.charts_dialog import ChartsDialog
from viewer.review.export_dialog import ReviewToExport
from viewer.review.threshold_dialog import ThresholdDialog
from viewer.widgets import theme
from viewer.widgets.language import Language, tr
from viewer.widgets.theme import COLORS

WAIT = 20_000
Opened = Callable[..., ThresholdDialog]


def names(films: int) -> tuple[str, ...]:
    return tuple(f"{0.02 + 0.96 * film / films:.4f}" for film in range(films))


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(place_points, "points_folder", lambda: tmp_path / "points")
    return tmp_path / "points"


def install(world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelCard:
    """The world's model lies in a store."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    world.card = store.save(tmp_path / "bundled" / "m", world.card, {"head.weight": np.zeros((2, 3), np.float32)})
    return world.card


def say_all(own: ReviewStore, *, steep: float = 6.0, read: slice = slice(None)) -> None:
    """Ada's verdicts: likelier pneumonia where the score is higher; every third one with the score in sight."""
    columns, generator = own.columns(), np.random.default_rng(2)
    rows = [*zip(columns.film.tolist(), columns.score.tolist(), strict=True)][read]
    for place, (film, score) in enumerate(rows):
        ill = generator.random() < 1 / (1 + np.exp(-steep * (score - 0.5)))
        label, said = ("pneumonia" if ill else "normal"), Agreed.AGREE if ill == (score >= 0.5) else Agreed.OVERRIDE
        at = "2026-11-29T10:00:00.000Z"
        own.append(Verdict(film, "Ada", said, label, at=at, seconds=3.0, score_visible=place % 3 == 0))


@pytest.fixture
def opened(qtbot: QtBot, world: FakeWorld, tmp_path: Path) -> Iterator[Opened]:
    """The dialog on a review in a store, with a session and no window."""
    theme.apply(QApplication.instance())
    job_thread = JobThread("files")
    made: list[Session | ReviewStore] = []

    def open_dialog(films: int = 160, **said: object) -> ThresholdDialog:
        card = world.card
        folder = tmp_path / "films"
        folder.mkdir()
        own = ReviewStore.open(folder, card, root=tmp_path / "reviews")
        files = enumerate(names(films))
        own.record([a_row(folder, name, place, card, float(name), patient_id="") for place, name in files])
        own.found(list(names(films)))
        say_all(own, **said)
        session = Session(world.services())
        made.extend((session, own))
        session.start()
        qtbot.waitUntil(lambda: session.scores.card is not None)
        point = next(point for point in card.operating_points if point.name == "balanced")
        offer = ReviewToExport(folder, ("Ada",), point, films)
        dialog = ThresholdDialog(own.again, job_thread, offer, session, "Ada")
        qtbot.addWidget(dialog)
        dialog.crashed.connect(pytest.fail)
        with qtbot.waitSignal(dialog.shown, timeout=WAIT):
            dialog.show()
        return dialog

    yield open_dialog
    for own in made:
        own.close()
    job_thread.close()


def opened_in(qtbot: QtBot, window: MainWindow) -> ThresholdDialog:
    """The dialog of a window on a review of all films of its world, read by Ada."""
    window.review.open(Path("/films"), "Ada", False)
    review = window.review.review
    qtbot.waitUntil(lambda: review.is_open and review.scoring.finished is not None, timeout=WAIT)
    own = review.again()
    say_all(own)
    own.close()
    window.actions_by_id["place_threshold"].trigger()
    dialog = window.review.handing.dialog
    assert isinstance(dialog, ThresholdDialog)
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        pass
    return dialog


def keep(qtbot: QtBot, session: Session, dialog: ThresholdDialog, name: str, step: int) -> None:
    dialog.prevalence.setValue(5)
    dialog.slider.setValue(step)
    dialog.name.setText(name)
    with qtbot.waitSignal(session.model_choice.kept, timeout=WAIT):
        dialog.keep.click()


def test_nothing_is_said_of_people_until_their_prevalence_is_entered(opened: Opened) -> None:
    dialog = opened()
    assert [label.text() for label in dialog.counts.values()] == ["\u2013"] * 3
    assert dialog.prevalence.text() == "enter it"
    assert dialog.reason.text() == "Enter how many of 100 people here are abnormal."
    assert not dialog.keep.isEnabled()
    dialog.prevalence.setValue(5)
    assert dialog.counts["Recalled"].text() == people(dialog.found().recalled)
    assert dialog.reason.text() == "Name the operating point, and who keeps it."


def test_the_prevalence_is_typed_at_once_and_enter_leaves_the_dialog_open(opened: Opened) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.prevalence, "2.5")
    QTest.keyClick(dialog.prevalence, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.found().prevalence == pytest.approx(0.025)


def test_the_slider_says_how_many_are_recalled_and_missed_at_each_of_its_steps(opened: Opened) -> None:
    dialog = opened()
    dialog.prevalence.setValue(5)
    shown = []
    for step in (0, 200, 500, 800, 1000):
        dialog.slider.setValue(step)
        found = dialog.found()
        assert found.threshold == step / 1000
        assert found.sensitivity.n + found.specificity.n == 160
        assert [label.text() for label in dialog.counts.values()] == [
            people(found.recalled),
            people(found.missed),
            people(found.needless),
        ]
        assert f"Threshold {step / 1000:.3f}: sensitivity {found.sensitivity.in_words()}" in dialog.at.text()
        shown.append((found.recalled.value, found.missed.value))
    assert shown[0] == (pytest.approx(1000), 0)
    assert shown[-1] == (0, pytest.approx(50))
    assert [own[0] for own in shown] == sorted((own[0] for own in shown), reverse=True)
    dialog.slider.setFocus()
    dialog.slider.setValue(300)
    QTest.keyClick(dialog.slider, Qt.Key.Key_Right)
    assert dialog.threshold == 0.301


def test_the_card_s_own_points_are_marked_and_can_be_tried_exactly(opened: Opened) -> None:
    dialog = opened()
    assert dialog.scale.marks == {"high sensitivity": 0.2, "balanced": 0.5}
    assert dialog.threshold == 0.5
    dialog.point_buttons["high sensitivity"].click()
    assert (dialog.threshold, dialog.slider.value()) == (0.2, 200)
    picture = dialog.scale.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(picture.height())}
    assert {QColor(COLORS.positive).name(), QColor(COLORS.accent).name()} <= colors
    dialog.slider.setValue(700)
    assert dialog.scale.grab().toImage() != picture


def test_what_flatters_the_figures_is_said(opened: Opened) -> None:
    dialog = opened()
    words = dialog.notes.text()
    assert "Measured on the films that it is chosen on" in words
    assert "54 films of these 160 were judged with the score in sight" in words
    assert "160 films of these name no patient" in words


def test_films_judged_with_the_score_in_sight_can_be_left_out(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        dialog.blind.setChecked(True)
    assert dialog.words.text().startswith("test-model 1.2 on 106 films of 106 patients")
    assert "in sight" not in dialog.notes.text()


def test_a_point_is_kept_chosen_named_in_what_is_written_and_removed(
    qtbot: QtBot, world: FakeWorld, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.films(*names(100))
    dialog = opened_in(qtbot, window)
    session, panel = window.session, window.panel
    keep(qtbot, session, dialog, "St. Mary", 333)
    (kept,) = session.scores.card.place_points
    assert (kept.point.name, kept.point.threshold, kept.kept_by, kept.prevalence) == (
        "own: St. Mary",
        0.333,
        "Ada",
        0.05,
    )
    assert dialog.kept.currentData() == "own: St. Mary"
    assert "own: St. Mary" in dialog.scale.marks
    dialog.reject()
    assert [panel.points.itemText(place) for place in range(3)] == ["High sensitivity", "Balanced", "Own: St. Mary"]
    assert "Kept by Ada" in panel.points.itemData(2, Qt.ItemDataRole.ToolTipRole)
    assert not window.actions_by_id["remove_point"].isEnabled()
    panel.points.activated.emit(2)
    assert session.scores.operating_point == kept.point
    assert "Own: St. Mary: chosen here, not the model's own." in panel.moved.text()
    assert "on 100 films here, which chose it" in panel.reached.text()
    own = window.review.review.again()
    targets = (Target(ExportKind.CSV, tmp_path / "r.csv"), Target(ExportKind.JSON, tmp_path / "r.json"))
    assert len([*export(own, ExportOrder(targets, ("Ada",), kept.point))]) >= 2
    own.close()
    rows = list(csv.DictReader((tmp_path / "r.csv").open(newline="")))
    assert {row["operating_point"] for row in rows} == {"own: St. Mary"}
    assert "This place's own, not the card's; kept by Ada" in (tmp_path / "r.json").read_text()

    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        wanted = answers.pop()
        next(button for button in box.findChildren(QPushButton) if button.text() == wanted).click()
        return 0

    answers = ["Remove", "Keep"]
    monkeypatch.setattr(QMessageBox, "exec", answer)
    window.actions_by_id["remove_point"].trigger()
    assert session.scores.card.place_points == (kept,)
    with qtbot.waitSignal(session.model_choice.kept, timeout=WAIT):
        window.actions_by_id["remove_point"].trigger()
    assert asked[0].startswith("Remove own: St. Mary, which Ada kept on ")
    assert session.scores.operating_point.name == "balanced"
    assert panel.points.count() == 2


def test_a_point_can_be_removed_where_it_was_kept(
    qtbot: QtBot, opened: Opened, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threshold_dialog, "tr", lambda text, **own: "keine" if text == "none" else tr(text, **own))
    dialog = opened()
    keep(qtbot, dialog.session, dialog, "ward", 400)
    assert list(data.iterdir())
    with qtbot.waitSignal(dialog.session.model_choice.kept, timeout=WAIT):
        dialog.remove.click()
    assert not list(data.iterdir())
    assert dialog.kept_row.isHidden()
    assert dialog.reason.text().endswith(": keine.")
    assert dialog.scale.marks == {"high sensitivity": 0.2, "balanced": 0.5}


def test_too_few_films_keep_nothing_and_it_is_said_what_is_enough(opened: Opened) -> None:
    dialog = opened(40)
    dialog.prevalence.setValue(5)
    dialog.name.setText("ward")
    assert dialog.reason.text().startswith("It takes at least 30 patients with abnormal films")
    assert not dialog.keep.isEnabled()
    dialog.keep_threshold()
    assert dialog.session.scores.card.place_points == ()


def test_a_review_of_which_only_the_worst_films_were_read_keeps_nothing(opened: Opened) -> None:
    dialog = opened(read=slice(80, None), steep=2.0)
    dialog.prevalence.setValue(5)
    dialog.name.setText("ward")
    assert dialog.reason.text().startswith("None of the films below the model's threshold was read")
    assert "verification bias" in dialog.notes.text()
    assert not dialog.keep.isEnabled()


def test_a_disk_that_refuses_is_told(qtbot: QtBot, opened: Opened, data: Path) -> None:
    dialog = opened()
    data.write_text("a file where a folder is wanted")
    dialog.prevalence.setValue(5)
    dialog.name.setText("ward")
    with qtbot.waitSignal(dialog.session.model_choice.not_kept, timeout=WAIT):
        dialog.keep.click()
    assert dialog.reason.text().startswith("The operating points of this place cannot be written")
    assert dialog.session.scores.card.place_points == ()


def test_the_charts_lead_to_it(qtbot: QtBot, world: FakeWorld, window: MainWindow) -> None:
    world.films(*names(8))
    opened_in(qtbot, window).reject()
    window.actions_by_id["charts"].trigger()
    charts = window.review.handing.dialog
    assert isinstance(charts, ChartsDialog)
    charts.threshold.click()
    dialog = window.review.handing.dialog
    assert isinstance(dialog, ThresholdDialog)
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        pass
    assert dialog.reason.text().startswith("It takes at least 30 patients")


def test_scores_are_calibrated_again_as_a_version_beside_the_old_one(
    qtbot: QtBot, world: FakeWorld, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = install(world, tmp_path, monkeypatch)
    dialog = opened(260, steep=1.5)
    with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
        dialog.calibrate.click()
    assert dialog.outcome.text().splitlines()[1].startswith("Brier score: ")
    assert dialog.verdict.text().startswith("It helps")
    assert catalogue.named("test-model@1.2+own1") is None
    with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
        dialog.keep_calibrated.click()
    made = catalogue.named("test-model@1.2+own1")
    assert made is not None
    assert made.card.calibration.data.startswith("final labels of a review by 1 reader")
    assert "test-model 1.2+own1 stands beside test-model 1.2" in dialog.outcome.text()
    assert catalogue.in_use() == catalogue.named("test-model").folder
    with qtbot.waitSignal(dialog.session.scores.in_use_changed, timeout=WAIT):
        dialog.use.click()
    assert old.version == "1.2"


def test_a_new_version_that_the_disk_refuses_is_told(
    qtbot: QtBot, world: FakeWorld, opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_about: object) -> None:
        raise OSError(28, "No space left on device")

    install(world, tmp_path, monkeypatch)
    monkeypatch.setattr("viewer.review.threshold_dialog.keep_recalibrated", refuse)
    dialog = opened(260, steep=1.5)
    for button in (dialog.calibrate, dialog.keep_calibrated):
        with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
            button.click()
    said = f"{dialog.outcome.text()} {dialog.verdict.text()} {dialog.reason.text()}"
    assert "The new version of the model cannot be written: No space left on device" in said


def test_too_few_films_are_not_calibrated_again(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(40)
    with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
        dialog.calibrate.click()
    assert dialog.verdict.text().startswith("It takes at least 30 patients")
    assert dialog.keep_calibrated.isHidden()


def test_a_model_that_is_nowhere_installed_gets_no_version(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(260, steep=1.5)
    with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
        dialog.calibrate.click()
    with qtbot.waitSignal(dialog.calibrated, timeout=WAIT):
        dialog.keep_calibrated.click()
    assert "test-model@1.2" in dialog.outcome.text()
    assert dialog.made is None


def test_films_of_other_patients_stay_at_the_model_s_own_point(
    qtbot: QtBot, world: FakeWorld, make_window: Callable[[], MainWindow]
) -> None:
    own = world.card.populations[0]
    adults, children = replace(own, name="adults", ages=(18, 91)), replace(own, name="children", ages=(1, 5))
    world.card = replace(world.card, populations=(adults, children))
    world.scorer, world.models = FakeScorer(world.card), [world.card]
    films = [f"{score}@{age}" for score in names(70) for age in (40, 3)]
    world.films(*films)
    window = make_window()
    dialog = opened_in(qtbot, window)
    review = window.review.review
    assert [dialog.population.itemText(place) for place in range(2)] == ["Adults 18 to 91", "Children 1 to 5"]
    assert "70 films of other patients than adults" in dialog.notes.text()
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        dialog.population.setCurrentIndex(1)
        dialog.population.activated.emit(1)
    dialog.name.setText("children's ward")
    dialog.prevalence.setValue(5)
    dialog.slider.setValue(900)
    assert dialog.reason.text() == ""
    with qtbot.waitSignal(window.session.model_choice.kept, timeout=WAIT):
        dialog.keep.click()
    dialog.reject()
    window.session.choose_operating_point("own: children's ward")
    rows = review.listing.columns
    said = {(rows.population[row], rows.score[row] >= 0.9, review.listing.decision(row)) for row in range(len(rows))}
    assert {own for own in said if own[0] == "children"} == {
        ("children", False, "normal"),
        ("children", True, "abnormal"),
    }
    assert ("adults", False, "abnormal") in said


def test_the_prevalence_is_typed_as_the_place_does(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    german = Language()
    german.use("de")
    monkeypatch.setattr("viewer.widgets.forms.LANGUAGE", german)
    box = opened(films=20).prevalence
    for typed in ("2,5", "2.5"):
        box.setValue(60.0)
        box.selectAll()
        QTest.keyClicks(box.lineEdit(), typed)
        assert (box.value(), box.text()) == (2.5, f"{typed.replace('.', ',')} %")
    box.setValue(0.0)
    assert box.text() == "enter it"
