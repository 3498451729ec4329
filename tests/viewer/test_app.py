"""The program around the window: start, picture, crash file, and a GUI thread that never waits."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Picture
from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from tests.processes import REPOSITORY, run_python
from viewer.app.application import CrashHook, Interrupt, Screenshot
from viewer.widgets.dialogs import report


def run_window(script: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own, with a home of its own, as a user would run the program."""
    folders = {f"XDG_{name.upper()}_HOME": str(home / name) for name in ("data", "config", "state")}
    file = home / "start.py"
    file.write_text(f"import sys\nfrom pathlib import Path\nif __name__ == '__main__':\n    {script}\n")
    return run_python(file, *arguments, QT_QPA_PLATFORM="offscreen", **folders)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    ramp = np.linspace(0, 65_535, 600 * 500).astype(np.uint16).reshape(600, 500)
    path = tmp_path / "film.png"
    Picture.fromarray(ramp).save(path)
    return path


def test_a_picture_of_the_window_is_saved_and_its_place_told(tmp_path: Path, film: Path) -> None:
    picture = tmp_path / "build" / "window.png"
    script = "from viewer.app.application import run; sys.exit(run([Path(sys.argv[1])], Path(sys.argv[2])))"
    done = run_window(script, tmp_path, str(film), str(picture))
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{picture}\n"
    with Picture.open(picture) as saved:
        assert saved.size == (1440, 900)
    assert not list((tmp_path / "config").glob("**/window.ini"))
    assert not list((tmp_path / "data").glob("**/headers.sqlite"))


def test_a_picture_without_a_film_is_status_one(tmp_path: Path) -> None:
    bad = tmp_path / "notes.png"
    bad.write_text("no film")
    script = "from viewer.app.application import run; sys.exit(run([Path(sys.argv[1])], Path(sys.argv[2])))"
    done = run_window(script, tmp_path, str(bad), str(tmp_path / "window.png"))
    assert done.returncode == 1
    assert (tmp_path / "window.png").exists()


def test_a_picture_does_not_wait_for_the_scores_of_other_films(qtbot: QtBot, window, world, tmp_path: Path) -> None:
    """Else it would be taken once a whole folder is scored."""
    picture = tmp_path / "window.png"
    shot = Screenshot(window, picture)
    window.open_paths(world.films("0.9", "0.4"))
    qtbot.waitUntil(lambda: window.session.pane.outcome is not None)
    other = world.entries[1]
    scores = QTimer(window, interval=50)
    scores.timeout.connect(lambda: window.session.scores.outcome_changed.emit(other))
    scores.start()
    qtbot.waitUntil(picture.exists, timeout=10_000)
    qtbot.waitUntil(lambda: shot.status == 0)


def test_the_window_is_on_the_screen_before_torch_is_loaded(tmp_path: Path) -> None:
    script = (
        "import viewer.app.main_window as m\n"
        "    from PySide6.QtCore import QTimer\n"
        "    shown = m.MainWindow.showEvent\n"
        "    def show(self, event):\n"
        "        loaded = {'torch', 'torchvision', 'matplotlib', 'sklearn'} & set(sys.modules)\n"
        "        sys.stdout.write(f'loaded at show: {sorted(loaded)}')\n"
        "        QTimer.singleShot(0, self.close)\n"
        "    m.MainWindow.showEvent = show\n"
        "    from viewer.app.application import run\n"
        "    sys.exit(run())"
    )
    done = run_window(script, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "loaded at show: []"


def test_without_a_display_the_program_says_what_to_do(monkeypatch, capsys) -> None:
    from viewer.app import application

    monkeypatch.setattr(application, "has_display", lambda: False)
    assert application.run() == 2
    assert "--screenshot" in capsys.readouterr().err


class Heart(QObject):
    """Beats in the GUI thread; `longest` is the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=2)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def test_the_window_lives_on_while_large_films_are_read_and_scored(qtbot: QtBot, window, world, scored) -> None:
    """The first film warms up what is made once. The best of three counts: other programs run here too."""
    session = window.session
    scored(window, world.films("first"))
    longest = []
    for number in range(3):
        large = replace(world.entries[0], path=Path(f"/films/large{number}.png"), rows=3000, columns=2500)
        qtbot.waitUntil(lambda: session.io.is_idle() and session.scores.job_thread.is_idle())
        heart = Heart()
        world.entries[:] = [large]
        session.open([Path("/films")])
        qtbot.waitUntil(lambda ref=large: session.pane.opened is not None and session.scores.outcome(ref) is not None)
        longest.append(heart.longest)
    assert min(longest) < 0.05


def test_ctrl_c_closes_the_window(qtbot: QtBot, qapp: object) -> None:
    interrupt = Interrupt()
    try:
        with qtbot.waitSignal(interrupt.asked):
            os.kill(os.getpid(), signal.SIGINT)
    finally:
        interrupt.close()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_unexpected_error_is_written_down_without_identity(qtbot: QtBot, tmp_path: Path) -> None:
    hook = CrashHook(tmp_path)
    try:
        error = ValueError(" ".join(["Doe,", "Jane"]))
        with qtbot.waitSignal(hook.crashed):
            sys.excepthook(ValueError, error, None)
    finally:
        hook.close()
    text = (tmp_path / "errors.txt").read_text()
    assert "ValueError" in text
    assert "Jane" not in text
    assert (tmp_path / "crash.txt").exists()


def test_a_log_folder_that_cannot_be_made_stops_nothing(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    hook = CrashHook(tmp_path / "file" / "logs")
    hook.note(ValueError("x"))
    hook.close()


def test_a_report_names_files_without_the_folders_they_are_in() -> None:
    try:
        raise OSError("x")
    except OSError as error:
        text = report(error)
    assert "viewer/test_app.py" in text
    assert str(REPOSITORY) not in text


def test_an_unexpected_error_is_in_the_log_once_without_its_message(
    qapp: object, tmp_path: Path, logged: Callable[[], list[str]]
) -> None:
    hook = CrashHook(tmp_path / "own")
    try:
        sys.excepthook(ValueError, ValueError("Doe, Jane"), None)
    finally:
        hook.close()
    assert logged() == ["window: Unexpected ValueError at ?"]
