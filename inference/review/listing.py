"""The table of a review without a screen: its films, one reader's verdicts, and which rows are shown in which order.

SKELETON: signatures only; the bodies follow. Numpy; 100,000 films sort and filter within 100 ms.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from inference.review.types import Columns, LogEntry, State, Verdict
from inference.types import OperatingPoint


class Sort(StrEnum):
    """What the rows are ordered by; ties keep the order of the folder."""

    FOLDER = "folder order"
    SCORE = "score"
    UNCERTAINTY = "uncertainty"
    """The distance of the score to the operating point's threshold: the nearest first."""
    DISAGREEMENT = "disagreement"
    """Where the reader says otherwise than the model, and by how far; then where readers differ."""
    READ_AT = "time of verdict"
    STATE = "verdict"
    SHUFFLED = "shuffled"
    """The same for the same films every time: an order that says nothing of the score."""


class Flag(StrEnum):
    """What a row can be filtered for beside its state."""

    KEY_IMAGE = "key image"
    NOTE = "note"
    REGION = "region"
    DISAGREES = "reader and model differ"
    READERS_DIFFER = "readers differ"
    COPIES = "has copies"
    GONE = "file not there any more"
    REMARK = "model remarks"


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows, in which order. states, flags, decisions: empty means all. text: words that name, note, code hold."""

    sort: Sort = Sort.SCORE
    descending: bool = True
    states: frozenset[State] = frozenset()
    flags: frozenset[Flag] = frozenset()
    decisions: frozenset[str] = frozenset()
    text: str = ""


class Listing:
    """The films of a review as one reader sees them. Rows are places in `columns`; they only ever grow."""

    def __init__(self, columns: Columns, verdicts: Iterable[LogEntry], reader: str, point: OperatingPoint) -> None:
        raise NotImplementedError

    @property
    def columns(self) -> Columns:
        """All films, (n,)."""
        raise NotImplementedError

    def extend(self, columns: Columns) -> NDArray[np.int64]:
        """Take in new films, and what is new of known ones; returns the rows that changed or came."""
        raise NotImplementedError

    def apply(self, entry: LogEntry) -> int:
        """Take in a verdict; returns its row."""
        raise NotImplementedError

    def set_reader(self, reader: str) -> None:
        """Whose verdicts are shown."""
        raise NotImplementedError

    def set_point(self, point: OperatingPoint) -> None:
        """Where decisions are taken."""
        raise NotImplementedError

    def row_of(self, film: int) -> int:
        """The row of a film. Raises KeyError."""
        raise NotImplementedError

    def state(self, row: int) -> State:
        """Where a film stands for the reader."""
        raise NotImplementedError

    def decision(self, row: int) -> str:
        """normal, abnormal, unsure; "" without a score."""
        raise NotImplementedError

    def verdict(self, row: int) -> Verdict | None:
        """What the reader said of it."""
        raise NotImplementedError

    def others(self, row: int) -> tuple[Verdict, ...]:
        """What other readers said of it."""
        raise NotImplementedError

    def disagrees(self, row: int) -> bool:
        """Whether the reader's label means otherwise than the model's decision."""
        raise NotImplementedError

    def differ(self, row: int) -> bool:
        """Whether two readers gave labels that differ, and nobody has adjudicated."""
        raise NotImplementedError

    def order(self, query: Query) -> NDArray[np.int64]:
        """(k,) the rows that the query shows, in its order."""
        raise NotImplementedError

    def counts(self) -> Mapping[State, int]:
        """How many films stand where; each state has a number."""
        raise NotImplementedError

    def next_to_read(self, order: NDArray[np.int64], after: int) -> int:
        """The place in `order` of the next film to read after place `after`, around the end; -1 where none is left."""
        raise NotImplementedError
