"""A folder scored into its review: what is new or changed is read and scored, what is known is left alone."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Code, Fault, Problem
from imaging.reading.scan import FoundFile, scan_files
from imaging.reading.source import unreachable
from imaging.workers.pool import DecoderPool
from inference.pipeline import FrameDone, judge_files
from inference.prediction import Failed, NotScored, Scored
from inference.score import Scorer
from review.store import FileStamp, KnownFile, NewRow, ReviewStore
from review.verdicts import Columns

_ROWS_AT_ONCE = 16
_RECORD_EVERY_S = 0.5
_LOOKED_EVERY = 1000
_TRIES = 3
_TRIES_APART_S = 0.3
_UNFINISHED = frozenset(
    {Code.CHANGED_WHILE_READ, Code.UNREACHABLE, Code.VANISHED, Code.NOT_FOUND, Code.NO_PERMISSION, Code.UNREADABLE}
)


@dataclass(frozen=True, slots=True)
class FolderSearched:
    """So many files were found, so many of them known and unchanged; `complete` when the search is over.

    The complete one is said again while films take long, so that whoever wants to stop can.
    """

    files: int
    known: int
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """Films whose rows are new or changed, and kept by now; `done` of `total` files of this run are through."""

    columns: Columns
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Nothing goes on until there is room, or the folder is there again; what was recorded stays. The last event."""

    problem: Problem
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FolderScored:
    """The end: files scored, not scored, failed in this run, and those that were known."""

    scored: int
    not_scored: int
    failed: int
    known: int


RunEvent: TypeAlias = FolderSearched | Recorded | Paused | FolderScored


def score_folder(store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> Iterator[RunEvent]:
    """Bring the review up to its folder: Looked events, Recorded as rows are kept, then Finished or Paused.

    Files that look as they did are not read. Others are hashed; content that has its rows gets its place only, and is
    not decoded; content that lies in several files is scored once. Where the folder cannot be reached (three tries)
    or the disk is full, Paused; nothing is marked as gone then. Stop iterating to cancel (within a quarter of a
    second); what was recorded stays, and the next run goes on from there.
    """
    return _Run(store, scorer, pool).events()


@dataclass(slots=True)
class _Pending:
    """A file of this run: where it stands in the folder, how it looked, how many of its frames are still to come."""

    found: FoundFile
    place: int
    left: int = -1


class _Run:
    """One run over the folder."""

    def __init__(self, store: ReviewStore, scorer: Scorer, pool: DecoderPool) -> None:
        self._store, self._scorer, self._pool = store, scorer, pool
        self._paths: list[str] = []
        """Every file that the folder has, relative to it."""
        self._shifted: dict[str, int] = {}
        """Where known files stand in the folder now, where that is elsewhere than before."""
        self._pending: list[_Pending] = []
        self._whole = True
        """Whether the search saw every folder inside: only then is a file that was not found gone."""
        self._rows: list[NewRow] = []
        self._recorded_s = time.monotonic()
        self._begun: dict[str, int] = {}
        """Contents decoded in this run, with the frames still to come: a second file with the same bytes is not."""
        self._twins: dict[str, list[NewRow]] = {}
        """Rows of files whose content is being scored for another file, until it is."""
        self._done = 0
        self._counts: dict[type, int] = {Scored: 0, NotScored: 0, Failed: 0}
        self._known = self._moved = 0

    def events(self) -> Iterator[RunEvent]:
        try:
            if not self._is_there():
                yield self._paused(unreachable(self._store.folder))
                return
            yield from self._looking()
            yield from self._putting_in_order()
            yield from self._scoring()
            if not self._is_there():
                yield self._paused(unreachable(self._store.folder))
                return
            if self._whole:
                yield self._recorded(self._store.found(self._paths))
        except Fault as fault:
            if fault.problem.code not in (Code.DISK_FULL, Code.UNREACHABLE):
                raise
            yield self._paused(fault.problem)
            return
        yield FolderScored(
            self._counts[Scored], self._counts[NotScored], self._counts[Failed], self._known + self._moved
        )

    # What there is

    def _is_there(self) -> bool:
        for attempt in range(_TRIES):
            try:
                if not stat.S_ISREG(self._store.folder.stat().st_mode):  # a ZIP archive is read as a folder
                    os.scandir(self._store.folder).close()
                return True
            except OSError:
                if attempt + 1 < _TRIES:
                    time.sleep(_TRIES_APART_S)
        return False

    def _looking(self) -> Iterator[FolderSearched]:
        known = self._store.known_files()
        for item in scan_files([self._store.folder]):
            if isinstance(item, Problem):
                self._whole = self._whole and item.code is Code.INDEX
                continue
            path = self._relative(item.path)
            before, place = known.get(path), len(self._paths)
            if before is not None and _unchanged(before, item):
                self._known += 1
                if before.place != place:
                    self._shifted[path] = place
            else:
                self._pending.append(_Pending(item, place))
            self._paths.append(path)
            if len(self._paths) % _LOOKED_EVERY == 0:
                yield FolderSearched(len(self._paths), self._known, complete=False)
        yield FolderSearched(len(self._paths), self._known, complete=True)

    def _putting_in_order(self) -> Iterator[Recorded]:
        """Files that came or went shift the known ones behind them; a part at a time, so that it can be stopped."""
        shifted = iter(self._shifted.items())
        while some := dict(islice(shifted, _LOOKED_EVERY)):
            yield self._recorded(self._store.put_in_order(some))

    def _relative(self, path: Path) -> str:
        return path.relative_to(self._store.folder).as_posix()

    # What is new

    def _scoring(self) -> Iterator[RunEvent]:
        files = (pending.found.path for pending in self._pending)
        judged = judge_files(files, self._scorer, self._pool, known=self._is_known)
        try:
            yield from self._taking(judged)
        finally:
            judged.close()

    def _taking(self, judged: Generator[FrameDone | None, None, None]) -> Iterator[RunEvent]:
        for one in judged:
            if one is not None:
                self._take(one)
            waited = time.monotonic() - self._recorded_s
            if len(self._rows) >= _ROWS_AT_ONCE or (self._rows and waited > _RECORD_EVERY_S):
                yield self._record()
            elif one is None:
                yield FolderSearched(len(self._paths), self._known, complete=True)
        if self._rows:
            yield self._record()

    def _is_known(self, digest: str, frames: int) -> bool:
        """Whether each frame of this content has its row, or gets it from another file."""
        if digest in self._begun or self._store.known_contents(digest) >= frames:
            return True
        self._begun[digest] = frames
        return False

    def _take(self, one: FrameDone) -> None:
        reading, pending = one.reading, self._pending[one.reading.place]
        if isinstance(one.outcome, Failed) and one.outcome.problem.code is Code.UNREACHABLE and not self._is_there():
            raise Fault(unreachable(self._store.folder))
        pending.left = (pending.left if pending.left >= 0 else max(1, reading.frames)) - 1
        self._done += not pending.left
        if isinstance(one.outcome, NotScored) and one.outcome.problem.code is Code.OTHER_OBJECT:
            self._end_of(reading.digest, kept=False)  # no film, so nothing to read or to count
            return
        row = self._row(one, pending)
        if one.outcome is not None:
            self._counts[type(one.outcome)] += 1
            self._rows.append(row)
            self._end_of(reading.digest, kept=bool(row.digest))
            return
        self._moved += not pending.left
        if self._begun.get(reading.digest):
            self._twins.setdefault(reading.digest, []).append(row)
        else:
            self._rows.append(row)

    def _end_of(self, digest: str, *, kept: bool) -> None:
        """A frame of a content has its outcome; after the last one, the places of its twins are kept as well."""
        if digest not in self._begun:
            return
        self._begun[digest] -= 1
        if not kept:
            del self._begun[digest]
            self._twins.pop(digest, None)  # the next run reads one of them
        elif not self._begun[digest]:
            self._rows += self._twins.pop(digest, [])

    def _row(self, one: FrameDone, pending: _Pending) -> NewRow:
        reading, outcome = one.reading, one.outcome
        seen = reading.stamp or pending.found.stamp
        digest = reading.digest
        if isinstance(outcome, Failed) and outcome.problem.code in _UNFINISHED:
            digest = ""  # what was hashed is not what was read, or nothing was: it is asked again the next time
        return NewRow(
            path=self._relative(reading.path),
            place=pending.place,
            stamp=FileStamp(seen.size, seen.changed_ns) if seen else FileStamp(0, 0),
            digest=digest,
            frame=reading.ref.frame if reading.ref else 0,
            ref=reading.ref,
            outcome=outcome,
            patient_id=reading.patient_id,
        )

    # What is kept

    def _record(self) -> Recorded:
        columns = self._store.record(self._rows)
        self._rows = []
        self._recorded_s = time.monotonic()
        return self._recorded(columns)

    def _recorded(self, columns: Columns) -> Recorded:
        return Recorded(columns, self._done, len(self._pending))

    def _paused(self, problem: Problem) -> Paused:
        return Paused(problem, self._done, len(self._pending))


def _unchanged(before: KnownFile, file: FoundFile) -> bool:
    stamp = file.stamp
    return stamp is not None and before.stamp == FileStamp(stamp.size, stamp.changed_ns)
