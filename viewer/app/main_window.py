"""The window: its parts put together, its commands tied to the session and the film's view, its shape remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QElapsedTimer, QObject, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QSizePolicy, QStackedWidget, QWidget

from imaging.display.corner_text import CornerLevel
from inference.prediction import NotScored
from viewer.app.handlers import of_session, of_view_area
from viewer.app.history import ForgetHistory
from viewer.app.key_sheet import KeySheet
from viewer.app.opening_menu import OpeningMenu
from viewer.app.preset_menu import PresetButton, PresetMenu
from viewer.app.start_page import StartPage
from viewer.app.status_line import StatusLine
from viewer.app.tour import Tour
from viewer.app.view_area import Message, ViewArea
from viewer.browser.session import Session
from viewer.browser.strip import FilmStrip
from viewer.commands import COMMANDS, Actions, Handler, Menu, bound
from viewer.help.help_menu import HelpMenu
from viewer.review.review_view import ReviewView
from viewer.score.panel import ScorePanel
from viewer.settings import Settings
from viewer.training.training_controller import TrainingController
from viewer.widgets.dialogs import ErrorDialog, model_card, report
from viewer.widgets.focus import FieldKeys

_TABLE = 440
"""How wide a table of films begins, where the window is wide enough."""

_LIST = 236
"""How wide the list of films begins."""

_SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class Docks:
    """The films on one side, their scores on the other, a training below; the training is hidden at first."""

    def __init__(self, window: QMainWindow, films: QWidget, score: QWidget, training: QWidget) -> None:
        self._window = window
        self._shape: QByteArray | None = None
        self._narrow = 0
        self.films = self._dock("Films", "films", films, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.score = self._dock("Score", "score", score, Qt.DockWidgetArea.RightDockWidgetArea)
        self.training = self._dock("Training", "training", training, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.training.hide()
        if isinstance(films, QStackedWidget):
            films.currentChanged.connect(partial(_let_one_page_count, films))
            _let_one_page_count(films, films.currentIndex())

    def tie(self, actions: Actions) -> None:
        """Let each dock and the command that shows it say the same."""
        for name, dock in self._by_command().items():
            actions[name].toggled.connect(dock.setVisible)
            dock.toggleViewAction().toggled.connect(actions[name].setChecked)

    def check(self, actions: Actions) -> None:
        """Check the commands of the docks that are shown."""
        for name, dock in self._by_command().items():
            actions[name].setChecked(not dock.isHidden())

    def toggle_alone(self, toolbar: QWidget) -> None:
        """The film alone in the window, or the panels and the toolbar where they were."""
        if self._shape is None:
            self._shape = self._window.saveState()
            for part in (*self._by_command().values(), toolbar):
                part.hide()
        else:
            self.end_alone()

    @property
    def is_alone(self) -> bool:
        """Whether the film is alone in the window."""
        return self._shape is not None

    def widen_films(self, wide: bool) -> None:
        """Make room for a table in place of the list, or give it back."""
        if wide == bool(self._narrow):
            return
        width = min(_TABLE, self._window.width() // 3) if wide else self._narrow
        self._narrow = self.films.width() if wide else 0
        self._window.resizeDocks([self.films], [width], Qt.Orientation.Horizontal)

    def begin(self) -> None:
        """As wide as suits a window that was never arranged."""
        self._window.resizeDocks([self.films], [_LIST], Qt.Orientation.Horizontal)

    def end_alone(self) -> None:
        """The panels where they were, if the film is alone."""
        if self._shape is not None:
            self._window.restoreState(self._shape)
            self._shape = None

    def _by_command(self) -> Mapping[str, QDockWidget]:
        return {"films_panel": self.films, "score_panel": self.score, "training_panel": self.training}

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setAllowedAreas(_SIDES if _SIDES & area else area)
        self._window.addDockWidget(area, dock)
        return dock


def _let_one_page_count(pages: QStackedWidget, shown: int) -> None:
    """A list of films may be as narrow as it likes while the table behind it may not."""
    policies = QSizePolicy.Policy
    for place in range(pages.count()):
        page, policy = pages.widget(place), policies.Preferred if place == shown else policies.Ignored
        if page is not None:
            page.setSizePolicy(policy, policy)


HELD_MS = 350
"""A key held longer than this was a peek: its release takes it back."""

_REPEAT_MS = 60
"""A release that is followed by a press within this time is the keyboard's repetition, where the system hides that."""


class Peek(QObject):
    """Told of the key's presses and releases; says when to switch, there and back."""

    switched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = QElapsedTimer()
        self._release = QTimer(self, singleShot=True, interval=_REPEAT_MS)
        self._release.timeout.connect(self._on_released)

    @Slot()
    def press(self) -> None:
        """The key went down."""
        if self._release.isActive():
            self._release.stop()
        else:
            self._held.start()
            self.switched.emit()

    def release(self) -> None:
        """The key went up."""
        if self._held.isValid():
            self._release.start()

    @Slot()
    def _on_released(self) -> None:
        if self._held.hasExpired(HELD_MS + _REPEAT_MS):
            self.switched.emit()
        self._held.invalidate()


_TITLE_BAR = 40
"""The line at the bottom is on the screen only where the bar above the window has room too."""


def restore(window: MainWindow) -> None:
    """As it was left."""
    settings, session, actions = window.settings, window.session, window.actions_by_id
    window.resize(1280, 800)
    window.restoreGeometry(settings.geometry())
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(window.screen().availableSize() - QSize(0, _TITLE_BAR)))
    if not window.restoreState(settings.state()):
        window.docks.begin()
    session.pane.set_heat_style(settings.heat_style())
    session.want_heat(settings.heat_wanted())
    window.panel.show_details(settings.details_open())
    session.scores.choose_operating_point(settings.operating_point())
    window.view_area.set_corner_level(window.corner_level)
    actions["identity"].setChecked(settings.identity_visible())
    window.show_identity()
    actions[f"mouse.{settings.mouse_scheme().name}"].trigger()
    window.docks.training.hide()
    window.training.recall()
    window.docks.check(actions)
    actions["heat_map"].setChecked(session.pane.heat_style.visible)
    session.film_changed.emit()


def remember(window: MainWindow) -> None:
    """Until the next time."""
    settings, scores = window.settings, window.session.scores
    window.docks.end_alone()
    window.docks.widen_films(False)
    settings.save_window(window.saveGeometry(), window.saveState())
    settings.save_heat_style(window.session.pane.heat_style)
    settings.save_heat_wanted(window.session.heat_wanted)
    settings.save_details_open(window.panel.more.isChecked())
    settings.save_corner_level(window.corner_level)
    settings.save_identity_visible(window.actions_by_id["identity"].isChecked())
    settings.save_mouse_scheme(window.view_area.view.mouse_scheme())
    if scores.operating_point is not None:
        settings.save_operating_point(scores.operating_point.name)
    settings.sync()


class MainWindow(QMainWindow):
    """One window on one session. It changes the session and listens to it; it keeps no state of the films."""

    closed = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.opening = OpeningMenu(session, settings, self)
        commands, conflicts = bound(COMMANDS, settings.bindings())
        self.actions_by_id = Actions({command.id: command for command in commands}, self)
        self.message = Message(StartPage(self.actions_by_id, self.opening, session))
        self.view_area = ViewArea(session, self.message)
        self.strip = FilmStrip(session)
        self.panel = ScorePanel(session)
        self.training = TrainingController(session, settings, self)
        self.review = ReviewView(session, self.view_area, self.strip, self)
        self.help = HelpMenu(self)
        self.forgetting = ForgetHistory(session, self.opening, self.training, self.review, self)
        self.line = StatusLine(session)
        self.corner_level = settings.corner_level()
        self._peek = Peek(self)
        self._peek.switched.connect(self._toggle_heat_map)
        self.error: ErrorDialog | None = None
        self._build()
        FieldKeys(self, self.view_area)
        self.tour = Tour(self)
        self._connect()
        self._tie_commands()
        restore(self)
        if conflicts:
            self.line.say(" ".join(conflict.sentence() for conflict in conflicts))

    # Parts

    def _build(self) -> None:
        self.setWindowTitle("Hilum")
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self.setCentralWidget(self.view_area)
        self.docks = Docks(self, self.review.films, self.panel, self.training.pane)
        self.panel.add_below(self.review.box)
        self.setStatusBar(self.line)
        self.menus = self.actions_by_id.menus(self)
        self.toolbar = self.actions_by_id.toolbar(self)
        self.presets = PresetMenu(self.session, self.menus[Menu.WINDOW], self)
        self.preset_button = PresetButton(self.presets, self.menus[Menu.WINDOW])
        self.toolbar.insertWidget(self.actions_by_id["invert"], self.preset_button)
        self.menus[Menu.REVIEW].insertAction(self.actions_by_id["abnormal"], self.actions_by_id["review_folder"])
        self.menus[Menu.REVIEW].insertSeparator(self.actions_by_id["abnormal"])
        self.menus[Menu.FILE].insertMenu(self.actions_by_id["forget"], self.opening.menu)
        self.panel.add_tips(dict(self.actions_by_id.commands))

    def _connect(self) -> None:
        session = self.session
        session.films.added.connect(self._on_entries)
        session.films.cleared.connect(self._on_entries)
        session.entry_changed.connect(self._on_entries)
        session.film_changed.connect(self._on_film)
        session.inverted_changed.connect(self._on_inverted)
        session.heat_changed.connect(self._on_heat)
        session.outcome_changed.connect(self._on_outcome)
        session.scores.model_changed.connect(self._on_outcome)
        session.crashed.connect(self.show_error)
        session.films.nothing_found.connect(self.line.say)
        self.training.wanted.connect(self._show_training)
        self.training.dismissed.connect(self.docks.training.hide)
        self.training.said.connect(self.line.say)
        self.training.closed.connect(self.close)
        self.training.run.changed.connect(self._on_training)
        self.line.training.clicked.connect(self._show_training)
        self.review.said.connect(self.line.say)
        self.review.shown.connect(self._on_review)
        self.review.review.current_changed.connect(self._on_entries)
        self.review.review.order_changed.connect(self._on_entries)
        self.review.review.progress_changed.connect(self.line.show_progress)
        self.review.review.reader_changed.connect(self._on_film)
        self.review.review.verdict_changed.connect(session.tell_heat)
        self.opening.said.connect(self.line.say)
        self.forgetting.said.connect(self.line.say)
        self.help.said.connect(self.line.say)
        self.closed.connect(self.help.close)
        self.panel.card_requested.connect(self._show_card)
        self.view_area.context_menu_requested.connect(self._show_context_menu)
        self.view_area.alone_toggled.connect(self._toggle_alone)

    # Commands

    def _tie_commands(self) -> None:
        tied: dict[str, Handler] = {
            **of_session(self.session),
            **of_view_area(self.view_area),
            **self.review.handlers(),
            **self.help.handlers(),
            "open": self.opening.choose_films,
            "open_folder": self.opening.choose_folder,
            "open_example": self.opening.open_example,
            "forget": self.forgetting.ask,
            "copy_view": self._copy_view,
            "quit": self.close,
            "corners": self._next_corners,
            "identity": self.show_identity,
            "full_screen": self._toggle_full_screen,
            "leave": self._leave,
            "heat_map": self._peek.press,
            "model_card": self._show_card,
            "train": self.training.order_new,
            "model_before": self.training.roll_back,
            "keys": self._show_keys,
            "tour": self.tour.start,
        }
        for name, handler in tied.items():
            self.actions_by_id[name].triggered.connect(_without_argument(handler))
        self.docks.tie(self.actions_by_id)
        self.review.tie(self.actions_by_id)
        self.actions_by_id["tool.window"].setChecked(True)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open films and folders instead of what is open, and remember that."""
        self.opening.open(paths)

    def _copy_view(self) -> None:
        if self.session.pane.opened is not None:
            QGuiApplication.clipboard().setImage(self.view_area.picture())
            self.line.say("Copied, without the patient's identity. Text burned into the film stays on it.")

    def _next_corners(self) -> None:
        levels = list(CornerLevel)
        self.corner_level = levels[(levels.index(self.corner_level) + 1) % len(levels)]
        self.view_area.set_corner_level(self.corner_level)

    def show_identity(self) -> None:
        """Let the corners say who the patient is, or not."""
        self.view_area.set_identity_visible(self.actions_by_id["identity"].isChecked())

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        """Esc: let go of a drag, else leave full screen or the film alone, else stop the work that the bar shows."""
        if self.view_area.view.cancel_drag():
            return
        if self.isFullScreen():
            self.actions_by_id["full_screen"].trigger()
        elif self.docks.is_alone:
            self.docks.end_alone()
        else:
            self.session.cancel()

    @Slot()
    def _toggle_alone(self) -> None:
        self.docks.toggle_alone(self.toolbar)

    @Slot()
    def _toggle_heat_map(self) -> None:
        pane = self.session.pane
        pane.set_heat_style(replace(pane.heat_style, visible=not pane.heat_style.visible))

    def _show_card(self) -> None:
        card = self.session.scores.card
        if card is not None:
            model_card(card, self).exec()

    def _show_keys(self) -> None:
        KeySheet(self.actions_by_id.commands.values(), self.view_area.view.mouse_scheme(), self).exec()

    @Slot(QPoint)
    def _show_context_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.menus[Menu.WINDOW].menuAction())  # addMenu would let PySide end it with this one
        for name in ("fit", "one_to_one", "rotate_right", "flip_horizontal", "reset", "heat_map", "copy_view"):
            menu.addAction(self.actions_by_id[name])
        menu.popup(position)
        menu.aboutToHide.connect(menu.deleteLater)

    # What the session says

    @Slot()
    def _on_entries(self) -> None:
        count, place = len(self.session.films.entries), self.session.pane.row + 1
        where = f"{place:,} of {count:,}" if place else f"{count:,}"
        self.docks.films.setWindowTitle(self.review.where() or (f"Films \u00b7 {where}" if count else "Films"))

    @Slot(bool)
    def _on_review(self, is_open: bool) -> None:
        self.docks.widen_films(is_open)
        self._on_entries()

    @Slot()
    def _on_film(self) -> None:
        entry, ref = self.session.pane.entry, self.session.pane.ref
        name = self.review.title() or (entry.path.name if entry is not None and entry.path is not None else "")
        self.setWindowTitle(f"{name} \u2013 Hilum" if name else "Hilum")
        for command in self.actions_by_id.commands.values():
            if command.needs_film:
                self.actions_by_id[command.id].setEnabled(ref is not None)
        for name in ("frame_back", "frame_on"):
            self.actions_by_id[name].setEnabled(ref is not None and ref.frames > 1)
        self._on_outcome()

    @Slot()
    def _on_outcome(self) -> None:
        outcome, scores = self.session.pane.outcome, self.session.scores
        self.actions_by_id["score_anyway"].setEnabled(isinstance(outcome, NotScored) and outcome.may_overrule)
        for name in ("heat_map", "heat_fainter", "heat_stronger", "heat_label", "model_card"):
            self.actions_by_id[name].setEnabled(scores.card is not None)

    @Slot()
    def _on_inverted(self) -> None:
        self.actions_by_id["invert"].setChecked(self.session.pane.inverted)

    @Slot()
    def _on_heat(self) -> None:
        self.actions_by_id["heat_map"].setChecked(self.session.pane.heat_style.visible)

    @Slot()
    def _show_training(self) -> None:
        self.docks.training.show()
        self.docks.training.raise_()

    @Slot()
    def _on_training(self) -> None:
        self.line.show_training(self.training.summary())

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Tell of something unexpected; one at a time, as one often brings others."""
        if self.error is None or not self.error.isVisible():
            self.error = ErrorDialog(report(error), self)
            self.error.open()

    def end_work(self) -> None:
        """End all work: threads first, the review's after the scoring in its store, then what they read films with."""
        self.training.close()
        self.session.end_threads()
        self.review.close()
        self.session.close()

    # Qt

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The release of the heat map's key ends a peek; a shortcut hears only the press."""
        released = QKeySequence(event.keyCombination())
        if released in self.actions_by_id["heat_map"].shortcuts() and not event.isAutoRepeat():
            self._peek.release()
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _take_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        _take_as_copy(event)
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, then end all work; the window is gone while the last step of it ends."""
        if not self.training.may_close():
            event.ignore()
            return
        self.tour.leave()
        remember(self)
        self.hide()
        self.end_work()
        self.closed.emit()
        super().closeEvent(event)


def _take_as_copy(event: QDropEvent) -> None:
    """A file manager may delete what it is told was moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _without_argument(handler: Handler) -> Callable[[bool], None]:
    """`triggered` says whether an action is checked; the handlers look at the state instead."""

    def call(_checked: bool) -> None:
        handler()

    return call
