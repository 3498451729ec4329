"""Films of a watched folder scored as they arrive, each once, with its rows and objects kept before the next.

A generator of events. It starts no thread: it looks into the folder while films are scored and while nothing comes.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from imaging.archive.watch import Arrival
from imaging.faults import Code, Problem
from imaging.reading.source import Stamp
from imaging.reasons import ENGLISH
from imaging.whole_files import path_text, write_whole
from inference.models.card import ModelCard
from inference.objects.film_objects import object_name
from inference.pipeline import FrameDone
from inference.prediction import Failed, Outcome, Scored
from inference.score_command import OBJECT_COLUMNS, file_part
from inference.table import HEATMAP_COLUMNS, Cell, Format, Row, columns, heatmap_row, row
from inference.watch_events import FilmKept, FilmRepeated, FolderSeen, ResultsHeld, TableAside, WatchEvent
from inference.watch_journal import FilmRecord, FollowingTable, OutputHeld, WatchJournal, are_alike

_T = TypeVar("_T")
Judge: TypeAlias = Callable[[Iterable[Path]], Generator[FrameDone | None, None, None]]
"""`pipeline.judge_files` or `Cluster.judge_files` but for what is asked of them."""


class ArrivingFilms(Protocol):
    """Films that arrive: those of a `WatchedFolder`, or the `RetrievedFilms` of a server."""

    problem: Problem | None
    """Why nothing can be seen of them now."""

    @property
    def waiting(self) -> int:
        """Films that are known of and were not given out yet, or will be again."""

    def look(self, now_s: float) -> None:
        """See what is there. now_s: of a clock that only goes forward."""

    def take(self) -> Arrival | None:
        """The next film that is whole; None where there is none now."""

    def again(self, path: Path) -> None:
        """Give this film out once more."""


_LOOK_S = 1.0
_BREATH_S = 0.2
_RETRY_S = 2.0
_AT_ONCE = 512
"""Films of one go; those behind them are of the next."""
_LOOK_SHARE = 10
"""Looking takes no more than this part of the time, however many files there are."""
_AWAY = frozenset((Code.VANISHED, Code.UNREACHABLE, Code.NOT_FOUND))
_PASSING = _AWAY | {Code.CHANGED_WHILE_READ}
"""What says nothing of a film but that it is not there as it was: it is tried again when it is."""
_ONCE_MORE = frozenset((Code.CODEC_TIMEOUT, Code.CODEC_CRASHED))
"""What may be the computer's doing, which slept or was short of memory: tried twice."""
JOURNAL = ".watch"
"""What the journal's name has behind the table's."""


class WatchResults:
    """Where results go: the table, and the folders of heat maps and of DICOM objects where these are wanted."""

    def __init__(
        self,
        journal: WatchJournal,
        card: ModelCard,
        output: Path,
        form: Format,
        heatmaps: Path | None = None,
        dicom: Path | None = None,
    ) -> None:
        self.journal = journal
        self._card = card
        self._heatmaps, self._dicom = heatmaps, dicom
        self._tables = {"scores": FollowingTable(output, form, columns(card), lambda: journal.rows("scores"))}
        for name, folder, names in (("heatmaps", heatmaps, HEATMAP_COLUMNS), ("objects", dicom, OBJECT_COLUMNS)):
            if folder is not None:
                self._tables[name] = FollowingTable(folder / f"{name}.csv", "csv", names, _rows_of(journal, name))

    def follow(self) -> None:
        """Make the tables what the journal says. Raises OutputHeld."""
        for table in self._tables.values():
            table.follow()

    def asides(self) -> list[Path]:
        """Where tables are now that were other ones than they were left; each is told once."""
        return [path for table in self._tables.values() for path in table.asides()]

    def add(self, arrival: Arrival, frames: Sequence[FrameDone]) -> FilmKept | FilmRepeated:
        """Keep what became of a film: on the disk when this returns. Raises OutputHeld; may then be called again."""
        content = content_of(arrival)
        path = path_text(arrival.path)
        outcomes = [one.outcome for one in frames if one.outcome is not None]
        rows = [row(one, self._card) for one in outcomes]
        if self.journal.path_of(content) is not None:  # kept by a try before
            self.follow()
            return self._kept(arrival.path, outcomes, rows)
        said = [_said(one) for one in outcomes if isinstance(one, Scored)]
        earlier = [self.journal.same_instance(uid, frame) if uid else [] for uid, frame, _ in said]
        other = _instance_before(said, earlier) if len(said) == len(outcomes) else None
        if other is not None:
            self.journal.add_repeat(path, content)
            return FilmRepeated(arrival.path, other)
        objects, heatmaps = self._files(content, path, frames)
        others = {(uid, frame): found[0][0] for (uid, frame, _), found in zip(said, earlier, strict=True) if found}
        for cells in rows:
            uid, frame = cells["sop_instance_uid"], cells["frame"]
            if isinstance(uid, str) and isinstance(frame, int) and (uid, frame) in others:
                remark = f"Another film with the same SOP Instance UID came as {others[uid, frame]}."
                cells["message"] = f"{cells['message']} {remark}" if cells["message"] else remark
        self.journal.add(FilmRecord(content, path, rows, objects, heatmaps, said))
        for name, own in (("scores", rows), ("heatmaps", heatmaps), ("objects", objects)):
            if name in self._tables:
                self._tables[name].add(own)
        return self._kept(arrival.path, outcomes, rows)

    def _kept(self, path: Path, outcomes: Sequence[Outcome], rows: Sequence[Row]) -> FilmKept:
        scored = sum(isinstance(one, Scored) for one in outcomes)
        failed = any(isinstance(one, Failed) for one in outcomes)
        words = str(rows[0]["decision_words"] or rows[0]["message"] or "") if rows else ""
        return FilmKept(path, scored, len(outcomes) - scored, failed, words, self.journal.count)

    def _files(self, content: str, path: str, frames: Sequence[FrameDone]) -> tuple[list[Row], list[Row]]:
        """Write the files of a film; the rows about them. One that an earlier try has written stays as it is."""
        objects: list[Row] = []
        heatmaps: list[Row] = []
        if self._heatmaps is None and self._dicom is None:
            return objects, heatmaps
        first, before = self.journal.number(content, path, len(frames))
        for number, one in enumerate(frames, first):
            if self._heatmaps is not None:
                for label, data in one.pictures.items():
                    _write(self._heatmaps / f"{number:06d}_{file_part(label)}.png", data, before=before)
                if isinstance(one.outcome, Scored):
                    heatmaps += [heatmap_row(heat) for heat in one.outcome.heatmaps.values()]
            made, ref = one.objects, one.outcome.ref if one.outcome is not None else None
            if self._dicom is None or made is None or ref is None:
                continue
            about: dict[str, Cell] = {"path": path, "frame": ref.frame, "left_out": "; ".join(made.left_out) or None}
            if made.problem is not None:
                objects.append(about | {"message": ENGLISH.sentence(made.problem)})
            for own in made.made:
                name = object_name(number, own.kind)
                _write(self._dicom / name, own.data, before=before)
                told = {"object": str(own.kind), "file": name, "sop_instance_uid": own.sop_instance_uid}
                objects.append(about | told)
        return objects, heatmaps


def content_of(arrival: Arrival) -> str:
    """What a film is told by: its bytes; where they cannot be read, its path and stamp."""
    stamp = arrival.stamp
    return arrival.digest or f"{path_text(arrival.path)} {stamp.size} {stamp.changed_ns}"


def watch(
    arrivals: ArrivingFilms,
    results: WatchResults,
    judge: Judge,
    *,
    once: bool = False,
    look_s: float = _LOOK_S,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> Generator[WatchEvent | None, None, None]:
    """Score what arrives, until whoever iterates stops; with `once`, until nothing is there that was not scored.

    Everything that was told as kept is on the disk, and nothing else is needed to go on later. None is yielded some
    times a second while nothing is to be said, so that stopping never takes long. Raises what `judge` raises.
    """
    yield from _Watch(arrivals, results, judge, look_s, clock, sleep).run(once=once)


class _Watch:
    """One run of `watch`."""

    def __init__(
        self,
        arrivals: ArrivingFilms,
        results: WatchResults,
        judge: Judge,
        look_s: float,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._arrivals, self._results, self._judge = arrivals, results, judge
        self._look_s, self._clock, self._sleep = look_s, clock, sleep
        self._next_look_s = float("-inf")
        self._under_way: list[Arrival] = []
        """Those of this go, by their place."""
        self._contents: set[str] = set()
        self._frames: dict[int, list[FrameDone]] = {}
        self._twins: list[Arrival] = []
        """Files whose content is known or under way."""
        self._tries: Counter[str] = Counter()
        self._done = 0
        self._unseen = ""
        """Why whoever scores does not see films that are here."""

    def run(self, *, once: bool) -> Iterator[WatchEvent | None]:
        yield from self._held(self._results.follow)
        self._done = yield from self._held(lambda: self._results.journal.count)
        yield from (TableAside(path) for path in self._results.asides())
        while True:
            yield from self._look()
            yield from self._score()
            if once and not self._arrivals.waiting and self._arrivals.problem is None:
                return
            yield None
            self._sleep(_BREATH_S)

    def _look(self) -> Iterator[WatchEvent | None]:
        """Look into the folder where it is time to."""
        now = self._clock()
        if now < self._next_look_s:
            return
        self._arrivals.look(now)
        took = self._clock() - now
        self._next_look_s = now + max(self._look_s, took * _LOOK_SHARE)
        yield FolderSeen(self._arrivals.waiting, self._done, self._arrivals.problem)

    def _score(self) -> Iterator[WatchEvent | None]:
        """Score what is whole, and what becomes so meanwhile."""
        self._under_way.clear()
        self._contents.clear()
        self._frames.clear()
        first = yield from self._held(self._following)
        if first is not None:
            with closing(self._judge(self._paths(first))) as judged:
                for one in judged:
                    if one is not None:
                        yield from self._frame_done(one)
                    yield None
                    yield from self._look()
        yield from self._tell_twins()

    def _paths(self, first: Arrival) -> Iterator[Path]:
        arrival: Arrival | None = first
        while arrival is not None:
            self._under_way.append(arrival)
            self._contents.add(content_of(arrival))
            yield arrival.path
            try:
                arrival = self._following() if len(self._under_way) < _AT_ONCE else None
            except OutputHeld:  # whoever keeps a film next says so
                return

    def _following(self) -> Arrival | None:
        """The next film that is not known yet."""
        while (arrival := self._arrivals.take()) is not None:
            try:
                content = content_of(arrival)
                if self._results.journal.is_told(path_text(arrival.path), content):
                    continue
                if content not in self._contents and self._results.journal.path_of(content) is None:
                    return arrival
                self._twins.append(arrival)
            except OutputHeld:
                self._arrivals.again(arrival.path)
                raise
        return None

    def _frame_done(self, one: FrameDone) -> Iterator[WatchEvent | None]:
        """Keep a film whose last frame is this."""
        place = one.reading.place
        frames = self._frames.setdefault(place, [])
        frames.append(one)
        if len(frames) < max(1, one.reading.frames):
            return
        del self._frames[place]
        arrival = self._under_way[place]
        if self._comes_again(arrival, frames):
            self._arrivals.again(arrival.path)
            self._contents.discard(content_of(arrival))
            why = _unseen(arrival, frames)
            if why and why != self._unseen:
                yield ResultsHeld(why)
            self._unseen = why or self._unseen
            return
        frames.sort(key=lambda own: own.reading.ref.frame if own.reading.ref is not None else 0)
        kept = yield from self._held(partial(self._results.add, arrival, frames))
        self._done = kept.done if isinstance(kept, FilmKept) else self._done
        yield kept
        if self._unseen:
            self._unseen = ""
            yield ResultsHeld("")
        yield from (TableAside(path) for path in self._results.asides())

    def _comes_again(self, arrival: Arrival, frames: Sequence[FrameDone]) -> bool:
        """Whether what was scored is not what arrived, or may have failed by no doing of the film's."""
        codes = {one.outcome.problem.code for one in frames if isinstance(one.outcome, Failed)}
        digests = {one.reading.digest for one in frames} - {""}
        if codes & _PASSING or (arrival.digest and digests - {arrival.digest}):
            return True
        content = content_of(arrival)
        self._tries[content] += bool(codes & _ONCE_MORE)
        return bool(codes & _ONCE_MORE) and self._tries[content] == 1

    def _tell_twins(self) -> Iterator[WatchEvent | None]:
        """Name the repeats, once each; what is not known after all is given out again."""
        twins, self._twins = self._twins, []
        for arrival in twins:
            repeat = yield from self._held(partial(self._repeat, arrival))
            if repeat is not None:
                yield repeat

    def _repeat(self, arrival: Arrival) -> FilmRepeated | None:
        content, path = content_of(arrival), path_text(arrival.path)
        journal = self._results.journal
        of = journal.path_of(content)
        if of is None:
            self._arrivals.again(arrival.path)
            return None
        if journal.is_told(path, content):
            return None
        journal.add_repeat(path, content)
        return FilmRepeated(arrival.path, of)

    def _held(self, work: Callable[[], _T]) -> Generator[WatchEvent | None, None, _T]:
        """What some work with the journal gives, tried until results can be written."""
        was_held = False
        while True:
            try:
                done = work()
                break
            except OutputHeld as held:
                was_held = True
                yield ResultsHeld(str(held))
                for _ in range(round(_RETRY_S / _BREATH_S)):
                    self._sleep(_BREATH_S)
                    yield None
        if was_held:
            yield ResultsHeld("")
        return done


def _unseen(arrival: Arrival, frames: Sequence[FrameDone]) -> str:
    """Why a film was not found where it is scored, though it lies here as it arrived; "" where it does not."""
    problems = [one.outcome.problem for one in frames if isinstance(one.outcome, Failed)]
    try:
        is_here = Stamp.at(arrival.path) == arrival.stamp
    except OSError:
        return ""
    return next((ENGLISH.sentence(own) for own in problems if is_here and own.code in _AWAY), "")


def _said(outcome: Scored) -> tuple[str, int, tuple[float, ...]]:
    """UID and frame of a scored frame, and each of its scores with all digits."""
    ref, prediction = outcome.ref, outcome.prediction
    return ref.sop_instance_uid, ref.frame, (float(prediction.score), *map(float, prediction.scores.values()))


def _instance_before(
    said: Sequence[tuple[str, int, tuple[float, ...]]], earlier: Sequence[Sequence[tuple[str, tuple[float, ...]]]]
) -> str | None:
    """The film whose frames, of the same SOP Instance UIDs, got the same scores; None where there is none."""
    for other, _ in earlier[0] if earlier else ():
        alike = (
            any(of == other and are_alike(scores, before) for of, before in found)
            for (_, _, scores), found in zip(said, earlier, strict=True)
        )
        if all(alike):
            return other
    return None


def _rows_of(journal: WatchJournal, name: str) -> Callable[[], Iterator[Row]]:
    return lambda: journal.rows(name)


def _write(path: Path, data: bytes, *, before: bool) -> None:
    """Write a file whole; one of a number that was given `before`, which a stopped program has written, stays."""
    try:
        if not (before and path.is_file()):
            write_whole(path, data)
    except OSError as error:
        raise OutputHeld.of(error, path) from error
