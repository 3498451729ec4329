"""Who and what is in a data set: films of each label and split, patients on two sides, sources that tell labels."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np

from training.data.findings import Finding, Severity
from training.data.labelled import SPLITS, LabelledFilm
from training.data.shortcuts import LIMIT, best_category, is_significant, questions
from training.data.split import shared_patients, split_by_patient

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


def count_findings(counts: Mapping[str, Mapping[str, int]]) -> Iterator[Finding]:
    """Labels with too few films in a split, and labels of very different size."""
    for split, own in counts.items():
        where = "" if split == WITHOUT_SPLIT else f" of the {split} split"
        for label, count in own.items():
            if count < FEWEST:
                which = f"Only {count} {'film' if count == 1 else 'films'}{where} {'has' if count == 1 else 'have'}"
                message = f"{which} the label {label}: too few to learn from or to measure."
                yield Finding("few films", Severity.WARNING, message, "Label more films.", {"films": count})
        most, fewest = max(own, key=own.__getitem__), min(own, key=own.__getitem__)
        if own[fewest] and own[most] > LARGEST_RATIO * own[fewest]:
            ratio = own[most] / own[fewest]
            message = f"{ratio:.0f} times as many films{where} have the label {most} as have the label {fewest}."
            step = "Label more of the rare ones, or train with class weights or balanced sampling."
            yield Finding("imbalance", Severity.WARNING, message, step, {"ratio": ratio})


def lacking(films: Sequence[LabelledFilm], labels: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Why films whose splits are filled in are refused by a training, with the next step; nothing where they are not.

    It needs films of each of the `labels` to learn from, and others, of other patients, to choose with.
    """
    given = {split: {film.label for film in films if film.split == split} for split in SPLITS}
    if not given["train"] and not given["validation"]:
        yield "All films are test films: none is left to learn from.", "Give some of them the split train."
        return
    for split in ("train", "validation"):
        for label in labels:
            if label not in given[split]:
                patients = {film.patient for film in films if film.label == label and film.split != "test"}
                alone = " All that have it are of one patient." if len(patients) == 1 else ""
                yield f"The {split} films have none with the label {label}.{alone}", "Label films of more patients."


def training_findings(films: Sequence[LabelledFilm], labels: Sequence[str] | None = None) -> Iterator[Finding]:
    """What a training would refuse. `labels`: those of its recipe, where it is known."""
    own = labels or sorted({film.label for film in films})
    if len(own) < 2:
        message = f"All films have the label {own[0]}: there is nothing to tell apart. A training refuses them."
        yield Finding("one label", Severity.WARNING, message, "Label films of another kind, too.")
        return
    for message, next_step in lacking(split_by_patient(films, _SHARE, 0), own):
        yield Finding(NO_TRAINING, Severity.WARNING, f"{message} A training refuses them.", next_step)


def unknown_patients(films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[Finding]:
    """Films that count as a patient of their own, and patients whose numbers a spreadsheet has shortened."""
    unknown = [name for film, name in zip(films, names, strict=True) if not film.patient_known]
    if unknown:
        every = len(unknown) == len(films)
        which = "Nothing says" if every else f"For {len(unknown):,} of {len(films):,} films nothing says"
        message = (
            f"{which} who the patient is: each film counts as a patient of its own, and films of one person may "
            "stand on both sides of a split."
        )
        step = "Name the patients in a column patient_id of a labels file."
        named = () if every else tuple((name,) for name in unknown)
        yield Finding("patient not known", Severity.WARNING, message, step, {"films": len(unknown)}, named)
    shortened = len({film.patient for film in films if _SHORTENED.fullmatch(film.patient)})
    if shortened:
        message = (
            "Patient numbers were shortened by a spreadsheet, such as 1.23E+11: different patients may have the same."
        )
        step = "Save the table again with that column as text."
        yield Finding("patient shortened", Severity.WARNING, message, step, {"patients": shortened})


def patient_findings(films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[Finding]:
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
    who = "1 patient has" if count == 1 else f"{count:,} patients have"
    yield Finding(
        kind="patient across splits",
        severity=Severity.LEAK,
        message=f"{who} films in more than one split: figures would be better than the model is.",
        next_step="Give all films of a patient one split; training refuses these films until then.",
        figures={"patients": count, "films": sum(map(len, groups.values()))},
        films=tuple(tuple(own) for own in groups.values()),
    )


def source_findings(films: Sequence[LabelledFilm], abnormal: Collection[str] | None = None) -> Iterator[Finding]:
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
            which = f"The source {source} has" if source else "The films without a source have"
            message = f"{which} only the label {next(iter(own))} ({count:,} films): the model may learn the source."
            step = "Add films of the other labels from there, or leave the source out."
            yield Finding("source with one label", Severity.WARNING, message, step, association | {"films": count})
    value, name = max(best_category(sources, question) for question in questions(labels, abnormal))
    question = next(own for own in questions(labels, abnormal) if own.name == name)
    if value > LIMIT and is_significant(value, question):
        message = f"The source alone tells {name} (AUC {value:.3f}): the model may learn where a film comes from."
        step = "Take films of all labels from each source, and look at the figures source by source."
        yield Finding("shortcut: source", Severity.WARNING, message, step, association | {"auc": value})


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
