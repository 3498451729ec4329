"""The window of help: a list of pages, the page, ways back, finding in all pages, and the way to the browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QDesktopServices,
    QFont,
    QImage,
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

from viewer.help.help_pages import DECISIONS, FIRST_STEPS, HelpPage, pages, plain_markdown, site_page, slug
from viewer.widgets.forms import LinkButton, fix_width, resize_on_screen, row
from viewer.widgets.language import tr
from viewer.widgets.theme import COLORS, icon, is_light, text_scale

_MARGIN = 22.0
_HELP_BROWSER_LINE_HEIGHT = 130.0
_CELL_PADDING = 5.0
_TABLE_PERCENT = 99.0
"""Of the page: with its border a table of 100 % is wider than that."""
_BEFORE_HEADING = (0.0, 6.0, 18.0, 14.0, 10.0, 10.0, 10.0)
_LETTER_PT = 11.0
_FIXED = "monospace"
"""The family that Qt gives to code in Markdown."""
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource
_FIRST_STEPS = QUrl("hilum:first-steps.md")
"""The source of the page that has no file."""


class HelpBrowser(QTextBrowser):
    """Shows pages of Markdown and keeps what was read, with how far down; it opens nothing by itself.

    Its source is the file of a page, or `_FIRST_STEPS`. A click on a link is told by `anchorClicked`, whole.
    """

    def __init__(self, root: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = root.resolve() if root is not None else None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width then stays while it is read
        self.setAccessibleName(tr("Help"))
        self.setOpenLinks(False)
        self.sourceChanged.connect(self._on_source)
        self._dressed = self._look()
        self._set_letters()
        self.document().setDocumentMargin(_MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        """In the colors and letters of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_letters()  # Qt has given the page those of the window
        is_seen = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if is_seen and self._look() != getattr(self, "_dressed", self._look()):
            self._dressed = self._look()
            self._set_letters()
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    @staticmethod
    def _look() -> tuple[bool, float]:
        return is_light(), text_scale()

    def _set_letters(self) -> None:
        font = self.font()
        font.setPointSizeF(_LETTER_PT * text_scale())
        self.document().setDefaultFont(font)

    def open_page(self, path: Path | None) -> None:
        """Show a page, wherever its file lies, read again where it is shown already; None: the first steps."""
        url = QUrl.fromLocalFile(str(path)) if path is not None else _FIRST_STEPS
        if url == self.source():
            self.reload()
        else:
            self.setSource(url, _MARKDOWN)

    def path(self) -> Path | None:
        """The file of the page that is shown; None for the first steps."""
        return Path(self.source().toLocalFile()) if self.source().isLocalFile() else None

    def is_page(self, url: QUrl) -> bool:
        """Whether a link leads to a page under `root`."""
        path = self._inside(url)
        return path is not None and path.suffix == ".md"

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
        """The Markdown of the page that is set as source; of pictures, those under `root`; nothing else."""
        url = QUrl(name)
        if kind == _MARKDOWN.value:
            return plain_markdown(_text(Path(url.toLocalFile()) if url.isLocalFile() else None))
        path = self._inside(url)
        return QImage(str(path)) if path and kind == QTextDocument.ResourceType.ImageResource.value else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same part of the page in sight."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        super().resizeEvent(event)
        bar.setValue(round(share * bar.maximum()))

    @Slot(QUrl)
    def _on_source(self, url: QUrl) -> None:
        """Dress what was loaded, and bring the heading that the link names to the top."""
        _dress(self.document())
        for block in _blocks(self.document()):
            if url.hasFragment() and block.blockFormat().headingLevel() and slug(block.text()) == url.fragment():
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top - _MARGIN / 2))
                return

    def _inside(self, url: QUrl) -> Path | None:
        path = Path(url.toLocalFile()).resolve()
        inside = url.isLocalFile() and self._root is not None and path.is_relative_to(self._root)
        return path if inside and path.is_file() else None


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
        pictures = [piece for piece in block.textFormats() if piece.format.isImageFormat()]
        if is_code or pictures:
            form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)  # no gaps in the ground
            form.setNonBreakableLines(False)  # a narrow window wraps a long line
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        for piece in pictures:
            whole = piece.format.toImageFormat()
            whole.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor.setPosition(block.position() + piece.start)
            cursor.setPosition(cursor.position() + piece.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(whole)
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
        form.setForeground(QBrush(QColor(COLORS.window)))
    selection.cursor, selection.format = place, form
    return selection


_SIZE = (1040, 660)
_LINE_HEIGHT = 26
_HEADING_PT = 8.0
_LOG_LINES = 500
"""Of the log that are shown; a page of all takes seconds."""


class HelpReader(QDialog):
    """Beside the window, which can be used meanwhile. Starts at the first steps."""

    def __init__(self, folder: Path | None, parent: QWidget | None = None, site: Path | None = None) -> None:
        """`folder`: of the Markdown; `site`: the first page of the built documentation; None where there is none."""
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_on_screen(self, *_SIZE)
        self.pages = pages(folder)
        self.list = QListWidget()
        longest = max((page.title for page in self.pages), key=len, default="")
        fix_width(self.list, longest)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Pages"))
        self.browser = HelpBrowser(folder.parent if folder is not None else None)
        self.back = _button("previous", tr("Back  (Alt+Left)"))
        self.forward = _button("next", tr("Forward  (Alt+Right)"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in all pages (Ctrl+F)"))
        self.search.setAccessibleName(tr("Find in all pages"))
        self.search.setClearButtonEnabled(True)
        fix_width(self.search, longest)
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.said = QLabel()
        self.said.setProperty("role", "muted")
        self.in_browser = LinkButton()
        self.in_browser.show_name(tr("In the browser"))
        self.in_browser.setAutoDefault(False)  # Enter is for the search
        self.in_browser.setVisible(site is not None)
        self._folder, self._site = folder, site
        self._texts: dict[HelpPage, str] = {}
        self._counts: dict[HelpPage, int] = {}
        self._matches: list[QTextCursor] = []
        self._match = -1
        self._lay_out()
        self._fill()
        self._connect()
        self.open_page(self.pages[0])

    def open_page(self, page: HelpPage) -> None:
        """Show a page; what was read before is one step back."""
        self.browser.open_page(page.path)

    def page(self) -> HelpPage:
        """The page that is shown; one that is not in the list is called as its first heading."""
        path = self.browser.path()
        listed = next((page for page in self.pages if page.path == path), None)
        return listed or HelpPage(self.browser.document().firstBlock().text(), path)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for part in (self.search, self.found, self.list):
            left.addWidget(part)
        top = row(self.back, self.forward, self.said, self.in_browser)
        top.setStretch(0, 0)
        top.setStretch(2, 1)
        column = QVBoxLayout()
        column.addLayout(top)
        column.addWidget(self.browser)
        whole = QHBoxLayout(self)
        whole.addLayout(left)
        whole.addLayout(column, 1)

    def _fill(self) -> None:
        section = ""
        for page in self.pages:
            if page.section != section:
                section = page.section
                self.list.addItem(_heading(section))
            item = QListWidgetItem(page.title)
            item.setToolTip(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            self.list.addItem(item)
        self._dress_list()
        self._list_found()

    def changeEvent(self, event: QEvent) -> None:
        """In the colors and letters of now."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "list"):
            self._dress_list()

    def _dress_list(self) -> None:
        """Headings smaller and muted; every line as high as its letters need."""
        height = round(_LINE_HEIGHT * text_scale())
        font = QFont(self.font())
        font.setPointSizeF(_HEADING_PT * text_scale())
        for line in range(self.list.count()):
            item = self.list.item(line)
            if isinstance(item.data(Qt.ItemDataRole.UserRole), HelpPage):
                item.setSizeHint(QSize(0, height))
            else:
                item.setForeground(QBrush(QColor(COLORS.muted)))
                item.setFont(font)
                item.setSizeHint(QSize(0, height + height // 3))

    def _connect(self) -> None:
        self.browser.sourceChanged.connect(self._on_source)
        self.browser.historyChanged.connect(self._on_page)
        self.browser.backwardAvailable.connect(self.back.setEnabled)
        self.browser.forwardAvailable.connect(self.forward.setEnabled)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.browser.anchorClicked.connect(self._on_link)
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        self.in_browser.clicked.connect(self._on_browser)
        self.search.textChanged.connect(self._on_words)
        for keys, slot in (
            ("Alt+Left", self.browser.backward),
            ("Alt+Right", self.browser.forward),
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
    def _on_page(self) -> None:
        page = self.page()
        self.setWindowTitle(tr("{title} – Help", title=page.title))
        self.said.clear()
        self._choose(page)

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
        """A page is shown here, what is elsewhere and the log's folder in the browser; what is neither is told."""
        here = self.browser.path()
        log_folder = QUrl.fromLocalFile(str(here.parent)) if here is not None and _is_log(here) else None
        if self.browser.is_page(url):
            self.browser.setSource(url)
        elif url.scheme() in ("http", "https", "mailto") or url == log_folder:
            QDesktopServices.openUrl(url)
        else:
            self.said.setText(tr("{fileName} is not a page of this help.", fileName=url.fileName()))

    @Slot()
    def _on_browser(self) -> None:
        """This page as the browser has it; the first one where it has no such page."""
        if self._site is not None:
            page = site_page(self._site, self._folder, self.page())
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    # Finding

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _on_words(self) -> None:
        words = self.search.text().lower()
        counts = ((page, self._text_of(page).count(words)) for page in self.pages if words)
        self._counts = {page: count for page, count in counts if count}
        self._list_found()
        self._on_source()

    @Slot()
    def _on_source(self) -> None:
        """Mark what is found on the page that is shown."""
        self._matches = self.browser.places_of(self.search.text())
        self._go_to(0)

    @Slot()
    def find_next(self) -> None:
        """The next place that has the words, on the next page that has them after this page's last one."""
        self._step(1)

    @Slot()
    def find_before(self) -> None:
        """The place before, on the page before that has the words before this page's first one."""
        self._step(-1)

    def _step(self, step: int) -> None:
        """A page that is not in the list stands before its first."""
        if 0 <= self._match + step < len(self._matches):
            self._go_to(self._match + step)
            return
        here = self.pages.index(self.page()) if self.page() in self.pages else min(-step, 0)
        around = [self.pages[(here + step * away) % len(self.pages)] for away in range(1, len(self.pages) + 1)]
        page = next((page for page in around if page in self._counts), None)
        if page is not None and page != self.page():
            self.open_page(page)
        self._go_to(0 if step > 0 else len(self._matches) - 1)

    def _go_to(self, match: int) -> None:
        self._match = match
        self.browser.mark(self._matches, match)
        here = tr("{match:,} of {matches:,}", match=match + 1, matches=len(self._matches)) if self._matches else ""
        pages = len(self._counts)
        elsewhere = (
            tr("{sum:,} on {pages:,} pages", sum=sum(self._counts.values()), pages=pages)
            if pages > 1 or (pages and not here)
            else ""
        )
        nothing = tr("not found") if self.search.text() else ""
        self.found.setText(", ".join(part for part in (here, elsewhere) if part) or nothing)

    def _list_found(self) -> None:
        """List the pages that have the words, with how often; without words all but the decisions."""
        found, heading = bool(self.search.text()), None
        for line in range(self.list.count()):
            item = self.list.item(line)
            page = item.data(Qt.ItemDataRole.UserRole)
            if not isinstance(page, HelpPage):
                heading = item
                item.setHidden(True)
                continue
            item.setText(f"{self._counts[page]:,} \u00b7 {page.title}" if page in self._counts else page.title)
            shown = page in self._counts if found else page.section != DECISIONS
            item.setHidden(not shown)
            if heading is not None and shown:
                heading.setHidden(False)

    def _text_of(self, page: HelpPage) -> str:
        """What is read on a page, in small letters."""
        if page not in self._texts:
            document = QTextDocument()
            document.setMarkdown(plain_markdown(_text(page.path)))
            self._texts[page] = document.toPlainText().lower()
        return self._texts[page]


def _text(path: Path | None) -> str:
    """The Markdown of a page; where its file is gone since the list was made, a page that says so."""
    if path is None:
        return FIRST_STEPS
    if _is_log(path):
        return _log_text(path)
    try:
        return path.read_text("utf-8", errors="replace")
    except OSError as error:
        return tr(
            "# {stem}\n\nThis page cannot be read ({strerror}). Install Hilum again.\n",
            stem=path.stem,
            strerror=error.strerror,
        )


def _is_log(path: Path) -> bool:
    return path.suffix == ".log"


def _log_text(path: Path) -> str:
    """The end of the program's log, and a link to its folder, as Markdown."""
    try:
        lines = path.read_text("utf-8", errors="replace").splitlines()
    except OSError:  # nothing has been written, or it was forgotten
        lines = []
    count = (
        tr("the last {log_lines:,} of {lines:,} lines", log_lines=_LOG_LINES, lines=len(lines))
        if len(lines) > _LOG_LINES
        else tr("{lines:,} lines", lines=len(lines))
    )
    body = "\n".join(lines[-_LOG_LINES:])
    shown = f"```\n{body}\n```\n" if lines else ""
    folder = bytes(QUrl.fromLocalFile(str(path.parent)).toEncoded().data()).decode("ascii")
    return tr(
        "# Log\n\n"
        "What went wrong: films refused, processes lost, models changed, errors. It names no "
        "film and no patient. Times are UTC. [Its folder]({folder}) has the earlier files. "
        "Here: {count}.\n\n"
        "{shown}",
        folder=folder,
        count=count,
        shown=shown,
    )


def _heading(section: str) -> QListWidgetItem:
    item = QListWidgetItem(section.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    return item


def _button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(tip)
    button.setAccessibleName(tip.partition("  ")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
