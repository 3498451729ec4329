"""A film that the desktop hands to the running program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent  # Qt reads the platform when it is loaded
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from viewer.app import application


def test_a_double_click_on_a_film_is_told_with_its_path(qtbot: QtBot, qapp: QApplication) -> None:
    listening = application.FileOpen(qapp)
    try:
        with qtbot.waitSignal(listening.asked) as told:
            assert QCoreApplication.sendEvent(qapp, QFileOpenEvent("/films/a film.dcm"))
        assert told.args == [[Path("/films/a film.dcm")]]
        with qtbot.assertNotEmitted(listening.asked):
            QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.FontChange))
    finally:
        qapp.removeEventFilter(listening)
        listening.deleteLater()


@pytest.mark.parametrize(("system", "listens"), [("darwin", True), ("linux", False), ("win32", False)])
def test_only_where_the_desktop_tells_by_events_anybody_listens(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, listens: bool
) -> None:
    monkeypatch.setattr(application.sys, "platform", system)
    listening = application.listener(qapp)
    assert (listening is not None) == listens
    if listening is not None:
        qapp.removeEventFilter(listening)
        listening.deleteLater()
