"""What the network that will be exported says of validation films, plain and augmented, by the engine that scores.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.decide import abnormal_logit, headline
from inference.engine import Engine
from inference.gradcam import grad_cam, output_of
from inference.prepare import normalize
from training.learning.examples import Examples, abnormal_flags
from training.learning.inputs import view_of
from training.recipe import Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """The plain films, then each augmented copy of them all: logits (n, outputs), odds of abnormal and truth (n,).

    `peaks`: of the heat maps of the plain abnormal films.
    """

    logits: NDArray[np.float32]
    odds: NDArray[np.float64]
    abnormal: NDArray[np.bool_]
    patients: tuple[str, ...]
    peaks: NDArray[np.float64]


def judge(engine: Engine, recipe: Recipe, validation: Examples, patients: tuple[str, ...]) -> Judged:
    """Send every validation film, and `recipe.views` augmented copies of it, through the engine."""
    card = engine.card
    target = output_of(card, headline(card))
    abnormal = abnormal_flags(recipe)[validation.labels[validation.rows]]
    logits, peaks = [], []
    for view in range(recipe.views + 1):
        for number, film in enumerate(view_of(recipe, validation, view)):
            raw = engine.forward(normalize(film, recipe.input))
            logits.append(raw.logits)
            if view == 0 and abnormal[number]:
                peaks.append(grad_cam(raw.features, engine.network.head, target).max())
    copies, every = recipe.views + 1, np.concatenate(logits)
    return Judged(
        every, abnormal_logit(every, card), np.tile(abnormal, copies), patients * copies, np.array(peaks, np.float64)
    )
