"""Opening and adding, the drop target, and going on: last time's films, review and training, and after a kill."""

from __future__ import annotations

import json
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
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from imaging.image import Exam
from tests.processes import REPOSITORY, environment
from viewer.app import go_on
from viewer.app.go_on import LeftOff, Traces
from viewer.app.main_window import MainWindow
from viewer.film.view_settings import PaneLayout
from viewer.jobs import film_jobs

Show = Callable[[MainWindow, list[Path]], None]
HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def dragged(folder: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    return mime


# Opening and adding


def test_what_holds_no_film_is_not_remembered(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    world.films("bad")
    window.open_paths([Path("/empty")])
    qtbot.waitUntil(lambda: window.session.pane.problem is not None)
    assert window.opening.recent.paths() == []
    world.films("0.5")
    scored(window, [Path("/films")])
    assert window.opening.recent.paths() == [Path("/films")]


def test_what_cannot_be_shown_is_not_remembered_until_a_film_beside_it_is(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    world.broken.add("cut")
    window.open_paths(world.films("cut", "0.5"))
    qtbot.waitUntil(lambda: window.session.pane.problem is not None)
    assert window.opening.recent.paths() == []
    window.session.go_by(1)
    qtbot.waitUntil(lambda: window.opening.recent.paths() == [Path("/films")])


@pytest.mark.parametrize("name", ["gone", "x" * 300])
def test_what_was_opened_before_and_is_gone_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    with qtbot.waitSignal(window.opening.said) as said:
        window.opening.open_recent(tmp_path / name)
    assert said.args == [f"{name} is no longer there."]


@pytest.mark.parametrize("study", ["1.2", ""])
def test_of_a_study_with_two_views_the_frontal_one_is_shown_first(
    qtbot: QtBot, window: MainWindow, world, monkeypatch: pytest.MonkeyPatch, study: str
) -> None:
    monkeypatch.setattr(film_jobs, "_REPORT_SECONDS", 0.0)  # each film is told alone
    world.films("lateral", "other", "frontal")
    views = ("LL", "PA", "PA")
    studies = (study, "3.4", study)
    world.entries = [
        replace(entry, study_instance_uid=uid, exam=Exam(view=view))
        for entry, view, uid in zip(world.entries, views, studies, strict=True)
    ]
    world.entries = [world.entries[place] for place in (0, 2, 1)]
    window.open_paths([Path("/films")])
    qtbot.waitUntil(lambda: window.session.pane.opened is not None and window.session.films.finding is None)
    assert window.session.pane.opened.ref.path.stem == ("frontal" if study else "lateral")
    assert world.reads[0].path.stem == ("frontal" if study else "lateral")


def test_the_menu_opens_or_adds(
    qtbot: QtBot, window: MainWindow, world, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = window.actions_by_id["add_folder"]
    assert not add.isEnabled()
    scored(window, world.films("0.5"))
    qtbot.waitUntil(add.isEnabled)
    world.entries.clear()
    world.films("0.7")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/more")
    add.trigger()
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    assert [entry.path.stem for entry in window.session.films.entries] == ["0.5", "0.7"]
    assert window.session.pane.row == 0
    assert Path("/more") in window.opening.recent.paths()
    window.actions_by_id["open_folder"].trigger()
    qtbot.waitUntil(lambda: [entry.path.stem for entry in window.session.films.entries] == ["0.7"])


def test_films_asked_for_while_others_are_looked_for_come_after_them(qtbot: QtBot, window: MainWindow, world) -> None:
    world.films("a", "b")
    session = window.session
    session.open([Path("/films")])
    qtbot.waitUntil(lambda: len(session.films.entries) > 0)
    session.add([Path("/films")])
    session.add([Path("/films")])
    qtbot.waitUntil(lambda: session.films.finding is None and not session.films._more)
    assert [entry.path.stem for entry in session.films.entries] == ["a", "b"]


@pytest.mark.parametrize(("x", "expected"), [(300, ["0.7"]), (1000, ["0.5", "0.7"])])
def test_what_is_dropped_opens_on_the_left_and_is_added_on_the_right(
    qtbot: QtBot, window: MainWindow, world, scored: Show, tmp_path: Path, x: int, expected: list[str]
) -> None:
    scored(window, world.films("0.5"))
    world.entries.clear()
    world.films("0.7")
    mime, target = dragged(tmp_path), window.drop_target
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(x, 300), COPY, mime, *HELD))
    assert target.isVisible()
    assert len(target.fields()) == 2
    QApplication.sendEvent(window, QDragMoveEvent(QPoint(x, 310), COPY, mime, *HELD))
    assert target.is_adding(QPoint(x, 310)) is (len(expected) == 2)
    QApplication.sendEvent(window, QDropEvent(QPointF(x, 310), COPY, mime, *HELD))
    assert not target.isVisible()
    qtbot.waitUntil(lambda: [entry.path.stem for entry in window.session.films.entries] == expected)


def test_where_nothing_is_open_the_whole_window_opens(window: MainWindow, tmp_path: Path) -> None:
    mime = dragged(tmp_path)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(900, 300), COPY, mime, *HELD))
    assert len(window.drop_target.fields()) == 1
    assert not window.drop_target.is_adding(QPoint(900, 300))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_target.isVisible()


# Going on


def names(window: MainWindow) -> list[str]:
    return [button.name for button in window.message.start.going_on if not button.isHidden()]


def test_the_films_of_last_time_open_again_at_the_one_that_was_shown(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "ward" / "films"
    folder.mkdir(parents=True)
    world.films("0.1", "0.2", "0.3", frames=3)
    scored(window, [folder])
    qtbot.waitUntil(lambda: window.session.films.finding is None)
    window.session.go_to(1)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    window.session.pane.step_frame(2)
    qtbot.waitUntil(lambda: window.session.pane.opened is not None and window.session.pane.opened.ref.frame == 2)
    window.close()
    again = make_window()
    assert names(again) == ["Films: ward/films"]
    again.message.start.going_on[0].click()
    qtbot.waitUntil(lambda: again.session.pane.row == 1)
    assert again.session.pane.frame == 2


def test_the_review_of_last_time_opens_with_one_click(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], world, tmp_path: Path
) -> None:
    world.films("0.1")
    qtbot.waitUntil(lambda: window.session.scores.card is not None)
    window.review.open(tmp_path)
    qtbot.waitUntil(lambda: window.review.review.is_open)
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: again.session.scores.card is not None)
    assert names(again) == [f"Review: {tmp_path.parent.name}/{tmp_path.name}"]
    again.message.start.going_on[0].click()
    qtbot.waitUntil(lambda: again.review.review.is_open)


def test_what_is_forgotten_is_not_gone_on_with(
    window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show, tmp_path: Path
) -> None:
    scored(window, world.films("0.5"))
    window.forgetting._forget()
    window.close()
    assert names(make_window()) == []
    assert "films" not in (tmp_path / "window.ini").read_text()


def test_paths_that_are_no_text_are_kept_and_damage_is_nothing() -> None:
    left = LeftOff((Path("/films/\udce9.dcm"),), Path("/films/\udce9.dcm"), 3)
    assert LeftOff.from_text(left.to_text()) == left
    endless = '{"paths": ["/films"], "film": null, "frame": 1e999, "review": null}'
    for text in (
        "",
        "[]",
        "{",
        json.dumps({"paths": 3, "film": None, "frame": 0, "review": None}),
        "[" * 9999,
        endless,
    ):
        assert LeftOff.from_text(text) is None


@pytest.mark.parametrize("bad", ["NaN", "1e999", '"far"', "null", "[" * 9999])
def test_a_view_with_a_number_that_is_none_is_none(bad: str) -> None:
    whole = '[[640, 480], [12.5, 8.0, 2.0, 1, false], true, false, 0, [40.0, 80.0, "LINEAR"]]'
    assert go_on._view_from(whole) is not None
    for number in ("640", "12.5", "2.0", "80.0", "40.0"):
        assert go_on._view_from(whole.replace(number, bad, 1)) is None


# After a kill

SCRIPT = """
import sys
from pathlib import Path
if __name__ == "__main__":
    import viewer.app.application as application
    from PySide6.QtCore import QTimer

    class Watching(application.MainWindow):
        def __init__(self, *given):
            super().__init__(*given)
            self.settings.save_notice(2)
            self._clock = QTimer(self, interval=50)
            self._clock.timeout.connect(self._tell)
            self._clock.start()

        def _tell(self):
            if len(self.session.films.entries) == 2 and self.session.pane.opened is not None:
                self.session.go_to(1)
            if list((Path(sys.argv[2]) / "hilum" / "open").glob("*/open.json")):
                text = next((Path(sys.argv[2]) / "hilum" / "open").glob("*/open.json")).read_text()
                if "b.png" in text.split("film")[-1]:
                    print("kept", flush=True)

    application.MainWindow = Watching
    sys.exit(application.run([Path(sys.argv[1])]))
"""


def test_what_was_open_in_a_window_that_was_killed_is_offered_and_opens_again(
    qtbot: QtBot, window: MainWindow, world, tmp_path: Path
) -> None:
    films = tmp_path / "two"
    films.mkdir()
    for name in ("a", "b"):
        Picture.fromarray(np.zeros((64, 64), np.uint8)).save(films / f"{name}.png")
    homes = {f"XDG_{name.upper()}_HOME": str(tmp_path / name) for name in ("data", "config", "state")}
    file = tmp_path / "start.py"
    file.write_text(SCRIPT)
    child = subprocess.Popen(
        [sys.executable, str(file), str(films), str(tmp_path / "data")],
        env=environment(QT_QPA_PLATFORM="offscreen", **homes),
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        folder = tmp_path / "data" / "hilum" / "open"
        assert Traces(folder).left_behind() is None, "a window that lives is not offered"
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and window.going_on.left is None:
        window.going_on.watch(folder)
    page = window.message.start
    assert page.crashed.isVisible()
    world.films("a", "b")
    world.entries = [replace(entry, path=films / entry.path.name) for entry in world.entries]
    page.again.click()
    qtbot.waitUntil(lambda: window.session.pane.row == 1)
    assert not page.crashed.isVisible()
    window.close()
    assert not folder.exists()


def test_layout_zoom_window_and_the_film_beside_return_after_a_kill(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "open"
    window.going_on.watch(folder)
    scored(window, world.films("0.5", "0.7"))
    qtbot.waitUntil(lambda: window.session.films.count == 2)
    window.view_area.set_layout(PaneLayout.ABOVE)
    window.session.panes[1].show(window.session.films.entries[1], 1)
    qtbot.waitUntil(lambda: window.session.panes[1].opened is not None)
    pane = window.session.pane
    pane.zoom_about(None, 3.0)
    pane.drag_window(40, 10, 1 / 300)
    pane.set_inverted(True)
    file = "*/open.json"
    qtbot.waitUntil(lambda: any('"1x' in one.read_text() or "2x1" in one.read_text() for one in folder.glob(file)))
    qtbot.waitUntil(lambda: "0.7" in json.loads(next(folder.glob(file)).read_text())["beside"][0])
    kept = LeftOff.from_text(window.going_on._as_seen(window.going_on.open_now).to_text())
    again = make_window()
    again.show()
    again.going_on.reopen(kept)
    qtbot.waitUntil(lambda: again.session.pane.opened is not None and len(again.session.panes) == 2)
    qtbot.waitUntil(lambda: again.session.panes[1].opened is not None)
    assert again.view_area.pane_layout is PaneLayout.ABOVE
    assert again.session.panes[1].opened.ref.path.stem == "0.7"
    found = again.session.pane
    assert found.viewport.zoom == pytest.approx(pane.viewport.zoom)
    assert found.voi == pane.voi
    assert found.inverted
    assert not found.is_fitted


@pytest.mark.parametrize("view", ["", "{", "[]", "[[1, 2], [0, 0, 0, 0, false], true, false, 0, null]", '["a"]'])
def test_a_damaged_view_is_none(qtbot: QtBot, window: MainWindow, world, view: str) -> None:
    world.films("0.5")
    window.going_on.reopen(LeftOff((Path("/films"),), Path("/films/0.5.png"), view=view, layout="9x9"))
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.session.pane.is_fitted


def test_films_that_gave_way_to_the_example_are_no_trace(
    qtbot: QtBot, window: MainWindow, world, scored: Show, tmp_path: Path
) -> None:
    traces = tmp_path / "open"
    window.going_on.watch(traces)
    scored(window, world.films("0.5"))
    qtbot.waitUntil(lambda: bool(list(traces.glob("*/open.json"))))
    window.opening.open_example()
    qtbot.waitUntil(lambda: not traces.exists())


def test_left_alone_it_is_forgotten(window: MainWindow, tmp_path: Path) -> None:
    dead = Traces(tmp_path / "open")
    dead.keep(LeftOff((Path("/films"),)))
    for lock in dead._locks.values():  # as the system does for a process that ends
        lock.free()
    window.going_on.watch(tmp_path / "open")
    assert window.message.start.crashed.isVisible()
    window.message.start.leave.click()
    assert not window.message.start.crashed.isVisible()
    assert window.session.films.was_asked is False
    window.close()
    assert not (tmp_path / "open").exists()
