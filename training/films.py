"""Which films of a labelled set a training learns from and chooses with, and which it never sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from imaging.faults import Code, Fault, Problem
from inference.labels import known_label
from training.data.composition import lacking
from training.data.labelled import ABNORMAL
from training.data.labels import LabelledFilm, read_labels
from training.data.split import folds, shared_patients, split_by_patient
from training.job import TrainingJob
from training.recipe import Recipe


def in_words_of(recipe: Recipe, films: Sequence[LabelledFilm]) -> tuple[LabelledFilm, ...]:
    """The same films with the recipe's labels. Raises Fault (TRAINING_FAILED) for a label that it does not know."""
    words = {label: known_label(label, recipe.label_map, recipe.targets) for label in {film.label for film in films}}
    unknown = sorted(label for label, word in words.items() if word is None)
    if unknown:
        known = ", ".join(recipe.labels)
        raise _failed(f"The recipe does not know the label {unknown[0]}.", f"Its labels: {known}. Use its label_map.")
    return tuple(replace(film, label=words[film.label] or film.label) for film in films)


def labelled_films(job: TrainingJob) -> tuple[LabelledFilm, ...]:
    """The job's training and validation films in the recipe's words, no patient in two splits. Raises Fault."""
    recipe, named = job.recipe, _named(job)
    if job.fold is not None:
        number, of = job.fold
        films = folds(named, of, recipe.seed)[number - 1]
    else:
        films = split_by_patient(named, recipe.validation, recipe.seed, draw=recipe.draw)
    shared = shared_patients(films)
    if shared:
        raise _failed(f"{len(shared)} patients stand in more than one split.", "Give each patient one split.")
    check_labels(job, films)
    return tuple(film for film in films if film.split != "test")


def check_labels(job: TrainingJob, films: Sequence[LabelledFilm]) -> None:
    """Raises Fault (TRAINING_FAILED) where films of a label that the training needs are lacking in a split."""
    for message, next_step in lacking(*_as_needed(job, films)):
        raise _failed(message, next_step)


def _as_needed(job: TrainingJob, films: Sequence[LabelledFilm]) -> tuple[Sequence[LabelledFilm], tuple[str, ...]]:
    """The films, and the labels of which a training needs some: each of the recipe's.

    A model that is adapted knows its labels, and films that are only said to be abnormal stand for any: then some
    abnormal films are enough, whatever their label.
    """
    recipe = job.recipe
    if job.start is None and not {film.label for film in films} - set(recipe.labels):
        return films, recipe.labels
    normal = tuple(label for label in recipe.labels if label not in recipe.abnormal_labels)
    joined = [film if film.label in normal else replace(film, label=ABNORMAL) for film in films]
    return joined, (*normal, ABNORMAL)


def held_out_films(job: TrainingJob) -> tuple[LabelledFilm, ...]:
    """The films that no training of this job sees, in the recipe's words; empty where there are none."""
    return tuple(film for film in _named(job) if film.split == "test")


def _named(job: TrainingJob) -> list[LabelledFilm]:
    films = in_words_of(job.recipe, read_labels(job.data, job.split_column, other=job.former is not None))
    return [film if film.source else replace(film, source=job.name_of_data) for film in films]


def _failed(message: str, next_step: str) -> Fault:
    return Fault(Problem(Code.TRAINING_FAILED, message, next_step))
