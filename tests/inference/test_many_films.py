"""Many films are scored in the workers, each of which has networks of its own: bit for bit as a few are here."""

from __future__ import annotations

import os
import signal
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from imaging.workers.pool import DecoderPool
from inference import pipeline
from inference.explain.methods import Method
from inference.lungs import LungFinder
from inference.models import store
from inference.onnx_engine import add, add_outline
from inference.pipeline import RowDone, score_paths
from inference.prediction import Scored
from inference.score import Scorer
from inference.torch_engine import TorchEngine
from tests.inference.conftest import write_chest
from tests.models import dark_outline_state, lungs_card, make_card, random_state
from tests.processes import decoders


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Twelve films."""
    folder = tmp_path_factory.mktemp("films")
    return [write_chest(folder / f"film {number}.png", number) for number in range(1, 13)]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Scorer:
    """A scorer that can be sent to other processes, with lungs, both by ONNX Runtime."""
    folder = tmp_path_factory.mktemp("sent")
    store.save(folder / "tiny", make_card(), random_state("mobilenet_v2", 2))
    add(TorchEngine(store.load(folder / "tiny"), "cpu"))
    store.save(folder / "dark", lungs_card(), dark_outline_state())
    add_outline(store.load(folder / "dark"))
    scorer = Scorer.open(folder / "tiny", "cpu")
    scorer.lungs = LungFinder(store.load(folder / "dark"))
    scorer.lungs.get_ready()
    return scorer


def rows_of(paths: list[Path], scorer: Scorer, **options: bool) -> list[RowDone]:
    with DecoderPool(2) as pool:
        events = list(score_paths(paths, scorer, pool, heatmaps="abnormal", **options))
    return [event for event in events if isinstance(event, RowDone)]


def told(row: RowDone) -> object:
    """A row without how long it took."""
    if not isinstance(row.outcome, Scored):
        return row.position, row.outcome.problem
    maps = {label: (heat.values.tobytes(), heat.peak) for label, heat in row.outcome.heatmaps.items()}
    one = row.outcome.prediction
    said = replace(one, provenance=replace(one.provenance, seconds=0.0))
    return row.position, said, maps, row.outcome.anatomy, dict(row.pictures)


def test_many_films_are_scored_in_the_workers_bit_for_bit_as_a_few(
    films: list[Path], sent: Scorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    blank = tmp_path / "blank.png"
    Pillow.fromarray(np.zeros((200, 200), np.uint8)).save(blank)
    broken = tmp_path / "broken.png"
    broken.write_bytes(films[0].read_bytes()[:200])
    paths = [*films[:3], blank, broken, *films[3:]]
    few = rows_of(paths, sent, pictures=True)
    assert any(isinstance(row.outcome, Scored) and row.outcome.anatomy is not None for row in few)
    monkeypatch.setattr(pipeline, "_MANY", 4)
    monkeypatch.setattr(pipeline, "_AT_HAND", 0)
    monkeypatch.setattr(type(sent.engine), "forward", lambda *_: pytest.fail("the network is asked here"))
    caplog.clear()
    with caplog.at_level("INFO"):
        many = rows_of(paths, sent, pictures=True)
    assert [told(row) for row in many] == [told(row) for row in few]
    refused = [record for record in caplog.records if "refused by the input gate" in record.message]
    assert len(refused) == 1  # in this process, which has the log


def test_of_many_films_a_network_that_stays_here_has_their_lungs_outlined_in_the_workers(
    films: list[Path], scorer: Scorer, sent: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scorer, "lungs", sent.lungs)
    few = rows_of(films, scorer)
    monkeypatch.setattr(pipeline, "_MANY", 4)
    monkeypatch.setattr(LungFinder, "segment", lambda *_: pytest.fail("lungs are outlined here"))
    many = rows_of(films, scorer)
    assert [told(row) for row in many] == [told(row) for row in few]


def test_two_workers_leave_the_network_here_and_outline_lungs(
    films: list[Path], sent: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = rows_of(films, sent)
    monkeypatch.setattr(pipeline, "_MANY", 4)
    monkeypatch.setattr(LungFinder, "segment", lambda *_: pytest.fail("lungs are outlined here"))
    asked, forward = [], type(sent.engine).forward
    monkeypatch.setattr(type(sent.engine), "forward", lambda *own: asked.append(1) or forward(*own))
    assert [told(row) for row in rows_of(films, sent)] == [told(row) for row in few]
    assert len(asked) == 12


def test_only_a_light_network_of_onnx_runtime_is_sent_and_only_for_its_own_maps(scorer: Scorer, sent: Scorer) -> None:
    assert sent.can_be_sent
    assert not scorer.can_be_sent
    other = deepcopy(sent)
    assert set(other.engine.model.weights) == {name for name in sent.engine.model.weights if name.startswith("head.")}
    film = np.zeros((1, 3, 64, 64), np.float32)
    np.testing.assert_array_equal(other.engine.forward(film).logits, sent.engine.forward(film).logits)
    other.method = Method.EIGEN_CAM
    assert not other.can_be_sent
    other.method, other.engine.can_be_sent = sent.method, False
    assert not other.can_be_sent


def test_a_worker_that_ends_while_it_scores_costs_no_film(
    films: list[Path], sent: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_MANY", 4)
    monkeypatch.setattr(pipeline, "_AT_HAND", 0)
    rows, ended = [], False
    with DecoderPool(2) as pool:
        for event in score_paths(films, sent, pool):
            if isinstance(event, RowDone):
                rows.append(event)
                if not ended:
                    os.kill(decoders()[0], signal.SIGKILL)
                    ended = True
    assert len(rows) == 12
    assert sum(isinstance(row.outcome, Scored) for row in rows) >= 11
