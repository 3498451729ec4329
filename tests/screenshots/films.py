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

FRAMES = 24
"""Of the film that breathes, at 8 frames a second."""

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


@dataclass(frozen=True, slots=True)
class _Visit:
    """A film of one of the patients: who, when, from where, and what is on it."""

    patient: int
    date: str
    view: str = "PA"
    opacity: Opacity | None = None

    @property
    def title(self) -> str:
        """What its study is called."""
        return "Thorax p.a." if self.date < "2025" else "Thorax p.a./lat."


_VISITS = (
    _Visit(1, "20260302", opacity=Opacity(-7, 22, 6, 14)),
    _Visit(1, "20260302", "LL"),
    _Visit(1, "20240115"),
    _Visit(2, "20250610", opacity=Opacity(7, 22, 6, 14)),
    _Visit(2, "20250610", "LL"),
    _Visit(3, "20241105"),
)
"""The first patient has a prior; two were filmed from the side as well."""


def write_patients(folder: Path) -> list[Path]:
    """Films of three patients, as the visits are listed."""
    folder.mkdir(parents=True)
    paths = []
    for number, visit in enumerate(_VISITS):
        film = make_phantom(visit.patient, visit.opacity, _SIDE)
        lateral = visit.view == "LL"
        values = _from_the_side(_SIDE) if lateral else _exposed(film.values, number)
        path = folder / f"{visit.date}-{visit.patient}-{visit.view}.dcm"
        _write(replace(film, values=values), Made(path, f"PHANTOM-{visit.patient:02}", False))
        dataset = pydicom.dcmread(path)
        dataset.PatientBirthDate, dataset.IssuerOfPatientID = f"19{50 + visit.patient}0704", "HILUM"
        dataset.StudyDate, dataset.StudyDescription, dataset.ViewPosition = visit.date, visit.title, visit.view
        dataset.StudyInstanceUID = f"2.25.{visit.date}{visit.patient}"
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"2.25.1{visit.date}{number}"
        if lateral:
            dataset.PatientOrientation = ["A", "F"]
        dataset.save_as(path)
        paths.append(path)
    return paths


def write_frames(path: Path) -> Path:
    """One chest that breathes, as frames of one film."""
    film = make_phantom(5, None, _SIDE)
    film.write_dicom(path)
    dataset = pydicom.dcmread(path)
    frames = []
    for number in range(FRAMES):
        deeper = 1.0 + 0.04 * np.sin(2 * np.pi * number / FRAMES)
        stretch = np.array([[1.0, 0.0, 0.0], [0.0, deeper, 0.0]])
        frames.append(cv2.warpAffine(film.values, stretch, (_SIDE, _SIDE), borderMode=cv2.BORDER_REPLICATE))
    dataset.NumberOfFrames, dataset.FrameTime = FRAMES, 125.0
    dataset.PixelData = np.stack(frames).tobytes()
    dataset["PixelData"].VR = "OW"
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    dataset.save_as(path)
    return path


def _from_the_side(side: int) -> NDArray[np.uint16]:
    """A chest from the side as it looks from afar: the spine behind, the heart in front, the lungs between."""
    light = np.zeros((side, side), np.float32)

    def add(center: tuple[float, float], axes: tuple[float, float], turn: float, value: float) -> None:
        shape = np.zeros_like(light)
        places = [(round(x * side), round(y * side)) for x, y in (center, axes)]
        cv2.ellipse(shape, places[0], places[1], turn, 0, 360, 1.0, -1)
        np.add(light, value * cv2.GaussianBlur(shape, (0, 0), 0.012 * side), out=light)

    add((0.50, 0.62), (0.34, 0.60), 0, 0.62)
    add((0.50, 0.50), (0.25, 0.36), 6, -0.42)
    add((0.36, 0.63), (0.14, 0.17), 30, 0.30)
    add((0.50, 0.98), (0.34, 0.22), 0, 0.26)
    for place in range(9):
        add((0.70 + 0.010 * abs(place - 4), 0.14 + 0.085 * place), (0.040, 0.034), 0, 0.24)
        add((0.52, 0.22 + 0.075 * place), (0.26, 0.008), 28, 0.07)
    grain = np.random.RandomState(1).normal(0.0, 0.008, light.shape)
    values: NDArray[np.uint16] = np.rint(TOP * np.clip(light + grain, 0.0, 1.0)).astype(np.uint16)
    return values


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
