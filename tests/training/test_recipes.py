from __future__ import annotations

import io
import tomllib
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models.card import Activation, Head
from inference.models.network import SplitNetwork, build, known
from tests.training.drawn import write_recipe
from training import recipe_file
from training.commands import add_parsers
from training.recipe import Augmentation, Balance, Keep, Optimizer, Recipe, Schedule

CHOSEN = [
    f"abnormal-{network}-{augmented}-by-{figure}"
    for network in ("vgg16", "resnet50", "inception-v3")
    for augmented in ("augmented", "plain")
    for figure in ("accuracy", "recall")
]
TUBERCULOSIS = {
    "tb-resnet50": ("resnet50", 0),
    "tb-resnet50-last4": ("resnet50", 4),
    "tb-resnet101": ("resnet101", 0),
    "tb-resnet101-last7": ("resnet101", 7),
    "tb-vgg16": ("vgg16", 0),
    "tb-vgg19": ("vgg19", 0),
    "tb-densenet201": ("densenet201", 0),
    "tb-densenet201-last7": ("densenet201", 7),
    "tb-mobilenet-v2": ("mobilenet_v2", 0),
    "tb-mobilenet-v2-last5": ("mobilenet_v2", 5),
}
COVID = {"covid-resnet50": "resnet50", "covid-vgg19": "vgg19", "covid-resnet101": "resnet101"}
EARLIER = [
    "inception-resnet-v2-last-layer",
    *CHOSEN,
    "small-cnn-pneumonia",
    *TUBERCULOSIS,
    *COVID,
    "pneumonia-resnet50v2",
]
RECIPES = {name: recipe_file.load(name) for name in recipe_file.names()}


def test_every_recipe_of_the_earlier_projects_comes_with_the_program() -> None:
    assert len(EARLIER) == 28
    assert set(EARLIER) <= set(recipe_file.names())
    assert all(known(own.architecture) for own in RECIPES.values())


BUILT = sorted({(own.architecture, own.outputs, own.head, own.dropout) for own in RECIPES.values()}, key=str)


@pytest.fixture(scope="module", params=BUILT, ids=lambda built: f"{built[0]}-{len(built[1])}")
def built(request: pytest.FixtureRequest) -> tuple[SplitNetwork, tuple[str, ...], Head, float]:
    """Each network that recipes ask for, built once; recipes that differ in how they train share one."""
    architecture, outputs, head, dropout = request.param
    return build(architecture, len(outputs), head, dropout=dropout).eval(), outputs, head, dropout


def test_the_network_has_the_head_and_the_outputs_that_the_recipe_says(
    built: tuple[SplitNetwork, tuple[str, ...], Head, float],
) -> None:
    network, outputs, head, dropout = built
    linear = [layer for layer in network.head if isinstance(layer, nn.Linear)]
    norms = [layer for layer in network.head if isinstance(layer, nn.BatchNorm1d)]
    drops = [layer.p for layer in network.head if isinstance(layer, nn.Dropout)]
    assert [layer.out_features for layer in linear] == [*head.hidden, len(outputs)]
    assert len(norms) == (1 + len(head.hidden) if head.norm else 0)
    assert drops == [dropout] * len(linear)
    with torch.inference_mode():
        logits = network(torch.rand(2, 3, 96, 96))
    assert logits.shape == (2, len(outputs))
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("name", recipe_file.names())
def test_a_recipe_says_what_it_is_and_takes_the_words_of_usual_labels_files(name: str) -> None:
    own = RECIPES[name]
    assert own.name == name
    assert own.title
    assert own.card.data
    assert own.card.limits
    words = {*own.labels, *own.label_map}
    if len(own.labels) == 2:
        assert {"normal", "abnormal", "NORMAL"} <= words
    assert own.label_map.get("NORMAL") == "normal"


def test_each_title_is_of_one_recipe_only() -> None:
    assert len({own.title for own in RECIPES.values()}) == len(RECIPES)


def test_project_000_teaches_the_last_layer_alone() -> None:
    own = RECIPES["inception-resnet-v2-last-layer"]
    assert (own.architecture, own.last_layers, own.head) == ("inception_resnet_v2", 0, Head())
    assert (own.optimizer, own.head_learning_rate) == (Optimizer.ADAM, 1e-4)
    assert (own.schedule, own.decay, own.decay_epochs) == (Schedule.STEP, 0.7, 2)
    assert (own.batch, own.epochs) == (16, 30)


@pytest.mark.parametrize("name", CHOSEN)
def test_project_001_differs_in_network_augmentation_and_how_it_is_chosen(name: str) -> None:
    own = RECIPES[name]
    assert own.architecture.replace("_", "-") in name
    assert own.keep is (Keep.ACCURACY if name.endswith("accuracy") else Keep.RECALL)
    assert (own.augmentation == Augmentation()) is ("plain" in name)
    assert (own.copies > 1) is ("augmented" in name)
    assert own.augmentation.flip == 0
    assert (own.optimizer, own.activation, own.outputs) == (Optimizer.ADAMAX, Activation.SIGMOID, ("abnormal",))
    assert own.input.rows == (299 if own.architecture == "inception_v3" else 224)
    assert own.validation == pytest.approx(1000 / 6000, abs=1e-3)


def test_project_002_learns_from_scratch() -> None:
    own = RECIPES["small-cnn-pneumonia"]
    assert (own.architecture, own.head, own.last_layers) == ("small_cnn", Head(grid=7, hidden=(128,)), None)
    assert (own.batch, own.epochs, own.films_per_label) == (20, 50, 1000)
    assert own.augmentation == Augmentation(contrast=0.2, flip=0.5)
    assert (own.activation, own.labels, own.keep) == (Activation.SOFTMAX, ("normal", "pneumonia"), Keep.LOSS)


@pytest.mark.parametrize("name", TUBERCULOSIS)
def test_project_003_for_tuberculosis_differs_in_network_and_layers_that_learn(name: str) -> None:
    own = RECIPES[name]
    assert (own.architecture, own.last_layers) == TUBERCULOSIS[name]
    assert (own.head, own.dropout, own.outputs) == (Head(hidden=(128,)), 0.25, ("tuberculosis",))
    assert (own.optimizer, own.learning_rate, own.head_learning_rate) == (Optimizer.ADAM, 1e-3, 1e-3)
    assert (own.augmentation.degrees, own.augmentation.shift) == (36.0, 0.1)
    assert (own.input.rows, own.input.columns, own.validation) == (224, 224, 0.2)


@pytest.mark.parametrize("name", COVID)
def test_project_003_for_covid_has_four_labels_and_the_words_of_its_folders(name: str) -> None:
    own = RECIPES[name]
    assert own.architecture == COVID[name]
    assert (own.activation, len(own.outputs), own.head) == (Activation.SOFTMAX, 4, Head(hidden=(128,)))
    assert set(own.labels) - set(own.positive_labels) == {"normal"}
    folders = ("COVID", "Viral Pneumonia", "Lung_Opacity", "Normal")
    assert [own.label_map[folder] for folder in folders] == ["covid-19", "viral pneumonia", "lung opacity", "normal"]


def test_project_004_stops_early_on_patients_of_the_training_films() -> None:
    own = RECIPES["pneumonia-resnet50v2"]
    assert (own.architecture, own.last_layers) == ("resnetv2_50", 0)
    assert (own.head, own.dropout) == (Head(hidden=(128,), norm=True), 0.0)
    assert (own.betas, own.head_learning_rate, own.steps) == ((0.22, 0.999), 1e-3, 7)
    assert (own.epochs, own.patience, own.keep, own.balance) == (100, 3, Keep.LOSS, Balance.NONE)


def written(folder: Path, name: str, text: str) -> str:
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_recipe_may_say_only_what_differs_from_another(tmp_path: Path) -> None:
    text = 'base = "small-cnn-pneumonia"\ndropout = 0.5\n[input]\nrows = 96\n'
    mine = recipe_file.load(written(tmp_path, "mine", text))
    base = RECIPES["small-cnn-pneumonia"]
    assert (mine.name, mine.dropout, mine.input) == ("mine", 0.5, replace(base.input, rows=96))
    assert (mine.head, mine.label_map, mine.augmentation) == (base.head, base.label_map, base.augmentation)
    child = recipe_file.load(written(tmp_path, "child", 'base = "mine.toml"\nepochs = 3\n'))
    assert (child.dropout, child.epochs) == (0.5, 3)


def test_labels_of_a_base_are_replaced_and_not_mixed() -> None:
    assert "tuberculosis" not in RECIPES["covid-resnet50"].label_map.values()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('base = "nothing"', "no recipe named nothing"),
        ('base = "self.toml"', "its bases never end"),
        ('base = "tb-vgg16"\ndropout = 1.0', "dropout is a share below 1"),
        ('base = "tb-vgg16"\nlast_layers = -1', "last_layers, steps and patience start at 0"),
        ('base = "tb-vgg16"\n[head]\ngrid = 0', "grid and hidden of the head start at 1"),
        ('base = "tb-vgg16"\nlayers = 3', "layers"),
        ('base = "tb-vgg16"\ntask = 3', "strip"),
        ('base = "tb-vgg16"\nlayers = ' + "[" * 3000, "recursion"),
        (f'base = "{"9" * 400}"', "no recipe named 999"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(Fault, match=reason) as caught:
        recipe_file.load(written(tmp_path, "self", text))
    assert caught.value.problem.code is Code.BAD_RECIPE


def test_recipes_are_listed_with_their_titles_and_shown_as_their_files() -> None:
    def hilum(*words: str) -> str:
        parser, out = ArgumentParser(), io.StringIO()
        add_parsers(parser.add_subparsers())
        args = parser.parse_args(words)
        assert args.run(args, out, io.StringIO()) == 0
        return out.getvalue()

    listed = hilum("recipes", "list")
    assert all(f"{name}  {RECIPES[name].title}" in listed for name in EARLIER)
    assert tomllib.loads(hilum("recipes", "show", "tb-vgg19"))["base"] == "tb-resnet50"


def test_the_bundled_recipe_is_among_them() -> None:
    bundled: Recipe = RECIPES["chest-mobilenet-v2"]
    network = bundled.architecture, bundled.outputs, bundled.head
    assert network == ("mobilenet_v2_pyramid", ("normal", "opacity", "other"), Head())
    before: Recipe = RECIPES["chest-children-mobilenet-v2"]
    assert (before.architecture, before.outputs, before.head) == ("mobilenet_v2", ("normal", "abnormal"), Head())


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ('[titles]\ncat = "a cat"\n', "titles names a label"),
        ('[[populations]]\nname = ""\n', "populations have names"),
        ('[[populations]]\nname = "a"\n[[populations]]\nname = "a"\n', "each another"),
        ('[[populations]]\nname = "a"\nages = [5, 1]\n', "the ages of a are two whole years"),
        ('[[populations]]\nname = "a"\nages = [1.5, 9]\n', "the ages of a are two whole years"),
        ('[[populations]]\nname = "a"\nages = [1]\n', "the ages of a are two whole years"),
        ('[[populations]]\nname = "a"\nviews = ["LL"]\n', "the views of a are among AP, PA"),
        ("[[populations]]\nages = [1, 5]\n", "name"),
    ],
)
def test_a_wrong_population_or_title_is_refused_with_the_reason(tmp_path: Path, more: str, reason: str) -> None:
    path = write_recipe(tmp_path / "own.toml")
    path.write_text(path.read_text() + more)
    with pytest.raises(Fault) as caught:
        recipe_file.load(str(path))
    assert reason in ENGLISH.message(caught.value.problem)
