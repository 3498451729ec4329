"""A look at labelled films before they teach: what is missing, twice, on both sides of a split, or a shortcut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from training.labels import LabelledFilm
from training.pictures import PreparedFilms


class Severity(StrEnum):
    """How much a finding matters, most first."""

    LEAK = "leak"
    """Films or patients stand on both sides of a split, or under two labels: figures would be wrong."""
    WARNING = "warning"
    """The model may learn the wrong thing, or too little."""
    NOTE = "note"
    """Worth knowing; nothing needs to be done."""


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """Films looked at so far, of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about the data, in words for the person who collected them.

    `kind` names the check; `figures` what was measured; `films` the films concerned, by their paths relative to the
    data, in groups (one for each set of duplicates).
    """

    kind: str
    severity: Severity
    message: str
    next_step: str = ""
    figures: Mapping[str, float] = field(default_factory=dict)
    films: tuple[tuple[str, ...], ...] = ()

    def sentence(self) -> str:
        """Message and next step as one line of text."""
        return f"{self.message} {self.next_step}".strip()


@dataclass(frozen=True, slots=True)
class DataCheck:
    """All of a check: counts by split and label, findings with the most serious first, how each trivial feature does.

    `shortcuts`: feature -> AUC against the label, 0.5..1. `films`: in all; `opened`: those whose pixels were seen.
    """

    films: int
    opened: int
    patients: int
    counts: Mapping[str, Mapping[str, int]]
    findings: tuple[Finding, ...]
    shortcuts: Mapping[str, float]

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that somebody should act on: leaks and warnings."""
        return tuple(finding for finding in self.findings if finding.severity is not Severity.NOTE)

    def as_table(self) -> dict[str, Any]:
        """As JSON has it; no patient in it, films by their paths relative to the data."""
        return {
            "films": self.films,
            "opened": self.opened,
            "patients": self.patients,
            "counts": {split: dict(own) for split, own in self.counts.items()},
            "shortcuts": dict(self.shortcuts),
            "findings": [
                {
                    "kind": own.kind,
                    "severity": str(own.severity),
                    "message": own.message,
                    "next_step": own.next_step,
                    "figures": dict(own.figures),
                    "films": [list(group) for group in own.films],
                }
                for own in self.findings
            ],
        }


def check(
    films: Sequence[LabelledFilm], *, abnormal: Collection[str] | None = None, prepared: PreparedFilms | None = None
) -> Iterator[CheckProgress | Finding | DataCheck]:
    """Look at labelled films; the last item is the `DataCheck`, before it its findings, most serious first.

    `abnormal`: the labels that mean abnormal (None: all but normal, no finding and the like). `prepared`: films that
    were prepared already; then no film is opened, and those without a picture count only in what needs none.
    """
    counts: dict[str, Counter[str]] = {}
    for film in films:
        counts.setdefault(film.split, Counter())[film.label] += 1
    opened = len(prepared.films) if prepared is not None else 0
    yield DataCheck(len(films), opened, len({film.patient for film in films}), counts, (), {})
