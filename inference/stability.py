"""How far a score moves where a film is moved a little: cropped and made noisier, as if it had been taken twice."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from inference.explain.methods import Explaining
from inference.input.prepare import prepare_again
from inference.models.card import InputSpec
from inference.prediction import Prepared, Stability

MOVES = 24
"""How often a film is moved; always in the same ways, so that a film has the same answer every time."""
CROP = 0.02
NOISE = 0.01
_AT_ONCE = 8

Scores: TypeAlias = Callable[[NDArray[np.float32]], NDArray[np.float64]]
"""Prepared pictures (n, rows, columns), grey 0..255 -> their scores (n,) 0..1."""


def taken_again(values: NDArray[Any], random: np.random.Generator) -> NDArray[np.float32]:
    """A film (rows, columns) as if it had been taken a second time: a smaller one.

    Every side is cropped by 0 to 2 % of its length, each on its own, which shifts the film as well, and normal noise of
    1 % of the film's range (0.5 to 99.5 % of what is left) is added.
    """
    rows, columns = values.shape[:2]
    top, bottom = (random.uniform(0, CROP, 2) * rows).round().astype(int)
    left, right = (random.uniform(0, CROP, 2) * columns).round().astype(int)
    part = values[top : rows - bottom, left : columns - right].astype(np.float32)
    low, high = np.percentile(part, (0.5, 99.5))
    return np.asarray(part + random.normal(0, NOISE * (high - low), part.shape).astype(np.float32), np.float32)


def moved(film: Prepared, spec: InputSpec, move: int) -> NDArray[np.float32]:
    """A prepared film moved in one of `MOVES` ways, prepared again: (rows, columns) grey 0..255.

    It is moved at the size at which the network gets it, so that a film of any size is moved as far and as fast.
    """
    return prepare_again(taken_again(film.grey[film.part], np.random.default_rng(move)), spec)


def stability(film: Prepared, spec: InputSpec, score: float, scores: Scores) -> Generator[Explaining, None, Stability]:
    """How far the score of a film moves, step by step; closing it ends it there.

    score: the film's own.
    """
    found: list[float] = []
    while len(found) < MOVES:
        yield Explaining(len(found), MOVES)
        ways = range(len(found), min(len(found) + _AT_ONCE, MOVES))
        found += scores(np.stack([moved(film, spec, way) for way in ways])).tolist()
    yield Explaining(MOVES, MOVES)
    return Stability(score, tuple(found))
