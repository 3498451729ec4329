"""Model cards and weights of nobody's model: what the tests of every package stand on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.models.card import (
    Activation,
    Calibration,
    Head,
    InputSpec,
    Interval,
    Metrics,
    ModelCard,
    ModelKind,
    OperatingPoint,
    Population,
    findings_of,
    with_chosen,
)


def make_point(name: str, threshold: float, band: float = 0.0, **changes: Any) -> OperatingPoint:
    """Unsure from `band` below the threshold to as much above it; chosen on validation films."""
    figure = Interval(0.9, 0.87, 0.93)
    low, high = threshold - band, threshold + band
    point = OperatingPoint(name, threshold, low, high, "Youden", "validation films", 500, figure, figure)
    return replace(point, **changes)


def make_card(**changes: Any) -> ModelCard:
    """Normal and abnormal, 64 x 64, two operating points, every part filled."""
    few = {"data": "random films", "n": 10}
    calibration = Calibration("platt", 1.5, -0.25, 0.5, "random films", 10, 0.02)
    points = (
        make_point("balanced", 0.5, 0.1, **few, specificity=Interval(0.8, 0.7, 0.9)),
        make_point("high_sensitivity", 0.2, **few, rule="sensitivity 0.95", specificity=Interval(0.5, 0.4, 0.6)),
    )
    card = ModelCard(
        id="tiny",
        version="1.0",
        title="A model of random numbers",
        architecture="mobilenet_v2",
        findings=findings_of(("normal", "abnormal"), ("abnormal",)),
        activation=Activation.SOFTMAX,
        input=InputSpec(rows=64, columns=64),
        populations=(Population(calibration=calibration, operating_points=points),),
        metrics=(Metrics("random films", "test", 10, 5, 9, {"auc": Interval(0.5, 0.2, 0.8)}, "balanced", "a coin"),),
        weights_sha256="0" * 64,
        training={"films": 0, "source": {"name": "none", "seeds": [1, 2]}},
        intended_use="Tests.",
        limits=("It knows nothing.",),
        licence="Apache-2.0",
    )
    return change_card(card, **changes)


def change_card(card: ModelCard, **changes: Any) -> ModelCard:
    """The card with other values: its own fields, or those that follow from its findings and its first population.

    The latter are labels, positive_labels, calibration, operating_points and heatmap_reference.
    """
    labels = changes.pop("labels", card.labels)
    positive = changes.pop("positive_labels", card.positive_labels)
    calibration = changes.pop("calibration", card.calibration)
    points = changes.pop("operating_points", card.operating_points)
    if (labels, positive) != (card.labels, card.positive_labels):
        changes["findings"] = findings_of(labels, positive)
    if "heatmap_reference" in changes:
        changes["map"] = replace(card.map, reference=changes.pop("heatmap_reference"))
    return replace(with_chosen(card, calibration, points), **changes)


def two_populations(**changes: Any) -> ModelCard:
    """`make_card` for adults first and for children, with a threshold and a calibration of their own."""
    card = make_card(**changes)
    first = replace(card.populations[0], name="adults", ages=(18, 91), views=("PA", "AP"))
    points = (make_point("balanced", 0.7, 0.05), make_point("high_sensitivity", 0.3))
    children = Population("children", (1, 5), ("AP",), Calibration("platt", 1.0, 1.0), points)
    return replace(card, populations=(first, children))


def random_state(architecture: str, labels: int, seed: int = 0, head: Head = Head()) -> dict[str, NDArray[np.float32]]:
    """Weights of an architecture that answers otherwise for every film."""
    import torch

    from inference.models.network import build

    torch.manual_seed(seed)
    network = build(architecture, labels, head).train()
    films = torch.rand(8, 3, 64, 64) * 2 - 1 + torch.linspace(-1, 1, 8).reshape(8, 1, 1, 1)
    with torch.no_grad():  # statistics of some input for the batch norms: else every answer is the same
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.momentum = None
        network(films)
    return {name: tensor.numpy() for name, tensor in network.state_dict().items()}


def dark_outline_state() -> dict[str, NDArray[np.float32]]:
    """Weights with which `unet_small` outlines what is darker than 64 of 255, and nothing else: it has one way through.

    The first channel of the first level carries minus the input; from the next levels nothing comes back.
    """
    from inference.models.outline_network import OutlineNetwork

    state = {name: tensor.numpy() for name, tensor in OutlineNetwork().state_dict().items()}
    for name, array in state.items():
        array[...] = 1 if name.endswith(("running_var", "1.weight")) else 0
    state["stem.0.weight"][0, 0, 1, 1] = -1
    for layer in ("down.0.0.0.weight", "down.0.1.0.weight", "up.3.1.0.weight"):
        state[layer][0, 0, 1, 1] = 1
    state["up.3.0.0.weight"][0, 16, 1, 1] = 1  # what comes from below stands before what is kept of the level
    state["outline.weight"][0, 0] = 1
    state["outline.bias"][0] = -0.5
    return state


def lungs_card(**changes: Any) -> ModelCard:
    """Of a model that outlines lungs on 64 x 64 pictures of people from 15 on."""
    card = make_card(id="dark", title="What is dark", architecture="unet_small")
    card = replace(
        card,
        kind=ModelKind.SEGMENTATION,
        task="lungs",
        findings=findings_of(("lungs",), ("lungs",)),
        activation=Activation.SIGMOID,
        input=InputSpec(rows=64, columns=64, channels=1, mean=(128.0,), std=(128.0,)),
        populations=(Population("adults", (15, 120), ("PA", "AP")),),
        metrics=(Metrics("random films", "test", 10, 10, 9, {"dice": Interval(0.5, 0.2, 0.8)}),),
    )
    return replace(card, **changes)
