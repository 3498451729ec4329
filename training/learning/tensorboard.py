"""A training's curves for TensorBoard, where its package is installed.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

from imaging.faults import Code, Fault, Problem
from training.events import Epoch
from training.training_reasons import TrainingReason

_NOT_CURVES = frozenset({"epoch", "kept"})


class Log(Protocol):
    """Takes an epoch's figures."""

    def add(self, epoch: Epoch) -> None:
        """Write them down."""


class _Silent:
    def add(self, epoch: Epoch) -> None:
        """Nothing was asked for."""


class _Written:
    def __init__(self, folder: Path) -> None:
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError as error:
            raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_TENSORBOARD)) from error
        self.writer = SummaryWriter(str(folder))

    def add(self, epoch: Epoch) -> None:
        for name, value in asdict(epoch).items():
            if name not in _NOT_CURVES and value is not None:
                kind, _, figure = name.rpartition("_")
                self.writer.add_scalar(f"{figure}/{kind or 'epoch'}", value, epoch.epoch)
        self.writer.flush()


@contextmanager
def log(folder: Path | None) -> Iterator[Log]:
    """Where epochs are written: that folder, or nowhere. Raises Fault (TRAINING_FAILED) without the package."""
    if folder is None:
        yield _Silent()
        return
    written = _Written(folder)
    try:
        yield written
    finally:
        written.writer.close()
