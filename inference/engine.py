"""What puts batches through a network, whatever computes it: the one thing that scoring and training know of it."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from inference.devices import gently, may_have_gpu
from inference.explain.methods import Explaining, Method
from inference.model_reasons import ModelReason
from inference.models.card import ModelCard
from inference.models.card_file import refused
from inference.models.store import LoadedModel

ONNX, ONNX_FILE = "onnx", "model.onnx"
LARGEST_DIFFERENCE = 1e-4
"""Of a film's scores by two engines: one that is farther from a threshold is on the same side of it by both."""


@dataclass(frozen=True, slots=True, eq=False)
class RawScores:
    """What the network says of a batch: logits (n, labels) float32, the feature maps (n, c, h, w), and where it ran.

    features: in the form of the engine that made them, which alone reads them.
    """

    logits: NDArray[np.float32]
    features: Any
    device: str


class Engine(Protocol):
    """One model on one device, ready: its first answer is as fast as the next, and the same film has the same score.

    name: of `ENGINES`. device: where it computes now. layer: the name of the layer whose maps are `RawScores.features`.
    slower: why it takes longer for a film than it could; "" where it does not. can_be_sent: whether it can be pickled
    for other processes, each of which then computes the same with one thread; maps by other methods stay here.
    """

    name: str
    model: LoadedModel
    device: str
    can_be_sent: bool

    @property
    def card(self) -> ModelCard:
        """The model's card."""

    @property
    def batch(self) -> int:
        """How many films it best takes at once, where it computes now."""

    @property
    def layer(self) -> str:
        """The layer that heat maps are made at."""

    @property
    def slower(self) -> str:
        """Why batch norms are not folded into convolutions, which takes a third longer; "" where nothing is lost."""

    def with_card(self, card: ModelCard) -> Self:
        """The same network at work under another card of it, as when calibration is chosen after the weights."""

    def forward(self, batch: NDArray[np.float32]) -> RawScores:
        """(n, channels, rows, columns) float32 network input -> logits and features, n >= 1.

        Logits may be NaN where the input drives the network there: look before use (`Scorer` does). Raises Fault
        (OUT_OF_MEMORY) where one film does not fit the CPU's memory.
        """

    def heat_map(self, raw: RawScores, row: int, label: str) -> NDArray[np.float32]:
        """The unnormalized Grad-CAM (h, w) float32 >= 0 of a film of a batch, for a label or the headline's."""

    def explain(
        self, batch: NDArray[np.float32], raw: RawScores, row: int, labels: Sequence[str], method: Method
    ) -> Generator[Explaining, None, dict[str, NDArray[np.float32]]]:
        """As `heat_map`, for some labels and by another method, step by step.

        batch: the input (1, channels, rows, columns) of that film. Raises Fault (OUT_OF_MEMORY).
        """


def open_engine(model: LoadedModel, device: str = "auto", engine: str = "auto") -> Engine:
    """The model at work, by the first of `ENGINES` that has it, or by the one named.

    Raises Fault: MODEL_REFUSED where weights do not fit the architecture or the engine named does not have the model
    there, NO_DEVICE where there is none.
    """
    wanted = [open_it for name, open_it in ENGINES.items() if engine in ("auto", name)]
    for open_it in wanted:
        if (found := open_it(model, device)) is not None:
            return found
    raise refused(ModelReason.NO_FILE_OF_ENGINE, {"model": model.card.id, "engine": engine}, model.folder)


def needs_torch(model: Path, card: ModelCard, device: str = "auto") -> bool:
    """Whether scoring with the model in this folder will load torch; nothing is loaded to find out."""
    known = ONNX in card.engines and (model / ONNX_FILE).is_file() and importlib.util.find_spec("onnxruntime")
    return not known or device not in ("auto", "cpu") or (device == "auto" and may_have_gpu())


def _torch(model: LoadedModel, device: str) -> Engine:
    """PyTorch has every model, on every device."""
    with gently():
        from inference.torch_engine import TorchEngine

        return TorchEngine(model, device)


def _onnx(model: LoadedModel, device: str) -> Engine | None:
    """ONNX Runtime has what was written for it, on the CPU."""
    if needs_torch(model.folder, model.card, device):
        return None
    from inference.onnx_engine import opened

    return opened(model)


ENGINES: dict[str, Callable[[LoadedModel, str], Engine | None]] = {ONNX: _onnx, "torch": _torch}
"""What opens a model, None where it cannot; a library is loaded by who needs it. The last one has every model."""
