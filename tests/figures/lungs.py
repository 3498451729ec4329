"""`python -m tests.figures.lungs films ADULTS ELSEWHERE FILE`: the labels file that the lungs' network is trained from.

ADULTS: films of NIH ChestX-ray14 with masks of the lungs (masks.csv: path, mask, patient_id, read) and labels.csv.
ELSEWHERE: a labels file whose patients, of the same hospital under other spellings of their numbers, are measured apart
and left out here. FILE gets path, label (as read), patient_id, split, mask, view; 15 % of the patients test.

`sheets ADULTS FOLDER ELSEWHERE`: contact sheets of 40 films with the outlines of the installed model, to be looked at:
in FOLDER, by turns, films of ADULTS that were read as opacity or other and have no mask, and films of ELSEWHERE, a
table with a column path.

`zones FILMS.csv [SPLIT]`: do side and zone in words name where radiologists drew boxes (column boxes)?
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.image import Image
from imaging.reading.read import read, read_refs
from inference.input.anatomy import LungZone, outline, side_and_zone
from inference.input.prepare import prepare
from inference.lungs import LungFinder, Lungs
from inference.models.card import InputSpec
from inference.prediction import Decision, Scored
from inference.score import Scorer
from training.data.boxes import boxes_of
from training.data.layouts import read_labels

Row = dict[str, str]

_COLUMNS = ("path", "label", "patient_id", "split", "mask", "view", "age", "sex", "source")
_TEST = 0.15
_SHOWN, _ACROSS, _SIDE = 40, 5, 400


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


def sheets(adults: Path, folder: Path, elsewhere: Path) -> None:
    """Write the contact sheets, numbered, and a list of what is on them."""
    masked = {row["path"] for row in _rows(adults / "masks.csv")}
    sick = [row for row in _rows(adults / "labels.csv") if row["read"] in ("opacity", "other")]
    here = [adults / row["path"] for row in sick if row["path"] not in masked]
    there = [elsewhere.parent / row["path"] for row in _rows(elsewhere)]
    chosen = [_some(paths, _SHOWN // 2) for paths in (here, there)]
    paths = [path for pair in zip(*chosen, strict=True) for path in pair]
    finder = LungFinder.installed()
    if finder is None:
        raise SystemExit("no model that outlines lungs is installed")
    folder.mkdir(parents=True, exist_ok=True)
    tiles = [_tile(number, read(read_refs(path)[0]), finder) for number, path in enumerate(paths, 1)]
    for sheet in range(0, len(tiles), _ACROSS * 2):
        some = tiles[sheet : sheet + _ACROSS * 2]
        lines = [np.hstack(some[at : at + _ACROSS]) for at in range(0, len(some), _ACROSS)]
        cv2.imwrite(str(folder / f"sheet-{sheet // (_ACROSS * 2) + 1}.png"), np.vstack(lines))
    (folder / "films.txt").write_text("".join(f"{number} {path.name}\n" for number, path in enumerate(paths, 1)))


def zones(labels: Path, split: Path = Path("test")) -> None:
    """Print how often the side and the zone named hold some of a box, of films that are decided positive or unsure."""
    scorer, finder = Scorer.open(device="cpu"), LungFinder.installed()
    if finder is None:
        raise SystemExit("no model that outlines lungs is installed")
    scorer.lungs = finder
    admit, counts = scorer.admission(anatomy=True), Counter[str]()
    for film in read_labels(labels):
        boxes = boxes_of(film)
        if film.split != str(split) or not boxes:
            continue
        counts["films with boxes"] += 1
        image = read(read_refs(film.path)[0])
        outcome = scorer.answer([admit(image)])[0]
        if not isinstance(outcome, Scored) or outcome.prediction.decision not in (Decision.POSITIVE, Decision.UNSURE):
            continue
        counts["decided positive or unsure"] += 1
        lungs = finder.lungs_of(image)
        if lungs is None or outcome.anatomy is None:
            counts["no lungs found"] += 1
            continue
        true = _zones_of(lungs, boxes)
        own = outcome.anatomy
        counts["boxes outside the outline"] += not true
        if not own.side:
            counts["strongest outside the lungs"] += 1
            continue
        counts["side and zone named"] += 1
        counts["for comparison: the right lung holds some of a box"] += any(str(one.side) == "right" for one in true)
        counts["for comparison: the right lower zone holds some of a box"] += any(
            f"{one.side} {one.third}" == "right lower" for one in true
        )
        if len({one.side for one in true}) == 1:
            counts["of these with boxes in one lung alone"] += 1
            counts["of these with boxes in one lung alone: in the one named"] += any(
                str(one.side) == own.side for one in true
            )
        counts["the side named holds some of a box"] += any(str(one.side) == own.side for one in true)
        counts["the zone named holds some of a box"] += any(
            (str(one.side), str(one.third)) == (own.side, own.zone) for one in true
        )
    sys.stdout.write("".join(f"{name}: {count}\n" for name, count in counts.items()))


def _zones_of(lungs: Lungs, boxes: Sequence[tuple[float, float, float, float]]) -> set[LungZone]:
    """The zones that hold some of a box: of a grid of its points every one that lies in a lung."""
    found: set[LungZone] = set()
    for left, top, width, height in boxes:
        for x in np.linspace(left, left + width, 9):
            for y in np.linspace(top, top + height, 9):
                zone = side_and_zone(lungs, float(x), float(y))
                found |= {zone} if zone is not None else set()
    return found


def _tile(number: int, image: Image, finder: LungFinder) -> NDArray[np.uint8]:
    """The film, stretched to a square, with the outline of its lungs and its number."""
    grey = prepare(image, InputSpec(rows=_SIDE, columns=_SIDE)).grey.astype(np.uint8)
    tile = cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR)
    lungs = finder.lungs_of(image)
    for ring in outline(lungs) if lungs is not None else ():
        points = ring * (_SIDE / image.columns, _SIDE / image.rows)
        cv2.polylines(tile, [np.rint(points).astype(np.int32)], isClosed=True, color=(0, 230, 255), thickness=1)
    text = f"{number}" if lungs is not None else f"{number} none"
    cv2.putText(tile, text, (6, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (80, 255, 80), 2)
    return np.asarray(tile, np.uint8)


def _some(paths: Sequence[Path], count: int) -> list[Path]:
    """So many of them, by the digest of their names."""
    return sorted(paths, key=lambda path: hashlib.sha256(path.name.encode()).digest())[:count]


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
    {"films": films, "sheets": sheets, "zones": zones}[sys.argv[1]](*map(Path, sys.argv[2:]))
