"""The review of one folder by one model, kept in SQLite: what was acknowledged survives whatever happens.

SKELETON: signatures only; the bodies follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from imaging.types import ImageRef
from inference.review.types import Columns, LogEntry, ReviewLabel, Verdict
from inference.types import ModelCard, Outcome


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file looked like when it was read: its size in bytes and its time of change in nanoseconds."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class NewRow:
    """A frame, or a file that cannot be opened, as the pipeline hands it to the store.

    path: relative to the folder, as in `Columns`. digest: SHA-256 of the file's bytes, hexadecimal; "" where it could not
    be read (the film is then known by its path, and asked again the next time). patient_id: identity as the file has it,
    which is not stored. outcome: None where this content has a row already and only its place is new.
    """

    path: str
    place: int
    stamp: Stamp
    digest: str
    frame: int
    ref: ImageRef | None
    outcome: Outcome | None
    patient_id: str = ""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that was read before: how it looked, its content, and its frames (() where it could not be opened)."""

    stamp: Stamp
    digest: str
    frames: tuple[ImageRef, ...]


class ReviewStore:
    """One connection to a review, used by one thread; `again` gives another thread its own.

    The first to open a review writes it; who comes second, in this process or another, is `read_only`. Writing methods
    return when the disk has it (WAL, synchronous FULL), and raise Fault (DISK_FULL) where it has not: nothing of that call
    is stored then, everything before it is, and the same call may be made again later.
    """

    folder: Path
    card: ModelCard
    read_only: bool
    recovered: str
    """What was restored at opening, in one sentence for the reader; "" where nothing had to be."""

    @classmethod
    def open(cls, folder: Path, card: ModelCard, *, root: Path | None = None) -> Self:
        """The review of a folder by a model; made where there is none. `root`: default, the user's data folder."""
        raise NotImplementedError

    def again(self) -> Self:
        """Another connection to the same review, for another thread; it writes if this one does."""
        raise NotImplementedError

    def close(self) -> None:
        """Back up what changed, let go of the review; twice is the same as once."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Films

    def known_files(self) -> Mapping[str, KnownFile]:
        """Every file that was read, by its path relative to the folder."""
        raise NotImplementedError

    def known_contents(self, digest: str) -> int:
        """How many frames with this content have a row; 0 for content never seen."""
        raise NotImplementedError

    def record(self, rows: Sequence[NewRow]) -> Columns:
        """Store these rows in one transaction; returns them as the table has them. The same row twice is one row.

        A file whose content changed gives its place to the new content; the film it was stays in the log, not `here`.
        """
        raise NotImplementedError

    def found(self, paths: Iterable[str]) -> Columns:
        """These are all the files that the folder has now; returns the films whose `here` is another than before."""
        raise NotImplementedError

    def columns(self, films: Sequence[int] | None = None) -> Columns:
        """All films, or these. 100,000 of them within a second."""
        raise NotImplementedError

    def outcome(self, film: int) -> Outcome:
        """What the model said of a film, with its place now; without heat maps. Raises KeyError."""
        raise NotImplementedError

    def refs(self, films: Sequence[int]) -> list[ImageRef | None]:
        """Where films lie now, absolute; None for one that could not be opened."""
        raise NotImplementedError

    def files(self, film: int) -> tuple[str, ...]:
        """The files with this content, relative to the folder, in its order."""
        raise NotImplementedError

    # Verdicts

    def append(self, verdict: Verdict, undoes: int | None = None) -> LogEntry:
        """Add to the log; `at` is set here where it is empty. Raises Fault (DISK_FULL)."""
        raise NotImplementedError

    def log(self, after: int = 0) -> Iterator[LogEntry]:
        """The entries with a number above `after`, in order."""
        raise NotImplementedError

    def verdicts(self) -> Mapping[tuple[int, str, str], LogEntry]:
        """What holds: the last entry for each film, reader and role."""
        raise NotImplementedError

    def readers(self) -> tuple[str, ...]:
        """Who has given verdicts, in the order of their first."""
        raise NotImplementedError

    # What the review is about

    def labels(self) -> tuple[ReviewLabel, ...]:
        """The labels of this review: the model's, or the readers' own."""
        raise NotImplementedError

    def set_labels(self, labels: Sequence[ReviewLabel]) -> None:
        """Other labels from now on. Raises ValueError for no label, an empty name or one name twice."""
        raise NotImplementedError

    def setting(self, name: str) -> str:
        """What was remembered under a name; "" for nothing."""
        raise NotImplementedError

    def set_setting(self, name: str, value: str) -> None:
        """Remember something of this review, as whether scores are hidden until the verdict."""
        raise NotImplementedError
