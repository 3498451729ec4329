"""Films that stand twice in a data set, to the pixel or nearly, and what that does to splits and labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from training.data.facts import Facts
from training.data.findings import CheckProgress, Finding, Severity
from training.data.labelled import LabelledFilm
from training.data.near import near_pairs

Groups = tuple[tuple[int, ...], ...]
"""Row numbers of films that are the same, in order; one group after another by its first film."""


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    what: str
    """The groups, as the end of "3 groups of ..."."""


_EXACT = _Kind("duplicate", "identical films")
_NEAR = _Kind("near duplicate", "films that look the same")


def find_duplicates(
    films: Sequence[LabelledFilm], facts: Facts, names: Sequence[str]
) -> Iterator[CheckProgress | Finding]:
    """Findings about films (row for row with their facts and names) that are identical, and that look the same.

    A film given twice, and films that differ in their file format only, count as identical.
    """
    exact = exact_groups(facts)
    yield from _findings(_EXACT, exact, films, names)
    others = {row for group in exact for row in group[1:]}
    single = np.array([row for row in range(len(facts)) if row not in others], np.int64)
    near: list[tuple[int, int]] = []
    for done, pairs in near_pairs(facts["thumbnail"][single]):
        near += [(int(single[first]), int(single[second])) for first, second in pairs]
        yield CheckProgress(done, len(single), comparing=True)
    yield from _findings(_NEAR, joined(near), films, names)


def exact_groups(facts: Facts) -> Groups:
    """Films whose decoded values have the same SHA-256."""
    by_digest: dict[bytes, list[int]] = defaultdict(list)
    for row, digest in enumerate(facts["pixels"]):
        by_digest[digest.tobytes()].append(row)
    return tuple(tuple(rows) for rows in by_digest.values() if len(rows) > 1)


def joined(pairs: Iterable[tuple[int, int]]) -> Groups:
    """Pairs that share a film in one group."""
    group_of: dict[int, list[int]] = {}
    for first, second in pairs:
        own, other = group_of.setdefault(first, [first]), group_of.setdefault(second, [second])
        if own is not other:
            own += other
            group_of |= dict.fromkeys(other, own)
    unique = {id(group): tuple(sorted(group)) for group in group_of.values()}
    return tuple(sorted(unique.values()))


def _findings(kind: _Kind, groups: Groups, films: Sequence[LabelledFilm], names: Sequence[str]) -> Iterator[Finding]:
    """Each group in one finding: the most serious that holds of it."""
    parted: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for group in groups:
        parted[_what_is_wrong([films[row] for row in group])].append(group)
    for wrong, (severity, says, step) in _WRONG.items():
        own = parted[wrong]
        if own:
            count = sum(map(len, own))
            groups_text = "1 group" if len(own) == 1 else f"{len(own):,} groups"
            yield Finding(
                kind=f"{kind.name}{wrong}",
                severity=severity,
                message=f"{groups_text} of {kind.what} ({count:,} films) {says if len(own) > 1 else _one(says)}",
                next_step=step,
                figures={"groups": len(own), "films": count},
                films=tuple(tuple(names[row] for row in group) for group in own),
            )


_WRONG = {
    " across splits": (
        Severity.LEAK,
        "stand in more than one split: figures would be better than the model is.",
        "Keep each film in one split, all films of a patient with it.",
    ),
    " with different labels": (
        Severity.LEAK,
        "have different labels: at least one of them is wrong.",
        "Look at them, correct the labels, and keep each film once.",
    ),
    " under different patients": (
        Severity.WARNING,
        "stand under different patients: a split by patient may put them on both sides.",
        "Give them the same patient, or keep each film once.",
    ),
    "": (
        Severity.NOTE,
        "stand under one patient, split and label: they count more than other films.",
        "Keep each film once if that was not meant.",
    ),
}


def _what_is_wrong(group: Sequence[LabelledFilm]) -> str:
    """A key of `_WRONG`. A film without a patient is its own, so that its copies count as another patient's."""
    if len({film.split for film in group}) > 1:
        return " across splits"
    if len({film.label for film in group}) > 1:
        return " with different labels"
    return " under different patients" if len({film.patient for film in group}) > 1 else ""


def _one(says: str) -> str:
    verb, rest = says.split(" ", 1)
    return {"stand": "stands", "have": "has"}[verb] + " " + rest
