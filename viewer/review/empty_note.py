"""What stands in a table without rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyNote(QWidget):
    """What stands where rows would be: what is the case, and what to do next."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        self.button = QPushButton()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 12)
        whole.setSpacing(8)
        whole.addStretch()
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            whole.addWidget(label)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch()

    def say(self, title: str, text: str, button: str) -> None:
        """Show these words; no title hides the whole."""
        for widget, words in ((self.title, title), (self.text, text), (self.button, button)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.setVisible(bool(title))
