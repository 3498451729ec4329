"""The network at work in PyTorch, which has every model and trains them: the reference for any other engine.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.fx import GraphModule, Node, Tracer
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torch.overrides import TorchFunctionMode

from imaging import program_log
from imaging.faults import Code, Fault, Problem
from imaging.reasons import Value
from inference.decide import calibrated, headline_logit
from inference.devices import choose
from inference.engine import RawScores
from inference.explain.gradcam import grad_cam, output_of
from inference.explain.methods import Explaining, Method
from inference.model_reasons import ModelReason
from inference.models.card import ModelCard
from inference.models.card_file import refused
from inference.models.network import SplitNetwork, build, known
from inference.models.store import WEIGHTS_FILE, LoadedModel


def folded_features(features: nn.Module) -> nn.Module:
    """The feature extractor (in evaluation mode) without the batch norms that follow a convolution alone.

    What it computes is the same up to rounding; the caller checks that. Raises `Untraceable`.
    """
    try:
        graph = _Tracer().trace(features)
    except _TRACING as error:
        raise Untraceable(type(error).__name__) from error
    traced = GraphModule(features, graph)
    modules = dict(traced.named_modules())
    for node in list(graph.nodes):
        norm = modules.get(str(node.target)) if node.op == "call_module" else None
        if not isinstance(norm, nn.BatchNorm2d):
            continue
        before = node.args[0] if node.args else None
        if norm.running_mean is None or not isinstance(before, Node):
            continue
        convolution = modules.get(str(before.target)) if before.op == "call_module" else None
        if type(convolution) is not nn.Conv2d or len(before.users) > 1:  # kinds of it may change their weights first
            continue
        after = _after(norm)
        if after is None:
            continue
        traced.set_submodule(str(before.target), fuse_conv_bn_eval(convolution, norm))
        if len(after):
            traced.set_submodule(str(node.target), after)
        else:
            node.replace_all_uses_with(before)
            graph.erase_node(node)
    traced.delete_all_unused_submodules()
    traced.recompile()
    return traced


class Untraceable(Exception):
    """torch.fx cannot follow a network's forward pass; the message is the type of what was raised in it."""


_TRACING = (TypeError, ValueError, RuntimeError, AttributeError, LookupError, NameError)
"""What a forward pass that gets stand-ins for tensors raises where it looks at their values, sizes or types, and what
torch.fx raises then (TraceError is a ValueError)."""


class _Tracer(Tracer):
    """Keeps every batch norm whole, also timm's, which torch.fx would trace through."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return isinstance(m, nn.BatchNorm2d) or bool(super().is_leaf_module(m, module_qualified_name))


def _after(norm: nn.BatchNorm2d) -> nn.Sequential | None:
    """What a batch norm does beside normalizing: nothing, timm's dropout and activation, or (None) who knows what."""
    if type(norm) is nn.BatchNorm2d:
        return nn.Sequential()
    parts: list[Any] = [getattr(norm, "drop", None), getattr(norm, "act", None)]
    if type(norm).__name__ != "BatchNormAct2d" or not all(isinstance(part, nn.Module) for part in parts):
        return None
    return nn.Sequential(*(part for part in parts if not isinstance(part, nn.Identity)))


_LOG = program_log.log("engine")
_HEAVY = 1_000_000_000
"""Products of a forward pass from which threads save more than they wait for each other: MobileNetV2 has 0.3 billion,
DenseNet-121 2.9, ResNet-50 4.1."""
_PROBES = 4
_HALF_OFF, _NEAR = 2e-3, 1e-2
"""Of a score: how far noise may be off in half precision, and how near a threshold it is not believed."""
_DRAWING = frozenset((Tensor.normal_, Tensor.uniform_))
_INITIALIZERS = "torch.nn.init"
_FUSED_TOLERANCE = 1e-5
_FUSED_MAP_TOLERANCE = 5e-5  # of the map's largest value: half of what a heat map may be off


class TorchEngine:
    """One model on one device, in evaluation mode, ready; its features are tensors on that device.

    On the CPU films go through the network one by one: the same film gives the same bits alone, in a batch and on every
    call, for a tenth more time (other batch sizes sum in another order, which differs by 1e-5). A light network has one
    thread, so that the other cores decode and the bits are those of every computer; a heavy one has them all. A GPU
    takes `batch` films at once, found by trying, with TF32 off. Where it runs out of memory, batches are halved; where
    one film does not fit, the engine moves to the CPU for good, and `device` says so.

    threads: how many of them a film of this network is worth on the CPU. half: whether CUDA computes a heavy network in
    half precision, which its scores of noise must allow (`_HALF_OFF`); a film whose score then lies near a threshold or
    is no number is computed again in single precision, so that it is decided as by that.
    """

    name = "torch"
    can_be_sent = False

    def __init__(self, model: LoadedModel, device: str = "auto") -> None:
        """Raises Fault: MODEL_REFUSED where weights do not fit the architecture, NO_DEVICE where there is none."""
        self.model = model
        self.device = choose(device)
        self.network, self.slower = _fused(unfused(model).requires_grad_(False), model.card)
        self.threads = torch.get_num_threads()
        self.half = False
        self._batches = BatchSize()
        try:
            self._move(self.device)
        except RuntimeError as error:
            if not out_of_memory(error) or self.device == "cpu":
                raise
            self._move("cpu")

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self.model.card

    @property
    def batch(self) -> int:
        """As of `Engine`."""
        return 1 if self.device == "cpu" else self._batches.size

    @property
    def layer(self) -> str:
        """The feature extractor's last layer."""
        return self.network.layer

    def with_card(self, card: ModelCard) -> TorchEngine:
        """As of `Engine`."""
        other = copy(self)
        other.model = replace(self.model, card=card)
        return other

    def forward(self, batch: NDArray[np.float32]) -> RawScores:
        """As of `Engine`."""
        parts = self._in_memory(batch)
        features = torch.cat([features for features, _ in parts]) if len(parts) > 1 else parts[0][0]
        logits = np.concatenate([logits for _, logits in parts])
        return RawScores(logits, features, self.device)

    def _in_memory(self, batch: NDArray[np.float32]) -> list[tuple[Tensor, NDArray[np.float32]]]:
        done = 0
        parts: list[tuple[Tensor, NDArray[np.float32]]] = []
        while done < len(batch):
            some, start = batch[done : done + self.batch], time.perf_counter()
            try:
                parts.append(self._once(some))
            except RuntimeError as error:
                if not out_of_memory(error):
                    raise
                self._make_room(len(some))
                parts = [(features.to(self.device), logits) for features, logits in parts]
            else:
                done += len(some)
                self._batches.took(len(some), time.perf_counter() - start)
        return parts

    def _make_room(self, size: int) -> None:
        """Half as many films at once as did not fit; one that does not fit moves the engine to the CPU."""
        if size > 1:
            self._batches.did_not_fit(size)
        elif self.device == "cpu":
            raise Fault(Problem(Code.OUT_OF_MEMORY, ModelReason.NO_MEMORY))
        else:
            self._move("cpu")

    def heat_map(self, raw: RawScores, row: int, label: str) -> NDArray[np.float32]:
        """As of `Engine`."""
        with self._own_threads():
            return grad_cam(raw.features[row], self.network.head, output_of(self.card, label))

    def explain(
        self, batch: NDArray[np.float32], raw: RawScores, row: int, labels: Sequence[str], method: Method
    ) -> Generator[Explaining, None, dict[str, NDArray[np.float32]]]:
        """As of `Engine`, by the grad-cam package."""
        from inference.explain.package import package_maps

        outputs = {label: output_of(self.card, label) for label in labels}
        film, features = torch.from_numpy(batch).to(raw.features.device), raw.features[row : row + 1]
        try:
            return (yield from package_maps(self.network, film, features, outputs, method))
        except RuntimeError as error:
            if not out_of_memory(error):
                raise
            values = {"method": method.words}
            raise Fault(Problem(Code.OUT_OF_MEMORY, ModelReason.NO_MEMORY_FOR_METHOD, values)) from error

    @contextmanager
    def _own_threads(self) -> Iterator[None]:
        """Within it torch computes with as many threads as are worth it for one film of this network."""
        before = torch.get_num_threads()
        torch.set_num_threads(self.threads)
        try:
            yield
        finally:
            torch.set_num_threads(before)

    def _once(self, batch: NDArray[np.float32]) -> tuple[Tensor, NDArray[np.float32]]:
        with torch.inference_mode(), self._own_threads():
            if not self.half:
                return self._through(batch)
            with torch.autocast(self.device, torch.float16):
                features, logits = self._through(batch)
            again = np.flatnonzero(in_doubt(logits, self.card, _NEAR))
            if len(again):
                rows = torch.from_numpy(again).to(self.device)
                features[rows], logits[again] = self._through(batch[again])
        return features, logits

    def _through(self, batch: NDArray[np.float32]) -> tuple[Tensor, NDArray[np.float32]]:
        tensor = torch.from_numpy(batch).to(self.device, memory_format=torch.channels_last)
        features = self.network.features(tensor).float()
        logits: NDArray[np.float32] = self.network.head(features).float().cpu().numpy()
        return features, logits

    def _is_half_enough(self) -> bool:
        """Whether noise has nearly the same scores in half precision."""
        spec, card = self.card.input, self.card
        shape = _PROBES, spec.channels, spec.rows, spec.columns
        noise = np.random.default_rng(0).uniform(-1, 1, shape).astype(np.float32)
        with torch.inference_mode():
            single = self._through(noise)[1]
            with torch.autocast(self.device, torch.float16):
                half = self._through(noise)[1]
        off = np.abs(_scores(half, card) - _scores(single, card)).max()
        return bool(np.isfinite(half).all() and off <= _HALF_OFF)

    def _move(self, device: str) -> None:
        if device == "cuda":
            torch.backends.cudnn.allow_tf32 = False  # on by default for convolutions: 10 bits of mantissa
        self.network.moved(device)
        self.device, self.half = device, False
        spec = self.card.input
        blank = np.zeros((1, spec.channels, spec.rows, spec.columns), np.float32)
        with counted(self.network) as products:
            self._once(blank)
        if sum(products) < _HEAVY:
            self.threads = 1
            self._once(blank)
        self.half = device == "cuda" and sum(products) >= _HEAVY and self._is_half_enough()


class BatchSize:
    """How many films a GPU takes at once, by trying: doubled as long as that makes a film a tenth faster."""

    def __init__(self, size: int = 16, largest: int = 256) -> None:
        self.size = size
        self._largest = largest
        self._is_tried = False
        self._fastest = float("inf")
        self._is_settled = False

    def took(self, count: int, seconds: float) -> None:
        """So many films took so long. The first time of a size is left out, in which kernels are chosen and loaded."""
        if self._is_settled or count != self.size:
            return
        if not self._is_tried:
            self._is_tried = True
            return
        if (each := seconds / count) > 0.9 * self._fastest:
            self.size //= 2
            self._is_settled = True
            return
        self._fastest, self._is_tried = each, False
        self._is_settled = 2 * self.size > self._largest
        self.size *= 1 if self._is_settled else 2

    def did_not_fit(self, count: int) -> None:
        """Memory ran out with so many films, two or more."""
        self.size = max(1, count // 2)
        self._is_settled = True


def _scores(logits: NDArray[np.float32], card: ModelCard) -> NDArray[np.float64]:
    """(n, labels) logits -> (populations, n) scores of the headline."""
    odds = headline_logit(logits, card)
    return np.stack([calibrated(odds, population.calibration) for population in card.populations])


def in_doubt(logits: NDArray[np.float32], card: ModelCard, near: float) -> NDArray[np.bool_]:
    """Which films, (n,) of logits (n, labels), have a score so near to where any point decides otherwise, or none."""
    doubtful = np.zeros(len(logits), np.bool_)
    doubtful |= ~np.isfinite(logits).all(axis=1)
    for population, scores in zip(card.populations, _scores(logits, card), strict=True):
        own = (one.point for one in card.place_points if one.population == population.name)
        for point in (*population.operating_points, *own):
            for edge in (point.unsure_low, point.threshold, point.unsure_high):
                doubtful |= ~(np.abs(scores - edge) > near)
    return doubtful


def unfused(model: LoadedModel) -> SplitNetwork:
    """The architecture with the model's weights, names and shapes checked before anything is copied.

    It is built without numbers of its own: drawing random ones first takes longer than all the rest.
    """
    network = empty_network(model)
    check_weights(model, network.state_dict())
    weights = {name: torch.from_numpy(array.copy()) for name, array in model.weights.items()}
    network.load_state_dict(weights, assign=True)
    return network


def empty_network(model: LoadedModel) -> SplitNetwork:
    """The network of a model's card in evaluation mode, with shapes and without numbers (torch's device "meta").

    Raises Fault (MODEL_REFUSED) for an architecture that nobody knows, or that has no feature map.
    """
    card = model.card
    if not known(card.architecture):
        values = {"model": card.id, "architecture": card.architecture}
        raise refused(ModelReason.UNKNOWN_ARCHITECTURE, values, model.folder)
    try:
        with _NothingDrawn(), torch.device("meta"):
            return build(card.architecture, len(card.labels), card.head).eval()
    except Fault as fault:
        raise refused(ModelReason.BAD_NETWORK, {"model": card.id, "problem": fault.problem}, model.folder) from fault


class _NothingDrawn(TorchFunctionMode):
    """Within it no weight gets its first numbers: tensors of the meta device have no room for any.

    torch would go through its compiler to find that out, and loading that takes a second.
    """

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """The tensor as it is for what fills it with first numbers, else what torch does."""
        named = kwargs or {}
        if func in _DRAWING or getattr(func, "__module__", "") == _INITIALIZERS:
            return args[0] if args else named["tensor"]
        return func(*args, **named)


def check_weights(model: LoadedModel, expected: Mapping[str, Any]) -> None:
    """Raises Fault (MODEL_REFUSED) where names or shapes of a model's weights are not those of its network."""
    missing = sorted(expected.keys() - model.weights.keys())
    surplus = sorted(model.weights.keys() - expected.keys())
    about: dict[str, Value] = {"model": model.card.id, "architecture": model.card.architecture}
    for names, reason in ((missing, ModelReason.LACKS), (surplus, ModelReason.SURPLUS)):
        if names:
            raise refused(reason, about | {"name": names[0], "count": len(names)}, model.folder)
    for name, array in model.weights.items():
        if tuple(expected[name].shape) != array.shape:
            shapes = {"shape": str(array.shape), "wanted": str(tuple(expected[name].shape))}
            values = about | shapes | {"name": name, "labels": len(model.card.labels)}
            raise refused(ModelReason.OTHER_SHAPE, values, model.folder)
        kind = str(array.dtype)
        if kind != str(expected[name].dtype).removeprefix("torch."):
            raise refused(ModelReason.OTHER_NUMBERS, {"file": WEIGHTS_FILE, "name": name, "kind": kind}, model.folder)


def _fused(network: SplitNetwork, card: ModelCard) -> tuple[SplitNetwork, str]:
    """The network with batch norms folded into convolutions (a third faster), where it says and shows the same, and "".

    Logits must stay within 1e-5, the feature map within 5e-5 of its largest value. A network that cannot be folded (its
    forward pass branches on what it sees) stays as it is; why is said, here and in the log.
    """
    if not any(isinstance(module, nn.BatchNorm2d) for module in network.features.modules()):
        return network, ""
    try:
        folded, off = _folded(network, card)
    except Untraceable as error:
        why = f"its forward pass cannot be traced ({error})"
    else:
        if off <= 1:
            return folded, ""
        why = f"what it computes would be {off:.2g} times as far off as allowed"
    _LOG.warning("The batch norms of %s were not folded into its convolutions: %s", card.id, why)
    return network, why


def _folded(network: SplitNetwork, card: ModelCard) -> tuple[SplitNetwork, float]:
    """The folded network, and how far it is off on noise: 1 is the most that is allowed. Raises `Untraceable`."""
    spec = card.input
    noise = np.random.default_rng(0).uniform(-1, 1, (1, spec.channels, spec.rows, spec.columns)).astype(np.float32)
    probe = torch.from_numpy(noise)
    folded = SplitNetwork(folded_features(network.features), network.head, network.layer).eval()
    with torch.inference_mode():
        before = network.features(probe)
        try:
            after = folded.features(probe)
        except RuntimeError as error:  # what was traced holds for other sizes alone
            raise Untraceable(type(error).__name__) from error
        in_map = float((after - before).abs().max() / before.abs().max().clamp_min(1e-12))
        in_logits = float((network.head(after) - network.head(before)).abs().max())
    off = float(np.maximum(in_logits / _FUSED_TOLERANCE, in_map / _FUSED_MAP_TOLERANCE))  # NaN where one of them is
    return folded, off if np.isfinite(off) else float("inf")


@contextmanager
def counted(network: SplitNetwork) -> Iterator[list[int]]:
    """Collects the products of each convolution and linear layer that a forward pass within it goes through."""
    products: list[int] = []

    def count(layer: torch.nn.Module, _inputs: Any, output: Tensor) -> None:
        weight = layer.weight
        if isinstance(weight, Tensor):
            products.append(output.numel() * weight[0].numel())

    layers = [layer for layer in network.modules() if isinstance(layer, torch.nn.Conv2d | torch.nn.Linear)]
    hooks = [layer.register_forward_hook(count) for layer in layers]
    try:
        yield products
    finally:
        for hook in hooks:
            hook.remove()


def out_of_memory(error: RuntimeError) -> bool:
    """CUDA and MPS raise OutOfMemoryError or say it in words; the CPU's allocator says "can't allocate memory"."""
    text = str(error).lower()
    return isinstance(error, torch.OutOfMemoryError) or "out of memory" in text or "can't allocate memory" in text
