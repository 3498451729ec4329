"""The themes: what contrast they have, that they change at once, and that no color stands outside of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from viewer.app.main_window import MainWindow
from viewer.film.painting import SURROUND
from viewer.widgets import theme
from viewer.widgets.forms import LinesLabel
from viewer.widgets.theme import COLORS, DARK, LIGHT, Colors, Theme

GROUNDS = ("window", "panel", "heading", "raised")
INKS = ("text", "muted", "accent", "positive", "unsure", "negative", "refused")
_LITERAL = re.compile(r"[\"']#[0-9a-fA-F]{3,8}[\"']|QColor\([\d ,]+\)|GlobalColor\.(?!transparent)")


def luminance(color: str) -> float:
    """Relative luminance of "#rrggbb", WCAG 2.2."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(autouse=True)
def _dark_again(qapp: QApplication) -> object:
    yield
    theme.apply(qapp, Theme.DARK)


@pytest.mark.parametrize("colors", [DARK, LIGHT], ids=["dark", "light"])
def test_text_has_a_contrast_of_4_5_and_borders_of_3_on_every_ground(colors: Colors) -> None:
    for ground in (*GROUNDS, "stage"):
        on = getattr(colors, ground)
        for ink in INKS:
            assert contrast(getattr(colors, ink), on) >= 4.5, (ink, ground)
        assert contrast(colors.border, on) >= 3.0, ground
        assert contrast(colors.faint, on) >= 3.0, ground
    assert contrast(colors.text, colors.selected) >= 4.5
    assert contrast(colors.window, colors.accent) >= 4.5  # text that is selected


def test_every_border_of_a_control_in_the_style_sheet_is_the_one_with_contrast() -> None:
    sheet = (Path(theme.__file__).parents[2] / "resources" / "styles" / "window.qss").read_text(encoding="utf-8")
    for control in ("QPushButton", "QComboBox", "QLineEdit, QAbstractSpinBox", 'QToolButton[role="chip"]'):
        rule = next(line for line in sheet.splitlines() if line.startswith(f"{control} {{"))
        assert "1px solid $border" in rule
    assert not _LITERAL.search(sheet)
    assert "#" not in re.sub(r"#[a-zA-Z]+|:?\[[^]]*\]", "", sheet)


def test_no_color_stands_outside_of_the_theme() -> None:
    folder = Path(theme.__file__).parents[1]
    for file in folder.rglob("*.py"):
        if file != Path(theme.__file__):
            found = _LITERAL.findall(file.read_text(encoding="utf-8"))
            assert not found, f"{file.name}: {found}"


def test_a_theme_holds_at_once_and_films_stay_on_black(window: MainWindow, qapp: QApplication) -> None:
    def ground() -> str:
        return window.panel.grab().toImage().pixelColor(2, 2).name()

    assert ground() == DARK.panel
    theme.apply(qapp, Theme.LIGHT)
    assert COLORS == LIGHT
    assert ground() == LIGHT.panel
    assert qapp.palette().window().color().name() == LIGHT.window
    assert QColor(DARK.film).red() == SURROUND
    assert DARK.film == LIGHT.film
    theme.apply(qapp, Theme.DARK)
    assert ground() == DARK.panel


def test_what_is_painted_by_hand_has_the_colors_of_now(qtbot: QtBot, qapp: QApplication) -> None:
    label, button = LinesLabel(1, color="text"), QPushButton()
    label.set_text("MMMMMM")
    button.setIcon(theme.icon("open"))
    for each in (label, button):
        qtbot.addWidget(each)
    label.resize(200, 40)

    def inks() -> set[str]:
        picture = label.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    theme.apply(qapp, Theme.LIGHT)
    assert min(map(luminance, inks())) < 0.05  # dark letters
    light = button.icon().pixmap(24, 24).toImage()
    theme.apply(qapp, Theme.DARK)
    assert max(map(luminance, inks())) > 0.5
    assert button.icon().pixmap(24, 24).toImage() != light


def test_the_system_s_bar_and_dialogs_are_asked_for_the_same_theme(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    theme.apply(qapp, Theme.SYSTEM)
    assert (LIGHT if hints.colorScheme() is Qt.ColorScheme.Light else DARK) == COLORS
