"""What a labelled film is, and what every layout of a labelled set needs to read one."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from imaging.faults import Code, Fault, Problem

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
NORMAL, ABNORMAL = "normal", "abnormal"
NOT_THERE = "film not there"
FILM_SUFFIXES = frozenset({"", ".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff"})

_STANDARD = {
    "view": ("view", "view position", "viewposition", "ap/pa", "projection"),
    "age": ("age", "patient age", "patientage"),
    "sex": ("sex", "gender", "patient sex", "patient gender", "patientsex"),
    "findings": ("findings", "finding labels", "nih labels"),
}
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One film of a data set. `patient` groups films that must stay in one split; `split` is "" where not given.

    `columns` holds every other column of the labels file, as text; where they are known, under these names: view (AP,
    PA, ...), age (whole years), sex (M, F, O), findings (parted by |).
    """

    path: Path
    label: str
    patient: str
    split: str = ""
    source: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """The films of a data set, the layout they were found in, and why how many others were left out."""

    films: tuple[LabelledFilm, ...]
    layout: str
    left_out: Mapping[str, int] = field(default_factory=dict)


def standard_columns(columns: Mapping[str, str]) -> dict[str, str]:
    """The columns under their own names, and view, age, sex and findings under those, in one way of writing."""
    named = {name.strip().lower().replace("_", " "): value.strip() for name, value in columns.items()}
    standard = dict(columns)
    for name, aliases in _STANDARD.items():
        value = next((named[alias] for alias in aliases if named.get(alias)), "")
        written = _WRITTEN[name](value)
        if written:
            standard[name] = written
    return standard


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
    """The rows of a table with a header, parted by comma, semicolon or tab; empty cells are "".

    Raises Fault (BAD_LABELS) where it cannot be read.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            header = file.readline()
            file.seek(0)
            for row in csv.DictReader(file, delimiter=max(",;\t", key=header.count)):
                yield {name: value or "" for name, value in row.items() if isinstance(name, str)}
    except (UnicodeDecodeError, csv.Error) as error:
        raise bad(path, "The labels file is no CSV text in UTF-8.", "Save it again as CSV.") from error
    except OSError as error:
        raise bad(
            path, f"The labels file cannot be read ({error.strerror}).", "Check the file and the disk."
        ) from error


def header_of(path: Path) -> tuple[str, ...]:
    """The names of a table's columns; () where it is no table. Raises Fault as `rows_of`."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            line = file.readline()
    except (UnicodeDecodeError, OSError):
        return ()
    return tuple(next(csv.reader([line], delimiter=max(",;\t", key=line.count)), ()))


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


def bad(path: Path, message: str, next_step: str) -> Fault:
    """What is wrong with labels, to be raised."""
    return Fault(Problem(Code.BAD_LABELS, message, next_step, path))
