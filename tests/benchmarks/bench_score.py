"""How long a score takes, alone, in a batch and with its heat map; beside plain torch and the grad-cam package."""

from __future__ import annotations

import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from imaging.image import Image, ImageRef
from inference.engine import open_engine
from inference.input.prepare import normalize, prepare
from inference.lungs import LungFinder
from inference.models import catalogue, store
from inference.models.card import Calibration, InputSpec
from inference.models.network import SplitNetwork, build
from inference.score import Scorer
from tests.benchmarks.row import row
from tests.models import make_card
from tests.phantom import make_phantom

BATCH = 16
_LUNGS_MS = 40.0


def measure(rounds: int = 9) -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds over `rounds` alternating runs of ours and the peer's.

    Ours is what the window does: input gate, preparation of the full-size film, network, calibration, provenance.
    The peer's is the usual script: percentiles and resize in numpy and OpenCV, the eager network, softmax.
    """
    with tempfile.TemporaryDirectory() as folder:
        scorer = Scorer(open_engine(_model(Path(folder)), "cpu"))
    network = _plain(scorer)
    image = Image(ImageRef(Path("phantom.dcm"), rows=1536, columns=1536), make_phantom().values)
    images = [image] * BATCH
    tensor = normalize(prepare(image, scorer.card.input).grey, scorer.card.input)
    admitted = [scorer.admission(force=True)(image)]
    package = _package(network)
    ways: dict[str, Callable[[], object]] = {
        "score": lambda: scorer.score(image, force=True),
        "plain score": lambda: _eager(network, [image]),
        "batch": lambda: scorer.score_many(images, force=True),
        "plain batch": lambda: _eager(network, images),
        "map": lambda: scorer.score(image, heatmaps="abnormal", force=True),
        "plain map": lambda: package(torch.from_numpy(_usual_preparation(image.values)[None])),
        "answer": lambda: scorer.answer(admitted, heatmaps="abnormal"),
        "forward": lambda: scorer.engine.forward(tensor),
        "plain forward": lambda: network(torch.from_numpy(tensor)),
        "prepare": lambda: prepare(image, scorer.card.input),
        "plain prepare": lambda: _usual_preparation(image.values),
    }
    finder = LungFinder.installed()
    if finder is not None:
        outline, prepared = finder, prepare(image, finder.spec)
        ways["lungs"] = lambda: outline.segment(prepared)
    took = _medians(ways, rounds)
    film = "of a 1536x1536 film"
    return [
        row(f"score {film}", took["score"], took["plain score"], "numpy preparation + eager torch"),
        row(f"{BATCH} scores {film}", took["batch"], took["plain batch"], "the same, one batch"),
        row(
            f"score and heat map {film}",
            took["map"],
            took["plain map"],
            "numpy preparation + pytorch-grad-cam, which gives both",
        ),
        row("score and heat map of a prepared film", took["answer"], took["forward"], "the network alone"),
        row("network alone, one film", took["forward"], took["plain forward"], "eager torch"),
        *([row("lungs of a prepared film", took["lungs"], _LUNGS_MS, "what is allowed")] if finder is not None else []),
        row(f"preparation {film}", took["prepare"], took["plain prepare"], "numpy percentile, float, cv2.resize"),
    ]


def _medians(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Milliseconds of each way, taken in turns so that all meet the same load."""
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds + 1):
        for name, way in ways.items():
            start = time.perf_counter()
            way()
            seconds[name].append(time.perf_counter() - start)
    return {name: 1000 * statistics.median(values[1:]) for name, values in seconds.items()}


def _model(folder: Path) -> store.LoadedModel:
    """The bundled model; random weights where there is none."""
    models = catalogue.available()
    if models:
        return store.load(models[0].folder)
    card = make_card(id="random", input=InputSpec(), calibration=Calibration())
    store.save(folder, card, build("mobilenet_v2", 2).state_dict())
    return store.load(folder)


def _plain(scorer: Scorer) -> SplitNetwork:
    network = build(scorer.card.architecture, len(scorer.card.labels)).eval()
    weights = scorer.engine.model.weights
    network.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in weights.items()})
    return network


def _usual_preparation(values: NDArray[Any]) -> NDArray[np.float32]:
    low, high = np.percentile(values, (0.5, 99.5))
    film = np.clip((values.astype(np.float32) - low) / (high - low), 0, 1)
    small = cv2.resize(film, (224, 224), interpolation=cv2.INTER_AREA)
    return np.repeat(((small * 255 - 128) / 128).astype(np.float32)[None], 3, axis=0)


def _eager(network: SplitNetwork, images: list[Image]) -> NDArray[np.float32]:
    batch = np.stack([_usual_preparation(image.values) for image in images])
    with torch.no_grad():
        scores: NDArray[np.float32] = torch.softmax(network(torch.from_numpy(batch)), dim=1).numpy()
    return scores


def _package(network: SplitNetwork) -> Callable[[torch.Tensor], object]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pytorch_grad_cam import GradCAM
        from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget
    package = GradCAM(model=network, target_layers=[network.features])
    return lambda tensor: package(tensor, [ClassifierOutputTarget(1)])
