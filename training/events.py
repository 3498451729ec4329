"""What a training reports: frozen events, one after another; a yield is the progress and the place to cancel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from imaging.faults import Problem
from inference.types import Interval, Metrics


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
class Noticed:
    """Something in the data that the trainer should know of: a duplicate, a shortcut, a rare label. Training goes on."""

    message: str


@dataclass(frozen=True, slots=True)
class Epoch:
    """One epoch is over and its checkpoint is on the disk: losses (cross entropy), figures at one half, seconds.

    `kept`: its weights are the best so far by the recipe's rule.
    """

    epoch: int
    train_loss: float
    train_accuracy: float
    validation_loss: float
    validation_auc: float
    validation_accuracy: float
    validation_recall: float
    seconds: float
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Stopped:
    """The training ends before its last epoch: it no longer improved, or was asked to. The best weights are kept."""

    epoch: int
    reason: str


@dataclass(frozen=True, slots=True)
class Compared:
    """The model in use and the new one on the same validation patients: AUC with 95 % intervals, and p of no difference."""

    old: str
    new: str
    n: int
    patients: int
    old_auc: Interval
    new_auc: Interval
    difference: Interval
    p: float


@dataclass(frozen=True, slots=True)
class Exported:
    """The model folder is complete, with its figures on validation; `report` is the page about this training."""

    folder: Path
    metrics: Metrics
    report: Path | None = None


Event: TypeAlias = Preparing | Unusable | Noticed | Started | Batch | Epoch | Stopped | Compared | Exported
