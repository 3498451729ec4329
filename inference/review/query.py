"""What can be asked of the table of a review: which of its rows, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inference.review.types import State


class Sort(StrEnum):
    """What the rows are ordered by, the highest first where `descending`; ties keep the order of the folder.

    Films that have no such value, as films without a score have no uncertainty, come last either way; by score, those
    outside the model's populations come before them, and after all others.
    """

    FOLDER = "folder order"
    SCORE = "score"
    UNCERTAINTY = "uncertainty"
    """How near the score is to the operating point's threshold: the nearest is the highest."""
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
    """Which rows, in which order.

    states, decisions: one of these; empty means all. decisions: "" is a film without a score. flags: every one of
    them. text: words that the film's name, the reader's own note, the reason for no score or the model's remarks hold,
    all of them, without regard to case; of these only what the reader can see.
    """

    sort: Sort = Sort.SCORE
    descending: bool = True
    states: frozenset[State] = frozenset()
    flags: frozenset[Flag] = frozenset()
    decisions: frozenset[str] = frozenset()
    text: str = ""
