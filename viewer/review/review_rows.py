"""The films of a review as the rows of a list: what each says to this reader, and why none is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from imaging.image import ImageRef
from inference.decide import leading_words
from inference.prediction import Status
from review.film_table import Flag, Listing, Query, Sort, differing, film_name, one_line
from review.verdicts import STATUSES, ReviewLabel, Verdict
from viewer.browser.list_row import TITLES, Column, ListRow
from viewer.browser.list_view import ListChanges
from viewer.review.filters import cleared, is_all_read, is_blind, is_filtered, sorted_by, sorts
from viewer.review.review_controller import ReviewController
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import decision_mark, number, told_again, word
from viewer.widgets.theme import Mark

_NO_VERDICT = Verdict(-1, "", None)
_FEW = 512
"""Rows that are told of one by one."""

_MIDDLE_FROM, _WIDE_FROM = 600, 860
NARROW: Mapping[Column, int] = {Column.PICTURE: 52, Column.FILM: 0, Column.VERDICT: 128}
MIDDLE: Mapping[Column, int] = {
    Column.PICTURE: 52,
    Column.FILM: 0,
    Column.SCORE: 172,
    Column.VERDICT: 132,
    Column.FLAGS: 118,
}
WIDE: Mapping[Column, int] = {
    Column.PICTURE: 52,
    Column.FILM: 0,
    Column.SCORE: 150,
    Column.DECISION: 108,
    Column.VERDICT: 128,
    Column.DIFFERENCE: 76,
    Column.FLAGS: 118,
    Column.NOTE: 0,
}


def review_row(review: ReviewController, listing: Listing, row: int) -> ListRow:
    """What a row of the listing shows now."""
    columns, verdict = listing.columns, _verdict(review, listing, row)
    spoken = row if review.adjudicating else listing.spoken(row)
    hidden = review.is_blind_at(row)
    score = float(columns.score[row])
    mark = Mark.WAITING if hidden else _mark(listing, row)
    return ListRow(
        name=film_name(listing, row, review.pseudonyms),
        mark=mark,
        score=None if hidden or np.isnan(score) else score,
        hidden=hidden,
        why="" if hidden else told_again(columns.message[row]) or word(mark, review.headline),
        said=verdict.said,
        label=review.words(verdict.label),
        meaning=_meaning(verdict, review.labels),
        flags=_flags(listing, spoken, verdict, hidden, alone=verdict.said is None and not review.adjudicating),
        note=verdict.note,
        point=review.session.scores.operating_point if mark is not Mark.UNDECIDED else None,
        under=verdict.under,
        frame=int(columns.frame[spoken]) + 1 if spoken != row else 0,
        finding=leading_words(review.card, columns.leading[row]) if review.card is not None else "",
        headline=review.headline,
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
            return Mark.POSITIVE if label.positive else Mark.NEGATIVE
    return Mark.UNSURE


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


def flag_lines(review: ReviewController, listing: Listing, row: int, look: ListRow) -> list[str]:
    """Each flag of a row as a sentence."""
    regions = len(_verdict(review, listing, row).regions)
    others = ", ".join(
        tr("{reader} says {words}", reader=other.reader, words=review.words(other.label) or tr("unsure"))
        for other in _others(review, listing, row)
    )
    lines = {
        Flag.DISAGREES: tr("The model: {words}", words=LANGUAGE.inside(look.decision_words)),
        Flag.READERS_DIFFER: tr("Readers differ: {others}", others=others) if others else tr("Readers differ"),
        Flag.KEY_IMAGE: tr("Key image"),
        Flag.NOTE: tr("Note: {note}", note=look.note),
        Flag.REGION: tr("{regions} {regions:region|regions} drawn", regions=regions),
        Flag.COPIES: tr("{copies} files with this content", copies=int(listing.columns.copies[row])),
        Flag.GONE: tr("The file is no longer there"),
        Flag.REMARK: listing.columns.notes[row],
    }
    return [lines[flag] for flag in look.flags]


def _others(review: ReviewController, listing: Listing, row: int) -> tuple[Verdict, ...]:
    """What others said; for who adjudicates, their own as a reader is one of them."""
    own = listing.verdict(row)
    return (own, *listing.others(row)) if review.adjudicating and own and own.said else listing.others(row)


SORTS = {
    Column.FILM: Sort.FOLDER,
    Column.SCORE: Sort.SCORE,
    Column.DECISION: Sort.UNCERTAINTY,
    Column.VERDICT: Sort.STATE,
    Column.DIFFERENCE: Sort.DISAGREEMENT,
}
"""What a click on a title sorts by."""

ARROWS = {True: "\u2193", False: "\u2191"}
"""Whether the highest comes first."""


class ReviewRows(QObject):
    """The review's `order`; rows are those of its listing."""

    name = tr("Films of the review")
    picture, height = 36, 44
    widths = (300, 440)

    def __init__(self, review: ReviewController) -> None:
        super().__init__(review)
        self.changes = changes = ListChanges(self)
        self._review = review
        for reset in (review.opened, review.closing, review.closed):
            reset.connect(changes.reset)
        review.rows_changed.connect(self._on_rows)
        review.order_changed.connect(changes.order_changed)
        review.current_changed.connect(changes.current_changed)
        review.progress_changed.connect(changes.empty_changed)
        review.places_found.connect(changes.refs_found)
        operating_point_changed = review.session.scores.operating_point_changed
        for changed in (review.blind_changed, review.reader_changed, review.labels_changed, operating_point_changed):
            changed.connect(self._on_all)

    @property
    def question(self) -> Query:
        """The query."""
        return self._review.query

    @property
    def order(self) -> NDArray[np.int64]:
        """As the query asks."""
        return self._review.order if self._review.listing is not None else self._review.order[:0]

    @property
    def current(self) -> int:
        """The row that the film is shown by."""
        return self._review.shown_row

    def row(self, row: int) -> ListRow:
        """As this reader may see it."""
        return review_row(self._review, self._listing(), row)

    def session_row(self, row: int) -> int:
        """That of the listing."""
        return row

    def ref(self, row: int) -> ImageRef | None:
        """Where the film lies, as far as the review has found it."""
        return self._review.ref_of(row)

    def want_refs(self, rows: Sequence[int]) -> None:
        """Ask the review where films lie."""
        self._review.want_refs(rows)

    def told(self, row: int, column: Column | None) -> str:
        """Of a cell the note, the verdict with each flag as a sentence, or the file and its score; else all, short."""
        look, listing = self.row(row), self._listing()
        if column is None:
            return ", ".join((look.name, look.decision_words, look.score_words, look.verdict_words, *look.flags))
        if column is Column.NOTE:
            return look.note
        if column in (Column.VERDICT, Column.FLAGS, Column.DIFFERENCE):
            return "\n".join((look.verdict_words, *flag_lines(self._review, listing, row, look)))
        path = "" if self._review.pseudonyms else one_line(listing.columns.path[row])
        score = (
            tr("{decision_words}, score {score}", decision_words=look.decision_words, score=number(look.score))
            if look.score is not None
            else look.score_words
        )
        said = tr("Score hidden until your verdict") if look.hidden else score
        return "\n".join(line for line in (path or look.name, said) if line)

    def go_to(self, row: int) -> None:
        """Read it."""
        self._review.go_to(row)

    def columns(self, pixels: int) -> Mapping[Column, int]:
        """Three that say what eight do, five, or eight."""
        return NARROW if pixels < _MIDDLE_FROM else MIDDLE if pixels < _WIDE_FROM else WIDE

    def title(self, column: Column) -> str:
        """With an arrow where the rows are sorted by it."""
        query = self._review.query
        return TITLES[column] + (f" {ARROWS[query.descending]}" if SORTS.get(column) is query.sort else "")

    def sort_by(self, column: Column) -> None:
        """Ask for the title's order, where it may be asked for; once more, the other way round."""
        sort = SORTS.get(column)
        if sort is not None and sort in sorts(is_blind(self._review)):
            self._review.set_query(sorted_by(self._review.query, sort))

    def fold(self, row: int) -> bool:
        """There are no headings."""
        return False

    def empty(self) -> tuple[str, str, str]:
        """Why no film is shown, and the way back."""
        review = self._review
        if review.listing is None:
            return tr("No review is open"), tr("Open a folder and choose Review, to score and read its films."), ""
        if len(review.listing.columns) == 0:
            if review.progress is not None:
                return tr("Looking for films \u2026"), "", ""
            if review.pause is not None:
                return tr("No films yet"), LANGUAGE.sentence(review.pause), ""
            return tr("No films in this folder"), tr("Choose another folder, or put films there."), ""
        if is_all_read(review.query, review.listing.counts()):
            return (
                tr("Every film has been read"),
                tr("Export the verdicts, or look at them again."),
                tr("Show all films"),
            )
        if review.adjudicating and review.query == differing(cleared(review.query), adjudicating=True):
            return tr("Nothing is left to decide"), tr("There is no film on which two readers differ."), ""
        if is_filtered(review.query):
            return tr("No film matches"), tr("No film fits the search and the filters."), tr("Clear the filters")
        return tr("No films to show"), "", ""

    def leave_empty(self) -> None:
        """Show all films."""
        self._review.set_query(cleared(self._review.query))

    def _listing(self) -> Listing:
        listing = self._review.listing
        if listing is None:
            raise RuntimeError("a list with rows has a listing")
        return listing

    @Slot(object)
    def _on_rows(self, rows: NDArray[np.int64]) -> None:
        rows = np.asarray(rows, np.int64)
        if self._review.listing is not None and len(rows) <= _FEW:  # a frame is shown by its file
            shown_by = [self._review.listing.standing(row) for row in rows.tolist()]
            rows = np.unique(np.array([*rows.tolist(), *shown_by], np.int64))
        self.changes.rows_changed.emit(rows)

    @Slot()
    def _on_all(self) -> None:
        self.changes.rows_changed.emit(None)
