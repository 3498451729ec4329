"""A folder scored into its review: what is new or changed is read and scored, what is known is left alone.

SKELETON: the events and the signature; the body follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from imaging.faults import Problem
from imaging.pool import DecoderPool
from inference.review.store import ReviewStore
from inference.review.types import Columns
from inference.score import Scorer


@dataclass(frozen=True, slots=True)
class Looked:
    """So many files were found, so many of them known and unchanged; `complete` when the search is over."""

    files: int
    known: int
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """Films whose rows are new or changed, and kept by now; `done` of `total` files of this run are through."""

    columns: Columns
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Nothing goes on until there is room, or the folder is there again; what was recorded stays. The last event."""

    problem: Problem
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The end: files scored, not scored, failed in this run, and those that were known."""

    scored: int
    not_scored: int
    failed: int
    known: int


RunEvent: TypeAlias = Looked | Recorded | Paused | Finished


def score_folder(store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> Iterator[RunEvent]:
    """Bring the review up to its folder: Looked events, Recorded as rows are kept, then Finished or Paused.

    Stop iterating to cancel; what was recorded stays, and the next run goes on from there.
    """
    raise NotImplementedError
