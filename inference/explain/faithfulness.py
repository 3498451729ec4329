"""Does a score rest on what its heat map marks? The film is taken away as the map ranks it, and scored on the way.

Deletion and insertion (Petsiuk et al. 2018), beside random orders of the same film, and ROAD (Rong et al. 2022).
Numpy and OpenCV only.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import islice

import cv2
import numpy as np
from numpy.typing import NDArray

from inference.explain.methods import Explaining
from inference.prediction import Faithfulness
from inference.stability import Scores

STEPS = 10
"""A film is taken away in tenths."""
ORDERS = 8
"""Random orders beside the map's."""
_SHARES = tuple(step / STEPS for step in range(1, STEPS))
_BLUR = 0.125
"""Sigma of the blur, as a share of the shorter side: of the lungs a shadow is left."""
_AT_ONCE = 8
_TOTAL = 2 + (4 + ORDERS) * len(_SHARES)
_NOISE = 1.28
"""0.01 of a normalized input, in grey levels: so that the network cannot see where a film is drawn on."""
_SWEEPS = 100
_RADIUS = 0.998
_COARSEST = 4
_NEIGHBORS = np.array([[1, 2, 1], [2, 0, 2], [1, 2, 1]], np.float32) / 12

Grey = NDArray[np.float32]


def faithfulness(grey: Grey, heat: NDArray[np.float32], scores: Scores) -> Generator[Explaining, None, Faithfulness]:
    """What becomes of a film's score as it is taken away, step by step; closing it ends it there.

    grey: the prepared film (rows, columns), 0..255; heat: its map (h, w) >= 0, which covers all of it; scores: of what
    the map explains. A random order ranks as many patches as the map has places, joined as the map is, so that what is
    taken away is as patchy; what the map leaves unranked is taken so, too. Always the same orders, so that a film has
    the same answer every time.
    """
    random = np.random.default_rng(0)
    by_chance, ties = [random.random((count, *heat.shape), np.float32) for count in (ORDERS, 1)]
    own = _order(heat, grey.shape, ties[0])
    chance = [_order(values, grey.shape, ties[0]) for values in by_chance]
    pictures = _pictures(grey, own, chance, random)
    found: list[float] = []
    while batch := list(islice(pictures, _AT_ONCE)):
        yield Explaining(len(found), _TOTAL)
        found += scores(np.stack(batch)).tolist()
    yield Explaining(_TOTAL, _TOTAL)
    whole, none, *rest = found
    deleted, inserted, *others = (tuple(part) for part in np.reshape(rest, (-1, len(_SHARES))).tolist())
    *random_orders, most, least = others
    return Faithfulness(
        (whole, *deleted, none),
        (none, *inserted, whole),
        tuple((whole, *curve, none) for curve in random_orders),
        float(np.mean(least) - np.mean(most)) / 2,
    )


def _pictures(grey: Grey, own: Grey, chance: list[Grey], random: np.random.Generator) -> Iterator[Grey]:
    blurred = cv2.GaussianBlur(grey, (0, 0), _BLUR * min(grey.shape)).astype(np.float32)
    yield from (grey, blurred)
    yield from (np.where(own < share, blurred, grey) for share in _SHARES)
    yield from (np.where(own < share, grey, blurred) for share in _SHARES)
    for order in chance:
        yield from (np.where(order < share, blurred, grey) for share in _SHARES)
    for missing in (*(own < share for share in _SHARES), *(own >= 1 - share for share in _SHARES)):
        noise = random.normal(0, _NOISE, grey.shape).astype(np.float32)
        yield np.where(missing, drawn_on(grey, missing) + noise, grey)


def _order(heat: NDArray[np.float32], shape: tuple[int, ...], ties: NDArray[np.float32]) -> Grey:
    """The share of the film (rows, columns) that a map puts before each pixel, 0..1; `ties` ranks what it does not."""
    fine, between = (cv2.resize(values, shape[::-1], interpolation=cv2.INTER_CUBIC) for values in (heat, ties))
    ranked = np.lexsort((between.ravel(), -np.maximum(fine, 0).ravel()))
    order = np.empty(fine.size, np.float32)
    order[ranked] = np.arange(fine.size, dtype=np.float32) / fine.size
    return order.reshape(shape)


def drawn_on(grey: Grey, missing: NDArray[np.bool_]) -> Grey:
    """A picture (rows, columns) whose missing pixels are each the weighted mean of their neighbors (Rong et al. 2022).

    Straight neighbors count twice as much as diagonal ones. The equations are solved by the Chebyshev semi-iteration
    (Golub and Varga 1961) from the solution at half the size, to a grey level of 255.
    """
    if not missing.any():
        return grey
    rows, columns = grey.shape
    known = (~missing).astype(np.float32)
    if min(rows, columns) > _COARSEST and known.any():
        half = (columns + 1) // 2, (rows + 1) // 2
        share = np.asarray(cv2.resize(known, half, interpolation=cv2.INTER_AREA))
        mean = np.asarray(cv2.resize(grey * known, half, interpolation=cv2.INTER_AREA)) / np.maximum(share, 1e-6)
        coarse = drawn_on(mean.astype(np.float32), share < 1e-3)
        guess = np.asarray(cv2.resize(coarse, (columns, rows), interpolation=cv2.INTER_LINEAR), np.float32)
    else:
        guess = np.full_like(grey, grey[~missing].mean() if known.any() else 0)
    return _relaxed(np.where(missing, guess, grey), missing)


def _relaxed(values: Grey, missing: NDArray[np.bool_]) -> Grey:
    share = _of_neighbors(np.ones_like(values))
    before, weight = values, 1.0
    for sweep in range(_SWEEPS):
        if sweep:
            weight = 1 / (1 - _RADIUS**2 / 2) if sweep == 1 else 1 / (1 - _RADIUS**2 * weight / 4)
        after = np.where(missing, before + weight * (_of_neighbors(values) / share - before), values)
        before, values = values, after.astype(np.float32)
    return values


def _of_neighbors(values: Grey) -> Grey:
    """The weighted sum of each pixel's neighbors; beyond the border there are none."""
    return np.asarray(cv2.filter2D(values, -1, _NEIGHBORS, borderType=cv2.BORDER_CONSTANT), np.float32)
