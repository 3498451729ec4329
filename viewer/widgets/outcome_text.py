"""Outcomes in words, numbers and marks: said the same way in the strip, the panel and to screen readers."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from functools import cache, lru_cache

from imaging.film_reasons import FilmReason
from imaging.reasons import Reason
from inference.decide import decision_words, leading_label, leading_words, score_meaning
from inference.model_reasons import ModelReason
from inference.models import population as populations
from inference.models.card import (
    DEFAULT_HEADLINE,
    Headline,
    Interval,
    ModelCard,
    OperatingPoint,
    Quoted,
    capital,
    quoted,
)
from inference.models.population import is_assumed
from inference.prediction import Decision, Failed, NotScored, Outcome, Prediction, Scored
from viewer.widgets.language import LANGUAGE, Language, tr
from viewer.widgets.theme import Mark

HEADLINE = DEFAULT_HEADLINE.spoken(LANGUAGE)
"""That of a film without a model."""

_FEWEST_LETTERS = 8
"""Of a sentence beside its places: one with fewer would match any other."""

_DECISIONS = {Decision.POSITIVE: Mark.POSITIVE, Decision.UNSURE: Mark.UNSURE, Decision.NEGATIVE: Mark.BELOW}

_DECIDED: Mapping[Mark, Decision | None] = {mark: own for own, mark in _DECISIONS.items()} | {Mark.UNDECIDED: None}
_WORDS = {Mark.REFUSED: tr("Not scored"), Mark.FAILED: tr("Not opened"), Mark.WAITING: tr("No score yet")}


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


def word(mark: Mark, headline: Headline) -> str:
    """A mark in a word or three; the decisions' words are those of `decision_words`."""
    if mark is Mark.NEGATIVE:
        return capital(headline.negative)
    return decision_words(_DECIDED[mark], headline) if mark in _DECIDED else _WORDS[mark]


@lru_cache(4096)
def told_again(message: str, language: Language = LANGUAGE) -> str:
    """What was stored of a film as an English sentence, in another language; itself where no reason says it.

    A review keeps the sentence of a film without a score, and not what filled its places.
    """
    if language.code == "en" or not message:
        return message
    for template, pattern, numbers in _templates():
        found = pattern.fullmatch(message)
        if found is not None:
            try:
                told = {
                    name: _number(text) if name in numbers else told_again(text, language)
                    for name, text in found.groupdict().items()
                }
                return language.text(template, **told)
            except ValueError:  # a place that takes several values
                return message
    return language.translated(message)


def _number(text: str) -> float:
    """A number as English writes it. Raises ValueError for anything else."""
    value = float(text.removesuffix("%").replace(",", ""))
    if text.endswith("%"):
        return value / 100
    return int(value) if value.is_integer() else value


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str], frozenset[str]], ...]:
    """Of each sentence that a film can have: itself, what it matches, and the names of its numbers."""
    return tuple(_matching(reason) for reason in (*ModelReason, *FilmReason) if _is_sentence(reason))


def _is_sentence(reason: Reason) -> bool:
    fixed = sum(len(text) for text, *_ in string.Formatter().parse(reason.message))
    return fixed >= _FEWEST_LETTERS


def _matching(reason: Reason) -> tuple[str, re.Pattern[str], frozenset[str]]:
    pattern, seen, numbers = "", set[str](), set[str]()
    for text, name, spec, _ in string.Formatter().parse(reason.message):
        pattern += re.escape(text)
        if name is None:
            continue
        if spec:
            numbers.add(name)
        if "|" in (spec or ""):
            pattern += f"(?:{'|'.join(map(re.escape, (spec or '').split('|')))})"
        else:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
            seen.add(name)
    return reason.message, re.compile(pattern, re.DOTALL), frozenset(numbers)


def said_of(outcome: Outcome | None, card: ModelCard | None) -> str:
    """What is known of a film in words: the decision with the finding that leads, or why there is none."""
    if isinstance(outcome, Scored) and card is not None:
        return decision_words(
            outcome.prediction.decision, card.headline.spoken(LANGUAGE), leading_finding(card, outcome.prediction)
        )
    return word(mark_of(outcome), HEADLINE if card is None else card.headline.spoken(LANGUAGE))


def number(score: float) -> str:
    """A score as it is written everywhere: two decimals, never 1.00 or 0.00 unless it is that."""
    text = f"{score:.2f}"
    if text == "1.00" and score < 1.0:
        text = "> 0.99"
    elif text == "0.00" and score > 0.0:
        text = "< 0.01"
    return LANGUAGE.written(text)


def figure(value: Interval) -> str:
    """A measured figure with its 95 % interval."""
    return LANGUAGE.written(f"{value.value:.2f} ({value.low:.2f}\u2013{value.high:.2f})")


def leading_finding(card: ModelCard, prediction: Prediction) -> str:
    """The finding that leads on a film, in the words that are shown; "" where it says no more than the headline."""
    return tr(leading_words(card, leading_label(card, prediction.scores)))


def for_whom(card: ModelCard) -> str:
    """For whom a model is, in one line."""
    whom = populations.for_whom(card, LANGUAGE)
    return tr("Model for {whom}.", whom=whom) if whom else tr("The model does not say which patients it is for.")


def what_the_score_is(card: ModelCard, population: str = "") -> str:
    """What the number beside the bar means, for films of this population."""
    return score_meaning(card.population(population).calibration, card.headline.spoken(LANGUAGE))


def how_it_did(card: ModelCard, point: OperatingPoint, population: str = "") -> str:
    """What an operating point reached, with 95 % intervals, and on which films: three lines.

    Figures are those of test films of the population. Where there are none, there are those of the films that chose
    the threshold, which flatter it: only the tooltip and the card have them (`how_it_was_chosen`).
    """
    if card.place_point(point.name) is not None:
        films = tr("on {n:,} films here, which chose it", n=point.n)
        return tr(
            "Sensitivity {sensitivity}\nSpecificity {specificity}\n{films}",
            sensitivity=figure(point.sensitivity),
            specificity=figure(point.specificity),
            films=films,
        )
    tested = measured_on_test(card, point, population)
    if tested is None:
        return tr("Sensitivity and specificity: not measured on test films of such patients.")
    return tr(
        "Sensitivity {sensitivity}\nSpecificity {specificity}\non {n:,} test films of {patients:,} patients",
        sensitivity=figure(tested.sensitivity),
        specificity=figure(tested.specificity),
        n=tested.n,
        patients=tested.patients,
    )


def measured_on_test(card: ModelCard, point: OperatingPoint, population: str) -> Quoted | None:
    """The figures of an operating point on test films of a population; None where only films that chose it have any."""
    if card.place_point(point.name) is not None:
        return None
    found = quoted(card, population, point.name)
    return found if found is not None and not found.chose else None


def how_it_was_chosen(point: OperatingPoint, card: ModelCard | None = None) -> str:
    """The rule of an operating point and what it gave on the films that it was chosen on.

    With the card: who kept one of this place, when, and what must be heeded.
    """
    own = card.place_point(point.name) if card is not None else None
    if own is not None:
        whose = tr(" for {population}", population=own.population) if own.population else ""
        kept = tr(
            "Kept by {kept_by} on {kept_at}{whose}. {rule}",
            kept_by=own.kept_by,
            kept_at=own.kept_at[:10],
            whose=whose,
            rule=point.rule,
        )
        return "\n".join((kept, f"{capital(point.data)}.", *own.cautions))
    if point.n == 0:
        return tr("Chosen by: {rule}", rule=point.rule)
    return tr(
        "Chosen by: {rule}\n"
        "On the films that chose it, which flatter it: sensitivity {sensitivity}, "
        "specificity {specificity} ({data}).",
        rule=point.rule,
        sensitivity=figure(point.sensitivity),
        specificity=figure(point.specificity),
        data=point.data,
    )


def age_words(card: ModelCard, prediction: Prediction) -> str:
    """What a reader must know of the age that a film was decided by; "" where the file says it, or nothing depends."""
    own = card.population(prediction.population)
    return tr("age unknown") if is_assumed(own, prediction.age) else ""


def where_it_came_from(prediction: Prediction) -> str:
    """Device and time."""
    provenance = prediction.provenance
    return tr(
        "{device_word}, {seconds:.0f} ms", device_word=device_word(provenance.device), seconds=provenance.seconds * 1000
    )


def device_word(device: str) -> str:
    """A device as it is written: CPU, CUDA, MPS; another one's own name."""
    return device.upper() if len(device) <= 4 else device
