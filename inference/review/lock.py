"""Who writes a review: the one that holds a lock which the system lets go of, however its holder ends."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Self

from inference.review.connect import is_damage

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
        except sqlite3.DatabaseError as error:
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
            if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
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
