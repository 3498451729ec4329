"""Of how many scored films the truth is known, and what a choice of films makes of sensitivity and specificity."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from inference.review.calls import ABNORMAL, NORMAL, Calls

_EVEN = 0.2


@dataclass(frozen=True, slots=True)
class Verified:
    """Of how many films the truth is known: scored films, and those that the model calls abnormal and normal at the
    threshold, each with how many of them have a final label.
    """

    scored: int
    known: int
    called_abnormal: int
    called_abnormal_known: int
    called_normal: int
    called_normal_known: int

    @property
    def even(self) -> bool:
        """Whether films that the model calls abnormal and normal were read alike: their shares differ by a fifth at
        most. Else sensitivity and specificity are those of the choice of films as much as of the model.
        """
        if not (self.called_abnormal and self.called_normal):
            return self.known == self.scored
        known = self.called_abnormal_known / self.called_abnormal, self.called_normal_known / self.called_normal
        return abs(known[0] - known[1]) <= _EVEN

    def sentences(self) -> tuple[str, ...]:
        """What these films can say of the folder."""
        return tuple(_verified_words(self))


def verified(calls: Calls) -> Verified:
    """How many films of each kind have a final label that means normal or abnormal."""
    scored = np.isfinite(calls.scores)
    known = scored & ((calls.final == NORMAL) | (calls.final == ABNORMAL))
    above = scored & (calls.scores >= calls.thresholds)
    below = scored & ~above
    counted = (scored, known, above, above & known, below, below & known)
    return Verified(*(int(np.count_nonzero(rows)) for rows in counted))


def _verified_words(own: Verified) -> Iterator[str]:
    if not own.scored:
        return
    if own.known == own.scored:
        yield "Every scored film has a final label, so these are figures of the whole folder."
        return
    yield (
        f"{own.known:,} of {own.scored:,} scored films have a final label ({own.known / own.scored * 100:.0f} %): "
        f"{own.called_abnormal_known:,} of {own.called_abnormal:,} that the model calls abnormal, "
        f"{own.called_normal_known:,} of {own.called_normal:,} below its threshold."
    )
    if own.even:
        yield "Both kinds were read about alike, so these figures may stand for the folder if nobody chose the films."
        return
    if not own.called_normal_known:
        yield (
            "As none below the threshold was read, it can neither have missed one nor have been right about "
            "one: sensitivity and specificity say nothing yet."
        )
    yield (
        "Films read worst first are no random sample of the folder: sensitivity comes out too high and specificity too "
        "low (verification bias, Begg and Greenes 1983), and neither can be held against the card's. "
        "Reading some films in shuffled order tells what the model misses."
    )
