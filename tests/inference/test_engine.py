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
from inference.decide import calibrated, headline_logit
from inference.explain.gradcam import grad_cam
from inference.models import store
from inference.models.network import build
from inference.models.store import LoadedModel
from inference.torch_engine import BatchSize, TorchEngine, in_doubt
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


# A GPU, for which the CPU stands


def test_a_batch_grows_while_films_get_faster_and_shrinks_for_good_where_memory_runs_out() -> None:
    batches = BatchSize(16, largest=128)
    for seconds in (9.0, 1.6):  # the first of a size also loads what computes it
        batches.took(16, seconds)
    assert batches.size == 32
    batches.took(5, 0.001)  # the last of a folder tells nothing
    for seconds in (9.0, 1.6):
        batches.took(32, seconds)
    assert batches.size == 64
    for seconds in (9.0, 3.1):
        batches.took(64, seconds)
    assert batches.size == 32
    batches.did_not_fit(32)
    for _ in range(4):
        batches.took(16, 0.001)
    assert batches.size == 16


def test_a_batch_grows_no_further_than_it_is_allowed_to() -> None:
    batches = BatchSize(16, largest=32)
    for count, seconds in ((16, 2.0), (16, 2.0), (32, 1.0), (32, 1.0), (32, 0.1), (32, 0.1)):
        batches.took(count, seconds)
    assert batches.size == 32


def test_what_did_not_fit_is_not_tried_again_with_the_next_films(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = TorchEngine(model, "cpu")
    sizes: list[int] = []
    engine.device = "cuda"
    assert engine.batch == 16

    def small_memory(batch: np.ndarray):
        sizes.append(len(batch))
        if len(batch) > 5:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return torch.zeros(len(batch), 1, 1, 1), np.zeros((len(batch), 2), np.float32)

    monkeypatch.setattr(engine, "_through", small_memory)
    monkeypatch.setattr(torch.Tensor, "to", lambda tensor, *_, **__: tensor)
    assert len(engine.forward(batch_of(9)).logits) == 9
    assert len(engine.forward(batch_of(9)).logits) == 9
    assert sizes == [9, 4, 4, 1, 4, 4, 1]
    assert engine.batch == 4


def halved(model: LoadedModel) -> TorchEngine:
    """Computes on the CPU what CUDA would in half precision."""
    engine = TorchEngine(model, "cpu")
    assert not engine.half
    engine.half = True
    return engine


def with_points(model: LoadedModel, low: float, threshold: float, high: float) -> LoadedModel:
    """The model with one operating point."""
    population = model.card.populations[0]
    point = replace(population.operating_points[0], unsure_low=low, threshold=threshold, unsure_high=high)
    return replace(model, card=replace(model.card, populations=(replace(population, operating_points=(point,)),)))


def test_half_precision_scores_nearly_the_same_and_near_a_threshold_the_same(model: LoadedModel) -> None:
    films = batch_of(6)
    single = TorchEngine(model, "cpu").forward(films)
    raw = halved(with_points(model, -1.0, -1.0, -1.0)).forward(films)
    off = np.abs(raw.logits - single.logits)
    assert (off.max(axis=1) > 0).all()
    assert off.max() < 0.05 * np.abs(single.logits).max()
    assert raw.features.dtype == torch.float32
    odds = headline_logit(raw.logits, model.card)
    score = float(calibrated(odds, model.card.populations[0].calibration)[2])
    near = halved(with_points(model, -1.0, score, 2.0))
    doubtful = in_doubt(raw.logits, near.card, 0.01)
    assert doubtful[2]
    again = near.forward(films)
    for row in range(6):
        expected = single if doubtful[row] else raw
        np.testing.assert_array_equal(again.logits[row], expected.logits[row])
        assert torch.equal(again.features[row], expected.features[row])


def test_numbers_that_half_precision_cannot_hold_are_computed_in_single(model: LoadedModel) -> None:
    engine = halved(with_points(model, -1.0, -1.0, -1.0))
    films = batch_of(3)
    films[1] *= 1e7
    single = TorchEngine(model, "cpu").forward(films)
    with torch.inference_mode(), torch.autocast("cpu", torch.float16):
        assert not np.isfinite(engine._through(films)[1]).all()
    raw = engine.forward(films)
    assert np.isfinite(raw.logits).all()
    np.testing.assert_array_equal(raw.logits[1], single.logits[1])
    assert torch.equal(raw.features[1], single.features[1])


def test_a_network_that_half_precision_changes_stays_in_single(
    model: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = TorchEngine(model, "cpu")
    for off, enough in ((0.0, True), (1e-3, True), (0.1, False), (np.nan, False)):

        def through(batch: np.ndarray, off: float = off):
            changed = off if torch.is_autocast_enabled("cpu") else 0.0
            return torch.zeros(1), np.array([[0.0, changed]] * len(batch), np.float32)

        monkeypatch.setattr(engine, "_through", through)
        assert engine._is_half_enough() is enough
