from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from inference.decide import headline_logit
from inference.explain.gradcam import grad_cam, output_of
from inference.explain.package import TOLERANCE, as_reference, reference_map
from inference.models import catalogue, store
from inference.models.card import Activation
from inference.models.network import build
from inference.models.store import LoadedModel
from inference.torch_engine import TorchEngine
from tests.models import make_card, random_state


def check_against_package(model: LoadedModel) -> None:
    spec = model.card.input
    engine = TorchEngine(model, "cpu")
    plain = build(model.card.architecture, len(model.card.labels)).eval()
    plain.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in model.weights.items()})
    generator = np.random.default_rng(3)
    coarse = generator.uniform(-1, 1, (3, 9, 9)).astype(np.float32)
    film = np.stack([cv2.resize(plane, (spec.columns, spec.rows)) for plane in coarse])[None, : spec.channels]
    for label in range(len(model.card.labels)):
        ours = grad_cam(engine.forward(film).features[0], engine.network.head, label)
        theirs = reference_map(plain, film, label)
        assert ours.dtype == np.float32
        assert ours.min() >= 0
        np.testing.assert_allclose(as_reference(ours, *theirs.shape), theirs, atol=TOLERANCE)


@pytest.mark.parametrize("architecture", ["mobilenet_v2", "resnet18"])
def test_the_map_is_that_of_the_grad_cam_package(architecture: str) -> None:
    card = make_card(architecture=architecture, input=make_card().input.__class__(rows=160, columns=160))
    check_against_package(LoadedModel(Path("m"), card, random_state(architecture, 2), None))


def test_the_bundled_models_map_is_that_of_the_grad_cam_package() -> None:
    check_against_package(store.load(catalogue.default_model()))


def test_the_map_is_the_formula_for_a_pooled_linear_head() -> None:
    network = build("mobilenet_v2", 2).eval()
    features = torch.rand(1280, 3, 4)
    weight = network.head[3].weight[1].detach().numpy()
    expected = np.maximum(np.tensordot(weight / 12, features.numpy(), 1), 0)
    np.testing.assert_allclose(grad_cam(features, network.head, 1), expected, atol=1e-6)


LABELS = ("normal", "effusion", "pneumonia", "other")
POSITIVE = ("effusion", "pneumonia")


@pytest.mark.parametrize("activation", list(Activation))
def test_a_label_is_explained_by_its_own_logit_and_the_headline_by_that_of_its_score(activation: Activation) -> None:
    card = make_card(labels=LABELS, positive_labels=POSITIVE, activation=activation)
    assert [output_of(card, label) for label in LABELS] == [0, 1, 2, 3]
    logits = np.array([[0.3, -1.2, 2.0, 0.7], [1.5, 0.4, -0.2, -3.0]], np.float32)
    of_all = output_of(card, card.headline.label)
    assert not isinstance(of_all, int)
    said = [float(of_all(row)) for row in torch.from_numpy(logits)]
    np.testing.assert_allclose(said, headline_logit(logits, card), atol=1e-5)


def test_the_map_of_several_labels_weighs_each_by_its_share_of_them() -> None:
    """Behind a pooled linear head: the softmax of the positive labels among themselves, less that of the others."""
    network = build("mobilenet_v2", 4).eval()
    features = torch.rand(1280, 3, 4)
    with torch.no_grad():
        logits = network.head(features[None])[0]
    weight = network.head[3].weight.detach()
    shares = torch.softmax(logits[1:3], 0) @ weight[1:3] - torch.softmax(logits[[0, 3]], 0) @ weight[[0, 3]]
    expected = np.maximum(np.tensordot(shares.numpy() / 12, features.numpy(), 1), 0)
    card = make_card(labels=LABELS, positive_labels=POSITIVE)
    ours = grad_cam(features, network.head, output_of(card, card.headline.label))
    assert expected.any()
    np.testing.assert_allclose(ours, expected, atol=1e-6)


def test_nothing_that_speaks_for_the_label_gives_zeros_and_no_gradient_is_left() -> None:
    network = build("mobilenet_v2", 2).eval()
    torch.nn.init.constant_(network.head[3].weight, -1.0)
    with torch.inference_mode():
        features = network.features(torch.rand(1, 3, 64, 64)) + 1
    assert not grad_cam(features, network.head, 0).any()
    assert all(parameter.grad is None for parameter in network.parameters())
