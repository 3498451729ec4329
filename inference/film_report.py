"""One film's report as a page to print: the film, its heat map, what was measured and said, and which model spoke."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import numpy as np
from numpy.typing import NDArray

from imaging.display.corner_text import CornerLevel, corner_texts
from imaging.display.viewport import Viewport
from imaging.faults import Fault, Problem
from imaging.image import Image, ImageRef
from imaging.measure.store import MarkOrigin, measurements_folder, read_measurements
from imaging.reading.sniff import sniff
from imaging.reasons import ENGLISH
from imaging.whole_files import Utf8, path_text, write_whole
from imaging.workers.pool import DecoderPool
from inference.chart_style import LIGHT
from inference.decide import decision_words, leading_label, leading_words, score_meaning
from inference.explain.heat_map import overlay_rgb
from inference.explain.methods import DEFAULT_THRESHOLD, Method
from inference.models.card import ModelCard, quoted
from inference.models.population import is_assumed
from inference.objects.film_objects import MEASURED_KINDS, ReaderSaid, ReportedScore
from inference.pdf import LEADING, MARGIN, SMALL, PageSpacing, Paper, PdfPages, TableColumns, print_pdf
from inference.pipeline import BatchDone, RowDone, score_paths
from inference.prediction import DISCLAIMER, Failed, NotScored, Scored
from inference.progress import Progress
from inference.render import Backdrop, backdrop
from inference.score import Scorer
from inference.table import harmless

if TYPE_CHECKING:
    from matplotlib.figure import Figure

REPORT_SIDE = 1024
"""Pixels of the longer side of the film on the page: 290 to an inch where it is as large as it gets."""

MEASURED_NAMES = {
    "distance": "Distance",
    "angle": "Angle",
    "cobb": "Cobb angle",
    "ratio": "Cardiothoracic ratio",
    "ellipse": "Ellipse",
    "box": "Rectangle",
}
"""What a measurement is called, by its kind; the kinds are those that a DICOM report has."""

NOT_MEASURED = "Nothing was measured on this film."

_TITLE = "Report of a chest film"
_SPACING = PageSpacing(
    heading=10.5, above=8.0, below=3.0, least=30.0, gap=10.0, left=0.0, top=0.0, right=0.0, bottom=0.0
)
_NAMES_WIDE = 112.0
_PICTURES_APART = 10.0
_TALLEST = 236.0


@dataclass(frozen=True, slots=True)
class MeasuredValue:
    """A measurement in words: what it is, what came out, with its unit and where millimeters come from."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, eq=False)
class FilmReport:
    """What the page says of a film.

    film: as it is shown, `shown` says how in words. score: None where there is none, `problem` then says why where
    somebody tried. identity: whose film it is, in lines; () unless that was asked for. readers: their names and notes
    are told where they are in there. made: when, ISO 8601.
    """

    film: Backdrop
    shown: str = "Film, as it is first shown"
    score: ReportedScore | None = None
    problem: Problem | None = None
    measured: tuple[MeasuredValue, ...] = ()
    readers: tuple[ReaderSaid, ...] = ()
    identity: tuple[str, ...] = ()
    about: str = ""
    made: str = ""


def identity_lines(image: Image) -> tuple[str, ...]:
    """Who the patient is and which study it is, as the corners of the window say it; () where the file does not."""
    texts = corner_texts(
        image,
        voi=None,
        viewport=Viewport.fit((image.columns, image.rows), (1, 1)),
        level=CornerLevel.ALL,
        identity=True,
    )
    return tuple(" \u00b7 ".join(lines) for lines in texts[:2] if lines)


def about_film(image: Image) -> str:
    """What a film is, without whose: its kind and its size."""
    frames = f", frame {image.ref.frame + 1} of {image.ref.frames}" if image.ref.frames > 1 else ""
    kind = image.ref.modality or str(image.ref.kind).upper()
    return f"{kind} film, {image.columns:,} \u00d7 {image.rows:,} pixels{frames}"


def print_report(report: FilmReport, paper: Paper = Paper.A4) -> bytes:
    """The page as a PDF; a second one where there is more than fits. The same report gives the same bytes."""
    file = io.BytesIO()
    print_pdf(file, _TITLE, lambda: lay_out(report, paper))
    return file.getvalue()


def lay_out(report: FilmReport, paper: Paper) -> list[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(style(LIGHT))`."""
    pages = PdfPages(_SPACING, paper)
    pages.words(_TITLE, 15, bold=True)
    pages.words(" \u00b7 ".join(filter(None, (report.about, report.made))), SMALL, color=LIGHT.faint)
    pages.words(DISCLAIMER, bold=True)
    for line in report.identity:
        pages.words(line, 9.5)
    pages.y += 6
    _put_pictures(pages, report)
    _put_score(pages, report)
    pages.heading("Measurements", 24)
    if report.measured:
        _put_rows(pages, [(own.name, own.value) for own in report.measured])
    else:
        pages.words(NOT_MEASURED, SMALL)
    if report.readers:
        pages.heading("Verdict of the reader", 24)
        for said in report.readers:
            _put_rows(pages, _verdict_rows(said))
    if report.score is not None:
        pages.heading("Model", 40)
        _put_rows(pages, _model_rows(report.score))
    return pages.finished()


def _put_pictures(pages: PdfPages, report: FilmReport) -> None:
    """The film, and beside it its heat map."""
    film, heat = report.film, report.score.heat if report.score is not None else None
    pictures: list[tuple[NDArray[np.uint8], str]] = [(film.grey, f"{report.shown}.")]
    if heat is not None and report.score is not None:
        own = report.score.card.words(heat.label)
        scale = "the scale is of this film alone" if heat.own_scale else "the same scale for every film"
        marked = "" if heat.peak > 0 else " Nothing is marked on it."
        pictures.append(
            (
                _heated(film, report.score),
                f"Heat map of {own} ({heat.method} at {heat.layer}); color begins at {DEFAULT_THRESHOLD:.0%} of full "
                f"color, {scale}.{marked} Not a segmentation and not a probability.",
            )
        )
    room = (pages.paper.inner - _PICTURES_APART) / 2
    rows, columns = film.grey.shape[:2]
    width = min(room, _TALLEST * columns / rows)
    height = width * rows / columns
    captions = [pages.wrapped(caption, room, SMALL) for _, caption in pictures]
    for place, ((pixels, _), lines) in enumerate(zip(pictures, captions, strict=True)):
        left = MARGIN + place * (room + _PICTURES_APART)
        pages.picture(pixels, left, width, height)
        for number, line in enumerate(lines):
            pages.put(left, pages.y + height + 3 + number * SMALL * LEADING, line, SMALL, color=LIGHT.faint)
    pages.y += height + 6 + max(map(len, captions)) * SMALL * LEADING


def _heated(film: Backdrop, score: ReportedScore) -> NDArray[np.uint8]:
    if score.heat is None or score.heat.peak <= 0:
        return film.grey
    rows, columns = film.grey.shape[:2]
    matrix = np.array([[columns / film.columns, 0, 0], [0, rows / film.rows, 0]])
    return overlay_rgb(film.grey, score.heat, matrix)


def _put_score(pages: PdfPages, report: FilmReport) -> None:
    pages.heading("Score", 60)
    if report.score is None:
        why = ENGLISH.sentence(report.problem) if report.problem is not None else "This film was not scored."
        pages.words(f"No score. {why}")
        return
    prediction, card = report.score.prediction, report.score.card
    headline = card.headline
    finding = leading_words(card, leading_label(card, prediction.scores))
    decided = decision_words(prediction.decision, headline, finding)
    name = f"P({headline.title})" if prediction.calibrated else f"score of {headline.title}"
    pages.words(f"{decided} \u00b7 {name} {prediction.score:.2f}", 11, bold=True)
    pages.y += 2
    point, population = prediction.operating_point, card.population(prediction.population)
    meaning = score_meaning(population.calibration, headline) if prediction.calibrated else "Not a probability."
    rows = [("What the score is", meaning)]
    if prediction.undecided is not None:
        rows.append(("Why no decision", ENGLISH.sentence(prediction.undecided)))
    else:
        band = ""
        if point.unsure_low < point.unsure_high:
            band = f"; unsure from {point.unsure_low:.3f} to {point.unsure_high:.3f}"
        rows.append(("Operating point", f"{point.name}: threshold {point.threshold:.3f}{band}. {point.rule}"))
        rows.append(("At that point", _reached(card, point.name, population.name)))
    if prediction.outside is None:
        whom = population.words() or "The model's card does not say for whom it is."
        assumed = (
            ". Assumed: the film does not say how old the patient is." if is_assumed(population, prediction.age) else ""
        )
        rows.append(("Population", f"{whom}{assumed}"))
    rows += [("Note", ENGLISH.message(note)) for note in prediction.notes]
    _put_rows(pages, rows)


def _reached(card: ModelCard, point: str, population: str) -> str:
    known = quoted(card, population, point)
    if known is None:
        return "Sensitivity and specificity are not known."
    shares = [("sensitivity", known.sensitivity), ("specificity", known.specificity)]
    figures = ", ".join(f"{name} {own.value:.2f} ({own.low:.2f}\u2013{own.high:.2f})" for name, own in shares)
    return f"{figures} on {known.n:,} " + ("films that chose it, which flatter it." if known.chose else "test films.")


def _verdict_rows(said: ReaderSaid) -> list[tuple[str, str]]:
    seen = "The score could be seen." if said.score_visible else "The score was hidden until then."
    marked = len(said.outlines)
    rows = [("Verdict", said.words), ("Label", said.label), ("Reader", said.name), ("Note", said.note)]
    rows.append(("Regions", f"{marked} marked" if marked else ""))
    rows.append(("Given", f"{said.at[:16].replace('T', ' ')}. {seen}" if said.at else seen))
    return [(name, words) for name, words in rows if words]


def _model_rows(score: ReportedScore) -> list[tuple[str, str]]:
    who = score.prediction.provenance
    by = f" by {who.engine}" if who.engine else ""
    return [("Model", f"{who.model} {who.version}, on {who.device}{by}"), ("SHA-256 of its weights", who.sha256)]


def _put_rows(pages: PdfPages, rows: Sequence[tuple[str, str]]) -> None:
    pages.table(rows, TableColumns((_NAMES_WIDE, pages.paper.inner - _NAMES_WIDE - _SPACING.gap), words=2, size=SMALL))


def measured_before(ref: ImageRef, folder: Path) -> tuple[MeasuredValue, ...]:
    """What was measured on a frame outside of reviews and is kept in the program's folder: nothing that nobody
    accepted, and no text. Nothing where what is kept cannot be read.
    """
    try:
        kept = read_measurements(folder, ref).frames.get(ref.frame)
    except (OSError, ValueError):
        return ()
    marks = kept.marks if kept is not None else ()
    return tuple(
        measured_value(mark.kind, mark.said, mark.origin)
        for mark in marks
        if mark.kind in MEASURED_KINDS and mark.said and mark.origin is not MarkOrigin.PROPOSED and not mark.reader
    )


def measured_value(kind: str, said: str, origin: MarkOrigin) -> MeasuredValue:
    """A measurement as the page has it: what stands beside the mark, and how it came about where not by hand."""
    how = f" ({origin})" if origin is not MarkOrigin.HAND else ""
    return MeasuredValue(MEASURED_NAMES[kind], " ".join(said.split()) + how)


# `hilum report`

REPORT_COLUMNS = ("path", "frame", "file", "message")
"""The columns of reports.csv, in order."""


class _ReportsRefused(Exception):
    """Wrong usage, in words."""


def run(args: argparse.Namespace, pool: DecoderPool, out: TextIO, err: TextIO) -> int:
    """`hilum report`. Exit status 0; 1 where some files failed; 2 for wrong usage or where nothing could be opened."""
    one = args.output.suffix.lower() == ".pdf"
    try:
        if one and args.output.is_file() and sniff(args.output) is not None:
            raise _ReportsRefused(f"{args.output} is a film and is not written over.")
        scorer = Scorer.open(args.model, args.device, args.operating_point, args.engine)
        scorer.method = Method(args.method or scorer.method)
        if not one:
            args.output.mkdir(parents=True, exist_ok=True)
        done = _write_reports(args, scorer, pool, err, one=one)
    except Fault as fault:
        err.write(f"hilum report: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    except _ReportsRefused as error:
        err.write(f"hilum report: {error}\n")
        return 2
    except OSError as error:
        err.write(f"hilum report: {error.filename or args.output} cannot be written ({error.strerror}).\n")
        return 2
    if done.scored + done.not_scored == 0:
        err.write("hilum report: nothing could be opened.\n")
        return 2
    return 1 if done.failed else 0


def _write_reports(args: argparse.Namespace, scorer: Scorer, pool: DecoderPool, err: TextIO, *, one: bool) -> BatchDone:
    progress, finished = Progress(err), BatchDone(0, 0, 0, 0)
    heat = None if args.no_heatmap else [scorer.card.headline.label]
    listed = io.BytesIO()
    table = csv.writer(Utf8(listed), lineterminator="\n")
    table.writerow(REPORT_COLUMNS)
    for event in score_paths(args.paths, scorer, pool, heatmaps=heat, images=True):
        if isinstance(event, BatchDone):
            finished = event
        elif isinstance(event, RowDone):
            if one and event.total > 1:
                raise _ReportsRefused(f"these are {event.total:,} films or more. Name a folder with --output.")
            name, message = f"{event.position + 1:06d}_report.pdf", ""
            if isinstance(event.outcome, Failed):
                name, message = "", ENGLISH.sentence(event.outcome.problem)
                progress.say(f"{path_text(_path_of(event))}: {message}")
            elif event.image is not None:
                report = _report_of(event, event.image, scorer, identity=args.identity)
                data = print_report(report, Paper[args.paper.upper()])
                write_whole(args.output if one else args.output / name, data)
            frame = event.outcome.ref.frame if event.outcome.ref is not None else 0
            table.writerow([harmless(str(cell)) for cell in (path_text(_path_of(event)), frame, name, message)])
            progress.show(f"reports {event.position + 1:,} of {event.total:,}")
    if not one:
        write_whole(args.output / "reports.csv", listed.getvalue())
    progress.clear()
    return finished


def _path_of(event: RowDone) -> Path:
    outcome = event.outcome
    path = outcome.problem.path if isinstance(outcome, Failed) else outcome.ref.path
    return path if path is not None else Path()


def _report_of(event: RowDone, image: Image, scorer: Scorer, *, identity: bool) -> FilmReport:
    outcome, score, problem = event.outcome, None, None
    if isinstance(outcome, Scored):
        heat = next(iter(outcome.heatmaps.values()), None)
        score = ReportedScore(outcome.prediction, scorer.card, heat)
    elif isinstance(outcome, NotScored):
        problem = outcome.problem
    return FilmReport(
        film=backdrop(image, REPORT_SIDE),
        score=score,
        problem=problem,
        measured=measured_before(image.ref, measurements_folder()),
        identity=identity_lines(image) if identity else (),
        about=about_film(image),
        made=made_now(),
    )


def made_now() -> str:
    """The day and the minute of this place, as the page says when it was made."""
    return f"made {datetime.now().astimezone():%Y-%m-%d %H:%M}"
