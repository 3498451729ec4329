"""How a model does on labelled films: each goes the way of `hilum score`; figures per source, with intervals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from imaging.faults import Code, Fault, Problem
from imaging.pool import DecoderPool
from inference.batch import RowDone, score_paths
from inference.score import Scorer
from inference.types import Failed, Metrics, ModelCard, Outcome, Scored
from training.figures import figures, with_intervals
from training.labels import LabelledFilm

ALL = "all sources"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model said of a labelled film; `outcome` is not `Scored` where it said nothing."""

    film: LabelledFilm
    abnormal: bool
    outcome: Outcome


def answers(films: Sequence[LabelledFilm], scorer: Scorer) -> Iterator[Answer]:
    """Score every film, first frame only, in the order given. Raises Fault (BAD_LABELS) for a label the card lacks."""
    truths = abnormal_truths(films, scorer.card)
    by_path = {film.path: (film, truth) for film, truth in zip(films, truths, strict=True)}
    answered: set[Path] = set()
    with DecoderPool() as pool:
        for event in score_paths([film.path for film in films], scorer, pool):
            if isinstance(event, RowDone):
                path = _path(event.outcome)
                if path is not None and path in by_path and path not in answered:
                    answered.add(path)
                    film, truth = by_path[path]
                    yield Answer(film, truth, event.outcome)


def abnormal_truths(films: Sequence[LabelledFilm], card: ModelCard) -> tuple[bool, ...]:
    """Whether each film's label means abnormal: the card's labels, the recipe's words for them, normal and abnormal.

    Raises Fault (BAD_LABELS) for any other label.
    """
    recipe = card.training.get("recipe", {})
    words: Mapping[str, str] = recipe.get("label_map", {}) if isinstance(recipe, Mapping) else {}
    known = {"normal": False, "abnormal": True} | {label: label in card.abnormal_labels for label in card.labels}
    truths = []
    for film in films:
        label = words.get(film.label, film.label)
        if label not in known:
            message = f"The model {card.id} does not know the label {film.label}."
            raise Fault(Problem(Code.BAD_LABELS, message, f"It knows: {', '.join(sorted(known))}."))
        truths.append(known[label])
    return tuple(truths)


def measure(answered: Sequence[Answer], card: ModelCard, point_name: str, split: str) -> tuple[Metrics, ...]:
    """Figures of the scored films at an operating point, for each source, and for all where there are several.

    Films without a score are left out of the figures and counted in the note.
    """
    point = next(point for point in card.operating_points if point.name == point_name)
    sources = sorted({answer.film.source for answer in answered})
    groups = [(source or "unnamed source", [a for a in answered if a.film.source == source]) for source in sources]
    if len(groups) > 1:
        groups.append((ALL, list(answered)))
    return tuple(_metrics(source, group, split, point.name, point.threshold) for source, group in groups)


def _metrics(source: str, group: Sequence[Answer], split: str, point: str, threshold: float) -> Metrics:
    scored = [(answer, answer.outcome) for answer in group if isinstance(answer.outcome, Scored)]
    scores = np.array([outcome.prediction.abnormal for _, outcome in scored])
    abnormal = np.array([answer.abnormal for answer, _ in scored], bool)
    patients = [answer.film.patient for answer, _ in scored]
    measured = with_intervals(lambda rows: figures(scores[rows], abnormal[rows], threshold), patients) if scored else {}
    left_out = len(group) - len(scored)
    return Metrics(
        source=source,
        split=split,
        n=len(scored),
        n_abnormal=int(abnormal.sum()),
        patients=len(set(patients)),
        figures=measured,
        operating_point=point,
        note=f"{left_out} films got no score and are left out." if left_out else "",
    )


def _path(outcome: Outcome) -> Path | None:
    """The file of a first frame or of a file that could not be opened; None for later frames."""
    if isinstance(outcome, Failed) and outcome.ref is None:
        return outcome.problem.path
    ref = outcome.ref
    return ref.path if ref is not None and ref.frame == 0 else None
