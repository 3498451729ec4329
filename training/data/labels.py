"""What a labelled film is, and what every layout of a labelled set needs to read one."""

from __future__ import annotations

import codecs
import csv
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from imaging.faults import Code, Fault, Problem
from imaging.image import FileKind
from imaging.reasons import Reason, Said, Values
from training.training_reasons import TrainingReason

SPLITS = ("train", "validation", "test")
SPLIT_NAMES = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
}
"""How splits are called in labels files and folders, in lower case."""
NOT_THERE = "film not there"
FILM_SUFFIXES = frozenset({"", *(ending for kind in FileKind for ending in kind.endings)})

_NAMES: Mapping[str, tuple[str, ...]] = {
    "patient_id": (
        *("patient", "patient number", "patient no", "patient nr", "patient key", "patient code", "patient identifier"),
        *("subject id", "subject", "subject number", "participant id", "participant", "person id", "person"),
        *("mrn", "medical record number", "record id", "id patient", "patienten id", "patientennummer"),
    ),
    "split": ("subset", "partition", "data split", "dataset split"),
    "source": ("data source",),
    "view": ("view position", "ap/pa", "projection"),
    "age": ("patient age",),
    "sex": ("gender", "patient sex", "patient gender"),
    "findings": ("finding labels", "nih labels"),
}
"""What columns are called elsewhere, the likelier first; upper case, blanks and the like do not count."""
_STANDARD = ("view", "age", "sex", "findings")
_DELIMITERS = ",;\t|"
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One film of a data set. `patient` groups films that must stay in one split; `split` is "" where not given.

    `patient_known` is False where nothing says whose the film is: then it counts as a patient of its own.

    `columns` holds every other column of the labels file, as text; where they are known, under these names: view (AP,
    PA, ...), age (whole years), sex (M, F, O), findings (parted by |).
    """

    path: Path
    label: str
    patient: str
    split: str = ""
    source: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    patient_known: bool = True


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """The films of a data set, the layout they were found in, and why how many others were left out.

    `notes`: what was read otherwise than it is written, said to the person who wrote it.
    """

    films: tuple[LabelledFilm, ...]
    layout: str
    left_out: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[Said, ...] = ()


def standard_columns(columns: Mapping[str, str]) -> dict[str, str]:
    """The columns under their own names, and view, age, sex and findings under those, in one way of writing."""
    named = {_bare(name): value.strip() for name, value in columns.items() if value.strip()}
    standard = dict(columns)
    for name in _STANDARD:
        value = next((named[own] for own in map(_bare, (name, *_NAMES[name])) if own in named), "")
        written = _WRITTEN[name](value)
        if written:
            standard[name] = written
    return standard


def column_of(header: Collection[str], name: str) -> str | None:
    """The column of a header that is called `name`, or as others call it: exactly so rather than nearly so."""
    if name in header:
        return name
    bare = {_bare(column): column for column in reversed(tuple(header))}
    return next((bare[own] for own in map(_bare, (name, *_NAMES.get(name, ()))) if own in bare), None)


def _age(text: str) -> str:
    """Whole years of 63, 63.0, 063Y or 013M (DICOM's AS); "" where it is none."""
    match = re.fullmatch(r"(\d{1,3})(?:\.\d*)?\s*([YMWD]?)", text.upper())
    if match is None:
        return ""
    years = int(match[1]) // {"M": 12, "W": 52, "D": 365}.get(match[2], 1)
    return str(years) if years <= _OLDEST else ""


def _sex(text: str) -> str:
    return text[:1].upper() if text.lower() in ("m", "f", "o", "male", "female", "other") else ""


_WRITTEN: Mapping[str, Callable[[str], str]] = {"view": str.upper, "age": _age, "sex": _sex, "findings": str}


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    """The rows of `numbered_rows`, without their lines."""
    return (row for _, row in numbered_rows(path))


def numbered_rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The line and cells of each row of a table with a header; empty cells are "", empty rows are left out.

    Text in UTF-8 or UTF-16, parted by what a first line "sep=;" names, as Excel writes it, else by comma, semicolon,
    tab or |, whatever parts the header most. Raises Fault (BAD_LABELS) where it cannot be read.
    """
    try:
        with _opened(path) as (file, delimiter, skipped):
            reader = csv.DictReader(file, delimiter=delimiter)
            for cells in reader:
                row = {name: value or "" for name, value in cells.items() if isinstance(name, str)}
                if any(value.strip() for value in row.values()):
                    yield reader.line_num + skipped, row
    except (UnicodeError, csv.Error) as error:
        raise bad(TrainingReason.NO_TEXT, {}, path) from error
    except OSError as error:
        raise bad(TrainingReason.UNREADABLE_LABELS, {"error": str(error.strerror)}, path) from error


def header_of(path: Path) -> tuple[str, ...]:
    """The names of a table's columns; () where it is no table that can be read."""
    try:
        with _opened(path) as (file, delimiter, _):
            return tuple(next(csv.reader(file, delimiter=delimiter), ()))
    except (UnicodeError, csv.Error, OSError):
        return ()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[TextIO, str, int]]:
    """A table's text from its header on, what parts it, and how many lines stand before the header."""
    with path.open("rb") as raw:
        encoding = _encoding(raw.read(2))
    with path.open(newline="", encoding=encoding) as file:
        first = file.readline()
        told = re.fullmatch(r'"?sep=(.)"?\s*', first, re.IGNORECASE)
        if told is None:
            file.seek(0)
        yield file, told[1] if told else max(_DELIMITERS, key=lambda own: _parts(first, own)), int(told is not None)


def _encoding(head: bytes) -> str:
    if head in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    if head[1:2] == b"\0":  # a header begins with a plain letter, of which UTF-16 makes one byte and a 0
        return "utf-16-le"
    return "utf-16-be" if head[:1] == b"\0" else "utf-8-sig"


def _parts(line: str, delimiter: str) -> tuple[int, int]:
    """How many of the columns that are needed a header has when it is parted so, and how many at all."""
    names = next(csv.reader([line], delimiter=delimiter), [])
    return len({"path", "label"} & {_bare(name) for name in names}), len(names)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def folders_in(folder: Path) -> list[Path]:
    """The folders in a folder, sorted, without hidden ones and what macOS puts into archives."""
    return sorted(child for child in folder.iterdir() if child.is_dir() and _shown(child.name))


def files_below(folder: Path) -> Iterator[Path]:
    """Every file below a folder, sorted folder by folder, without what is hidden."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if _shown(name))
        for name in sorted(files):
            if _shown(name):
                yield Path(place, name)


def _shown(name: str) -> bool:
    return not name.startswith(".") and name != "__MACOSX"


def bad(reason: Reason, values: Values, path: Path | None = None) -> Fault:
    """What is wrong with labels, to be raised."""
    return Fault(Problem(Code.BAD_LABELS, reason, values, path))
