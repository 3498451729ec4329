from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from imaging.faults import Code, Fault
from inference import store
from inference.card import read_card, write_card
from inference.gate import GateModel
from tests.models import make_card

STATE = {"head.weight": np.arange(6, dtype=np.float32).reshape(2, 3), "head.count": np.array(3)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store.save(tmp_path / "m", make_card(), STATE)
    return tmp_path / "m"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No bundled model, and an empty folder for the user's models."""
    monkeypatch.setattr(store, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "user")
    return tmp_path


def refusal(folder: Path) -> str:
    with pytest.raises(Fault) as caught:
        store.load(folder)
    assert caught.value.problem.code is Code.MODEL_REFUSED
    return caught.value.problem.sentence()


def test_weights_read_back_as_they_were_saved(folder: Path) -> None:
    model = store.load(folder)
    assert model.card.weights_sha256 != "0" * 64
    assert model.weights.keys() == STATE.keys()
    for name, array in STATE.items():
        assert model.weights[name].shape == array.shape
        np.testing.assert_array_equal(model.weights[name], array)
    assert model.gate is None
    assert sorted(path.name for path in folder.iterdir()) == ["card.json", "model.safetensors"]


def test_one_changed_bit_of_the_weights_is_refused(folder: Path) -> None:
    path = folder / store.WEIGHTS_FILE
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert "SHA-256 differs" in refusal(folder)


def test_weights_that_are_not_finite_are_neither_saved_nor_loaded(tmp_path: Path, folder: Path) -> None:
    bad = {"w": np.array([1.0, np.nan], np.float32)}
    with pytest.raises(Fault, match="not finite"):
        store.save(tmp_path / "other", make_card(), bad)
    assert not (tmp_path / "other").exists()
    _replace_weights(folder, safetensors.numpy.save(bad))
    assert "not finite (w)" in refusal(folder)


def test_bytes_that_are_no_safetensors_are_refused(folder: Path) -> None:
    for data in (b"", b"\x10\0\0\0\0\0\0\0{", b"nonsense" * 100, b"\xff" * 64):
        _replace_weights(folder, data)
        assert "not a safetensors file" in refusal(folder)


@pytest.mark.parametrize("data", [b"PK\x03\x04" + bytes(100), b"\x80\x02}q\x00."])
def test_a_pickle_under_the_name_of_the_weights_is_not_opened(folder: Path, data: bytes) -> None:
    _replace_weights(folder, data)
    assert "contains program code and was not opened" in refusal(folder)


def test_a_folder_with_only_a_pickle_says_how_to_convert_it(folder: Path) -> None:
    (folder / store.WEIGHTS_FILE).rename(folder / "best.pth")
    said = refusal(folder)
    assert "best.pth is a pickle" in said
    assert "hilum models import" in said


def test_installed_models_are_found_by_id_and_folder(home: Path, folder: Path) -> None:
    assert store.available() == ()
    with pytest.raises(Fault, match="No model is installed"):
        store.default_model()
    shutil.copytree(folder, home / "user" / "m")
    write_card(home / "user" / "m", make_card(id="mine"))
    shutil.copytree(folder, home / "bundled" / "tiny")
    assert [(model.card.id, model.bundled) for model in store.available()] == [("tiny", True), ("mine", False)]
    assert store.default_model() == home / "bundled" / "tiny"
    assert store.find("mine") == home / "user" / "m"
    assert store.find(folder) == folder
    with pytest.raises(Fault, match="Installed models: tiny, mine"):
        store.find("yours")


def test_a_damaged_installed_model_is_told_and_hides_no_other(home: Path, folder: Path) -> None:
    shutil.copytree(folder, home / "user" / "good")
    shutil.copytree(folder, home / "user" / "bad")
    (home / "user" / "bad" / "card.json").write_text("{")
    assert [model.folder.name for model in store.available()] == ["good"]
    assert [problem.path for problem in store.unusable()] == [home / "user" / "bad"]


def test_the_gate_is_saved_with_the_weights_and_covered_by_their_digest(tmp_path: Path, chest_gate: GateModel) -> None:
    gate = chest_gate
    store.save(tmp_path / "m", make_card(), STATE, gate)
    restored = store.load(tmp_path / "m").gate
    assert restored is not None
    np.testing.assert_array_equal(restored.basis, gate.basis)
    assert (restored.far, restored.noise, restored.films) == (gate.far, gate.noise, gate.films)


def test_a_gate_that_does_not_fit_its_card_is_refused(tmp_path: Path, chest_gate: GateModel) -> None:
    store.save(tmp_path / "m", make_card(), STATE, chest_gate)
    card = read_card(tmp_path / "m")
    for gate in ({}, {"noise": -1.0, "far": 1.0, "films": 1}, {"noise": "loud", "far": 1.0, "films": 1}):
        write_card(tmp_path / "m", make_card(weights_sha256=card.weights_sha256, gate=gate))
        assert "input gate" in refusal(tmp_path / "m")


def _replace_weights(folder: Path, data: bytes) -> None:
    import hashlib

    (folder / store.WEIGHTS_FILE).write_bytes(data)
    write_card(folder, make_card(weights_sha256=hashlib.sha256(data).hexdigest()))


@pytest.fixture
def three(home: Path, folder: Path) -> Path:
    """A bundled model called tiny, and two of the user's: mine, ours."""
    shutil.copytree(folder, home / "bundled" / "tiny")
    sha256 = read_card(folder).weights_sha256
    for name in ("mine", "ours"):
        shutil.copytree(folder, home / "user" / name)
        write_card(home / "user" / name, make_card(id=name, weights_sha256=sha256))
    return home


def test_the_model_chosen_last_is_in_use_and_rolled_back_one_by_one(three: Path) -> None:
    assert store.in_use() == store.default_model() == three / "bundled" / "tiny"
    assert store.previous() is None
    assert store.use("mine") == three / "user" / "mine"
    store.use("ours")
    store.use("ours")
    assert store.default_model() == three / "user" / "ours"
    assert store.previous() == "mine"
    assert store.rollback() == three / "user" / "mine"
    assert store.rollback() == three / "bundled" / "tiny"
    with pytest.raises(Fault, match="no model to go back to"):
        store.rollback()
    assert store.in_use() == three / "bundled" / "tiny"


def test_a_model_that_is_not_installed_cannot_be_used(three: Path) -> None:
    store.use("mine")
    with pytest.raises(Fault, match="no installed model named yours"):
        store.use("yours")
    assert store.in_use() == three / "user" / "mine"


def test_a_used_model_that_was_removed_gives_way_to_the_one_before_it(three: Path) -> None:
    store.use("mine")
    store.use("ours")
    shutil.rmtree(three / "user" / "ours")
    assert store.in_use() == three / "user" / "mine"
    assert store.previous() == "tiny"
    shutil.rmtree(three / "user" / "mine")
    assert store.in_use() == three / "bundled" / "tiny"
    assert store.previous() is None


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1]", '["mine"'])
def test_a_damaged_record_of_choices_is_told_and_the_bundled_model_scores(three: Path, text: str) -> None:
    store.use("mine")
    (three / "user" / "in-use.json").write_text(text)
    assert store.in_use() == three / "bundled" / "tiny"
    assert "chosen last cannot be read" in store.unusable()[0].message
    store.use("ours")
    assert store.in_use() == three / "user" / "ours"
    assert store.unusable() == ()


def test_a_choice_that_cannot_be_written_leaves_the_model_before_it(
    three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.use("mine")

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(store, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        store.use("ours")
    assert store.in_use() == three / "user" / "mine"


def test_a_model_folder_is_installed_once_and_no_other_takes_its_id(home: Path, folder: Path, tmp_path: Path) -> None:
    card = store.install(folder)
    assert store.find("tiny") == home / "user" / "tiny"
    assert store.load(home / "user" / "tiny").card == card
    assert store.install(folder) == card
    store.save(tmp_path / "other", make_card(), {"w": np.ones(3, np.float32)})
    with pytest.raises(Fault, match="named tiny is installed already"):
        store.install(tmp_path / "other")
    assert read_card(home / "user" / "tiny") == card
