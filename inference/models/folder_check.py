"""A model folder from outside, tried in a process of its own: that its weights fit its network, and its ONNX file them.

What runs in that process is in `_tried`; the one who asks loads nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import safetensors

from imaging.reasons import Values
from inference.engine import LARGEST_DIFFERENCE, ONNX_FILE
from inference.model_reasons import ModelReason
from inference.models import store
from inference.models.card import ModelCard, ModelKind
from inference.models.card_file import read_card, refused
from inference.models.limited import Limits, in_process


def check_folder(folder: Path) -> None:
    """Raises Fault (MODEL_REFUSED) for a folder that is no sound model, and where its engines tell different scores.

    Takes the seconds that torch takes to load.
    """
    sizes = [path.stat().st_size for path in folder.glob("*") if path.is_file()]
    in_process(_tried, (folder,), Limits.of(sum(sizes)), folder / store.WEIGHTS_FILE)


def _tried(folder: Path, answer: Connection) -> None:
    card = read_card(folder)
    _check_shapes(folder, card)
    model = store.load(folder)
    if card.kind is ModelKind.SEGMENTATION:
        _try_outlines(model)
    else:
        _try_scores(model)
    answer.send(None)


@dataclass(frozen=True, slots=True)
class _Announced:
    """An array by what the list at the beginning of the file says of it."""

    shape: tuple[int, ...]
    dtype: str


_KINDS = {"F32": "float32", "I64": "int64"}


def _check_shapes(folder: Path, card: ModelCard) -> None:
    """Look at names and shapes before any number is read: a few bytes can announce gigabytes."""
    from inference.models.outline_network import NETWORKS
    from inference.torch_engine import check_weights, empty_network

    store.check_weights_file(folder)
    try:
        with safetensors.safe_open(folder / store.WEIGHTS_FILE, framework="numpy") as file:
            names = [name for name in file.keys() if not name.startswith(store.GATE_PREFIX)]  # noqa: SIM118  # no mapping
            slices = {name: file.get_slice(name) for name in names}
            found: dict[str, Any] = {
                name: _Announced(tuple(own.get_shape()), _KINDS.get(own.get_dtype(), own.get_dtype()))
                for name, own in slices.items()
            }
    except safetensors.SafetensorError as error:
        raise refused(ModelReason.NO_FLOATS, {"model": card.id}, folder) from error
    model = store.LoadedModel(folder, card, found, None)
    made = NETWORKS.get(card.architecture) if card.kind is ModelKind.SEGMENTATION else None
    network = empty_network(model) if made is None else made()
    check_weights(model, network.state_dict())


def _try_scores(model: store.LoadedModel) -> None:
    from inference.engine import open_engine
    from inference.onnx_engine import apart, noise

    own, reference = open_engine(model, "cpu"), open_engine(model, "cpu", "torch")
    off = apart(own, reference, noise(model.card))
    _check_apart(model, off)


def _try_outlines(model: store.LoadedModel) -> None:
    from inference.lungs import LungFinder
    from inference.models.outline_network import at_work
    from inference.onnx_engine import noise

    film = noise(model.card, 1)
    off = float((LungFinder(model).get_ready()(film) != at_work(model)(film)).mean())
    _check_apart(model, off)


def _check_apart(model: store.LoadedModel, off: float) -> None:
    """off: how far the two are apart; NaN where one of them says nothing."""
    if not off <= LARGEST_DIFFERENCE:
        values: Values = {"model": model.card.id, "file": ONNX_FILE, "apart": off}
        raise refused(ModelReason.ENGINES_APART, values, model.folder)
