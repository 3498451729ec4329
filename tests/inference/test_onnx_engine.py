"""ONNX Runtime says what torch says, shows what it shows, and loads no torch for it."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Fault
from inference import engine as engines
from inference import onnx_engine
from inference.engine import ONNX_FILE as FILE
from inference.engine import open_engine
from inference.explain.methods import Method
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.card import Head
from inference.models.card_file import write_card
from inference.onnx_engine import OnnxEngine, add
from inference.torch_engine import TorchEngine
from main import main
from tests.models import make_card, random_state
from tests.processes import output_of

LABELS = ("normal", "pneumonia", "covid")
SCORED = """
import sys
from pathlib import Path
import numpy as np
from imaging.image import ImageRef, Image, Photometric
from inference.score import Scorer
values = np.random.default_rng(0).integers(0, 4096, (80, 70)).astype(np.uint16)
film = Image(ImageRef(Path("film.png"), rows=80, columns=70), values, Photometric.MONOCHROME2, bits_stored=12)
scorer = Scorer.open(Path(sys.argv[1]))
scored = scorer.score(film, heatmaps="abnormal", force=True)
print(type(scorer.engine).__name__, type(scored).__name__, "torch" in sys.modules)
"""


def batch_of(count: int) -> np.ndarray:
    return np.random.default_rng(1).uniform(-1, 1, (count, 3, 64, 64)).astype(np.float32)


def both(
    folder: Path, architecture: str, activation: str = "softmax", head: Head = Head()
) -> tuple[OnnxEngine, TorchEngine]:
    card = make_card(
        architecture=architecture, labels=LABELS, positive_labels=LABELS[1:], activation=activation, head=head
    )
    store.save(folder, card, random_state(architecture, 3, head=head))
    torch = TorchEngine(store.load(folder), "cpu")
    add(torch)
    own = open_engine(store.load(folder), "cpu")
    assert isinstance(own, OnnxEngine)
    return own, torch


@pytest.mark.parametrize("activation", ["softmax", "sigmoid"])
@pytest.mark.parametrize("architecture", ["mobilenet_v2", "small_cnn", "resnet18", "mobilenet_v2_pyramid"])
def test_it_says_and_shows_what_torch_does(tmp_path: Path, architecture: str, activation: str) -> None:
    own, torch = both(tmp_path / "m", architecture, activation)
    films = batch_of(3)
    mine, theirs = own.forward(films), torch.forward(films)
    np.testing.assert_allclose(mine.logits, theirs.logits, atol=1e-4)
    np.testing.assert_array_equal(own.forward(films[1:2]).logits[0], mine.logits[1])
    assert own.layer == torch.layer
    for label in (*LABELS, "abnormal"):
        there = torch.heat_map(theirs, 1, label)
        np.testing.assert_allclose(own.heat_map(mine, 1, label), there, atol=1e-4 * max(1e-6, float(there.max())))


@pytest.mark.parametrize("head", [Head(norm=True), Head(4), Head(2, (8,)), Head(1, (16, 8), norm=True)])
def test_the_gradient_of_every_head_is_torchs(tmp_path: Path, head: Head) -> None:
    own, torch = both(tmp_path / "m", "small_cnn", head=head)
    films = batch_of(2)
    mine, theirs = own.forward(films), torch.forward(films)
    theirs_by_label = {label: torch.heat_map(theirs, 1, label) for label in (*LABELS, "abnormal")}
    assert any(there.max() > 0 for there in theirs_by_label.values())
    for label, there in theirs_by_label.items():
        np.testing.assert_allclose(own.heat_map(mine, 1, label), there, atol=1e-4 * max(1e-6, float(there.max())))


def test_the_engine_is_asked_for_by_name_and_torch_is_the_reference(tmp_path: Path) -> None:
    both(tmp_path / "m", "small_cnn")
    model = store.load(tmp_path / "m")
    assert isinstance(open_engine(model, "cpu", "torch"), TorchEngine)
    assert isinstance(open_engine(model, "cpu", "onnx"), OnnxEngine)
    (tmp_path / "m" / FILE).unlink()
    with pytest.raises(Fault) as refused:
        open_engine(model, "cpu", "onnx")
    assert refused.value.problem.reason is ModelReason.NO_FILE_OF_ENGINE


def test_a_network_of_another_input_than_the_cards_is_refused(tmp_path: Path) -> None:
    both(tmp_path / "m", "small_cnn")
    card = store.load(tmp_path / "m").card
    write_card(tmp_path / "m", replace(card, input=replace(card.input, rows=96)))
    with pytest.raises(Fault) as refused:
        open_engine(store.load(tmp_path / "m"), "cpu")
    assert refused.value.problem.reason is ModelReason.BAD_FILE_OF_ENGINE


def test_no_other_computer_and_no_gpu_is_taken_from_torch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both(tmp_path / "m", "small_cnn")
    card = store.load(tmp_path / "m").card
    monkeypatch.setattr(engines, "may_have_gpu", lambda: True)
    assert [engines.needs_torch(tmp_path / "m", card, device) for device in ("auto", "cuda", "cpu")] == [
        *(True, True, False),
    ]
    monkeypatch.setattr(engines, "may_have_gpu", lambda: False)
    assert not engines.needs_torch(tmp_path / "m", card, "auto")


def test_a_folder_whose_file_is_another_network_is_not_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both(tmp_path / "m", "small_cnn")
    _, other = both(tmp_path / "other", "small_cnn", head=Head(2))
    card = replace(store.load(tmp_path / "m").card, engines=other.card.engines)
    (tmp_path / "m" / FILE).write_bytes(data := (tmp_path / "other" / FILE).read_bytes())
    write_card(tmp_path / "m", replace(card, engines={"onnx": hashlib.sha256(data).hexdigest()}))
    assert main(["models", "import", str(tmp_path / "m")]) == 2
    assert "other scores than its weights" in capsys.readouterr().err
    (tmp_path / "m" / FILE).write_bytes(data := b"no network")
    write_card(tmp_path / "m", replace(card, engines={"onnx": hashlib.sha256(data).hexdigest()}))
    assert main(["models", "import", str(tmp_path / "m")]) == 2
    assert "holds no network" in capsys.readouterr().err


def test_another_method_is_torchs_on_its_own_features(tmp_path: Path) -> None:
    own, torch = both(tmp_path / "m", "small_cnn", "softmax")
    film = batch_of(1)
    maps = []
    for engine in (own, torch):
        steps = engine.explain(film, engine.forward(film), 0, ("covid",), Method.HIRES_CAM)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                maps.append(end.value["covid"])
                break
    np.testing.assert_allclose(maps[0], maps[1], atol=1e-5)


def test_the_first_score_loads_no_torch_and_a_changed_file_is_refused(tmp_path: Path) -> None:
    both(tmp_path / "m", "small_cnn", "softmax")
    assert output_of(SCORED, tmp_path / "m", PYTHONPATH=os.pathsep.join(sys.path)).split() == [
        "OnnxEngine",
        "Scored",
        "False",
    ]
    data = (tmp_path / "m" / FILE).read_bytes()
    store.copy(tmp_path / "m", tmp_path / "copy")
    assert isinstance(open_engine(store.load(tmp_path / "copy"), "cpu"), OnnxEngine)
    (tmp_path / "m" / FILE).write_bytes(data + onnx_engine._said("more", "1"))  # the same network, and no damage
    with pytest.raises(Fault) as refused:
        open_engine(store.load(tmp_path / "m"), "cpu")
    assert refused.value.problem.reason is ModelReason.OTHER_DIGEST_OF_ENGINE
    (tmp_path / "m" / FILE).unlink()
    assert isinstance(open_engine(store.load(tmp_path / "m"), "cpu"), TorchEngine)


def test_a_network_that_says_something_else_gets_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(tmp_path / "m", make_card(architecture="small_cnn"), random_state("small_cnn", 2))
    monkeypatch.setattr(onnx_engine, "LARGEST_DIFFERENCE", -1.0)
    add(TorchEngine(store.load(tmp_path / "m"), "cpu"))
    assert not (tmp_path / "m" / FILE).exists()
    assert isinstance(open_engine(store.load(tmp_path / "m"), "cpu"), TorchEngine)
