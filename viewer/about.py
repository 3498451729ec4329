"""Texts to read in a dialog: about the program, and a model's card."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from inference.card import card_text
from inference.card_types import ModelCard
from inference.selfcheck.versions import program_version
from inference.types import DISCLAIMER
from viewer.forms import resize_on_screen


class Reader(QDialog):
    """A text in Markdown with one button."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None, height: int = 400) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_on_screen(self, 640, height)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setMarkdown(markdown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)


def about(parent: QWidget | None = None) -> Reader:
    """What this program is, in which version, and what it is not for."""
    return Reader("About Hilum", _ABOUT.format(version=program_version(), versions=versions()), parent)


def model_card(card: ModelCard, parent: QWidget | None = None) -> Reader:
    """A model's card in words."""
    return Reader(f"Model card: {card.title}", card_text(card), parent, height=620)


def versions() -> str:
    """Versions of what matters when something goes wrong; nothing about the person or the films."""
    return (
        f"Hilum {program_version()}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


_ABOUT = f"""# Hilum {{version}}

A viewer for chest X-rays with a classifier that runs on this computer and shows why. No film leaves the computer.

**{DISCLAIMER}**

Scores and heat maps come from a model that learned from a limited set of films; its card says from which, how well it
did, and where it fails. A heat map is neither a segmentation nor a probability.

Apache License 2.0. Built with Qt (LGPL), PyTorch, pydicom, OpenCV and imagecodecs.

{{versions}}
"""
