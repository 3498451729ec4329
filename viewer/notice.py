"""What Hilum is not for, said once before the window is first used, and kept as understood."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from inference.types import DISCLAIMER
from viewer.forms import column

NOTICE_VERSION = 2
"""Counts the meanings that the text had: whoever agreed to another one is asked again."""

_WIDTH = 540
_SENTENCES = (
    "Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or not "
    "at all.",
    "The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. What "
    "it says of films of other hospitals is not known. On patients of other ages it decides nothing.",
    "Below the threshold does not mean normal. Opacities were taught best, other findings by few films, fractures "
    "and devices not at all.",
    "A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability.",
)


class Notice(QDialog):
    """Accepted with "I understand", which Enter presses; closed in any other way it is rejected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Before you begin")
        whole = column(self, 12, margins=(22, 20, 22, 16))
        title = QLabel(DISCLAIMER)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        whole.addWidget(title)
        for sentence in _SENTENCES:
            label = QLabel(sentence)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            whole.addWidget(label)
        whole.addSpacing(4)
        whole.addStretch()
        buttons = QDialogButtonBox()
        self.leave = buttons.addButton("Leave Hilum", QDialogButtonBox.ButtonRole.RejectRole)
        self.understood = buttons.addButton("I understand", QDialogButtonBox.ButtonRole.AcceptRole)
        self.understood.setDefault(True)
        self.leave.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        self.setAccessibleDescription(self.text())
        self.setFixedWidth(min(_WIDTH, self.screen().availableSize().width() - 40))
        self.setMinimumHeight(whole.heightForWidth(self.width()))
        self.resize(self.width(), self.minimumHeight())
        self.understood.setFocus()

    @staticmethod
    def text() -> str:
        """All of it."""
        return "\n".join((DISCLAIMER, *_SENTENCES))
