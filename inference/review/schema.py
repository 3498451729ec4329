"""The tables of a review, and how an older review comes to have today's."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from imaging.faults import Code, Fault, Problem
from inference.review.connect import transaction

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

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND)
"""Statements that make version n + 1 of version n; PRAGMA user_version says how many were applied."""


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations a file has seen; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_version(connection: sqlite3.Connection) -> int:
    """The file's version. Raises Fault (REVIEW_REFUSED) where a newer program made it."""
    version = version_of(connection)
    if version > len(MIGRATIONS):
        message = "This review was last opened with a newer Hilum, and this one does not know how to keep it."
        raise Fault(Problem(Code.REVIEW_REFUSED, message, "Open it with that version, or a later one."))
    return version


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
