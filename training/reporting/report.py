"""The report of a training or an evaluation: every value of it."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from inference.card_types import ModelCard
from training.data.labels import LabelledFilm
from training.events import Epoch
from training.measuring.compare import Comparison
from training.measuring.measured import Evaluation
from training.reporting.reported import Reported, reported

if TYPE_CHECKING:
    from training.measuring.sanity import Sanity


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

    picture: (h, w, 3) uint8 RGB, with the heat map over it where `heat` says so.
    """

    number: int
    label: str
    score: float
    decision: str
    right: bool
    picture: NDArray[np.uint8]
    heat: bool = True


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
