"""Where reviews lie: in the user's data folder, never beside the films, under names that say nothing of either."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from inference.card_types import ModelCard
from inference.review.connect import connect, connect_kept
from inference.review.kept_films import path_text
from inference.review.lock import WriterLock

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


def _moved(place: Path, about: About) -> bool:
    """Whether the review in `place` is of this folder under another path."""
    path = place / REVIEW_FILE
    try:
        unfinished = path.with_name(f"{REVIEW_FILE}-wal").exists()
        with closing(connect(path, write=False) if unfinished else connect_kept(path)) as connection:
            meta: Mapping[str, str] = dict(connection.execute("SELECT name, value FROM meta"))
            former = Path(json.loads(meta["folder"]))
            same = (meta.get("device"), meta.get("inode")) == (str(about.device), str(about.inode))
            model = (meta["model"], meta["version"], meta["sha256"])
            if not same or model != about.model_parts or former.exists():
                return False
            # The system gives numbers of deleted folders again: one file at least must be what it was.
            files = connection.execute("SELECT path, size, changed_ns FROM file WHERE here LIMIT ?", (_FILES_ASKED,))
            return any(_looks(about.folder / path_text(name), *stamp) for name, *stamp in files)
    except (sqlite3.Error, KeyError, ValueError):
        return False


def _looks(path: Path, size: int, changed_ns: int) -> bool:
    try:
        status = path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (size, changed_ns)
