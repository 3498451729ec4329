"""The window of help: a list of pages, the page, ways back, a search in it, and the way to the browser."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QDesktopServices,
    QFont,
    QImageReader,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.help.help_pages import FIRST_STEPS, HelpPage, pages, plain_markdown, site_page, slug, title_of
from viewer.widgets.forms import LinkButton, resize_on_screen, row
from viewer.widgets.theme import COLORS, icon

_MARGIN = 22.0
_HELP_BROWSER_LINE_HEIGHT = 130.0
_CELL_PADDING = 5.0
_TABLE_PERCENT = 99.0
"""Of the page: with its border a table of 100 % is wider than that."""
_BEFORE_HEADING = (0.0, 6.0, 18.0, 14.0, 10.0, 10.0, 10.0)
_LETTER_PT = 11.0
_FIXED = "monospace"
"""The family that Qt gives to code in Markdown."""


class HelpBrowser(QTextBrowser):
    """Shows pages under `root` and nothing else: it opens no file elsewhere, and nothing of a network."""

    link_followed = Signal(QUrl)
    """A link was clicked, relative to the page or whole; nothing was opened."""
    laid_out = Signal()
    """The page was laid out anew for another width: places found in it before are gone."""

    def __init__(self, root: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._folder = root
        self._text = ""
        self._width = 0
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width then stays while it is read
        self.setAccessibleName("Help")
        self.anchorClicked.connect(self.link_followed)
        font = self.font()
        font.setPointSizeF(_LETTER_PT)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(_MARGIN)

    def show_markdown(self, text: str, folder: Path | None) -> None:
        """Show a page from its beginning; `folder`: where its pictures' names start."""
        self._folder, self._text, self._width = folder, plain_markdown(text), self._picture_width()
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to_heading(self, name: str) -> bool:
        """Bring the heading that links call `name` to the top; False where there is none."""
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() and slug(block.text()) == name:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top - _MARGIN / 2))
                return True
        return False

    def places_of(self, words: str) -> list[QTextCursor]:
        """Every place where the page has these words, in any case; none for ""."""
        found: list[QTextCursor] = []
        cursor = QTextCursor(self.document())
        while words and not (cursor := self.document().find(words, cursor)).isNull():
            found.append(cursor)
        return found

    def mark(self, places: list[QTextCursor], current: int) -> None:
        """Mark these places, the `current` one stronger, and bring that into sight."""
        self.setExtraSelections([_marked(place, strong=at == current) for at, place in enumerate(places)])
        if places:
            cursor = QTextCursor(places[current])
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures under `root`, made smaller where they are wider than the page; nothing else."""
        path = self._inside(QUrl(name))
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None:
            return None
        reader = QImageReader(str(path))
        size = reader.size()
        if size.width() > self._width > 0:
            reader.setScaledSize(QSize(self._width, round(size.height() * self._width / size.width())))
        return reader.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew where its pictures must change, at the same part of the page."""
        super().resizeEvent(event)
        if self._text and self._width != self._picture_width() and "![" in self._text:
            bar = self.verticalScrollBar()
            share = bar.value() / max(bar.maximum(), 1)
            self._width = self._picture_width()
            self._lay_out()
            bar.setValue(round(share * bar.maximum()))
            self.laid_out.emit()

    def _lay_out(self) -> None:
        self.document().clear()  # pictures of another width too
        self.setMarkdown(self._text)
        _dress(self.document())

    def _picture_width(self) -> int:
        return max(int(self.viewport().width() - 2 * _MARGIN) - 2, 1)

    def _inside(self, name: QUrl) -> Path | None:
        if self._folder is None or self._root is None or name.scheme() not in ("", "file"):
            return None
        path = (self._folder / (name.toLocalFile() or name.path())).resolve()
        return path if path.is_relative_to(self._root.resolve()) and path.is_file() else None


def _dress(document: QTextDocument) -> None:
    """Give a document read from Markdown room between lines, and quotations, code and tables their grounds."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        form = QTextBlockFormat(block.blockFormat())
        form.setLineHeight(_HELP_BROWSER_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = form.headingLevel()
        if level:
            form.setTopMargin(_BEFORE_HEADING[level])
            form.setBottomMargin(_BEFORE_HEADING[6] / 2)
        is_code = _is_code(block)
        if is_code or form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
            form.setBackground(QBrush(QColor(COLORS.raised)))
        if is_code:
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)  # no gaps in the ground
            form.setNonBreakableLines(False)  # a narrow window wraps a long line
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
    cursor.endEditBlock()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of code: in a fence, or outside a table with no letter that is not code."""
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
        return True
    if not block.text() or QTextCursor(block).currentTable() is not None:
        return False
    return all(_FIXED in (piece.format.fontFamilies() or []) for piece in block.textFormats())


def _dress_table(table: QTextTable) -> None:
    form = table.format()
    form.setBorder(1)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _TABLE_PERCENT))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(COLORS.line)))
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setCellPadding(_CELL_PADDING)
    form.setTopMargin(_CELL_PADDING)
    form.setBottomMargin(2 * _CELL_PADDING)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QBrush(QColor(COLORS.raised)))
        cell.setFormat(head)


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    blocks, block = [], document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def _marked(place: QTextCursor, *, strong: bool) -> QTextEdit.ExtraSelection:
    selection, form = QTextEdit.ExtraSelection(), QTextCharFormat()
    form.setBackground(QBrush(QColor(COLORS.unsure if strong else COLORS.line)))
    if strong:
        form.setForeground(QBrush(QColor(COLORS.film)))
    selection.cursor, selection.format = place, form
    return selection


_SIZE = (1040, 660)
_LIST_WIDTH = 210
_FIND_WIDTH = 240
_LINE_HEIGHT = 26
_HEADING_PT = 8.0
_LOG_LINES = 500
"""Of the log that are shown; a page of all takes seconds."""


@dataclass(slots=True)
class _Place:
    """A page that was read, and how far down."""

    page: HelpPage
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

    def open_page(self, page: HelpPage, heading: str = "") -> None:
        """Show a page, at a heading where one is named; what was read before is one step back."""
        self._leave()
        del self._places[self._at + 1 :]
        self._places.append(_Place(page))
        self._at = len(self._places) - 1
        self._show(heading)

    def page(self) -> HelpPage:
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

    def _choose(self, page: HelpPage) -> None:
        for line in range(self.list.count()):
            if self.list.item(line).data(Qt.ItemDataRole.UserRole) == page:
                self.list.setCurrentRow(line)
                return
        self.list.setCurrentRow(-1)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        page = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(page, HelpPage) and page != self.page():
            self.open_page(page)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        """A link to a page or heading is followed here, one to elsewhere in the browser; what is neither is told."""
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        here = self.page().path
        if url.isLocalFile() and here is not None and _is_log(here) and Path(url.toLocalFile()) == here.parent:
            QDesktopServices.openUrl(url)
            return
        if not url.path():
            self.browser.go_to_heading(url.fragment())
            return
        path = ((here.parent if here is not None else self._folder or Path()) / url.path()).resolve()
        root = self._folder.parent.resolve() if self._folder is not None else None
        if path.suffix != ".md" or root is None or not path.is_relative_to(root) or not path.is_file():
            self.said.setText(f"{path.name} is no page of this help.")
            return
        known = next((page for page in self.pages if page.path is not None and page.path.resolve() == path), None)
        self.open_page(known or HelpPage(title_of(path), path), url.fragment())

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
    if _is_log(path):
        return _log_text(path)
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        return f"# {path.stem}\n\nThis page cannot be read ({error.strerror}). Install Hilum again.\n"


def _is_log(path: Path) -> bool:
    return path.suffix == ".log"


def _log_text(path: Path) -> str:
    """The end of the program's log, and a link to its folder, as Markdown."""
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError:  # nothing has been written, or it was forgotten
        lines = []
    count = f"the last {_LOG_LINES:,} of {len(lines):,} lines" if len(lines) > _LOG_LINES else f"{len(lines):,} lines"
    body = "\n".join(lines[-_LOG_LINES:])
    shown = f"```\n{body}\n```\n" if lines else ""
    folder = bytes(QUrl.fromLocalFile(str(path.parent)).toEncoded().data()).decode("ascii")
    return (
        "# Log\n\nWhat went otherwise than it should: films refused, processes lost, models changed, errors. "
        f"It names no film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. "
        f"Here: {count}.\n\n{shown}"
    )


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
