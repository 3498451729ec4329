"""What is known of the film shown, saved as DICOM objects through the window."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pydicom
import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from imaging.archive.servers import Server, Way
from imaging.image import Image, ImageRef
from imaging.reading.read import read, read_refs
from imaging.study_objects import StudyObject, StudyObjectKind
from inference.objects import film_objects
from inference.objects.film_objects import MEASURED_KINDS, ObjectKind
from inference.objects.structured_report import _NAMES
from tests.inference.conftest import write_chest
from tests.inference.objects.sound import write_sound
from tests.inference.objects.test_film_objects import lungs_of, numbers_of
from tests.viewer.conftest import FakeWorld
from viewer.app import save_objects
from viewer.app.main_window import MainWindow
from viewer.app.save_objects import SaveDialog
from viewer.app.send_films import sending_folder
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE
from viewer.film.note_tools import TEXT

VIEW = "The view, as a presentation state"
Show = Callable[[MainWindow, list[Path]], None]


@pytest.fixture
def real(world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> FakeWorld:
    """Films that are files; the model is as ever."""

    def films(ref: ImageRef) -> Image:
        return read(ref)

    monkeypatch.setattr(world, "read", films)
    world.outline = lungs_of
    return world


def opened(window: MainWindow, world: FakeWorld, path: Path, scored: Show, qtbot: QtBot) -> None:
    world.entries = [read_refs(path)[0]]
    scored(window, [path])
    qtbot.waitUntil(lambda: window.session.pane.lungs is not None)


def asked(window: MainWindow, folder: Path) -> SaveDialog:
    window.objects.command.trigger()
    dialog = window.objects.dialog
    assert dialog is not None
    dialog.place.setText(str(folder))
    return dialog


def test_no_score_is_offered_while_a_review_hides_it_from_the_reader(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, out: Path
) -> None:
    opened(window, real, write_sound(tmp_path, "dx"), scored, qtbot)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(window.review.review), "hides_score", property(lambda self: True))
        assert list(asked(window, out).boxes) == [ObjectKind.LUNGS, ObjectKind.VIEW]


def test_score_heat_map_lungs_and_measurements_are_saved_and_told(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, out: Path
) -> None:
    opened(window, real, write_sound(tmp_path, "dx"), scored, qtbot)
    window.session.pane.marks.add(FilmMark(DISTANCE.kind, ((10.0, 10.0), (10.0, 80.0))))
    window.session.pane.marks.add(FilmMark(TEXT.kind, ((5.0, 5.0),), "Jane"))
    dialog = asked(window, out)
    assert {kind: box.text() for kind, box in dialog.boxes.items()} == {
        ObjectKind.REPORT: "Report: score, decision, 1 measurement",
        ObjectKind.HEAT_MAP: "Heat map, as a picture in color with its scale",
        ObjectKind.LUNGS: "Outline of the lungs, as a segmentation",
        ObjectKind.VIEW: VIEW,
    }
    told: list[str] = []
    window.objects.said.connect(told.append)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.show_folder.isVisible())
    assert sorted(path.name for path in out.iterdir()) == [
        *("000001_heat_map.dcm", "000001_lungs.dcm", "000001_report.dcm", "000001_view.dcm"),
    ]
    numbers = numbers_of(pydicom.dcmread(out / "000001_report.dcm"))
    assert numbers["Length"] == pytest.approx(70 * 0.143, rel=1e-4)
    assert numbers["Probability of abnormal"] == pytest.approx(0.7)
    said = f"4 DICOM objects written into {out.name}."
    assert (dialog.reason.text(), told) == (said, [said])
    dialog.go.click()
    qtbot.waitUntil(lambda: (out / "000002_report.dcm").exists())
    qtbot.waitUntil(dialog.go.isEnabled)


def test_objects_are_made_beside_the_thread_of_the_window(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    threads: list[threading.Thread] = []
    make = film_objects.ObjectsJob.__call__

    def noted(job: film_objects.ObjectsJob) -> film_objects.FilmObjects:
        threads.append(threading.current_thread())
        return make(job)

    monkeypatch.setattr(film_objects.ObjectsJob, "__call__", noted)
    opened(window, real, write_sound(tmp_path, "cr"), scored, qtbot)
    dialog = asked(window, out)
    dialog.boxes[ObjectKind.HEAT_MAP].setChecked(False)
    dialog.boxes[ObjectKind.LUNGS].setChecked(False)
    dialog.boxes[ObjectKind.VIEW].setChecked(False)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.show_folder.isVisible())
    assert [path.name for path in out.iterdir()] == ["000001_report.dcm"]
    assert threads
    assert threads[0] is not threading.main_thread()


def test_of_a_film_whose_score_is_hidden_nothing_of_it_goes_out(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, real, write_sound(tmp_path, "dx"), scored, qtbot)
    assert window.objects.command.isEnabled()
    window.session.scores.hide(window.session.pane.ref)
    dialog = asked(window, tmp_path)
    assert [box.text() for box in dialog.boxes.values()] == [VIEW]
    dialog.reject()
    window.session.pane.marks.add(FilmMark(DISTANCE.kind, ((10.0, 10.0), (10.0, 80.0))))
    window.objects.command.trigger()
    dialog = window.objects.dialog
    assert dialog is not None
    assert [box.text() for box in dialog.boxes.values()] == ["Report: 1 measurement", VIEW]
    dialog.reject()


def test_a_png_film_is_written_as_dicom_first_and_the_dialog_says_so(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, out: Path
) -> None:
    opened(window, real, write_chest(tmp_path / "film.png", 3), scored, qtbot)
    dialog = asked(window, out)
    assert "The film is written first, as a DICOM one" in dialog.whose.text()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.show_folder.isVisible())
    assert {path.name for path in out.iterdir()} == {
        f"000001_{kind}.dcm" for kind in ObjectKind if kind is not ObjectKind.VIEW
    }


def test_what_cannot_be_written_is_said(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path = write_sound(tmp_path, "dx", StudyInstanceUID="")
    opened(window, real, path, scored, qtbot)
    dialog = asked(window, out / "nowhere")
    assert not dialog.go.isEnabled()
    assert dialog.reason.text() == "There is no such folder."
    dialog.place.setText(f"/{'x' * 300}")
    assert dialog.reason.text() == "There is no such folder."
    dialog.place.setText(str(out))
    for box in dialog.boxes.values():
        box.setChecked(False)
    assert dialog.reason.text() == "Tick at least one object."
    dialog.boxes[ObjectKind.REPORT].setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: "lacks Study Instance UID" in dialog.reason.text())
    assert not dialog.show_folder.isVisible()
    assert list(out.iterdir()) == []
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()) or True)
    dialog.show_folder.click()
    assert shown == [str(out)]


def test_the_dialog_counts_what_the_report_has() -> None:
    assert set(MEASURED_KINDS) == set(_NAMES)


def test_what_is_made_to_be_sent_lies_by_itself_and_nothing_of_it_stays(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    nobody = Server("Nobody", Way.WEB, url="http://127.0.0.1:9/dicom-web")
    monkeypatch.setattr(window.pacs, "servers", lambda: (nobody,))
    opened(window, real, write_sound(tmp_path, "dx"), scored, qtbot)
    of_another = sending_folder() / "of_another_window"
    of_another.mkdir(parents=True)
    old = sending_folder() / "of_one_that_was_killed"
    old.mkdir()
    os.utime(old, (0, 0))
    window.sending.command.trigger()
    dialog = window.sending.dialog
    assert dialog is not None
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.run is not None, timeout=30_000)
    (own,) = set(sending_folder().iterdir()) - {of_another}
    assert len(list(own.iterdir())) == 4
    window.sending.close()  # as the window does when it closes
    assert list(sending_folder().iterdir()) == [of_another]


def test_nothing_that_was_being_made_stays_when_the_sending_is_closed(
    window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(window.pacs, "servers", lambda: (Server("Nobody", Way.WEB, url="http://127.0.0.1:9/d"),))
    opened(window, real, write_sound(tmp_path, "dx"), scored, qtbot)
    makes, goes_on = threading.Event(), threading.Event()

    def slow(path: Path, data: bytes) -> None:
        makes.set()
        goes_on.wait(30)
        path.parent.mkdir(exist_ok=True)  # as where the disk took it while its folder was being removed
        path.write_bytes(data)

    monkeypatch.setattr(save_objects, "write_whole", slow)
    window.sending.command.trigger()
    dialog = window.sending.dialog
    assert dialog is not None
    dialog.go.click()
    qtbot.waitUntil(makes.is_set, timeout=30_000)
    dialog.reject()
    goes_on.set()
    window.session.io.job(lambda: iter(())).start()
    qtbot.waitUntil(window.session.io.is_idle)
    assert [path for path in sending_folder().rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("hidden", ["", "identity", "score"])
def test_titles_of_objects_beside_the_film_are_told_only_where_identity_and_score_are(
    hidden: str, window: MainWindow, real: FakeWorld, scored: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_sound(tmp_path, "dx")
    opened(window, real, path, scored, qtbot)
    study = window.session.pane.image.ref.study_instance_uid
    report = StudyObject(tmp_path / "r.dcm", StudyObjectKind.PDF, "1.2", study, title="Jane Doe: pneumonia")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window.object_index, "documents_of", lambda image: (report,))
        if hidden == "score":
            patch.setattr(type(window.review.review), "hides_score", property(lambda self: True))
        elif hidden:
            window.view_settings.set_identity_visible(False)
        window.sending.command.trigger()
        dialog = window.sending.dialog
        assert dialog is not None
        told = [box.text() for box, _ in dialog.files]
        assert told[1:] == ["A PDF document beside it" + ("" if hidden else ": Jane Doe: pneumonia")]
        dialog.reject()
