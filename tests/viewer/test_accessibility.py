"""For who does not see the window, or has no mouse: every control has a role, a name, a value and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer import looking
from tests.viewer.conftest import FakeWorld
from tests.viewer.every_window import every_window
from viewer.app.main_window import MainWindow
from viewer.training.training_fields import DataField
from viewer.widgets import theme

Show = Callable[[MainWindow, list[Path]], None]
Found = dict[str, dict[str, list[str]]]
"""What is wrong by what was looked for, then by window."""

FEWEST_WINDOWS = 40


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    """All windows of the program, opened once."""
    theme.apply(qapp)
    found: Found = {"name": {}, "keyboard": {}, "cut": {}}

    def seen(name: str, window: QWidget) -> None:
        found["name"][name] = looking.unnamed(window)
        found["keyboard"][name] = looking.unreached(window)
        found["cut"][name] = looking.cut(window)

    stayed = every_window(FakeWorld(), tmp_path_factory.mktemp("walk"), seen)
    found["esc"] = {name: ["Esc does not close it"] for name in stayed}
    return found


@pytest.mark.parametrize("kind", ["name", "keyboard", "cut", "esc"])
def test_every_window_can_be_heard_read_and_used_without_a_mouse(walked: Found, kind: str) -> None:
    assert kind == "esc" or len(walked[kind]) >= FEWEST_WINDOWS
    assert {name: wrong for name, wrong in walked[kind].items() if wrong} == {}


def test_what_is_painted_says_itself_as_a_text(window: MainWindow, world, scored: Show) -> None:
    scored(window, world.films("0.9"))
    window.panel.show_details(True)
    panel = window.panel
    for part in (panel.bar, panel.labels, panel.heat.scale, panel.meaning, panel.reached, panel.whom):
        said = QAccessible.queryAccessibleInterface(part)
        assert said.role() == QAccessible.Role.StaticText, part
        assert said.text(QAccessible.Text.Name), part
    assert "0.90" in QAccessible.queryAccessibleInterface(panel.bar).text(QAccessible.Text.Name)
    assert "0.90" in QAccessible.queryAccessibleInterface(panel.labels).text(QAccessible.Text.Name)


def test_a_new_decision_is_announced(
    qtbot: QtBot, window: MainWindow, world, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    scored(window, world.films("0.9", "0.2"))
    assert [text.startswith("Abnormal") for text in told] == [True]
    window.session.go_to(1)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert "score of abnormal 0.20" in told[1]


def test_the_training_form_keeps_its_height_while_films_are_looked_at(qtbot: QtBot) -> None:
    field = DataField(None)
    qtbot.addWidget(field)
    field.show()
    before = field.sizeHint()
    field.show_look(None, waiting=True)
    assert field.counts.text()
    assert field.sizeHint() == before
