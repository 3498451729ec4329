"""The quick way through a layer beside torch's own: the same maps, the same gradients, the same names."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from inference.models.network import build
from inference.models.torchvision_import import import_torchvision
from training.learning.augment import Blur
from training.learning.learner import quickened

functional = import_torchvision("transforms.v2.functional")


def _gradients(layer: nn.Conv2d, maps: torch.Tensor, pull: torch.Tensor) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """The layer's answer in mixed precision, and the gradients of the maps and its weights where `pull` comes back."""
    given = maps.clone().requires_grad_()
    with torch.autocast("cpu", torch.bfloat16):
        answer = layer(given)
    return answer.detach(), list(torch.autograd.grad(answer, [given, *layer.parameters()], pull.to(answer.dtype)))


@pytest.mark.parametrize(("kernel", "stride"), [(3, 2), (5, 2), (3, 3)])
@pytest.mark.parametrize("bias", [False, True])
def test_gradients_of_a_depthwise_convolution_are_torchs(kernel: int, stride: int, bias: bool) -> None:
    torch.manual_seed(kernel + stride)
    own = nn.Conv2d(6, 6, kernel, stride, kernel // 2, groups=6, bias=bias)
    quick = quickened(nn.Conv2d(6, 6, kernel, stride, kernel // 2, groups=6, bias=bias))
    quick.load_state_dict(own.state_dict())
    maps = torch.randn(3, 6, 15, 14).to(memory_format=torch.channels_last)
    pull = torch.randn(own(maps).shape)
    answer, gradients = _gradients(own, maps, pull)
    quick_answer, quick_gradients = _gradients(quick, maps, pull)
    assert torch.equal(answer, quick_answer)
    exact = torch.autograd.grad(own(given := maps.clone().requires_grad_()), [given, *own.parameters()], pull)
    for theirs, ours, truth in zip(gradients, quick_gradients, exact, strict=True):
        scale = float(truth.abs().max())
        assert ours.dtype == theirs.dtype
        assert float((ours - truth).abs().max()) / scale < 0.01
        assert float((ours - truth).norm()) <= 1.05 * float((theirs - truth).norm()) + 1e-6


def test_a_quick_network_keeps_names_weights_and_answers() -> None:
    torch.manual_seed(0)
    plain = build("mobilenet_v2", 2).eval()
    quick = build("mobilenet_v2", 2).eval()
    quick.load_state_dict(plain.state_dict())
    before = list(quick.state_dict())
    assert quickened(quick) is quick
    assert list(quick.state_dict()) == before
    strided = [module for module in quick.modules() if isinstance(module, nn.Conv2d) and type(module) is not nn.Conv2d]
    assert len(strided) == 4, "the depthwise convolutions that halve the map"
    films = torch.randn(2, 3, 32, 32)
    assert torch.equal(quick(films), plain(films))
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(quick(films), plain(films))


def test_blur_is_torchvisions_gaussian() -> None:
    picture = torch.rand(1, 40, 48, generator=torch.Generator().manual_seed(0))
    torch.manual_seed(5)
    sigma = 0.3 + 1.7 * float(torch.rand(()))
    torch.manual_seed(5)
    blurred = Blur()(picture)
    assert torch.allclose(blurred, functional.gaussian_blur(picture, [9, 9], [sigma, sigma]), atol=1e-6)
    assert not torch.allclose(blurred, picture, atol=0.05)
