"""Shortcuts: what tells the labels apart without looking at the film, so that a model may learn that instead."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.figures import auc
from inference.labels import spelled
from training.data.facts import Facts
from training.data.findings import Finding, Severity
from training.data.labelled import LabelledFilm

LIMIT = 0.7
"""A feature that has an AUC above this is warned of."""
_NORMAL = frozenset({"normal", "no finding", "negative", "healthy", "none", "0"})
_SIGNIFICANT = 1.96


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What a feature may tell: `name` ("normal from abnormal"), and which films are on its one side."""

    name: str
    positive: NDArray[np.bool_]


def questions(labels: Sequence[str], abnormal: Collection[str] | None = None) -> tuple[Question, ...]:
    """What there is to tell of films with these labels.

    Where some labels are abnormal and some are not: those from these; and where several are abnormal, each from the
    rest. Where none or all are: each label from the rest. `abnormal` None: all labels but normal and its like.
    """
    present = sorted(set(labels))
    if abnormal is None:
        abnormal = {label for label in present if spelled(label) not in _NORMAL}
    named = np.array(labels, dtype=object)
    ill = [label for label in present if label in abnormal]
    well = [label for label in present if label not in abnormal]
    asked = [Question(f"{label} from the rest", named == label) for label in (ill if well else present)]
    if len(present) == 2:
        first, second = (well[0], ill[0]) if well and ill else present
        return (Question(f"{first} from {second}", named == second),)
    if not well or not ill:
        return tuple(asked) if len(present) > 1 else ()
    both = Question("normal from abnormal", np.isin(named, ill))
    return (both, *asked) if len(ill) > 1 else (both,)


@dataclass(frozen=True, slots=True)
class _Feature:
    column: str
    name: str
    step: str


_SAVED = "Save the films of all labels in one way, or train with recompression, blur and noise."
_FEATURES = (
    _Feature("bytes", "file size", _SAVED),
    _Feature("pixels", "image size", "Take films of all labels from the same devices, or train with scaling and blur."),
    _Feature("aspect", "aspect ratio", "Take films of all labels from the same devices, or train with cropping."),
    _Feature("mean", "mean grey", "Look how the films were exposed and saved, or train with brightness and contrast."),
    _Feature("border", "grey of the border", "Look for frames and collimation, or train with borders and cropping."),
)


def shortcuts(
    films: Sequence[LabelledFilm], facts: Facts, abnormal: Collection[str] | None = None
) -> tuple[dict[str, float], list[Finding]]:
    """feature -> AUC against the label (0.5..1, the best of the `questions`), and a warning for each above `LIMIT`.

    Films row for row with their facts. AUC counts either direction. No warning where the films are so few that the AUC
    may be chance (95 %, standard error of Hanley and McNeil 1982). View position counts where it is known of some film.
    """
    asked = questions([film.label for film in films], abnormal)
    if not asked:
        return {}, []
    values = _values(facts)
    found: dict[str, float] = {}
    warnings = []
    for feature in _FEATURES:
        value, question = max((_either(values[feature.column], own), own.name) for own in asked)
        found[feature.name] = value
        warnings += _warning(feature.name, value, question, asked, feature.step)
    views = [film.columns.get("view", "") for film in films]
    if len(set(views)) > 1:
        value, question = max(best_category(views, own) for own in asked)
        found["view position"] = value
        step = "Take films of all labels in the same views, or train on one view only."
        warnings += _warning("view position", value, question, asked, step)
    return found, warnings


def best_category(names: Sequence[str], question: Question) -> tuple[float, str]:
    """The highest AUC of any one of the names against all others, and the question's name."""
    named = np.array(names, dtype=object)
    best = max(_either((named == name).astype(np.float64), question) for name in sorted(set(names)))
    return best, question.name


def is_significant(value: float, question: Question) -> bool:
    """Whether an AUC is above one half by more than chance (Hanley and McNeil 1982)."""
    positive, negative = int(question.positive.sum()), int((~question.positive).sum())
    if not positive or not negative:
        return False
    first, second = value / (2 - value), 2 * value**2 / (1 + value)
    variance = value * (1 - value) + (positive - 1) * (first - value**2) + (negative - 1) * (second - value**2)
    return value - _SIGNIFICANT * float(np.sqrt(max(variance, 0.0) / (positive * negative))) > 0.5


def _either(values: NDArray[np.float64], question: Question) -> float:
    value = auc(values, question.positive)
    return max(value, 1 - value) if np.isfinite(value) else 0.5


def _values(facts: Facts) -> Mapping[str, NDArray[np.float64]]:
    rows, columns = facts["rows"].astype(np.float64), facts["columns"].astype(np.float64)
    return {
        "bytes": facts["bytes"].astype(np.float64),
        "pixels": rows * columns,
        "aspect": columns / np.maximum(rows, 1),
        "mean": facts["mean"].astype(np.float64),
        "border": facts["border"].astype(np.float64),
    }


def _warning(name: str, value: float, question: str, asked: Sequence[Question], step: str) -> list[Finding]:
    own = next(one for one in asked if one.name == question)
    if value <= LIMIT or not is_significant(value, own):
        return []
    message = f"The {name} alone tells {question} (AUC {value:.3f}): the model may learn that instead of the films."
    return [Finding(f"shortcut: {name}", Severity.WARNING, message, step, {"auc": value})]
