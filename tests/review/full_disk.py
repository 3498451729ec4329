"""A child of the tests: the same review over and over, on a disk that is full one write later each time.

The disk is a limit for the size of files, which is lifted after the failure: the call that failed is made again, and
the review must be what it is where the disk was never full. Prints how many limits were tried and calls failed.
"""

from __future__ import annotations

import resource
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from imaging.faults import Code, Fault
from review import recovery
from review.store import ReviewStore
from tests.review.store_rows import CARD, make_row, say, state_of

STEP = 2060
"""Half of what SQLite writes for a page."""


def main(folder: Path) -> None:
    """Until the limit is so high that nothing fails."""
    recovery._VERDICTS, recovery._ROWS = 4, 9
    wanted, _ = review(folder, folder / "never full", None)
    failures = 0
    for place in range(2000):
        root = folder / "data"
        state, failed = review(folder, root, place * STEP)
        assert state == wanted, f"another review with {place * STEP} bytes"
        failures += failed
        shutil.rmtree(root)
        if not failed:
            sys.stdout.write(f"{place + 1} {failures}\n")
            return
    raise AssertionError("there is never enough room")


def review(folder: Path, root: Path, limit: int | None) -> tuple[Any, int]:
    """What a review says that is made with so much room, and how many of its calls failed at first."""
    set_limit(limit)
    failed = 0
    store: ReviewStore | None = None
    acknowledged: Any = None
    for step in steps(folder, root):
        try:
            store = step(store)
        except Fault as fault:
            failed += 1
            set_limit(None)
            if fault.problem.code is not Code.DISK_FULL:
                raise
            if store is not None:
                assert facts(store) == acknowledged, "what failed left something, or took something away"
            store = step(store)
        acknowledged = facts(store)
    set_limit(None)
    assert store is not None
    store.close()
    with ReviewStore.open(folder, CARD, root=root) as again:
        assert again.recovered == ""
        assert facts(again) == acknowledged
        return facts(again), failed


def steps(folder: Path, root: Path) -> list[Callable[[ReviewStore | None], ReviewStore]]:
    """Calls that are made one after another; each takes the store and gives it back."""

    def opened(_: ReviewStore | None) -> ReviewStore:
        store = ReviewStore.open(folder, CARD, root=root)
        assert store.recovered == ""
        store._connection.execute("PRAGMA wal_autocheckpoint = 20")  # as a long review has them
        return store

    def call(done: Callable[[ReviewStore], object]) -> Callable[[ReviewStore | None], ReviewStore]:
        def made(store: ReviewStore | None) -> ReviewStore:
            assert store is not None
            done(store)
            return store

        return made

    made = [opened, call(lambda store: store.set_setting("read_first", "1"))]
    made.append(call(lambda store: store.set_labels(store.labels())))
    for turn in range(6):
        rows = [make_row(folder, number) for number in range(turn * 5, turn * 5 + 5)]
        made.append(call(lambda store, rows=rows: store.record(rows)))
        for number in range(2):
            verdict = say(turn * 5 + 1 + number, note=f"{turn} {number} " + "x" * 900, at="2026-01-01T00:00:00.000Z")
            made.append(call(lambda store, verdict=verdict: store.append(verdict)))
    made.append(call(lambda store: store.found([row.path for row in rows])))
    return made


def facts(store: ReviewStore) -> Any:
    """What a review says, but for the pseudonyms, which another data folder makes otherwise."""
    films, *rest = state_of(store)
    return [(*film[:6], *film[8:]) for film in films], *rest


def set_limit(limit: int | None) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY if limit is None else limit, hard))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
