"""`python -m tests.figures.films ADULTS CHILDREN FOLDER`: the labels files that models are trained from here.

ADULTS: 3,828 frontal films of NIH ChestX-ray14 as 256 x 256 JPEG with the readings and boxes of the RSNA Pneumonia
Detection Challenge 2018 (labels.csv, boxes.csv), and 6,592 others cut to the lungs (lungs.csv). CHILDREN: the films of
Kermany, Zhang, Goldbaum 2018 at 224 x 224 (labels.csv). FOLDER gets films.csv and lungs.csv for the bundled model;
adults.csv (normal or abnormal) and covid.csv (700 films of COVID-19, viral pneumonia of children, opacity and normal
adults, each label of its own source as project 003 mixed them) for the earlier projects' recipes. Nothing is copied.
"""

from __future__ import annotations

import csv
import hashlib
import os
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage

from imaging.reading.scan import natural_key

Row = dict[str, str]

COLUMNS = (
    "path",
    "label",
    "patient_id",
    "split",
    "source",
    "population",
    "view",
    "age",
    "sex",
    "read",
    "weight",
    "boxes",
)
_HELD = 8
_MINED = "0.4"
"""How much a film counts whose label was mined from its report, beside 1 of one that a radiologist read."""
_COVID = {"opacity": "lung opacity"}
_RARE_FIRST = ("other", "opacity", "abnormal", "normal")
_CHILDREN_VALIDATION = 0.06
_SAME = 0.98
_SIDE = 64


def main(adults: Path, children: Path, folder: Path) -> None:
    """Write both labels files and say what is in them."""
    folder.mkdir(parents=True, exist_ok=True)
    films, lungs = list(_adults(adults, folder)), list(_lungs(adults, folder))
    splits = _splits(films, lungs)
    for row in (*films, *lungs):
        row["split"] = splits.get(row["patient_id"], "train")
    plain = [row | {"label": "normal" if row["label"] == "normal" else "abnormal"} for row in films]
    covid = [row | {"label": _COVID.get(row["label"], row["label"])} for row in films if row["source"] == "copy-256"]
    films += _children(children, folder)
    covid += [row | {"label": "viral pneumonia"} for row in films if row.get("kind") == "viral"]
    covid += _covid(adults, folder)
    tables = {"films.csv": films, "lungs.csv": lungs, "adults.csv": plain, "covid.csv": covid}
    for name, rows in tables.items():
        with (folder / name).open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
            writer.writeheader()
            writer.writerows(rows)
        counts: dict[tuple[str, str, str], int] = defaultdict(int)
        for row in rows:
            counts[row["split"], row.get("population", ""), row["label"]] += 1
        told = (
            f"  {split:10s} {population:10s} {label:10s} {n:5d}" for (split, population, label), n in counts.items()
        )
        sys.stdout.write("\n".join([name, *sorted(told), ""]))


def _splits(films: Sequence[Row], lungs: Sequence[Row]) -> dict[str, str]:
    """patient -> split: of each kind (rarest label, source) an eighth tests and an eighth chooses, by digest of the id.

    Patients that stand among the films cut to the lungs alone teach, but for an eighth that chooses.
    """
    kinds: dict[str, tuple[int, str]] = {}
    for row in films:
        kind = _RARE_FIRST.index(row["label"]), row["source"]
        kinds[row["patient_id"]] = min(kind, kinds.get(row["patient_id"], kind))
    only_lungs = {row["patient_id"] for row in lungs} - kinds.keys()
    groups: dict[tuple[int, str], list[str]] = defaultdict(list)
    for patient in sorted(kinds, key=_digest):
        groups[kinds[patient]].append(patient)
    split: dict[str, str] = {}
    for own in groups.values():
        held = max(1, round(len(own) / _HELD))
        split |= dict.fromkeys(own[:held], "test") | dict.fromkeys(own[held : 2 * held], "validation")
    chosen = sorted(only_lungs, key=_digest)[: len(only_lungs) // _HELD]
    return split | dict.fromkeys(chosen, "validation")


def _digest(patient: str) -> str:
    return hashlib.sha256(patient.encode()).hexdigest()


def _adults(adults: Path, folder: Path) -> Iterator[Row]:
    boxes: dict[str, list[str]] = defaultdict(list)
    for box in _rows(adults / "boxes.csv"):
        boxes[box["path"]].append(" ".join(box[name] for name in ("x", "y", "width", "height")))
    rows = _rows(adults / "labels.csv")
    twice = _twice(adults, rows)
    for row in rows:
        if row["path"] not in twice:
            yield _row(row, adults, folder, row["read"] or row["label"], population="adults") | {
                "source": row["source"],
                "read": row["read"],
                "weight": "" if row["read"] else _MINED,
                "boxes": "|".join(boxes[row["path"]]),
            }


def _covid(adults: Path, folder: Path) -> Iterator[Row]:
    """Patients are not known: each film counts as one."""
    for row in sorted(_rows(adults / "covid.csv"), key=lambda row: _digest(row["path"])):
        place = int(_digest(row["path"])[:8], 16) % _HELD
        split = {0: "test", 1: "validation"}.get(place, "train")
        made = _row(row | {"patient_id": row["path"]}, adults, folder, "covid-19", population="adults")
        yield made | {"split": split, "source": row["source"]}


def _lungs(adults: Path, folder: Path) -> Iterator[Row]:
    for row in _rows(adults / "lungs.csv"):
        yield _row(row, adults, folder, row["read"], population="adults") | {"source": "lungs"}


def _children(children: Path, folder: Path) -> Iterator[Row]:
    """The set's own test films test; of the others the first patients of each kind, by id, choose (docs/adr/0008)."""
    rows = _rows(children / "labels.csv")
    patients: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["orig_split"] == "train":
            patients[row["label"]].add(row["patient_id"])
    chosen = {
        patient
        for own in patients.values()
        for patient in sorted(own, key=natural_key)[: round(_CHILDREN_VALIDATION * len(own))]
    }
    for row in rows:
        held = "test" if row["orig_split"] == "test" else "validation" if row["patient_id"] in chosen else "train"
        label = "normal" if row["label"] == "normal" else "opacity"
        made = _row(row | {"view": "AP"}, children, folder, label, population="children")
        patient = f"{'test-' if held == 'test' else ''}{row['patient_id']}"  # ids begin anew there
        known = {"split": held, "patient_id": patient, "source": "Kermany 2018", "read": label}
        yield made | known | {"kind": row["kind"]}


def _row(row: Mapping[str, str], data: Path, folder: Path, label: str, population: str) -> Row:
    patient = row["patient_id"]
    known = {name: row.get(name, "") for name in ("view", "age", "sex")}
    path = os.path.relpath(data / row["path"], folder)
    return {"path": path, "label": label, "patient_id": patient, "population": population, **known}


def _twice(adults: Path, rows: Sequence[Row]) -> frozenset[str]:
    """Films that stand in another source too: of one patient, and alike at 64 x 64 pixels; the later one."""
    by_patient: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_patient[row["patient_id"]].append(row)
    twice = set()
    for own in by_patient.values():
        if len({row["source"] for row in own}) > 1:
            small = [_small(adults / row["path"]) for row in own]
            for later, row in enumerate(own):
                for earlier in range(later):
                    other = own[earlier]
                    if other["source"] != row["source"] and float((small[later] * small[earlier]).mean()) > _SAME:
                        twice.add(row["path"])
    return frozenset(twice)


def _small(path: Path) -> NDArray[np.float64]:
    with PillowImage.open(path) as film:
        grey = np.asarray(film.convert("L").resize((_SIDE, _SIDE)), np.float64)
    return (grey - grey.mean()) / (grey.std() or 1.0)


def _rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
