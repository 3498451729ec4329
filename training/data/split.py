"""Which films teach, which choose and which measure: splits and folds by patient, stratified, from a seed."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import numpy as np

from imaging.reading.scan import natural_key
from imaging.whole_files import write_whole
from inference.table import harmless
from training.data.labels import bad
from training.data.layouts import LabelledFilm
from training.training_reasons import TrainingReason


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
    label is drawn, from each source in proportion. A patient's label and source are those of most of its films.
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


def folds(films: Sequence[LabelledFilm], k: int, seed: int) -> tuple[tuple[LabelledFilm, ...], ...]:
    """The same films `k` times with every `split` filled in: each patient in exactly one fold's validation.

    Test films stay test films in every fold; all others, given as validation or not, are dealt out by patient, so that
    folds have nearly as many patients of each label, and of each source of a label. Raises ValueError for `k` below 2
    and Fault (BAD_LABELS) where a label has fewer than `k` patients.
    """
    if k < 2:
        raise ValueError("cross-validation takes at least two folds")
    generator = np.random.default_rng(seed)
    fold_of: dict[str, int] = {}
    for label, by_source in _strata([film for film in films if film.split != "test"]).items():
        patients = [own[i] for own in by_source.values() for i in generator.permutation(len(own))]
        if len(patients) < k:
            raise bad(TrainingReason.FEW_PATIENTS, {"label": label, "patients": len(patients), "folds": k})
        start = len(fold_of)  # the folds that the last label filled less come first
        fold_of |= {patient: (start + number) % k for number, patient in enumerate(patients)}
    return tuple(tuple(_in_fold(film, fold_of, number) for film in films) for number in range(k))


def shared_patients(films: Sequence[LabelledFilm]) -> tuple[str, ...]:
    """Patients that stand in more than one split: a leak, where the ids name the same people."""
    splits: dict[str, set[str]] = defaultdict(set)
    for film in films:
        splits[film.patient].add(film.split)
    return tuple(sorted(patient for patient, names in splits.items() if len(names) > 1))


def _in_fold(film: LabelledFilm, fold_of: Mapping[str, int], number: int) -> LabelledFilm:
    if film.split == "test":
        return film
    return replace(film, split="validation" if fold_of[film.patient] == number else "train")


def _drawn(films: Sequence[LabelledFilm], share: float, generator: np.random.Generator, draw: Draw) -> frozenset[str]:
    drawn: set[str] = set()
    for by_source in _strata(films).values():
        for patients, count in zip(by_source.values(), _quotas([*map(len, by_source.values())], share), strict=True):
            order = range(len(patients)) if draw is Draw.FIRST else generator.permutation(len(patients))
            drawn.update(patients[i] for i in list(order)[:count])
    return frozenset(drawn)


def _quotas(sizes: Sequence[int], share: float) -> list[int]:
    """How many to take of each part: together that share of all (one at least, where there are two), largest remainders
    first (Hamilton's method)."""
    whole = sum(sizes)
    total = max(1, round(share * whole)) if whole > 1 else 0
    exact = [total * size / whole for size in sizes]
    counts = [int(number) for number in exact]
    by_remainder = sorted(range(len(sizes)), key=lambda i: counts[i] - exact[i])
    for part in by_remainder[: total - sum(counts)]:
        counts[part] += 1
    return counts


def _strata(films: Sequence[LabelledFilm]) -> dict[str, dict[str, list[str]]]:
    """label -> source -> patients in natural order; a patient's label and source are those of most of its films."""
    own: dict[str, list[LabelledFilm]] = defaultdict(list)
    for film in films:
        own[film.patient].append(film)
    strata: dict[str, dict[str, list[str]]] = {}
    for patient in sorted(own, key=natural_key):
        label = _most([film.label for film in own[patient]])
        source = _most([film.source for film in own[patient]])
        strata.setdefault(label, {}).setdefault(source, []).append(patient)
    return {label: dict(sorted(strata[label].items())) for label in sorted(strata)}


def _most(names: list[str]) -> str:
    return max(sorted(set(names)), key=names.count)


_COLUMNS = ("path", "label", "split", "patient")


def write_splits(films: Sequence[LabelledFilm], path: Path, *, data: Path | None = None) -> None:
    """Write path, label, split and patient of each film as CSV, whole or not at all.

    Paths are relative to `data` (a folder, or a labels file's folder; else the folder that holds all films), with "/".
    Patients are numbered in the order in which they first appear: the same films get the same numbers.
    """
    names = relative_names(films, data)
    numbers: dict[str, int] = {}
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for film, name in zip(films, names, strict=True):
        patient = numbers.setdefault(film.patient, len(numbers) + 1)
        writer.writerow((harmless(name), harmless(film.label), film.split, patient))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, table.getvalue().encode(errors="surrogateescape"))


def relative_names(films: Sequence[LabelledFilm], data: Path | None = None) -> tuple[str, ...]:
    """The films' paths relative to the data, with "/"; what a report may name. `data` as in `write_splits`."""
    paths = [os.path.normpath(film.path.absolute()) for film in films]
    try:
        if data is not None:
            root = os.path.normpath((data.parent if data.is_file() else data).absolute())
        else:
            root = os.path.commonpath([Path(path).parent for path in paths]) if paths else ""
        return tuple(Path(os.path.relpath(path, root)).as_posix() for path in paths)
    except ValueError:  # on several drives
        return tuple(Path(path).as_posix() for path in paths)


def data_digest(films: Sequence[LabelledFilm], data: Path | None = None) -> str:
    """SHA-256, hexadecimal, of paths relative to `data`, labels, patients (by first appearance), splits and file sizes.

    The order of the films does not count, nor where the set lies. A file that is not there has no size.
    """
    rows = sorted(zip(relative_names(films, data), films, strict=True), key=lambda row: row[0])
    numbers: dict[str, int] = {}
    state = hashlib.sha256()
    for name, film in rows:
        patient = numbers.setdefault(film.patient, len(numbers))
        row = json.dumps([name, film.label, film.split, patient, _size(film.path)])
        state.update(row.encode() + b"\n")
    return state.hexdigest()


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
