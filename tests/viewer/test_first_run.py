"""The first minutes: a notice that must be understood, and a tour that can be left at every step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inference.models.card import DEFAULT_HEADLINE
from tests.processes import run_python
from tests.viewer.hands import press
from viewer.app.first_run import NOTICE_VERSION, REVIEW_KEYS_VERSION, FirstRun, Notice
from viewer.app.main_window import MainWindow
from viewer.app.tour import STEPS, beside
from viewer.commands import Menu

Show = Callable[[MainWindow, list[Path]], None]
_WORDS_A_MINUTE = 150


@pytest.fixture
def first(window: MainWindow) -> FirstRun:
    first = FirstRun(window)
    first.begin()
    return first


# The notice


def test_the_notice_says_what_hilum_is_not_for(first: FirstRun) -> None:
    assert first.notice is not None
    assert first.notice.isModal()
    for words in ("Not for diagnostic use", "children", "other hospitals is not known", "does not mean normal"):
        assert words in Notice.text()


def test_enter_understands_and_it_is_asked_once(
    qtbot: QtBot, window: MainWindow, first: FirstRun, make_window: Callable[[], MainWindow]
) -> None:
    assert first.notice is not None
    with qtbot.waitSignal(first.notice.accepted):
        QTest.keyClick(first.notice, Qt.Key.Key_Return)
    assert window.settings.notice() == NOTICE_VERSION
    again = FirstRun(make_window())
    again.begin()
    assert again.notice is None


def test_who_knew_other_keys_of_a_review_is_told_once(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    window.settings.save_notice(NOTICE_VERSION)  # as a version before left it
    first = FirstRun(window)
    first.begin()
    assert first.keys is not None
    assert "Y now always means abnormal and X always normal" in first.keys.informativeText()
    first.keys.accept()
    again = FirstRun(make_window())
    again.begin()
    assert again.keys is None


def test_who_is_new_is_told_of_no_change(window: MainWindow, first: FirstRun) -> None:
    first.notice.accept()
    assert first.keys is None
    assert window.settings.review_keys() == REVIEW_KEYS_VERSION


def test_another_text_is_asked_again(window: MainWindow, make_window: Callable[[], MainWindow]) -> None:
    window.settings.save_notice(NOTICE_VERSION - 1)
    again = FirstRun(make_window())
    again.begin()
    assert again.notice is not None


def test_a_damaged_memory_of_it_asks_again(
    window: MainWindow, make_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window.close()
    (tmp_path / "window.ini").write_text("[first_run]\nnotice=yes\n")
    assert make_window().settings.notice() == 0


def test_closed_without_understanding_the_window_ends(qtbot: QtBot, window: MainWindow, first: FirstRun) -> None:
    assert first.notice is not None
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(first.notice, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert window.settings.notice() == 0
    assert window.tour.step is None


def test_no_word_of_the_notice_is_cut(first: FirstRun) -> None:
    assert first.notice is not None
    labels = first.notice.findChildren(QLabel)
    assert len(labels) == 5
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())


# The tour


def test_the_tour_is_offered_once_after_the_notice(
    window: MainWindow, first: FirstRun, make_window: Callable[[], MainWindow]
) -> None:
    assert window.tour.step is None
    assert first.notice is not None
    first.notice.understood.click()
    assert window.tour.step == -1
    assert window.tour.bubble.isVisible()
    menus = window.menuBar()
    assert window.tour.ring.geometry().contains(menus.actionGeometry(window.menus[Menu.HELP].menuAction()).center())
    window.tour.bubble.skip.click()
    assert window.tour.step is None
    assert window.message.isAncestorOf(window.focusWidget())
    again = make_window()
    FirstRun(again).begin()
    assert again.tour.step is None


def test_it_goes_on_the_example_where_nothing_is_open(qtbot: QtBot, window: MainWindow, world) -> None:
    world.films("phantom")
    window.actions_by_id["tour"].trigger()
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.tour.step == 0
    assert window.tour.bubble.place.text() == f"1 of {len(STEPS)}"


def test_it_leaves_the_film_that_is_open(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    shown = window.session.pane.opened
    window.tour.start()
    assert window.session.pane.opened is shown


def test_every_step_points_at_a_part_that_is_seen_and_leaves_it_free(
    qtbot: QtBot, window: MainWindow, world, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    window.tour.start()
    tour, titles = window.tour, []
    while tour.step is not None:
        ring, bubble = tour.ring.geometry(), tour.bubble.geometry()
        titles.append(tour.bubble.title.text())
        assert tour.ring.isVisible()
        assert window.rect().contains(ring)
        assert window.rect().contains(bubble)
        assert not bubble.intersects(ring.adjusted(6, 6, -6, -6)) or ring.height() > 300
        tour.bubble.next.click()
    assert titles == [step.title for step in STEPS]
    assert not tour.bubble.isVisible()
    assert not tour.ring.isVisible()


def test_enter_goes_on_and_back_goes_back(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    window.activateWindow()
    window.tour.start()
    QTest.keyClick(window.tour.bubble.next, Qt.Key.Key_Return)
    assert window.tour.step == 1
    window.tour.bubble.before.click()
    assert window.tour.step == 0
    assert window.tour.bubble.before.isHidden()


def test_escape_leaves_the_tour_and_then_means_what_it_meant(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    keys = window.actions_by_id["leave"].shortcuts()
    press(window, Qt.Key.Key_F11)
    window.tour.start()
    press(window, Qt.Key.Key_Escape)
    assert window.tour.step is None
    assert window.isFullScreen()
    assert window.actions_by_id["leave"].shortcuts() == keys
    press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_films_are_gone_through_as_ever_during_the_tour(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.2", "0.9"))
    qtbot.waitUntil(lambda: len(window.session.films.entries) == 2)
    window.tour.start()
    press(window, Qt.Key.Key_Right)
    assert window.session.pane.row == 1
    assert window.childAt(window.tour.ring.geometry().center()) is not window.tour.ring


def test_a_hidden_panel_is_shown_for_its_step_and_hidden_again(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    press(window, Qt.Key.Key_F3)
    window.tour.start()
    for _ in range(2):
        window.tour.go_on()
    assert STEPS[2].title == window.tour.bubble.title.text()
    assert not window.docks.score.isHidden()
    window.tour.leave()
    assert window.docks.score.isHidden()
    assert not window.actions_by_id["score_panel"].isChecked()


def test_the_film_alone_gets_its_panels_back(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    window.view_area.view.alone_toggled.emit()
    window.tour.start()
    assert not window.toolbar.isHidden()
    assert window.tour.ring.isVisible()


def test_the_bubble_follows_the_window(qtbot: QtBot, window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.5"))
    window.tour.start()
    for _ in range(3):
        window.tour.go_on()
    before = window.tour.ring.geometry()
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: window.tour.ring.geometry() != before)
    heat = window.panel.heat
    assert window.tour.ring.geometry().intersects(QRect(heat.mapTo(window, QPoint(0, 0)), heat.size()))
    assert window.rect().contains(window.tour.bubble.geometry())


def test_closing_the_window_on_a_tour_keeps_a_hidden_panel_hidden(
    window: MainWindow, make_window: Callable[[], MainWindow], world, scored: Show
) -> None:
    scored(window, world.films("0.5"))
    press(window, Qt.Key.Key_F3)
    window.tour.start()
    for _ in range(2):
        window.tour.go_on()
    window.close()
    assert make_window().docks.score.isHidden()


def test_a_step_names_the_readers_own_keys(window: MainWindow, make_window: Callable[[], MainWindow], tmp_path) -> None:
    window.close()
    with (tmp_path / "window.ini").open("a") as file:
        file.write("\n[keys]\nopen=Ctrl+Y\ntraining_panel=\n")
    commands = make_window().actions_by_id
    assert STEPS[0].words(commands, DEFAULT_HEADLINE).startswith("Ctrl+Y opens a film")
    assert "View > Training shows" in STEPS[5].words(commands, DEFAULT_HEADLINE)


def test_it_can_be_read_in_two_minutes(window: MainWindow) -> None:
    words = " ".join(step.words(window.actions_by_id, DEFAULT_HEADLINE) for step in STEPS).split()
    assert len(words) < 2 * _WORDS_A_MINUTE


@pytest.mark.parametrize(
    ("target", "side"),
    [
        (QRect(900, 100, 300, 400), "left"),
        (QRect(0, 100, 200, 400), "right"),
        (QRect(400, 5, 80, 30), "below"),
        (QRect(400, 690, 80, 28), "above"),
    ],
)
def test_a_bubble_stands_where_there_is_room(target: QRect, side: str) -> None:
    room, size = QRect(0, 0, 1280, 720), QSize(330, 150)
    box = beside(target, size, room)
    assert room.contains(box)
    assert not box.intersects(target)
    assert {
        "left": box.right() < target.left(),
        "right": box.left() > target.right(),
        "below": box.top() > target.bottom(),
        "above": box.bottom() < target.top(),
    }[side]


def test_a_bubble_stays_in_a_window_that_has_no_room_for_it(qapp: QApplication) -> None:
    room = QRect(0, 0, 400, 300)
    assert room.contains(beside(room, QSize(330, 150), room))
    assert beside(QRect(), QSize(330, 150), room).center() == room.center()


def test_a_picture_of_the_window_asks_nothing(tmp_path: Path) -> None:
    script = tmp_path / "picture.py"
    script.write_text(
        "import sys\n"
        "from pathlib import Path\n"
        "from viewer.app import application as app\n"
        "if __name__ == '__main__':\n"
        "    app.FirstRun.begin = lambda self: sys.stdout.write('asked')\n"
        "    sys.exit(app.run([Path(sys.argv[1])], Path(sys.argv[2])))\n"
    )
    bad, picture = tmp_path / "notes.png", tmp_path / "window.png"
    bad.write_text("no film")
    done = run_python(script, bad, picture, HOME=str(tmp_path))
    assert done.stdout == f"{picture}\n", done.stderr
    assert not (tmp_path / ".config").exists()
