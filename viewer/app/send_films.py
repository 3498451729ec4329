"""Films and their DICOM objects, sent to a server: it is said what goes where, and asked each time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import platformdirs
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QProgressBar,
    QWidget,
)

from imaging.archive.acts import Act, PacsRequest
from imaging.archive.exchange import ExchangeEnded, NotTransferred, Sent
from imaging.archive.servers import Server
from imaging.faults import Code
from imaging.image import FileKind, ImageRef
from inference.models.card import capital
from inference.objects.film_objects import ObjectKind
from viewer.app.save_objects import FilmToSave, ObjectsSaved, SaveObjects, offered, saving
from viewer.browser.object_index import ObjectIndex
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.pacs.pacs_menu import PacsMenu
from viewer.pacs.pacs_run import PacsRun, where_words
from viewer.pacs.password_box import ask_password
from viewer.widgets.forms import (
    Field,
    column,
    only_with_focus,
    plain_button,
    plain_close,
    resize_on_screen,
    rolled,
    row,
    said,
)
from viewer.widgets.language import LANGUAGE, tr

_NONE = tr("No server is named yet: nothing can be sent. Set up PACS servers in the menu File names one.")
_WHOSE = tr(
    "What is sent names the patient and the study as the film's file does. What was sent cannot be called back."
)


_NOT_MADE = tr("The objects could not be made. Nothing was sent.")
_OLD_SECONDS = 24 * 3600


def sending_folder() -> Path:
    """Where objects that are made to be sent lie until they are, those of each dialog in a folder of their own."""
    return platformdirs.user_cache_path("hilum", appauthor=False) / "sending"


class SendDialog(QDialog):
    """files: what lies on the disk and can be sent, by words. Nothing of it is ticked; what is made of the film is."""

    crashed = Signal(object)
    sent = Signal(str)
    """A sentence that says what went where."""

    def __init__(
        self,
        job_thread: JobStarter,
        film: FilmToSave | None,
        files: Sequence[tuple[str, tuple[Path, ...]]],
        servers: Sequence[Server],
        program: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send to a PACS"))
        self._job_thread, self._film, self._program = job_thread, film, tuple(program)
        self._servers, self._making = tuple(servers), Latest()
        self._folder: Path | None = None
        self._paths: tuple[Path, ...] = ()
        self._is_busy = self._is_done = False
        self._failed: list[str] = []
        self._count = 0
        self.run: PacsRun | None = None
        self.kinds: dict[ObjectKind, QCheckBox] = {}
        self.files: list[tuple[QCheckBox, tuple[Path, ...]]] = []
        self.server = only_with_focus(QComboBox())
        self.server.setAccessibleName(tr("Server"))
        self.server.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.server.setMinimumContentsLength(20)
        self.server.addItems([where_words(server) for server in self._servers])
        self.whose = said()
        self.words = said("text")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.go, self.stop = plain_button(tr("&Send")), plain_button(tr("S&top"))  # Enter sends nothing by itself
        self.buttons = plain_close()
        self._build(files)
        self.server.currentIndexChanged.connect(self._on_choice)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.end_act)
        self.buttons.rejected.connect(self.reject)
        self._on_choice()

    def _build(self, files: Sequence[tuple[str, tuple[Path, ...]]]) -> None:
        what, whose, where = Field(tr("What")), Field(tr("Whose")), Field(tr("Where to"))
        made = offered(self._film) if self._film is not None else {}
        for kind, words in made.items():
            box = self.kinds[kind] = QCheckBox(words)
            box.setChecked(True)
            what.column.addWidget(box)
        for words, paths in files:
            box = QCheckBox(words)
            self.files.append((box, paths))
            what.column.addWidget(box)
        for box in (*self.kinds.values(), *(box for box, _ in self.files)):
            box.toggled.connect(self._on_choice)
        self.whose.setText(_WHOSE)
        whose.column.addWidget(self.whose)
        where.column.addWidget(self.server)
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(rolled(where, what, whose), 1)
        whole.addWidget(self.words)
        actions = row(self.go, self.stop, None, self.bar)
        actions.addWidget(self.buttons)
        whole.addLayout(actions)
        resize_on_screen(self, 660, 460)

    def chosen_server(self) -> Server | None:
        """Where it goes; None while no server is named."""
        place = self.server.currentIndex()
        return self._servers[place] if 0 <= place < len(self._servers) else None

    def chosen_kinds(self) -> frozenset[ObjectKind]:
        """What is ticked of what is made."""
        return frozenset(kind for kind, box in self.kinds.items() if box.isChecked())

    def chosen_files(self) -> tuple[Path, ...]:
        """What is ticked of what lies on the disk."""
        return tuple(dict.fromkeys(path for box, paths in self.files if box.isChecked() for path in paths))

    @Slot()
    def start(self) -> None:
        """Make what is to be made, then send."""
        server, kinds, film = self.chosen_server(), self.chosen_kinds(), self._film
        if server is None or self._is_busy or not (kinds or self.chosen_files()):
            return
        self._set_busy(True)
        self.words.setText(tr("Sending to {server} …", server=where_words(server)))
        self._leave_nothing()
        if not kinds or film is None:
            self._send(())
            return
        try:
            self._folder = folder = _folder_of_its_own()
        except OSError:
            self._set_busy(False)
            self.words.setText(_NOT_MADE)
            return
        job = self._job_thread.job(lambda: _making(film, kinds, folder), Priority.NOW)
        self._making.start(job, self._on_made, self._on_crashed)

    @Slot()
    def end_act(self) -> None:
        """Send no more; what the server has taken stays there."""
        self._making.cancel()
        if self.run is not None:
            self.run.stop()
        else:
            self._set_busy(False)
            self.words.setText(tr("Stopped. Nothing was sent."))

    @Slot(object)
    def _on_made(self, event: ObjectsSaved) -> None:
        if event.made.problem is not None or event.error:
            self._set_busy(False)
            self.words.setText(tr("{sentence} Nothing was sent.", sentence=event.sentence()))
            return
        self._send(tuple(event.folder / name for name in event.names))

    def _send(self, made: tuple[Path, ...], password: str = "", *, keep: bool = False) -> None:
        server = self.chosen_server()
        if server is None:
            return
        self._paths, self._failed, self._count = made, [], 0
        paths = (*made, *self.chosen_files())
        self.run = PacsRun(
            self._program, PacsRequest(Act.SEND, server, paths=paths, password=password, keep=keep), self
        )
        self.run.reported.connect(self._on_event)
        self.run.ended.connect(self._on_ended)
        self.bar.setRange(0, len(paths))
        self.bar.setValue(0)
        self.run.start()

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if isinstance(event, Sent):
            self._count += 1
            self.bar.setValue(event.done)
        elif isinstance(event, NotTransferred):
            self._failed.append(LANGUAGE.sentence(event.problem))

    @Slot(object)
    def _on_ended(self, end: ExchangeEnded) -> None:
        if self.run is None:
            return
        server, total = self.run.request.server, len(self.run.request.paths)
        self.run.deleteLater()
        self.run = None
        self._set_busy(False)
        said_ = tr(
            "{count:,} of {total:,} sent to {server}.", count=self._count, total=total, server=where_words(server)
        )
        if end.problem is not None:
            said_ = f"{said_} {LANGUAGE.sentence(end.problem)}"
        elif self._failed:
            said_ = f"{said_} {self._failed[0]}"
        elif end.stopped:
            said_ = tr("Stopped. {said}", said=said_)
        self.words.setText(said_)
        self._is_done = self._count == total
        self._on_choice(said_)
        if self._count:
            self.sent.emit(said_)
        if end.problem is not None and end.problem.code is Code.NO_PERMISSION and server.user and not self._count:
            made = self._paths

            def again(password: str, keep: bool) -> None:
                self._set_busy(True)
                self._send(made, password, keep=keep)

            ask_password(self, server, LANGUAGE.message(end.problem), again)

    @Slot(object)
    def _on_crashed(self, error: BaseException) -> None:
        self._set_busy(False)
        self.words.setText(_NOT_MADE)
        self.crashed.emit(error)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.bar.setVisible(is_busy)
        self.stop.setEnabled(is_busy)
        for part in (*self.kinds.values(), *(box for box, _ in self.files), self.server):
            part.setEnabled(not is_busy)
        self._on_choice(self.words.text())

    @Slot()
    def _on_choice(self, words: object = None) -> None:
        server = self.chosen_server()
        number = len(self.chosen_kinds()) + len(self.chosen_files())
        if not isinstance(words, str):
            self._is_done = False
            lacking = _NONE if server is None else "" if number else tr("Tick what is to be sent.")
            self.words.setText(lacking)
        self.bar.setVisible(self._is_busy)
        self.stop.setEnabled(self._is_busy)
        self.go.setText(tr("&Send to {name}", name=server.name) if server is not None else tr("&Send"))
        self.go.setEnabled(server is not None and number > 0 and not self._is_busy and not self._is_done)

    def done(self, result: int) -> None:
        """Nothing goes on once it is closed, and nothing that was made to be sent stays."""
        self._making.cancel()
        if self.run is not None:
            self.run.close()
            self.run = None
        self._leave_nothing()
        super().done(result)

    def _leave_nothing(self) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


class SendFilms(QObject):
    """Owned by the window. One dialog at a time, about the film that is shown when it opens."""

    said = Signal(str)

    def __init__(
        self, session: Session, objects: SaveObjects, index: ObjectIndex, pacs: PacsMenu, window: QWidget
    ) -> None:
        super().__init__(window)
        self.dialog: SendDialog | None = None
        self._session, self._objects, self._index, self._pacs, self._window = session, objects, index, pacs, window
        self.command = Command(
            "pacs_send",
            tr("Send film or o&bjects to a PACS..."),
            Menu.FILE,
            tr(
                "Send the score, the measurements and other objects of this film, or the film, to a "
                "server that you named"
            ),
            self.ask,
            enabled=lambda: session.pane.opened is not None,
        )

    def ask(self) -> None:
        """Ask what is to be sent of the film shown, and where to."""
        film = self._objects.of_shown()
        self.dialog = dialog = SendDialog(
            self._session.io, film, self._files(), self._pacs.servers(), self._pacs.program, self._window
        )
        dialog.sent.connect(self.said)
        dialog.crashed.connect(self._session.crashed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def close(self) -> None:
        """End what is under way, with the window."""
        if self.dialog is not None:
            self.dialog.reject()

    def _files(self) -> list[tuple[str, tuple[Path, ...]]]:
        """The film, the other films of its study that are open, and the objects that lie beside it."""
        image = self._session.pane.image
        if image is None or image.ref.kind is not FileKind.DICOM:
            return []
        found: list[tuple[str, tuple[Path, ...]]] = [(tr("The film shown"), (image.ref.path,))]
        study = image.ref.study_instance_uid
        others = tuple(
            dict.fromkeys(
                entry.path
                for entry in self._session.films.entries
                if isinstance(entry, ImageRef)
                and entry.kind is FileKind.DICOM
                and entry.study_instance_uid == study != ""
                and entry.path != image.ref.path
            )
        )
        if others:
            found.append((tr("The other {count:,} {count:film|films} of this study", count=len(others)), others))
        for own in (*self._index.documents_of(image), *self._index.states_of(image)):
            if own.study_instance_uid == study:
                kind = capital(LANGUAGE.message(own.kind))
                words = tr("{kind} beside it: {title}", kind=kind, title=own.title or own.path.name)
                found.append((words if self._objects.tells_titles else tr("{kind} beside it", kind=kind), (own.path,)))
        return found

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None


def _making(film: FilmToSave, kinds: frozenset[ObjectKind], folder: Path) -> Iterator[ObjectsSaved]:
    """Write what is to be sent; nothing of it stays where the dialog was closed or stopped meanwhile."""
    try:
        yield from saving(film, kinds, folder)
    except GeneratorExit:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _folder_of_its_own() -> Path:
    """A new one that only this user reads. What a program that was killed had left here is removed after a day."""
    folder = sending_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for own in folder.iterdir():
        with suppress(OSError):
            if time.time() - own.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(own, ignore_errors=True)
    return Path(mkdtemp(dir=folder))
