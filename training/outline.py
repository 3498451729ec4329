"""One training of a network that outlines, from a recipe and films with masks to a model folder.

Its story is that of `training.train`, without what belongs to scores: calibration, operating points,
input gate, report.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Fault, Problem
from inference.figures import interval, resampled_sums
from inference.lungs import LungFinder
from inference.models import store
from inference.models.card import Activation, Finding, Metrics, ModelCard, ModelKind, Population
from inference.onnx_engine import add_outline
from inference.prediction import Placement, Prepared
from training.data.labels import LabelledFilm
from training.data.layouts import read_set
from training.data.masks import CleanMasks, read_masks
from training.data.pictures import PreparedFilms, prepare_films
from training.data.split import shared_patients, split_by_patient, write_splits
from training.events import Epoch, Event, Exported, Noticed, Started
from training.outline_recipe import OutlineRecipe
from training.recipe import plain
from training.training_reasons import TrainingReason

_GROUPS = ("label", "view")
_NOTE = "Dice against the masks of the network that the model learned from, not of people; films with clean masks."


@dataclass(frozen=True, slots=True)
class OutlineJob:
    """What to train: `data` a labels file with a column mask, `output` the model folder, `work` for the checkpoint.

    test: measure the finished model on the test films, once. Else as of `TrainingJob`.
    """

    recipe: OutlineRecipe
    data: Path
    output: Path
    work: Path
    test: bool = False
    split_column: str = "split"
    device: str = "auto"
    resume: bool = False
    checkpoint_seconds: float = 180.0
    command: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class _Split:
    """The films of one split whose masks are clean, with their pictures and masks; and why others are left out."""

    films: tuple[LabelledFilm, ...]
    pictures: NDArray[np.uint8]
    masks: NDArray[np.bool_]
    left_out: Mapping[str, int]

    @property
    def patients(self) -> tuple[str, ...]:
        """Of each film."""
        return tuple(film.patient for film in self.films)


def train_outline(job: OutlineJob, stopping: Callable[[], bool] = lambda: False) -> Iterator[Event]:
    """Prepare films and masks, train, keep the epoch with the best validation Dice; the last event is `Exported`.

    Raises Fault (BAD_LABELS, TRAINING_FAILED) where it cannot go on; what was checkpointed stays.
    """
    from inference.devices import choose
    from training.learning import checkpoint
    from training.learning.outlines import OutlinedFilms, OutlineTrainer

    films = _films(job)
    prepared = yield from _prepared(job, films)
    clean = read_masks(prepared.films, job.data, job.recipe.input.rows, job.recipe.input.columns)
    parts = {name: _split(prepared, clean, name) for name in ("train", "validation")}
    for name, own in parts.items():
        if not own.films:
            raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_CLEAN_MASK, {"split": name}))
    yield Noticed(_left_out(clean.left_out, len(prepared.films)))
    outlined = [OutlinedFilms(own.pictures, own.masks) for own in parts.values()]
    trainer = OutlineTrainer(job.recipe, outlined[0], outlined[1], choose(job.device))
    key = _key(job.recipe, prepared, clean)
    saved = checkpoint.read(job.work, key) if job.resume else None
    if saved is not None:
        trainer.restore(saved)
    train, validation = parts.values()
    yield Started(
        train=len(train.films),
        train_patients=len(set(train.patients)),
        validation=len(validation.films),
        validation_patients=len(set(validation.patients)),
        epoch=len(trainer.history),
        epochs=job.recipe.epochs,
    )
    yield from trainer.run(job.work, key, stopping, job.checkpoint_seconds)
    record = _record(job, parts, trainer.history, trainer.kept_epoch, prepared.unusable)
    card = store.save(job.output, _draft(job.recipe, job.output.name, record), trainer.result())
    finder = LungFinder(store.load(job.output))
    metrics = _measured(finder, validation, "validation", job)
    if job.test:
        tested = yield from _prepared(job, [film for film in films if film.split == "test"])
        clean = read_masks(tested.films, job.data, job.recipe.input.rows, job.recipe.input.columns)
        metrics += _measured(finder, _split(tested, clean, "test"), "test", job)
    store.save(job.output, replace(card, metrics=metrics), trainer.result())
    add_outline(store.load(job.output))
    yield Exported(job.output, metrics[0], None, card.headline)


def _films(job: OutlineJob) -> tuple[LabelledFilm, ...]:
    """The films with their splits. Raises Fault (BAD_LABELS, TRAINING_FAILED)."""
    found = read_set(job.data, job.split_column)
    films = split_by_patient(found.films, job.recipe.validation, job.recipe.seed)
    shared = shared_patients(films)
    if shared:
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.SHARED_PATIENTS, {"patients": len(shared)}))
    return films


def _prepared(job: OutlineJob, films: Sequence[LabelledFilm]) -> Any:
    """The films but for test films, or test films alone, as the network gets them."""
    chosen = [film for film in films if film.split != "test"] or list(films)
    prepared: PreparedFilms | None = None
    for step in prepare_films(chosen, job.recipe.input, job.work / "pictures"):
        if isinstance(step, PreparedFilms):
            prepared = step
        else:
            yield step
    if prepared is None or not prepared.films:
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_FILM))
    if chosen[0].split != "test":
        write_splits(films, job.work / "splits.csv", data=job.data)
    return prepared


def _split(prepared: PreparedFilms, clean: CleanMasks, name: str) -> _Split:
    places = [place for place, row in enumerate(clean.rows) if prepared.films[row].split == name]
    rows = clean.rows[places]
    return _Split(
        tuple(prepared.films[row] for row in rows), prepared.pictures[rows], clean.masks[places], dict(clean.left_out)
    )


def _left_out(why: Mapping[str, int], films: int) -> str:
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in sorted(why.items()))
    return f"{sum(why.values()):,} of {films:,} masks are ragged and left out" + (f": {reasons}." if reasons else ".")


def _key(recipe: OutlineRecipe, prepared: PreparedFilms, clean: CleanMasks) -> str:
    """What decides the weights: recipe, splits, films and masks by what they hold; checkpoints go on with it alone."""
    films = [
        (content.tobytes().hex(), film.split)
        for film, content in zip(prepared.films, prepared.facts["file"], strict=True)
    ]
    decisive = {name: own for name, own in plain(recipe).items() if name not in ("name", "title", "card")}
    digest = hashlib.sha256(json.dumps([decisive, films, clean.rows.tolist()]).encode())
    digest.update(np.packbits(clean.masks).tobytes())
    return digest.hexdigest()


def _draft(recipe: OutlineRecipe, name: str, record: Mapping[str, Any]) -> ModelCard:
    """The card before anything was measured."""
    return ModelCard(
        id=name,
        version=recipe.card.version,
        title=recipe.title,
        architecture=recipe.architecture,
        findings=(Finding(recipe.task, positive=True),),
        activation=Activation.SIGMOID,
        input=recipe.input,
        populations=tuple(Population(own.name, own.ages, own.views) for own in recipe.populations) or (Population(),),
        metrics=(),
        weights_sha256="0" * 64,
        kind=ModelKind.SEGMENTATION,
        task=recipe.task,
        training=record,
        intended_use=recipe.card.intended_use,
        limits=recipe.card.limits,
        licence=recipe.card.licence,
        created=datetime.now(UTC).date().isoformat(),
    )


def _record(
    job: OutlineJob, parts: Mapping[str, _Split], history: Sequence[Epoch], kept: int, unusable: int
) -> Mapping[str, Any]:
    return {
        "data": job.recipe.card.data,
        "films": {
            name: {label: sum(film.label == label for film in own.films) for label in _values(own.films, "label")}
            | {"patients": len(set(own.patients))}
            for name, own in parts.items()
        },
        "unusable_films": unusable,
        "ragged_masks": dict(parts["train"].left_out),
        "starting_weights": "random",
        "command": job.command,
        "kept_epoch": kept,
        "seconds": round(sum(epoch.seconds for epoch in history)),
        "validation_dice_by_epoch": [round(epoch.validation_dice or 0, 5) for epoch in history],
        "versions": {name: version(name) for name in ("torch", "torchvision", "numpy")}
        | {"python": platform.python_version()},
        "recipe": plain(job.recipe),
    }


def _measured(finder: LungFinder, split: _Split, name: str, job: OutlineJob) -> tuple[Metrics, ...]:
    """The Dice of the films of a split, and of those of each label and view, with intervals by patient."""
    reached = np.array([_dice(finder, *pair) for pair in zip(split.pictures, split.masks, strict=True)])
    source, groups = job.data.resolve().parent.name, [(name, np.ones(len(reached), bool))]
    for column in _GROUPS:
        own = np.array([_value(film, column) for film in split.films])
        groups += [(f"{name}, {value}", own == value) for value in _values(split.films, column)]
    return tuple(_figures(source, own, reached[rows], split, rows) for own, rows in groups if rows.any())


def _figures(source: str, name: str, reached: NDArray[np.float64], split: _Split, rows: NDArray[np.bool_]) -> Metrics:
    patients = [patient for patient, taken in zip(split.patients, rows, strict=True) if taken]
    sums = resampled_sums(np.stack([reached, np.ones(len(reached))], axis=1), patients)
    dice = interval(float(reached.mean()), sums[:, 0] / sums[:, 1])
    return Metrics(source, name, len(reached), len(reached), len(set(patients)), {"dice": dice}, note=_NOTE)


def _dice(finder: LungFinder, picture: NDArray[np.uint8], mask: NDArray[np.bool_]) -> float:
    """Of one film as it is outlined in use; 0 where no lungs are found."""
    from training.learning.outlines import dice

    place = Placement(1, 1, 0, 0, *picture.shape)
    found = finder.segment(Prepared(picture.astype(np.float32), place))
    return dice(found.mask, mask) if found is not None else 0.0


def _values(films: Sequence[LabelledFilm], column: str) -> list[str]:
    return sorted({value for film in films if (value := _value(film, column))})


def _value(film: LabelledFilm, column: str) -> str:
    return film.label if column == "label" else film.columns.get(column, "")
