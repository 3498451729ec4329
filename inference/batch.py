"""Many films scored one after another: a generator of events, with films decoded ahead while others are scored."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Code, Fault, Problem
from imaging.pool import DecoderPool
from imaging.scan import scan
from imaging.types import Image, ImageRef
from inference.score import Scorer
from inference.table import key
from inference.types import Failed, NotScored, Outcome, Scored

_BATCH = 8
_FOUND_EVERY = 100


@dataclass(frozen=True, slots=True)
class Found:
    """So many frames and unreadable files were found; `complete` when the search is over."""

    count: int
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class RowDone:
    """One row: its place in the order of the input from 0, how many there are, and the film where it was read."""

    position: int
    total: int
    outcome: Outcome
    image: Image | None


@dataclass(frozen=True, slots=True)
class Done:
    """The end: how many rows of each kind, and how many were left out because they had been done before."""

    scored: int
    not_scored: int
    failed: int
    skipped: int


Event: TypeAlias = Found | RowDone | Done


def score_paths(
    paths: Sequence[Path],
    scorer: Scorer,
    pool: DecoderPool,
    *,
    heatmaps: Sequence[str] | str | None = None,
    done: Collection[tuple[str, str]] = frozenset(),
    batch: int = _BATCH,
) -> Iterator[Event]:
    """Score every frame under `paths`: Found events, one RowDone per frame or unreadable file in order, then Done.

    Frames whose `table.key` is in `done` are left out. Stop iterating to cancel. A film that cannot be read or
    scored is a row; nothing that one file does ends the rest.
    """
    items: list[ImageRef | Problem] = []
    for item in scan(paths):
        items.append(item)
        if len(items) % _FOUND_EVERY == 0:
            yield Found(len(items), complete=False)
    yield Found(len(items), complete=True)
    waiting = [(position, item) for position, item in enumerate(items) if key(item) not in done]
    counts = {Scored: 0, NotScored: 0, Failed: 0}
    refs = [item for _, item in waiting if isinstance(item, ImageRef)]
    films = pool.map(refs)
    for chunk in _chunks(waiting, batch):
        read = [(place, item if isinstance(item, Problem) else next(films)[1]) for place, item in chunk]
        for event in _scored(read, dict(chunk), len(items), scorer, heatmaps):
            counts[type(event.outcome)] += 1
            yield event
    yield Done(counts[Scored], counts[NotScored], counts[Failed], len(items) - len(waiting))


def _chunks(
    waiting: Sequence[tuple[int, ImageRef | Problem]], size: int
) -> Iterator[list[tuple[int, ImageRef | Problem]]]:
    for start in range(0, len(waiting), size):
        yield list(waiting[start : start + size])


def _scored(
    read: Sequence[tuple[int, Image | Problem]],
    items: dict[int, ImageRef | Problem],
    total: int,
    scorer: Scorer,
    heatmaps: Sequence[str] | str | None,
) -> Iterator[RowDone]:
    """One forward pass for the films of a chunk; rows in order, problems in their places."""
    images = [film for _, film in read if isinstance(film, Image)]
    answers = deque(_answers(images, scorer, heatmaps))
    for position, film in read:
        if isinstance(film, Problem):
            yield RowDone(position, total, _unread(items[position], film), None)
        else:
            yield RowDone(position, total, answers.popleft(), film)


def _unread(item: ImageRef | Problem, problem: Problem) -> NotScored | Failed:
    """The row of a film that could not be read; an index is no failure, its films have rows of their own."""
    if problem.code is Code.INDEX and problem.path is not None:
        return NotScored(ImageRef(problem.path), problem)
    return Failed(problem, item if isinstance(item, ImageRef) else None)


def _answers(
    images: Sequence[Image], scorer: Scorer, heatmaps: Sequence[str] | str | None
) -> Sequence[Scored | NotScored]:
    if not images:
        return ()
    try:
        return scorer.score_many(images, heatmaps=heatmaps)
    except Fault as fault:  # out of memory even film by film
        return [NotScored(image.ref, fault.problem) for image in images]
