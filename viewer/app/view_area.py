"""The middle of the window: the film's view and what stands in its place, kept in step with the session."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QFont, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from imaging.faults import Problem
from imaging.image import FileKind
from viewer.app.start_page import StartPage
from viewer.browser.session import Session
from viewer.film.film_view import FilmView
from viewer.widgets.outcome_text import LANGUAGE

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
        *kinds, last = (kind.words for kind in FileKind)
        text = f"{', '.join(kinds)} and {last}. No film leaves this computer."
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
        message = LANGUAGE.message(problem)
        sentence = message if name in message else f"{name}\n\n{message}"
        self._show("This film cannot be shown", f"{sentence}\n{LANGUAGE.next_step(problem)}".strip(), False)

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


_PATIENCE_MS = 150
"""How long the last film may stand while the next is read, before the window says that it is being opened."""


class ViewArea(QStackedWidget):
    """Session to view and view to session; each change goes around once, because neither repeats what it has."""

    def __init__(self, session: Session, view: FilmView, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.view = view
        self.message = message
        self.addWidget(message)
        self.addWidget(self.view)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        session.film_changed.connect(self._on_film)
        session.voi_changed.connect(self._on_voi)
        session.inverted_changed.connect(self._on_inverted)
        session.heat_changed.connect(self._on_heat)
        session.outcome_changed.connect(self._on_heat)
        session.finding_changed.connect(self._on_finding)
        self.view.voi_changed.connect(session.set_voi)
        self.view.inverted_changed.connect(session.set_inverted)
        self.view.frame_step.connect(session.step_frame)

    def picture(self) -> QImage:
        """The view without the patient's identity and with what it is not for, at the screen's resolution."""
        return self.view.grab_view(identity=False, exported=True)

    @Slot()
    def _on_film(self) -> None:
        session, opened = self._session, self._session.opened
        self._patience.stop()
        if opened is not None:
            first, inverted = opened.default.voi, session.inverted
            self.view.set_film(opened.image, opened.film, session.voi, first_voi=first, inverted=inverted)
            self._on_heat()
            self.setCurrentWidget(self.view)
        elif session.problem is not None:
            self.view.clear()
            path = session.problem.path
            self.message.show_problem(path.name if path else "", session.problem)
            self.setCurrentWidget(self.message)
        elif session.entry is not None:
            self._patience.start()
        else:
            self.view.clear()
            self._on_finding()
            self.setCurrentWidget(self.message)

    @Slot()
    def _say_opening(self) -> None:
        entry = self._session.entry
        if entry is not None and entry.path is not None:
            self.view.clear()
            self.message.show_opening(entry.path.name)
            self.setCurrentWidget(self.message)

    @Slot()
    def _on_finding(self) -> None:
        """What the message says while there is no film."""
        session = self._session
        if session.entry is not None:
            return
        if session.progress is not None:
            self.message.show_looking()
        elif session.film_source is not None:
            self.message.show_unchosen()
        elif session.was_asked:
            self.message.show_none()
        else:
            self.message.show_beginning()

    @Slot()
    def _on_voi(self) -> None:
        if self._session.voi is not None and self._session.voi is not self.view.voi():
            self.view.set_voi(self._session.voi)

    @Slot()
    def _on_inverted(self) -> None:
        self.view.set_inverted(self._session.inverted)

    @Slot()
    def _on_heat(self) -> None:
        self.view.set_heat_style(self._session.heat_style)
        self.view.set_heatmap(self._session.heatmap)
