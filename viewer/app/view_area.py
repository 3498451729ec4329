"""The middle of the window: the views of the panes, side by side, and what stands in the place of a film."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from imaging.faults import Problem
from imaging.image import FileKind
from viewer.app.start_page import StartPage
from viewer.browser.session import Session
from viewer.film.film_view import FilmView
from viewer.film.pane import Pane
from viewer.film.view_settings import ViewSettings
from viewer.widgets.outcome_text import LANGUAGE

_WIDTH = 700
_MARGIN = 20


class Message(QWidget):
    """A title, a sentence and, where nothing is open, the page on which everything begins, if it was given one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.start: StartPage | None = None
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
        self._below = QVBoxLayout()
        self._build()
        self.show_beginning()

    def add_start(self, start: StartPage) -> None:
        """The page on which everything begins, seen where nothing is open."""
        self.start = start
        self._below.setContentsMargins(0, 14, 0, 0)
        self._below.addWidget(start)
        start.setVisible(self._begins)

    def _build(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self._below)
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

    def show_unchosen(self, where: str) -> None:
        """There are films, and none of them is shown; `where` they are."""
        self._show("No film is shown", where, False)

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
        if self._begins and self.start is not None:
            self.start.beginnings[0].setFocus(event.reason())

    def _show(self, title: str, text: str, start: bool) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._begins = start
        if not start and self._has_focus():
            self.setFocus()  # or it would go on to the next field of the window, which takes letters for its own
        if self.start is not None:
            self.start.setVisible(start)

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)


_PATIENCE_MS = 150
"""How long the last film may stand while the next is read, before the window says that it is being opened."""


class PanePlace(QStackedWidget):
    """The view of one pane, or the message that stands in its place."""

    pressed = Signal()

    def __init__(self, session: Session, pane: Pane, settings: ViewSettings) -> None:
        super().__init__()
        self._session = session
        self._pane = pane
        self.view = FilmView(pane, settings)
        self.message = Message()
        self.addWidget(self.message)
        self.addWidget(self.view)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_opening)
        pane.film_changed.connect(self._on_film)
        session.films.finding_changed.connect(self._on_finding)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the message, as on the film, asks for this pane."""
        super().mousePressEvent(event)
        self.pressed.emit()

    @Slot()
    def _on_film(self) -> None:
        pane = self._pane
        self._patience.stop()
        if pane.opened is not None:
            self.setCurrentWidget(self.view)
        elif pane.problem is not None:
            path = pane.problem.path
            self.message.show_problem(path.name if path else "", pane.problem)
            self.setCurrentWidget(self.message)
        elif pane.entry is not None:
            self._patience.start()
        else:
            self._on_finding()
            self.setCurrentWidget(self.message)

    @Slot()
    def _say_opening(self) -> None:
        entry = self._pane.entry
        if entry is not None and entry.path is not None:
            self._pane.let_go()
            self.message.show_opening(entry.path.name)
            self.setCurrentWidget(self.message)

    @Slot()
    def _on_finding(self) -> None:
        """What the message says while there is no film."""
        session = self._session
        if self._pane.entry is not None:
            return
        if session.progress is not None:
            self.message.show_looking()
        elif session.film_source is not None:
            self.message.show_unchosen("The table shows what there is to read.")
        elif session.films.entries:
            self.message.show_unchosen("Choose one in the list of films.")
        elif session.films.was_asked:
            self.message.show_none()
        else:
            self.message.show_beginning()


class ViewArea(QWidget):
    """The views of the session's panes."""

    context_menu_requested = Signal(QPoint)
    alone_toggled = Signal()

    def __init__(self, session: Session, settings: ViewSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.places: list[PanePlace] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.add_view(session.pane)
        session.focus_changed.connect(self._on_focus)

    def add_view(self, pane: Pane) -> None:
        """Show one more pane, beside those there are."""
        place = PanePlace(self._session, pane, self._settings)
        self.places.append(place)
        self._row.addWidget(place, 1)
        for signal in (place.pressed, place.view.focused):
            signal.connect(partial(self._session.focus, pane))
        place.view.context_menu_requested.connect(self.context_menu_requested)
        place.view.alone_toggled.connect(self.alone_toggled)
        self._on_focus()

    @property
    def place(self) -> PanePlace:
        """Where the pane that has the focus is."""
        return next(place for place in self.places if place.view.pane is self._session.pane)

    @property
    def view(self) -> FilmView:
        """The view of the pane that has the focus."""
        return self.place.view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of a window: its key for the lens is that of the view under the pointer, whatever has the keyboard."""
        if isinstance(event, QKeyEvent) and any(place.view.take_lens_key(event) for place in self.places):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def picture(self) -> QImage:
        """The view without the patient's identity and with what it is not for, at the screen's resolution."""
        return self.view.grab_view(identity=False, exported=True)

    @Slot()
    def _on_focus(self) -> None:
        """Keys that were for a view are for the one of the pane that has the focus now."""
        self.setFocusProxy(self.view)
        if any(place.view.hasFocus() for place in self.places):
            self.view.setFocus()
