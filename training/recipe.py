"""How a model is trained: a recipe, read from a TOML file under resources/recipes/ or of the user's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import resources
from imaging.faults import Code, Fault, Problem
from inference.types import DISCLAIMER, Fit, InputSpec
from training.split import Draw


@dataclass(frozen=True, slots=True)
class Augmentation:
    """What is done to a training picture, each a chance (0..1) or a largest amount; all 0 does nothing.

    crop: share of the side cut away at most; aspect: how far the sides' ratio is changed, as a factor above 1;
    degrees, shift (share of the side), shear (degrees): of the affine; contrast: gamma up to exp(±contrast) and gain
    and offset alike; shade: chance of a slow change of brightness across the film; blur, coarse (scaled down and up
    again), noise, recompress (JPEG quality 10 to 95), border (black or white bars), erase: chances. Left and right are
    never exchanged: the heart is on the left.
    """

    crop: float = 0.0
    aspect: float = 1.0
    degrees: float = 0.0
    shift: float = 0.0
    shear: float = 0.0
    contrast: float = 0.0
    shade: float = 0.0
    blur: float = 0.0
    coarse: float = 0.0
    noise: float = 0.0
    recompress: float = 0.0
    border: float = 0.0
    erase: float = 0.0


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What the recipe says on the model's card: the films it learns from, the use it is for, and its limits."""

    version: str = "1.0.0"
    data: str = ""
    intended_use: str = DISCLAIMER
    limits: tuple[str, ...] = ()
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """One training, complete: the same recipe, films, weights and seed give the same model.

    labels and abnormal_labels: what the model says; `label_map` turns words of the labels file into them.
    frozen: how many of the feature extractor's first blocks keep their weights and batch-norm statistics.
    learning_rate, head_learning_rate: the peaks for features and head, reached after `warmup` epochs, then cosine to 0.
    ema: decay of the running average of weights that is kept as the model, per step; 0 keeps the last weights.
    validation: share of the training patients held back, drawn as `draw` says.
    views: augmented copies of each validation film on which, beside the plain ones, calibration and operating points
    are chosen.
    """

    name: str
    title: str
    architecture: str
    labels: tuple[str, ...]
    abnormal_labels: tuple[str, ...]
    label_map: Mapping[str, str]
    input: InputSpec
    augmentation: Augmentation
    card: CardTexts = CardTexts()
    epochs: int = 10
    batch: int = 32
    frozen: int = 0
    learning_rate: float = 1e-4
    head_learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    warmup: float = 1.0
    dropout: float = 0.2
    label_smoothing: float = 0.0
    balanced: bool = True
    ema: float = 0.0
    validation: float = 0.15
    draw: Draw = Draw.RANDOM
    views: int = 0
    seed: int = 0


def names() -> tuple[str, ...]:
    """The names of the recipes that come with the program."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def load(name_or_file: str) -> Recipe:
    """The recipe of that name or in that TOML file. Raises Fault (BAD_RECIPE) with what is wrong in it."""
    path = _find(name_or_file)
    try:
        return parse(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, TypeError, ValueError) as error:
        raise _bad(path, f"The recipe cannot be read: {error}.", "Correct the file.") from error


def text(name_or_file: str) -> str:
    """The recipe's file as it stands. Raises Fault (BAD_RECIPE) where there is none."""
    return _find(name_or_file).read_text(encoding="utf-8")


def parse(name: str, raw: Mapping[str, Any]) -> Recipe:
    """The recipe of a TOML table. Raises TypeError for unknown or missing keys, ValueError for values out of range."""
    table = dict(raw)
    picture = dict(table.pop("input", {}))
    if "fit" in picture:
        picture["fit"] = Fit(picture["fit"])
    spec = InputSpec(**_tuples(picture))
    augmentation = Augmentation(**table.pop("augmentation", {}))
    card = CardTexts(**_tuples(table.pop("card", {})))
    table["draw"] = Draw(table.get("draw", Draw.RANDOM))
    table["label_map"] = dict(table.get("label_map", {}))
    recipe = Recipe(name=name, input=spec, augmentation=augmentation, card=card, **_tuples(table))
    _check(recipe)
    return recipe


def as_table(recipe: Recipe) -> dict[str, Any]:
    """The recipe as plain values, for the model card and the record beside a training."""

    def plain(value: Any) -> Any:
        if hasattr(value, "__dataclass_fields__"):
            return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        return list(value) if isinstance(value, tuple) else value

    table: dict[str, Any] = plain(recipe)
    return table


def _tuples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _check(recipe: Recipe) -> None:
    if len(recipe.labels) < 2 or not set(recipe.abnormal_labels) < set(recipe.labels) or not recipe.abnormal_labels:
        raise ValueError("labels must be two or more, some but not all of them in abnormal_labels")
    if set(recipe.label_map.values()) - set(recipe.labels):
        raise ValueError("label_map names a label that is not in labels")
    if min(recipe.epochs, recipe.batch) < 1 or not 0 <= recipe.ema < 1 or not 0 < recipe.validation < 1:
        raise ValueError("epochs and batch start at 1, ema and validation are shares below 1")


def _find(name_or_file: str) -> Path:
    bundled, own = _folder() / f"{name_or_file}.toml", Path(name_or_file)
    for path in (bundled, own):
        if path.is_file():
            return path
    raise _bad(own, f"There is no recipe named {name_or_file}.", f"Recipes: {', '.join(names())}.")


def _folder() -> Path:
    return Path(resources.__file__).parent / "recipes"


def _bad(path: Path, message: str, next_step: str) -> Fault:
    return Fault(Problem(Code.BAD_RECIPE, message, next_step, path))
