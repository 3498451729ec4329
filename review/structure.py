"""What a reader may say of a film beside the verdict: findings with their place, image quality, certainty, recall.

All of it is optional. A review's form says what can be chosen: the findings, and fields of the readers' own, from a
small TOML file (`read_form`; docs/file-formats.md).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from imaging.reasons import ENGLISH, Sentences

FORM_FILE = "hilum-review.toml"
"""The form of a folder's review, beside its films."""

VERSION = 1
"""Of what is kept of a structure; another one is kept as it is and not shown."""

_MOST = 100
_LONGEST = 80
_COMMON = (
    *("Atelectasis", "Consolidation", "Effusion", "Emphysema", "Enlarged heart", "Fibrosis", "Fracture", "Hernia"),
    *("Mass", "Nodule", "Opacity", "Edema", "Pleural thickening", "Pneumothorax", "Device or tube"),
)


class PatientSide(StrEnum):
    """The patient's side, not that of the screen."""

    NONE = ""
    RIGHT = "right"
    LEFT = "left"
    BOTH = "both"


class Zone(StrEnum):
    """A third of a lung by height."""

    NONE = ""
    UPPER = "upper"
    MIDDLE = "middle"
    LOWER = "lower"


class Quality(StrEnum):
    """Whether the picture lets a reader say what they are asked."""

    NONE = ""
    GOOD = "good"
    LIMITED = "limited"
    REPEAT = "repeat"


class Certainty(StrEnum):
    """How sure the reader is of the verdict."""

    NONE = ""
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Recall(StrEnum):
    """Whether the patient is to come again."""

    NONE = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class PlacedFinding:
    """What is seen, and where."""

    name: str
    side: PatientSide = PatientSide.NONE
    zone: Zone = Zone.NONE

    def words(self, language: Sentences = ENGLISH) -> str:
        """As a table has it: "Nodule (right, upper zone)"."""
        zone = language.text("{upper} zone", upper=language.translated(self.zone)) if self.zone else ""
        where = ", ".join(filter(None, (language.translated(self.side), zone)))
        name = language.translated(self.name)
        return f"{name} ({where})" if where else name


@dataclass(frozen=True, slots=True)
class Structure:
    """What a reader said beside the verdict; empty where nothing was. own: fields of the form, (name, value) each."""

    findings: tuple[PlacedFinding, ...] = ()
    quality: Quality = Quality.NONE
    certainty: Certainty = Certainty.NONE
    recall: Recall = Recall.NONE
    own: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return self != NO_STRUCTURE

    def words(self, language: Sentences = ENGLISH) -> str:
        """All of it in one line."""
        said = language.translated
        parts = [finding.words(language) for finding in self.findings]
        if self.quality:
            parts.append(language.text("image quality {good}", good=said(self.quality)))
        if self.certainty:
            parts.append(language.text("certainty {high}", high=said(self.certainty)))
        if self.recall:
            parts.append(language.text("recall") if self.recall is Recall.YES else language.text("no recall"))
        parts += [f"{name} {value}" for name, value in self.own]
        return "; ".join(parts)

    def as_json(self) -> dict[str, Any]:
        """As the log and an export keep it; nothing that was not said."""
        findings = [
            {"name": own.name, **({"side": str(own.side)} if own.side else {})}
            | ({"zone": str(own.zone)} if own.zone else {})
            for own in self.findings
        ]
        plain = {"quality": self.quality, "certainty": self.certainty, "recall": self.recall}
        return {
            "version": VERSION,
            **({"findings": findings} if findings else {}),
            **{name: str(value) for name, value in plain.items() if value},
            **({"own": dict(self.own)} if self.own else {}),
        }


NO_STRUCTURE = Structure()


def structure_from(raw: object) -> Structure:
    """What `as_json` made. Raises ValueError for anything else, that of a later version included."""
    if not isinstance(raw, Mapping) or raw.get("version") != VERSION:
        raise ValueError("this is no structured verdict of this version")
    findings, own = raw.get("findings", []), raw.get("own", {})
    if not isinstance(findings, list) or not isinstance(own, Mapping):
        raise ValueError("a structured verdict has a list of findings and a table of own fields")
    return Structure(
        findings=tuple(map(_finding, findings)),
        quality=Quality(raw.get("quality", "")),
        certainty=Certainty(raw.get("certainty", "")),
        recall=Recall(raw.get("recall", "")),
        own=tuple((str(name), str(value)) for name, value in own.items() if str(value).strip()),
    )


def _finding(raw: object) -> PlacedFinding:
    if not isinstance(raw, Mapping) or not isinstance(raw.get("name"), str):
        raise ValueError("a finding has a name")
    return PlacedFinding(raw["name"], PatientSide(raw.get("side", "")), Zone(raw.get("zone", "")))


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of the readers' own. choices: () for free text."""

    name: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictForm:
    """What can be chosen in a review. findings: () for the model's labels and the common ones."""

    findings: tuple[str, ...] = ()
    fields: tuple[OwnField, ...] = ()

    def offered(self, labels: Iterable[str]) -> tuple[str, ...]:
        """The findings to choose from. labels: the positive ones of the review, in words."""
        return self.findings or tuple(dict.fromkeys((*labels, *_COMMON)))


def read_form(text: str) -> VerdictForm:
    """The form that a TOML file says. Raises ValueError with what is wrong, in one sentence.

    findings = ["Nodule", ...] replaces the list of findings. Each [[field]] has a name and, unless it is free text,
    choices = [...]. At most 100 of each, of 80 characters.
    """
    try:
        raw = tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("the form has lists in lists without end") from error
    unknown = sorted(raw.keys() - {"findings", "field"})
    if unknown:
        raise ValueError(f'the form has "{unknown[0]}", which is neither findings nor field')
    fields = raw.get("field", [])
    if not isinstance(fields, list) or not all(isinstance(own, dict) for own in fields):
        raise ValueError("each field of the form begins with [[field]]")
    names = _texts([own.get("name") for own in fields], "name of a field")
    for own in fields:
        if stranger := sorted(own.keys() - {"name", "choices"}):
            raise ValueError(f'the field {own["name"]} has "{stranger[0]}", which is neither name nor choices')
    choices = (_texts(own.get("choices", []), f"choice of {own['name']}") for own in fields)
    return VerdictForm(_texts(raw.get("findings", []), "finding"), tuple(map(OwnField, names, choices)))


def _texts(raw: object, what: str) -> tuple[str, ...]:
    """One line of text each, each another."""
    if not isinstance(raw, Sequence) or isinstance(raw, str):
        raise ValueError(f"each {what} stands in a list")
    texts = [own.strip() if isinstance(own, str) else "" for own in raw]
    if not all(texts):
        raise ValueError(f"each {what} is text")
    if len(set(texts)) < len(texts):
        raise ValueError(f"a {what} stands there twice")
    if len(texts) > _MOST or any(len(own) > _LONGEST or not own.isprintable() for own in texts):
        raise ValueError(f"there are at most {_MOST} of each, of {_LONGEST} characters in one line: {what}")
    return tuple(texts)
