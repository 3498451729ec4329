"""Two scores of one patient: whether the later one is another, or no more so than a shift of the picture makes it.

SHIFTS is what `python -m tests.figures.shifts FILMS.csv chest-mobilenet-v2 --films 1000` measured on test films: each
taken twice, cropped by 0 to 2 % at every side and with normal noise of 1 % of its range; the 95th percentile of the
difference of the two scores, by their mean (886 pairs of films of adults, 1,248 of children; of all together 0.069 and
0.074). It is less than what two films of one day differ by: breath, position and
exposure are not in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from inference.prediction import Prediction

Shifts: TypeAlias = tuple[tuple[float, float], ...]
"""Up to which score, and by how much a shift of the picture moves a score there, 0..1; in ascending order."""

_BUNDLED = "2.0.0", "5ef4c21a18bc1c442c6a252278ceccadcf8a9ab10a42db9c6321a54aca5dd562"

SHIFTS: Mapping[tuple[str, str, str], Shifts] = {
    (*_BUNDLED, "adults"): ((0.1, 0.014), (0.3, 0.053), (0.7, 0.136), (0.9, 0.117), (1.0, 0.018)),
    (*_BUNDLED, "children"): ((0.1, 0.019), (0.3, 0.064), (0.7, 0.162), (0.9, 0.101), (1.0, 0.021)),
}
"""By the model's version, which a new calibration changes, the digest of its weights, and the population."""


class NotCompared(StrEnum):
    """Why nothing is said of a change between two scores; the sentence that a reader sees."""

    MODEL = "The scores are of different models, so no change is given."
    UNDECIDED = "One of the films has no decision, so no change is given."
    POPULATION = "The films are of different populations of the model, so no change is given."
    VIEW = "The films are not known to be of the same view, so no change is given."
    UNMEASURED = "What a shift of the picture does was not measured for this model, so no change is given."


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """The later score minus the earlier one, -1..1, and by how much a shift of the picture moves such scores, 0..1."""

    difference: float
    shift: float

    @property
    def is_beyond_shift(self) -> bool:
        """Whether it is more than a shift of the picture makes."""
        return abs(self.difference) > self.shift


def score_change(earlier: Prediction, later: Prediction) -> ScoreChange | NotCompared:
    """What lies between two scores of one patient, for the same model, population and view alone.

    The shift is the largest of those at either score and at their mean.
    """
    if _model(earlier) != _model(later):
        return NotCompared.MODEL
    if earlier.decision is None or later.decision is None:
        return NotCompared.UNDECIDED
    if earlier.population != later.population:
        return NotCompared.POPULATION
    if not earlier.view or earlier.view != later.view:
        return NotCompared.VIEW
    shifts = SHIFTS.get((*_model(earlier), earlier.population))
    if shifts is None:
        return NotCompared.UNMEASURED
    scores = earlier.score, later.score, (earlier.score + later.score) / 2
    return ScoreChange(later.score - earlier.score, max(_shift(shifts, score) for score in scores))


def shift_at(prediction: Prediction) -> float | None:
    """By how much a small shift of the picture moves such a score, 0..1; None where the model was not measured."""
    shifts = SHIFTS.get((*_model(prediction), prediction.population))
    return None if shifts is None else _shift(shifts, prediction.score)


def _shift(shifts: Shifts, score: float) -> float:
    return next((shift for upper, shift in shifts if score <= upper), shifts[-1][1])


def _model(prediction: Prediction) -> tuple[str, str]:
    return prediction.provenance.version, prediction.provenance.sha256
