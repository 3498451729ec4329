"""What a model says of labelled films, from their prepared pictures: for comparisons, tests and grids.

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np

from imaging.faults import Code, Fault, Problem
from inference.engine import Engine
from inference.input.prepare import normalize
from training.data.facts import FACTS
from training.data.layouts import LabelledFilm
from training.data.pictures import PreparedFilms, prepare_films
from training.evaluation.evaluation import Predictions, said_of
from training.events import Preparing, Unusable
from training.training_reasons import TrainingReason

_EVERY = 50


def ask(
    engine: Engine, films: Sequence[LabelledFilm], pictures: Path, split: str | None = None
) -> Generator[Preparing | Unusable, None, Predictions]:
    """Prepare films as the model's card says, in or from the cache `pictures`, and send those of `split` through it.

    Films that cannot be read are reported and left out. Raises Fault (TRAINING_FAILED) where none is left,
    (BAD_LABELS) for a label that the model does not know.
    """
    prepared = yield from prepared_for(engine, films, pictures)
    rows = [row for row, film in enumerate(prepared.films) if split in (None, film.split)]
    if not rows:
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_FILM))
    logits = []
    for done, row in enumerate(rows):
        grey = prepared.pictures[row].astype(np.float32)
        logits.append(engine.forward(normalize(grey, engine.card.input)).logits)
        if done % _EVERY == 0:
            yield Preparing(done, len(rows))
    return said_of([prepared.films[row] for row in rows], np.concatenate(logits), engine.card)


def prepared_for(
    engine: Engine, films: Sequence[LabelledFilm], pictures: Path
) -> Generator[Preparing | Unusable, None, PreparedFilms]:
    """Films as the model's card wants them, in or from the cache `pictures`; those that cannot be read are reported."""
    prepared = PreparedFilms((), np.empty((0, 0, 0), np.uint8), len(films), np.empty(0, FACTS))
    for step in prepare_films(films, engine.card.input, pictures):
        if isinstance(step, PreparedFilms):
            prepared = step
        else:
            yield step
    return prepared
