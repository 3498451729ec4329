"""A few stories through the real window: real files, real decoders, a real network with random weights."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import threading
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imaging.workers.pool import DecoderPool
from inference.models import catalogue, store
from inference.models.card import Calibration, InputSpec
from inference.prediction import NotScored, Scored
from tests.imaging.builders import dataset, film, write
from tests.models import make_card

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from viewer.app.application import services  # as above
from viewer.app.main_window import MainWindow  # as above
from viewer.browser.session import Session  # as above
from viewer.settings import Settings  # as above
from viewer.widgets import theme  # Qt reads the platform when it is loaded

EXAMPLE = Path(str(files("resources") / "example"))
LONG_MS = 60_000
"""The first score loads torch."""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models with one in it: the smallest architecture, its weights drawn from a seed."""
    import torch

    from inference.models.network import build

    torch.manual_seed(7)
    card = make_card(id="random", version="0.1", input=InputSpec(), calibration=Calibration())
    folder = tmp_path_factory.mktemp("models")
    store.save(folder / "random", card, build("mobilenet_v2", 2).state_dict())
    return folder


def pythons() -> set[threading.Thread]:
    """Threads that Python began; a thread of Qt's that has logged leaves a stand-in behind when it ends."""
    return {thread for thread in threading.enumerate() if not thread.name.startswith("Dummy-")}


@pytest.fixture
def window(qtbot: QtBot, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: models)
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "none")
    theme.apply(QApplication.instance())
    threads, children = pythons(), set(multiprocessing.active_children())
    with DecoderPool() as pool:
        window = MainWindow(Session(services(pool)), Settings(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.session.start()
        yield window
        window.close()
    assert pythons() == threads
    assert set(multiprocessing.active_children()) == children


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three films of our own, between them a file that is none and one that is cut short."""
    folder = tmp_path / "films"
    folder.mkdir()
    for name in ("phantom-normal.dcm", "phantom-opacity.dcm", "phantom-opacity.png"):
        shutil.copy(EXAMPLE / name, folder / name)
    (folder / "a-note.dcm").write_text("not a film")
    whole = (EXAMPLE / "phantom-opacity.png").read_bytes()
    (folder / "half.png").write_bytes(whole[: len(whole) // 2])
    return folder


def wait_for_score(qtbot: QtBot, session: Session) -> Scored | NotScored:
    qtbot.waitUntil(lambda: session.pane.outcome is not None, timeout=LONG_MS)
    outcome = session.scores.outcome(session.pane.opened.ref)
    assert isinstance(outcome, Scored | NotScored)
    return outcome


def test_a_film_is_opened_scored_explained_windowed_and_copied(qtbot: QtBot, window: MainWindow) -> None:
    session, view = window.session, window.view_area.view
    window.open_paths([EXAMPLE / "phantom-opacity.dcm"])
    outcome = wait_for_score(qtbot, session)
    if isinstance(outcome, NotScored):  # the input check may know a phantom from a patient
        window.panel.anyway.click()
        qtbot.waitUntil(lambda: isinstance(session.scores.outcome(session.pane.ref), Scored))
        outcome = session.scores.outcome(session.pane.ref)
    assert isinstance(outcome, Scored)
    assert outcome.prediction.provenance.model == "random"
    assert window.panel.model.text() == "random 0.1"
    assert view.pane.scene.heatmap is session.pane.heatmap

    before, score = np.asarray(view.grab_view().constBits()).copy(), outcome.prediction.score
    middle = view.rect().center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 9):
        QTest.mouseMove(view, middle + QPoint(10 * step, 5 * step))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 40))
    assert view.pane is session.pane
    assert session.pane.voi is not session.pane.opened.default.voi
    assert (np.asarray(view.grab_view().constBits()) != before).any()
    assert session.scores.outcome(session.pane.ref).prediction.score == score

    window.actions_by_id["copy_view"].trigger()
    assert not QApplication.clipboard().image().isNull()


def test_a_folder_with_bad_files_is_gone_through_to_its_end(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    session = window.session
    window.open_paths([folder])
    qtbot.waitUntil(lambda: session.films.finding is None and len(session.films.entries) == 5, timeout=LONG_MS)
    seen = {}
    session.go_to(session.films.row_at(0))
    for _ in range(5):
        qtbot.waitUntil(lambda: session.pane.opened is not None or session.pane.problem is not None, timeout=LONG_MS)
        seen[session.pane.entry.path.name] = session.pane.problem.code.value if session.pane.problem else "shown"
        QTest.keyClick(window, Qt.Key.Key_Right)
    assert {name for name, what in seen.items() if what == "shown"} >= {
        "phantom-normal.dcm",
        "phantom-opacity.dcm",
        "phantom-opacity.png",
    }
    assert seen["a-note.dcm"] == "not_an_image"
    assert QApplication.activeModalWidget() is None
    qtbot.waitUntil(lambda: session.scores.progress is None and session.scores.job_thread.is_idle(), timeout=LONG_MS)


def test_closing_in_the_midst_of_work_ends_all_of_it(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    window.open_paths([folder])
    qtbot.waitUntil(lambda: bool(window.session.films.entries), timeout=LONG_MS)
    window.close()
    assert not window.session.io.is_running()
    assert not window.session.scores.job_thread.is_running()


def test_a_patient_is_found_among_three_hidden_read_about_and_more_are_added(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    session, strip = window.session, window.strip
    ward, more = tmp_path / "ward", tmp_path / "more"
    for place, (name, view, folder) in enumerate(
        [
            ("Doe^Jane", "LL", ward),
            ("Doe^Jane", "PA", ward),
            ("Miller^Arthur", "PA", ward),
            ("Okafor^Ada", "AP", more),
        ]
    ):
        folder.mkdir(exist_ok=True)
        uids = {"SOPInstanceUID": f"2.25.{place + 50}", "StudyInstanceUID": f"2.25.9{len(name)}"}
        about = {
            "PatientName": name,
            "PatientID": f"X{len(name)}",
            "StudyDate": "20260301",
            "StudyDescription": "Thorax",
        }
        pixels = film((400, 320), top=4095, seed=place)
        write(folder / f"{place}.dcm", dataset(pixels, bits=12, ViewPosition=view, **about, **uids))
    window.open_paths([ward])
    qtbot.waitUntil(lambda: session.films.finding is None and session.pane.opened is not None, timeout=LONG_MS)

    def lines() -> list[str]:
        return [strip.films.look(place).name for place in range(strip.films.rowCount())]

    jane = "Doe, Jane \u00b7 X8"
    assert lines() == [jane, "PA \u00b7 1.dcm", "Lateral \u00b7 0.dcm", "Miller, Arthur \u00b7 X13", "PA \u00b7 2.dcm"]
    qtbot.waitUntil(
        lambda: all(strip.thumbnails.get(ref) is not None for ref in session.films.entries), timeout=LONG_MS
    )

    window.actions_by_id["search"].trigger()
    QTest.keyClicks(window.browser.search, "arthur")
    qtbot.waitUntil(lambda: len(lines()) == 2)
    QTest.keyClick(window.browser.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.pane.opened is not None and session.pane.row == 2, timeout=LONG_MS)
    window.actions_by_id["attributes"].trigger()
    tree = window.attributes.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() > 20)
    values = {tree.topLevelItem(place).text(0): place for place in range(tree.topLevelItemCount())}
    assert tree.topLevelItem(values["(0010,0010)"]).text(3) == "hidden"
    window.attributes.identity.click()
    assert tree.topLevelItem(values["(0010,0010)"]).text(3) == "Miller^Arthur"
    window.actions_by_id["identity"].trigger()
    assert tree.topLevelItem(values["(0010,0010)"]).text(3) == "hidden"
    QTest.keyClick(window.browser.search, Qt.Key.Key_Escape)
    assert [line for line in lines() if line.startswith("Patient")] == ["Patient 1", "Patient 2"]

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(more))])
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    right = QPoint(window.width() - 100, window.height() // 2)
    QApplication.sendEvent(window, QDragEnterEvent(right, Qt.DropAction.CopyAction, mime, *held))
    QApplication.sendEvent(window, QDropEvent(QPointF(right), Qt.DropAction.CopyAction, mime, *held))
    qtbot.waitUntil(lambda: len(session.films.entries) == 4, timeout=LONG_MS)
    assert session.pane.row == 2
    assert lines()[-2:] == ["Patient 3", "AP \u00b7 Film 4"]
    session.remove(window.browser.rows.films(strip.films.row_at(0)))
    assert lines() == ["Patient 2", "PA \u00b7 Film 3", "Patient 3", "AP \u00b7 Film 4"]
    assert len(list(ward.iterdir())) == 3
