"""The films of a review as the rows of a table: what each cell says, worked out when it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QImage

from inference.decide import decision_words, leading_words
from inference.models.card import OperatingPoint
from inference.prediction import Decision, Status
from review.film_table import Flag, Listing, Sort
from review.verdicts import STATUSES, Agreed, ReviewLabel, Verdict
from viewer.review.review_controller import ReviewController
from viewer.widgets.outcome_text import decision_mark, number, word
from viewer.widgets.theme import Mark

HIDDEN = "\u2013"
"""What stands where a score is not to be seen yet."""

_NO_VERDICT = Verdict(-1, "", None)
_BREAKS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), "\ufffd")
_SAID = {Agreed.AGREE: "Agreed", Agreed.OVERRIDE: "Overridden", Agreed.LABEL: "Read"}


@dataclass(frozen=True, slots=True, eq=False)
class ReviewRow:
    """Everything a row shows. `score` is None where there is none, or where it is hidden until the reader has read.

    mark: what the model decided, or why not. why: the reason for no score, in the model's words. said, label, meaning:
    the reader's verdict, and the mark of what it means; under: the model's version, where it was said under another.
    frame: which one it is about, counted from 1, where that is not the one shown; else 0. marks: flags beside the
    note's text. finding: what leads on a film that is called abnormal, in words; "" where that says no more.
    """

    name: str
    mark: Mark
    score: float | None
    hidden: bool
    why: str
    said: Agreed | None
    label: str
    meaning: Mark
    flags: tuple[Flag, ...]
    note: str
    picture: QImage | None
    point: OperatingPoint | None
    under: str = ""
    frame: int = 0
    finding: str = ""

    @property
    def score_words(self) -> str:
        """The score as it is written, a dash where it is hidden, else what is known instead."""
        if self.hidden:
            return HIDDEN
        return number(self.score) if self.score is not None else self.why or word(self.mark)

    @property
    def decision_words(self) -> str:
        """The decision as the panel says it, a dash where it is hidden."""
        if self.hidden:
            return HIDDEN
        return decision_words(Decision.ABNORMAL, self.finding) if self.mark is Mark.ABNORMAL else word(self.mark)

    @property
    def label_words(self) -> str:
        """The label that the reader gave; without one they are unsure, or agree that the film is."""
        words = self.label or "unsure"
        return f"{words} \u00b7 frame {self.frame}" if self.frame else words

    @property
    def verdict_words(self) -> str:
        """What the reader said, in words."""
        if self.said is None:
            return "To read"
        said = self.label_words
        words = said.capitalize() if self.said is Agreed.UNSURE else f"{_SAID[self.said]}: {said}"
        return f"{words}, said under {self.under}" if self.under else words

    @property
    def differences(self) -> tuple[Flag, ...]:
        """Which of the flags tell of a disagreement."""
        return tuple(flag for flag in self.flags if flag in (Flag.DISAGREES, Flag.READERS_DIFFER))


def review_row(review: ReviewController, listing: Listing, row: int, picture: QImage | None) -> ReviewRow:
    """What a row of the listing shows now."""
    columns, verdict = listing.columns, _verdict(review, listing, row)
    spoken = row if review.adjudicating else listing.spoken(row)
    hidden = review.is_blind_at(row)
    score = float(columns.abnormal[row])
    mark = Mark.WAITING if hidden else _mark(listing, row)
    return ReviewRow(
        name=film_name(listing, row, review.pseudonyms),
        mark=mark,
        score=None if hidden or np.isnan(score) else score,
        hidden=hidden,
        why="" if hidden else columns.message[row],
        said=verdict.said,
        label=review.words(verdict.label),
        meaning=_meaning(verdict, review.labels),
        flags=_flags(listing, spoken, verdict, hidden, alone=verdict.said is None and not review.adjudicating),
        note=verdict.note,
        picture=picture,
        point=review.session.scores.operating_point if mark is not Mark.UNDECIDED else None,
        under=verdict.under,
        frame=int(columns.frame[spoken]) + 1 if spoken != row else 0,
        finding=leading_words(review.card, columns.leading[row]) if review.card is not None else "",
    )


def _verdict(review: ReviewController, listing: Listing, row: int) -> Verdict:
    """The reader's verdict; who adjudicates sees what was decided where readers differ."""
    said = listing.adjudicated(row) if review.adjudicating else listing.verdict(listing.spoken(row))
    return said or _NO_VERDICT


def _meaning(verdict: Verdict, labels: tuple[ReviewLabel, ...]) -> Mark:
    if verdict.said is None:
        return Mark.WAITING
    for label in labels:
        if label.name == verdict.label:
            return Mark.ABNORMAL if label.abnormal else Mark.NORMAL
    return Mark.UNSURE


def film_name(listing: Listing, row: int, pseudonyms: bool) -> str:
    """What a film is called: its pseudonym, or its file with its folders; the frame where it is not the first."""
    columns = listing.columns
    name = columns.pseudonym[row] if pseudonyms else shown(columns.path[row])
    frame = int(columns.frame[row])
    return f"{name} \u00b7 frame {frame + 1}" if frame else name


def shown(path: str) -> str:
    """A path that can be drawn on one line: bytes that are no text and control characters as a sign."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace").translate(_BREAKS)


def _mark(listing: Listing, row: int) -> Mark:
    status = STATUSES[listing.columns.status[row]]
    if status is Status.SCORED:
        return decision_mark(listing.decision(row))
    return Mark.FAILED if status is Status.FAILED else Mark.REFUSED


def _flags(listing: Listing, row: int, own: Verdict, hidden: bool, alone: bool) -> tuple[Flag, ...]:
    """`alone`: what other readers said is not told yet."""
    columns = listing.columns
    found = {
        Flag.DISAGREES: not hidden and listing.disagrees(row),
        Flag.READERS_DIFFER: not alone and listing.differ(row),
        Flag.KEY_IMAGE: own.key_image,
        Flag.NOTE: bool(own.note),
        Flag.REGION: bool(own.regions),
        Flag.COPIES: columns.copies[row] > 1,
        Flag.GONE: not columns.here[row],
        Flag.REMARK: not hidden and bool(columns.notes[row]),
    }
    return tuple(flag for flag, there in found.items() if there)


def flag_lines(review: ReviewController, listing: Listing, row: int, look: ReviewRow) -> list[str]:
    """Each flag of a row as a sentence."""
    regions = len(_verdict(review, listing, row).regions)
    others = ", ".join(
        f"{other.reader} says {review.words(other.label) or 'unsure'}" for other in _others(review, listing, row)
    )
    lines = {
        Flag.DISAGREES: f"The model: {look.decision_words[:1].lower()}{look.decision_words[1:]}",
        Flag.READERS_DIFFER: f"Readers differ: {others}" if others else "Readers differ",
        Flag.KEY_IMAGE: "Key image",
        Flag.NOTE: f"Note: {look.note}",
        Flag.REGION: f"{regions} region{'s' if regions != 1 else ''} drawn",
        Flag.COPIES: f"{int(listing.columns.copies[row])} files with this content",
        Flag.GONE: "The file is not there any more",
        Flag.REMARK: listing.columns.notes[row],
    }
    return [lines[flag] for flag in look.flags]


def _others(review: ReviewController, listing: Listing, row: int) -> tuple[Verdict, ...]:
    """What others said; for who adjudicates, their own as a reader is one of them."""
    own = listing.verdict(row)
    return (own, *listing.others(row)) if review.adjudicating and own and own.said else listing.others(row)


LOOK = Qt.ItemDataRole.UserRole
"""The whole `ReviewRow` of an index's row."""

ARROWS = {True: "\u2193", False: "\u2191"}
"""Whether the highest comes first."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_MOST_LOOKS = 512


class Column(IntEnum):
    """What the columns are; a narrow table shows fewer, which then say more."""

    PICTURE = 0
    FILM = 1
    SCORE = 2
    DECISION = 3
    VERDICT = 4
    DIFFERENCE = 5
    FLAGS = 6
    NOTE = 7


TITLES = {
    Column.PICTURE: "",
    Column.FILM: "Film",
    Column.SCORE: "Score",
    Column.DECISION: "Decision",
    Column.VERDICT: "Verdict",
    Column.DIFFERENCE: "Differs",
    Column.FLAGS: "Flags",
    Column.NOTE: "Note",
}

SORTS = {
    Column.FILM: Sort.FOLDER,
    Column.SCORE: Sort.SCORE,
    Column.DECISION: Sort.UNCERTAINTY,
    Column.VERDICT: Sort.STATE,
    Column.DIFFERENCE: Sort.DISAGREEMENT,
}
"""What a click on a title sorts by."""


class ReviewTableModel(QAbstractTableModel):
    """The review's `order` as rows; holds that order, and the looks of the rows that were looked at last."""

    def __init__(
        self, review: ReviewController, picture: Callable[[int], QImage | None], parent: QObject | None = None
    ) -> None:
        """`picture` gives the small picture of a row of the listing, if there is one."""
        super().__init__(parent)
        self._review = review
        self._picture = picture
        self._order: NDArray[np.int64] = np.empty(0, np.int64)
        self._places: NDArray[np.int64] = np.empty(0, np.int64)
        self._count = 0
        self._looks: dict[int, ReviewRow] = {}
        self.is_changing = False
        """True while rows are being moved: what the selection says then is not the reader's doing."""
        review.opened.connect(self._on_reset)
        review.closing.connect(self._on_reset)
        review.closed.connect(self._on_reset)
        review.rows_changed.connect(self.refresh_rows)
        review.order_changed.connect(self._on_order)
        for changed in (review.blind_changed, review.reader_changed, review.labels_changed):
            changed.connect(self.refresh)
        review.session.scores.operating_point_changed.connect(self.refresh)
        self._take_order()

    # Where rows are

    def listing_row(self, place: int) -> int:
        """The row of the listing that stands at a place of the table."""
        return int(self._order[place])

    def listing_rows(self, first: int, last: int) -> NDArray[np.int64]:
        """The rows of the listing from one place to another, both included."""
        return self._order[max(first, 0) : last + 1]

    def place(self, row: int) -> int:
        """Where a row of the listing stands; -1 where it is not shown."""
        return int(self._places[row]) if 0 <= row < len(self._places) else -1

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """The number of films shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """The number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns, with an arrow where the rows are sorted by one."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column, query = Column(section), self._review.query
            arrow = f" {ARROWS[query.descending]}" if SORTS.get(column) is query.sort else ""
            return f"{TITLES[column]}{arrow}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, of its tooltip and of the row for a screen reader; or the whole `ReviewRow`."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        row = self.listing_row(index.row())
        if role == LOOK:
            return self.look(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(self.look(row), Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            look = self.look(row)
            return ", ".join((look.name, look.decision_words, look.score_words, look.verdict_words, *look.flags))
        return None

    def look(self, row: int) -> ReviewRow:
        """What a row of the listing shows now."""
        look = self._looks.get(row)
        if look is None:
            if len(self._looks) >= _MOST_LOOKS:
                self._looks.clear()
            look = self._looks[row] = self._made(row)
        return look

    def _made(self, row: int) -> ReviewRow:
        return review_row(self._review, self._listing(), row, self._picture(row))

    def _listing(self) -> Listing:
        listing = self._review.listing
        if listing is None:
            raise RuntimeError("a table with rows has a listing")
        return listing

    def _tip(self, row: int, column: Column) -> str:
        look, listing = self.look(row), self._listing()
        if column is Column.NOTE:
            return look.note
        if column in (Column.VERDICT, Column.FLAGS, Column.DIFFERENCE):
            return "\n".join((look.verdict_words, *flag_lines(self._review, listing, row, look)))
        path = "" if self._review.pseudonyms else shown(listing.columns.path[row])
        score = f"{look.decision_words}, score {number(look.score)}" if look.score is not None else look.score_words
        said = "Score hidden until your verdict" if look.hidden else score
        return "\n".join(line for line in (path or look.name, said) if line)

    # What the review says

    @Slot()
    def refresh(self) -> None:
        """Every cell may be another."""
        self._looks.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(Column) - 1))

    @Slot(object)
    def refresh_rows(self, rows: NDArray[np.int64]) -> None:
        """Rows of the listing have other cells: said to Qt once, from the first place to the last."""
        rows = np.asarray(rows, np.int64)
        if self._review.listing is not None and len(rows) <= _MOST_LOOKS:  # a frame is shown by its file
            shown = [self._review.listing.standing(row) for row in rows.tolist()]
            rows = np.unique(np.array([*rows.tolist(), *shown], np.int64))
        if len(rows) > len(self._looks):
            self._looks.clear()
        else:
            for row in rows.tolist():
                self._looks.pop(row, None)
        places = self._places[rows[rows < len(self._places)]]
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
        """Rows come at the end or go from it, and are laid out anew: the selection goes with its film."""
        self.is_changing = True
        try:
            before, after = self._count, len(self._review.order)
            self._looks.clear()
            if after > before:
                self.beginInsertRows(QModelIndex(), before, after - 1)
                self._count = after
                self.endInsertRows()
            self.layoutAboutToBeChanged.emit()
            kept = [(index, self._row_at(index)) for index in self.persistentIndexList()]
            self._take_order(max(before, after))
            for index, row in kept:
                place = self.place(row)
                self.changePersistentIndex(index, self.index(place, index.column()) if place >= 0 else QModelIndex())
            self.layoutChanged.emit()
            if after < before:
                self.beginRemoveRows(QModelIndex(), after, before - 1)
                self._count = after
                self.endRemoveRows()
        finally:
            self.is_changing = False
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def _row_at(self, index: QModelIndex) -> int:
        return int(self._order[index.row()]) if index.row() < len(self._order) else -1

    def _take_order(self, count: int | None = None) -> None:
        order, listing = self._review.order, self._review.listing
        self._order = order if listing is not None else order[:0]
        self._count = len(self._order) if count is None else count
        self._places = np.full(len(listing.columns) if listing is not None else 0, -1, np.int64)
        self._places[self._order] = np.arange(len(self._order))


def _cell(look: ReviewRow, column: Column) -> str:
    words = {
        Column.PICTURE: "",
        Column.FILM: look.name,
        Column.SCORE: look.score_words,
        Column.DECISION: look.decision_words,
        Column.VERDICT: "" if look.said is None else look.verdict_words,
        Column.DIFFERENCE: ", ".join(look.differences),
        Column.FLAGS: ", ".join(look.flags),
        Column.NOTE: look.note,
    }
    return words[column]
