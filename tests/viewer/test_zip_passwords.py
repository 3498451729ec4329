"""An encrypted archive in the window: its password is asked for, said to be wrong, tried on others, and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from imaging.faults import Problem
from imaging.image import ImageRef
from imaging.reading.read import read
from imaging.reading.scan import scan
from imaging.reading.zip_members import PASSWORDS
from tests.imaging.test_zip import SECRET, archive_of, film_bytes, locked, no_passwords

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.viewer.conftest import FakeWorld
    from viewer.app.main_window import MainWindow

__all__ = ["no_passwords"]


@pytest.fixture
def real(world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's films are those of the disk, and nobody is asked at a terminal."""
    world.scan = lambda paths: scan(list(paths))
    world.read = read
    monkeypatch.setattr(PASSWORDS, "ask", None)


def films(window: MainWindow) -> list[str]:
    entries, removed = window.session.films.entries, window.session.films.removed
    return [
        str(entry.path).rpartition(".zip/")[2] if isinstance(entry, ImageRef) else entry.reason.name
        for row, entry in enumerate(entries)
        if row not in removed
    ]


def type_in(window: MainWindow, password: str) -> None:
    """Into the dialog that is open; another may be open then."""
    dialog = window.opening.passwords.dialog
    assert dialog is not None
    assert dialog.textEchoMode() is QLineEdit.EchoMode.Password
    dialog.setTextValue(password)
    dialog.accept()


def asked(window: MainWindow) -> str:
    dialog = window.opening.passwords.dialog
    return dialog.labelText() if dialog is not None and dialog.isVisible() else ""


@pytest.mark.usefixtures("real")
def test_a_password_is_asked_for_and_a_wrong_one_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = locked(tmp_path / "study.zip", {"a.dcm": film_bytes(), "b.dcm": film_bytes(1)})
    window.open_paths([path])
    qtbot.waitUntil(lambda: "study.zip is protected" in asked(window))
    assert films(window) == ["ZIP_PASSWORD"]
    type_in(window, "wrong")
    qtbot.waitUntil(lambda: "does not open study.zip" in asked(window))
    type_in(window, SECRET)
    qtbot.waitUntil(lambda: films(window) == ["a.dcm", "b.dcm"])
    qtbot.waitUntil(lambda: window.session.pane.opened is not None)
    assert window.session.pane.opened.image.rows == 200
    assert window.opening.recent.paths() == [path]


@pytest.mark.usefixtures("real")
def test_other_archives_are_tried_with_the_same_password(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for name in "123":
        locked(tmp_path / f"{name}.zip", {f"{name}.dcm": film_bytes(int(name))}, SECRET if name != "3" else "other")
    window.open_paths([tmp_path])
    qtbot.waitUntil(lambda: "1.zip is protected" in asked(window))
    type_in(window, SECRET)
    qtbot.waitUntil(lambda: "does not open 3.zip" in asked(window))
    window.opening.passwords.dialog.reject()
    qtbot.waitUntil(lambda: films(window) == ["ZIP_PASSWORD", "1.dcm", "2.dcm"])
    assert set(PASSWORDS.known()) == {tmp_path / "1.zip", tmp_path / "2.zip"}


@pytest.mark.usefixtures("real")
def test_a_password_is_forgotten_once_its_films_are_closed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = locked(tmp_path / "study.zip", {"a.dcm": film_bytes()})
    plain = archive_of(tmp_path / "plain.zip", {"b.dcm": film_bytes(1)})
    window.open_paths([plain])
    qtbot.waitUntil(lambda: films(window) == ["b.dcm"])
    window.open_paths([path])
    qtbot.waitUntil(lambda: "study.zip is protected" in asked(window))
    assert films(window) == ["b.dcm"], "what was open stays open"
    type_in(window, SECRET)
    qtbot.waitUntil(lambda: films(window) == ["a.dcm"])
    qtbot.waitUntil(lambda: window.session.films.finding is None)
    assert set(PASSWORDS.known()) == {path}
    window.open_paths([plain])
    qtbot.waitUntil(lambda: films(window) == ["b.dcm"])
    qtbot.waitUntil(lambda: PASSWORDS.known() == {})


@pytest.mark.usefixtures("real")
def test_who_types_no_password_keeps_a_row_that_says_why(
    make_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window()
    window.open_paths([locked(tmp_path / "study.zip", {"a.dcm": film_bytes()})])
    qtbot.waitUntil(lambda: asked(window) != "")
    window.opening.passwords.dialog.reject()
    qtbot.waitUntil(lambda: isinstance(window.session.pane.problem, Problem))
    assert films(window) == ["ZIP_PASSWORD"]


def test_the_dialog_for_films_offers_archives() -> None:
    from viewer.app import opening_menu

    assert "*.zip" in opening_menu._FILTER
