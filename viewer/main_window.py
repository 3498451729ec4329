"""The window: its parts put together, its commands tied to the session and the film's view, its shape remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from imaging.corners import CornerLevel
from inference.types import NotScored
from viewer.about import model_card
from viewer.actions import Actions
from viewer.commands import COMMANDS, Menu, bound
from viewer.docks import Docks
from viewer.error_dialog import ErrorDialog, report
from viewer.film_keys import FieldKeys
from viewer.forgetting_part import ForgettingPart
from viewer.handlers import Handler, of_session, of_view
from viewer.help_part import HelpPart
from viewer.message import Message
from viewer.opening_part import OpeningPart
from viewer.panel import ScorePanel
from viewer.peek import Peek
from viewer.preset_menu import PresetButton, PresetMenu
from viewer.remembering import remember, restore
from viewer.review.part import ReviewPart
from viewer.session import Session
from viewer.settings import Settings
from viewer.shortcuts import KeySheet
from viewer.stage import Stage
from viewer.start_page import StartPage
from viewer.status import StatusLine
from viewer.strip import FilmStrip
from viewer.tour import Tour
from viewer.training_part import TrainingPart


class MainWindow(QMainWindow):
    """One window on one session. It changes the session and listens to it; it keeps no state of the films."""

    closed = Signal()

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.opening = OpeningPart(session, settings, self)
        commands, conflicts = bound(COMMANDS, settings.bindings())
        self.actions_by_id = Actions({command.id: command for command in commands}, self)
        self.message = Message(StartPage(self.actions_by_id, self.opening, session))
        self.stage = Stage(session, self.message)
        self.strip = FilmStrip(session)
        self.panel = ScorePanel(session)
        self.training = TrainingPart(session, settings, self)
        self.review = ReviewPart(session, self.stage.view, self.strip, self)
        self.help = HelpPart(self)
        self.forgetting = ForgettingPart(session, self.opening, self.training, self.review, self)
        self.line = StatusLine(session)
        self.corner_level = settings.corner_level()
        self._peek = Peek(self)
        self._peek.switched.connect(self._toggle_heat_map)
        self.error: ErrorDialog | None = None
        self._build()
        FieldKeys(self, self.stage.view)
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
        self.setCentralWidget(self.stage)
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
        session.entries_added.connect(self._on_entries)
        session.entries_reset.connect(self._on_entries)
        session.current_changed.connect(self._on_entries)
        session.film_changed.connect(self._on_film)
        session.inverted_changed.connect(self._on_inverted)
        session.heat_changed.connect(self._on_heat)
        session.outcome_changed.connect(self._on_outcome)
        session.scores.model_changed.connect(self._on_outcome)
        session.crashed.connect(self.show_error)
        session.nothing_found.connect(self.line.say)
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
        self.stage.view.context_menu_requested.connect(self._show_context_menu)
        self.stage.view.alone_toggled.connect(self._toggle_alone)

    # Commands

    def _tie_commands(self) -> None:
        tied: dict[str, Handler] = {
            **of_session(self.session),
            **of_view(self.stage.view),
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
        if self.session.opened is not None:
            QGuiApplication.clipboard().setImage(self.stage.picture())
            self.line.say("Copied, without the patient's identity. Text burned into the film stays on it.")

    def _next_corners(self) -> None:
        levels = list(CornerLevel)
        self.corner_level = levels[(levels.index(self.corner_level) + 1) % len(levels)]
        self.stage.view.set_corner_level(self.corner_level)

    def show_identity(self) -> None:
        """Let the corners say who the patient is, or not."""
        self.stage.view.set_identity_visible(self.actions_by_id["identity"].isChecked())

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        """Esc: let go of a drag, else leave full screen or the film alone, else stop the work that the bar shows."""
        if self.stage.view.cancel_drag():
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
        style = self.session.heat_style
        self.session.set_heat_style(replace(style, visible=not style.visible))

    def _show_card(self) -> None:
        card = self.session.scores.card
        if card is not None:
            model_card(card, self).exec()

    def _show_keys(self) -> None:
        KeySheet(self.actions_by_id.commands.values(), self.stage.view.mouse_scheme(), self).exec()

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
        count, place = len(self.session.entries), self.session.current + 1
        where = f"{place:,} of {count:,}" if place else f"{count:,}"
        self.docks.films.setWindowTitle(self.review.where() or (f"Films \u00b7 {where}" if count else "Films"))

    @Slot(bool)
    def _on_review(self, is_open: bool) -> None:
        self.docks.widen_films(is_open)
        self._on_entries()

    @Slot()
    def _on_film(self) -> None:
        entry, ref = self.session.entry, self.session.ref
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
        session = self.session
        outcome = session.scores.outcome(session.opened.ref) if session.opened is not None else None
        self.actions_by_id["score_anyway"].setEnabled(isinstance(outcome, NotScored) and outcome.may_overrule)
        for name in ("heat_map", "heat_fainter", "heat_stronger", "heat_label", "model_card"):
            self.actions_by_id[name].setEnabled(session.scores.card is not None)

    @Slot()
    def _on_inverted(self) -> None:
        self.actions_by_id["invert"].setChecked(self.session.inverted)

    @Slot()
    def _on_heat(self) -> None:
        self.actions_by_id["heat_map"].setChecked(self.session.heat_style.visible)

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
        self.training.close()
        self.session.close()
        self.review.close()
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
