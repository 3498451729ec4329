"""Prepared films in, a network taught: its starting weights, its inputs, its checkpoint.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from imaging.process import LARGEST, keep_freed
from inference.models import store
from inference.models.card_file import read_card, refused
from inference.models.network import SplitNetwork, build
from inference.models.store import LoadedModel
from inference.torch_engine import unfused
from training.adapt import fits
from training.data.boxes import COLUMN, marks_of
from training.data.labels import bad
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms
from training.events import Epoch, Event, Preparing, Started
from training.job import TrainingJob, check_labels, content_of
from training.learning import checkpoint
from training.learning.distributed import ProcessGroup
from training.learning.examples import Examples, few_of_each, group_chances
from training.learning.initial_weights import starting_network
from training.learning.inputs import FeatureInputs, PictureInputs, training_views
from training.learning.learner import Learner
from training.learning.loop import Part, Trainer
from training.learning.tensorboard import log
from training.recipe import Recipe, decisive
from training.training_reasons import TrainingReason

_WORKERS_BESIDE_A_GPU = 8


@dataclass(frozen=True, slots=True, eq=False)
class Taught:
    """What a network learned: weights and statistics of the kept epoch (0 before the first), and every epoch so far.

    validation: the films that chose that epoch.
    """

    weights: Mapping[str, NDArray[Any]]
    history: tuple[Epoch, ...]
    kept_epoch: int
    validation: Examples


def teach(
    job: TrainingJob, prepared: PreparedFilms, processes: ProcessGroup, stopping: Callable[[], bool]
) -> Generator[Event, None, Taught]:
    """Teach the recipe's network on the training films, choose the epoch on the validation films.

    Raises Fault (TRAINING_FAILED, MODEL_REFUSED, BAD_RECIPE).
    """
    keep_freed(LARGEST)
    check_labels(job, prepared.films)  # without those that could not be read
    recipe = job.recipe
    job.work.mkdir(parents=True, exist_ok=True)
    network = processes.with_shared_norms(_network(job))
    key = _key(job, prepared)
    learner = Learner(recipe, network.moved(processes.device))
    train = yield from _part(job, prepared, learner, processes, "train", key)
    validation = yield from _part(job, prepared, learner, processes, "validation", key)
    trainer = Trainer(recipe, learner, train, validation, processes)
    saved = checkpoint.read(job.work, key, former_key(job, prepared.films)) if job.resume else None
    if saved is not None:
        trainer.restore(saved)
    yield _started(trainer, prepared.films, train.examples.rows, validation.examples.rows)
    with log(job.tensorboard if processes.first else None) as written:
        taught = trainer.run(job.work, key, stopping, job.checkpoint_seconds)
        for event in () if job.average else taught:
            if isinstance(event, Epoch):
                written.add(event)
            yield event
    weights = {name: tensor.numpy() for name, tensor in trainer.result().items()}
    return Taught(weights, trainer.history, trainer.kept_epoch, validation.examples)


def _network(job: TrainingJob) -> SplitNetwork:
    """With the weights it starts from."""
    if job.average:
        return _averaged(job)
    if job.start is None:
        return starting_network(job.recipe, job.init)
    model = _fitting(job, job.start, TrainingReason.OTHER_NETWORK)
    torch.manual_seed(job.recipe.seed)
    network = build(model.card.architecture, len(model.card.labels), model.card.head, dropout=job.recipe.dropout)
    network.load_state_dict(unfused(model).state_dict())
    return network


def _averaged(job: TrainingJob) -> SplitNetwork:
    """With the mean of the models' weights and statistics; counters are the first model's."""
    states = [unfused(_fitting(job, own, TrainingReason.OTHER_NETWORK_TO_AVERAGE)).state_dict() for own in job.average]
    network = build(job.recipe.architecture, len(job.recipe.outputs), job.recipe.head, dropout=job.recipe.dropout)
    first = states[0]
    network.load_state_dict(
        {
            name: torch.stack([state[name].double() for state in states]).mean(0).to(own.dtype)
            if own.is_floating_point()
            else own
            for name, own in first.items()
        }
    )
    return network


def _fitting(job: TrainingJob, folder: Path, reason: TrainingReason) -> LoadedModel:
    """The model in a folder. Raises Fault (MODEL_REFUSED) where it has not the recipe's network."""
    model = store.load(folder)
    if not fits(job.recipe, model.card):
        raise refused(reason, {"model": model.card.id, "recipe": job.recipe.name}, folder)
    return model


def _part(
    job: TrainingJob, prepared: PreparedFilms, learner: Learner, processes: ProcessGroup, split: str, key: str
) -> Generator[Event, None, Part]:
    """The films of a split and where their batches come from; features that do not change are computed once."""
    examples = _examples(job.recipe, prepared, split)
    views = training_views(job.recipe) if split == "train" else range(1 + min(1, job.recipe.views))
    pictures = PictureInputs(job.recipe, examples, processes.device, _workers(processes.device))
    if not learner.on_features:
        return Part(examples, pictures)
    features = FeatureInputs(job.recipe, pictures, examples, learner.pooled, key)
    if not processes.first:
        processes.wait()  # until the first process has computed them
    yield from (Preparing(done, total) for done, total in features.compute(views, job.work))
    if processes.first:
        processes.wait()
    return Part(examples, features)


def _workers(device: str) -> int:
    """Processes that augment films ahead of a GPU; a packaged program cannot start them."""
    return 0 if device != "cuda" or getattr(sys, "frozen", False) else _WORKERS_BESIDE_A_GPU


def _started(
    trainer: Trainer, films: Sequence[LabelledFilm], train: NDArray[np.int64], validation: NDArray[np.int64]
) -> Started:
    return Started(
        train=len(train),
        train_patients=_patients(films, train),
        validation=len(validation),
        validation_patients=_patients(films, validation),
        epoch=len(trainer.history),
        epochs=trainer.recipe.epochs,
    )


def _patients(films: Sequence[LabelledFilm], rows: NDArray[np.int64]) -> int:
    return len({films[row].patient for row in rows})


def _examples(recipe: Recipe, prepared: PreparedFilms, split: str) -> Examples:
    labels = np.array([recipe.targets.index(film.label) for film in prepared.films], np.int64)
    rows = np.array([row for row, film in enumerate(prepared.films) if film.split == split], np.int64)
    if split == "train":
        rows = few_of_each(rows, labels, recipe.films_per_label, recipe.seed)
    training = split == "train"
    chances = _chances(recipe, [prepared.films[row] for row in rows]) if training and recipe.balance_by else None
    return Examples(prepared.pictures, labels, rows, chances, marks_of(prepared, recipe) if training else {})


def _chances(recipe: Recipe, films: Sequence[LabelledFilm]) -> NDArray[np.float64]:
    positive = np.array([film.label not in recipe.labels or film.label in recipe.positive_labels for film in films])
    groups = [tuple(film.columns.get(name, "") for name in recipe.balance_by) for film in films]
    weights = np.array([_weight(film) for film in films])
    return group_chances(groups, positive, [(film.source, film.label) for film in films], weights)


def _weight(film: LabelledFilm) -> float:
    """Of the labels file's column "weight"; 1 where it says nothing. Raises Fault (BAD_LABELS) for any other text."""
    text = film.columns.get("weight", "").strip() or "1"
    try:
        weight = float(text)
    except ValueError:
        weight = math.nan
    if not (0 < weight < math.inf):
        raise bad(TrainingReason.NO_WEIGHT, {"text": text}, film.path)
    return weight


def _key(job: TrainingJob, prepared: PreparedFilms) -> str:
    """What decides the weights: recipe, films, starting weights, by what they hold and not by where they lie.

    Of a film: its file's SHA-256, label, split, patient (by first appearance) and the columns that the recipe heeds.
    A checkpoint goes on only with the same.
    """
    recipe = job.recipe
    heeded = (*recipe.balance_by, *(["weight"] if recipe.balance_by else []), *([COLUMN] if recipe.boxes else []))
    numbers: dict[str, int] = {}
    rows = [
        (
            content.tobytes().hex(),
            film.label,
            film.split,
            numbers.setdefault(film.patient, len(numbers)),
            [film.columns.get(name, "") for name in heeded],
        )
        for film, content in zip(prepared.films, prepared.facts["file"], strict=True)
    ]
    models = [read_card(own).weights_sha256 for own in (job.start, *job.average) if own is not None]
    about = [decisive(recipe), rows, content_of(job.init), models]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()


def former_key(job: TrainingJob, films: Sequence[LabelledFilm]) -> str:
    """The key of checkpoints of earlier builds, which names places: they go on where everything lies as it did."""
    rows = [(str(film.path), film.label, film.split) for film in films]
    about = [decisive(job.recipe), rows, str(job.init), str(job.start)]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()
