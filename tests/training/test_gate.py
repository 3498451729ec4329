"""Which input gate a trained model gets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.image import Image, ImageRef
from inference.input.gate import ChestGate, GateModel, fit_gate
from inference.input.prepare import prepare
from inference.models import store
from inference.models.card import InputSpec
from tests.gate.altered import drawn
from tests.models import make_card
from tests.phantom import make_phantom
from training.data.labels import LabelledFilm
from training.data.pictures import PreparedFilms
from training.export_model import gate_for
from training.job import TrainingJob
from training.recipe import Recipe


@pytest.fixture
def job(quick: Recipe, tmp_path: Path) -> TrainingJob:
    return TrainingJob(quick, tmp_path / "labels.csv", tmp_path / "model", tmp_path / "work")


def films_of(pictures: NDArray[np.uint8]) -> PreparedFilms:
    films = tuple(LabelledFilm(Path(f"{n}.png"), "normal", f"P{n}", "train") for n in range(len(pictures)))
    return PreparedFilms(films, pictures, 0, np.zeros(len(films), np.void(8).dtype))


def chests(count: int) -> NDArray[np.uint8]:
    """The phantom, each time a little brighter."""
    phantom = prepare(Image(ImageRef(Path("a")), make_phantom().values), InputSpec()).grey
    return np.stack([np.clip(phantom * (0.8 + 0.4 * n / count), 0, 255).astype(np.uint8) for n in range(count)])


def others(count: int) -> NDArray[np.uint8]:
    random = np.random.default_rng(0)
    return np.stack([drawn(random).astype(np.uint8) for _ in range(count)])


def test_a_training_on_a_few_chest_films_gets_the_gate_of_the_program(job: TrainingJob) -> None:
    gate = gate_for(job, films_of(np.concatenate([chests(38), others(2)])))
    assert isinstance(gate, ChestGate)
    assert gate.settings() == store.shipped_gate().settings()


def test_a_training_on_other_pictures_gets_a_gate_fitted_on_them(job: TrainingJob) -> None:
    gate = gate_for(job, films_of(others(200)))
    assert isinstance(gate, GateModel)
    assert gate.films == 200


def test_a_few_other_pictures_leave_the_gate_of_the_model_that_is_adapted(job: TrainingJob, tmp_path: Path) -> None:
    fitted = fit_gate(others(200).astype(np.float32))
    assert gate_for(job, films_of(others(30))) is None
    store.save(tmp_path / "start", make_card(), {"weight": np.zeros(3, np.float32)}, fitted)
    gate = gate_for(replace(job, start=tmp_path / "start"), films_of(others(30)))
    assert isinstance(gate, GateModel)
    assert gate.far == fitted.far
