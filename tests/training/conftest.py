"""A small labelled set of drawn films, and a recipe small enough to run in seconds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inference.models.card import InputSpec
from tests.training.drawn import draw_set
from training import recipe_file
from training.recipe import Recipe


@pytest.fixture(scope="session")
def labels_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """48 films of 24 patients, half of them abnormal; the last 8 patients are the test split."""
    return draw_set(
        tmp_path_factory.mktemp("set"),
        part=lambda patient: "test" if patient >= 16 else "train",
        source=lambda _: "drawn",
    )


@pytest.fixture
def quick() -> Recipe:
    """The bundled model's recipe on 32 x 32 pictures, without averaging and with few epochs."""
    whole = recipe_file.load("chest-children-mobilenet-v2")
    return replace(
        whole, input=InputSpec(rows=32, columns=32), epochs=2, batch=8, ema=0.5, frozen=1, validation=0.25, views=1
    )
