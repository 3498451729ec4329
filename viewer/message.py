"""What stands where the film would be: how to begin, that a film is being opened, or why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from imaging.faults import Problem

_WIDTH = 460


class Message(QWidget):
    """A title, a sentence and, at the beginning, two buttons."""

    def __init__(self, open_films: QAction, open_folder: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.title.setFont(font)
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setSpacing(10)
        for action in (open_films, open_folder):
            button = QPushButton(action.icon(), action.text().replace("&", "").removesuffix("..."))
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        row.insertStretch(0)
        row.addStretch()
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(10)
        column.addStretch()
        for widget in (self.title, self.text, self._buttons):
            column.addWidget(widget)
        column.addStretch()
        whole = QHBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(middle, 100)
        whole.addStretch(1)
        self.show_beginning()

    def show_beginning(self) -> None:
        """Nothing is open."""
        self._show("Drop a film or a folder here", "PNG, JPEG, TIFF and DICOM. No film leaves this computer.", True)

    def show_looking(self) -> None:
        """Films are being looked for."""
        self._show("Looking for films \u2026", "", False)

    def show_none(self) -> None:
        """A folder without films."""
        self._show("No films there", "Choose another folder, or films in it.", True)

    def show_opening(self, name: str) -> None:
        """A film is being read."""
        self._show("Opening \u2026", name, False)

    def show_problem(self, name: str, problem: Problem) -> None:
        """A film cannot be shown: why, and what to do next."""
        sentence = problem.message if name in problem.message else f"{name}\n\n{problem.message}"
        self._show("This film cannot be shown", f"{sentence}\n{problem.next_step}".strip(), False)

    def _show(self, title: str, text: str, buttons: bool) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._buttons.setVisible(buttons)
