"""The window's start dialog, dialogs of handing over and a folder that pauses: the parts of a review tied together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pydicom
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from imaging.faults import Code, Fault, as_told
from imaging.reasons import ENGLISH
from review.scoring import FolderSearched, Paused, RunEvent
from tests.models import two_populations
from tests.phantom import make_phantom
from tests.viewer.review.reading import go_to, heard, shown, verdict
from viewer.app.main_window import MainWindow
from viewer.review.charts_dialog import ChartsDialog
from viewer.review.export_dialog import ExportDialog
from viewer.review.start_dialog import StartDialog
from viewer.review.store_worker import Remembered, from_text, to_text

FULL = as_told(Code.DISK_FULL, "The disk is full.", "Make room, then go on.")


def open_review(qtbot: QtBot, window: MainWindow, world, *films: str) -> None:
    world.films(*films)
    window.review.open(Path("/films"), "Ada")
    review = window.review.review
    qtbot.waitUntil(lambda: review.is_open and len(review.order) == len(films))
    shown(qtbot, review)


def refusal(window: MainWindow) -> str:
    """What stands over the window where a review was not opened."""
    box = window.review.asking.refusal
    return f"{box.text()} {box.informativeText()}" if box is not None and box.isVisible() else ""


def test_a_folder_is_asked_for_and_read_as_was_said(qtbot: QtBot, window: MainWindow, world, monkeypatch) -> None:
    world.films("0.95", "0.10")
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    chosen = staticmethod(lambda *_args: "/films")
    monkeypatch.setattr("viewer.review.start_dialog.QFileDialog.getExistingDirectory", chosen)
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.review.asking.dialog is not None)
    dialog = window.review.asking.dialog
    assert isinstance(dialog, StartDialog)
    dialog.reader.edit.setCurrentText("Grace")
    dialog.read_first.setChecked(True)
    with qtbot.waitSignal(window.review.review.opened):
        dialog.accept()
    assert (window.review.review.reader, window.review.review.read_first) == ("Grace", True)
    assert window.review.asking.dialog is None


def test_the_start_of_a_review_says_how_many_films_the_model_is_not_for_and_waits_for_nothing(
    qtbot: QtBot, make_window: Callable[[], MainWindow], world, tmp_path: Path
) -> None:
    world.card = two_populations()
    window = make_window()
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    folder = tmp_path / "films"
    folder.mkdir()
    for number, age in enumerate(("045Y", "014Y", "009Y", "")):
        make_phantom(seed=number, size=256).write_dicom(folder / f"{number}.dcm")
        dataset = pydicom.dcmread(folder / f"{number}.dcm")
        dataset.PatientAge = age
        dataset.save_as(folder / f"{number}.dcm")
    (folder / "notes.txt").write_text("no film")
    window.review.asking.ask(folder)
    qtbot.waitUntil(lambda: window.review.asking.dialog is not None)
    dialog = window.review.asking.dialog
    assert dialog.go.isEnabled()
    qtbot.waitUntil(dialog.outside.isVisible)
    assert dialog.outside.text() == (
        "2 of 4 files are outside the model's population (adults 18 to 91, PA or AP; children 1 to 5, AP). "
        "They get no decision."
    )
    dialog.reject()


def test_handing_over_and_charts_have_connections_of_their_own(qtbot: QtBot, window: MainWindow, world) -> None:
    open_review(qtbot, window, world, "0.95", "0.10")
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.review.handing.dialog, ExportDialog)
    window.review.handing.dialog.reject()
    window.review.handing.show_charts()
    dialog = window.review.handing.dialog
    assert isinstance(dialog, ChartsDialog)
    qtbot.waitUntil(lambda: dialog.again.isEnabled(), timeout=20_000)
    dialog.reject()
    go_to(qtbot, window.review.review, "0.95")
    window.actions_by_id["abnormal"].trigger()
    qtbot.waitUntil(lambda: verdict(window.review.review, "0.95") is not None)


def test_a_pause_says_why_and_verdicts_go_on(qtbot: QtBot, window: MainWindow, world) -> None:
    real: Callable[..., Iterator[RunEvent]] = world.score_folder
    sentences = heard(window.review.review)

    def pausing(store, scorer) -> Iterator[RunEvent]:
        yield FolderSearched(2, 0, complete=True)
        yield from islice(real(store, scorer), 2)
        yield Paused(FULL, 1, 2)

    world.score_folder = pausing
    world.films("0.95", "0.10")
    window.review.open(Path("/films"), "Ada")
    review = window.review.review
    qtbot.waitUntil(lambda: review.pause is not None and review.progress is None)
    assert sentences.count(ENGLISH.sentence(FULL)) == 1
    shown(qtbot, review, "0.95")
    review.say_positive()
    qtbot.waitUntil(lambda: verdict(review, "0.95") is not None)
    world.score_folder = real
    review.go_on_scoring()
    qtbot.waitUntil(lambda: len(review.listing.columns) == 2)
    assert review.pause is None


def test_a_review_that_cannot_be_opened_says_why(qtbot: QtBot, window: MainWindow, world) -> None:
    def refuse(folder: Path, card: object) -> object:
        raise Fault(FULL)

    world.open_review = refuse
    window.review.open(Path("/films"), "Ada")
    qtbot.waitUntil(lambda: refusal(window) == ENGLISH.sentence(FULL))
    assert not window.review.review.is_open
    window.review.asking.refusal.accept()
    assert window.review.asking.refusal is None


def test_a_folder_whose_review_cannot_be_opened_is_told_of_before_anything_is_asked(
    qtbot: QtBot, window: MainWindow, world
) -> None:
    def refuse(folder: Path, card: object) -> object:
        raise Fault(FULL)

    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    world.open_review = refuse
    window.review.asking.ask(Path("/films"))
    qtbot.waitUntil(lambda: refusal(window) == ENGLISH.sentence(FULL))
    assert window.review.asking.dialog is None


def test_a_model_that_is_missing_is_told(qtbot: QtBot, make_window, world) -> None:
    world.card = as_told(Code.MODEL_REFUSED, "No model is installed.", "Install one.")
    window = make_window()
    window.review.open(Path("/films"), "Ada")
    qtbot.waitUntil(lambda: refusal(window) == ENGLISH.sentence(world.card))
    window.review.asking.refusal.reject()
    window.review.asking.ask(Path("/films"))
    assert refusal(window) == ENGLISH.sentence(world.card)


def test_what_is_remembered_survives_as_text_and_nonsense_is_the_first_day() -> None:
    remembered = Remembered(film=7, read_first=True, adjudicating=True)
    assert from_text(to_text(remembered)) == remembered
    for nonsense in ("", "{", "[]", '{"query": {"sort": "luck"}}', "[" * 9999):
        assert from_text(nonsense) == Remembered()
