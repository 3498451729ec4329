"""Files in, outcomes out: workers read, prepare and judge films while the network scores those that are ready."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from imaging.crew import AHEAD, Crew, Done, Reading
from imaging.faults import Code, Fault, Problem
from imaging.pool import DecoderPool
from imaging.types import Image, ImageRef
from inference.admission import Admission, Admitted, Refused
from inference.render import Backdrop, backdrop, heatmap_png_on
from inference.score import Scorer
from inference.types import Failed, Heatmap, NotScored, Outcome, Prediction, Scored

_DEVICE_BATCH = 16
_HEAVY_AHEAD = 64
"""Files begun before the oldest is done, where each row holds a film or pictures."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What a worker makes of a film: what the network needs, and the film itself where it was asked for."""

    film: Admitted | Refused
    image: Image | None
    backdrop: Backdrop | None


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A frame, or a file that could not be opened, and what became of it; None for content that was known before."""

    reading: Reading[Seen]
    outcome: Outcome | None
    image: Image | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """PNG files of the heat maps by label, where they were asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """The work on a film that needs no network."""

    admission: Admission
    keep: bool
    draw: bool

    def __call__(self, image: Image) -> Seen:
        film = self.admission(image)
        drawn = backdrop(image) if self.draw and isinstance(film, Admitted) else None
        return Seen(film, image if self.keep else None, drawn)


@dataclass(frozen=True, slots=True, eq=False)
class _Draw:
    """The work on a film that comes after the network: the picture of the first of its heat maps."""

    film: Backdrop
    heatmaps: Mapping[str, Heatmap]
    prediction: Prediction

    def __call__(self) -> dict[str, bytes]:
        first = list(self.heatmaps.items())[:1]
        return {label: heatmap_png_on(self.film, heat, self.prediction) for label, heat in first}


def judge_files(
    paths: Iterable[Path],
    scorer: Scorer,
    pool: DecoderPool,
    *,
    heatmaps: Sequence[str] | str | None = None,
    images: bool = False,
    pictures: bool = False,
    known: Callable[[str, int], bool] = lambda _digest, _frames: False,
) -> Generator[Judged | None, None, None]:
    """What becomes of each frame of each file, in the order in which they are done; `Reading.place` has their own.

    The network takes films as they come, so that one that hangs keeps nobody waiting. images: give the film, too;
    pictures: the first heat map of each film as a PNG file, drawn by the workers. known: as in `DecoderPool.work`. None
    is yielded at least four times a second while nothing comes. Closing it ends what is under way at once. Nothing that
    one file does ends the rest.
    """
    batch = 1 if scorer.engine.device == "cpu" else _DEVICE_BATCH
    ready: list[Reading[Seen]] = []
    look = _Look(scorer.admission(), images, pictures)
    crew = pool.crew(paths, look, known, _HEAVY_AHEAD if images or pictures else AHEAD)
    comes = crew.run()
    try:
        for come in comes:
            if isinstance(come, Done):
                yield come.tag if isinstance(come.result, Problem) else replace(come.tag, pictures=come.result)
            elif come is not None and not isinstance(come.result, Seen):
                yield Judged(come, None if come.result is None else unopened(come.result, come.ref))
            elif come is not None:
                ready.append(come)
            if len(ready) >= (1 if come is None else batch):
                yield from _through_network(ready, scorer, heatmaps, crew)
                ready.clear()
            elif come is None:
                yield None
        yield from _through_network(ready, scorer, heatmaps, None)
    finally:
        comes.close()


def unopened(problem: Problem, ref: ImageRef | None = None) -> NotScored | Failed:
    """The row of what could not be opened; an index is no failure, its films have rows of their own."""
    if problem.code is Code.INDEX and problem.path is not None:
        return NotScored(ref or ImageRef(problem.path), problem)
    return Failed(problem, ref)


def _through_network(
    ready: Sequence[Reading[Seen]], scorer: Scorer, heatmaps: Sequence[str] | str | None, crew: Crew[Seen] | None
) -> Generator[Judged, None, None]:
    """The outcomes of films that are ready; those whose heat maps the crew is to draw come from it later."""
    if not ready:
        return
    seen = [reading.result for reading in ready if isinstance(reading.result, Seen)]
    answers: Sequence[Scored | NotScored]
    try:
        answers = scorer.answer([one.film for one in seen], heatmaps=heatmaps)
    except Fault as fault:  # out of memory even film by film
        answers = [NotScored(one.film.ref, fault.problem) for one in seen]
    for reading, one, answer in zip(ready, seen, answers, strict=True):
        judged = Judged(replace(reading, result=None), answer, one.image)
        if one.backdrop is None or not isinstance(answer, Scored):
            yield judged
            continue
        draw = _Draw(one.backdrop, answer.heatmaps, answer.prediction)
        if crew is None:
            yield replace(judged, pictures=draw())
        else:
            crew.send(judged, draw)
