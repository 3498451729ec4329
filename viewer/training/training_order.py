"""What a reader orders when a model is to be trained: the choices of the dialog, what they lack, their command line."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from imaging.records import Records
from inference.models.card import known_label
from viewer.widgets.language import tr

IMAGENET = "imagenet"
"""What stands for a file after --init where weights learned on ImageNet are fetched."""

_WORK = "-work"
_RECORDS = Records(paths=True)
_UNKNOWN = "..."
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_PROJECT = re.compile(r"\s*\(project (.+)\)$")


class Start(StrEnum):
    """What the weights are at the beginning."""

    ADAPT = "adapt"
    """Those of an installed model, adapted gently by a recipe made from its own."""
    IMAGENET = "imagenet"
    FILE = "file"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Order:
    """One training as it is asked for. The model folder is `folder` / `name`.

    recipe: for every start but that from a model. epochs: 0 means the recipe's own. test: measure the new model once on
    the test films.
    """

    data: Path | None = None
    recipe: str = ""
    name: str = ""
    folder: Path = Path()
    start: Start = Start.ADAPT
    weights: Path | None = None
    model: str = ""
    epochs: int = 0
    device: str = "auto"
    split_column: str = "split"
    test: bool = False

    @property
    def output(self) -> Path:
        """The model folder that is written."""
        return self.folder / self.name

    @property
    def work(self) -> Path:
        """Where the training keeps prepared films and its checkpoint."""
        return self.folder / f"{self.name}{_WORK}"

    def arguments(self) -> list[str]:
        """The words after `hilum`."""
        words = ["train", "--data", str(self.data or _UNKNOWN)]
        if self.start is Start.ADAPT:
            words += ["--from", self.model or _UNKNOWN]
        else:
            words += ["--recipe", self.recipe or _UNKNOWN]
        words += ["--output", str(self.output)]
        if self.start is Start.IMAGENET:
            words += ["--init", IMAGENET]
        elif self.start is Start.FILE:
            words += ["--init", str(self.weights or _UNKNOWN)]
        for name, value, usual in (
            ("--epochs", str(self.epochs), "0"),
            ("--device", self.device, "auto"),
            ("--split-column", self.split_column, "split"),
        ):
            words += [name, value] if value != usual else []
        return [*words, "--test"] if self.test else words

    def command(self) -> str:
        """The command line, as a terminal of this system takes it."""
        words = ["hilum", *self.arguments()]
        return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


@dataclass(frozen=True, slots=True)
class RecipeLook:
    """What the dialog says of a recipe; `name` is what --recipe takes: its name, or its file."""

    name: str
    title: str
    architecture: str
    labels: tuple[str, ...]
    label_map: Mapping[str, str] = field(default_factory=dict)
    epochs: int = 0
    data: str = ""

    @property
    def subject(self) -> str:
        """The title without the project it comes from."""
        return _PROJECT.sub("", self.title)

    @property
    def project(self) -> str:
        """The earlier project whose recipe it is, as its title says; "" for a recipe of the program or the reader."""
        found = _PROJECT.search(self.title)
        return found[1] if found else ""

    def knows(self, label: str) -> bool:
        """Whether films may carry that label."""
        return known_label(label, self.label_map, self.labels) is not None


@dataclass(frozen=True, slots=True)
class DataLook:
    """What a look at the data found: films by label, remarks (the most serious first), or why there is no training."""

    films: int = 0
    patients: int = 0
    labels: Mapping[str, int] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class DiskLook:
    """What the disk held when it was last asked: paths of an order that are not there, names in its folder."""

    missing: frozenset[Path] = frozenset()
    models: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()


def look_at_disk(order: Order) -> DiskLook:
    """Ask the disk once for what an order names; a disk that does not answer has nothing."""
    paths = [path for path in (order.data, order.weights) if path is not None]
    try:
        missing = frozenset(path for path in paths if not path.exists())
        inside = sorted(order.folder.iterdir()) if order.folder.is_dir() else []
        models = frozenset(path.name for path in inside if (path / "card.json").is_file())
    except OSError:
        return DiskLook()
    work = frozenset(path.name.removesuffix(_WORK) for path in inside if path.name.endswith(_WORK))
    return DiskLook(missing, models, work - models)


def is_file(recipe: str) -> bool:
    """Whether --recipe is given a file rather than a name."""
    return recipe.endswith(".toml")


def recipes_from(raw: Any) -> tuple[RecipeLook, ...]:
    """The recipes that `hilum recipes list --format json` told, the program's own first, then project by project.

    Raises ValueError, TypeError or KeyError.
    """
    found = []
    for own in raw:
        found.append(
            RecipeLook(
                name=str(own["recipe"]),
                title=str(own["title"]),
                architecture=str(own["architecture"]),
                labels=tuple(map(str, own["labels"])),
                label_map={str(key): str(value) for key, value in dict(own.get("label_map", {})).items()},
                epochs=int(own["epochs"]),
                data=str(dict(own.get("card", {})).get("data", "")),
            )
        )
    return tuple(sorted(found, key=lambda own: own.project))


def data_from(raw: Any) -> DataLook:
    """What `hilum check --json` told; raises ValueError, TypeError, KeyError or AttributeError."""
    labels: dict[str, int] = {}
    for own in raw["counts"].values():
        for label, count in own.items():
            labels[str(label)] = labels.get(str(label), 0) + int(count)
    told = [(str(own.get("severity", "")), f"{own['message']} {own.get('next_step', '')}") for own in raw["findings"]]
    return DataLook(
        films=int(raw["films"]),
        patients=int(raw["patients"]),
        labels=labels,
        remarks=tuple(text.strip() for severity, text in told if severity != "note"),
        notes=tuple(text.strip() for severity, text in told if severity == "note"),
    )


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """A model id made of `wanted` that nothing has yet."""
    base = re.sub(r"[^a-z0-9._-]+", "-", wanted.lower()).strip("-._")[:56] or "model"
    number, name = 2, base
    while name in taken:
        number, name = number + 1, f"{base}-{number}"
    return name


def name_fault(name: str, taken: Sequence[str], disk: DiskLook) -> str:
    """Why a model cannot be called that; "" where it can."""
    if not name:
        return tr("Name the model.")
    if not _ID.fullmatch(name):
        return tr("A name has small letters, digits, dots, dashes and underscores, begins with a letter or digit.")
    if name in taken:
        return tr("A model named {name} is installed already. Choose another name.", name=name)
    if name in disk.models:
        return tr("A model named {name} was trained already. Choose another name.", name=name)
    return ""


def lacking(
    order: Order, recipe: RecipeLook | None, taken: Sequence[str], data: DataLook | None, disk: DiskLook
) -> str:
    """The first thing that keeps a training from starting, in words; "" where nothing does. `data`: None if unknown."""
    if order.data is None:
        return tr("Choose the labelled films.")
    if order.data in disk.missing:
        return tr("There is no {name}. Choose the labelled films.", name=order.data.name)
    if data is not None and data.refusal:
        return data.refusal
    if order.start is Start.ADAPT:
        reason = "" if order.model else tr("No model is installed. Start from a recipe.")
    else:
        reason = _lacking_recipe(order, recipe, data, disk)
    return reason or name_fault(order.name, taken, disk)


def _lacking_recipe(order: Order, recipe: RecipeLook | None, data: DataLook | None, disk: DiskLook) -> str:
    if recipe is None:
        return tr("Choose a recipe.")
    unknown = [label for label in (data.labels if data is not None else ()) if not recipe.knows(label)]
    if unknown:
        known = ", ".join(recipe.labels)
        return tr(
            "This recipe does not know the label {unknown}; it knows {known}. Choose another recipe.",
            unknown=unknown[0],
            known=known,
        )
    if order.start is Start.FILE and order.weights is None:
        return tr("Choose the file of weights to start from.")
    if order.weights is not None and order.weights in disk.missing:
        return tr("There is no file {name}. Choose the weights to start from.", name=order.weights.name)
    return ""


def order_to_text(order: Order) -> str:
    """An order as the settings keep it."""
    return json.dumps(_RECORDS.encode(order, "order"))


def order_from_text(text: str) -> Order | None:
    """The order that `order_to_text` wrote; None for anything else."""
    try:
        order: Order = _RECORDS.decode(Order, json.loads(text), "order")
    except (ValueError, RecursionError):
        return None
    return order
