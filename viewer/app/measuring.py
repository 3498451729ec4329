"""What the window asks of a reader who measures: the text of a mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from viewer.browser.session import Session
from viewer.commands import Command
from viewer.film.marks import FilmMark

_MOST = 200
"""Characters of a text on a film."""


class MarkToolButton(QToolButton):
    """The tool that draws marks, the one chosen last; the arrow beside it opens the list of them."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        menu = QMenu(self)
        menu.addActions(list(commands))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setDefaultAction(commands[0])
        for command in commands:
            command.toggled.connect(partial(self._on_toggled, command))

    def _on_toggled(self, command: Command, is_chosen: bool) -> None:
        if is_chosen:
            self.setDefaultAction(command)


class Measuring(QObject):
    """Owned by the window. One question at a time, `dialog`, which holds up nothing."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: QInputDialog | None = None
        self._session, self._window = session, window
        self._mark: FilmMark | None = None
        for pane in session.panes:
            pane.marks.text_wanted.connect(self._ask_text)

    @Slot(object)
    def _ask_text(self, mark: FilmMark) -> None:
        self._mark = mark
        dialog = self._ask("Text", "Text on the film")
        dialog.textValueSelected.connect(self._on_text)
        self._session.film_changed.connect(dialog.reject)
        dialog.open()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        text = " ".join(text.split())[:_MOST]
        if self._mark is not None and text:
            self._session.pane.marks.add(replace(self._mark, text=text))

    def _ask(self, title: str, question: str) -> QInputDialog:
        self.dialog = QInputDialog(self._window)
        self.dialog.setWindowTitle(title)
        self.dialog.setLabelText(question)
        self.dialog.finished.connect(self.dialog.deleteLater)
        return self.dialog
