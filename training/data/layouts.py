"""The layouts of labelled sets: a labels file, class folders, Kaggle's pneumonia set, and the large public sets."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PureWindowsPath

from imaging.scan import is_index, is_sidecar
from imaging.sniff import sniff
from inference.labels import spelled
from inference.table import plain
from training.data.labelled import (
    FILM_SUFFIXES,
    SPLIT_NAMES,
    SPLITS,
    LabelledFilm,
    LabelledSet,
    bad,
    column_of,
    files_below,
    folders_in,
    header_of,
    numbered_rows,
    rows_of,
    standard_columns,
)
from training.data.public_sets import read_chexpert, read_nih, read_vindr

LABELS_FILE = "labels file"
CLASS_FOLDERS = "class folders"
KAGGLE = "Kaggle pneumonia (Kermany et al. 2018)"
_UNSURE = "unsure"
_VERDICT = "verdict"
_SPLIT = "split"
_HELP = "Give a labels.csv or a folder of class folders."
_PERSON = re.compile(r"person(\d+)_(bacteria|virus)_", re.IGNORECASE)
_NORMAL_FILM = re.compile(r"((?:NORMAL2-)?IM-\d+)-", re.IGNORECASE)

_TABLES: tuple[Callable[[Path], LabelledSet | None], ...] = (read_nih, read_chexpert, read_vindr)


def read_set(data: Path, split_column: str = _SPLIT, *, other: bool = False) -> LabelledSet:
    """The labelled films of a file or folder, the layout recognized by what is there.

    A labels file (CSV: path relative to it, label; optional patient_id, split, source; `split_column` names the column
    with the split, which may be missing where it is an `other` set that was not made with it), or a folder with a
    labels.csv; films labelled "unsure" are left out, and unlabelled ones where there is a column verdict, as a review
    writes it. Class folders, also below or above train/, val/ and test/. Kaggle's chest_xray. NIH ChestX-ray14,
    CheXpert and VinDr-CXR by their own tables. Columns are known by the names that others use, and spellings of one
    label are one label: `notes` tells of it. A film without a patient is its own patient. Raises Fault (BAD_LABELS) for
    a file without the columns, an empty set, or a split that is none of train, validation, test.
    """
    if not data.exists():
        raise bad(data, "There is no such file or folder.", _HELP)
    found = _one_spelling(_recognized(data, split_column, other))
    if not found.films:
        counts = ", ".join(f"{count:,} × {reason}" for reason, count in found.left_out.items())
        message = f"There are no labelled films; left out: {counts}." if counts else "There are no labelled films."
        raise bad(data, message, _HELP)
    return found


def _recognized(data: Path, split_column: str, other: bool) -> LabelledSet:
    for read in _TABLES:
        found = read(data)
        if found is not None:
            return found
    if data.is_file():
        return _from_file(data, split_column, other)
    if (data / "labels.csv").is_file():
        return _from_file(data / "labels.csv", split_column, other)
    return _from_folder(_root(data))


def _from_file(path: Path, split_column: str, other: bool) -> LabelledSet:
    header = header_of(path)
    names = {name: column_of(header, name) for name in ("path", "label", "patient_id", "source")}
    label_column = names["label"]
    if names["path"] is None or label_column is None:
        next(rows_of(path), None)  # says where it is no text
        raise bad(path, "The labels file has no columns path and label.", "Name them in its first line.")
    rows = list(numbered_rows(path))
    names[_SPLIT] = _split_column(path, header, rows, split_column, other)
    left_out: Counter[str] = Counter()
    films = []
    for line, row in rows:
        label = row[label_column].strip()
        if label.lower() == _UNSURE or (not label and column_of(header, _VERDICT) is not None):
            left_out["labelled unsure" if label else "no label yet"] += 1
        else:
            films.append(_film(path, line, row, names))
    notes = [_renamed(own, name) for name in ("patient_id", _SPLIT) if (own := names[name]) not in (None, name)]
    return _one_patient(LabelledSet(tuple(films), LABELS_FILE, dict(left_out), tuple(notes)))


def _split_column(
    path: Path, header: Sequence[str], rows: Sequence[tuple[int, Mapping[str, str]]], wanted: str, other: bool
) -> str | None:
    """The column with the split. Under a name that may mean something else it counts where it holds nothing but splits.

    Raises Fault (BAD_LABELS) where the column that was asked for is missing.
    """
    column = column_of(header, wanted)
    if column is None and wanted != _SPLIT and not other:
        raise bad(path, f"The labels file has no column {wanted}.", f"It has: {', '.join(header)}.")
    if column is None or column.strip().lower() == wanted.lower():
        return column
    return column if all(row[column].strip().lower() in ("", *SPLIT_NAMES) for _, row in rows) else None


def _renamed(column: str | None, name: str) -> str:
    what = "says which films belong to one patient" if name == "patient_id" else "says the split"
    return f"The column {(column or name).strip()} {what}."


def _film(path: Path, line: int, row: dict[str, str], names: Mapping[str, str | None]) -> LabelledFilm:
    known = {name: row[column].strip() if column is not None else "" for name, column in names.items()}
    if not known["path"] or not known["label"]:
        raise bad(path, f"Line {line} of the labels file lacks a path or a label.", "Fill it in or remove the line.")
    film = _place(path.parent, known["path"])
    label, patient, split, source = (plain(known[name]) for name in ("label", "patient_id", _SPLIT, "source"))
    split = SPLIT_NAMES.get(split.lower(), split)
    if split and split not in SPLITS:
        raise bad(path, f"Line {line} names the split {split}.", "Splits are train, validation and test.")
    others = standard_columns({name: plain(value) for name, value in row.items() if name not in names.values()})
    return LabelledFilm(film, label, patient or str(film), split, source, others, patient_known=bool(patient))


def _place(folder: Path, written: str) -> Path:
    """The file that a labels file in `folder` names: as it is written, else as Windows or a table of scores has it."""
    path = folder / written
    if "\\" in written and os.sep == "/" and not os.path.lexists(path):
        return folder / PureWindowsPath(written).as_posix()
    return folder / plain(written) if plain(written) != written and not os.path.lexists(path) else path


def _one_patient(found: LabelledSet) -> LabelledSet:
    """Patients whose ids differ in upper and lower case only are one: better too few than one on both sides."""
    first: dict[str, str] = {}
    films = []
    for film in found.films:
        patient = first.setdefault(film.patient.casefold(), film.patient) if film.patient_known else film.patient
        films.append(film if patient == film.patient else replace(film, patient=patient))
    changed = len({film.patient for film in found.films}) - len({film.patient for film in films})
    if not changed:
        return found
    note = "Patients whose ids differ in upper and lower case only count as one."
    return replace(found, films=tuple(films), notes=(*found.notes, note))


def _one_spelling(found: LabelledSet) -> LabelledSet:
    """Labels that differ in spelling only are one label, spelled as most films have it."""
    counts = Counter(film.label for film in found.films)
    spellings: dict[str, list[str]] = defaultdict(list)
    for label in counts:
        spellings[spelled(label)].append(label)
    written = {label: max(own, key=counts.__getitem__) for own in spellings.values() for label in own}
    if len(spellings) == len(counts):
        return found
    notes = [f"These are one label: {', '.join(own)}." for own in spellings.values() if len(own) > 1]
    films = tuple(replace(film, label=written[film.label]) for film in found.films)
    return replace(found, films=films, notes=(*found.notes, *notes))


def _root(folder: Path) -> Path:
    """The folder itself, or that in it which has the splits, as archives unpack: once, twice, with a copy of itself."""
    if not _split_folders(folder):
        children = folders_in(folder)
        within = [child for child in children if child.name == "chest_xray"] or (children if len(children) == 1 else [])
        for child in within:
            if child.name == "chest_xray" or any(folders_in(split) for split in _split_folders(child)):
                return _root(child)
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
                why_not = _no_film(path)
                if why_not:
                    left_out[why_not] += 1
                else:
                    below = path.relative_to(label_folder).parts[:-1]
                    inner = SPLIT_NAMES.get(below[0].lower(), "") if below and not splits else ""
                    yield _kaggle_film(path, label_folder.name, split or inner)
    if splits:
        beside = (path for child in folders_in(folder) if child not in splits for path in files_below(child))
        left_out.update("beside the split folders" for path in beside if path.suffix.lower() in FILM_SUFFIXES)


def _no_film(path: Path) -> str:
    """Why a file of a class folder is no film, "" for a film: by an ending that says so, else by what is in it."""
    if path.suffix.lower() in FILM_SUFFIXES:
        return "an index of films" if is_index(path) else ""
    if is_sidecar(path):
        return "no film by its name"
    try:
        return "" if sniff(path) is not None else "no film by its content"
    except OSError:
        return ""  # reading it will say why


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
    return LabelledFilm(path, label, str(path), split, patient_known=False)
