"""Weights of other programs: what a file is that holds none, numbers beside weights, labels that may go together."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
import torch

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.decide import decision_words, label_scores
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.card import DEFAULT_TASK, Activation
from inference.models.foreign import Foreign, _card, _convert, check_sizes
from inference.prediction import Decision

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"


class _Answer:
    """The parent's end of the pipe: what the child says."""

    said: ModelReason | str | None = "nothing"

    def send(self, reason: ModelReason | None) -> None:
        self.said = reason


def _converted(path: Path) -> ModelReason | str | None:
    answer = _Answer()
    _convert(path, path.with_name("out.safetensors"), cast("Connection", answer))
    return answer.said


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (LFS, "Git LFS"),
        (b"/annex/objects/SHA256E-s9--00.pth\n", "git-annex"),
        (b"\n<!DOCTYPE html><html>404</html>", "web page"),
        (b"<html>404 not found</html>", "web page"),
        (b"<?xml version='1.0'?><Error/>", "XML"),
        (b'{"error": "Not Found"}', "text"),
        (b"\x89HDF\r\n\x1a\n" + bytes(200), "HDF5"),
        (b"\x93NUMPY" + bytes(200), "NumPy array"),
        (b"\x1f\x8b" + bytes(200), "gzip"),
        (b"", "empty"),
    ],
)
def test_a_file_that_holds_no_weights_says_what_it_is(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "weights.pth"
    path.write_bytes(content)
    for refuse in (check_sizes, lambda own: (_ for _ in ()).throw(store.pickle(own))):
        with pytest.raises(Fault, match=says) as caught:
            refuse(path)
        assert caught.value.problem.code is Code.MODEL_REFUSED
        assert "program code" not in ENGLISH.message(caught.value.problem)


def test_a_model_folder_whose_weights_are_a_pointer_says_so(tmp_path: Path, tiny_model: Path) -> None:
    store.copy(tiny_model, tmp_path)
    (tmp_path / store.WEIGHTS_FILE).write_bytes(LFS)
    with pytest.raises(Fault, match="git lfs pull"):
        store.load(tmp_path)


@pytest.mark.parametrize("zipped", [True, False])
@pytest.mark.parametrize(
    "beside", [np.float64(0.9), np.float32(0.9), np.int64(3), np.bool_(True), np.arange(3.0), np.dtype("float32")]
)
def test_numbers_of_numpy_may_stand_beside_weights(tmp_path: Path, beside: object, zipped: bool) -> None:
    path = tmp_path / "weights.pth"
    saved = {"epoch": 3, "state_dict": {"w": torch.zeros(2)}, "best_acc": beside}
    torch.save(saved, path, _use_new_zipfile_serialization=zipped)
    assert _converted(path) is None


class _Program:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return Path.touch, (Path("ran"),)


def test_a_program_beside_weights_is_still_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, write in (("zip.pth", torch.save), ("raw.pth", lambda own, path: path.write_bytes(pickle.dumps(own)))):
        write({"w": torch.zeros(2), "x": _Program()} if name == "zip.pth" else _Program(), tmp_path / name)
        assert _converted(tmp_path / name) is ModelReason.PROGRAM_CODE
    assert not (tmp_path / "ran").exists()


def test_labels_that_may_go_together_are_scored_each_for_itself() -> None:
    several = Foreign("multi", "densenet121", ("a", "b", "c"), ("b", "c"), Activation.SIGMOID)
    card, taken = _card(Path("m.pth"), several), _card(Path("m.pth"), Foreign("m", "densenet121", ("a", "b"), ("b",)))
    scores = label_scores(np.array([[-3, 2, 2]], np.float32), card.activation)[0]
    np.testing.assert_allclose(scores, [0.047, 0.881, 0.881], atol=5e-4)
    assert not [limit for limit in card.limits if "softmax" in limit]
    assert taken.activation is Activation.SOFTMAX
    assert [limit for limit in taken.limits if "softmax" in limit], "what was taken is said on the card"


def test_foreign_weights_answer_the_task_that_is_named() -> None:
    what = Foreign("tb", "densenet121", ("normal", "tb", "scar"), ("tb", "scar"), task="tuberculosis")
    card = _card(Path("m.pth"), what)
    assert (card.task, card.headline.label) == ("tuberculosis", "tuberculosis")
    assert decision_words(Decision.POSITIVE, card.headline) == "Tuberculosis"
    assert _card(Path("m.pth"), replace(what, task=DEFAULT_TASK)).task == "abnormal"
