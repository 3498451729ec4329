"""A look at labelled films before they teach: what is missing, twice, on both sides of a split, or a shortcut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from imaging.faults import Fault, Problem
from imaging.pool import DecoderPool
from training.data.composition import (
    count_findings,
    counts_of,
    patient_findings,
    source_findings,
    training_findings,
)
from training.data.duplicates import find_duplicates
from training.data.facts import FACTS, Facts, facts_of
from training.data.findings import CheckProgress, DataCheck, Finding, Severity, most_serious_first
from training.data.labelled import LabelledFilm
from training.data.pictures import WORKERS, PreparedFilms, read_films
from training.data.shortcuts import shortcuts
from training.data.split_file import relative_names

__all__ = ["CheckProgress", "DataCheck", "Finding", "Severity", "check"]

_EVERY = 20


@dataclass(slots=True)
class _Seen:
    """The facts of the films that were read, by their paths, and why the others were not."""

    facts: dict[Path, Facts] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def check(
    films: Sequence[LabelledFilm],
    *,
    abnormal: Collection[str] | None = None,
    prepared: PreparedFilms | None = None,
    data: Path | None = None,
    labels: Sequence[str] | None = None,
    notes: Sequence[str] = (),
) -> Iterator[CheckProgress | Finding | DataCheck]:
    """Look at labelled films; the last item is the `DataCheck`, before it its findings, most serious first.

    `abnormal`: the labels that mean abnormal (None: all but normal, no finding and the like). `prepared`: films that
    were prepared already; then no film is opened, and those without a picture count only in what needs none. `data`:
    the folder or labels file that findings name films relative to. `labels`: those that a recipe needs films of.
    `notes`: of the `LabelledSet`, which become findings. A film without a split counts as a training film where others
    have one.
    """
    seen = _Seen()
    if prepared is None:
        yield from _read(films, seen)
    else:
        paths = (film.path for film in prepared.films)
        seen.facts = dict(zip(paths, prepared.facts, strict=True))
        seen.problems = list(prepared.problems)
    names = relative_names(films, data)
    if any(film.split for film in films):
        films = [film if film.split else replace(film, split="train") for film in films]
    findings: list[Finding] = [*_unreadable(seen.problems, films, names)]
    findings += [Finding("read so", Severity.NOTE, note) for note in notes]
    counts = counts_of(films)
    findings += [*patient_findings(films, names), *training_findings(films, labels)]
    findings += [*count_findings(counts), *source_findings(films, abnormal)]
    rows = [row for row, film in enumerate(films) if film.path in seen.facts]
    opened = [films[row] for row in rows]
    facts = np.array([seen.facts[film.path] for film in opened], FACTS)
    for step in find_duplicates(opened, facts, [names[row] for row in rows]):
        if isinstance(step, Finding):
            findings.append(step)
        else:
            yield step
    measured, warnings = shortcuts(opened, facts, abnormal)
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


def _unreadable(problems: Sequence[Problem], films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[Finding]:
    """One finding for each thing that is wrong with files."""
    if not problems:
        return
    name_of: Mapping[Path | None, str] = {film.path: name for film, name in zip(films, names, strict=True)}
    for says, count in Counter(problem.message for problem in problems).most_common():
        own = [problem for problem in problems if problem.message == says]
        which = "1 film is" if count == 1 else f"{count:,} films are"
        yield Finding(
            kind="unusable film",
            severity=Severity.WARNING,
            message=f"{which} left out. {says}",
            next_step=own[0].next_step,
            figures={"films": count},
            films=tuple((name_of[problem.path],) for problem in own if problem.path in name_of),
        )
