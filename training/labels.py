"""What the labels say: films with a label, a patient and, where given, a split, from a file or from class folders."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from imaging.faults import Code, Fault, Problem

SPLITS = ("train", "validation", "test")
_SPLIT_FOLDERS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
}
_FILMS = frozenset({"", ".dcm", ".dicom", ".png", ".jpg", ".jpeg", ".tif", ".tiff"})


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """One film of a data set. `patient` groups films that must stay in one split; `split` is "" where not given.

    `columns` holds every other column of the labels file, as text.
    """

    path: Path
    label: str
    patient: str
    split: str = ""
    source: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


def read_labels(data: Path, split_column: str = "split") -> tuple[LabelledFilm, ...]:
    """The films of a labels file (CSV: path, label; optional patient_id, split, source) or of class folders.

    Paths are relative to the labels file; `split_column` names the column that holds the split. Class folders may lie
    below train/, val/ and test/. A film without a patient_id is its own patient. Raises Fault (BAD_LABELS) for a file
    without the columns, an empty set, or a split that is none of train, validation, test.
    """
    films = tuple(_from_file(data, split_column) if data.is_file() else _from_folder(data))
    if not films:
        raise _bad(data, "There are no labelled films.", "Give a labels.csv or a folder of class folders.")
    return films


def _from_file(path: Path, split_column: str) -> Iterator[LabelledFilm]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            if not {"path", "label"} <= set(reader.fieldnames or ()):
                raise _bad(path, "The labels file has no columns path and label.", "Name them in its first line.")
            for line, row in enumerate(reader, start=2):
                yield _film(path, line, row, split_column)
    except (UnicodeDecodeError, csv.Error) as error:
        raise _bad(path, "The labels file is no CSV text in UTF-8.", "Save it again as CSV.") from error


def _film(path: Path, line: int, row: dict[str, str | None], split_column: str) -> LabelledFilm:
    known = {name: (row.get(name) or "").strip() for name in ("path", "label", "patient_id", split_column, "source")}
    if not known["path"] or not known["label"]:
        raise _bad(path, f"Line {line} of the labels file lacks a path or a label.", "Fill it in or remove the line.")
    split = _SPLIT_FOLDERS.get(known[split_column].lower(), known[split_column])
    if split and split not in SPLITS:
        raise _bad(path, f"Line {line} names the split {split}.", "Splits are train, validation and test.")
    film = path.parent / known["path"]
    others = {name: value or "" for name, value in row.items() if name not in known}
    return LabelledFilm(film, known["label"], known["patient_id"] or str(film), split, known["source"], others)


def _from_folder(folder: Path) -> Iterator[LabelledFilm]:
    splits = [child for child in _folders(folder) if child.name.lower() in _SPLIT_FOLDERS]
    for parent in splits or [folder]:
        split = _SPLIT_FOLDERS[parent.name.lower()] if splits else ""
        for label_folder in _folders(parent):
            for path in sorted(label_folder.rglob("*")):
                if path.is_file() and path.suffix.lower() in _FILMS and not path.name.startswith("."):
                    yield LabelledFilm(path, label_folder.name, str(path), split)


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise _bad(folder, "There is no such file or folder.", "Give a labels.csv or a folder of class folders.")
    return sorted(child for child in folder.iterdir() if child.is_dir() and not child.name.startswith("."))


def _bad(path: Path, message: str, next_step: str) -> Fault:
    return Fault(Problem(Code.BAD_LABELS, message, next_step, path))
