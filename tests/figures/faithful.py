"""`python -m tests.figures.faithful FILMS.csv MODEL [--films N]`: does the score rest on what heat maps mark?

Of the test films of FILMS.csv (as `tests.figures.films` writes it; of adults only those that radiologists read), at
most `--films` of each population that the model calls abnormal at its balanced point. For the model's own map, and for
a blurred spot in the middle of the film in its place: means with standard errors of the areas of deletion, of insertion
and of random orders, of ROAD, and of the score with the fifth blurred that is marked most; then of how many films the
map does better than random orders, and than the spot.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from imaging.reading.read import read, read_refs
from inference.decide import calibrated, headline_logit
from inference.explain.faithfulness import faithfulness
from inference.input.prepare import normalize, prepare
from inference.models.card import Population
from inference.models.population import Subject
from inference.prediction import Decision, Faithfulness, Scored
from inference.score import Scorer
from training.data.layouts import read_labels

FIFTH = 2
NAMES = ("deletion", "insertion", "random", "ROAD", "whole film", "fifth away", "a fifth at random")
LESS_IS_MORE = np.array([-1, 1, 0, 1, 0, -1, 0])


def main(args: argparse.Namespace) -> None:
    """Print a block for each population."""
    scorer = Scorer.open(args.model, "cpu")
    label = scorer.card.headline.label
    for population in scorer.card.populations:
        films = [
            film
            for film in read_labels(args.labels)
            if film.split == "test"
            and film.columns.get("population") == population.name
            and (population.name == "children" or film.columns.get("read"))
        ]
        own, spot = [], []
        for place in np.random.default_rng(0).permutation(len(films)).tolist():
            film = films[place]
            age = film.columns.get("age", "")
            scorer.subjects = {film.path: Subject(int(float(age)) if age else None, film.columns.get("view", ""))}
            image = read(read_refs(film.path)[0])
            outcome = scorer.score(image, heatmaps=label)
            if not isinstance(outcome, Scored) or outcome.prediction.decision is not Decision.POSITIVE:
                continue
            heat, grey = outcome.heatmaps[label].values, prepare(image, scorer.card.input).grey
            own.append(_figures(scorer, population, grey, heat))
            spot.append(_figures(scorer, population, grey, _spot(heat.shape)))
            if len(own) == args.films:
                break
        _tell(population.name, np.array(own), np.array(spot))


def _figures(
    scorer: Scorer, population: Population, grey: NDArray[np.float32], heat: NDArray[np.float32]
) -> list[float]:
    card = scorer.card

    def scores(pictures: NDArray[np.float32]) -> NDArray[np.float64]:
        logits = scorer.engine.forward(normalize(pictures, card.input)).logits
        return calibrated(headline_logit(logits, card), population.calibration)

    steps, found = faithfulness(grey, heat, scores), None
    while not isinstance(found, Faithfulness):
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
    by_chance = float(np.mean([curve[FIFTH] for curve in found.chance]))
    areas = found.deletion, found.insertion, found.random_order, found.road
    return [*areas, found.deleted[0], found.deleted[FIFTH], by_chance]


def _spot(shape: tuple[int, ...]) -> NDArray[np.float32]:
    down, across = (((np.arange(side) + 0.5) / side - 0.5) ** 2 for side in shape)
    return np.exp(-(down[:, None] + across) / 0.1).astype(np.float32)


def _tell(population: str, own: NDArray[np.float64], spot: NDArray[np.float64]) -> None:
    sys.stdout.write(f"{population}: {len(own)} films called abnormal\n")
    for place, name in enumerate(NAMES):
        told = [f"{values[:, place].mean():.3f} ({_error(values[:, place]):.3f})" for values in (own, spot)]
        sys.stdout.write(f"  {name:18s} map {told[0]}  spot in the middle {told[1]}\n")
    chance = own[:, [2, 2, 2, 2, 2, 6, 6]]
    chance[:, 3] = 0
    for place in np.flatnonzero(LESS_IS_MORE).tolist():
        better = [LESS_IS_MORE[place] * (own[:, place] - other[:, place]) for other in (chance, spot)]
        told = [f"{(gain > 0).mean():.2f} (mean {gain.mean():+.3f}, {_error(gain):.3f})" for gain in better]
        sys.stdout.write(f"  {NAMES[place]:18s} better than chance {told[0]}, than the spot {told[1]}\n")
    sys.stdout.flush()


def _error(values: NDArray[np.float64]) -> float:
    return float(values.std(ddof=1) / np.sqrt(len(values)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", type=Path)
    parser.add_argument("model")
    parser.add_argument("--films", type=int, default=100)
    main(parser.parse_args())
