"""What earlier projects reported of the recipes that carry them on: resources/report/reported.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import resources


@dataclass(frozen=True, slots=True)
class Reported:
    """A project's figures of a recipe, by the names that `figures` gives them, and what differs from ours."""

    recipe: str
    project: str
    figures: Mapping[str, float]
    note: str


def reported(recipe: str) -> tuple[Reported, ...]:
    """What was reported of a recipe; nothing for a recipe of the user's own."""
    return tuple(own for own in every() if own.recipe == recipe)


def every() -> tuple[Reported, ...]:
    """All that was reported, in the file's order."""
    path = Path(resources.__file__).parent / "report" / "reported.toml"
    return tuple(Reported(**row) for row in tomllib.loads(path.read_text(encoding="utf-8"))["reported"])
