from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from inference.engine import RawScores
from inference.models import store
from inference.models.card import Activation, Calibration, InputSpec
from inference.torch_engine import TorchEngine, unfused
from tests.models import make_card, random_state
from tests.training.drawn import draw_film
from training.evaluation import sanity as module
from training.evaluation.sanity import CHANGES, randomized, rank_correlation, sanity, score_changes

_SPEC = InputSpec(rows=64, columns=64)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> TorchEngine:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    store.save(folder, make_card(), random_state("mobilenet_v2", 2))
    return TorchEngine(store.load(folder), "cpu")


@pytest.fixture(scope="module")
def films() -> tuple[np.ndarray, np.ndarray]:
    """12 drawn films (64 x 64 grey levels), every other one abnormal."""
    generator = np.random.default_rng(0)
    positive = np.arange(12) % 2 == 0
    return np.stack([draw_film(bool(ill), generator)[:64, :64] for ill in positive]), positive


class _Reader:
    """An engine whose abnormal logit is what a function reads from the picture (64 x 64 grey 0..255)."""

    def __init__(self, read: object) -> None:
        self.card = make_card(calibration=Calibration())
        self._read = read

    def forward(self, batch: np.ndarray) -> RawScores:
        grey = batch[:, 0] * 128 + 128
        odds = np.array([self._read(picture) for picture in grey], np.float32)
        return RawScores(np.stack([np.zeros_like(odds), odds], axis=1), torch.empty(0), "cpu")


def _changes(read: object, pictures: np.ndarray) -> dict[str, float]:
    greys = [picture.astype(np.float32) for picture in pictures]
    moved = score_changes(_Reader(read), greys, _SPEC, Calibration())
    return {name: float(np.median(values)) for name, values in moved.items()}


def test_a_model_is_asked_everything_and_the_answers_are_numbers(
    engine: TorchEngine, films: tuple[np.ndarray, np.ndarray]
) -> None:
    found = sanity(engine, *films, films=8)
    assert [check.name for check in found.checks] == ["random weights", *CHANGES]
    assert [check.n for check in found.checks] == [6] + [8] * len(CHANGES)
    for check in found.checks:
        assert check.value is not None
        assert check.passed == (check.value <= check.limit)
    assert found == sanity(engine, *films, films=8), "the same films give the same answers"


def test_maps_that_random_weights_give_as_well_fail_and_the_card_is_told(
    engine: TorchEngine, films: tuple[np.ndarray, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "randomized", lambda network, *_: network)
    found = sanity(engine, *films, films=2)
    first = found.checks[0]
    assert first.value == pytest.approx(1, abs=1e-3)
    assert first.passed is False
    assert "random weights (median rank correlation 1.00 on 6 films, limit 0.3)" in found.limits[0]


def test_without_abnormal_films_heat_maps_are_not_judged_and_that_is_said(
    engine: TorchEngine, films: tuple[np.ndarray, np.ndarray]
) -> None:
    pictures, positive = films
    found = sanity(engine, pictures[~positive], np.zeros(6, bool), films=2)
    assert (found.checks[0].value, found.checks[0].passed, found.checks[0].n) == (None, None, 0)
    assert "could not be tested" in found.limits[0]


def test_random_weights_are_all_drawn_anew_and_the_network_itself_stays(
    engine: TorchEngine, films: tuple[np.ndarray, np.ndarray]
) -> None:
    pictures = [picture.astype(np.float32) for picture in films[0]]
    network = unfused(engine.model)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    torch.manual_seed(5)
    state = torch.get_rng_state()
    drawn = randomized(network, pictures, _SPEC, 1)
    assert torch.equal(torch.get_rng_state(), state), "nobody else's random numbers change"
    for name, tensor in network.state_dict().items():
        assert torch.equal(tensor, before[name]), name
    for name, parameter in drawn.named_parameters():
        if parameter.ndim > 1:
            assert not torch.allclose(parameter, before[name]), name
    with torch.inference_mode():
        features = drawn.features(torch.rand(2, 3, 64, 64) * 2 - 1)
    assert 1e-3 < float(features.std()) < 1e3, "values neither fade nor grow"
    again = randomized(network, pictures, _SPEC, 1)
    assert all(torch.equal(a, b) for a, b in zip(drawn.state_dict().values(), again.state_dict().values(), strict=True))


@pytest.mark.parametrize("labels", [("abnormal",), ("normal", "COVID-19", "opacity")])
def test_models_of_one_output_and_of_many_are_asked_alike(
    labels: tuple[str, ...], tmp_path: Path, films: tuple[np.ndarray, np.ndarray]
) -> None:
    activation = Activation.SIGMOID if len(labels) == 1 else Activation.SOFTMAX
    card = make_card(labels=labels, positive_labels=labels[-2:], activation=activation)
    store.save(tmp_path / "tiny", replace(card, id="other"), random_state("mobilenet_v2", len(labels)))
    found = sanity(TorchEngine(store.load(tmp_path / "tiny"), "cpu"), *films, films=2, maps=2)
    assert found.checks[0].n <= 2, "a map of zeros cannot be compared"
    assert [check.n for check in found.checks[1:]] == [2] * len(CHANGES)
    assert all(np.isfinite(check.value) for check in found.checks[1:])


def test_a_score_read_from_the_corners_is_found_out(films: tuple[np.ndarray, np.ndarray]) -> None:
    marked = films[0].copy()
    marked[:, 2:6, 2:6] = 255  # as a side marker
    moved = _changes(lambda picture: picture[:7, :7].mean() / 40 - 1, marked)
    assert moved["masked corners"] > 0.02
    assert moved["JPEG recompression"] < 0.05


def test_a_score_read_from_the_middle_does_not_care_for_corners_and_borders(
    films: tuple[np.ndarray, np.ndarray],
) -> None:
    moved = _changes(lambda picture: picture[20:44, 20:44].mean() / 100 - 1, films[0])
    assert moved["masked corners"] == moved["border"] == moved["burned-in text"] == 0
    assert max(moved.values()) < 0.05


def test_a_score_read_from_sharpness_is_found_out(films: tuple[np.ndarray, np.ndarray]) -> None:
    moved = _changes(lambda picture: float(np.abs(np.diff(picture, axis=1)).mean()) - 6, films[0])
    assert min(moved["blur"], moved["rescale"]) > 0.05


def test_a_score_read_from_burned_in_text_is_found_out(films: tuple[np.ndarray, np.ndarray]) -> None:
    moved = _changes(lambda picture: (picture[:9] > 0.9 * picture.max()).mean() * 10 - 1, films[0])
    assert moved["burned-in text"] > 0.03


def test_changes_keep_size_and_range_and_touch_only_what_they_name(films: tuple[np.ndarray, np.ndarray]) -> None:
    picture = films[0][0][:50, :40].astype(np.float32)
    for name, change in CHANGES.items():
        before = picture.copy()
        after = change(picture)
        assert (after.shape, after.dtype) == (picture.shape, np.float32), name
        assert 0 <= after.min() <= after.max() <= 256, name
        assert not np.array_equal(after, picture), name
        np.testing.assert_array_equal(picture, before, err_msg=name)
    masked = CHANGES["masked corners"](picture)
    assert (masked[:6, :5] == picture.min()).all()
    assert (masked[-6:, -5:] == picture.min()).all()
    np.testing.assert_array_equal(masked[6:-6], picture[6:-6])
    np.testing.assert_array_equal(masked[:, 5:-5], picture[:, 5:-5])
    written = CHANGES["burned-in text"](picture)
    assert written[:9].max() == picture.max()
    np.testing.assert_array_equal(written[9:], picture[9:])
    framed = CHANGES["border"](picture)
    assert (framed[:2] == 0).all()
    assert (framed[:, -2:] == 0).all()
    np.testing.assert_array_equal(framed[2:-2, 2:-2], picture[2:-2, 2:-2])


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), min_size=2, max_size=30))
def test_rank_correlation_is_spearmans(rows: list[tuple[int, int]]) -> None:
    first, second = (np.array([float(row[place]) for row in rows], np.float32) for place in (0, 1))
    own = rank_correlation(first, second)
    if np.ptp(first) == 0 or np.ptp(second) == 0:
        assert np.isnan(own)
    else:
        assert own == pytest.approx(spearmanr(first, second).statistic, abs=1e-9)


def test_maps_that_are_flat_count_as_unlike(engine: TorchEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    maps = iter([[np.eye(3, dtype=np.float32), np.ones((3, 3), np.float32)], *[[np.zeros((3, 3), np.float32)] * 2] * 3])
    monkeypatch.setattr(module, "_maps", lambda *_: iter(next(maps)))
    monkeypatch.setattr(module, "randomized", lambda *_: SimpleNamespace(to=lambda _: None))
    pictures = [np.zeros((64, 64), np.float32)] * 2
    np.testing.assert_array_equal(module.map_likeness(engine, pictures, _SPEC), [0.0])
