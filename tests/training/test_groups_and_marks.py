"""Films of unlike sources and views taught in balance, films only said to be abnormal, and boxes that teach."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image as PillowImage

from imaging.faults import Code, Fault
from inference.models import store
from inference.models.card import InputSpec
from inference.models.card_file import read_card
from tests.training.drawn import draw_film
from training import recipe_file
from training.data.boxes import boxes_of, marks_of
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms, prepare_films
from training.events import Epoch
from training.job import TrainingJob
from training.learning.augment import Augmenter
from training.learning.examples import Examples, epoch_rows, group_chances
from training.learning.losses import Loss, right
from training.recipe import Augmentation, Balance, Recipe
from training.train import train

WHOLE = recipe_file.load("chest-mobilenet-v2")
"""Labels normal, opacity, other; a film may also be only "abnormal"."""


def test_no_group_tells_normal_from_abnormal_and_rare_kinds_are_drawn_more_often_than_they_are() -> None:
    groups = ["AP"] * 110 + ["PA"] * 40
    positive = np.array([True] * 100 + [False] * 10 + [True] * 4 + [False] * 36)
    kinds = ["a"] * 64 + ["b"] * 36 + ["a"] * 10 + ["a"] * 4 + ["a"] * 36
    chances = group_chances(groups, positive, kinds)
    in_group = np.array([group == "AP" for group in groups])
    for group in (in_group, ~in_group):
        assert chances[group & positive].sum() == pytest.approx(0.25)
        assert chances[group & ~positive].sum() == pytest.approx(0.25)
    first = chances[:64].sum() / chances[:100].sum()
    assert first == pytest.approx(8 / (8 + 6)), "by the square root of 64 and 36 films"


def test_a_film_of_less_weight_is_drawn_less_often_than_others_of_its_side() -> None:
    positive = np.array([True, True, True, False])
    chances = group_chances(["one"] * 4, positive, ["a", "a", "b", "a"], np.array([1.0, 0.5, 0.5, 1.0]))
    assert chances[:3].sum() == pytest.approx(0.5)
    assert chances[0] == pytest.approx(2 * chances[1])
    assert chances[:2].sum() / chances[2] == pytest.approx(0.75 * np.sqrt(2) / 0.5)


@pytest.mark.parametrize("text", ["0", "-1", "much", "nan", "inf"])
def test_what_is_no_weight_is_refused(text: str, tmp_path: Path) -> None:
    labels = _drawn(tmp_path)
    labels.write_text(
        labels.read_text().replace("boxes\n", "weight\n", 1).replace("adults,AP,", f"adults,AP,{text}", 1)
    )
    small = replace(WHOLE, input=InputSpec(rows=32, columns=32), epochs=1, steps=2, batch=4, views=0, boxes=0.0)
    with pytest.raises(Fault, match="which is no number above 0"):
        list(train(TrainingJob(small, labels, tmp_path / "model", tmp_path / "work", report=False)))


def test_a_group_with_one_side_gives_that_side() -> None:
    chances = group_chances(["one", "one", "two"], np.array([True, False, False]), ["", "", ""])
    assert chances.tolist() == pytest.approx([0.25, 0.25, 0.5])


def test_an_epoch_of_groups_has_the_recipes_steps_and_the_same_films_for_the_same_seed() -> None:
    recipe = replace(WHOLE, batch=4, steps=5, balance=Balance.GROUPS)
    examples = Examples(np.zeros((8, 2, 2), np.uint8), np.zeros(8, np.int64), np.arange(8), np.eye(8)[3])
    assert epoch_rows(recipe, examples, 1).tolist() == [3] * 20
    spread = replace(examples, chances=np.full(8, 1 / 8))
    assert np.array_equal(epoch_rows(recipe, spread, 2), epoch_rows(recipe, spread, 2))
    assert not np.array_equal(epoch_rows(recipe, spread, 2), epoch_rows(recipe, spread, 3))


def test_a_film_that_is_only_abnormal_is_right_with_any_abnormal_label() -> None:
    assert WHOLE.targets == ("normal", "opacity", "other", "abnormal")
    loss = Loss(replace(WHOLE, label_smoothing=0.0), np.ones(4, np.float32), "cpu")
    logits = torch.tensor([[0.0, 2.0, 1.0], [0.0, 1.0, 2.0]])
    unnamed = torch.tensor([3, 3])
    share = float(torch.exp(torch.tensor(1.0)) + torch.exp(torch.tensor(2.0)))
    assert float(loss(logits, unnamed)) == pytest.approx(-2 * np.log(share / (1 + share)), rel=1e-6)
    both = torch.tensor([1, 3])
    alone = float(loss(logits[:1], both[:1])) + float(loss(logits[1:], both[1:]))
    assert float(loss(logits, both)) == pytest.approx(alone, rel=1e-6)
    assert right(WHOLE, logits.numpy(), np.array([3, 2])).tolist() == [True, True]
    assert right(WHOLE, np.array([[3.0, 1, 1]], np.float32), np.array([3])).tolist() == [False]


def test_a_map_inside_the_marks_costs_less_and_how_abnormal_the_film_is_costs_nothing() -> None:
    loss = Loss(WHOLE, np.ones(4, np.float32), "cpu")
    weight = torch.tensor([[-1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
    marks = torch.zeros(1, 8, 8)
    marks[:, :4, :4] = 1
    inside, outside = torch.zeros(1, 2, 4, 4), torch.zeros(1, 2, 4, 4)
    inside[0, 0, 1, 1] = outside[0, 0, 3, 3] = 5.0
    logits = torch.tensor([[0.0, 1.0, 1.0]])
    assert float(loss.of_maps(inside, logits, weight, marks)) < 0.1
    assert float(loss.of_maps(outside, logits, weight, marks)) > 3
    raised = inside + torch.tensor([2.0, 0.0]).view(1, 2, 1, 1)
    assert float(loss.of_maps(raised, logits, weight, marks)) == pytest.approx(
        float(loss.of_maps(inside, logits, weight, marks)), abs=1e-5
    )


def test_marks_move_with_the_picture() -> None:
    picture = np.zeros((64, 64), np.uint8)
    picture[20:30, 35:50] = 255
    augment = Augmenter(Augmentation(crop=0.3, aspect=1.3, degrees=8, scale=0.1, shift=0.06, shear=4), 64, 64)
    for seed in range(5):
        moved, marks = augment(picture, seed) / 255, augment.moved(picture // 255, seed)
        assert torch.allclose(moved, marks, atol=1e-5)
    assert not torch.allclose(augment.moved(picture // 255, 1), augment.moved(picture // 255, 2))


@pytest.mark.parametrize("text", ["1 2 3", "a b c d", "1 2 3 4 5", "1,2,3,4"])
def test_what_is_no_box_is_refused_with_the_film(text: str, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is no box") as caught:
        boxes_of(LabelledFilm(tmp_path / "film.png", "opacity", "p", columns={"boxes": text}))
    assert caught.value.problem.code is Code.BAD_LABELS


def test_boxes_in_film_pixels_are_marks_of_the_input(tmp_path: Path) -> None:
    PillowImage.fromarray(np.tile(np.arange(80, dtype=np.uint8), (96, 1))).save(tmp_path / "film.png")
    films = [LabelledFilm(tmp_path / "film.png", "opacity", "p", columns={"boxes": "20 24 20 48|60.0 0 20 24"})]
    spec = InputSpec(rows=32, columns=32)
    *_, prepared = prepare_films(films, spec, tmp_path / "cache")
    assert isinstance(prepared, PreparedFilms)
    expected = np.zeros((32, 32), np.uint8)
    expected[8:24, 8:16] = 1
    expected[0:8, 24:32] = 1
    recipe = replace(WHOLE, input=spec)
    np.testing.assert_array_equal(marks_of(prepared, recipe)[0], expected)
    assert marks_of(prepared, replace(recipe, boxes=0.0)) == {}


@pytest.mark.parametrize(
    "change",
    [{"steps": 0}, {"balance_by": []}, {"balance": "none"}, {"boxes": -1.0}, {"head": {"hidden": [8]}}],
)
def test_recipes_that_cannot_be_followed_are_refused(change: dict[str, object]) -> None:
    table = {
        "title": "t",
        "architecture": "mobilenet_v2_pyramid",
        "labels": ["normal", "opacity", "other"],
        "abnormal_labels": ["opacity", "other"],
        "balance": "groups",
        "balance_by": ["view"],
        "steps": 4,
        "boxes": 0.2,
    }
    recipe_file.parse("good", table)
    with pytest.raises(ValueError, match=r"balance_by|boxes"):
        recipe_file.parse("bad", table | change)


def test_a_training_of_groups_boxes_and_unnamed_films_ends_in_a_model_that_looks_where_it_was_told(
    tmp_path: Path,
) -> None:
    labels = _drawn(tmp_path)
    small = replace(
        WHOLE,
        input=InputSpec(rows=64, columns=64),
        augmentation=Augmentation(),
        epochs=5,
        steps=8,
        batch=8,
        frozen=0,
        learning_rate=2e-3,
        ema=0.0,
        views=0,
        warmup=0.0,
    )
    looked = {}
    for boxes in (0.0, 3.0):
        job = TrainingJob(
            replace(small, boxes=boxes), labels, tmp_path / f"model-{boxes:g}", tmp_path / f"work-{boxes:g}"
        )
        events = list(train(replace(job, report=False, device="cpu", pictures=tmp_path / "pictures")))
        assert len([event for event in events if isinstance(event, Epoch)]) == 5
        assert read_card(job.output).labels == WHOLE.labels
        looked[boxes] = _share_of_map_in_the_boxes(job.output, small, tmp_path)
    assert looked[3.0] > looked[0.0] + 0.1


def _drawn(folder: Path) -> Path:
    """Abnormal films have a spot in a box at the left; a third of them is only said to be abnormal."""
    generator = np.random.default_rng(5)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "split", "population", "view", "boxes"))
        for number in range(60):
            positive, split = number % 2 == 1, "validation" if number >= 44 else "train"
            PillowImage.fromarray(draw_film(positive, generator)).save(folder / f"{number}.png")
            label = ("opacity", "other", "abnormal")[number % 3] if positive else "normal"
            box = "6 25 28 45" if label == "opacity" else ""
            view = "AP" if number % 4 < 2 else "PA"
            writer.writerow((f"{number}.png", label, f"P{number}", split, "adults", view, box))
    return folder / "labels.csv"


def _share_of_map_in_the_boxes(model: Path, recipe: Recipe, folder: Path) -> float:
    from inference.input.prepare import normalize
    from inference.torch_engine import TorchEngine

    engine = TorchEngine(store.load(model), "cpu")
    weight = engine.network.classifier[-1].get_parameter("weight").detach()
    generator, shares = np.random.default_rng(9), []
    for _ in range(8):
        PillowImage.fromarray(draw_film(True, generator)).save(folder / "shown.png")
        film = LabelledFilm(folder / "shown.png", "opacity", "p", columns={"boxes": "6 25 28 45"})
        *_, prepared = prepare_films([film], recipe.input, folder / f"shown-{len(shares)}")
        assert isinstance(prepared, PreparedFilms)
        features = engine.forward(normalize(prepared.pictures[0].astype(np.float32), recipe.input)).features[0]
        each = torch.einsum("chw,c->hw", features, weight[1:].mean(0) - weight[0]).flatten().softmax(0)
        marks = torch.from_numpy(marks_of(prepared, replace(recipe, boxes=1.0))[0]).float()[None]
        inside = torch.nn.functional.adaptive_avg_pool2d(marks, features.shape[1:]).flatten()
        shares.append(float((each * inside).sum()))
    return float(np.mean(shares))


def test_the_mean_of_two_trainings_is_a_model_that_says_what_it_came_from(tmp_path: Path) -> None:
    labels = _drawn(tmp_path)
    small = replace(
        WHOLE, input=InputSpec(rows=32, columns=32), epochs=1, steps=2, batch=4, frozen=0, boxes=0.0, views=0
    )
    folders = []
    for seed in (1, 2):
        job = TrainingJob(replace(small, seed=seed), labels, tmp_path / f"model-{seed}", tmp_path / f"work-{seed}")
        list(train(replace(job, report=False, device="cpu", pictures=tmp_path / "pictures", command=f"seed {seed}")))
        folders.append(job.output)
    mean = TrainingJob(small, labels, tmp_path / "mean", tmp_path / "work", average=tuple(folders), report=False)
    events = list(train(replace(mean, device="cpu", pictures=tmp_path / "pictures")))
    assert not [event for event in events if isinstance(event, Epoch)]
    first, second, made = (store.load(folder).weights for folder in (*folders, mean.output))
    for name, own in made.items():
        if own.dtype == np.float32:
            np.testing.assert_allclose(own, (first[name] + second[name]) / 2, rtol=1e-6, atol=1e-7)
    record = read_card(mean.output).training
    assert record["starting_weights"] == "the mean of model-1, model-2"
    assert [own["command"] for own in record["averaged"]] == ["seed 1", "seed 2"]
    other = replace(mean, recipe=replace(small, labels=("normal", "other", "opacity")))
    with pytest.raises(Fault, match="another network or other labels"):
        list(train(other))
