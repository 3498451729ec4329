"""`hilum score` at work: the batch's events become rows, heat map files, progress and an exit status."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from math import isclose
from pathlib import Path
from typing import IO, TextIO, TypeAlias

from imaging.faults import Fault
from imaging.image import FileKind
from imaging.reading.sniff import sniff
from imaging.reasons import ENGLISH
from imaging.whole_files import is_stream, path_text, write_whole
from imaging.workers.pool import DecoderPool
from inference.decide import map_labels, operating_point, points_by_population
from inference.disagreement import TaskAnswer
from inference.explain.methods import Method
from inference.lungs import LungFinder
from inference.models.card import ModelCard
from inference.models.population import for_whom
from inference.objects.film_objects import object_name
from inference.pipeline import BatchDone, Event, RowDone, score_paths
from inference.prediction import Failed, Scored, Status
from inference.progress import Progress
from inference.score import Scorer
from inference.table import (
    DECISION_WORDS,
    FAITHFULNESS,
    HEATMAP_COLUMNS,
    MODEL_WHOM,
    STABILITY,
    Cell,
    Format,
    Row,
    columns,
    further_names,
    heatmap_row,
    open_table,
    read_rows,
    row,
    row_key,
    table_format,
    words_of,
)
from inference.worker_jobs import ObjectsWanted

Scoring: TypeAlias = Callable[..., Iterator[Event]]
"""`pipeline.score_paths` but for `heatmaps` and `done`."""


def run(args: argparse.Namespace, pool: DecoderPool, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where some files failed; 2 for wrong usage or where nothing could be opened.

    pool: what reads films on this computer.
    """
    try:
        form = table_format(args.format, args.output)
        if args.resume and (args.output is None or form == "json"):
            raise _UsageError("--resume needs --output with a csv or jsonl table.")
        if args.method is not None and args.heatmaps is None and args.dicom is None and not args.faithfulness:
            raise _UsageError("--method needs --heatmaps, --dicom or --faithfulness.")
        if args.wrap and args.dicom is None:
            raise _UsageError("--wrap needs --dicom.")
        if args.dicom is not None and args.dask is not None:
            raise _UsageError("--dicom does not go with --dask: DICOM objects are made on this computer.")
        if args.also and args.dask is not None:
            raise _UsageError("--also cannot be used with --dask: a cluster scores with one model at a time.")
        if args.output is not None and args.output.is_file() and sniff(args.output) is not None:
            raise _UsageError(f"{args.output} is a film and is not written over.")
        for folder in filter(None, (args.heatmaps, args.dicom)):
            folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            scorers, scoring = _open(args, pool, stack)
            earlier = _earlier(args.output, form, scorers, _more(args)) if args.resume else frozenset()
            stream = stack.enter_context(_table(args.output, out, append=bool(earlier)))
            done = _score(
                args=args, scorers=scorers, scoring=scoring, earlier=earlier, stream=stream, form=form, err=err
            )
    except Fault as fault:
        err.write(f"hilum score: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except _UsageError as error:
        err.write(f"hilum score: {error}\n")
        return 2
    except OSError as error:
        err.write(f"hilum score: {error.filename or 'the output'} cannot be written ({error.strerror}).\n")
        return 2
    if done.scored + done.not_scored + done.skipped == 0:
        err.write("hilum score: nothing could be opened.\n")
        return 2
    return 1 if done.failed else 0


def open_scorer(args: argparse.Namespace) -> Scorer:
    """The scorer that the arguments name, with what outlines lungs; on the CPU where a cluster scores. Raises Fault."""
    device = args.device if args.dask is None else "cpu"
    scorer = Scorer.open(args.model, device, args.operating_point, args.engine)
    scorer.method = Method(args.method or scorer.method)
    scorer.lungs = None if args.no_lungs else LungFinder.installed(args.engine)
    return scorer


def _open(args: argparse.Namespace, pool: DecoderPool, stack: ExitStack) -> tuple[list[Scorer], Scoring]:
    """The scorers, the further models' behind the first one; and what scores the films: here, or on a cluster."""
    device = args.device if args.dask is None else "cpu"
    scorer = open_scorer(args)
    scorer.with_stability, scorer.with_faithfulness = args.stability, args.faithfulness
    scorers = [scorer]
    for name in args.also:
        one = Scorer.open(name, device, None, args.engine)
        if any(one.card == known.card for known in scorers):
            raise _UsageError(f"--also {name} is a model that scores already.")
        if any(point.name == scorer.point.name for point in one.card.operating_points):
            one.point = operating_point(one.card, scorer.point.name)
        scorers.append(one)
    if args.dask is None:
        objects = ObjectsWanted(args.wrap) if args.dicom is not None else None
        scoring = partial(score_paths, args.paths, scorer, pool, objects=objects, further=scorers[1:])
        return scorers, partial(scoring, pictures=args.heatmaps is not None)
    from inference.cluster import Cluster

    cluster = stack.enter_context(Cluster(args.dask, scorer, args.device))
    return scorers, partial(cluster.score_paths, args.paths)


def _score(
    args: argparse.Namespace,
    scorers: Sequence[Scorer],
    scoring: Scoring,
    earlier: frozenset[tuple[str, str]],
    stream: IO[str],
    form: Format,
    err: TextIO,
) -> BatchDone:
    card, further = scorers[0].card, [one.card for one in scorers[1:]]
    more = _more(args)
    table = open_table(stream, form, columns(card, further, more=more), heading=not earlier)
    progress = Progress(err)
    labels = map_labels(card)
    wanted = labels if args.heatmaps is not None else labels[:1] if args.dicom is not None else None
    maps = HeatmapTable(args.heatmaps, earlier) if args.heatmaps is not None else None
    objects = ObjectsFolder(args.dicom, earlier) if args.dicom is not None else None
    finished = BatchDone(0, 0, 0, 0)
    found = ""
    for event in scoring(heatmaps=wanted, done=earlier):
        if isinstance(event, RowDone):
            if maps is not None:
                maps.write(event)
            if objects is not None:
                objects.write(event)
            said = event.further or [None] * len(further)  # of a file that could not be opened no model says anything
            answers = [TaskAnswer(*one) for one in zip(further, said, strict=True)]
            table.write(row(event.outcome, card, answers, more=more))
            if isinstance(event.outcome, Failed):
                progress.say(f"{event.outcome.problem.path}: {ENGLISH.sentence(event.outcome.problem)}")
            progress.show(f"scoring {event.position + 1:,} of {event.total:,}")
        elif isinstance(event, BatchDone):
            finished = event
        elif found != (found := f"{event.count:,} films found"):  # said once: it comes again while films take long
            progress.show(found)
    table.close()
    if maps is not None:
        maps.close()
    progress.clear()
    if objects is not None:
        for sentence in objects.close():
            progress.say(sentence)
    if earlier:
        progress.say(f"{finished.skipped:,} rows were there before.")
    return finished


class _FolderTable:
    """The table of a folder that scoring fills: rows of frames in `earlier`, which are not scored again, stay in it."""

    def __init__(self, path: Path, names: tuple[str, ...], earlier: Collection[tuple[str, str]]) -> None:
        kept = [cells for cells in read_rows(path, "csv") if row_key(cells) in earlier] if path.is_file() else []
        self._stream = path.open("w", encoding="utf-8", newline="")
        self._table = open_table(self._stream, "csv", names)
        for cells in kept:
            self._table.write(cells)

    def write(self, cells: Row) -> None:
        """One row more."""
        self._table.write(cells)

    def close(self) -> None:
        """Nothing more comes."""
        self._table.close()
        self._stream.close()


class HeatmapTable:
    """The folder of heat maps: a PNG of each film's headline map, and heatmaps.csv with where each map is strongest.

    A PNG is named by the row's number from 1: no file name, which may hold a name, goes into it.
    """

    def __init__(self, folder: Path, earlier: Collection[tuple[str, str]]) -> None:
        """`earlier`: keys of the frames whose rows stay; films that the table of scores lacks are scored again."""
        self._folder = folder
        self._table = _FolderTable(folder / "heatmaps.csv", HEATMAP_COLUMNS, earlier)

    def write(self, event: RowDone) -> None:
        """The maps of one row; the headline's first."""
        for label, data in event.pictures.items():
            write_whole(self._folder / f"{event.position + 1:06d}_{file_part(label)}.png", data)
        if isinstance(event.outcome, Scored):
            for heat in event.outcome.heatmaps.values():
                self._table.write(heatmap_row(heat))

    def close(self) -> None:
        """Nothing more comes."""
        self._table.close()


OBJECT_COLUMNS = ("path", "frame", "object", "file", "sop_instance_uid", "left_out", "message")
"""The columns of objects.csv, in order."""


class ObjectsFolder:
    """The folder of DICOM objects: those of each scored film, and objects.csv with what each is or why there is none.

    A file is named by the row's number from 1 and what it is, so that no name and no id goes into it.
    """

    def __init__(self, folder: Path, earlier: Collection[tuple[str, str]]) -> None:
        """`earlier`: as of `HeatmapTable`."""
        self._folder = folder
        self._table = _FolderTable(folder / "objects.csv", OBJECT_COLUMNS, earlier)
        self._rasters = self._refused = 0

    def write(self, event: RowDone) -> None:
        """The objects of one row. Raises OSError."""
        made, ref = event.objects, event.outcome.ref
        if made is None or ref is None:
            return
        about: dict[str, Cell] = {"path": path_text(ref.path), "frame": ref.frame}
        about["left_out"] = "; ".join(made.left_out) or None
        if made.problem is not None:
            self._table.write(about | {"message": ENGLISH.sentence(made.problem)})
            self._rasters += ref.kind is not FileKind.DICOM
            self._refused += ref.kind is FileKind.DICOM
        for own in made.made:
            name = object_name(event.position + 1, own.kind)
            write_whole(self._folder / name, own.data)
            self._table.write(about | {"object": str(own.kind), "file": name, "sop_instance_uid": own.sop_instance_uid})

    def close(self) -> Iterator[str]:
        """Nothing more comes; in words, how many scored films have no objects."""
        self._table.close()
        if self._rasters:
            films = "film is" if self._rasters == 1 else "films are"
            yield (
                f"{self._rasters:,} scored {films} no DICOM and got no DICOM objects; "
                "--wrap writes such films as DICOM in a new study first."
            )
        if self._refused:
            films = "film" if self._refused == 1 else "films"
            yield f"{self._refused:,} scored DICOM {films} got no DICOM objects; objects.csv says why."


def file_part(label: str) -> str:
    """A label as part of a file's name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in label)


def _more(args: argparse.Namespace) -> tuple[str, ...]:
    """The columns that are there where they are asked for."""
    return (*(STABILITY if args.stability else ()), *(FAITHFULNESS if args.faithfulness else ()))


def _earlier(
    output: Path, form: Format, scorers: Sequence[Scorer], more: tuple[str, ...]
) -> frozenset[tuple[str, str]]:
    """The keys of the rows that stay: those that these models made at these operating points.

    The others, and a last row cut short, are taken out of the file first, so that a table never mixes models.
    """
    if not output.exists():
        return frozenset()
    if is_stream(output):
        raise _UsageError(f"{output} is no file, so there is nothing in it to go on from.")
    try:
        rows = list(read_rows(output, form))
    except (OSError, ValueError) as error:
        raise _UsageError(f"{output.name} is not a table that can be continued.") from error
    scorer, further = scorers[0], [one.card for one in scorers[1:]]
    names = columns(scorer.card, further, more=more)
    lost = next((name for cells in rows for name in cells if name.endswith("_model_sha256") and name not in names), "")
    if lost:
        own = next(str(cells.get(lost.removesuffix("_sha256"))) for cells in rows if lost in cells)
        raise _UsageError(f"{output.name} has columns of {own}. Name it with --also, or write another table.")
    if rows and {*STABILITY, *FAITHFULNESS} & rows[0].keys() != set(more):
        raise _UsageError(
            f"{output.name} goes on with --stability and --faithfulness where it was begun with them, and only there."
        )
    kept = [
        {name: cells.get(name) for name in names} | _since(cells, scorer.card)
        for cells in rows
        if _same_model(cells, scorer) and _same_further(cells, scorers)
    ]
    text = io.StringIO()
    table = open_table(text, form, names)
    for cells in kept:
        table.write(cells)
    write_whole(output, text.getvalue().encode("utf-8"))
    return frozenset(row_key(cells) for cells in kept)


def _since(cells: Row, card: ModelCard) -> dict[str, Cell]:
    """The cells that tables of before do not have."""
    since: dict[str, Cell] = {MODEL_WHOM: for_whom(card) or None}
    if cells.get("status") == Status.SCORED:
        scores = {label: float(cells.get(f"score_{label}") or 0.0) for label in card.labels}
        since[DECISION_WORDS] = words_of(str(cells.get("decision") or ""), scores, card)
    return since


def _same_model(cells: Row, scorer: Scorer) -> bool:
    """Whether this version of the model made a row, at the thresholds of now: the same weights may be calibrated again,
    and a place may have moved a point of its own.
    """
    card = scorer.card
    points = [scorer.point, *points_by_population(card, scorer.point.name).values()]
    name, threshold = cells.get("operating_point"), cells.get("threshold")
    same_point = name in (None, "") or any(
        name == one.name and (threshold in (None, "") or isclose(float(str(threshold)), one.threshold, abs_tol=1e-6))
        for one in points
    )
    same_version = cells.get("model_version") in (None, "", card.version)
    return cells.get("model_sha256") == card.weights_sha256 and same_version and same_point


def _same_further(cells: Row, scorers: Sequence[Scorer]) -> bool:
    names = further_names(scorers[0].card, [one.card for one in scorers[1:]])
    return all(
        cells.get(f"{name}_model_sha256") == one.card.weights_sha256
        and cells.get(f"{name}_model_version") in (None, "", one.card.version)
        and cells.get(f"{name}_operating_point") in (None, "", one.point.name)
        for name, one in zip(names, scorers[1:], strict=True)
    )


@contextmanager
def _table(output: Path | None, out: TextIO, *, append: bool) -> Iterator[IO[str]]:
    if output is None:
        yield out
        return
    with output.open("a" if append else "w", encoding="utf-8", newline="") as stream:
        yield stream


class _UsageError(Exception):
    """Arguments that do not go together, in a plain sentence."""
