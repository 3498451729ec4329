"""Connections to the SQLite files of a review, and what their errors mean to a reader."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from imaging.faults import Code, Fault, Problem

_PATIENCE_S = 10.0
_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_NOT_ALLOWED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """A connection that commits only where it is told to; what is committed is on the disk (WAL, synchronous FULL).

    write: False opens an existing file and never changes it. May be handed from one thread to another.
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
    """A connection to a file that nothing writes, as a backup: it leaves no files beside it."""
    return _open(path, "ro", "&immutable=1")


def connect_plain(path: Path) -> sqlite3.Connection:
    """A connection to a file that is being made: quick, and on the disk only when it is put there."""
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
    except sqlite3.DatabaseError as error:
        raise Fault(_problem(error, place)) from error


def plain(*values: Any) -> tuple[Any, ...]:
    """Values for a row; halves of characters, as in names that are no text, become \\uNNNN."""
    return tuple(
        value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) and not value.isascii() else value
        for value in values
    )


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is at fault, and not the disk, a right or another program."""
    return _primary(error) not in _FULL | _NOT_ALLOWED | _BUSY


def _problem(error: sqlite3.Error, place: Path) -> Problem:
    code = _primary(error)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_READ:
        message = f"The review cannot be kept in {place}: what is there cannot be read."
        return Problem(Code.UNREADABLE, message, "Look after the disk, then open the review again.", place)
    if code in _FULL:
        message = "The disk cannot take more of the review; what was there before is kept."
        return Problem(Code.DISK_FULL, message, "Make room, then go on: nothing has to be done again.", place)
    if code in _NOT_ALLOWED:
        message = f"The review cannot be kept in {place}: the folder cannot be written."
        return Problem(Code.NO_PERMISSION, message, "Ask for permission to write there.", place)
    if code in _BUSY:
        message = "The review is held by another program for too long."
        return Problem(Code.REVIEW_IN_USE, message, "Close that program, then try again.", place)
    message = "The file of the review is damaged."
    return Problem(Code.REVIEW_REFUSED, message, "Open the review again: it is restored from its backup.", place)


def _primary(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; 0 where Python raised the error itself."""
    code = getattr(error, "sqlite_errorcode", None)
    return int(code) & 0xFF if code is not None else 0


def _open(path: Path, mode: str, more: str = "") -> sqlite3.Connection:
    name = path.absolute().as_posix()  # on Windows without the slash that a URI begins with
    location = f"file://{quote(os.fsencode(name if name.startswith('/') else f'/{name}'))}?mode={mode}{more}"
    return sqlite3.connect(location, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False, uri=True)
