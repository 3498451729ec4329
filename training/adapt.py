"""How an installed model is adapted to other films: its own network and labels, a gentle recipe, few layers."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import resources
from imaging.faults import Code, Fault, Problem
from inference.model_reasons import ModelReason
from inference.models.card import NEGATIVE_CODE, POSITIVE_CODE, ModelCard, ModelKind
from inference.models.card_file import KEYS, read_card, refused
from training.recipe import Recipe
from training.recipe_file import parse
from training.training_reasons import TrainingReason

_KEPT = ("augmentation", "label_map", "labels", KEYS["positive_labels"])
"""What an adapted model takes from the recipe it was trained by."""


def adapting(model: Path) -> Recipe:
    """The recipe that adapts the model in this folder. Raises Fault (MODEL_REFUSED, BAD_RECIPE)."""
    card = read_card(model)
    if card.kind is not ModelKind.CLASSIFIER:
        raise refused(ModelReason.NO_CLASSIFIER, {"model": card.id, "kind": str(card.kind)}, model)
    gentle = tomllib.loads((Path(resources.__file__).parent / "adapting.toml").read_text(encoding="utf-8"))
    former = card.training.get("recipe", {})
    table = {**_of_card(card), **gentle} | _known(former if isinstance(former, Mapping) else {})
    table["label_map"] = _plain_words(table) | dict(table.get("label_map", {}))
    try:
        return parse(f"adapting-{card.id}", table)
    except (TypeError, ValueError) as error:
        values = {"model": card.id, "error": str(error)}
        raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.NOT_ADAPTED, values, model)) from error


def _of_card(card: ModelCard) -> dict[str, Any]:
    labels = list(card.labels) if len(card.labels) > 1 else [NEGATIVE_CODE, *card.labels]
    return {
        "title": f"{card.title}, adapted",
        "architecture": card.architecture,
        "labels": labels,
        KEYS["positive_labels"]: list(card.positive_labels),
        "task": card.task,
        KEYS["headline_title"]: card.headline_title,
        "activation": str(card.activation),
        "head": _plain(card.head),
        "titles": {own.label: own.title for own in card.findings if own.title},
        "populations": [
            {"name": own.name, "views": list(own.views)} | ({"ages": list(own.ages)} if own.ages is not None else {})
            for own in card.populations
            if own.name
        ],
        "input": _plain(card.input),
        "card": {
            "version": f"{card.version}+adapted",
            "data": f"Adapted from {card.id} {card.version}. That one: {card.training.get('data', 'unknown films')}",
            "limits": [f"Of {card.id} {card.version}, from which it was adapted: {limit}" for limit in card.limits],
            "licence": card.licence,
        },
    }


def _plain_words(table: Mapping[str, Any]) -> dict[str, str]:
    """A review says NEGATIVE_CODE and POSITIVE_CODE: those codes, where only one label can be meant by them."""
    positive = table[KEYS["positive_labels"]]
    meant = {NEGATIVE_CODE: [label for label in table["labels"] if label not in positive], POSITIVE_CODE: positive}
    return {word: labels[0] for word, labels in meant.items() if len(labels) == 1}


def _known(former: Mapping[str, Any]) -> dict[str, Any]:
    return {key: former[key] for key in _KEPT if key in former}


def _plain(record: Any) -> dict[str, Any]:
    return {name: list(v) if isinstance(v := getattr(record, name), tuple) else v for name in record.__slots__}


def fits(recipe: Recipe, card: ModelCard) -> bool:
    """Whether a model has the network of a recipe, so that its weights can be the start."""
    network = (card.architecture, card.head, card.input, card.activation, card.labels)
    return network == (recipe.architecture, recipe.head, recipe.input, recipe.activation, recipe.outputs)
