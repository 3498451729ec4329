"""A training of a network that outlines: masks are cleaned, it learns, goes on where it was stopped, says its Dice."""

from __future__ import annotations

import argparse
import csv
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image as PillowImage

from imaging.faults import Fault
from inference.lungs import LungFinder
from inference.models import store
from inference.models.card import ModelKind
from inference.models.outline_network import NETWORKS, STRIDE
from tests.models import dark_outline_state, lungs_card
from training.adapt import adapting
from training.commands import add_parsers
from training.data.masks import clean
from training.events import Epoch, Exported, Noticed, Started, Stopped, from_line, to_line
from training.learning.outlines import dice, paint
from training.outline import OutlineJob, train_outline
from training.outline_recipe import (
    OUTLINE_NETWORKS,
    SIDES,
    OutlineRecipe,
    find_outline_recipe,
    load_outline_recipe,
    outline_recipes,
)

SIDE = 64


def hilum(*words: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of a training command."""
    parser = argparse.ArgumentParser()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args([str(word) for word in words])
    out, err = io.StringIO(), io.StringIO()
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def draw(generator: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A bright chest with two dark lungs, and where they are."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    shift = generator.uniform(-0.05, 0.05, 2)
    mask = np.zeros((SIDE, SIDE), bool)
    for middle in (0.3, 0.7):
        mask |= ((x - middle - shift[0]) / 0.15) ** 2 + ((y - 0.5 - shift[1]) / 0.32) ** 2 < 1
    film = np.where(mask, 60, 180) + generator.normal(0, 8, mask.shape)
    return np.clip(film, 0, 255).astype(np.uint8), mask


@pytest.fixture(scope="module")
def masks_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A labels file of 30 films with masks, one of them ragged; 4 test."""
    folder = tmp_path_factory.mktemp("outlined")
    generator = np.random.default_rng(5)
    with (folder / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "split", "mask", "view"))
        for number in range(30):
            film, mask = draw(generator)
            if number == 3:
                mask[:, SIDE // 2 :] = False
            PillowImage.fromarray(film).save(folder / f"{number}.png")
            PillowImage.fromarray(mask).save(folder / f"{number}-mask.png")
            split, label, view = "test" if number < 8 and number % 2 else "", "normal", ("PA", "AP")[number % 4 // 2]
            writer.writerow((f"{number}.png", label, f"P{number}", split, f"{number}-mask.png", view))
    return folder / "labels.csv"


def a_recipe(**changes: object) -> OutlineRecipe:
    path = find_outline_recipe("lungs")
    assert path is not None
    own = load_outline_recipe(path)
    small = replace(own, input=replace(own.input, rows=SIDE, columns=SIDE), epochs=6, batch=4, validation=0.2, ema=0.5)
    return replace(small, **changes)


def a_job(masks_file: Path, tmp_path: Path, **changes: object) -> OutlineJob:
    job = OutlineJob(a_recipe(), masks_file, tmp_path / "lungs-drawn", tmp_path / "work", device="cpu")
    return replace(job, **changes)


# Masks


def lungs_of(size: int = 100) -> NDArray[np.bool_]:
    y, x = np.mgrid[0:size, 0:size] / size
    return sum(((x - middle) / 0.14) ** 2 + ((y - 0.5) / 0.3) ** 2 < 1 for middle in (0.3, 0.7)) > 0


def test_a_clean_mask_keeps_its_two_lungs_without_specks_and_small_holes() -> None:
    mask = lungs_of()
    mask[2:4, 2:4] = True
    mask[50, 30] = False
    found = clean(mask)
    assert not isinstance(found, str)
    assert np.array_equal(found, lungs_of())


def test_ragged_masks_are_left_out_and_say_why() -> None:
    one = lungs_of()
    one[:, 50:] = False
    assert clean(one) == "one part"
    half = lungs_of()
    half[45:, 50:] = False
    assert clean(half) == "size"
    islands = lungs_of()
    islands[85:99, 5:95] = True
    islands[85:99, 5:95:6] = False
    assert clean(islands) == "islands"
    holes = lungs_of()
    holes[40:55, 25:35] = False
    assert clean(holes) == "holes"
    bitten = lungs_of()
    bitten[40:60, :32] = False
    assert clean(bitten) == "edge"


def test_lungs_that_the_edge_of_the_film_cuts_off_are_not_ragged() -> None:
    assert not isinstance(clean(np.roll(lungs_of(), -25, axis=0) & (np.arange(100) < 75)[:, None]), str)


# Painted opacities


def test_painted_opacities_are_bright_lie_in_the_lungs_and_are_the_same_for_the_same_seed() -> None:
    film, mask = draw(np.random.default_rng(0))
    changed = 0
    for seed in range(12):
        painted = paint(film, mask, np.random.default_rng(seed))
        assert np.array_equal(painted, paint(film, mask, np.random.default_rng(seed)))
        brighter = painted.astype(int) - film > 30
        changed += int(brighter.any())
        far = ~(mask | np.roll(mask, 12, 0) | np.roll(mask, -12, 0) | np.roll(mask, 12, 1) | np.roll(mask, -12, 1))
        assert brighter[far].mean() < 0.1, "only lines reach there"
    assert changed > 6


def test_dice_of_known_masks() -> None:
    one = np.zeros((4, 4), bool)
    one[:2] = True
    assert dice(one, one) == 1
    assert dice(one, ~one) == 0
    assert dice(one, np.ones((4, 4), bool)) == pytest.approx(2 * 8 / 24)


# The training


def test_it_learns_drawn_lungs_and_says_its_dice_on_films_held_back(masks_file: Path, tmp_path: Path) -> None:
    events = list(train_outline(a_job(masks_file, tmp_path, test=True, recipe=a_recipe(epochs=16, opacities=0.2))))
    assert isinstance(events[-1], Exported)
    (noticed,) = [event for event in events if isinstance(event, Noticed)]
    assert noticed.message == "0 of 26 masks are ragged and left out."
    card = store.load(tmp_path / "lungs-drawn").card
    assert (card.kind, card.task, card.id) == (ModelKind.SEGMENTATION, "lungs", "lungs-drawn")
    by_split = {own.split: own for own in card.metrics}
    assert set(by_split) >= {"validation", "test", "test, AP", "test, PA", "test, normal"}
    assert by_split["test"].n == 3, "the ragged one is left out"
    figure = by_split["test"].figures["dice"]
    assert 0.85 < figure.low <= figure.value <= figure.high <= 1
    assert "of people" in by_split["test"].note
    finder = LungFinder(store.load(tmp_path / "lungs-drawn"))
    assert finder.spec.rows == SIDE


def test_stopped_and_resumed_it_ends_in_the_same_weights(masks_file: Path, tmp_path: Path) -> None:
    recipe = a_recipe(epochs=2)
    list(train_outline(a_job(masks_file, tmp_path / "whole", recipe=recipe)))
    calls = iter(range(100))
    job = a_job(masks_file, tmp_path / "parts", recipe=recipe)
    first = list(train_outline(job, lambda: next(calls) == 2))
    assert any(isinstance(event, Stopped) for event in first)
    again = list(train_outline(replace(job, resume=True)))
    assert [event.epoch for event in again if isinstance(event, Epoch)] == [1, 2]
    whole, parts = (store.load(tmp_path / name / "lungs-drawn").weights for name in ("whole", "parts"))
    for name, array in whole.items():
        assert np.array_equal(array, parts[name]), name


def test_a_checkpoint_of_other_films_is_not_resumed(masks_file: Path, tmp_path: Path) -> None:
    job = a_job(masks_file, tmp_path, recipe=a_recipe(epochs=1))
    list(train_outline(job))
    with pytest.raises(Fault, match="another recipe or other films"):
        list(train_outline(replace(job, resume=True, recipe=a_recipe(epochs=1, opacities=0.9))))
    (started,) = [e for e in train_outline(replace(job, resume=True)) if isinstance(e, Started)]
    assert started.epoch == 1


def test_films_without_masks_are_said(masks_file: Path, tmp_path: Path) -> None:
    rows = [line.split(",") for line in masks_file.read_text().splitlines()]
    bare = masks_file.with_name("bare.csv")
    bare.write_text("\n".join(",".join(cells[:4]) for cells in rows) + "\n")
    with pytest.raises(Fault, match="has no mask"):
        list(train_outline(a_job(bare, tmp_path)))


# On the command line


def test_the_command_line_trains_a_recipe_of_outlines(masks_file: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "small.toml"
    recipe.write_text(
        'kind = "segmentation"\ntitle = "Small"\narchitecture = "unet_small"\nepochs = 1\nvalidation = 0.2\n'
        f"[input]\nrows = {SIDE}\ncolumns = {SIDE}\nchannels = 1\nmean = [128.0]\nstd = [128.0]\n"
    )
    words = ("train", "--data", masks_file, "--recipe", recipe, "--output", tmp_path / "drawn", "--device", "cpu")
    status, out, err = hilum(*words)
    assert (status, "Dice" in out) == (0, True)
    assert "masks are ragged" in err
    assert "operating point" not in out
    assert hilum(*words, "--fold", "1/2")[::2] == (
        2,
        "hilum train: --fold is not for recipes of outlines. Leave it out.\n",
    )


def test_a_model_that_outlines_is_not_adapted_to_labels(tmp_path: Path) -> None:
    store.save(tmp_path / "dark", lungs_card(), dark_outline_state())
    with pytest.raises(Fault, match="it gives no score"):
        adapting(tmp_path / "dark")


def test_the_recipe_is_listed_and_shown_but_not_offered_as_one_that_scores() -> None:
    assert outline_recipes() == ("lungs",)
    listed = hilum("recipes")[1]
    assert "lungs  Outline of the lungs on frontal chest films of adults" in listed
    assert 'kind = "segmentation"' in hilum("recipes", "show", "lungs")[1]
    assert '"recipe": "lungs"' not in hilum("recipes", "list", "--format", "json")[1]


def test_the_networks_that_recipes_may_name_are_those_there_are() -> None:
    assert (tuple(NETWORKS), STRIDE) == (OUTLINE_NETWORKS, SIDES)


def test_a_recipe_with_a_wrong_key_says_so(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('kind = "segmentation"\ntitle = "x"\narchitecture = "unet_small"\ndropout = 0.1\n')
    assert find_outline_recipe(str(path)) == path
    with pytest.raises(Fault, match="dropout"):
        load_outline_recipe(path)


def test_a_recipe_without_end_is_none_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text('kind = "segmentation"\nx = ' + "[" * 3000)
    assert find_outline_recipe(str(path)) is None
    with pytest.raises(Fault, match="recursion"):
        load_outline_recipe(path)


def test_a_recipe_with_ages_that_are_none_says_so(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    head = 'kind = "segmentation"\ntitle = "x"\narchitecture = "unet_small"\n'
    path.write_text(head + '[input]\nchannels = 1\n[[populations]]\nname = "adults"\nages = [120, 15]\n')
    with pytest.raises(Fault, match="the ages of adults"):
        load_outline_recipe(path)


def test_an_epoch_with_a_dice_comes_back_from_its_line() -> None:
    epoch = Epoch(1, 0.5, 0.1, 0.4, float("nan"), 0.2, float("nan"), 3.0, validation_dice=0.9)
    again = from_line(to_line(epoch))
    assert isinstance(again, Epoch)
    assert again.validation_dice == 0.9
    assert from_line(to_line(replace(epoch, validation_dice=None))).validation_dice is None
