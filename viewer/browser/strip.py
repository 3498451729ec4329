"""The list of films: a picture, a name and the score of each, for five or for five thousand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from imaging.image import ImageRef
from inference.prediction import NotScored, Scored
from viewer.browser.session import Session
from viewer.browser.thumbnails import Thumbnails
from viewer.widgets.focus import FilmKeys
from viewer.widgets.outcome_text import LANGUAGE, mark_of, number, said_of, word
from viewer.widgets.theme import COLORS, MARK_COLORS, Mark, paint_mark

THUMBNAIL_SIDE = 112
"""Pixels of a thumbnail: enough for 56 on a screen of twice the density."""

_SIDE, _GAP = 56, 8
_ROW = QSize(160, _SIDE + 2 * _GAP)
_SETTLED_MS = 40
_EMPTY = "No films open.\n\nOpen a folder, or drop\nfilms on the window."

LOOK = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, eq=False)
class StripRow:
    """Everything a row shows. `score` is None where there is none; `note` is what is said instead.

    `starred`: the score comes with remarks, such as that the input check had refused the film.
    """

    name: str
    mark: Mark
    score: float | None
    note: str
    picture: QImage | None
    starred: bool = False


class StripModel(QAbstractListModel):
    """The session's entries as rows; holds nothing of its own."""

    def __init__(self, session: Session, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._rows: dict[ImageRef, int] = {}
        self._count = 0
        session.entries_reset.connect(self._on_reset)
        session.entries_added.connect(self._on_added)
        session.scores.outcome_changed.connect(self._on_ref)
        session.scores.operating_point_changed.connect(self._on_all)
        session.scores.model_changed.connect(self._on_all)
        thumbnails.made.connect(self._on_ref)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of films."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, words for a tooltip and a screen reader, or the whole `StripRow`."""
        if not index.isValid():
            return None
        if role == LOOK:
            return self.look(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.look(index.row()).name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(index.row(), str(self._session.entries[index.row()].path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words(index.row(), self.look(index.row()).name)
        return None

    def look(self, row: int) -> StripRow:
        """What a row shows now."""
        entry = self._session.entries[row]
        if not isinstance(entry, ImageRef):
            name = entry.path.name if entry.path else "?"
            return StripRow(name, Mark.FAILED, None, word(Mark.FAILED), None)
        outcome = self._session.scores.outcome(entry)
        mark = mark_of(outcome)
        score = outcome.prediction.abnormal if isinstance(outcome, Scored) else None
        frames = f"{entry.frames} frames" if entry.frames > 1 else ""
        note = frames if mark is Mark.WAITING else word(mark)
        starred = isinstance(outcome, Scored) and bool(outcome.prediction.notes)
        return StripRow(entry.path.name, mark, score, note, self._thumbnails.get(entry), starred)

    def _words(self, row: int, name: str) -> str:
        entry, look = self._session.entries[row], self.look(row)
        if not isinstance(entry, ImageRef):
            return f"{name}\n{LANGUAGE.sentence(entry)}"
        outcome = self._session.scores.outcome(entry)
        if isinstance(outcome, Scored):
            said = f"{said_of(outcome, self._session.scores.card)}, score {number(outcome.prediction.abnormal)}"
            outside = outcome.prediction.outside
            return "\n".join(
                (name, said, *map(LANGUAGE.message, (*outcome.prediction.notes, *([outside] if outside else []))))
            )
        return f"{name}\n{LANGUAGE.sentence(outcome.problem) if isinstance(outcome, NotScored) else word(look.mark)}"

    @Slot()
    def _on_reset(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self._count = 0
        self._thumbnails.clear()
        self.endResetModel()

    @Slot(int, int)
    def _on_added(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)
        for row in range(first, last + 1):
            entry = self._session.entries[row]
            if isinstance(entry, ImageRef):
                self._rows[entry] = row
        self._count = last + 1
        self.endInsertRows()

    @Slot(object)
    def _on_ref(self, ref: ImageRef) -> None:
        row = self._rows.get(ref)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @Slot()
    def _on_all(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))


class StripRowPainter(QStyledItemDelegate):
    """Draws a row: picture, name cut in the middle, mark, score and a small bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return _ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        look: StripRow = index.data(LOOK)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(COLORS.raised))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(COLORS.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(COLORS.window))
        box = QRectF(rect.left() + _GAP + 2, rect.top() + _GAP, _SIDE, _SIDE)
        _paint_picture(painter, box, look.picture)
        text = QRectF(box.right() + 10, box.top(), rect.right() - box.right() - 18, _SIDE)
        _paint_words(painter, text, look)
        painter.restore()


def _paint_picture(painter: QPainter, box: QRectF, picture: QImage | None) -> None:
    painter.fillRect(box, QColor(COLORS.film))
    if picture is not None:
        size = picture.size().scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)


def _paint_words(painter: QPainter, box: QRectF, look: StripRow) -> None:
    metrics: QFontMetrics = painter.fontMetrics()
    height = metrics.height()
    painter.setPen(QColor(COLORS.text))
    name = metrics.elidedText(look.name, Qt.TextElideMode.ElideMiddle, int(box.width()))
    top = box.center().y() - height - 3
    painter.drawText(QRectF(box.left(), top, box.width(), height), Qt.AlignmentFlag.AlignLeft, name)
    line = QRectF(box.left(), top + height + 6, box.width(), height)
    mark = QRectF(line.left(), line.center().y() - 6, 12, 12)
    paint_mark(painter, look.mark, mark)
    painter.setPen(QColor(COLORS.muted))
    said = look.note if look.score is None else number(look.score) + (" *" if look.starred else "")
    beside = line.adjusted(18, 0, 0, 0)
    painter.drawText(
        beside, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(beside.width()))
    )
    if look.score is not None:
        track = QRectF(beside.left() + metrics.horizontalAdvance("> 0.99 *") + 6, line.center().y() - 2, 0, 4)
        track.setRight(box.right())
        painter.fillRect(track, QColor(COLORS.line))
        track.setWidth(track.width() * look.score)
        painter.fillRect(track, QColor(MARK_COLORS[look.mark]))


class FilmStrip(QListView):
    """The view: the selected row is the session's film, whoever moved first."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thumbnails = Thumbnails(session.services, session.io, THUMBNAIL_SIDE, self)
        self.thumbnails.crashed.connect(session.crashed)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._want_seen)
        self.setModel(StripModel(session, self.thumbnails, self))
        self.setItemDelegate(StripRowPainter(self))
        FilmKeys(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumWidth(150)
        self.setAccessibleName("Films")
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.model().rowsInserted.connect(self._on_moved)
        self.selectionModel().currentChanged.connect(self._on_selected)
        session.current_changed.connect(self._on_current)

    def sizeHint(self) -> QSize:
        """Wide enough for a picture and a name."""
        return QSize(216, 400)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the window, not of a search in the list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows may be seen now."""
        super().resizeEvent(event)
        self._on_moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or what to do where there are none."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self._session.finding is None:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(COLORS.muted))
            painter.drawText(self.viewport().rect().adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignCenter, _EMPTY)
            painter.end()

    @Slot()
    def _on_moved(self) -> None:
        self._settled.start()

    @Slot()
    def _want_seen(self) -> None:
        first = self.indexAt(QPoint(1, 0)).row()
        last = self.indexAt(QPoint(1, self.viewport().height() - 1)).row()
        if first < 0:
            return
        seen = self._session.entries[first : last + 1 if last >= 0 else None]
        self.thumbnails.want([entry for entry in seen if isinstance(entry, ImageRef)])

    @Slot(QModelIndex, QModelIndex)
    def _on_selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._session.go_to(current.row())

    @Slot()
    def _on_current(self) -> None:
        index = self.model().index(max(self._session.current, 0), 0)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
