"""What one reader said in one role, side by side with the rows of the table. Numpy."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from inference.prediction import Decision, Status
from review.verdicts import STATUSES, Agreed, Columns, LogEntry, ReviewLabel, RowState, sides

_FIRST_ROOM = 1024


class TableBuffer:
    """Arrays of one length, by name; room is doubled, so that n rows cost n copies however they come."""

    def __init__(self, fills: Mapping[str, np.generic]) -> None:
        """`fills`: what a new row holds, whose type is the type of its array."""
        self._fills = dict(fills)
        self._length = 0
        self._held: dict[str, NDArray[Any]] = {name: np.full(0, fill) for name, fill in fills.items()}

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, name: str) -> NDArray[Any]:
        """(n,) the array itself, not a copy; good until the next `grow`."""
        return self._held[name][: self._length]

    def grow(self, length: int) -> None:
        """Have `length` rows; a smaller number changes nothing."""
        room = len(next(iter(self._held.values())))
        if length > room:
            more = max(length, 2 * room, _FIRST_ROOM) - room
            for name, fill in self._fills.items():
                self._held[name] = np.concatenate([self._held[name], np.full(more, fill)])
        self._length = max(length, self._length)


SAID: tuple[Agreed | None, ...] = (None, *Agreed)
"""`ReaderVerdicts.said` holds places in this tuple."""
_SAID_PLACE = {said: place for place, said in enumerate(SAID)}

NO_LABEL, UNKNOWN, NEGATIVE, POSITIVE = -2, -1, 0, 1
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
        self._known = {name: POSITIVE if positive else NEGATIVE for name, positive in sides(labels).items()}
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


class ReaderVerdicts:
    """A reader's verdicts by row: the entries that hold, and of them what is sorted and filtered by."""

    def __init__(self, labels: LabelNames) -> None:
        self.entries: dict[int, LogEntry] = {}
        self.notes: dict[int, str] = {}
        """The notes by row, as `folded`."""
        self._labels = labels
        self._held = TableBuffer(
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


_ARRAYS = ("film", "place", "frame", "copies", "here", "status", "score", "scored_at", "age", "outside")
_TEXTS = ("path", "pseudonym", "patient", "code", "message", "notes", "population", "view", "leading")
_TOLD = ("message", "notes")
_BETWEEN = "\x1f"
"""What stands between two texts of a film; nobody types it into a search."""


class Films:
    """Films by row, known by their id."""

    def __init__(self) -> None:
        self._rows: dict[int, int] = {}
        self._held = TableBuffer(
            {
                "film": np.int64(0),
                "place": np.int64(0),
                "frame": np.int32(0),
                "copies": np.int32(0),
                "here": np.bool_(False),
                "status": np.uint8(0),
                "score": np.float64("nan"),
                "scored_at": np.float64("nan"),
                "remark": np.bool_(False),
                "age": np.float64("nan"),
                "outside": np.bool_(False),
                "undecided": np.bool_(False),
                "of": np.int32(0),
            }
        )
        self._populations: dict[str, int] = {}
        self._texts: dict[str, list[str]] = {name: [] for name in _TEXTS}
        self._columns = self._seen()
        self._folder_order: NDArray[np.int64] | None = None
        self._words: dict[str, list[str]] = {"path": [], "pseudonym": [], "told": []}
        """What is searched of each film, as `folded`; "told" is what the model says of it."""
        self._stale: list[int] = []

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, name: str) -> NDArray[Any]:
        """(n,) a column of `Columns` that is an array, or "remark": whether the model remarks something,
        "undecided": as `Columns.undecided`, "of": places in `populations`.
        """
        return self._held[name]

    @property
    def columns(self) -> Columns:
        """All films side by side, not copied; good until the next `extend`."""
        return self._columns

    @property
    def populations(self) -> tuple[str, ...]:
        """The names of all populations of these films."""
        return tuple(self._populations)

    @property
    def folder_order(self) -> NDArray[np.int64]:
        """(n,) all rows, as their files and frames stand in the folder."""
        if self._folder_order is None:
            self._folder_order = self._columns.folder_order()
        return self._folder_order

    def of_several_frames(self) -> dict[int, list[int]]:
        """The rows of each file that is there with several frames, by each of these rows."""
        if not self._held["frame"].any():
            return {}
        found: dict[str, list[int]] = {}
        for row, (path, here) in enumerate(zip(self._texts["path"], self._held["here"].tolist(), strict=True)):
            if here:
                found.setdefault(path, []).append(row)
        several = [rows for rows in found.values() if len(rows) > 1 and self._held["frame"][rows].any()]
        return {row: rows for rows in several for row in rows}

    def find(self, film: int) -> int | None:
        """The row of a film; None where it is not there."""
        return self._rows.get(film)

    def row_of(self, film: int) -> int:
        """The row of a film. Raises KeyError."""
        return self._rows[film]

    def extend(self, columns: Columns) -> NDArray[np.int64]:
        """Take in new films, and what is new of known ones; returns their rows, in the order of `columns`."""
        before = len(self)
        ids = columns.film.tolist()
        rows = np.array([self._rows.setdefault(film, len(self._rows)) for film in ids], np.int64)
        self._held.grow(len(self))
        for name in _ARRAYS:
            self._held[name][rows] = getattr(columns, name)
        self._held["remark"][rows] = [bool(notes) for notes in columns.notes]
        self._held["undecided"][rows] = columns.undecided()
        known = self._populations
        self._held["of"][rows] = [known.setdefault(name, len(known)) for name in columns.population]
        for name, texts in self._texts.items():
            texts.extend([""] * (len(self) - before))
            for row, text in zip(rows.tolist(), getattr(columns, name), strict=True):
                texts[row] = text
        self._stale += [row for row in rows.tolist() if row < len(self._words["path"])]
        self._folder_order = None
        self._columns = self._seen()
        return rows

    def holding(
        self,
        rows: NDArray[np.int64],
        words: Sequence[str],
        notes: Mapping[int, str],
        told: NDArray[np.bool_],
        *,
        pseudonyms: bool,
    ) -> NDArray[np.int64]:
        """(k,) rows -> those whose name, note, or what the model says of them, hold every word; all as `folded`.

        told: (n,) whether what the model says may be asked. pseudonyms: they stand in place of the files' names.
        """
        searched, seen = self._searched(), told.tolist()
        named, said, left = searched["pseudonym" if pseudonyms else "path"], searched["told"], rows.tolist()
        for word in words:
            left = [
                row
                for row in left
                if word in named[row] or (seen[row] and word in said[row]) or (row in notes and word in notes[row])
            ]
        return np.array(left, np.int64)

    def _searched(self) -> Mapping[str, list[str]]:
        """What is searched of the films, brought up to date."""
        start = len(self._words["path"])
        for row in self._stale:
            for name, words in self._words.items():
                words[row] = self._word(name, row)
        for name, words in self._words.items():
            words += [self._word(name, row) for row in range(start, len(self))]
        self._stale = []
        return self._words

    def _word(self, name: str, row: int) -> str:
        parts = _TOLD if name == "told" else (name,)
        return folded(_BETWEEN.join(self._texts[part][row] for part in parts))

    def _seen(self) -> Columns:
        arrays, texts = self._held, self._texts
        return Columns(
            film=arrays["film"],
            place=arrays["place"],
            path=texts["path"],
            frame=arrays["frame"],
            copies=arrays["copies"],
            here=arrays["here"],
            pseudonym=texts["pseudonym"],
            patient=texts["patient"],
            status=arrays["status"],
            code=texts["code"],
            message=texts["message"],
            notes=texts["notes"],
            abnormal=arrays["score"],
            scored_at=arrays["scored_at"],
            population=texts["population"],
            age=arrays["age"],
            view=texts["view"],
            leading=texts["leading"],
            outside=arrays["outside"],
        )


STATES: tuple[RowState, ...] = tuple(RowState)
"""`RowStates.state` holds places in this tuple."""
DECISIONS: tuple[str, ...] = ("", Decision.NEGATIVE, Decision.POSITIVE, Decision.UNSURE)
"""`RowStates.decision` holds places in this tuple."""
_NONE, _NEGATIVE, _POSITIVE, _UNSURE = range(4)

_UNREAD = {Status.SCORED: RowState.TO_READ, Status.NOT_SCORED: RowState.NOT_SCORED, Status.FAILED: RowState.FAILED}
_READ = {
    None: RowState.TO_READ,
    Agreed.AGREE: RowState.AGREED,
    Agreed.OVERRIDE: RowState.OVERRIDDEN,
    Agreed.UNSURE: RowState.UNSURE,
    Agreed.LABEL: RowState.NO_DECISION,
}
_OF_STATUS = np.array([STATES.index(_UNREAD[status]) for status in STATUSES], np.int8)
_OF_SAID = np.array([STATES.index(_READ[said]) for said in SAID], np.int8)
_OVERRIDE = SAID.index(Agreed.OVERRIDE)
_OPEN = np.array([state in (RowState.TO_READ, RowState.NOT_SCORED) for state in STATES])


class RowStates:
    """What is said of each row, kept so that one verdict costs one row."""

    def __init__(self) -> None:
        self._held = TableBuffer(
            {
                "decision": np.int8(_NONE),
                "state": np.int8(0),
                "disagrees": np.bool_(False),
                "labels differ": np.bool_(False),
                "decided": np.bool_(False),
            }
        )

    @property
    def decision(self) -> NDArray[np.int8]:
        """(n,) places in `DECISIONS`."""
        return self._held["decision"]

    @property
    def state(self) -> NDArray[np.int8]:
        """(n,) places in `STATES`."""
        return self._held["state"]

    @property
    def disagrees(self) -> NDArray[np.bool_]:
        """(n,) whether the reader's label means otherwise than the decision."""
        return self._held["disagrees"]

    @property
    def differing(self) -> NDArray[np.bool_]:
        """(n,) whether readers gave labels that differ, and nobody has decided."""
        waiting: NDArray[np.bool_] = self._held["labels differ"] & ~self._held["decided"]
        return waiting

    @property
    def open(self) -> NDArray[np.bool_]:
        """(n,) whether a film opened and the reader has not said anything of it."""
        return _OPEN[self.state]

    def grow(self, length: int) -> None:
        """Have `length` rows."""
        self._held.grow(length)

    def judge(
        self,
        rows: Rows,
        scores: NDArray[Any],
        status: NDArray[Any],
        points: NDArray[np.float64],
        outside: NDArray[np.bool_],
        own: ReaderVerdicts,
        labels: LabelNames,
    ) -> None:
        """Say anew of these rows what the model decides and where they stand for a reader.

        scores: (k,) float64, NaN for none. status: (k,) places in `STATUSES`; a file that is gone has failed. points:
        (k, 3) as `decide.bounds` has them. outside: (k,) of none of the model's populations, so that nothing is
        decided. Where the model or the reader is unsure they do not disagree; a label whose meaning is not known
        disagrees where the reader said "override".
        """
        low, threshold, high = points.T
        decision = np.where(scores >= threshold, _POSITIVE, _NEGATIVE)
        decision[(scores >= low) & (scores < high)] = _UNSURE
        decision[np.isnan(scores) | outside] = _NONE
        said, meaning = own.said[rows], labels.meanings(own.label[rows])
        clear = (decision == _NEGATIVE) | (decision == _POSITIVE)
        against = ((decision == _POSITIVE) & (meaning == NEGATIVE)) | ((decision == _NEGATIVE) & (meaning == POSITIVE))
        self._held["decision"][rows] = decision
        self._held["state"][rows] = np.where(said > 0, _OF_SAID[said], _OF_STATUS[status])
        self._held["disagrees"][rows] = against | (clear & (meaning == UNKNOWN) & (said == _OVERRIDE))

    def compare(self, rows: Rows, readers: Iterable[ReaderVerdicts], adjudicators: Iterable[ReaderVerdicts]) -> None:
        """Say anew of these rows whether readers' labels differ, and whether one who adjudicates has decided."""
        first = np.zeros(len(self.state[rows]), np.int32)
        differ, decided = np.zeros(len(first), np.bool_), np.zeros(len(first), np.bool_)
        for reader_verdicts in readers:
            label = reader_verdicts.label[rows]
            differ |= (first > 0) & (label > 0) & (label != first)
            first = np.where(first > 0, first, label)
        for reader_verdicts in adjudicators:
            decided |= reader_verdicts.said[rows] > 0
        self._held["labels differ"][rows] = differ
        self._held["decided"][rows] = decided
