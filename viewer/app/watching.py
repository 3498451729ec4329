"""A folder watched in the window: asked for in a dialog, done by a child process, told in a banner under the film."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from imaging.archive.acts import Act, PacsRequest
from imaging.archive.exchange import Event, ExchangeEnded, NotTransferred
from imaging.archive.servers import Receiver
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.jobs.child_process import Child, Ending, program
from viewer.pacs.pacs_run import PacsRun
from viewer.pacs.receiver_part import ReceiverPart, ReceiverState, after_receiving
from viewer.settings import Settings
from viewer.widgets.dialogs import ErrorDialog
from viewer.widgets.forms import Field, column, named_path, resize_on_screen, rolling, row, said, set_role
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from inference.watch_events import WatchEvent

_MOST_LINES = 300
_ADD_MS = 1_000
_STOP_MS = 3_000
_ABOUT = tr(
    "Films that are in this folder, or come into it, are scored and get a row in the table. Nothing in the folder is "
    "moved or changed. It goes on until you stop it or close Hilum; begun again with the same table, it goes on from "
    "there."
)
_IDENTITY = tr("The objects name the patient and the study as the film's file does. They are sent nowhere.")
_CRASHED = tr(
    "Watching the folder ended unexpectedly. What was scored is in the table; it can be begun again.\n"
    "The text below may name files. Look at it before you pass it on."
)


@dataclass(frozen=True, slots=True)
class WatchOrder:
    """What is watched: the folder, the table, where DICOM objects go, if they are wanted, and who may send into it."""

    folder: Path
    table: Path
    objects: Path | None = None
    receiver: Receiver | None = None

    def words(self, point: str = "") -> tuple[str, ...]:
        """The command line behind the program's name. point: the operating point, where one is chosen."""
        words = ["watch", str(self.folder), "--output", str(self.table), "--events", "json"]
        words += ["--dicom", str(self.objects)] if self.objects is not None else []
        words += ["--operating-point", point] if point else []
        return tuple(words)


@dataclass(frozen=True, slots=True)
class WatchState:
    """What the banner shows: files by what became of them, since it began; why it waits; how it ended."""

    scored: int = 0
    refused: int = 0
    repeated: int = 0
    waiting: int = 0
    trouble: str = ""
    held: str = ""
    ended: str = ""

    @property
    def came(self) -> int:
        """Files that came in and are done."""
        return self.scored + self.refused + self.repeated

    def sentence(self) -> str:
        """How many files came to what."""
        came = tr(
            "{came:,} {came:file|files} came in: {scored:,} scored, {refused:,} not scored",
            came=self.came,
            scored=self.scored,
            refused=self.refused,
        )
        parts = [came]
        parts += [tr("{repeated:,} sent again", repeated=self.repeated)] if self.repeated else []
        parts += [tr("{waiting:,} still arriving", waiting=self.waiting)] if self.waiting and not self.ended else []
        return ", ".join(parts) + "."


def after_watch(state: WatchState, event: WatchEvent) -> tuple[WatchState, str]:
    """The state after one event more, and a line for the list, "" for none. No line tells a score."""
    from inference import watch_events  # here: the window is on the screen long before a film arrives

    match event:
        case watch_events.FolderSeen(waiting, _, problem):
            trouble = "" if problem is None else tr("{problem} Waiting for it.", problem=LANGUAGE.message(problem))
            return replace(state, waiting=waiting, trouble=trouble), ""
        case watch_events.FilmKept(path, scored, _, _, words):
            if scored:
                return replace(state, scored=state.scored + 1), tr("{name}: scored", name=path.name)
            told = tr("{name}: not scored. {why}", name=path.name, why=words)
            return replace(state, refused=state.refused + 1), told
        case watch_events.FilmRepeated(path, of):
            told = tr("{name}: the same film as {other}, which was scored before", name=path.name, other=Path(of).name)
            return replace(state, repeated=state.repeated + 1), told
        case watch_events.ResultsHeld(why):
            return replace(state, held=tr("{why} Waiting.", why=why) if why else ""), ""
        case watch_events.TableAside(path):
            return state, tr(
                "The table had been changed. It is kept as {name}; a whole one was written.", name=path.name
            )


class WatchDialog(QDialog):
    """Asks what is to be watched; `order` is complete when it is accepted."""

    def __init__(self, last: Receiver, parent: QWidget | None = None) -> None:
        """last: where films were received before."""
        super().__init__(parent)
        self.setWindowTitle(tr("Watch a folder"))
        self.receiving = ReceiverPart(last)
        self.folder, self.table, self.objects = QLineEdit(), QLineEdit(), QLineEdit()
        self.with_objects = QCheckBox(tr("Write DICOM objects as well, into this folder"))
        self.lacking = said("warning")
        self.start = QPushButton(tr("Start"))
        self._named = ""
        body = QWidget()
        fields = column(body, 12, (16, 14, 16, 14))
        fields.addWidget(said(text=_ABOUT))
        for title, browses, edit, choose in (
            (tr("Folder"), tr("Browse for the folder"), self.folder, self._choose_folder),
            (tr("Table"), tr("Browse for the table"), self.table, self._choose_table),
        ):
            field = Field(title)
            browse = QPushButton(tr("Browse ..."))
            browse.clicked.connect(choose)
            browse.setAccessibleName(browses)
            edit.setAccessibleName(title)
            field.column.addLayout(row(edit, browse))
            fields.addWidget(field)
            if edit is self.folder:
                fields.addWidget(self.receiving)
        self._browse_objects = QPushButton(tr("Browse ..."))
        self._browse_objects.setAccessibleName(tr("Browse for the folder of objects"))
        self._browse_objects.clicked.connect(self._choose_objects)
        self.objects.setAccessibleName(tr("Folder of objects"))
        self._identity = said(text=_IDENTITY)
        fields.addWidget(self.with_objects)
        fields.addLayout(row(self.objects, self._browse_objects))
        fields.addWidget(self._identity)
        fields.addStretch()
        whole = column(self, 10, (12, 12, 12, 12))
        whole.addWidget(rolling(body, tr("What is watched")), 1)
        whole.addWidget(self.lacking)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.start, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        for edit in (self.folder, self.table, self.objects):
            edit.textChanged.connect(self._check)
        self.folder.textChanged.connect(self._name_others)
        self.with_objects.toggled.connect(self._check)
        self.receiving.changed.connect(self._check)
        resize_on_screen(self, 640, 580)
        self._check()

    def order(self) -> WatchOrder:
        """What was asked for."""
        folder, table, objects = (named_path(edit) or Path() for edit in (self.folder, self.table, self.objects))
        wanted = objects if self.with_objects.isChecked() else None
        return WatchOrder(folder, table, wanted, self.receiving.receiver())

    @Slot()
    def _name_others(self) -> None:
        """Beside the folder, the same each time it is watched, until others are chosen."""
        folder = named_path(self.folder) or Path()
        before = self._named
        self._named = str(folder.with_name(f"{folder.name}-scores")) if folder.name else ""
        if self.table.text() in ("", f"{before}.csv"):
            self.table.setText(f"{self._named}.csv" if self._named else "")
        if self.objects.text() in ("", f"{before}-objects"):
            self.objects.setText(f"{self._named}-objects" if self._named else "")

    @Slot()
    def _check(self) -> None:
        wanted = self.with_objects.isChecked()
        for widget in (self.objects, self._browse_objects, self._identity):
            widget.setVisible(wanted)
        order = self.order()
        lacking = ""
        if not self.folder.text().strip():
            lacking = tr("Choose the folder in which films arrive.")
        elif not self.table.text().strip():
            lacking = tr("Choose where the table goes.")
        elif order.table.suffix.lower() not in (".csv", ".jsonl"):
            lacking = tr("The table's name ends in .csv or .jsonl.")
        elif wanted and not self.objects.text().strip():
            lacking = tr("Choose where the objects go.")
        else:
            lacking = self.receiving.lacking()
        self.lacking.setText(lacking)
        self.lacking.setVisible(bool(lacking))
        self.start.setEnabled(not lacking)

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder to watch"), self.folder.text())
        if name:
            self.folder.setText(name)

    @Slot()
    def _choose_table(self) -> None:
        no_question = QFileDialog.Option.DontConfirmOverwrite  # one that is there is gone on with, or refused
        filters = tr("Tables (*.csv *.jsonl)")
        name, _ = QFileDialog.getSaveFileName(self, tr("Table"), self.table.text(), filters, options=no_question)
        if name:
            self.table.setText(name if Path(name).suffix else f"{name}.csv")

    @Slot()
    def _choose_objects(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder of objects"), self.objects.text())
        if name:
            self.objects.setText(name)


class WatchBanner(QWidget):
    """Under the film while a folder is watched, and until it is closed: what came in, why it waits, and Stop."""

    stop_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.told = said("")
        self.trouble = said("warning")
        self.received = said("")
        self.refused = said("warning")
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setMaximumBlockCount(_MOST_LINES)
        self.list.setMaximumHeight(132)
        self.list.setAccessibleName(tr("What came in"))
        self.more = QPushButton(tr("Show list"))
        self.more.setCheckable(True)
        self.stop = QPushButton(tr("Stop"))
        for button in (self.more, self.stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        whole = column(self, 4, (10, 6, 10, 6))
        whole.addLayout(row(self.title, None, self.more, self.stop))
        whole.addWidget(self.told)
        whole.addWidget(self.trouble)
        whole.addWidget(self.received)
        whole.addWidget(self.refused)
        whole.addWidget(self.list)
        self.list.hide()
        self.more.toggled.connect(self._on_more)
        self.stop.clicked.connect(self._on_stop)
        self._is_over = False
        self.hide()

    def begin(self, folder: Path) -> None:
        """Show that a folder is watched."""
        self.title.setText(tr("Watching {name}", name=folder.name or folder))
        self.title.setToolTip(str(folder))
        self.list.clear()
        self.show()

    def show_state(self, state: WatchState) -> None:
        """Show how far it is."""
        self.told.setText(state.sentence() if not state.ended else f"{state.ended} {state.sentence()}")
        trouble = state.held or state.trouble
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self._is_over = bool(state.ended)
        self.stop.setText(tr("Close") if self._is_over else tr("Stop"))
        self.stop.setEnabled(True)
        set_role(self.title, "muted" if self._is_over else "heading")

    def show_received(self, state: ReceiverState | None) -> None:
        """Show what is received; None: nothing is to be."""
        self.received.setText(state.sentence() if state is not None else "")
        self.refused.setText(state.trouble if state is not None else "")
        for label in (self.received, self.refused):
            label.setVisible(bool(label.text()))

    def add(self, line: str) -> None:
        """A line more in the list."""
        self.list.appendPlainText(line)

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:
        self.list.setVisible(shown)
        self.more.setText(tr("Hide list") if shown else tr("Show list"))

    @Slot()
    def _on_stop(self) -> None:
        if self._is_over:
            self.close_wanted.emit()
        else:
            self.stop.setEnabled(False)
            self.stop_wanted.emit()


class Watching(QObject):
    """Owned by the window: one folder at a time, in a child process; films that come stand behind those in the list.

    Where a review is open, whose list is its folder's, they come into the list when it is closed. Where films are to be
    received into the folder, another child process does it, while they can be scored.
    """

    said = Signal(str)

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.banner = WatchBanner()
        self.dialog: WatchDialog | None = None
        self.error: ErrorDialog | None = None
        self.command = Command(
            "watch_folder",
            tr("Watch a folder..."),
            Menu.FILE,
            tr("Score films as they arrive in a folder"),
            self.ask,
        )
        self.state = WatchState()
        self.received: ReceiverState | None = None
        self.order: WatchOrder | None = None
        self._settings = settings
        self._program = program()
        self._session = session
        self._window = parent
        self._child: Child | None = None
        self._receiving: PacsRun | None = None
        self._stopping = False
        self._new: deque[Path] = deque()
        self._soon = QTimer(self, interval=_ADD_MS)
        self._soon.timeout.connect(self._add)
        self._late = QTimer(self, singleShot=True, interval=_STOP_MS)
        self._late.timeout.connect(self._kill)
        self.banner.stop_wanted.connect(self.stop)
        self.banner.close_wanted.connect(self.banner.hide)

    @property
    def is_running(self) -> bool:
        """Whether a folder is watched."""
        return self._child is not None or self._receiving is not None

    @Slot()
    def ask(self) -> None:
        """Ask what is to be watched."""
        if self.is_running:
            self.said.emit(tr("One folder at a time: stop this one first."))
            return
        self.dialog = WatchDialog(self._settings.receiver(), self._window)
        self.dialog.accepted.connect(self._on_ordered)
        self.dialog.finished.connect(self._on_dialog_closed)
        self.dialog.open()

    def begin(self, order: WatchOrder) -> None:
        """Watch; returns at once."""
        point = self._session.scores.operating_point
        self.order, self.state, self._stopping = order, WatchState(), False
        self.received = ReceiverState(order.receiver) if order.receiver is not None else None
        self._child = Child((*self._program, *order.words(point.name if point is not None else "")), self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)
        self.banner.begin(order.folder)
        self.banner.show_state(self.state)
        self.banner.show_received(self.received)
        self._soon.start()
        self._child.start()

    @Slot()
    def stop(self) -> None:
        """End it; what was scored stays. A process that does not listen is killed, which harms nothing."""
        if self._receiving is not None:
            self._receiving.stop()
        if self._child is not None:
            self._stopping = True
            self._child.ask_to_stop()
            self._late.start()

    def close(self) -> None:
        """End it at once; returns when no process is left."""
        self._soon.stop()
        self._late.stop()
        if self._child is not None:
            self._child.close()
            self._child = None
        if self._receiving is not None:
            self._receiving.close()
            self._receiving = None

    @Slot()
    def _kill(self) -> None:
        if self._child is not None:
            self._child.kill()

    @Slot()
    def _on_ordered(self) -> None:
        if self.dialog is not None:
            order = self.dialog.order()
            if order.receiver is not None:
                self._settings.save_receiver(order.receiver)
            self.begin(order)

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(str)
    def _on_line(self, text: str) -> None:
        from inference.watch_events import WATCH_LINES, FilmKept, FolderSeen

        try:
            event: WatchEvent = WATCH_LINES.read(text)
        except ValueError:
            return  # what a library wrote
        self.state, told = after_watch(self.state, event)
        if told:
            self.banner.add(told)
        self.banner.show_state(self.state)
        if isinstance(event, FilmKept) and not event.failed:
            self._new.append(event.path)
        if isinstance(event, FolderSeen):
            self._receive()

    def _receive(self) -> None:
        """Await films, once the folder is watched: what is received is scored."""
        if self.order is None or self.received is None or self.received.is_over or self._stopping:
            return
        if self._receiving is None:
            request = PacsRequest(Act.RECEIVE, folder=self.order.folder, receiver=self.received.receiver)
            self._receiving = PacsRun(self._program, request, self)
            self._receiving.reported.connect(self._on_received)
            self._receiving.ended.connect(self._on_receiving_ended)
            self._receiving.start()

    @Slot(object)
    def _on_received(self, event: Event) -> None:
        if self.received is not None:
            self.received = after_receiving(self.received, event)
            self.banner.show_received(self.received)
            if isinstance(event, NotTransferred):
                self.banner.add(LANGUAGE.message(event.problem))

    @Slot(object)
    def _on_receiving_ended(self, end: ExchangeEnded) -> None:
        self._on_received(end)
        if self._receiving is not None:
            self._receiving.deleteLater()
            self._receiving = None

    @Slot()
    def _add(self) -> None:
        """Put films that came behind those in the list, together; the film that is read stays."""
        films = self._session.films
        if not self._new:
            if not self.is_running:
                self._soon.stop()
            return
        if self._session.film_source is not None or films.finding is not None:
            return
        new = list(dict.fromkeys(self._new))
        self._new.clear()
        known = {getattr(entry, "path", None) for entry in films.entries}
        if fresh := [path for path in new if path not in known]:
            self._session.add(fresh)

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self._late.stop()
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        sentence = ending.sentence()
        if self._stopping or (ending.status in (0, 1) and not ending.crashed):
            told = tr("Stopped.")
        else:
            told = sentence or tr("It ended unexpectedly.")
            if sentence is None:
                self.error = ErrorDialog(ending.details(), self._window, _CRASHED)
                self.error.open()
        if self._receiving is not None:
            self._receiving.stop()
        elif self.received is not None and not self.received.is_over:  # which had not begun
            self._on_received(ExchangeEnded())
        self.state = replace(self.state, ended=told, held="", trouble="", waiting=0)
        self.banner.show_state(self.state)
