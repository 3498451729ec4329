"""Connections to the SQLite files of a review, and what their errors mean to a reader."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from imaging.faults import Code, Fault, Problem
from review.review_reasons import ReviewReason

DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError, json.JSONDecodeError)
"""What a damaged file raises: Python cannot read SQLite's own sentence where that quotes a damaged name, nor a cell of
JSON that is none any more.
"""
_TEXTS = ("scores", "notes", "anatomy")
"""What of a result is kept as JSON."""
_PATIENCE_S = 10.0
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_NOT_ALLOWED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection that commits only where it is told to; what is committed is on the disk (WAL, synchronous FULL).

    write: False opens an existing file and never changes it. May be handed from one thread to another.
    Raises sqlite3.Error.
    """
    connection = _open(path, "rwc" if write else "ro")
    try:
        if write:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32000")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_kept(path: Path) -> sqlite3.Connection:
    """A connection to a file that nothing writes, as a backup: it leaves no files beside it. Raises sqlite3.Error."""
    return _open(path, "ro", "&immutable=1")


def connect_plain(path: Path) -> sqlite3.Connection:
    """A connection to a file that is being made: quick, on the disk once it is put there. Raises sqlite3.Error."""
    connection = _open(path, "rwc")
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing: committed at the end, taken back by any error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite ends it by itself when the disk fails
            connection.execute("ROLLBACK")
        raise


@contextmanager
def told(place: Path) -> Iterator[None]:
    """SQLite's errors as faults that name the folder of the review: DISK_FULL, NO_PERMISSION, UNREADABLE, REVIEW_..."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):  # the caller's own fault
        raise
    except DAMAGE as error:
        raise Fault(_problem(error, place)) from error


def plain(*values: Any) -> tuple[Any, ...]:
    """Values for a row; halves of characters, as in names that are no text, become \\uNNNN."""
    return tuple(
        value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) and not value.isascii() else value
        for value in values
    )


def is_damage(error: Exception) -> bool:
    """Whether the file is at fault, and not the disk, a right or another program."""
    return _primary(error) not in _FULL | _NOT_ALLOWED | _BUSY


def _problem(error: Exception, place: Path) -> Problem:
    code = _primary(error)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_READ:
        return Problem(Code.UNREADABLE, ReviewReason.UNREADABLE, {"place": place}, place)
    if code in _FULL:
        return Problem(Code.DISK_FULL, ReviewReason.DISK_FULL, path=place)
    if code in _NOT_ALLOWED:
        return Problem(Code.NO_PERMISSION, ReviewReason.NOT_WRITTEN, {"place": place}, place)
    if code in _BUSY:
        return Problem(Code.REVIEW_IN_USE, ReviewReason.HELD, path=place)
    return Problem(Code.REVIEW_REFUSED, ReviewReason.DAMAGED, path=place)


def _primary(error: Exception) -> int:
    """SQLite's result code without its extension; 0 where Python raised the error itself."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _open(path: Path, mode: str, more: str = "") -> sqlite3.Connection:
    name = path.absolute().as_posix()  # on Windows without the slash that a URI begins with
    location = f"file://{quote(os.fsencode(name if name.startswith('/') else f'/{name}'))}?mode={mode}{more}"
    return sqlite3.connect(location, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False, uri=True)


_FIRST = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE label (place INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, abnormal INTEGER NOT NULL)",
    # content: the 32 bytes of a SHA-256; of a file that cannot be read, a stand-in made of its path (stands_in = 1).
    # path, place, copies, here: of the files with this content, kept with every change so that the table needs no join.
    """CREATE TABLE film (
        id INTEGER PRIMARY KEY AUTOINCREMENT, content BLOB NOT NULL, frame INTEGER NOT NULL,
        stands_in INTEGER NOT NULL, pseudonym TEXT NOT NULL, patient TEXT NOT NULL DEFAULT '',
        path BLOB NOT NULL DEFAULT x'', place INTEGER NOT NULL DEFAULT 0, copies INTEGER NOT NULL DEFAULT 0,
        here INTEGER NOT NULL DEFAULT 0, UNIQUE (content, frame))""",
    # path: relative to the folder, "/" between parts, as bytes: names of files need not be text.
    """CREATE TABLE file (
        id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, place INTEGER NOT NULL, size INTEGER NOT NULL,
        changed_ns INTEGER NOT NULL, content BLOB NOT NULL, here INTEGER NOT NULL)""",
    "CREATE INDEX file_content ON file (content)",
    """CREATE TABLE ref (
        film INTEGER PRIMARY KEY REFERENCES film (id), frames INTEGER NOT NULL, kind TEXT NOT NULL,
        "rows" INTEGER NOT NULL, columns INTEGER NOT NULL, modality TEXT NOT NULL, sop TEXT NOT NULL,
        series TEXT NOT NULL, study TEXT NOT NULL, syntax TEXT NOT NULL)""",
    """CREATE TABLE result (
        film INTEGER PRIMARY KEY REFERENCES film (id), status INTEGER NOT NULL, code TEXT NOT NULL,
        message TEXT NOT NULL, next_step TEXT NOT NULL, problem_frame INTEGER, scores TEXT NOT NULL, abnormal REAL,
        calibrated INTEGER NOT NULL, notes TEXT NOT NULL, device TEXT NOT NULL, seconds REAL NOT NULL,
        scored_at REAL NOT NULL)""",
    # content, frame: the film once more, so that an entry says what it is about when its film's row is lost.
    """CREATE TABLE verdict (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, film INTEGER NOT NULL REFERENCES film (id), reader TEXT NOT NULL,
        role TEXT NOT NULL, said TEXT, label TEXT NOT NULL, note TEXT NOT NULL, key_image INTEGER NOT NULL,
        regions TEXT NOT NULL, score_visible INTEGER NOT NULL, at TEXT NOT NULL, seconds REAL NOT NULL,
        undoes INTEGER REFERENCES verdict (seq), content BLOB NOT NULL, frame INTEGER NOT NULL)""",
    "CREATE INDEX verdict_holds ON verdict (film, reader, role, seq)",
    """CREATE TRIGGER verdict_stays BEFORE UPDATE ON verdict
        BEGIN SELECT RAISE(ABORT, 'the log of verdicts only grows'); END""",
    """CREATE TRIGGER verdict_remains BEFORE DELETE ON verdict
        BEGIN SELECT RAISE(ABORT, 'the log of verdicts only grows'); END""",
)

_SECOND = (
    # For whom a film was decided: the card's population, the patient's age in whole years, the view.
    "ALTER TABLE result ADD COLUMN population TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE result ADD COLUMN age INTEGER",
    "ALTER TABLE result ADD COLUMN view TEXT NOT NULL DEFAULT ''",
    # more: a JSON object with what a verdict holds beside its other columns.
    "ALTER TABLE verdict ADD COLUMN more TEXT NOT NULL DEFAULT '{}'",
)
"""From here on, too, verdicts may hold a label alone, which programs of before cannot read."""

_THIRD = (
    # What the outline of the lungs tells of a film, a JSON object; "" where they were not looked for or not found.
    "ALTER TABLE result ADD COLUMN anatomy TEXT NOT NULL DEFAULT ''",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD)
"""Statements that make version n + 1 of version n; PRAGMA user_version says how many were applied."""


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations a file has seen; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(connection: sqlite3.Connection) -> int:
    """The file's version. Raises Fault (REVIEW_REFUSED) where a newer program made it."""
    version = version_of(connection)
    if version > len(MIGRATIONS):
        raise Fault(Problem(Code.REVIEW_REFUSED, ReviewReason.NEWER))
    return version


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether no page is damaged, each table has the columns that it should have in the file's version, and what was
    scored can be read.
    """
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return False
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        for statements in MIGRATIONS[: version_of(connection)]:
            for statement in statements:
                new.execute(statement)
        return _columns(new) <= _columns(connection) and not broken_results(connection)


def broken_results(connection: sqlite3.Connection) -> list[int]:
    """Films whose result is kept in texts of JSON that are none, or under a code that is none."""
    names = [name for table, name in _columns(connection) if table == "result" and name in _TEXTS]
    doubtful = " OR ".join(f"{name} != '' AND NOT json_valid({name})" for name in names)  # which refuses Python's NaN
    codes = ["", *Code]
    doubtful = f"{doubtful} OR code NOT IN ({', '.join('?' * len(codes))})"
    select = f"SELECT film, code, {', '.join(names)} FROM result WHERE {doubtful}"  # noqa: S608  # names of `_TEXTS` alone
    return [
        film
        for film, code, *texts in connection.execute(select, codes)
        if code not in codes or not all(map(_is_json, texts))
    ]


def _is_json(text: Any) -> bool:
    try:
        return not text or json.loads(text) is not None
    except (ValueError, TypeError, RecursionError):
        return False


def _columns(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    named = "SELECT own.name, its.name FROM sqlite_schema own, pragma_table_info(own.name) its WHERE own.type = 'table'"
    return set(connection.execute(named))


def bring_up(connection: sqlite3.Connection, before: Callable[[], object]) -> None:
    """Apply the migrations that the file has not seen, each whole or not at all; `before` runs ahead of each.

    A new file gets all of them at once, and `before` is not called for it. Raises Fault as `check_version` does.
    """
    start, last = check_version(connection), len(MIGRATIONS)
    for first, end in [(0, last)] if not start else [(version, version + 1) for version in range(start, last)]:
        if start:
            before()
        with transaction(connection):
            for statements in MIGRATIONS[first:end]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {end}")


LOCK_FILE = "lock.sqlite"


class WriterLock:
    """An open exclusive transaction on a file of its own; shared by the connections of one writer.

    SQLite's locks are the one kind that works alike on every system, within a process as between two, and they end with
    the process that holds them.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._holders: set[object] = set()

    @classmethod
    def take(cls, folder: Path) -> Self | None:
        """The lock of a review's folder; None where another has it. Raises sqlite3.Error."""
        path = folder / LOCK_FILE
        try:
            return cls._take(path)
        except DAMAGE as error:
            if not is_damage(error):
                raise
            path.unlink(missing_ok=True)  # nothing is kept in it
            return cls._take(path)

    @classmethod
    def _take(cls, path: Path) -> Self | None:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            if _primary(error) == sqlite3.SQLITE_BUSY:
                return None
            raise
        return cls(connection)

    def hold(self, holder: object) -> None:
        """Keep the lock until this holder lets go, too."""
        self._holders.add(holder)

    def is_last(self, holder: object) -> bool:
        """Whether nobody else holds the lock."""
        return not self._holders - {holder}

    def let_go(self, holder: object) -> None:
        """One holder less; the last one frees the lock."""
        self._holders.discard(holder)
        if not self._holders:
            self.free()

    def free(self) -> None:
        """Let another write, whoever holds it."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()
