from __future__ import annotations

import io
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch

from imaging.faults import Code, Fault
from inference.commands import add_parsers
from inference.models import foreign, store
from inference.models.card import Head
from inference.models.foreign import Foreign, ForeignWeights, import_weights
from inference.models.network import build, import_timm
from inference.models.torchvision_import import import_torchvision
from inference.models.weight_names import own_head, own_names, own_tensors, without_head


def theirs(architecture: str, outputs: int) -> torch.nn.Module:
    """The whole network as torchvision or timm makes it, with random weights."""
    torch.manual_seed(0)
    if architecture in ("inception_resnet_v2", "resnetv2_50") or architecture.startswith("timm:"):
        network = import_timm().create_model(architecture.removeprefix("timm:"), num_classes=outputs)
    else:
        options = {"aux_logits": False, "init_weights": True} if architecture == "inception_v3" else {}
        network = import_torchvision().models.get_model(architecture, weights=None, num_classes=outputs, **options)
    return network.eval()


@pytest.mark.parametrize(
    "architecture",
    [
        "mobilenet_v2",
        "resnet50",
        "densenet121",
        "efficientnet_b0",
        "inception_v3",
        "mnasnet1_0",
        "swin_t",
        "resnetv2_50",
        "inception_resnet_v2",
        "timm:densenet121",
        "timm:resnet18",
    ],
)
def test_a_network_under_its_own_names_says_what_the_original_says(architecture: str) -> None:
    original = theirs(architecture, 3)
    ours = build(architecture, 3).eval()
    ours.load_state_dict(own_tensors(original.state_dict(), architecture))
    films = torch.rand(2, 3, 96, 96)
    with torch.inference_mode():
        np.testing.assert_allclose(ours(films).numpy(), original(films).numpy(), rtol=1e-4, atol=1e-5)
    state = ours.state_dict()
    assert own_names(state, architecture).keys() == state.keys()


def test_vggs_two_wide_layers_have_a_head_of_ours() -> None:
    assert own_head("vgg16") == Head(grid=7, hidden=(4096, 4096))
    assert own_head("resnet50") == own_head("small_cnn") == Head()
    with torch.device("meta"):
        original = import_torchvision().models.vgg16(weights=None, num_classes=2, init_weights=False).state_dict()
    renamed = own_names(original, "vgg16")
    assert {name: tensor.shape for name, tensor in renamed.items() if name.startswith("head.")} == {
        "head.3.weight": (4096, 512 * 7 * 7),
        "head.3.bias": (4096,),
        "head.6.weight": (4096, 4096),
        "head.6.bias": (4096,),
        "head.9.weight": (2, 4096),
        "head.9.bias": (2,),
    }


def test_a_classifier_that_ours_cannot_stand_for_stays_a_surplus() -> None:
    network = theirs("timm:mobilenetv3_small_050", 2)
    renamed = own_tensors(network.state_dict(), "timm:mobilenetv3_small_050")
    assert "features.classifier.weight" in renamed
    assert not any(name.startswith("head.") for name in renamed)


def test_old_files_get_new_names_and_counters() -> None:
    new = dict(theirs("densenet121", 2).state_dict())
    old = {}
    for name, tensor in new.items():
        for kind in ("norm", "conv"):
            name = name.replace(f".{kind}1.", f".{kind}.1.").replace(f".{kind}2.", f".{kind}.2.")
        if not name.endswith("num_batches_tracked"):
            old["module." + name] = tensor
    ours = build("densenet121", 2)
    ours.load_state_dict(own_tensors(old, "densenet121"))
    assert torch.equal(ours.state_dict()["head.3.weight"], new["classifier.weight"])


def test_side_outputs_and_what_stands_behind_the_map_are_left_out_and_strangers_are_named() -> None:
    state = dict.fromkeys(("Conv2d_1a_3x3.conv.weight", "AuxLogits.fc.weight", "fc.weight", "fc.bias", "odd"), 0)
    renamed = own_names(state, "inception_v3")
    assert "head.3.weight" in renamed
    assert not any("AuxLogits" in name for name in renamed)
    features, surplus = without_head(renamed, ["features.Conv2d_1a_3x3.conv.weight"])
    assert list(features) == ["features.Conv2d_1a_3x3.conv.weight"]
    assert surplus == ("features.odd",)


def models_import(*words: object) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of `hilum models import`."""
    parser, out, err = ArgumentParser(), io.StringIO(), io.StringIO()
    add_parsers(parser.add_subparsers())
    args = parser.parse_args(["models", "import", *map(str, words)])
    return args.run(args, out, err), out.getvalue(), err.getvalue()


def test_a_file_of_a_thousand_labels_becomes_starting_weights(tmp_path: Path) -> None:
    original, path, output = theirs("resnet18", 1000), tmp_path / "theirs.pth", tmp_path / "start.safetensors"
    torch.save(original.state_dict(), path)
    status, said, _ = models_import(path, "--start-weights", output)
    assert (status, said) == (2, "")
    status, said, errors = models_import(path, "--architecture", "resnet18", "--start-weights", output)
    assert (status, errors) == (0, "")
    written = safetensors.torch.load_file(output)
    assert said.startswith(f"{len(written)} tensors of resnet18 are in ")
    assert written.keys() == {f"features.{name}" for name in build("resnet18", 1).features.state_dict()}
    assert torch.equal(written["features.conv1.weight"], original.state_dict()["conv1.weight"])


def test_starting_weights_of_another_network_are_refused_by_the_name_that_does_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = theirs("resnet18", 1000).state_dict()
    arrays = {name: tensor.numpy() for name, tensor in state.items()}
    monkeypatch.setattr(foreign, "read_weights", lambda path: ForeignWeights(path, arrays))
    torch.save({"w": torch.zeros(1)}, tmp_path / "theirs.pth")
    with pytest.raises(Fault, match=r"theirs.pth does not fit resnet34 at features\.layer1\.2\.") as caught:
        foreign.starting_weights(tmp_path / "theirs.pth", "resnet34", tmp_path / "start.safetensors")
    assert caught.value.problem.code is Code.MODEL_REFUSED
    assert not (tmp_path / "start.safetensors").exists()


def test_an_imported_model_of_timm_names_its_network_and_scores_as_there(tmp_path: Path) -> None:
    original = theirs("timm:resnet18", 2)
    torch.save({"state_dict": original.state_dict()}, tmp_path / "theirs.pth")
    what = Foreign("theirs", "timm:resnet18", ("normal", "abnormal"), ("abnormal",))
    import_weights(tmp_path / "theirs.pth", what, tmp_path / "theirs")
    from inference.torch_engine import TorchEngine

    model = store.load(tmp_path / "theirs")
    assert model.card.architecture == "timm:resnet18"
    small = replace(model, card=replace(model.card, input=replace(model.card.input, rows=64, columns=64)))
    films = np.random.default_rng(0).uniform(-1, 1, (2, 3, 64, 64)).astype(np.float32)
    with torch.inference_mode():
        expected = original(torch.from_numpy(films)).numpy()
    np.testing.assert_allclose(TorchEngine(small, "cpu").forward(films).logits, expected, atol=1e-4)
