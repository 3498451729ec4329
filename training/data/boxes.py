"""Where readers marked something on a film: boxes of the labels file, as the network's input has them."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from inference.input.prepare import place
from inference.models.card import InputSpec
from training.data.labels import bad
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms
from training.recipe import Recipe
from training.training_reasons import TrainingReason

COLUMN = "boxes"
_BOX = re.compile(r"(?:-?[0-9.]+ ){3}-?[0-9.]+")


def marks_of(prepared: PreparedFilms, recipe: Recipe) -> dict[int, NDArray[np.uint8]]:
    """Row of each film with boxes -> (rows, columns) of the input, 1 inside; empty where the recipe asks for none.

    A labels file's column "boxes" holds them as "left top width height" in pixels of the film, parted by |. Raises
    Fault (BAD_LABELS) for what is no box.
    """
    if not recipe.boxes:
        return {}
    marked = {row: boxes_of(film) for row, film in enumerate(prepared.films) if film.columns.get(COLUMN)}
    sizes = prepared.facts
    return {
        row: _drawn(boxes, int(sizes["rows"][row]), int(sizes["columns"][row]), recipe.input)
        for row, boxes in marked.items()
    }


def boxes_of(film: LabelledFilm) -> tuple[tuple[float, float, float, float], ...]:
    """(left, top, width, height) of each box, in pixels of the film. Raises Fault (BAD_LABELS)."""
    parts = [part.strip() for part in film.columns.get(COLUMN, "").split("|") if part.strip()]
    wrong = next((part for part in parts if not _BOX.fullmatch(part)), None)
    if wrong is not None:
        raise bad(TrainingReason.NO_BOX, {"text": wrong}, film.path)
    return tuple((left, top, wide, high) for left, top, wide, high in (map(float, part.split()) for part in parts))


def _drawn(
    boxes: tuple[tuple[float, float, float, float], ...], rows: int, columns: int, spec: InputSpec
) -> NDArray[np.uint8]:
    placed = place(rows, columns, spec)
    marks = np.zeros((spec.rows, spec.columns), np.uint8)
    for left, top, wide, high in boxes:
        across = _inside(left, left + wide, placed.scale_x, placed.offset_x, spec.columns)
        down = _inside(top, top + high, placed.scale_y, placed.offset_y, spec.rows)
        marks[down, across] = 1
    return marks


def _inside(low: float, high: float, scale: float, offset: float, length: int) -> slice:
    """The input's pixels between two places of the film."""
    first, last = (min(length, max(0, round((at - offset) / scale))) for at in (low, high))
    return slice(first, last)
