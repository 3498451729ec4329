"""Models with random weights and drawn films, in memory and as files: what the tests of inference stand on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image as Pillow
from pydicom import dcmread
from pydicom.uid import ExplicitVRLittleEndian

from imaging.archive.dimse import DimseClient
from imaging.archive.servers import Server
from imaging.image import Image, ImageRef, Photometric
from inference.input.gate import GateModel, fit_gate
from inference.input.prepare import prepare
from inference.models import catalogue, store
from inference.models.card import InputSpec
from inference.score import Scorer
from tests.archive.films import study_of
from tests.models import make_card, random_state


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model folder: MobileNetV2 with random weights, 64 x 64, normal and abnormal, no gate."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    store.save(folder, make_card(), random_state("mobilenet_v2", 2))
    return folder


def make_image(values: NDArray[np.generic], path: str = "film.png", **changes: Any) -> Image:
    rows, columns = values.shape[:2]
    photometric = Photometric.RGB if values.ndim == 3 else Photometric.MONOCHROME2
    image = Image(ImageRef(Path(path), rows=rows, columns=columns), values, photometric)
    return replace(image, **changes)


def chest(seed: int = 0, rows: int = 200, columns: int = 180) -> NDArray[np.uint16]:
    """A film as a child draws it, 12 bits: bright body, two dark lungs, a heart, ribs; every seed another one."""
    generator = np.random.default_rng(seed)
    y, x = np.mgrid[0:rows, 0:columns]
    y, x = y / rows - generator.uniform(-0.02, 0.02), x / columns - generator.uniform(-0.02, 0.02)
    size = generator.uniform(0.9, 1.1)
    film = 2200.0 + 900 * y
    for middle in (0.31, 0.69):
        lung = ((x - middle) / (0.15 * size)) ** 2 + ((y - 0.45) / (0.3 * size)) ** 2
        film -= 1700 / (1 + np.exp(12 * (lung - 1)))
    heart = ((x - 0.56) / 0.13) ** 2 + ((y - 0.6) / 0.15) ** 2
    film += 900 / (1 + np.exp(8 * (heart - 1)))
    film += 150 * np.sin(60 * y + 6 * np.abs(x - 0.5)) + 400 * np.exp(-(((x - 0.5) / 0.04) ** 2))
    film += generator.normal(0, 15, film.shape)
    return np.clip(film, 0, 4095).astype(np.uint16)


def write_chest(path: Path, seed: int, rows: int = 200, columns: int = 180) -> Path:
    """That film as a picture of 16 bits."""
    Pillow.fromarray((chest(seed, rows, columns) * 16).astype(np.uint16)).save(path)
    return path


def sent_chests(server: Server, folder: Path, patient: str, count: int, *, size: int = 120) -> list[Path]:
    """A study of so many films on a server, other ones for each patient; as files, too."""
    seed = int.from_bytes(patient.encode()) % 10_000
    _, paths = study_of(folder, (ExplicitVRLittleEndian,) * count, size=size, PatientID=patient)
    for number, path in enumerate(paths):
        film = dcmread(path)
        film.PixelData = chest(seed + number, size, size).tobytes()
        film.save_as(path)
    events = list(DimseClient(server).send(paths))
    assert len(events) == count
    return paths


def write_films(folder: Path, count: int) -> Path:
    """Films from 1 on; number 3 is blank, 5 is cut short, 7 is text."""
    for number in range(1, count + 1):
        write_chest(folder / f"film {number}.png", number)
    Pillow.fromarray(np.zeros((90, 90), np.uint16)).save(folder / "film 3.png")
    cut = folder / "film 5.png"
    cut.write_bytes(cut.read_bytes()[:700])
    (folder / "film 7.png").write_text("no film at all")
    return folder


@pytest.fixture(scope="module")
def scorer(tiny_model: Path) -> Scorer:
    return Scorer.open(tiny_model, "cpu")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No bundled model, and an empty folder for the user's models."""
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    return tmp_path


@pytest.fixture(scope="session")
def chest_gate() -> GateModel:
    """A gate fitted on 200 drawn chests."""
    films = [prepare(make_image(chest(seed, 120, 110)), InputSpec()).grey for seed in range(200)]
    return fit_gate(np.stack(films))
