"""The films that are open as the rows of a list: a picture, a name and the score of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from imaging.image import ImageRef
from inference.prediction import NotScored, Scored
from review.film_table import Flag
from viewer.browser.list_row import Column, ListRow
from viewer.browser.list_view import ListChanges
from viewer.browser.session import Session
from viewer.widgets.outcome_text import LANGUAGE, mark_of, number, said_of, word
from viewer.widgets.theme import Mark


class OpenFilms(QObject):
    """The session's entries as rows; the row of an entry is its place among them."""

    name = "Films"
    picture, height = 56, 72
    widths = (150, 216)
    question = None

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.changes = ListChanges(self)
        self._session = session
        self._rows: dict[ImageRef, int] = {}
        self._order: NDArray[np.int64] = np.empty(0, np.int64)
        session.films.cleared.connect(self._on_reset)
        session.films.added.connect(self._on_added)
        session.scores.outcome_changed.connect(self._on_ref)
        session.scores.operating_point_changed.connect(self._on_all)
        session.scores.model_changed.connect(self._on_all)
        session.entry_changed.connect(self.changes.current_changed)
        session.films.finding_changed.connect(self.changes.empty_changed)

    @property
    def order(self) -> NDArray[np.int64]:
        """As they were found."""
        return self._order

    @property
    def current(self) -> int:
        """The session's."""
        return self._session.pane.row

    def row(self, row: int) -> ListRow:
        """Name, mark, and the score or what is said instead."""
        entry = self._session.films.entries[row]
        if not isinstance(entry, ImageRef):
            return ListRow(
                entry.path.name if entry.path else "?",
                Mark.FAILED,
                why=word(Mark.FAILED, self._session.scores.headline),
            )
        outcome = self._session.scores.outcome(entry)
        mark, headline = mark_of(outcome), self._session.scores.headline
        if not isinstance(outcome, Scored):
            frames = f"{entry.frames} frames" if entry.frames > 1 else ""
            return ListRow(entry.path.name, mark, why=frames if mark is Mark.WAITING else word(mark, headline))
        said = outcome.prediction
        point = said.operating_point if said.decision is not None else None
        flags = (Flag.REMARK,) if said.notes else ()
        return ListRow(entry.path.name, mark, said.score, flags=flags, point=point, headline=headline)

    def session_row(self, row: int) -> int:
        """The place among the entries."""
        return row

    def ref(self, row: int) -> ImageRef | None:
        """The entry, where it is a film."""
        entry = self._session.films.entries[row]
        return entry if isinstance(entry, ImageRef) else None

    def told(self, row: int, column: Column | None) -> str:
        """The file, and below it what is known: where it lies for the pointer, its name for a screen reader."""
        entry = self._session.films.entries[row]
        name = self.row(row).name if column is None else str(entry.path)
        if not isinstance(entry, ImageRef):
            return f"{name}\n{LANGUAGE.sentence(entry)}"
        outcome = self._session.scores.outcome(entry)
        if isinstance(outcome, Scored):
            said = f"{said_of(outcome, self._session.scores.card)}, score {number(outcome.prediction.score)}"
            notes, outside = outcome.prediction.notes, outcome.prediction.outside
            return "\n".join((name, said, *map(LANGUAGE.message, (*notes, *([outside] if outside else [])))))
        known = (
            LANGUAGE.sentence(outcome.problem)
            if isinstance(outcome, NotScored)
            else word(mark_of(outcome), self._session.scores.headline)
        )
        return f"{name}\n{known}"

    def go_to(self, row: int) -> None:
        """Show it."""
        self._session.go_to(row)

    def columns(self, pixels: int) -> Mapping[Column, int]:
        """A picture, and beside it all else."""
        return {Column.PICTURE: self.picture + 16, Column.FILM: 0}

    def title(self, column: Column) -> str:
        """No column needs one."""
        return ""

    def sort_by(self, column: Column) -> None:
        """They stay as they were found."""

    def want_refs(self, rows: Sequence[int]) -> None:
        """All are known."""

    def empty(self) -> tuple[str, str, str]:
        """What to do where no films are open and none are looked for."""
        if self._session.films.finding is not None:
            return "", "", ""
        return "No films open", "Open a folder, or drop films on the window.", ""

    def leave_empty(self) -> None:
        """There is no button."""

    @Slot()
    def _on_reset(self) -> None:
        self._rows.clear()
        self._order = self._order[:0]
        self.changes.reset.emit()

    @Slot(int, int)
    def _on_added(self, first: int, last: int) -> None:
        for row, entry in enumerate(self._session.films.entries[first : last + 1], first):
            if isinstance(entry, ImageRef):
                self._rows[entry] = row
        self._order = np.arange(last + 1)
        self.changes.order_changed.emit()

    @Slot(object)
    def _on_ref(self, ref: ImageRef) -> None:
        row = self._rows.get(ref)
        if row is not None:
            self.changes.rows_changed.emit(np.array([row]))

    @Slot()
    def _on_all(self) -> None:
        self.changes.rows_changed.emit(None)
