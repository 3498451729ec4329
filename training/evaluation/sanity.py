"""What a model is asked before its card is written: do its heat maps depend on what it learned, do scores on borders?

Imports torch: import this module only where tensors are made.
"""

from __future__ import annotations

import copy
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image as PillowImage
from torch import Tensor, nn

from inference.decide import calibrated, headline_logit
from inference.engine import Engine
from inference.explain.gradcam import grad_cam, output_of
from inference.input.prepare import normalize
from inference.models.card import Calibration, Headline, InputSpec
from inference.models.network import SplitNetwork
from inference.torch_engine import unfused

MAP_LIMIT = 0.3
CORNER_LIMIT = 0.02
TEXT_LIMIT = 0.03
ROBUST_LIMIT = 0.05
_MAPS = 32
_FILMS = 64
_RANDOM_NETWORKS = 3
_CORNER = 0.12
_AT_ONCE = 8

Grey = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Check:
    """One question: a median over `n` films, its limit, and the sentence for the card where it is above.

    `value` None: there was nothing to ask it of.
    """

    name: str
    question: str
    value: float | None
    limit: float
    n: int
    sentence: str

    @property
    def passed(self) -> bool | None:
        """None where it could not be asked."""
        return None if self.value is None else self.value <= self.limit


@dataclass(frozen=True, slots=True)
class Sanity:
    """The heat maps' test against random weights, and how far changes of the film move the score."""

    checks: tuple[Check, ...]

    @property
    def limits(self) -> tuple[str, ...]:
        """What the card must say: a sentence for each check that failed or could not be made."""
        return tuple(check.sentence for check in self.checks if not check.passed)


def sanity(
    engine: Engine,
    pictures: NDArray[np.uint8] | NDArray[np.float32] | Sequence[Grey],
    positive: NDArray[np.bool_],
    spec: InputSpec | None = None,
    calibration: Calibration | None = None,
    *,
    films: int = _FILMS,
    maps: int = _MAPS,
    seed: int = 0,
) -> Sanity:
    """Ask a model about validation films: pictures (n, rows, columns) grey 0..255 as `prepare` makes them.

    spec, calibration: in place of those of the engine's card. At most `maps` positive films are asked for heat maps
    and at most `films` of all for scores, evenly spread over the set. The random networks have every weight drawn anew
    and their batch norms' statistics taken from the films (Adebayo et al. 2018, all layers randomized).
    """
    spec, calibration = spec or engine.card.input, calibration or engine.card.calibration
    ill = np.flatnonzero(positive)
    shown = _evenly(ill, maps)
    asked = np.sort(np.concatenate([_evenly(ill, films // 2), _evenly(np.flatnonzero(~positive), films - films // 2)]))
    mapped = [np.asarray(pictures[row], np.float32) for row in shown]
    scored = [np.asarray(pictures[row], np.float32) for row in asked]
    likeness = map_likeness(engine, mapped, spec, seed)
    moved = score_changes(engine, scored, spec, calibration)
    return Sanity(
        (_map_check(likeness, engine.card.headline), *(_change_check(name, values) for name, values in moved.items()))
    )


def map_likeness(engine: Engine, pictures: Sequence[Grey], spec: InputSpec, seed: int = 0) -> NDArray[np.float64]:
    """Spearman's rank correlation of each picture's heat map with that of the network with random weights.

    The mean over three random networks; films without a heat map are left out, and a random map that is the same
    everywhere counts as 0: (n,) or fewer.
    """
    label = engine.card.headline.label
    own = list(_maps(lambda batch: engine.heat_map(engine.forward(batch), 0, label), pictures, spec))
    if not own:
        return np.empty(0)
    target = output_of(engine.card, label)
    correlations = []
    for number in range(_RANDOM_NETWORKS):
        network = randomized(unfused(engine.model), pictures, spec, seed + number).to(engine.device)
        others = _maps(partial(_map_of, network, engine.device, target), pictures, spec)
        correlations.append([rank_correlation(mine, other) for mine, other in zip(own, others, strict=True)])
    known = np.array([values.max() > values.min() for values in own])
    likeness: NDArray[np.float64] = np.nan_to_num(np.array(correlations)).mean(axis=0)[known]
    return likeness


def score_changes(
    engine: Engine, pictures: Sequence[Grey], spec: InputSpec, calibration: Calibration
) -> dict[str, NDArray[np.float64]]:
    """|change of the score| of each picture under each of `CHANGES`: name -> (n,)."""
    before = _scores(engine, pictures, spec, calibration)
    return {
        name: np.abs(_scores(engine, [change(picture) for picture in pictures], spec, calibration) - before)
        for name, change in CHANGES.items()
    }


def randomized(network: SplitNetwork, pictures: Sequence[Grey], spec: InputSpec, seed: int) -> SplitNetwork:
    """A copy of an unfused network with every weight drawn anew (He et al. 2015), normalization measured on the films.

    Without the films' statistics the values of a deep random network would fade to nothing.
    """
    network = copy.deepcopy(network).requires_grad_(False)
    generator = torch.Generator().manual_seed(seed)
    for module in network.modules():
        for name, parameter in module.named_parameters(recurse=False):
            _draw(name, parameter, generator)
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.reset_running_stats()
            module.momentum = None  # the plain mean of the batches
    for module in network.features.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.train()
    films = [*pictures, *(picture[:, ::-1] for picture in pictures)]  # mirrored too: one film has no spread
    batches = max(1, len(films) // _AT_ONCE)
    with torch.inference_mode():
        for number in range(batches):
            network.features(torch.from_numpy(normalize(np.stack(films[number::batches]), spec)))
    return network.eval()


def rank_correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Spearman's (1904) rank correlation of two maps of one shape, ties given their mean rank; NaN for a flat map."""
    ranks = [_ranks(values.ravel()) for values in (first, second)]
    spreads = [float(values.std()) for values in ranks]
    if min(spreads) == 0:
        return float("nan")
    apart = [values - values.mean() for values in ranks]
    return float(np.mean(apart[0] * apart[1]) / (spreads[0] * spreads[1]))


def _masked(picture: Grey) -> Grey:
    rows, columns = (max(1, round(_CORNER * side)) for side in picture.shape)
    changed = picture.copy()
    for down in (slice(None, rows), slice(-rows, None)):
        for across in (slice(None, columns), slice(-columns, None)):
            changed[down, across] = picture.min()
    return changed


def _recompressed(picture: Grey) -> Grey:
    file = io.BytesIO()
    PillowImage.fromarray(np.rint(picture).astype(np.uint8)).save(file, "JPEG", quality=50)
    return np.asarray(PillowImage.open(file), np.float32)


def _blurred(picture: Grey) -> Grey:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.0), np.float32)


def _rescaled(picture: Grey) -> Grey:
    rows, columns = picture.shape
    smaller = max(1, round(columns * 0.6)), max(1, round(rows * 0.6))
    small = cv2.resize(picture, smaller, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_LINEAR), np.float32)


def _framed(picture: Grey) -> Grey:
    rows, columns = (max(1, round(0.05 * side)) for side in picture.shape)
    changed = np.zeros_like(picture)
    changed[rows:-rows, columns:-columns] = picture[rows:-rows, columns:-columns]
    return changed


def _written(picture: Grey) -> Grey:
    rows, columns = picture.shape
    changed, white = np.ascontiguousarray(picture).copy(), float(picture.max())
    size = 0.4 * columns / 224  # capital letters are 4 % of the width high
    for text, across in (("PORTABLE", 0.05), ("L", 0.9)):
        at = round(across * columns), round(0.12 * rows)
        cv2.putText(changed, text, at, cv2.FONT_HERSHEY_SIMPLEX, size, white, thickness=1, lineType=cv2.LINE_AA)
    return changed


CHANGES: Mapping[str, Callable[[Grey], Grey]] = {
    "masked corners": _masked,
    "JPEG recompression": _recompressed,
    "blur": _blurred,
    "rescale": _rescaled,
    "border": _framed,
    "burned-in text": _written,
}
"""What is done to a picture (rows, columns) float32 0..255 that should not change what is said of it."""

_QUESTIONS: Mapping[str, str] = {
    "masked corners": "all four corners, 12 % of each side, set to the film's darkest level",
    "JPEG recompression": "through JPEG of quality 50",
    "blur": "blurred with a sigma of one pixel of the network's input",
    "rescale": "scaled to 60 % and back",
    "border": "black bars over 5 % of each side",
    "burned-in text": "the word PORTABLE and a side letter drawn near the upper corners",
}

_LIMITS: Mapping[str, float] = {"masked corners": CORNER_LIMIT, "burned-in text": TEXT_LIMIT}


def _map_check(likeness: NDArray[np.float64], headline: Headline) -> Check:
    value = float(np.median(likeness)) if len(likeness) else None
    film = headline.films(noun="film")
    sentence = f"Its heat maps could not be tested against random weights: no {film} of the set gave one."
    if value is not None:
        sentence = (
            f"Its heat maps look much like those of a network with random weights (median rank correlation {value:.2f} "
            f"on {len(likeness)} films, limit {MAP_LIMIT:g}): they show the film more than what was learned."
        )
    question = "the map of the same network with random weights: rank correlation with the model's own"
    return Check("random weights", question, value, MAP_LIMIT, len(likeness), sentence)


def _change_check(name: str, changes: NDArray[np.float64]) -> Check:
    value = float(np.median(changes)) if len(changes) else None
    limit = _LIMITS.get(name, ROBUST_LIMIT)
    sentence = f"How far its score changes under {name} could not be tested: there were no films."
    if value is not None:
        sentence = (
            f"Its score changes under {name} ({_QUESTIONS[name]}: median change {value:.3f} on {len(changes)} films, "
            f"limit {limit:g})."
        )
    return Check(name, f"{_QUESTIONS[name]}: change of the score", value, limit, len(changes), sentence)


def _maps(
    explain: Callable[[NDArray[np.float32]], NDArray[np.float32]], pictures: Sequence[Grey], spec: InputSpec
) -> Iterator[NDArray[np.float32]]:
    return (explain(normalize(picture, spec)) for picture in pictures)


def _map_of(
    network: SplitNetwork, device: str, target: int | Callable[[Tensor], Tensor], batch: NDArray[np.float32]
) -> NDArray[np.float32]:
    with torch.inference_mode():
        features = network.features(torch.from_numpy(batch).to(device))
    return grad_cam(features, network.head, target)


def _scores(engine: Engine, pictures: Sequence[Grey], spec: InputSpec, calibration: Calibration) -> NDArray[np.float64]:
    parts = [np.empty(0)]
    for start in range(0, len(pictures), _AT_ONCE):
        logits = engine.forward(normalize(np.stack(pictures[start : start + _AT_ONCE]), spec)).logits
        parts.append(calibrated(headline_logit(logits, engine.card), calibration))
    return np.concatenate(parts)


def _evenly(rows: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """At most `count` of the rows, evenly spread over them."""
    if len(rows) <= count:
        return rows
    chosen: NDArray[np.int64] = rows[np.linspace(0, len(rows) - 1, count).round().astype(np.int64)]
    return chosen


def _draw(name: str, parameter: Tensor, generator: torch.Generator) -> None:
    with torch.no_grad():
        if parameter.ndim > 1:
            drawn = torch.empty(parameter.shape)
            nn.init.kaiming_normal_(drawn, nonlinearity="relu", generator=generator)
            parameter.copy_(drawn)
        else:
            parameter.fill_(0.0 if "bias" in name else 1.0)


def _ranks(values: NDArray[np.float32]) -> NDArray[np.float64]:
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks: NDArray[np.float64] = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return ranks
