"""A name for a set of labelled films: what changes when a film, its label, its patient or its split changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from training.data.labels import LabelledFilm
from training.data.split_file import relative_names


def data_digest(films: Sequence[LabelledFilm], data: Path | None = None) -> str:
    """SHA-256, hexadecimal, of paths relative to `data`, labels, patients (by first appearance), splits and file sizes.

    The order of the films does not count, nor where the set lies. A file that is not there has no size.
    """
    rows = sorted(zip(relative_names(films, data), films, strict=True), key=lambda row: row[0])
    numbers: dict[str, int] = {}
    state = hashlib.sha256()
    for name, film in rows:
        patient = numbers.setdefault(film.patient, len(numbers))
        row = json.dumps([name, film.label, film.split, patient, _size(film.path)])
        state.update(row.encode() + b"\n")
    return state.hexdigest()


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
