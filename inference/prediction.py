"""What a score is: the frozen values between a film and what the reader is told about it.

Arrays are (row, column); film coordinates are (x right, y down) in pixels, origin at the outer corner.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Problem
from imaging.image import ImageRef
from imaging.reasons import Said
from inference.models.card import NEGATIVE_CODE, POSITIVE_CODE, OperatingPoint

if TYPE_CHECKING:
    from inference.lungs import Lungs


class Decision(StrEnum):
    """What is said of a film at an operating point; of one that is none of the model's, or overruled, nothing is."""

    NEGATIVE = NEGATIVE_CODE
    POSITIVE = POSITIVE_CODE
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Placement:
    """The exact affine from input coordinates back to film coordinates, per axis: film = scale * input + offset.

    Both are (x right, y down) with the origin at the outer corner; `scale_x` is film pixels per input pixel.
    """

    scale_x: float
    scale_y: float
    offset_x: float
    offset_y: float
    rows: int
    columns: int

    def extent(self) -> Extent:
        """The film rectangle that the whole input covers; reaches outside the film where the input was padded."""
        return Extent(
            self.offset_x,
            self.offset_y,
            self.offset_x + self.scale_x * self.columns,
            self.offset_y + self.scale_y * self.rows,
        )


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle in film coordinates: left, top, right, bottom, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A film made ready: `grey` (rows, columns) float32 in 0..255 before normalization, and its placement.

    part: where in `grey` the film lies: all of it but where the input was padded.
    """

    grey: NDArray[np.float32]
    placement: Placement
    part: tuple[slice, slice] = (slice(None), slice(None))


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which model said it, on what, how fast: stands beside every score on screen and in every file.

    engine: what computed, of `inference.engine.ENGINES`; "" where that was not kept, as in a review of before.
    """

    model: str
    version: str
    sha256: str
    device: str
    seconds: float
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model says of one frame.

    scores: label -> 0..1 as the network gives them; score: the headline's, 0..1, calibrated where the card says so.
    population: the name of the card's, by whose calibration and operating point the film is decided. age (whole years,
    None for unknown), view ("PA", "AP", "lateral", "" for unknown): what chose it. outside: why the film belongs to
    none; it then has no decision, and its score is that of the card's first population, for which it is not calibrated.
    overruled: why the input check had refused the film, where it was scored anyway; it then has no decision.
    """

    ref: ImageRef
    scores: Mapping[str, float]
    score: float
    calibrated: bool
    operating_point: OperatingPoint
    decision: Decision | None
    provenance: Provenance
    notes: tuple[Said, ...] = ()
    population: str = ""
    age: int | None = None
    view: str = ""
    outside: Problem | None = None
    overruled: Problem | None = None

    @property
    def undecided(self) -> Problem | None:
        """Why the film has no decision; None where it has one."""
        return self.overruled or self.outside


@dataclass(frozen=True, slots=True, eq=False)
class Heatmap:
    """An unnormalized class activation map: `values` (h, w) float32 >= 0, its `peak`, and the film it covers.

    `reference` is the activation drawn as full color: from the card, so that two films can be compared; or, where
    `own_scale`, this film's own peak, so that they cannot. Not a segmentation and not a probability.
    """

    ref: ImageRef
    values: NDArray[np.float32]
    peak: float
    extent: Extent
    label: str
    layer: str
    method: str
    reference: float
    provenance: Provenance
    own_scale: bool = False


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What the outline of the lungs tells of a scored film, in words of tables.

    side ("right", "left"; of the patient), zone ("upper", "middle", "lower" third of that lung): where the Grad-CAM map
    of the headline is strongest, "" where that is outside the lungs. inside: the share of the map's sum in the lungs,
    0..1; None where nothing is on the map. remarks: codes of what is said of how the film was taken.
    """

    side: str = ""
    zone: str = ""
    inside: float | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stability:
    """A film's score, and those of the film moved a little (`inference.stability`), 0..1."""

    score: float
    moved: tuple[float, ...]

    @property
    def lowest(self) -> float:
        """The lowest of all, the film's own among them."""
        return min(self.score, *self.moved)

    @property
    def highest(self) -> float:
        """The highest of all, the film's own among them."""
        return max(self.score, *self.moved)

    def crossings(self, threshold: float) -> int:
        """How many of the moved films lie on the other side of a threshold than the film itself."""
        return sum((score >= threshold) != (self.score >= threshold) for score in self.moved)


@dataclass(frozen=True, slots=True)
class Faithfulness:
    """What becomes of a score where the film is blurred as a heat map ranks it (`explain.faithfulness`), 0..1.

    deleted: from the whole film to none of it, what the map marks most blurred first. inserted: from none of it to the
    whole film, what the map marks most brought back first. chance: as `deleted`, in random orders. All go in equal
    steps. road: by how much the score is higher with what the map marks least taken away than with what it marks most,
    halved, with what is left drawn on in place of the blur (Rong et al. 2022); -0.5..0.5.
    """

    deleted: tuple[float, ...]
    inserted: tuple[float, ...]
    chance: tuple[tuple[float, ...], ...]
    road: float

    @property
    def deletion(self) -> float:
        """The area under `deleted`: low where the score rests on what the map marks (Petsiuk et al. 2018)."""
        return _area(self.deleted)

    @property
    def insertion(self) -> float:
        """The area under `inserted`: high where it does."""
        return _area(self.inserted)

    @property
    def random_order(self) -> float:
        """What either area is in a random order, which brings back as it takes away: their mean."""
        return sum(map(_area, self.chance)) / len(self.chance)


def _area(curve: tuple[float, ...]) -> float:
    """Under a curve of equal steps from 0 to 1, by trapezia."""
    return (sum(curve) - (curve[0] + curve[-1]) / 2) / (len(curve) - 1)


class Status(StrEnum):
    """What became of a frame, or of a file that cannot be opened, in the word of every table."""

    SCORED = "scored"
    NOT_SCORED = "not_scored"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """A frame with a prediction, and the heat map where one was asked for.

    anatomy: what the lungs tell, where they were looked for and found; lungs: their outline, where that was asked for.
    stability, faithfulness: of the headline's
    score and map, where they were asked for; the latter of films that are decided positive or unsure alone.
    """

    status: ClassVar[Status] = Status.SCORED
    ref: ImageRef
    prediction: Prediction
    heatmaps: Mapping[str, Heatmap] = field(default_factory=dict)
    anatomy: Anatomy | None = None
    lungs: Lungs | None = None
    stability: Stability | None = None
    faithfulness: Faithfulness | None = None


@dataclass(frozen=True, slots=True)
class NotScored:
    """A frame that opened but gets no score, and why.

    may_overrule: whether a reader may have it scored anyway: not what the file itself rules out.
    """

    status: ClassVar[Status] = Status.NOT_SCORED
    ref: ImageRef
    problem: Problem
    provenance: Provenance | None = None
    may_overrule: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """A file or frame that could not be opened; `ref` is known where its header was."""

    status: ClassVar[Status] = Status.FAILED
    problem: Problem
    ref: ImageRef | None = None


DISCLAIMER = "Research and education only. Not for diagnostic use."
"""Said beside every score and heat map: in the panel, in cards and in everything exported."""

Outcome: TypeAlias = Scored | NotScored | Failed
"""One row of a batch: always exactly one for a frame, or for a file that cannot be opened."""
