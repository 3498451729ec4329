"""`hilum grid` at work: recipes trained one after another, and one table of what they do on films they did not see."""

from __future__ import annotations

import argparse
import fnmatch
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TextIO

from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH, Values
from imaging.whole_files import write_whole
from inference.progress import Progress
from training import recipe_file
from training.events import Exported, Started
from training.grid import GridJob, GridRow, RunStarted, grid
from training.job import init_of
from training.recipe import Recipe
from training.train_command import Teller
from training.training_reasons import TrainingReason

_COLUMNS = ("auc", "accuracy", "sensitivity", "precision", "specificity", "f1")
_TITLES = {"auc": "AUC", "sensitivity": "recall"}


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some films could not be read; 2 where a training failed. What is done stays done."""
    progress = Progress(err)
    teller = Teller(err, progress)  # stdout is for the table
    rows: list[GridRow] = []
    try:
        for event in grid(_job(args)):
            if isinstance(event, GridRow):
                rows.append(event)
                _write(args.output, rows)
            elif isinstance(event, RunStarted):
                fold = f", fold {event.fold}" if event.fold else ""
                progress.say(f"training {event.number} of {event.of}: {event.recipe}{fold}")
            elif not isinstance(event, Started | Exported):
                teller.tell(event)
    except Fault as fault:
        progress.clear()
        err.write(f"hilum grid: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except OSError as error:
        progress.clear()
        err.write(f"hilum grid: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    progress.clear()
    out.write(table(rows))
    return 1 if teller.unusable else 0


def table(rows: Sequence[GridRow]) -> str:
    """The rows as text: figures with their 95 % intervals by patient, then the checks, a recipe a line."""
    checks = sorted({name for row in rows for name in row.checks})
    titles = ["recipe", *(_TITLES.get(name, name) for name in _COLUMNS), *checks]
    lines = [titles]
    for row in rows:
        figures = (row.figures.get(name) for name in _COLUMNS)
        cells = [f"{own.value:.3f} ({own.low:.3f} to {own.high:.3f})" if own else "-" for own in figures]
        lines.append(
            [row.recipe, *cells, *(f"{row.checks[name]:.3f}" if name in row.checks else "-" for name in checks)]
        )
    widths = [max(len(line[column]) for line in lines) for column in range(len(titles))]
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    about = sorted({f"{row.split}: {row.n:,} films of {row.patients:,} patients" for row in rows})
    return "\n".join([*text, *about]) + "\n"


def _write(folder: Path, rows: Sequence[GridRow]) -> None:
    write_whole(folder / "grid.json", (json.dumps([asdict(row) for row in rows], indent=1) + "\n").encode())
    write_whole(folder / "grid.txt", table(rows).encode())


def _job(args: argparse.Namespace) -> GridJob:
    changed = {name: getattr(args, name) for name in ("epochs", "films_per_label") if getattr(args, name) is not None}
    recipes = tuple(replace(own, **changed) for word in args.recipes for own in _recipes(word))
    args.output.mkdir(parents=True, exist_ok=True)
    return GridJob(
        recipes=recipes,
        data=args.data,
        output=args.output,
        folds=args.folds,
        init=init_of(args.init),
        split_column=args.split_column,
        device=args.device,
    )


def _recipes(word: str) -> list[Recipe]:
    """The recipe of that name or file, or all whose names match the pattern. Raises Fault (BAD_RECIPE) for none."""
    if not any(sign in word for sign in "*?["):
        return [recipe_file.load(word)]
    found = fnmatch.filter(recipe_file.names(), word)
    if not found:
        values: Values = {"pattern": word, "known": tuple(recipe_file.names())}
        raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.NO_MATCH, values))
    return [recipe_file.load(name) for name in found]
