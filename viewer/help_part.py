"""Help in the window: first steps and guides, the self-check, the version, and what the program is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from viewer import update_check
from viewer.about import about
from viewer.handlers import Handler
from viewer.help_pages import built_site, docs_folder, site_page
from viewer.help_reader import HelpReader
from viewer.selfcheck_page import SelfcheckPage
from viewer.training_process import program

_FIRST_STEPS = ("first-steps.html", "reading.html")
"""The page of the built documentation that F1 opens: the first of these that it has."""


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
        """The built documentation at its first guide, in the browser; where it was not built, the reader."""
        self._open(*_FIRST_STEPS)

    def documentation(self) -> None:
        """As `first_steps`, from the first page."""
        self._open()

    def selfcheck(self) -> None:
        """Open the page of the self-check, which begins at once."""
        self.page = SelfcheckPage(program(), self._window)
        self.page.open()

    @Slot()
    def close(self) -> None:
        """End what goes on: the window closes."""
        for dialog in (self.reader, self.page):
            if dialog is not None:
                dialog.close()

    def _open(self, *names: str) -> None:
        site = built_site()
        if site is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(site_page(site, *names)))):
            self.said.emit("The documentation opens in the browser; it lies on this computer.")
            return
        if self.reader is None:
            self.reader = HelpReader(docs_folder(), self._window)
        self.reader.open_page(self.reader.pages[0 if names else min(1, len(self.reader.pages) - 1)])
        self.reader.show()
        self.reader.raise_()
        self.reader.activateWindow()
