"""What is finally said of a film: the adjudicator's label, else the one its readers have in common, else none."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from review.log import adjudication
from review.verdicts import Agreed, LogEntry, Role, Verdict


class FinalReason(StrEnum):
    """Why a film has its final label, or none."""

    ADJUDICATED = "adjudicated"
    READERS = "readers agree"
    READER = "one reader"
    UNSURE = "unsure"
    DIFFER = "readers differ"
    NO_VERDICT = "no verdict"


@dataclass(frozen=True, slots=True)
class FinalVerdict:
    """What holds of a film. label: "" for none. by: the verdicts that it comes from, () where there is none."""

    label: str
    why: FinalReason
    by: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmVerdicts:
    """All that was said of one film: of the chosen readers, in their order, and by who adjudicates (`verdicts`)."""

    readers: tuple[Verdict, ...] = ()
    adjudicated: Verdict | None = None

    @property
    def all(self) -> tuple[Verdict, ...]:
        """Readers' and adjudicator's."""
        return self.readers if self.adjudicated is None else (*self.readers, self.adjudicated)

    def final(self) -> FinalVerdict:
        """The final label.

        A film that its adjudicator, or one of its readers while none contradicts another, finds unsure has none.
        """
        own = self.adjudicated
        if own is not None and own.said is not None:
            return FinalVerdict(own.label, FinalReason.ADJUDICATED if own.label else FinalReason.UNSURE, (own,))
        said = tuple(verdict for verdict in self.readers if verdict.said is not None)
        labels = {verdict.label for verdict in said if verdict.label}
        if not said:
            return FinalVerdict("", FinalReason.NO_VERDICT)
        if len(labels) > 1:
            return FinalVerdict("", FinalReason.DIFFER, said)
        if any(verdict.said is Agreed.UNSURE or not verdict.label for verdict in said):
            return FinalVerdict("", FinalReason.UNSURE, said)
        return FinalVerdict(labels.pop(), FinalReason.READER if len(said) == 1 else FinalReason.READERS, said)


NOTHING = FilmVerdicts()


def film_verdicts(
    verdicts: Mapping[tuple[int, str, str], LogEntry], readers: Collection[str]
) -> Mapping[int, FilmVerdicts]:
    """What was said of each film of which anything was said, from `ReviewStore.verdicts()`.

    readers: who is asked, in this order. Adjudications count whoever gave them; of several the last decision holds,
    and where nobody decided, what was noted last is told.
    """
    place = {reader: number for number, reader in enumerate(readers)}
    found: dict[int, list[Verdict]] = {}
    adjudicated: dict[int, list[LogEntry]] = {}
    for entry in verdicts.values():
        verdict = entry.verdict
        if verdict.role is Role.ADJUDICATOR:
            adjudicated.setdefault(verdict.film, []).append(entry)
        elif verdict.reader in place:
            found.setdefault(verdict.film, []).append(verdict)
    return {
        film: FilmVerdicts(
            tuple(sorted(found.get(film, ()), key=lambda verdict: place[verdict.reader])),
            _told(adjudicated.get(film, ())),
        )
        for film in found.keys() | adjudicated.keys()
    }


def _told(entries: Collection[LogEntry]) -> Verdict | None:
    """What is told of the adjudicators of a film: what they decided, else what one of them said last."""
    told = adjudication(entries) or max(entries, key=lambda entry: entry.seq, default=None)
    return told.verdict if told is not None else None


def readers_in(verdicts: Iterable[LogEntry]) -> tuple[str, ...]:
    """Who gave a verdict as a reader, not only as an adjudicator, in the order of their first entry that holds."""
    named = [entry for entry in verdicts if entry.verdict.role is Role.READER]
    return tuple(dict.fromkeys(entry.verdict.reader for entry in sorted(named, key=lambda entry: entry.seq)))
