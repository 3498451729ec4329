"""The window of help: a list of pages, the page, ways back, a search in it, and the way to the browser."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QBrush, QColor, QDesktopServices, QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.forms import resize_on_screen, row
from viewer.help_browser import HelpBrowser
from viewer.help_pages import FIRST_STEPS, Page, pages, site_page, title_of
from viewer.link_button import LinkButton
from viewer.theme import COLORS, icon

_SIZE = (1040, 660)
_LIST_WIDTH = 210
_FIND_WIDTH = 240
_LINE_HEIGHT = 26
_HEADING_PT = 8.0


@dataclass(slots=True)
class _Place:
    """A page that was read, and how far down."""

    page: Page
    scrolled: int = 0


class HelpReader(QDialog):
    """Beside the window, which can be used meanwhile. Starts at the first steps."""

    def __init__(self, folder: Path | None, parent: QWidget | None = None, site: Path | None = None) -> None:
        """`folder`: of the Markdown; `site`: the first page of the built documentation; None where there is none."""
        super().__init__(parent)
        self.setWindowTitle("Help")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_on_screen(self, *_SIZE)
        self.pages = pages(folder)
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName("Pages")
        self.browser = HelpBrowser(folder.parent if folder is not None else None)
        self.back = _button("previous", "Back  (Alt+Left)")
        self.forward = _button("next", "Forward  (Alt+Right)")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Find on this page (Ctrl+F)")
        self.search.setAccessibleName("Find on this page")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_FIND_WIDTH)
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.in_browser = LinkButton()
        self.in_browser.show_name("In the browser")
        self.in_browser.setAutoDefault(False)  # Enter is for the search
        self.in_browser.setVisible(site is not None)
        self._folder, self._site = folder, site
        self._places: list[_Place] = []
        self._at = -1
        self._matches: list[QTextCursor] = []
        self._match = -1
        self._lay_out()
        self._fill()
        self._connect()
        self.open_page(self.pages[0])

    def open_page(self, page: Page, heading: str = "") -> None:
        """Show a page, at a heading where one is named; what was read before is one step back."""
        self._leave()
        del self._places[self._at + 1 :]
        self._places.append(_Place(page))
        self._at = len(self._places) - 1
        self._show(heading)

    def page(self) -> Page:
        """The page that is shown."""
        return self._places[self._at].page

    def _lay_out(self) -> None:
        top = row(self.back, self.forward, self.said, self.in_browser, self.found, self.search)
        top.setStretch(0, 0)
        top.setStretch(2, 1)
        column = QVBoxLayout()
        column.addLayout(top)
        column.addWidget(self.browser)
        whole = QHBoxLayout(self)
        whole.addWidget(self.list)
        whole.addLayout(column, 1)

    def _fill(self) -> None:
        section = ""
        for page in self.pages:
            if page.section != section:
                section = page.section
                self.list.addItem(_heading(section))
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.list.addItem(item)

    def _connect(self) -> None:
        self.browser.laid_out.connect(self._on_laid_out)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.browser.link_followed.connect(self._on_link)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.in_browser.clicked.connect(self._on_browser)
        self.search.textChanged.connect(self._on_words)
        for keys, slot in (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._on_find),
            ("F3", self.find_next),
            ("Shift+F3", self.find_before),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for keys, slot in (("Return", self.find_next), ("Enter", self.find_next), ("Shift+Return", self.find_before)):
            shortcut = QShortcut(QKeySequence(keys), self.search)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    # Pages

    @Slot()
    def go_back(self) -> None:
        """The page read before this one."""
        if self._at > 0:
            self._leave()
            self._at -= 1
            self._show()

    @Slot()
    def go_forward(self) -> None:
        """The page from which `go_back` came."""
        if self._at + 1 < len(self._places):
            self._leave()
            self._at += 1
            self._show()

    def _leave(self) -> None:
        if self._at >= 0:
            self._places[self._at].scrolled = self.browser.verticalScrollBar().value()

    def _show(self, heading: str = "") -> None:
        place = self._places[self._at]
        path = place.page.path
        self.browser.show_markdown(_text(path), path.parent if path is not None else self._folder)
        self.browser.verticalScrollBar().setValue(place.scrolled)
        if heading:
            self.browser.go_to_heading(heading)
        self.setWindowTitle(f"{place.page.title} \u2013 Help")
        self.said.clear()
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._places))
        self._choose(place.page)
        self._on_words()

    def _choose(self, page: Page) -> None:
        for line in range(self.list.count()):
            if self.list.item(line).data(Qt.ItemDataRole.UserRole) == page:
                self.list.setCurrentRow(line)
                return
        self.list.setCurrentRow(-1)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        page = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(page, Page) and page != self.page():
            self.open_page(page)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        """A link to a page or heading is followed here, one to elsewhere in the browser; what is neither is told."""
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        here = self.page().path
        if not url.path():
            self.browser.go_to_heading(url.fragment())
            return
        path = ((here.parent if here is not None else self._folder or Path()) / url.path()).resolve()
        root = self._folder.parent.resolve() if self._folder is not None else None
        if path.suffix != ".md" or root is None or not path.is_relative_to(root) or not path.is_file():
            self.said.setText(f"{path.name} is no page of this help.")
            return
        known = next((page for page in self.pages if page.path is not None and page.path.resolve() == path), None)
        self.open_page(known or Page(title_of(path), path), url.fragment())

    @Slot()
    def _on_browser(self) -> None:
        """This page as the browser has it; the first one where it has no such page."""
        if self._site is not None:
            page = site_page(self._site, self._folder, self.page())
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    # Search

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _on_words(self) -> None:
        words = self.search.text()
        self._matches, self._match = self.browser.places_of(words), -1
        if self._matches:
            self.find_next()
        else:
            self.browser.mark([], 0)
            self.found.setText("not found" if words else "")

    @Slot()
    def _on_laid_out(self) -> None:
        self._matches = self.browser.places_of(self.search.text())
        self.browser.mark(self._matches, self._match)

    @Slot()
    def find_next(self) -> None:
        """The next place that has the words; after the last one, the first."""
        self._go_to_match(1)

    @Slot()
    def find_before(self) -> None:
        """The place before; before the first one, the last."""
        self._go_to_match(-1)

    def _go_to_match(self, step: int) -> None:
        if self._matches:
            self._match = (self._match + step) % len(self._matches)
            self.browser.mark(self._matches, self._match)
            self.found.setText(f"{self._match + 1:,} of {len(self._matches):,}")


def _text(path: Path | None) -> str:
    """The Markdown of a page; where its file is gone since the list was made, a page that says so."""
    if path is None:
        return FIRST_STEPS
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        return f"# {path.stem}\n\nThis page cannot be read ({error.strerror}). Install Hilum again.\n"


def _heading(section: str) -> QListWidgetItem:
    item = QListWidgetItem(section.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setForeground(QBrush(QColor(COLORS.muted)))
    font = QFont()
    font.setPointSizeF(_HEADING_PT)
    item.setFont(font)
    item.setSizeHint(QSize(0, _LINE_HEIGHT + _LINE_HEIGHT // 3))
    item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    return item


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(tip)
    button.setAccessibleName(tip.partition("  ")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
