"""What a review hands over: tables, a workbook, a print and labels to train with, each written whole or not at all."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, TypeAlias

from imaging.faults import Code, Fault, Problem
from inference.card_types import OperatingPoint
from inference.decide import operating_point
from inference.review.export_figures import summarize
from inference.review.export_file import check_place, refused, whole_file
from inference.review.export_final import readers_in
from inference.review.export_labels import write_labels
from inference.review.export_rows import Plan, plan, rows
from inference.review.export_tables import CsvWriter, JsonWriter, Writer
from inference.review.export_xlsx import XlsxWriter
from inference.review.page import write_pages
from inference.review.store import ReviewStore

_REPORT_SECONDS = 0.05
LABELS_FILE = "labels.csv"


class Kind(StrEnum):
    """What a file is."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"
    PDF = "pdf"
    LABELS = "labels"


@dataclass(frozen=True, slots=True)
class Target:
    """A file to be written."""

    kind: Kind
    path: Path


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is handed over. readers: whose verdicts; () for everybody's. point: None for the card's own choice.

    identity: with paths and UIDs; else pseudonyms only, but for labels, which always name files. inside: also into the
    folder of the films.
    """

    targets: tuple[Target, ...]
    readers: tuple[str, ...] = ()
    point: OperatingPoint | None = None
    identity: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Going:
    """So many of `total` films of a file are through."""

    target: Target
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Written:
    """A file is there: how many films it holds, and why how many others are not in it."""

    target: Target
    films: int
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A file is not there, or is what it was before; the others are written all the same."""

    target: Target
    problem: Problem


ExportEvent: TypeAlias = Going | Written | NotWritten


def kind_of(path: Path) -> Kind:
    """What a file of this name is: by its ending; labels.csv is for training. Raises Fault (EXPORT_REFUSED)."""
    if path.name.lower() == LABELS_FILE:
        return Kind.LABELS
    ending = path.suffix.lower().removeprefix(".")
    if ending not in (Kind.CSV, Kind.JSON, Kind.XLSX, Kind.PDF):
        raise refused(
            f"{path.name} ends in nothing that can be written.", path, "End it in .csv, .json, .xlsx or .pdf."
        )
    return Kind(ending)


def export(store: ReviewStore, order: ExportOrder) -> Generator[ExportEvent, None, None]:
    """Write every file of the order: Going events, and for each Written or NotWritten. Stop iterating to cancel.

    All files are of one moment of the review. Films are read one at a time.
    """
    point = order.point or operating_point(store.card)
    readers = order.readers or readers_in(store.verdicts().values())
    planned = plan(store, point, readers, identity=order.identity)
    for target in order.targets:
        try:
            check_place(target.path, store.folder, inside=order.inside)
            yield from _write(store, planned, target)
        except Fault as fault:
            yield NotWritten(target, fault.problem)
        except OSError as error:
            message = f"{target.path.name} cannot be written ({error.strerror or 'the disk refused'})."
            next_step = "Make room on the disk, look at its permissions, or choose another folder."
            yield NotWritten(target, Problem(Code.EXPORT_REFUSED, message, next_step, target.path))


def _write(store: ReviewStore, planned: Plan, target: Target) -> Iterator[ExportEvent]:
    total = len(planned.columns)
    left_out: Counter[str] = Counter()
    films = done = 0
    due = 0.0
    with (
        tempfile.TemporaryDirectory(prefix="hilum-", ignore_cleanup_errors=True) as scratch,
        whole_file(target.path) as stream,
    ):
        yield Going(target, 0, total)
        for there in _films(store, planned, target, stream, Path(scratch), left_out):
            films = there
            done += 1
            if time.monotonic() >= due:
                yield Going(target, min(done, total), total)
                due = time.monotonic() + _REPORT_SECONDS
    yield Written(target, films, dict(left_out))


def _films(
    store: ReviewStore, planned: Plan, target: Target, stream: BinaryIO, scratch: Path, left_out: Counter[str]
) -> Iterator[int]:
    """Write one file film by film; yields how many films it has by then."""
    if target.kind is Kind.LABELS:
        yield from write_labels(stream, target.path, planned, left_out)
        return
    if target.kind is Kind.PDF:
        write_pages(stream, summarize(planned, store.labels()))
        yield len(planned.columns)
        return
    writer = _writer(store, planned, target.kind, stream, scratch)
    try:
        for films, own in enumerate(rows(store, planned), start=1):
            writer.write(own)
            yield films
        writer.close()
    except BaseException:
        writer.abandon()
        raise


def _writer(store: ReviewStore, planned: Plan, kind: Kind, stream: BinaryIO, scratch: Path) -> Writer:
    if kind is Kind.CSV:
        return CsvWriter(stream, planned)
    summary = summarize(planned, store.labels())
    if kind is Kind.JSON:
        return JsonWriter(stream, planned, summary.about, [asdict(own) for own in summary.figures])
    return XlsxWriter(stream, planned, summary.about, summary.figures, scratch)
