"""What the headers of films said that were found before, so that a large folder opens at once the next time.

One SQLite file in the user's data folder, which nobody else may read: it says whose films they are. It holds no pixels,
is an aid and no more, and may be removed at any time. A file counts as known as long as its size, its times and its
number in the file system are what they were.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import astuple, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import platformdirs

from imaging.faults import Code, Problem
from imaging.film_reasons import FilmReason
from imaging.image import NO_EXAM, Exam, FileKind, ImageRef, OtherFile
from imaging.reading.scan import FoundFile, refs_of, scan_files
from imaging.study_objects import StudyObjectKind

FORM = 1
"""Of the tables and of what stands in them; a file of another form is made anew."""
MOST_FILES = 500_000
"""About 250 MB; beyond it the folders go that were not opened for the longest time."""
MOST_FILMS_OF_PATIENT = 500
"""More of one id or name are those of an anonymous set."""

_SETTLED_NS = 2 * 10**9
"""A file that was changed so shortly before it was read may be changed again without its times telling it."""
_DAY_S = 86_400
_PATIENCE_S = 2.0
_BATCH, _BATCH_S = 2_000, 2.0
"""New films that wait to be written, and for how long."""
_TABLES = """
    CREATE TABLE folder (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, seen INTEGER NOT NULL);
    CREATE TABLE file (
        folder INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE, name BLOB NOT NULL, size INTEGER NOT NULL,
        changed_ns INTEGER NOT NULL, altered_ns INTEGER NOT NULL, inode TEXT NOT NULL, said TEXT NOT NULL,
        sum INTEGER NOT NULL, patient_id TEXT, person TEXT, PRIMARY KEY (folder, name)
    ) WITHOUT ROWID;
    CREATE INDEX by_patient_id ON file (patient_id) WHERE patient_id IS NOT NULL;
    CREATE INDEX by_person ON file (person) WHERE person IS NOT NULL;
"""
_STABLE = frozenset((Code.EMPTY, Code.NOT_AN_IMAGE, Code.NO_PIXELS, Code.INDEX, Code.OTHER_OBJECT))
"""What a file's content alone decides; what else may be wrong is looked at again."""
_DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What a damaged file raises: Python cannot read SQLite's own sentence where that quotes a damaged name."""
_HELD = frozenset(
    (
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_FULL),
        *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM),
    )
)
_WORDS = {kind.__name__: kind for kind in (OtherFile, StudyObjectKind)}
_T = TypeVar("_T")


def index_file() -> Path:
    """Where this user's index lies; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "headers.sqlite"


def scan_indexed(paths: Sequence[Path], place: Path) -> Iterator[ImageRef | Problem]:
    """What `imaging.reading.scan.scan` gives, and kept in the index at `place`; what is known there is not opened.

    Where the index cannot be used, all files are opened. Lazy; what was found is kept also where it is not read to its
    end.
    """
    index, listed = HeaderIndex(place), True
    try:
        for found in scan_files(paths):
            if isinstance(found, FoundFile):
                yield from index.entries(found)
            else:
                listed = listed and found.reason is not FilmReason.UNLISTED_FOLDER
                yield found
        index.finish([path for path in paths if listed and path.is_dir()])
    finally:
        index.close()


def films_of_patient(exam: Exam, place: Path) -> tuple[ImageRef, ...]:
    """Films of the index that may be of the patient of `exam`, by the same id or the same name and birth date.

    Only those whose files are where and what they were. () where there are more than `MOST_FILMS_OF_PATIENT`.
    """
    asked = [(column, value) for column, value in zip(("patient_id", "person"), _whose(exam), strict=True) if value]
    if not asked or not place.is_file():
        return ()
    select = f"SELECT path, {_COLUMNS} FROM file JOIN folder ON folder = id WHERE {{}} = ? LIMIT ?"  # noqa: S608  # no text from outside
    rows: dict[tuple[bytes, bytes], _Row] = {}
    with suppress(*_DAMAGE), closing(_connect(place)) as connection:
        if _form(connection) != FORM:
            return ()
        for column, value in asked:
            for path, *row in connection.execute(select.format(column), (value, MOST_FILMS_OF_PATIENT + 1)):
                rows[path, row[0]] = _Row(*row)
    if len(rows) > MOST_FILMS_OF_PATIENT:
        return ()
    found = (row.entries_there(folder) for (folder, _), row in rows.items())
    return tuple(entries[0] for entries in found if entries and isinstance(entries[0], ImageRef))


def forget(place: Path) -> None:
    """Empty the index, in place, since another window may have it open. Raises OSError where the disk refuses."""
    if not place.exists():
        return
    try:
        with closing(_made(place)) as connection:
            connection.executescript("DELETE FROM file; DELETE FROM folder; VACUUM;")
    except _DAMAGE as error:
        if _is_held(error):
            raise OSError(0, str(error)) from error
        _remove(place)


class _Row(NamedTuple):
    """What is kept of a file; `said` is JSON (`_told`)."""

    name: bytes
    size: int
    changed_ns: int
    altered_ns: int
    inode: str
    said: str
    sum: int

    def entries(self, file: FoundFile) -> tuple[ImageRef | Problem, ...]:
        """What the file was, where it is as it was; () where it is not, or where the row is damaged."""
        stamp = file.stamp
        if stamp is None or (self.size, self.changed_ns) != (stamp.size, stamp.changed_ns):
            return ()
        if (self.altered_ns, self.inode) != (file.altered_ns, str(file.inode)):
            return ()
        try:
            if self.sum != _sum(self.name, self.size, self.changed_ns, self.altered_ns, self.inode, self.said):
                return ()
            return _entries(json.loads(self.said), file.path)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError):
            return ()

    def entries_there(self, folder: bytes) -> tuple[ImageRef | Problem, ...]:
        """As `entries`, after a look at the disk."""
        try:
            path = Path(os.fsdecode(folder), os.fsdecode(self.name))
            return self.entries(FoundFile.of(path, path.stat()))
        except (OSError, ValueError, TypeError):
            return ()


_COLUMNS = "name, size, changed_ns, altered_ns, inode, said, sum"


class HeaderIndex:
    """The index, while one folder after another is looked through. Used in one thread; never raises for its file."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._connection: sqlite3.Connection | None = None
        self._said: str | None = None
        """The folder that is looked through, as it was named, and below as it is called from everywhere."""
        self._folder = ""
        self._known: dict[bytes, _Row] = {}
        self._whole = True
        self._new: list[tuple[str, _Row, str | None, str | None]] = []
        self._gone: list[tuple[str, bytes]] = []
        self._seen: list[str] = []
        self._entered: set[str] = set()
        self._written = time.monotonic()
        self._count = 0
        self._open()

    def entries(self, file: FoundFile) -> Iterator[ImageRef | Problem]:
        """The frames of a file that was found, or the problem: as they are known, else from its header.

        Only files of a disk are kept: what lies in an archive may be locked by a password.
        """
        if file.altered_ns == 0:  # among the files of a folder, which goes on behind it
            yield from refs_of(file)
            return
        said, _, name = str(file.path).rpartition(os.sep)
        if said != self._said:
            self._leave()
            self._enter(said)
        folder = self._folder
        self._whole = self._whole and not file.named
        key = os.fsencode(name)
        row = self._known.pop(key, None)
        if row is not None and (known := row.entries(file)):
            yield from known
            return
        now = time.time_ns()
        found = tuple(refs_of(file))
        settled = file.stamp is not None and file.stamp.changed_ns < now - _SETTLED_NS
        kept = self._connection is not None and settled and self._keep(folder, key, file, found)
        if row is not None and not kept:
            self._gone.append((folder, key))
        yield from found

    def finish(self, tops: Sequence[Path]) -> None:
        """All was looked through, everything below `tops` too: write the rest, forget the folders there in which
        nothing was found, and have no more files than `MOST_FILES`.
        """
        self._leave()
        self._write()
        for top in tops:
            self._try(partial(_forget_below, top=os.fsencode(top.absolute()), but=self._entered))
        self._try(_shrink)

    def close(self) -> None:
        """Write what waits, and let go of the file."""
        self._write()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Its file

    def _open(self) -> None:
        try:
            self._connection = _made(self._place)
        except OSError:
            pass
        except _DAMAGE as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        """Do without a file that another program holds or the disk refuses; make one that is damaged anew."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if not _is_held(error):
            with suppress(OSError, *_DAMAGE):
                _remove(self._place)
                self._connection = _made(self._place)

    def _try(self, do: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """What `do` gives; None where the file cannot be used: it is waited for once, and then done without."""
        if self._connection is None:
            return None
        try:
            return do(self._connection)
        except _DAMAGE as error:
            self._fail(error)
        return None

    # Folders

    def _enter(self, said: str) -> None:
        folder = str(Path(said + os.sep).absolute())
        self._said, self._folder, self._whole = said, folder, True
        self._entered.add(folder)
        found = self._try(lambda connection: _folder_rows(connection, folder))
        seen, rows = found if found is not None else (0, [])
        self._known = {row[0]: _Row._make(row) for row in rows}
        if rows and seen < time.time() - _DAY_S:
            self._seen.append(folder)

    def _leave(self) -> None:
        """Files of a folder that was looked through and has them no more are forgotten."""
        if self._whole:
            self._gone.extend((self._folder, name) for name in self._known)
        self._said, self._known = None, {}

    def _keep(self, folder: str, name: bytes, file: FoundFile, found: Sequence[ImageRef | Problem]) -> bool:
        """Whether it is one that can be kept."""
        said = _told(found)
        if said is None or file.stamp is None or self._count >= MOST_FILES:
            return False
        stamp, inode = file.stamp, str(file.inode)
        values = (name, stamp.size, stamp.changed_ns, file.altered_ns, inode, said)
        exam = found[0].exam if isinstance(found[0], ImageRef) else NO_EXAM
        self._new.append((folder, _Row(*values, _sum(*values)), *_whose(exam)))
        self._count += 1
        if len(self._new) >= _BATCH or time.monotonic() > self._written + _BATCH_S:
            self._write()
        return True

    def _write(self) -> None:
        if self._new or self._gone or self._seen:
            self._try(self._put)
        self._new, self._gone, self._seen = [], [], []
        self._written = time.monotonic()

    def _put(self, connection: sqlite3.Connection) -> None:
        now = int(time.time())
        folders = {folder: os.fsencode(folder) for folder in (*(new[0] for new in self._new), *self._seen)}
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO folder (path, seen) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET seen = excluded.seen",
            [(path, now) for path in folders.values()],
        )
        select = "SELECT id FROM folder WHERE path = ?"
        ids = {folder: connection.execute(select, (path,)).fetchone()[0] for folder, path in folders.items()}
        connection.executemany(
            "DELETE FROM file WHERE name = ? AND folder = (SELECT id FROM folder WHERE path = ?)",
            [(name, os.fsencode(folder)) for folder, name in self._gone],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(ids[folder], *row, *whose) for folder, row, *whose in self._new],
        )
        connection.execute("COMMIT")


def _made(place: Path) -> sqlite3.Connection:
    """The index at `place`, made where it is not there or of another form. Raises OSError and sqlite3.Error."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if os.name == "posix" and place.stat().st_mode & 0o077:
        place.chmod(0o600)
    connection = _connect(place)
    try:
        if _form(connection) != FORM:
            connection.execute("BEGIN EXCLUSIVE")
            if _form(connection) != FORM:
                for kind, name in connection.execute(
                    "SELECT type, name FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL "
                    "ORDER BY type, name"
                ).fetchall():
                    connection.execute(f'DROP {kind} IF EXISTS "{name}"')
                for statement in filter(str.strip, _TABLES.split(";")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {FORM}")
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect(place: Path) -> sqlite3.Connection:
    """A connection that waits a moment for another window; its journal is emptied and never left to be replayed."""
    connection = sqlite3.connect(place, timeout=_PATIENCE_S, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_held(error: Exception) -> bool:
    """Whether another program or the disk is in the way, and the file is not at fault."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _HELD


def _remove(place: Path) -> None:
    """Leave neither the index nor the journal that a killed program may have left of it. Raises OSError."""
    for path in (place, place.with_name(f"{place.name}-journal")):
        path.unlink(missing_ok=True)


def _form(connection: sqlite3.Connection) -> int:
    (form,) = connection.execute("PRAGMA user_version").fetchone()
    return int(form)


def _folder_rows(connection: sqlite3.Connection, folder: str) -> tuple[int, list[tuple[Any, ...]]]:
    """When a folder was looked through last, in seconds, and what is known of its files."""
    found = connection.execute("SELECT id, seen FROM folder WHERE path = ?", (os.fsencode(folder),)).fetchone()
    if found is None:
        return 0, []
    select = f"SELECT {_COLUMNS} FROM file WHERE folder = ?"  # noqa: S608  # no text from outside
    return found[1] if isinstance(found[1], int) else 0, connection.execute(select, (found[0],)).fetchall()


def _forget_below(connection: sqlite3.Connection, top: bytes, but: Collection[str]) -> None:
    """Let a folder and those in it go, but for some: they are not there any more, or hold nothing."""
    below = top.removesuffix(os.fsencode(os.sep)) + os.fsencode(os.sep)
    behind = below[:-1] + bytes((below[-1] + 1,))
    select = "SELECT id, path FROM folder WHERE path = ? OR path >= ? AND path < ?"
    for folder, path in connection.execute(select, (top, below, behind)).fetchall():
        if os.fsdecode(path) not in but:
            connection.execute("DELETE FROM folder WHERE id = ?", (folder,))


def _shrink(connection: sqlite3.Connection) -> None:
    """Let the folders go that were not looked through for the longest time."""
    (count,) = connection.execute("SELECT count(*) FROM file").fetchone()
    if count <= MOST_FILES:
        return
    counted = "SELECT folder, count(*) FROM file JOIN folder ON folder = id GROUP BY folder ORDER BY seen, folder"
    for folder, files in connection.execute(counted).fetchall():
        if count <= MOST_FILES:
            break
        connection.execute("DELETE FROM folder WHERE id = ?", (folder,))
        count -= files


def _whose(exam: Exam) -> tuple[str | None, str | None]:
    """What films of a patient are looked up by: the id, and name and birth date together."""
    name = " ".join(exam.patient_name.replace("^", " ").split()).casefold()
    born = exam.birth_date.replace(".", "").strip()
    return exam.patient_id.strip() or None, f"{name}\n{born}" if name and born else None


def _sum(name: bytes, size: int, changed_ns: int, altered_ns: int, inode: str, said: str) -> int:
    """Of all that a row is believed by."""
    return zlib.crc32(
        said.encode("utf-8", "surrogatepass"),
        zlib.crc32(f"{size} {changed_ns} {altered_ns} {inode}".encode(), zlib.crc32(name)),
    )


# What is said of a file, as JSON


def _told(found: Sequence[ImageRef | Problem]) -> str | None:
    """None where it is nothing that the content alone decides, or cannot be told."""
    first = found[0] if found else None
    if isinstance(first, ImageRef):
        if len(found) != first.frames:
            return None
        said = astuple(first)[2:-1]
        exam = () if first.exam == NO_EXAM else astuple(first.exam)
        try:
            text = json.dumps([*said, *exam], ensure_ascii=False, separators=(",", ":"))
            text.encode("utf-8")
        except UnicodeEncodeError:
            return None
        return text
    if (
        first is None
        or first.code not in _STABLE
        or not isinstance(first.reason, FilmReason)
        or first.frame is not None
    ):
        return None
    values = {name: _word(value) for name, value in first.values.items()}
    if None in values.values():
        return None
    return json.dumps({"code": first.code, "reason": first.reason.name, "values": values})


def _word(value: object) -> str | list[str] | None:
    kind = type(value).__name__
    if _WORDS.get(kind) is type(value):
        return [kind, value.name]
    return value if isinstance(value, str) and value.isascii() else None


def _entries(said: Any, path: Path) -> tuple[ImageRef | Problem, ...]:
    """The other way."""
    if isinstance(said, Mapping):
        values = {
            name: _WORDS[value[0]][value[1]] if isinstance(value, list) else value
            for name, value in said["values"].items()
        }
        return (Problem(Code(said["code"]), FilmReason[said["reason"]], values, path),)
    frames, kind, rows, columns, modality, instance, series, study, syntax, *rest = said
    first = ImageRef(
        path=path,
        frames=frames,
        kind=FileKind(kind),
        rows=rows,
        columns=columns,
        modality=modality,
        sop_instance_uid=instance,
        series_instance_uid=series,
        study_instance_uid=study,
        transfer_syntax_uid=syntax,
        exam=_exam(*rest),
    )
    return (first, *(replace(first, frame=frame) for frame in range(1, frames)))


@lru_cache(maxsize=512)
def _exam(*said: str) -> Exam:
    """One for the films of a study, which mostly say the same."""
    return Exam(*said)
