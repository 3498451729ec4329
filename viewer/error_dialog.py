"""The one dialog for the unexpected: what happened, in which versions, to copy into a report. No patient in it."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.about import versions
from viewer.forms import resize_on_screen

_SENTENCE = (
    "Something happened that Hilum did not expect. What is open stays open; you can go on.\n"
    "The text below names no patient and no film. Copy it into a report so that this can be mended."
)


def report(error: BaseException) -> str:
    """Versions and traceback: files of the program by name and line; the message is left out, as it may name a film."""
    lines = [versions(), "", "Traceback, the newest call last:"]
    for frame in traceback.extract_tb(error.__traceback__):
        place = Path(frame.filename)
        lines.append(f"  {place.parent.name}/{place.name}:{frame.lineno} in {frame.name}")
        if frame.line:
            lines.append(f"    {frame.line}")
    lines.append(type(error).__name__)
    return "\n".join(lines)


class ErrorDialog(QDialog):
    """Shows a report; the window behind it lives on."""

    def __init__(self, details: str, parent: QWidget | None = None, sentence: str = _SENTENCE) -> None:
        """`details`: the text to copy, as `report` makes it of an exception; `sentence`: what it is about."""
        super().__init__(parent)
        self.setWindowTitle("Unexpected error")
        resize_on_screen(self, 640, 380)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        about = QLabel(sentence)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton("Copy")
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.details)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
