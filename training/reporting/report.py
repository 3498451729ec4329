"""The report of a training or an evaluation: every value of it."""

from __future__ import annotations

import platform
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

import resources
from inference.models.card import ModelCard
from training.data.layouts import LabelledFilm
from training.evaluation.compare import Comparison
from training.evaluation.evaluation import Evaluation
from training.events import Epoch

if TYPE_CHECKING:
    from training.evaluation.sanity import Sanity


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


@dataclass(frozen=True, slots=True)
class Count:
    """How many films and patients of one split, source and label there are."""

    split: str
    source: str
    label: str
    films: int
    patients: int


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """A film as an example: its number (never its name), label, score and decision, and its picture.

    picture: (h, w, 3) uint8 RGB, with the heat map over it where `heat` says so. finding: the leading label in
    words (`decide.leading_words`).
    """

    number: int
    label: str
    score: float
    decision: str
    right: bool
    picture: NDArray[np.uint8]
    heat: bool = True
    finding: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """Everything a report shows. Empty parts are left out of it.

    card: the finished card. data: the set in words; data_digest: SHA-256 (`data_digest`). findings: what the check of
    the data noticed. evaluations: validation, and test where it was asked, each a section; samples belong to the last.
    epochs: of the training, the kept one being the last with `kept`. notes: anything else the reader must know.
    """

    title: str
    card: ModelCard
    command: str
    created: str
    data: str
    data_digest: str
    counts: tuple[Count, ...]
    evaluations: tuple[Evaluation, ...]
    seed: int | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[str, ...] = ()
    epochs: tuple[Epoch, ...] = ()
    samples: tuple[Sample, ...] = ()
    sanity: Sanity | None = None
    comparisons: tuple[Comparison, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def kept_epoch(self) -> int | None:
        """The epoch whose weights are the model; None without epochs."""
        return next((epoch.epoch for epoch in reversed(self.epochs) if epoch.kept), None)

    @property
    def recipe(self) -> str:
        """The name of the recipe, "" where the card knows none."""
        recipe = self.card.training.get("recipe", {})
        return str(recipe.get("name", "")) if isinstance(recipe, Mapping) else ""

    @property
    def earlier(self) -> tuple[Reported, ...]:
        """What earlier projects reported of this recipe."""
        return reported(self.recipe)


def counts(films: Sequence[LabelledFilm]) -> tuple[Count, ...]:
    """How many films and patients each split, source and label has, training first."""
    patients: dict[tuple[str, str, str], list[str]] = {}
    for film in films:
        patients.setdefault((film.split, film.source, film.label), []).append(film.patient)
    order = {"train": 0, "validation": 1, "test": 2}
    found = sorted(patients.items(), key=lambda item: (order.get(item[0][0], 3), *item[0]))
    return tuple(Count(*where, len(own), len(set(own))) for where, own in found)


def versions() -> dict[str, str]:
    """The versions of the program, of Python and of what computes."""
    found = {"python": platform.python_version()}
    for name in ("hilum", "torch", "torchvision", "timm", "numpy", "opencv-python-headless", "pydicom"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:  # a packaged program carries no metadata of some
            continue
    return found
