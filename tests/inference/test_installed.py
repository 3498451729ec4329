"""Installed models are found, one of them is in use, and the one before it can be had again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.models import catalogue, store
from inference.models.card_file import read_card, write_card
from tests.models import make_card


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store.save(tmp_path / "m", make_card(), {"head.weight": np.arange(6, dtype=np.float32).reshape(2, 3)})
    return tmp_path / "m"


@pytest.fixture
def three(home: Path, folder: Path) -> Path:
    """A bundled model called tiny, and two of the user's: mine, ours."""
    shutil.copytree(folder, home / "bundled" / "tiny")
    sha256 = read_card(folder).weights_sha256
    for name in ("mine", "ours"):
        shutil.copytree(folder, home / "user" / name)
        write_card(home / "user" / name, make_card(id=name, weights_sha256=sha256))
    return home


def test_installed_models_are_found_by_id_and_folder(home: Path, folder: Path) -> None:
    assert catalogue.available() == ()
    with pytest.raises(Fault, match="No model is installed"):
        catalogue.default_model()
    shutil.copytree(folder, home / "user" / "m")
    write_card(home / "user" / "m", make_card(id="mine"))
    shutil.copytree(folder, home / "bundled" / "tiny")
    assert [(model.card.id, model.bundled) for model in catalogue.available()] == [("tiny", True), ("mine", False)]
    assert catalogue.default_model() == home / "bundled" / "tiny"
    assert catalogue.find("mine") == home / "user" / "m"
    assert catalogue.find(folder) == folder
    with pytest.raises(Fault, match="Installed models: tiny, mine"):
        catalogue.find("yours")


def test_a_damaged_installed_model_is_told_and_hides_no_other(home: Path, folder: Path) -> None:
    shutil.copytree(folder, home / "user" / "good")
    shutil.copytree(folder, home / "user" / "bad")
    (home / "user" / "bad" / "card.json").write_text("{")
    assert [model.folder.name for model in catalogue.available()] == ["good"]
    assert [problem.path for problem in catalogue.unusable()] == [home / "user" / "bad"]


def test_the_model_chosen_last_is_in_use_and_rolled_back_one_by_one(three: Path) -> None:
    assert catalogue.in_use() == catalogue.default_model() == three / "bundled" / "tiny"
    with pytest.raises(Fault, match="no model to go back to"):
        catalogue.rollback()
    assert catalogue.use("mine") == three / "user" / "mine"
    catalogue.use("ours")
    catalogue.use("ours")
    assert catalogue.default_model() == three / "user" / "ours"
    assert catalogue.rollback() == three / "user" / "mine"
    assert catalogue.rollback() == three / "bundled" / "tiny"
    with pytest.raises(Fault, match="no model to go back to"):
        catalogue.rollback()
    assert catalogue.in_use() == three / "bundled" / "tiny"


def test_a_model_that_is_not_installed_cannot_be_used(three: Path) -> None:
    catalogue.use("mine")
    with pytest.raises(Fault, match="no installed model named yours"):
        catalogue.use("yours")
    assert catalogue.in_use() == three / "user" / "mine"


def test_a_used_model_that_was_removed_gives_way_to_the_one_before_it(three: Path) -> None:
    catalogue.use("mine")
    catalogue.use("ours")
    shutil.rmtree(three / "user" / "ours")
    assert catalogue.in_use() == three / "user" / "mine"
    assert catalogue.rollback() == three / "bundled" / "tiny"
    catalogue.use("mine")
    shutil.rmtree(three / "user" / "mine")
    assert catalogue.in_use() == three / "bundled" / "tiny"
    with pytest.raises(Fault, match="no model to go back to"):
        catalogue.rollback()


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1]", '["mine"'])
def test_a_damaged_record_of_choices_is_told_and_the_bundled_model_scores(three: Path, text: str) -> None:
    catalogue.use("mine")
    (three / "user" / "in-use.json").write_text(text)
    assert catalogue.in_use() == three / "bundled" / "tiny"
    assert "chosen last cannot be read" in ENGLISH.message(catalogue.unusable()[0])
    catalogue.use("ours")
    assert catalogue.in_use() == three / "user" / "ours"
    assert catalogue.unusable() == ()


def test_a_choice_that_cannot_be_written_leaves_the_model_before_it(
    three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue.use("mine")

    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(catalogue, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        catalogue.use("ours")
    assert catalogue.in_use() == three / "user" / "mine"


def test_a_model_folder_is_installed_once_and_no_other_takes_its_id(home: Path, folder: Path, tmp_path: Path) -> None:
    card = catalogue.install(folder)
    assert catalogue.find("tiny") == home / "user" / "tiny"
    assert store.load(home / "user" / "tiny").card == card
    assert catalogue.install(folder) == card
    store.save(tmp_path / "other", make_card(), {"w": np.ones(3, np.float32)})
    with pytest.raises(Fault, match="named tiny is installed already"):
        catalogue.install(tmp_path / "other")
    assert read_card(home / "user" / "tiny") == card


# Versions of one id


@pytest.fixture
def versions(home: Path) -> Path:
    """A bundled model in its second version, with the first one kept beside it."""
    for place, version, value in (("tiny", "2.0.0", 2.0), ("earlier/tiny-1.1.0", "1.1.0", 1.0)):
        store.save(home / "bundled" / place, make_card(version=version), {"w": np.full(3, value, np.float32)})
    return home


def test_the_version_that_another_one_took_the_place_of_is_had_by_its_version(versions: Path) -> None:
    bundled = versions / "bundled"
    assert [(model.name, model.bundled) for model in catalogue.available()] == [("tiny", True), ("tiny@1.1.0", True)]
    assert catalogue.in_use() == catalogue.find("tiny") == catalogue.find("tiny@2.0.0") == bundled / "tiny"
    assert catalogue.find("tiny@1.1.0") == bundled / "earlier" / "tiny-1.1.0"
    old = read_card(bundled / "earlier" / "tiny-1.1.0")
    assert catalogue.holding(old).folder == bundled / "earlier" / "tiny-1.1.0"
    assert catalogue.use("tiny@1.1.0") == catalogue.in_use() == bundled / "earlier" / "tiny-1.1.0"
    assert catalogue.rollback() == bundled / "tiny"


def test_who_used_the_bundled_model_by_its_id_has_its_new_version(versions: Path) -> None:
    (versions / "user").mkdir()
    (versions / "user" / "in-use.json").write_text('["tiny"]')  # as the version before wrote it
    assert read_card(catalogue.in_use()).version == "2.0.0"


def test_another_version_of_a_bundled_model_can_be_installed_and_takes_nothing_from_it(
    versions: Path, tmp_path: Path
) -> None:
    store.save(tmp_path / "old", make_card(version="1.0.0"), {"w": np.zeros(3, np.float32)})
    card = catalogue.install(tmp_path / "old")
    assert catalogue.install(tmp_path / "old") == card
    assert catalogue.find("tiny@1.0.0") == versions / "user" / "tiny@1.0.0"
    assert catalogue.in_use() == versions / "bundled" / "tiny"
    store.save(tmp_path / "other", make_card(version="1.0.0"), {"w": np.ones(3, np.float32)})
    with pytest.raises(Fault, match=r"in this version 1\.0\.0"):
        catalogue.install(tmp_path / "other")


def test_each_change_of_the_model_is_logged_once(three: Path, tmp_path: Path, logged: Callable[[], list[str]]) -> None:
    catalogue.use("mine")
    catalogue.use("mine")
    catalogue.rollback()
    store.save(tmp_path / "new", make_card(id="new"), {"head.weight": np.ones((2, 3), np.float32)})
    card = catalogue.install(tmp_path / "new")
    catalogue.install(tmp_path / "new")
    assert logged() == [
        "models: mine is in use instead of tiny",
        "models: tiny is in use again instead of mine",
        f"models: new@{card.version} was installed, its weights are {card.weights_sha256[:12]}",
    ]
