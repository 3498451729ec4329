"""Texts to read in a dialog: about the program, first steps, and a model's card."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from inference.card import card_text
from inference.types import DISCLAIMER, ModelCard
from viewer.selfcheck import program_version


class Reader(QDialog):
    """A text in Markdown with one button."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None, height: int = 400) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, height)
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


def first_steps(parent: QWidget | None = None) -> Reader:
    """What to do with the window."""
    return Reader("First steps", _FIRST_STEPS, parent)


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

_FIRST_STEPS = f"""# First steps

1. **Open** a film with Ctrl+O, a folder with Ctrl+Shift+O, or drop either on the window.
2. **Drag** on the film: to the right for a wider window, up for a brighter film. 0 is the automatic window, Esc brings
   back the first view.
3. **Turn the wheel** to zoom about the pointer, hold Space and drag to pan. F shows the whole film, Shift+1 one to one.
4. **Go on** with the arrows left and right, or click a film in the list.
5. **Read the score** on the right: the bar, the mark of the operating point, and the hatched band where the model is
   unsure. The operating point decides from where on a film is called abnormal; its figures are below it.
6. **Hold G** to peek under the heat map. The threshold says from where on it is drawn, on a scale that is the same for
   every film.

The key **?** shows every key.

**{DISCLAIMER}**
"""
