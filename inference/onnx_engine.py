"""The network at work in ONNX Runtime, on the CPU, by a file beside the weights that was made of torch's network.

Loads onnxruntime where a model has such a file, and torch only to make one, or for maps by other methods.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import warnings
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from imaging import program_log
from imaging.faults import Code, Fault, Problem
from imaging.process import uncollected
from imaging.whole_files import write_whole
from inference.decide import calibrated, headline_logit
from inference.engine import LARGEST_DIFFERENCE, ONNX, ONNX_FILE, Engine, RawScores
from inference.explain.methods import Explaining, Method
from inference.model_reasons import ModelReason
from inference.models.card import Activation, Head, ModelCard
from inference.models.card_file import refused, write_card
from inference.models.store import LoadedModel, Weights

if TYPE_CHECKING:
    from torch import nn

    from inference.torch_engine import TorchEngine

_LOG = program_log.log("engine")
_OPSET = 17
_LAYER, _THREADS = "layer", "threads"
"""What the file says beside the network: the layer of its first output, and how many threads it is worth (0: all)."""
_NORM_EPSILON = 1e-5
_OUTSIDE = b"\x0a\x08location"
"""How an entry of `TensorProto.external_data` begins that names a file, or a place in memory, where weights are."""


def opened(model: LoadedModel) -> OnnxEngine:
    """The model in ONNX Runtime, which has its file.

    Raises Fault (MODEL_REFUSED) where the file is not the one that the card names, or holds no such network.
    """
    with _refusing(model):
        return OnnxEngine(model, _data_of(model))


def outlined(model: LoadedModel) -> Callable[[NDArray[np.float32]], NDArray[np.bool_]]:
    """As `outline_network.at_work`, of a model that outlines and has its file. Raises Fault as `opened` does."""
    with _refusing(model):
        outline, spec = Outline(_data_of(model), 1), model.card.input
        _check_shapes(outline.session, model.card, [1, 1, spec.rows, spec.columns])
    return outline


class _Network:
    """A file at work in ONNX Runtime, with so many threads (0: all); another process that it is sent to opens it."""

    def __init__(self, data: bytes, threads: int) -> None:
        self._file = data, threads
        self.session = _session(data, threads)

    def __reduce__(self) -> tuple[type[Self], tuple[bytes, int]]:
        return type(self), self._file


class Outline(_Network):
    """A network that outlines, as of `outline_network.at_work`."""

    def __call__(self, film: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Network input (1, 1, rows, columns) -> (rows, columns), True inside."""
        inside: NDArray[np.bool_] = self.session.run(None, {"film": film})[0][0, 0] > 0
        return inside


def _data_of(model: LoadedModel) -> bytes:
    data = (model.folder / ONNX_FILE).read_bytes()
    if hashlib.sha256(data).hexdigest() != model.card.engines[ONNX]:
        raise _refused(ModelReason.OTHER_DIGEST_OF_ENGINE, model)
    if _OUTSIDE in data:
        raise _refused(ModelReason.OUTSIDE_OF_ENGINE, model)
    return data


@contextmanager
def _refusing(model: LoadedModel) -> Iterator[None]:
    try:
        yield
    except _errors(ValueError, KeyError) as error:
        raise _refused(ModelReason.BAD_FILE_OF_ENGINE, model) from error


def _check_shapes(session: Any, card: ModelCard, answer: list[int]) -> None:
    """Raises ValueError where the network does not take the card's input, or its last output is of another shape."""
    spec, shapes = card.input, [own.shape for own in (*session.get_inputs(), session.get_outputs()[-1])]
    if shapes != [[1, spec.channels, spec.rows, spec.columns], answer]:
        raise ValueError(f"{shapes} are not the card's input and answer")


def _refused(reason: ModelReason, model: LoadedModel) -> Fault:
    return refused(reason, {"model": model.card.id, "file": ONNX_FILE}, model.folder)


class OnnxEngine:
    """One model in ONNX Runtime. Films go through it one by one, so that the same film has the same score in any batch.

    A light network has one thread, so that the other cores decode; a heavy one has them all. Grad-CAM is computed here
    from the head's weights; maps by other methods are torch's, of these features.
    """

    name = ONNX
    device = "cpu"
    batch = 1
    slower = ""

    def __init__(self, model: LoadedModel, data: bytes) -> None:
        """Raises ValueError, KeyError or what ONNX Runtime raises where the bytes are no file that `add` made."""
        self.model = model
        self._network = _Network(data, 1)
        said = self._network.session.get_modelmeta().custom_metadata_map
        self.layer = str(said[_LAYER])
        threads = int(said[_THREADS])
        self.can_be_sent = threads == 1
        if not self.can_be_sent:
            self._network = _Network(data, threads)
        _check_shapes(self._network.session, model.card, [1, len(model.card.labels)])

    def __getstate__(self) -> dict[str, Any]:
        """For another process: of the weights those of the head, which the heat map is made of."""
        head = {name: array for name, array in self.model.weights.items() if name.startswith("head.")}
        state = {name: value for name, value in vars(self).items() if name != "_torch"}
        return state | {"model": replace(self.model, weights=head)}

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self.model.card

    def with_card(self, card: ModelCard) -> OnnxEngine:
        """As of `Engine`."""
        other = copy(self)
        other.model = replace(self.model, card=card)
        return other

    def forward(self, batch: NDArray[np.float32]) -> RawScores:
        """As of `Engine`."""
        try:
            parts = [self._network.session.run(None, {"film": batch[row : row + 1]}) for row in range(len(batch))]
        except _errors(MemoryError) as error:
            if not isinstance(error, MemoryError) and "alloc" not in str(error).lower():
                raise
            raise Fault(Problem(Code.OUT_OF_MEMORY, ModelReason.NO_MEMORY)) from error
        if len(parts) == 1:
            features, logits = parts[0]
        else:
            features, logits = (np.concatenate(own) for own in zip(*parts, strict=True))
        return RawScores(logits, features, self.device)

    def heat_map(self, raw: RawScores, row: int, label: str) -> NDArray[np.float32]:
        """As of `Engine`: what `explain.gradcam` does, with the gradient written out."""
        features = raw.features[row]
        gradient = _of_logits(self.card, raw.logits[row], label)
        weights = _of_channels(self.card.head, self.model.weights, features, gradient)
        return np.maximum(np.tensordot(weights.astype(np.float32), features, 1), 0)

    def explain(
        self, batch: NDArray[np.float32], raw: RawScores, row: int, labels: Sequence[str], method: Method
    ) -> Generator[Explaining, None, dict[str, NDArray[np.float32]]]:
        """As of `Engine`, by torch."""
        import torch

        as_torch = replace(raw, features=torch.from_numpy(raw.features))
        return (yield from self._torch.explain(batch, as_torch, row, labels, method))

    @cached_property
    def _torch(self) -> TorchEngine:
        from inference.torch_engine import TorchEngine

        return TorchEngine(self.model, "cpu")


@cache
def _errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises, kinds without a base of their own, and others."""
    state = _runtime().capi.onnxruntime_pybind11_state
    own = (kind for kind in vars(state).values() if isinstance(kind, type) and issubclass(kind, Exception))
    return (*others, *own)


@cache
def _runtime() -> Any:
    """ONNX Runtime, told to send nothing: builds for Windows tell the system of use, those from 1.29 on their maker."""
    os.environ["ORT_DISABLE_TELEMETRY"] = os.environ["ORT_TELEMETRY_DISABLED"] = "1"
    with uncollected("onnxruntime"):
        import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


def _session(data: bytes, threads: int) -> Any:
    onnxruntime = _runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the other cores decode meanwhile
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def _of_logits(card: ModelCard, logits: NDArray[np.float32], label: str) -> NDArray[np.float64]:
    """The gradient (labels,) of what is explained (`gradcam.output_of`) by each logit (labels,)."""
    gradient = np.zeros(len(card.labels))
    if label in card.labels:
        gradient[card.labels.index(label)] = 1
        return gradient
    chosen = np.array([own in card.positive_labels for own in card.labels])
    if card.activation is Activation.SIGMOID:
        gradient[np.argmax(np.where(chosen, logits, -np.inf))] = 1
        return gradient
    return _softmax(logits, chosen) - _softmax(logits, ~chosen)


def _softmax(logits: NDArray[np.float32], of: NDArray[np.bool_]) -> NDArray[np.float64]:
    powers: NDArray[np.float64] = np.zeros(len(logits))
    powers[of] = np.exp(logits[of].astype(np.float64) - logits[of].max())
    powers /= powers.sum()
    return powers


def _of_channels(
    head: Head, weights: Weights, features: NDArray[np.float32], gradient: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The mean over the map of the gradient by each feature: (c,) of features (c, h, w) and a gradient by the logits.

    The layers of the head are those of `network.pooled_head`, walked to its end and back.
    """
    steps: list[NDArray[np.float64]] = []
    """For each layer what multiplies a gradient that comes back: a matrix (out, in), or one factor a value (n,)."""
    values = _pooled(features, head.grid).ravel().astype(np.float64) if head.hidden else np.empty(0)
    place = 2
    for width in (None, *head.hidden):
        if width is not None:
            matrix = weights[f"head.{place + 1}.weight"].astype(np.float64)
            values = matrix @ values + weights[f"head.{place + 1}.bias"]
            steps += [matrix, (values > 0).astype(np.float64)]
            values = np.maximum(values, 0)
            place += 3
        if head.norm:
            mean, variance, scale, shift = (
                weights[f"head.{place}.{name}"].astype(np.float64)
                for name in ("running_mean", "running_var", "weight", "bias")
            )
            factor = scale / np.sqrt(variance + _NORM_EPSILON)
            steps.append(factor)
            if head.hidden:
                values = (values - mean) * factor + shift
            place += 1
    back = gradient @ weights[f"head.{place + 1}.weight"]
    for step in reversed(steps):
        back = back @ step if step.ndim == 2 else back * step
    channels, rows, columns = features.shape
    averaged: NDArray[np.float64] = back.reshape(channels, -1).sum(axis=1) / (rows * columns)  # of all parts together
    return averaged


def _pooled(features: NDArray[np.float32], grid: int) -> NDArray[np.float32]:
    """Averages (c, grid, grid) of features (c, h, w); a file is made only where the grid divides both sides."""
    channels, rows, columns = features.shape
    parts = features.reshape(channels, grid, rows // grid, grid, columns // grid)
    return np.asarray(parts.mean(axis=(2, 4)), np.float32)


def apart(own: Engine, reference: Engine, batch: NDArray[np.float32]) -> float:
    """How far the scores of network input (n, channels, rows, columns) are apart at most, as they are told (0..1).

    NaN where one of them is; then nothing is below a limit.
    """
    card = reference.card
    odds = [headline_logit(engine.forward(batch).logits, card) for engine in (own, reference)]
    scores = [np.stack([calibrated(one, whose.calibration) for whose in card.populations]) for one in odds]
    return float(np.abs(scores[0] - scores[1]).max())


def noise(card: ModelCard, count: int = 4) -> NDArray[np.float32]:
    """Network input (count, channels, rows, columns) that is no film: what any two engines can be asked."""
    spec = card.input
    drawn = np.random.default_rng(0).uniform(-1, 1, (count, spec.channels, spec.rows, spec.columns))
    return drawn.astype(np.float32)


def add(engine: TorchEngine, batch: NDArray[np.float32] | None = None) -> ModelCard:
    """Write the network's file beside the weights and its digest into the card; returns the card.

    batch: network input of films that both engines are asked, beside noise. The card stays as it is where a score would
    be more than `LARGEST_DIFFERENCE` from torch's, and where torch's exporter does not know an operator.
    """
    card = engine.card
    asked = noise(card) if batch is None else np.concatenate([noise(card), batch])
    try:
        data = _exported(engine)
        off = apart(OnnxEngine(engine.model, data), engine, asked)
    except _errors(RuntimeError, ValueError, TypeError, AttributeError) as error:  # each network fails in its own way
        _LOG.warning("%s gets no file for ONNX Runtime: %s", card.id, type(error).__name__)
        return card
    if not off <= LARGEST_DIFFERENCE:
        _LOG.warning("%s gets no file for ONNX Runtime: its scores would be %.2g apart", card.id, off)
        return card
    return _written(engine.model.folder, card, data)


def add_outline(model: LoadedModel) -> ModelCard:
    """As `add`, of a model that outlines: the card stays as it is where noise gets another outline than torch's."""
    from torch import Tensor, nn

    from inference.models.outline_network import at_work, network_of

    network, film = network_of(model), noise(model.card, 1)

    class Logits(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, batch: Tensor) -> Tensor:
            logits: Tensor = self.network(batch)
            return logits

    data = _traced(Logits(), film, ["logits"])
    inside = _session(data, 1).run(None, {"film": film})[0][0, 0] > 0
    if (inside != at_work(model)(film)).mean() > LARGEST_DIFFERENCE:
        _LOG.warning("%s gets no file for ONNX Runtime: its outlines would be others", model.card.id)
        return model.card
    return _written(model.folder, model.card, data)


def _written(folder: Path, card: ModelCard, data: bytes) -> ModelCard:
    write_whole(folder / ONNX_FILE, data)
    card = replace(card, engines={**card.engines, ONNX: hashlib.sha256(data).hexdigest()})
    write_card(folder, card)
    return card


def _exported(engine: TorchEngine) -> bytes:
    """The network as a file: input `film`, outputs `features` and `logits`, and what the file says beside it."""
    from torch import Tensor, nn

    network = engine.network

    class Both(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, batch: Tensor) -> tuple[Tensor, Tensor]:
            features = self.network.features(batch)
            return features, self.network.head(features)

    data = _traced(Both(), noise(engine.card, 1), ["features", "logits"], engine.device)
    return data + _said(_LAYER, engine.layer) + _said(_THREADS, str(engine.threads if engine.threads == 1 else 0))


def _traced(network: nn.Module, film: NDArray[np.float32], outputs: list[str], device: str = "cpu") -> bytes:
    import torch

    names: Mapping[str, Any] = {"input_names": ["film"], "output_names": outputs}
    with _without_onnx(), tempfile.TemporaryDirectory(prefix="hilum-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is the older of two exporters; the newer one needs three more packages
        out = Path(folder) / ONNX_FILE
        given = torch.from_numpy(film).to(device)
        torch.onnx.export(network.eval(), (given,), out, opset_version=_OPSET, dynamo=False, **names)
        return out.read_bytes()


@contextmanager
def _without_onnx() -> Iterator[None]:
    """Within it torch's exporter leaves its last step out.

    It opens the file with the package onnx, to add functions of onnxscript to it; networks here have none.
    """
    from torch.onnx._internal.torchscript_exporter import onnx_proto_utils

    def unchanged(model_bytes: bytes, custom_opsets: Mapping[str, int]) -> bytes:
        return model_bytes

    before, onnx_proto_utils._add_onnxscript_fn = onnx_proto_utils._add_onnxscript_fn, unchanged
    try:
        yield
    finally:
        onnx_proto_utils._add_onnxscript_fn = before


def _said(name: str, text: str) -> bytes:
    """An entry of `ModelProto.metadata_props` (field 14), for the end of a file: messages that follow are merged."""
    parts = [bytes([field << 3 | 2, len(own)]) + own for field, own in ((1, name.encode()), (2, text.encode()))]
    entry = b"".join(parts)
    if len(entry) > 127:
        raise ValueError(f"{name} is too long")
    return bytes([14 << 3 | 2, len(entry)]) + entry
