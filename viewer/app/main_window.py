"""The window: its parts put together and their commands gathered, its shape remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from imaging.display.corner_text import CornerLevel
from imaging.faults import Problem
from viewer.app.cine_bar import CineBar
from viewer.app.film_commands import drawn_commands, go_commands, grey_commands, mouse_commands, view_commands
from viewer.app.go_on import GoOn
from viewer.app.histogram_panel import HistogramPanel
from viewer.app.history import ForgetHistory
from viewer.app.key_sheet import KeySheet
from viewer.app.measuring import MarkToolButton, Measuring
from viewer.app.opening_menu import DropTarget, OpeningMenu
from viewer.app.own_presets import OwnPresets
from viewer.app.preferences import hear_signs
from viewer.app.preset_menu import PresetButton, PresetMenu
from viewer.app.report_page import ReportPage
from viewer.app.save_objects import SaveObjects
from viewer.app.save_picture import SavePicture
from viewer.app.send_films import SendFilms
from viewer.app.start_page import StartPage
from viewer.app.status_line import StatusLine
from viewer.app.tour import Tour
from viewer.app.true_size import TrueSize
from viewer.app.view_area import ViewArea
from viewer.app.watching import Watching
from viewer.browser.attributes_window import AttributesWindow
from viewer.browser.documents_window import DocumentsWindow
from viewer.browser.film_browser import FilmBrowser
from viewer.browser.object_index import ObjectIndex
from viewer.browser.presentations import Presentations
from viewer.browser.session import Session
from viewer.commands import Command, Commands, DigitKeys, Menu, tool_commands
from viewer.film.ratio_tool import RATIO_TOOL
from viewer.film.region_tools import REGION_TOOLS
from viewer.film.tools import SCROLL, TOOLS
from viewer.film.view_settings import PaneLayout, ViewSettings
from viewer.help.help_menu import HelpMenu
from viewer.jobs.child_process import program
from viewer.pacs.pacs_menu import PacsMenu
from viewer.review.review_view import ReviewView
from viewer.score.comparison import FilmComparison
from viewer.score.panel import ScorePanel
from viewer.settings import Settings
from viewer.training.training_controller import TrainingController
from viewer.widgets import theme
from viewer.widgets.dialogs import ErrorDialog, report
from viewer.widgets.focus import FieldKeys
from viewer.widgets.forms import column, fit_screen, rolling
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import Theme

if TYPE_CHECKING:
    from viewer.app.settings_window import SettingsWindow
    from viewer.models.model_jobs import ReviewToMeasure
    from viewer.models.model_manager import ModelManager

_TABLE = 440
"""How wide a table of films begins, where the window is wide enough."""

_LIST = 236
"""How wide the list of films begins."""

_LEAST = QSize(90, 40)
"""How small a part of the window may be on a small screen, where it rolls."""

_SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class Docks:
    """The films on one side, their scores on the other, a training below.

    Training and histogram are hidden at first.
    """

    def __init__(
        self, window: QMainWindow, films: QWidget, score: QWidget, histogram: QWidget, training: QWidget
    ) -> None:
        self._window = window
        self._shape: QByteArray | None = None
        self._narrow = 0
        self.films = self._dock(tr("Films"), "films", films, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.score = self._dock(tr("Score"), "score", score, Qt.DockWidgetArea.RightDockWidgetArea)
        self.histogram = self._dock(tr("Histogram"), "histogram", histogram, Qt.DockWidgetArea.RightDockWidgetArea)
        self.training = self._dock(tr("Training"), "training", training, Qt.DockWidgetArea.BottomDockWidgetArea)
        for dock in (self.histogram, self.training):
            dock.hide()
        if isinstance(films, QStackedWidget):
            films.currentChanged.connect(partial(_let_one_page_count, films))
            _let_one_page_count(films, films.currentIndex())
        self.commands = (
            _dock_command(
                "films_panel", tr("Fil&ms panel"), tr("The list of films"), "F2", self.films, icon="films", first=True
            ),
            _dock_command("score_panel", tr("&Score panel"), tr("Score and heat map"), "F3", self.score, icon="panel"),
            _dock_command("training_panel", tr("&Training"), tr("Progress of a training"), "F4", self.training),
            _dock_command(
                "histogram",
                tr("&Histogram"),
                tr("The values of the film, and the window over them"),
                "F5",
                self.histogram,
            ),
        )

    def toggle_alone(self, toolbar: QWidget) -> None:
        """The film alone in the window, or the panels and the toolbar where they were."""
        if self._shape is None:
            self._shape = self._window.saveState()
            for part in (self.films, self.score, self.histogram, self.training, toolbar):
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

    def roll(self) -> None:
        """Have every panel roll, and what stands between them: the screen is smaller than what they need."""
        for dock in (self.films, self.score, self.histogram, self.training):
            if (inside := dock.widget()) is not None:
                dock.setWidget(_small(inside))
        if (middle := self._window.takeCentralWidget()) is not None:
            self._window.setCentralWidget(_small(middle))
        QTimer.singleShot(0, self._window, self._share)

    def _share(self) -> None:
        """Half of the width for the films that are looked at."""
        side = self._window.width() // 4
        self._window.resizeDocks([self.films, self.score], [side, side], Qt.Orientation.Horizontal)

    def end_alone(self) -> None:
        """The panels where they were, if the film is alone."""
        if self._shape is not None:
            self._window.restoreState(self._shape)
            self._shape = None

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setAllowedAreas(_SIDES if _SIDES & area else area)
        self._window.addDockWidget(area, dock)
        return dock


def _small(inside: QWidget) -> QScrollArea:
    name = inside.objectName()
    area = rolling(inside)
    inside.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setMinimumSize(_LEAST)
    inside.show()
    return area


def _dock_command(
    name: str, text: str, tip: str, key: str, dock: QDockWidget, icon: str = "", *, first: bool = False
) -> Command:
    """The command that shows a dock, or hides it."""

    def is_shown() -> bool:
        return not dock.isHidden()

    def toggle() -> None:
        dock.setVisible(dock.isHidden())

    command = Command(name, text, Menu.VIEW, tip, toggle, key, icon=icon, separated=first, checked=is_shown)
    dock.toggleViewAction().toggled.connect(command.refresh)
    return command


def _let_one_page_count(pages: QStackedWidget, shown: int) -> None:
    """A list of films may be as narrow as it likes while the table behind it may not."""
    policies = QSizePolicy.Policy
    for place in range(pages.count()):
        page, policy = pages.widget(place), policies.Preferred if place == shown else policies.Ignored
        if page is not None:
            page.setSizePolicy(policy, policy)


_TITLE_BAR = 40
"""The line at the bottom is on the screen only where the bar above the window has room too."""


def restore(window: MainWindow) -> None:
    """As it was left."""
    settings, session, views = window.settings, window.session, window.view_settings
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
    session.scores.further.choose(settings.further_models())
    views.set_corner_level(settings.corner_level())
    views.set_identity_visible(settings.identity_visible())
    views.set_overlays_shown(settings.overlays_shown())
    views.set_shutters_shown(settings.shutters_shown())
    views.set_mouse_scheme(settings.mouse_scheme())
    views.set_corner_places(settings.corner_places())
    window.docks.training.hide()
    window.training.recall()
    window.view_area.set_layout(settings.layout())
    session.film_changed.emit()


def remember(window: MainWindow) -> None:
    """Until the next time."""
    settings, scores, views = window.settings, window.session.scores, window.view_settings
    window.docks.end_alone()
    window.docks.widen_films(False)
    settings.save_window(window.saveGeometry(), window.saveState())
    window.going_on.remember()
    settings.save_heat_style(window.session.pane.heat_style)
    settings.save_heat_wanted(window.session.heat_wanted)
    settings.save_details_open(window.panel.more.isChecked())
    settings.save_corner_level(views.corner_level)
    settings.save_identity_visible(views.shows_identity)
    settings.save_overlays_shown(views.shows_overlays)
    settings.save_shutters_shown(views.shows_shutters)
    settings.save_mouse_scheme(views.mouse_scheme)
    settings.save_layout(window.view_area.own_layout)
    settings.save_further_models(scores.further.chosen)
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
        self.view_settings = ViewSettings(self)
        self.view_area = ViewArea(session, self.view_settings)
        self.opening = OpeningMenu(session, settings, self)
        self.browser = FilmBrowser(session, self.view_settings)
        self.strip = self.browser.list
        self.attributes = AttributesWindow(session, self.view_settings, self._film_title, self)
        self.object_index = ObjectIndex(session, self)
        self.presentations = Presentations(session, self.object_index, self.view_settings, self)
        self.documents = DocumentsWindow(session, self.object_index, self.view_settings, self)
        self.browser.at_row = (self.attributes.command, *self.browser.commands)
        self.panel = ScorePanel(session)
        self.comparison = FilmComparison(session, self.view_settings)
        self.training = TrainingController(session, settings, self)
        self.models: ModelManager | None = None
        self.models_command = Command(
            "models",
            tr("Mo&dels..."),
            Menu.SCORE,
            tr("The installed models: read, use, import, export, remove and measure them"),
            self._show_models,
        )
        self.review = ReviewView(session, self.view_area, self.view_settings, self.browser, self)
        self.measuring = Measuring(session, self)
        self.own_presets = OwnPresets(session, self)
        self.objects = SaveObjects(session, self.view_settings, self.review.review, self)
        from_server = partial(self.opening.open, listed=False)  # the names of its folders say nothing to anybody
        self.pacs = PacsMenu(session, self.view_settings, settings, program(), from_server, self)
        self.sending = SendFilms(session, self.objects, self.object_index, self.pacs, self)
        self.pictures = SavePicture(session, self.view_area, self.view_settings, self)
        self.report_page = ReportPage(session, self.view_settings, self.review.review, self.pictures.is_film, self)
        self.copy_command = Command(
            "copy_without_identity",
            tr("Copy &without identity..."),
            Menu.FILE,
            tr("Copy the open DICOM films and what belongs to them into a folder, without names, numbers and dates"),
            self._copy_without_identity,
            enabled=lambda: session.films.first_film >= 0,
        )
        self.true_size = TrueSize(session, settings, self)
        self.watching = Watching(session, settings, self)
        self.help = HelpMenu(self)
        self.forgetting = ForgetHistory(session, self.opening, self.training, self.review, self)
        self.line = StatusLine(session)
        self.keys_command: Command = Command(
            "keys", tr("&Keys"), Menu.HELP, tr("Every key on one sheet"), self._show_keys, "?", icon="keys", toolbar=6
        )
        helps = (
            self.keys_command,
            self.help.first_command,
            Command(
                "tour",
                tr("&Tour"),
                Menu.HELP,
                tr("A tour of the window in two minutes, on a computed film"),
                lambda: self.tour.start(),
            ),
        )
        self.message = self.view_area.place.message
        self.going_on = GoOn(
            session, settings, self.opening, self.review, self.training, layouts=self.view_area, parent=self
        )
        self.forgetting.forgotten.connect(self.going_on.forget)
        start = StartPage(self._beginnings(), (self.panel.card_command, *helps), self.opening, self.going_on, session)
        self.message.add_start(start)
        self.cine = CineBar(session)
        middle = QWidget()
        around = column(middle, 0)
        around.addWidget(self.view_area, 1)
        around.addWidget(self.cine)
        around.addWidget(self.watching.banner)
        around.addWidget(self.review.box.bar)
        self.setCentralWidget(middle)  # before the docks: the keyboard begins with it
        self.histogram = HistogramPanel(session)
        self.docks = Docks(self, self.review.films, self.panel, self.histogram, self.training.pane)
        self.full_screen = Command(
            "full_screen",
            tr("Full scree&n"),
            Menu.VIEW,
            tr("Fill the screen with this window"),
            self._toggle_full_screen,
            "F11",
            checked=self.isFullScreen,
        )
        self.invert, self.auto_window = grey_commands(session)
        self.drop_target = DropTarget(self)
        self.actions_by_id = Commands(self._all_commands(helps), self)
        conflicts = self.actions_by_id.bind(settings.bindings())
        self.error: ErrorDialog | None = None
        self.key_sheet: KeySheet | None = None
        self.settings_window: SettingsWindow | None = None
        self._build()
        FieldKeys(self, lambda: self.view_area.view)
        DigitKeys(self.actions_by_id, self)
        self.tour = Tour(self)
        self._connect()
        restore(self)
        fit_screen(self, self.docks.roll)
        self.own_presets.read()
        hear_signs(self, settings.hears_signs())
        start.beginnings[0].setFocus()  # what has the keyboard once the window is seen
        if conflicts:
            self.line.say(" ".join(conflict.sentence() for conflict in conflicts))

    # Parts

    def _build(self) -> None:
        self.setWindowTitle("Hilum")
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks)
        self.panel.add_below(self.comparison)
        self.panel.add_below(self.review.box)
        self.setStatusBar(self.line)
        self.menus = self.actions_by_id.menus(self)
        self.installEventFilter(self.view_area)  # after that of the menu bar, which wants Alt, too
        self.toolbar = self.actions_by_id.toolbar(self)
        self.presets = PresetMenu(self.session, self.own_presets, self.menus[Menu.WINDOW], self.auto_window, self)
        self.preset_button = PresetButton(self.presets, self.menus[Menu.WINDOW], self.auto_window)
        self.toolbar.insertWidget(self.invert, self.preset_button)
        drawing = [self.actions_by_id[f"tool.{tool.id}"] for tool in TOOLS if tool.draws]
        after = self.toolbar.actions()[self.toolbar.actions().index(self.actions_by_id[f"tool.{SCROLL.id}"]) + 1]
        self.toolbar.insertWidget(after, MarkToolButton(drawing))
        self.menus[Menu.VIEW].insertMenu(self.actions_by_id["corners"], self.presentations.menu)
        self.menus[Menu.TOOLS].insertMenu(self.actions_by_id["remove_marks"], self.measuring.menu)
        self.toolbar.insertWidget(self.actions_by_id["fit"], self.view_area.layout_button())
        review = self.review.commands
        self.menus[Menu.REVIEW].insertAction(review.positive, review.folder)
        self.menus[Menu.REVIEW].insertSeparator(review.positive)
        self.menus[Menu.FILE].insertMenu(self.forgetting.command, self.opening.menu)
        self.menus[Menu.SCORE].insertMenu(self.panel.card_command, self.panel.further.menu)

    def _connect(self) -> None:
        session = self.session
        session.films.added.connect(self._on_entries)
        session.films.cleared.connect(self._on_entries)
        session.entry_changed.connect(self._on_entries)
        session.film_changed.connect(self._on_film)
        for fact in (
            session.film_changed,
            session.inverted_changed,
            session.enhancement_changed,
            session.heat_changed,
            session.outcome_changed,
            session.marks_changed,
            session.films.cleared,
            self.cine.cine.changed,
            session.scores.model_changed,
            session.scores.points_changed,
            session.scores.operating_point_changed,
            self.review.changed,
        ):
            fact.connect(self._refresh_commands)
        for fact in (session.outcome_changed, session.film_changed, session.scores.operating_point_changed):
            fact.connect(self._show_score)
        self.docks.score.visibilityChanged.connect(self._show_score)
        session.crashed.connect(self.show_error)
        session.model_choice.not_kept.connect(self._on_not_kept)
        session.films.nothing_found.connect(self.line.say)
        self.training.wanted.connect(self._show_training)
        self.training.dismissed.connect(self.docks.training.hide)
        self.training.said.connect(self.line.say)
        self.training.closed.connect(self.close)
        self.training.run.changed.connect(self._on_training)
        self.line.training.clicked.connect(self._show_training)
        self.review.said.connect(self.line.say)
        self.review.shown.connect(self._on_review)
        self.review.key_passed.connect(self.actions_by_id.press)
        self.review.review.current_changed.connect(self._on_entries)
        self.review.review.order_changed.connect(self._on_entries)
        self.review.review.progress_changed.connect(self.line.show_progress)
        self.review.review.reader_changed.connect(self._on_film)
        self.review.review.verdict_changed.connect(session.tell_heat)
        self.opening.said.connect(self.line.say)
        self.review.asking.locked.connect(self.opening.passwords.ask)
        self.browser.said.connect(self.line.say)
        self.browser.rows.query_changed.connect(self._on_entries)
        self.view_settings.changed.connect(self._on_film)
        session.films.removed_changed.connect(self._on_entries)
        session.films.removed_changed.connect(self._refresh_commands)
        session.films.found_all.connect(self._refresh_commands)
        self.forgetting.said.connect(self.line.say)
        self.forgetting.measurements_removed.connect(self.measuring.keeper.forget)
        self.measuring.keeper.said.connect(self.line.say)
        self.actions_by_id[f"tool.{RATIO_TOOL.id}"].triggered.connect(self.measuring.propose_ratio)
        self.own_presets.said.connect(self.line.say)
        self.objects.said.connect(self.line.say)
        for pacs in (self.pacs, self.sending):
            pacs.said.connect(self.line.say)
        self.watching.said.connect(self.line.say)
        self.pictures.said.connect(self.line.say)
        self.report_page.said.connect(self.line.say)
        self.own_presets.changed.connect(self._refresh_commands)
        self.true_size.said.connect(self.line.say)
        self.help.said.connect(self.line.say)
        self.closed.connect(self.help.close)
        self.closed.connect(self.attributes.close)
        self.closed.connect(self.documents.close)
        self.objects.wrote.connect(self.object_index.look_again)
        for part in (self.object_index, self.presentations, self.documents):
            part.crashed.connect(session.crashed)
        for told in (self.presentations, self.documents):
            told.said.connect(self.line.say)
        self.view_area.context_menu_requested.connect(self._show_context_menu)
        self.view_area.alone_toggled.connect(self._toggle_alone)
        self.comparison.prior_wanted.connect(self.view_area.show_prior)

    # Commands

    def _own_commands(self) -> tuple[Command, ...]:
        """Those of the window as a whole."""
        views = self.view_settings

        def toggle_identity() -> None:
            views.set_identity_visible(not views.shows_identity)
            self.settings.save_identity_visible(views.shows_identity)  # at once: a window that dies must not show it
            self.settings.sync()

        return (
            self.pictures.copy_command,
            self.pictures.command,
            *self.report_page.commands,
            self.objects.command,
            self.sending.command,
            self.copy_command,
            Command(
                "settings",
                tr("Settin&gs..."),
                Menu.FILE,
                tr("Theme, text size, keys, mouse, presets, heat map and corner texts; export and import"),
                self._show_settings,
                "Ctrl+,",
                separated=True,
                gives_way=True,
            ),
            Command("quit", tr("&Quit"), Menu.FILE, tr("Close the window"), self.close, "Ctrl+Q", separated=True),
            Command(
                "corners",
                tr("&Corner texts"),
                Menu.VIEW,
                tr("All, minimal or none"),
                self._next_corners,
                "O",
                icon="corners",
                separated=True,
            ),
            Command(
                "identity",
                tr("&Patient identity"),
                Menu.VIEW,
                tr("Show who the patient is in the corner"),
                toggle_identity,
                "Shift+O",
                checked=lambda: views.shows_identity,
            ),
            self.presentations.command,
            *drawn_commands(views),
            Command(
                "lungs",
                tr("Outline of the lungs"),
                Menu.VIEW,
                tr("A thin line around the lungs, as a network outlines them"),
                lambda: views.set_lungs_outlined(not views.shows_lungs),
                checked=lambda: views.shows_lungs,
            ),
            *self.docks.commands,
            Command(
                "leave",
                tr("Cancel or lea&ve"),
                Menu.VIEW,
                tr("Stop what is under way, or leave full screen"),
                self._leave,
                "Esc",
            ),
            self.full_screen,
            self.true_size.measure_command,
        )

    def _search_command(self) -> Command:
        """In the list that is seen."""
        review, films = self.review, self.session.films
        return Command(
            "search",
            tr("&Search"),
            Menu.GO,
            tr("Search the list of films"),
            lambda: (review.header if review.review.is_open else self.browser).focus_search(),
            "Ctrl+F",
            separated=True,
            enabled=lambda: review.review.is_open or self.browser.head.isVisibleTo(self.browser) or films.count > 1,
        )

    def _beginnings(self) -> tuple[Command, ...]:
        """The ways to begin."""
        opening = self.opening
        return opening.films_command, opening.folder_command, self.review.commands.folder, opening.example_command

    def _all_commands(self, helps: tuple[Command, ...]) -> tuple[Command, ...]:
        """Of every part, in the order of the menus."""
        review = self.review.commands
        return (
            *self._beginnings(),
            self.opening.add_films_command,
            self.opening.add_folder_command,
            *self.pacs.commands,
            self.watching.command,
            self.forgetting.command,
            self.attributes.command,
            self.documents.command,
            *self.browser.commands,
            *tool_commands(self.view_settings, (tool for tool in TOOLS if tool not in REGION_TOOLS)),
            *review.drawing,
            *review.acting,
            *self.measuring.commands,
            *mouse_commands(self.view_settings),
            *view_commands(self.session, self.true_size.command),
            *self.view_area.commands,
            self.comparison.command,
            *self._own_commands(),
            self.invert,
            self.auto_window,
            *self.own_presets.commands,
            *go_commands(self.session),
            self._search_command(),
            self.cine.command,
            *self.panel.commands,
            *self.training.commands,
            self.models_command,
            self.panel.card_command,
            *review.all,
            *helps,
            *self.help.commands,
        )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open films and folders instead of what is open, and remember that."""
        self.opening.open(paths)

    def _next_corners(self) -> None:
        views, levels = self.view_settings, list(CornerLevel)
        views.set_corner_level(levels[(levels.index(views.corner_level) + 1) % len(levels)])

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        """Esc: let go of a drag, else leave full screen or the film alone, else stop the work that the bar shows."""
        if self.view_area.view.cancel_drag():
            return
        if self.isFullScreen():
            self.full_screen.trigger()
        elif self.view_area.is_alone:
            self.view_area.toggle_alone()
        elif self.docks.is_alone:
            self.docks.end_alone()
        else:
            self.session.cancel()

    @Slot()
    def _toggle_alone(self) -> None:
        """One film of several alone; the only one without the panels."""
        if self.view_area.pane_layout is PaneLayout.ONE:
            self.docks.toggle_alone(self.toolbar)
        else:
            self.view_area.toggle_alone()

    def _copy_without_identity(self) -> None:
        from viewer.app.copy_dialog import open_copy_dialog  # here, because pydicom's writer comes with it

        if open_copy_dialog(self.session, self.object_index, self) is None:
            self.line.say(tr("None of the open films is a DICOM file."))

    def _show_models(self) -> None:
        if self.models is None:
            from viewer.models.model_manager import ModelManager  # with what it shows: not before it is wanted

            self.models = ModelManager(self.session, self._review_to_measure, self)
        self.models.open()

    def _review_to_measure(self) -> ReviewToMeasure | None:
        from viewer.models.model_jobs import ReviewToMeasure

        review, point = self.review.review, self.session.scores.operating_point
        if not review.is_open or review.card is None or point is None:
            return None
        return ReviewToMeasure(review.card, point, review.again)

    def _show_keys(self) -> None:
        self.key_sheet = KeySheet(self.actions_by_id, self.settings, self.view_settings.mouse_scheme, self)
        self.key_sheet.finished.connect(self.key_sheet.deleteLater)
        self.key_sheet.open()

    def _show_settings(self) -> None:
        if self.settings_window is None:
            from viewer.app.settings_window import SettingsWindow  # with what it shows: not before it is wanted

            self.settings_window = SettingsWindow(self)
        self.settings_window.open_beside()

    @Slot()
    def follow_system(self) -> None:
        """The system has become dark or light, which is the reader's theme perhaps."""
        application = QApplication.instance()
        if self.settings.theme() is Theme.SYSTEM and isinstance(application, QApplication):
            theme.apply(application, Theme.SYSTEM, self.settings.text_percent())

    @Slot(QPoint)
    def _show_context_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.menus[Menu.WINDOW].menuAction())  # addMenu would let PySide end it with this one
        menu.addActions(self.actions_by_id.at_pointer())
        menu.popup(position)
        menu.aboutToHide.connect(menu.deleteLater)

    # What the session says

    @Slot()
    def _on_entries(self) -> None:
        count, place = len(self.session.films.sequence), self.session.films.place(self.session.pane.row) + 1
        where = tr("{place:,} of {count:,}", place=place, count=count) if place else f"{count:,}"
        self.docks.films.setWindowTitle(
            self.review.where() or (tr("Films · {where}", where=where) if count else tr("Films"))
        )

    @Slot(bool)
    def _on_review(self, is_open: bool) -> None:
        self.docks.widen_films(is_open)
        self._on_entries()

    @Slot()
    def _on_film(self) -> None:
        name = self._film_title()
        self.setWindowTitle(tr("{name} – Hilum", name=name) if name else "Hilum")
        self.line.show_origin(*self.pacs.origin())

    def _film_title(self) -> str:
        """What the film shown is called; by a pseudonym where its name may say who it is."""
        return self.review.title() or self.browser.rows.title_of_shown()

    @Slot()
    def _show_score(self) -> None:
        """Where the panel is closed or the film alone the line at the bottom has the score."""
        is_told = self.docks.score.isHidden() and self.session.pane.entry is not None
        self.line.show_score(self.panel.bar.words() if is_told else "")

    @Slot()
    def _refresh_commands(self) -> None:
        self.actions_by_id.refresh()

    @Slot()
    def _show_training(self) -> None:
        self.docks.training.show()
        self.docks.training.raise_()

    @Slot()
    def _on_training(self) -> None:
        self.line.show_training(self.training.summary())

    @Slot(object)
    def _on_not_kept(self, problem: Problem) -> None:
        self.line.say(LANGUAGE.sentence(problem))

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Tell of something unexpected; one at a time, as one often brings others."""
        if self.error is None or not self.error.isVisible():
            self.error = ErrorDialog(report(error), self)
            self.error.open()

    def end_work(self) -> None:
        """End all work: threads first, the review's after the scoring in its store, then what they read films with."""
        self.training.close()
        self.pacs.close()
        self.sending.close()
        self.watching.close()
        if self.models is not None:
            self.models.close()
        self.session.end_threads()
        self.object_index.close()
        self.measuring.keeper.flush()
        self.review.close()
        self.going_on.close()
        self.session.close()

    # Qt

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The release of the heat map's key ends a peek."""
        self.panel.heat.end_peek(event)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Full screen may be left by the desktop's own means."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self.full_screen.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _take_as_copy(event)
            self.drop_target.appear(self.session.can_add, event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The field that the files are over is told from the other."""
        _take_as_copy(event)
        self.drop_target.appear(self.session.can_add, event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are not to be dropped here."""
        self.drop_target.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, or add it to the list."""
        _take_as_copy(event)
        adds = self.drop_target.isVisible() and self.drop_target.is_adding(event.position().toPoint())
        self.drop_target.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if adds:
            self.opening.add(paths)
        else:
            self.open_paths(paths)

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
