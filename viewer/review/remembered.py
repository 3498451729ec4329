"""Where a reader stands in a review, as text that the review's store keeps."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from inference.review.query import Flag, Query, Sort
from inference.review.types import State

LAST_READER = "reader"
"""The setting that holds who read last."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one reader finds again: the rows asked for, the film read (0: none) and how it is read.

    `was_read`: whether that film had its verdict then; one that was given since is newer than what is remembered.
    """

    query: Query = field(default_factory=Query)
    film: int = 0
    was_read: bool = False
    read_first: bool = False
    auto_advance: bool = True
    adjudicating: bool = False
    pseudonyms: bool = False


def setting_of(reader: str) -> str:
    """The name of a reader's setting."""
    return f"reading:{reader}"


def to_text(remembered: Remembered) -> str:
    """As JSON."""
    query = remembered.query
    sets = {name: sorted(getattr(query, name)) for name in ("states", "flags", "decisions")}
    return json.dumps(asdict(remembered) | {"query": asdict(query) | sets})


def from_text(text: str) -> Remembered:
    """What was remembered; as on the first day where that is missing, damaged, or of another version."""
    try:
        raw: dict[str, Any] = json.loads(text)
        query = raw["query"]
        return Remembered(
            Query(
                Sort(query["sort"]),
                bool(query["descending"]),
                frozenset(State(state) for state in query["states"]),
                frozenset(Flag(flag) for flag in query["flags"]),
                frozenset(map(str, query["decisions"])),
                str(query["text"]),
            ),
            int(raw["film"]),
            bool(raw["was_read"]),
            bool(raw["read_first"]),
            bool(raw["auto_advance"]),
            bool(raw["adjudicating"]),
            bool(raw["pseudonyms"]),
        )
    except (ValueError, TypeError, KeyError):
        return Remembered()
