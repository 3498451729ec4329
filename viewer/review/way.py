"""The way through a review: which film is read, what is shown and hidden of it, and what is read ahead."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from imaging.image import ImageRef
from inference.prediction import Failed
from review.film_table import Query, is_by_score, without_scores
from viewer.browser.session import Session
from viewer.review.open_review import OpenReview
from viewer.review.store_worker import Remembered

_AHEAD = 2
"""Films on, in the order of the review, whose places are asked for and that are read before they are wanted."""

_NOTHING_LEFT = "Nothing is left to read here."


class Way(OpenReview):
    """The film that is read; the session's guide."""

    order_changed = Signal()
    """`order` is another: rows came, the query or its answer changed."""
    current_changed = Signal()
    """Another film is read: `current`, a row of the listing, or -1."""
    blind_changed = Signal()
    """Whether the score of the film shown is to be hidden."""
    region_changed = Signal()
    """The regions of the film shown are others."""
    places_found = Signal(object)
    """Rows, a list, of which `ref_of` knows where they lie."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._was_blind = False
        self._shown = -1
        self._shown_ref: ImageRef | None = None
        self._shown_at = 0.0
        self._seen: set[int] = set()
        """Films of which this reader has seen the score beside the film, whatever is hidden by now."""
        self._passed: set[int] = set()
        """Rows that the reader left unread; they come again when nothing else is left."""
        self._came_by_itself = False
        self._places.found.connect(self._on_places)
        self._settle.timeout.connect(self._reorder)
        session.film_changed.connect(self._on_film)

    @property
    def is_blind(self) -> bool:
        """True where the score of the film shown is hidden: read-first, and no verdict yet."""
        return self.is_blind_at(self.current)

    def is_blind_at(self, row: int) -> bool:
        """True where the score of a row is hidden from this reader."""
        if not self.read_first or self.adjudicating or self.listing is None or row < 0:
            return False
        return not self.is_read(row)

    # Where the reader is

    def set_query(self, query: Query) -> None:
        """Other rows, or another order; the film shown stays. Read-first, nothing is asked that tells of scores."""
        query = without_scores(query) if self.read_first and not self.adjudicating else query
        if query != self.query:
            self.query = query
            self._reorder()
            self._remember_soon()

    def go_to(self, row: int) -> None:
        """Read the film of a row of the listing."""
        self._move(lambda: self._go(row))

    def go_to_place(self, place: int) -> None:
        """Read the film at a place of `order`, or at the nearest there is."""
        self._move(lambda: self._go(self._course.at(place)))

    def go_by(self, places: int) -> None:
        """So many films on, or back."""
        self._move(lambda: self._go(self._course.by(places)))

    def go_to_next_unread(self) -> None:
        """The next film to read, by score the highest that is left; says so where none is left."""
        self._move(self._advance)

    def go_back(self) -> None:
        """The film that was read before this one."""
        self._move(lambda: self._go(self._course.back(), back=True))

    # Inside

    def _close(self) -> None:
        self._shown, self._shown_ref = -1, None
        super()._close()

    def _move(self, step: Callable[[], None]) -> None:
        """The reader goes somewhere, once what was said before is kept."""
        self._stand()
        self.keeping.take(step, waits=False)

    def _stand(self) -> None:
        """The reader has gone somewhere or said something: what comes to the top does not take them along any more."""
        self._is_at_top = self._came_by_itself = False

    def _take_over(self, reader: str, remembered: Remembered) -> None:
        super()._take_over(reader, remembered)
        self._passed.clear()
        self._is_at_top, self._came_by_itself = remembered.film == 0, False

    def _begin(self, remembered: Remembered) -> None:
        row = self._first(remembered.film)
        if row < 0:
            self._reorder()
            return
        self._go(row)
        if not (remembered.was_read or self.adjudicating) and self.is_read(row):
            self._advance()

    def _first(self, film: int) -> int:
        """The row to begin with: the film read last, else the next one to read, else the first."""
        if self.listing is None:
            return -1
        try:
            return self.listing.row_of(film)
        except KeyError:
            place = self._next_place(())
            return self._course.at(max(place, 0))

    @Slot()
    def _reorder(self) -> None:
        self._settle.stop()
        if self.listing is None:
            return
        hidden = self.read_first and not self.adjudicating
        order = self.listing.order(
            self.query, adjudicating=self.adjudicating, pseudonyms=self.pseudonyms, hidden=hidden
        )
        if not np.array_equal(order, self.order):
            self._course.set_order(order)
            self.order_changed.emit()
            self._look_ahead()
        if self.current < 0:
            self._go(self._first(0))
        elif self._is_at_top and is_by_score(self.query) and self.keeping.is_idle:
            self._follow_top()

    def _follow_top(self) -> None:
        """Until the first verdict the film read is the first to read, whatever was scored meanwhile."""
        row = self._course.at(max(self._next_place(()), 0))
        if row >= 0 and row != self.shown_row:
            self._go(row, back=True)
            self._came_by_itself = True

    def _next_place(self, passed: Collection[int]) -> int:
        """Where the film stands that is read next: by score the highest that is left, else the next one on; or -1."""
        if self.listing is None:
            return -1
        by_score = is_by_score(self.query)
        after = -1 if by_score else self._course.before()
        left_out = passed if by_score else ()
        return self.listing.next_to_read(self.order, after, adjudicating=self.adjudicating, passed=left_out)

    def _next_row(self) -> int:
        """The row that is read next: those that were left unread come when no other is left; -1 for none."""
        place = self._next_place({*self._passed, self.shown_row})
        if place < 0:
            place = self._next_place({self.shown_row})
        if place < 0:
            place = self._next_place(())
        return self._course.at(place) if place >= 0 else -1

    def _advance(self) -> None:
        if self.listing is None:
            return
        row = self._next_row()
        if row in self._passed:
            self._passed.clear()
        if self.current >= 0 and not self.is_read(self.current):
            self._passed.add(self.shown_row)
        if row in (-1, self.shown_row):
            self.said.emit(_NOTHING_LEFT if row < 0 else "This is the last film to read here.")
        else:
            self._go(row)

    def _go(self, row: int, *, back: bool = False) -> None:
        if row < 0 or self.listing is None or row == self.current:
            return
        self._course.go(row, back=back)
        self.current_changed.emit()
        self._show()
        self._remember_soon()

    def _show(self) -> None:
        """Show the film read now as soon as it is known where it lies, and look ahead."""
        film = self._film(self.current)
        if not self._places.knows(film):
            self._places.want([film])
            return
        ref, outcome = self._places.ref(film), self._places.outcome(film)
        self._shown, self._shown_ref, self._shown_at = film, ref, time.monotonic()
        self._tell_blind()
        if ref is not None and outcome is not None:
            self.session.scores.recall(ref, outcome)
        problem = outcome.problem if isinstance(outcome, Failed) else None
        self.session.show_alone(problem or ref)
        self.region_changed.emit()
        self._look_ahead()

    def _tell_blind(self) -> None:
        """Hide the score of the film shown, or not, before anything is drawn; the one gone to may not be shown yet."""
        blind, shown = self.is_blind, self._shown
        hidden = shown >= 0 and self.listing is not None and self.is_blind_at(self.listing.row_of(shown))
        self.session.scores.hide(self._shown_ref if hidden else None)
        if shown >= 0 and not hidden:
            self._seen.add(shown)
        if blind != self._was_blind:
            self._was_blind = blind
            self.blind_changed.emit()

    def _look_ahead(self) -> None:
        """Ask where the next films lie; those known are read once the film shown is there."""
        if self.listing is None or self.current < 0:
            return
        rows = dict.fromkeys([self._next_row(), *self._course.around(_AHEAD)])
        films = [self._film(row) for row in rows if row not in (-1, self.current)]
        self._places.want(films)
        self.session.read_ahead([ref for film in films if (ref := self._places.ref(film)) is not None])

    @Slot(object)
    def _on_places(self, films: Sequence[int]) -> None:
        if self.listing is None:
            return
        current = self._film(self.current)
        if current in films and self._places.knows(current):
            self._on_current_found(current)
        elif self._shown == current:
            self._look_ahead()
        self.places_found.emit([self.listing.row_of(film) for film in films])

    def _on_current_found(self, film: int) -> None:
        """Show it; where it is shown already, only what is said of it may be new."""
        ref, outcome = self._places.ref(film), self._places.outcome(film)
        if self._shown == film and ref == self.session.ref and ref is not None and outcome is not None:
            self.session.scores.recall(ref, outcome)
        else:
            self._show()

    def _is_held(self) -> bool:
        """Verdicts wait for the film that they are about to be on the screen."""
        return self._shown != self._film(self.current) or self.session.is_reading

    @Slot()
    def _on_film(self) -> None:
        self._on_frame()
        if self.is_open and self.session.opened is not None:
            self._shown_at = time.monotonic()
        self.keeping.go_on()

    def _on_frame(self) -> None:
        """What is said is said of the frame that is looked at, where the review has it."""
        ref, shown = self.session.ref, self._shown_ref
        if self.listing is None or ref is None or shown is None or ref == shown or ref.path != shown.path:
            return
        row = self.listing.frame_row(self.current, ref.frame)
        if row >= 0 and self._shown == self._film(self.current):
            self._course.step(row)
            self._shown, self._shown_ref = self._film(row), ref
            self._tell_blind()
            self._places.want([self._shown])
            self.current_changed.emit()
            self.region_changed.emit()
