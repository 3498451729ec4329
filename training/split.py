"""Which films teach, which choose and which measure: splits by patient, stratified by label, from a seed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

import numpy as np

from imaging.scan import natural_key
from training.labels import LabelledFilm


class Draw(StrEnum):
    """Which patients are held back."""

    RANDOM = "random"
    """Any: validation films look like training films."""
    FIRST = "first"
    """The first by patient id, in natural order: films of another time, where ids were given in order of time."""


def split_by_patient(
    films: Sequence[LabelledFilm], validation: float, seed: int, *, draw: Draw = Draw.RANDOM
) -> tuple[LabelledFilm, ...]:
    """The same films with every `split` filled in, no patient in two splits; the order stays.

    Splits that are given stay. Where no validation film is given, that share (0..1) of the training patients of each
    label is drawn. A patient's label is that of most of its films.
    """
    filled = [film if film.split else replace(film, split="train") for film in films]
    if validation > 0 and not any(film.split == "validation" for film in filled):
        generator = np.random.default_rng(seed)
        drawn = _drawn([film for film in filled if film.split == "train"], validation, generator, draw)
        filled = [
            replace(film, split="validation") if film.split == "train" and film.patient in drawn else film
            for film in filled
        ]
    return tuple(filled)


def shared_patients(films: Sequence[LabelledFilm]) -> tuple[str, ...]:
    """Patients that stand in more than one split: a leak, where the ids name the same people."""
    splits: dict[str, set[str]] = defaultdict(set)
    for film in films:
        splits[film.patient].add(film.split)
    return tuple(sorted(patient for patient, names in splits.items() if len(names) > 1))


def _drawn(films: Sequence[LabelledFilm], share: float, generator: np.random.Generator, draw: Draw) -> frozenset[str]:
    labels: dict[str, list[str]] = defaultdict(list)
    for film in films:
        labels[film.patient].append(film.label)
    by_label: dict[str, list[str]] = defaultdict(list)
    for patient in sorted(labels, key=natural_key):
        own = labels[patient]
        by_label[max(sorted(set(own)), key=own.count)].append(patient)
    drawn: set[str] = set()
    for label in sorted(by_label):
        patients = by_label[label]
        count = max(1, round(share * len(patients))) if len(patients) > 1 else 0
        order = range(len(patients)) if draw is Draw.FIRST else generator.permutation(len(patients))
        drawn.update(patients[i] for i in list(order)[:count])
    return frozenset(drawn)
