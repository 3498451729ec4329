"""`python -m tests.figures.shifts FILMS.csv MODEL [--films N] [--pairs N]`: what a small shift does to a score.

FILMS.csv as `tests.figures.films` writes it; its test films, of adults only those that radiologists read, at most
`--films` of each population. Each film is taken twice as if it had been taken anew: every side cropped by 0 to 2 % of
its length, each on its own, and normal noise of 1 % of the film's range (0.5 to 99.5 % of its values) added. The
difference is that of the two scores, as the window scores them; films of which one is refused are left out. Printed for
each population and band of the pair's mean score: pairs, median and 95th percentile of the absolute difference.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from imaging.image import Image
from imaging.reading.read import read, read_refs
from inference.models.population import Subject
from inference.prediction import Scored
from inference.score import Scorer
from training.data.layouts import LabelledFilm, read_labels

CROP = 0.02
NOISE = 0.01
BANDS = (0.0, 0.1, 0.3, 0.7, 0.9, 1.0)


def main(args: argparse.Namespace) -> None:
    """Print a line for each population and band, and one for the whole population."""
    scorer = Scorer.open(args.model, "cpu")
    films = [film for film in read_labels(args.labels) if film.split == "test" and _is_asked(film)]
    for population in [own.name for own in scorer.card.populations]:
        own = [film for film in films if film.columns.get("population") == population]
        order = np.random.default_rng(0).permutation(len(own))[: args.films]
        pairs = np.array([pair for place in order.tolist() for pair in _pairs(scorer, own[place], args.pairs)])
        if not len(pairs):
            continue
        moved, mean = np.abs(pairs[:, 0] - pairs[:, 1]), pairs.mean(axis=1)
        groups = [(f"{low} to {high}", (mean >= low) & (mean <= high)) for low, high in pairwise(BANDS)]
        for name, rows in [*groups, ("all", np.ones(len(mean), bool))]:
            if rows.any():
                half, most = np.percentile(moved[rows], (50, 95))
                told = f"n {int(rows.sum()):5d}  median {half:.3f}  95 % {most:.3f}"
                sys.stdout.write(f"{population:10s} {name:10s} {told}\n")
        sys.stdout.flush()


def _is_asked(film: LabelledFilm) -> bool:
    return film.columns.get("population") == "children" or bool(film.columns.get("read"))


def _pairs(scorer: Scorer, film: LabelledFilm, count: int) -> Iterator[tuple[float, float]]:
    """`count` pairs of scores of one film taken twice."""
    image = read(read_refs(film.path)[0])
    age = film.columns.get("age", "")
    scorer.subjects = {film.path: Subject(int(float(age)) if age else None, film.columns.get("view", ""))}
    random = np.random.default_rng(zlib.crc32(film.path.name.encode()))
    for _ in range(count):
        outcomes = [scorer.score(_taken_anew(image, random), heatmaps=()) for _ in range(2)]
        scores = [outcome.prediction.score for outcome in outcomes if isinstance(outcome, Scored)]
        if len(scores) == 2:
            yield scores[0], scores[1]


def _taken_anew(image: Image, random: np.random.Generator) -> Image:
    rows, columns = image.rows, image.columns
    top, bottom = (random.uniform(0, CROP, 2) * rows).round().astype(int)
    left, right = (random.uniform(0, CROP, 2) * columns).round().astype(int)
    values = image.values[top : rows - bottom, left : columns - right].astype(np.float32)
    low, high = np.percentile(values, (0.5, 99.5))
    values = values + random.normal(0, NOISE * (high - low), values.shape).astype(np.float32)
    kind = np.iinfo(image.values.dtype)
    made = np.clip(values.round(), kind.min, kind.max).astype(image.values.dtype)
    made.flags.writeable = False
    return replace(image, values=made, ref=replace(image.ref, rows=made.shape[0], columns=made.shape[1]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", type=Path)
    parser.add_argument("model")
    parser.add_argument("--films", type=int, default=400)
    parser.add_argument("--pairs", type=int, default=2)
    main(parser.parse_args())
