"""How a model does on labelled films: each goes the way of `hilum score`, and what was said becomes figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.image import Image
from imaging.reading.read import read_refs
from imaging.workers.pool import DecoderPool
from inference.input.prepare import prepare
from inference.models.card import Activation, InputSpec, ModelCard
from inference.pipeline import RowDone, score_paths
from inference.prediction import Failed, Outcome, Scored
from inference.score import Scorer
from training.data.layouts import LabelledFilm
from training.evaluation.evaluation import Predictions, positive_truths, subject_of_film


@dataclass(frozen=True, slots=True, eq=False)
class FilmAnswer:
    """What the model said of a labelled film; `outcome` is not `Scored` where it said nothing.

    image: the film, where it was read: for whoever wants to look at it before the next one comes.
    """

    film: LabelledFilm
    positive: bool
    outcome: Outcome
    image: Image | None = None


def answers(films: Sequence[LabelledFilm], scorer: Scorer) -> Iterator[FilmAnswer]:
    """Score every film, first frame only, in the order given. Raises Fault (BAD_LABELS) for a label the card lacks.

    Age and view are those of the labels file where it names them, else the film's own.
    """
    scorer.subjects = {film.path: subject_of_film(film) for film in films}
    truths = positive_truths(films, scorer.card)
    by_path = {film.path: (film, truth) for film, truth in zip(films, truths, strict=True)}
    answered: set[Path] = set()
    with DecoderPool() as pool:
        for event in score_paths([film.path for film in films], scorer, pool, images=True):
            if isinstance(event, RowDone):
                path = _path(event.outcome)
                if path is not None and path in by_path and path not in answered:
                    answered.add(path)
                    film, truth = by_path[path]
                    yield FilmAnswer(film, truth, event.outcome, event.image)


def said_of_answers(answered: Sequence[FilmAnswer], card: ModelCard) -> Predictions:
    """The answers with a score, as values to measure."""
    scored = [(answer, answer.outcome.prediction) for answer in answered if isinstance(answer.outcome, Scored)]
    by_label = np.array([[own.scores[label] for label in card.labels] for _, own in scored])
    by_label = by_label.reshape(len(scored), len(card.labels))
    chosen = by_label[:, [label in card.positive_labels for label in card.labels]]
    return Predictions(
        films=tuple(answer.film for answer, _ in scored),
        positive=np.array([answer.positive for answer, _ in scored], bool),
        raw=chosen.max(axis=1, initial=0.0)
        if card.activation is Activation.SIGMOID
        else np.minimum(1, chosen.sum(axis=1)),
        scores=np.array([own.score for _, own in scored], np.float64),
        by_label=by_label,
        whose=tuple(own.population for _, own in scored),
        outside=np.array([own.outside is not None for _, own in scored], np.bool_),
    )


def pictures_of(films: Sequence[LabelledFilm], spec: InputSpec) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """The films as the network gets them, with their places; those that cannot be read are left out."""
    with DecoderPool() as pool:
        for place, film in enumerate(films):
            try:
                yield place, prepare(pool.read(read_refs(film.path)[0]), spec).grey
            except Fault:
                continue


def _path(outcome: Outcome) -> Path | None:
    """The file of a first frame or of a file that could not be opened; None for later frames."""
    if isinstance(outcome, Failed) and outcome.ref is None:
        return outcome.problem.path
    ref = outcome.ref
    return ref.path if ref is not None and ref.frame == 0 else None
