"""The layouts of labelled sets: a labels file, class folders, Kaggle's pneumonia set, and the large public sets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from training.data.labelled import (
    FILM_SUFFIXES,
    SPLIT_NAMES,
    SPLITS,
    LabelledFilm,
    LabelledSet,
    bad,
    files_below,
    folders_in,
    header_of,
    rows_of,
    standard_columns,
)
from training.data.public_sets import read_chexpert, read_nih, read_vindr

LABELS_FILE = "labels file"
CLASS_FOLDERS = "class folders"
KAGGLE = "Kaggle pneumonia (Kermany et al. 2018)"
_UNSURE = "unsure"
_VERDICT = "verdict"
_HELP = "Give a labels.csv or a folder of class folders."
_PERSON = re.compile(r"person(\d+)_(bacteria|virus)_", re.IGNORECASE)
_NORMAL_FILM = re.compile(r"((?:NORMAL2-)?IM-\d+)-", re.IGNORECASE)

_TABLES: tuple[Callable[[Path], LabelledSet | None], ...] = (read_nih, read_chexpert, read_vindr)


def read_set(data: Path, split_column: str = "split") -> LabelledSet:
    """The labelled films of a file or folder, the layout recognized by what is there.

    A labels file (CSV: path relative to it, label; optional patient_id, split, source; `split_column` names the column
    with the split), or a folder with a labels.csv; films labelled "unsure" are left out, and unlabelled ones where
    there is a column verdict, as a review writes it. Class folders, also below train/, val/ and test/. Kaggle's
    chest_xray. NIH ChestX-ray14, CheXpert and VinDr-CXR by their own tables. A film without a patient is its own
    patient. Raises Fault (BAD_LABELS) for a file without the columns, an empty set, or a split that is none of train,
    validation, test.
    """
    if not data.exists():
        raise bad(data, "There is no such file or folder.", _HELP)
    found = _recognized(data, split_column)
    if not found.films:
        counts = ", ".join(f"{count:,} × {reason}" for reason, count in found.left_out.items())
        message = f"There are no labelled films; left out: {counts}." if counts else "There are no labelled films."
        raise bad(data, message, _HELP)
    return found


def _recognized(data: Path, split_column: str) -> LabelledSet:
    for read in _TABLES:
        found = read(data)
        if found is not None:
            return found
    if data.is_file():
        return _from_file(data, split_column)
    if (data / "labels.csv").is_file():
        return _from_file(data / "labels.csv", split_column)
    return _from_folder(_kaggle_root(data))


def _from_file(path: Path, split_column: str) -> LabelledSet:
    if not {"path", "label"} <= set(header_of(path)):
        next(rows_of(path), None)  # says where it is no text
        raise bad(path, "The labels file has no columns path and label.", "Name them in its first line.")
    left_out: Counter[str] = Counter()
    films = []
    for line, row in enumerate(rows_of(path), start=2):
        label = row["label"].strip()
        if label.lower() == _UNSURE or (not label and _VERDICT in row):
            left_out["labelled unsure" if label else "no label yet"] += 1
        else:
            films.append(_film(path, line, row, split_column))
    return LabelledSet(tuple(films), LABELS_FILE, dict(left_out))


def _film(path: Path, line: int, row: dict[str, str], split_column: str) -> LabelledFilm:
    known = {name: row.get(name, "").strip() for name in ("path", "label", "patient_id", split_column, "source")}
    if not known["path"] or not known["label"]:
        raise bad(path, f"Line {line} of the labels file lacks a path or a label.", "Fill it in or remove the line.")
    split = SPLIT_NAMES.get(known[split_column].lower(), known[split_column])
    if split and split not in SPLITS:
        raise bad(path, f"Line {line} names the split {split}.", "Splits are train, validation and test.")
    film = path.parent / known["path"]
    others = standard_columns({name: value for name, value in row.items() if name not in known})
    return LabelledFilm(film, known["label"], known["patient_id"] or str(film), split, known["source"], others)


def _kaggle_root(folder: Path) -> Path:
    """The folder itself, or chest_xray in it, as Kaggle's archive unpacks: once, twice, with a copy of itself."""
    if not _split_folders(folder):
        for child in folders_in(folder):
            if child.name == "chest_xray":
                return _kaggle_root(child)
    return folder


def _from_folder(folder: Path) -> LabelledSet:
    left_out: Counter[str] = Counter()
    films = tuple(_in_folders(folder, left_out))
    layout = KAGGLE if any(film.source == KAGGLE for film in films) else CLASS_FOLDERS
    return LabelledSet(films, layout, dict(left_out))


def _in_folders(folder: Path, left_out: Counter[str]) -> Iterator[LabelledFilm]:
    splits = _split_folders(folder)
    for parent in splits or [folder]:
        split = SPLIT_NAMES[parent.name.lower()] if splits else ""
        for label_folder in folders_in(parent):
            for path in files_below(label_folder):
                if path.suffix.lower() in FILM_SUFFIXES:
                    yield _kaggle_film(path, label_folder.name, split)
                else:
                    left_out["no film by its name"] += 1


def _split_folders(folder: Path) -> list[Path]:
    return [child for child in folders_in(folder) if child.name.lower() in SPLIT_NAMES]


def _kaggle_film(path: Path, label: str, split: str) -> LabelledFilm:
    """A film of a class folder, with patient and kind where its name is one of Kaggle's.

    Persons are numbered anew in the test split. Normal films have one numbering for all splits, and val/ was taken
    from the training films; so these ids say truly which films belong together.
    """
    person = _PERSON.match(path.name) if label.upper() == "PNEUMONIA" else None
    if person is not None:
        patient = f"{'test' if split == 'test' else 'train'}-person{person[1]}"
        finding = {"bacteria": "bacterial pneumonia", "virus": "viral pneumonia"}[person[2].lower()]
        return LabelledFilm(path, label, patient, split, KAGGLE, {"findings": finding})
    normal = _NORMAL_FILM.match(path.name) if label.upper() == "NORMAL" else None
    if normal is not None:
        return LabelledFilm(path, label, normal[1].upper(), split, KAGGLE)
    return LabelledFilm(path, label, str(path), split)
