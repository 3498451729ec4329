"""What stands above a review's table: search, order, filters, and how far reading and scoring are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget

from inference.review.query import Sort
from inference.review.types import State
from viewer.forms import column, only_with_focus, row
from viewer.review.counts import CountsPane
from viewer.review.filters import FilterBar, is_blind, sorted_by, sorts
from viewer.review.state import Review
from viewer.review.table_model import ARROWS

_PAUSE_MS = 150
"""Typing rests this long before the films are searched."""

_DIRECTIONS = {
    Sort.FOLDER: ("Last first", "First first"),
    Sort.SCORE: ("Highest first", "Lowest first"),
    Sort.UNCERTAINTY: ("Nearest to the threshold first", "Farthest from the threshold first"),
    Sort.DISAGREEMENT: ("Disagreements first", "Disagreements last"),
    Sort.READ_AT: ("Read last, first", "Read first, first"),
}


class ReviewHeader(QWidget):
    """Asks the review for other rows, and shows what it is asked for, whoever asked."""

    left = Signal()
    """The reader is done searching: the keys belong to the table again."""

    def __init__(self, review: Review, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.search = SearchField()
        self.sort = only_with_focus(QComboBox())
        self.direction = QToolButton()
        self.filters = FilterBar(review)
        self.counts = CountsPane(review)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self._on_opened()

    def focus_search(self) -> None:
        """The next letters are searched for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        self.sort.setAccessibleName("Order of the films")
        self.sort.setToolTip("Order of the films")
        self.sort.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.direction.setProperty("role", "chip")
        self.direction.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.direction.setAccessibleName("Turn the order around")
        whole = column(self, 8, margins=(10, 8, 10, 8))
        whole.addLayout(row(self.search, self.sort, self.direction))
        whole.addWidget(self.filters)
        whole.addWidget(self.counts)

    def _connect(self) -> None:
        review = self._review
        self.search.textEdited.connect(self._on_typed)
        self.search.left.connect(self._on_left)
        self.search.entered.connect(self._on_entered)
        self._pause.timeout.connect(self._search)
        self.sort.activated.connect(self._on_sort)
        self.direction.clicked.connect(self._on_direction)
        review.opened.connect(self._on_opened)
        review.closed.connect(self._on_opened)
        review.order_changed.connect(self._show_query)
        review.reader_changed.connect(self._show_query)
        review.rows_changed.connect(self._show_counts)
        review.reader_changed.connect(self._show_counts)

    @Slot()
    def _on_opened(self) -> None:
        self.setEnabled(self._review.listing is not None)
        self._pause.stop()
        self.search.setText(self._review.query.text)
        self._show_query()
        self._show_counts()

    @Slot()
    def _show_counts(self) -> None:
        listing = self._review.listing
        self.filters.show_counts(listing.counts() if listing is not None else dict.fromkeys(State, 0))

    @Slot()
    def _show_query(self) -> None:
        query = self._review.query
        offered = sorts(is_blind(self._review))
        with QSignalBlocker(self.sort):
            if [self.sort.itemData(place) for place in range(self.sort.count())] != list(offered):
                self.sort.clear()
                for sort in offered:
                    self.sort.addItem(sort.value.capitalize(), sort)
            self.sort.setCurrentIndex(offered.index(query.sort) if query.sort in offered else -1)
        falling, rising = _DIRECTIONS.get(query.sort, ("Falling", "Rising"))
        self.direction.setText(ARROWS[query.descending])
        self.direction.setToolTip(falling if query.descending else rising)
        self.direction.setEnabled(query.sort is not Sort.SHUFFLED)
        if not self._pause.isActive() and self.search.text() != query.text:
            self.search.setText(query.text)
        self.filters.show_query()

    # What the reader asks

    @Slot()
    def _on_typed(self) -> None:
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        if self.search.text() != self._review.query.text:
            self._review.set_query(replace(self._review.query, text=self.search.text()))

    @Slot()
    def _on_left(self) -> None:
        self._search()
        self.left.emit()

    @Slot()
    def _on_entered(self) -> None:
        """What was found is read: a verdict then is on it, and not on a film that is no longer in the table."""
        self._search()
        order = self._review.order
        if self.search.text() and len(order) and self._review.current not in order:
            self._review.go_to(int(order[0]))
        self.left.emit()

    @Slot(int)
    def _on_sort(self, place: int) -> None:
        sort = Sort(self.sort.itemData(place))
        if sort is not self._review.query.sort:
            self._review.set_query(sorted_by(self._review.query, sort))

    @Slot()
    def _on_direction(self) -> None:
        query = self._review.query
        self._review.set_query(replace(query, descending=not query.descending))


class SearchField(QLineEdit):
    """Keeps the keys that it needs from the window's commands. Esc clears and leaves; Enter and Down go to films."""

    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Search name, note, reason")
        self.setAccessibleName("Search films")
        self.setToolTip("Films of which the table says these words: name, note, or why there is no score")
        self.setClearButtonEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a window that opens must not give it the readers' keys
        self.setMinimumWidth(110)
        self.setAcceptDrops(False)  # a film that is dropped here is to be opened; its path is no word to search

    def event(self, event: QEvent) -> bool:
        """Every key that is typed here stays here, but for those with Ctrl or Alt."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not held and event.key() < Qt.Key.Key_F1:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Down are the ways out."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
