"""What a watched folder's films came to, kept in one file beside the table so that each is there exactly once.

The file is a database of SQLite: a film is in it whole or not at all, after a kill or a power cut too, and its lock
ends with the process. Tables are written after it and made to follow it: what one lacks is added, at the start as well.
"""

from __future__ import annotations

import io
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from inference.table import Cell, Format, Row, open_table

_SCHEMA = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # content: SHA-256 of the file's bytes, of one that cannot be read what stands for it. number: of the first of its
    # frames in names of files. place: in the tables; NULL while only the number is given.
    """CREATE TABLE film (
        content TEXT PRIMARY KEY, path TEXT NOT NULL, number INTEGER NOT NULL, frames INTEGER NOT NULL,
        place INTEGER UNIQUE, scores TEXT, objects TEXT, heatmaps TEXT) WITHOUT ROWID""",
    # uid: SOP Instance UID of a scored frame. said: what the network said of it, with all digits.
    "CREATE TABLE instance (uid TEXT NOT NULL, frame INTEGER NOT NULL, content TEXT NOT NULL, said TEXT NOT NULL)",
    "CREATE INDEX instance_uid ON instance (uid, frame)",
    "CREATE TABLE repeated (path TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (path, content)) WITHOUT ROWID",
)
_FORM = "1"
_LOCKED = frozenset((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED))
_FAILURES = (sqlite3.Error, UnicodeDecodeError)
"""Python cannot read SQLite's own sentence where that quotes a damaged name."""
_CLOSE = 1e-7
"""Scores that are no further apart are those of the same pixels."""


class WatchRefused(Exception):
    """Why these films cannot go into this table, in a plain sentence."""


class OutputHeld(Exception):
    """Why results cannot be written now, in a plain sentence; it may pass."""

    @classmethod
    def of(cls, error: OSError, path: Path) -> OutputHeld:
        """What a system's refusal means for a file."""
        name = Path(str(error.filename)).name if error.filename else path.name
        return cls(f"{name} cannot be written ({error.strerror or error}).")


@dataclass(frozen=True, slots=True)
class FilmRecord:
    """A film as it is kept. rows of its tables; said: UID, frame and every score of each scored frame."""

    content: str
    path: str
    scores: Sequence[Row]
    objects: Sequence[Row] = ()
    heatmaps: Sequence[Row] = ()
    said: Sequence[tuple[str, int, Sequence[float]]] = ()


class WatchJournal:
    """The films that were done; one process at a time has it. Use it in a `with`.

    facts: what the films' rows depend on, as the model: a journal that was begun with others is refused.
    Raises WatchRefused where it is another's or of another program; OutputHeld wherever it cannot be written or read.
    """

    def __init__(self, path: Path, facts: Mapping[str, str]) -> None:
        self.path = path
        self._facts = dict(facts) | {"form": _FORM}
        self._id = ""
        self._place = (0, 0)
        self._connection: sqlite3.Connection | None = None
        self._open(new=not path.exists())

    def __enter__(self) -> WatchJournal:
        return self

    def __exit__(self, *_: object) -> None:
        self._let_go()

    @property
    def files(self) -> tuple[Path, Path]:
        """The journal, and the file beside it in which SQLite keeps what a transaction changes."""
        return self.path, self.path.with_name(f"{self.path.name}-journal")

    @property
    def count(self) -> int:
        """Films that were done."""
        (found,) = self._one("SELECT COUNT(*) FROM film WHERE place IS NOT NULL")
        return int(found)

    def path_of(self, content: str) -> str | None:
        """Where the film of this content was found first; None where it was not done."""
        found = self._any("SELECT path FROM film WHERE content = ? AND place IS NOT NULL", content)
        return None if found is None else str(found[0])

    def is_told(self, path: str, content: str) -> bool:
        """Whether this file was the film, or a repeat of it that was named before."""
        known = "SELECT 1 FROM film WHERE path = ? AND content = ? AND place IS NOT NULL"
        told = "SELECT 1 FROM repeated WHERE path = ? AND content = ?"
        return self._any(f"{known} UNION ALL {told}", path, content, path, content) is not None

    def same_instance(self, uid: str, frame: int) -> list[tuple[str, tuple[float, ...]]]:
        """Where frames with this SOP Instance UID were found before, and what the network said of them."""
        with self._ready() as own:
            found = own.execute(
                "SELECT film.path, said FROM instance JOIN film USING (content) WHERE uid = ? AND frame = ?",
                (uid, frame),
            ).fetchall()
        return [(str(path), tuple(self._decoded(said))) for path, said in found]

    def number(self, content: str, path: str, frames: int) -> tuple[int, bool]:
        """The number of a film's first frame in names of files, the same whenever it is asked; whether it was given."""
        found = self._any("SELECT number FROM film WHERE content = ?", content)
        if found is not None:
            return int(found[0]), True
        with self._ready() as own:
            number = self._next_number(own)
            own.execute(
                "INSERT INTO film (content, path, number, frames) VALUES (?, ?, ?, ?)", (content, path, number, frames)
            )
        return number, False

    def add(self, film: FilmRecord) -> None:
        """Keep a film, once: whole, and on the disk when this returns."""
        with self._ready() as own:
            own.execute(
                "INSERT OR IGNORE INTO film (content, path, number, frames) VALUES (?, ?, ?, ?)",
                (film.content, film.path, self._next_number(own), len(film.scores)),
            )
            (place,) = own.execute("SELECT COALESCE(MAX(place), 0) + 1 FROM film").fetchone()
            changed = own.execute(
                "UPDATE film SET path = ?, place = ?, scores = ?, objects = ?, heatmaps = ? "
                "WHERE content = ? AND place IS NULL",
                (film.path, place, *map(json.dumps, (film.scores, film.objects, film.heatmaps)), film.content),
            )
            if changed.rowcount:
                own.executemany(
                    "INSERT INTO instance VALUES (?, ?, ?, ?)",
                    [(uid, frame, film.content, json.dumps(list(said))) for uid, frame, said in film.said if uid],
                )

    def add_repeat(self, path: str, content: str) -> None:
        """Keep that a file was named as a repeat."""
        with self._ready() as own:
            own.execute("INSERT OR IGNORE INTO repeated VALUES (?, ?)", (path, content))

    def rows(self, column: str) -> Iterator[dict[str, Cell]]:
        """All rows of a table, in order. column: scores, objects or heatmaps."""
        place = 0
        while True:
            with self._ready() as own:
                query = f"SELECT place, {column} FROM film WHERE place > ? ORDER BY place LIMIT 500"  # noqa: S608  # ours
                found = own.execute(query, (place,)).fetchall()
            for _, text in found:
                yield from self._decoded(text)
            if not found:
                return
            before, place = place, found[-1][0]
            if not isinstance(place, int) or place <= before:
                raise self._damaged()

    def _decoded(self, text: str) -> list[Any]:
        """A list that was kept as JSON. Raises WatchRefused."""
        try:
            found = json.loads(text)
        except (ValueError, TypeError, RecursionError) as error:
            raise self._damaged() from error
        if not isinstance(found, list):
            raise self._damaged()
        return found

    def _damaged(self) -> WatchRefused:
        return WatchRefused(f"{self.path.name} is damaged or no journal of hilum watch. Name another table.")

    # The file

    def _open(self, *, new: bool) -> None:
        if self._connection is not None:
            return
        own = None
        try:
            name = quote(os.fsencode(self.path.absolute().as_posix()))
            location = f"file://{name if name.startswith('/') else f'/{name}'}?mode={'rwc' if new else 'rw'}"
            own = sqlite3.connect(location, timeout=0.2, isolation_level=None, uri=True)
            own.execute("PRAGMA locking_mode = EXCLUSIVE")
            own.execute("PRAGMA synchronous = FULL")
            own.execute("BEGIN EXCLUSIVE")  # the lock stays until the connection is closed
            tables = own.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]
            if not tables and (new or not self._id):
                for statement in _SCHEMA:
                    own.execute(statement)
                facts = self._facts | {"id": uuid4().hex}
                own.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
            kept = dict(own.execute("SELECT name, value FROM meta").fetchall())
            own.execute("COMMIT")
            self._check(kept)
            status = self.path.stat()
            self._id, self._place = kept["id"], (status.st_dev, status.st_ino)
            self._connection, own = own, None
        except _FAILURES as error:
            raise self._meant(error) from error
        except OSError as error:
            raise OutputHeld.of(error, self.path) from error
        finally:
            if own is not None:
                own.close()

    def _check(self, kept: Mapping[str, str]) -> None:
        if self._id and kept.get("id") != self._id:
            raise OutputHeld(f"{self.path.name} is another file now.")
        for name, value in self._facts.items():
            if kept.get(name) != value:
                raise WatchRefused(
                    f"{self.path.name} was begun with another {name} ({kept.get(name) or 'unknown'}, not {value}). "
                    "Name another table."
                )

    def _meant(self, error: sqlite3.Error | UnicodeDecodeError) -> WatchRefused | OutputHeld:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _LOCKED:
            return WatchRefused(f"{self.path.name} is in use: another hilum watch writes this table.")
        if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT) or code <= 1:
            return self._damaged()
        if code == sqlite3.SQLITE_FULL:
            return OutputHeld("The disk is full.")
        return OutputHeld(f"{self.path.name} cannot be written ({error}).")

    @contextmanager
    def _ready(self) -> Iterator[sqlite3.Connection]:
        """The connection in a transaction. The file must be the one that was opened: a removed disk takes it away."""
        try:
            status = self.path.stat()
        except OSError as error:
            self._let_go()
            raise OutputHeld.of(error, self.path) from error
        if (status.st_dev, status.st_ino) != self._place:
            self._let_go()
        self._open(new=False)
        own = self._connection
        if own is None:
            raise OutputHeld(f"{self.path.name} cannot be opened.")
        try:
            own.execute("BEGIN IMMEDIATE")
            yield own
            own.execute("COMMIT")
        except _FAILURES as error:
            self._let_go()
            raise self._meant(error) from error
        except BaseException:
            if own.in_transaction:
                own.execute("ROLLBACK")
            raise

    def _let_go(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _next_number(self, own: sqlite3.Connection) -> int:
        (number,) = own.execute("SELECT COALESCE(MAX(number + frames), 1) FROM film").fetchone()
        return int(number)

    def _any(self, query: str, *values: object) -> tuple[Any, ...] | None:
        with self._ready() as own:
            found: tuple[Any, ...] | None = own.execute(query, values).fetchone()
        return found

    def _one(self, query: str) -> tuple[int, ...]:
        with self._ready() as own:
            found: tuple[int, ...] = own.execute(query).fetchone()
        return found


class FollowingTable:
    """A table that has exactly a journal's rows, and gets those that it lacks; where it is another, it is kept aside.

    rows: all of them, asked for where the file may not have what it should. Raises OutputHeld.
    """

    def __init__(self, path: Path, form: Format, names: tuple[str, ...], rows: Callable[[], Iterator[Row]]) -> None:
        self.path = path
        self._form: Format = form
        self._names = names
        self._rows = rows
        self._is: tuple[int, int, int] | None = None
        """Device, number and size of the file as it was left; None where it has to be gone through."""
        self._asides: list[Path] = []

    def follow(self) -> None:
        """Give the file all rows of the journal."""
        try:
            self._follow()
        except OSError as error:
            raise OutputHeld.of(error, self.path) from error

    def add(self, rows: Sequence[Row]) -> None:
        """Add rows that were just put into the journal."""
        try:
            if self._is is None or not self.path.exists() or self._is != _identity(self.path):
                self._follow()
                return
            self._is = None
            with self.path.open("ab") as stream:
                stream.write(self._text(rows))
            self._is = _identity(self.path)
        except OSError as error:
            raise OutputHeld.of(error, self.path) from error

    def asides(self) -> list[Path]:
        """Where the file's content was put that was another table; each is told once."""
        told, self._asides = self._asides, []
        return told

    def _follow(self) -> None:
        self._is = None
        if not self._has_beginning():
            aside = _free_name(self.path)
            self.path.rename(aside)
            self._asides.append(aside)
        with self.path.open("r+b" if self.path.exists() else "w+b") as stream:
            rest = False
            for text in self._texts():
                have = b"" if rest else stream.read(len(text))
                if have != text:
                    rest = True
                    stream.write(text[len(have) :])
            stream.flush()
            os.fsync(stream.fileno())
        self._is = _identity(self.path)

    def _has_beginning(self) -> bool:
        """Whether the file holds no more than a beginning of what it should hold, its last row maybe cut short."""
        if not self.path.exists():
            return True
        with self.path.open("rb") as stream:
            for text in self._texts():
                have = stream.read(len(text))
                if have != text:
                    return text.startswith(have) and not stream.read(1)
            return not stream.read(1)

    def _texts(self) -> Iterator[bytes]:
        """The whole table, heading first, in parts."""
        yield self._text((), heading=True)
        for own in self._rows():
            yield self._text((own,))

    def _text(self, rows: Sequence[Row], *, heading: bool = False) -> bytes:
        text = io.StringIO()
        table = open_table(text, self._form, self._names, heading=heading)
        for own in rows:
            table.write(own)
        return text.getvalue().encode("utf-8")


def are_alike(said: Sequence[float], before: Sequence[float]) -> bool:
    """Whether a network said the same of two films, which then are the same pixels."""
    return len(said) == len(before) and all(abs(a - b) <= _CLOSE for a, b in zip(said, before, strict=True))


def _identity(path: Path) -> tuple[int, int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino, status.st_size


def _free_name(path: Path) -> Path:
    """A name beside a file that nothing has."""
    number = 1
    while (other := path.with_name(f"{path.stem}.before-{number}{path.suffix}")).exists():
        number += 1
    return other
