"""Heat maps by the classes of the grad-cam package, step by step, at the last feature layer; and its own Grad-CAM,
which Hilum's is held against in `hilum selfcheck` and in the tests.

The package hooks a layer and replaces it for a while. It is given stand-ins for network and layer that go when the map
is done: nothing is ever hooked to the network itself, whatever happens on the way.

Imports torch, and grad-cam with scikit-learn and scipy where a map is made: import this module only then.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Generator, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from inference.explain.methods import Explaining, Method
from inference.models.network import SplitNetwork
from inference.models.torchvision_import import import_torchvision

Maps = dict[str, NDArray[np.float32]]
Output = int | Callable[[Tensor], Tensor]
"""What a map explains: the place of a logit, or what a function makes of the logits (outputs,)."""

_ONE_PASS = {
    Method.GRAD_CAM: "GradCAM",
    Method.GRAD_CAM_PLUS_PLUS: "GradCAMPlusPlus",
    Method.HIRES_CAM: "HiResCAM",
    Method.XGRAD_CAM: "XGradCAM",
    Method.LAYER_CAM: "LayerCAM",
    Method.EIGEN_CAM: "EigenCAM",
}
_CHANNELS_AT_ONCE = 16


def package_maps(
    network: SplitNetwork, film: Tensor, features: Tensor, outputs: Mapping[str, Output], method: Method
) -> Generator[Explaining, None, Maps]:
    """The unnormalized maps (h, w) float32 >= 0 of one film, by the names in `outputs`.

    film: (1, channels, rows, columns), on the network's device, which is in evaluation mode; features: the map
    (1, c, h, w) that the network makes of it, taken from the pass that gave the score. Yields how far it is: once, or
    for Score-CAM and Ablation-CAM after every 16 of the c channels, for each of which Score-CAM looks at a film of its
    own. Closing it ends it there. Raises RuntimeError where memory runs out.

    Two places where the package leaves the papers are set right. A channel is ablated by zeros also where features can
    be negative (the package's large negative numbers would grow from channel to channel). And Ablation-CAM's drop is
    divided by the size of the logit: by the logit itself, as the package does, a map of a logit below zero would show
    what speaks against the label.
    """
    view = _View(network, film, features)
    if method in _ONE_PASS:
        yield Explaining(0, 1)
        kind = getattr(_loaded(), _ONE_PASS[method])
        maps = {name: view.map_of(kind, output) for name, output in outputs.items()}
        yield Explaining(1, 1)
        return maps
    channels = features.shape[1]
    answers: list[Tensor] = []
    for first in range(0, channels, _CHANNELS_AT_ONCE):
        yield Explaining(first, channels)
        last = min(first + _CHANNELS_AT_ONCE, channels)
        answers += view.answers(range(first, last), ablate=method is Method.ABLATION_CAM)
    yield Explaining(channels, channels)
    return {name: view.weighted(answers, output, method) for name, output in outputs.items()}


class _View:
    """One film and its features, as the package's classes see them."""

    def __init__(self, network: SplitNetwork, film: Tensor, features: Tensor) -> None:
        with torch.inference_mode(False):
            self._film = film.clone()
            self._features = features.detach().clone()
        self._network = network

    def map_of(self, kind: Any, output: Output) -> NDArray[np.float32]:
        """The map that one forward and at most one backward pass through the head gives."""
        model, target = _StandIn(self._network, self._film, self._features), _target(output)
        with torch.inference_mode(False), torch.enable_grad():
            package = kind(model=model, target_layers=[model.layer])
            seen = package.activations_and_grads
            try:
                logits = seen(self._film)
                if package.uses_gradients:
                    target(logits[0]).backward()
                values = package.get_cam_image(
                    self._film,
                    model.layer,
                    [target],
                    seen.activations[0].float().numpy(),
                    seen.gradients[0].float().numpy() if package.uses_gradients else None,
                    False,
                )
            finally:
                seen.release()
        return _positive(values[0])

    def answers(self, channels: range, *, ablate: bool) -> list[Tensor]:
        """The network's logits (outputs,) for each of these channels: without it, or of the film where it is strong."""
        model = _StandIn(self._network, self._film, self._features)
        recorded: list[Tensor] = []

        def record(logits: Tensor) -> Tensor:  # the package's own weights of these few channels are of no use
            recorded.append(logits.detach())
            return logits.new_ones(())

        grad_cam = _loaded()
        with torch.inference_mode(False), torch.no_grad():
            if ablate:
                layer = _zeroing(channels)
                package = grad_cam.AblationCAM(model, [model.layer], None, layer, batch_size=len(channels))
            else:
                package = grad_cam.ScoreCAM(model, [model.layer])
                package.batch_size = len(channels)
            try:
                part = self._features[:, channels.start : channels.stop].float().cpu().numpy()
                package.get_cam_weights(self._film, model.layer, [record], part, None)
            finally:
                package.activations_and_grads.release()
        return recorded[-len(channels) :]

    def weighted(self, answers: Sequence[Tensor], output: Output, method: Method) -> NDArray[np.float32]:
        """The features added up with each channel's weight: what it alone scores, or what is lost without it."""
        target = _target(output)
        with torch.inference_mode(False), torch.no_grad():
            scores = torch.stack([target(logits) for logits in answers])
            if method is Method.SCORE_CAM:
                weights = torch.softmax(scores, dim=0)
            else:
                whole = target(self._network.head(self._features)[0])
                weights = (whole - scores) / whole.abs().clamp_min(torch.finfo(whole.dtype).tiny)
            values = (weights[:, None, None] * self._features[0]).sum(dim=0)
        return _positive(values.float().cpu().numpy())


class _StandIn(nn.Module):
    """The network for one film: its `layer` gives the features that are known, and computes those of other films."""

    def __init__(self, network: SplitNetwork, film: Tensor, features: Tensor) -> None:
        super().__init__()
        self.layer = _Layer(network.features, film, features)
        self.head = network.head

    def forward(self, batch: Tensor) -> Any:
        """(n, channels, rows, columns) -> logits (n, outputs)."""
        return self.head(self.layer(batch))


class _Layer(nn.Module):
    def __init__(self, features: nn.Module, film: Tensor, known: Tensor) -> None:
        super().__init__()
        self.features = features
        self._film = film
        self._known = known

    def forward(self, batch: Tensor) -> Any:
        """(n, channels, rows, columns) -> feature maps (n, c, h, w), which take gradients of their own."""
        if batch is self._film:
            return self._known.detach().requires_grad_()
        with torch.no_grad():
            return self.features(batch.contiguous(memory_format=torch.channels_last))


def _target(output: Output) -> Callable[[Tensor], Tensor]:
    return output if callable(output) else lambda logits: logits[output]


def _positive(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Nothing below zero, and nothing where the method's own division gave no number."""
    return np.maximum(np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0), 0).astype(np.float32)


def _zeroing(channels: range) -> Any:
    """The package's ablation layer, for these channels, with zeros as in the paper."""

    class Zeroing(_loaded().AblationLayer):  # type: ignore[misc]  # its base is known once the package is loaded
        def activations_to_be_ablated(self, activations: NDArray[np.float32], _ratio: float = 1.0) -> NDArray[np.int32]:
            self.indices = np.arange(channels.start, channels.stop, dtype=np.int32)
            return np.arange(len(activations), dtype=np.int32)

        def __call__(self, _batch: Tensor) -> Tensor:
            maps: Tensor = self.activations
            for row in range(len(maps)):
                maps[row, self.indices[row]] = 0
            return maps

    return Zeroing()


def _loaded() -> Any:
    """The grad-cam package; its loops draw no progress bars, which a program without a terminal has no place for."""
    if "pytorch_grad_cam" not in sys.modules:
        import_torchvision()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the package's own imports
        import pytorch_grad_cam
        from pytorch_grad_cam import ablation_cam, score_cam
    for module in (ablation_cam, score_cam):
        module.tqdm = SimpleNamespace(tqdm=lambda steps: steps)
    return pytorch_grad_cam


TOLERANCE = 1e-4
"""How far, at most, the two may lie apart where full scale is 1."""


def reference_map(network: SplitNetwork, batch: NDArray[np.float32], label: int) -> NDArray[np.float32]:
    """The package's Grad-CAM of one film (1, channels, rows, columns) for a label: (rows, columns) float32 0..1.

    `network` must not be fused and must take gradients: the package hooks its feature layer and runs it backward.
    """
    gradcam = _loaded().GradCAM
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

    with gradcam(model=network, target_layers=[network.features]) as package:
        maps = package(torch.from_numpy(batch), [ClassifierOutputTarget(label)])
    result: NDArray[np.float32] = maps[0]
    return result


def as_reference(values: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """An unnormalized map (h, w) as the package gives it: stretched to 0..1, resized, and stretched again."""
    return _stretched(np.maximum(cv2.resize(_stretched(values), (columns, rows)), 0))


def _stretched(values: NDArray[np.float32]) -> NDArray[np.float32]:
    above = values - values.min()
    stretched: NDArray[np.float32] = above / (1e-7 + above.max())
    return stretched
