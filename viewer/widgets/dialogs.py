"""The one dialog for the unexpected: what happened, in which versions, to copy into a report. No patient in it."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from inference.models.card import ModelCard
from inference.models.card_file import card_text
from inference.prediction import DISCLAIMER
from viewer.widgets.forms import resize_on_screen
from viewer.widgets.language import LANGUAGE, tr


class Reader(QDialog):
    """A text in Markdown with one button."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None, height: int = 400) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_on_screen(self, 640, height)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(title)
        self.browser.setMarkdown(markdown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)


def about(parent: QWidget | None = None) -> Reader:
    """What this program is, in which version, and what it is not for."""
    from viewer.widgets.support_report import program_version

    return Reader(tr("About Hilum"), _ABOUT.format(version=program_version(), versions=versions()), parent)


def model_card(card: ModelCard, parent: QWidget | None = None) -> Reader:
    """A model's card in words."""
    return Reader(tr("Model card: {title}", title=card.title), card_text(card, LANGUAGE), parent, height=620)


def versions() -> str:
    """Versions of what matters when something goes wrong; nothing about the person or the films."""
    from viewer.widgets.support_report import program_version

    return tr(
        "Hilum {program_version}, Python {python_version}, PySide {version}, {system} {release} {machine}",
        program_version=program_version(),
        python_version=platform.python_version(),
        version=PySide6.__version__,
        system=platform.system(),
        release=platform.release(),
        machine=platform.machine(),
    )


_ABOUT = tr(
    "# Hilum {{version}}\n\n"
    "A viewer for chest X-rays with a classifier that runs on this computer and shows "
    "why. No film leaves the computer unless you send it.\n\n"
    "**{disclaimer}**\n\n"
    "Scores and heat maps come from a model that learned from a limited set of films; "
    "its card says from which, how well it\n"
    "did, and where it fails. A heat map is neither a segmentation nor a probability.\n\n"
    "Apache License 2.0. Built with Qt (LGPL), PyTorch, pydicom, OpenCV and "
    "imagecodecs.\n\n"
    "{{versions}}\n",
    disclaimer=tr(DISCLAIMER),
)

_SENTENCE = tr(
    "An unexpected error occurred. What is open stays open; you can go on.\n"
    "The text below names no patient and no film. Copy it into a report so that it can be fixed."
)


def report(error: BaseException) -> str:
    """Versions and traceback: files of the program by name and line; the message is left out, as it may name a film."""
    lines = [versions(), "", tr("Traceback, the newest call last:")]
    for frame in traceback.extract_tb(error.__traceback__):
        place = Path(frame.filename)
        lines.append(
            tr(
                "  {name}/{place_name}:{lineno} in {frame_name}",
                name=place.parent.name,
                place_name=place.name,
                lineno=frame.lineno,
                frame_name=frame.name,
            )
        )
        if frame.line:
            lines.append(f"    {frame.line}")
    lines.append(type(error).__name__)
    return "\n".join(lines)


class ErrorDialog(QDialog):
    """Shows a report; the window behind it lives on."""

    def __init__(self, details: str, parent: QWidget | None = None, sentence: str = _SENTENCE) -> None:
        """`details`: the text to copy, as `report` makes it of an exception; `sentence`: what it is about."""
        super().__init__(parent)
        self.setWindowTitle(tr("Unexpected error"))
        resize_on_screen(self, 640, 380)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Report of the error"))
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        about = QLabel(sentence)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(tr("Copy"))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.details)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class UseBox(QMessageBox):
    """Asked before a model is used that may do no better than chance."""

    def __init__(self, doubt: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Use this model?"))
        self.setText(doubt)
        self.setInformativeText(tr("Use {title} all the same?", title=title))
        self.use = self.addButton(tr("Use it all the same"), QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(tr("Do not use it"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)
