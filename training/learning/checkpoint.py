"""Training state on the disk: weights, average, best, optimizer and history, written whole, without pickle.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import hashlib
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
from imaging.whole_files import write_whole
from training.events import Epoch
from training.training_reasons import TrainingReason

_FILE = "checkpoint.safetensors"
_BEFORE = "checkpoint-before.safetensors"
_PARTS = ("network", "average", "best", "optimizer")


@dataclass(frozen=True, slots=True)
class Position:
    """Steps of the next epoch that are done, and their sums: loss times weight, weight, films, films right."""

    step: int = 0
    loss: float = 0.0
    weight: float = 0.0
    films: int = 0
    right: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """Everything a training needs to go on: how far it came, under which key, and its tensors.

    `key` names recipe and data; a checkpoint of another key is not resumed. `best` is empty before the first epoch.
    """

    key: str
    history: tuple[Epoch, ...]
    position: Position
    network: Mapping[str, Tensor]
    average: Mapping[str, Tensor]
    best: Mapping[str, Tensor]
    optimizer: Mapping[str, Tensor]


def write(folder: Path, checkpoint: Checkpoint) -> None:
    """Replace the folder's checkpoint; a kill at any moment leaves the old or the new one, whole.

    The one before it is kept for the case that the new one is damaged later. Raises Fault (TRAINING_FAILED) where the
    disk is full or the folder cannot be written.
    """
    tensors = {
        f"{part}/{name}": tensor.detach().cpu().contiguous().clone()
        for part in _PARTS
        for name, tensor in getattr(checkpoint, part).items()
    }
    about = {
        "key": checkpoint.key,
        "history": json.dumps([asdict(epoch) for epoch in checkpoint.history]),
        "position": json.dumps(asdict(checkpoint.position)),
    }
    data = safetensors.torch.save(tensors, about | {"digest": _digest(tensors, about)})
    path = folder / _FILE
    try:
        if path.is_file():
            path.replace(folder / _BEFORE)
        write_whole(path, data)
    except OSError as error:
        values = {"error": str(error.strerror)}
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.CHECKPOINT_NOT_WRITTEN, values, path)) from error


def read(folder: Path, *keys: str) -> Checkpoint | None:
    """The folder's checkpoint, verified, or the one before it where that is damaged; None where there is none.

    It goes on under any of `keys`: what it is called now, and what an earlier build called it. Raises Fault
    (TRAINING_FAILED) where none is whole, and for one of another recipe or other films.
    """
    damaged: Path | None = None
    for path in (folder / _FILE, folder / _BEFORE):
        if not path.is_file():
            continue
        found = _read(path)
        if found is None:
            damaged = damaged or path
        elif found.key not in keys:
            raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.OTHER_CHECKPOINT, path=path))
        else:
            return found
    if damaged is not None:
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.DAMAGED_CHECKPOINT, path=damaged))
    return None


def _read(path: Path) -> Checkpoint | None:
    """None where it is damaged."""
    parts: dict[str, dict[str, Tensor]] = {part: {} for part in _PARTS}
    tensors: dict[str, Tensor] = {}
    try:
        with safetensors.safe_open(path, "pt") as file:
            about = dict(file.metadata() or {})
            for name in file.keys():  # noqa: SIM118  # not a mapping
                tensors[name] = file.get_tensor(name)
                part, _, rest = name.partition("/")
                parts[part][rest] = tensors[name]
        if about.pop("digest") != _digest(tensors, about):
            return None
        history = tuple(Epoch(**epoch) for epoch in json.loads(about["history"]))
        return Checkpoint(about["key"], history, Position(**json.loads(about["position"])), **parts)
    except (safetensors.SafetensorError, OSError, KeyError, ValueError, TypeError):
        return None


def _digest(tensors: Mapping[str, Tensor], about: Mapping[str, str]) -> str:
    state = hashlib.sha256(json.dumps(dict(sorted(about.items()))).encode())
    for name in sorted(tensors):
        state.update(name.encode())
        state.update(tensors[name].reshape(-1).view(torch.uint8).numpy().tobytes())
    return state.hexdigest()


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
