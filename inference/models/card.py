"""What a model is: the frozen values of its card, from how a film becomes its input to what was measured of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from imaging.reasons import ENGLISH, Sentences

NEGATIVE_CODE, POSITIVE_CODE = "normal", "abnormal"
"""Codes of the two sides of a task, whatever it is: in tables, stores and labels files. The words are `Headline`'s."""
DEFAULT_TASK = POSITIVE_CODE


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


class ModelKind(StrEnum):
    """What a model gives for a film."""

    CLASSIFIER = "classifier"
    """A score per finding."""
    SEGMENTATION = "segmentation"
    """An outline per finding."""


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


NORMALIZATIONS: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "imagenet": ((123.675, 116.28, 103.53), (58.395, 57.12, 57.375)),
    "-1 to 1": ((127.5,) * 3, (127.5,) * 3),
    "0 to 1": ((0.0,) * 3, (255.0,) * 3),
    "0 to 255": ((0.0,) * 3, (1.0,) * 3),
}
"""Usual ways to make numbers of grey levels: by name the mean and the deviation of `InputSpec`, a channel each."""


def usual_input() -> InputSpec:
    """That of most networks of torchvision and timm."""
    mean, std = NORMALIZATIONS["imagenet"]
    return InputSpec(mean=mean, std=std)


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
    """Films whose scores lie between `low` and `high`: how many, their mean score, and the share of positive ones."""

    low: float
    high: float
    n: int
    score: float
    positive: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How the headline's raw score becomes the one that is shown (0..1).

    `method`: "none"; "platt": sigmoid(slope * logit(raw) + intercept); "temperature": the same without intercept, slope
    being 1 / temperature; "isotonic": through the points (`knots`, `values`), logit before and after, both rising,
    linear between them and going on with `slope` outside. `prevalence` is the share of positive films the probability
    is meant for; `ece` and `tried` are measured at that share, across patients where there are enough of them.
    `reliability`: of the calibrated scores, as measured for `ece`. `note`: how far the choice can be trusted.
    `n` counts films and `patients` their patients (0: not known), however many augmented copies of each were used.
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
    patients: int = 0


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """A threshold on the headline's calibrated score, the rule that chose it, and what it did on `data`.

    Scores in [unsure_low, unsure_high) are said to be unsure; equal bounds mean no such band. `n` counts films and
    `patients` their patients (0: not known), however many augmented copies of each were used.
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
    patients: int = 0


PLACE_PREFIX = "own: "
"""How the name of a place's own operating point begins, wherever it is written: none of a card may begin so."""


@dataclass(frozen=True, slots=True)
class PlacePoint:
    """An operating point that a place chose for itself, kept beside the installed model and never in its card.

    population: name of the card's population on whose films it was chosen; others are decided at the card's points.
    kept_by, kept_at: who kept it, and when (ISO 8601, UTC). prevalence: the share of people who have it, 0..1, that was
    entered. n_positive: of the point's `n` films. cautions: what must be heeded with its figures.
    """

    point: OperatingPoint
    population: str
    kept_by: str
    kept_at: str
    prevalence: float
    n_positive: int
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One output of the network: its label, whether it counts to the headline, and how people are told of it."""

    label: str
    positive: bool
    title: str = ""

    @property
    def words(self) -> str:
        """What is shown of the label: its title, else the label itself."""
        return self.title or self.label


@dataclass(frozen=True, slots=True)
class Headline:
    """The finding that all findings of a model's task come to, with the words for films on either side of it.

    title: as people read it inside a sentence. label: what its heat map is called. labels: of the findings that count
    to it. "abnormal" is what a film is; any other title names what a film shows. language: of the title and the words.
    """

    title: str = DEFAULT_TASK
    label: str = DEFAULT_TASK
    labels: tuple[str, ...] = ()
    language: Sentences = field(default=ENGLISH, compare=False, repr=False)

    def spoken(self, language: Sentences) -> Headline:
        """An English one in another language."""
        return replace(self, title=language.translated(self.title), language=language)

    @property
    def starting(self) -> str:
        """The title at the start of a sentence."""
        return capital(self.title)

    @property
    def negative(self) -> str:
        """What a film is called that has none of it."""
        return self.language.text("normal") if self._is_default else self._said("no {title}")

    @property
    def either(self) -> str:
        """Both sides: "normal or abnormal", "tuberculosis or not"."""
        return self.language.text("normal or abnormal") if self._is_default else self._said("{title} or not")

    @property
    def having(self) -> str:
        """Behind a number: "abnormal", "with tuberculosis"."""
        return self.title if self._is_default else self._said("with {title}")

    @property
    def showing(self) -> str:
        """Behind films: "are abnormal", "show tuberculosis"."""
        return self.language.text("are abnormal") if self._is_default else self._said("show {title}")

    @property
    def lacking(self) -> str:
        """Behind a number: "normal", "without tuberculosis"."""
        return self.language.text("normal") if self._is_default else self._said("without {title}")

    def of_film(self, *, positive: bool = True) -> str:
        """Behind one film: "is abnormal", "shows no tuberculosis"."""
        if self._is_default:
            return self.language.text("is abnormal") if positive else self.language.text("is normal")
        return self._said("shows {title}") if positive else self._said("shows no {title}")

    @property
    def both(self) -> str:
        """Films of both sides: "normal and abnormal films", "films with and without tuberculosis"."""
        if self._is_default:
            return self.language.text("normal and abnormal films")
        return self._said("films with and without {title}")

    def films(self, *, positive: bool = True, noun: str = "films") -> str:
        """Films of one side: "abnormal films", "films without tuberculosis"."""
        words, noun = self.having if positive else self.lacking, self.language.text(noun)
        if self._is_default:
            return self.language.text("{normal_or_abnormal} {films}", normal_or_abnormal=words, films=noun)
        return f"{noun} {words}"

    def _said(self, template: str) -> str:
        return self.language.text(template, title=self.title)

    @property
    def _is_default(self) -> bool:
        return self.title == self.language.translated(DEFAULT_TASK)


DEFAULT_HEADLINE = Headline()


@dataclass(frozen=True, slots=True)
class Population:
    """Patients that the model is for, with what was chosen on films of such patients.

    ages: the youngest and the oldest in whole years, both included; None where the card makes no claim. views: "PA",
    "AP" ...; () where the card makes no claim. name: in the plural, as "adults"; "" for a population without a claim.
    operating_points: those of the card's other populations have the same names in the same order.
    """

    name: str = ""
    ages: tuple[int, int] | None = None
    views: tuple[str, ...] = ()
    calibration: Calibration = Calibration()
    operating_points: tuple[OperatingPoint, ...] = ()

    def words(self, language: Sentences = ENGLISH) -> str:
        """Who they are: "adults 18 to 91, PA or AP"; "" without any claim."""
        own = self.ages
        ages = "" if own is None else language.text("{youngest} to {oldest}", youngest=own[0], oldest=own[1])
        who = " ".join(part for part in (language.translated(self.name), ages) if part)
        return ", ".join(part for part in (who, language.text(" or ").join(self.views)) if part)


@dataclass(frozen=True, slots=True)
class HeatmapSpec:
    """How the model's heat map is made: the network's stage ("": the last one), the method, and a common scale.

    reference: the activation that is drawn as full color.
    """

    stage: str = ""
    method: str = "Grad-CAM"
    reference: float = 1.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """Figures measured on one source and split, with patient-level bootstrap intervals.

    population: the card's, of which all these films are; "" where that is not said or where they are of several.
    """

    source: str
    split: str
    n: int
    n_positive: int
    patients: int
    figures: Mapping[str, Interval]
    operating_point: str = ""
    note: str = ""
    population: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """Everything a reader or a program must know about a model; stored as card.json beside the weights.

    task: the question that the model answers, in one word. findings: in the order of the network's outputs.
    headline_title: how what they come to is shown; "": as the task is called.
    populations: for whom the model is; the first is the one at whose operating points a film is decided that does not
    say how old its patient is. engines: file digests (SHA-256) of the model for other engines, by the engine's name.
    place_points: those that this place chose for the installed model. They are no part of the card: it is written
    without them, and is the same with them or without.
    """

    id: str
    version: str
    title: str
    architecture: str
    findings: tuple[Finding, ...]
    activation: Activation
    input: InputSpec
    populations: tuple[Population, ...]
    metrics: tuple[Metrics, ...]
    weights_sha256: str
    kind: ModelKind = ModelKind.CLASSIFIER
    task: str = DEFAULT_TASK
    headline_title: str = ""
    head: Head = Head()
    training: Mapping[str, Any] = field(default_factory=dict)
    map: HeatmapSpec = HeatmapSpec()
    engines: Mapping[str, str] = field(default_factory=dict)
    gate: Mapping[str, Any] = field(default_factory=dict)
    intended_use: str = ""
    limits: tuple[str, ...] = ()
    licence: str = ""
    created: str = ""
    schema: int = 2
    place_points: tuple[PlacePoint, ...] = field(default=(), compare=False)

    @property
    def labels(self) -> tuple[str, ...]:
        """The findings' labels, in the order of the outputs."""
        return tuple(finding.label for finding in self.findings)

    @property
    def positive_labels(self) -> tuple[str, ...]:
        """The labels that count to the headline."""
        return tuple(finding.label for finding in self.findings if finding.positive)

    @property
    def headline(self) -> Headline:
        """What the findings come to; it has a label of its own, the task's, where several count to it."""
        return headline_of(self.task, self.headline_title, self.positive_labels)

    @property
    def calibration(self) -> Calibration:
        """Of the default population."""
        return self.populations[0].calibration

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """Of the default population; the others have points of the same names."""
        return self.populations[0].operating_points

    @property
    def all_points(self) -> tuple[OperatingPoint, ...]:
        """What may be chosen: the card's points, then this place's own."""
        return (*self.operating_points, *(own.point for own in self.place_points))

    def place_point(self, name: str) -> PlacePoint | None:
        """This place's own operating point of that name; None for one of the card."""
        return next((own for own in self.place_points if own.point.name == name), None)

    @property
    def heatmap_reference(self) -> float:
        """The activation that is drawn as full color."""
        return self.map.reference

    def words(self, label: str) -> str:
        """What is shown of a label: its finding's title, else the label itself."""
        return next((finding.words for finding in self.findings if finding.label == label), label)

    def population(self, name: str) -> Population:
        """The population of that name; the default one where there is none, as for films of older reviews."""
        return next((own for own in self.populations if own.name == name), self.populations[0])


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a model reached at an operating point on films like the one that is shown, for beside its score.

    chose: whether these are the films by which the point was chosen, so that the figures flatter; where: which films;
    n, n_positive: films and not copies of them, of `patients` patients (0: not known).
    """

    sensitivity: Interval
    specificity: Interval
    where: str
    n: int
    n_positive: int | None
    patients: int
    chose: bool


def quoted(card: ModelCard, population: str, point_name: str) -> Quoted | None:
    """The figures to stand beside a score at a point: of test films of that population, else of those that chose it.

    Of several sets of such films it is the one with most. population: its name ("" for a card that declares none). None
    where nobody measured that point. Raises KeyError.
    """
    own = card.population(population)
    kept = card.place_point(point_name)
    choices = own.operating_points if kept is None or kept.population != own.name else (kept.point,)
    point = next((one for one in choices if one.name == point_name), None)
    if point is None:
        raise KeyError(point_name)
    whose = {own.name} if len(card.populations) > 1 else {own.name, ""}
    usable = [
        own
        for own in card.metrics
        if own.operating_point == point_name
        and own.population in whose
        and {"sensitivity", "specificity"} <= {*own.figures}
    ]
    for split in ("test", "validation"):
        most = max((own for own in usable if own.split == split), key=lambda own: own.n, default=None)
        if most is not None:
            figures, chose = most.figures, split != "test"
            shown = figures["sensitivity"], figures["specificity"]
            return Quoted(*shown, most.source, most.n, most.n_positive, most.patients, chose)
    if not point.n:
        return None
    return Quoted(
        sensitivity=point.sensitivity,
        specificity=point.specificity,
        where=point.data,
        n=point.n,
        n_positive=None,
        patients=point.patients,
        chose=True,
    )


def with_chosen(
    card: ModelCard, calibration: Calibration, points: tuple[OperatingPoint, ...], population: str = ""
) -> ModelCard:
    """The card with this calibration and these operating points for one of its populations, by default the first."""
    own = card.population(population)
    chosen = replace(own, calibration=calibration, operating_points=points)
    return replace(card, populations=tuple(chosen if one is own else one for one in card.populations))


def findings_of(
    labels: Sequence[str], positive: Collection[str], titles: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """Findings with these labels, of which `positive` count to the headline, and the words shown for them, if any."""
    shown = titles or {}
    return tuple(Finding(label, label in positive, shown.get(label, "")) for label in labels)


def capital(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def headline_of(task: str, title: str, labels: tuple[str, ...]) -> Headline:
    """The headline of a task: shown by its title, else by the task; `labels` count to it."""
    return Headline(title or task, labels[0] if len(labels) == 1 else task, labels)


def spelled(label: str) -> str:
    """What all spellings of a label have in common: no upper case, one blank for blanks, - and _ between words."""
    text = re.sub(r"(?<=\w)[\s_-]+(?=\w)", " ", unicodedata.normalize("NFKC", label).casefold().strip())
    return text or label


def known_label(label: str, words: Mapping[str, str], known: Collection[str]) -> str | None:
    """The one of the `known` labels that is meant: by the map `words`, or itself, exactly or in another spelling.

    None where none or several are: one rule for whoever reads labels in the words of a recipe or of a model.
    """
    if label in words or label in known:
        return meant if (meant := words.get(label, label)) in known else None
    alike = {meant for word, meant in words.items() if spelled(word) == spelled(label)}
    alike = alike or {own for own in known if spelled(own) == spelled(label)}
    return alike.pop() if len(alike) == 1 and alike <= set(known) else None
