"""Training state on the disk: weights, average, optimizer and history, written whole, without pickle.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from imaging.faults import Code, Fault, Problem
from inference.disk import write_whole
from training.events import Epoch

_FILE = "checkpoint.safetensors"


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """Everything a training needs to go on: how far it came, under which key, and its tensors.

    `key` names recipe and data; a checkpoint of another key is not resumed.
    """

    key: str
    history: tuple[Epoch, ...]
    network: Mapping[str, Tensor]
    average: Mapping[str, Tensor]
    optimizer: Mapping[str, Tensor]


def write(folder: Path, checkpoint: Checkpoint) -> None:
    """Replace the folder's checkpoint; a kill at any moment leaves the old or the new one, whole."""
    tensors = {
        f"{part}/{name}": tensor.detach().contiguous().clone()
        for part in ("network", "average", "optimizer")
        for name, tensor in getattr(checkpoint, part).items()
    }
    history = json.dumps([asdict(epoch) for epoch in checkpoint.history])
    data = safetensors.torch.save(tensors, {"key": checkpoint.key, "history": history})
    write_whole(folder / _FILE, data)


def read(folder: Path, key: str) -> Checkpoint | None:
    """The folder's checkpoint, or None where there is none.

    Raises Fault (TRAINING_FAILED) for a damaged one and for one of another recipe or other films.
    """
    path = folder / _FILE
    if not path.is_file():
        return None
    parts: dict[str, dict[str, Tensor]] = {"network": {}, "average": {}, "optimizer": {}}
    try:
        with safetensors.safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            for name in file.keys():  # noqa: SIM118  # not a mapping
                part, _, rest = name.partition("/")
                parts[part][rest] = file.get_tensor(name)
        history = tuple(Epoch(**epoch) for epoch in json.loads(metadata["history"]))
    except (safetensors.SafetensorError, KeyError, ValueError, TypeError) as error:
        raise _failed(path, "The checkpoint is damaged.") from error
    if metadata["key"] != key:
        raise _failed(path, "The checkpoint belongs to another recipe or other films.")
    return Checkpoint(key, history, **parts)


def optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimizer's state as named tensors: "parameter.quantity"."""
    state: dict[int, dict[str, Any]] = optimizer.state_dict()["state"]
    return {f"{number}.{name}": torch.as_tensor(value) for number, own in state.items() for name, value in own.items()}


def restore_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Give an optimizer back the state that `optimizer_tensors` took."""
    whole = optimizer.state_dict()
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        number, _, quantity = name.partition(".")
        state.setdefault(int(number), {})[quantity] = tensor
    optimizer.load_state_dict({**whole, "state": state})


def _failed(path: Path, message: str) -> Fault:
    return Fault(Problem(Code.TRAINING_FAILED, message, "Choose another output folder, or leave out --resume.", path))
