"""Splits written down: splits.csv says which film taught, chose and measured, and names no patient."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from inference.disk import write_whole
from inference.table import harmless, plain
from training.data.labels import SPLITS, LabelledFilm

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


def read_splits(path: Path, films: Sequence[LabelledFilm], *, data: Path | None = None) -> tuple[LabelledFilm, ...]:
    """The films with the splits that a file of `write_splits` gives them; `data` as there.

    Raises Fault (BAD_LABELS) where the file is none, or lacks a film, or names another label for it.
    """
    known = _rows(path)
    found = []
    for film, name in zip(films, relative_names(films, data), strict=True):
        label, split = known.get(plain(str(harmless(name))), ("", ""))
        if split not in SPLITS:
            raise _bad(path, f"The splits file names no split for {name}.")
        if label != film.label:
            raise _bad(path, f"The splits file names another label for {name}: {label}, not {film.label}.")
        found.append(replace(film, split=split))
    return tuple(found)


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


def _rows(path: Path) -> Mapping[str, tuple[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8", errors="surrogateescape") as file:
            reader = csv.DictReader(file)
            if not set(_COLUMNS) <= set(reader.fieldnames or ()):
                raise _bad(path, "This is no splits file: it lacks the columns path, label, split, patient.")
            return {plain(row["path"]): (plain(row["label"]), row["split"]) for row in reader}
    except (OSError, csv.Error) as error:
        raise _bad(path, "The splits file cannot be read.") from error


def _bad(path: Path, message: str) -> Fault:
    return Fault(Problem(Code.BAD_LABELS, message, "Take the splits file of this data, or leave it out.", path))
