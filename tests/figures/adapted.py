"""`python -m tests.figures.adapted FILMS.csv MODEL [--draws N] [--films N] [--others N] [--source NAME]`.

What `hilum train --from MODEL` learns and forgets. FILMS.csv as `tests.figures.films` writes it. Each draw takes
patients at random until their adult films that radiologists read (all films of a source where one is named, with what
its labels file says) are N (175), adapts the model to them, normal or abnormal, and asks the model before and after
about films of other patients (at most `--others`) and the children's test films. Nothing of the former training is
shown to it. Printed: AUC before and after for each draw, means, and the standard error of the mean over draws; with one
draw, the differences with 95 % intervals by patient.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from inference.figures import auc
from inference.models import catalogue, store
from inference.torch_engine import TorchEngine
from training.data.layouts import LabelledFilm, read_labels
from training.evaluation.compare import Contender, compare
from training.evaluation.evaluation import Predictions
from training.evaluation.predict import ask

Pair = tuple[Predictions, Predictions]
"""Before and after, on the same films."""

_NEGATIVE = "normal"
_ENOUGH = 20


def main(args: argparse.Namespace) -> None:
    """Print a line for each draw, then the means."""
    films = read_labels(args.labels)
    adults = [film for film in films if _is_asked(film, args.source)]
    tests = [film for film in films if film.split == "test" and film.columns.get("population") == "children"]
    model = catalogue.find(args.model)
    rows = []
    with TemporaryDirectory() as folder:
        work = Path(folder)
        before = TorchEngine(store.load(model), "cpu")
        of_children = _say(before, tests, work)
        for draw in range(args.draws):
            taken, others = _drawn(adults, args.films, args.others, draw)
            data, start = _write(work / f"{draw}.csv", taken), time.monotonic()
            adapted = _adapted(model, data, work / f"adapted-{draw}")
            seconds = time.monotonic() - start
            after = TorchEngine(store.load(adapted), "cpu")
            pairs = [
                (_say(before, others, work), _say(after, others, work)),
                (of_children, _say(after, tests, work)),
            ]
            rows.append({name: (auc(*_both(old)), auc(*_both(new))) for name, (old, new) in _groups(*pairs).items()})
            _tell(f"draw {draw}: {len(taken)} films, {seconds:.0f} s", rows[-1])
            if args.draws == 1:
                _tell_intervals(_groups(*pairs))
    if len(rows) > 1:
        _tell_means(rows)


def _is_asked(film: LabelledFilm, source: str | None) -> bool:
    if film.columns.get("population") != "adults":
        return False
    return film.source == source if source else bool(film.columns.get("read"))


def _drawn(
    films: Sequence[LabelledFilm], count: int, most: int, seed: int
) -> tuple[list[LabelledFilm], list[LabelledFilm]]:
    """(`count` films of patients drawn at random, at most `most` films of other patients)."""
    generator = np.random.default_rng(seed)
    patients: list[str] = generator.permutation(sorted({film.patient for film in films})).tolist()
    place = {patient: number for number, patient in enumerate(patients)}
    ordered = sorted(films, key=lambda film: place[film.patient])
    taken = ordered[:count]
    used = {film.patient for film in taken}
    return taken, [film for film in ordered if film.patient not in used][-most:]


def _write(path: Path, films: Sequence[LabelledFilm]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "source"))
        for film in films:
            writer.writerow((os.path.relpath(film.path, path.parent), _plain(film), film.patient, film.source))
    return path


def _plain(film: LabelledFilm) -> str:
    return _NEGATIVE if film.label == _NEGATIVE else "abnormal"


def _adapted(model: Path, data: Path, output: Path) -> Path:
    command = [sys.executable, "main.py", "train", "--from", str(model), "--data", str(data), "--output", str(output)]
    subprocess.run([*command, "--no-report", "--device", "cpu"], check=True, stdout=subprocess.DEVNULL)
    return output


def _say(engine: TorchEngine, films: Sequence[LabelledFilm], work: Path) -> Predictions:
    named = [replace(film, label=_plain(film), split="") for film in films]
    events = ask(engine, named, work / "pictures")
    while True:
        try:
            next(events)
        except StopIteration as end:
            said: Predictions = end.value
            return said


def _groups(others: Pair, children: Pair) -> dict[str, Pair]:
    """Who is asked: other adults, those of one source alone where it has enough of both classes, and children."""
    groups = {"others": others}
    old, new = others
    for source in sorted({film.source for film in old.films}):
        rows = np.flatnonzero([film.source == source for film in old.films])
        if min(old.positive[rows].sum(), (~old.positive[rows]).sum()) >= _ENOUGH and len(rows) < len(old.films):
            groups[source] = old.of(rows), new.of(rows)
    return groups | {"children": children}


def _both(said: Predictions) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    return said.scores, said.positive


def _tell(name: str, aucs: Mapping[str, tuple[float, float]]) -> None:
    told = "  ".join(f"{who} {old:.3f} -> {new:.3f} ({new - old:+.3f})" for who, (old, new) in aucs.items())
    sys.stdout.write(f"{name:30s} {told}\n")
    sys.stdout.flush()


def _tell_intervals(pairs: Mapping[str, Pair]) -> None:
    for name, (old, new) in pairs.items():
        points: NDArray[np.float64] = np.full(len(old.scores), 0.5)
        found = compare(
            Contender("before", old.scores, points),
            Contender("after", new.scores, points),
            old.positive,
            [film.patient for film in old.films],
        ).summary
        own = found.difference
        sys.stdout.write(f"{name}: {found.n} films, {own.value:+.3f} ({own.low:+.3f} to {own.high:+.3f})\n")


def _tell_means(rows: Sequence[Mapping[str, tuple[float, float]]]) -> None:
    for name in rows[0]:
        both = np.array([row[name] for row in rows if name in row])
        changes = both[:, 1] - both[:, 0]
        error = changes.std(ddof=1) / np.sqrt(len(both))
        old, new = both.mean(0)
        sys.stdout.write(
            f"{name}: {old:.3f} -> {new:.3f}, {changes.mean():+.4f}, standard error {error:.4f}, "
            f"worst {changes.min():+.3f}, over {len(both)} draws\n"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("labels", type=Path)
    parser.add_argument("model")
    parser.add_argument("--draws", type=int, default=10)
    parser.add_argument("--films", type=int, default=175)
    parser.add_argument("--others", type=int, default=800)
    parser.add_argument("--source")
    main(parser.parse_args())
