"""What a model said of labelled films, and everything that is measured of it, as reports and cards show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from inference.card_types import Activation, Calibration, Metrics, ModelCard, OperatingPoint
from inference.decide import abnormal_logit, calibrated, label_scores, operating_point
from inference.figures import Scores, Truth, figure_intervals
from inference.labels import known_label
from training.data.labelled import ABNORMAL, NORMAL, LabelledFilm
from training.measuring.tables import Group, LabelReport, groups, label_report

ALL = "all sources"


@dataclass(frozen=True, slots=True, eq=False)
class Said:
    """What a model said of n films: whether each is abnormal in truth, and the scores it got.

    raw, scores: (n,) abnormal score before and after calibration, 0..1. by_label: (n, labels of the card) 0..1.
    """

    films: tuple[LabelledFilm, ...]
    abnormal: Truth
    raw: Scores
    scores: Scores
    by_label: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """All figures of one split at one operating point; `metrics` holds each source and, where several, all together.

    labels: confusion and report of the labels, in the card's words where it has more than two.
    """

    split: str
    said: Said
    point: OperatingPoint
    metrics: tuple[Metrics, ...]
    labels: LabelReport
    groups: tuple[Group, ...]
    without_score: int = 0

    @property
    def whole(self) -> Metrics:
        """The figures of all films together."""
        return self.metrics[-1]


def said_of(films: Sequence[LabelledFilm], logits: NDArray[np.float32], card: ModelCard) -> Said:
    """What the network's logits (n, outputs) mean under the card: its activation, abnormal labels and calibration.

    Raises Fault (BAD_LABELS) for a label that the card lacks.
    """
    odds = abnormal_logit(logits, card)
    abnormal = np.array(abnormal_truths(films, card), bool)
    scores = calibrated(odds, card.calibration)
    return Said(tuple(films), abnormal, calibrated(odds, Calibration()), scores, label_scores(logits, card.activation))


def evaluation(
    said: Said,
    card: ModelCard,
    split: str,
    point_name: str | None = None,
    *,
    without_score: int = 0,
    note: str = "",
    repeats: int = 2000,
) -> Evaluation:
    """Every figure of what was said, with 95 % intervals by patient (`repeats` draws), at a point of the card.

    `without_score` films are not in `said`; the note counts them. Raises KeyError for an unknown operating point.
    """
    point = operating_point(card, point_name)
    left_out = f"{without_score} films got no score and are left out." if without_score else ""
    words = " ".join(part for part in (note, left_out) if part)
    sources = sorted({film.source for film in said.films})
    parts = {source or "unnamed source": [film.source == source for film in said.films] for source in sources}
    if len(parts) != 1:
        parts[ALL] = [True] * len(said.films)
    metrics = tuple(
        _metrics(name, said, np.flatnonzero(rows), split, point, words, repeats) for name, rows in parts.items()
    )
    return Evaluation(
        split=split,
        said=said,
        point=point,
        metrics=metrics,
        labels=_labels(said, card, point),
        groups=groups(said.films, said.scores, said.abnormal, point.threshold, repeats=repeats),
        without_score=without_score,
    )


def abnormal_truths(films: Sequence[LabelledFilm], card: ModelCard) -> tuple[bool, ...]:
    """Whether each film's label means abnormal: the card's labels, the recipe's words for them, normal and abnormal.

    Raises Fault (BAD_LABELS) for any other label.
    """
    words = _words(card)
    known = {NORMAL: False, ABNORMAL: True} | {label: label in card.abnormal_labels for label in _recipe_labels(card)}
    truths = []
    for film in films:
        label = known_label(film.label, words, known)
        if label is None:
            message = f"The model {card.id} does not know the label {film.label}."
            raise Fault(Problem(Code.BAD_LABELS, message, f"It knows: {', '.join(sorted(known))}."))
        truths.append(known[label])
    return tuple(truths)


def _labels(said: Said, card: ModelCard, point: OperatingPoint) -> LabelReport:
    """By the highest score where the card has more than two labels and the films use them; else at the point."""
    words = _words(card)
    truth = [known_label(film.label, words, _recipe_labels(card)) or film.label for film in said.films]
    exclusive = card.activation is Activation.SOFTMAX and len(card.labels) > 2
    if exclusive and set(truth) <= set(card.labels):
        called = [card.labels[place] for place in np.argmax(said.by_label, axis=1)] if truth else []
        return label_report(truth, called, card.labels, said.by_label)
    kinds = (NORMAL, ABNORMAL)
    true = [kinds[int(is_abnormal)] for is_abnormal in said.abnormal]
    return label_report(true, [kinds[int(score >= point.threshold)] for score in said.scores], kinds)


def _metrics(
    source: str, said: Said, rows: NDArray[np.int64], split: str, point: OperatingPoint, note: str, repeats: int
) -> Metrics:
    scores, abnormal = said.scores[rows], said.abnormal[rows]
    patients = [said.films[row].patient for row in rows]
    return Metrics(
        source=source,
        split=split,
        n=len(rows),
        n_abnormal=int(abnormal.sum()),
        patients=len(set(patients)),
        figures=figure_intervals(scores, abnormal, patients, point.threshold, repeats=repeats),
        operating_point=point.name,
        note=note,
    )


def _words(card: ModelCard) -> Mapping[str, str]:
    recipe = card.training.get("recipe", {})
    words: Mapping[str, str] = recipe.get("label_map", {}) if isinstance(recipe, Mapping) else {}
    return words


def _recipe_labels(card: ModelCard) -> tuple[str, ...]:
    """The card's labels, and those of its recipe: with a sigmoid the normal one has no output of its own."""
    recipe = card.training.get("recipe", {})
    labels = recipe.get("labels", ()) if isinstance(recipe, Mapping) else ()
    return (*card.labels, *(label for label in labels if isinstance(label, str)))
