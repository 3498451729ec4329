"""The folders that the pictures are taken of: computed films of nobody, as varied as a week on a ward."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pydicom
from numpy.typing import NDArray

from tests.phantom import BITS, TOP, Opacity, PhantomFilm, make_phantom

TURNED = 17
"""The number of the film that lies on its side."""

_SIDE, _COUNT = 480, 30
_SMALL_SIDE, _SMALL_COUNT = 240, 120
_KINDS: tuple[tuple[Opacity | None, float], ...] = (
    (None, 2.0),
    (Opacity(-7, 22, 6, 14), 0.0),
    (None, 0.0),
    (None, 2.0),
    (Opacity(7, 22, 6, 14), 0.0),
    (Opacity(0, 22, 8, 14), 0.0),
    (Opacity(-8, 24, 5, 12), 2.0),
    (None, 2.0),
    (Opacity(-8, 24, 5, 12), 0.0),
    (None, 1.2),
)
"""The opacity, and how blurred the film is: sigma in pixels. Scores follow both."""


@dataclass(frozen=True, slots=True)
class Made:
    """A film that was written, and what is on it."""

    path: Path
    patient: str
    positive: bool


def write_ward(folder: Path) -> list[Made]:
    """A folder to review: 30 films of as many patients, one on its side, one copied, and one more that is cut short."""
    folder.mkdir(parents=True)
    made = []
    for number in range(1, _COUNT + 1):
        opacity, blur = _KINDS[(number * 7) % len(_KINDS)]
        film = make_phantom(number, opacity, _SIDE)
        values = cv2.GaussianBlur(film.values, (0, 0), blur) if blur else film.values
        values = np.ascontiguousarray(np.rot90(values)) if number == TURNED else _exposed(values, number)
        made.append(Made(folder / f"film-{number:02}.dcm", f"PHANTOM-{number:02}", opacity is not None))
        _write(replace(film, values=values), made[-1])
    (folder / "copy-of-film-06.dcm").write_bytes(made[5].path.read_bytes())
    whole = made[2].path.read_bytes()
    (folder / "film-31.dcm").write_bytes(whole[: len(whole) // 3])
    return made


def write_labelled(folder: Path) -> Path:
    """Films to train with, small and many, in a folder `films`; the labels file beside it."""
    (folder / "films").mkdir(parents=True)
    lines = ["path,label,patient_id"]
    for number in range(_SMALL_COUNT):
        random = np.random.RandomState(number)
        positive = number % 2 == 1
        x, y, radius = random.uniform((5, 16, 2.5), (10, 27, 6))
        opacity = Opacity(float(x) * random.choice((-1, 1)), float(y), float(radius), 2.2 * float(radius))
        film = make_phantom(1000 + number, opacity if positive else None, _SMALL_SIDE)
        name = f"films/film-{number:03}.png"
        replace(film, values=_exposed(film.values, number)).write_png(folder / name)
        lines.append(f"{name},{'abnormal' if positive else 'normal'},patient-{number:03}")
    labels = folder / "labels.csv"
    labels.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return labels


def _exposed(values: NDArray[np.uint16], number: int) -> NDArray[np.uint16]:
    """The film a little nearer, turned, off its middle and lighter or darker, as no two are taken alike."""
    random = np.random.RandomState(number)
    side = values.shape[0]
    top, bottom, left, right = (int(share * side) for share in random.uniform(0, 0.11, 4))
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), random.uniform(-5, 5), 1.0)
    turned = cv2.warpAffine(values, turn, (side, side), flags=cv2.INTER_LINEAR)
    part = turned[top : side - bottom, left : side - right].astype(np.float64)
    light = TOP * (part / TOP) ** random.uniform(0.75, 1.3)
    film: NDArray[np.uint16] = np.rint(cv2.resize(light, (side, side), interpolation=cv2.INTER_AREA)).astype(np.uint16)
    return np.minimum(film, (1 << BITS) - 1)


def _write(film: PhantomFilm, made: Made) -> None:
    film.write_dicom(made.path)
    dataset = pydicom.dcmread(made.path)
    dataset.PatientID, dataset.PatientName = made.patient, f"Synthetic^{made.patient.title()}"
    dataset.save_as(made.path)
