"""A model that is installed is adapted to a few other films: its own network, gently, and what it forgot is said."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from imaging.faults import Code, Fault
from inference.models import store
from inference.models.card_file import read_card
from inference.models.network import build, weighted_layers
from tests.training.drawn import draw_film
from training import recipe_file
from training.adapt import adapting
from training.events import Compared, Event, Exported, Noticed
from training.job import TrainingJob
from training.recipe import Recipe
from training.train import train


@pytest.fixture(scope="module")
def former(labels_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model, trained on the drawn films."""
    whole = recipe_file.load("chest-children-mobilenet-v2")
    small = replace(whole, input=replace(whole.input, rows=32, columns=32), epochs=1, batch=8, validation=0.25, views=0)
    folder = tmp_path_factory.mktemp("models")
    job = TrainingJob(small, labels_file, folder / "former", folder / "work", split_column="part", report=False)
    list(train(job))
    return job.output


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """88 other films with what a reader said of them, in a review's words."""
    folder = tmp_path_factory.mktemp("verdicts")
    generator = np.random.default_rng(11)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "source"))
        for number in range(88):
            positive = number % 2 == 1
            PillowImage.fromarray(255 - draw_film(positive, generator)).save(folder / f"{number}.png")
            writer.writerow((f"{number}.png", "abnormal" if positive else "normal", f"V{number}", "clinic"))
    return folder / "labels.csv"


@pytest.fixture(scope="module")
def adapted(
    former: Path, verdicts: Path, labels_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[TrainingJob, list[Event]]:
    """The model adapted to the verdicts, with the events of it."""
    folder = tmp_path_factory.mktemp("adapted")
    gentle = replace(adapting(former), epochs=2, views=1, last_layers=12)
    job = TrainingJob(
        gentle,
        verdicts,
        folder / "adapted",
        folder / "work",
        start=former,
        old=former,
        former=labels_file,
        split_column="part",
        report=False,
    )
    return job, list(train(job))


def test_an_adapted_model_has_the_network_labels_and_limits_of_the_one_it_came_from(
    adapted: tuple[TrainingJob, list[Event]], former: Path
) -> None:
    card, before = read_card(adapted[0].output), read_card(former)
    assert (card.architecture, card.labels, card.input, card.head) == (
        before.architecture,
        before.labels,
        before.input,
        before.head,
    )
    assert any(limit.startswith("Of former") for limit in card.limits)
    assert card.training["starting_weights"] == "former"


def test_only_the_last_layers_are_moved_and_no_statistics(
    adapted: tuple[TrainingJob, list[Event]], former: Path
) -> None:
    old, new = store.load(former).weights, store.load(adapted[0].output).weights
    network = build("mobilenet_v2", 2)
    names = {id(module): name for name, module in network.features.named_modules()}
    last = {f"features.{names[id(module)]}" for module in weighted_layers(network)[-12:]}
    for name, array in old.items():
        module, _, own = name.rpartition(".")
        moves = (name.startswith("head.") or module in last) and not own.startswith("running")
        if own != "num_batches_tracked":
            assert np.array_equal(array, new[name]) != moves, name


def test_the_old_model_is_measured_beside_the_new_on_the_same_patients(
    adapted: tuple[TrainingJob, list[Event]],
) -> None:
    (compared,) = [event for event in adapted[1] if isinstance(event, Compared)]
    (exported,) = [event for event in adapted[1] if isinstance(event, Exported)]
    assert (compared.old, compared.new) == ("former", "adapted")
    assert compared.n == exported.metrics.n
    assert compared.new_auc.value == pytest.approx(exported.metrics.figures["auc"].value)


def test_what_was_forgotten_of_the_former_films_is_said_and_recorded(adapted: tuple[TrainingJob, list[Event]]) -> None:
    said = [event.message for event in adapted[1] if isinstance(event, Noticed)]
    assert any("16 films of the former training" in message for message in said), said
    record = read_card(adapted[0].output).training["former_films"]
    assert record["n"] == 16
    assert 0 <= record["auc_after"] <= 1


def test_weights_are_pulled_back_to_where_they_started(former: Path, verdicts: Path, tmp_path: Path) -> None:
    def moved(anchor: float) -> float:
        gentle: Recipe = replace(adapting(former), epochs=2, batch=4, views=0, anchor=anchor, ema=0.0)
        job = TrainingJob(
            gentle, verdicts, tmp_path / f"by-{anchor:g}", tmp_path / f"work-{anchor:g}", start=former, report=False
        )
        list(train(job))
        old, new = store.load(former).weights, store.load(job.output).weights
        return float(sum(np.abs(new[name] - array).sum() for name, array in old.items() if "weight" in name))

    free, pulled = moved(0.0), moved(500.0)
    assert 0 < pulled < 0.5 * free


def test_a_recipe_of_another_network_cannot_start_from_the_model(former: Path, verdicts: Path, tmp_path: Path) -> None:
    other = replace(adapting(former), architecture="resnet18")
    job = TrainingJob(other, verdicts, tmp_path / "m", tmp_path / "w", start=former, report=False)
    with pytest.raises(Fault, match="another network") as caught:
        list(train(job))
    assert caught.value.problem.code is Code.MODEL_REFUSED


def test_a_model_of_several_findings_learns_from_films_that_are_only_normal_or_abnormal(
    verdicts: Path, tmp_path: Path
) -> None:
    whole = recipe_file.load("chest-mobilenet-v2")
    small = replace(
        whole, input=replace(whole.input, rows=32, columns=32), epochs=1, batch=4, steps=2, views=0, boxes=0.0
    )
    labels = verdicts.with_name("findings.csv")
    lines = verdicts.read_text().splitlines()
    kinds = ("opacity", "other")
    labels.write_text(
        "\n".join(line.replace(",abnormal,", f",{kinds[n // 2 % 2]},") for n, line in enumerate(lines)) + "\n"
    )
    job = TrainingJob(small, labels, tmp_path / "findings", tmp_path / "work", report=False, device="cpu")
    list(train(job))
    gentle = replace(adapting(job.output), epochs=1, views=0)
    adapted = TrainingJob(gentle, verdicts, tmp_path / "adapted", tmp_path / "more", start=job.output, report=False)
    told = [event.message for event in train(replace(adapted, device="cpu")) if isinstance(event, Noticed)]
    assert not [message for message in told if "refuses" in message]
    assert read_card(adapted.output).labels == ("normal", "opacity", "other")
    scratch = replace(adapted, start=None, output=tmp_path / "scratch", data=labels.with_name("one.csv"))
    scratch.data.write_text(labels.read_text().replace(",other,", ",opacity,"))
    with pytest.raises(Fault, match="none with the label other"):
        list(train(scratch))
