"""Files in, outcomes out: workers read, prepare and judge films while the network scores those that are ready."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Code, Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.image import Image, ImageRef
from imaging.reading.scan import FoundFile, refs_of, scan_files
from imaging.workers.pool import AHEAD, CallDone, DecoderPool, FrameRead, WorkerPool
from inference.input.admission import Admission, Admitted, Refused
from inference.objects.film_objects import FilmObjects, ObjectsJob, ReportedScore
from inference.prediction import Failed, NotScored, Outcome, Scored
from inference.score import Scorer
from inference.table import key
from inference.worker_jobs import (
    AdmissionJob,
    AdmissionResult,
    FilesJob,
    HeatmapJob,
    ObjectsWanted,
    ScoringJob,
    ScoringResult,
)

WorkerResult: TypeAlias = AdmissionResult | ScoringResult
_AT_HAND = 2
_MANY = 64
"""Files from which it is worth the time to open the networks in each worker, where they can be sent there."""
_HEAVY_AHEAD = 64
"""Files begun before the oldest is done, where each row holds a film or pictures."""
_OBJECTS_AHEAD = 16
"""Of rows that hold DICOM objects: up to 8 MB each, and a film where it is wrapped."""


@dataclass(frozen=True, slots=True, eq=False)
class FrameDone:
    """A frame, or a file that could not be opened, and what became of it; None for content that was known before.

    further: what further models say of a film that opened, in their order.
    """

    reading: FrameRead[WorkerResult]
    outcome: Outcome | None
    image: Image | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """PNG files of the heat maps by label, where they were asked for."""
    objects: FilmObjects | None = None
    """DICOM objects of a scored film, where they were asked for."""
    further: tuple[Scored | NotScored, ...] = ()


class _Models:
    """The model that decides a table's rows, and the further ones; which of them share the preparation of a film."""

    def __init__(self, scorer: Scorer, further: Sequence[Scorer], seed: str = "") -> None:
        """`seed`: of the UIDs of objects, as `ObjectsWanted.seed`."""
        self.scorer, self.further, self.seed = scorer, further, seed
        self.admission = scorer.admission(anatomy=True)
        self._places: list[int] = []
        """For each further model the place of its admission: -1 is the first model's."""
        own: list[Admission] = []
        for one in further:
            asked = one.admission()
            place = next((place for place, known in enumerate(own) if known.is_like(asked)), len(own))
            if asked.is_like(self.admission):
                place = -1
            elif place == len(own):
                own.append(asked)
            self._places.append(place)
        self.further_admissions = tuple(own)

    def answers(self, results: Sequence[AdmissionResult]) -> list[tuple[Scored | NotScored, ...]]:
        """What the further models say of each film."""
        if not results:
            return []
        by_model = []
        for one, place in zip(self.further, self._places, strict=True):
            by_model.append(_answers(one, [own.film if place < 0 else own.further[place] for own in results], None))
        return [tuple(answers[row] for answers in by_model) for row in range(len(results))]


def judge_files(
    paths: Iterable[Path],
    scorer: Scorer,
    pool: DecoderPool,
    *,
    heatmaps: Sequence[str] | str | None = None,
    images: bool = False,
    pictures: bool = False,
    objects: ObjectsWanted | None = None,
    known: Callable[[str, int], bool] = lambda _digest, _frames: False,
    further: Sequence[Scorer] = (),
) -> Generator[FrameDone | None, None, None]:
    """What becomes of each frame of each file, in the order in which they are done; `Reading.place` has their own.

    The network takes films as they come, so that one that hangs keeps nobody waiting; of many films in workers, each
    of which has its own, where the scorer can be sent there: answers are the same. images: give the film, too;
    pictures: the first heat map of each film as a PNG file, objects: its DICOM objects, both made by the workers.
    known: as in `DecoderPool.work`. further: models that score each film after the first one, without heat maps. None
    is yielded at least four times a second while nothing comes. Closing it ends what is under way at once. Nothing that
    one file does ends the rest.
    """
    scorer.check_labels(heatmaps)
    ready: list[FrameRead[WorkerResult]] = []
    following = iter(paths)
    first = list(islice(following, _MANY))
    models = _Models(scorer, further, objects.seed if objects is not None else "")
    hands = pool.hands if len(first) == _MANY else 0
    job = _job(models, heatmaps, objects, images=images, pictures=pictures, hands=hands)
    ahead = _OBJECTS_AHEAD if objects is not None else _HEAVY_AHEAD if images or pictures else AHEAD
    workers: WorkerPool[WorkerResult] = pool.worker_pool(chain(first, following), job, known, ahead)
    comes = workers.run()
    try:
        for come in comes:
            if isinstance(come, CallDone):
                yield _with_files(come.tag, come.result)
            elif come is not None and isinstance(made := come.result, ScoringResult):
                yield FrameDone(replace(come, result=None), made.answer, made.image, made.pictures)
            elif come is not None and isinstance(come.result, AdmissionResult):
                ready.append(come)
            elif come is not None:
                problem = come.result
                yield FrameDone(come, unopened(problem, come.ref) if isinstance(problem, Problem) else None)
            if len(ready) >= (1 if come is None else scorer.engine.batch):
                yield from _through_network(ready, models, heatmaps, workers, keep=images)
                ready.clear()
            elif come is None:
                yield None
        yield from _through_network(ready, models, heatmaps, None, keep=images)
    finally:
        comes.close()


def _job(
    models: _Models,
    heatmaps: Sequence[str] | str | None,
    objects: ObjectsWanted | None,
    *,
    images: bool,
    pictures: bool,
    hands: int,
) -> AdmissionJob | ScoringJob:
    """What so many workers (0: of a few films) do with each film: as much as is better done there and can be sent.

    The network stays here as long as two workers decode: they need the time that it takes, and it keeps its weights at
    hand. More of them would wait for it. Lungs take as long again.
    """
    scorer = models.scorer
    if hands > _AT_HAND and scorer.can_be_sent and not models.further and objects is None:
        return ScoringJob(AdmissionJob(models.admission, images, pictures), scorer, heatmaps)
    lungs = scorer.lungs if hands and scorer.lungs is not None and scorer.lungs.can_be_sent else None
    return AdmissionJob(models.admission, images, pictures, objects, models.further_admissions, lungs)


def unopened(problem: Problem, ref: ImageRef | None = None) -> NotScored | Failed:
    """The row of what could not be opened; an index is no failure, nor is what belongs to films, as a report does."""
    if problem.code in (Code.INDEX, Code.OTHER_OBJECT) and problem.path is not None:
        return NotScored(ref or ImageRef(problem.path), problem)
    return Failed(problem, ref)


def _through_network(
    ready: Sequence[FrameRead[WorkerResult]],
    models: _Models,
    heatmaps: Sequence[str] | str | None,
    workers: WorkerPool[WorkerResult] | None,
    *,
    keep: bool,
) -> Generator[FrameDone, None, None]:
    """The outcomes of films that are ready, with their films where `keep`; their files come from `workers` later."""
    if not ready:
        return
    results = [reading.result for reading in ready if isinstance(reading.result, AdmissionResult)]
    scorer = models.scorer
    outlines = any(one.capture is not None for one in results)
    answers = _answers(scorer, [one.film for one in results], heatmaps, outlines=outlines)
    rest = models.answers(results)
    for reading, one, answer, further in zip(ready, results, answers, rest, strict=True):
        judged = FrameDone(replace(reading, result=None), answer, one.image if keep else None, further=further)
        job = _files_job(reading.digest, one, answer, further, models) if isinstance(answer, Scored) else None
        if job is None:
            yield judged
        elif workers is None:
            yield _with_files(judged, job())
        else:
            workers.send(judged, job)


def _files_job(
    digest: str, one: AdmissionResult, answer: Scored, further: Sequence[Scored | NotScored], models: _Models
) -> FilesJob | None:
    """What makes the files of a scored film; None where none are wanted. Its report tells what every model says."""
    draw = objects = None
    card = models.scorer.card
    if one.backdrop is not None:
        draw = HeatmapJob.of(one.backdrop, answer, card)
    if one.capture is not None:
        said = zip((answer, *further), (card, *(other.card for other in models.further)), strict=True)
        scores = [
            ReportedScore(own.prediction, asked, next(iter(own.heatmaps.values()), None))
            for own, asked in said
            if isinstance(own, Scored)
        ]
        seed = f"{models.seed} {digest} {answer.ref.frame}" if models.seed else ""
        objects = ObjectsJob(answer.ref, one.capture, scores, answer.lungs, whole=one.image, seed=seed)
    return FilesJob(draw, objects) if draw or objects else None


def _with_files(judged: FrameDone, made: tuple[dict[str, bytes], FilmObjects | None] | Problem) -> FrameDone:
    """A row with its files; without them, and with the reason, where they could not be made."""
    if isinstance(made, Problem):
        return replace(judged, objects=FilmObjects(problem=made))
    return replace(judged, pictures=made[0], objects=made[1])


def _answers(
    scorer: Scorer,
    films: Sequence[Admitted | Refused],
    heatmaps: Sequence[str] | str | None,
    *,
    outlines: bool = False,
) -> list[Scored | NotScored]:
    try:
        return scorer.answer(films, heatmaps=heatmaps, outlines=outlines)
    except Fault as fault:  # out of memory even film by film
        return [NotScored(film.ref, fault.problem) for film in films]


_FOUND_EVERY = 1000


@dataclass(frozen=True, slots=True)
class FilesFound:
    """So many files were found; `complete` when the search is over. Said again while films take long."""

    count: int
    complete: bool


@dataclass(frozen=True, slots=True, eq=False)
class RowDone:
    """One row: its place in the order of the input from 0, how many there are, and the film where it was asked for.

    total: grows where a file turns out to have several frames. pictures: a PNG file of the first heat map under its
    label, objects: DICOM objects, where they were asked for. further: as `FrameDone.further`; () of a file that could
    not be opened.
    """

    position: int
    total: int
    outcome: Outcome
    image: Image | None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    objects: FilmObjects | None = None
    further: tuple[Scored | NotScored, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchDone:
    """The end: how many rows of each kind, and how many were left out because they had been done before."""

    scored: int
    not_scored: int
    failed: int
    skipped: int


Event: TypeAlias = FilesFound | RowDone | BatchDone


def score_paths(
    paths: Sequence[Path],
    scorer: Scorer,
    pool: DecoderPool,
    *,
    heatmaps: Sequence[str] | str | None = None,
    done: Collection[tuple[str, str]] = frozenset(),
    images: bool = False,
    pictures: bool = False,
    objects: ObjectsWanted | None = None,
    further: Sequence[Scorer] = (),
) -> Iterator[Event]:
    """Score every frame under `paths`: Found events, one RowDone per frame or unreadable file in order, then Done.

    Frames whose `table.key` is in `done` are left out. images: rows have their films, which takes memory and time;
    pictures: their first heat maps as PNG files; objects: their DICOM objects; further: as in `judge_files`. Stop
    iterating to cancel; while nothing else comes, Found is said again at least four times a second. A film that cannot
    be read or scored is a row; nothing that one file does ends the rest.
    """

    def judge(files: Iterator[Path]) -> Generator[FrameDone | None, None, None]:
        return judge_files(
            files,
            scorer,
            pool,
            heatmaps=heatmaps,
            images=images,
            pictures=pictures,
            objects=objects,
            further=further,
        )

    return in_order(paths, judge, done)


def in_order(
    paths: Sequence[Path],
    judge: Callable[[Iterator[Path]], Generator[FrameDone | None, None, None]],
    done: Collection[tuple[str, str]],
) -> Iterator[Event]:
    """The events of `score_paths`, whoever judges the files: `judge` is as `pipeline.judge_files`."""
    found: list[FoundFile | Problem] = []
    for item in scan_files(paths):
        found.append(item)
        if len(found) % _FOUND_EVERY == 0:
            yield FilesFound(len(found), complete=False)
    yield FilesFound(len(found), complete=True)
    rows = _Rows(found, done)
    judged = judge(rows.files())
    try:
        for one in judged:
            if one is None:
                yield FilesFound(len(found), complete=True)
            elif one.outcome is not None:
                rows.add(one.reading.place, one)
                yield from rows.ready()
    finally:
        judged.close()
    yield from rows.ready()
    yield rows.done()


class _Rows:
    """Outcomes brought into the order of the input, and those left out that had been done before."""

    def __init__(self, found: Sequence[FoundFile | Problem], done: Collection[tuple[str, str]]) -> None:
        self._found = found
        self._before = done
        self._left_out = {slot: frames for slot, item in enumerate(found) if (frames := self._frames_done(item))}
        self._slots = [
            slot for slot, item in enumerate(found) if isinstance(item, FoundFile) and slot not in self._left_out
        ]
        self._total = len(found) + sum(frames - 1 for frames in self._left_out.values())
        self._waiting: dict[tuple[int, int], FrameDone] = {}
        self._frames: dict[int, int] = {}
        self._next = 0, 0
        self._position = 0
        self._counts: dict[type, int] = {Scored: 0, NotScored: 0, Failed: 0}
        self._skipped = 0

    def files(self) -> Iterator[Path]:
        """The files to judge; `add` counts places in them."""
        for slot in self._slots:
            item = self._found[slot]
            if isinstance(item, FoundFile):
                yield item.path

    def add(self, place: int, judged: FrameDone) -> None:
        """What became of a frame of a file."""
        slot = self._slots[place]
        if slot not in self._frames:
            self._frames[slot] = max(1, judged.reading.frames)
            self._total += self._frames[slot] - 1
        self._waiting[slot, judged.reading.ref.frame if judged.reading.ref else 0] = judged

    def ready(self) -> Iterator[RowDone]:
        """The rows that are next in order."""
        while (following := self._take()) is not None:
            outcome, judged = following
            position, self._position = self._position, self._position + 1
            if _key(outcome) in self._before:
                self._skipped += 1
                continue
            self._counts[type(outcome)] += 1
            if judged is None:
                yield RowDone(position, self._total, outcome, None)
            else:
                files = judged.pictures, judged.objects, judged.further
                yield RowDone(position, self._total, outcome, judged.image, *files)

    def done(self) -> BatchDone:
        """The counts so far."""
        return BatchDone(self._counts[Scored], self._counts[NotScored], self._counts[Failed], self._skipped)

    def _take(self) -> tuple[Outcome, FrameDone | None] | None:
        slot, frame = self._next
        while slot in self._left_out:
            self._skipped += self._left_out[slot]
            self._position += self._left_out[slot]
            slot += 1
        self._next = slot, frame
        if slot == len(self._found):
            return None
        item = self._found[slot]
        if isinstance(item, Problem):
            self._next = slot + 1, 0
            return unopened(item), None
        taken = self._waiting.pop((slot, frame), None)
        if taken is None or taken.outcome is None:
            return None
        last = frame + 1 == self._frames[slot]
        self._next = (slot + 1, 0) if last else (slot, frame + 1)
        return taken.outcome, taken

    def _frames_done(self, item: FoundFile | Problem) -> int:
        """How many rows of the item there are, if all of them were done before; else 0."""
        if isinstance(item, Problem):
            return int(key(item) in self._before)
        gone = Problem(Code.VANISHED, FilmReason.VANISHED, path=item.path)
        if not any(key(row) in self._before for row in (ImageRef(item.path), gone)):
            return 0
        rows = list(refs_of(item))
        return len(rows) if all(key(row) in self._before for row in rows) else 0


def _key(outcome: Outcome) -> tuple[str, str]:
    return key(outcome.problem if outcome.ref is None else outcome.ref)
