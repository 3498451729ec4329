from __future__ import annotations

import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
import torch

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models.card import Activation, Head
from inference.models.network import SplitNetwork, build, import_timm
from inference.models.torchvision_import import import_torchvision
from training import recipe_file
from training.job import IMAGENET
from training.learning import initial_weights
from training.learning.initial_weights import starting_network
from training.recipe import Recipe


def of(recipe: Recipe, architecture: str) -> Recipe:
    return replace(recipe, architecture=architecture)


def whole(architecture: str) -> dict[str, torch.Tensor]:
    """ImageNet-shaped weights of a network as their makers write them."""
    torch.manual_seed(7)
    if architecture == "resnetv2_50":
        network = import_timm().create_model(architecture)
    else:
        network = import_torchvision().models.get_model(architecture, weights=None)
    return dict(network.state_dict())


def check_features(network: SplitNetwork, theirs: dict[str, torch.Tensor], name: str) -> None:
    assert torch.equal(network.features.state_dict()[name], theirs[name])


def test_random_weights_follow_from_the_seed(quick: Recipe) -> None:
    small = of(quick, "small_cnn")
    first, again = starting_network(small, None).state_dict(), starting_network(small, None).state_dict()
    other = starting_network(replace(small, seed=small.seed + 1), None).state_dict()
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not torch.equal(first["head.3.weight"], other["head.3.weight"])


def test_the_head_is_the_recipes_and_sigmoid_has_one_output(quick: Recipe) -> None:
    asked = replace(of(quick, "small_cnn"), activation=Activation.SIGMOID, head=Head(hidden=(16,)), dropout=0.25)
    head = starting_network(asked, None).head
    assert [head[3].out_features, head[6].out_features] == [16, 1]
    assert head[2].p == head[5].p == 0.25


@pytest.mark.parametrize("architecture", ["resnet18", "resnetv2_50"])
def test_a_file_may_have_the_names_of_torchvision_and_timm(quick: Recipe, architecture: str, tmp_path: Path) -> None:
    theirs = whole(architecture)
    safetensors.torch.save_file(theirs, tmp_path / "start.safetensors")
    network = starting_network(of(quick, architecture), tmp_path / "start.safetensors")
    check_features(network, theirs, "layer4.1.conv2.weight" if architecture == "resnet18" else "stem.conv.weight")
    assert network.head[3].out_features == 2
    random = starting_network(of(quick, architecture), None)
    assert torch.equal(network.head[3].weight, random.head[3].weight)


def test_features_that_a_file_lacks_or_has_too_many_of_are_said_by_name(quick: Recipe, tmp_path: Path) -> None:
    theirs = whole("resnet18")
    lacking = {name: tensor for name, tensor in theirs.items() if name not in ("conv1.weight", "bn1.bias")}
    wrong = theirs | {"conv1.weight": torch.zeros(64, 1, 7, 7)}
    cases = (
        (lacking, "resnet18", r"lack features\.conv1\.weight \(2 in all\) for resnet18"),
        (whole("resnet34"), "resnet18", r"have a surplus features\.layer1\.2\.\w+\.\w+ \(80 in all\) for resnet18"),
        (wrong, "resnet18", r"features\.conv1\.weight .* has the shape \(64, 1, 7, 7\), not \(64, 3, 7, 7\)"),
    )
    path = tmp_path / "start.safetensors"
    for state, architecture, message in cases:
        safetensors.torch.save_file(state, path)
        with pytest.raises(Fault, match=message) as caught:
            starting_network(of(quick, architecture), path)
        assert caught.value.problem.code is Code.MODEL_REFUSED
        assert caught.value.problem.path == path


def test_a_pickle_is_not_opened_and_the_next_step_makes_it_safetensors(quick: Recipe, tmp_path: Path) -> None:
    torch.save(whole("resnet18"), tmp_path / "start.pth")
    with pytest.raises(Fault, match="may hold program code and was not opened") as caught:
        starting_network(of(quick, "resnet18"), tmp_path / "start.pth")
    assert "hilum models import" in ENGLISH.next_step(caught.value.problem)


def test_a_file_that_is_not_there_or_no_safetensors_is_refused(quick: Recipe, tmp_path: Path) -> None:
    (tmp_path / "text.safetensors").write_text("no weights")
    with pytest.raises(Fault, match="is text, no file of weights"):
        starting_network(quick, tmp_path / "text.safetensors")
    (tmp_path / "cut.safetensors").write_bytes(b"\xff" * 64)
    with pytest.raises(Fault, match="no safetensors file, or it is damaged"):
        starting_network(quick, tmp_path / "cut.safetensors")
    with pytest.raises(Fault, match=r"There is no gone\.safetensors"):
        starting_network(quick, tmp_path / "gone.safetensors")


def test_an_unknown_architecture_is_refused_with_the_names_there_are(quick: Recipe) -> None:
    with pytest.raises(Fault, match="There is no architecture oracle") as caught:
        starting_network(of(quick, "oracle"), None)
    assert caught.value.problem.code is Code.BAD_RECIPE


def test_imagenet_weights_of_torchvision_fill_the_features(quick: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs, asked = whole("resnet18"), []

    def fetch(self: object, **options: object) -> dict[str, torch.Tensor]:
        asked.append((str(self), options))
        return theirs

    monkeypatch.setattr(import_torchvision().models.ResNet18_Weights, "get_state_dict", fetch)
    check_features(starting_network(of(quick, "resnet18"), IMAGENET), theirs, "layer4.1.conv2.weight")
    assert asked == [("ResNet18_Weights.IMAGENET1K_V1", {"progress": False, "check_hash": True, "weights_only": True})]


def test_imagenet_weights_of_timm_fill_the_features(quick: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    timm, asked = import_timm(), []
    downloaded = build("resnetv2_50", 2).features
    real = timm.create_model

    def create(name: str, **options: object) -> object:
        asked.append((name, options["pretrained"]))
        return downloaded if options["pretrained"] else real(name, **options)

    monkeypatch.setattr(timm, "create_model", create)
    monkeypatch.setattr(initial_weights, "_answers", lambda server: True)
    network = starting_network(of(quick, "resnetv2_50"), IMAGENET)
    check_features(network, dict(downloaded.state_dict()), "stem.conv.weight")
    assert asked == [("resnetv2_50", False), ("resnetv2_50", True)]


@pytest.mark.parametrize("architecture", ["resnet18", "resnetv2_50"])
def test_without_a_network_it_is_said_within_seconds_what_else_can_be_done(
    quick: Recipe, architecture: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from huggingface_hub import constants

    def no_network(*_: object, **__: object) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    before = socket.getdefaulttimeout(), constants.HF_HUB_OFFLINE
    import_timm()
    start = time.monotonic()
    with pytest.raises(Fault) as caught:
        starting_network(of(quick, architecture), IMAGENET)
    assert time.monotonic() - start < 20
    problem = caught.value.problem
    assert problem.code is Code.MODEL_REFUSED
    assert ENGLISH.message(problem) == f"The ImageNet weights of {architecture} could not be downloaded (no network)."
    assert ENGLISH.next_step(problem) == "Give a file with --init, or leave it out to start from random weights."
    assert (socket.getdefaulttimeout(), constants.HF_HUB_OFFLINE) == before


def test_another_failure_of_a_download_is_told_as_it_is(quick: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: object, **options: object) -> None:
        raise RuntimeError("invalid hash value (expected f37072fd, got 00)")

    monkeypatch.setattr(import_torchvision().models.ResNet18_Weights, "get_state_dict", full)
    with pytest.raises(Fault, match="RuntimeError: invalid hash value"):
        starting_network(of(quick, "resnet18"), IMAGENET)


def test_ours_has_no_imagenet_weights(quick: Recipe) -> None:
    with pytest.raises(Fault, match="There are no ImageNet weights of small_cnn"):
        starting_network(of(quick, "small_cnn"), IMAGENET)


def test_a_trained_model_of_ours_gives_its_features_and_neither_head_nor_gate(tmp_path: Path) -> None:
    recipe = replace(recipe_file.load("chest-mobilenet-v2"), seed=1)
    trained = starting_network(recipe, None).state_dict()
    gate = {"gate.mean": torch.zeros(3)}
    safetensors.torch.save_file({**trained, **gate}, tmp_path / "model.safetensors")
    started = starting_network(replace(recipe, seed=2), tmp_path / "model.safetensors").state_dict()
    for name, tensor in started.items():
        assert torch.equal(tensor, trained[name]) == (not name.startswith("head.")), name


def test_a_pyramid_starts_from_the_network_in_it_and_draws_the_rest(tmp_path: Path) -> None:
    recipe = recipe_file.load("chest-mobilenet-v2")
    inner = build("mobilenet_v2", 2).features.state_dict()
    safetensors.torch.save_file({f"features.{n}": t.clone() for n, t in inner.items()}, tmp_path / "w.safetensors")
    started = starting_network(recipe, tmp_path / "w.safetensors").features.state_dict()
    for name, tensor in inner.items():
        assert torch.equal(started[f"stages.{name}"], tensor)
    assert started["lateral.0.weight"].shape == (256, 96, 1, 1)
    del inner["0.0.weight"]
    safetensors.torch.save_file({f"features.{n}": t.clone() for n, t in inner.items()}, tmp_path / "w.safetensors")
    with pytest.raises(Fault, match=r"lack features\.stages\.0\.0\.weight"):
        starting_network(recipe, tmp_path / "w.safetensors")
