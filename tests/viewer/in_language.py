"""Every window in one language, offscreen: what is cut in it, and what is not translated.

python -m tests.viewer.in_language CODE FOLDER    a line for each; FOLDER has hilum_CODE.qm

A process of its own, because sentences are made while modules are loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

from viewer.widgets.language import LANGUAGE

if __name__ == "__main__":
    LANGUAGE.use(sys.argv[1], Path(sys.argv[2]))

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
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
from viewer.app.first_run import Notice
from viewer.app.main_window import MainWindow
from viewer.browser.session import Session
from viewer.models.import_wizard import ImportWizard
from viewer.settings import Settings
from viewer.widgets import theme
from viewer.widgets.forms import LinkButton

MARK = "\N{CURRENCY SIGN}"
"""At the end of every text of the language that is only made to see what is not translated."""
SIZE = QSize(1280, 720)
PERCENTS = (100, 150)
OPENED = (
    *("settings", "models", "keys", "save_picture", "report"),
    *("pacs_find", "pacs_servers", "pacs_send", "watch_folder"),
)
_SETTLE_MS = 60


def faults(folder: Path) -> Iterator[str]:
    """What is wrong in the windows, each time at a size of text; `folder` is written to."""
    app = QApplication([])
    if (qt := LANGUAGE.of_qt()) is not None:
        app.installTranslator(qt)
    for percent in PERCENTS:
        theme.apply(app, text_percent=percent)
        for widget in _windows(folder / str(percent)):
            QTest.qWait(_SETTLE_MS)
            for said in _cut(widget):
                yield f"{percent} % {type(widget).__name__}: {said}"
            if percent == PERCENTS[0]:
                for text in sorted(_texts(widget)):
                    yield f"text {text!r}"


def _windows(folder: Path) -> Iterator[QWidget]:
    """Each window for a moment: the notice, the main window without and with films, its dialogs, the tour."""
    notice = Notice()
    notice.show()
    yield notice
    notice.close()
    world = FakeWorld()
    world.reviews = folder / "reviews"
    window = MainWindow(Session(world.services()), Settings(folder / "window.ini"))
    window.resize(SIZE)
    window.show()
    window.session.start()
    QTest.qWait(_SETTLE_MS)
    yield window
    films = world.films("0.9", "0.2", "sideways", "bad")
    window.open_paths(films)
    _until(lambda: window.session.pane.outcome is not None)
    window.panel.show_details(True)
    yield window
    yield from _opened(window, OPENED)
    wizard = ImportWizard(window.session.scores.job_thread, world.services(), None, window)
    wizard.show()
    for place in range(wizard.steps.count()):
        wizard.steps.setCurrentIndex(place)
        yield wizard
    wizard.close()
    window.tour.start()
    for _ in range(7):
        yield window
        window.tour.go_on()
    window.close()


def _opened(window: MainWindow, names: tuple[str, ...]) -> Iterator[QWidget]:
    """What commands open, one after another."""
    for name in names:
        before = set(_shown())
        window.actions_by_id[name].trigger()
        QTest.qWait(_SETTLE_MS)
        for widget in set(_shown()) - before:
            yield widget
            widget.close()


def _shown() -> list[QWidget]:
    return [own for own in QApplication.topLevelWidgets() if own.isVisible() and not isinstance(own, QMenu)]


def _until(holds: Callable[[], bool]) -> None:
    for _ in range(400):
        if holds():
            return
        QTest.qWait(20)
    raise TimeoutError


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
    place = Path(sys.argv[2])
    for line in faults(place):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    os._exit(0)
