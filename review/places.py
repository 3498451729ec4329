"""Where reviews lie: in the user's data folder, never beside the films, under names that say nothing of either."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from imaging.reading.source import Stamp
from inference.models.card import ModelCard
from review.database import DAMAGE, WriterLock, connect, connect_kept
from review.film_rows import path_text

REVIEW_FILE = "review.sqlite"
_NAME_LETTERS = 16
_FILES_ASKED = 50


@dataclass(frozen=True, slots=True)
class About:
    """What a review is of: a folder, by its path and as the system knows it, and a model."""

    folder: Path
    device: int
    inode: int
    model: str
    version: str
    sha256: str

    @classmethod
    def of(cls, folder: Path, card: ModelCard) -> About:
        """The folder as it is now; device and inode are 0 where it cannot be looked at."""
        try:
            status = folder.stat()
            device, inode = status.st_dev, status.st_ino
        except OSError:
            device, inode = 0, 0
        return cls(folder, device, inode, card.id, card.version, card.weights_sha256)

    @property
    def model_parts(self) -> tuple[str, str, str]:
        """What tells one model from another."""
        return self.model, self.version, self.sha256

    def name(self) -> str:
        """The name of the review's folder: 16 hexadecimal digits."""
        parts = (str(self.folder), *self.model_parts)
        text = b"\0".join(part.encode("utf-8", "surrogatepass") for part in parts)
        return hashlib.sha256(text).hexdigest()[:_NAME_LETTERS]

    def cells(self) -> dict[str, str]:
        """As the review's own table has it; JSON holds paths that are no text."""
        numbers = {"device": str(self.device), "inode": str(self.inode)} if self.inode else {}
        model = {"model": self.model, "version": self.version, "sha256": self.sha256}
        return {"folder": json.dumps(str(self.folder)), **numbers, **model}


def data_folder() -> Path:
    """The user's data folder; it may not exist yet."""
    return platformdirs.user_data_path("hilum", appauthor=False)


def reviews_folder(root: Path | None) -> Path:
    """Where the reviews lie in a data folder."""
    return (data_folder() if root is None else root) / "reviews"


def find_place(reviews: Path, about: About) -> Path:
    """The folder of a review, which may not exist yet.

    The review of a folder that was renamed or moved since is taken along: the same model, a path where nothing is now,
    the same folder to the system, and at least one of its files as it was. Raises OSError.
    """
    place = reviews / about.name()
    if place.exists() or not about.inode or not reviews.is_dir():
        return place
    for other in sorted(reviews.iterdir()):
        if (other / REVIEW_FILE).is_file() and _moved(other, about):
            lock = WriterLock.take(other)
            if lock is None:
                continue
            lock.free()
            other.rename(place)
            break
    return place


def begun_with(folder: Path, card: ModelCard, models: Iterable[ModelCard], *, root: Path | None = None) -> ModelCard:
    """The model that the review of a folder goes on with: `card`, where a verdict was given with it or with no other.

    Else the one of `models` with which a verdict was given last: another model in use does not begin a review anew.
    """
    reviews, about = reviews_folder(root), About.of(folder.resolve(), card)
    begun = [found for found in _begun(reviews, about) if found.last]
    if any(found.model == about.model_parts for found in begun):
        return card
    known = {(model.id, model.version, model.weights_sha256): model for model in models}
    ours = [found for found in begun if found.model in known]
    return known[max(ours, key=lambda found: (found.last, found.created)).model] if ours else card


def reviews_with(card: ModelCard, *, root: Path | None = None) -> int:
    """How many reviews of this computer have verdicts that were given with this model."""
    reviews, count = reviews_folder(root), 0
    for place in sorted(reviews.iterdir()) if reviews.is_dir() else ():
        with contextlib.suppress(*DAMAGE, OSError, KeyError), _to_look_at(place) as connection:
            meta = _meta(connection)
            same = (meta["model"], meta["version"], meta["sha256"]) == (card.id, card.version, card.weights_sha256)
            said = connection.execute("SELECT 1 FROM verdict WHERE said IS NOT NULL LIMIT 1").fetchone()
            count += same and said is not None
    return count


@dataclass(frozen=True, slots=True)
class _Begun:
    """A review of a folder: by which model, when the last verdict was given ("": none was), and when it was begun."""

    model: tuple[str, str, str]
    last: str
    created: str


def _begun(reviews: Path, about: About) -> Iterator[_Begun]:
    """The reviews of a folder, by whatever model. What cannot be read is none."""
    for place in sorted(reviews.iterdir()) if reviews.is_dir() else ():
        with contextlib.suppress(sqlite3.Error, OSError, KeyError, ValueError), _to_look_at(place) as connection:
            meta = _meta(connection)
            if json.loads(meta["folder"]) == str(about.folder) or _is_moved(connection, meta, about):
                select = "SELECT max(at) FROM verdict WHERE said IS NOT NULL"
                (last,) = connection.execute(select).fetchone()
                yield _Begun((meta["model"], meta["version"], meta["sha256"]), last or "", meta.get("created", ""))


@contextlib.contextmanager
def _to_look_at(place: Path) -> Iterator[sqlite3.Connection]:
    """A review as it is, whoever writes it. Raises sqlite3.Error, and OSError where there is none."""
    path = place / REVIEW_FILE
    path.stat()
    unfinished = path.with_name(f"{REVIEW_FILE}-wal").exists()
    with closing(connect(path, write=False) if unfinished else connect_kept(path)) as connection:
        yield connection


def _meta(connection: sqlite3.Connection) -> Mapping[str, str]:
    return dict(connection.execute("SELECT name, value FROM meta"))


def _moved(place: Path, about: About) -> bool:
    """Whether the review in `place` is of this folder under another path, and by this model."""
    try:
        with _to_look_at(place) as connection:
            meta = _meta(connection)
            model = (meta["model"], meta["version"], meta["sha256"])
            return model == about.model_parts and _is_moved(connection, meta, about)
    except (sqlite3.Error, OSError, KeyError, ValueError):
        return False


def _is_moved(connection: sqlite3.Connection, meta: Mapping[str, str], about: About) -> bool:
    """Whether a review is of this folder under another path, where nothing is now."""
    same = bool(about.inode) and (meta.get("device"), meta.get("inode")) == (str(about.device), str(about.inode))
    if not same or Path(json.loads(meta["folder"])).exists():
        return False
    # The system gives numbers of deleted folders again: one file at least must be what it was.
    files = connection.execute("SELECT path, size, changed_ns FROM file WHERE here LIMIT ?", (_FILES_ASKED,))
    return any(_looks(about.folder / path_text(name), *stamp) for name, *stamp in files)


def _looks(path: Path, size: int, changed_ns: int) -> bool:
    try:
        return Stamp.at(path) == Stamp(size, changed_ns)
    except OSError:
        return False
