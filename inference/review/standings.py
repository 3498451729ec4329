"""Where films of a table stand: what follows from score, operating point and verdicts, row by row. Numpy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.review.growing import Growing
from inference.review.opinions import ABNORMAL, NORMAL, SAID, UNKNOWN, LabelNames, Opinions, Rows
from inference.review.types import STATUSES, Said, State
from inference.types import Decision, Status

STATES: tuple[State, ...] = tuple(State)
"""`Standings.state` holds places in this tuple."""
DECISIONS: tuple[str, ...] = ("", Decision.NORMAL, Decision.ABNORMAL, Decision.UNSURE)
"""`Standings.decision` holds places in this tuple."""
_NONE, _NORMAL, _ABNORMAL, _UNSURE = range(4)

_UNREAD = {Status.SCORED: State.TO_READ, Status.NOT_SCORED: State.NOT_SCORED, Status.FAILED: State.FAILED}
_READ = {
    None: State.TO_READ,
    Said.AGREE: State.AGREED,
    Said.OVERRIDE: State.OVERRIDDEN,
    Said.UNSURE: State.UNSURE,
    Said.LABEL: State.NO_DECISION,
}
_OF_STATUS = np.array([STATES.index(_UNREAD[status]) for status in STATUSES], np.int8)
_OF_SAID = np.array([STATES.index(_READ[said]) for said in SAID], np.int8)
_OVERRIDE = SAID.index(Said.OVERRIDE)
_OPEN = np.array([state in (State.TO_READ, State.NOT_SCORED) for state in STATES])


class Standings:
    """What is said of each row, kept so that one verdict costs one row."""

    def __init__(self) -> None:
        self._held = Growing(
            {
                "decision": np.int8(_NONE),
                "state": np.int8(0),
                "disagrees": np.bool_(False),
                "labels differ": np.bool_(False),
                "decided": np.bool_(False),
            }
        )

    @property
    def decision(self) -> NDArray[np.int8]:
        """(n,) places in `DECISIONS`."""
        return self._held["decision"]

    @property
    def state(self) -> NDArray[np.int8]:
        """(n,) places in `STATES`."""
        return self._held["state"]

    @property
    def disagrees(self) -> NDArray[np.bool_]:
        """(n,) whether the reader's label means otherwise than the decision."""
        return self._held["disagrees"]

    @property
    def differing(self) -> NDArray[np.bool_]:
        """(n,) whether readers gave labels that differ, and nobody has decided."""
        waiting: NDArray[np.bool_] = self._held["labels differ"] & ~self._held["decided"]
        return waiting

    @property
    def open(self) -> NDArray[np.bool_]:
        """(n,) whether a film opened and the reader has not said anything of it."""
        return _OPEN[self.state]

    def grow(self, length: int) -> None:
        """Have `length` rows."""
        self._held.grow(length)

    def judge(
        self,
        rows: Rows,
        scores: NDArray[Any],
        status: NDArray[Any],
        points: NDArray[np.float64],
        outside: NDArray[np.bool_],
        own: Opinions,
        labels: LabelNames,
    ) -> None:
        """Say anew of these rows what the model decides and where they stand for a reader.

        scores: (k,) float64, NaN for none. status: (k,) places in `STATUSES`; a file that is gone has failed. points:
        (k, 3) as `decide.bounds` has them. outside: (k,) of none of the model's populations, so that nothing is
        decided. Where the model or the reader is unsure they do not disagree; a label whose meaning is not known
        disagrees where the reader said "override".
        """
        low, threshold, high = points.T
        decision = np.where(scores >= threshold, _ABNORMAL, _NORMAL)
        decision[(scores >= low) & (scores < high)] = _UNSURE
        decision[np.isnan(scores) | outside] = _NONE
        said, meaning = own.said[rows], labels.meanings(own.label[rows])
        clear = (decision == _NORMAL) | (decision == _ABNORMAL)
        against = ((decision == _ABNORMAL) & (meaning == NORMAL)) | ((decision == _NORMAL) & (meaning == ABNORMAL))
        self._held["decision"][rows] = decision
        self._held["state"][rows] = np.where(said > 0, _OF_SAID[said], _OF_STATUS[status])
        self._held["disagrees"][rows] = against | (clear & (meaning == UNKNOWN) & (said == _OVERRIDE))

    def compare(self, rows: Rows, readers: Iterable[Opinions], adjudicators: Iterable[Opinions]) -> None:
        """Say anew of these rows whether readers' labels differ, and whether one who adjudicates has decided."""
        first = np.zeros(len(self.state[rows]), np.int32)
        differ, decided = np.zeros(len(first), np.bool_), np.zeros(len(first), np.bool_)
        for opinions in readers:
            label = opinions.label[rows]
            differ |= (first > 0) & (label > 0) & (label != first)
            first = np.where(first > 0, first, label)
        for opinions in adjudicators:
            decided |= opinions.said[rows] > 0
        self._held["labels differ"][rows] = differ
        self._held["decided"][rows] = decided
