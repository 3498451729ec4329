"""How a network that outlines is trained: everything that its recipe says, and the TOML files that say it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import resources
from imaging.faults import Code, Fault, Problem
from inference.models.card import InputSpec, ModelKind
from training.recipe import Augmentation, CardTexts, Whom
from training.recipe_file import take_shared
from training.training_reasons import TrainingReason

OUTLINE_NETWORKS = ("unet_small",)
"""Networks that outline; `inference.models.outline_network` has them."""
SIDES = 32
"""What the sides of their input are multiples of."""


@dataclass(frozen=True, slots=True)
class OutlineRecipe:
    """One training of a network that outlines, complete: the same recipe, films, masks and seed give the same model.

    task: what is outlined, in a word. opacities: chance (0..1) that opacities are painted into a training film's lungs
    before `augmentation`. learning_rate: the peak, reached after `warmup` epochs, then falling as a cosine to 0 at the
    last. ema: decay of the running average of weights that is judged and kept, per step. validation: share of the
    training patients held back. populations: for whom the model is.
    """

    name: str
    title: str
    architecture: str
    input: InputSpec
    augmentation: Augmentation
    card: CardTexts
    task: str = "lungs"
    opacities: float = 0.5
    epochs: int = 30
    batch: int = 16
    learning_rate: float = 2e-3
    warmup: float = 1.0
    weight_decay: float = 1e-4
    ema: float = 0.99
    validation: float = 0.1
    seed: int = 0
    populations: tuple[Whom, ...] = ()


def outline_recipes() -> tuple[str, ...]:
    """The names of the recipes for outlines that come with the program."""
    return tuple(sorted(path.stem for path in _folder().glob("*.toml")))


def find_outline_recipe(name_or_file: str) -> Path | None:
    """The file of a recipe for outlines, by its name or its own path; None for other recipes and other files."""
    own = _folder() / f"{name_or_file}.toml"
    if own.is_file():
        return own
    path = Path(name_or_file)
    try:
        says = tomllib.loads(path.read_text("utf-8")).get("kind")
    except (OSError, ValueError, RecursionError):
        return None
    return path if says == ModelKind.SEGMENTATION else None


def load_outline_recipe(path: Path) -> OutlineRecipe:
    """The recipe in a TOML file. Raises Fault (BAD_RECIPE) with what is wrong in it."""
    try:
        return _parse(path.stem, tomllib.loads(path.read_text("utf-8")))
    except (OSError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.BAD_RECIPE, {"error": str(error)}, path)) from error


def _parse(name: str, raw: Mapping[str, Any]) -> OutlineRecipe:
    table = dict(raw)
    if table.pop("kind", None) != ModelKind.SEGMENTATION:
        raise ValueError(f'its kind is not "{ModelKind.SEGMENTATION}"')
    recipe = OutlineRecipe(name=name, **take_shared(table), **table)
    if recipe.input.channels != 1 or recipe.input.rows % SIDES or recipe.input.columns % SIDES:
        raise ValueError(f"its input has one channel, and sides that are multiples of {SIDES}")
    if recipe.architecture not in OUTLINE_NETWORKS:
        raise ValueError(f"its architecture is none of {', '.join(OUTLINE_NETWORKS)}")
    if min(recipe.epochs, recipe.batch) < 1 or not 0 < recipe.validation < 1 or not 0 <= recipe.ema < 1:
        raise ValueError("epochs and batch start at 1; validation and ema are shares below 1")
    if not 0 <= recipe.opacities <= 1 or recipe.learning_rate <= 0:
        raise ValueError("opacities is a chance from 0 to 1, and learning_rate is above 0")
    return recipe


def _folder() -> Path:
    return Path(resources.__file__).parent / "recipes" / "outlines"
