"""Films prepared once: the network's grey pictures in one memory-mapped file, so that later epochs only compute."""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.faults import Fault, Problem
from imaging.pool import DecoderPool
from imaging.read import read_refs
from imaging.types import Image, ImageRef
from inference.card_types import InputSpec
from inference.gate import check_file, check_part, check_pixels
from inference.prepare import prepare
from training.data import facts
from training.data.facts import Facts, facts_of
from training.data.labels import LabelledFilm
from training.data.picture_cache import CacheWriter, read_cache
from training.events import Preparing, Unusable

_EVERY = 50
WORKERS = 2

Pictures: TypeAlias = NDArray[np.uint8]
"""(n, rows, columns) grey levels, as `inference.prepare` makes them, rounded."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFilms:
    """The films that could be read, their pictures and facts, row for row; how many could not, and why."""

    films: tuple[LabelledFilm, ...]
    pictures: Pictures
    unusable: int
    facts: Facts
    problems: tuple[Problem, ...] = ()


def prepare_films(
    films: Sequence[LabelledFilm], spec: InputSpec, folder: Path
) -> Iterator[Preparing | Unusable | PreparedFilms]:
    """Prepare every film with the function that scoring uses; the last item is the `PreparedFilms`.

    `folder` keeps the pictures and reuses them for the same films, sizes, times and spec, and then nothing else is
    yielded. Several may prepare into one folder at once; what is there is whole. The first frame of a file is taken.
    A film that cannot be read is reported and left out. Raises Fault (DISK_FULL) where the pictures find no room.
    """
    digest = _digest(films, spec)
    known = read_cache(folder, digest)
    if known is None:
        with CacheWriter(folder, digest, (len(films), spec.rows, spec.columns)) as writer:
            with DecoderPool(workers=WORKERS) as pool:
                for row, read in enumerate(read_films(films, pool)):
                    problem = _add(writer, row, read, spec)
                    if problem is not None:
                        yield Unusable(problem)
                    if row % _EVERY == 0:
                        yield Preparing(row, len(films))
            known = writer.finish()
        yield Preparing(len(films), len(films))
    kept = tuple(films[row] for row in known.rows)
    yield PreparedFilms(kept, known.pictures, len(films) - len(kept), known.facts, known.problems)


def read_films(films: Sequence[LabelledFilm], pool: DecoderPool) -> Generator[Image | Problem, None, None]:
    """The first frame of each film, in the order of `films`, or why there is none or why it would get no score.

    Read ahead by the pool's workers.
    """
    waiting: deque[Problem | None] = deque()

    def references() -> Iterator[ImageRef]:
        for film in films:
            try:
                reference = read_refs(film.path)[0]
            except Fault as fault:
                waiting.append(fault.problem)
            else:
                waiting.append(None)
                yield reference

    images = pool.map(references())
    try:
        for _, image in images:
            while (problem := waiting.popleft()) is not None:
                yield problem
            yield _scorable(image)
        yield from (problem for problem in waiting if problem is not None)
    finally:
        images.close()


def _scorable(read: Image | Problem) -> Image | Problem:
    """A film that no model would get to score (a lateral one, no radiograph, in color, cut short) teaches nothing."""
    if isinstance(read, Problem):
        return read
    problem = check_file(read) or check_part(read) or check_pixels(read)
    if problem is None:
        return read
    next_step = "It would get no score, so it teaches nothing: take it out of the labels."
    return replace(problem, path=read.ref.path, next_step=next_step)


def _add(writer: CacheWriter, row: int, read: Image | Problem, spec: InputSpec) -> Problem | None:
    if isinstance(read, Problem):
        problem = read
    else:
        try:
            prepared = prepare(read, spec)
            writer.add(row, np.rint(prepared.grey).astype(np.uint8), facts_of(read, spec, prepared))
            return None
        except Fault as fault:
            problem = fault.problem
    writer.leave_out(problem)
    return problem


def _digest(films: Sequence[LabelledFilm], spec: InputSpec) -> str:
    """Changes when a film, its order, its size or time, or the preparation changes."""
    made = [facts.VERSION, spec.rows, spec.columns, spec.fit, spec.low, spec.high]
    state = hashlib.sha256(json.dumps(made).encode())
    for film in films:
        try:
            status = film.path.stat()
            state.update(f"{film.path}\0{status.st_size}\0{status.st_mtime_ns}\n".encode(errors="surrogateescape"))
        except OSError:
            state.update(f"{film.path}\0missing\n".encode(errors="surrogateescape"))
    return state.hexdigest()[:32]
