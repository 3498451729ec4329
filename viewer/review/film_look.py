"""What a row of a review's table shows: one film, what the model and the reader say of it, and its flags."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from inference.card_types import OperatingPoint
from inference.review.listing import Listing
from inference.review.query import Flag
from inference.review.types import STATUSES, ReviewLabel, Said, Verdict
from inference.types import Status
from viewer.review.state import Review
from viewer.theme import Mark
from viewer.words import decision_mark, number, word

HIDDEN = "\u2013"
"""What stands where a score is not to be seen yet."""

_NO_VERDICT = Verdict(-1, "", None)
_BREAKS = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029), "\ufffd")
_SAID = {Said.AGREE: "Agreed", Said.OVERRIDE: "Overridden", Said.LABEL: "Read"}


@dataclass(frozen=True, slots=True, eq=False)
class FilmLook:
    """Everything a row shows. `score` is None where there is none, or where it is hidden until the reader has read.

    mark: what the model decided, or why not. why: the reason for no score, in the model's words. said, label, meaning:
    the reader's verdict, and the mark of what it means; under: the model's version, where it was said under another.
    frame: which one it is about, counted from 1, where that is not the one shown; else 0. marks: flags beside the
    note's text.
    """

    name: str
    mark: Mark
    score: float | None
    hidden: bool
    why: str
    said: Said | None
    label: str
    meaning: Mark
    flags: tuple[Flag, ...]
    note: str
    picture: QImage | None
    point: OperatingPoint | None
    under: str = ""
    frame: int = 0

    @property
    def score_words(self) -> str:
        """The score as it is written, a dash where it is hidden, else what is known instead."""
        if self.hidden:
            return HIDDEN
        return number(self.score) if self.score is not None else self.why or word(self.mark)

    @property
    def decision_words(self) -> str:
        """The decision in a word, a dash where it is hidden."""
        return HIDDEN if self.hidden else word(self.mark)

    @property
    def label_words(self) -> str:
        """The label that the reader gave; without one they are unsure, or agree that the film is."""
        words = self.label or "unsure"
        return f"{words} \u00b7 frame {self.frame}" if self.frame else words

    @property
    def verdict_words(self) -> str:
        """What the reader said, in words."""
        if self.said is None:
            return "To read"
        said = self.label_words
        words = said.capitalize() if self.said is Said.UNSURE else f"{_SAID[self.said]}: {said}"
        return f"{words}, said under {self.under}" if self.under else words

    @property
    def differences(self) -> tuple[Flag, ...]:
        """Which of the flags tell of a disagreement."""
        return tuple(flag for flag in self.flags if flag in (Flag.DISAGREES, Flag.READERS_DIFFER))


def look_of(review: Review, listing: Listing, row: int, picture: QImage | None) -> FilmLook:
    """What a row of the listing shows now."""
    columns, verdict = listing.columns, _verdict(review, listing, row)
    spoken = row if review.adjudicating else listing.spoken(row)
    hidden = review.is_blind_at(row)
    score = float(columns.abnormal[row])
    mark = Mark.WAITING if hidden else _mark(listing, row)
    return FilmLook(
        name=film_name(listing, row, review.pseudonyms),
        mark=mark,
        score=None if hidden or np.isnan(score) else score,
        hidden=hidden,
        why="" if hidden else columns.message[row],
        said=verdict.said,
        label=verdict.label,
        meaning=_meaning(verdict, review.labels),
        flags=_flags(listing, spoken, verdict, hidden, alone=verdict.said is None and not review.adjudicating),
        note=verdict.note,
        picture=picture,
        point=review.session.scores.operating_point if mark is not Mark.UNDECIDED else None,
        under=verdict.under,
        frame=int(columns.frame[spoken]) + 1 if spoken != row else 0,
    )


def _verdict(review: Review, listing: Listing, row: int) -> Verdict:
    """The reader's verdict; who adjudicates sees what was decided where readers differ."""
    said = listing.adjudicated(row) if review.adjudicating else listing.verdict(listing.spoken(row))
    return said or _NO_VERDICT


def _meaning(verdict: Verdict, labels: tuple[ReviewLabel, ...]) -> Mark:
    if verdict.said is None:
        return Mark.WAITING
    for label in labels:
        if label.name == verdict.label:
            return Mark.ABNORMAL if label.abnormal else Mark.NORMAL
    return Mark.UNSURE


def film_name(listing: Listing, row: int, pseudonyms: bool) -> str:
    """What a film is called: its pseudonym, or its file with its folders; the frame where it is not the first."""
    columns = listing.columns
    name = columns.pseudonym[row] if pseudonyms else shown(columns.path[row])
    frame = int(columns.frame[row])
    return f"{name} \u00b7 frame {frame + 1}" if frame else name


def shown(path: str) -> str:
    """A path that can be drawn on one line: bytes that are no text and control characters as a sign."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace").translate(_BREAKS)


def _mark(listing: Listing, row: int) -> Mark:
    status = STATUSES[listing.columns.status[row]]
    if status is Status.SCORED:
        return decision_mark(listing.decision(row))
    return Mark.FAILED if status is Status.FAILED else Mark.REFUSED


def _flags(listing: Listing, row: int, own: Verdict, hidden: bool, alone: bool) -> tuple[Flag, ...]:
    """`alone`: what other readers said is not told yet."""
    columns = listing.columns
    found = {
        Flag.DISAGREES: not hidden and listing.disagrees(row),
        Flag.READERS_DIFFER: not alone and listing.differ(row),
        Flag.KEY_IMAGE: own.key_image,
        Flag.NOTE: bool(own.note),
        Flag.REGION: bool(own.regions),
        Flag.COPIES: columns.copies[row] > 1,
        Flag.GONE: not columns.here[row],
        Flag.REMARK: not hidden and bool(columns.notes[row]),
    }
    return tuple(flag for flag, there in found.items() if there)


def flag_lines(review: Review, listing: Listing, row: int, look: FilmLook) -> list[str]:
    """Each flag of a row as a sentence."""
    regions = len(_verdict(review, listing, row).regions)
    others = ", ".join(f"{other.reader} says {other.label or 'unsure'}" for other in _others(review, listing, row))
    lines = {
        Flag.DISAGREES: f"The model: {look.decision_words.lower()}",
        Flag.READERS_DIFFER: f"Readers differ: {others}" if others else "Readers differ",
        Flag.KEY_IMAGE: "Key image",
        Flag.NOTE: f"Note: {look.note}",
        Flag.REGION: f"{regions} region{'s' if regions != 1 else ''} drawn",
        Flag.COPIES: f"{int(listing.columns.copies[row])} files with this content",
        Flag.GONE: "The file is not there any more",
        Flag.REMARK: listing.columns.notes[row],
    }
    return [lines[flag] for flag in look.flags]


def _others(review: Review, listing: Listing, row: int) -> tuple[Verdict, ...]:
    """What others said; for who adjudicates, their own as a reader is one of them."""
    own = listing.verdict(row)
    return (own, *listing.others(row)) if review.adjudicating and own and own.said else listing.others(row)
