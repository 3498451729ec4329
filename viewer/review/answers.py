"""What a reader's key means for a film: a label and whether it agrees with the model. Decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from inference.review.types import ReviewLabel, Said
from inference.types import Decision


class Key(StrEnum):
    """The three keys of a verdict, by what they do where the score is seen."""

    AGREE = "agree"
    OVERRIDE = "override"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a verdict answers: the model's decision ("" without a score), its score for each label, and what is seen.

    blind: the score is hidden until the verdict, so that the keys say abnormal and normal.
    """

    labels: tuple[ReviewLabel, ...]
    decision: str = ""
    scores: Mapping[str, float] = field(default_factory=dict)
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and with which label."""

    said: Said
    label: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """It takes a choice among these labels to know what is said."""

    labels: tuple[ReviewLabel, ...]


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The key says nothing here, and why."""

    reason: str


NOTHING_TO_AGREE_WITH = "There is no score to agree with. Give a label (Alt+1, Alt+2 ...), or press U for unsure."


def answered(key: Key, asked: Asked) -> Answer | Choice | NoAnswer:
    """What a key says of a film."""
    if key is Key.UNSURE:
        return Answer(Said.UNSURE)
    if asked.blind:
        return _meaning(asked, abnormal=key is Key.AGREE)
    if key is Key.AGREE:
        return _agreed(asked)
    return _overridden(asked)


def labelled(label: str, asked: Asked) -> Answer | NoAnswer:
    """What a label says: it agrees where it means what the model decided, and overrides in every other case."""
    known = {each.name: each for each in asked.labels}
    if label not in known:
        return NoAnswer(f"This review has no label {label}.")
    means = Decision.ABNORMAL if known[label].abnormal else Decision.NORMAL
    return Answer(Said.AGREE if asked.decision == means else Said.OVERRIDE, label)


def agreed_label(asked: Asked) -> str:
    """The label that stands for the model's decision; "" where it is unsure, or there is none."""
    if asked.decision == Decision.NORMAL:
        return next((label.name for label in asked.labels if not label.abnormal), "")
    if asked.decision == Decision.ABNORMAL:
        abnormal = [label.name for label in asked.labels if label.abnormal]
        return max(abnormal, key=lambda name: asked.scores.get(name, 0.0), default="")
    return ""


def _agreed(asked: Asked) -> Answer | NoAnswer:
    if not asked.decision:
        return NoAnswer(NOTHING_TO_AGREE_WITH)
    return Answer(Said.AGREE, agreed_label(asked))


def _overridden(asked: Asked) -> Answer | Choice:
    """The other one of two labels; with more of them, or where the model said neither, the reader chooses."""
    own = agreed_label(asked)
    others = tuple(label for label in asked.labels if label.name != own)
    if own and len(asked.labels) == 2:
        return Answer(Said.OVERRIDE, others[0].name)
    return Choice(others)


def _meaning(asked: Asked, *, abnormal: bool) -> Answer | Choice | NoAnswer:
    """Abnormal or normal, by a reader who does not see what the model says."""
    fitting = tuple(label for label in asked.labels if label.abnormal is abnormal)
    if len(fitting) == 1:
        return labelled(fitting[0].name, asked)
    word = "abnormal" if abnormal else "normal"
    return Choice(fitting) if fitting else NoAnswer(f"This review has no label that means {word}.")


def key_words(*, blind: bool) -> Sequence[tuple[Key, str]]:
    """What the three keys are called: agree and override mean nothing to who does not see the score."""
    said = ("abnormal", "normal") if blind else ("agree", "override")
    return ((Key.AGREE, said[0]), (Key.OVERRIDE, said[1]), (Key.UNSURE, "unsure"))
