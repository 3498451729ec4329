"""Forgetting: what is asked, what goes, what stays; and that the program writes into its own folders alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imaging import program_log
from review.database import WriterLock
from review.places import REVIEW_FILE
from tests.processes import environment
from viewer.app.application import CrashHook
from viewer.app.history import (
    REVIEWS,
    ForgetDialog,
    History,
    HistoryFolders,
    InUse,
    Removed,
    StoredAmount,
    amount,
    looking,
    removing,
    size_text,
)
from viewer.app.main_window import MainWindow

Show = Callable[[MainWindow, list[Path]], None]
WARD = "ward-seven"


@pytest.fixture
def places(tmp_path: Path) -> HistoryFolders:
    """Two reviews, and two trainings of which one has no model yet."""
    data = tmp_path / "data"
    for name in ("reviews/0011", "reviews/2233", "trainings/first", "trainings/first-work", "trainings/second-work"):
        (data / name).mkdir(parents=True)
        (data / name / (REVIEW_FILE if "reviews" in name else "picture")).write_bytes(b"x" * 1000)
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "thumbnail").write_text(WARD)
    return HistoryFolders(data / "reviews", data / "trainings", tmp_path / "cache")


def the_one(events) -> object:
    (event,) = events
    return event


def ask(qtbot: QtBot, window: MainWindow) -> ForgetDialog:
    window.actions_by_id["forget"].trigger()
    qtbot.waitUntil(lambda: window.forgetting.dialog is not None)
    dialog = window.forgetting.dialog
    assert dialog is not None
    return dialog


def test_what_is_kept_is_counted_and_weighed(places: HistoryFolders) -> None:
    assert the_one(looking(places)) == History(StoredAmount(2, 2000), StoredAmount(2, 3000))


def test_where_nothing_is_there_is_nothing(tmp_path: Path) -> None:
    nowhere = HistoryFolders(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    assert the_one(looking(nowhere)) == History(StoredAmount(), StoredAmount())
    assert the_one(removing(nowhere, reviews=True, trainings=True)) == Removed()


def test_only_what_was_ticked_is_removed(places: HistoryFolders) -> None:
    assert the_one(removing(places, reviews=False, trainings=False)) == Removed()
    assert len(list(places.reviews.iterdir())) == 2
    assert not places.cache.exists()
    assert the_one(removing(places, reviews=False, trainings=True)) == Removed(trainings=StoredAmount(2, 3000))
    assert list(places.trainings.iterdir()) == []
    assert the_one(removing(places, reviews=True, trainings=False)) == Removed(reviews=StoredAmount(2, 2000))


def test_a_review_that_is_open_elsewhere_stays_and_is_named(places: HistoryFolders) -> None:
    lock = WriterLock.take(places.reviews / "0011")
    assert lock is not None
    try:
        removed = the_one(removing(places, reviews=True, trainings=False))
    finally:
        lock.free()
    assert removed == Removed(StoredAmount(1, 1000), left=("The review 0011 is open in another window.",))
    assert (places.reviews / "0011" / REVIEW_FILE).is_file()


def test_a_link_to_a_folder_elsewhere_is_not_followed(places: HistoryFolders, tmp_path: Path) -> None:
    own = tmp_path / "films"
    own.mkdir()
    (own / "film.dcm").write_text("mine")
    (places.trainings / "link").symlink_to(own, target_is_directory=True)
    the_one(removing(places, reviews=True, trainings=True))
    assert (own / "film.dcm").read_text() == "mine"


def test_amounts_are_said_as_people_say_them() -> None:
    assert amount(StoredAmount(1, 900), REVIEWS) == "1 review (900 bytes)"
    assert amount(StoredAmount(1200, 2_540_000), REVIEWS) == "1,200 reviews (2.5 MB)"
    assert size_text(3_000_000_000) == "3.0 GB"


def test_nothing_is_ticked_at_first_and_what_is_in_use_cannot_be(qtbot: QtBot) -> None:
    history = History(StoredAmount(2, 2000), StoredAmount(1, 5_000_000))
    dialog = ForgetDialog(history, InUse())
    qtbot.addWidget(dialog)
    assert [dialog.reviews.text(), dialog.trainings.text()] == [
        "Remove 2 reviews (2.0 kB) too",
        "Remove 1 training (5.0 MB) too",
    ]
    for tick in (dialog.reviews, dialog.trainings):
        assert tick.isEnabled()
        assert not tick.isChecked()
    busy = ForgetDialog(history, InUse(review=True, training=True))
    qtbot.addWidget(busy)
    assert not busy.reviews.isEnabled()
    assert not busy.trainings.isEnabled()
    assert "Close it first" in busy.notes[0]
    assert "A training is running" in busy.notes[1]


def test_an_empty_data_folder_has_nothing_to_tick(qtbot: QtBot) -> None:
    dialog = ForgetDialog(History(StoredAmount(), StoredAmount()), InUse())
    qtbot.addWidget(dialog)
    assert dialog.reviews.text() == "No review is kept"
    assert not dialog.reviews.isEnabled()


def test_the_window_says_what_was_removed(
    qtbot: QtBot, window: MainWindow, places: HistoryFolders, world, scored: Show, tmp_path: Path
) -> None:
    window.forgetting.places = places
    scored(window, world.films("0.5"))
    dialog = ask(qtbot, window)
    dialog.reviews.setChecked(True)
    with qtbot.waitSignal(window.forgetting.said) as said, qtbot.waitSignal(window.forgetting.forgotten):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert said.args == ["Forgotten: 1 recent path, the log. Removed: 2 reviews (2.0 kB)."]
    assert window.opening.recent.paths() == []
    assert places.trainings.is_dir()
    assert b"films" not in (tmp_path / "window.ini").read_bytes()


def test_cancelled_nothing_is_forgotten(
    qtbot: QtBot, window: MainWindow, places: HistoryFolders, world, scored: Show
) -> None:
    window.forgetting.places = places
    scored(window, world.films("0.5"))
    dialog = ask(qtbot, window)
    dialog.reviews.setChecked(True)
    dialog.reject()
    assert window.opening.recent.paths() == [Path("/films")]
    assert the_one(looking(places)) == History(StoredAmount(2, 2000), StoredAmount(2, 3000))
    assert ask(qtbot, window) is not dialog


def test_what_could_not_be_removed_is_told(qtbot: QtBot, window: MainWindow, places: HistoryFolders) -> None:
    window.forgetting.places = places
    lock = WriterLock.take(places.reviews / "2233")
    assert lock is not None
    try:
        dialog = ask(qtbot, window)
        dialog.reviews.setChecked(True)
        with qtbot.waitSignal(window.forgetting.said):
            dialog.accept()
    finally:
        lock.free()
    assert window.forgetting.warning is not None
    assert "The review 2233 is open in another window." in window.forgetting.warning.text()


def test_the_log_is_emptied_and_goes_on(
    qtbot: QtBot, tmp_path: Path, logged: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program_log, "log_file", lambda: tmp_path / "log" / "hilum.log")
    program_log.log("x").info("1")
    assert logged() == ["x: 1"]
    hook = CrashHook(tmp_path)
    try:
        hook.note(ValueError("x"))
        (tmp_path / "crash.txt").write_text(WARD)
        hook.forget()
        assert not (tmp_path / "errors.txt").exists()
        assert logged() == []
        program_log.log("x").info("2")
        assert logged() == ["x: 2"]
        assert (tmp_path / "crash.txt").read_text() == ""
        hook.note(ValueError("y"))
    finally:
        hook.close()
    assert "ValueError" in (tmp_path / "errors.txt").read_text()


RUN = """
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from review.places import REVIEW_FILE
from viewer.app import application as app
from viewer.app import main_window

film, before = Path(sys.argv[1]), Path(sys.argv[2])


def steps(window):
    session, review = window.session, window.review.review
    notice = next(w for w in app.QApplication.topLevelWidgets() if type(w).__name__ == "Notice")
    notice.accept()
    window.tour.leave()
    yield lambda: session.pane.opened is not None
    yield lambda: session.scores.outcome(session.pane.opened.ref) is not None
    dialog = QFileDialog(window, "Open", str(film.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectFile(str(film))
    dialog.accept()
    dialog.deleteLater()
    window.review.open(film.parent)
    yield lambda: review.is_open and session.pane.opened is not None
    window.actions_by_id["close_review"].trigger()
    yield lambda: not review.is_open
    kept = lambda: (path.read_bytes() for path in Path.home().rglob(REVIEW_FILE))
    yield lambda: any(film.parent.name.encode() in content for content in kept())
    session.crashed.emit(ValueError(str(film)))
    window.error.done(0)
    shutil.copytree(Path.home(), before)
    window.actions_by_id["forget"].trigger()
    yield lambda: window.forgetting.dialog is not None
    window.forgetting.dialog.reviews.setChecked(True)
    heard = []
    window.forgetting.said.connect(heard.append)
    window.forgetting.dialog.accept()
    yield lambda: heard
    sys.stdout.write(heard[0])
    window.close()


def go_on():
    global course, ready
    window = next(w for w in app.QApplication.topLevelWidgets() if isinstance(w, main_window.MainWindow))
    course = course or steps(window)
    if ready is None or ready():
        ready = next(course, None)
        if ready is None:
            return
    QTimer.singleShot(20, go_on)


course = ready = None
if __name__ == "__main__":
    main_window.MainWindow.showEvent = lambda self, event: QTimer.singleShot(300, go_on)
    sys.exit(app.run([film]))
"""


@dataclass(frozen=True, slots=True)
class Used:
    """What a run of the program left: its home before the history was forgotten and after, and the rest."""

    before: dict[str, bytes]
    after: dict[str, bytes]
    scratch: dict[str, bytes]
    films: list[str]
    said: str


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


of_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"),
    reason="elsewhere no variable moves the folders of the user",
)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Used:
    """A film is opened and reviewed, an error written down and the history forgotten, in a process of its own."""
    whole = tmp_path_factory.mktemp("used")
    home, scratch, film, script = whole / "home", whole / "scratch", whole / WARD / "film.png", whole / "use.py"
    for folder in (home, scratch, film.parent):
        folder.mkdir()
    Picture.fromarray(np.linspace(0, 65_535, 75_000).astype(np.uint16).reshape(300, 250)).save(film)
    script.write_text(RUN)
    own = {"HOME": str(home), "TMPDIR": str(scratch), "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    given = {name: text for name, text in environment(**own).items() if not name.startswith("XDG_")}
    words = (sys.executable, str(script), str(film), str(whole / "before"))
    done = subprocess.run(words, capture_output=True, text=True, timeout=300, env=given, cwd=scratch, check=False)
    assert done.returncode == 0, done.stderr
    films = [path.name for path in film.parent.iterdir()]
    return Used(files_in(whole / "before"), files_in(home), files_in(scratch), films, done.stdout)


@of_linux
def test_the_program_writes_into_its_own_folders_alone(used: Used) -> None:
    own = (".config/hilum/", ".local/share/hilum/", ".local/state/hilum/", ".cache/hilum/")
    for found in (used.before, used.after):
        assert [name for name in found if not name.startswith(own)] == []
    assert used.scratch == {}
    assert used.films == ["film.png"]


@of_linux
def test_once_forgotten_no_path_is_left_in_any_file(used: Used) -> None:
    naming = [name for name, content in used.before.items() if WARD.encode() in content]
    assert any(name.endswith("window.ini") for name in naming)
    assert any(name.endswith(REVIEW_FILE) for name in naming)
    assert ".local/state/hilum/log/errors.txt" in used.before
    assert "Removed: 1 review (" in used.said
    assert ".config/hilum/window.ini" in used.after
    for name, content in used.after.items():
        for word in (WARD, "film.png"):
            assert word not in name
            assert word.encode() not in content, name
            assert word.encode("utf-16-le") not in content, name
            assert word.encode("utf-16-be") not in content, name
