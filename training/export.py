"""From learned weights to a model folder: calibrated, with operating points, a gate and an honest card.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from inference import store
from inference.card_types import Calibration, ModelCard, OperatingPoint, Population, with_chosen
from inference.decide import calibrated
from inference.engine import Engine
from inference.gate import Gate, check_picture, fit_gate
from inference.population import population_of
from inference.store import LoadedModel
from training.card_draft import draft
from training.data.labels import LabelledFilm
from training.data.pictures import PreparedFilms
from training.job import TrainingJob
from training.judge import Judged, judge
from training.learning.examples import Examples
from training.learning.loop import Trainer
from training.measuring.calibrate import choose_calibration
from training.measuring.choose import operating_points
from training.measuring.measured import Evaluation, evaluation, said_of, subject_of_film
from training.measuring.sanity import Sanity, sanity

_GATE_FILMS = 2500
_FEWEST_FOR_GATE = 200
_ASKED_FILMS = 500
_MOST_REFUSED = 0.05
_REFERENCE_PERCENTILE = 95
_FEWEST_OF_A_POPULATION = 100
_FLATTERED = "Calibration and operating points were chosen on these films: the figures flatter the model."


@dataclass(frozen=True, slots=True, eq=False)
class Finished:
    """The model that a training ends in, at work, with what was measured of it on the plain validation films."""

    engine: Engine
    validation: Evaluation
    sanity: Sanity


def export(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms, validation: Examples) -> Finished:
    """Choose calibration and operating points on validation, fit the gate on training films, write the folder.

    Raises Fault (MODEL_REFUSED) for weights that are not finite.
    """
    weights = {name: tensor.numpy() for name, tensor in trainer.result().items()}
    gate = gate_for(job, prepared)
    card = draft(job, trainer, prepared)
    engine = Engine(LoadedModel(job.output, card, weights, gate), job.device)
    films = tuple(prepared.films[row] for row in validation.rows)
    judged = judge(engine, job.recipe, validation, tuple(film.patient for film in films))
    card = _chosen(job, card, films, judged)
    pictures, abnormal = validation.pictures[validation.rows], judged.abnormal[: len(films)]
    asked = sanity(engine, pictures, abnormal, calibration=card.calibration)
    reference = float(np.percentile(judged.peaks, _REFERENCE_PERCENTILE)) or 1.0  # all zero: nothing learned
    card = replace(
        card,
        map=replace(card.map, reference=reference),
        training={**card.training, "checks": {check.name: check.value for check in asked.checks}},
        limits=(*card.limits, *asked.limits),
    )
    measured = evaluation(said_of(films, judged.logits[: len(films)], card), card, "validation", note=_FLATTERED)
    card = store.save(job.output, replace(card, metrics=measured.metrics), weights, gate)
    return Finished(engine.with_card(card), measured, asked)


def _chosen(job: TrainingJob, card: ModelCard, films: Sequence[LabelledFilm], judged: Judged) -> ModelCard:
    """The card with calibration and operating points chosen on the validation films of each population.

    A population of which the labels tell too few films gets what all films together choose, and says so.
    """
    whose = [population_of(card, subject_of_film(film)) for film in films]
    whole = _choose(job, judged, np.arange(len(films)), "")
    for population in card.populations:
        rows = np.flatnonzero([isinstance(own, Population) and own.name == population.name for own in whose])
        abnormal = judged.abnormal[rows]
        if len(rows) == len(films):
            chosen = whole
        elif len(rows) >= _FEWEST_OF_A_POPULATION and abnormal.any() and not abnormal.all():
            chosen = _choose(job, judged, rows, f", {population.name}")
        else:
            few = f"{len(rows)} validation films of {population.name} are too few: chosen on those of all together."
            chosen = replace(whole[0], note=f"{whole[0].note} {few}".strip()), whole[1]
        card = with_chosen(card, *chosen, population.name)
    return card


def _choose(
    job: TrainingJob, judged: Judged, rows: NDArray[np.int64], whose: str
) -> tuple[Calibration, tuple[OperatingPoint, ...]]:
    """Calibration and operating points of these validation films and their copies; `n` counts films."""
    data = (
        f"validation patients of {job.name_of_data}{whose}, plain and {job.recipe.views} augmented copies of each film"
    )
    count = len(judged.odds) // (job.recipe.views + 1)
    every = np.concatenate([rows + copy * count for copy in range(job.recipe.views + 1)])
    odds, abnormal, patients = judged.odds[every], judged.abnormal[every], [judged.patients[row] for row in every]
    calibration = choose_calibration(odds, abnormal, patients, data, len(rows))
    return calibration, operating_points(calibrated(odds, calibration), abnormal, patients, data, len(rows))


def gate_for(job: TrainingJob, prepared: PreparedFilms) -> Gate | None:
    """The gate that comes with the program, unless it refuses over 5 % of the training films: they are no plain chests.

    Then one fitted on these films; fewer than 200 leave the gate of the model that is adapted, or none.
    """
    rows = [row for row, film in enumerate(prepared.films) if film.split == "train"]
    order = np.random.default_rng(job.recipe.seed).permutation(rows)
    shipped = store.shipped_gate()
    asked = [prepared.pictures[row].astype(np.float32) for row in order[:_ASKED_FILMS]]
    refused = sum(check_picture(picture, shipped) is not None for picture in asked)
    if refused <= _MOST_REFUSED * len(asked):
        return shipped
    if len(rows) < _FEWEST_FOR_GATE:
        return store.load(job.start).gate if job.start is not None else None
    return fit_gate(prepared.pictures[np.sort(order[:_GATE_FILMS])].astype(np.float32), job.recipe.seed)
