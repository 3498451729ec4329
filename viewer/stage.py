"""The middle of the window: the film's view and what stands in its place, kept in step with the session."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.film_view import FilmView
from viewer.message import Message
from viewer.session import Session

_PATIENCE_MS = 150
"""How long the last film may stand while the next is read, before the window says that it is being opened."""


class Stage(QStackedWidget):
    """Session to view and view to session; each change goes around once, because neither repeats what it has."""

    def __init__(self, session: Session, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.view = FilmView()
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
            self.view.set_film(opened.image, opened.film, session.voi)
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
        elif session.guide is not None:
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
