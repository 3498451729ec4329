from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from inference.explain.gradcam import grad_cam
from inference.explain.methods import Explaining, Method
from inference.explain.package import TOLERANCE, as_reference, package_maps
from inference.models.network import SplitNetwork, build

SIDE = 96
CLASSES = {
    Method.GRAD_CAM: "GradCAM",
    Method.GRAD_CAM_PLUS_PLUS: "GradCAMPlusPlus",
    Method.HIRES_CAM: "HiResCAM",
    Method.XGRAD_CAM: "XGradCAM",
    Method.LAYER_CAM: "LayerCAM",
    Method.EIGEN_CAM: "EigenCAM",
    Method.SCORE_CAM: "ScoreCAM",
    Method.ABLATION_CAM: "AblationCAM",
}
NETWORKS = {"resnet18": "torchvision", "resnet10t": "timm"}


def a_network(architecture: str) -> SplitNetwork:
    """Random weights, more of them for a label than against it; the logit of 1 is above zero, that of 0 below."""
    torch.manual_seed(3)
    network = build(architecture, 2).eval()
    last = [module for module in network.head if isinstance(module, nn.Linear)][-1]
    with torch.no_grad():
        last.weight += 0.5 * last.weight.abs().mean()
        last.bias.copy_(torch.tensor([-60.0, 20.0]))
    return network


def a_film() -> Tensor:
    generator = torch.Generator().manual_seed(5)
    coarse = torch.rand((1, 3, 7, 7), generator=generator) * 2 - 1
    return nn.functional.interpolate(coarse, (SIDE, SIDE), mode="bilinear")


def features_of(network: SplitNetwork, film: Tensor) -> Tensor:
    with torch.inference_mode():
        features: Tensor = network.features(film)
    return features


def our_map(network: SplitNetwork, film: Tensor, method: Method, label: int = 1) -> NDArray[np.float32]:
    return finished(package_maps(network, film, features_of(network, film), {"label": label}, method))["label"]


def finished(steps: Any) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def hooks_of(network: nn.Module) -> int:
    kinds = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks")
    return sum(len(getattr(module, kind)) for module in network.modules() for kind in kinds)


def package_map(network: SplitNetwork, film: Tensor, method: Method, label: int = 1) -> NDArray[np.float32]:
    """What the package's own class gives, used as its own documentation says."""
    import pytorch_grad_cam
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    kind = getattr(pytorch_grad_cam, CLASSES[method])
    with kind(model=network, target_layers=[network.features]) as package:
        maps: NDArray[np.float32] = package(film.clone(), [ClassifierOutputTarget(label)])
    return maps[0]


@pytest.mark.parametrize("architecture", NETWORKS, ids=list(NETWORKS.values()))
@pytest.mark.parametrize("method", list(Method))
def test_each_map_is_that_of_the_packages_own_class(architecture: str, method: Method) -> None:
    network, film = a_network(architecture), a_film()
    ours = our_map(network, film, method)
    theirs = package_map(network, film, method)
    assert ours.dtype == np.float32
    assert ours.min() >= 0
    assert ours.max() > 0
    np.testing.assert_allclose(as_reference(ours, *theirs.shape), theirs, atol=TOLERANCE)


def test_grad_cam_by_the_package_is_the_closed_form() -> None:
    network, film = a_network("resnet18"), a_film()
    ours = grad_cam(features_of(network, film), network.head, 1)
    np.testing.assert_allclose(our_map(network, film, Method.GRAD_CAM), ours, atol=1e-6 * float(ours.max()))


def test_an_ablation_map_of_a_logit_below_zero_shows_what_speaks_for_the_label() -> None:
    network, film = a_network("resnet18"), a_film()
    linear = [module for module in network.head if isinstance(module, nn.Linear)][-1]
    assert float(network(film)[0, 0].detach()) < 0
    features = features_of(network, film)[0].numpy()
    loss = linear.weight[0].detach().numpy() * features.mean(axis=(1, 2))  # by which the logit falls without a channel
    expected = np.maximum(np.tensordot(loss, features, 1), 0)
    ours = our_map(network, film, Method.ABLATION_CAM, label=0)
    np.testing.assert_allclose(ours / ours.max(), expected / expected.max(), atol=1e-3)


def test_a_channel_is_ablated_by_zeros_where_features_can_be_negative() -> None:
    network, film = a_network("mobilenet_v2"), a_film()
    features = features_of(network, film) - 0.5
    linear = [module for module in network.head if isinstance(module, nn.Linear)][-1]
    loss = linear.weight[1].detach().numpy() * features[0].numpy().mean(axis=(1, 2))
    expected = np.maximum(np.tensordot(loss, features[0].numpy(), 1), 0)
    ours = finished(package_maps(network, film, features, {"label": 1}, Method.ABLATION_CAM))["label"]
    np.testing.assert_allclose(ours / ours.max(), expected / expected.max(), atol=1e-3)


@pytest.mark.parametrize("method", list(Method))
def test_several_labels_in_one_run_are_those_of_runs_apart(method: Method) -> None:
    network, film = a_network("resnet10t"), a_film()
    outputs: dict[str, int | Callable[[Tensor], Tensor]] = {"first": 0, "odds": lambda logits: logits[1] - logits[0]}
    together = finished(package_maps(network, film, features_of(network, film), outputs, method))
    for name, output in outputs.items():
        apart = finished(package_maps(network, film, features_of(network, film), {name: output}, method))[name]
        np.testing.assert_array_equal(together[name], apart)


@pytest.mark.parametrize("method", list(Method))
def test_the_network_is_as_before_after_success_error_and_cancel(method: Method) -> None:
    network, film = a_network("resnet18").requires_grad_(False), a_film()
    layer, before = network.features, {name: value.clone() for name, value in network.state_dict().items()}
    features = features_of(network, film)

    def wrong(logits: Tensor) -> Tensor:
        raise IndexError("no such output")

    def check() -> None:
        assert hooks_of(network) == 0
        assert network.features is layer
        assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
        assert all(parameter.grad is None for parameter in network.parameters())

    finished(package_maps(network, film, features, {"label": 1}, method))
    check()
    if method is not Method.EIGEN_CAM:  # which asks for no label
        with pytest.raises(IndexError):
            finished(package_maps(network, film, features, {"label": wrong}, method))
        check()
    cancelled = package_maps(network, film, features, {"label": 1}, method)
    next(cancelled)
    cancelled.close()
    check()


@pytest.mark.parametrize("method", [Method.SCORE_CAM, Method.ABLATION_CAM])
def test_an_error_in_the_network_itself_leaves_no_hook(method: Method) -> None:
    network, film = a_network("resnet18"), a_film()
    features = features_of(network, film)

    class Failing(nn.Module):
        def forward(self, batch: Tensor) -> Tensor:
            raise RuntimeError("out of memory")

    network.head.append(Failing())
    with pytest.raises(RuntimeError, match="out of memory"):
        finished(package_maps(network, film, features, {"label": 1}, method))
    assert hooks_of(network) == 0


@pytest.mark.parametrize("method", list(Method))
def test_steps_rise_to_the_end_and_none_is_drawn_on_the_terminal(
    method: Method, capfd: pytest.CaptureFixture[str]
) -> None:
    network, film = a_network("resnet18"), a_film()
    steps: list[Explaining] = list(package_maps(network, film, features_of(network, film), {"label": 1}, method))
    assert steps[0].done == 0
    assert steps[-1].done == steps[-1].total
    assert all(one.done < other.done for one, other in pairwise(steps))
    assert capfd.readouterr() == ("", "")


def test_inside_inference_mode_it_works_as_outside() -> None:
    network, film = a_network("resnet18"), a_film()
    outside = our_map(network, film, Method.LAYER_CAM)
    with torch.inference_mode():
        inside = our_map(network, film.clone(), Method.LAYER_CAM)
    np.testing.assert_array_equal(inside, outside)


def test_the_names_need_neither_torch_nor_the_package() -> None:
    code = "import sys, inference.explain.methods, inference.commands, inference.score\n"
    code += "print([name for name in ('torch', 'pytorch_grad_cam', 'sklearn', 'scipy') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
