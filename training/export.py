"""From learned weights to a model folder: calibrated, with operating points, a gate and an honest card.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from inference import store
from inference.decide import calibrated
from inference.engine import Engine
from inference.gate import Gate, check_picture, fit_gate
from inference.store import LoadedModel
from training.card_draft import draft
from training.data.pictures import PreparedFilms
from training.job import TrainingJob
from training.judge import judge
from training.learning.examples import Examples
from training.learning.loop import Trainer
from training.measuring.calibrate import choose_calibration
from training.measuring.choose import operating_points
from training.measuring.measured import Evaluation, evaluation, said_of
from training.measuring.sanity import Sanity, sanity

_GATE_FILMS = 2500
_FEWEST_FOR_GATE = 200
_ASKED_FILMS = 500
_MOST_REFUSED = 0.05
_REFERENCE_PERCENTILE = 95
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
    data = f"validation patients of {job.name_of_data}, plain and {job.recipe.views} augmented copies of each film"
    calibration = choose_calibration(judged.odds, judged.abnormal, judged.patients, data)
    scores = calibrated(judged.odds, calibration)
    asked = sanity(engine, validation.pictures[validation.rows], judged.abnormal[: len(films)], calibration=calibration)
    card = replace(
        card,
        calibration=calibration,
        operating_points=operating_points(scores, judged.abnormal, judged.patients, data),
        heatmap_reference=float(np.percentile(judged.peaks, _REFERENCE_PERCENTILE)) or 1.0,  # all zero: nothing learned
        training={**card.training, "checks": {check.name: check.value for check in asked.checks}},
        limits=(*card.limits, *asked.limits),
    )
    measured = evaluation(said_of(films, judged.logits[: len(films)], card), card, "validation", note=_FLATTERED)
    card = store.save(job.output, replace(card, metrics=measured.metrics), weights, gate)
    return Finished(engine.with_card(card), measured, asked)


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
