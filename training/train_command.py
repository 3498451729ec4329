"""`hilum train` at work: a training's events become lines, progress and an exit status."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from imaging.faults import Code, Fault, Problem
from imaging.reasons import ENGLISH
from imaging.stopping import Stopping, heeding_signals
from inference.models import catalogue
from inference.models.card import NEGATIVE_CODE, Headline, Interval, Metrics
from inference.models.card_file import check_id, read_card
from inference.progress import Progress
from training import recipe_file
from training.adapt import adapting
from training.events import (
    Batch,
    Compared,
    Epoch,
    Event,
    Exported,
    Noticed,
    Preparing,
    Started,
    Stopped,
    Unusable,
    to_line,
)
from training.job import TrainingJob, init_of
from training.outline import OutlineJob, train_outline
from training.outline_recipe import find_outline_recipe, load_outline_recipe, outline_recipes
from training.recipe import Recipe
from training.train import train
from training.training_reasons import TrainingReason


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some films could not be read; 2 where no model was made.

    SIGINT, SIGTERM or, with `--events json`, the line "stop" on stdin end it after the batch under way: the best
    weights so far are exported. Asked before it has begun, it makes no model.
    """
    progress = Progress(err)
    lines = args.events == "json"
    teller: _Lines | Teller = _Lines(out) if lines else Teller(out, progress)
    stopping = Stopping(sys.stdin.fileno() if lines and sys.stdin is not None else None)
    try:
        with heeding_signals(stopping):
            begun = _tell_all(_events(args, stopping), stopping, teller)
    except Fault as fault:
        progress.clear()
        err.write(f"hilum train: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except OSError as error:
        progress.clear()
        err.write(f"hilum train: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    if not begun:
        progress.clear()
        err.write("hilum train: It was stopped before it had begun. No model was made.\n")
        return 2
    return 1 if teller.unusable else 0


def _tell_all(events: Iterator[Event], stopping: Stopping, teller: _Lines | Teller) -> bool:
    """Tell every event. False where it was asked to end while films were still being prepared: no batch is awaited."""
    begun = False
    for event in events:
        teller.tell(event)
        begun = begun or isinstance(event, Started)
        if isinstance(event, Preparing) and not begun and stopping():
            return False
    return True


def _events(args: argparse.Namespace, stopping: Stopping) -> Iterator[Event]:
    """The training of the recipe that was named, of scores or of outlines."""
    check_id(args.output.name)
    outlines = find_outline_recipe(args.recipe) if args.recipe else None
    return train(_job(args), stopping) if outlines is None else train_outline(_outline_job(args, outlines), stopping)


_NOT_FOR_OUTLINES = ("init", "start", "average", "fold", "compare", "former", "tensorboard")
"""Arguments that a training of outlines has not."""


def _outline_job(args: argparse.Namespace, path: Path) -> OutlineJob:
    """Raises Fault (BAD_RECIPE)."""
    for name in _NOT_FOR_OUTLINES:
        if getattr(args, name) is not None:
            values = {"option": f"--{'from' if name == 'start' else name}"}
            raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.NOT_FOR_OUTLINES, values))
    changed = {name: getattr(args, name) for name in ("epochs", "seed") if getattr(args, name) is not None}
    return OutlineJob(
        recipe=replace(load_outline_recipe(path), **changed),
        data=args.data,
        output=args.output,
        work=args.work or args.output.with_name(args.output.name + "-work"),
        test=args.test,
        split_column=args.split_column,
        device=args.device,
        resume=args.resume,
        checkpoint_seconds=60 * args.checkpoint_minutes,
        command="hilum train " + shlex.join(_words(args, changed)),
    )


def _job(args: argparse.Namespace) -> TrainingJob:
    start = catalogue.find(args.start) if args.start else None
    chosen = _recipe(args, start)
    changed = {name: getattr(args, name) for name in ("epochs", "seed") if getattr(args, name) is not None}
    return TrainingJob(
        recipe=replace(chosen, **changed),
        data=args.data,
        output=args.output,
        work=args.work or args.output.with_name(args.output.name + "-work"),
        init=init_of(args.init),
        former=args.former,
        test=args.test,
        report=not args.no_report,
        fold=_fold(args.fold),
        start=start,
        average=tuple(catalogue.find(own) for own in args.average or ()),
        old=_old(args, chosen, start),
        split_column=args.split_column,
        device=args.device,
        tensorboard=args.tensorboard,
        resume=args.resume,
        checkpoint_seconds=60 * args.checkpoint_minutes,
        command="hilum train " + shlex.join(_words(args, changed)),
    )


def _recipe(args: argparse.Namespace, start: Path | None) -> Recipe:
    """The recipe that was named; without one, that which adapts the model `start`. Raises Fault (BAD_RECIPE)."""
    if args.recipe:
        return recipe_file.load(args.recipe)
    if start is not None:
        return adapting(start)
    known = (*recipe_file.names(), *outline_recipes())
    raise Fault(Problem(Code.BAD_RECIPE, TrainingReason.NO_RECIPE_NAMED, {"known": known}))


def _fold(word: str | None) -> tuple[int, int] | None:
    """What "2/5" means. Raises Fault (TRAINING_FAILED)."""
    if word is None:
        return None
    number, _, of = word.partition("/")
    if not (number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of) > 1):
        raise Fault(Problem(Code.TRAINING_FAILED, TrainingReason.NO_FOLD, {"word": word}))
    return int(number), int(of)


def _old(args: argparse.Namespace, chosen: Recipe, start: Path | None) -> Path | None:
    """The model that the new one is compared with: the one named, the one adapted, else that in use if it fits."""
    if args.compare:
        return catalogue.find(args.compare)
    if start is not None:
        return start
    try:
        folder = catalogue.in_use()
        card = read_card(folder)
    except Fault:
        return None  # nothing is installed: there is nothing to compare with
    known = {NEGATIVE_CODE: False, card.headline.label: True} | {
        finding.label: finding.positive for finding in card.findings
    }
    answers = all(known.get(label) == (label in chosen.positive_labels) for label in chosen.labels)
    return folder if answers else None


def _words(args: argparse.Namespace, changed: Mapping[str, int]) -> list[str]:
    """The command line as the card tells it: what decides the model, with file names only, as the card travels."""
    named = {
        "data": _short(args.data),
        "recipe": args.recipe,
        "output": args.output.name,
        "init": args.init and Path(args.init).name,
        "former": args.former and _short(args.former),
        "fold": args.fold,
        "from": args.start and Path(args.start).name,
        "split-column": args.split_column if args.split_column != "split" else None,
        "device": args.device if args.device != "auto" else None,
        **changed,
    }
    words = [word for name, value in named.items() if value is not None for word in (f"--{name}", str(value))]
    averaged = [Path(own).name for own in args.average or ()]
    return [*words, "--average", *averaged] if averaged else words


def _short(data: Path) -> Path:
    """File and folder name only: the card travels, and other folders may name people."""
    return Path(*data.resolve().parts[-2:])


class _Lines:
    """Writes each event as one line of JSON, at once."""

    def __init__(self, out: TextIO) -> None:
        self.unusable = 0
        self._out = out

    def tell(self, event: Event) -> None:
        self.unusable += isinstance(event, Unusable)
        self._out.write(to_line(event) + "\n")
        self._out.flush()


class Teller:
    """Says what each event means: epochs and results on stdout, the rest on stderr."""

    def __init__(self, out: TextIO, progress: Progress) -> None:
        self.unusable = 0
        self._out = out
        self._progress = progress
        self._epochs = 0

    def tell(self, event: Event) -> None:
        """Say one event."""
        match event:
            case Preparing(done, total):
                self._progress.show(f"preparing {done:,} of {total:,} films")
            case Unusable(problem):
                self.unusable += 1
                self._progress.say(f"{problem.path}: {ENGLISH.sentence(problem)}")
            case Noticed(message):
                self._progress.say(message)
            case Started():
                self._started(event)
            case Batch(epoch, done, total, loss):
                self._progress.show(f"epoch {epoch} of {self._epochs}: {done:,} of {total:,} films, loss {loss:.4f}")
            case Epoch(validation_dice=float(dice)):
                self._write(
                    f"epoch {event.epoch}: loss {event.train_loss:.4f}, validation loss {event.validation_loss:.4f}, "
                    f"Dice {dice:.4f}, {event.seconds:.0f} s{', best so far' if event.kept else ''}\n"
                )
            case Epoch():
                self._write(
                    f"epoch {event.epoch}: loss {event.train_loss:.4f}, accuracy {event.train_accuracy:.4f}, "
                    f"validation loss {event.validation_loss:.4f}, accuracy {event.validation_accuracy:.4f}, "
                    f"AUC {event.validation_auc:.4f}, {event.seconds:.0f} s{', best so far' if event.kept else ''}\n"
                )
            case Stopped(epoch, reason):
                self._write(f"ended after epoch {epoch}: {reason}\n")
            case Compared():
                self._write(_comparison(event))
            case Exported(folder, metrics, page, headline):
                told = f"report: {page}\n" if page is not None else ""
                self._write(f"model written to {folder}\n{told}{figure_table((metrics,), headline)}")

    def _started(self, event: Started) -> None:
        self._epochs = event.epochs
        resumed = f", going on after epoch {event.epoch}" if event.epoch else ""
        self._write(
            f"{event.train:,} films of {event.train_patients:,} patients teach, {event.validation:,} of "
            f"{event.validation_patients:,} choose{resumed}\n"
        )

    def _write(self, text: str) -> None:
        self._progress.clear()
        self._out.write(text)
        self._out.flush()


def _comparison(event: Compared) -> str:
    def told(value: Interval) -> str:
        return f"{value.value:.4f} ({value.low:.4f} to {value.high:.4f})"

    return (
        f"validation AUC on {event.n:,} films of {event.patients:,} patients: {event.new} {told(event.new_auc)}, "
        f"{event.old} {told(event.old_auc)}, difference {told(event.difference)}, p {event.p:.3f}\n"
    )


def figure_table(metrics: Sequence[Metrics], headline: Headline) -> str:
    """Figures with their 95 % intervals as text, a block for each source."""
    lines = []
    for own in metrics:
        whose = f", {own.population}" if own.population else ""
        at = f", operating point {own.operating_point}" if own.operating_point else ""
        lines.append(
            f"{own.source}: {own.split}{whose}, {own.n:,} films ({own.n_positive:,} {headline.having}) of "
            f"{own.patients:,} patients{at}"
        )
        lines += [
            f"  {name.replace('_', ' '):18s} {value.value:.4f}  ({value.low:.4f} to {value.high:.4f})"
            for name, value in own.figures.items()
        ]
        lines += [f"  {own.note}"] if own.note else []
    return "\n".join(lines) + "\n"
