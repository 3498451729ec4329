"""Copies of a review that are whole or not there, and a verdict that never waits long for them."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from inference.disk import write_whole
from inference.review.connect import connect_kept, connect_plain
from inference.review.log import CELLS, entries_in

BACKUPS = ("backup-1.sqlite", "backup-2.sqlite")
"""The newest and the one before."""
RECENT_FILE = "verdicts.jsonl"
"""The verdicts since the older backup, a line each: a row of `ENTRIES` as JSON."""
PARTIAL = ".partial"
_VERDICTS = 50
_ROWS = 5000
_SIGNS = """SELECT (SELECT max(seq) FROM verdict), (SELECT max(id) FROM film), (SELECT count(*) FROM result),
    (SELECT max(scored_at) FROM result), (SELECT group_concat(name || '=' || value) FROM setting),
    (SELECT group_concat(name || '=' || abnormal) FROM label)"""


class Backups:
    """The backups of one review; its connections share them.

    A copy of everything takes as long as the review is large, so that is made where nobody waits: as films are scored,
    at opening and closing. What readers said since goes into a small file of its own.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._verdicts = 0
        self._rows = 0
        self._maker: dict[str, object] = {}  # setdefault is what two threads cannot do at once

    def count_verdict(self, connection: sqlite3.Connection) -> None:
        """One more verdict is kept; from time to time they are copied. A disk that fails is tried again later."""
        self._verdicts += 1
        if self._verdicts >= _VERDICTS:
            with self._alone() as mine, contextlib.suppress(sqlite3.Error, OSError):
                if mine:
                    self._write_recent(connection)
                    self._verdicts = 0

    def count_rows(self, connection: sqlite3.Connection, rows: int) -> None:
        """So many rows more are kept; from time to time everything is copied, as above."""
        self._rows += rows
        if self._rows >= _ROWS:
            with contextlib.suppress(sqlite3.Error, OSError):
                self.make(connection)

    def make_if_changed(self, connection: sqlite3.Connection) -> None:
        """Copy a review that holds something and is not as the newest backup has it. Raises nothing."""
        with contextlib.suppress(sqlite3.Error, OSError):
            signs = _signs(connection)
            if any(signs[:3]) and signs != self._newest_signs():
                self.make(connection)

    def make(self, connection: sqlite3.Connection) -> None:
        """Copy everything; the newest backup becomes the older one. Raises sqlite3.Error and OSError."""
        with self._alone() as mine:
            if not mine:
                return
            newest, older = (self._place / name for name in BACKUPS)
            partial = newest.with_name(newest.name + PARTIAL)
            copy_whole(connection, partial)
            if newest.exists():
                newest.replace(older)
            partial.replace(newest)
            self._write_recent(connection)
            self._rows = self._verdicts = 0

    def _write_recent(self, connection: sqlite3.Connection) -> None:
        floor = covered(self._place / BACKUPS[1])
        rows = connection.execute(f"{entries_in(connection)} WHERE seq > ? ORDER BY seq", (floor,))
        lines = [json.dumps(cells) + "\n" for cells in rows]
        write_whole(self._place / RECENT_FILE, "".join(lines).encode())

    def _newest_signs(self) -> tuple[Any, ...] | None:
        path = self._place / BACKUPS[0]
        if not path.exists():
            return None
        try:
            with closing(connect_kept(path)) as kept:
                return _signs(kept)
        except sqlite3.Error:
            return None

    @contextlib.contextmanager
    def _alone(self) -> Iterator[bool]:
        """True for one thread at a time; another need not do what is being done."""
        me = object()
        mine = self._maker.setdefault("", me) is me
        try:
            yield mine
        finally:
            if mine:
                self._maker.clear()


def copy_whole(connection: sqlite3.Connection, target: Path) -> None:
    """Copy a review into a new file, which is on the disk when this returns. Raises sqlite3.Error and OSError."""
    target.unlink(missing_ok=True)
    with closing(connect_plain(target)) as copy:
        connection.backup(copy)
    sync(target)


def sync(path: Path) -> None:
    """Wait until the disk has a file."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def last_verdict(connection: sqlite3.Connection) -> int:
    """The highest number of a verdict; 0 where there is none."""
    return int(connection.execute("SELECT ifnull(max(seq), 0) FROM verdict").fetchone()[0])


def covered(backup: Path) -> int:
    """The last verdict that a backup holds; 0 where it cannot be read."""
    if not backup.exists():
        return 0
    try:
        with closing(connect_kept(backup)) as kept:
            return last_verdict(kept)
    except sqlite3.Error:
        return 0


def kept_until(place: Path) -> int:
    """The last verdict that any backup holds; 0 for none."""
    return max([*(covered(place / name) for name in BACKUPS), *(int(cells[0]) for cells in read_recent(place))])


def read_recent(place: Path) -> Iterator[list[Any]]:
    """The lines of the file of recent verdicts that can be read."""
    try:
        lines = (place / RECENT_FILE).read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        with contextlib.suppress(ValueError):
            cells = json.loads(line)
            if isinstance(cells, list) and len(cells) in CELLS and isinstance(cells[0], int):
                yield cells


def _signs(connection: sqlite3.Connection) -> tuple[Any, ...]:
    """What tells a review from the same review at another time; the first three are nothing where it is empty."""
    return tuple(connection.execute(_SIGNS).fetchone())
