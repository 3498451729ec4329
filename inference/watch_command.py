"""`hilum watch` and `hilum pacs score` at work: what arrives becomes rows and files, what is said goes to stderr.

What `hilum watch` says goes as JSON to stdout where that is asked for.
"""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TextIO

from imaging.archive.exchange import PacsQuery
from imaging.archive.retrieving import RetrievedFilms
from imaging.archive.servers import Server
from imaging.archive.watch import WatchedFolder
from imaging.faults import Fault, Problem
from imaging.reasons import ENGLISH
from imaging.whole_files import is_stream, path_text
from imaging.workers.pool import DecoderPool
from inference.cluster import Cluster
from inference.decide import map_labels
from inference.pipeline import judge_files
from inference.progress import Progress
from inference.score import Scorer
from inference.score_command import open_scorer
from inference.table import table_format
from inference.watch_events import (
    WATCH_LINES,
    FilmKept,
    FilmRepeated,
    FolderSeen,
    ResultsHeld,
    TableAside,
    WatchEvent,
)
from inference.watch_folder import JOURNAL, ArrivingFilms, Judge, WatchResults, watch
from inference.watch_journal import OutputHeld, WatchJournal, WatchRefused
from inference.worker_jobs import ObjectsWanted

_LOOK_S = 0.2
"""So often it is seen what a server has sent, in seconds."""


def run(
    args: argparse.Namespace, pool: DecoderPool, out: TextIO, err: TextIO, stopping: Callable[[], bool] = lambda: False
) -> int:
    """Exit status 0 when it was stopped, or had nothing left to do; 1 where some films failed; 2 where it cannot begin.

    pool: what reads films on this computer. stopping: whether somebody asked that it ends. Ctrl+C and SIGTERM end it.
    """
    tell: _Told | _Lines = _Lines(out) if args.events == "json" else _Told(Progress(err), args.folder)

    def score(stack: ExitStack) -> None:
        if not args.folder.is_dir():
            raise WatchRefused(f"{args.folder} is no folder that can be seen.")
        for option, folder in (("--heatmaps", args.heatmaps), ("--dicom", args.dicom)):
            if folder is not None and folder.is_dir() and folder.samefile(args.folder):
                raise WatchRefused(f"{option} is the folder that is watched. Name another one; it may lie in it.")
        kept = _Kept.open("hilum watch", args, pool, stack)
        arrivals = WatchedFolder(args.folder, kept.files, args.rest)
        with closing(kept.events(arrivals, once=args.once, look_s=min(1.0, args.rest / 2))) as events:
            for event in events:
                if event is not None:
                    tell(event)
                if stopping():
                    break

    return _ended("hilum watch", score, tell, err)


def run_on_server(args: argparse.Namespace, pool: DecoderPool, server: Server, query: PacsQuery, err: TextIO) -> int:
    """Score what a search finds, as it comes into `args.into`. Exit status as `run`; 2 also where the server ended it.

    1 also where some objects did not come. Ctrl+C and SIGTERM end it; the same command goes on later.
    """
    tell = _Told(Progress(err), args.into)

    def score(stack: ExitStack) -> None:
        kept = _Kept.open("hilum pacs score", args, pool, stack)
        films = stack.enter_context(RetrievedFilms(server, query, args.into))
        with closing(kept.events(films, once=True, look_s=_LOOK_S)) as events:
            for event in chain(events, [None]):
                for problem in films.problems():
                    tell.failed += 1
                    tell.say(problem)
                if event is not None:
                    tell(event)
        if films.ended is not None and films.ended.problem is not None:
            raise Fault(films.ended.problem)

    return _ended("hilum pacs score", score, tell, err)


def _ended(name: str, score: Callable[[ExitStack], None], tell: _Told | _Lines, err: TextIO) -> int:
    """The exit status of some scoring, told how it ended."""
    try:
        with _terminated(), ExitStack() as stack:
            score(stack)
    except KeyboardInterrupt:  # which is how it ends: what was said to be kept is on the disk
        pass
    except Fault as fault:
        tell.end()
        err.write(f"{name}: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except (WatchRefused, OutputHeld) as error:
        tell.end()
        err.write(f"{name}: {error}\n")
        return 2
    except OSError as error:
        tell.end()
        err.write(f"{name}: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    tell.end()
    return 1 if tell.failed else 0


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a command keeps of films that arrive, and what scores them. files: the tables and folders that it writes."""

    results: WatchResults
    judge: Judge
    files: tuple[Path, ...]

    @classmethod
    def open(cls, name: str, args: argparse.Namespace, pool: DecoderPool, stack: ExitStack) -> _Kept:
        """As the arguments say; what has to be closed goes on the stack. Raises WatchRefused, OutputHeld, Fault."""
        _check(name, args)
        scorer = open_scorer(args)
        journal = stack.enter_context(WatchJournal(journal_path(args.output), _facts(args, scorer)))
        folders = [folder for folder in (args.heatmaps, args.dicom) if folder is not None]
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
        form = table_format(args.format, args.output)
        results = WatchResults(journal, scorer.card, args.output, form, args.heatmaps, args.dicom)
        return cls(results, _judge(args, scorer, pool, stack), (args.output, *journal.files, *folders))

    def events(self, films: ArrivingFilms, *, once: bool, look_s: float) -> Generator[WatchEvent | None, None, None]:
        """See `watch`."""
        return watch(films, self.results, self.judge, once=once, look_s=look_s)


def journal_path(output: Path) -> Path:
    """Where the journal of a table is."""
    return output.with_name(output.name + JOURNAL)


def _check(name: str, args: argparse.Namespace) -> None:
    """Raise WatchRefused for arguments that do not go together, and for a table that is another's."""
    if args.format == "json":
        raise WatchRefused("A table that grows is csv or jsonl.")
    if args.method is not None and args.heatmaps is None and args.dicom is None:
        raise WatchRefused("--method needs --heatmaps or --dicom.")
    if args.wrap and args.dicom is None:
        raise WatchRefused("--wrap needs --dicom.")
    if args.dicom is not None and args.dask is not None:
        raise WatchRefused("--dicom does not go with --dask: DICOM objects are made on this computer.")
    if is_stream(args.output) or args.output.is_dir():
        raise WatchRefused(f"{args.output} is no file.")
    if args.output.suffix.lower() == ".json" and args.format is None:
        raise WatchRefused("A table that grows is csv or jsonl.")
    if args.output.exists() and not journal_path(args.output).exists():
        raise WatchRefused(f"{args.output.name} is there already and was not begun by {name}. Name another table.")


def _facts(args: argparse.Namespace, scorer: Scorer) -> dict[str, str]:
    """What all rows of a table have in common."""
    card = scorer.card
    return {
        "model": f"{card.id} {card.version}",
        "model digest": card.weights_sha256,
        "operating point": f"{scorer.point.name} {scorer.point.threshold:.6f}",
        "format": table_format(args.format, args.output),
        "choice of heat maps": "heat maps" if args.heatmaps is not None else "no heat maps",
        "choice of DICOM objects": "objects" if args.dicom is not None else "no objects",
        "choice of --wrap": "wrapped" if args.wrap else "not wrapped",
        "method of heat maps": str(scorer.method) if args.heatmaps is not None or args.dicom is not None else "none",
    }


def _judge(args: argparse.Namespace, scorer: Scorer, pool: DecoderPool, stack: ExitStack) -> Judge:
    """What scores the films: this computer, or a cluster."""
    labels = map_labels(scorer.card)
    heatmaps = labels if args.heatmaps is not None else labels[:1] if args.dicom is not None else None
    if args.dask is not None:
        return partial(stack.enter_context(Cluster(args.dask, scorer, args.device)).judge_files, heatmaps=heatmaps)
    seed = f"{scorer.card.weights_sha256} {scorer.card.version} {scorer.point.name} {scorer.point.threshold:.6f}"
    wanted = ObjectsWanted(args.wrap, seed) if args.dicom is not None else None
    return partial(
        judge_files,
        scorer=scorer,
        pool=pool,
        heatmaps=heatmaps,
        pictures=args.heatmaps is not None,
        objects=wanted,
    )


@contextmanager
def _terminated() -> Iterator[None]:
    """Inside, SIGTERM ends the watch as Ctrl+C does."""
    try:
        before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class _Lines:
    """Writes each event that says something new as one line of JSON, at once."""

    def __init__(self, out: TextIO) -> None:
        self.failed = 0
        self._out = out
        self._seen: FolderSeen | None = None

    def __call__(self, event: WatchEvent) -> None:
        if isinstance(event, FolderSeen):
            if event == self._seen:
                return
            self._seen = event
        self.failed += isinstance(event, FilmKept) and event.failed
        self._out.write(WATCH_LINES.write(event) + "\n")
        self._out.flush()

    def end(self) -> None:
        """Nothing more is said."""


class _Told:
    """Says in words what comes; how many films there are in a line that is written over."""

    def __init__(self, progress: Progress, folder: Path) -> None:
        self.failed = 0
        self._progress = progress
        self._folder = folder
        self._films = self._refused = self._repeats = self._waiting = 0
        self._done = 0
        self._problem = self._why = ""

    def __call__(self, event: WatchEvent) -> None:
        match event:
            case FolderSeen(waiting, done, problem):
                self._waiting, self._done = waiting, done
                said = "" if problem is None else f"{self._folder}: {ENGLISH.message(problem)}"
                if said != self._problem:
                    self._progress.say(said + " Waiting for it." if said else f"{self._folder} is there again.")
                self._problem = said
            case FilmKept():
                self._films += 1
                self._done = event.done
                self._refused += not event.scored
                self.failed += event.failed
                if not event.scored:
                    self._progress.say(f"{event.path}: {event.words}")
            case FilmRepeated(path, of):
                self._repeats += 1
                self._progress.say(f"{path}: the same film as {of}, which was scored before.")
            case ResultsHeld(why):
                if why != self._why:
                    self._progress.say(f"{why} Waiting." if why else "It goes on.")
                self._why = why
            case TableAside(path):
                self._progress.say(
                    f"The table had been changed. It is kept as {path.name}, and a whole one was written."
                )
        self._progress.show(self._summary())

    def say(self, problem: Problem) -> None:
        """Say what did not come."""
        where = f"{path_text(problem.path)}: " if problem.path is not None else ""
        self._progress.say(f"{where}{ENGLISH.sentence(problem)}")

    def _summary(self) -> str:
        films = "1 film" if self._films == 1 else f"{self._films:,} films"
        return f"{films}, {self._refused:,} not scored, {self._repeats:,} repeated, {self._waiting:,} still arriving"

    def end(self) -> None:
        """Say once what came to what."""
        self._progress.say(f"{self._summary().rpartition(', ')[0]}; {self._done:,} in the table so far.")
