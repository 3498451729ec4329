"""What stands where the film would be: how to begin, that a film is being opened, or why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from imaging.faults import Problem
from viewer.start_page import StartPage

_WIDTH = 700
_MARGIN = 20


class Message(QWidget):
    """A title, a sentence and, where nothing is open, the page on which everything begins."""

    def __init__(self, start: StartPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.start = start
        self._begins = True
        self.title = QLabel()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.title.setFont(font)
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._build()
        self.show_beginning()

    def _build(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(14)
        column.addWidget(self.start)
        column.addStretch()
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.addStretch(1)
        sides.addWidget(middle, 100)
        sides.addStretch(1)
        scroll = QScrollArea()  # a window may be lower than the page
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_beginning(self) -> None:
        """Nothing is open."""
        text = "DICOM, PNG, JPEG and TIFF. No film leaves this computer."
        self._show("Drop a film or a folder here", text, True)

    def show_looking(self) -> None:
        """Films are being looked for."""
        self._show("Looking for films \u2026", "", False)

    def show_none(self) -> None:
        """A folder without films."""
        self._show("No films there", "Choose another folder, or films in it.", True)

    def show_unchosen(self) -> None:
        """A review without a film to show."""
        self._show("No film is shown", "The table shows what there is to read.", False)

    def show_opening(self, name: str) -> None:
        """A film is being read."""
        self._show("Opening \u2026", name, False)

    def show_problem(self, name: str, problem: Problem) -> None:
        """A film cannot be shown: why, and what to do next."""
        sentence = problem.message if name in problem.message else f"{name}\n\n{problem.message}"
        self._show("This film cannot be shown", f"{sentence}\n{problem.next_step}".strip(), False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where there is something to choose, the first choice has the keys."""
        super().focusInEvent(event)
        if self._begins:
            self.start.beginnings[0].setFocus(event.reason())

    def _show(self, title: str, text: str, start: bool) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._begins = start
        if not start and self._has_focus():
            self.setFocus()  # or it would go on to the next field of the window, which takes letters for its own
        self.start.setVisible(start)

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)
