"""From a film to the network's picture, or to the reason why it gets no score: work that any process can do."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from imaging.faults import Problem
from imaging.types import Image, ImageRef
from inference.card_types import InputSpec
from inference.gate import Gate, check_image, judge
from inference.prepare import prepare
from inference.types import Prepared


@dataclass(frozen=True, slots=True, eq=False)
class Admitted:
    """A film that goes to the network: its picture, what to say with the score, and how long that took in seconds."""

    ref: ImageRef
    prepared: Prepared
    notes: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """A film that opened and gets no score, why, and how long it took in seconds to know."""

    ref: ImageRef
    problem: Problem
    seconds: float


@dataclass(frozen=True, slots=True, eq=False)
class Admission:
    """The input gate and the preparation of one model; can be sent to another process.

    force: films that the gate refuses are admitted with a note.
    """

    spec: InputSpec
    gate: Gate | None
    force: bool = False

    def __call__(self, image: Image) -> Admitted | Refused:
        """The film's picture, or why there is none; the same bits in every process."""
        start = time.perf_counter()
        problem = check_image(image)
        if problem is not None and not self.force:
            return _refused(image, problem, start)
        prepared = prepare(image, self.spec)
        seen, doubt = judge(prepared.grey, self.gate)
        problem = problem or seen
        if problem is not None and not self.force:
            return _refused(image, problem, start)
        forced = f"Scored although the input check said: {problem.message}" if problem else ""
        notes = tuple(note for note in (forced, doubt) if note)
        return Admitted(image.ref, prepared, notes, time.perf_counter() - start)


def _refused(image: Image, problem: Problem, start: float) -> Refused:
    located = replace(problem, path=image.ref.path, frame=image.ref.frame)
    return Refused(image.ref, located, time.perf_counter() - start)
