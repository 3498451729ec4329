"""What a watched folder reports: frozen events, which a child process writes as lines and the window reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Problem
from imaging.records import EventLines, Records


@dataclass(frozen=True, slots=True)
class FolderSeen:
    """Said about once a second: files that are still arriving, and films that are done, ever.

    problem: why the folder cannot be seen, where it cannot.
    """

    waiting: int
    done: int
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class FilmKept:
    """A film and its rows are kept: how many of its frames were scored and not scored; done: films so far, ever.

    words: the decision of its first frame in words, or why there is no score. failed: nothing could be opened.
    """

    path: Path
    scored: int
    refused: int
    failed: bool
    words: str
    done: int


@dataclass(frozen=True, slots=True)
class FilmRepeated:
    """A file is a film that was scored before, and gets no row. of: where that was."""

    path: Path
    of: str


@dataclass(frozen=True, slots=True)
class ResultsHeld:
    """Results cannot be written, or films not be seen where they are scored: what came waits, and is tried again.

    why: in words; "" where it goes on.
    """

    why: str


@dataclass(frozen=True, slots=True)
class TableAside:
    """The table was another than it was left: that one is kept under this name, and a whole one was written."""

    path: Path


WatchEvent: TypeAlias = FolderSeen | FilmKept | FilmRepeated | ResultsHeld | TableAside
_KINDS = {
    "seen": FolderSeen,
    "film": FilmKept,
    "repeat": FilmRepeated,
    "held": ResultsHeld,
    "aside": TableAside,
}
WATCH_LINES = EventLines(_KINDS, Records(paths=True))
"""Events as lines of JSON, for the window."""
