"""A report written: the page, its print and its figures."""

from __future__ import annotations

import base64
import io
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray

import resources
from imaging.records import Records
from imaging.whole_files import write_whole
from inference.chart_style import LIGHT
from inference.models.card_file import KEYS
from inference.pdf import CHARTS, INNER, LEADING, MARGIN, SIZE, SMALL, PageSpacing, PdfPages, TableColumns, print_pdf
from training.reporting import report_charts
from training.reporting.blocks import Block, Chart, Charts, Document, FilmPicture, Pictures, Table, Text
from training.reporting.report import Report
from training.reporting.sections import document

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


_SIZE = (4.7, 3.5)
_NAMES = {
    report_charts.INK: "--ink",
    report_charts.FAINT: "--faint",
    report_charts.LINE: "--line",
    report_charts.PAPER: "--paper",
    report_charts.FIRST: "--first",
    report_charts.SECOND: "--second",
    report_charts.THIRD: "--third",
}
_COLOR = re.compile("|".join(_NAMES))


def page(document: Document) -> str:
    """The whole page as text in UTF-8."""
    from jinja2 import Environment, FileSystemLoader

    folder = Path(resources.__file__).parent / "report"
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    style = (folder / "report.css").read_text(encoding="utf-8")
    filled: str = environment.get_template("report.html").render(
        document=document, style=style, svg=svg, png=png, kind=lambda block: type(block).__name__
    )
    return filled.replace(" %", "\u00a0%")


def svg(chart: Chart) -> str:
    """The chart as an SVG element whose colors are the page's variables, so that light and dark suit it alike."""
    import matplotlib
    from matplotlib.figure import Figure

    file = io.StringIO()
    with matplotlib.rc_context({**report_charts.STYLE, "svg.hashsalt": chart.title}):
        figure = Figure(figsize=_SIZE, layout="constrained")
        chart.draw(figure.add_subplot())
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    return _COLOR.sub(lambda match: f"var({_NAMES[match[0]]})", text[text.index("<svg") :])


def png(pixels: NDArray[np.uint8]) -> str:
    """(h, w, 3) RGB as a data URI."""
    return "data:image/png;base64," + base64.b64encode(imagecodecs.png_encode(np.ascontiguousarray(pixels))).decode()


_SPACING = PageSpacing(
    heading=12.5, above=16.0, below=5.0, least=42.0, gap=12.0, left=34.0, top=20.0, right=4.0, bottom=38.0
)
_ACROSS = 4
_LEAST_SIZE = 5.5
_WORDS = 150.0
"""A column of words is not squeezed below this while the text can still be set smaller."""


def print_pages(document: Document) -> bytes:
    """The PDF. The same document gives the same bytes."""
    file = io.BytesIO()
    print_pdf(file, document.title, lambda: lay_out(document))
    return file.getvalue()


def lay_out(document: Document) -> list[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(style(LIGHT))`."""
    paper = PdfPages(_SPACING)
    paper.words(document.title, 17, bold=True)
    paper.words(document.subtitle, color=LIGHT.faint)
    paper.words(document.disclaimer, bold=True)
    for section in document.sections:
        paper.heading(section.title, _needs(section.blocks[0]))
        for block in section.blocks:
            match block:
                case Text():
                    paper.paragraph(block.text, warning=block.warning)
                case Table():
                    _put_table(paper, block)
                case Charts():
                    paper.charts([partial(_draw, chart) for chart in block.charts])
                case Pictures():
                    _put_pictures(paper, block)
    return paper.finished()


def _draw(chart: Chart, ax: Axes) -> None:
    chart.draw(ax)
    ax.set_title(chart.title)


def _put_table(paper: PdfPages, block: Table) -> None:
    """A table as wide as its cells; too wide ones are set smaller, then the columns of words are wrapped."""
    columns = _columns(paper.width, block)
    paper.room(5 * columns.size * LEADING)
    if block.title:
        paper.y += 4
        paper.words(block.title, SIZE + 0.5, bold=True)
    note = len(paper.wrapped(block.note, INNER, SMALL)) * SMALL * LEADING if block.note else 0.0
    paper.table(block.rows, columns, block.columns, below=note)
    if block.note:
        paper.words(block.note, SMALL, color=LIGHT.faint)
    paper.y += 7


def _put_pictures(paper: PdfPages, block: Pictures) -> None:
    """Films four across, with their lines below."""
    side = (INNER - (_ACROSS - 1) * 10) / _ACROSS
    below = 2 * SMALL * LEADING + 8
    paper.room(side + below + 24)
    paper.y += 4
    paper.words(block.title, SIZE + 0.5, bold=True)
    paper.y += 3
    for start in range(0, len(block.pictures), _ACROSS):
        chosen = block.pictures[start : start + _ACROSS]
        heights = [side * picture.pixels.shape[0] / picture.pixels.shape[1] for picture in chosen]
        paper.room(max(heights) + below)
        for place, (picture, height) in enumerate(zip(chosen, heights, strict=True)):
            _put_picture(paper, picture, MARGIN + place * (side + 10), side, height)
        paper.y += max(heights) + below


def _put_picture(paper: PdfPages, picture: FilmPicture, left: float, width: float, height: float) -> None:
    ax = paper.axes(left, paper.y, width, height)
    ax.imshow(picture.pixels, aspect="auto", interpolation="bilinear")
    ax.set_axis_off()
    for number, line in enumerate(picture.lines):
        paper.put(left, paper.y + height + 2 + number * SMALL * LEADING, line, SMALL)


def _needs(block: Block) -> float:
    """The room that the first part of a block takes."""
    match block:
        case Charts():
            return CHARTS
        case Pictures():
            return INNER / _ACROSS + 50
        case Table():
            return 6 * SIZE * LEADING
        case _:
            return 3 * SIZE * LEADING


def _columns(width_of: Callable[[str, float], float], block: Table) -> TableColumns:
    """The size of the text and the columns' widths that fit the page."""
    rows = [block.columns, *block.rows]
    size = SIZE
    while True:
        natural = [max(width_of(row[place], size) for row in rows) for place in range(len(block.columns))]
        room = INNER - _SPACING.gap * (len(natural) - 1)
        if sum(natural) <= room:
            return TableColumns(natural, block.words, size)
        numbers = sum(natural[block.words :])
        floor = sum(min(width, _WORDS) for width in natural[: block.words])
        if numbers + floor <= room or size <= _LEAST_SIZE:
            return TableColumns(_squeezed(natural, block.words, room - numbers), block.words, size)
        size -= 0.5


def _squeezed(natural: Sequence[float], words: int, room: float) -> list[float]:
    """The columns of words share the room: narrow ones keep their width, wide ones get equal shares of the rest."""
    widths, left = list(natural), max(room, 40.0 * words)
    order = sorted(range(words), key=lambda place: natural[place])
    for done, place in enumerate(order):
        widths[place] = min(natural[place], left / (words - done))
        left -= widths[place]
    return widths


_RECORDS = Records(keys=KEYS)
PAGE, PRINT, FIGURES = "report.html", "report.pdf", "figures.json"


def write_report(report: Report, folder: Path) -> Path:
    """Write report.html, report.pdf and figures.json into a folder, made where it is missing; returns the page's path.

    The page is one file without scripts and without anything from elsewhere. No patient, path or file name is in it.
    """
    whole = document(report)
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / FIGURES, (json.dumps(as_json(report), indent=2, allow_nan=False) + "\n").encode())
    write_whole(folder / PRINT, print_pages(whole))
    write_whole(folder / PAGE, page(whole).encode())
    return folder / PAGE


def as_json(report: Report) -> dict[str, Any]:
    """The figures as JSON values; what is no number is null. Films are not in it."""
    card = report.card
    document = {
        "model": {"id": card.id, "version": card.version, "sha256": card.weights_sha256},
        "command": report.command,
        "created": report.created,
        "data": report.data,
        "data_sha256": report.data_digest,
        "seed": report.seed,
        "versions": dict(report.versions),
        "counts": [asdict(count) for count in report.counts],
        "findings": list(report.findings),
        "metrics": [
            _RECORDS.encode(metrics, "metrics") for evaluation in report.evaluations for metrics in evaluation.metrics
        ],
        "labels": {evaluation.split: asdict(evaluation.labels) for evaluation in report.evaluations},
        "groups": {
            evaluation.split: [_RECORDS.encode(own, "groups") for own in evaluation.groups]
            for evaluation in report.evaluations
        },
        "calibration": _RECORDS.encode(card.calibration, "calibration"),
        "operating_points": [asdict(point) for point in card.operating_points],
        "epochs": [asdict(epoch) for epoch in report.epochs],
        "sanity": [asdict(check) | {"passed": check.passed} for check in report.sanity.checks] if report.sanity else [],
        "comparisons": [asdict(comparison) for comparison in report.comparisons],
        "notes": list(report.notes),
    }
    finite: dict[str, Any] = _finite(document)
    return finite


def _finite(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
