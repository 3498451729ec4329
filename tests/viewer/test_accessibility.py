"""For who does not see the window, or has no mouse: every control has a role, a name, a value and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.viewer import looking
from tests.viewer.conftest import FakeWorld
from tests.viewer.every_window import every_window
from viewer.app.first_run import Notice
from viewer.app.main_window import MainWindow
from viewer.help.help_pages import docs_folder
from viewer.help.help_window import HelpReader
from viewer.training.training_fields import DataField
from viewer.widgets import theme
from viewer.widgets.forms import OnScreen, column, resize_on_screen, row

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


def test_pages_that_were_rendered_follow_the_theme_and_the_letters(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp)
    reader = HelpReader(docs_folder())
    qtbot.addWidget(reader)
    reader.show()

    def links() -> set[str]:
        block, found = reader.browser.document().begin(), set()
        while block.isValid():
            found |= {
                piece.format.foreground().color().name() for piece in block.textFormats() if piece.format.isAnchor()
            }
            block = block.next()
        return found

    reader.open_page(next(page for page in reader.pages if page.title == "Reading films"))
    letters = reader.browser.document().defaultFont().pointSizeF()
    assert links() == {theme.DARK.accent}
    try:
        theme.apply(qapp, theme.Theme.LIGHT, 150)
        assert links() == {theme.LIGHT.accent}
        assert reader.browser.document().defaultFont().pointSizeF() == 1.5 * letters
    finally:
        theme.apply(qapp)


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance of #rrggbb: 0 for black to 1 for white."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colors", [theme.DARK, theme.LIGHT])
def test_text_and_borders_stand_out_from_every_ground_they_have(colors: theme.Colors) -> None:
    """WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for text, 3 for the edges of controls and for what has the keyboard."""
    grounds = ("window", "panel", "heading", "raised", "stage")
    texts = ("text", "muted", "accent", "positive", "unsure", "negative", "refused")
    pairs = {(text, ground): 4.5 for text in texts for ground in grounds}
    pairs |= {(text, "selected"): 4.5 for text in ("text", "muted")}
    pairs |= {("window", "accent"): 4.5, ("window", "unsure"): 4.5, ("text", "line"): 4.5}  # selected and found words
    pairs |= {(edge, ground): 3.0 for edge in ("border", "accent", "muted") for ground in grounds}
    pairs |= {(mark, "selected"): 3.0 for mark in ("accent", "positive", "unsure", "negative", "refused", "text")}
    wrong = {
        pair: round(found, 2)
        for pair, least in pairs.items()
        if (found := contrast(getattr(colors, pair[0]), getattr(colors, pair[1]))) < least
    }
    assert wrong == {}


def test_no_control_has_an_edge_that_does_not_stand_out() -> None:
    """`line` only parts what stands apart anyway: it is no edge of anything that is used."""
    controls = ("QPushButton", "QToolButton", "QComboBox", "QCheckBox", "QRadioButton", "QLineEdit", "QMenu", "List")
    controls += ("QAbstractSpinBox", "QTextBrowser", "QPlainTextEdit", "#pages", "#documents", "#models", "framed")
    wrong = []
    for rule in (files("resources") / "styles" / "window.qss").read_text(encoding="utf-8").split("}"):
        selector, _, body = rule.partition("{")
        is_edge = "border: 1px solid $line" in body or "border-color: $line" in body
        if is_edge and any(control in selector for control in controls) and "disabled" not in selector:
            wrong.append(selector.strip())
    assert wrong == []


def test_the_contrast_of_two_colors_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_a_window_that_needs_more_than_its_screen_rolls(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen of 1280 x 720 pixels at 300 % has 427 x 240 to stand in."""
    theme.apply(QApplication.instance())
    small = QSize(427, 240)
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: small)
    opened = [WideDialog(), Notice()]
    for dialog in opened:
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= small.width(), dialog
        assert dialog.height() <= small.height(), dialog
        (area,) = dialog.findChildren(QScrollArea)
        body = area.widget()
        assert body is not None
        assert body.width() >= body.minimumSizeHint().width(), "nothing in it is pressed together"
        last = dialog.findChildren(QPushButton)[-1]
        area.ensureWidgetVisible(last)
        seen = QRect(last.mapTo(area.viewport(), QPoint()), last.size())
        assert area.viewport().rect().contains(seen), dialog


class WideDialog(QDialog):
    """A dialog with a picture and a row of buttons: wider and higher than a small screen."""

    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        picture.setMinimumSize(600, 400)
        whole = column(self, 8)
        whole.addWidget(picture)
        whole.addLayout(row(None, *(QPushButton(f"Button {place}") for place in range(3))))
        resize_on_screen(self, 980, 680)


def test_the_main_window_rolls_in_its_parts_on_a_small_screen(
    qtbot: QtBot, window: MainWindow, world: FakeWorld, scored: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    scored(window, world.films("0.9", "0.2"))
    assert not isinstance(window.centralWidget(), QScrollArea)
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: QSize(640, 360))
    watcher = window.findChild(OnScreen, "", Qt.FindChildOption.FindDirectChildrenOnly)
    assert watcher is not None
    watcher.asked = QSize()  # as if it had been opened there
    for panel in ("histogram", "training_panel"):
        window.actions_by_id[panel].trigger()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), QScrollArea) and window.view_area.view.isVisible())
    needs = window.minimumSizeHint()
    assert needs.width() <= 640
    assert needs.height() <= 360 - 36
    assert window.panel.window() is window
    assert looking.unnamed(window) == []


def test_fixed_widths_follow_the_letters(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    field, bar = window.preset_button, window.line
    before = field.width(), bar.height()
    try:
        theme.apply(qapp, theme.Theme.DARK, 200)
        QApplication.processEvents()
        assert field.width() > 1.5 * before[0]
        assert bar.height() >= bar.model.sizeHint().height()
        assert bar.height() > before[1]
    finally:
        theme.apply(qapp)


def test_the_start_page_cuts_no_word_in_large_letters(qapp: QApplication, window: MainWindow) -> None:
    try:
        theme.apply(qapp, theme.Theme.DARK, 200)
        QApplication.processEvents()
        start = window.message.start
        assert start is not None
        for button in start.beginnings:
            assert button.width() >= button.minimumSizeHint().width(), button.name
        assert [link.text() for link in start.helps] == [link.name for link in start.helps]
    finally:
        theme.apply(qapp)
