"""The pictures that the input gate is fitted and measured on, from the folder of real films beside the checkout."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.reading.read import read, read_refs
from inference.input.gate import SMALLEST_SIDE
from inference.input.prepare import prepare
from inference.models.card import InputSpec

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CHESTS = frozenset({"RG1_J2KI.dcm", "RG1_JLSN.dcm", "966_fixed.dcm", "gdcm-CR-MONO1-10-chest.dcm"}) | {
    f"test{number}.dcm" for number in range(1, 7)
}
"""The frontal chest films among the DICOM files; highdicom's dx_image.dcm is an animal's thorax from the side."""
_ALIKE = 0.8
_THUMBNAIL = 24

Pictures = NDArray[np.uint8]
"""(n, 224, 224) prepared pictures, 0..255."""


@dataclass(frozen=True, slots=True, eq=False)
class Films:
    """Upright frontal films by place; each place in three parts of which no patient is in two."""

    fit: dict[str, Pictures]
    validation: dict[str, Pictures]
    test: dict[str, Pictures]


def prepared(paths: Iterable[Path], spec: InputSpec | None = None) -> tuple[Pictures, tuple[str, ...]]:
    """Prepared first frames of the files that can be read and are large enough, and the names of these files."""
    spec = spec or InputSpec()
    pictures, names = [], []
    for path in paths:
        try:
            image = read(read_refs(path)[0])
        except Fault:
            continue
        if min(image.rows, image.columns) >= SMALLEST_SIDE:
            pictures.append(np.rint(prepare(image, spec).grey).astype(np.uint8))
            names.append(str(path))
    return np.stack(pictures), tuple(names)


def upright() -> Films:
    """Adults and children by patient, and adults of several other hospitals by file.

    Patients of nih_1024 and Kermany's test films are held back whole; films that resemble one of other_hospital (some
    of that collection stand among the several hospitals) are left out.
    """
    held_back = {path.name[:8] for path in (DATA / "nih_1024").rglob("*.png")}
    adults = _rows("adults/labels.csv")
    parts = [
        "test" if row["patient_id"].removeprefix("NIH") in held_back else _part(row["patient_id"]) for row in adults
    ]
    films = Films({}, {}, {})
    _divide(films, "adults", [DATA / "adults" / row["path"] for row in adults], parts)
    children = _rows("kermany_224/labels.csv")
    parts = [
        "test" if row["orig_split"] == "test" else _part(row["patient_id"]).replace("test", "fit") for row in children
    ]
    _divide(films, "children", [DATA / "kermany_224" / row["path"] for row in children], parts)
    several = [DATA / "adults" / row["path"] for row in _rows("adults/covid.csv")]
    pictures = prepared(several)[0]
    alike = (_thumbnails(pictures) @ _thumbnails(other_hospital()).T).max(axis=1) > _ALIKE
    parts = [
        "left out" if same else _part(str(path.relative_to(DATA / "adults")))
        for path, same in zip(several, alike, strict=True)
    ]
    _divide(films, "several hospitals", several, parts)
    return films


def other_hospital(spec: InputSpec | None = None) -> Pictures:
    """122 adult films of a hospital that nothing is fitted or chosen on."""
    return prepared([DATA / "other_hospital" / row["path"] for row in _rows("other_hospital/films.csv")], spec)[0]


def nih_adults(spec: InputSpec | None = None) -> Pictures:
    """120 adult films at 1024 x 1024, of patients that nothing is fitted on."""
    return prepared(sorted((DATA / "nih_1024").rglob("*.png")), spec)[0]


def dicom_files() -> tuple[Pictures, tuple[str, ...]]:
    """Every DICOM file once that opens and is large enough, whatever it shows; and their names."""
    rows = [row for row in _rows("dicom/manifest.csv") if not row["duplicate_of"] and row["pixel"] == "1"]
    return prepared(DATA / "dicom" / row["path"] for row in rows)


def others_of_0007(names: Iterable[str]) -> NDArray[np.bool_]:
    """Which DICOM files are the 175 of decision 0007: decoded by the manifest's maker, and of no chest."""
    rows = _rows("dicom/manifest.csv")
    decoded = {str(DATA / "dicom" / row["path"]) for row in rows if row["decode"].startswith("ok")}
    return np.array([name in decoded and not is_chest(name) and "dx_image" not in name for name in names])


def is_chest(name: str) -> bool:
    """Is the DICOM file of this name a frontal chest film?"""
    return Path(name).name in CHESTS


def _rows(path: str) -> list[dict[str, str]]:
    with (DATA / path).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _part(name: str) -> str:
    """Six tenths fit, two validate, two are held back: by the name's digest, the same everywhere."""
    digit = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 10
    return "fit" if digit < 6 else "validation" if digit < 8 else "test"


def _divide(films: Films, place: str, paths: list[Path], parts: list[str]) -> None:
    for name, part in (("fit", films.fit), ("validation", films.validation), ("test", films.test)):
        part[place] = prepared(path for path, own in zip(paths, parts, strict=True) if own == name)[0]


def _thumbnails(pictures: Pictures) -> NDArray[np.float32]:
    """(n, 576) of norm 1: what is left of small copies without their shading."""
    small = []
    for picture in pictures.astype(np.float32):
        thumbnail = cv2.resize(picture, (_THUMBNAIL, _THUMBNAIL), interpolation=cv2.INTER_AREA)
        flat = (thumbnail - cv2.GaussianBlur(thumbnail, (0, 0), 4)).ravel()
        small.append((flat - flat.mean()) / (flat.std() * _THUMBNAIL + 1e-6))
    return np.stack(small)
