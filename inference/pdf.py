"""The paper that prints are laid out on: pages of a PDF, A4 or Letter, filled from the top down with matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from inference.chart_style import FONTS, LIGHT, style
from inference.prediction import DISCLAIMER

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


class Paper(Enum):
    """A sheet: its name, and its width and height in points.

    Everything here is in points, measured from the top left corner.
    """

    A4 = "A4", 595.0, 842.0
    LETTER = "Letter", 612.0, 792.0

    def __init__(self, title: str, width: float, height: float) -> None:
        self.title, self.width, self.height = title, width, height

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN


MARGIN = 48.0
INNER = Paper.A4.inner
"""The width between the margins of A4, which reports of trainings and reviews are on."""

SIZE, SMALL, LEADING = 8.5, 7.5, 1.35
"""Sizes of text and of what is small, and the height of a line for each point of them."""

CHARTS = 196.0
"""The height of a pair of charts, their titles and names included."""

_BOTTOM = 52.0
_FOOT = 26.0
_CHARTS_BESIDE = 16.0
_FINE = 100.0


@dataclass(frozen=True, slots=True)
class PageSpacing:
    """How a print is spaced: its headings, columns and charts, in points.

    heading: the size of a part's title. above, below: the room around it. least: what a page must have left for it.
    gap: what columns are apart. left, top, right, bottom: what the names of a chart take of its place. apart: what
    pairs of charts are apart.
    """

    heading: float
    above: float
    below: float
    least: float
    gap: float
    left: float
    top: float
    right: float
    bottom: float
    apart: float = 0.0


@dataclass(frozen=True, slots=True)
class TableColumns:
    """Columns of a table: their widths, how many of them, from the left, are words, and the size of the text."""

    widths: Sequence[float]
    words: int
    size: float = SMALL


def print_pdf(stream: BinaryIO, title: str, lay_out: Callable[[], Sequence[Figure]]) -> int:
    """Write the pages that `lay_out` fills as a PDF, the same bytes for the same pages; returns their number."""
    import matplotlib
    from matplotlib.backends.backend_pdf import PdfPages

    metadata: dict[str, Any] = {"Title": title, "Subject": DISCLAIMER, "Creator": "Hilum"}
    metadata |= {"CreationDate": None, "Producer": None}  # neither the time nor a version of matplotlib
    with matplotlib.rc_context({**style(LIGHT), "axes.facecolor": "none", "pdf.fonttype": 42}):
        figures = lay_out()
        with PdfPages(stream, metadata=metadata) as pages:
            for figure in figures:
                pages.savefig(figure)
    return len(figures)


class PdfPages:
    """Pages filled from the top; `y` is where the next thing goes. Fill them inside `rc_context(style(LIGHT))`."""

    def __init__(self, spacing: PageSpacing, paper: Paper = Paper.A4) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._spacing, self.paper = spacing, paper
        self._renderer = FigureCanvasAgg(Figure(dpi=72)).get_renderer()
        self._units: dict[tuple[str, bool], float] = {}
        self._pages: list[Figure] = []
        self.y = 0.0
        self._turn()

    @property
    def bottom(self) -> float:
        """Where the room of a page ends, above its foot."""
        return self.paper.height - _BOTTOM

    def finished(self) -> list[Figure]:
        """All pages, numbered, with the disclaimer below each."""
        for number, page in enumerate(self._pages, start=1):
            foot: dict[str, Any] = {"fontsize": SMALL, "color": LIGHT.faint, "va": "bottom"}
            page.text(MARGIN / self.paper.width, _FOOT / self.paper.height, DISCLAIMER, **foot)
            page.text(
                1 - MARGIN / self.paper.width,
                _FOOT / self.paper.height,
                f"{number} / {len(self._pages)}",
                ha="right",
                **foot,
            )
        return self._pages

    # What fills a page

    def heading(self, text: str, below: float) -> None:
        """A part's title, never alone at the end of a page: what comes next needs so much room."""
        own = self._spacing
        self.room(own.least + below)
        self.y += own.above
        self.words(text, own.heading, bold=True)
        self._line(MARGIN, self.paper.width - MARGIN, self.y)
        self.y += own.below

    def words(self, text: str, size: float = SIZE, *, bold: bool = False, color: str = LIGHT.ink) -> None:
        """Text over the whole width."""
        for line in self.wrapped(text, self.paper.inner, size, bold=bold):
            self.room(size * LEADING)
            self.put(MARGIN, self.y, line, size, bold=bold, color=color)
            self.y += size * LEADING

    def paragraph(self, text: str, *, warning: bool = False) -> None:
        """Text over the whole width, with room below it; a warning has a bar at its left."""
        inset = 8.0 if warning else 0.0
        lines = self.wrapped(text, self.paper.inner - inset, SIZE)
        self.room(min(len(lines), 4) * SIZE * LEADING)
        for line in lines:
            self.room(SIZE * LEADING)
            if warning:
                self._bar(self.y, self.y + SIZE * LEADING)
            self.put(MARGIN + inset, self.y, line, SIZE)
            self.y += SIZE * LEADING
        self.y += 4

    def table(
        self, rows: Sequence[Sequence[str]], columns: TableColumns, head: Sequence[str] = (), below: float = 0.0
    ) -> None:
        """Rows of wrapped cells with a line below each; the heading comes again on each page.

        below: room that what follows needs on the page of the last row.
        """
        if any(head):
            self._row(head, columns, LIGHT.faint)
        for number, row in enumerate(rows, start=1):
            height = self._row_height(row, columns) + (below if number == len(rows) else 0.0)
            if self.y + height > self.bottom:
                self._turn()
                if any(head):
                    self._row(head, columns, LIGHT.faint)
            self._row(row, columns, LIGHT.ink)
        self.y += 3

    def charts(self, drawn: Sequence[Callable[[Axes], object]]) -> None:
        """Charts two by two, each drawn into its axes by a function."""
        own, width = self._spacing, (self.paper.inner - _CHARTS_BESIDE) / 2
        for start in range(0, len(drawn), 2):
            self.room(CHARTS)
            for place, draw in enumerate(drawn[start : start + 2]):
                left = MARGIN + place * (width + _CHARTS_BESIDE) + own.left
                wide, high = width - own.left - own.right, CHARTS - own.top - own.bottom
                draw(self.axes(left, self.y + own.top, wide, high))
            self.y += CHARTS + own.apart

    def picture(self, pixels: NDArray[np.uint8], left: float, width: float, height: float) -> None:
        """A picture, (h, w) grey or (h, w, 3) RGB, with its own pixels in the file, from `y` down; `y` stays."""
        ax = self.axes(left, self.y, width, height)
        rgb = pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, axis=2)  # a color map would round greys
        ax.imshow(rgb, aspect="auto", interpolation="none")
        ax.set_axis_off()

    # What a page is filled with

    def room(self, height: float) -> None:
        """Turn the page where so much does not fit any more."""
        if self.y + height > self.bottom:
            self._turn()

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """New axes on the page."""
        return self._page.add_axes(
            (
                left / self.paper.width,
                1 - (top + height) / self.paper.height,
                width / self.paper.width,
                height / self.paper.height,
            )
        )

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        right: bool = False,
        color: str = LIGHT.ink,
    ) -> None:
        """A line of text that begins at x, or at the `right` ends there; y is its top."""
        self._page.text(
            x / self.paper.width,
            1 - (y + size) / self.paper.height,
            text,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            ha="right" if right else "left",
            va="baseline",
            color=color,
            parse_math=False,
        )

    def wrapped(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """The text in lines no wider than `width`; words that are wider are cut."""
        lines: list[str] = []
        for word in text.replace("\n", " ").replace(" %", "\u00a0%").split(" "):
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(joined, size, bold=bold) <= width:
                lines[-1] = joined
                continue
            while len(word) > 1 and self.width(word, size, bold=bold) > width:
                fits = next(
                    n for n in range(len(word) - 1, 0, -1) if n == 1 or self.width(word[:n], size, bold=bold) <= width
                )
                lines.append(word[:fits])
                word = word[fits:]
            lines.append(word)
        return lines or [""]

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a line of text is."""
        parts = text.split(" ")
        space = self._unit(" ", bold) if len(parts) > 1 else 0.0
        return size * (sum(self._unit(part, bold) for part in parts) + space * (len(parts) - 1))

    # Inside

    def _row_height(self, row: Sequence[str], columns: TableColumns) -> float:
        cells = zip(row, columns.widths, strict=True)
        return max(len(self.wrapped(cell, width, columns.size)) for cell, width in cells) * columns.size * LEADING + 4

    def _row(self, row: Sequence[str], columns: TableColumns, color: str) -> None:
        left, size = MARGIN, columns.size
        for place, (cell, width) in enumerate(zip(row, columns.widths, strict=True)):
            right = place >= columns.words
            for number, line in enumerate(self.wrapped(cell, width, size)):
                y = self.y + 2 + number * size * LEADING
                self.put(left + (width if right else 0), y, line, size, right=right, color=color)
            left += width + self._spacing.gap
        self.y += self._row_height(row, columns)
        self._line(MARGIN, min(self.paper.width - MARGIN, left - self._spacing.gap), self.y)

    def _unit(self, word: str, bold: bool) -> float:
        """The width of a word set one point high, measured large, so that no rounding to pixels widens it."""
        from matplotlib.font_manager import FontProperties

        if (word, bold) not in self._units:
            font = FontProperties(family=list(FONTS), size=_FINE, weight="bold" if bold else "normal")
            width, _, _ = self._renderer.get_text_width_height_descent(word, font, ismath=False)
            self._units[word, bold] = float(width) / _FINE
        return self._units[word, bold]

    def _line(self, left: float, right: float, y: float) -> None:
        from matplotlib.lines import Line2D

        ends = [left / self.paper.width, right / self.paper.width]
        self._page.add_artist(Line2D(ends, [1 - y / self.paper.height] * 2, color=LIGHT.line, lw=0.6))

    def _bar(self, top: float, bottom: float) -> None:
        from matplotlib.lines import Line2D

        x = MARGIN / self.paper.width
        self._page.add_artist(
            Line2D([x, x], [1 - top / self.paper.height, 1 - bottom / self.paper.height], color=LIGHT.positive, lw=2)
        )

    def _turn(self) -> None:
        from matplotlib.figure import Figure

        self._page = Figure(figsize=(self.paper.width / 72, self.paper.height / 72), facecolor="white")
        self._pages.append(self._page)
        self.y = MARGIN
