"""`python -m tests.figures.measured FILMS.csv MODEL [SPLIT]`, or `... FILMS.csv GRID`: how well a model does on whom.

FILMS.csv as `tests.figures.films` writes it. A model is measured on the films of a split (test, unless another is
named); the folds of a `hilum grid --folds N` in the folder GRID each on its own validation films, all together. Of
adults only films that radiologists read count; another abnormality is held against normal films inside original-1024,
the only source that has both. AUC with 95 % intervals by patient; sensitivity and specificity at "balanced" of the
film's population; ECE at equal weight of both classes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from inference.figures import calibration_error, figure_intervals
from inference.models import catalogue, store
from inference.torch_engine import TorchEngine
from training.data.layouts import LabelledFilm, read_labels
from training.evaluation.evaluation import Predictions
from training.evaluation.metrics import age_group
from training.evaluation.predict import ask
from training.job import TrainingJob, labelled_films
from training.recipe_file import load

Choice = Callable[[LabelledFilm], bool]
Truth = NDArray[np.bool_]


def main(labels: Path, model: str, split: str = "test") -> None:
    """Print a line for each group of films."""
    parts = list(_folds(labels, Path(model)) if _is_grid(Path(model)) else _whole(labels, model, split))
    films = [film for said, _ in parts for film in said.films]
    scores = np.concatenate([said.scores for said, _ in parts])
    positive = np.concatenate([said.positive for said, _ in parts])
    thresholds = np.concatenate([points for _, points in parts])
    for name, choice in _GROUPS.items():
        rows = np.flatnonzero([choice(film) for film in films])
        own = positive[rows]
        if min(int(own.sum()), int((~own).sum())) < 5:
            continue
        patients = [films[row].patient for row in rows]
        measured = figure_intervals(scores[rows], own, patients, thresholds[rows])
        told = "  ".join(
            f"{short} {value.value:.3f} ({value.low:.3f} to {value.high:.3f})"
            for short, value in (
                ("AUC", measured["auc"]),
                ("sens", measured["sensitivity"]),
                ("spec", measured["specificity"]),
            )
        )
        error = calibration_error(scores[rows], own, weights=np.where(own, 0.5 / own.sum(), 0.5 / (~own).sum()))
        sys.stdout.write(f"{name:34s} n {len(rows):5d} ({int(own.sum()):4d})  {told}  ECE {error:.3f}\n")
        sys.stdout.flush()


def _is_grid(folder: Path) -> bool:
    return (folder / "work").is_dir()


def _whole(labels: Path, model: str, split: str) -> Iterator[tuple[Predictions, NDArray[np.float64]]]:
    films = [film for film in read_labels(labels) if film.split == split]
    yield _said(TorchEngine(store.load(catalogue.find(model)), "cpu"), films)


def _folds(labels: Path, grid: Path) -> Iterator[tuple[Predictions, NDArray[np.float64]]]:
    folders = sorted(path for path in grid.iterdir() if (path / "card.json").is_file())
    for number, folder in enumerate(folders, start=1):
        engine = TorchEngine(store.load(folder), "cpu")
        recipe = load("chest-mobilenet-v2")
        job = TrainingJob(recipe, labels, folder, folder, fold=(number, len(folders)))
        yield _said(engine, [film for film in labelled_films(job) if film.split == "validation"])


def _said(engine: TorchEngine, films: list[LabelledFilm]) -> tuple[Predictions, NDArray[np.float64]]:
    with TemporaryDirectory() as folder:
        events = ask(engine, films, Path(folder))
        while True:
            try:
                next(events)
            except StopIteration as end:
                said: Predictions = end.value.inside()
                return said, said.bounds(engine.card)[:, 1]


def _is(name: str, *values: str) -> Choice:
    return lambda film: film.columns.get(name, "") in values


def _adult(*more: Choice) -> Choice:
    """Adults whose films were read."""
    return lambda film: (
        film.columns.get("population") == "adults"
        and bool(film.columns.get("read"))
        and all(choice(film) for choice in more)
    )


def _of(source: str) -> Choice:
    return lambda film: film.source == source


def _aged(name: str) -> Choice:
    return lambda film: age_group(film.columns.get("age", "")) == name


_OTHER, _OPACITY = _is("read", "normal", "other"), _is("read", "normal", "opacity")
_GROUPS: Mapping[str, Choice] = {
    "adults, read": _adult(),
    "adults, PA": _adult(_is("view", "PA")),
    "adults, AP": _adult(_is("view", "AP")),
    "adults, opacity or normal": _adult(_OPACITY),
    "adults, opacity or normal, PA": _adult(_OPACITY, _is("view", "PA")),
    "adults, other or normal (original)": _adult(_OTHER, _of("original-1024")),
    "adults, copy-256": _adult(_of("copy-256")),
    "adults, original-1024": _adult(_of("original-1024")),
    "adults, 18-39": _adult(_aged("18-39")),
    "adults, 40-64": _adult(_aged("40-64")),
    "adults, 65+": _adult(_aged("65+")),
    "adults, women": _adult(_is("sex", "F")),
    "adults, men": _adult(_is("sex", "M")),
    "children": _is("population", "children"),
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4])
