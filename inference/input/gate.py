"""The input gate: is a picture an upright frontal chest film? Decided before the network sees it, without torch.

Two kinds are stored with models. `ChestGate` has learned chest films of many places and pictures that are none; it
comes with the program and goes into every new model. `GateModel` is fitted on the training films of one model.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Code, Problem
from imaging.image import Image
from imaging.opencv import cv2
from inference.model_reasons import ModelReason

SMALLEST_SIDE = 64
"""The next step for a film that may be scored although it was refused."""
_RADIOGRAPHS = frozenset({"", "CR", "DX", "DR", "RG", "RF", "OT", "SC", "XR"})
_NOT_FRONTAL = frozenset({"LL", "RL", "LAT", "LATERAL", "LLO", "RLO", "LAO", "RAO", "LPO", "RPO", "OBLIQUE"})
_OTHER_PARTS = re.compile(
    r"HEAD|SKULL|BRAIN|ORBIT|SINUS|JAW|MAXIL|MANDIB|NECK|CSPINE|LSPINE|LUMBAR|SACR|COCCYX|ABDOMEN|PELVI|HIP|FEMUR|KNEE|"
    r"PATELLA|TIBIA|FIBULA|ANKLE|FOOT|TOE|CALC|LEG|SHOULDER|HUMER|ELBOW|RADIUS|ULNA|WRIST|HAND|FINGER|THUMB|ARM|"
    r"EXTREMITY|BREAST|TOOTH|TEETH|KIDNEY|BLADDER"
)
_CHEST_PARTS = re.compile(r"CHEST|THORA|TORAX|LUNG|PULM|RIB|STERN|HEART|BODY|TRUNK")
_SAMPLE = 256
_GREY_SPREAD = 8
_BLANK_LEVELS = 8
_BLANK_DEVIATION = 4.0
_SMOOTH_SHARE = 0.5
_LAYOUT = 24
_CELLS = 8
_BINS = 8
_FINE = 96
_FEATURES = _LAYOUT**2 + _CELLS**2 * _BINS
_COMPONENTS = 96
_JITTERED_COPIES = 2
_MOST_FILMS = 3000
_FAR_PERCENTILE = 99.9
_VARIANT_MARGIN = 1.15
_MIRROR_MARGIN = 1.15
_FITTED, _CHEST = "fitted", "chest"


@dataclass(frozen=True, slots=True, eq=False)
class GateModel:
    """What chest films look like: a Gaussian over the features of training films (probabilistic PCA).

    mean (d,), basis (k, d) and variances (k,) float32; `noise` is the variance of each direction left out; `far` the
    distance beyond which a picture is no chest film; `films` how many films it was fitted on.
    """

    mean: NDArray[np.float32]
    basis: NDArray[np.float32]
    variances: NDArray[np.float32]
    noise: float
    far: float
    films: int

    def arrays(self) -> dict[str, NDArray[np.float32]]:
        """What is stored beside the weights."""
        return {"mean": self.mean, "basis": self.basis, "variances": self.variances}

    def settings(self) -> dict[str, float | int]:
        """What is stored in the card."""
        return {"noise": self.noise, "far": self.far, "films": self.films}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], settings: Mapping[str, Any]) -> GateModel:
        """The gate of stored arrays and settings; raises KeyError or ValueError where they do not fit together."""
        mean, basis, variances = arrays["mean"], arrays["basis"], arrays["variances"]
        if mean.shape != (_FEATURES,) or basis.shape != (len(variances), _FEATURES):
            raise ValueError("the gate's arrays have other sizes")
        noise, far = float(settings["noise"]), float(settings["far"])
        if not (noise > 0 and far > 0 and (variances > 0).all()):
            raise ValueError("the gate's variances are not above 0")
        return cls(mean, basis, variances, noise, far, int(settings["films"]))

    def verdict(self, variants: NDArray[np.float32]) -> tuple[Problem | None, bool]:
        """What is wrong with the picture whose `variants` (7, d) these are, and whether it looks mirrored."""
        distances = self.distances(variants)
        mirrored = bool(distances[6] * _MIRROR_MARGIN < distances[0])
        best = int(np.argmin(distances[1:6])) + 1
        if distances[best] * _VARIANT_MARGIN < distances[0] and distances[best] <= self.far:
            return _wrong_way(best), mirrored
        return (_no_chest() if distances[0] > self.far else None), mirrored

    def distances(self, features: NDArray[np.float32]) -> NDArray[np.float64]:
        """(n, d) features -> (n,): squared Mahalanobis distance in the basis plus the residual's (Tipping 1999)."""
        centered = features - self.mean
        inside = centered @ self.basis.T
        residual = (centered**2).sum(axis=1) - (inside**2).sum(axis=1)
        result: NDArray[np.float64] = ((inside**2) / self.variances).sum(axis=1) + residual / self.noise
        return result


@dataclass(frozen=True, slots=True, eq=False)
class ChestGate:
    """What a chest film is, learned from films of several places and from pictures that are none: a small network.

    A hidden layer of h units (ReLU) over the d features, and two outputs: log odds that the picture is an upright chest
    film, and that it is mirrored. hidden (h, d), hidden_bias (h,), outputs (2, h), output_bias (2,) float32; `limit` is
    the log odds from which a picture is a chest film, `mirrored` by how much the mirror image must look less mirrored
    than the picture for a note; `films` how many films it was fitted on.
    """

    hidden: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    outputs: NDArray[np.float32]
    output_bias: NDArray[np.float32]
    limit: float
    mirrored: float
    films: int

    def arrays(self) -> dict[str, NDArray[np.float32]]:
        """What is stored beside the weights."""
        return {
            "hidden": self.hidden,
            "hidden_bias": self.hidden_bias,
            "outputs": self.outputs,
            "output_bias": self.output_bias,
        }

    def settings(self) -> dict[str, str | float | int]:
        """What is stored in the card."""
        return {"kind": _CHEST, "limit": self.limit, "mirrored": self.mirrored, "films": self.films}

    @classmethod
    def restore(cls, arrays: Mapping[str, NDArray[Any]], settings: Mapping[str, Any]) -> ChestGate:
        """The gate of stored arrays and settings; raises KeyError or ValueError where they do not fit together."""
        hidden, hidden_bias = arrays["hidden"], arrays["hidden_bias"]
        outputs, output_bias = arrays["outputs"], arrays["output_bias"]
        units = len(hidden_bias)
        if hidden.shape != (units, _FEATURES) or outputs.shape != (2, units) or output_bias.shape != (2,):
            raise ValueError("the gate's arrays have other sizes")
        limit, mirrored = float(settings["limit"]), float(settings["mirrored"])
        return cls(
            hidden=hidden,
            hidden_bias=hidden_bias,
            outputs=outputs,
            output_bias=output_bias,
            limit=limit,
            mirrored=mirrored,
            films=int(settings["films"]),
        )

    def log_odds(self, features: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, d) features -> (n, 2): log odds of an upright chest film, and of a mirrored one."""
        units = np.maximum(features @ self.hidden.T + self.hidden_bias, 0)
        result: NDArray[np.float32] = units @ self.outputs.T + self.output_bias
        return result

    def verdict(self, variants: NDArray[np.float32]) -> tuple[Problem | None, bool]:
        """What is wrong with the picture whose `variants` (7, d) these are, and whether it looks mirrored."""
        odds = self.log_odds(variants)
        mirrored = bool(odds[0, 1] - odds[6, 1] > self.mirrored)
        best = int(np.argmax(odds[:6, 0]))
        if odds[best, 0] < self.limit:
            return _no_chest(), mirrored
        return (_wrong_way(best) if best else None), mirrored


Gate: TypeAlias = GateModel | ChestGate
"""Either kind of gate: arrays and settings to store, and the verdict on a picture."""


def restore(arrays: Mapping[str, NDArray[Any]], settings: Mapping[str, Any]) -> Gate:
    """The gate of stored arrays and settings, of the kind they say; raises KeyError or ValueError as those do."""
    kind = settings.get("kind", _FITTED)
    if kind == _CHEST:
        return ChestGate.restore(arrays, settings)
    if kind == _FITTED:
        return GateModel.restore(arrays, settings)
    raise ValueError(f"the gate's kind {kind!r} is not known")


def check_file(image: Image) -> Problem | None:
    """What the file rules out by itself: another modality than a radiograph, another view than a frontal one.

    Such a film gets no score whatever it looks like, and nobody can overrule that.
    """
    modality = image.ref.modality.strip().upper()
    if modality not in _RADIOGRAPHS:
        return Problem(Code.NOT_A_RADIOGRAPH, ModelReason.NO_RADIOGRAPH, {"modality": modality[:16]})
    view = image.attributes.get("ViewPosition", "").strip().upper()
    if view in _NOT_FRONTAL:
        return Problem(Code.NOT_FRONTAL, ModelReason.NOT_FRONTAL, {"view": view})
    return None


def check_part(image: Image) -> Problem | None:
    """What the file says of the body part, where that is not the chest: a tag that is often wrong."""
    part = image.attributes.get("BodyPartExamined", "").strip().upper()
    if _OTHER_PARTS.search(part) and not _CHEST_PARTS.search(part):
        return Problem(Code.NOT_A_CHEST_FILM, ModelReason.OTHER_PART, {"part": part[:16]})
    return None


def check_pixels(image: Image) -> Problem | None:
    """What its pixels say against a score before it is prepared: size, missing pixels, color, contrast."""
    if min(image.rows, image.columns) < SMALLEST_SIDE:
        return Problem(Code.TOO_SMALL, ModelReason.SMALL, {"columns": image.columns, "rows": image.rows})
    if not image.present:
        return Problem(Code.CUT_SHORT, ModelReason.LOWER_RESOLUTION)
    if image.present < 1:
        return Problem(Code.CUT_SHORT, ModelReason.CUT_SHORT, {"share": image.present})
    step = max(1, min(image.rows, image.columns) // _SAMPLE)
    sample = image.values[::step, ::step]
    if image.is_color and np.percentile(np.ptp(sample, axis=2), 99) > _GREY_SPREAD:
        return Problem(Code.COLOR, ModelReason.COLOR)
    if _contrast(sample) < (_BLANK_LEVELS if sample.dtype.kind in "ui" else np.finfo(np.float32).tiny):
        return Problem(Code.BLANK, ModelReason.BLANK)
    return None


def _contrast(values: NDArray[Any]) -> float:
    """From the 1st to the 99th percentile of the finite values; 0 where there is none."""
    if values.dtype in (np.uint8, np.uint16, np.int16):
        ordered = np.sort(values, axis=None, kind="stable")  # by radix: five times as fast as asking for percentiles
    else:
        ordered = np.sort(values[np.isfinite(values)], axis=None)
    return _at(ordered, 0.99) - _at(ordered, 0.01) if ordered.size else 0.0


def _at(ordered: NDArray[Any], share: float) -> float:
    """A quantile of sorted values, linear between neighbors."""
    place = share * (ordered.size - 1)
    below = int(place)
    low, high = float(ordered[below]), float(ordered[min(below + 1, ordered.size - 1)])
    return low + (high - low) * (place - below)


def check_picture(grey: NDArray[np.float32], gate: Gate | None) -> Problem | None:
    """What a prepared picture (rows, columns) float32 0..255 says against a score; without a gate only blank and noise.

    A variant of the picture (turned, upside down, as a negative) that is a chest film where the picture is none, or
    less of one, names what is wrong with it; a picture without such a variant is no chest film.
    """
    return judge(grey, gate)[0]


def _no_picture(grey: NDArray[np.float32]) -> Problem | None:
    smooth = float(cv2.GaussianBlur(grey, (0, 0), grey.shape[0] / 75).var())
    whole = float(grey.var())
    if whole > 0 and smooth / whole < _SMOOTH_SHARE:
        return Problem(Code.NOISE, ModelReason.NOISE)
    if np.sqrt(whole) < _BLANK_DEVIATION:
        return Problem(Code.BLANK, ModelReason.BLANK)
    return None


def _no_chest() -> Problem:
    return Problem(Code.NOT_A_CHEST_FILM, ModelReason.NO_CHEST)


def _wrong_way(variant: int) -> Problem:
    return Problem(*_WRONG_WAY[variant - 1])


_WRONG_WAY = (
    (Code.ROTATED, ModelReason.TURNED_LEFT),
    (Code.ROTATED, ModelReason.UPSIDE_DOWN),
    (Code.ROTATED, ModelReason.TURNED_RIGHT),
    (Code.ROTATED, ModelReason.FLIPPED),
    (Code.INVERTED, ModelReason.NEGATIVE),
)


def judge(grey: NDArray[np.float32], gate: Gate | None) -> tuple[Problem | None, ModelReason | None]:
    """What `check_picture` says; and a note where the mirror image fits clearly better. Nothing is ever flipped."""
    problem = _no_picture(grey)
    if gate is None:
        return problem, None
    wrong, mirrored = gate.verdict(variants(grey))
    return problem or wrong, ModelReason.MIRRORED if mirrored else None


def variants(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Features (7, d) of a picture itself, turned right by 90, 180, 270 degrees, upside down, negated and mirrored.

    Turning or mirroring a picture turns or mirrors its directions too; y points down, so a turn to the right adds.
    """
    layout, gradients = _features(grey)
    opposite = -np.arange(_BINS)
    forms = [(layout, gradients)]
    forms += [(np.rot90(layout, -n), np.roll(np.rot90(gradients, -n), 2 * n, axis=2)) for n in (1, 2, 3)]
    forms.append((layout[::-1], gradients[::-1][:, :, opposite]))
    forms.append((-layout, np.roll(gradients, _BINS // 2, axis=2)))
    forms.append((layout[:, ::-1], gradients[:, ::-1][:, :, (_BINS // 2 + opposite) % _BINS]))
    return np.stack([_vector(*form) for form in forms])


def fit_gate(pictures: NDArray[np.float32], seed: int = 0) -> GateModel:
    """Fit the gate on prepared pictures of training films: (n, rows, columns) float32 0..255, n >= 200.

    At most 3000 films are drawn; each is taken as it is and in two copies that are moved, scaled, turned a little,
    given another gamma and collimated, so that films of other hospitals and ages are not far. `far` is the 99.9th
    percentile of the distance of all of them. The same pictures and seed give the same gate.
    """
    if len(pictures) < 200:
        raise ValueError(f"the gate needs 200 films, not {len(pictures)}")
    generator = np.random.default_rng(seed)
    chosen = generator.permutation(len(pictures))[:_MOST_FILMS]
    rows = [_vector(*_features(pictures[number])) for number in chosen]
    for _ in range(_JITTERED_COPIES):
        rows.extend(_vector(*_features(_jittered(pictures[number], generator))) for number in chosen)
    features = np.stack(rows)
    mean = features.mean(axis=0)
    centered = (features - mean).astype(np.float64)
    values, vectors = np.linalg.eigh(centered.T @ centered / len(centered))
    noise = float(values[:-_COMPONENTS].mean())
    gate = GateModel(
        mean=mean,
        basis=np.ascontiguousarray(vectors[:, : -_COMPONENTS - 1 : -1].T, dtype=np.float32),
        variances=np.ascontiguousarray(values[: -_COMPONENTS - 1 : -1], dtype=np.float32),
        noise=noise,
        far=1.0,
        films=len(chosen),
    )
    far = float(np.percentile(gate.distances(features), _FAR_PERCENTILE))
    return GateModel(gate.mean, gate.basis, gate.variances, gate.noise, far, gate.films)


def _features(grey: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Layout (24, 24): ranks of the coarse picture, -0.5..0.5, whatever its contrast; and gradients (8, 8, 8).

    Gradients are a histogram of directions in each of 8 x 8 cells, normalized in the cell (Dalal and Triggs 2005);
    direction k stands for k * 45 degrees, so that turns and flips of the picture only exchange numbers.
    """
    coarse = cv2.resize(grey, (_LAYOUT, _LAYOUT), interpolation=cv2.INTER_AREA)
    order = coarse.ravel().argsort(kind="stable").argsort(kind="stable")
    layout = (order / (order.size - 1) - 0.5).astype(np.float32).reshape(_LAYOUT, _LAYOUT)
    fine = cv2.resize(grey, (_FINE, _FINE), interpolation=cv2.INTER_AREA)
    across, down = cv2.Sobel(fine, cv2.CV_32F, 1, 0), cv2.Sobel(fine, cv2.CV_32F, 0, 1)
    size, angle = cv2.cartToPolar(across, down)
    position = angle * (_BINS / (2 * np.pi))
    first = np.floor(position)
    part = position - first
    cell = np.arange(_FINE) // (_FINE // _CELLS)
    base = (cell[:, None] * _CELLS + cell) * _BINS
    lower = base + first.astype(np.int64) % _BINS
    upper = base + (first.astype(np.int64) + 1) % _BINS
    index = np.concatenate([lower.ravel(), upper.ravel()])
    weight = np.concatenate([(size * (1 - part)).ravel(), (size * part).ravel()])
    counts = np.bincount(index, weight, _CELLS * _CELLS * _BINS).reshape(_CELLS, _CELLS, _BINS)
    per_cell = (_FINE // _CELLS) ** 2
    floor = 2 * float(size.mean()) * per_cell + 1e-9
    gradients = np.sqrt(counts / (counts.sum(axis=2, keepdims=True) + floor)).astype(np.float32)
    return layout, gradients


def _vector(layout: NDArray[np.float32], gradients: NDArray[np.float32]) -> NDArray[np.float32]:
    """One feature vector: both parts with norm 1, the picture's edge counting less than its middle."""
    first = (layout * _TAPER).ravel()
    first = first - first.mean()
    second = gradients.ravel()
    return np.concatenate([first / (np.linalg.norm(first) + 1e-9), second / (np.linalg.norm(second) + 1e-9)])


def _taper() -> NDArray[np.float32]:
    steps = np.abs(np.arange(_LAYOUT) - (_LAYOUT - 1) / 2) / (_LAYOUT / 2)
    edge = np.maximum(steps[:, None], steps[None, :])
    return np.asarray(np.sqrt(np.clip((1 - edge) / 0.3, 0, 1)), dtype=np.float32)


_TAPER = _taper()


def _jittered(grey: NDArray[np.float32], generator: np.random.Generator) -> NDArray[np.float32]:
    """A copy as another hospital might have taken it: place, size, tilt, gamma, and black or white borders."""
    rows, columns = grey.shape
    scale = np.exp(generator.uniform(-0.25, 0.25) + generator.uniform(-0.1, 0.1, 2))
    angle = np.deg2rad(generator.uniform(-8, 8))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) * scale[:, None]
    middle = np.array([columns / 2, rows / 2])
    shift = generator.uniform(-0.1, 0.1, 2) * (columns, rows)
    matrix = np.column_stack([turn, middle + shift - turn @ middle])
    moved = cv2.warpAffine(grey, matrix, (columns, rows), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    gamma = np.exp(generator.uniform(-0.5, 0.5))
    film: NDArray[np.float32] = (255 * (np.clip(moved, 0, 255) / 255) ** gamma).astype(np.float32)
    for turns in range(4):
        if generator.random() < 0.3:
            side = np.rot90(film, turns)
            side[: int(generator.uniform(0, 0.15) * len(side))] = 255.0 if generator.random() < 0.4 else 0.0
    return film
