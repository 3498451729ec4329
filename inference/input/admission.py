"""From a film to the network's picture, or to the reason why it gets no score: work that any process can do."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy as np

from imaging.faults import Problem
from imaging.image import Image, ImageRef
from imaging.measure.lengths import pixel_size
from imaging.reasons import Remark, Said
from inference.input.anatomy import is_mirrored
from inference.input.gate import Gate, check_file, check_part, check_pixels, judge
from inference.input.prepare import prepare, same_picture
from inference.lungs import Lungs
from inference.model_reasons import ModelReason
from inference.models.card import InputSpec
from inference.models.population import UNKNOWN, Subject, subject_of
from inference.prediction import Prepared


@dataclass(frozen=True, slots=True, eq=False)
class Admitted:
    """A film that goes to the network: its picture, what to say with the score, and how long that took in seconds.

    subject: what the file says of the patient's age and of the view.
    overruled: why it was refused, where it is scored anyway.
    for_lungs: as the network that outlines lungs gets it, where that was asked for; the same object where it is the
    same picture. lungs: instead of it their outline, where that was made at once and found some. mirrored: whether the
    file says that the patient's left is at the film's left. pixel_aspect: height of the film's pixels by their width.
    The last two are looked for with `for_lungs` alone.
    """

    ref: ImageRef
    prepared: Prepared
    notes: tuple[Said, ...]
    seconds: float
    subject: Subject = UNKNOWN
    overruled: Problem | None = None
    for_lungs: Prepared | None = None
    lungs: Lungs | None = None
    mirrored: bool = False
    pixel_aspect: float = 1.0


@dataclass(frozen=True, slots=True)
class Refused:
    """A film that opened and gets no score, why, and how long it took in seconds to know.

    may_overrule: whether a reader may have it scored anyway.
    """

    ref: ImageRef
    problem: Problem
    seconds: float
    may_overrule: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Admission:
    """The input gate and the preparation of one model; can be sent to another process.

    lungs: how a film becomes the input of the network that outlines lungs, where it is to be prepared for that, too.
    force: films that the checks of the picture refuse are admitted with a note. What the file itself rules out is not,
    and one that the file calls another body part only where the picture is that of a frontal chest film.
    """

    spec: InputSpec
    gate: Gate | None
    force: bool = False
    lungs: InputSpec | None = None

    def __call__(self, image: Image) -> Admitted | Refused:
        """The film's picture, or why there is none; the same bits in every process."""
        start = time.perf_counter()
        ruled_out = check_file(image)
        if ruled_out is not None:
            return _refused(image, ruled_out, start)
        named, problem = check_part(image), check_pixels(image)
        if problem is not None and (named is not None or not self.force):
            return _refused(image, named or problem, start, may_overrule=named is None)
        prepared = prepare(image, self.spec)
        seen, doubt = judge(prepared.grey, self.gate)
        if named is not None:
            if seen is not None or self.gate is None:
                return _refused(image, named, start)
            problem = Problem(named.code, ModelReason.YET_CHEST, {"problem": named})
        problem = problem or seen
        if problem is not None and not self.force:
            return _refused(image, problem, start, may_overrule=True)
        forced = Remark(ModelReason.FORCED, {"problem": problem}) if problem is not None else None
        notes = tuple(note for note in (forced, doubt) if note is not None)
        subject = subject_of(image.attributes)
        seconds = time.perf_counter() - start
        admitted = Admitted(image.ref, prepared, notes, seconds, subject, problem)
        if self.lungs is None:
            return admitted
        for_lungs = prepared if same_picture(self.lungs, self.spec) else prepare(image, self.lungs)
        size = pixel_size(image)
        aspect = size.height / size.width
        return replace(admitted, for_lungs=for_lungs, mirrored=is_mirrored(image), pixel_aspect=aspect)

    def is_like(self, other: Admission) -> bool:
        """Whether both give the same picture and refuse the same films: one of them is then enough for two models.

        Whether the film is made ready for the lungs, too, is no part of that.
        """
        return same_picture(self.spec, other.spec) and self.force == other.force and _same_gate(self.gate, other.gate)


def _same_gate(one: Gate | None, other: Gate | None) -> bool:
    if one is None or other is None or one is other:
        return one is other
    arrays, others = one.arrays(), other.arrays()
    return (
        one.settings() == other.settings()
        and arrays.keys() == others.keys()
        and all(np.array_equal(array, others[name]) for name, array in arrays.items())
    )


def _refused(image: Image, problem: Problem, start: float, *, may_overrule: bool = False) -> Refused:
    located = replace(problem, path=image.ref.path, frame=image.ref.frame)
    return Refused(image.ref, located, time.perf_counter() - start, may_overrule)
