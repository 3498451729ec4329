"""What a model's card says before anything was measured: its network, and the record of its training.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from inference.card import read_card
from inference.card_types import Interval, ModelCard, OperatingPoint, Population, findings_of
from training.data.pictures import PreparedFilms
from training.job import TrainingJob
from training.learning.loop import Trainer
from training.recipe import Whom, as_table


def draft(job: TrainingJob, trainer: Trainer, prepared: PreparedFilms) -> ModelCard:
    """The card before anything was measured; its one operating point stands at one half."""
    recipe = job.recipe
    point = OperatingPoint("balanced", 0.5, 0.5, 0.5, "", "", 0, Interval(0, 0, 0), Interval(0, 0, 0))
    return ModelCard(
        id=job.output.name,
        version=recipe.card.version,
        title=recipe.title,
        architecture=recipe.architecture,
        findings=findings_of(recipe.outputs, recipe.abnormal_labels, recipe.titles),
        activation=recipe.activation,
        head=recipe.head,
        input=recipe.input,
        populations=tuple(
            Population(own.name, own.ages, own.views, operating_points=(point,))
            for own in recipe.populations or (Whom(""),)
        ),
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
        "kept_epoch": trainer.kept_epoch,
        "seconds": round(sum(epoch.seconds for epoch in trainer.history)),
        "validation_auc_by_epoch": [round(epoch.validation_auc, 5) for epoch in trainer.history],
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
