"""Help in the window: first steps and guides, the self-check, the version, and what the program is.

Its windows are loaded with the first of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from imaging import program_log
from viewer.commands import Command, Menu
from viewer.help.help_pages import HelpPage, built_site, docs_folder
from viewer.jobs.child_process import program
from viewer.widgets.dialogs import about
from viewer.widgets.language import tr

if TYPE_CHECKING:
    from viewer.help.help_window import HelpReader
    from viewer.help.selfcheck_page import SelfcheckPage

_LABELS = ("releases", "download", "homepage")
"""Names of addresses in the program's own description, the best first."""


def address(lines: Sequence[str] | None = None) -> str:
    """Where new versions are published; "" where this copy names no such address.

    `lines`: "Name, address" each; None: those of the installed program's description (Project-URL).
    """
    split = (line.partition(",") for line in _lines(lines))
    by_name = {name.strip().lower(): url.strip() for name, _, url in split}
    return next((by_name[label] for label in _LABELS if by_name.get(label, "").startswith("https://")), "")


def ask(parent: QWidget | None = None) -> None:
    """Say which version this is and, where an address is known, ask whether the browser shall open it."""
    url = address()
    box = question(url, parent)
    if box.exec() == QMessageBox.StandardButton.Open and url:
        QDesktopServices.openUrl(QUrl(url))


def question(url: str, parent: QWidget | None = None) -> QMessageBox:
    """What is asked, or told where there is no address; nothing has been sent when it is shown, whatever is chosen."""
    from viewer.widgets.support_report import program_version

    box = QMessageBox(parent)
    box.setWindowTitle(tr("Check for a new version"))
    box.setText(tr("This is Hilum {program_version}.", program_version=program_version()))
    if not url:
        box.setInformativeText(
            tr("It knows no address where new versions are published: look where you got this copy. Nothing was sent.")
        )
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        return box
    box.setInformativeText(
        tr(
            "New versions are published at {url}.\n\n"
            "Hilum itself sends nothing and never looks by itself. If you go on, your browser "
            "asks that address for its page, as for any other; nothing about you, this computer "
            "or your films is added.",
            url=url,
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    return box


def _lines(lines: Sequence[str] | None) -> Sequence[str]:
    if lines is not None:
        return lines
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        return [str(line) for line in metadata("hilum").get_all("Project-URL") or ()]
    except PackageNotFoundError:
        return ()


class HelpMenu(QObject):
    """Owned by the window."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.reader: HelpReader | None = None
        self.page: SelfcheckPage | None = None
        self._window = parent
        menu = Menu.HELP
        self.first_command = Command(
            "help", tr("&First steps"), menu, tr("What to do with this window"), self.first_steps, "F1"
        )
        self.commands = (
            Command(
                "documentation", tr("&Documentation"), menu, tr("The guides, kept on this computer"), self.documentation
            ),
            Command(
                "selfcheck",
                tr("&Self-check..."),
                menu,
                tr("Whether this copy works on this computer: codecs, devices, model, room"),
                self.selfcheck,
                separated=True,
            ),
            Command("log", tr("&Log"), menu, tr("What went wrong, without films and patients"), self.log),
            Command(
                "update_check",
                tr("Check for a new &version..."),
                menu,
                tr("Says first what would be sent; nothing is looked for unless you ask"),
                lambda: ask(parent),
            ),
            Command(
                "about",
                tr("&About Hilum"),
                menu,
                tr("Version, licence, intended use"),
                lambda: about(parent).exec(),
                separated=True,
            ),
        )
        """Below the first steps and the tour."""

    def first_steps(self) -> None:
        """The first page of the reader, which is beside the window at once."""
        self._read(0)

    def log(self) -> None:
        """The program's log in the reader, which has a link to its folder."""
        self._open(HelpPage(tr("Log"), program_log.log_file()))

    def documentation(self) -> None:
        """The built documentation in the browser; where it was not built, or nothing opens it, the reader's guides."""
        site = built_site()
        if site is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(site))):
            self.said.emit(tr("The documentation opens in the browser. It lies on this computer."))
        else:
            self._read(1)

    def selfcheck(self) -> None:
        """Open the page of the self-check, which begins at once."""
        if self.page is not None:
            self.page.deleteLater()
        from viewer.help.selfcheck_page import SelfcheckPage

        self.page = SelfcheckPage(program(), self._window)
        self.page.open()

    @Slot()
    def close(self) -> None:
        """End what goes on: the window closes."""
        for dialog in (self.reader, self.page):
            if dialog is not None:
                dialog.close()

    def _read(self, place: int) -> None:
        self._open(None, place)

    def _open(self, page: HelpPage | None, place: int = 0) -> None:
        if self.reader is None:
            from viewer.help.help_window import HelpReader

            self.reader = HelpReader(docs_folder(), self._window, built_site())
        self.reader.open_page(page or self.reader.pages[min(place, len(self.reader.pages) - 1)])
        self.reader.show()
        self.reader.raise_()
        self.reader.activateWindow()
