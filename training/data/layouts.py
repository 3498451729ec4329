"""The layouts of labelled sets: a labels file, class folders, Kaggle's pneumonia set, and the large public sets."""

from __future__ import annotations

import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PureWindowsPath

from imaging.reading.scan import is_index, is_sidecar
from imaging.reading.sniff import sniff
from imaging.reasons import Remark
from inference.models.card import NEGATIVE_CODE, POSITIVE_CODE, spelled
from inference.table import plain
from training.data.labels import (
    FILM_SUFFIXES,
    NOT_THERE,
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
from training.training_reasons import TrainingReason

__all__ = ["SPLITS", "LabelledFilm", "LabelledSet", "read_labels", "read_set"]


NIH = "NIH ChestX-ray14"
CHEXPERT = "CheXpert"
VINDR = "VinDr-CXR"
_NO_FINDING = "no finding"
_NO_FINDING_STATED = "no finding stated"
_NIH_COLUMNS = {"Image Index", "Finding Labels", "Patient ID"}
_CHEXPERT_COLUMNS = {"Path", "No Finding", "Frontal/Lateral"}
_CHEXPERT_SPLITS = {"train": "train", "valid": "validation", "test": "test"}
_NO_OBSERVATION = _CHEXPERT_COLUMNS | {"Sex", "Age", "AP/PA", "Support Devices"}


def read_nih(data: Path) -> LabelledSet | None:
    """NIH ChestX-ray14 (Wang et al. 2017): Data_Entry_2017*.csv, images anywhere below its folder.

    "No Finding" is negative, anything else positive, the findings kept. train_val_list.txt and test_list.txt beside the
    table give the split, where they are. Films that are not there are left out. None where `data` is not this set.
    """
    table = _table(data, lambda path: path.name.startswith("Data_Entry") and set(header_of(path)) >= _NIH_COLUMNS)
    if table is None:
        return None
    images = {path.name: path for path in files_below(table.parent) if path.suffix.lower() in FILM_SUFFIXES}
    splits = _listed(table.parent / "train_val_list.txt", "train") | _listed(table.parent / "test_list.txt", "test")
    left_out: Counter[str] = Counter()
    films = []
    for row in rows_of(table):
        path = images.get(row["Image Index"])
        if path is None:
            left_out[NOT_THERE] += 1
            continue
        label = NEGATIVE_CODE if row["Finding Labels"].strip().lower() == _NO_FINDING else POSITIVE_CODE
        columns = _only_standard(row)
        patient, split = row["Patient ID"].strip(), splits.get(path.name, "")
        films.append(
            LabelledFilm(
                path=path,
                label=label,
                patient=patient or str(path),
                split=split,
                source=NIH,
                columns=columns,
                patient_known=bool(patient),
            )
        )
    return LabelledSet(tuple(films), NIH, dict(left_out))


def read_chexpert(data: Path) -> LabelledSet | None:
    """CheXpert (Irvin et al. 2019): train.csv, valid.csv and test.csv with Path and the fourteen observations.

    "No Finding" = 1 is negative, any other observation = 1 positive; support devices are no finding. Lateral films,
    those whose findings are all uncertain (-1) and those that are not there are left out. None where `data` is not this
    set.
    """

    def fits(path: Path) -> bool:
        return path.stem in _CHEXPERT_SPLITS and set(header_of(path)) >= _CHEXPERT_COLUMNS

    first = _table(data, fits)
    if first is None:
        return None
    tables = [first] if data.is_file() else [path for path in sorted(first.parent.glob("*.csv")) if fits(path)]
    left_out: Counter[str] = Counter()
    films = []
    for table in tables:
        findings = [name for name in header_of(table) if name not in _NO_OBSERVATION]
        for row in rows_of(table):
            film = _chexpert_film(table, row, findings)
            if isinstance(film, str):
                left_out[film] += 1
            else:
                films.append(film)
    return LabelledSet(tuple(films), CHEXPERT, dict(left_out))


def _chexpert_film(table: Path, row: Mapping[str, str], findings: Sequence[str]) -> LabelledFilm | str:
    """The film, or why it is left out."""
    if row["Frontal/Lateral"].strip().lower() == "lateral":
        return "lateral film"
    present = [name for name in findings if _number(row[name]) == 1]
    if not present and _number(row["No Finding"]) != 1:
        uncertain = any(_number(row[name]) == -1 for name in findings)
        return "only uncertain findings" if uncertain else _NO_FINDING_STATED
    parts = Path(row["Path"]).parts
    places = (table.parent / Path(*parts[1:]), table.parent / row["Path"], table.parent.parent / row["Path"])
    path = next((place for place in places if place.is_file()), None)
    if path is None:
        return NOT_THERE
    patient = next((part for part in parts if part.startswith("patient")), "")
    columns = _only_standard(row) | ({"findings": "|".join(present)} if present else {})
    label, split = POSITIVE_CODE if present else NEGATIVE_CODE, _CHEXPERT_SPLITS[table.stem]
    return LabelledFilm(
        path=path,
        label=label,
        patient=patient or str(path),
        split=split,
        source=CHEXPERT,
        columns=columns,
        patient_known=bool(patient),
    )


def read_vindr(data: Path) -> LabelledSet | None:
    """VinDr-CXR (Nguyen et al. 2022): image_labels_train.csv and image_labels_test.csv, or Kaggle's train.csv.

    Each reader says whether there is a finding; the majority decides, and films on which as many say one as the other
    are left out, as are those that are not there. Findings are those that more than half of the readers name. Patients
    are not known: each film is its own. None where `data` is not this set.
    """
    first = _table(data, _is_vindr)
    if first is None:
        return None
    tables = [first] if data.is_file() else [path for path in sorted(first.parent.glob("*.csv")) if _is_vindr(path)]
    root = first.parent.parent if first.parent.name == "annotations" else first.parent
    images = {path.stem: path for path in files_below(root) if path.suffix.lower() in FILM_SUFFIXES - {""}}
    left_out: Counter[str] = Counter()
    films = []
    for table in tables:
        split = "test" if table.stem.endswith("test") else "train"
        for image, readers in _readings(table).items():
            label, findings = _majority(list(readers.values()))
            if label == "" or image not in images:
                left_out[findings if label == "" else NOT_THERE] += 1
            else:
                columns = {"findings": findings} if findings else {}
                films.append(LabelledFilm(images[image], label, image, split, VINDR, columns, patient_known=False))
    return LabelledSet(tuple(films), VINDR, dict(left_out))


def _is_vindr(path: Path) -> bool:
    columns = {name.lower() for name in header_of(path)}
    wide = path.stem in ("image_labels_train", "image_labels_test") and {"image_id", _NO_FINDING} <= columns
    return wide or (path.stem == "train" and {"image_id", "class_name", "rad_id"} <= columns)


def _readings(table: Path) -> Mapping[str, Mapping[str, set[str]]]:
    """image -> reader -> what the reader named, "no finding" in lower case; empty where the reader said nothing."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in rows_of(table):
        own = found[row["image_id"]][row.get("rad_id", "")]
        if "class_name" in row:
            own.add(_lower_no_finding(row["class_name"]))
        else:
            names = (name for name in row if name not in ("image_id", "rad_id"))
            own.update(_lower_no_finding(name) for name in names if _number(row[name]) == 1)
    return found


def _majority(readings: Sequence[set[str]]) -> tuple[str, str]:
    """Label and findings; or "" and why there is no label."""
    said = [reading for reading in readings if reading]
    positive = sum(reading != {_NO_FINDING} for reading in said)
    if not said or 2 * positive == len(said):
        return "", "readers disagree" if said else _NO_FINDING_STATED
    if 2 * positive < len(said):
        return NEGATIVE_CODE, ""
    counts = Counter(name for reading in said for name in reading - {_NO_FINDING})
    return POSITIVE_CODE, "|".join(sorted(name for name, count in counts.items() if 2 * count > len(said)))


def _table(data: Path, fits: Callable[[Path], bool]) -> Path | None:
    """The file given, or the first in the folder given, or in a folder in it, that fits."""
    if data.is_file():
        return data if fits(data) else None
    for place in (data, *folders_in(data)):
        for path in sorted(place.glob("*.csv")):
            if not path.name.startswith(".") and fits(path):
                return path
    return None


def _listed(path: Path, split: str) -> dict[str, str]:
    if not path.is_file():
        return {}
    return {name.strip(): split for name in path.read_text(encoding="utf-8").splitlines() if name.strip()}


def _only_standard(row: Mapping[str, str]) -> dict[str, str]:
    return _chosen(standard_columns(row), ("view", "age", "sex", "findings"))


def _chosen(columns: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: columns[name] for name in names if columns.get(name)}


def _number(text: str) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


def _lower_no_finding(name: str) -> str:
    return _NO_FINDING if name.strip().lower() == _NO_FINDING else name.strip()


LABELS_FILE = "labels file"
CLASS_FOLDERS = "class folders"
KAGGLE = "Kaggle pneumonia (Kermany et al. 2018)"
_UNSURE = "unsure"
_VERDICT = "verdict"
_SPLIT = "split"
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
        raise bad(TrainingReason.NO_DATA, {}, data)
    found = _one_spelling(_recognized(data, split_column, other))
    if not found.films:
        counts = ", ".join(f"{count:,} × {reason}" for reason, count in found.left_out.items())
        raise (
            bad(TrainingReason.ALL_LEFT_OUT, {"counts": counts}, data)
            if counts
            else bad(TrainingReason.NO_LABELS, {}, data)
        )
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
        raise bad(TrainingReason.NO_COLUMNS, {}, path)
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
    named = (("patient_id", TrainingReason.PATIENT_COLUMN), (_SPLIT, TrainingReason.SPLIT_COLUMN))
    notes = [
        Remark(reason, {"column": own.strip()})
        for name, reason in named
        if (own := names[name]) is not None and own != name
    ]
    return _one_patient(LabelledSet(tuple(films), LABELS_FILE, dict(left_out), tuple(notes)))


def _split_column(
    path: Path, header: Sequence[str], rows: Sequence[tuple[int, Mapping[str, str]]], wanted: str, other: bool
) -> str | None:
    """The column with the split. Under a name that may mean something else it counts where it holds nothing but splits.

    Raises Fault (BAD_LABELS) where the column that was asked for is missing.
    """
    column = column_of(header, wanted)
    if column is None and wanted != _SPLIT and not other:
        raise bad(TrainingReason.NO_COLUMN, {"name": wanted, "known": tuple(header)}, path)
    if column is None or column.strip().lower() == wanted.lower():
        return column
    return column if all(row[column].strip().lower() in ("", *SPLIT_NAMES) for _, row in rows) else None


def _film(path: Path, line: int, row: dict[str, str], names: Mapping[str, str | None]) -> LabelledFilm:
    known = {name: row[column].strip() if column is not None else "" for name, column in names.items()}
    if not known["path"] or not known["label"]:
        raise bad(TrainingReason.LINE_LACKS, {"line": line}, path)
    film = _place(path.parent, known["path"])
    label, patient, split, source = (plain(known[name]) for name in ("label", "patient_id", _SPLIT, "source"))
    split = SPLIT_NAMES.get(split.lower(), split)
    if split and split not in SPLITS:
        raise bad(TrainingReason.UNKNOWN_SPLIT, {"line": line, "split": split}, path)
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
    return replace(found, films=tuple(films), notes=(*found.notes, TrainingReason.PATIENTS_OF_ANY_CASE))


def _one_spelling(found: LabelledSet) -> LabelledSet:
    """Labels that differ in spelling only are one label, spelled as most films have it."""
    counts = Counter(film.label for film in found.films)
    spellings: dict[str, list[str]] = defaultdict(list)
    for label in counts:
        spellings[spelled(label)].append(label)
    written = {label: max(own, key=counts.__getitem__) for own in spellings.values() for label in own}
    if len(spellings) == len(counts):
        return found
    notes = [Remark(TrainingReason.ONE_SPELLING, {"labels": tuple(own)}) for own in spellings.values() if len(own) > 1]
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


def read_labels(data: Path, split_column: str = "split", *, other: bool = False) -> tuple[LabelledFilm, ...]:
    """The films of `read_set`, with its errors; what was left out is not said."""
    return read_set(data, split_column, other=other).films
