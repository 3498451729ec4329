"""What a look at labelled films reports: findings in words, and all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from imaging.reasons import ENGLISH, Said


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
    """Films done so far, of how many: first read, then compared with each other."""

    done: int
    total: int
    comparing: bool = False


@dataclass(frozen=True, slots=True)
class DataWarning:
    """One thing about the data, said to the person who collected them.

    `kind` names the check; `figures` what was measured; `films` the films concerned, by their paths relative to the
    data, in groups (one for each set of duplicates).
    """

    kind: str
    severity: Severity
    said: Said
    figures: Mapping[str, float] = field(default_factory=dict)
    films: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class DataCheck:
    """All of a check: counts by split and label, findings with the most serious first, how each trivial feature does.

    `films`: in all; `opened`: those whose pixels were seen. `shortcuts`: feature -> AUC against the label, 0.5..1.
    """

    films: int
    opened: int
    patients: int
    counts: Mapping[str, Mapping[str, int]]
    findings: tuple[DataWarning, ...]
    shortcuts: Mapping[str, float]

    @property
    def warnings(self) -> tuple[DataWarning, ...]:
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
                    "message": ENGLISH.message(own.said),
                    "next_step": ENGLISH.next_step(own.said),
                    "figures": dict(own.figures),
                    "films": [list(group) for group in own.films],
                }
                for own in self.findings
            ],
        }


def most_serious_first(findings: Sequence[DataWarning]) -> tuple[DataWarning, ...]:
    """Leaks, warnings, notes; among equals the order stays."""
    order = list(Severity)
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
