"""The review of one folder by one model, kept in SQLite: what was acknowledged survives whatever happens.

What is stored how is said beside it: `database` (tables, and who writes), `film_rows` and `log` (rows),
`recovery` (what happens to a damaged one), `places` (where it lies).
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import hmac
import json
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from imaging.faults import Code, Fault, Problem
from imaging.image import ImageRef
from imaging.reasons import Values
from inference.models.card import ModelCard
from inference.prediction import Outcome, Scored
from review.database import MIGRATIONS, WriterLock, bring_up, check_version, connect, plain, told, transaction
from review.film_rows import (
    FileStamp,
    KnownFile,
    Names,
    NewRow,
    content_of,
    keep_file,
    keep_film,
    keep_outcome,
    keep_ref,
    mark_found,
    path_bytes,
    path_text,
    put_in_order,
    read_columns,
    read_known,
    read_outcome,
    read_refs,
    settle,
)
from review.log import ADD_ENTRY, ENTRIES, from_cells, holds, is_nothing, key_of, more_text, now, to_cells
from review.places import REVIEW_FILE, About, find_place, reviews_folder
from review.recovery import Backups, make_sound
from review.review_reasons import ReviewReason
from review.verdicts import Agreed, Columns, LogEntry, ReviewLabel, Verdict, label_set

__all__ = ["FileStamp", "KnownFile", "NewRow", "ReviewStore"]


KEY_FILE = "key"
_KEY_BYTES = 32
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no I, L, O or U, which are misread or spell words."""
_LENGTH = 8


def make_key(folder: Path) -> bytes:
    """The 32 bytes that this computer's pseudonyms are made with, from a file in `folder`; made where there is none.

    A file that is no key is kept aside and a new one is made. Raises OSError.
    """
    path = folder / KEY_FILE
    for _ in range(3):
        try:
            key = path.read_bytes()
        except FileNotFoundError:
            _write_new(path)
            continue
        if len(key) == _KEY_BYTES:
            return key
        path.replace(path.with_name(f"{KEY_FILE}.damaged"))
    raise OSError(f"{path} cannot be kept")


def of_film(key: bytes, content: bytes, frame: int) -> str:
    """ "F-" and 8 letters for a frame of a content."""
    return "F-" + _letters(key, b"film\0" + content + b"\0" + str(frame).encode())


def of_patient(key: bytes, patient_id: str) -> str:
    """ "P-" and 8 letters for a patient's id, blanks around it aside; "" where there is none."""
    name = patient_id.strip()
    return "P-" + _letters(key, b"patient\0" + name.encode("utf-8", "surrogatepass")) if name else ""


def mark_of(key: bytes) -> str:
    """What tells one key from another without giving it away."""
    return _letters(key, b"key")


def _letters(key: bytes, message: bytes) -> str:
    number = int.from_bytes(hmac.digest(key, message, hashlib.sha256)[:5], "big")
    return "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def _write_new(path: Path) -> None:
    """Write a key whole, unless another program was quicker."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(partial, path)
        except FileExistsError:
            return
        except OSError:  # a file system without links
            partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


_TRIES = 100
_TRY_EVERY_S = 0.05
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(slots=True, eq=False)
class OpenedReview:
    """What the connections of one review share; no lock: it is read only."""

    folder: Path
    card: ModelCard
    place: Path
    names: Names
    lock: WriterLock | None
    backups: Backups
    recovered: str = ""

    def connect(self) -> sqlite3.Connection:
        """One more connection."""
        with kept_in(self.place):
            return connect(self.place / REVIEW_FILE, write=self.lock is not None)


def open_kept(folder: Path, card: ModelCard, root: Path | None) -> tuple[OpenedReview, sqlite3.Connection]:
    """A review and its first connection, as `ReviewStore.open` says."""
    folder = folder.resolve()
    reviews = reviews_folder(root)
    about = About.of(folder, card)
    with kept_in(reviews):
        reviews.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = make_key(reviews)
        names = Names(partial(of_film, key), partial(of_patient, key))
        place = find_place(reviews, about)
        place.mkdir(exist_ok=True)
        kept = OpenedReview(folder, card, place, names, WriterLock.take(place), Backups(place))
        if kept.lock is None:
            return kept, _open_to_read(place)
        try:
            return kept, _open_to_write(kept, about, mark_of(key))
        except BaseException:
            kept.lock.free()
            raise


@contextlib.contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """What the disk and SQLite raise, as faults that name the folder."""
    try:
        with told(folder):
            yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            problem = Problem(Code.DISK_FULL, ReviewReason.NO_ROOM, {"folder": folder}, folder)
        else:
            values: Values = {"folder": folder, "error": error.strerror or str(error)}
            problem = Problem(Code.NO_PERMISSION, ReviewReason.NOT_KEPT, values, folder)
        raise Fault(problem) from error


def _open_to_write(kept: OpenedReview, about: About, mark: str) -> sqlite3.Connection:
    """The connection of the one who writes: sound, of today's version, backed up."""
    recovered = [make_sound(kept.place, kept.names)]
    connection = connect(kept.place / REVIEW_FILE, write=True)
    try:
        bring_up(connection, before=partial(kept.backups.make, connection))
        meta = dict(connection.execute("SELECT name, value FROM meta").fetchall())
        if meta.get("key", mark) != mark:
            recovered.append("The key of this computer's pseudonyms was lost: films found from now on have others.")
        wanted = about.cells() | {"key": mark} | ({} if "created" in meta else {"created": now()})
        if not wanted.items() <= meta.items():
            with transaction(connection):
                connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", wanted.items())
        kept.recovered = " ".join(sentence for sentence in recovered if sentence)
        kept.backups.make_if_changed(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_to_read(place: Path) -> sqlite3.Connection:
    """A connection that reads what another writes; waits a little for one that is just being made."""
    for _ in range(_TRIES):
        with contextlib.suppress(sqlite3.OperationalError):
            connection = connect(place / REVIEW_FILE, write=False)
            try:
                if check_version(connection) == len(MIGRATIONS):
                    return connection
            except BaseException:
                connection.close()
                raise
            connection.close()
        time.sleep(_TRY_EVERY_S)
    raise Fault(Problem(Code.REVIEW_IN_USE, ReviewReason.NOT_READ_YET, path=place))


_AT_ONCE = 1000
_UNDER = "said under"
"""The setting that says which entries were said under which version of the model, where it was another."""
_THAT_HOLD = "WHERE seq IN (SELECT max(seq) FROM verdict GROUP BY film, reader, role)"


class ReviewStore:
    """One connection to a review, used by one thread; `again` gives another thread its own.

    The first to open a review writes it; who comes second, in this process or another, is `read_only`. Writing methods
    return when the disk has it (WAL, synchronous FULL), and raise Fault (DISK_FULL) where it has not: nothing of that
    call is stored then, everything before it is, and the same call may be made again later.
    """

    folder: Path
    card: ModelCard
    read_only: bool
    recovered: str
    """What was restored at opening, in one sentence for the reader; "" where nothing had to be."""

    def __init__(self, kept: OpenedReview, connection: sqlite3.Connection) -> None:
        """Made by `open` and `again`."""
        self.folder, self.card, self.recovered = kept.folder, kept.card, kept.recovered
        self.read_only = kept.lock is None
        self._kept = kept
        self._connection = connection
        self._is_open = True
        if kept.lock is not None:
            kept.lock.hold(self)

    @classmethod
    def open(cls, folder: Path, card: ModelCard, *, root: Path | None = None) -> Self:
        """The review of a folder by a model; made where there is none. `root`: default, the user's data folder.

        Raises Fault: REVIEW_REFUSED for a review of a newer program, DISK_FULL, NO_PERMISSION where nothing can be
        kept in the data folder.
        """
        return cls(*open_kept(folder, card, root))

    def again(self) -> Self:
        """Another connection to the same review, for another thread; it writes if this one does."""
        return type(self)(self._kept, self._kept.connect())

    def close(self) -> None:
        """Back up what changed, let go of the review; twice is the same as once.

        The lock goes with the last connection of this writer.
        """
        if not self._is_open:
            return
        self._is_open = False
        lock = self._kept.lock
        if lock is not None and lock.is_last(self):
            self._kept.backups.make_if_changed(self._connection)
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()
        if lock is not None:
            lock.let_go(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Films

    def known_files(self) -> Mapping[str, KnownFile]:
        """Every file that was read to its last frame, by its path relative to the folder; belongs to this thread.

        Not among them: files that could not be read, and those that were interrupted between two frames. What is asked
        of it is read when it is asked for, so it lasts as long as this connection.
        """
        with self._reading() as connection:
            return read_known(connection, self.folder, self._kept.place)

    def known_contents(self, digest: str) -> int:
        """How many frames with this content have a row; 0 for content never seen."""
        count = "SELECT count(*) FROM film JOIN result ON result.film = film.id WHERE film.content = ?"
        with self._reading() as connection:
            return int(connection.execute(count, (bytes.fromhex(digest),)).fetchone()[0]) if digest else 0

    def record(self, rows: Sequence[NewRow]) -> Columns:
        """Store these rows in one transaction; returns them as the table has them. The same row twice is one row.

        A file whose content changed gives its place to the new content; the film it was stays in the log, not `here`,
        and is among those returned. So is what stood in for a file that could not be read until now: it is not `here`
        either, and `columns` has it no more. Raises Fault (DISK_FULL, REVIEW_IN_USE).
        """
        films: dict[int, None] = {}
        contents: dict[bytes, None] = {}
        with self._writing() as connection:
            for row in rows:
                content = content_of(row.digest, row.path)
                film = keep_film(connection, content, int(row.frame), not row.digest, row.patient_id, self._kept.names)
                if row.ref is not None:
                    keep_ref(connection, film, row.ref)
                if row.outcome is not None:
                    keep_outcome(connection, film, row.outcome)
                stamp = (int(row.stamp.size), int(row.stamp.changed_ns))
                former = keep_file(connection, path_bytes(row.path), int(row.place), stamp, content)
                films[film] = contents[content] = None
                if former is not None:
                    contents[former] = None
            films |= dict.fromkeys(settle(connection, contents))
        self._kept.backups.count_rows(self._connection, len(rows))
        return self.columns(list(films))

    def overrule(self, film: int, outcome: Scored) -> Columns:
        """Keep the score of a film that the input check refused and a reader had scored anyway; returns its row.

        Raises Fault (DISK_FULL, REVIEW_IN_USE).
        """
        with self._writing() as connection:
            keep_outcome(connection, int(film), outcome)
        self._kept.backups.count_rows(self._connection, 1)
        return self.columns([film])

    def put_in_order(self, places: Mapping[str, int]) -> Columns:
        """These known files stand there in the order of the folder now; returns the films that moved with them.

        Raises Fault (DISK_FULL, REVIEW_IN_USE).
        """
        with self._writing() as connection:
            moved = put_in_order(connection, places)
        return self.columns(moved)

    def found(self, paths: Iterable[str]) -> Columns:
        """These are all the files that the folder has now; returns the films that lie elsewhere now, or nowhere."""
        with self._writing() as connection:
            changed = mark_found(connection, paths)
        return self.columns(changed)

    def columns(self, films: Sequence[int] | None = None) -> Columns:
        """All films, or these, in the order of their ids. 100,000 of them within a second.

        All: those with an outcome, given or not; files that could not be read only until they can be.
        """
        with self._reading() as connection:
            return read_columns(connection, self.card, films)

    def outcome(self, film: int) -> Outcome:
        """What the model said of a film, with its place now; without heat maps. Raises KeyError."""
        with self._reading() as connection:
            return read_outcome(connection, self.folder, self.card, film)

    def refs(self, films: Sequence[int]) -> list[ImageRef | None]:
        """Where films lie now, absolute; None for one that could not be opened. One that is gone: where it was last."""
        with self._reading() as connection:
            return read_refs(connection, self.folder, films)

    def files(self, film: int) -> tuple[str, ...]:
        """The files with this content that are there, relative to the folder, in its order."""
        select = (
            "SELECT file.path FROM file JOIN film ON film.content = file.content WHERE film.id = ? AND file.here "
            "ORDER BY file.place, file.path"
        )
        with self._reading() as connection:
            return tuple(path_text(path) for (path,) in connection.execute(select, (int(film),)))

    # Verdicts

    def append(self, verdict: Verdict, undoes: int | None = None) -> LogEntry:
        """Add to the log; `at` is set here where it is empty. Raises Fault (DISK_FULL, REVIEW_IN_USE).

        Raises KeyError for a film, or an entry to undo, that the review has not.
        """
        verdict = verdict if verdict.at else replace(verdict, at=now())
        try:
            with self._writing() as connection:
                select = "SELECT content, frame FROM film WHERE id = ?"
                film = connection.execute(select, (int(verdict.film),)).fetchone()
                if film is None:
                    raise KeyError(verdict.film)
                cells = to_cells(verdict, undoes)
                row = (*cells, *film, *plain(more_text(verdict)))
                cursor = connection.execute(ADD_ENTRY, (None, *row))
                entry = from_cells((cursor.lastrowid, *row))
                if verdict.under:
                    self._mark(connection, verdict.under, entry.seq, entry.seq)
                    entry = replace(entry, verdict=replace(entry.verdict, under=verdict.under))
        except sqlite3.IntegrityError as error:
            raise KeyError(undoes) from error
        self._kept.backups.count_verdict(self._connection)
        return entry

    def log(self, after: int = 0) -> Iterator[LogEntry]:
        """The entries with a number above `after`, in order."""
        select = f"{ENTRIES} WHERE seq > ? ORDER BY seq LIMIT {_AT_ONCE}"
        while True:
            with self._reading() as connection:
                rows = connection.execute(select, (after,)).fetchall()
                entries = self._entries(connection, rows)
            yield from entries
            if len(entries) < _AT_ONCE:
                return
            after = entries[-1].seq

    def verdicts(self) -> Mapping[tuple[int, str, str], LogEntry]:
        """What holds: the last entry for each film, reader and role."""
        with self._reading() as connection:
            rows = connection.execute(f"{ENTRIES} {_THAT_HOLD} ORDER BY seq").fetchall()
            entries = self._entries(connection, rows)
        return holds(entries)

    def carry(self, other: ReviewStore) -> int:
        """Take along what holds in the review of this folder by another model, with its labels; returns how many.

        Each is marked with the version that it was said under, and neither agrees nor overrides any more; its film is
        the one with the same content, scored by now or later. What a reader said here of a film stays. Raises Fault
        (DISK_FULL, REVIEW_IN_USE).
        """
        mine = {(entry.verdict.film, *key[1:]) for key, entry in self.verdicts().items()}
        with other._reading() as connection:
            rows = connection.execute(f"{ENTRIES} {_THAT_HOLD} ORDER BY seq").fetchall()
            entries = other._entries(connection, rows)
            marks = dict(connection.execute("SELECT id, stands_in FROM film").fetchall())
        seqs: list[int] = []
        version = other.card.version if other.card.id == self.card.id else f"{other.card.id} {other.card.version}"
        with self._writing() as connection:
            for entry, row in zip(entries, rows, strict=True):
                verdict, (digest, frame, more) = entry.verdict, row[-3:]
                content = bytes.fromhex(digest)
                film = keep_film(connection, content, frame, bool(marks.get(verdict.film)), "", self._kept.names)
                if (film, *key_of(verdict)[1:]) in mine or is_nothing(verdict):
                    continue
                said = Agreed.LABEL if verdict.label else Agreed.UNSURE
                carried = replace(verdict, film=film, said=said if verdict.said is not None else None)
                added = connection.execute(ADD_ENTRY, (None, *to_cells(carried, None), content, frame, more))
                seqs.append(int(added.lastrowid or 0))
                self._mark(connection, verdict.under or version, seqs[-1], seqs[-1])
        if self.labels() != other.labels():
            self.set_labels(other.labels())
        self._kept.backups.make_if_changed(self._connection)  # so many verdicts at once are copied at once
        return len(seqs)

    def _entries(self, connection: sqlite3.Connection, rows: Sequence[Sequence[Any]]) -> list[LogEntry]:
        """Rows of `ENTRIES`, those that were carried over from another model's review with its version."""
        marks, entries = _marks(connection), [from_cells(row) for row in rows]
        if not marks:
            return entries
        under = {
            seq: version for version, seqs in marks.items() for first, last in seqs for seq in range(first, last + 1)
        }
        return [
            replace(entry, verdict=replace(entry.verdict, under=under[entry.seq])) if entry.seq in under else entry
            for entry in entries
        ]

    def _mark(self, connection: sqlite3.Connection, version: str, first: int, last: int) -> None:
        """Entries from one number to another were said under this version."""
        marks = _marks(connection)
        spans = marks.setdefault(version, [])
        if spans and spans[-1][1] + 1 == first:
            spans[-1][1] = last
        else:
            spans.append([first, last])
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_UNDER, json.dumps(marks)))

    def readers(self) -> tuple[str, ...]:
        """Who has given verdicts, in the order of their first."""
        with self._reading() as connection:
            rows = connection.execute("SELECT reader FROM verdict GROUP BY reader ORDER BY min(seq)")
            return tuple(reader for (reader,) in rows)

    # What the review is about

    def labels(self) -> tuple[ReviewLabel, ...]:
        """The labels of this review: the model's, or the readers' own."""
        with self._reading() as connection:
            rows = connection.execute("SELECT * FROM label ORDER BY place").fetchall()
        return tuple(ReviewLabel(name, bool(positive)) for _, name, positive in rows) or label_set(self.card)

    def set_labels(self, labels: Sequence[ReviewLabel]) -> None:
        """Other labels from now on. Raises ValueError for no label, an empty name or one name twice."""
        names = [label.name for label in labels]
        if not names or not all(name.strip() for name in names) or len(set(names)) < len(names):
            raise ValueError("labels have names, each another")
        cells = [(place, label.name, int(label.positive)) for place, label in enumerate(labels)]
        with self._writing() as connection:
            connection.execute("DELETE FROM label")
            connection.executemany("INSERT INTO label VALUES (?, ?, ?)", cells)

    def setting(self, name: str) -> str:
        """What was remembered under a name; "" for nothing."""
        with self._reading() as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def set_setting(self, name: str, value: str) -> None:
        """Remember something of this review, as whether scores are hidden until the verdict."""
        with self._writing() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    # Inside

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with told(self._kept.place):
            yield self._connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, of a writer only."""
        if self.read_only:
            raise Fault(Problem(Code.REVIEW_IN_USE, ReviewReason.ONLY_READ, path=self.folder))
        with told(self._kept.place), transaction(self._connection):
            yield self._connection


def _marks(connection: sqlite3.Connection) -> dict[str, list[list[int]]]:
    """By version, from which entry to which was said under it; empty where that is damaged."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (_UNDER,)).fetchone()
    try:
        marks = json.loads(row[0]) if row else {}
        return {str(version): [[int(first), int(last)] for first, last in spans] for version, spans in marks.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
