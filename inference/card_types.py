"""What a model is: the frozen values of its card, from how a film becomes its input to what was measured of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Fit(StrEnum):
    """How a film of any shape becomes the network's rectangle."""

    STRETCH = "stretch"
    """Each axis scaled on its own: the whole film, aspect ratio not kept."""
    PAD = "pad"
    """Scaled to fit inside, black around it."""
    CROP = "crop"
    """Scaled to cover, the middle kept."""


class Activation(StrEnum):
    """How logits become scores."""

    SOFTMAX = "softmax"
    """Labels exclude each other; scores sum to 1."""
    SIGMOID = "sigmoid"
    """One independent score per label."""


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How a film becomes the network's input: data in the card, one function for every user (`prepare`).

    low, high: percentiles of the film's values (padding left out) that become 0 and 255.
    mean, std: per channel, in grey levels 0..255; input = (grey - mean) / std.
    """

    rows: int = 224
    columns: int = 224
    channels: int = 3
    fit: Fit = Fit.STRETCH
    low: float = 0.5
    high: float = 99.5
    mean: tuple[float, ...] = (128.0, 128.0, 128.0)
    std: tuple[float, ...] = (128.0, 128.0, 128.0)


@dataclass(frozen=True, slots=True)
class Head:
    """What turns the last feature map into logits: the map pooled to grid x grid averages, then linear layers.

    hidden: widths of the linear layers before the last one, each followed by a ReLU. norm: batch normalization of the
    pooled features and after each ReLU.
    """

    grid: int = 1
    hidden: tuple[int, ...] = ()
    norm: bool = False


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CalibrationTrial:
    """A way to calibrate that was tried: its errors on films of patients that the fit had not seen, lower is better."""

    method: str
    log_loss: float
    brier: float
    ece: float


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Films whose scores lie between `low` and `high`: how many, their mean score, and the share that is abnormal."""

    low: float
    high: float
    n: int
    score: float
    abnormal: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How the raw score becomes `abnormal` (0..1).

    `method`: "none"; "platt": sigmoid(slope * logit(raw) + intercept); "temperature": the same without intercept, slope
    being 1 / temperature; "isotonic": through the points (`knots`, `values`), logit before and after, both rising,
    linear between them and going on with `slope` outside. `prevalence` is the share of abnormal films the probability
    is meant for; `ece` and `tried` are measured at that share, across patients where there are enough of them.
    `reliability`: of the calibrated scores, as measured for `ece`. `note`: how far the choice can be trusted.
    """

    method: str = "none"
    slope: float = 1.0
    intercept: float = 0.0
    prevalence: float | None = None
    data: str = ""
    n: int = 0
    ece: float | None = None
    knots: tuple[float, ...] = ()
    values: tuple[float, ...] = ()
    tried: tuple[CalibrationTrial, ...] = ()
    reliability: tuple[ReliabilityBin, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on the calibrated abnormal score, the rule that chose it, and what it did on `data`.

    Scores in [unsure_low, unsure_high) are said to be unsure; equal bounds mean no such band.
    """

    name: str
    threshold: float
    unsure_low: float
    unsure_high: float
    rule: str
    data: str
    n: int
    sensitivity: Interval
    specificity: Interval


@dataclass(frozen=True, slots=True)
class Metrics:
    """Figures measured on one source and split, with patient-level bootstrap intervals."""

    source: str
    split: str
    n: int
    n_abnormal: int
    patients: int
    figures: Mapping[str, Interval]
    operating_point: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Everything a reader or a program must know about a model; stored as card.json beside the weights."""

    id: str
    version: str
    title: str
    architecture: str
    labels: tuple[str, ...]
    abnormal_labels: tuple[str, ...]
    activation: Activation
    input: InputSpec
    calibration: Calibration
    operating_points: tuple[OperatingPoint, ...]
    metrics: tuple[Metrics, ...]
    weights_sha256: str
    head: Head = Head()
    training: Mapping[str, Any] = field(default_factory=dict)
    heatmap_reference: float = 1.0
    gate: Mapping[str, Any] = field(default_factory=dict)
    intended_use: str = ""
    limits: tuple[str, ...] = ()
    licence: str = ""
    created: str = ""
    schema: int = 1
