"""Which films of a review are shown: one chip for each state with its count, a menu for the rest, and the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLayout, QLayoutItem, QMenu, QPushButton, QToolButton, QWidget

from inference.decide import decision_words
from inference.models.card import capital
from inference.prediction import Decision
from review.film_table import Flag, Query, Sort, without_scores
from review.verdicts import RowState
from viewer.review.review_controller import ReviewController
from viewer.widgets.language import LANGUAGE, tr

STATE_TIPS = {
    RowState.TO_READ: tr("Films that you have not read yet"),
    RowState.AGREED: tr("Films where you agreed with the model"),
    RowState.OVERRIDDEN: tr("Films where you disagreed with the model"),
    RowState.UNSURE: tr("Films that you were unsure of"),
    RowState.NO_DECISION: tr("Films that you read where the model decided nothing"),
    RowState.NOT_SCORED: tr("Films that opened but got no score, and that you have not read"),
    RowState.FAILED: tr("Files that cannot be opened, or are no longer there"),
}
_STATE_WORDS = {RowState.NO_DECISION: tr("Read, no decision")}
"""Beside the films that the model does not decide, which may be unread."""
_HIGHEST_FIRST = frozenset((Sort.SCORE, Sort.UNCERTAINTY, Sort.DISAGREEMENT, Sort.READ_AT))


def is_filtered(query: Query) -> bool:
    """Whether a query leaves films out."""
    return bool(query.states or query.flags or query.decisions or query.text)


def cleared(query: Query) -> Query:
    """The same order of all films."""
    return Query(query.sort, query.descending)


def sorted_by(query: Query, sort: Sort) -> Query:
    """The films of the query in another order, in the direction that one looks at first; asked again, the other way."""
    falling = not query.descending if sort is query.sort else sort in _HIGHEST_FIRST
    return replace(query, sort=sort, descending=falling)


def sorts(blind: bool) -> tuple[Sort, ...]:
    """The orders to choose from; where scores are hidden, those that say nothing of them."""
    return tuple(sort for sort in Sort if not blind or without_scores(Query(sort)).sort is sort)


def is_blind(review: ReviewController) -> bool:
    """Whether nothing may be asked that tells of scores."""
    return review.read_first and not review.adjudicating


def is_all_read(query: Query, counts: Mapping[RowState, int]) -> bool:
    """Whether the query asks for all films to read, and none is left."""
    alone = query.states == {RowState.TO_READ} and not is_filtered(replace(query, states=frozenset()))
    return alone and counts[RowState.TO_READ] == 0


class FilterBar(QWidget):
    """Chips that wrap where the window is narrow. Several states together show films of any of them."""

    def __init__(self, review: ReviewController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        line = FlowLayout(self, 4)
        self.chips: dict[RowState, QToolButton] = {}
        for state in RowState:
            chip = self.chips[state] = _button(STATE_TIPS[state])
            chip.setCheckable(True)
            chip.clicked.connect(self._on_chosen)
            line.addWidget(chip)
        self.more = _button(tr("Show films with a flag, or by the model's decision"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.flags = self._entries(Flag)
        self.menu.addSeparator()
        self.decisions = self._entries(Decision)
        self.more.setMenu(self.menu)
        line.addWidget(self.more)
        self.clear = QPushButton(tr("Clear filters"))
        self.clear.setObjectName("link")
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear.setToolTip(tr("Show all films"))
        self.clear.clicked.connect(self._on_cleared)
        line.addWidget(self.clear)
        self.show_counts(dict.fromkeys(RowState, 0))
        self.show_query()

    def show_counts(self, counts: Mapping[RowState, int]) -> None:
        """How many films stand where."""
        for state, chip in self.chips.items():
            chip.setText(f"{_STATE_WORDS.get(state) or capital(tr(state.value))} {counts[state]:,}")

    def show_query(self) -> None:
        """Let the chips say what the review's query asks."""
        review, query = self._review, self._review.query
        for state, chip in self.chips.items():
            chip.setChecked(state in query.states)
        for name, entry in self.decisions.items():
            words = decision_words(name, review.headline)
            entry.setText(tr("The model: {words}", words=LANGUAGE.inside(words)))
        for name, entry in (*self.flags.items(), *self.decisions.items()):
            entry.setChecked(name in query.flags or name in query.decisions)
        asked = Query(flags=frozenset(Flag), decisions=frozenset(Decision))
        offered = without_scores(asked) if is_blind(review) else asked
        for name, entry in (*self.flags.items(), *self.decisions.items()):
            entry.setEnabled(name in offered.flags or name in offered.decisions)
        chosen = len(query.flags) + len(query.decisions)
        self.more.setText(tr("More · {chosen} ▾", chosen=chosen) if chosen else tr("More \u25be"))
        self.clear.setVisible(is_filtered(query))

    def _entries(self, names: Iterable[StrEnum]) -> dict[str, QAction]:
        entries = {}
        for name in names:
            entry = entries[name.value] = self.menu.addAction(capital(tr(name.value)))
            entry.setCheckable(True)
            entry.triggered.connect(self._on_chosen)
        return entries

    @Slot()
    def _on_chosen(self) -> None:
        self._review.set_query(
            replace(
                self._review.query,
                states=frozenset(state for state, chip in self.chips.items() if chip.isChecked()),
                flags=frozenset(Flag(name) for name, entry in self.flags.items() if entry.isChecked()),
                decisions=frozenset(name for name, entry in self.decisions.items() if entry.isChecked()),
            )
        )

    @Slot()
    def _on_cleared(self) -> None:
        self._review.set_query(cleared(self._review.query))


def _button(tip: str) -> QToolButton:
    """A chip; the keys of the window stay with the table when it is clicked."""
    button = QToolButton()
    button.setProperty("role", "chip")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class FlowLayout(QLayout):
    """Widgets side by side, on as many lines as the width takes."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """One more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """The number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """In none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put each in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As small as can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, move: bool) -> int:
        x, y = rect.x(), rect.y()
        shown = [item for item in self._items if not item.isEmpty()]
        height = max((item.sizeHint().height() for item in shown), default=0)
        for item in shown:
            width = item.sizeHint().width()
            if x > rect.x() and x + width > rect.right() + 1:
                x, y = rect.x(), y + height + self.spacing()
            if move:
                item.setGeometry(QRect(x, y, width, height))
            x += width + self.spacing()
        return y + height - rect.y()
