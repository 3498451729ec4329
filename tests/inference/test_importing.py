"""Models that come in: what a file's names tell, a zip that goes out and comes back, and when a model is doubted."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.models import catalogue, foreign, store
from inference.models.card import Activation, InputSpec, Interval, Metrics, Population
from inference.models.card_file import card_from_json, card_text, card_to_json, read_card, write_card
from inference.models.foreign import Foreign, ForeignWeights, model_of
from inference.models.importing import card_of, export_model, install_model, install_weights, is_model
from inference.models.torchvision_import import import_torchvision
from inference.models.weight_names import guess, own_names
from tests.models import make_card, random_state


def theirs(architecture: str, outputs: int = 2) -> dict[str, np.ndarray]:
    """Random weights under torchvision's names."""
    torch.manual_seed(0)
    network = getattr(import_torchvision().models, architecture)(weights=None, num_classes=outputs)
    return {name: own.numpy() for name, own in network.state_dict().items()}


@pytest.mark.parametrize(
    ("names", "prefixes", "first"),
    [
        (["conv1.weight", "fc.weight"], (), "conv1.weight"),
        (["module.conv1.weight", "module.fc.weight"], ("module.",), "conv1.weight"),
        (["model.module.conv1.weight", "model.module.fc.weight"], ("model.", "module."), "conv1.weight"),
        (["net.features.0.weight", "net.classifier.weight"], ("net.",), "features.0.weight"),
        (
            ["module.densenet121.features.conv0.weight", "module.densenet121.classifier.0.weight"],
            ("module.", "densenet121."),
            "features.conv0.weight",
        ),
        (["features.0.weight", "features.1.weight"], (), "features.0.weight"),
        (["model.conv1.weight", "model.fc.weight", "criterion.weight"], ("model.",), "conv1.weight"),
    ],
)
def test_what_all_names_begin_with_is_a_wrapper_and_taken_off(
    names: list[str], prefixes: tuple[str, ...], first: str
) -> None:
    own, found, left_out = foreign._unwrapped(names)
    assert found == prefixes
    assert own[names[0]] == first
    assert left_out == tuple(name for name in names if name.startswith("criterion"))


@pytest.mark.parametrize("architecture", ["resnet18", "densenet121", "mobilenet_v2", "efficientnet_b0"])
def test_names_and_shapes_tell_the_network(architecture: str) -> None:
    arrays = theirs(architecture, 3)
    weights = ForeignWeights(Path("w.pt"), arrays)
    assert weights.guess() == architecture
    assert weights.outputs(architecture) == 3
    grown = {name: array.shape for name, array in arrays.items()} | {"layer9.weight": (1, 2)}
    assert guess(grown) == ""


def test_a_layer_behind_a_dropout_is_the_head() -> None:
    named = own_names({"conv1.weight": 0, "fc.1.weight": 1, "fc.1.bias": 2}, "resnet18")
    assert named == {"features.conv1.weight": 0, "head.3.weight": 1, "head.3.bias": 2}
    several = own_names({"fc.0.weight": 0, "fc.2.weight": 1}, "resnet18")
    assert "head.3.weight" not in several


def test_a_network_of_one_channel_says_the_same_with_three(tmp_path: Path) -> None:
    arrays = theirs("resnet18")
    arrays["conv1.weight"] = arrays["conv1.weight"][:, :1]
    weights = ForeignWeights(tmp_path / "w.pt", arrays)
    assert weights.guess() == "resnet18"
    model_of(weights, Foreign("grey", "resnet18", ("normal", "abnormal"), ("abnormal",)), tmp_path)
    loaded = store.load(tmp_path).weights["features.conv1.weight"]
    np.testing.assert_allclose(loaded.sum(axis=1), arrays["conv1.weight"][:, 0], atol=1e-6)


def test_what_is_said_at_the_import_stands_in_the_card_and_what_is_not_is_named(tmp_path: Path) -> None:
    weights = ForeignWeights(tmp_path / "w.pt", theirs("resnet18"))
    spec = InputSpec(rows=320, columns=256, mean=(0.0,) * 3, std=(255.0,) * 3)
    said = Foreign(
        "tb",
        "resnet18",
        ("no", "tb"),
        ("tb",),
        Activation.SOFTMAX,
        "tuberculosis",
        "Ours",
        spec,
        Population("adults", (18, 90), ("PA",)),
    )
    card = model_of(weights, said, tmp_path / "a")
    assert (card.title, card.input, card.task) == ("Ours", spec, "tuberculosis")
    assert card.populations[0].words() == "adults 18 to 90, PA"
    assert "Nobody said for which patients" not in card_text(card)
    unsaid = model_of(weights, replace(said, population=None, input=None), tmp_path / "b")
    assert "Nobody said for which patients" in card_text(unsaid)
    assert "may not be the model's own" in card_text(unsaid)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    store.save(tmp_path / "sound", make_card(), random_state("mobilenet_v2", 2))
    return tmp_path / "sound"


def test_a_model_goes_out_as_a_zip_and_comes_back(home: Path, sound: Path, tmp_path: Path) -> None:
    export_model(sound, tmp_path / "tiny.zip")
    assert is_model(tmp_path / "tiny.zip")
    assert card_of(tmp_path / "tiny.zip") == read_card(sound)
    card = install_model(tmp_path / "tiny.zip")
    assert store.load(home / "user" / "tiny").card == card == read_card(sound)
    with pytest.raises(Fault, match="installed already"):
        install_model(tmp_path / "tiny.zip")
    catalogue.remove("tiny")
    assert catalogue.installed() == ()
    with zipfile.ZipFile(tmp_path / "tiny.zip") as archive:
        assert archive.namelist() == ["tiny/model.safetensors", "tiny/card.json"]
    with pytest.raises(Fault, match="is not empty"):
        export_model(sound, sound)


def test_a_folder_is_held_against_its_onnx_file_however_it_is_installed(home: Path, sound: Path) -> None:
    data = b"no network at all"
    (sound / "model.onnx").write_bytes(data)
    write_card(sound, replace(read_card(sound), engines={"onnx": hashlib.sha256(data).hexdigest()}))
    with pytest.raises(Fault, match="holds no network that fits"):
        catalogue.install(sound)
    assert not (home / "user").exists()


def test_weights_of_whole_numbers_do_not_fit_a_network(home: Path, sound: Path) -> None:
    loaded = store.load(sound)
    halves = {name: own.astype(np.float16) if own.dtype.kind == "f" else own for name, own in loaded.weights.items()}
    store.save(sound, loaded.card, halves)
    with pytest.raises(Fault, match="numbers of a kind that no network here has"):
        install_model(sound)


def test_a_version_cannot_lead_out_of_the_models_folder(home: Path, tmp_path: Path) -> None:
    for number, version in enumerate(("1.0", "../../../evil")):
        store.save(tmp_path / "m", make_card(version=version), {"w": np.full(3, number, np.float32)})
        catalogue.install(tmp_path / "m")
    inside = {model.folder.parent for model in catalogue.installed()}
    assert inside == {home / "user"}
    assert len(catalogue.installed()) == 2


def test_the_name_of_an_id_that_is_taken_is_told_before_anything_is_written(home: Path, sound: Path) -> None:
    catalogue.install(sound)
    weights = ForeignWeights(sound / "w.pt", theirs("resnet18"))
    with pytest.raises(Fault, match="named tiny is installed already"):
        install_weights(weights, Foreign("tiny", "resnet18", ("normal", "abnormal"), ("abnormal",)))
    with pytest.raises(Fault, match="cannot be called"):
        install_weights(weights, Foreign("../tiny", "resnet18", ("normal", "abnormal"), ("abnormal",)))


# Before a model is used


def _measured(low: float, split: str = "test", source: str = "films") -> Metrics:
    return Metrics(source, split, 100, 50, 90, {"auc": Interval(0.8, low, 0.9)})


@pytest.mark.parametrize(
    ("metrics", "says"),
    [
        ((), "Nobody has measured"),
        ((_measured(0.6),), None),
        ((_measured(0.5),), r"On films the AUC of .* is between 0\.50 and 0\.90"),
        ((_measured(0.6), _measured(0.4, source="others")), "On others"),
        ((_measured(0.4, "validation"), _measured(0.6)), None),
        ((_measured(0.4, "validation"),), "On films"),
    ],
)
def test_a_model_that_may_be_guessing_is_doubted(metrics: tuple[Metrics, ...], says: str | None) -> None:
    doubt = catalogue.doubt(make_card(metrics=metrics))
    assert (doubt is None) == (says is None)
    if doubt is not None and says is not None:
        import re

        assert re.search(says, ENGLISH.sentence(doubt))


def test_films_of_ones_own_stand_before_the_card() -> None:
    card = make_card(metrics=())
    assert catalogue.doubt(card, Interval(0.8, 0.7, 0.9)) is None
    here = catalogue.doubt(make_card(metrics=(_measured(0.6),)), Interval(0.6, 0.45, 0.75))
    assert here is not None
    assert "the films of this review" in ENGLISH.sentence(here)


def test_a_card_is_read_within_bounds() -> None:
    raw = card_to_json(make_card())
    assert card_from_json(raw).id == "tiny"
    deep: object = 1
    for _ in range(30):
        deep = {"a": deep}
    for changes, says in (
        ({"training": deep}, "nested too deep"),
        ({"title": "x" * 500}, "too long"),
        ({"engines": {"../x": "0" * 64}}, "name of an engine"),
        ({"head": {"grid": 1, "hidden": [8] * 9, "norm": False}}, "more than 8 layers"),
    ):
        with pytest.raises(ValueError, match=says):
            card_from_json(raw | changes)
