"""What a review hands over: tables, a workbook, a print and labels to train with, each written whole or not at all."""

from __future__ import annotations

import codecs
import csv
import json
import math
import os
import tempfile
import time
from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, Self, TypeAlias

from imaging.faults import Code, Fault, Problem
from imaging.reasons import Reason, Values
from imaging.whole_files import Utf8, whole_file
from inference.chart_style import LIGHT
from inference.decide import operating_point
from inference.models.card import OperatingPoint
from inference.pdf import CHARTS, INNER, PageSpacing, PdfPages, TableColumns, print_pdf
from inference.prediction import DISCLAIMER
from inference.table import Cell, harmless
from review.charts import charts, draw
from review.dicom_export import write_objects
from review.export_place import check_place, refused
from review.export_rows import FilmRow, Plan, beside_decision, flat, names, plan, rows, text
from review.final_verdict import FinalReason, FinalVerdict, readers_in
from review.review_reasons import ReviewReason
from review.store import ReviewStore
from review.summary import PARTS, FigureRow, Summary, summarize, value_text
from review.verdicts import Region, Verdict
from review.workbook import XlsxWriter

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Writer(Protocol):
    """Writes films one by one; `close` ends the content and leaves the stream open."""

    def write(self, row: FilmRow) -> None:
        """Write one film."""

    def close(self) -> None:
        """End the content."""

    def abandon(self) -> None:
        """Let go of everything: the file is not wanted any more, or cannot be written."""


class CsvWriter:
    """RFC 4180 in UTF-8, one line ending for all systems; the disclaimer is a column."""

    def __init__(self, stream: BinaryIO, plan: Plan) -> None:
        self._plan = plan
        self._names = names(plan)
        self._writer = csv.writer(Utf8(stream), lineterminator="\n")
        self._writer.writerow([harmless(text(name)) for name in self._names])

    def write(self, row: FilmRow) -> None:
        """One line."""
        cells = flat(row, self._plan)
        self._writer.writerow([harmless(cells[name]) for name in self._names])

    def close(self) -> None:
        """Nothing is left to write."""

    def abandon(self) -> None:
        """Nothing is held."""


class SpreadsheetWriter:
    """The same rows for a spreadsheet of any country: UTF-8 with a byte order mark, tabs, the decimal sign asked for.

    No country writes a tab in a number or a list. Text stays as it is, but for tabs and ends of lines.
    """

    def __init__(self, stream: BinaryIO, plan: Plan, decimal: str) -> None:
        self._plan, self._decimal = plan, decimal
        self._names = names(plan)
        stream.write(codecs.BOM_UTF8)
        self._writer = csv.writer(Utf8(stream), delimiter="\t", lineterminator="\r\n")
        self._writer.writerow([self._text(text(name)) for name in self._names])

    def write(self, row: FilmRow) -> None:
        """One line."""
        cells = flat(row, self._plan)
        self._writer.writerow([self._text(cells[name]) for name in self._names])

    def _text(self, cell: Cell) -> Cell:
        if isinstance(cell, float):
            return str(cell).replace(".", self._decimal)
        if isinstance(cell, str):
            return harmless(" ".join(cell.split()) if set(cell) & set("\t\r\n\v\f") else cell)
        return cell

    def close(self) -> None:
        """Nothing is left to write."""

    def abandon(self) -> None:
        """Nothing is held."""


class JsonWriter:
    """One object: about, figures, and the list of films, a film a line; verdicts are lists of objects in it."""

    def __init__(self, stream: BinaryIO, plan: Plan, about: Mapping[str, Any], figures: Any) -> None:
        self._text = Utf8(stream)
        head = json.dumps({"about": about, "figures": figures}, ensure_ascii=False, indent=1, allow_nan=False)
        self._text.write(head.removesuffix("\n}") + ',\n "films": [')
        self._before = "\n"

    def write(self, row: FilmRow) -> None:
        """One object of the list."""
        film = {
            **row.cells,
            "verdicts": [_verdict(verdict) for verdict in row.said.all],
            "final_label": row.final.label or None,
            "final_why": str(row.final.why),
            **row.whom,
        }
        self._text.write(self._before + "  " + json.dumps(film, ensure_ascii=False, allow_nan=False))
        self._before = ",\n"

    def close(self) -> None:
        """End list and object."""
        self._text.write("\n ]\n}\n")

    def abandon(self) -> None:
        """Nothing is held."""


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "reader": text(verdict.reader),
        "role": str(verdict.role),
        "said": beside_decision(verdict) or None,
        "label": verdict.label or None,
        "note": text(verdict.note) or None,
        "key_image": verdict.key_image,
        "regions": [_region(region) for region in verdict.regions],
        "score_visible": verdict.score_visible if verdict.said is not None else None,
        "at": verdict.at or None,
        "seconds": round(verdict.seconds, 1),
        **({"said_under": verdict.under} if verdict.under else {}),
        **({"structure": verdict.structure.as_json()} if verdict.structure else {}),
        **({"more": dict(verdict.more)} if verdict.more else {}),
    }


def _region(region: Region) -> dict[str, Any]:
    extent = region.extent
    sides = {"left": extent.left, "top": extent.top, "right": extent.right, "bottom": extent.bottom}
    return {"shape": str(region.shape), **{name: round(side, 1) for name, side in sides.items()}}


BESIDE = ("findings", "quality", "recall")
"""Columns behind the others, where anybody said something beside a verdict."""
COLUMNS = ("path", "label", "patient_id", "source", "verdict", "reader", "score_visible", "film", "view", "age")
FRAME = "a further frame of a file"
GONE = "file not there any more"
NAME = "a name that a table cannot hold"


def write_labels(stream: BinaryIO, place: Path, plan: Plan, left_out: Counter[str]) -> Iterator[int]:
    """Write the labels file; yields after each film how many films it has. Why films are left out is counted.

    place: the file's own path; films are named relative to it, and absolutely where no relative path leads there. Left
    out are films unsure, without a verdict or with readers that differ and nobody adjudicated, files that are gone or
    have a name that is no text, and frames but the first, as a training takes the first of each file.
    """
    writer = csv.writer(Utf8(stream), lineterminator="\n")
    beside = BESIDE if plan.structured else ()
    writer.writerow((*COLUMNS, *beside))
    start, folder = Path(os.path.realpath(place.parent)), Path(os.path.realpath(plan.folder))
    written, columns = 0, plan.columns
    for row, film in enumerate(columns.film.tolist()):
        final = plan.sayings(film).final()
        why = _why_not(plan, row, final)
        if why:
            left_out[why] += 1
        else:
            path = film_path(folder / columns.path[row], start)
            known = (columns.patient[row], plan.folder.name or "review", *_said(final), columns.pseudonym[row])
            age = "" if math.isnan(columns.age[row]) else str(int(columns.age[row]))
            told = _beside(final) if beside else ()
            writer.writerow(map(harmless, (path, final.label, *known, columns.view[row], age, *told)))
            written += 1
        yield written


def film_path(film: Path, start: Path) -> str:
    """A film's path as a labels file in the folder `start` names it; no spreadsheet takes it for a formula."""
    try:
        relative = os.path.relpath(film, start)
    except ValueError:  # another drive
        return str(film)
    plain = relative[:1].isalnum() or relative.startswith(("..", "_"))
    return Path(relative).as_posix() if plain else f"./{Path(relative).as_posix()}"


def _why_not(plan: Plan, row: int, final: FinalVerdict) -> str:
    """Why a film has no line; "" where it has one."""
    if not final.label:
        return str(final.why)
    if not plan.columns.here[row]:
        return GONE
    if plan.columns.frame[row]:
        return FRAME
    path = plan.columns.path[row]
    return "" if _is_text(path) else NAME


def _is_text(path: str) -> bool:
    """Whether a labels file brings the path back: a blank at its end is taken off, a carriage return ends the row."""
    if path != path.rstrip() or "\r" in path:
        return False
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _said(final: FinalVerdict) -> tuple[str, str, str]:
    """What was said, by whom, and whether any of them could see the score."""
    said = "|".join(filter(None, dict.fromkeys(beside_decision(verdict) for verdict in final.by)))
    verdict = str(FinalReason.ADJUDICATED) if final.why is FinalReason.ADJUDICATED else said
    readers = "|".join(verdict.reader for verdict in final.by)
    return verdict, readers, "yes" if any(verdict.score_visible for verdict in final.by) else "no"


def _beside(final: FinalVerdict) -> tuple[str, ...]:
    """Findings, image quality and recall of those whose verdict is final, each once, with "|" between them."""
    told = [verdict.structure for verdict in final.by]
    values = (
        [finding.name.replace("|", "/") for own in told for finding in own.findings],
        [str(own.quality) for own in told],
        [str(own.recall) for own in told],
    )
    return tuple("|".join(filter(None, dict.fromkeys(each))) for each in values)


_SPACING = PageSpacing(
    heading=11.5, above=12.0, below=4.0, least=30.0, gap=10.0, left=36.0, top=18.0, right=4.0, bottom=34.0, apart=4.0
)
_ABOUT = TableColumns((118.0, INNER - 118.0 - _SPACING.gap), words=2)
_FIGURES = TableColumns((136.0, 76.0, 30.0, INNER - 242.0 - 3 * _SPACING.gap), words=4)
_HEAD = ("figure", "value (95 %)", "n", "what it is")
_MOST_KEY_IMAGES = 60
_LONGEST_CELL = 400


def write_pages(stream: BinaryIO, summary: Summary) -> int:
    """Write the PDF; returns its number of pages. It holds what `summary` holds, so no identity unless that does."""
    return print_pdf(stream, "Review", lambda: lay_out(summary))


def lay_out(summary: Summary) -> list[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(style(LIGHT))`."""
    paper = PdfPages(_SPACING)
    paper.words("Review of a folder of films", 17, bold=True)
    paper.words(DISCLAIMER, bold=True)
    paper.y += 6
    paper.table([(name, _cell(cell)) for name, cell in summary.about.items() if name != "disclaimer"], _ABOUT)
    for part in PARTS:
        rows = summary.of(part)
        paper.heading(part, 60)
        if summary.sentences.get(part):
            paper.words(" ".join(summary.sentences[part]))
            paper.y += 3
        if rows:
            paper.table([_figure_cells(row) for row in rows], _FIGURES, _HEAD)
    paper.heading("Charts", CHARTS)
    paper.charts([partial(draw, chart=chart, summary=summary, look=LIGHT) for chart in charts(summary)])
    if summary.key_images:
        paper.heading(f"Key images ({len(summary.key_images):,})", 30)
        shown = summary.key_images[:_MOST_KEY_IMAGES]
        more = len(summary.key_images) - len(shown)
        paper.words(", ".join(shown) + (f" and {more:,} more" if more else ""))
    return paper.finished()


def _cell(cell: object) -> str:
    text = ("yes" if cell else "no") if isinstance(cell, bool) else str(cell)
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "\u2026"


def _figure_cells(row: FigureRow) -> tuple[str, ...]:
    return row.name, value_text(row), f"{row.n:,}" if row.n is not None else "", row.about


_REPORT_SECONDS = 0.05
LABELS_FILE = "labels.csv"


class ExportKind(str, Reason):
    """What a file is, in the order in which files are offered: its ending, what it is called, and what is in it."""

    XLSX = (
        "xlsx",
        "Workbook",
        "One row per film with score, decision and what each reader said; the figures on a second sheet.",
    )
    CSV = "csv", "Table", "The same rows as plain text, for other programs and for very many films."
    TSV = (
        "tsv",
        "Table for a spreadsheet",
        "The same rows, with tabs, for any spreadsheet of any country; the decimal sign is the one chosen below.",
    )
    JSON = "json", "Data", "The same and the figures, with regions as numbers, for scripts."
    PDF = "pdf", "Summary", "Some pages to print: counts, figures with intervals, agreement and charts."
    LABELS = (
        "labels",
        "Labels to train with",
        "The films with a final label, as hilum train takes them. It always names the films by their paths.",
    )
    DICOM = (
        "zip",
        "DICOM objects",
        "A report for each DICOM film, and the key images of each study. They always say whose films they are.",
    )

    def __new__(cls, ending: str, title: str, about: str) -> Self:
        """A kind is the text of its ending."""
        kind = str.__new__(cls, ending)
        kind._value_ = ending
        return kind

    def __init__(self, ending: str, title: str, about: str) -> None:
        super().__init__(title, about)
        self.file = {"labels": LABELS_FILE, "zip": "review-dicom.zip"}.get(ending, f"review.{ending}")

    @property
    def names_films(self) -> bool:
        """Whether it says which films they are, whatever was asked for."""
        return self in (ExportKind.LABELS, ExportKind.DICOM)

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class Target:
    """A file to be written."""

    kind: ExportKind
    path: Path


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is handed over. readers: whose verdicts; () for everybody's. point: None for the card's own choice.

    identity: with paths and UIDs; else pseudonyms only, but for labels, which always name files, and DICOM objects,
    which say whose they are. inside: also into the folder of the films. names: of the readers, in DICOM objects.
    decimal: the sign in the numbers of a table for a spreadsheet, "." or ",".
    """

    targets: tuple[Target, ...]
    readers: tuple[str, ...] = ()
    point: OperatingPoint | None = None
    identity: bool = False
    inside: bool = False
    names: bool = False
    decimal: str = "."


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


def kind_of(path: Path) -> ExportKind:
    """What a file of this name is: by its ending; labels.csv is for training. Raises Fault (EXPORT_REFUSED)."""
    if path.name.lower() == LABELS_FILE:
        return ExportKind.LABELS
    ending = path.suffix.lower().removeprefix(".")
    known = {str(kind): kind for kind in ExportKind if kind is not ExportKind.LABELS}
    if ending not in known:
        values: Values = {"file": path.name, "known": tuple(f".{own}" for own in known)}
        raise refused(ReviewReason.UNKNOWN_TYPE, values, path)
    return known[ending]


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
            yield from _write(store, planned, target, order)
        except Fault as fault:
            yield NotWritten(target, fault.problem)
        except OSError as error:
            values = {"file": target.path.name, "error": error.strerror or ReviewReason.DISK_REFUSED}
            yield NotWritten(target, Problem(Code.EXPORT_REFUSED, ReviewReason.EXPORT_FAILED, values, target.path))


def _write(store: ReviewStore, planned: Plan, target: Target, order: ExportOrder) -> Iterator[ExportEvent]:
    total = len(planned.columns)
    left_out: Counter[str] = Counter()
    films = done = 0
    due = 0.0
    with (
        tempfile.TemporaryDirectory(prefix="hilum-", ignore_cleanup_errors=True) as scratch,
        whole_file(target.path) as stream,
    ):
        yield Going(target, 0, total)
        for there in _films(store, planned, target, stream, Path(scratch), left_out, order=order):
            films = there
            done += 1
            if time.monotonic() >= due:
                yield Going(target, min(done, total), total)
                due = time.monotonic() + _REPORT_SECONDS
    yield Written(target, films, dict(left_out))


def _films(
    store: ReviewStore,
    planned: Plan,
    target: Target,
    stream: BinaryIO,
    scratch: Path,
    left_out: Counter[str],
    *,
    order: ExportOrder,
) -> Iterator[int]:
    """Write one file film by film; yields how many films it has by then."""
    if target.kind is ExportKind.LABELS:
        yield from write_labels(stream, target.path, planned, left_out)
        return
    if target.kind is ExportKind.DICOM:
        yield from write_objects(stream, store, planned, left_out, names=order.names)
        return
    if target.kind is ExportKind.PDF:
        write_pages(stream, summarize(planned, store.labels()))
        yield len(planned.columns)
        return
    writer = _writer(store, planned, target.kind, stream, scratch, order.decimal)
    try:
        for films, own in enumerate(rows(store, planned), start=1):
            writer.write(own)
            yield films
        writer.close()
    except BaseException:
        writer.abandon()
        raise


def _writer(
    store: ReviewStore, planned: Plan, kind: ExportKind, stream: BinaryIO, scratch: Path, decimal: str
) -> Writer:
    if kind is ExportKind.CSV:
        return CsvWriter(stream, planned)
    if kind is ExportKind.TSV:
        return SpreadsheetWriter(stream, planned, decimal)
    summary = summarize(planned, store.labels())
    if kind is ExportKind.JSON:
        return JsonWriter(stream, planned, summary.about, [asdict(own) for own in summary.figures])
    return XlsxWriter(stream, planned, summary.about, summary.figures, scratch)
