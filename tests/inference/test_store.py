"""A model folder comes back as it was written, and anything else is refused before it runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.input.gate import ChestGate, GateModel
from inference.models import store
from inference.models.card_file import read_card, write_card
from tests.models import make_card

STATE = {"head.weight": np.arange(6, dtype=np.float32).reshape(2, 3), "head.count": np.array(3)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store.save(tmp_path / "m", make_card(), STATE)
    return tmp_path / "m"


def refusal(folder: Path) -> str:
    with pytest.raises(Fault) as caught:
        store.load(folder)
    assert caught.value.problem.code is Code.MODEL_REFUSED
    return ENGLISH.sentence(caught.value.problem)


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
    said = {
        b"": "is empty",
        b"\x10\0\0\0\0\0\0\0{": "not a safetensors file",
        b"nonsense" * 100: "is text, no file of weights",
        b"\xff" * 64: "not a safetensors file",
    }
    for data, what in said.items():
        _replace_weights(folder, data)
        assert what in refusal(folder)


@pytest.mark.parametrize("data", [b"PK\x03\x04" + bytes(100), b"\x80\x02}q\x00."])
def test_a_pickle_under_the_name_of_the_weights_is_not_opened(folder: Path, data: bytes) -> None:
    _replace_weights(folder, data)
    assert "contains program code and was not opened" in refusal(folder)


def test_a_folder_with_only_a_pickle_says_how_to_convert_it(folder: Path) -> None:
    (folder / store.WEIGHTS_FILE).rename(folder / "best.pth")
    said = refusal(folder)
    assert "best.pth is a pickle" in said
    assert "hilum models import" in said


def test_the_gate_is_saved_with_the_weights_and_covered_by_their_digest(tmp_path: Path, chest_gate: GateModel) -> None:
    gate = chest_gate
    store.save(tmp_path / "m", make_card(), STATE, gate)
    model = store.load(tmp_path / "m")
    assert model.weights.keys() == STATE.keys(), "the network gets its own and nothing else"
    restored = model.gate
    assert isinstance(restored, GateModel)
    np.testing.assert_array_equal(restored.basis, gate.basis)
    assert (restored.far, restored.noise, restored.films) == (gate.far, gate.noise, gate.films)


def test_the_shipped_gate_is_stored_with_a_model_and_a_model_with_the_former_kind_opens(
    tmp_path: Path, chest_gate: GateModel
) -> None:
    shipped = store.shipped_gate()
    store.save(tmp_path / "new", make_card(), STATE, shipped)
    restored = store.load(tmp_path / "new").gate
    assert isinstance(restored, ChestGate)
    np.testing.assert_array_equal(restored.hidden, shipped.hidden)
    assert restored.settings() == shipped.settings()
    card = store.save(tmp_path / "old", make_card(), STATE, chest_gate)
    assert set(card.gate) == {"noise", "far", "films"}
    assert isinstance(store.load(tmp_path / "old").gate, GateModel)


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
