"""The commands about servers of films, and the windows that they open: each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from imaging.faults import Fault
from imaging.image import NO_EXAM, Exam
from viewer.browser.priors import exam_of_image
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.view_settings import ViewSettings
from viewer.settings import Settings
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from imaging.archive.servers import Server
    from viewer.pacs.search_dialog import PacsSearch
    from viewer.pacs.servers_dialog import ServersDialog

Opening = Callable[[Sequence[Path]], object]
"""Shows the films of folders: instead of those that are open, or behind them."""


class PacsMenu(QObject):
    """Owned by the window. Without a server that the reader named nothing here asks or sends anything."""

    said = Signal(str)

    def __init__(
        self,
        session: Session,
        views: ViewSettings,
        settings: Settings,
        program: Sequence[str],
        open_paths: Opening,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.search: PacsSearch | None = None
        self.dialog: ServersDialog | None = None
        self._origins: dict[Path, Server] = {}
        self._session, self._views, self._settings = session, views, settings
        self.program, self._open, self._window = tuple(program), open_paths, window
        self.find_command = Command(
            "pacs_find",
            tr("Find in a PACS..."),
            Menu.FILE,
            tr("Search a server of films that you named, and bring studies of it here"),
            self.find,
            "Ctrl+Shift+F",
            gives_way=True,
            separated=True,
        )
        self.priors_command = Command(
            "pacs_priors",
            tr("Priors in a PACS..."),
            Menu.FILE,
            tr("Search a server for other studies of the patient of the film shown"),
            self.find_priors,
            enabled=lambda: self._patient() != NO_EXAM,
        )
        self.servers_command = Command(
            "pacs_servers",
            tr("Set up PACS servers..."),
            Menu.FILE,
            tr("Name the servers of films that may be asked, and test them"),
            self.show_servers,
        )

    @property
    def commands(self) -> tuple[Command, ...]:
        """In the order of the menu."""
        return (self.find_command, self.priors_command, self.servers_command)

    def find(self) -> None:
        """Show the search."""
        search = self._search()
        search.show()
        search.raise_()
        search.activateWindow()
        if search.servers:
            search.name.setFocus()
        else:
            search.search.setFocus()

    def find_priors(self) -> None:
        """Show the search, filled with the patient of the film shown; nothing is asked before Search is pressed."""
        exam = self._patient()
        if exam != NO_EXAM:
            self.find()
            self._search().fill(exam)

    def show_servers(self) -> None:
        """Show the list of servers."""
        from imaging.archive.servers import servers_file
        from viewer.pacs.servers_dialog import ServersDialog

        shown = self.search is not None and self.search.isVisible()
        parent = self.search if shown else self._window
        self.dialog = ServersDialog(servers_file(), self.program, self._settings, parent)
        self.dialog.changed.connect(self._on_servers)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def servers(self) -> tuple[Server, ...]:
        """The servers that the reader named; none, and a sentence, where their list is damaged."""
        from imaging.archive.servers import read_servers, servers_file

        try:
            return read_servers(servers_file())
        except Fault as fault:
            self.said.emit(LANGUAGE.sentence(fault.problem))
            return ()

    def origin(self) -> tuple[str, str]:
        """Where the film shown came from, in short and in full; "" where no server gave it."""
        entry = self._session.pane.entry
        if entry is None or entry.path is None:
            return "", ""
        folder = entry.path.parent
        if (server := self._origins.get(folder)) is not None:
            from viewer.pacs.pacs_run import where_words

            return tr("from {server}", server=server.name), tr("from {server}", server=where_words(server))
        is_retrieved = folder.parent == self._settings.pacs_folder() or _is_retrieved(folder.parent)
        return (tr("from a PACS"), "") if is_retrieved else ("", "")

    def close(self) -> None:
        """End what is under way, with the window."""
        if self.search is not None:
            self.search.end()
            self.search.close()

    def _patient(self) -> Exam:
        """Whose the film shown is; NO_EXAM where that is not known."""
        pane = self._session.pane
        exam = exam_of_image(pane.image) if pane.image is not None else NO_EXAM
        return exam if exam.patient_id.strip() or exam.patient_name.strip("^ ") else NO_EXAM

    def _search(self) -> PacsSearch:
        if self.search is None:
            from viewer.pacs.search_dialog import PacsSearch

            self.search = PacsSearch(self.program, self._views, self._window)
            self.search.servers_wanted.connect(self.show_servers)
            self.search.open_wanted.connect(self._on_open)
            self.search.add_wanted.connect(self._on_add)
            self.search.said.connect(self.said)
        if self.search.run is None:
            self._on_servers()
        return self.search

    @Slot()
    def _on_servers(self) -> None:
        from imaging.archive.arrivals import retrieved_folder

        if self.search is not None:
            self.search.show_servers(self.servers(), self._settings.pacs_folder() or retrieved_folder())

    @Slot(object, object)
    def _on_open(self, folders: tuple[Path, ...], server: Server) -> None:
        self._origins |= dict.fromkeys(folders, server)
        self._open(folders)
        self._come_back(server)

    @Slot(object, object)
    def _on_add(self, folders: tuple[Path, ...], server: Server) -> None:
        self._origins |= dict.fromkeys(folders, server)
        self._session.add(folders)
        self._come_back(server)

    def _come_back(self, server: Server) -> None:
        from viewer.pacs.pacs_run import where_words

        self._window.activateWindow()
        self._window.raise_()
        self.said.emit(tr("From {server}", server=where_words(server)))


def _is_retrieved(folder: Path) -> bool:
    from imaging.archive.arrivals import retrieved_folder

    return folder == retrieved_folder()
