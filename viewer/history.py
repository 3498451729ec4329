"""What the program keeps of what was done with it: what there is, how large it is, and its removal. No Qt here."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from inference.review.lock import WriterLock
from inference.review.places import REVIEW_FILE, data_folder, reviews_folder

_WORK = "-work"
_PATIENCE, _PAUSE = 20, 0.05
"""How often a lock is asked for, and the seconds between."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Reviews or trainings in the data folder: how many, and how many bytes."""

    count: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """What is kept beside the settings."""

    reviews: Kept
    trainings: Kept


@dataclass(frozen=True, slots=True)
class Removed:
    """What is gone; `left` names what could not be removed, and why."""

    reviews: Kept = Kept()
    trainings: Kept = Kept()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Where the history lies. A review or a training each has a folder of its own in its place."""

    reviews: Path
    trainings: Path
    cache: Path

    @classmethod
    def of_user(cls) -> Places:
        """Those of the person who is logged in."""
        data = data_folder()
        return cls(reviews_folder(data), data / "trainings", platformdirs.user_cache_path("hilum", appauthor=False))


def looking(places: Places) -> Iterator[History]:
    """What there is."""
    yield History(_reviews(places.reviews), _trainings(places.trainings))


def removing(places: Places, *, reviews: bool, trainings: bool) -> Iterator[Removed]:
    """Remove what the program made to be quick, and the reviews and trainings if they are not wanted any more."""
    left: list[str] = []
    shutil.rmtree(places.cache, ignore_errors=True)
    gone_reviews = _remove_reviews(places.reviews, left) if reviews else Kept()
    gone_trainings = _remove_trainings(places.trainings, left) if trainings else Kept()
    yield Removed(gone_reviews, gone_trainings, tuple(left))


def amount(kept: Kept, one: str) -> str:
    """In words: "3 reviews (1.2 MB)"."""
    return f"{kept.count:,} {one}{'' if kept.count == 1 else 's'} ({size_text(kept.size)})"


def size_text(size: int) -> str:
    """Bytes as people say them, in powers of ten."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"


def _reviews(folder: Path) -> Kept:
    found = [place for place in _folders(folder) if (place / REVIEW_FILE).is_file()]
    return Kept(len(found), sum(map(_size, found)))


def _trainings(folder: Path) -> Kept:
    """A model and the work folder beside it are one training."""
    found = _folders(folder)
    return Kept(len({place.name.removesuffix(_WORK) for place in found}), sum(map(_size, found)))


def _remove_reviews(folder: Path, left: list[str]) -> Kept:
    """Each review that nobody has open; the lock is let go of first, because an open file stays on some systems."""
    before = _reviews(folder)
    for place in _folders(folder):
        lock = _lock(place)
        if lock is None:
            left.append(f"The review {place.name} is open in another window.")
            continue
        lock.free()
        _remove(place, left)
    after = _reviews(folder)
    return Kept(before.count - after.count, before.size - after.size)


def _lock(place: Path) -> WriterLock | None:
    """The lock of a review, which a window that has just closed it may hold for a moment yet."""
    for _ in range(_PATIENCE):
        try:
            lock = WriterLock.take(place)
        except sqlite3.Error:
            return None
        if lock is not None:
            return lock
        time.sleep(_PAUSE)
    return None


def _remove_trainings(folder: Path, left: list[str]) -> Kept:
    before = _trainings(folder)
    for place in _folders(folder):
        _remove(place, left)
    after = _trainings(folder)
    return Kept(before.count - after.count, before.size - after.size)


def _remove(place: Path, left: list[str]) -> None:
    try:
        shutil.rmtree(place)
    except OSError as error:
        left.append(f"{place} cannot be removed: {error.strerror or 'the disk refused'}.")


def _folders(folder: Path) -> list[Path]:
    """Folders in it, no links: what lies elsewhere is not ours."""
    try:
        return sorted(place for place in folder.iterdir() if place.is_dir() and not place.is_symlink())
    except OSError:
        return []


def _size(folder: Path) -> int:
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += Path(place, name).lstat().st_size
            except OSError:
                continue  # it went while we looked
    return total
