"""Opening in the window: the dialogs, the menu of what was opened last, and the memory of it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from imaging.image import FileKind
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.settings import Settings

LENGTH = 10
_TOGETHER = 5
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


def short_name(path: Path) -> str:
    """A path as the menu shows it: its last two parts."""
    return str(Path(*path.parts[-2:])) if len(path.parts) > 2 else str(path)


_EXAMPLES = ("phantom-opacity.dcm", "phantom-normal.dcm")
_FILTER = f"All files (*);;Films ({' '.join(f'*{ending}' for kind in FileKind for ending in kind.endings)})"


class OpeningMenu(QObject):
    """Owned by the window. `menu` lists what was opened last, and is disabled while that is nothing."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.recent = Recent(settings, self)
        self.menu = QMenu("Open rece&nt", parent)
        self.films_command = Command(
            "open",
            "&Open films...",
            Menu.FILE,
            "Open one or more films",
            self.choose_films,
            "Ctrl+O",
            icon="open",
            toolbar=1,
            label="Open",
        )
        self.folder_command = Command(
            "open_folder",
            "Open &folder...",
            Menu.FILE,
            "Open every film in a folder",
            self.choose_folder,
            "Ctrl+Shift+O",
            icon="folder",
            toolbar=1,
            label="Folder",
        )
        self.example_command = Command(
            "open_example",
            "Open the &example",
            Menu.FILE,
            "Open computed films, of nobody, to try things on",
            self.open_example,
        )
        self._session = session
        self._window = parent
        self.recent.changed.connect(self._fill)
        self.menu.triggered.connect(self._on_recent)
        self._fill()

    def open(self, paths: Sequence[Path]) -> None:
        """Open films and folders instead of what is open (see `Session.open`), and remember that."""
        if paths:
            self.recent.add(paths)
            self._session.open(paths)

    def open_example(self) -> None:
        """Open the films that came with the program; they are no part of what was opened last."""
        folder = Path(str(files("resources") / "example"))  # plain files, also in the package
        self._session.open([folder / name for name in _EXAMPLES])
        self.said.emit("Computed films, of nobody: their scores say nothing.")

    def open_recent(self, path: Path) -> None:
        """Open what was opened before, or say that it is gone."""
        if path.exists():
            self.open([path])
        else:
            self.said.emit(f"{path.name} is not there any more.")

    def choose_films(self) -> None:
        """Ask for films."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Open films", self._last_folder(), _FILTER)
        self.open([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._window, "Open folder", self._last_folder())
        self.open([Path(name)] if name else [])

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
