"""What a training reports: frozen events, one after another; a yield is the progress and the place to cancel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Problem
from inference.types import Metrics


@dataclass(frozen=True, slots=True)
class Preparing:
    """Films made ready so far, of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Unusable:
    """A film that could not be read: it is left out, and said so in the model card."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Started:
    """The training begins, or goes on after `epoch` epochs: how many films and patients teach and choose."""

    train: int
    train_patients: int
    validation: int
    validation_patients: int
    epoch: int
    epochs: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Films of this epoch done so far, and the running mean of the loss."""

    epoch: int
    done: int
    total: int
    loss: float


@dataclass(frozen=True, slots=True)
class Epoch:
    """One epoch is over and its checkpoint is on the disk: losses (cross entropy), validation AUC, seconds."""

    epoch: int
    train_loss: float
    validation_loss: float
    validation_auc: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Exported:
    """The model folder is complete, with its figures on validation."""

    folder: Path
    metrics: Metrics


Event: TypeAlias = Preparing | Unusable | Started | Batch | Epoch | Exported
