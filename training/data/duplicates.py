"""Films that stand twice in a data set, to the pixel or nearly, and what that does to splits and labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from imaging.reasons import Remark
from training.data.data_warnings import CheckProgress, DataWarning, Severity
from training.data.facts import Facts
from training.data.labels import LabelledFilm
from training.training_reasons import TrainingReason

MOST_BITS = 48
LEAST_CORRELATION = 0.94
_FREQUENCIES = 16
_FINE = 2.0
_BLOCK = 1024
_WIDE = 16384

Pairs = NDArray[np.int64]
"""(n, 2) row numbers, the smaller first."""


def near_pairs(thumbnails: NDArray[np.uint8]) -> Iterator[tuple[int, Pairs]]:
    """The pairs of (n, 32, 32) thumbnails that look the same; yields rows done and the pairs found since, to the last.

    Every pair is compared, by matrix products: exact, and on two cores about a minute for 100,000 films.
    """
    signs = np.where(hashes(thumbnails), np.float32(1), np.float32(-1))
    least = signs.shape[1] - 2 * MOST_BITS if len(signs) else 0
    for start in range(0, len(signs), _BLOCK):
        block = signs[start : start + _BLOCK]
        found = [np.empty((0, 2), np.int64)]
        for wide in range(start, len(signs), _WIDE):
            rows, columns = np.nonzero(block @ signs[wide : wide + _WIDE].T >= least)
            pairs = np.stack([rows + start, columns + wide], axis=1)
            found.append(pairs[pairs[:, 0] < pairs[:, 1]])
        yield min(start + _BLOCK, len(signs)), _judged(np.concatenate(found), thumbnails)


def hashes(thumbnails: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(n, 255) bits of (n, 32, 32) thumbnails: which low frequencies are above their median, the mean grey left out."""
    low = np.empty((len(thumbnails), _FREQUENCIES * _FREQUENCIES - 1), np.float32)
    for row, thumbnail in enumerate(thumbnails):
        low[row] = cv2.dct(thumbnail.astype(np.float32))[:_FREQUENCIES, :_FREQUENCIES].ravel()[1:]
    return low > np.median(low, axis=1, keepdims=True)


def _judged(pairs: Pairs, thumbnails: NDArray[np.uint8]) -> Pairs:
    films, place = np.unique(pairs, return_inverse=True)
    fine = np.empty((len(films), thumbnails[0].size), np.float32)
    for row, film in enumerate(films):
        grey = thumbnails[film].astype(np.float32)
        fine[row] = (grey - cv2.GaussianBlur(grey, (0, 0), _FINE)).ravel()
    fine -= fine.mean(axis=1, keepdims=True)
    fine /= np.maximum(np.linalg.norm(fine, axis=1, keepdims=True), np.float32(1e-6))
    first, second = place.reshape(-1, 2).T
    correlation = np.einsum("ij,ij->i", fine[first], fine[second])
    kept: Pairs = pairs[correlation >= LEAST_CORRELATION]
    return kept


Groups = tuple[tuple[int, ...], ...]
"""Row numbers of films that are the same, in order; one group after another by its first film."""


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    what: TrainingReason
    """The groups, as the end of "3 groups of ..."."""


_EXACT = _Kind("duplicate", TrainingReason.IDENTICAL)
_NEAR = _Kind("near duplicate", TrainingReason.ALIKE)


def find_duplicates(
    films: Sequence[LabelledFilm], facts: Facts, names: Sequence[str]
) -> Iterator[CheckProgress | DataWarning]:
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


def _findings(
    kind: _Kind, groups: Groups, films: Sequence[LabelledFilm], names: Sequence[str]
) -> Iterator[DataWarning]:
    """Each group in one finding: the most serious that holds of it."""
    parted: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for group in groups:
        parted[_what_is_wrong([films[row] for row in group])].append(group)
    for wrong, (severity, reason) in _WRONG.items():
        own = parted[wrong]
        if own:
            count = sum(map(len, own))
            yield DataWarning(
                kind=f"{kind.name}{wrong}",
                severity=severity,
                said=Remark(reason, {"groups": len(own), "what": kind.what, "films": count}),
                figures={"groups": len(own), "films": count},
                films=tuple(tuple(names[row] for row in group) for group in own),
            )


_WRONG = {
    " across splits": (Severity.LEAK, TrainingReason.COPIES_ACROSS_SPLITS),
    " with different labels": (Severity.LEAK, TrainingReason.COPIES_WITH_OTHER_LABELS),
    " under different patients": (Severity.WARNING, TrainingReason.COPIES_OF_OTHER_PATIENTS),
    "": (Severity.NOTE, TrainingReason.COPIES),
}


def _what_is_wrong(group: Sequence[LabelledFilm]) -> str:
    """A key of `_WRONG`. A film without a patient is its own, so that its copies count as another patient's."""
    if len({film.split for film in group}) > 1:
        return " across splits"
    if len({film.label for film in group}) > 1:
        return " with different labels"
    return " under different patients" if len({film.patient for film in group}) > 1 else ""
