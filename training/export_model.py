"""From learned weights to a model folder: calibrated, with operating points, a gate and an honest card.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference import onnx_engine
from inference.calibration import choose_calibration, operating_points
from inference.decide import calibrated, headline_logit
from inference.engine import Engine
from inference.input.gate import Gate, check_picture, fit_gate
from inference.input.prepare import normalize
from inference.models import store
from inference.models.card import Calibration, Interval, ModelCard, OperatingPoint, Population, findings_of, with_chosen
from inference.models.card_file import read_card
from inference.models.population import population_of
from inference.models.store import LoadedModel
from inference.torch_engine import TorchEngine
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms
from training.evaluation.evaluation import Evaluation, evaluation, said_of, subject_of_film
from training.evaluation.sanity import Sanity, sanity
from training.fit import Taught
from training.job import TrainingJob
from training.learning.examples import Examples, positive_flags
from training.learning.inputs import view_of
from training.recipe import Recipe, Whom, as_table


def draft(job: TrainingJob, taught: Taught, prepared: PreparedFilms) -> ModelCard:
    """The card before anything was measured; its one operating point stands at one half."""
    recipe = job.recipe
    point = OperatingPoint(
        name="balanced",
        threshold=0.5,
        unsure_low=0.5,
        unsure_high=0.5,
        rule="",
        data="",
        n=0,
        sensitivity=Interval(0, 0, 0),
        specificity=Interval(0, 0, 0),
    )
    return ModelCard(
        id=job.output.name,
        version=recipe.card.version,
        title=recipe.title,
        architecture=recipe.architecture,
        findings=findings_of(recipe.outputs, recipe.positive_labels, recipe.titles),
        activation=recipe.activation,
        head=recipe.head,
        input=recipe.input,
        populations=tuple(
            Population(own.name, own.ages, own.views, operating_points=(point,))
            for own in recipe.populations or (Whom(""),)
        ),
        metrics=(),
        weights_sha256="0" * 64,
        task=recipe.task,
        headline_title=recipe.headline_title,
        training=_record(job, taught, prepared),
        intended_use=recipe.card.intended_use,
        limits=recipe.card.limits,
        licence=recipe.card.licence,
        created=datetime.now(UTC).date().isoformat(),
    )


def _record(job: TrainingJob, taught: Taught, prepared: PreparedFilms) -> Mapping[str, Any]:
    counts = {
        split: {label: _count(prepared, split, label) for label in job.recipe.targets}
        | {"patients": len({film.patient for film in prepared.films if film.split == split})}
        for split in ("train", "validation")
    }
    return {
        "data": job.recipe.card.data,
        "sources": sorted({film.source for film in prepared.films if film.source}),
        "films": counts,
        "unusable_films": prepared.unusable,
        "starting_weights": job.starts_from,
        **({"averaged": [_averaged(own) for own in job.average]} if job.average else {}),
        "command": job.command,
        "kept_epoch": taught.kept_epoch,
        "seconds": round(sum(epoch.seconds for epoch in taught.history)),
        "validation_auc_by_epoch": [round(epoch.validation_auc, 5) for epoch in taught.history],
        "versions": {name: version(name) for name in ("torch", "torchvision", "numpy")}
        | {"python": platform.python_version()},
        "recipe": as_table(job.recipe),
    }


def _averaged(folder: Path) -> Mapping[str, Any]:
    """How a model came about whose weights go into the mean."""
    card = read_card(folder)
    kept = ("command", "starting_weights", "films", "kept_epoch", "seconds", "recipe")
    return {"id": card.id, "weights_sha256": card.weights_sha256} | {
        name: card.training[name] for name in kept if name in card.training
    }


def _count(prepared: PreparedFilms, split: str, label: str) -> int:
    return sum(film.split == split and film.label == label for film in prepared.films)


@dataclass(frozen=True, slots=True, eq=False)
class ValidationLogits:
    """The plain films, then each augmented copy of them all: logits (n, outputs), odds of the headline and truth (n,).

    `peaks`: of the heat maps of the plain positive films.
    """

    logits: NDArray[np.float32]
    odds: NDArray[np.float64]
    positive: NDArray[np.bool_]
    patients: tuple[str, ...]
    peaks: NDArray[np.float64]


def judge(engine: Engine, recipe: Recipe, validation: Examples, patients: tuple[str, ...]) -> ValidationLogits:
    """Send every validation film, and `recipe.views` augmented copies of it, through the engine."""
    card = engine.card
    positive = positive_flags(recipe)[validation.labels[validation.rows]]
    logits, peaks = [], []
    for view in range(recipe.views + 1):
        for number, film in enumerate(view_of(recipe, validation, view)):
            raw = engine.forward(normalize(film, recipe.input))
            logits.append(raw.logits)
            if view == 0 and positive[number]:
                peaks.append(engine.heat_map(raw, 0, card.headline.label).max())
    copies, every = recipe.views + 1, np.concatenate(logits)
    return ValidationLogits(
        every, headline_logit(every, card), np.tile(positive, copies), patients * copies, np.array(peaks, np.float64)
    )


_GATE_FILMS = 2500
_FEWEST_FOR_GATE = 200
_ASKED_FILMS = 500
_ASKED_OF_ONNX = 32
_MOST_REFUSED = 0.05
_REFERENCE_PERCENTILE = 95
_FEWEST_OF_A_POPULATION = 100
_FLATTERED = "Calibration and operating points were chosen on these films: the figures flatter the model."


@dataclass(frozen=True, slots=True, eq=False)
class TrainedModel:
    """The model that a training ends in, at work, with what was measured of it on the plain validation films."""

    engine: Engine
    validation: Evaluation
    sanity: Sanity


def export(job: TrainingJob, prepared: PreparedFilms, taught: Taught) -> TrainedModel:
    """Choose calibration and operating points on validation, fit the gate on training films, write the folder.

    Raises Fault (MODEL_REFUSED) for weights that are not finite.
    """
    weights, validation = taught.weights, taught.validation
    gate = gate_for(job, prepared)
    card = draft(job, taught, prepared)
    engine = TorchEngine(LoadedModel(job.output, card, weights, gate), job.device)
    films = tuple(prepared.films[row] for row in validation.rows)
    judged = judge(engine, job.recipe, validation, tuple(film.patient for film in films))
    card = _chosen(job, card, films, judged)
    pictures, positive = validation.pictures[validation.rows], judged.positive[: len(films)]
    asked = sanity(engine, pictures, positive, calibration=card.calibration)
    reference = float(np.percentile(judged.peaks, _REFERENCE_PERCENTILE)) or 1.0  # all zero: nothing learned
    card = replace(
        card,
        map=replace(card.map, reference=reference),
        training={**card.training, "checks": {check.name: check.value for check in asked.checks}},
        limits=(*card.limits, *asked.limits),
    )
    measured = evaluation(said_of(films, judged.logits[: len(films)], card), card, "validation", note=_FLATTERED)
    card = store.save(job.output, replace(card, metrics=measured.metrics), weights, gate)
    card = onnx_engine.add(engine.with_card(card), normalize(pictures[:_ASKED_OF_ONNX].astype(np.float32), card.input))
    return TrainedModel(engine.with_card(card), measured, asked)


def _chosen(job: TrainingJob, card: ModelCard, films: Sequence[LabelledFilm], judged: ValidationLogits) -> ModelCard:
    """The card with calibration and operating points chosen on the validation films of each population.

    A population of which the labels tell too few films gets what all films together choose, and says so.
    """
    whose = [population_of(card, subject_of_film(film)) for film in films]
    whole = _choose(job, judged, np.arange(len(films)), "")
    for population in card.populations:
        rows = np.flatnonzero([isinstance(own, Population) and own.name == population.name for own in whose])
        positive = judged.positive[rows]
        if len(rows) == len(films):
            chosen = whole
        elif len(rows) >= _FEWEST_OF_A_POPULATION and positive.any() and not positive.all():
            chosen = _choose(job, judged, rows, f", {population.name}")
        else:
            few = f"{len(rows)} validation films of {population.name} are too few: chosen on those of all together."
            chosen = replace(whole[0], note=f"{whole[0].note} {few}".strip()), whole[1]
        card = with_chosen(card, *chosen, population.name)
    return card


def _choose(
    job: TrainingJob, judged: ValidationLogits, rows: NDArray[np.int64], whose: str
) -> tuple[Calibration, tuple[OperatingPoint, ...]]:
    """Calibration and operating points of these validation films and their copies; `n` counts films."""
    data = (
        f"validation patients of {job.name_of_data}{whose}, plain and {job.recipe.views} augmented copies of each film"
    )
    count = len(judged.odds) // (job.recipe.views + 1)
    every = np.concatenate([rows + copy * count for copy in range(job.recipe.views + 1)])
    odds, positive, patients = judged.odds[every], judged.positive[every], [judged.patients[row] for row in every]
    calibration = choose_calibration(odds, positive, patients, data, len(rows))
    scores, headline = calibrated(odds, calibration), job.recipe.headline
    return calibration, operating_points(scores, positive, patients, data, len(rows), headline)


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
