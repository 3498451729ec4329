"""The dialogs that hand a review over and show its charts: what they write, say and refuse, and how they are left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from inference import chart_style
from inference.prediction import DISCLAIMER
from review.export import ExportKind, Target
from review.store import ReviewStore
from review.verdicts import Agreed
from tests.review.handed import FOLDER, a_card, make_review, read_by_two, say
from viewer.jobs.job_thread import JobThread
from viewer.review.charts_dialog import ChartsDialog
from viewer.review.export_dialog import ExportDialog, ReviewToExport
from viewer.widgets import theme

WAIT = 30_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    with make_review(tmp_path, [place / 40 for place in range(40)]) as store:
        yield store


@pytest.fixture
def job_thread(qtbot: QtBot) -> Iterator[JobThread]:
    theme.apply(QApplication.instance())
    job_thread = JobThread("handing over")
    yield job_thread
    job_thread.close()
    assert not job_thread.is_running()


def offer(store: ReviewStore) -> ReviewToExport:
    return ReviewToExport(store.folder, store.readers(), a_card().operating_points[0], len(store.columns()))


@pytest.fixture
def handing(qtbot: QtBot, store: ReviewStore, job_thread: JobThread, out: Path) -> Callable[[], ExportDialog]:
    def make() -> ExportDialog:
        dialog = ExportDialog(store.again, job_thread, offer(store), out)
        qtbot.addWidget(dialog)
        dialog.crashed.connect(pytest.fail)
        dialog.show()
        return dialog

    return make


def held(job_thread: JobThread) -> threading.Event:
    """Keeps the job thread at other work until it is set."""
    gate = threading.Event()

    def others_work() -> Iterator[None]:
        gate.wait(10)
        yield None

    job_thread.job(others_work).start()
    return gate


def tick(dialog: ExportDialog, *kinds: ExportKind) -> None:
    for kind, box in dialog.kinds.boxes.items():
        box.setChecked(kind in kinds)


# Handing over


def test_all_files_are_written_and_the_dialog_says_where_they_are(
    qtbot: QtBot, handing: Callable[[], ExportDialog], store: ReviewStore, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by_two(store, 40)
    dialog = handing()
    tick(dialog, *ExportKind)
    with qtbot.waitSignal(dialog.wrote, timeout=WAIT) as wrote:
        dialog.go.click()
        assert dialog.end.text() == "Cancel"
        assert not dialog.go.isEnabled()
    assert wrote.args == [out]
    assert {path.name for path in out.iterdir()} == {
        *("review.csv", "review.tsv", "review.json", "review.xlsx", "review.pdf", "labels.csv", "review-dicom.zip"),
    }
    assert dialog.reason.text().startswith(
        "Written: review.xlsx, review.csv, review.tsv, review.json, review.pdf, labels.csv and review-dicom.zip."
    )
    assert "labels.csv has" in dialog.reason.text()
    assert "no verdict" in dialog.reason.text()
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    dialog.show_folder.click()
    assert opened == [QUrl.fromLocalFile(str(out))]
    assert dialog.windowTitle() == "Export the review"
    assert dialog.place.note.isHidden(), "what was written just now is no warning"
    for wanted in (False, True):
        dialog.kinds.boxes[ExportKind.PDF].setChecked(wanted)
    assert dialog.place.note.text() == (
        "\u26a0 review.xlsx, review.csv, review.tsv, review.json, review.pdf, labels.csv "
        "and review-dicom.zip will be replaced."
    )


def test_enter_writes_and_asks_for_no_folder(
    qtbot: QtBot, handing: Callable[[], ExportDialog], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("folder") or "")
    dialog = handing()
    tick(dialog, ExportKind.CSV)

    with qtbot.waitSignal(dialog.wrote, timeout=WAIT):
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert not asked
    assert (out / "review.csv").is_file()


def test_the_order_is_what_is_ticked(handing: Callable[[], ExportDialog], store: ReviewStore, out: Path) -> None:
    say(store, 1, Agreed.AGREE, "abnormal")
    say(store, 2, Agreed.AGREE, "abnormal", "Bj\u00f6rn & co")
    dialog = handing()
    tick(dialog, ExportKind.CSV)
    dialog.readers.boxes["Ada"].setChecked(False)
    dialog.identity.box.setChecked(True)
    order = dialog.order()
    assert order.targets == (Target(ExportKind.CSV, out / "review.csv"),)
    assert order.readers == ("Bj\u00f6rn & co",)
    assert order.identity
    assert order.point == a_card().operating_points[0]


def test_identity_is_out_at_first_and_its_risk_is_said(handing: Callable[[], ExportDialog]) -> None:
    dialog = handing()
    assert not dialog.order().identity
    assert "pseudonyms" in dialog.identity.note.text()
    assert dialog.identity.note.property("role") == "muted"
    dialog.identity.box.setChecked(True)
    assert "may be patients' names" in dialog.identity.note.text()
    assert dialog.identity.note.property("role") == "warning"


def test_labels_hold_paths_and_the_dialog_says_so(handing: Callable[[], ExportDialog]) -> None:
    dialog = handing()
    tick(dialog, ExportKind.LABELS)
    assert "labels.csv holds paths all the same" in dialog.identity.note.text()
    assert "burned into a film" in dialog.identity.note.text()
    assert dialog.identity.note.property("role") == "warning"


def test_what_is_lacking_is_said_and_nothing_can_be_written(
    handing: Callable[[], ExportDialog], store: ReviewStore, out: Path
) -> None:
    say(store, 1, Agreed.AGREE, "abnormal")
    dialog = handing()
    assert dialog.go.isEnabled()
    for change, words in (
        (lambda: dialog.place.edit.setText(str(out / "no")), "There is no such folder."),
        (lambda: dialog.place.edit.setText(str(out / ("x" * 300))), "There is no such folder."),
        (lambda: dialog.place.edit.clear(), "Choose a folder for the files."),
        (lambda: dialog.readers.boxes["Ada"].setChecked(False), "Tick at least one reader."),
        (lambda: tick(dialog), "Tick at least one file."),
    ):
        change()
        assert dialog.reason.text() == words
        assert not dialog.go.isEnabled()


def test_the_folder_of_the_films_takes_a_tick_more(handing: Callable[[], ExportDialog], store: ReviewStore) -> None:
    dialog = handing()
    assert not dialog.place.inside.isVisible()
    dialog.place.edit.setText(str(store.folder))
    assert dialog.place.inside.isVisible()
    assert "folder of the films" in dialog.reason.text()
    assert not dialog.go.isEnabled()
    dialog.place.inside.setChecked(True)
    assert dialog.go.isEnabled()
    assert dialog.order().inside


def test_a_film_of_that_name_is_kept_and_said(qtbot: QtBot, handing: Callable[[], ExportDialog], out: Path) -> None:
    film = out / "review.csv"
    film.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    dialog = handing()
    tick(dialog, ExportKind.CSV)
    dialog.go.click()
    qtbot.waitUntil(lambda: "is a film and is not written over" in dialog.reason.text(), timeout=WAIT)
    assert film.read_bytes().startswith(b"\x89PNG")
    assert not dialog.show_folder.isVisible()


def test_a_cancel_leaves_no_file_and_the_dialog_ready(
    qtbot: QtBot, handing: Callable[[], ExportDialog], job_thread: JobThread, out: Path
) -> None:
    dialog = handing()
    tick(dialog, ExportKind.CSV)
    gate = held(job_thread)
    dialog.go.click()
    dialog.end.click()
    assert not dialog.end.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: dialog.reason.text() == "Cancelled. Nothing was written.", timeout=WAIT)
    assert dialog.go.isEnabled()
    assert dialog.end.isEnabled()
    assert dialog.end.text() == "Close"
    job_thread.close()
    assert list(out.iterdir()) == []


def test_a_cancel_that_comes_late_tells_what_was_written(
    qtbot: QtBot, handing: Callable[[], ExportDialog], job_thread: JobThread, out: Path
) -> None:
    dialog = handing()
    tick(dialog, ExportKind.CSV, ExportKind.JSON, ExportKind.PDF)
    dialog.go.click()
    qtbot.waitUntil((out / "review.csv").exists, timeout=WAIT)
    dialog.end.click()
    qtbot.waitUntil(lambda: dialog.end.text() == "Close", timeout=WAIT)
    told = dialog.reason.text()
    assert told.startswith("Cancelled. Written: review.csv")
    assert all(path.name in told for path in out.iterdir())


def test_closing_the_dialog_ends_what_is_being_written(
    handing: Callable[[], ExportDialog], job_thread: JobThread, out: Path
) -> None:
    dialog = handing()
    gate = held(job_thread)
    dialog.go.click()
    dialog.reject()
    gate.set()
    job_thread.close()
    assert list(out.iterdir()) == []


def test_a_review_that_nobody_has_read_can_be_handed_over(
    qtbot: QtBot, handing: Callable[[], ExportDialog], out: Path
) -> None:
    dialog = handing()
    assert dialog.readers.boxes == {}
    tick(dialog, ExportKind.CSV)
    with qtbot.waitSignal(dialog.wrote, timeout=WAIT):
        dialog.start()
    assert FOLDER not in (out / "review.csv").read_text("utf-8")


# Charts


@pytest.fixture
def charts(qtbot: QtBot, store: ReviewStore, job_thread: JobThread) -> Callable[[], ChartsDialog]:
    def make() -> ChartsDialog:
        dialog = ChartsDialog(store.again, job_thread, offer(store))
        qtbot.addWidget(dialog)
        dialog.crashed.connect(pytest.fail)
        with qtbot.waitSignal(dialog.shown, timeout=WAIT):
            dialog.show()
        return dialog

    return make


def words_in(dialog: ChartsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_page_says_figures_with_what_they_are_and_shows_six_charts(
    charts: Callable[[], ChartsDialog], store: ReviewStore
) -> None:
    read_by_two(store, 40)
    dialog = charts()
    words = words_in(dialog)
    assert "review-model 2.1 at balanced (0.500); readers: Ada, Bj\u00f6rn." in words
    assert "P(abnormal) where 50 % of the films are abnormal, calibrated on 10 validation films." in words
    assert DISCLAIMER in words
    assert dialog.figures["Films: films"].text() == "40"
    assert dialog.figures["Agreement: kappa, Ada and Bj\u00f6rn"].text()
    assert "The model against the readers: sensitivity, final labels" in dialog.figures
    assert len(dialog.pictures) == 6
    assert not [picture for picture in dialog.pictures if picture.pixmap().isNull()]
    assert all(picture.accessibleName() for picture in dialog.pictures)


def test_too_few_verdicts_are_said_in_plain_words(charts: Callable[[], ChartsDialog]) -> None:
    dialog = charts()
    words = words_in(dialog)
    assert "Nobody has given a verdict yet." in words
    assert "No scored film has a final label yet" in words
    assert [picture.pixmap().isNull() for picture in dialog.pictures] == [False, True, True, True, False, True]


def test_a_refresh_takes_in_what_was_said_since(
    qtbot: QtBot, charts: Callable[[], ChartsDialog], store: ReviewStore
) -> None:
    dialog = charts()
    assert "Reading: films read by Ada" not in dialog.figures
    say(store, 1, Agreed.AGREE, "normal")
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        dialog.again.click()
    assert dialog.figures["Reading: films read by Ada"].text() == "1"
    assert dialog.again.isEnabled()


def test_charts_have_the_colors_of_the_theme(
    qtbot: QtBot, charts: Callable[[], ChartsDialog], qapp: QApplication
) -> None:
    dialog = charts()
    dark = _paper(dialog)
    assert dark == QColor(chart_style.DARK.paper)
    try:
        with qtbot.waitSignal(dialog.shown, timeout=WAIT):
            theme.apply(qapp, theme.Theme.LIGHT)
        assert _paper(dialog) == QColor(chart_style.LIGHT.paper)
    finally:
        theme.apply(qapp)


def _paper(dialog: ChartsDialog) -> QColor:
    """The color of the corner of the first chart that was drawn."""
    drawn = next(label.pixmap() for label in dialog.pictures if not label.pixmap().isNull())
    return drawn.toImage().pixelColor(1, 1)


def test_one_reader_can_be_looked_at_alone(
    qtbot: QtBot, charts: Callable[[], ChartsDialog], store: ReviewStore
) -> None:
    say(store, 1, Agreed.AGREE, "normal")
    say(store, 1, Agreed.OVERRIDE, "abnormal", "Bj\u00f6rn")
    dialog = charts()
    assert dialog.figures["Films: no final label: readers differ"].text() == "1"
    with qtbot.waitSignal(dialog.shown, timeout=WAIT):
        dialog.reader.setCurrentText("Bj\u00f6rn")
    assert dialog.figures["Films: final label abnormal"].text() == "1"
    assert "readers: Bj\u00f6rn." in dialog.words.text()


def test_closing_the_page_stops_the_drawing(store: ReviewStore, job_thread: JobThread, qtbot: QtBot) -> None:
    dialog = ChartsDialog(store.again, job_thread, offer(store))
    qtbot.addWidget(dialog)
    dialog.reject()
    assert job_thread.is_idle()


def test_dicom_objects_say_whose_they_are_and_name_readers_only_when_asked(
    handing: Callable[[], ExportDialog], store: ReviewStore
) -> None:
    dialog = handing()
    assert dialog.identity.names.isHidden()
    tick(dialog, ExportKind.DICOM)
    assert not dialog.identity.names.isHidden()
    assert "name and id of each patient" in dialog.identity.note.text()
    assert not dialog.order().names
    dialog.identity.names.setChecked(True)
    assert dialog.order().names
