"""Films of a report as examples: which ones, and how they look with the heat map over them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.image import ImageRef
from inference.decide import decide, leading_label, leading_words
from inference.engine import Engine
from inference.explain.heat_map import overlay_rgb
from inference.explain.methods import Method
from inference.input.prepare import normalize
from inference.models.card import OperatingPoint
from inference.prediction import Extent, Heatmap, Provenance
from training.evaluation.evaluation import Predictions
from training.reporting.report import Sample

MOST = 8
_SIDE = 256


def sample_rows(
    said: Predictions, points: Sequence[OperatingPoint], *, most: int = MOST, seed: int = 0
) -> tuple[int, ...]:
    """Up to `most` films decided wrong, the surest first, then up to `most` right ones, drawn by the seed.

    points: each film's own (n,). Half of the right ones are positive, where there are enough.
    """
    thresholds = np.array([point.threshold for point in points], np.float64)
    right = (said.scores >= thresholds) == said.positive
    wrong = np.flatnonzero(~right)
    surest = wrong[np.argsort(-np.abs(said.scores[wrong] - thresholds[wrong]), kind="stable")][:most]
    generator = np.random.default_rng(seed)
    kinds = [generator.permutation(np.flatnonzero(right & kind)) for kind in (said.positive, ~said.positive)]
    few = [min(len(rows), max(most // 2, most - len(other))) for rows, other in (kinds, kinds[::-1])]
    drawn = np.concatenate([np.sort(rows[:count]) for rows, count in zip(kinds, few, strict=True)])
    return tuple(int(row) for row in (*surest, *drawn))


def draw_samples(
    engine: Engine,
    said: Predictions,
    points: Sequence[OperatingPoint],
    rows: Sequence[int],
    pictures: Sequence[NDArray[np.uint8] | NDArray[np.float32]],
) -> tuple[Sample, ...]:
    """The films of `rows` as examples, each decided at its own of `points` (n,).

    For each its picture (rows, columns) grey 0..255, as the network gets it.
    """
    samples, card = [], engine.card
    for row, picture in zip(rows, pictures, strict=True):
        score = float(said.scores[row])
        samples.append(
            Sample(
                number=row + 1,
                label=said.films[row].label,
                score=score,
                decision=str(decide(score, points[row])),
                right=(score >= points[row].threshold) == bool(said.positive[row]),
                picture=_drawn(engine, np.asarray(picture, np.float32)),
                finding=leading_words(
                    card, leading_label(card, dict(zip(card.labels, said.by_label[row].tolist(), strict=True)))
                ),
            )
        )
    return tuple(samples)


def _drawn(engine: Engine, picture: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(rows, columns) grey 0..255 -> (h, w, 3) uint8 RGB of at most 256 a side, with the headline's map on it."""
    card = engine.card
    raw = engine.forward(normalize(picture, card.input))
    values = engine.heat_map(raw, 0, card.headline.label)
    rows, columns = picture.shape
    heat = Heatmap(
        ref=ImageRef(Path(), rows=rows, columns=columns),
        values=values,
        peak=float(values.max()),
        extent=Extent(0, 0, columns, rows),
        label=card.headline.label,
        layer=engine.layer,
        method=Method.GRAD_CAM.words,
        reference=card.heatmap_reference,
        provenance=Provenance(card.id, card.version, card.weights_sha256, engine.device, 0.0, engine.name),
    )
    zoom = min(1.0, _SIDE / max(rows, columns))
    width, height = max(1, round(columns * zoom)), max(1, round(rows * zoom))
    grey = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    matrix = np.array([[width / columns, 0.0, 0.0], [0.0, height / rows, 0.0]])
    return overlay_rgb(np.clip(np.rint(grey), 0, 255).astype(np.uint8), heat, matrix)
