"""Every window in one language, offscreen: what is cut in it, what is not translated, and the letters of the menus.

python -m tests.viewer.in_language CODE FOLDER PERCENT [PART ...]    a line for each; FOLDER has hilum_CODE.qm

PERCENT is the size of text; a part is one of `every_window`, all without one.

A process of its own, because sentences are made while modules are loaded.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from viewer.widgets.language import LANGUAGE

if __name__ == "__main__":
    LANGUAGE.use(sys.argv[1], Path(sys.argv[2]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.viewer.conftest import FakeWorld
from tests.viewer.every_window import PARTS, every_window
from viewer.app.main_window import MainWindow
from viewer.widgets import theme
from viewer.widgets.forms import LinkButton

MARK = "\N{CURRENCY SIGN}"
"""At the end of every text of the language that is only made to see what is not translated."""

FIGURES = ("charts", "place_threshold")
"""Windows with the figures of a review, whose sentences are those of its exported files: English."""


def faults(folder: Path, percent: int, parts: Sequence[str]) -> list[str]:
    """What is wrong in the windows, and every text of them; `folder` is written to."""
    app = QApplication([])
    if (qt := LANGUAGE.of_qt()) is not None:
        app.installTranslator(qt)
    theme.apply(app, text_percent=percent)
    found: list[str] = []

    def seen(name: str, window: QWidget) -> None:
        if name == PARTS[0] and isinstance(window, MainWindow):
            found.extend(menus(window))
        found.extend(f"{percent} % {name}: {said}" for said in _cut(window))
        if name not in FIGURES:
            found.extend(f"text {text!r}" for text in sorted(_texts(window)))

    every_window(FakeWorld(), folder / "home", seen, parts=parts)
    return found


def menus(window: MainWindow) -> Iterator[str]:
    """The texts of each menu, and the letters that two of them have."""
    bars = (window.menuBar(), *window.findChildren(QMenu))
    shown = [[action.text() for action in menu.actions()] for menu in bars]
    shown.append([command.text() for command in window.actions_by_id.at_pointer()])
    for texts in shown:
        letters = Counter(filter(None, (QKeySequence.mnemonic(text).toString() for text in texts)))
        twice = [letter for letter, times in letters.items() if times > 1]
        yield f"menu {texts}" + (f" has twice {twice}" if twice else "")


def _cut(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they take."""
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.width() > 1 and not isinstance(part.parentWidget(), QMenu):
            for room, needed, text in _rooms(part):
                if text and "\u2026" not in text and needed > room + _SPARE:
                    yield f"{room} of {needed} pixels: {text!r}"


def _rooms(part: QWidget) -> Iterator[tuple[int, int, str]]:
    """The room of each text of a widget, what it takes, and the text."""
    width, metrics = part.width(), part.fontMetrics()
    if type(part) is QLabel and part.wordWrap():
        yield part.height(), part.heightForWidth(width), part.text()
    elif (type(part) is QLabel and part.pixmap().isNull()) or (
        isinstance(part, QAbstractButton) and not isinstance(part, LinkButton)
    ):
        yield width, part.sizeHint().width(), part.text()
    elif isinstance(part, QTabBar):
        for place in range(part.count()):
            yield part.tabRect(place).width(), metrics.horizontalAdvance(part.tabText(place)), part.tabText(place)
    elif isinstance(part, QHeaderView) and part.orientation() is Qt.Orientation.Horizontal:
        for place in range(part.count()):
            text = str(part.model().headerData(place, Qt.Orientation.Horizontal) or "")
            yield part.sectionSize(place), metrics.horizontalAdvance(text), "" if part.isSectionHidden(place) else text
    elif isinstance(part, QComboBox):
        yield width, metrics.horizontalAdvance(part.currentText()) + _ARROW, part.currentText()


_SPARE = 4
"""Of what a control has around its text, in pixels. A name that the control itself has cut is whole at the pointer."""
_ARROW = 20
"""Of a box of choices, in pixels."""


def _texts(window: QWidget) -> set[str]:
    """Every text of a window, those for screen readers and at the pointer too."""
    found = {window.windowTitle()}
    for part in (window, *window.findChildren(QWidget)):
        found |= {part.toolTip(), part.accessibleName()}
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text())
        if isinstance(part, QLineEdit):
            found.add(part.placeholderText())
        if isinstance(part, QComboBox):
            found |= {part.itemText(place) for place in range(part.count())}
        if isinstance(part, QTabBar):
            found |= {part.tabText(place) for place in range(part.count())}
    for action in window.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return found


if __name__ == "__main__":
    for line in faults(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] or PARTS):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    os._exit(0)
