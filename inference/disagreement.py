"""Two models of one task on one film: whether they disagree, and by how much.

Scores are compared where both are calibrated for a known share of positive films, the second one as it would be at the
first one's share (Bayes' rule). How much of a difference a small shift of the picture explains is known of models for
which it was measured (`inference.score_change`); of others only their decisions tell that they disagree.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from inference.decide import decision_words
from inference.models.card import ModelCard
from inference.prediction import Decision, Outcome, Prediction, Scored
from inference.score_change import shift_at

_LEAST, _MOST = 1e-9, 1 - 1e-9


class Disagreeing(StrEnum):
    """In what two models disagree; the word of tables, the strongest first."""

    DECISIONS = "decisions differ"
    UNSURE = "one is unsure"
    SCORES = "scores differ"


_WEIGHT = {Disagreeing.DECISIONS: 3.0, Disagreeing.UNSURE: 2.0, Disagreeing.SCORES: 1.0}
_SAID = {
    Disagreeing.DECISIONS: "Two models disagree.",
    Disagreeing.UNSURE: "Two models differ: one is unsure.",
    Disagreeing.SCORES: "Two models differ by more than a small shift of the picture explains.",
}


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """What one of several models says of a film; a prediction where it has one."""

    card: ModelCard
    outcome: Outcome | None

    @property
    def prediction(self) -> Prediction | None:
        """Of a film that was scored."""
        return self.outcome.prediction if isinstance(self.outcome, Scored) else None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two decided answers of one task. `kind` is None where they agree.

    difference: the second score minus the first, -1..1, both at the first model's share of positive films; None where
    scores cannot be compared. shift: the difference that a small shift of the picture explains, 0..1; None where that
    was not measured for both models.
    """

    first: TaskAnswer
    second: TaskAnswer
    kind: Disagreeing | None
    difference: float | None
    shift: float | None

    @property
    def weight(self) -> float:
        """What films are sorted by, 0 to 4: decisions that differ, then one unsure, then scores, each by difference."""
        return (_WEIGHT[self.kind] if self.kind is not None else 0.0) + abs(self.difference or 0.0)

    def lines(self) -> tuple[str, ...]:
        """In short, where the decisions stand beside it: that they disagree, and both scores; () where they agree."""
        return (_SAID[self.kind], *self._both("{name} ({score:.2f})")) if self.kind is not None else ()

    def sentence(self) -> str:
        """As people read it: what each of them decides; "" where they agree."""
        if self.kind is None:
            return ""
        return f"{_SAID[self.kind]} {'; '.join(self._both('{name}: {decision} ({score:.2f})'))}."

    def _both(self, form: str) -> list[str]:
        both = self.first, self.second
        told = []
        for name, one in zip(model_names([one.card for one in both]), both, strict=True):
            if (said := one.prediction) is not None:
                decision = decision_words(said.decision, one.card.headline)
                told.append(form.format(name=name, decision=decision, score=said.score))
        return told


def disagreement(answers: Sequence[TaskAnswer]) -> Disagreement | None:
    """The strongest disagreement of any two answers of one task; None where no two models of one decided the film.

    Of models that disagree in nothing it is the pair whose scores lie farthest apart.
    """
    found = [one for pair in combinations(answers, 2) if (one := compared(*pair)) is not None]
    return max(found, key=lambda one: one.weight, default=None)


def compared(first: TaskAnswer, second: TaskAnswer) -> Disagreement | None:
    """What lies between two answers; None where they are of two tasks, or one of them decided nothing."""
    one, other = first.prediction, second.prediction
    if first.card.task != second.card.task or one is None or other is None:
        return None
    if one.decision is None or other.decision is None:
        return None
    difference, shift = _difference(first.card, one, second.card, other), _shift(one, other)
    kind = None
    if one.decision != other.decision:
        kind = Disagreeing.UNSURE if Decision.UNSURE in (one.decision, other.decision) else Disagreeing.DECISIONS
    elif difference is not None and shift is not None and abs(difference) > shift:
        kind = Disagreeing.SCORES
    return Disagreement(first, second, kind, difference, shift)


def share_a_task(cards: Sequence[ModelCard]) -> bool:
    """Whether two of these models answer one question."""
    return len({card.task for card in cards}) < len(cards)


def model_names(cards: Sequence[ModelCard]) -> list[str]:
    """What to call each of several models: its id, with the version where another one has that id."""
    ids = [card.id for card in cards]
    return [f"{card.id} {card.version}" if ids.count(card.id) > 1 else card.id for card in cards]


def _difference(first: ModelCard, one: Prediction, second: ModelCard, other: Prediction) -> float | None:
    share = first.population(one.population).calibration.prevalence
    own = second.population(other.population).calibration.prevalence
    if not (one.calibrated and other.calibrated) or share is None or own is None:
        return None
    odds = _logit(other.score) + _logit(share) - _logit(own)
    return 1 / (1 + math.exp(-odds)) - one.score


def _shift(one: Prediction, other: Prediction) -> float | None:
    """Either score may be off by its own."""
    shifts = shift_at(one), shift_at(other)
    return None if shifts[0] is None or shifts[1] is None else shifts[0] + shifts[1]


def _logit(share: float) -> float:
    inside = min(max(share, _LEAST), _MOST)
    return math.log(inside / (1 - inside))
