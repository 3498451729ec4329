"""What stands above a review's table: search, order, filters, and how far reading and scoring are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QToolButton, QWidget

from imaging.faults import Problem
from inference.models.card import ModelCard, capital
from inference.models.population import outside_words
from review.film_table import Listing, Query, Sort
from review.verdicts import RowState
from viewer.jobs.scores import JobProgress
from viewer.review.filters import FilterBar, is_blind, sorted_by, sorts
from viewer.review.review_controller import ReviewController
from viewer.review.review_rows import ARROWS
from viewer.widgets.forms import SearchField, column, only_with_focus, row, said, set_role
from viewer.widgets.language import LANGUAGE, tr

IDLE_SECONDS = 300.0
"""A longer gap between two verdicts is a pause, not reading."""

_READ = (RowState.AGREED, RowState.OVERRIDDEN, RowState.UNSURE, RowState.NO_DECISION)
_RECENT = 60
_FEWEST_GAPS = 5
_GO_ON_TIP = tr("Look at the folder again, and score what is left")
_STOP_TIP = tr("Stop scoring for now; scores so far are kept")
_READ_ONLY = tr("Another window has this review open: verdicts given here are not kept.")


def read_of(counts: Mapping[RowState, int]) -> int:
    """Films that the reader has given a verdict on."""
    return sum(counts[state] for state in _READ)


def films_per_hour(times: ArrayLike) -> float | None:
    """Films an hour, from the times of verdicts, (n,) seconds in any order; None with too few to say.

    Gaps over `IDLE_SECONDS` are left out, so that a break makes nobody slow.
    """
    gaps = np.diff(np.sort(np.asarray(times, np.float64)))
    gaps = gaps[gaps <= IDLE_SECONDS]
    seconds = float(gaps.sum())
    return 3600.0 * len(gaps) / seconds if len(gaps) >= _FEWEST_GAPS and seconds > 0 else None


def time_left(films: int, per_hour: float) -> str:
    """How long so many films take, as one says it."""
    minutes = 60.0 * films / per_hour
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("about {minutes} min", minutes=round(minutes))
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    return (
        tr("about {hours} h {rest} min", hours=hours, rest=rest)
        if rest and hours < 10
        else tr("about {hours:,} h", hours=hours)
    )


def reading_words(read: int, unread: int, per_hour: float | None, failed: int = 0) -> str:
    """How far the reading is, in one line. `unread`: films that can be read and are not; `failed`: those that cannot.

    Together they are all the films of the review, as the filters and the title count them.
    """
    words = [tr("{read:,} of {read2:,} read", read=read, read2=read + unread)]
    if failed:
        words.append(tr("{failed:,} cannot be opened", failed=failed))
    if per_hour is not None:
        words.append(tr("{per_hour:,.0f} an hour", per_hour=per_hour))
        if unread:
            words.append(tr("{time_left} left", time_left=time_left(unread, per_hour)))
    return " \u00b7 ".join(words)


def other_model_words(card: ModelCard, used: ModelCard) -> str:
    """That a review goes on with its model, and how it may begin with the one in use."""
    version = used.version if used.id == card.id else f"{used.id} {used.version}"
    return tr(
        "This review goes on with {id} {version}, which it began with; {version2} is in use "
        "now. Review > Begin again takes your verdicts along.",
        id=card.id,
        version=card.version,
        version2=version,
    )


class Pace:
    """The times of the reader's last verdicts, kept up as they come: no look at all rows for one more verdict."""

    def __init__(self) -> None:
        self._times: dict[int, float] = {}

    def restart(self, listing: Listing | None) -> None:
        """Another review or reader: begin with the verdicts that are there."""
        self._times.clear()
        if listing is not None:
            newest = listing.order(Query(Sort.READ_AT, descending=True, states=frozenset(_READ)))[:_RECENT]
            self.look_at(newest[::-1], listing)

    def look_at(self, rows: NDArray[np.int64], listing: Listing) -> None:
        """Rows that changed: new verdicts count, and those taken back do not. Many at once are scores, not verdicts."""
        if len(rows) > _RECENT:
            return
        for row_ in rows.tolist():
            verdict = listing.verdict(row_)
            self._times.pop(row_, None)
            if verdict is not None and verdict.said is not None and verdict.at:
                self._times[row_] = datetime.fromisoformat(verdict.at).timestamp()
        for old in list(self._times)[:-_RECENT]:
            del self._times[old]

    def per_hour(self) -> float | None:
        """Films an hour, lately."""
        return films_per_hour(list(self._times.values()))


class CountsPane(QWidget):
    """Two lines: the reading with its bar, and the scoring while there is something to say of it."""

    def __init__(self, review: ReviewController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._pace = Pace()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Films read"))
        self.reading = said()
        self.notice = said("warning")
        self.scoring = said()
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line = QWidget()
        line = row(self.scoring, self.button)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignTop)
        self._line.setLayout(line)
        whole = column(self, 4)
        for part in (self.bar, self.reading, self.notice, self._line):
            whole.addWidget(part)
        self.button.clicked.connect(self._on_button)
        review.opened.connect(self._on_reader)
        review.model_changed.connect(self._show_model)
        review.closed.connect(self._on_reader)
        review.reader_changed.connect(self._on_reader)
        review.rows_changed.connect(self._on_rows)
        review.progress_changed.connect(self._show_scoring)
        self._on_reader()

    @Slot()
    def _on_reader(self) -> None:
        self._pace.restart(self._review.listing)
        self._show_model()
        self._show_reading()
        self._show_scoring()

    @Slot()
    def _show_model(self) -> None:
        """Why nothing is kept here, with which model the review goes on where another is in use, films outside."""
        review = self._review
        said = [_READ_ONLY] if review.is_open and review.read_only else []
        if review.card is not None and (used := review.other_model) is not None:
            said.append(other_model_words(review.card, used))
        listing = review.listing
        if review.card is not None and listing is not None and (outside := listing.outside()):
            said.append(outside_words(review.card, outside, sum(listing.counts().values()), language=LANGUAGE))
        self.notice.setText("\n".join(said))
        self.notice.setVisible(bool(said))

    @Slot(object)
    def _on_rows(self, rows: NDArray[np.int64]) -> None:
        if self._review.listing is not None:
            self._pace.look_at(rows, self._review.listing)
        self._show_model()
        self._show_reading()

    def _show_reading(self) -> None:
        listing = self._review.listing
        counts = listing.counts() if listing is not None else dict.fromkeys(RowState, 0)
        read, unread, failed = (
            read_of(counts),
            counts[RowState.TO_READ] + counts[RowState.NOT_SCORED],
            counts[RowState.FAILED],
        )
        self.bar.setRange(0, max(read + unread, 1))
        self.bar.setValue(read)
        self.reading.setText(reading_words(read, unread, self._pace.per_hour(), failed))

    @Slot()
    def _show_scoring(self) -> None:
        """What is done, or why it rests, and what can be done about it."""
        review = self._review
        progress, pause = review.progress, review.pause
        stopped = review.is_open and not review.read_only and progress is None and review.scoring.finished is None
        self._line.setVisible(progress is not None or pause is not None or stopped)
        set_role(self.scoring, "warning" if pause is not None and progress is None else "muted")
        self.scoring.setText(scoring_words(progress, pause))
        self.button.setText(tr("Go on") if progress is None else tr("Stop"))
        self.button.setToolTip(_GO_ON_TIP if progress is None else _STOP_TIP)

    @Slot()
    def _on_button(self) -> None:
        if self._review.progress is None:
            self._review.go_on_scoring()
        else:
            self._review.stop_scoring()


def scoring_words(progress: JobProgress | None, pause: Problem | None) -> str:
    """How far the scoring is, or why it rests."""
    if pause is not None and progress is None:
        return tr("Scoring paused. {sentence}", sentence=LANGUAGE.sentence(pause))
    return progress.sentence() if progress is not None else tr("Scoring is stopped.")


_DIRECTIONS = {
    Sort.FOLDER: (tr("From the last to the first"), tr("From the first to the last")),
    Sort.SCORE: (tr("Highest first"), tr("Lowest first")),
    Sort.UNCERTAINTY: (tr("Nearest to the threshold first"), tr("Farthest from the threshold first")),
    Sort.DISAGREEMENT: (tr("Disagreements first"), tr("Disagreements last")),
    Sort.READ_AT: (tr("Latest read first"), tr("Earliest read first")),
}


class ReviewHeader(QWidget):
    """Asks the review for other rows, and shows what it is asked for, whoever asked."""

    left = Signal()
    """The reader is done searching: the keys belong to the table again."""

    def __init__(self, review: ReviewController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.search = SearchField(
            tr("Search name, note, reason"),
            tr("Films with these words in name, note, or the reason for no score"),
        )
        self.sort = only_with_focus(QComboBox())
        self.direction = QToolButton()
        self.filters = FilterBar(review)
        self.counts = CountsPane(review)
        self._build()
        self._connect()
        self._on_opened()

    def focus_search(self) -> None:
        """The next letters are searched for."""
        self.search.begin()

    def _build(self) -> None:
        self.sort.setAccessibleName(tr("Order of the films"))
        self.sort.setToolTip(tr("Order of the films"))
        self.sort.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.direction.setProperty("role", "chip")
        self.direction.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.direction.setAccessibleName(tr("Turn the order around"))
        whole = column(self, 8, margins=(10, 8, 10, 8))
        whole.addLayout(row(self.search, self.sort, self.direction))
        whole.addWidget(self.filters)
        whole.addWidget(self.counts)

    def _connect(self) -> None:
        review = self._review
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.left)
        self.search.entered.connect(self._on_entered)
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
        self.search.restart(self._review.query.text)
        self._show_query()
        self._show_counts()

    @Slot()
    def _show_counts(self) -> None:
        listing = self._review.listing
        self.filters.show_counts(listing.counts() if listing is not None else dict.fromkeys(RowState, 0))

    @Slot()
    def _show_query(self) -> None:
        query = self._review.query
        offered = sorts(is_blind(self._review))
        with QSignalBlocker(self.sort):
            if [self.sort.itemData(place) for place in range(self.sort.count())] != list(offered):
                self.sort.clear()
                for sort in offered:
                    self.sort.addItem(capital(tr(sort.value)), sort)
            self.sort.setCurrentIndex(offered.index(query.sort) if query.sort in offered else -1)
        falling, rising = _DIRECTIONS.get(query.sort, (tr("Falling"), tr("Rising")))
        self.direction.setText(ARROWS[query.descending])
        self.direction.setToolTip(falling if query.descending else rising)
        self.direction.setEnabled(query.sort is not Sort.SHUFFLED)
        self.search.show_text(query.text)
        self.filters.show_query()

    # What the reader asks

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        if text != self._review.query.text:
            self._review.set_query(replace(self._review.query, text=text))

    @Slot()
    def _on_entered(self) -> None:
        """What was found is read: a verdict then is on it, and not on a film that is no longer in the table."""
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
