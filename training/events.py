"""What a training reports: frozen events, one after another; a yield is the progress and the place to cancel.

A training in a child process writes each as one line of JSON (`to_line`), which the window reads (`from_line`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, get_args

from imaging.faults import Problem
from imaging.records import EventLines, Records
from inference.models.card import DEFAULT_HEADLINE, Headline, Interval, Metrics
from inference.models.card_file import KEYS


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
    """Something in the data that should be known: a duplicate, a shortcut, a rare label. The training goes on."""

    message: str


@dataclass(frozen=True, slots=True)
class Epoch:
    """One epoch is over and its checkpoint is on the disk: losses (cross entropy), figures at one half, seconds.

    `kept`: its weights are the best so far by the recipe's rule. validation_dice: of a network that outlines, whose
    films are right from a Dice of 0.95 and which has neither AUC nor recall (NaN).
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
    validation_dice: float | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The training ends before its last epoch: it no longer improved, or was asked to. The best weights are kept."""

    epoch: int
    reason: str


@dataclass(frozen=True, slots=True)
class Compared:
    """The model in use and the new one on the same validation patients.

    AUC with 95 % intervals; `difference` is that of the new one less that of the old one, so above 0 the new one is
    better; `p` that a difference as large comes from chance.
    """

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
    headline: Headline = DEFAULT_HEADLINE


Event: TypeAlias = Preparing | Unusable | Noticed | Started | Batch | Epoch | Stopped | Compared | Exported

_LINES = EventLines(
    {kind.__name__.lower(): kind for kind in get_args(Event)}, Records(gaps=True, paths=True, keys=KEYS)
)


def to_line(event: Event) -> str:
    """The event as one line of JSON without its end.

    A number that is not finite becomes null. Paths keep what no text can say (undecodable bytes), escaped.
    """
    return _LINES.write(event)


def from_line(text: str) -> Event:
    """The event of a line that `to_line` wrote; null where a number was not finite becomes NaN.

    Raises ValueError, which says where, for anything else.
    """
    event: Event = _LINES.read(text)
    return event
