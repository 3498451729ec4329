"""`python -m tests.figures.lungs films ADULTS ELSEWHERE FILE`: the labels file that the lungs' network is trained from.

ADULTS: films of NIH ChestX-ray14 with masks of the lungs (masks.csv: path, mask, patient_id, read) and labels.csv.
ELSEWHERE: a labels file whose patients, of the same hospital under other spellings of their numbers, are measured apart
and left out here. FILE gets path, label (as read), patient_id, split, mask, view; 15 % of the patients test.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

Row = dict[str, str]

_COLUMNS = ("path", "label", "patient_id", "split", "mask", "view", "age", "sex", "source")
_TEST = 0.15


def films(adults: Path, elsewhere: Path, file: Path) -> None:
    """Write the labels file and say what is in it."""
    known = {row["path"]: row for row in _rows(adults / "labels.csv")}
    apart = {_number(row["patient_id"]) for row in _rows(elsewhere)}
    rows, left = [], Counter[str]()
    file.parent.mkdir(parents=True, exist_ok=True)
    for row in _rows(adults / "masks.csv"):
        if _number(row["patient_id"]) in apart:
            left["films of patients who are measured apart"] += 1
            continue
        about = known.get(row["path"], {})
        rows.append(
            row
            | {name: about.get(name, "") for name in ("view", "age", "sex", "source")}
            | {"path": _relative(adults / row["path"], file), "mask": _relative(adults / row["mask"], file)}
            | {"label": row["read"], "split": "test" if _place(row["patient_id"]) < _TEST else "train"}
        )
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, _COLUMNS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    counts = Counter((row["split"], row["label"], row["view"]) for row in rows)
    told = [f"{' '.join(which)}: {count}" for which, count in sorted(counts.items())]
    sys.stdout.write("\n".join([*told, *(f"{why}: {count}" for why, count in left.items())]) + "\n")


def _number(patient: str) -> int:
    """NIH01299 and NIH00001299 are one patient."""
    return int(re.sub(r"\D", "", patient))


def _place(patient: str) -> float:
    """Where a patient stands between 0 and 1, by the digest of the number."""
    return int.from_bytes(hashlib.sha256(str(_number(patient)).encode()).digest()[:8], "big") / 2**64


def _relative(path: Path, file: Path) -> str:
    return os.path.relpath(path.resolve(), file.resolve().parent)


def _rows(path: Path) -> Iterator[Row]:
    with path.open(newline="", encoding="utf-8") as stream:
        yield from csv.DictReader(stream)


if __name__ == "__main__":
    films(Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
