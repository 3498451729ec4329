"""`python -m tests.figures.place LABELS.csv SCORES.csv`: how much a threshold flatters the films that chose it.

SCORES.csv as `hilum score` writes it. Of 1,000 halves of the patients, the highest threshold that finds at least 95 %
of the positive films of one half: what it finds of these, and of the other half's. Then how long a threshold takes to
be tried on films of nobody, each of another patient.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import numpy as np

from inference.models.card import NEGATIVE_CODE
from inference.place_threshold import PlaceFilms, PlaceThreshold
from training.data.layouts import read_labels

WANTED, HALVES, STEPS = 0.95, 1000, 10


def main(labels: Path, scores: Path) -> None:
    """Print both."""
    with scores.open(newline="") as file:
        found = {Path(row["path"]).resolve(): row["abnormal"] for row in csv.DictReader(file)}
    films = [film for film in read_labels(labels) if found.get(film.path.resolve())]
    score = np.array([float(found[film.path.resolve()]) for film in films])
    positive = np.array([film.label != NEGATIVE_CODE for film in films])
    names, member = np.unique([film.patient for film in films], return_inverse=True)
    generator, own, other = np.random.default_rng(0), [], []
    for _ in range(HALVES):
        chosen = (generator.permutation(len(names)) < len(names) // 2)[member]
        ordered = np.sort(score[chosen & positive])
        threshold = ordered[int((1 - WANTED) * len(ordered))]
        own.append((ordered >= threshold).mean())
        other.append((score[~chosen & positive] >= threshold).mean())
    sys.stdout.write(f"{len(films)} films of {len(names)} patients, {positive.sum()} positive\n")
    sys.stdout.write(f"found of the half that chose {np.mean(own):.4f}, of the other {np.mean(other):.4f}\n")
    for count in (2_000, 20_000, 100_000):
        drawn = PlaceFilms(generator.random(count), generator.random(count) < 0.3, [*map(str, range(count))], "", "")
        tried = PlaceThreshold(drawn)
        start = time.perf_counter()
        for step in range(STEPS):
            tried.at(step / STEPS, 0.03)
        sys.stdout.write(f"{count:,} films: {(time.perf_counter() - start) / STEPS * 1000:.0f} ms a threshold\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
