"""A report as a print: its blocks laid out on the pages of a PDF."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from inference.look import LIGHT
from inference.paper import CHARTS, INNER, LEADING, MARGIN, SIZE, SMALL, Columns, Paper, Spacing, print_pdf
from training.reporting.blocks import Block, Chart, Charts, Document, Picture, Pictures, Table, Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_SPACING = Spacing(
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
    paper = Paper(_SPACING)
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


def _put_table(paper: Paper, block: Table) -> None:
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


def _put_pictures(paper: Paper, block: Pictures) -> None:
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


def _put_picture(paper: Paper, picture: Picture, left: float, width: float, height: float) -> None:
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


def _columns(width_of: Callable[[str, float], float], block: Table) -> Columns:
    """The size of the text and the columns' widths that fit the page."""
    rows = [block.columns, *block.rows]
    size = SIZE
    while True:
        natural = [max(width_of(row[place], size) for row in rows) for place in range(len(block.columns))]
        room = INNER - _SPACING.gap * (len(natural) - 1)
        if sum(natural) <= room:
            return Columns(natural, block.words, size)
        numbers = sum(natural[block.words :])
        floor = sum(min(width, _WORDS) for width in natural[: block.words])
        if numbers + floor <= room or size <= _LEAST_SIZE:
            return Columns(_squeezed(natural, block.words, room - numbers), block.words, size)
        size -= 0.5


def _squeezed(natural: Sequence[float], words: int, room: float) -> list[float]:
    """The columns of words share the room: narrow ones keep their width, wide ones get equal shares of the rest."""
    widths, left = list(natural), max(room, 40.0 * words)
    order = sorted(range(words), key=lambda place: natural[place])
    for done, place in enumerate(order):
        widths[place] = min(natural[place], left / (words - done))
        left -= widths[place]
    return widths
