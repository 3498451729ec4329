"""What a review holds: films by their content, what the model said of them, and what readers said.

A film of a review is known by its id, a whole number that the store gives it and never gives again. Two files with the
same bytes are one film with two copies. What readers say is a log that only grows; the last entry of a film, a reader
and a role is what holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.models.card import NEGATIVE_CODE, POSITIVE_CODE, ModelCard
from inference.prediction import Extent, Status
from review.structure import NO_STRUCTURE, Structure


class Agreed(StrEnum):
    """What a reader's verdict is beside the model's decision of then; the label says what the reader sees.

    Logs from before keep theirs: with AGREE and no label a reader agreed that a film is unsure, and OVERRIDE stands
    also where the model was unsure or gave no score.
    """

    AGREE = "agree"
    OVERRIDE = "override"
    UNSURE = "unsure"
    LABEL = "label"
    """A label, where the model called the film neither negative nor positive."""


class Role(StrEnum):
    """As who a verdict is given: a reader who knows no other's verdict, or who decides where readers differ."""

    READER = "reader"
    ADJUDICATOR = "adjudicator"


STATUSES: tuple[Status, ...] = tuple(Status)
"""`Columns.status` holds places in this tuple."""
_SCORED = STATUSES.index(Status.SCORED)


class RowState(StrEnum):
    """Where a film stands for one reader; each film is in exactly one."""

    TO_READ = "to read"
    AGREED = "agreed"
    OVERRIDDEN = "overridden"
    UNSURE = "unsure"
    NO_DECISION = "no decision"
    """A label was given, where the model called the film neither negative nor positive."""
    NOT_SCORED = "not scored"
    """Opened, no score, and no verdict yet; a reader may give one all the same."""
    FAILED = "failed"
    """It could not be opened, or is not there any more, and was not read before."""


class Shape(StrEnum):
    """How a region is bounded."""

    BOX = "box"
    ELLIPSE = "ellipse"


@dataclass(frozen=True, slots=True)
class Region:
    """A place on the film that belongs to a verdict: the box or the ellipse inside `extent`, in film coordinates."""

    shape: Shape
    extent: Extent


@dataclass(frozen=True, slots=True)
class ReviewLabel:
    """One of the labels that a reader can give, and whether it counts to the headline, under the store's name."""

    name: str
    abnormal: bool

    @property
    def positive(self) -> bool:
        """Whether it counts to the headline."""
        return self.abnormal


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that a reader has said of one film so far.

    said: None while nothing was said (a note or a key image alone, or everything was undone). label: one of the
    review's labels; "" with unsure, and where a reader agrees that the film is unsure. score_visible: whether the
    model's score could be seen when `said` was given. at: UTC, ISO 8601 with milliseconds. seconds: how long the film
    had been shown. under: the version of the model that it was said under, where that is not the review's own;
    agree and override are not kept then, as they were about what that one decided. structure: findings and what
    else was said beside it. more: JSON values that are kept beside the others.
    """

    film: int
    reader: str
    said: Agreed | None
    label: str = ""
    note: str = ""
    key_image: bool = False
    regions: tuple[Region, ...] = ()
    score_visible: bool = True
    at: str = ""
    seconds: float = 0.0
    role: Role = Role.READER
    under: str = ""
    structure: Structure = NO_STRUCTURE
    more: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the log: its number, from 1 and rising, and the verdict that holds from here on.

    undoes: the number of the entry whose effect this one takes back; None for what the reader said anew.
    """

    seq: int
    verdict: Verdict
    undoes: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Films of a review side by side, n of them in the order in which they were found: what a table of 100,000 needs.

    film: (n,) int64 ids. place: (n,) int64, where a film's first file stood in the order of the folder.
    path: first file, relative to the folder, with "/" between parts; bytes that are no text as surrogates.
    frame: (n,) int32 from 0. copies: (n,) int32 files with this content. here: (n,) bool, found when last looked for.
    pseudonym, patient: stable names that say nothing; patient is "" where the film names none.
    status: (n,) uint8 places in `STATUSES`. code, message: why there is no score. notes: what the model remarks.
    abnormal: (n,) float64, `score` under the store's name. scored_at: (n,) float64 seconds since 1970, UTC.
    population: for whom the film was decided; "" where the card declares none, where the film is outside, or where it
    was scored before that was kept. age: (n,) float64 whole years, NaN for unknown. view: "PA", "AP", "lateral" or "".
    leading: the positive label with the highest score (`decide.leading_label`); "" without a score. outside: (n,) bool,
    a score that is of none of the model's populations, overruled or not: no decision, and in no figure.
    """

    film: NDArray[np.int64]
    place: NDArray[np.int64]
    path: list[str]
    frame: NDArray[np.int32]
    copies: NDArray[np.int32]
    here: NDArray[np.bool_]
    pseudonym: list[str]
    patient: list[str]
    status: NDArray[np.uint8]
    code: list[str]
    message: list[str]
    notes: list[str]
    abnormal: NDArray[np.float64]
    scored_at: NDArray[np.float64]
    population: list[str]
    age: NDArray[np.float64]
    view: list[str]
    leading: list[str]
    outside: NDArray[np.bool_]

    @property
    def score(self) -> NDArray[np.float64]:
        """(n,) the headline's score, calibrated, NaN without one."""
        return self.abnormal

    def undecided(self) -> NDArray[np.bool_]:
        """(n,) films with a score and no decision, in no figure: those `outside`, and those scored anyway."""
        with_code: NDArray[np.bool_] = np.array([bool(code) for code in self.code], np.bool_)
        with_code &= self.status == _SCORED
        return with_code

    def __len__(self) -> int:
        return len(self.film)

    def folder_order(self) -> NDArray[np.int64]:
        """(n,) all rows, as their files and frames stand in the folder."""
        return np.lexsort((self.film, self.frame, self.place))

    def in_folder_order(self) -> Columns:
        """The same films as their files stand in the folder; which was scored first depends on the workers."""
        rows = self.folder_order()
        values = (getattr(self, name.name) for name in fields(self))
        return Columns(*(_taken(value, rows) for value in values))


def _taken(values: Any, rows: NDArray[np.int64]) -> Any:
    return values[rows] if isinstance(values, np.ndarray) else [values[row] for row in rows.tolist()]


def label_set(card: ModelCard) -> tuple[ReviewLabel, ...]:
    """The labels that a review of this model starts with: the model's own, and a negative one where it has none."""
    own = tuple(ReviewLabel(label, label in card.positive_labels) for label in card.labels)
    return own if any(not label.positive for label in own) else (ReviewLabel(NEGATIVE_CODE, abnormal=False), *own)


def sides(labels: Iterable[ReviewLabel]) -> dict[str, bool]:
    """What a label means: label -> whether it is positive; the codes of the two sides, too, unless labels say else."""
    return {NEGATIVE_CODE: False, POSITIVE_CODE: True} | {label.name: label.positive for label in labels}
