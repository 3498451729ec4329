from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference import devices
from inference import engine as engines
from inference.explain.gradcam import grad_cam
from inference.models import store
from inference.models.network import build
from inference.models.store import LoadedModel
from inference.torch_engine import TorchEngine
from tests.models import make_card, random_state
from tests.processes import output_of


@pytest.fixture(scope="module")
def model(tiny_model: Path) -> LoadedModel:
    return store.load(tiny_model)


def batch_of(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1, 1, (count, 3, 64, 64)).astype(np.float32)


@pytest.mark.parametrize("architecture", ["mobilenet_v2", "resnet18", "small_cnn", "resnetv2_50"])
def test_the_engine_agrees_with_the_plain_network(architecture: str) -> None:
    card = make_card(architecture=architecture)
    state = random_state(architecture, 2)
    engine = TorchEngine(LoadedModel(Path("m"), card, state, None), "cpu")
    plain = build(architecture, 2).eval()
    plain.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in state.items()})
    batch = batch_of(5)
    with torch.no_grad():
        expected = plain(torch.from_numpy(batch)).numpy()
    raw = engine.forward(batch)
    np.testing.assert_allclose(raw.logits, expected, atol=2e-5)
    assert raw.logits.shape == (5, 2)
    assert raw.features.shape[0] == 5
    assert raw.device == "cpu"


def test_no_batch_norm_is_left_after_folding(model: LoadedModel) -> None:
    kinds = [type(module) for module in TorchEngine(model, "cpu").network.modules()]
    assert torch.nn.Conv2d in kinds
    assert torch.nn.BatchNorm2d not in kinds


def test_answers_on_the_cpu_are_the_same_bits_on_every_call_and_in_any_batch(model: LoadedModel) -> None:
    engine = TorchEngine(model, "cpu")
    batch = batch_of(9)
    whole = engine.forward(batch)
    for size in (1, 4, 9):
        parts = [engine.forward(batch[start : start + size]) for start in range(0, 9, size)]
        np.testing.assert_array_equal(np.concatenate([part.logits for part in parts]), whole.logits)
        assert torch.equal(torch.cat([part.features for part in parts]), whole.features)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda weights: weights.pop("head.3.bias"), "lack head.3.bias"),
        (lambda weights: weights.update(extra=np.zeros(1)), "have a surplus extra"),
        (lambda weights: weights.update({"head.3.bias": np.zeros(3, np.float32)}), "shape (3,), not (2,)"),
    ],
)
def test_weights_that_do_not_fit_the_architecture_are_refused(model: LoadedModel, spoil, reason: str) -> None:
    weights = dict(model.weights)
    spoil(weights)
    with pytest.raises(Fault) as caught:
        TorchEngine(replace(model, weights=weights), "cpu")
    assert caught.value.problem.code is Code.MODEL_REFUSED
    assert reason in ENGLISH.message(caught.value.problem)


def test_an_unknown_architecture_and_a_wrong_number_of_labels_are_refused(model: LoadedModel) -> None:
    with pytest.raises(Fault, match="which is unknown"):
        TorchEngine(replace(model, card=make_card(architecture="oracle")), "cpu")
    with pytest.raises(Fault, match="with 3 labels needs"):
        TorchEngine(replace(model, card=make_card(labels=("normal", "abnormal", "other"))), "cpu")


def test_a_batch_that_does_not_fit_the_memory_is_halved(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = TorchEngine(model, "cpu")
    expected = engine.forward(batch_of(7)).logits
    real, sizes = engine._once, []
    engine.device = "cuda"  # stands for a GPU; `_once` below stands for its small memory

    def small_memory(batch: np.ndarray):
        sizes.append(len(batch))
        if len(batch) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        engine.device = "cpu"
        try:
            return real(batch)
        finally:
            engine.device = "cuda"

    monkeypatch.setattr(engine, "_once", small_memory)
    monkeypatch.setattr(torch.Tensor, "to", lambda tensor, *_, **__: tensor)
    np.testing.assert_allclose(engine.forward(batch_of(7)).logits, expected, atol=2e-6)
    assert sizes == [7, 3, 1, 1, 1, 1, 1, 1, 1]


def test_a_film_that_does_not_fit_the_device_is_scored_on_the_cpu(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = TorchEngine(model, "cpu")
    expected = engine.forward(batch_of(3)).logits
    engine.device = "cuda"  # stands for a GPU whose memory is full: moving to the CPU is real
    real = TorchEngine._once

    def full_device(batch: np.ndarray):
        if engine.device == "cuda":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(engine, batch)

    monkeypatch.setattr(engine, "_once", full_device)
    raw = engine.forward(batch_of(3))
    np.testing.assert_allclose(raw.logits, expected, atol=2e-6)
    assert raw.device == "cpu"


def test_a_cpu_without_memory_for_one_film_is_a_fault_and_other_errors_are_not_hidden(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = TorchEngine(model, "cpu")
    for message, kind in (("DefaultCPUAllocator: can't allocate memory", Fault), ("wrong size", RuntimeError)):

        def fail(batch: np.ndarray, message: str = message) -> None:
            raise RuntimeError(message)

        monkeypatch.setattr(engine, "_once", fail)
        with pytest.raises(kind):
            engine.forward(batch_of(1))


def test_a_missing_device_is_said_in_plain_words() -> None:
    assert devices.choose("cpu") == "cpu"
    assert devices.choose("auto") in ("cpu", "cuda", "mps")
    with pytest.raises(Fault, match="no device called tpu"):
        devices.choose("tpu")
    for name in {"cuda", "mps"} - {devices.choose("auto")}:
        with pytest.raises(Fault, match="not usable on this computer"):
            devices.choose(name)


PLAIN = """
import sys
from pathlib import Path
import numpy as np
from imaging.image import ImageRef, Image, Photometric
from inference import engine as engines
from inference.engine import RawScores
from inference.score import Scorer

class Mean:
    name, layer, slower, device = "mean", "mean", "", "cpu"

    def __init__(self, model):
        self.model = self.network = model
        self.card = model.card

    def forward(self, batch):
        odds = batch.mean(axis=(1, 2, 3))
        return RawScores(np.stack([-odds, odds], axis=1).astype(np.float32), batch, "cpu")

    def heat_map(self, raw, row, label):
        return np.maximum(raw.features[row, 0], 0)

engines.ENGINES = {"none": lambda model, device: None, "mean": lambda model, device: Mean(model), **engines.ENGINES}
values = np.random.default_rng(0).integers(0, 4096, (80, 70)).astype(np.uint16)
ref = ImageRef(Path("film.png"), rows=80, columns=70)
film = Image(ref, values, Photometric.MONOCHROME2, bits_stored=12)
scored = Scorer.open(Path(sys.argv[1]), "cpu").score(film, heatmaps="abnormal", force=True)
heat = scored.heatmaps["abnormal"]
print(type(scored).__name__, heat.layer, heat.values.shape, heat.peak > 0, "torch" in sys.modules)
"""


def test_an_engine_that_the_list_has_before_torch_scores_and_explains_without_it(tiny_model: Path) -> None:
    assert output_of(PLAIN, tiny_model).split() == ["Scored", "mean", "(64,", "64)", "True", "False"]


def test_torch_has_what_no_other_engine_has(model: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def none(_model: LoadedModel, device: str) -> None:
        asked.append(device)

    monkeypatch.setattr(engines, "ENGINES", {"none": none, **engines.ENGINES})
    assert isinstance(engines.open_engine(model, "cpu"), TorchEngine)
    assert asked == ["cpu"]


def test_the_engines_map_is_grad_cam_of_its_own_features(model: LoadedModel) -> None:
    engine = TorchEngine(model, "cpu")
    raw = engine.forward(batch_of(2))
    np.testing.assert_array_equal(
        engine.heat_map(raw, 1, "abnormal"), grad_cam(raw.features[1], engine.network.head, 1)
    )
    assert engine.layer == engine.network.layer
