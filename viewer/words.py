"""Outcomes in words, numbers and marks: said the same way in the strip, the panel and to screen readers."""

from __future__ import annotations

from inference.card_types import Interval, ModelCard, OperatingPoint
from inference.decide import decision_words, leading_label
from inference.types import Decision, Failed, NotScored, Outcome, Prediction, Scored
from viewer.theme import Mark

_DECISIONS = {Decision.ABNORMAL: Mark.ABNORMAL, Decision.UNSURE: Mark.UNSURE, Decision.NORMAL: Mark.BELOW}

_WORDS = {
    Mark.NORMAL: "Normal",
    Mark.REFUSED: "Not scored",
    Mark.FAILED: "Not opened",
    Mark.WAITING: "No score yet",
    **{mark: decision_words(decision) for decision, mark in _DECISIONS.items()},
    Mark.UNDECIDED: decision_words(None),
}


def mark_of(outcome: Outcome | None) -> Mark:
    """The mark of what is known of a film."""
    if isinstance(outcome, Scored):
        return decision_mark(outcome.prediction.decision)
    if isinstance(outcome, NotScored):
        return Mark.REFUSED
    return Mark.FAILED if isinstance(outcome, Failed) else Mark.WAITING


def decision_mark(decision: Decision | str | None) -> Mark:
    """The mark of a decision, or of its code; "" and None are a score without one."""
    return _DECISIONS[Decision(decision)] if decision else Mark.UNDECIDED


def word(mark: Mark) -> str:
    """A mark in a word or three; the decisions' words are those of `decision_words`."""
    return _WORDS[mark]


def said_of(outcome: Outcome | None, card: ModelCard | None) -> str:
    """What is known of a film in words: the decision with the finding that leads, or why there is none."""
    if isinstance(outcome, Scored) and card is not None:
        return decision_words(outcome.prediction.decision, leading_label(card, outcome.prediction.scores))
    return word(mark_of(outcome))


def number(score: float) -> str:
    """A score as it is written everywhere: two decimals, never 1.00 or 0.00 unless it is that."""
    text = f"{score:.2f}"
    if text == "1.00" and score < 1.0:
        return "> 0.99"
    return "< 0.01" if text == "0.00" and score > 0.0 else text


def figure(value: Interval) -> str:
    """A measured figure with its 95 % interval."""
    return f"{value.value:.2f} ({value.low:.2f}\u2013{value.high:.2f})"


def what_the_score_is(card: ModelCard) -> str:
    """What the number beside the bar means: a probability only where it was calibrated, and on what."""
    calibration = card.calibration
    if calibration.method == "none":
        return "Score of abnormal, not calibrated: not a probability."
    return f"P(abnormal), calibrated on {calibration.data or 'data that the card does not name'}."


def how_it_did(point: OperatingPoint, named: str = "") -> str:
    """What an operating point reached, with 95 % intervals, and on what: three lines.

    `named` is the data that stands beside it already: the same data is not named twice.
    """
    if point.n == 0:
        return f"Threshold {point.threshold:.2f}\nNobody measured this operating point."
    return (
        f"Sensitivity {figure(point.sensitivity)}\nSpecificity {figure(point.specificity)}\n"
        f"n = {point.n:,}, {'the same data' if point.data == named else point.data}"
    )


def where_it_came_from(prediction: Prediction) -> str:
    """Device and time."""
    provenance = prediction.provenance
    return f"{device_word(provenance.device)}, {provenance.seconds * 1000:.0f} ms"


def device_word(device: str) -> str:
    """A device as it is written: CPU, CUDA, MPS; another one's own name."""
    return device.upper() if len(device) <= 4 else device
