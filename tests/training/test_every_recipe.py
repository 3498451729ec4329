"""Every recipe that comes with the program trains to a model folder: a few films, one epoch, small pictures."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from inference.models.card import Activation
from inference.models.card_file import read_card
from tests.training.drawn import draw_film
from training import recipe_file
from training.evaluation import sanity
from training.events import Epoch, Exported
from training.job import TrainingJob
from training.train import train

_SPLITS = {"train": 4, "validation": 2}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few drawn films, numbered; even ones look normal."""
    folder = tmp_path_factory.mktemp("films")
    generator = np.random.default_rng(7)
    for number in range(4 * sum(_SPLITS.values())):
        PillowImage.fromarray(draw_film(number % 2 == 1, generator)).save(folder / f"{number}.png")
    return folder


def _labels(folder: Path, name: str, labels: tuple[str, ...]) -> Path:
    path = folder / f"{name}.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "split"))
        number = 0
        for split, count in _SPLITS.items():
            for label in labels:
                for _ in range(count):
                    writer.writerow((f"{number}.png", label, split))
                    number += 1
    return path


@pytest.mark.parametrize("name", recipe_file.names())
def test_a_recipe_trains_to_a_model_that_says_its_labels(
    name: str, films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sanity, "_RANDOM_NETWORKS", 1)  # each takes as long as the training
    own = recipe_file.load(name)
    side = 80 if "inception" in own.architecture else 32
    small = replace(own, input=replace(own.input, rows=side, columns=side), epochs=1, batch=4, steps=2, views=0)
    job = TrainingJob(
        small, _labels(films, name, own.labels), tmp_path / name, tmp_path / "work", device="cpu", report=False
    )
    events = list(train(job))
    assert [type(event) for event in events if isinstance(event, Epoch | Exported)] == [Epoch, Exported]
    card = read_card(job.output)
    assert card.labels == (own.labels if own.activation is Activation.SOFTMAX else own.positive_labels)
    assert card.training["recipe"]["name"] == name
    assert card.head == own.head
