"""The print of a review: what it is about, its figures, its charts and its key images."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from inference.look import LIGHT
from inference.paper import CHARTS, INNER, Columns, Paper, Spacing, print_pdf
from inference.review.charts import charts, draw
from inference.review.export_summary import PARTS, FigureRow, Summary, value_text
from inference.types import DISCLAIMER

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_SPACING = Spacing(
    heading=11.5, above=12.0, below=4.0, least=30.0, gap=10.0, left=36.0, top=18.0, right=4.0, bottom=34.0, apart=4.0
)
_ABOUT = Columns((118.0, INNER - 118.0 - _SPACING.gap), words=2)
_FIGURES = Columns((136.0, 76.0, 30.0, INNER - 242.0 - 3 * _SPACING.gap), words=4)
_HEAD = ("figure", "value (95 %)", "n", "what it is")
_MOST_KEY_IMAGES = 60
_LONGEST_CELL = 400


def write_pages(stream: BinaryIO, summary: Summary) -> int:
    """Write the PDF; returns its number of pages. It holds what `summary` holds, so no identity unless that does."""
    return print_pdf(stream, "Review", lambda: lay_out(summary))


def lay_out(summary: Summary) -> list[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(style(LIGHT))`."""
    paper = Paper(_SPACING)
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
