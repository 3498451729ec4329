"""What is to be trained: a recipe, films, and where everything goes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from imaging.reasons import Said, Values
from inference.models.card import POSITIVE_CODE, known_label
from training.data.checks import lacking
from training.data.layouts import LabelledFilm, LabelledSet, read_set
from training.data.split import folds, shared_patients, split_by_patient
from training.recipe import Recipe
from training.training_reasons import TrainingReason

IMAGENET = "imagenet"
"""In place of a file of starting weights: those of ImageNet, downloaded."""


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What to train: `data` a labels file or class folders, `init` weights to start from, `output` the model folder.

    `init`: a file, IMAGENET, or None for random weights. `work` holds the checkpoint, written after each epoch and
    every `checkpoint_seconds`, from which `resume` goes on, and prepared pictures unless `pictures` names their
    folder. `start`: an installed model's folder that is adapted to the films instead of starting from `init`. `old`:
    the folder of the model in use, measured beside the new one on the same validation patients. `fold`: (number from 1,
    of how many) of a cross-validation by patient, where test films stay test films. `former`: labelled films of the
    training that `start` came from, to see what it forgot. `test`: measure the finished model once on the test films.
    `average`: folders of models that earlier trainings of the recipe's network made of one start; their mean weights
    become the model, no epoch is trained (Wortsman et al. 2022, model soups). `report`: write the page about the
    training. `tensorboard`: a folder for its logs.
    """

    recipe: Recipe
    data: Path
    output: Path
    work: Path
    pictures: Path | None = None
    init: Path | str | None = None
    start: Path | None = None
    average: tuple[Path, ...] = ()
    old: Path | None = None
    former: Path | None = None
    test: bool = False
    report: bool = True
    split_column: str = "split"
    fold: tuple[int, int] | None = None
    device: str = "auto"
    tensorboard: Path | None = None
    resume: bool = False
    checkpoint_seconds: float = 180.0
    command: str = ""

    @property
    def name_of_data(self) -> str:
        """The folder of the data, which names the set."""
        return self.data.resolve().parent.name if self.data.is_file() else self.data.resolve().name

    @property
    def starts_from(self) -> str:
        """What the weights were before, in a word or a file's name."""
        if self.start is not None:
            return self.start.name
        if self.average:
            return f"the mean of {', '.join(own.name for own in self.average)}"
        return Path(self.init).name if self.init else "random"


def init_of(word: str | None) -> Path | str | None:
    """What the command line's --init means."""
    return word if word in (None, IMAGENET) else Path(word)


def content_of(init: Path | str | None) -> str:
    """What is in the weights to start from: a file's SHA-256, IMAGENET, or "" for none and for what is no file."""
    if init is None or init == IMAGENET:
        return IMAGENET if init else ""
    if not Path(init).is_file():
        return ""
    with Path(init).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def in_words_of(recipe: Recipe, films: Sequence[LabelledFilm]) -> tuple[LabelledFilm, ...]:
    """The same films with the recipe's labels. Raises Fault (TRAINING_FAILED) for a label that it does not know."""
    words = {label: known_label(label, recipe.label_map, recipe.targets) for label in {film.label for film in films}}
    unknown = sorted(label for label, word in words.items() if word is None)
    if unknown:
        values: Values = {"label": unknown[0], "known": tuple(recipe.labels)}
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.LABEL_NOT_OF_RECIPE, values))
    return tuple(replace(film, label=words[film.label] or film.label) for film in films)


@dataclass(frozen=True, slots=True)
class TrainingFilms:
    """The films of a job in the recipe's words, as the labels were when it began: they are not read again.

    seen: training and validation films, no patient in two splits. held_out: test films, which no training of the job
    sees; empty where there are none. notes: what was understood of the labels and should be known.
    """

    seen: tuple[LabelledFilm, ...]
    held_out: tuple[LabelledFilm, ...]
    notes: tuple[Said, ...] = ()


def labelled_set(job: TrainingJob) -> LabelledSet:
    """What the job's labels say now. Raises Fault (BAD_LABELS)."""
    return read_set(job.data, job.split_column, other=job.former is not None)


def films_of(job: TrainingJob, labelled: LabelledSet | None = None) -> TrainingFilms:
    """The job's films, of its labels as they are now or as `labelled_set` read them before.

    Raises Fault (BAD_LABELS, TRAINING_FAILED).
    """
    found = labelled_set(job) if labelled is None else labelled
    recipe = job.recipe
    words = in_words_of(recipe, found.films)
    named = [film if film.source else replace(film, source=job.name_of_data) for film in words]
    if job.fold is not None:
        number, of = job.fold
        films = folds(named, of, recipe.seed)[number - 1]
    else:
        films = split_by_patient(named, recipe.validation, recipe.seed, draw=recipe.draw)
    shared = shared_patients(films)
    if shared:
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.SHARED_PATIENTS, {"patients": len(shared)}))
    check_labels(job, films)
    seen = tuple(film for film in films if film.split != "test")
    return TrainingFilms(seen, tuple(film for film in named if film.split == "test"), found.notes)


def check_labels(job: TrainingJob, films: Sequence[LabelledFilm]) -> None:
    """Raises Fault (TRAINING_FAILED) where films of a label that the training needs are lacking in a split."""
    for why in lacking(*_as_needed(job, films)):
        raise Fault(Problem(Code.TRAINING_FAILED, why.reason, why.values))


def _as_needed(job: TrainingJob, films: Sequence[LabelledFilm]) -> tuple[Sequence[LabelledFilm], tuple[str, ...]]:
    """The films, and the labels of which a training needs some: each of the recipe's.

    A model that is adapted knows its labels, and films that are only said to be positive stand for any: then some
    positive films are enough, whatever their label.
    """
    recipe = job.recipe
    if job.start is None and not {film.label for film in films} - set(recipe.labels):
        return films, recipe.labels
    normal = tuple(label for label in recipe.labels if label not in recipe.positive_labels)
    joined = [film if film.label in normal else replace(film, label=POSITIVE_CODE) for film in films]
    return joined, (*normal, POSITIVE_CODE)
