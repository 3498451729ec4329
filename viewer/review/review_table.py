"""The table of a review in the window: follows the film that is read, keeps its place while rows come."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from imaging.image import ImageRef
from review.film_table import differing
from viewer.browser.thumbnails import Thumbnails
from viewer.review.filters import cleared, is_all_read, is_blind, is_filtered, sorted_by, sorts
from viewer.review.review_controller import ReviewController
from viewer.review.table_model import SORTS, Column, ReviewTableModel
from viewer.review.table_paint import COLUMNS, PICTURE, ReviewRowPainter, Width
from viewer.widgets.focus import FilmKeys
from viewer.widgets.outcome_text import LANGUAGE


class EmptyNote(QWidget):
    """What stands where rows would be: what is the case, and what to do next."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.text = QLabel()
        self.text.setProperty("role", "muted")
        self.button = QPushButton()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 24, 12)
        whole.setSpacing(8)
        whole.addStretch()
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            whole.addWidget(label)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch()

    def say(self, title: str, text: str, button: str) -> None:
        """Show these words; no title hides the whole."""
        for widget, words in ((self.title, title), (self.text, text), (self.button, button)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.setVisible(bool(title))


_SETTLED_MS = 40


class ReviewTable(QTableView):
    """The selected row is the review's film, whoever moved first; small pictures are made of the rows in sight."""

    def __init__(self, review: ReviewController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._seen: dict[ImageRef, int] = {}
        self._query = review.query
        self._anchor: tuple[int, int] | None = None
        self._is_entered = False
        self.thumbnails = Thumbnails(review.session.services, review.session.io, 2 * PICTURE, self)
        self.rows = ReviewTableModel(review, self._picture, self)
        self.cells = ReviewRowPainter(self)
        self.empty = EmptyNote(self.viewport())
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._look_up()
        self._connect()
        self._on_current()
        self._show_empty()

    def _look_up(self) -> None:
        self.setModel(self.rows)
        self.setItemDelegate(self.cells)
        FilmKeys(self)
        self.setAccessibleName("Films of the review")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(300)
        lines, titles = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setMinimumSectionSize(1)
        lines.setDefaultSectionSize(self.cells.row_height(self.fontMetrics()))
        titles.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        titles.setMinimumSectionSize(1)
        titles.setSectionsClickable(True)
        titles.setHighlightSections(False)
        titles.setSortIndicatorShown(False)
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()

    def _connect(self) -> None:
        review = self._review
        self.thumbnails.crashed.connect(review.crashed)
        self.thumbnails.made.connect(self._on_picture)
        self._settled.timeout.connect(self._want_seen)
        self.empty.button.clicked.connect(self._clear_filters)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.horizontalHeader().sectionClicked.connect(self._on_title)
        self.rows.layoutAboutToBeChanged.connect(self._on_about_to_change)
        self.selectionModel().currentChanged.connect(self._on_selected)
        review.opened.connect(self._on_opened)
        review.closed.connect(self._on_opened)
        review.order_changed.connect(self._on_order)
        review.current_changed.connect(self._on_current)
        review.progress_changed.connect(self._show_empty)
        review.places_found.connect(self._on_moved)

    # Small pictures

    def _picture(self, row: int) -> QImage | None:
        ref = self._review.ref_of(row)
        return self.thumbnails.get(ref) if ref is not None else None

    @Slot(object)
    def _on_picture(self, ref: ImageRef) -> None:
        row = self._seen.get(ref)
        if row is not None:
            self.rows.refresh_rows(np.array([row]))

    @Slot()
    def _on_moved(self) -> None:
        self._settled.start()

    @Slot()
    def _want_seen(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return
        rows = self.rows.listing_rows(first, last if last >= 0 else self.rows.rowCount() - 1).tolist()
        refs = [(self._review.ref_of(row), row) for row in rows]
        self._seen = {ref: row for ref, row in refs if ref is not None}
        self._review.want_refs([row for ref, row in refs if ref is None])
        self.thumbnails.want(list(self._seen))

    # Where the reader is

    @Slot(QModelIndex, QModelIndex)
    def _on_selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self.rows.is_changing and not self._is_entered:
            row = self.rows.listing_row(current.row())
            if row != self._review.shown_row:
                self._review.go_to(row)

    @Slot()
    def _on_current(self) -> None:
        if self._select_current():
            self.scrollTo(self.currentIndex())

    def _select_current(self) -> bool:
        """Let the selection be the film that is read; False where it is not in the table."""
        place = self.rows.place(self._review.shown_row)
        if place < 0:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
            return False
        index = self.rows.index(place, Column.FILM)
        if index.row() != self.currentIndex().row() or not self.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        return True

    @Slot()
    def _on_opened(self) -> None:
        self.thumbnails.clear()
        self._seen.clear()
        self._query = self._review.query
        self._on_current()
        self._show_empty()
        self._on_moved()

    # Rows that come and move

    @Slot()
    def _on_about_to_change(self) -> None:
        """Remember which film stands where, for the table to move under it: the one read, else the first in sight."""
        place = self.rows.place(self._review.shown_row)
        top = self.rowViewportPosition(place) if place >= 0 else -1
        if not 0 <= top < self.viewport().height():
            place = self.rowAt(0) if self.verticalScrollBar().value() else -1
            top = self.rowViewportPosition(place) if place >= 0 else 0
        self._anchor = (self.rows.listing_row(place), top) if place >= 0 else None

    @Slot()
    def _on_order(self) -> None:
        """Another question goes to the film that is read, or to the top; with the same one, nothing seen moves."""
        asked, self._query = self._query != self._review.query, self._review.query
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        found = self._select_current()
        if asked:
            if found:
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
            else:
                self.scrollToTop()
        elif self._anchor is not None:
            place, top = self.rows.place(self._anchor[0]), self._anchor[1]
            if place >= 0:
                self.verticalScrollBar().setValue(place * self.verticalHeader().defaultSectionSize() - top)
        self._anchor = None
        self._show_empty()
        self._on_moved()

    # Columns

    def _lay_out(self) -> None:
        room = self.viewport().width()
        self.cells.width = width = Width.of(room)
        columns = COLUMNS[width]
        shares = [column for column, pixels in columns.items() if pixels == 0]
        left = max(room - sum(columns.values()), 0)
        for column in Column:
            self.setColumnHidden(column, column not in columns)
            if column in columns:
                self.setColumnWidth(column, columns[column] or left // len(shares))
        self.horizontalHeader().setVisible(width is not Width.NARROW)

    @Slot(int)
    def _on_title(self, section: int) -> None:
        sort = SORTS.get(Column(section))
        if sort is not None and sort in sorts(is_blind(self._review)):
            self._review.set_query(sorted_by(self._review.query, sort))

    # Empty

    @Slot()
    def _show_empty(self) -> None:
        title, text, button = self._empty_words() if self.rows.rowCount() == 0 else ("", "", "")
        self.empty.say(title, text, button)
        self.empty.setGeometry(self.viewport().rect())

    def _empty_words(self) -> tuple[str, str, str]:
        review = self._review
        if review.listing is None:
            return "No review is open", "Open a folder and choose Review, to score and read its films.", ""
        if len(review.listing.columns) == 0:
            if review.progress is not None:
                return "Looking for films \u2026", "", ""
            if review.pause is not None:
                return "No films yet", LANGUAGE.sentence(review.pause), ""
            return "No films in this folder", "Choose another folder, or put films there.", ""
        if is_all_read(review.query, review.listing.counts()):
            return "Every film has been read", "Export the verdicts, or look at them again.", "Show all films"
        if review.adjudicating and review.query == differing(cleared(review.query), adjudicating=True):
            return "Nothing is left to decide", "On no film do labels of two readers differ.", ""
        if is_filtered(review.query):
            return "No film matches", "No film is as the search and the filters ask.", "Clear the filters"
        return "No films to show", "", ""

    @Slot()
    def _clear_filters(self) -> None:
        self._review.set_query(cleared(self._review.query))

    # Qt

    def sizeHint(self) -> QSize:
        """Wide enough for a name, its score and a verdict."""
        return QSize(440, 400)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window, not of a search in the table."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and the last film, not the first and the last cell of a row."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            count = self.rows.rowCount()
            return self.rows.index(0 if action is actions.MoveHome else count - 1, Column.FILM)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row the current one where none is; the film that is read is not changed by that."""
        self._is_entered = True
        super().focusInEvent(event)
        self._is_entered = False
        self._select_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other columns and rows may be seen now."""
        super().resizeEvent(event)
        self._lay_out()
        self.empty.setGeometry(self.viewport().rect())
        self._on_moved()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters take higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "cells"):
            self.verticalHeader().setDefaultSectionSize(self.cells.row_height(self.fontMetrics()))
