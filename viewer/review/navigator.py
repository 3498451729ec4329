"""The way through a review: its rows as their reader sees them, their order, and the film that is read and shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.image import ImageRef
from inference.prediction import Failed
from review.film_table import Listing, Query, is_by_score
from review.verdicts import Role, Verdict
from viewer.browser.session import Session
from viewer.review.store_jobs import FilmPlaces
from viewer.review.store_worker import Remembered
from viewer.review.verdict_queue import VerdictQueue
from viewer.widgets.language import tr

_AHEAD = 2
"""Films on, in the order of the review, whose places are asked for and that are read before they are wanted."""

_SETTLE_MS = 300
"""Rows that come and verdicts that change the order are taken into it at most this often."""

_LOOKED_S = 1.0
"""A film that came to the top by itself must have been on the screen so long before a key is about it."""

_VISITED = 10_000
"""Films back that are remembered."""


class ReadingOrder:
    """Rows are those of the listing; places count in `order`. `row` is the film read now, -1 for none.

    A film that a filter takes out of the order keeps its place: the next one is the one that stands there now.
    """

    def __init__(self) -> None:
        self.order: NDArray[np.int64] = np.empty(0, np.int64)
        self.row = -1
        self._place = -1
        self._listed = False
        self._visited: list[int] = []
        self._standing: Callable[[int], int] = lambda row: row

    def set_order(self, order: NDArray[np.int64], standing: Callable[[int], int] | None = None) -> None:
        """Another order; the film read stays. `standing`: the row of the order that a frame is shown by."""
        self.order, self._standing = order, standing or self._standing
        self._find()

    def step(self, row: int) -> None:
        """Another frame of the film is read."""
        self.row = row
        self._find()

    def go(self, row: int, *, back: bool = False) -> None:
        """Read a row; `back`: it was visited before, and is not left behind as another one."""
        if not back and self.row >= 0 and self.row != row:
            self._visited = [*self._visited[-_VISITED:], self.row]
        self.row = row
        self._find()

    def back(self) -> int:
        """The row read before this one, which is taken off the way back; -1 where there is none."""
        return self._visited.pop() if self._visited else -1

    @property
    def place(self) -> int:
        """Where the film stands in the order; -1 where it does not."""
        return self._place if self._listed else -1

    def at(self, place: int) -> int:
        """The row at a place, or at the nearest there is; -1 in an empty order."""
        return int(self.order[min(max(place, 0), len(self.order) - 1)]) if len(self.order) else -1

    def by(self, places: int) -> int:
        """The row so many places on; the ends hold."""
        gone = 1 if not self._listed and places > 0 else 0
        return self.at(self._place + places - gone)

    def before(self) -> int:
        """The place after which the search for the next film begins."""
        return self._place if self._listed else self._place - 1

    def around(self, places: int) -> list[int]:
        """The rows so many places on, the next one first, then the one before: what is worth reading ahead."""
        after = [self.by(step) for step in range(1, places + 1)]
        rows = dict.fromkeys([*after, self.by(-1)])
        return [row for row in rows if row not in (-1, self.row)]

    def _find(self) -> None:
        row = self._standing(self.row) if self.row >= 0 else -1
        if 0 <= self._place < len(self.order) and self.order[self._place] == row:
            self._listed = True
            return
        found = np.flatnonzero(self.order == row)
        self._listed = bool(found.size)
        if self._listed:
            self._place = int(found[0])
        else:
            self._place = min(max(self._place, 0), max(len(self.order) - 1, 0))


class ReaderListing:
    """The rows of the review that is open as its reader sees them: which are asked for, and what is hidden. Without Qt.

    `listing` is None while no review is open; how it is read stays as it was last.
    """

    def __init__(self) -> None:
        self.listing: Listing | None = None
        self.query = Query()
        self.read_first = False
        self.adjudicating = False
        self.pseudonyms = False

    @property
    def hides_scores(self) -> bool:
        """Whether scores are hidden until the verdict."""
        return self.read_first and not self.adjudicating

    def film(self, row: int) -> int:
        """The id of the film of a row; -1 for none."""
        return int(self.listing.columns.film[row]) if self.listing is not None and row >= 0 else -1

    def standing(self, row: int) -> int:
        """The row that a frame is shown by: an adjudicator sees each."""
        return row if self.listing is None or row < 0 or self.adjudicating else self.listing.standing(row)

    def is_read(self, row: int) -> bool:
        """Whether this reader has given a verdict on the film of a row, or a frame of it; no film is row -1."""
        if self.listing is None or row < 0:
            return False
        verdict = self.listing.verdict(row if self.adjudicating else self.listing.spoken(row))
        return verdict is not None and verdict.said is not None

    def is_blind_at(self, row: int) -> bool:
        """Whether the score of a row is hidden from this reader."""
        return self.hides_scores and self.listing is not None and row >= 0 and not self.is_read(row)

    def verdict(self, row: int) -> Verdict | None:
        """What this reader, as reader or as adjudicator, has said of a row."""
        role = Role.ADJUDICATOR if self.adjudicating else Role.READER
        return self.listing.verdict(row, role) if self.listing is not None and row >= 0 else None

    def decision(self, row: int) -> str:
        """The model's decision of a row; "" without one."""
        return self.listing.decision(row) if self.listing is not None and row >= 0 else ""

    def decisions(self) -> dict[str, str]:
        """The decision of each film that may be told, by its pseudonym or its path; nothing while scores are hidden."""
        if self.listing is None or self.hides_scores:
            return {}
        columns, decided = self.listing.columns, self.listing.decision
        names = columns.pseudonym if self.pseudonyms else columns.path
        frames = [tr(", frame {frame}", frame=frame + 1) if frame else "" for frame in columns.frame.tolist()]
        shown = (row for row in range(len(names)) if self.standing(row) == row)
        return {names[row] + frames[row]: decided(row) for row in shown if decided(row)}

    def order(self) -> NDArray[np.int64]:
        """(k,) the rows that the query asks for, in its order."""
        if self.listing is None:
            return np.empty(0, np.int64)
        return self.listing.order(
            self.query, adjudicating=self.adjudicating, pseudonyms=self.pseudonyms, hidden=self.hides_scores
        )


class Navigator(QObject):
    """Part of the review, in the GUI thread: goes from film to film, shows each in the session, and hides its score."""

    order_changed = Signal()
    """`order` is another: rows came, the query or its answer changed."""
    current_changed = Signal()
    """Another film is read: `current`, a row of the listing, or -1."""
    blind_changed = Signal()
    """Whether the score of the film read is to be hidden."""
    shown = Signal()
    """Another film, or frame, is shown."""
    moved = Signal()
    """The reader is at another film, which is to be remembered."""
    places_found = Signal(object)
    """Rows, a list, of which it is known where they lie."""
    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(
        self,
        session: Session,
        rows: ReaderListing,
        places: FilmPlaces,
        keeping: VerdictQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._rows, self._places, self._keeping = session, rows, places, keeping
        self._reading = ReadingOrder()
        self._was_blind = False
        self._shown = -1
        self._shown_ref: ImageRef | None = None
        self._shown_at = 0.0
        self._seen: set[int] = set()
        """Films of which this reader has seen the score beside the film, whatever is hidden by now."""
        self._passed: set[int] = set()
        """Rows that the reader left unread; they come again when nothing else is left."""
        self._is_at_top = False
        """Whether the reader, who has neither gone anywhere nor said anything, is kept at the top while films come."""
        self._came_by_itself = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.reorder)
        places.found.connect(self._on_places)
        session.reading_changed.connect(self._on_film)

    # Where the reader is

    @property
    def order(self) -> NDArray[np.int64]:
        """(k,) the rows shown, in their order."""
        return self._reading.order

    @property
    def current(self) -> int:
        """The row of the film that is read; -1 for none."""
        return self._reading.row

    @property
    def shown_row(self) -> int:
        """The row of `order` that the film is shown by, whichever of its frames is read; -1 for none."""
        return self._rows.standing(self.current)

    @property
    def place(self) -> int:
        """Where that film stands in `order`; -1 where a filter leaves it out."""
        return self._reading.place

    @property
    def place_to_remember(self) -> int:
        """The film to begin with the next time; 0 for the first one to read."""
        return 0 if self._is_at_top else max(self._rows.film(self.current), 0)

    @property
    def is_blind(self) -> bool:
        """True where the score of the film read is hidden: read-first, and no verdict yet."""
        return self._rows.is_blind_at(self.current)

    @property
    def is_other_frame(self) -> bool:
        """Whether another frame than that of the row is looked at: one that the review has not."""
        return self._shown_ref is not None and self._shown_ref.frame != self._session.reading_pane.frame

    @property
    def has_just_come(self) -> bool:
        """Whether the film came to the top by itself, and the reader can hardly have looked at it."""
        return self._came_by_itself and self.looked_s < _LOOKED_S

    @property
    def looked_s(self) -> float:
        """For how long the film has been on the screen, in seconds."""
        return time.monotonic() - self._shown_at

    @property
    def is_score_seen(self) -> bool:
        """Whether this reader sees the score of the film shown, or saw it before it was hidden."""
        return not self.is_blind or self._shown in self._seen

    def is_held(self) -> bool:
        """Whether verdicts wait for the film that they are about to be on the screen."""
        return self._shown != self._rows.film(self.current) or self._session.reading_pane.is_reading

    # Another review, or reader

    def use(self, order: NDArray[np.int64], remembered: Remembered) -> None:
        """Go through another review, as its reader was left; `begin` goes to the first film."""
        self._reading = ReadingOrder()
        self._reading.set_order(order, self._rows.standing)
        self._passed.clear()
        self._seen.clear()
        self._is_at_top, self._came_by_itself = remembered.film == 0, False

    def begin(self, remembered: Remembered) -> None:
        """Read the film that is remembered, or the next one to read where it is not there or was read since."""
        row = self._first(remembered.film)
        if row < 0:
            self.reorder()
            return
        self.read(row)
        if not (remembered.was_read or self._rows.adjudicating) and self._rows.is_read(row):
            self.advance()

    def stop(self) -> None:
        """Take nothing into the order any more."""
        self._settle.stop()

    def clear(self) -> None:
        """No review is open: nothing is in `order` any more."""
        self.stop()
        self._shown, self._shown_ref = -1, None
        self._reading = ReadingOrder()

    def forget_seen(self) -> None:
        """Another reader reads, who has seen no score."""
        self._seen.clear()

    # Going, once what was said before is kept

    def go_to(self, row: int) -> None:
        """Read the film of a row of the listing."""
        self._move(lambda: self.read(row))

    def go_to_place(self, place: int) -> None:
        """Read the film at a place of `order`, or at the nearest there is."""
        self._move(lambda: self.read(self._reading.at(place)))

    def go_by(self, places: int) -> None:
        """So many films on, or back."""
        self._move(lambda: self.read(self._reading.by(places)))

    def go_to_next_unread(self) -> None:
        """The next film to read, by score the highest that is left; says so where none is left."""
        self._move(self.advance)

    def go_back(self) -> None:
        """The film that was read before this one."""
        self._move(lambda: self.read(self._reading.back(), back=True))

    def _move(self, step: Callable[[], None]) -> None:
        self.stand()
        self._keeping.take(step, waits=False)

    # At once

    def stand(self) -> None:
        """The reader has gone somewhere or said something: what comes to the top does not take them along any more."""
        self._is_at_top = self._came_by_itself = False

    def read(self, row: int, *, back: bool = False) -> None:
        """Read the film of a row now; `back`: it was visited before."""
        if row < 0 or self._rows.listing is None or row == self.current:
            return
        self._reading.go(row, back=back)
        self.current_changed.emit()
        self._show()
        self.moved.emit()

    def advance(self) -> None:
        """Read the next film to read now; says so where none is left."""
        if self._rows.listing is None:
            return
        row = self._next_row()
        if row in self._passed:
            self._passed.clear()
        if self.current >= 0 and not self._rows.is_read(self.current):
            self._passed.add(self.shown_row)
        if row in (-1, self.shown_row):
            self.said.emit(
                tr("Nothing is left to read here.") if row < 0 else tr("This is the last film to read here.")
            )
        else:
            self.read(row)

    @Slot()
    def reorder(self) -> None:
        """Ask the query again; the film read stays, unless the reader is kept at the top."""
        self._settle.stop()
        if self._rows.listing is None:
            return
        order = self._rows.order()
        if not np.array_equal(order, self.order):
            self._reading.set_order(order)
            self.order_changed.emit()
            self._look_ahead()
        if self.current < 0:
            self.read(self._first(0))
        elif self._is_at_top and is_by_score(self._rows.query) and self._keeping.is_idle:
            self._follow_top()

    def reorder_soon(self) -> None:
        """Ask the query again before long, however much comes meanwhile."""
        if not self._settle.isActive():
            self._settle.start()

    def tell_blind(self) -> None:
        """Hide the score of the film shown, or not, before anything is drawn; the one gone to may not be shown yet."""
        blind, shown, listing = self.is_blind, self._shown, self._rows.listing
        hidden = shown >= 0 and listing is not None and self._rows.is_blind_at(listing.row_of(shown))
        only = self._shown_ref if self._rows.hides_scores and listing is not None else None
        self._session.scores.hide(self._shown_ref if hidden else None, only)
        if shown >= 0 and not hidden:
            self._seen.add(shown)
        if blind != self._was_blind:
            self._was_blind = blind
            self.blind_changed.emit()

    # Inside

    def _first(self, film: int) -> int:
        """The row to begin with: the film read last, else the next one to read, else the first."""
        if self._rows.listing is None:
            return -1
        try:
            return self._rows.listing.row_of(film)
        except KeyError:
            return self._top()

    def _top(self) -> int:
        """The row that is to be read first; the first there is where all are read, -1 without any."""
        return self._reading.at(max(self._next_place(()), 0))

    def _follow_top(self) -> None:
        """Until the first verdict the film read is the first to read, whatever was scored meanwhile."""
        row = self._top()
        if row >= 0 and row != self.shown_row:
            self.read(row, back=True)
            self._came_by_itself = True

    def _next_place(self, passed: Collection[int]) -> int:
        """Where the film stands that is read next: by score the highest that is left, else the next one on; or -1."""
        rows = self._rows
        if rows.listing is None:
            return -1
        by_score = is_by_score(rows.query)
        after = -1 if by_score else self._reading.before()
        left_out = passed if by_score else ()
        return rows.listing.next_to_read(self.order, after, adjudicating=rows.adjudicating, passed=left_out)

    def _next_row(self) -> int:
        """The row that is read next: those that were left unread come when no other is left; -1 for none."""
        for passed in ({*self._passed, self.shown_row}, {self.shown_row}, ()):
            place = self._next_place(passed)
            if place >= 0:
                return self._reading.at(place)
        return -1

    def _show(self) -> None:
        """Show the film read now as soon as it is known where it lies, and look ahead."""
        film, session = self._rows.film(self.current), self._session
        if not self._places.knows(film):
            self._places.want([film])
            return
        ref, outcome = self._places.ref(film), self._places.outcome(film)
        self._shown, self._shown_ref, self._shown_at = film, ref, time.monotonic()
        self.tell_blind()
        if ref is not None and outcome is not None:
            session.scores.recall(ref, outcome)
        session.show_alone((outcome.problem if isinstance(outcome, Failed) else None) or ref)
        self.shown.emit()
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Ask where the next films lie; those known are read once the film shown is there."""
        if self._rows.listing is None or self.current < 0:
            return
        rows = dict.fromkeys([self._next_row(), *self._reading.around(_AHEAD)])
        films = [self._rows.film(row) for row in rows if row not in (-1, self.current)]
        self._places.want(films)
        self._session.read_ahead([ref for film in films if (ref := self._places.ref(film)) is not None])

    @Slot(object)
    def _on_places(self, films: Sequence[int]) -> None:
        listing = self._rows.listing
        if listing is None:
            return
        current = self._rows.film(self.current)
        if current in films and self._places.knows(current):
            self._on_current_found(current)
        elif self._shown == current:
            self._look_ahead()
        self.places_found.emit([listing.row_of(film) for film in films])

    def _on_current_found(self, film: int) -> None:
        """Show it; where it is shown already, only what is said of it may be new."""
        ref, outcome = self._places.ref(film), self._places.outcome(film)
        if self._shown == film and ref == self._session.reading_pane.ref and ref is not None and outcome is not None:
            self._session.scores.recall(ref, outcome)
        else:
            self._show()

    @Slot()
    def _on_film(self) -> None:
        self._on_frame()
        if self._rows.listing is not None and self._session.reading_pane.opened is not None:
            self._shown_at = time.monotonic()
        self._keeping.go_on()

    def _on_frame(self) -> None:
        """What is said is said of the frame that is looked at, where the review has it."""
        ref, shown, listing = self._session.reading_pane.ref, self._shown_ref, self._rows.listing
        if listing is None or ref is None or shown is None or ref == shown or ref.path != shown.path:
            return
        row = listing.frame_row(self.current, ref.frame)
        if row >= 0 and self._shown == self._rows.film(self.current):
            self._reading.step(row)
            self._shown, self._shown_ref = self._rows.film(row), ref
            self.tell_blind()
            self._places.want([self._shown])
            self.current_changed.emit()
            self.shown.emit()
