"""A look at labelled films before they teach: what is missing, twice, on both sides of a split, or a shortcut."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault, Problem
from imaging.reasons import Remark, Said, Values
from imaging.workers.pool import DecoderPool
from inference.figures import auc
from inference.models.card import DEFAULT_HEADLINE, Headline, spelled
from training.data.data_warnings import CheckProgress, DataCheck, DataWarning, Severity, most_serious_first
from training.data.duplicates import find_duplicates
from training.data.facts import FACTS, Facts, facts_of
from training.data.labels import SPLITS, LabelledFilm
from training.data.pictures import WORKERS, PreparedFilms, read_films
from training.data.split import relative_names, shared_patients, split_by_patient
from training.training_reasons import TrainingReason

__all__ = ["CheckProgress", "DataCheck", "DataWarning", "Severity", "check"]


LIMIT = 0.7
"""A feature that has an AUC above this is warned of."""
_NEGATIVE = frozenset({"normal", "no finding", "negative", "healthy", "none", "0"})
_SIGNIFICANT = 1.96


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What a feature may tell: `name` ("one label from the rest"), and which films are on its one side."""

    name: str
    positive: NDArray[np.bool_]


def questions(
    labels: Sequence[str], positive: Collection[str] | None = None, headline: Headline = DEFAULT_HEADLINE
) -> tuple[Question, ...]:
    """What there is to tell of films with these labels.

    Where some labels are positive and some are not: those from these; and where several are positive, each from the
    rest. Where none or all are: each label from the rest. `positive` None: all labels but normal and its like.
    """
    present = sorted(set(labels))
    if positive is None:
        positive = {label for label in present if spelled(label) not in _NEGATIVE}
    named = np.array(labels, dtype=object)
    ill = [label for label in present if label in positive]
    well = [label for label in present if label not in positive]
    asked = [Question(f"{label} from the rest", named == label) for label in (ill if well else present)]
    if len(present) == 2:
        first, second = (well[0], ill[0]) if well and ill else present
        return (Question(f"{first} from {second}", named == second),)
    if not well or not ill:
        return tuple(asked) if len(present) > 1 else ()
    both = Question(f"{headline.negative} from {headline.title}", np.isin(named, ill))
    return (both, *asked) if len(ill) > 1 else (both,)


@dataclass(frozen=True, slots=True)
class _Feature:
    column: str
    name: str
    alone: TrainingReason


_FEATURES = (
    _Feature("bytes", "file size", TrainingReason.FILE_SIZE),
    _Feature("pixels", "image size", TrainingReason.IMAGE_SIZE),
    _Feature("aspect", "aspect ratio", TrainingReason.ASPECT),
    _Feature("mean", "mean grey", TrainingReason.MEAN_GREY),
    _Feature("border", "grey of the border", TrainingReason.BORDER),
)


def shortcuts(
    films: Sequence[LabelledFilm],
    facts: Facts,
    positive: Collection[str] | None = None,
    headline: Headline = DEFAULT_HEADLINE,
) -> tuple[dict[str, float], list[DataWarning]]:
    """feature -> AUC against the label (0.5..1, the best of the `questions`), and a warning for each above `LIMIT`.

    Films row for row with their facts. AUC counts either direction. No warning where the films are so few that the AUC
    may be chance (95 %, standard error of Hanley and McNeil 1982). View position counts where it is known of some film.
    """
    asked = questions([film.label for film in films], positive, headline)
    if not asked:
        return {}, []
    values = _values(facts)
    found: dict[str, float] = {}
    warnings = []
    for feature in _FEATURES:
        value, question = max((_either(values[feature.column], own), own.name) for own in asked)
        found[feature.name] = value
        warnings += _warning(feature.name, value, question, asked, feature.alone)
    views = [film.columns.get("view", "") for film in films]
    if len(set(views)) > 1:
        value, question = max(best_category(views, own) for own in asked)
        found["view position"] = value
        warnings += _warning("view position", value, question, asked, TrainingReason.VIEW)
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


def _warning(
    name: str, value: float, question: str, asked: Sequence[Question], alone: TrainingReason
) -> list[DataWarning]:
    own = next(one for one in asked if one.name == question)
    if value <= LIMIT or not is_significant(value, own):
        return []
    said = Remark(alone, {"feature": name, "question": question, "auc": value})
    return [DataWarning(f"shortcut: {name}", Severity.WARNING, said, {"auc": value})]


FEWEST = 10
LARGEST_RATIO = 20
NO_TRAINING = "no training"
"""The kind of a finding for which a training would refuse the films."""
WITHOUT_SPLIT = "all"
_SHARE = 0.2
_SHORTENED = re.compile(r"\d([.,]\d+)?E\+\d+")
"""A long number as a spreadsheet shortens it: 1.23457E+11."""


def counts_of(films: Sequence[LabelledFilm]) -> dict[str, dict[str, int]]:
    """split -> label -> films, every label in every split; one row "all" where no film has a split."""
    labels = sorted({film.label for film in films})
    counted = Counter((film.split, film.label) for film in films)
    splits = [split for split in ("", *SPLITS) if any(film.split == split for film in films)]
    return {split or WITHOUT_SPLIT: {label: counted[split, label] for label in labels} for split in splits}


def count_findings(counts: Mapping[str, Mapping[str, int]]) -> Iterator[DataWarning]:
    """Labels with too few films in a split, and labels of very different size."""
    for split, own in counts.items():
        for label, count in own.items():
            if count < FEWEST:
                few = Remark(TrainingReason.FEW_FILMS, {"films": count, "label": label})
                if split != WITHOUT_SPLIT:
                    values: Values = {"films": count, "label": label, "split": split}
                    few = Remark(TrainingReason.FEW_FILMS_OF_SPLIT, values)
                yield DataWarning("few films", Severity.WARNING, few, {"films": count})
        most, fewest = max(own, key=own.__getitem__), min(own, key=own.__getitem__)
        if own[fewest] and own[most] > LARGEST_RATIO * own[fewest]:
            ratio = own[most] / own[fewest]
            uneven = Remark(TrainingReason.IMBALANCE, {"ratio": ratio, "most": most, "fewest": fewest})
            if split != WITHOUT_SPLIT:
                said: Values = {"ratio": ratio, "most": most, "fewest": fewest, "split": split}
                uneven = Remark(TrainingReason.IMBALANCE_OF_SPLIT, said)
            yield DataWarning("imbalance", Severity.WARNING, uneven, {"ratio": ratio})


def lacking(films: Sequence[LabelledFilm], labels: Sequence[str]) -> Iterator[Remark]:
    """Why films whose splits are filled in are refused by a training, with the next step; nothing where they are not.

    It needs films of each of the `labels` to learn from, and others, of other patients, to choose with.
    """
    given = {split: {film.label for film in films if film.split == split} for split in SPLITS}
    if not given["train"] and not given["validation"]:
        yield Remark(TrainingReason.ALL_TEST)
        return
    for split in ("train", "validation"):
        for label in labels:
            if label not in given[split]:
                patients = {film.patient for film in films if film.label == label and film.split != "test"}
                reason = TrainingReason.LABEL_OF_ONE if len(patients) == 1 else TrainingReason.LABEL_LACKING
                yield Remark(reason, {"split": split, "label": label})


def training_findings(films: Sequence[LabelledFilm], labels: Sequence[str] | None = None) -> Iterator[DataWarning]:
    """What a training would refuse. `labels`: those of its recipe, where it is known."""
    own = labels or sorted({film.label for film in films})
    if len(own) < 2:
        yield DataWarning("one label", Severity.WARNING, Remark(TrainingReason.ONE_LABEL, {"label": own[0]}))
        return
    for why in lacking(split_by_patient(films, _SHARE, 0), own):
        yield DataWarning(NO_TRAINING, Severity.WARNING, Remark(TrainingReason.REFUSED, {"problem": why}))


def unknown_patients(films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[DataWarning]:
    """Films that count as a patient of their own, and patients whose numbers a spreadsheet has shortened."""
    unknown = [name for film, name in zip(films, names, strict=True) if not film.patient_known]
    if unknown:
        every = len(unknown) == len(films)
        some = Remark(TrainingReason.SOME_PATIENTS, {"unknown": len(unknown), "films": len(films)})
        said = TrainingReason.NO_PATIENTS if every else some
        named = () if every else tuple((name,) for name in unknown)
        yield DataWarning("patient not known", Severity.WARNING, said, {"films": len(unknown)}, named)
    shortened = len({film.patient for film in films if _SHORTENED.fullmatch(film.patient)})
    if shortened:
        said = TrainingReason.SHORTENED_PATIENTS
        yield DataWarning("patient shortened", Severity.WARNING, said, {"patients": shortened})


def patient_findings(films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[DataWarning]:
    """Patients with films in two splits; the films are named, not the patients."""
    yield from unknown_patients(films, names)
    shared = set(shared_patients(films))
    if not shared:
        return
    groups: dict[str, list[str]] = defaultdict(list)
    for film, name in zip(films, names, strict=True):
        if film.patient in shared:
            groups[film.patient].append(name)
    count = len(groups)
    yield DataWarning(
        kind="patient across splits",
        severity=Severity.LEAK,
        said=Remark(TrainingReason.PATIENTS_ACROSS_SPLITS, {"patients": count}),
        figures={"patients": count, "films": sum(map(len, groups.values()))},
        films=tuple(tuple(own) for own in groups.values()),
    )


def source_findings(
    films: Sequence[LabelledFilm], positive: Collection[str] | None = None, headline: Headline = DEFAULT_HEADLINE
) -> Iterator[DataWarning]:
    """Sources that have one label only, and sources that tell the labels apart (best one against the rest, AUC).

    `figures` has Cramér's V of source and label, 0..1 (Cramér 1946, 21.9).
    """
    sources, labels = [film.source for film in films], [film.label for film in films]
    if len(set(sources)) < 2 or len(set(labels)) < 2:
        return
    own_labels: dict[str, set[str]] = defaultdict(set)
    for source, label in zip(sources, labels, strict=True):
        own_labels[source].add(label)
    association = {"cramers_v": cramers_v(sources, labels)}
    for source, own in sorted(own_labels.items()):
        count = sources.count(source)
        if len(own) == 1 and count >= FEWEST:
            said = Remark(TrainingReason.NO_SOURCE_OF_ONE_LABEL, {"label": next(iter(own)), "films": count})
            if source:
                values: Values = {"source": source, "label": next(iter(own)), "films": count}
                said = Remark(TrainingReason.SOURCE_OF_ONE_LABEL, values)
            yield DataWarning("source with one label", Severity.WARNING, said, association | {"films": count})
    value, name = max(best_category(sources, question) for question in questions(labels, positive, headline))
    question = next(own for own in questions(labels, positive, headline) if own.name == name)
    if value > LIMIT and is_significant(value, question):
        said = Remark(TrainingReason.SOURCE, {"question": name, "auc": value})
        yield DataWarning("shortcut: source", Severity.WARNING, said, association | {"auc": value})


def cramers_v(first: Sequence[str], second: Sequence[str]) -> float:
    """Cramér's V of two ways to name the same films: 0 no association, 1 either gives the other away."""
    rows, row = np.unique(np.array(list(first), dtype=str), return_inverse=True)
    columns, column = np.unique(np.array(list(second), dtype=str), return_inverse=True)
    table = np.zeros((len(rows), len(columns)))
    np.add.at(table, (row, column), 1)
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    chi_squared = float(((table - expected) ** 2 / expected).sum())
    smaller = min(len(rows), len(columns)) - 1
    return float(np.sqrt(chi_squared / (table.sum() * smaller))) if smaller else 0.0


_EVERY = 20


@dataclass(slots=True)
class _Seen:
    """The facts of the films that were read, by their paths, and why the others were not."""

    facts: dict[Path, Facts] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def check(
    films: Sequence[LabelledFilm],
    *,
    headline: Headline | None = None,
    prepared: PreparedFilms | None = None,
    data: Path | None = None,
    labels: Sequence[str] | None = None,
    notes: Sequence[Said] = (),
) -> Iterator[CheckProgress | DataWarning | DataCheck]:
    """Look at labelled films; the last item is the `DataCheck`, before it its findings, most serious first.

    `headline`: the recipe's (None: all labels but normal, no finding and the like are positive). `prepared`: films that
    were prepared already; then no film is opened, and those without a picture count only in what needs none. `data`:
    the folder or labels file that findings name films relative to. `labels`: those that a recipe needs films of.
    `notes`: of the `LabelledSet`, which become findings. A film without a split counts as a training film where others
    have one.
    """
    seen, positive = _Seen(), None if headline is None else headline.labels
    if prepared is None:
        yield from _read(films, seen)
    else:
        paths = (film.path for film in prepared.films)
        seen.facts = dict(zip(paths, prepared.facts, strict=True))
        seen.problems = list(prepared.problems)
    names = relative_names(films, data)
    if any(film.split for film in films):
        films = [film if film.split else replace(film, split="train") for film in films]
    findings: list[DataWarning] = [*_unreadable(seen.problems, films, names)]
    findings += [DataWarning("read so", Severity.NOTE, note) for note in notes]
    counts = counts_of(films)
    findings += [*patient_findings(films, names), *training_findings(films, labels)]
    findings += [*count_findings(counts), *source_findings(films, positive, headline or DEFAULT_HEADLINE)]
    rows = [row for row, film in enumerate(films) if film.path in seen.facts]
    opened = [films[row] for row in rows]
    facts = np.array([seen.facts[film.path] for film in opened], FACTS)
    for step in find_duplicates(opened, facts, [names[row] for row in rows]):
        if isinstance(step, DataWarning):
            findings.append(step)
        else:
            yield step
    measured, warnings = shortcuts(opened, facts, positive, headline or DEFAULT_HEADLINE)
    ordered = most_serious_first([*findings, *warnings])
    yield from ordered
    yield DataCheck(len(films), len(opened), len({film.patient for film in films}), counts, ordered, measured)


def _read(films: Sequence[LabelledFilm], seen: _Seen) -> Iterator[CheckProgress]:
    with DecoderPool(workers=WORKERS) as pool:
        for done, (film, image) in enumerate(zip(films, read_films(films, pool), strict=True), start=1):
            if isinstance(image, Problem):
                seen.problems.append(image)
            else:
                try:
                    seen.facts[film.path] = facts_of(image)
                except Fault as fault:
                    seen.problems.append(fault.problem)
            if done % _EVERY == 0 or done == len(films):
                yield CheckProgress(done, len(films))


def _unreadable(
    problems: Sequence[Problem], films: Sequence[LabelledFilm], names: Sequence[str]
) -> Iterator[DataWarning]:
    """One finding for each thing that is wrong with files."""
    if not problems:
        return
    name_of: Mapping[Path | None, str] = {film.path: name for film, name in zip(films, names, strict=True)}
    alike: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        alike[repr(replace(problem, path=None, frame=None))].append(problem)
    for own in sorted(alike.values(), key=len, reverse=True):
        yield DataWarning(
            kind="unusable film",
            severity=Severity.WARNING,
            said=Remark(TrainingReason.LEFT_OUT, {"films": len(own), "problem": own[0]}),
            figures={"films": len(own)},
            films=tuple((name_of[problem.path],) for problem in own if problem.path in name_of),
        )
