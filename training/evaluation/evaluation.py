"""What a model said of labelled films, and everything that is measured of it, as reports and cards show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from imaging.reasons import Values
from inference.decide import bounds, calibrated, headline_logit, label_scores, operating_point, points_by_population
from inference.figures import Scores, Truth, figure_intervals, tellable
from inference.models.card import (
    NEGATIVE_CODE,
    POSITIVE_CODE,
    Activation,
    Calibration,
    Metrics,
    ModelCard,
    OperatingPoint,
    known_label,
)
from inference.models.population import OLDEST, Subject, population_of, view_word
from training.data.labels import LabelledFilm
from training.evaluation.metrics import Group, LabelPair, LabelReport, groups, label_report, within_sources
from training.training_reasons import TrainingReason

ALL = "all sources"


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """What a model said of n films: whether each is positive in truth, and the scores it got.

    raw, scores: (n,) score of the headline before and after calibration, 0..1. by_label: (n, labels of the card) 0..1.
    whose: the names of the card's populations that they are of. outside: (n,) of none of them.
    """

    films: tuple[LabelledFilm, ...]
    positive: Truth
    raw: Scores
    scores: Scores
    by_label: NDArray[np.float64]
    whose: tuple[str, ...]
    outside: Truth

    def inside(self) -> Predictions:
        """Without the films that the model is not for."""
        return self.of(np.flatnonzero(~self.outside))

    def of(self, rows: NDArray[np.int64]) -> Predictions:
        """These films alone, in this order."""
        return Predictions(
            films=tuple(self.films[row] for row in rows),
            positive=self.positive[rows],
            raw=self.raw[rows],
            scores=self.scores[rows],
            by_label=self.by_label[rows],
            whose=tuple(self.whose[row] for row in rows),
            outside=self.outside[rows],
        )

    def bounds(self, card: ModelCard, point_name: str | None = None) -> NDArray[np.float64]:
        """(n, 3): unsure_low, threshold, unsure_high of the operating point of each film's own population."""
        return bounds(self.whose, operating_point(card, point_name), points_by_population(card, point_name))


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """All figures of one split at one operating point; `metrics` holds each source and, where several, all together.

    Of a card with several populations also each of these, before all together. Films outside are left out and counted.
    point: that of the card's first population; points: (n,) each film's own. labels: confusion
    and report of the labels, in the card's words where it has more than two. pairs: of more than two labels and several
    sources, what is left where two labels share a source.
    """

    split: str
    said: Predictions
    point: OperatingPoint
    metrics: tuple[Metrics, ...]
    labels: LabelReport
    groups: tuple[Group, ...]
    pairs: tuple[LabelPair, ...]
    points: tuple[OperatingPoint, ...]
    without_score: int = 0
    outside: int = 0

    @property
    def whole(self) -> Metrics:
        """The figures of all films together."""
        return self.metrics[-1]


def said_of(films: Sequence[LabelledFilm], logits: NDArray[np.float32], card: ModelCard) -> Predictions:
    """What the network's logits (n, outputs) mean under the card: its activation, headline and calibration.

    Each film is calibrated as one of its population, by the age and view of its columns. Raises Fault (BAD_LABELS) for
    a label that the card lacks.
    """
    odds = headline_logit(logits, card)
    positive = np.array(positive_truths(films, card), bool)
    found = [population_of(card, subject_of_film(film)) for film in films]
    whose = tuple("" if isinstance(own, Problem) else own.name for own in found)
    outside = np.array([isinstance(own, Problem) for own in found], np.bool_)
    scores = np.empty(len(films), np.float64)
    for name in set(whose):
        rows = np.flatnonzero([own == name for own in whose])
        scores[rows] = calibrated(odds[rows], card.population(name).calibration)
    raw, by_label = calibrated(odds, Calibration()), label_scores(logits, card.activation)
    return Predictions(
        films=tuple(films), positive=positive, raw=raw, scores=scores, by_label=by_label, whose=whose, outside=outside
    )


def subject_of_film(film: LabelledFilm) -> Subject:
    """Age, view and the name of a population as the labels file says them."""
    age = film.columns.get("age", "")
    years = int(age) if age.isdecimal() and int(age) <= OLDEST else None
    population = film.columns.get("population", "").strip()
    return Subject(years, view_word(film.columns.get("view", "")), population)


def evaluation(
    said: Predictions,
    card: ModelCard,
    split: str,
    point_name: str | None = None,
    *,
    without_score: int = 0,
    note: str = "",
    repeats: int = 2000,
) -> Evaluation:
    """Every figure of what was said, with 95 % intervals by patient (`repeats` draws), at a point of the card.

    Each film is decided at the point of its own population; those outside are left out and counted in the note, as are
    the `without_score` films, which are not in `said`. Raises KeyError for an unknown operating point.
    """
    point, outside = operating_point(card, point_name), int(np.count_nonzero(said.outside))
    said = said.inside()
    points, thresholds = points_by_population(card, point_name), said.bounds(card, point_name)[:, 1]
    left_out = [f"{without_score} films got no score and are left out."] if without_score else []
    left_out += [f"{outside} films are of patients that the model is not for and are left out."] if outside else []
    words = " ".join(part for part in (note, *left_out) if part)
    metrics = tuple(
        _metrics(
            source=name,
            said=said,
            rows=np.flatnonzero(rows),
            split=split,
            point=point,
            thresholds=thresholds,
            note=words,
            repeats=repeats,
        )
        for name, rows in _parts(said, card)
    )
    return Evaluation(
        split=split,
        said=said,
        point=point,
        metrics=metrics,
        labels=_labels(said, card, thresholds),
        pairs=_pairs(said, card, repeats),
        groups=groups(said.films, said.scores, said.positive, thresholds, card.headline, repeats=repeats),
        points=tuple(points[name] for name in said.whose),
        without_score=without_score,
        outside=outside,
    )


def _parts(said: Predictions, card: ModelCard) -> list[tuple[str, list[bool]]]:
    """Which films figures are made of, and of which source: each source, each population, and all together at last."""
    sources = sorted({film.source for film in said.films})
    whole = ALL if len(sources) != 1 else sources[0] or "unnamed source"
    parts = [(source or "unnamed source", [film.source == source for film in said.films]) for source in sources]
    parts = parts if len(parts) > 1 else []
    for population in card.populations:
        rows = [name == population.name for name in said.whose]
        if any(rows) and not all(rows) and all(rows != known for _, known in parts):
            parts.append((whole, rows))
    parts.append((whole, [True] * len(said.films)))
    return parts


def positive_truths(films: Sequence[LabelledFilm], card: ModelCard) -> tuple[bool, ...]:
    """Whether each film's label counts to the headline: of the card, in the recipe's words, or the code of a side.

    Raises Fault (BAD_LABELS) for any other label.
    """
    words = _words(card)
    known = {NEGATIVE_CODE: False, POSITIVE_CODE: True} | {
        label: label in card.positive_labels for label in _recipe_labels(card)
    }
    truths = []
    for film in films:
        label = known_label(film.label, words, known)
        if label is None:
            values: Values = {"model": card.id, "label": film.label, "known": tuple(sorted(known))}
            raise Fault(Problem(Code.BAD_LABELS, TrainingReason.LABEL_NOT_OF_MODEL, values))
        truths.append(known[label])
    return tuple(truths)


def _labels(said: Predictions, card: ModelCard, thresholds: Scores) -> LabelReport:
    """By the highest score where the card has more than two labels and the films use them; else at the point."""
    words = _words(card)
    truth = [known_label(film.label, words, _recipe_labels(card)) or film.label for film in said.films]
    exclusive = card.activation is Activation.SOFTMAX and len(card.labels) > 2
    if exclusive and set(truth) <= set(card.labels):
        called = [card.labels[place] for place in np.argmax(said.by_label, axis=1)] if truth else []
        return label_report(truth, called, card.labels, said.by_label)
    kinds = (card.headline.negative, card.headline.title)
    true = [kinds[int(is_positive)] for is_positive in said.positive]
    return label_report(true, [kinds[int(called)] for called in said.scores >= thresholds], kinds)


def _pairs(said: Predictions, card: ModelCard, repeats: int) -> tuple[LabelPair, ...]:
    words = _words(card)
    truth = [known_label(film.label, words, _recipe_labels(card)) or film.label for film in said.films]
    if len(card.labels) < 3 or len({film.source for film in said.films}) < 2:
        return ()
    return within_sources(said.films, truth, card.labels, said.by_label, repeats=repeats)


def _metrics(
    source: str,
    said: Predictions,
    rows: NDArray[np.int64],
    split: str,
    point: OperatingPoint,
    thresholds: Scores,
    note: str,
    repeats: int,
) -> Metrics:
    scores, positive = said.scores[rows], said.positive[rows]
    patients = [said.films[row].patient for row in rows]
    whose = {said.whose[row] for row in rows}
    return Metrics(
        source=source,
        split=split,
        n=len(rows),
        n_positive=int(positive.sum()),
        patients=len(set(patients)),
        figures=tellable(figure_intervals(scores, positive, patients, thresholds[rows], repeats=repeats), positive),
        operating_point=point.name,
        note=note,
        population=whose.pop() if len(whose) == 1 else "",
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
