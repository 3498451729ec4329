"""A small labelled set of drawn films, and a recipe small enough to run in seconds."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from inference.types import InputSpec
from training import recipe
from training.recipe import Recipe


def draw_film(abnormal: bool, generator: np.random.Generator) -> np.ndarray:
    """A dark field with a bright middle; abnormal ones have a bright spot at one side."""
    y, x = np.mgrid[0:96, 0:80]
    film = 40 + 120 * np.exp(-(((x - 40) / 9) ** 2)) + generator.normal(0, 6, (96, 80))
    if abnormal:
        film += 90 * np.exp(-((x - 20) ** 2 + (y - generator.uniform(35, 60)) ** 2) / 90)
    return np.clip(film, 0, 255).astype(np.uint8)


@pytest.fixture(scope="session")
def labels_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """48 films of 24 patients, half of them abnormal; the last 8 patients are the test split."""
    folder = tmp_path_factory.mktemp("set")
    generator = np.random.default_rng(3)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "part", "source"))
        for number in range(48):
            patient = number // 2
            abnormal = patient % 2 == 1
            name = f"film{number:02d}.png"
            PillowImage.fromarray(draw_film(abnormal, generator)).save(folder / name)
            row = (
                name,
                "PNEUMONIA" if abnormal else "NORMAL",
                f"P{patient}",
                "test" if patient >= 16 else "train",
                "drawn",
            )
            writer.writerow(row)
    return folder / "labels.csv"


@pytest.fixture
def quick() -> Recipe:
    """The bundled model's recipe on 32 x 32 pictures, without averaging and with few epochs."""
    whole = recipe.load("chest-mobilenet-v2")
    return replace(
        whole, input=InputSpec(rows=32, columns=32), epochs=2, batch=8, ema=0.5, frozen=1, validation=0.25, views=1
    )
