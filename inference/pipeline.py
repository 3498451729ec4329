"""Files in, outcomes out: workers read, prepare and judge films while the network scores those that are ready."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from imaging.crew import Reading
from imaging.faults import Fault, Problem
from imaging.pool import DecoderPool
from imaging.types import Image
from inference.admission import Admission, Admitted, Refused
from inference.score import Scorer
from inference.types import Failed, NotScored, Outcome, Scored

_DEVICE_BATCH = 16


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a worker makes of a film: what the network needs, and the film itself where it was asked for."""

    film: Admitted | Refused
    image: Image | None


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A frame, or a file that could not be opened, and what became of it; None for content that was known before."""

    reading: Reading[Seen]
    outcome: Outcome | None
    image: Image | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """The work on a film that needs no network."""

    admission: Admission
    keep: bool

    def __call__(self, image: Image) -> Seen:
        return Seen(self.admission(image), image if self.keep else None)


def judge_files(
    paths: Iterable[Path],
    scorer: Scorer,
    pool: DecoderPool,
    *,
    heatmaps: Sequence[str] | str | None = None,
    images: bool = False,
    known: Callable[[str, int], bool] = lambda _digest, _frames: False,
) -> Generator[Judged | None, None, None]:
    """What becomes of each frame of each file, in the order in which they are done; `Reading.place` has their own.

    The network takes films as they come, so that one that hangs keeps nobody waiting. images: give the film, too.
    known: as in `DecoderPool.work`. None is yielded at least four times a second while nothing comes. Closing it
    ends what is under way at once. Nothing that one file does ends the rest.
    """
    batch = 1 if scorer.engine.device == "cpu" else _DEVICE_BATCH
    ready: list[Reading[Seen]] = []
    readings = pool.work(paths, _Look(scorer.admission(), images), known)
    try:
        for reading in readings:
            if reading is not None:
                if isinstance(reading.result, Seen):
                    ready.append(reading)
                else:
                    yield _without_network(reading, reading.result)
            if ready and (reading is None or len(ready) >= batch):
                yield from _through_network(ready, scorer, heatmaps)
                ready.clear()
            elif reading is None:
                yield None
        if ready:
            yield from _through_network(ready, scorer, heatmaps)
    finally:
        readings.close()


def _without_network(reading: Reading[Seen], problem: Problem | None) -> Judged:
    return Judged(reading, None if problem is None else Failed(problem, reading.ref))


def _through_network(
    ready: Sequence[Reading[Seen]], scorer: Scorer, heatmaps: Sequence[str] | str | None
) -> Generator[Judged, None, None]:
    seen = [reading.result for reading in ready if isinstance(reading.result, Seen)]
    answers: Sequence[Scored | NotScored]
    try:
        answers = scorer.answer([one.film for one in seen], heatmaps=heatmaps)
    except Fault as fault:  # out of memory even film by film
        answers = [NotScored(one.film.ref, fault.problem) for one in seen]
    for reading, one, answer in zip(ready, seen, answers, strict=True):
        yield Judged(reading, answer, one.image)
