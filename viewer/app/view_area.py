"""The middle of the window: the views of the panes in their layout, and what stands in the place of a film."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from imaging.faults import Problem
from imaging.image import FileKind
from viewer.app.start_page import StartPage
from viewer.browser.list_view import dragged_row
from viewer.browser.pane_links import PaneLinks
from viewer.browser.priors import Prior
from viewer.browser.session import Session
from viewer.commands import LAYOUT, Command, Menu
from viewer.film.film_view import FilmView
from viewer.film.pane import Pane
from viewer.film.view_settings import PaneLayout, ViewSettings
from viewer.jobs.film_jobs import Entry
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS, icon

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
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def show_beginning(self) -> None:
        """Nothing is open."""
        *kinds, last = (kind.words for kind in FileKind)
        text = tr(
            "{kinds} and {last}. No film leaves this computer unless you send it.", kinds=", ".join(kinds), last=last
        )
        self._show(tr("Drop a film or a folder here"), text, True)

    def show_looking(self) -> None:
        """Films are being looked for."""
        self._show(tr("Looking for films \u2026"), "", False)

    def show_none(self) -> None:
        """A folder without films."""
        self._show(tr("No films there"), tr("Choose another folder, or films in it."), True)

    def show_unchosen(self, where: str) -> None:
        """There are films, and none of them is shown; `where` they are."""
        self._show(tr("No film is shown"), where, False)

    def show_empty(self) -> None:
        """A pane beside others that has no film yet."""
        self._show(tr("Drag a film here"), tr("Or click here, then a film in the list."), False)

    def show_opening(self, name: str) -> None:
        """A film is being read."""
        self._show(tr("Opening \u2026"), name, False)

    def show_problem(self, name: str, problem: Problem) -> None:
        """A film cannot be shown: why, and what to do next."""
        message = LANGUAGE.message(problem)
        sentence = message if name in message else f"{name}\n\n{message}"
        self._show(tr("This film cannot be shown"), f"{sentence}\n{LANGUAGE.next_step(problem)}".strip(), False)

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
        session.films.finding_changed.connect(self.show_finding)

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
            self.show_finding()
            self.setCurrentWidget(self.message)

    @Slot()
    def _say_opening(self) -> None:
        entry = self._pane.entry
        if entry is not None and entry.path is not None:
            self._pane.let_go()
            self.message.show_opening(entry.path.name)
            self.setCurrentWidget(self.message)

    @Slot()
    def show_finding(self) -> None:
        """What the message says while there is no film."""
        session = self._session
        if self._pane.entry is not None:
            return
        if self._pane is not session.panes[0] or (len(session.panes) > 1 and session.films.count):
            self.message.show_empty()
        elif session.progress is not None:
            self.message.show_looking()
        elif session.film_source is not None:
            self.message.show_unchosen(tr("The table shows what there is to read."))
        elif session.films.count:
            self.message.show_unchosen(tr("Choose one in the list of films."))
        elif session.films.was_asked:
            self.message.show_none()
        else:
            self.message.show_beginning()


_BORDER = 2
_MARKED = 150
"""Percent that the accent is darkened by, so that it is no brighter than the films beside it."""


class PaneFrame(QFrame):
    """A pane's place among others: a frame that says which has the focus, and a line above with what it is.

    A film may be dragged into it. A pane that is alone in its layout has neither.
    """

    film_dropped = Signal(int)
    """The row of the list that was dragged here."""

    def __init__(self, place: PanePlace) -> None:
        super().__init__()
        self.place = place
        self.line = QLabel()
        self.line.setProperty("role", "muted")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setContentsMargins(6, 1, 6, 1)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._is_marked, self._is_target = False, False
        self._words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(place, 1)
        self.setAcceptDrops(True)
        self.set_framed(False)

    def set_framed(self, is_framed: bool) -> None:
        """Stand among others, or alone."""
        border = _BORDER if is_framed else 0
        self.setContentsMargins(border, border, border, border)
        self.line.setVisible(is_framed)

    def say(self, words: str, *, is_marked: bool) -> None:
        """What the line above says, and whether the frame says that this pane has the focus."""
        self._words, self._is_marked = words, is_marked
        self._show()

    def _show(self) -> None:
        self.line.setText(tr("Show it here") if self._is_target else self._words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, in what is left around the place."""
        super().paintEvent(event)
        if self.contentsMargins().left():
            color = QColor(COLORS.accent if self._is_target or self._is_marked else COLORS.window)
            if self._is_marked and not self._is_target:
                color = color.darker(_MARKED)
            with QPainter(self) as painter:
                painter.setPen(QPen(color, 2 * _BORDER))
                painter.drawRect(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A film of the list is welcome; files are the window's."""
        if dragged_row(event.mimeData()) >= 0:
            event.acceptProposedAction()
            self._set_target(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes elsewhere."""
        self._set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Show it here."""
        self._set_target(False)
        event.acceptProposedAction()
        self.film_dropped.emit(dragged_row(event.mimeData()))

    def _set_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self._show()


@dataclass(frozen=True, slots=True)
class ShownPrior:
    """A prior that is shown in `pane` as long as `lead` shows the film that it belongs to.

    layout: what the layout was before, where that had no room for it.
    """

    lead: Pane
    film: Entry | None
    pane: Pane
    prior: Entry | None
    layout: PaneLayout | None


class ViewArea(QWidget):
    """The views of the session's panes, in a layout; one of several may stand alone for a while."""

    context_menu_requested = Signal(QPoint)
    alone_toggled = Signal()

    def __init__(self, session: Session, settings: ViewSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self.places: list[PanePlace] = []
        self._frames: list[PaneFrame] = []
        self.pane_layout = PaneLayout.ONE
        self.is_alone = False
        self._prior: ShownPrior | None = None
        self.links = PaneLinks(session)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.commands = (*map(self._layout_command, PaneLayout), *self._pane_commands())
        self._add(session.pane)
        session.pane_added.connect(self._add)
        session.pane_removed.connect(self._remove)
        session.focus_changed.connect(self._on_focus)
        session.reading_changed.connect(self._show_lines)
        settings.changed.connect(self._show_lines)
        self.links.changed.connect(self._show_lines)

    def layout_button(self) -> QToolButton:
        """A button for the toolbar with the layouts and what is done with several films."""
        button = QToolButton(self)
        menu = QMenu(button)
        menu.addActions(list(self.commands))
        button.setMenu(menu)
        button.setIcon(icon("panes"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr("Compare\nOne film, two or four on the screen"))
        button.setAccessibleName(tr("Compare"))
        return button

    def _layout_command(self, layout: PaneLayout) -> Command:
        def is_chosen() -> bool:
            return self.pane_layout is layout

        return Command(
            f"{LAYOUT}{layout.code}",
            layout.text,
            Menu.COMPARE,
            tr("How many films are on the screen"),
            partial(self.set_layout, layout),
            f"Ctrl+{list(PaneLayout).index(layout) + 1}",
            radio="layout",
            gives_way=True,
            checked=is_chosen,
        )

    def _pane_commands(self) -> tuple[Command, ...]:
        return (
            Command(
                "next_pane",
                tr("&Next pane"),
                Menu.COMPARE,
                tr("Keys act on the next film on the screen"),
                self.focus_next,
                "F6",
                separated=True,
                gives_way=True,
            ),
            Command(
                "link",
                tr("Lin&k the films"),
                Menu.COMPARE,
                tr("Window, zoom and place of one film are those of the others, too"),
                self.links.toggle,
                "L",
                gives_way=True,
                checked=lambda: self.links.is_on,
            ),
            Command(
                "alone",
                tr("This film a&lone"),
                Menu.COMPARE,
                tr("One film of several alone, or the film without the panels, and back"),
                self.alone_toggled.emit,
                "M",
                gives_way=True,
            ),
        )

    # Which panes there are

    def set_layout(self, layout: PaneLayout) -> None:
        """Have as many panes as there is room for; films of panes that go are shown in those left, as far as may be."""
        session = self._session
        self.pane_layout, self.is_alone, self._prior = layout, False, None
        while len(session.panes) < layout.count:
            session.add_pane()
        self._save(session.panes[: layout.count], session.panes[layout.count :])
        while len(session.panes) > layout.count:
            session.remove_pane(session.panes[-1])
        self._arrange()
        for command in self.commands:
            command.refresh()

    def _save(self, kept: list[Pane], gone: list[Pane]) -> None:
        """The film that has the focus stays in any case, but for the one that is read in a review, which stays too."""
        session, focused = self._session, self._session.pane
        for pane in sorted(gone, key=lambda one: one is not focused):
            if pane.entry is None:
                continue
            place = next((one for one in kept if one.entry is None), None)
            if place is None and pane is focused and kept[-1] is not session.reading_pane:
                place = kept[-1]
            if place is not None:
                place.take(pane)
                if pane is focused:
                    session.focus(place)

    @property
    def own_layout(self) -> PaneLayout:
        """The layout that the reader chose, without what showing a prior changed."""
        prior = self._prior
        return prior.layout if prior is not None and prior.layout is not None else self.pane_layout

    @Slot(object)
    def show_prior(self, prior: Prior) -> None:
        """Show a film at the right of the one that has the focus, until that one's place has another."""
        session, layout = self._session, None
        if self.pane_layout.columns == 1:
            layout = self.own_layout
            self.set_layout(PaneLayout.BESIDE)
        place = session.panes.index(session.pane)
        lead, pane = session.panes[place - place % 2], session.panes[place - place % 2 + 1]
        if lead is not session.pane:
            lead.take(pane)
            session.focus(lead)
        layout = self._prior.layout if self._prior is not None else layout
        self._prior = None
        pane.show(prior.ref, prior.row)
        self._prior = ShownPrior(lead, lead.entry, pane, pane.entry, layout)

    @Slot()
    def _on_entry(self) -> None:
        """A prior goes with its film; one that gave way to another film was let go of."""
        self._show_lines()
        prior = self._prior
        if prior is None or (prior.lead.entry is prior.film and prior.pane.entry is prior.prior):
            return
        self._prior = None
        if prior.pane.entry is prior.prior:
            prior.pane.show(None)
            if prior.layout is not None:
                QTimer.singleShot(0, self, partial(self.set_layout, prior.layout))

    def focus_next(self) -> None:
        """The next pane, around, has the focus and the keys."""
        session = self._session
        session.focus(session.panes[(session.panes.index(session.pane) + 1) % len(session.panes)])
        (self.place.view if self.place.currentWidget() is self.place.view else self.place.message).setFocus()

    def toggle_alone(self) -> None:
        """The pane that has the focus alone, or all of them again."""
        self.is_alone = not self.is_alone and len(self.places) > 1
        self._arrange()

    @Slot(object)
    def _add(self, pane: Pane) -> None:
        """Show one more pane."""
        place = PanePlace(self._session, pane, self._settings)
        frame = PaneFrame(place)
        self.places.append(place)
        self._frames.append(frame)
        for signal in (place.pressed, place.view.focused):
            signal.connect(partial(self._session.focus, pane))
        place.currentChanged.connect(self._lead_keys)
        place.view.context_menu_requested.connect(self.context_menu_requested)
        place.view.alone_toggled.connect(self.alone_toggled)
        pane.entry_changed.connect(self._on_entry)
        frame.film_dropped.connect(partial(self._session.show_in, pane))
        if len(self.places) > self.pane_layout.count:
            self.pane_layout = next(one for one in PaneLayout if one.count >= len(self.places))
        self._arrange()

    @Slot(object)
    def _remove(self, pane: Pane) -> None:
        frame = next(one for one in self._frames if one.place.view.pane is pane)
        self._frames.remove(frame)
        self.places.remove(frame.place)
        self._grid.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        """Each view where it belongs, alike in size."""
        layout = PaneLayout.ONE if self.is_alone else self.pane_layout
        for frame in self._frames:
            self._grid.removeWidget(frame)
        shown = [one for one in self._frames if not self.is_alone or one.place is self.place]
        for number, frame in enumerate(shown):
            self._grid.addWidget(frame, number // layout.columns, number % layout.columns)
        for number in range(2):
            self._grid.setRowStretch(number, int(number < layout.rows))
            self._grid.setColumnStretch(number, int(number < layout.columns))
        several = self.pane_layout is not PaneLayout.ONE
        policy = QSizePolicy.Policy.Ignored if several else QSizePolicy.Policy.Preferred
        for frame in self._frames:
            frame.setSizePolicy(policy, policy)
            frame.set_framed(several)
            frame.setVisible(frame in shown)
            frame.place.show_finding()
        self._lead_keys()
        self._show_lines()

    @Slot()
    def _lead_keys(self) -> None:
        """To the view that has the focus; where it has no film and is not seen, Tab would stand still before it."""
        self.setFocusProxy(self.view if self.view.isVisibleTo(self) else self.place)

    @Slot()
    def _show_lines(self) -> None:
        """Above each of several views, what it is."""
        for frame in self._frames:
            pane = frame.place.view.pane
            frame.say(self._words(pane), is_marked=pane is self._session.pane)

    def _words(self, pane: Pane) -> str:
        session, path = self._session, pane.entry.path if pane.entry is not None else None
        if session.film_source is not None:
            words = tr("Your verdict is on this film") if pane is session.reading_pane else tr("Beside it, to compare")
        else:
            words = path.name if path is not None and self._settings.shows_identity else ""
        return " \u00b7 ".join(filter(None, (tr("Linked") if self.links.is_on else "", words)))

    # The one that has the focus

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
        has_keys = any(place.view.hasFocus() for place in self.places)
        if self.is_alone:
            self._arrange()
        self._lead_keys()
        self._show_lines()
        if has_keys:
            self.view.setFocus()
