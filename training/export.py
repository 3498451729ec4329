"""From learned weights to a model folder: calibrated, with operating points, a gate and an honest card.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference import store
from inference.decide import abnormal_logit, calibrated
from inference.engine import Engine
from inference.gate import GateModel, fit_gate
from inference.gradcam import grad_cam
from inference.prepare import normalize
from inference.store import LoadedModel
from inference.types import Activation, Calibration, Interval, Metrics, ModelCard, OperatingPoint
from training.choose import operating_points, platt
from training.events import Exported
from training.figures import figures, with_intervals
from training.job import TrainingJob
from training.loop import Examples, Trainer, views
from training.pictures import PreparedFilms
from training.recipe import Recipe, as_table

_GATE_FILMS = 2500
_FEWEST_FOR_GATE = 200
_REFERENCE_PERCENTILE = 95


@dataclass(frozen=True, slots=True, eq=False)
class _Validation:
    """What the exported network says of the validation films: the plain ones, then each augmented copy of them all."""

    logits: NDArray[np.float64]
    abnormal: NDArray[np.bool_]
    patients: tuple[str, ...]
    peaks: NDArray[np.float64]


def export(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms, validation: Examples) -> Exported:
    """Choose calibration and operating points on validation, fit the gate on training films, write the folder."""
    card = _draft(job, trainer, prepared)
    weights = {name: tensor.numpy() for name, tensor in trainer.average.items()}
    gate = _gate(prepared, job.recipe.seed)
    engine = Engine(LoadedModel(job.output, card, weights, gate))
    said = _validate(engine, job.recipe, validation, prepared)
    folder = job.data.resolve().parent.name
    data = f"validation patients of {folder}, plain and {job.recipe.views} augmented copies of each film"
    calibration = platt(said.logits, said.abnormal, data)
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
    card = replace(
        card,
        calibration=calibration,
        operating_points=points,
        metrics=(metrics,),
        heatmap_reference=float(np.percentile(said.peaks, _REFERENCE_PERCENTILE)) or 1.0,  # all zero: nothing learned
    )
    store.save(job.output, card, weights, gate)
    return Exported(job.output, metrics)


def _draft(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms) -> ModelCard:
    recipe = job.recipe
    point = OperatingPoint("balanced", 0.5, 0.5, 0.5, "", "", 0, Interval(0, 0, 0), Interval(0, 0, 0))
    return ModelCard(
        id=job.output.name,
        version=recipe.card.version,
        title=recipe.title,
        architecture=recipe.architecture,
        labels=recipe.labels,
        abnormal_labels=recipe.abnormal_labels,
        activation=Activation.SOFTMAX,
        input=recipe.input,
        calibration=Calibration(),
        operating_points=(point,),
        metrics=(),
        weights_sha256="0" * 64,
        training=_record(job, trainer, prepared),
        intended_use=recipe.card.intended_use,
        limits=recipe.card.limits,
        licence=recipe.card.licence,
        created=datetime.now(UTC).date().isoformat(),
    )


def _record(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms) -> Mapping[str, Any]:
    counts = {
        split: {label: _count(prepared, split, label) for label in job.recipe.labels}
        | {"patients": len({film.patient for film in prepared.films if film.split == split})}
        for split in ("train", "validation")
    }
    return {
        "data": job.recipe.card.data,
        "sources": sorted({film.source for film in prepared.films if film.source}),
        "films": counts,
        "unusable_films": prepared.unusable,
        "starting_weights": job.init.name if job.init else "random",
        "command": job.command,
        "seconds": round(sum(epoch.seconds for epoch in trainer.history)),
        "validation_auc_by_epoch": [round(epoch.validation_auc, 5) for epoch in trainer.history],
        "versions": {name: version(name) for name in ("torch", "torchvision", "numpy")}
        | {"python": platform.python_version()},
        "recipe": as_table(job.recipe),
    }


def _count(prepared: PreparedFilms, split: str, label: str) -> int:
    return sum(film.split == split and film.label == label for film in prepared.films)


def _gate(prepared: PreparedFilms, seed: int) -> GateModel | None:
    rows = [row for row, film in enumerate(prepared.films) if film.split == "train"]
    if len(rows) < _FEWEST_FOR_GATE:
        return None
    chosen = np.sort(np.random.default_rng(seed).permutation(rows)[:_GATE_FILMS])
    return fit_gate(prepared.pictures[chosen].astype(np.float32), seed)


def _validate(engine: Engine, recipe: Recipe, validation: Examples, prepared: PreparedFilms) -> _Validation:
    card, abnormal_of = engine.card, np.array([label in recipe.abnormal_labels for label in recipe.labels])
    target = next(number for number, is_abnormal in enumerate(abnormal_of) if is_abnormal)
    abnormal = abnormal_of[validation.labels[validation.rows]]
    logits, peaks = [], []
    for view, films in views(recipe, validation, recipe.views):
        for number, film in enumerate(films):
            raw = engine.forward(normalize(film, recipe.input))
            logits.append(abnormal_logit(raw.logits, card)[0])
            if view == 0 and abnormal[number]:
                peaks.append(grad_cam(raw.features, engine.network.head, target).max())
    copies = recipe.views + 1
    patients = tuple(prepared.films[row].patient for row in validation.rows)
    return _Validation(np.array(logits), np.tile(abnormal, copies), patients * copies, np.array(peaks, np.float64))


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
