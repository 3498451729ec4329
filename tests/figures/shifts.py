"""`python -m tests.figures.shifts FILMS.csv MODEL [--films N] [--pairs N]`: what a small shift does to a score.

FILMS.csv as `tests.figures.films` writes it; its test films, of adults only those that radiologists read, at most
`--films` of each population; another labels file, all its films, as `any`. Each film is taken twice as
`inference.stability.taken_again` takes it. The difference is that of the two scores, as the window scores them; films
of which one is refused are left out. Printed for each population and band of the pair's mean score: pairs, median and
95th percentile of the absolute difference.

Then for each band of the film's own score what `hilum score --stability` says of it: films, median and 95th percentile
of the highest less the lowest score, the share that crosses the balanced threshold; and with `--whole` how far that
range is off, at its two ends, where the whole film is moved in the same ways in place of what the network gets of it
(median and 95th percentile).
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
from inference.prediction import Scored, Stability
from inference.score import Scorer
from inference.stability import MOVES, taken_again
from training.data.layouts import LabelledFilm, read_labels

BANDS = (0.0, 0.1, 0.3, 0.7, 0.9, 1.0)


def main(args: argparse.Namespace) -> None:
    """Print a line for each population and band, and one for the whole population."""
    scorer = Scorer.open(args.model, "cpu")
    labelled = list(read_labels(args.labels))
    films = [film for film in labelled if film.split == "test" and _is_asked(film)] or labelled
    for population in [*(own.name for own in scorer.card.populations), "any"]:
        own = [film for film in films if film.columns.get("population", "any") == population]
        order = np.random.default_rng(0).permutation(len(own))[: args.films]
        _tell_stability(scorer, population, [own[place] for place in order.tolist()], whole=args.whole)
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


def _tell_stability(scorer: Scorer, population: str, films: list[LabelledFilm], *, whole: bool) -> None:
    scorer.with_stability = True
    found, apart = [], []
    for film in films:
        image = _read(scorer, film)
        outcome = scorer.score(image)
        if not isinstance(outcome, Scored) or outcome.stability is None:
            continue
        own, point = outcome.stability, outcome.prediction.operating_point
        crosses = outcome.prediction.decision is not None and own.crossings(point.threshold) > 0
        found.append((own.score, own.highest - own.lowest, crosses))
        if whole:
            scorer.with_stability = False
            ways = [_taken_again(image, np.random.default_rng(move)) for move in range(MOVES)]
            outcomes = [scorer.score(way, force=True) for way in ways]
            moved = Stability(own.score, tuple(one.prediction.score for one in outcomes if isinstance(one, Scored)))
            apart += [abs(moved.lowest - own.lowest), abs(moved.highest - own.highest)]
            scorer.with_stability = True
    scorer.with_stability = False
    if not found:
        return
    rows = np.array(found, np.float64)
    bands = [(f"{low} to {high}", (rows[:, 0] >= low) & (rows[:, 0] <= high)) for low, high in pairwise(BANDS)]
    for name, here in [*bands, ("all", np.ones(len(rows), bool))]:
        if here.any():
            half, most = np.percentile(rows[here, 1], (50, 95))
            told = f"n {int(here.sum()):5d}  median {half:.3f}  95 % {most:.3f}  crossing {rows[here, 2].mean():.3f}"
            sys.stdout.write(f"{population:10s} {name:10s} range: {told}\n")
    if apart:
        half, most = np.percentile(apart, (50, 95))
        sys.stdout.write(f"{population:10s} ends of the range by the whole film: {half:.3f} and {most:.3f} off\n")
    sys.stdout.flush()


def _read(scorer: Scorer, film: LabelledFilm) -> Image:
    age = film.columns.get("age", "")
    scorer.subjects = {film.path: Subject(int(float(age)) if age else None, film.columns.get("view", ""))}
    return read(read_refs(film.path)[0])


def _is_asked(film: LabelledFilm) -> bool:
    return film.columns.get("population") == "children" or bool(film.columns.get("read"))


def _pairs(scorer: Scorer, film: LabelledFilm, count: int) -> Iterator[tuple[float, float]]:
    """`count` pairs of scores of one film taken twice."""
    image = _read(scorer, film)
    random = np.random.default_rng(zlib.crc32(film.path.name.encode()))
    for _ in range(count):
        outcomes = [scorer.score(_taken_again(image, random), heatmaps=()) for _ in range(2)]
        scores = [outcome.prediction.score for outcome in outcomes if isinstance(outcome, Scored)]
        if len(scores) == 2:
            yield scores[0], scores[1]


def _taken_again(image: Image, random: np.random.Generator) -> Image:
    values = taken_again(image.values, random)
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
    parser.add_argument("--whole", action="store_true")
    main(parser.parse_args())
