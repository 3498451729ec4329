"""What a reader's key means for a film: a label, and what that is beside the model's decision. Decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inference.models.card import Headline
from inference.prediction import Decision
from review.verdicts import Agreed, ReviewLabel, Verdict
from viewer.widgets.language import tr
from viewer.widgets.outcome_text import HEADLINE


class Key(StrEnum):
    """The three keys of a verdict; each says the same of every film, whether the score is seen or not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNSURE = "unsure"


def key_words(key: Key, headline: Headline) -> str:
    """What a key says, as it stands on its button."""
    words = {Key.POSITIVE: headline.title, Key.NEGATIVE: headline.negative}
    return words.get(key, tr("unsure"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a verdict answers: among which labels, the model's decision ("" without one), and on what."""

    labels: tuple[ReviewLabel, ...]
    decision: str = ""
    headline: Headline = HEADLINE


@dataclass(frozen=True, slots=True)
class ReaderAnswer:
    """What is said, and with which label."""

    said: Agreed
    label: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """It takes a choice among these labels to know what is said."""

    labels: tuple[ReviewLabel, ...]


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The key says nothing here, and why."""

    reason: str


def answered(key: Key, asked: Asked) -> ReaderAnswer | Choice | NoAnswer:
    """What a key says of a film: the one label that means it; a choice where several do."""
    if key is Key.UNSURE:
        return ReaderAnswer(Agreed.UNSURE)
    fitting = tuple(label for label in asked.labels if label.positive is (key is Key.POSITIVE))
    if len(fitting) == 1:
        return labelled(fitting[0].name, asked)
    return (
        Choice(fitting)
        if fitting
        else NoAnswer(tr("This review has no label that means {key_words}.", key_words=key_words(key, asked.headline)))
    )


def labelled(label: str, asked: Asked) -> ReaderAnswer | NoAnswer:
    """What a label says: it agrees where it means what the model decided, and overrides where it means the other.

    Where the model is unsure or gave no decision it is neither.
    """
    known = {each.name: each for each in asked.labels}
    if label not in known:
        return NoAnswer(tr("This review has no label {label}.", label=label))
    if asked.decision not in (Decision.NEGATIVE, Decision.POSITIVE):
        return ReaderAnswer(Agreed.LABEL, label)
    means = Decision.POSITIVE if known[label].positive else Decision.NEGATIVE
    return ReaderAnswer(Agreed.AGREE if asked.decision == means else Agreed.OVERRIDE, label)


def key_of(verdict: Verdict, labels: tuple[ReviewLabel, ...]) -> Key | None:
    """The key that says what this verdict says; None where nothing was said, or with a label that is none of these."""
    if verdict.said is None:
        return None
    if verdict.said is Agreed.UNSURE or not verdict.label:
        return Key.UNSURE
    for label in labels:
        if label.name == verdict.label:
            return Key.POSITIVE if label.positive else Key.NEGATIVE
    return None


BESIDE: Mapping[Agreed, str] = {Agreed.AGREE: tr("as the model"), Agreed.OVERRIDE: tr("not as the model")}
"""How a verdict stands to the model's decision, in words."""
