"""The page of the self-check: it grows as checks are done, outlives what crashes, and gives its report away."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import main
from viewer.app.main_window import MainWindow
from viewer.help import help_menu, selfcheck
from viewer.help.selfcheck_page import SelfcheckPage, mark
from viewer.widgets import support_report, theme
from viewer.widgets.support_report import Begun, CheckState, CopyVersions, SelfCheck

Open = Callable[..., SelfcheckPage]

CHECKS = (
    SelfCheck("window", CheckState.OK, "Qt loads", 0.5),
    SelfCheck("libraries", CheckState.LEFT_OUT, "grad-cam: not part of this copy"),
    SelfCheck("free space for data", CheckState.WARNING, "1.1 GB: little. Make room."),
)
WRONG = SelfCheck("model tiny 1.0", CheckState.WRONG, "The weights are not those its card names.")


def a_program(folder: Path, checks: tuple[SelfCheck, ...], then: str = "") -> tuple[str, ...]:
    """A program that says these checks and then runs some Python."""
    lines = [
        support_report.to_json(CopyVersions(("Hilum 9.9", "torch 1"))),
        support_report.to_json(Begun("first", 0, 2)),
    ]
    lines += [support_report.to_json(check) for check in checks]
    script = folder / "program.py"
    script.write_text(f"import os, sys, time\nfor line in {lines!r}:\n    print(line, flush=True)\n{then}\n")
    return (sys.executable, str(script))


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Open:
    """A page whose program says some checks and runs some Python then."""

    def make(checks: tuple[SelfCheck, ...] = CHECKS, then: str = "") -> SelfcheckPage:
        theme.apply(QGuiApplication.instance())
        page = SelfcheckPage(a_program(tmp_path, checks, then))
        qtbot.addWidget(page, before_close_func=lambda page: page.run.close())
        page.show()
        return page

    return make


def rows(page: SelfcheckPage) -> list[list[str]]:
    table = page.table
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_checks_are_listed_as_they_are_done_with_a_word_each(opened: Open, qtbot: QtBot) -> None:
    page = opened(then="time.sleep(60)")
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    assert rows(page) == [
        ["ok", "window", "Qt loads"],
        ["left out", "libraries", "grad-cam: not part of this copy"],
        ["warning", "free space for data", "1.1 GB: little. Make room."],
    ]
    assert page.now.text() == "Checking 1 of 2: first ..."
    assert (page.bar.value(), page.bar.maximum()) == (0, 2)
    assert not page.copy.isEnabled()
    assert not page.again.isEnabled()


def test_closing_the_page_ends_the_check(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    page = opened(then=f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)")
    qtbot.waitUntil(lambda: (tmp_path / "pid").exists() and bool((tmp_path / "pid").read_text()))
    page.reject()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)
    assert not page.isVisible()


def test_the_report_is_copied_as_the_command_writes_it(opened: Open, qtbot: QtBot) -> None:
    page = opened((*CHECKS, WRONG), "sys.exit(1)")
    qtbot.waitUntil(lambda: page.run.is_over)
    page.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[:-1] == ["Hilum 9.9", "torch 1", *(support_report.line(check) for check in (*CHECKS, WRONG))]
    assert copied[-1].endswith("s: 1 of them wrong, 1 with a warning, 1 left out.")
    assert page.now.text() == copied[-1]
    assert page.privacy.text().startswith("Copied. ")


def test_the_report_is_saved_and_a_folder_that_cannot_be_written_is_told(
    opened: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    qtbot.waitUntil(lambda: page.run.is_over)
    chosen = [tmp_path / "nowhere" / "report.txt", tmp_path / "report.txt", Path()]
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(path) if (path := chosen.pop(0)).name else "", "")
    )
    page.save.click()
    assert page.privacy.text().startswith("report.txt cannot be written (No such file or directory).")
    page.save.click()
    assert page.privacy.text().startswith("Saved as report.txt.")
    assert (tmp_path / "report.txt").read_text() == page.run.report()
    page.save.click()
    assert chosen == []


@pytest.mark.parametrize("then", ["os.abort()", "os._exit(3)"])
def test_a_check_that_ends_the_program_is_wrong_and_the_window_lives(opened: Open, qtbot: QtBot, then: str) -> None:
    page = opened(CHECKS[:1], then)
    qtbot.waitUntil(lambda: page.run.is_over)
    assert [row[:2] for row in rows(page)] == [["ok", "window"], ["WRONG", "first"]]
    assert rows(page)[1][2].startswith("The check ended here, which nobody expected.")
    assert page.copy.isEnabled()


def test_a_program_that_cannot_be_started_is_wrong(tmp_path: Path, qtbot: QtBot) -> None:
    page = SelfcheckPage((str(tmp_path / "nosuch"),))
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.run.is_over)
    assert rows(page)[0][:2] == ["WRONG", "self-check"]


def test_it_can_be_checked_again(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    qtbot.waitUntil(lambda: page.run.is_over)
    first = page.run
    page.again.click()
    assert page.table.rowCount() == 0
    assert page.run is not first
    qtbot.waitUntil(lambda: page.run.is_over)
    assert len(rows(page)) == 3


def test_marks_are_told_apart_without_color() -> None:
    shapes = set()
    for state in CheckState:
        picture = mark(state).pixmap(QSize(16, 16)).toImage().convertToFormat(QImage.Format.Format_Alpha8)
        shapes.add(bytes(picture.constBits()))
    assert len(shapes) == len(CheckState)


def test_the_window_opens_the_page_and_takes_it_along_when_it_closes(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = a_program(tmp_path, CHECKS, "time.sleep(60)")
    monkeypatch.setattr(help_menu, "program", lambda: program)
    window.actions_by_id["selfcheck"].trigger()
    page = window.help.page
    assert page is not None
    qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    window.close()
    assert not page.isVisible()
    assert not page.run.is_running()


# The command, and the child that Qt may end


def test_the_command_tells_each_event_as_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from viewer.help import checks

    monkeypatch.setattr(selfcheck, "window", lambda: iter(CHECKS[:1]))
    monkeypatch.setattr(checks.run_checks, "__defaults__", ((), (("model", lambda: iter((WRONG,))),)))
    assert main.main(["selfcheck", "--json"]) == 1
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["event"] for line in lines] == ["about", "begun", "check", "begun", "check", "end"]
    assert lines[-1]["wrong"] == ["model tiny 1.0"]
    assert err == "hilum selfcheck: 1 of the checks failed.\n"


def test_qt_is_asked_in_a_process_of_its_own() -> None:
    found = list(selfcheck.window())
    assert [(check.name, check.state) for check in found] == [("window", CheckState.OK), ("fonts", CheckState.OK)]
    assert "made off the screen" in found[0].sentence


def test_a_qt_that_ends_the_program_is_told_with_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nosuch")
    (check,) = selfcheck.window()
    assert check.state is CheckState.WRONG
    assert "Qt ended the program where a window is made" in check.sentence
    assert "nosuch" in check.sentence or "offscreen" in check.sentence
