"""The list of films, whatever they are of: a source of rows, the one model over it and the one view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QImage, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from imaging.image import ImageRef
from viewer.browser.list_row import Column, Index, ListRow, RowPainter
from viewer.browser.session import Session
from viewer.browser.thumbnails import Thumbnails
from viewer.widgets.focus import FilmKeys

_ROW = "application/x-hilum-row"
_MOST_LOOKS = 512
_SETTLED_MS = 40


def dragged_row(data: QMimeData) -> int:
    """The row of the film that is dragged out of a list; -1 for anything else that is dragged."""
    text = bytes(data.data(_ROW).data())
    return int(text) if text.isdigit() else -1


class ListChanges(QObject):
    """What a source of rows tells of."""

    reset = Signal()
    """Other films altogether, or none."""
    order_changed = Signal()
    """Rows came, went or moved."""
    rows_changed = Signal(object)
    """Rows, (k,) int64, that say something else now; None: any may."""
    current_changed = Signal()
    refs_found = Signal()
    """More rows have a `ref`."""
    empty_changed = Signal()


class FilmRows(Protocol):
    """Where a list's rows come from. A row is a number that its film keeps; a place is where it stands in `order`."""

    name: str
    """What a screen reader calls the list."""
    widths: tuple[int, int]
    """Pixels of the list: as narrow as can be, and as it is at first."""
    changes: ListChanges

    @property
    def picture(self) -> int:
        """Pixels of a small picture's longer side; no larger than at first."""

    @property
    def height(self) -> int:
        """Pixels of a row, at the least."""

    @property
    def order(self) -> NDArray[np.int64]:
        """(k,) the rows that are shown, in their order."""

    @property
    def question(self) -> object:
        """What `order` answers: where that is equal, rows only came or moved a little."""

    @property
    def current(self) -> int:
        """The row of the film that is read; -1 for none."""

    def go_to(self, row: int) -> None:
        """Let this film be read."""

    def row(self, row: int) -> ListRow:
        """What a row says now."""

    def told(self, row: int, column: Column | None) -> str:
        """What is told of a cell under the pointer; None: of the whole row, to a screen reader."""

    def session_row(self, row: int) -> int:
        """The film's row as the session counts them, or its film source; -1 where it is none that can be shown."""

    def ref(self, row: int) -> ImageRef | None:
        """What its small picture is made of, where that is known."""

    def want_refs(self, rows: Sequence[int]) -> None:
        """Find out what the pictures of these rows are made of."""

    def columns(self, pixels: int) -> Mapping[Column, int]:
        """The columns that so many pixels have room for, and the pixels of each; those with 0 share what is left."""

    def title(self, column: Column) -> str:
        """What stands above a column."""

    def sort_by(self, column: Column) -> None:
        """Do what a click on a title asks for."""

    def fold(self, row: int) -> bool:
        """Hide or show what is below a heading; False where the row is a film's."""

    def empty(self) -> tuple[str, str, str]:
        """Title, text and button of what stands where rows would be; without a title, nothing does."""

    def leave_empty(self) -> None:
        """Do what the button of `empty` says."""


class FilmListModel(QAbstractTableModel):
    """Rows in their order; holds that order, and the looks of the rows that were looked at last."""

    def __init__(self, rows: FilmRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._order: NDArray[np.int64] = np.empty(0, np.int64)
        self._places: NDArray[np.int64] = np.empty(0, np.int64)
        self._count = 0
        self._looks: dict[int, ListRow] = {}
        self.is_changing = False
        """True while rows are being moved: what the selection says then is not the reader's doing."""
        rows.changes.reset.connect(self._on_reset)
        rows.changes.rows_changed.connect(self.refresh_rows)
        rows.changes.order_changed.connect(self._on_order)
        self._take_order()

    # Where rows are

    def row_at(self, place: int) -> int:
        """The row that stands at a place; -1 where none does."""
        return int(self._order[place]) if 0 <= place < len(self._order) else -1

    def place(self, row: int) -> int:
        """Where a row stands; -1 where it is not shown."""
        return int(self._places[row]) if 0 <= row < len(self._places) else -1

    def is_heading(self, place: int) -> bool:
        """Whether no film stands at a place but the heading of some."""
        look = self.look(place)
        return look is not None and look.heading > 0

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of films shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._rows.title(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, of its tooltip and of the row for a screen reader."""
        row = self.row_at(index.row()) if index.isValid() else -1
        if row < 0:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._look(row).cell(Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._rows.told(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._rows.told(row, None)
        return None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The row that is dragged, which only this program knows."""
        data = QMimeData()
        row = self._rows.session_row(self.row_at(indexes[0].row())) if indexes else -1
        data.setData(_ROW, str(row).encode())
        return data

    def look(self, place: int) -> ListRow | None:
        """What the row at a place says now; None where none stands."""
        row = self.row_at(place)
        return self._look(row) if row >= 0 else None

    def _look(self, row: int) -> ListRow:
        look = self._looks.get(row)
        if look is None:
            if len(self._looks) >= _MOST_LOOKS:
                self._looks.clear()
            look = self._looks[row] = self._rows.row(row)
        return look

    # What the source says

    @Slot(object)
    def refresh_rows(self, rows: NDArray[np.int64] | None) -> None:
        """Rows have other cells, None: all; said to Qt once, from the first place to the last."""
        if rows is None or len(rows) > len(self._looks):
            self._looks.clear()
        else:
            for row in rows.tolist():
                self._looks.pop(row, None)
        places = np.arange(self._count) if rows is None else self._places[rows[rows < len(self._places)]]
        places = places[places >= 0]
        if len(places):
            first, last = int(places.min()), int(places.max())
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    @Slot()
    def _on_reset(self) -> None:
        self.beginResetModel()
        self._looks.clear()
        self._take_order()
        self.endResetModel()

    @Slot()
    def _on_order(self) -> None:
        """Rows come at the end or go from it, and are laid out again: the selection goes with its film."""
        self.is_changing = True
        self._looks.clear()
        before, order = self._count, self._rows.order
        try:
            if len(order) > before:
                self.beginInsertRows(QModelIndex(), before, len(order) - 1)
                self._count = len(order)
                if np.array_equal(order[:before], self._order):
                    self._take_order()
                self.endInsertRows()
            if len(order) != len(self._order) or not np.array_equal(order, self._order):
                self._move(max(before, len(order)))
            if len(order) < before:
                self.beginRemoveRows(QModelIndex(), len(order), before - 1)
                self._count = len(order)
                self.endRemoveRows()
        finally:
            self.is_changing = False
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _move(self, count: int) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.row_at(index.row())) for index in self.persistentIndexList()]
        self._take_order(count)
        for index, row in kept:
            place = self.place(row)
            self.changePersistentIndex(index, self.index(place, index.column()) if place >= 0 else QModelIndex())
        self.layoutChanged.emit()

    def _take_order(self, count: int | None = None) -> None:
        self._order = self._rows.order
        self._count = len(self._order) if count is None else count
        self._places = np.full(self._order.max(initial=-1) + 1, -1, np.int64)
        self._places[self._order] = np.arange(len(self._order))


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


class FilmListView(QTableView):
    """The selected row is the film that is read, whoever moved first; small pictures are made of the rows in sight.

    Rows that come and move leave what is seen where it is.
    """

    menu_wanted = Signal(int, QPoint)
    """A row whose menu is asked for, and where on the screen."""

    def __init__(self, rows: FilmRows, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._seen: dict[ImageRef, int] = {}
        self._question = rows.question
        self._anchor: tuple[int, int] | None = None
        self._is_entered = False
        self._pressed: QModelIndex | None = None
        self._laid_out: AbstractSet[Column] = frozenset()
        self._session = session
        self.films = FilmListModel(rows, self)
        self.thumbnails = Thumbnails(session.services, session.io, 2 * rows.picture, self)
        self.thumbnails.crashed.connect(session.crashed)
        self.cells = RowPainter(self.films.look, self._picture, rows.picture, rows.height, self)
        self.empty = EmptyNote(self.viewport())
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._look_up()
        self._connect()
        self._on_current()
        self._show_empty()

    def _look_up(self) -> None:
        self.setModel(self.films)
        self.setItemDelegate(self.cells)
        FilmKeys(self)
        self.setAccessibleName(self._rows.name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self._rows.widths[0])
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
        rows = self._rows
        self.thumbnails.made.connect(self._on_picture)
        self._settled.timeout.connect(self._want_seen)
        self.empty.button.clicked.connect(rows.leave_empty)
        self.entered.connect(self._on_entered)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.horizontalHeader().sectionClicked.connect(self._on_title)
        self.films.layoutAboutToBeChanged.connect(self._on_about_to_change)
        self.selectionModel().currentChanged.connect(self._on_selected)
        rows.changes.reset.connect(self._on_reset)
        rows.changes.order_changed.connect(self._on_order)
        rows.changes.current_changed.connect(self._on_current)
        rows.changes.empty_changed.connect(self._show_empty)
        rows.changes.refs_found.connect(self._on_moved)

    # Small pictures

    def _picture(self, place: int) -> QImage | None:
        row = self.films.row_at(place)
        ref = self._rows.ref(row) if row >= 0 else None
        return self.thumbnails.get(ref) if ref is not None else None

    @Slot(object)
    def _on_picture(self, ref: ImageRef) -> None:
        self._repaint(self.films.place(self._seen.get(ref, -1)))

    def _repaint(self, place: int) -> None:
        if place >= 0:
            top = self.rowViewportPosition(place)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(place))

    @Slot()
    def _on_moved(self) -> None:
        self._settled.start()

    @Slot()
    def _want_seen(self) -> None:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return
        places = range(first, (last if last >= 0 else self.films.rowCount() - 1) + 1)
        refs = [(self._rows.ref(row), row) for row in map(self.films.row_at, places)]
        self._seen = {ref: row for ref, row in refs if ref is not None}
        self._rows.want_refs([row for ref, row in refs if ref is None])
        self.thumbnails.want(list(self._seen))

    # Where the reader is

    @Slot(QModelIndex, QModelIndex)
    def _on_selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid() or self.films.is_heading(current.row()):
            return
        if not self.films.is_changing and not self._is_entered and self._pressed is None:
            row = self.films.row_at(current.row())
            if row != self._rows.current:
                self._rows.go_to(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """A heading folds, and the film that is read stays the one that is chosen."""
        if self._rows.fold(self.films.row_at(index.row())):
            self._select_current()

    @Slot()
    def _on_current(self) -> None:
        if self._select_current():
            self.scrollTo(self.currentIndex())

    def _select_current(self) -> bool:
        """Let the selection be the film that is read; False where it is not in the list."""
        place = self.films.place(self._rows.current)
        if place < 0:
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
            return False
        index = self.films.index(place, Column.FILM)
        if index.row() != self.currentIndex().row() or not self.selectionModel().isSelected(index):
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        return True

    @Slot()
    def _on_reset(self) -> None:
        self.thumbnails.clear()
        self._seen.clear()
        self._on_order()
        self._on_current()

    # Rows that come and move

    @Slot()
    def _on_about_to_change(self) -> None:
        """Remember which film stands where, for the list to move under it: the one read, else the first in sight."""
        place = self.films.place(self._rows.current)
        top = self.rowViewportPosition(place) if place >= 0 else -1
        if not 0 <= top < self.viewport().height():
            place = self.rowAt(0) if self.verticalScrollBar().value() else -1
            top = self.rowViewportPosition(place) if place >= 0 else 0
        self._anchor = (self.films.row_at(place), top) if place >= 0 else None

    @Slot()
    def _on_order(self) -> None:
        """Another question goes to the film that is read, or to the top; with the same one, nothing seen moves."""
        asked, self._question = self._question != self._rows.question, self._rows.question
        self.cells.resize_rows(self._rows.picture, self._rows.height)
        is_high = self.verticalHeader().defaultSectionSize() == self.cells.row_height(self.fontMetrics())
        if not is_high or self._rows.columns(self.viewport().width()).keys() != self._laid_out:
            self.verticalHeader().setDefaultSectionSize(self.cells.row_height(self.fontMetrics()))
            self._lay_out()
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        found = self._select_current()
        if asked:
            if found:
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
            else:
                self.scrollToTop()
        elif self._anchor is not None:
            place, top = self.films.place(self._anchor[0]), self._anchor[1]
            if place >= 0:
                self.verticalScrollBar().setValue(place * self.verticalHeader().defaultSectionSize() - top)
        self._anchor = None
        self._show_empty()
        self._on_moved()

    # Columns

    def _lay_out(self) -> None:
        room = self.viewport().width()
        columns = self._rows.columns(room)
        self._laid_out = columns.keys()
        self.cells.show_columns(columns)
        shares = [column for column, pixels in columns.items() if pixels == 0]
        left = max(room - sum(columns.values()), 0)
        for column in Column:
            self.setColumnHidden(column, column not in columns)
            if column in columns:
                self.setColumnWidth(column, columns[column] or left // len(shares))
        self.horizontalHeader().setVisible(Column.SCORE in columns)

    @Slot(int)
    def _on_title(self, section: int) -> None:
        self._rows.sort_by(Column(section))

    # Empty

    @Slot()
    def _show_empty(self) -> None:
        self.empty.say(*(self._rows.empty() if self.films.rowCount() == 0 else ("", "", "")))
        self.empty.setGeometry(self.viewport().rect())

    # The pointer

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where there are several panes the film may be dragged into one, and is shown once the button comes up."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()) if is_left and len(self._session.panes) > 1 else None
        self.setDragEnabled(self._pressed is not None)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows its film."""
        super().mouseReleaseEvent(event)
        self._end_press(is_click=True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """A film that is dragged is shown where it is let go, and the film that is read stays the selected one.

        Which rows can be dragged is known here, and not by flags of the model, which Qt reads for each cell it paints.
        """
        if self._pressed is not None and self._pressed.isValid() and not self.films.is_heading(self._pressed.row()):
            drag = QDrag(self)
            drag.setMimeData(self.films.mimeData([self._pressed]))
            picture = self._picture(self._pressed.row())
            if picture is not None:
                drag.setPixmap(QPixmap.fromImage(picture))
            drag.exec(actions)
        self._end_press(is_click=False)

    def _end_press(self, *, is_click: bool) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and is_click:
            self._on_selected(self.currentIndex(), QModelIndex())
        if pressed is not None:
            self._select_current()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        before, self.cells.hovered = self.cells.hovered, place
        for changed in {before, place} if before != place else ():
            self._repaint(changed)

    # Qt

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the pointer; by its key, of the film that is chosen."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(self.films.row_at(index.row()), self.viewport().mapToGlobal(where))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Headings are not chosen. Asked here and not by flags of the model, which Qt reads for each cell it paints."""
        if index.isValid() and self.films.is_heading(index.row()):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def sizeHint(self) -> QSize:
        """Wide enough for what a row says."""
        return QSize(self._rows.widths[1], 400)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window, not of a search in the list."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End are the first and the last film, not the first and the last cell of a row."""
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveHome, actions.MoveEnd):
            place, step = (0, 1) if action is actions.MoveHome else (self.films.rowCount() - 1, -1)
        else:
            found = super().moveCursor(action, modifiers)
            place, step = found.row(), -1 if action in (actions.MoveUp, actions.MovePageUp, actions.MovePrevious) else 1
        while self.films.is_heading(place):  # keys go from film to film
            place += step
        return self.films.index(place, Column.FILM) if self.films.row_at(place) >= 0 else self.currentIndex()

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
