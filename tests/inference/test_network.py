from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from torch import nn

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.explain.gradcam import grad_cam
from inference.explain.package import TOLERANCE, as_reference, reference_map
from inference.models.card import Head
from inference.models.network import FAMILIES, SplitNetwork, blocks, build, known, weighted_layers
from inference.models.store import LoadedModel
from inference.torch_engine import TorchEngine, folded_features
from tests.models import make_card, random_state

EXPLAINED = ("resnet50", "densenet121", "vgg16", "resnetv2_50", "inception_v3", "small_cnn")


def film(rows: int, columns: int, seed: int = 3) -> torch.Tensor:
    """A picture of soft patches and grain (1, 3, rows, columns), about -1..1."""
    generator = np.random.default_rng(seed)
    coarse = generator.uniform(-1, 1, (9, 9, 3)).astype(np.float32)
    grain = generator.normal(0, 0.3, (rows, columns, 3)).astype(np.float32)
    return torch.from_numpy((cv2.resize(coarse, (columns, rows)) + grain).transpose(2, 0, 1)[None].copy())


def awake(network: SplitNetwork, size: int) -> SplitNetwork:
    """The network in evaluation mode, with batch-norm statistics of some films: else maps are near zero everywhere."""
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d | nn.BatchNorm1d):
            module.momentum = None
    with torch.no_grad():
        network.train()(torch.cat([film(size, size, seed) for seed in range(6)]))
    return network.eval()


@pytest.fixture(scope="module", params=FAMILIES)
def named(request: pytest.FixtureRequest) -> tuple[str, SplitNetwork]:
    """Each architecture in turn, built once for all the tests that only look at it."""
    return request.param, build(request.param, 3)


def test_every_architecture_gives_a_map_of_a_film_that_is_not_square_and_logits_of_it(
    named: tuple[str, SplitNetwork],
) -> None:
    _, network = named
    assert network.training
    with torch.inference_mode():
        features = network.eval().features(film(96, 128))
        logits = network.head(features)
    assert features.ndim == 4
    assert features.shape[3] > 1
    assert logits.shape == (1, 3)
    assert network.layer


def test_the_blocks_hold_each_weight_once_and_the_last_layer_stands_in_the_last_block(
    named: tuple[str, SplitNetwork],
) -> None:
    _, network = named
    own = [id(parameter) for parameter in network.features.parameters()]
    in_blocks = [id(parameter) for block in blocks(network) for parameter in block.parameters()]
    in_layers = [id(parameter) for layer in weighted_layers(network) for parameter in layer.parameters()]
    assert sorted(in_blocks) == sorted(own)
    assert sorted(in_layers) == sorted(own)
    assert len(blocks(network)) >= 4
    last_block = {id(parameter) for parameter in blocks(network)[-1].parameters()}
    assert {id(parameter) for parameter in weighted_layers(network)[-1].parameters()} <= last_block


def test_stages_are_blocks_and_a_stem_is_one() -> None:
    stem, *stages = blocks(build("resnet18", 2))
    assert [type(module) for module in stem.children()] == [nn.Conv2d, nn.BatchNorm2d, nn.ReLU, nn.MaxPool2d]
    assert len(stages) == 4
    assert len(blocks(build("vgg16", 2))) == 5
    assert len(blocks(build("resnetv2_50", 2))) == 6
    mobile = build("mobilenet_v2", 2)
    assert blocks(mobile) == tuple(mobile.features.children())


def test_the_last_layers_of_a_residual_network_are_its_last_convolutions_and_their_norms() -> None:
    last = build("resnet50", 2).features.layer4[2]
    assert weighted_layers(build("resnet50", 2))[-1].weight.shape == last.bn3.weight.shape
    network = build("resnet50", 2)
    block = network.features.layer4[2]
    assert weighted_layers(network)[-4:] == (block.conv2, block.bn2, block.conv3, block.bn3)


def test_the_plain_head_pools_drops_and_multiplies_under_the_names_that_bundled_weights_have() -> None:
    head = build("resnet18", 2).head
    assert [type(layer) for layer in head] == [nn.AdaptiveAvgPool2d, nn.Flatten, nn.Dropout, nn.Linear]
    assert list(build("resnet18", 2).state_dict())[-2:] == ["head.3.weight", "head.3.bias"]


def test_a_head_of_many_layers_has_them_in_the_order_that_it_is_asked_for() -> None:
    head = build("small_cnn", 1, Head(grid=2, hidden=(16, 8), norm=True), dropout=0.25).head
    kinds = [type(layer).__name__ for layer in head]
    step = ["Dropout", "Linear", "ReLU", "BatchNorm1d"]
    assert kinds == ["AdaptiveAvgPool2d", "Flatten", "BatchNorm1d", *step, *step, "Dropout", "Linear"]
    assert [layer.in_features for layer in head if isinstance(layer, nn.Linear)] == [128 * 4, 16, 8]
    assert all(layer.p == 0.25 for layer in head if isinstance(layer, nn.Dropout))


@pytest.mark.parametrize("head", [Head(), Head(grid=3, hidden=(16,), norm=True)])
def test_a_head_can_go_on_from_averages_that_were_computed_once(head: Head) -> None:
    network = build("small_cnn", 2, head).eval()
    averages = network.pool(network.features(film(64, 64)))
    assert averages.shape == (1, 128 * head.grid**2)
    assert torch.equal(network.classifier(averages), network(film(64, 64)))
    assert {id(p) for p in network.classifier.parameters()} == {id(p) for p in network.head.parameters()}


def test_names_are_torchvisions_before_timms_and_timms_on_request() -> None:
    assert type(build("resnet18", 2).features).__module__.startswith("torch.")
    assert type(build("timm:resnet18", 2).features).__module__.startswith("timm.")
    assert known("mobilenet_v2")
    assert known("resnetv2_50.a1h_in1k")
    assert not known("timm:small_cnn")


@pytest.mark.parametrize("name", ["oracle", "timm:oracle", "hf-hub:someone/something", "local-dir:/tmp/x", "../x", ""])
def test_a_name_of_no_network_is_refused_with_the_names_there_are(name: str) -> None:
    assert not known(name)
    with pytest.raises(Fault, match="There is no architecture") as caught:
        build(name, 2)
    assert caught.value.problem.code is Code.BAD_RECIPE
    assert "inception_resnet_v2" in ENGLISH.next_step(caught.value.problem)


@pytest.mark.parametrize("name", ["timm:test_vit", "timm:hieradet_small"])
def test_a_network_without_a_feature_map_is_refused_because_nothing_could_be_shown(name: str) -> None:
    assert known(name)
    with pytest.raises(Fault, match="gives no feature map") as caught:
        build(name, 2)
    assert caught.value.problem.code is Code.BAD_RECIPE
    card = make_card(architecture=name)
    with pytest.raises(Fault, match="gives no feature map") as caught:
        TorchEngine(LoadedModel(Path("m"), card, {}, None), "cpu")
    assert caught.value.problem.code is Code.MODEL_REFUSED


@pytest.mark.parametrize("architecture", EXPLAINED)
def test_the_map_is_that_of_the_grad_cam_package_for_every_kind_of_network(architecture: str) -> None:
    torch.manual_seed(0)
    size = 128
    head = Head(grid=2, hidden=(16,)) if architecture == "small_cnn" else Head(hidden=(16,))
    network = awake(build(architecture, 2, head), size)
    picture = film(size, size)
    with torch.inference_mode():
        features = network.features(picture)
    maps = [grad_cam(features, network.head, label) for label in range(2)]
    assert any(values.max() > 0 for values in maps)
    for label, values in enumerate(maps):
        theirs = reference_map(network, picture.numpy(), label)
        np.testing.assert_allclose(as_reference(values, *theirs.shape), theirs, atol=TOLERANCE)


@pytest.mark.parametrize("architecture", ["resnetv2_50", "timm:efficientnet_b0", "inception_v3"])
def test_folding_batch_norms_keeps_the_map_and_timms_activations(architecture: str) -> None:
    torch.manual_seed(0)
    features = awake(build(architecture, 2), 96).features.double()
    folded = folded_features(features)
    count = [sum(isinstance(module, nn.BatchNorm2d) for module in whole.modules()) for whole in (features, folded)]
    with torch.inference_mode():
        before, after = features(film(96, 96).double()), folded(film(96, 96).double())
    assert count[1] < count[0] / 2
    np.testing.assert_allclose(after.numpy(), before.numpy(), atol=1e-9 * float(before.abs().max()))


class Branching(nn.Module):
    """Its forward pass depends on the values that it sees, so it cannot be traced."""

    def __init__(self) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(3, 4, 3)
        self.normal = nn.BatchNorm2d(4)

    def forward(self, batch: torch.Tensor) -> torch.Tensor:
        mapped: torch.Tensor = self.normal(self.convolution(batch))
        return mapped if mapped.mean() > 0 else -mapped


def test_a_network_that_cannot_be_traced_runs_as_it_is_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, logged: Callable[[], list[str]]
) -> None:
    from inference import torch_engine as module

    branching = SplitNetwork(Branching(), build("small_cnn", 2).head, "normal").eval()
    branching.head[3] = nn.Linear(4, 2)
    monkeypatch.setattr(module, "unfused", lambda model: branching)
    engine = TorchEngine(LoadedModel(Path("m"), make_card(), {}, None), "cpu")
    assert engine.network is branching
    with torch.inference_mode():
        np.testing.assert_array_equal(engine.forward(film(64, 64).numpy()).logits, branching(film(64, 64)).numpy())
    assert engine.slower == "its forward pass cannot be traced (TraceError)"
    assert logged() == [
        f"engine: The batch norms of {make_card().id} were not folded into its convolutions: {engine.slower}"
    ]


def test_a_network_that_would_say_something_else_is_not_folded_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, logged: Callable[[], list[str]]
) -> None:
    from inference import torch_engine as module

    def off(features: nn.Module) -> nn.Module:
        return nn.Sequential(folded_features(features), Doubled())

    monkeypatch.setattr(module, "folded_features", off)
    engine = TorchEngine(small(), "cpu")
    assert "times as far off as allowed" in engine.slower
    assert len(logged()) == 1


def small(architecture: str = "mobilenet_v2") -> LoadedModel:
    return LoadedModel(Path("m"), make_card(architecture=architecture), random_state(architecture, 2), None)


class Doubled(nn.Module):
    def forward(self, batch: torch.Tensor) -> torch.Tensor:
        return 2 * batch


def test_an_error_of_the_folding_itself_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    from inference import torch_engine as module

    def broken(*_: object) -> None:
        raise AssertionError("a mistake in the program")

    monkeypatch.setattr(module, "fuse_conv_bn_eval", broken)
    with pytest.raises(AssertionError, match="a mistake"):
        TorchEngine(small(), "cpu")


@pytest.mark.parametrize("architecture", ["mobilenet_v2", "small_cnn"])
def test_a_network_that_is_folded_or_has_no_batch_norm_has_nothing_to_say(
    architecture: str, logged: Callable[[], list[str]]
) -> None:
    assert TorchEngine(small(architecture), "cpu").slower == ""
    assert logged() == []
