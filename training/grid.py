"""Several recipes trained on the same films, whole or in folds by patient, and measured on films they did not see."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from imaging.whole_files import write_whole
from inference.engine import open_engine
from inference.figures import figure_intervals
from inference.models import catalogue, store
from inference.models.card import POSITIVE_CODE, Interval
from training.data.layouts import LabelledFilm
from training.data.split import data_digest
from training.events import Event
from training.job import TrainingFilms, TrainingJob, content_of, films_of, labelled_set
from training.recipe import Recipe, decisive
from training.train import train


@dataclass(frozen=True, slots=True)
class GridJob:
    """What to train: each recipe once, or `folds` times with other validation patients; all else as `TrainingJob`.

    All draw the same patients for validation, as the first recipe says. Without folds a recipe is measured on the test
    films, or on validation films where there are none; with folds on each fold's validation films, together.
    """

    recipes: tuple[Recipe, ...]
    data: Path
    output: Path
    folds: int = 0
    init: Path | str | None = None
    split_column: str = "split"
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A training of the grid begins: `number` of `of`."""

    recipe: str
    fold: int
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class GridRow:
    """A recipe with its figures on `split`, each model at its own operating point "balanced", with 95 % intervals.

    checks: the median of each check of `training.evaluation.sanity` over the runs, by name.
    """

    recipe: str
    split: str
    n: int
    patients: int
    figures: dict[str, Interval]
    checks: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Run:
    """One training of the grid."""

    job: TrainingJob
    films: TrainingFilms
    number: int
    of: int

    @property
    def fold(self) -> int:
        return self.job.fold[0] if self.job.fold else 0


def grid(job: GridJob) -> Iterator[RunStarted | Event | GridRow]:
    """Train what is not in `output` yet, measure it, and yield a `GridRow` for each recipe when all its runs are done.

    Runs that were stopped go on from their checkpoints. Raises Fault as `train` does; what is finished stays.
    """
    jobs = tuple(_jobs(job))
    labelled = labelled_set(jobs[0])
    answers: dict[str, list[dict[str, Any]]] = {}
    for number, own in enumerate(jobs, start=1):
        run = _Run(own, films_of(own, labelled), number, len(jobs))
        name = run.job.recipe.name
        yield RunStarted(name, run.fold, run.number, run.of)
        known = _known(run)
        if known is None:
            yield from train(run.job, labelled=labelled)
            known = yield from _measured(run)
        answers.setdefault(name, []).append(known)
        if len(answers[name]) == max(1, job.folds):
            yield _row(name, answers[name])


def _jobs(job: GridJob) -> Iterator[TrainingJob]:
    first = job.recipes[0]
    for each in job.recipes:
        recipe = replace(each, seed=first.seed, draw=first.draw, validation=first.validation)
        for fold in range(1, max(1, job.folds) + 1):
            own = job.output / (f"{recipe.name}-fold-{fold}" if job.folds else recipe.name).lower()
            yield TrainingJob(
                recipe=recipe,
                data=job.data,
                output=own,
                work=job.output / "work" / own.name,
                pictures=job.output / "work" / "pictures",
                init=job.init,
                split_column=job.split_column,
                fold=(fold, job.folds) if job.folds else None,
                device=job.device,
                resume=True,
            )


def _known(run: _Run) -> dict[str, Any] | None:
    """What this run said before, if it was the same run."""
    path = run.job.output / "said.json"
    if not path.is_file():
        return None
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return known if known["key"] in (_key(run), _former_key(run)) else None


def _measured(run: _Run) -> Generator[Event, None, dict[str, Any]]:
    """Send the films that the run did not learn from through its model; keep and return what was said."""
    from training.evaluation.predict import ask

    job = run.job
    films, split = _films_to_measure(run)
    engine = open_engine(store.load(catalogue.find(job.output)), job.device)
    said = (yield from ask(engine, films, job.pictures or job.work, split)).inside()
    known = {
        "key": _key(run),
        "split": split,
        "threshold": said.bounds(engine.card)[:, 1].tolist(),
        "scores": said.scores.tolist(),
        POSITIVE_CODE: said.positive.tolist(),
        "patients": _pseudonyms(said.films),
        "checks": {name: value for name, value in engine.card.training["checks"].items() if value is not None},
    }
    write_whole(job.output / "said.json", json.dumps(known).encode())
    return known


def _films_to_measure(run: _Run) -> tuple[tuple[LabelledFilm, ...], str]:
    """Films, and the split that is measured of them."""
    held_out = () if run.job.fold else run.films.held_out
    return (held_out, "test") if held_out else (run.films.seen, "validation")


def _row(name: str, runs: Sequence[dict[str, Any]]) -> GridRow:
    """The figures of all runs' films together, each film judged at its own run's threshold."""
    scores, thresholds = (
        np.concatenate([np.asarray(values, np.float64) for values in parts])
        for parts in (
            [run["scores"] for run in runs],
            [np.broadcast_to(run["threshold"], len(run["scores"])) for run in runs],
        )
    )
    positive = np.concatenate([np.asarray(run[POSITIVE_CODE], bool) for run in runs])
    patients = [patient for run in runs for patient in run["patients"]]
    names = {name for run in runs for name in run["checks"]}
    return GridRow(
        recipe=name,
        split=runs[0]["split"],
        n=len(scores),
        patients=len(set(patients)),
        figures=figure_intervals(scores, positive, patients, thresholds),
        checks={own: float(np.median([run["checks"][own] for run in runs if own in run["checks"]])) for own in names},
    )


def _key(run: _Run) -> str:
    """Changes with what decides the run's model; not with where it lies."""
    films = (*run.films.seen, *run.films.held_out)
    about = [decisive(run.job.recipe), data_digest(films, run.job.data), content_of(run.job.init), run.job.fold]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()


def _former_key(run: _Run) -> str:
    """The key of earlier builds, which names places."""
    job = run.job
    about = [decisive(job.recipe), str(job.data), str(job.init), job.split_column, job.fold]
    return hashlib.sha256(json.dumps(about).encode()).hexdigest()


def _pseudonyms(films: Sequence[LabelledFilm]) -> list[str]:
    """The same patient has the same one in every run; who it is does not follow from it."""
    return [hashlib.sha256(film.patient.encode(errors="surrogateescape")).hexdigest()[:16] for film in films]
