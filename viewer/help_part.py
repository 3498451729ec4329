"""Help in the window: first steps and guides, the self-check, the version, and what the program is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from viewer import update_check
from viewer.about import about
from viewer.handlers import Handler
from viewer.help_pages import built_site, docs_folder
from viewer.help_reader import HelpReader
from viewer.selfcheck_page import SelfcheckPage
from viewer.training_process import program


class HelpPart(QObject):
    """Owned by the window."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.reader: HelpReader | None = None
        self.page: SelfcheckPage | None = None
        self._window = parent

    def handlers(self) -> Mapping[str, Handler]:
        """What the commands of `viewer.help_commands` do, but for the tour."""
        return {
            "help": self.first_steps,
            "documentation": self.documentation,
            "selfcheck": self.selfcheck,
            "update_check": lambda: update_check.ask(self._window),
            "about": lambda: about(self._window).exec(),
        }

    def first_steps(self) -> None:
        """The first page of the reader, which is beside the window at once."""
        self._read(0)

    def documentation(self) -> None:
        """The built documentation in the browser; where it was not built, or nothing opens it, the reader's guides."""
        site = built_site()
        if site is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(site))):
            self.said.emit("The documentation opens in the browser. It lies on this computer.")
        else:
            self._read(1)

    def selfcheck(self) -> None:
        """Open the page of the self-check, which begins at once."""
        if self.page is not None:
            self.page.deleteLater()
        self.page = SelfcheckPage(program(), self._window)
        self.page.open()

    @Slot()
    def close(self) -> None:
        """End what goes on: the window closes."""
        for dialog in (self.reader, self.page):
            if dialog is not None:
                dialog.close()

    def _read(self, place: int) -> None:
        if self.reader is None:
            self.reader = HelpReader(docs_folder(), self._window, built_site())
        self.reader.open_page(self.reader.pages[min(place, len(self.reader.pages) - 1)])
        self.reader.show()
        self.reader.raise_()
        self.reader.activateWindow()
