"""One training from a recipe and labelled films to a model folder, as a generator of events."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from imaging.faults import Code, Fault, Problem
from training.events import Event, Started
from training.job import TrainingJob
from training.labels import LabelledFilm, read_labels
from training.pictures import PreparedFilms, prepare_films
from training.recipe import CardTexts, Recipe, as_table
from training.split import shared_patients, split_by_patient

if TYPE_CHECKING:
    from training.loop import Examples


def train(job: TrainingJob) -> Iterator[Event]:
    """Prepare, train, choose on validation, export; the last event is `Exported`. Test films are never opened.

    Raises Fault (BAD_LABELS, TRAINING_FAILED, MODEL_REFUSED) where it cannot go on; what was checkpointed stays.
    """
    films = _films(job)
    prepared: PreparedFilms | None = None
    for step in prepare_films(films, job.recipe.input, job.work / "pictures"):
        if isinstance(step, PreparedFilms):
            prepared = step
        else:
            yield step
    if prepared is None or not len(prepared.films):
        raise _failed("No film could be read.", "Look at the messages above.")
    yield from _train(job, prepared)


def _train(job: TrainingJob, prepared: PreparedFilms) -> Iterator[Event]:
    from training import checkpoint
    from training.export import export
    from training.loop import Trainer
    from training.start import starting_network

    train_part, validation = _examples(job.recipe, prepared, "train"), _examples(job.recipe, prepared, "validation")
    trainer = Trainer(job.recipe, starting_network(job.recipe, job.init), train_part, validation)
    key = _key(job, prepared.films)
    saved = checkpoint.read(job.work, key) if job.resume else None
    if saved is not None:
        trainer.restore(saved)
    patients = {split: _patients(prepared.films, split) for split in ("train", "validation")}
    yield Started(
        train=len(train_part.rows),
        train_patients=patients["train"],
        validation=len(validation.rows),
        validation_patients=patients["validation"],
        epoch=len(trainer.history),
        epochs=job.recipe.epochs,
    )
    yield from trainer.run(job.work, key)
    yield export(job, trainer, prepared, validation)


def _films(job: TrainingJob) -> tuple[LabelledFilm, ...]:
    recipe = job.recipe
    named = [
        replace(film, label=recipe.label_map.get(film.label, film.label))
        for film in read_labels(job.data, job.split_column)
    ]
    unknown = sorted({film.label for film in named} - set(recipe.labels))
    if unknown:
        known = ", ".join(recipe.labels)
        raise _failed(f"The recipe does not know the label {unknown[0]}.", f"Its labels: {known}. Use its label_map.")
    films = split_by_patient(named, recipe.validation, recipe.seed, draw=recipe.draw)
    shared = shared_patients(films)
    if shared:
        raise _failed(f"{len(shared)} patients stand in more than one split.", "Give each patient one split.")
    return tuple(film for film in films if film.split != "test")


def _examples(recipe: Recipe, prepared: PreparedFilms, split: str) -> Examples:
    from training.loop import Examples

    labels = np.array([recipe.labels.index(film.label) for film in prepared.films], np.int64)
    rows = np.array([row for row, film in enumerate(prepared.films) if film.split == split], np.int64)
    present = set(labels[rows].tolist())
    if len(present) < len(recipe.labels):
        missing = next(label for number, label in enumerate(recipe.labels) if number not in present)
        raise _failed(f"The {split} films have none with the label {missing}.", "Label more films.")
    return Examples(prepared.pictures, labels, rows)


def _key(job: TrainingJob, films: Sequence[LabelledFilm]) -> str:
    """Names what decides the weights (recipe, films, starting weights): a checkpoint goes on only with the same."""
    recipe = replace(job.recipe, title="", card=CardTexts(), views=0)
    rows = [(str(film.path), film.label, film.split) for film in films]
    return hashlib.sha256(json.dumps([as_table(recipe), rows, str(job.init)]).encode()).hexdigest()


def _patients(films: Sequence[LabelledFilm], split: str) -> int:
    return len({film.patient for film in films if film.split == split})


def _failed(message: str, next_step: str) -> Fault:
    return Fault(Problem(Code.TRAINING_FAILED, message, next_step))
