"""How a review is opened: found, its lock taken, its file made sound, and what goes wrong on the way as faults."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from inference.card_types import ModelCard
from inference.review import pseudonym
from inference.review.backup import Backups
from inference.review.connect import connect, told, transaction
from inference.review.kept_films import Names
from inference.review.lock import WriterLock
from inference.review.log import now
from inference.review.places import REVIEW_FILE, About, find_place, reviews_folder
from inference.review.salvage import make_sound
from inference.review.schema import MIGRATIONS, bring_up, check_version

_TRIES = 100
_TRY_EVERY_S = 0.05
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(slots=True, eq=False)
class Kept:
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


def open_kept(folder: Path, card: ModelCard, root: Path | None) -> tuple[Kept, sqlite3.Connection]:
    """A review and its first connection, as `ReviewStore.open` says."""
    folder = folder.resolve()
    reviews = reviews_folder(root)
    about = About.of(folder, card)
    with kept_in(reviews):
        reviews.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = pseudonym.make_key(reviews)
        names = Names(partial(pseudonym.of_film, key), partial(pseudonym.of_patient, key))
        place = find_place(reviews, about)
        place.mkdir(exist_ok=True)
        kept = Kept(folder, card, place, names, WriterLock.take(place), Backups(place))
        if kept.lock is None:
            return kept, _open_to_read(place)
        try:
            return kept, _open_to_write(kept, about, pseudonym.mark_of(key))
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
            message = f"There is no room for the review in {folder}."
            problem = Problem(Code.DISK_FULL, message, "Make room, then open it again.", folder)
        else:
            message = f"The review cannot be kept in {folder} ({error.strerror or error})."
            problem = Problem(Code.NO_PERMISSION, message, "Ask for permission to write there.", folder)
        raise Fault(problem) from error


def _open_to_write(kept: Kept, about: About, mark: str) -> sqlite3.Connection:
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
    message = "This review is open in another window, which does not let it be read yet."
    raise Fault(Problem(Code.REVIEW_IN_USE, message, "Close that window, or try again.", place))
