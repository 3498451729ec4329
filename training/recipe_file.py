"""Recipes as TOML files: those under resources/recipes/, and the user's own, which may name another as their base."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import resources
from imaging.faults import Code, Fault, Problem
from imaging.reasons import Values
from inference.models.card import Activation, Fit, Head, InputSpec
from inference.models.card_file import KEYS
from inference.models.population import FRONTAL, OLDEST
from training.data.split import Draw
from training.recipe import Augmentation, Balance, CardTexts, Keep, Optimizer, Recipe, Schedule, Whom
from training.training_reasons import TrainingReason

_WORDS: Mapping[str, type[StrEnum]] = {
    "activation": Activation,
    "optimizer": Optimizer,
    "schedule": Schedule,
    "balance": Balance,
    "keep": Keep,
    "draw": Draw,
}
_FIELDS = {key: name for name, key in KEYS.items()}
_MERGED = frozenset({"input", "augmentation", "head", "card"})
_LONGEST_CHAIN = 8


def names() -> tuple[str, ...]:
    """The names of the recipes that come with the program."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def load(name_or_file: str) -> Recipe:
    """The recipe of that name or in that TOML file. Raises Fault (BAD_RECIPE) with what is wrong in it.

    A file may name another recipe as its `base` and say only what differs.
    """
    path = _find(name_or_file)
    try:
        return parse(path.stem, _whole(path))
    except (OSError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.BAD_RECIPE, {"error": str(error)}, path)) from error


def _whole(path: Path) -> dict[str, Any]:
    """The file's table on top of that of its `base`, a recipe's name or a file beside it.

    Its own input, augmentation, head and card change single lines of the base's; everything else replaces.
    """
    tables: list[dict[str, Any]] = []
    while True:
        tables.append(tomllib.loads(path.read_text(encoding="utf-8")))
        base = tables[-1].pop("base", None)
        if base is None:
            break
        if len(tables) == _LONGEST_CHAIN:
            raise ValueError("its bases never end")
        path = _find(str(base), path.parent)
    whole = tables.pop()
    while tables:
        own = tables.pop()
        whole |= own | {key: whole.get(key, {}) | own[key] for key in _MERGED & own.keys()}
    return whole


def text(name_or_file: str) -> str:
    """The recipe's file as it stands. Raises Fault (BAD_RECIPE) where there is none."""
    return _find(name_or_file).read_text(encoding="utf-8")


def parse(name: str, raw: Mapping[str, Any]) -> Recipe:
    """The recipe of a TOML table. Raises TypeError for unknown or missing keys, ValueError for values out of range."""
    table = dict(raw)
    shared = take_shared(table)
    for key, kind in _WORDS.items():
        if key in table:
            table[key] = kind(table[key])
    head = Head(**_tuples(table.pop("head", {})))
    table = {_FIELDS.get(key, key): value for key, value in table.items()}
    for key in ("label_map", "titles"):
        table[key] = dict(table.get(key, {}))
    recipe = Recipe(name=name, head=head, **shared, **_tuples(table))
    _check(recipe)
    return recipe


def take_shared(table: dict[str, Any]) -> dict[str, Any]:
    """What recipes of every kind have, by field, taken out of their TOML table: input, augmentation, card, populations.

    Raises as `parse` does.
    """
    picture = _tuples(table.pop("input", {}))
    if "fit" in picture:
        picture["fit"] = Fit(picture["fit"])
    populations = tuple(Whom(**_tuples(own)) for own in table.pop("populations", ()))
    _check_populations(populations)
    return {
        "input": InputSpec(**picture),
        "augmentation": Augmentation(**table.pop("augmentation", {})),
        "card": CardTexts(**_tuples(table.pop("card", {}))),
        "populations": populations,
    }


def _tuples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _check(recipe: Recipe) -> None:
    if len(recipe.labels) < 2 or not set(recipe.positive_labels) < set(recipe.labels) or not recipe.positive_labels:
        raise ValueError("labels must be two or more, some but not all of them in " + KEYS["positive_labels"])
    if set(recipe.label_map.values()) - set(recipe.targets):
        raise ValueError("label_map names a label that is not in labels")
    if recipe.activation is Activation.SIGMOID and (len(recipe.labels), len(recipe.positive_labels)) != (2, 1):
        raise ValueError(f"sigmoid is for two labels, one of them in {KEYS['positive_labels']}")
    if not recipe.task.strip():
        raise ValueError("task is empty")
    if min(recipe.epochs, recipe.batch, recipe.accumulate, recipe.copies, recipe.decay_epochs) < 1:
        raise ValueError("epochs, batch, accumulate, copies and decay_epochs start at 1")
    if not 0 <= recipe.ema < 1 or not 0 < recipe.validation < 1:
        raise ValueError("ema and validation are shares below 1")
    if not 0 <= recipe.dropout < 1 or min(recipe.frozen, recipe.last_layers or 0, recipe.steps, recipe.patience) < 0:
        raise ValueError("dropout is a share below 1; frozen, last_layers, steps and patience start at 0")
    if (recipe.balance is Balance.GROUPS) != bool(recipe.balance_by and recipe.steps):
        raise ValueError("balance by groups needs balance_by and steps, and only it does")
    if recipe.boxes < 0 or (recipe.boxes and (recipe.head != Head() or recipe.last_layers == 0)):
        raise ValueError("boxes is a weight from 0 and needs the plain head and features that learn")
    if not set(recipe.titles) <= set(recipe.labels):
        raise ValueError("titles names a label that is not in labels")
    if min((recipe.head.grid, *recipe.head.hidden)) < 1:
        raise ValueError("grid and hidden of the head start at 1")


def _check_populations(populations: Sequence[Whom]) -> None:
    names = [own.name for own in populations]
    if not all(names) or len(set(names)) < len(names):
        raise ValueError("populations have names, each another")
    for own in populations:
        if own.ages is not None and not _years(own.ages):
            raise ValueError(f"the ages of {own.name} are two whole years from 0 to {OLDEST}")
        if not set(own.views) <= FRONTAL:
            raise ValueError(f"the views of {own.name} are among {', '.join(sorted(FRONTAL))}")


def _years(ages: Sequence[object]) -> bool:
    years = [age for age in ages if type(age) is int and 0 <= age <= OLDEST]
    return len(ages) == len(years) == 2 and years[0] <= years[1]


def _find(name_or_file: str, beside: Path = Path()) -> Path:
    bundled, own = _folder() / f"{name_or_file}.toml", beside / name_or_file
    for path in (bundled, own):
        with suppress(OSError):  # a name that is too long for the system
            if path.is_file():
                return path
    values: Values = {"name": name_or_file, "known": tuple(names())}
    raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.NO_RECIPE, values, own))


def _folder() -> Path:
    return Path(resources.__file__).parent / "recipes"
