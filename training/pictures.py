"""Films prepared once: the network's grey pictures in one memory-mapped file, so that later epochs only compute."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault
from imaging.pool import DecoderPool
from imaging.read import read_refs
from imaging.types import ImageRef
from inference.disk import write_whole
from inference.prepare import prepare
from inference.types import InputSpec
from training.events import Preparing, Unusable
from training.labels import LabelledFilm

_EVERY = 50

Pictures: TypeAlias = NDArray[np.uint8]
"""(n, rows, columns) grey levels, as `inference.prepare` makes them, rounded."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFilms:
    """The films that could be read and their pictures, row for row; and how many could not."""

    films: tuple[LabelledFilm, ...]
    pictures: Pictures
    unusable: int


def prepare_films(
    films: Sequence[LabelledFilm], spec: InputSpec, folder: Path
) -> Iterator[Preparing | Unusable | PreparedFilms]:
    """Prepare every film with the function that scoring uses; the last item is the `PreparedFilms`.

    `folder` keeps the pictures and reuses them for the same films, sizes, times and spec. The first frame of a
    file is taken. A film that cannot be read is reported and left out.
    """
    digest = _digest(films, spec)
    index, data = folder / "pictures.json", folder / "pictures.npy"
    if index.is_file() and data.is_file():
        known = json.loads(index.read_text(encoding="utf-8"))
        if known["digest"] == digest:
            kept = tuple(films[row] for row in known["rows"])
            yield PreparedFilms(kept, np.load(data, mmap_mode="r"), len(films) - len(kept))
            return
    folder.mkdir(parents=True, exist_ok=True)
    index.unlink(missing_ok=True)
    pictures = np.lib.format.open_memmap(data, "w+", np.uint8, (len(films), spec.rows, spec.columns))
    rows: list[int] = []
    with DecoderPool() as pool:
        for row, film in enumerate(films):
            try:
                picture = prepare(pool.read(_ref(film)), spec).grey
                pictures[len(rows)] = np.rint(picture)
                rows.append(row)
            except Fault as fault:
                yield Unusable(fault.problem)
            if row % _EVERY == 0:
                yield Preparing(row, len(films))
    pictures.flush()
    write_whole(index, json.dumps({"digest": digest, "rows": rows}).encode())
    yield Preparing(len(films), len(films))
    yield PreparedFilms(tuple(films[row] for row in rows), pictures, len(films) - len(rows))


def _ref(film: LabelledFilm) -> ImageRef:
    return read_refs(film.path)[0]


def _digest(films: Sequence[LabelledFilm], spec: InputSpec) -> str:
    """Changes when a film, its order, its size or time, or the preparation changes."""
    state = hashlib.sha256(json.dumps(asdict(spec), sort_keys=True).encode())
    for film in films:
        try:
            status = film.path.stat()
            state.update(f"{film.path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode(errors="surrogateescape"))
        except OSError:
            state.update(f"{film.path}\0missing\n".encode(errors="surrogateescape"))
    return state.hexdigest()
