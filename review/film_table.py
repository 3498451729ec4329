"""The table of a review without a screen: its films, one reader's verdicts, and which rows are shown in which order.

Numpy; 100,000 films sort, filter and are searched within 100 ms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.decide import bounds
from inference.models.card import OperatingPoint
from inference.prediction import Status
from review.log import adjudication
from review.table_columns import DECISIONS, STATES, UNKNOWN, Films, LabelNames, ReaderVerdicts, Rows, RowStates, folded
from review.verdicts import STATUSES, Columns, LogEntry, ReviewLabel, Role, RowState, Verdict

_BREAKS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), "\ufffd")


class Sort(StrEnum):
    """What the rows are ordered by, the highest first where `descending`; ties keep the order of the folder.

    Films that have no such value, as films without a score have no uncertainty, come last either way; by score, those
    outside the model's populations come before them, and after all others.
    """

    FOLDER = "folder order"
    SCORE = "score"
    UNCERTAINTY = "uncertainty"
    """How near the score is to the operating point's threshold: the nearest is the highest."""
    DISAGREEMENT = "disagreement"
    """Where the reader says otherwise than the model, and by how far; then where readers differ."""
    READ_AT = "time of verdict"
    STATE = "verdict"
    SHUFFLED = "shuffled"
    """The same for the same films every time: an order that says nothing of the score."""


class Flag(StrEnum):
    """What a row can be filtered for beside its state."""

    KEY_IMAGE = "key image"
    NOTE = "note"
    REGION = "region"
    DISAGREES = "reader and model differ"
    READERS_DIFFER = "readers differ"
    COPIES = "has copies"
    GONE = "file not there any more"
    REMARK = "model remarks"


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows, in which order.

    states, decisions: one of these; empty means all. decisions: "" is a film without a score. flags: every one of
    them. text: words that the film's name, the reader's own note, the reason for no score or the model's remarks hold,
    all of them, without regard to case; of these only what the reader can see.
    """

    sort: Sort = Sort.SCORE
    descending: bool = True
    states: frozenset[RowState] = frozenset()
    flags: frozenset[Flag] = frozenset()
    decisions: frozenset[str] = frozenset()
    text: str = ""


_TELLING = frozenset((Sort.SCORE, Sort.UNCERTAINTY, Sort.DISAGREEMENT))
_BY_SCORE = frozenset((Sort.SCORE, Sort.UNCERTAINTY))
_OF_VERDICTS = frozenset((Sort.DISAGREEMENT, Sort.READ_AT, Sort.STATE))


def without_scores(query: Query) -> Query:
    """The same as far as it tells nothing of the scores: the order is shuffled, and decisions are not asked for."""
    sort = Sort.SHUFFLED if query.sort in _TELLING else query.sort
    return replace(query, sort=sort, decisions=frozenset(), flags=query.flags - {Flag.DISAGREES, Flag.REMARK})


def with_scores(query: Query) -> Query:
    """The same where scores are seen again: the worst is first, in place of the order that hid them."""
    return replace(query, sort=Sort.SCORE, descending=True) if query.sort is Sort.SHUFFLED else query


def is_by_score(query: Query) -> bool:
    """Whether the first film is the one to read first: films that are scored later may come before those known now."""
    return query.sort in _BY_SCORE


def differing(query: Query, adjudicating: bool) -> Query:
    """The same, of the films on which readers differ alone, or of all of them again."""
    flags = query.flags | {Flag.READERS_DIFFER} if adjudicating else query.flags - {Flag.READERS_DIFFER}
    return replace(query, flags=flags)


def depends_on_verdicts(query: Query) -> bool:
    """Whether a verdict may change which rows there are, or their order."""
    return bool(query.states or query.flags or query.text) or query.sort in _OF_VERDICTS


_FAILED = STATUSES.index(Status.FAILED)


class Listing:
    """The films of a review as one reader sees them. Rows are places in `columns`; they only ever grow.

    Each frame of a file is a row. What is shown and counted is a file: it stands by its frame with the highest score,
    one that the model decides where there is such a one (`standing`), and by what the reader said last of one of its
    frames (`spoken`). Who adjudicates sees each frame.

    What the reader said is what they said as `Role.READER`; what adjudicators decide is `adjudicated`, whoever they
    are.
    """

    def __init__(
        self,
        columns: Columns,
        verdicts: Iterable[LogEntry],
        reader: str,
        point: OperatingPoint,
        labels: Iterable[ReviewLabel] = (),
        points: Mapping[str, OperatingPoint] | None = None,
    ) -> None:
        """`verdicts`: the whole log, or what holds of it; films that are not in `columns` may come later.

        `points`: the point of that name for each population of the card, as `decide.points_by_population` has them;
        `point` decides all others.
        """
        self._films = Films()
        self._labels = LabelNames(labels)
        self._reader_verdicts: dict[tuple[str, Role], ReaderVerdicts] = {}
        self._waiting: list[LogEntry] = []
        self._reader = reader
        self._point = point
        self._points = dict(points or {})
        self._row_states = RowStates()
        self._frames: dict[int, list[int]] = {}
        """The rows of each file of several frames, by each of them."""
        self._files: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None
        self._hidden = False
        self.extend(columns)
        self._take(verdicts)
        self._judge(slice(None))

    @property
    def columns(self) -> Columns:
        """All films, (n,); good until the next `extend`."""
        return self._films.columns

    @property
    def reader(self) -> str:
        """Whose verdicts are shown."""
        return self._reader

    @property
    def point(self) -> OperatingPoint:
        """Where decisions are taken."""
        return self._point

    def __len__(self) -> int:
        return len(self._films)

    def extend(self, columns: Columns) -> NDArray[np.int64]:
        """Take in new films, and what is new of known ones; returns the rows that changed or came."""
        rows = self._films.extend(columns)
        self._row_states.grow(len(self))
        for reader_verdicts in self._reader_verdicts.values():
            reader_verdicts.grow(len(self))
        self._frames, self._files = self._films.of_several_frames(), None
        waiting, self._waiting = self._waiting, []
        self._take(waiting)
        self._judge(rows)
        return rows

    def apply(self, entry: LogEntry) -> int:
        """Take in a verdict; returns its row. Raises KeyError for a film that is not there."""
        row = self.row_of(entry.verdict.film)
        self._take([entry])
        self._judge(slice(row, row + 1))
        return row

    def set_reader(self, reader: str) -> None:
        """Whose verdicts are shown."""
        self._reader = reader
        self._judge(slice(None))

    def set_point(self, point: OperatingPoint, points: Mapping[str, OperatingPoint] | None = None) -> None:
        """Where decisions are taken; `points` as at the start."""
        self._point, self._points = point, dict(points or {})
        self._judge(slice(None))

    def set_labels(self, labels: Iterable[ReviewLabel]) -> None:
        """What labels mean: which are positive. One that is not among them says nothing but by "override"."""
        self._labels.mean(labels)
        self._judge(slice(None))

    def row_of(self, film: int) -> int:
        """The row of a film. Raises KeyError."""
        return self._films.row_of(film)

    def standing(self, row: int) -> int:
        """The row that a film is shown by: of its file's frames the one with the highest score.

        A frame outside the model's populations comes after those that are decided, before those without a score.
        """
        return int(self._standing_and_spoken()[0][row])

    def spoken(self, row: int) -> int:
        """The frame of the same file of which the reader said something last; the row itself where there is none."""
        return int(self._standing_and_spoken()[1][row])

    def frame_row(self, row: int, frame: int) -> int:
        """The row of another frame of the same file; -1 where it is none of the review, or not scored yet."""
        frames = self._films["frame"]
        return next((other for other in self._frames.get(row, [row]) if frames[other] == frame), -1)

    def state(self, row: int) -> RowState:
        """Where a film stands for the reader; one with a verdict stands by it whatever became of its score."""
        return STATES[int(self._row_states.state[row])]

    def decision(self, row: int) -> str:
        """The code of a `Decision`; "" without a score, and for a film outside the model's populations."""
        return DECISIONS[int(self._row_states.decision[row])]

    def verdict(self, row: int, role: Role = Role.READER) -> Verdict | None:
        """What the reader said of it in a role, a note without a verdict included."""
        entry = self._of_reader(self._reader, role).entries.get(row)
        return entry.verdict if entry else None

    def others(self, row: int) -> tuple[Verdict, ...]:
        """What other readers said of it, in the order in which they said it."""
        entries = [
            reader_verdicts.entries[row]
            for (reader, role), reader_verdicts in self._reader_verdicts.items()
            if role is Role.READER and reader != self._reader and row in reader_verdicts.entries
        ]
        said = [entry for entry in entries if entry.verdict.said is not None]
        return tuple(entry.verdict for entry in sorted(said, key=lambda entry: entry.seq))

    def others_elsewhere(self, row: int) -> tuple[tuple[int, Verdict], ...]:
        """What other readers said of other frames of the same file, with the frame: nobody can compare that."""
        frames = self._films["frame"]
        others = [other for other in self._frames.get(row, []) if other != row]
        return tuple((int(frames[other]), verdict) for other in others for verdict in self.others(other))

    def adjudicated(self, row: int) -> Verdict | None:
        """What was decided last by who adjudicates; None where nobody has."""
        entries = [
            reader_verdicts.entries[row]
            for (_, role), reader_verdicts in self._reader_verdicts.items()
            if role is Role.ADJUDICATOR and row in reader_verdicts.entries
        ]
        decided = adjudication(entries)
        return decided.verdict if decided is not None else None

    def disagrees(self, row: int) -> bool:
        """Whether the reader's label means otherwise than the model's decision; never where one of them is unsure."""
        return bool(self._row_states.disagrees[row])

    def differ(self, row: int) -> bool:
        """Whether two readers gave labels that differ, and nobody has adjudicated."""
        return bool(self._row_states.differing[row])

    def order(
        self, query: Query, *, adjudicating: bool = False, pseudonyms: bool = False, hidden: bool = False
    ) -> NDArray[np.int64]:
        """(k,) the rows that the query shows, in its order: a file of several frames by the frame of `standing`.

        What is searched is what can be seen: names, or pseudonyms in their place (`pseudonyms`), the reader's note, and
        why there is no score or what the model remarks, where that is not hidden until the verdict (`hidden`).
        Where readers differ it tells of films alone that this reader has read, but of all of them to who adjudicates:
        the question must not say what the others said before the own verdict.
        """
        differing = self._row_states.differing & (adjudicating | (self._of_reader(self._reader).said > 0))
        folder = self._films.folder_order
        if hidden != self._hidden:  # which frame has the highest score would tell of scores
            self._hidden, self._files = hidden, None
        standing, spoken = self._standing_and_spoken()
        if adjudicating or not self._frames:
            spoken = np.arange(len(self))
        else:
            folder = folder[standing[folder] == folder]
            differing = differing[spoken]
        shown = folder[self._mask(query, differing, spoken)[folder]]
        if query.text.strip():
            own = self._of_reader(self._reader)
            told = own.said[spoken] > 0 if hidden else np.ones(len(self), np.bool_)
            notes: dict[int, str] = {}
            for row, note in own.notes.items():
                place = row if adjudicating else int(standing[row])
                notes[place] = f"{notes[place]}\n{note}" if place in notes else note
            shown = self._films.holding(shown, folded(query.text).split(), notes, told, pseudonyms=pseudonyms)
        if query.sort is Sort.FOLDER:
            return shown[::-1] if query.descending else shown
        keys = self._keys(query.sort, differing, spoken)[shown]
        last = self._films["undecided"][shown] if query.sort is Sort.SCORE else np.zeros(len(shown), np.bool_)
        last = np.where(np.isnan(keys), 2, last)
        ordered: NDArray[np.int64] = shown[np.lexsort((-keys if query.descending else keys, last))]
        return ordered

    def is_begun(self) -> bool:
        """Whether anybody has given a verdict."""
        return any((reader_verdicts.said > 0).any() for reader_verdicts in self._reader_verdicts.values())

    def counts(self) -> Mapping[RowState, int]:
        """How many films stand where; each state has a number."""
        standing, spoken = self._standing_and_spoken()
        shown = standing == np.arange(len(self))
        numbers = np.bincount(self._row_states.state[spoken][shown], minlength=len(STATES)).tolist()
        return dict(zip(STATES, numbers, strict=True))

    def outside(self) -> int:
        """How many films that are there are of none of the model's populations: scored, and not decided."""
        shown = self._standing_and_spoken()[0] == np.arange(len(self))
        return int(np.count_nonzero(self._films["outside"] & self._films["here"] & shown))

    def unread(self) -> int:
        """How many films `next_to_read` would go over: they opened, they are still there, and no verdict is given.

        As many as `counts` says are to read and not scored.
        """
        standing, spoken = self._standing_and_spoken()
        return int(np.count_nonzero(self._row_states.open[spoken][standing == np.arange(len(self))]))

    def next_to_read(
        self, order: NDArray[np.int64], after: int, *, adjudicating: bool = False, passed: Collection[int] = ()
    ) -> int:
        """The place in `order` of the next film to read after place `after`, around the end; -1 where none is left.

        A film without a score is read like one with; one that failed, or whose file is gone, cannot be. The film at
        `after` is the last to be asked; -1: from the start. `adjudicating`: the next one on which readers differ.
        `passed`: rows that are not asked.
        """
        if adjudicating:
            wanted = self._row_states.differing & self._films["here"]
        else:
            wanted = self._row_states.open[self._standing_and_spoken()[1]]
        wanted[list(passed)] = False
        places = np.flatnonzero(wanted[order])
        if not len(places):
            return -1
        return int(places[np.searchsorted(places, after, side="right") % len(places)])

    def _of_reader(self, reader: str, role: Role = Role.READER) -> ReaderVerdicts:
        reader_verdicts = self._reader_verdicts.get((reader, role))
        if reader_verdicts is None:
            reader_verdicts = self._reader_verdicts[reader, role] = ReaderVerdicts(self._labels)
            reader_verdicts.grow(len(self))
        return reader_verdicts

    def _take(self, entries: Iterable[LogEntry]) -> None:
        """Put entries where they belong, the last of each film, reader and role."""
        last: dict[tuple[str, Role], dict[int, LogEntry]] = {}
        for entry in entries:
            verdict = entry.verdict
            row = self._films.find(verdict.film)
            if row is None:
                self._waiting.append(entry)
                continue
            mine = last.setdefault((verdict.reader, verdict.role), {})
            if row not in mine or mine[row].seq <= entry.seq:
                mine[row] = entry
        for (reader, role), of_row in last.items():
            self._of_reader(reader, role).put(list(of_row), list(of_row.values()))

    def _standing_and_spoken(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """(n,) rows each: what `standing` and `spoken` say."""
        if self._files is None:
            standing, spoken = np.arange(len(self)), np.arange(len(self))
            scores, own = self._films["score"], self._of_reader(self._reader)
            ranks = np.nan_to_num(np.where(self._films["undecided"], scores - 2, scores), nan=-3)
            for rows in {rows[0]: rows for rows in self._frames.values()}.values():
                frames = np.array(rows)
                by = -self._films["frame"][frames] if self._hidden else ranks[frames]
                standing[frames] = frames[int(np.argmax(by))]
                at = np.where(own.said[frames] > 0, np.nan_to_num(own.at[frames]), -1.0)
                spoken[frames] = frames[int(np.argmax(at))] if (at >= 0).any() else standing[frames]
            self._files = standing, spoken
        return self._files

    def _judge(self, rows: Rows) -> None:
        """Say anew of these rows what follows from score, operating point, reader and verdicts."""
        self._files = None
        scores, outside = self._films["score"][rows], self._films["undecided"][rows]
        status = np.where(self._films["here"][rows], self._films["status"][rows], _FAILED)
        own = self._of_reader(self._reader)
        self._row_states.judge(
            rows=rows,
            scores=scores,
            status=status,
            points=self._bounds(rows),
            outside=outside,
            own=own,
            labels=self._labels,
        )
        readers = [
            reader_verdicts for (_, role), reader_verdicts in self._reader_verdicts.items() if role is Role.READER
        ]
        deciding = [
            reader_verdicts for (_, role), reader_verdicts in self._reader_verdicts.items() if role is Role.ADJUDICATOR
        ]
        self._row_states.compare(rows, readers, deciding)

    def _bounds(self, rows: Rows) -> NDArray[np.float64]:
        """(k, 3) unsure_low, threshold and unsure_high by which each of these films is decided."""
        table = bounds(self._films.populations, self._point, self._points)
        chosen: NDArray[np.float64] = table[self._films["of"][rows]]
        return chosen

    def _mask(self, query: Query, differing: NDArray[np.bool_], spoken: NDArray[np.int64]) -> NDArray[np.bool_]:
        mask = np.ones(len(self), np.bool_)
        if query.states:
            mask &= np.array([state in query.states for state in STATES])[self._row_states.state[spoken]]
        if query.decisions:
            mask &= np.array([decision in query.decisions for decision in DECISIONS])[self._row_states.decision]
        for flag in query.flags:
            mask &= self._flagged(flag, differing, spoken)
        return mask

    def _flagged(self, flag: Flag, differing: NDArray[np.bool_], spoken: NDArray[np.int64]) -> NDArray[np.bool_]:
        own = self._of_reader(self._reader)
        flagged: dict[Flag, NDArray[np.bool_]] = {
            Flag.KEY_IMAGE: own.has("key_image")[spoken],
            Flag.NOTE: own.has("note")[spoken],
            Flag.REGION: own.has("region")[spoken],
            Flag.DISAGREES: self._row_states.disagrees[spoken],
            Flag.READERS_DIFFER: differing,
            Flag.COPIES: self._films["copies"] > 1,
            Flag.GONE: ~self._films["here"],
            Flag.REMARK: self._films["remark"],
        }
        return flagged[flag]

    def _keys(self, sort: Sort, differing: NDArray[np.bool_], spoken: NDArray[np.int64]) -> NDArray[Any]:
        """(n,) numbers that rows are ordered by; NaN goes last either way."""
        scores, own = self._films["score"], self._of_reader(self._reader)
        if sort is Sort.SCORE:
            return scores
        if sort is Sort.UNCERTAINTY:
            apart = np.abs(scores - self._bounds(slice(None))[:, 1])
            return np.where(self._films["undecided"], np.nan, -apart)
        if sort is Sort.READ_AT:
            return own.at[spoken]
        if sort is Sort.STATE:
            return self._row_states.state[spoken].astype(np.float64)
        if sort is Sort.SHUFFLED:
            return _shuffled(self._films["film"])
        meaning = self._labels.meanings(own.label[spoken])
        far = np.abs(scores - np.where(meaning <= UNKNOWN, self._bounds(slice(None))[:, 1], meaning))
        return np.where(self._row_states.disagrees[spoken], 2 + far, np.where(differing, 1.0, 0.0))


def film_name(listing: Listing, row: int, pseudonyms: bool) -> str:
    """What a film is called: its pseudonym, or its file with its folders; the frame where it is not the first."""
    columns = listing.columns
    name = columns.pseudonym[row] if pseudonyms else one_line(columns.path[row])
    frame = int(columns.frame[row])
    return f"{name} \u00b7 frame {frame + 1}" if frame else name


def one_line(path: str) -> str:
    """A path that can be drawn on one line: bytes that are no text and control characters as a sign."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace").translate(_BREAKS)


def _shuffled(films: NDArray[np.int64]) -> NDArray[np.float64]:
    """(n,) ids -> (n,) numbers 0..1 that look drawn and are always the same (SplitMix64, Steele et al. 2014)."""
    mixed = films.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    shares: NDArray[np.float64] = (mixed ^ (mixed >> np.uint64(31))) / 2.0**64
    return shares
