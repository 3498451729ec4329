"""From logits to what is said: scores per label, one calibrated score of the headline, and a decision at a point.

Numpy only; training measures with the same functions that scoring uses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from inference.models.card import (
    DEFAULT_TASK,
    POSITIVE_CODE,
    Activation,
    Calibration,
    Headline,
    ModelCard,
    OperatingPoint,
)
from inference.prediction import Decision, Prediction

_NEAREST = 1e-15
"""How near to 0 and 1 a score is taken to be when its logit is asked for."""


def label_scores(logits: NDArray[np.float32], activation: Activation) -> NDArray[np.float64]:
    """(n, labels) logits -> (n, labels) scores 0..1; softmax rows sum to 1."""
    exact = logits.astype(np.float64)
    if activation is Activation.SIGMOID:
        return _sigmoid(exact)
    powers = np.exp(exact - exact.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
    return shares


def headline_logit(logits: NDArray[np.float32], card: ModelCard) -> NDArray[np.float64]:
    """(n, labels) logits -> (n,) logit of the headline, before calibration.

    Softmax: the log odds of all labels that count to it together. Sigmoid: the highest logit of one of them.
    """
    exact = logits.astype(np.float64)
    chosen = np.array([label in card.positive_labels for label in card.labels])
    if card.activation is Activation.SIGMOID:
        highest: NDArray[np.float64] = exact[:, chosen].max(axis=1)
        return highest
    odds: NDArray[np.float64] = _log_sum(exact[:, chosen]) - _log_sum(exact[:, ~chosen])
    return odds


def map_labels(card: ModelCard) -> tuple[str, ...]:
    """Whose heat maps there are: the headline's, which is drawn where nobody chooses, and those of the labels."""
    first = card.headline.label
    return (first, *(label for label in card.labels if label != first))


def calibrated(logit: NDArray[np.float64], calibration: Calibration) -> NDArray[np.float64]:
    """(n,) logits of the headline -> (n,) its scores 0..1, as the card's `Calibration` says; their order stays."""
    if calibration.method == "isotonic":
        return _sigmoid(_through(logit, calibration))
    return _sigmoid(calibration.slope * logit + calibration.intercept)


def uncalibrated(scores: NDArray[np.float64], calibration: Calibration) -> NDArray[np.float64]:
    """(n,) scores that `calibrated` gave -> (n,) their logits before calibration; 0 and 1 as the nearest numbers."""
    sure = np.clip(scores, _NEAREST, 1 - _NEAREST)
    logit: NDArray[np.float64] = np.log(sure) - np.log1p(-sure)
    if calibration.method == "isotonic":
        knots, values = np.asarray(calibration.knots), np.asarray(calibration.values)
        outside = logit - np.clip(logit, values[0], values[-1])
        before: NDArray[np.float64] = np.interp(logit, values, knots) + outside / calibration.slope
        return before
    return (logit - calibration.intercept) / calibration.slope


def decide(score: float, point: OperatingPoint) -> Decision:
    """What is said of a calibrated score of the headline: unsure inside the point's band, else by its threshold."""
    if point.unsure_low <= score < point.unsure_high:
        return Decision.UNSURE
    return Decision.POSITIVE if score >= point.threshold else Decision.NEGATIVE


def at_point(prediction: Prediction, card: ModelCard, name: str | None = None) -> Prediction:
    """The same scores, decided at another operating point of the same model. Raises KeyError."""
    point = operating_point(card, name, prediction.population)
    decision = None if prediction.undecided is not None else decide(prediction.score, point)
    return replace(prediction, operating_point=point, decision=decision)


def decision_words(decision: Decision | str | None, headline: Headline, finding: str = "") -> str:
    """A decision as people read it, in the window and in everything that is written for them; scripts read its code.

    The language is the headline's. finding: the leading label in words, named where it says more. A film below
    the threshold is not called normal: nobody looked for all that can be on it.
    """
    if decision == Decision.POSITIVE:
        return f"{headline.starting}: {finding}" if finding not in ("", headline.title) else headline.starting
    language = headline.language
    if decision == Decision.NEGATIVE:
        return language.text("Below threshold")
    return language.text("Unsure") if decision == Decision.UNSURE else language.text("No decision")


def score_meaning(calibration: Calibration, headline: Headline) -> str:
    """What the headline's score means: a probability only where it was calibrated, on what, and for which share.

    Where as many of the films are positive as `Calibration.prevalence`; elsewhere Bayes' rule gives another.
    """
    language, title = headline.language, headline.title
    if calibration.method == "none":
        return language.text("Score of {title}, not calibrated: not a probability.", title=title)
    if not calibration.n:
        data = language.translated(calibration.data) or language.text("data that the card does not name")
        return language.text("P({title}), calibrated on {data}.", title=title, data=data)
    share, where, patients = calibration.prevalence, "", ""
    if share is not None:
        where = language.text(
            " where {percent:.0f} % of the films {show_it}", percent=100 * share, show_it=headline.showing
        )
    if calibration.patients:
        patients = language.text(" of {patients:,} patients", patients=calibration.patients)
    return language.text(
        "P({title}){where}, calibrated on {films:,} validation films{patients}.",
        title=title,
        where=where,
        films=calibration.n,
        patients=patients,
    )


def leading_label(card: ModelCard, scores: Mapping[str, float]) -> str:
    """The label with the highest score of those that count to the headline; the first one where none has a score."""
    return max(card.positive_labels, key=lambda label: scores.get(label, 0.0))


def leading_words(card: ModelCard, label: str) -> str:
    """The leading label in the words that are shown; "" where it says no more than the headline."""
    own = card.headline
    alone = len(own.labels) == 1 and own.title != DEFAULT_TASK
    words = card.words(label)
    return "" if alone or label == POSITIVE_CODE or own.title in (label, words) else words


def operating_point(card: ModelCard, name: str | None = None, population: str | None = None) -> OperatingPoint:
    """The operating point of that name for a population of the card (the first where it has none of that name).

    No name takes "balanced", else the first point; so does a place's own point for a population that it was not chosen
    on. No population takes the first, and a place's own point whosever it is. Raises KeyError.
    """
    whose = card.population(population or "")
    points = {point.name: point for point in whose.operating_points}
    kept = card.place_point(name) if name is not None else None
    if kept is not None and (population is None or kept.population == whose.name):
        return kept.point
    if name is None or kept is not None:
        return points.get("balanced", whose.operating_points[0])
    return points[name]


def points_by_population(card: ModelCard, name: str | None = None) -> dict[str, OperatingPoint]:
    """The operating point of that name for each population of the card. Raises KeyError."""
    return {own.name: operating_point(card, name, own.name) for own in card.populations}


def bounds(
    populations: Sequence[str], point: OperatingPoint, points: Mapping[str, OperatingPoint]
) -> NDArray[np.float64]:
    """(n,) names of populations -> (n, 3): unsure_low, threshold and unsure_high of their points, else of `point`."""
    own = [points.get(name, point) for name in populations]
    return np.array([(one.unsure_low, one.threshold, one.unsure_high) for one in own], np.float64).reshape(-1, 3)


def _through(logit: NDArray[np.float64], calibration: Calibration) -> NDArray[np.float64]:
    """The points of an isotonic calibration, joined by lines; outside they go on with its slope, so that none tie."""
    knots, values = np.asarray(calibration.knots), np.asarray(calibration.values)
    outside = logit - np.clip(logit, knots[0], knots[-1])
    inside: NDArray[np.float64] = np.interp(logit, knots, values) + calibration.slope * outside
    return inside


def _sigmoid(values: NDArray[np.float64]) -> NDArray[np.float64]:
    result: NDArray[np.float64] = 0.5 * (1.0 + np.tanh(0.5 * values))
    return result


def _log_sum(values: NDArray[np.float64]) -> NDArray[np.float64]:
    top = values.max(axis=1)
    result: NDArray[np.float64] = top + np.log(np.exp(values - top[:, None]).sum(axis=1))
    return result
