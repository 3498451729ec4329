"""Opening in the window: the dialogs, the menu of what was opened last, and the memory of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from imaging.faults import Fault, Problem
from imaging.image import FileKind
from imaging.reading.zip_members import PASSWORDS
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.jobs.job_thread import Priority
from viewer.settings import Settings
from viewer.widgets.forms import is_there
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

LENGTH = 10
_TOGETHER = 5
_TITLE_ROOM = QSize(160, 0)
"""Beside a short sentence the title of its dialog would be cut."""
"""Of films opened together so many are remembered: a handful of them must not push what was open before out."""


class Recent(QObject):
    """The list of recent paths, the newest first, kept in the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def paths(self) -> list[Path]:
        """What was opened last."""
        return self._settings.recent()

    def add(self, opened: Sequence[Path]) -> None:
        """Put what was opened together at the front."""
        new = list(dict.fromkeys(path.absolute() for path in opened))[:_TOGETHER]
        old = [path for path in self.paths() if path not in new]
        self._settings.save_recent((new + old)[:LENGTH])
        self.changed.emit()

    def forget(self) -> None:
        """Empty the list, on disk too."""
        self._settings.save_recent([])
        self.changed.emit()


def _unlocking(archive: Path, password: str) -> Iterator[bool | Problem]:
    """Whether a password opens an archive; it is known from then on."""
    try:
        yield PASSWORDS.unlock(archive, password)
    except Fault as fault:
        yield fault.problem


def short_name(path: Path) -> str:
    """A path as the menu shows it: its last two parts."""
    return str(Path(*path.parts[-2:])) if len(path.parts) > 2 else str(path)


_EXAMPLES = ("phantom-opacity.dcm", "phantom-normal.dcm")
_ENDINGS = [*(f"*{ending}" for kind in FileKind for ending in kind.endings), "*.zip"]
_FILTER = tr("All files (*);;Films and ZIP archives ({endings})", endings=" ".join(_ENDINGS))


class ArchivePasswords(QObject):
    """Asks for the passwords of ZIP archives, one after another, and lets go of them once their films are closed.

    They are in this process's memory and those of its workers, and nowhere else.
    """

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: QInputDialog | None = None
        self._session, self._window = session, window
        self._waiting: list[tuple[Path, tuple[Path, ...]]] = []
        self._typed: set[Path] = set()
        """Archives that a password was typed for and whose films may not be in the list yet."""
        self._password = ""
        session.films.locked.connect(self.ask)
        session.films.cleared.connect(self._on_cleared)
        session.films.found_all.connect(self._on_found_all)

    @Slot(object, object)
    def ask(self, archive: Path, paths: tuple[Path, ...]) -> None:
        """Ask for an archive's password; then open these paths, or put its films in place of its row in the list."""
        if (archive, paths) not in self._waiting:
            self._waiting.append((archive, paths))
        if len(self._waiting) == 1:
            self._show(tr("{name} is protected by a password.", name=archive.name))

    def _show(self, sentence: str) -> None:
        dialog = self.dialog = QInputDialog(QApplication.activeModalWidget() or self._window)
        dialog.setWindowTitle(tr("Password of a ZIP archive"))
        dialog.setLabelText(tr("{sentence}\nIt is kept only while the archive is open.", sentence=sentence))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.resize(dialog.sizeHint() + _TITLE_ROOM)
        dialog.textValueSelected.connect(self._try)
        dialog.rejected.connect(self._give_up)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot()
    def _give_up(self) -> None:
        self._waiting.clear()
        self._password = ""

    @Slot(str)
    def _try(self, password: str) -> None:
        if not self._waiting:
            return
        archive, self._password = self._waiting[0][0], password
        self._typed.add(archive)
        job = self._session.io.job(lambda: _unlocking(archive, password), Priority.NOW)
        job.start(self._on_tried, self._session.crashed)

    @Slot(object)
    def _on_tried(self, opened: bool | Problem) -> None:
        """The next archive is tried with the same password before it is asked for."""
        if not self._waiting:
            return
        archive, paths = self._waiting[0]
        if opened is not True:
            wrong = tr("The password does not open {name}.", name=archive.name)
            self._show(wrong if opened is False else LANGUAGE.sentence(opened))
            return
        del self._waiting[0]
        if paths:
            self._session.open(paths)
        elif self._session.film_source is None:
            self._session.open_unlocked(archive)
        if self._waiting:
            self._try(self._password)
        else:
            self._password = ""

    @Slot()
    def _on_cleared(self) -> None:
        self._typed.clear()

    @Slot()
    def _on_found_all(self) -> None:
        """Forget the passwords of archives that no open film lies in."""
        known = set(PASSWORDS.known())
        if known:
            entries = self._session.films.entries
            open_now = {above for entry in entries if entry.path is not None for above in entry.path.absolute().parents}
            typed = {archive.absolute() for archive in self._typed}
            PASSWORDS.forget(frozenset(known & (open_now | typed)))


class OpeningMenu(QObject):
    """Owned by the window. `menu` lists what was opened last, and is disabled while that is nothing."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.recent = Recent(settings, self)
        self.menu = QMenu(tr("Open rece&nt"), parent)
        self.films_command = Command(
            "open",
            tr("&Open films..."),
            Menu.FILE,
            tr("Open one or more films, or ZIP archives of films"),
            self.choose_films,
            "Ctrl+O",
            icon="open",
            toolbar=1,
            label=tr("Open"),
        )
        self.folder_command = Command(
            "open_folder",
            tr("Open &folder..."),
            Menu.FILE,
            tr("Open every film in a folder"),
            self.choose_folder,
            "Ctrl+Shift+O",
            icon="folder",
            toolbar=1,
            label=tr("Folder"),
        )
        self.example_command = Command(
            "open_example",
            tr("Open the &example"),
            Menu.FILE,
            tr("Open computed films, of no patient, to try things on"),
            self.open_example,
        )
        self.add_films_command = Command(
            "add_films",
            tr("&Add films to the list..."),
            Menu.FILE,
            tr("Put more films behind those that are open"),
            self.choose_more_films,
            enabled=lambda: session.can_add,
        )
        self.add_folder_command = Command(
            "add_folder",
            tr("A&dd a folder to the list..."),
            Menu.FILE,
            tr("Put the films of a folder behind those that are open"),
            self.choose_more_folders,
            enabled=lambda: session.can_add,
        )
        self._session = session
        self._window = parent
        self.passwords = ArchivePasswords(session, parent)
        self._asked: set[tuple[Path, ...]] = set()
        self._unlisted: set[tuple[Path, ...]] = set()
        self._found: tuple[Path, ...] = ()
        session.films.found_first.connect(self._on_found_first)
        session.films.cleared.connect(self._on_cleared)
        session.film_changed.connect(self._on_film)
        self.recent.changed.connect(self._fill)
        self.menu.triggered.connect(self._on_recent)
        self._fill()

    def open(self, paths: Sequence[Path], *, listed: bool = True) -> None:
        """Open films and folders instead of what is open (see `Session.open`), remembered once one is shown.

        listed: they stand in the menu of what was opened last.
        """
        if paths:
            self._asked.add(tuple(paths))
            (self._unlisted.discard if listed else self._unlisted.add)(tuple(paths))
            self._session.open(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Put films and folders behind those that are open (see `Session.add`), and remember that likewise."""
        if paths:
            self._asked.add(tuple(paths))
            self._session.add(paths)

    def is_remembered(self, paths: Sequence[Path]) -> bool:
        """Whether these were opened by the reader, and not the example."""
        return tuple(paths) in self._asked

    @Slot(object)
    def _on_found_first(self, paths: tuple[Path, ...]) -> None:
        """A header says that there is a film; what is remembered is what can be shown, too."""
        if not self.is_remembered(paths) or paths in self._unlisted:
            return
        if self._session.films.is_adding:
            self.recent.add(paths)
        else:
            self._found = paths
            self._on_film()

    @Slot()
    def _on_cleared(self) -> None:
        self._found = ()

    @Slot()
    def _on_film(self) -> None:
        if self._found and self._session.pane.opened is not None:
            self.recent.add(self._found)
            self._found = ()

    def open_example(self) -> None:
        """Open the films that came with the program; they are no part of what was opened last."""
        folder = Path(str(files("resources") / "example"))  # plain files, also in the package
        self._session.open([folder / name for name in _EXAMPLES])
        self.said.emit(tr("Computed films, of no patient: their scores mean nothing."))

    def open_recent(self, path: Path) -> None:
        """Open what was opened before, or say that it is gone."""
        if is_there(path):
            self.open([path])
        else:
            self.said.emit(tr("{name} is no longer there.", name=path.name))

    def choose_films(self) -> None:
        """Ask for films."""
        self.open(self._films(tr("Open films")))

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self.open(self._folder(tr("Open folder")))

    def choose_more_films(self) -> None:
        """Ask for films to add."""
        self.add(self._films(tr("Add films to the list")))

    def choose_more_folders(self) -> None:
        """Ask for a folder to add."""
        self.add(self._folder(tr("Add a folder to the list")))

    def _films(self, title: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._last_folder(), _FILTER)
        return [Path(name) for name in names]

    def _folder(self, title: str) -> list[Path]:
        name = QFileDialog.getExistingDirectory(self._window, title, self._last_folder())
        return [Path(name)] if name else []

    def _last_folder(self) -> str:
        recent = self.recent.paths()
        return str(recent[0].parent if recent else Path.home())

    @Slot(QAction)
    def _on_recent(self, action: QAction) -> None:
        self.open_recent(action.data())

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        for path in self.recent.paths():
            action = self.menu.addAction(short_name(path).replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(path)
        self.menu.setEnabled(not self.menu.isEmpty())


_MARGIN, _ROUND = 24, 10
_DIMMED = 215


class DropTarget(QWidget):
    """Lies over the window while files are dragged over it: one field, or two where there is a list to add to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop films here"))
        self._can_add = False
        self._adds = False
        self.hide()

    def appear(self, can_add: bool, where: QPoint) -> None:
        """Show which fields there are, and which one the files are over."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._can_add = can_add
        self._adds = self.is_adding(where)
        self.raise_()
        self.show()
        self.update()

    def is_adding(self, where: QPoint) -> bool:
        """Whether what is dropped there is to be added to the list."""
        return self._can_add and self.fields()[1].contains(where)

    def fields(self) -> list[QRect]:
        """The field that opens; and, behind it, that which adds."""
        whole = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if not self._can_add:
            return [whole]
        half = (whole.width() - _MARGIN) // 2
        left, right = QRect(whole), QRect(whole)
        left.setWidth(half)
        right.setLeft(whole.right() - half + 1)
        return [left, right]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each field with what dropping does there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dimmed = QColor(COLORS.window)
        dimmed.setAlpha(_DIMMED)
        painter.fillRect(self.rect(), dimmed)
        closes = tr("Instead of what is open") if self._can_add else ""
        for place, (field, (title, text)) in enumerate(
            zip(
                self.fields(),
                ((tr("Open"), closes), (tr("Add to the list"), tr("Behind the films that are open"))),
                strict=False,
            )
        ):
            chosen = (place == 1) is self._adds
            painter.setPen(QPen(QColor(COLORS.accent if chosen else COLORS.faint), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(COLORS.raised if chosen else COLORS.panel))
            painter.drawRoundedRect(field, _ROUND, _ROUND)
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * 1.5)
            painter.setFont(font)
            painter.setPen(QColor(COLORS.text))
            middle = field.center().y()
            above = QRect(field.left(), middle - 40, field.width(), 40)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, title)
            painter.setFont(self.font())
            painter.setPen(QColor(COLORS.muted))
            painter.drawText(above.translated(0, 36), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
