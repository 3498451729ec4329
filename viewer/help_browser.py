"""One page of help as it is read: Markdown in the window's colors, pictures as wide as the page, links inside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImageReader,
    QResizeEvent,
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
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from viewer.help_pages import plain_markdown, slug
from viewer.theme import COLORS

_MARGIN = 22.0
_LINE_HEIGHT = 130.0
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
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
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
