"""`hilum evaluate` at work: labelled films in; figures on stdout, in files, and on request in the model's card."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TextIO

from imaging.faults import Fault
from inference import store
from inference.card import read_card, write_card
from inference.disk import write_whole
from inference.progress import Progress
from inference.score import Scorer
from inference.types import Metrics, ModelCard, Scored
from training.evaluate import Answer, answers, measure
from training.labels import LabelledFilm, read_labels
from training.train_command import figure_table


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some films got no score; 2 where nothing could be measured."""
    progress = Progress(err)
    try:
        folder = store.find(args.model) if args.model else store.default_model()
        scorer = Scorer.open(folder, args.device, args.operating_point)
        films = _films(args)
        answered = []
        for answer in answers(films, scorer):
            answered.append(answer)
            if not isinstance(answer.outcome, Scored):
                progress.say(f"{answer.film.path}: {answer.outcome.problem.sentence()}")
            progress.show(f"scoring {len(answered):,} of {len(films):,}")
        progress.clear()
        metrics = [
            replace(own, note=f"{args.note} {own.note}".strip())
            for own in measure(answered, scorer.card, scorer.point.name, args.split or "all")
        ]
        out.write(figure_table(metrics))
        if args.output is not None:
            _write(args.output, scorer.card, metrics, answered)
        if args.record:
            _record(folder, metrics)
    except Fault as fault:
        err.write(f"hilum evaluate: {fault.problem.sentence()}\n")
        return 2
    except OSError as error:
        err.write(f"hilum evaluate: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    missing = sum(not isinstance(answer.outcome, Scored) for answer in answered)
    return 2 if missing == len(answered) else 1 if missing else 0


def _films(args: argparse.Namespace) -> Sequence[LabelledFilm]:
    films = read_labels(args.data, args.split_column)
    chosen = [film for film in films if args.split in (None, film.split)]
    source = args.data.resolve().parent.name if args.data.is_file() else args.data.resolve().name
    return [film if film.source else replace(film, source=source) for film in chosen]


def _write(folder: Path, card: ModelCard, metrics: Sequence[Metrics], answered: Sequence[Answer]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    model = {"id": card.id, "version": card.version, "sha256": card.weights_sha256}
    document = {"model": model, "metrics": [asdict(own) for own in metrics]}
    write_whole(folder / "figures.json", (json.dumps(document, indent=2) + "\n").encode())
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(("path", "label", "source", "abnormal", "decision", "model_sha256"))
    for answer in answered:
        film, outcome = answer.film, answer.outcome
        said = (outcome.prediction.abnormal, outcome.prediction.decision) if isinstance(outcome, Scored) else ("", "")
        writer.writerow((film.path, film.label, film.source, *said, card.weights_sha256))
    write_whole(folder / "scores.csv", table.getvalue().encode(errors="surrogateescape"))


def _record(folder: Path, metrics: Sequence[Metrics]) -> None:
    """Put the figures on the card, in place of earlier ones of the same source, split and operating point."""
    card = read_card(folder)
    new = {(own.source, own.split, own.operating_point) for own in metrics}
    kept = [own for own in card.metrics if (own.source, own.split, own.operating_point) not in new]
    write_card(folder, replace(card, metrics=(*kept, *metrics)))
