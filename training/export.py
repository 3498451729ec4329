"""From learned weights to a model folder: calibrated, with operating points, a gate and an honest card.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from inference import store
from inference.decide import calibrated
from inference.engine import Engine
from inference.gate import GateModel, fit_gate
from inference.store import LoadedModel
from inference.types import Metrics, OperatingPoint
from training.calibrate import choose_calibration
from training.card_draft import draft
from training.choose import operating_points
from training.events import Event, Exported
from training.examples import Examples
from training.figures import figures, with_intervals
from training.job import TrainingJob
from training.judge import judge
from training.loop import Trainer
from training.pictures import PreparedFilms
from training.sanity import sanity

_GATE_FILMS = 2500
_FEWEST_FOR_GATE = 200
_REFERENCE_PERCENTILE = 95


def export(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms, validation: Examples) -> Iterator[Event]:
    """Choose calibration and operating points on validation, fit the gate on training films, write the folder."""
    card = draft(job, trainer, prepared)
    weights = {name: tensor.numpy() for name, tensor in trainer.result().items()}
    gate = _gate(prepared, job.recipe.seed)
    engine = Engine(LoadedModel(job.output, card, weights, gate))
    patients = tuple(prepared.films[row].patient for row in validation.rows)
    said = judge(engine, job.recipe, validation, patients)
    folder = job.data.resolve().parent.name
    data = f"validation patients of {folder}, plain and {job.recipe.views} augmented copies of each film"
    calibration = choose_calibration(said.logits, said.abnormal, said.patients, data)
    scores = calibrated(said.logits, calibration)
    points = operating_points(scores, said.abnormal, said.patients, data)
    plain = slice(0, len(validation.rows))
    metrics = _metrics(
        ", ".join(card.training["sources"]) or job.data.resolve().parent.name,
        scores[plain],
        said.abnormal[plain],
        said.patients[plain],
        points[0],
    )
    plain_films = validation.pictures[validation.rows]
    asked = sanity(engine, plain_films, said.abnormal[plain], calibration=calibration)
    card = replace(
        card,
        training={**card.training, "checks": {check.name: check.value for check in asked.checks}},
        limits=(*card.limits, *asked.limits),
        calibration=calibration,
        operating_points=points,
        metrics=(metrics,),
        heatmap_reference=float(np.percentile(said.peaks, _REFERENCE_PERCENTILE)) or 1.0,  # all zero: nothing learned
    )
    store.save(job.output, card, weights, gate)
    yield Exported(job.output, metrics)


def _gate(prepared: PreparedFilms, seed: int) -> GateModel | None:
    rows = [row for row, film in enumerate(prepared.films) if film.split == "train"]
    if len(rows) < _FEWEST_FOR_GATE:
        return None
    chosen = np.sort(np.random.default_rng(seed).permutation(rows)[:_GATE_FILMS])
    return fit_gate(prepared.pictures[chosen].astype(np.float32), seed)


def _metrics(
    source: str,
    scores: NDArray[np.float64],
    abnormal: NDArray[np.bool_],
    patients: tuple[str, ...],
    point: OperatingPoint,
) -> Metrics:
    measured = with_intervals(lambda rows: figures(scores[rows], abnormal[rows], point.threshold), patients)
    return Metrics(
        source=source,
        split="validation",
        n=len(scores),
        n_abnormal=int(abnormal.sum()),
        patients=len(set(patients)),
        figures=measured,
        operating_point=point.name,
        note="Calibration and operating points were chosen on these films: the figures flatter the model.",
    )
