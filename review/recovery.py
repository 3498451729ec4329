"""Copies of a review that are whole or not there, and a verdict that never waits long for them."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from imaging.whole_files import write_whole
from review.database import (
    DAMAGE,
    bring_up,
    broken_results,
    check_version,
    connect,
    connect_kept,
    connect_plain,
    is_damage,
    is_whole,
    transaction,
)
from review.film_rows import Names
from review.log import ADD_ENTRY, CELLS, ENTRIES, entries_in, from_cells, more_text
from review.places import REVIEW_FILE

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
            with self._alone() as mine, contextlib.suppress(*DAMAGE, OSError):
                if mine:
                    self._write_recent(connection)
                    self._verdicts = 0

    def count_rows(self, connection: sqlite3.Connection, rows: int) -> None:
        """So many rows more are kept; from time to time everything is copied, as above."""
        self._rows += rows
        if self._rows >= _ROWS:
            with contextlib.suppress(*DAMAGE, OSError):
                self.make(connection)

    def make_if_changed(self, connection: sqlite3.Connection) -> None:
        """Copy a review that holds something and is not as the newest backup has it. Raises nothing."""
        with contextlib.suppress(*DAMAGE, OSError):
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
        except DAMAGE:
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
    except DAMAGE:
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
        with contextlib.suppress(ValueError, RecursionError):
            cells = json.loads(line)
            if isinstance(cells, list) and len(cells) in CELLS and isinstance(cells[0], int):
                yield cells


def _signs(connection: sqlite3.Connection) -> tuple[Any, ...]:
    """What tells a review from the same review at another time; the first three are nothing where it is empty."""
    return tuple(connection.execute(_SIGNS).fetchone())


_RESTORED = "restored.sqlite"
_STEP = 64
_GUESS = 20_000
"""How far rows are looked for in a damaged file that does not say how many it has."""
_OF_FILMS = (
    ("SELECT * FROM film", "id", "INSERT OR IGNORE INTO film VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    ("SELECT * FROM ref", "film", "INSERT OR IGNORE INTO ref VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
    (
        "SELECT * FROM result",
        "film",
        "INSERT OR IGNORE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    ),
)
"""What is known of films: how it is read, by which number, and how it is kept."""
_SETTINGS = (
    ("SELECT * FROM setting", "DELETE FROM setting", "INSERT OR IGNORE INTO setting VALUES (?, ?)"),
    ("SELECT * FROM label", "DELETE FROM label", "INSERT OR IGNORE INTO label VALUES (?, ?, ?)"),
)
"""What is set in a review, as the version that verdicts were said under which were carried over: each whole or not."""
_LATER: Mapping[int, tuple[Any, ...]] = {13: ("", None, "", ""), 16: ("",)}
"""What a row of so many cells, of a review of the first or the second version, gets behind them."""


@dataclass(slots=True)
class _Found:
    """How many verdicts the restored review has, how many are lost (None: not known), and when the backup was made."""

    verdicts: int = 0
    lost: int | None = None
    since: str = ""


def make_sound(place: Path, names: Names) -> str:
    """Look whether the review in `place` is whole, and restore it where it is not; the caller has its lock.

    Returns what was done in one sentence, "" for nothing. Raises sqlite3.Error and OSError from a disk that fails, and
    Fault (REVIEW_REFUSED) for a review of a newer program.
    """
    for left in place.glob(f"*{PARTIAL}*"):
        left.unlink()
    path, restored = place / REVIEW_FILE, place / _RESTORED
    if restored.exists() and not path.exists():
        restored.replace(path)
    if _is_sound(path, any((place / name).exists() for name in BACKUPS)):
        return ""
    found = _restore(place, names)
    aside = _set_aside(path)
    restored.replace(path)
    return _sentence(found, aside)


def _is_sound(path: Path, has_backup: bool) -> bool:
    """Whether the file is whole, and has all that its backups have: one that lost its log of changes has not."""
    if not path.exists() or not path.stat().st_size:  # SQLite would throw away the log of changes of an empty file
        return not has_backup and not _log_of(path).exists()
    try:
        with closing(connect(path, write=False)) as connection:  # a damaged file is kept as it was found
            if check_version(connection) == 0:
                return not has_backup
            return is_whole(connection) and last_verdict(connection) >= kept_until(path.parent)
    except DAMAGE as error:
        if not is_damage(error):
            raise
        return False


def _restore(place: Path, names: Names) -> _Found:
    """Build the review anew beside the damaged one, from which nothing is taken away until this is whole."""
    found = _Found()
    partial = place / f"{_RESTORED}{PARTIAL}"
    backup = _sound_backup(place)
    if backup is not None:
        found.since = datetime.fromtimestamp(backup.stat().st_mtime, UTC).isoformat(" ", "minutes")[:16]
        with closing(connect_kept(backup)) as kept:
            copy_whole(kept, partial)
    with closing(connect_plain(partial)) as new:
        bring_up(new, before=lambda: None)
        newest, last = last_verdict(new), None
        with _damaged(place, backup) as damaged, transaction(new):
            if damaged is not None:
                last = _take_over(damaged, new, names)
                new.executemany("DELETE FROM result WHERE film = ?", [(film,) for film in broken_results(new)])
            for cells in read_recent(place):  # after the films, which it would make without what is known of them
                _add_verdict(new, cells, names)
        if last is not None and last >= last_verdict(new):
            found.lost = last - newest - _count(new, newest)
        found.verdicts = _count(new)
    sync(partial)
    partial.replace(place / _RESTORED)
    return found


def _sound_backup(place: Path) -> Path | None:
    for path in (place / name for name in BACKUPS):
        if path.exists():
            with contextlib.suppress(*DAMAGE), closing(connect_kept(path)) as kept:
                if check_version(kept) and is_whole(kept):
                    return path
    return None


@contextlib.contextmanager
def _damaged(place: Path, backup: Path | None) -> Iterator[sqlite3.Connection | None]:
    """The damaged file as far as SQLite opens it; with the backup's first page where its own is lost."""
    path = place / REVIEW_FILE
    mended = place / f"mended.sqlite{PARTIAL}"
    connection = _readable(path)
    if connection is None and backup is not None and path.exists():
        _mend(path, backup, mended)
        connection = _readable(mended)
    try:
        yield connection
    finally:
        if connection is not None:
            connection.close()
        for left in place.glob(f"{mended.name}*"):
            left.unlink()


def _readable(path: Path) -> sqlite3.Connection | None:
    if not path.exists() or not path.stat().st_size:
        return None
    connection = _connect_or_none(path)
    if connection is None:
        return None
    try:
        connection.execute("PRAGMA writable_schema = ON")  # reads a file that was cut, too
        connection.execute("SELECT name FROM sqlite_schema").fetchall()
    except DAMAGE:
        connection.close()
        return None
    return connection


def _connect_or_none(path: Path) -> sqlite3.Connection | None:
    try:
        return connect(path, write=False)
    except DAMAGE:
        return None


def _log_of(path: Path) -> Path:
    """SQLite's log of changes beside a file (WAL), which is a part of it."""
    return path.with_name(f"{path.name}-wal")


def _mend(path: Path, backup: Path, target: Path) -> None:
    """A copy with the first page of a backup, which says where the tables begin: pages of both are numbered alike."""
    data = bytearray(path.read_bytes())
    first = backup.read_bytes()[:65536]
    size = int.from_bytes(first[16:18], "big")
    size = 65536 if size == 1 else size
    if len(data) < size:
        return
    data[:size] = first[:size]
    data[28:32] = (len(data) // size).to_bytes(4, "big")
    data[92:96] = data[24:28]  # that the number of pages is right
    data[18:20] = b"\x02\x02" if _log_of(path).exists() else b"\x01\x01"
    target.write_bytes(data)
    if _log_of(path).exists():
        _log_of(target).write_bytes(_log_of(path).read_bytes())


def _take_over(damaged: sqlite3.Connection, new: sqlite3.Connection, names: Names) -> int | None:
    """Add rows with numbers above those that the new review has, as far as they can be read.

    Returns the number of the last verdict that was given; None where the file does not say.
    """
    newest_film, last_film = _number(new, "SELECT ifnull(max(id), 0) FROM film"), _last(damaged, "film")
    for select, key, insert in _OF_FILMS:
        for row in _rows(damaged, select, key, newest_film, last_film):
            with contextlib.suppress(*DAMAGE):
                new.execute(insert, (*row, *_LATER.get(len(row), ())))
    newest, last = last_verdict(new), _last(damaged, "verdict")
    if last is not None and last >= newest:  # not where it lost its log of changes: the backup is the newer then
        _take_over_settings(damaged, new)
    for row in _rows(damaged, _entries_in(damaged), "seq", newest, last):
        _add_verdict(new, row, names)
    for table, number in (("film", last_film), ("verdict", last)):
        _go_on_from(new, table, number or 0)
    return last


def _take_over_settings(damaged: sqlite3.Connection, new: sqlite3.Connection) -> None:
    for select, delete, insert in _SETTINGS:
        with contextlib.suppress(*DAMAGE):
            rows = damaged.execute(select).fetchall()
            if rows:
                new.execute(delete)
                new.executemany(insert, rows)


def _entries_in(damaged: sqlite3.Connection) -> str:
    try:
        return entries_in(damaged)
    except DAMAGE:
        return ENTRIES


def _go_on_from(new: sqlite3.Connection, table: str, number: int) -> None:
    """Never give a number again, one that was lost included."""
    known = new.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table)).rowcount
    if not known:
        new.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, number))


def _rows(damaged: sqlite3.Connection, select: str, key: str, above: int, last: int | None) -> Iterator[Sequence[Any]]:
    """Rows by their numbers, in steps; where a step cannot be read, one by one."""
    last = above + _GUESS if last is None else min(last, above + (1 << 20))
    for start in range(above + 1, last + 1, _STEP):
        end = min(start + _STEP - 1, last)
        try:
            yield from damaged.execute(f"{select} WHERE {key} BETWEEN ? AND ?", (start, end)).fetchall()
        except DAMAGE:
            for number in range(start, end + 1):
                with contextlib.suppress(*DAMAGE):
                    yield from damaged.execute(f"{select} WHERE {key} = ?", (number,)).fetchall()


def _add_verdict(new: sqlite3.Connection, cells: Sequence[Any], names: Names) -> None:
    """Add an entry that makes sense and is not there yet; its film, too, where that is lost."""
    try:
        entry, own, (digest, frame) = from_cells(cells), cells[:13], cells[13:15]
        content = _content(digest)
        film = (entry.verdict.film, content, frame, names.film(content, frame))
        insert = "INSERT OR IGNORE INTO film (id, content, frame, stands_in, pseudonym) VALUES (?, ?, ?, 0, ?)"
        new.execute(insert, film)
        new.execute(ADD_ENTRY, (*own, content, frame, more_text(entry.verdict)))
    except (sqlite3.DatabaseError, ValueError, TypeError, AttributeError):
        return


def _content(text: object) -> bytes:
    try:
        return bytes.fromhex(str(text))
    except ValueError:
        return b""


def _number(connection: sqlite3.Connection, select: str, *given: int) -> int:
    return int(connection.execute(select, given).fetchone()[0])


def _count(connection: sqlite3.Connection, above: int = 0) -> int:
    """How many verdicts with a number above that there are."""
    return _number(connection, "SELECT count(*) FROM verdict WHERE seq > ?", above)


def _last(connection: sqlite3.Connection, table: str) -> int | None:
    """The last number that a table gave; None where the file does not say."""
    try:
        row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
        return int(row[0]) if row else 0
    except (sqlite3.DatabaseError, ValueError, TypeError):
        return None


def _set_aside(path: Path) -> str:
    """Keep the damaged file under another name; returns that name, "" where there is no file."""
    if not path.exists():
        return ""
    stem = f"damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)  # nothing is kept in it
    if _log_of(path).exists():
        _log_of(path).replace(_log_of(path.with_name(f"{stem}.sqlite")))
    path.replace(path.with_name(f"{stem}.sqlite"))
    return f"{stem}.sqlite"


def _sentence(found: _Found, aside: str) -> str:
    what = "was damaged" if aside else "was missing"
    source = f"its backup of {found.since} UTC" if found.since else "what could be read of it"
    if found.lost:
        rest = f"{found.lost:,} could not be read"
    elif found.lost is None:
        rest = f"verdicts given after {found.since} UTC may be missing" if found.since else "others may be missing"
    else:
        rest = "none is missing"
    kept = f"; the damaged file is kept as {aside}" if aside else ""
    verdicts = "1 verdict" if found.verdicts == 1 else f"{found.verdicts:,} verdicts"
    return f"The review {what} and was restored from {source} with {verdicts}; {rest}{kept}."
