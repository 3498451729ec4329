"""What one reader said in one role, side by side with the rows of the table. Numpy."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from inference.review.growing import Growing
from inference.review.types import LogEntry, ReviewLabel, Said

SAID: tuple[Said | None, ...] = (None, *Said)
"""`Opinions.said` holds places in this tuple."""
_SAID_PLACE = {said: place for place, said in enumerate(SAID)}

NO_LABEL, UNKNOWN, NORMAL, ABNORMAL = -2, -1, 0, 1
"""What a label means, as numbers; UNKNOWN: it is none of the review's labels now."""

Rows: TypeAlias = NDArray[np.int64] | slice


class LabelNames:
    """The labels that occur, numbered from 1 as they come (0: no label), and what each of them means."""

    def __init__(self, labels: Iterable[ReviewLabel]) -> None:
        self._numbers = {"": 0}
        self._meaning = np.array([NO_LABEL], np.int8)
        self.mean(labels)

    def mean(self, labels: Iterable[ReviewLabel]) -> None:
        """From now on labels mean this; one that is not among them only means something by its own name."""
        self._known = {"normal": NORMAL, "abnormal": ABNORMAL}
        self._known |= {label.name: ABNORMAL if label.abnormal else NORMAL for label in labels}
        self._meaning = np.array([self._meant(name) for name in self._numbers], np.int8)

    def number(self, name: str) -> int:
        """The number of a label, a new one where it was never seen."""
        found = self._numbers.get(name)
        if found is None:
            found = self._numbers[name] = len(self._numbers)
            self._meaning = np.append(self._meaning, np.int8(self._meant(name)))
        return found

    def meanings(self, numbers: NDArray[np.int32]) -> NDArray[np.int8]:
        """(k,) numbers of labels -> (k,) what they mean."""
        meant: NDArray[np.int8] = self._meaning[numbers]
        return meant

    def _meant(self, name: str) -> int:
        return NO_LABEL if not name else self._known.get(name, UNKNOWN)


class Opinions:
    """A reader's verdicts by row: the entries that hold, and of them what is sorted and filtered by."""

    def __init__(self, labels: LabelNames) -> None:
        self.entries: dict[int, LogEntry] = {}
        self.notes: dict[int, str] = {}
        """The notes by row, as `folded`."""
        self._labels = labels
        self._held = Growing(
            {
                "said": np.int8(0),
                "label": np.int32(0),
                "at": np.float64("nan"),
                "key_image": np.bool_(False),
                "note": np.bool_(False),
                "region": np.bool_(False),
            }
        )

    @property
    def said(self) -> NDArray[np.int8]:
        """(n,) places in `SAID`; 0 without a verdict."""
        return self._held["said"]

    @property
    def label(self) -> NDArray[np.int32]:
        """(n,) numbers of labels; 0 for none."""
        return self._held["label"]

    @property
    def at(self) -> NDArray[np.float64]:
        """(n,) seconds since 1970, UTC; NaN without a verdict."""
        return self._held["at"]

    def has(self, what: str) -> NDArray[np.bool_]:
        """(n,) whether there is a key_image, a note, a region."""
        return self._held[what]

    def grow(self, length: int) -> None:
        """Have `length` rows."""
        self._held.grow(length)

    def put(self, rows: Sequence[int], entries: Sequence[LogEntry]) -> None:
        """These entries hold now, a row at most once; one that is older than what holds changes nothing."""
        newer = [
            (row, entry)
            for row, entry in zip(rows, entries, strict=True)
            if row not in self.entries or self.entries[row].seq <= entry.seq
        ]
        self.entries.update(newer)
        where = np.array([row for row, _ in newer], np.int64)
        verdicts = [entry.verdict for _, entry in newer]
        self._held["said"][where] = [_SAID_PLACE[verdict.said] for verdict in verdicts]
        self._held["label"][where] = [
            self._labels.number(verdict.label) if verdict.said is not None else 0 for verdict in verdicts
        ]
        self._held["at"][where] = [_seconds(verdict.at) if verdict.said is not None else np.nan for verdict in verdicts]
        self._held["key_image"][where] = [verdict.key_image for verdict in verdicts]
        self._held["note"][where] = [bool(verdict.note) for verdict in verdicts]
        self._held["region"][where] = [bool(verdict.regions) for verdict in verdicts]
        for row, entry in newer:
            if entry.verdict.note:
                self.notes[row] = folded(entry.verdict.note)
            else:
                self.notes.pop(row, None)


def folded(text: str) -> str:
    """Text as it is searched: without regard to case, and to how an accent is written."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text).casefold()


def _seconds(at: str) -> float:
    try:
        return datetime.fromisoformat(at).timestamp()
    except ValueError:
        return float("nan")
