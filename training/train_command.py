"""`hilum train` at work: a training's events become lines, progress and an exit status."""

from __future__ import annotations

import argparse
import shlex
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from imaging.faults import Fault
from inference.progress import Progress
from inference.types import Metrics
from training import recipe
from training.events import Batch, Epoch, Event, Exported, Preparing, Started, Unusable
from training.job import TrainingJob
from training.train import train


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some films could not be read; 2 where no model was made."""
    progress = Progress(err)
    teller = _Teller(out, progress)
    try:
        for event in train(_job(args)):
            teller.tell(event)
    except Fault as fault:
        progress.clear()
        err.write(f"hilum train: {fault.problem.sentence()}\n")
        return 2
    except OSError as error:
        progress.clear()
        err.write(f"hilum train: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    return 1 if teller.unusable else 0


def _job(args: argparse.Namespace) -> TrainingJob:
    chosen = recipe.load(args.recipe)
    changed = {name: getattr(args, name) for name in ("epochs", "seed") if getattr(args, name) is not None}
    words = ["--data", _short(args.data), "--recipe", args.recipe, "--output", args.output.name]
    words += ["--init", args.init.name] if args.init else []
    words += ["--split-column", args.split_column] if args.split_column != "split" else []
    words += [word for name, value in changed.items() for word in (f"--{name}", value)]
    return TrainingJob(
        recipe=replace(chosen, **changed),
        data=args.data,
        output=args.output,
        work=args.work or args.output.with_name(args.output.name + "-work"),
        init=args.init,
        split_column=args.split_column,
        resume=args.resume,
        command="hilum train " + shlex.join(map(str, words)),
    )


def _short(data: Path) -> Path:
    """File and folder name only: the card travels, and other folders may name people."""
    return Path(*data.resolve().parts[-2:])


class _Teller:
    """Says what each event means: epochs and results on stdout, the rest on stderr."""

    def __init__(self, out: TextIO, progress: Progress) -> None:
        self.unusable = 0
        self._out = out
        self._progress = progress
        self._epochs = 0
        self._start = time.monotonic()

    def tell(self, event: Event) -> None:
        match event:
            case Preparing(done, total):
                self._progress.show(f"preparing {done:,} of {total:,} films")
            case Unusable(problem):
                self.unusable += 1
                self._progress.say(f"{problem.path}: {problem.sentence()}")
            case Started():
                self._started(event)
            case Batch(epoch, done, total, loss):
                self._progress.show(f"epoch {epoch} of {self._epochs}: {done:,} of {total:,} films, loss {loss:.4f}")
            case Epoch():
                self._progress.clear()
                self._out.write(
                    f"epoch {event.epoch}: loss {event.train_loss:.4f}, validation loss {event.validation_loss:.4f}, "
                    f"validation AUC {event.validation_auc:.4f}, {event.seconds:.0f} s\n"
                )
                self._out.flush()
            case Exported(folder, metrics):
                self._progress.clear()
                self._out.write(f"model written to {folder}\n{figure_table((metrics,))}")

    def _started(self, event: Started) -> None:
        self._epochs = event.epochs
        resumed = f", going on after epoch {event.epoch}" if event.epoch else ""
        self._progress.clear()
        self._out.write(
            f"{event.train:,} films of {event.train_patients:,} patients teach, {event.validation:,} of "
            f"{event.validation_patients:,} choose{resumed}\n"
        )


def figure_table(metrics: Sequence[Metrics]) -> str:
    """Figures with their 95 % intervals as text, a block for each source."""
    lines = []
    for own in metrics:
        lines.append(
            f"{own.source}: {own.split}, {own.n:,} films ({own.n_abnormal:,} abnormal) of {own.patients:,} patients, "
            f"operating point {own.operating_point}"
        )
        lines += [
            f"  {name.replace('_', ' '):18s} {value.value:.4f}  ({value.low:.4f} to {value.high:.4f})"
            for name, value in own.figures.items()
        ]
        lines += [f"  {own.note}"] if own.note else []
    return "\n".join(lines) + "\n"
