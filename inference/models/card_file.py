"""Model cards on disk: card.json, read strictly, written so that every figure is finite, and told in words.

Written is schema 2; a card of schema 1, which had labels in two lists and one calibration, reads as one task for one
population of which nothing is claimed.
"""

from __future__ import annotations

import errno
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH, Reason, Sentences, Values
from imaging.records import Records
from imaging.whole_files import write_whole
from inference.model_reasons import ModelReason
from inference.models import place_points
from inference.models.card import (
    PLACE_PREFIX,
    Activation,
    Calibration,
    Head,
    Headline,
    HeatmapSpec,
    InputSpec,
    Interval,
    Metrics,
    ModelCard,
    ModelKind,
    OperatingPoint,
    Population,
    findings_of,
)
from inference.models.population import FRONTAL, OLDEST
from inference.prediction import DISCLAIMER

CARD_FILE = "card.json"
SCHEMA = 2
_LARGEST_CARD = 4 << 20
_LARGEST_GRID, _WIDEST = 14, 8192  # of heads that anybody trains: a card must not ask for all of the memory
_LONGEST_TITLE, _DEEPEST_HEAD, _DEEPEST = 400, 8, 20
_LONGEST_ERROR = 300
_MOST_VALUES = 100_000
_ENGINE = re.compile(r"[a-z0-9]{1,20}")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_ID_RULE = "may hold only small letters, digits, dot, dash and underscore"
KEYS: Mapping[str, str] = {
    "headline_title": "headline",
    **{"positive": "abnormal", "n_positive": "n_abnormal", "positive_labels": "abnormal_labels"},
}
"""Fields whose keys are other words: what is written has the words of the first models."""
_RECORDS = Records(keys=KEYS)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_CALIBRATIONS: Mapping[str, str] = {
    "none": "none",
    "platt": "Platt",
    "temperature": "temperature",
    "isotonic": "isotonic regression",
}


def refused(reason: Reason, values: Values | None = None, path: Path | None = None) -> Fault:
    """The fault of a model that is not used: MODEL_REFUSED."""
    return Fault(Problem(Code.MODEL_REFUSED, reason, values or {}, path))


def check_id(name: str) -> None:
    """Raises Fault (MODEL_REFUSED) for a name that no model can have."""
    if not _ID.fullmatch(name):
        raise refused(ModelReason.BAD_ID, {"name": name})


def read_card(folder: Path) -> ModelCard:
    """The card of a model folder, with this place's own operating points for it.

    Raises Fault (MODEL_REFUSED) for anything in the card that is missing, unknown or not finite.
    """
    path = folder / CARD_FILE
    try:
        if path.stat().st_size > _LARGEST_CARD:
            raise refused(ModelReason.LARGE_CARD, {"file": path.name, "megabytes": _LARGEST_CARD >> 20}, folder)
        if not path.is_file():
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
        raw = json.loads(path.read_text("utf-8"), parse_constant=_no_constant)
    except OSError as error:
        raise refused(ModelReason.UNREADABLE_CARD, {"file": path.name, "error": str(error.strerror)}, folder) from error
    except (ValueError, RecursionError) as error:
        raise refused(ModelReason.NO_JSON, {"file": path.name}, folder) from error
    try:
        card = card_from_json(raw)
    except (ValueError, OverflowError, RecursionError) as error:
        raise refused(ModelReason.BAD_CARD, {"error": str(error)[:_LONGEST_ERROR]}, folder) from error
    return place_points.joined(card)


def write_card(folder: Path, card: ModelCard) -> None:
    """Write card.json whole or not at all. Raises Fault (MODEL_REFUSED) for a card that `read_card` would refuse."""
    try:
        raw = card_to_json(card)
        card_from_json(json.loads(json.dumps(raw)))
    except ValueError as error:
        raise refused(ModelReason.CARD_NOT_WRITTEN, {"error": str(error)}, folder) from error
    write_whole(folder / CARD_FILE, (json.dumps(raw, indent=2, ensure_ascii=False) + "\n").encode())


def card_to_json(card: ModelCard) -> dict[str, Any]:
    """The card as JSON values. Raises ValueError for a figure that is not finite."""
    encoded: dict[str, Any] = _RECORDS.encode(replace(card, place_points=()), "card")
    del encoded["place_points"]
    if not card.headline_title:
        del encoded[KEYS["headline_title"]]  # a program that does not know it reads the card, too
    return encoded


def card_from_json(raw: Any) -> ModelCard:
    """The card of JSON values; raises ValueError with the place and the reason in plain words."""
    if not isinstance(raw, dict):
        raise ValueError("it is not a JSON object")
    if _count(raw) > _MOST_VALUES:
        raise ValueError(f"it holds more than {_MOST_VALUES:,} values")
    schema = raw.get("schema")
    if schema not in (1, SCHEMA):
        raise ValueError(f"its schema is {schema!r}, and this program reads schemas 1 and {SCHEMA}")
    if "place_points" in raw:
        raise ValueError("card.place_points is unknown")
    card: ModelCard = _from_first(raw) if schema == 1 else _RECORDS.decode(ModelCard, raw, "card")
    _check(card)
    return card


@dataclass(frozen=True, slots=True)
class _FirstCard:
    """A card of schema 1."""

    id: str
    version: str
    title: str
    architecture: str
    labels: tuple[str, ...]
    positive_labels: tuple[str, ...]
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


_SAME = tuple(own.name for own in fields(_FirstCard) if own.name in {*ModelCard.__annotations__} - {"schema"})


def _from_first(raw: dict[str, Any]) -> ModelCard:
    """The card of schema 1 as one of schema 2. Raises ValueError."""
    first: _FirstCard = _RECORDS.decode(_FirstCard, raw, "card")
    if len(set(first.labels)) < len(first.labels):
        raise ValueError("a label occurs twice")
    if not set(first.positive_labels) <= set(first.labels):
        raise ValueError(f"one of its {KEYS['positive_labels']} is not among its labels")
    return ModelCard(
        **{name: getattr(first, name) for name in _SAME},
        findings=findings_of(first.labels, first.positive_labels),
        populations=(Population(calibration=first.calibration, operating_points=first.operating_points),),
        map=HeatmapSpec(reference=first.heatmap_reference),
    )


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not a number")


def _check(card: ModelCard) -> None:
    """What types cannot say. Raises ValueError."""
    head = card.head
    some_normal = len(card.positive_labels) < len(card.labels)
    rules: tuple[tuple[bool, str], ...] = (
        (bool(_ID.fullmatch(card.id)), f"its id {_ID_RULE}"),
        (bool(card.version), "it has no version"),
        (bool(card.task.strip()), "it does not say its task"),
        (bool(_SHA256.fullmatch(card.weights_sha256)), "weights_sha256 is not a SHA-256 in small hexadecimal digits"),
        (
            all(_SHA256.fullmatch(digest) for digest in card.engines.values()),
            "the digest of an engine is not a SHA-256 in small hexadecimal digits",
        ),
        (all(_ENGINE.fullmatch(name) for name in card.engines), "the name of an engine is not letters and digits"),
        (len(card.title) <= _LONGEST_TITLE and len(card.version) <= _LONGEST_TITLE, "its title or version is too long"),
        (all(len(own.words) <= _LONGEST_TITLE for own in card.findings), "a label is too long"),
        (len(head.hidden) <= _DEEPEST_HEAD, f"its head has more than {_DEEPEST_HEAD} layers"),
        (not _is_deep(card.training, _DEEPEST), "what it says of its training is nested too deep"),
        (bool(card.labels) and all(card.labels), "it has no labels"),
        (len(set(card.labels)) == len(card.labels), "a label occurs twice"),
        (
            card.kind is not ModelKind.CLASSIFIER or bool(card.positive_labels),
            f"it does not say which labels mean {card.headline.title}",
        ),
        (
            card.kind is not ModelKind.CLASSIFIER or card.activation is Activation.SIGMOID or some_normal,
            f"with softmax at least one label must not mean {card.headline.title}",
        ),
        (card.map.reference > 0, "heatmap_reference is not above 0"),
    )
    for holds, message in rules:
        if not holds:
            raise ValueError(message)
    _check_input(card)
    if not 1 <= head.grid <= _LARGEST_GRID or not all(1 <= width <= _WIDEST for width in head.hidden):
        raise ValueError(f"its head's grid is not 1 to {_LARGEST_GRID}, or a layer not 1 to {_WIDEST:,} wide")
    _check_populations(card)


def _count(value: Any) -> int:
    """How many values lie in objects and lists, these included."""
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return 1 + sum(map(_count, inner))


def _is_deep(value: Any, levels: int) -> bool:
    """Whether objects and lists lie within each other in more levels than that."""
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list | tuple) else ()
    return levels < 0 or any(_is_deep(own, levels - 1) for own in inner)


def _check_populations(card: ModelCard) -> None:
    if not card.populations:
        raise ValueError("it has no population")
    names = [own.name for own in card.populations]
    if len(set(names)) < len(names):
        raise ValueError("a population's name repeats")
    if any(own.population not in {*names, ""} for own in card.metrics):
        raise ValueError("its figures name a population that it has not")
    points = [point.name for point in card.operating_points]
    if card.kind is ModelKind.CLASSIFIER and not points:
        raise ValueError("it has no operating point")
    if len(set(points)) < len(points):
        raise ValueError("a point's name repeats")
    if any(name.startswith(PLACE_PREFIX) for name in points):
        raise ValueError(f"a point's name begins with {PLACE_PREFIX.strip()!r}, as only those of a place do")
    for own in card.populations:
        if [point.name for point in own.operating_points] != points:
            raise ValueError("its populations have operating points of different names")
        _check_population(own)


def _check_population(own: Population) -> None:
    if (own.ages is not None or own.views) and not own.name:
        raise ValueError("a population with ages or views has no name")
    if own.ages is not None and not _years(own.ages):
        raise ValueError(f"population {own.name}: its ages are not two whole years from 0 to {OLDEST}")
    if not set(own.views) <= FRONTAL:
        raise ValueError(f"population {own.name}: its views are not among {', '.join(sorted(FRONTAL))}")
    _check_calibration(own.calibration)
    for point in own.operating_points:
        if not 0 <= point.unsure_low <= point.threshold <= point.unsure_high <= 1:
            reason = "unsure_low <= threshold <= unsure_high within 0..1 fails"
            raise ValueError(f"operating point {point.name}: {reason}")


def _years(ages: tuple[int, ...]) -> bool:
    return len(ages) == 2 and 0 <= ages[0] <= ages[1] <= OLDEST


def _check_calibration(calibration: Calibration) -> None:
    knots, values = calibration.knots, calibration.values
    if calibration.method not in _CALIBRATIONS:
        raise ValueError(f"its calibration method is none of {', '.join(_CALIBRATIONS)}")
    if calibration.slope <= 0:
        raise ValueError("its calibration's slope is not above 0")
    if (calibration.method == "isotonic") != bool(knots or values):
        raise ValueError("isotonic calibration has points, and no other has")
    if knots and (len(knots) < 2 or len(knots) != len(values) or not _rising(knots) or not _rising(values)):
        raise ValueError("its calibration's points are not two or more that rise")


def _rising(values: Sequence[float]) -> bool:
    return all(before < after for before, after in pairwise(values))


def _check_input(card: ModelCard) -> None:
    spec = card.input
    if not (16 <= spec.rows <= 4096 and 16 <= spec.columns <= 4096 and spec.channels in (1, 3)):
        raise ValueError("its input is not 16 to 4096 rows and columns of 1 or 3 channels")
    if not 0 <= spec.low < spec.high <= 100:
        raise ValueError("its input percentiles are not 0 <= low < high <= 100")
    if len(spec.mean) != spec.channels or len(spec.std) != spec.channels or min(spec.std) <= 0:
        raise ValueError("its input mean and std are not one per channel, std above 0")


def card_text(card: ModelCard, language: Sentences = ENGLISH) -> str:
    """The card in words, as Markdown: what the model is, learned from, reached, and must not be used for."""
    return _CardText(card, language).whole()


class _CardText:
    """One card in a language. What its maker wrote is in theirs, but for the cards that come with the program."""

    def __init__(self, card: ModelCard, language: Sentences) -> None:
        self.card, self.language, self.headline = card, language, card.headline.spoken(language)
        self.scores = card.kind is ModelKind.CLASSIFIER

    def whole(self) -> str:
        """All of it."""
        card, language, said, spec = self.card, self.language, self.language.translated, self.card.input
        version = language.text("{model}, version {version}", model=card.id, version=card.version)
        several = len(card.populations) > 1
        whose = [language.text(" for {population}", population=said(own.name)) for own in card.populations]
        parts = [
            f"# {said(card.title)}\n\n{version}" + (f", {card.created}" if card.created else ""),
            _section(language.text("Intended use"), said(card.intended_use)),
            _section(language.text("For whom"), "\n".join(self._whom())),
            _section(language.text("Limits"), "\n".join(f"- {said(limit)}" for limit in card.limits)),
            _section(language.text("Figures"), "\n".join(self._figures())),
            *(
                self._chosen(own, who if several else "")
                for own, who in zip(card.populations, whose, strict=True)
                if self.scores
            ),
            _section(language.text("Operating points of this place, not of the card"), "\n".join(self._own_points())),
            _section(language.text("Training"), "\n".join(_named_lines(card.training, card.headline))),
            _section(
                language.text("Network"),
                language.text(
                    "{architecture}, a {kind}; {activation}. Input {rows} x {columns}, {fit}, values between the "
                    "percentiles {low:g} and {high:g}.",
                    architecture=card.architecture,
                    kind=card.kind,
                    activation=card.activation,
                    rows=spec.rows,
                    columns=spec.columns,
                    fit=spec.fit,
                    low=spec.low,
                    high=spec.high,
                ),
            ),
            _section(language.text("Heat map"), self._map() if self.scores else ""),
            _section(language.text("Engines"), "\n".join(_engine_lines(card))),
            _section(language.text("Licence"), said(card.licence)),
            _section(language.text("Weights"), f"SHA-256 `{card.weights_sha256}`"),
            said(DISCLAIMER),
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _own_points(self) -> list[str]:
        """This place's own operating points, each with where it comes from."""
        language, lines = self.language, []
        for own in self.card.place_points:
            whose = language.text(" for {population}", population=own.population) if own.population else ""
            lines.append(f"{self._point(own.point)}, {own.n_positive} {self.headline.having}{whose}")
            kept = language.text(
                "kept by {reader} on {date}; prevalence entered: {prevalence:.2%}",
                reader=own.kept_by,
                date=own.kept_at[:10],
                prevalence=own.prevalence,
            )
            lines.append(f"    - {kept}")
            lines += [f"    - {language.translated(caution)}" for caution in own.cautions]
        return lines

    def _chosen(self, population: Population, whose: str) -> str:
        points = "\n".join(map(self._point, population.operating_points))
        calibration = "\n".join(self._calibration(population.calibration))
        parts = [
            _section(self.language.text("Operating points{for_whom}", for_whom=whose), points),
            _section(self.language.text("Calibration{for_whom}", for_whom=whose), calibration),
        ]
        return "\n\n".join(part for part in parts if part)

    def _whom(self) -> list[str]:
        """The task with its findings, and the populations."""
        card, language, said = self.card, self.language, self.language.translated
        means = language.text(", means {title}", title=self.headline.title)
        meaning = "; ".join(
            f"{said(own.label)}{f' ({said(own.title)})' if own.title else ''}{means if own.positive else ''}"
            for own in card.findings
        )
        if self.scores:
            lines = [language.text("Task: {task}. Findings: {findings}.", task=said(card.task), findings=meaning), ""]
        else:
            lines = [language.text("Outlines {task}.", task=said(card.task)), ""]
        if not any(own.words() for own in card.populations):
            return [*lines, language.text("The card does not say which ages and views the model is for.")]
        nobody = language.text("patients of whom nothing is said")
        lines += [f"- {own.words(language) or nobody}" for own in card.populations]
        first = card.populations[0]
        if first.ages is not None:
            name = said(first.name)
            lines += [
                "",
                language.text("A film that does not tell its patient's age is decided as one of {adults}.", adults=name)
                if self.scores
                else language.text(
                    "A film that does not tell its patient's age is outlined as one of {adults}.", adults=name
                ),
            ]
            if self.scores and not any(own.ages is None for own in card.populations):
                lines += [language.text("A film of any other age gets a score and no decision.")]
        return lines

    def _map(self) -> str:
        language, own = self.language, self.card.map
        stage = (
            language.text("stage {stage}", stage=own.stage) if own.stage else language.text("the network's last stage")
        )
        return language.text(
            "{method} of {stage}; drawn as full color from {reference:.4g}.",
            method=own.method,
            stage=stage,
            reference=own.reference,
        )

    def _figures(self) -> list[str]:
        language, said, lines = self.language, self.language.translated, []
        for metrics in self.card.metrics:
            at = language.text(", at {point}", point=said(metrics.operating_point)) if metrics.operating_point else ""
            whose = f", {said(metrics.population)}" if metrics.population else ""
            having = f" ({metrics.n_positive} {self.headline.having})" if self.scores else ""
            counted = language.text(
                "{films} films{having} of {patients} patients{at}",
                films=metrics.n,
                having=having,
                patients=metrics.patients,
                at=at,
            )
            lines.append(f"- {metrics.source}, {metrics.split}{whose}: {counted}")
            for name, figure in metrics.figures.items():
                lines.append(f"    - {said(name.replace('_', ' '))} {self._interval(figure)}")
            if metrics.note:
                lines.append(f"    - {said(metrics.note)}")
        return lines

    def _calibration(self, calibration: Calibration) -> list[str]:
        language, title = self.language, self.headline.title
        if calibration.method == "none":
            lines = [
                language.text(
                    "The {title} score is not calibrated: it ranks films and is not a probability.", title=title
                )
            ]
        else:
            error = share = ""
            if calibration.ece is not None:
                error = language.text(", expected calibration error {error:.3f}", error=calibration.ece)
            if calibration.prevalence is not None:
                share = language.text(
                    ", for {share:.0%} {films}", share=calibration.prevalence, films=self.headline.films()
                )
            lines = [
                language.text(
                    "The {title} score is calibrated ({method}) on {where}{error}{share}.",
                    title=title,
                    method=language.translated(_CALIBRATIONS[calibration.method]),
                    where=f"{language.translated(calibration.data)}, {self._films(calibration)}",
                    error=error,
                    share=share,
                )
            ]
        lines += [language.translated(calibration.note)] if calibration.note else []
        tried = [
            language.text(
                "- tried: {method}, Brier {brier:.4f}, log loss {loss:.4f}, calibration error {error:.4f}",
                method=trial.method,
                brier=trial.brier,
                loss=trial.log_loss,
                error=trial.ece,
            )
            for trial in calibration.tried
        ]
        return [*lines, "", *tried] if tried else lines

    def _point(self, point: OperatingPoint) -> str:
        """One operating point in a line; n = 0 means that nobody measured it."""
        language, said, band = self.language, self.language.translated, ""
        if point.unsure_high > point.unsure_low:
            band = language.text(", unsure from {low:.3f} to {high:.3f}", low=point.unsure_low, high=point.unsure_high)
        measured = language.text("not measured")
        if point.n:
            measured = language.text(
                "sensitivity {sensitivity}, specificity {specificity} on {films}, {counted}",
                sensitivity=self._interval(point.sensitivity),
                specificity=self._interval(point.specificity),
                films=said(point.data),
                counted=self._films(point),
            )
        return language.text(
            "- {point}: {title} from {threshold:.3f}{band}; {rule}; {measured}",
            point=said(point.name),
            title=self.headline.title,
            threshold=point.threshold,
            band=band,
            rule=said(point.rule),
            measured=measured,
        )

    def _films(self, chosen: Calibration | OperatingPoint) -> str:
        """On how many films and patients something was chosen."""
        if not chosen.patients:
            return f"n = {chosen.n}"
        return self.language.text("n = {films} of {patients} patients", films=chosen.n, patients=chosen.patients)

    def _interval(self, figure: Interval) -> str:
        return self.language.text(
            "{value:.3f} (95 % interval {low:.3f} to {high:.3f})", value=figure.value, low=figure.low, high=figure.high
        )


def _engine_lines(card: ModelCard) -> list[str]:
    return [f"- {name}: SHA-256 `{digest}`" for name, digest in card.engines.items()]


def _section(title: str, body: str) -> str:
    return f"## {title}\n\n{body}" if body else ""


def _named_lines(values: Mapping[str, Any], headline: Headline, depth: int = 0) -> list[str]:
    lines, shown = [], {KEYS["positive_labels"]: f"{headline.title} labels"}
    for name, value in values.items():
        title = "    " * depth + f"- {shown.get(name, name.replace('_', ' '))}"
        if isinstance(value, Mapping):
            lines.extend([title, *_named_lines(value, headline, depth + 1)])
        else:
            text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
            lines.append(f"{title}: {text}")
    return lines
