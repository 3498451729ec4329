"""Three large public sets, read by their own tables: NIH ChestX-ray14, CheXpert and VinDr-CXR."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from training.data.labelled import (
    ABNORMAL,
    FILM_SUFFIXES,
    NORMAL,
    NOT_THERE,
    LabelledFilm,
    LabelledSet,
    files_below,
    folders_in,
    header_of,
    rows_of,
    standard_columns,
)

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

    "No Finding" is normal, anything else abnormal, the findings kept. train_val_list.txt and test_list.txt beside the
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
        label = NORMAL if row["Finding Labels"].strip().lower() == _NO_FINDING else ABNORMAL
        columns = _only_standard(row)
        patient, split = row["Patient ID"].strip(), splits.get(path.name, "")
        films.append(LabelledFilm(path, label, patient or str(path), split, NIH, columns, bool(patient)))
    return LabelledSet(tuple(films), NIH, dict(left_out))


def read_chexpert(data: Path) -> LabelledSet | None:
    """CheXpert (Irvin et al. 2019): train.csv, valid.csv and test.csv with Path and the fourteen observations.

    "No Finding" = 1 is normal, any other observation = 1 abnormal; support devices are no finding. Lateral films, those
    whose findings are all uncertain (-1) and those that are not there are left out. None where `data` is not this set.
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
    label, split = ABNORMAL if present else NORMAL, _CHEXPERT_SPLITS[table.stem]
    return LabelledFilm(path, label, patient or str(path), split, CHEXPERT, columns, bool(patient))


def read_vindr(data: Path) -> LabelledSet | None:
    """VinDr-CXR (Nguyen et al. 2022): image_labels_train.csv and image_labels_test.csv, or Kaggle's train.csv.

    Each reader says normal or abnormal; the majority decides, and films on which as many say one as the other are left
    out, as are those that are not there. Findings are those that more than half of the readers name. Patients are not
    known: each film is its own. None where `data` is not this set.
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
    abnormal = sum(reading != {_NO_FINDING} for reading in said)
    if not said or 2 * abnormal == len(said):
        return "", "readers disagree" if said else _NO_FINDING_STATED
    if 2 * abnormal < len(said):
        return NORMAL, ""
    counts = Counter(name for reading in said for name in reading - {_NO_FINDING})
    return ABNORMAL, "|".join(sorted(name for name, count in counts.items() if 2 * count > len(said)))


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
