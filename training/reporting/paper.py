"""A report as a print: A4 pages of a PDF, laid out from the top down with matplotlib."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from training.reporting import charts
from training.reporting.blocks import Block, Chart, Charts, Document, Picture, Pictures, Table, Text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 595.0, 842.0
"""A4 in points; everything here is in points, measured from the top left corner."""

_MARGIN, _BOTTOM = 48.0, 52.0
_INNER = WIDTH - 2 * _MARGIN
_SIZE, _SMALL, _LEADING = 8.5, 7.5, 1.35
_CHART = (_INNER / 2 - 8, 188.0)
_ACROSS = 4
_GAP = 12.0
_LEAST_SIZE = 5.5
_WORDS = 150.0
"""A column of words is not squeezed below this while the text can still be set smaller."""
_FINE = 100.0


def print_pages(document: Document) -> bytes:
    """The PDF. The same document gives the same bytes."""
    import matplotlib
    from matplotlib.backends.backend_pdf import PdfPages

    file = io.BytesIO()
    metadata: dict[str, Any] = {"Title": document.title, "CreationDate": None, "Creator": "Hilum", "Producer": None}
    with matplotlib.rc_context({**charts.STYLE, "pdf.fonttype": 42}), PdfPages(file, metadata=metadata) as pages:
        for figure in lay_out(document):
            pages.savefig(figure)
    return file.getvalue()


def lay_out(document: Document) -> Iterator[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(charts.STYLE)`."""
    paper = _Paper(document)
    paper.words(document.title, 17, bold=True)
    paper.words(document.subtitle, _SIZE, color=charts.FAINT)
    paper.words(document.disclaimer, _SIZE, bold=True)
    for section in document.sections:
        paper.heading(section.title, _needs(section.blocks[0]))
        for block in section.blocks:
            match block:
                case Text():
                    paper.paragraph(block)
                case Table():
                    paper.table(block)
                case Charts():
                    paper.chart_pairs(block.charts)
                case Pictures():
                    paper.pictures(block)
    yield from paper.finished()


class _Paper:
    """Pages filled from the top; `y` is where the next thing goes."""

    def __init__(self, document: Document) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._document = document
        self._renderer = FigureCanvasAgg(Figure(dpi=72)).get_renderer()  # type: ignore[no-untyped-call]  # stub
        self._units: dict[tuple[str, bool], float] = {}
        self._pages: list[Figure] = []
        self.y = 0.0
        self._turn()

    def finished(self) -> list[Figure]:
        """All pages, numbered, with the disclaimer below each."""
        for number, page in enumerate(self._pages, start=1):
            foot: dict[str, Any] = {"fontsize": _SMALL, "color": charts.FAINT, "va": "bottom"}
            page.text(_MARGIN / WIDTH, 26 / HEIGHT, self._document.disclaimer, **foot)
            page.text(1 - _MARGIN / WIDTH, 26 / HEIGHT, f"{number} / {len(self._pages)}", ha="right", **foot)
        return self._pages

    def heading(self, text: str, below: float) -> None:
        """A section's title, never alone at the end of a page: what comes next needs so much room."""
        self._room(42 + below)
        self.y += 16
        self.words(text, 12.5, bold=True)
        self._line(_MARGIN, WIDTH - _MARGIN, self.y)
        self.y += 5

    def paragraph(self, block: Text) -> None:
        """Text over the whole width; a warning has a bar at its left."""
        inset = 8.0 if block.warning else 0.0
        lines = self._wrapped(block.text, _INNER - inset, _SIZE)
        self._room(min(len(lines), 4) * _SIZE * _LEADING)
        for line in lines:
            self._room(_SIZE * _LEADING)
            if block.warning:
                self._bar(self.y, self.y + _SIZE * _LEADING)
            self._put(_MARGIN + inset, self.y, line, _SIZE)
            self.y += _SIZE * _LEADING
        self.y += 4

    def words(self, text: str, size: float, *, bold: bool = False, color: str = charts.INK) -> None:
        """Lines of one size."""
        for line in self._wrapped(text, _INNER, size, bold=bold):
            self._room(size * _LEADING)
            self._put(_MARGIN, self.y, line, size, bold=bold, color=color)
            self.y += size * _LEADING

    def table(self, block: Table) -> None:
        """A table as wide as its cells; too wide ones are set smaller, then the columns of words are wrapped."""
        size, widths = self._widths(block)
        self._room(5 * size * _LEADING)
        if block.title:
            self.y += 4
            self.words(block.title, _SIZE + 0.5, bold=True)
        head = any(block.columns)
        if head:
            self._row(block, block.columns, widths, size, head=True)
        note = len(self._wrapped(block.note, _INNER, _SMALL)) * _SMALL * _LEADING if block.note else 0.0
        for number, row in enumerate(block.rows, start=1):
            height = self._row_height(row, widths, size) + (note if number == len(block.rows) else 0.0)
            if self.y + height > HEIGHT - _BOTTOM:
                self._turn()
                if head:
                    self._row(block, block.columns, widths, size, head=True)
            self._row(block, row, widths, size)
        self.y += 3
        if block.note:
            self.words(block.note, _SMALL, color=charts.FAINT)
        self.y += 7

    def chart_pairs(self, chosen: Sequence[Chart]) -> None:
        """Charts two by two."""
        width, height = _CHART
        for start in range(0, len(chosen), 2):
            self._room(height + 8)
            for place, chart in enumerate(chosen[start : start + 2]):
                left = _MARGIN + place * (width + 16) + 34
                box = (left / WIDTH, 1 - (self.y + height - 30) / HEIGHT, (width - 38) / WIDTH, (height - 50) / HEIGHT)
                ax = self._page.add_axes(box)
                chart.draw(ax)
                ax.set_title(chart.title)
            self.y += height + 8

    def pictures(self, block: Pictures) -> None:
        """Films four across, with their lines below."""
        side = (_INNER - (_ACROSS - 1) * 10) / _ACROSS
        below = 2 * _SMALL * _LEADING + 8
        self._room(side + below + 24)
        self.y += 4
        self.words(block.title, _SIZE + 0.5, bold=True)
        self.y += 3
        for start in range(0, len(block.pictures), _ACROSS):
            chosen = block.pictures[start : start + _ACROSS]
            heights = [side * picture.pixels.shape[0] / picture.pixels.shape[1] for picture in chosen]
            self._room(max(heights) + below)
            for place, (picture, height) in enumerate(zip(chosen, heights, strict=True)):
                self._picture(picture, _MARGIN + place * (side + 10), side, height)
            self.y += max(heights) + below

    def _picture(self, picture: Picture, left: float, width: float, height: float) -> None:
        box = (left / WIDTH, 1 - (self.y + height) / HEIGHT, width / WIDTH, height / HEIGHT)
        ax = self._page.add_axes(box)
        ax.imshow(picture.pixels, aspect="auto", interpolation="bilinear")
        ax.set_axis_off()
        for number, line in enumerate(picture.lines):
            self._put(left, self.y + height + 2 + number * _SMALL * _LEADING, line, _SMALL)

    def _widths(self, block: Table) -> tuple[float, list[float]]:
        """The size of the text and the columns' widths that fit the page."""
        rows = [block.columns, *block.rows]
        size = _SIZE
        while True:
            natural = [max(self._width(row[place], size) for row in rows) for place in range(len(block.columns))]
            room = _INNER - _GAP * (len(natural) - 1)
            if sum(natural) <= room:
                return size, natural
            numbers = sum(natural[block.words :])
            floor = sum(min(width, _WORDS) for width in natural[: block.words])
            if numbers + floor <= room or size <= _LEAST_SIZE:
                return size, _squeezed(natural, block.words, room - numbers)
            size -= 0.5

    def _row_height(self, row: Sequence[str], widths: Sequence[float], size: float) -> float:
        lines = max(len(self._wrapped(cell, width, size)) for cell, width in zip(row, widths, strict=True))
        return lines * size * _LEADING + 4

    def _row(
        self, block: Table, row: Sequence[str], widths: Sequence[float], size: float, *, head: bool = False
    ) -> None:
        height = self._row_height(row, widths, size)
        left = _MARGIN
        for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
            for number, line in enumerate(self._wrapped(cell, width, size)):
                y = self.y + 2 + number * size * _LEADING
                right = place >= block.words
                color = charts.FAINT if head else charts.INK
                self._put(left + (width if right else 0), y, line, size, right=right, color=color)
            left += width + _GAP
        self.y += height
        self._line(_MARGIN, min(WIDTH - _MARGIN, _MARGIN + sum(widths) + _GAP * (len(widths) - 1)), self.y)

    def _wrapped(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        lines: list[str] = []
        for word in text.replace(" %", "\u00a0%").split(" "):
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self._width(joined, size, bold=bold) <= width:
                lines[-1] = joined
                continue
            while self._width(word, size, bold=bold) > width and len(word) > 1:
                fits = next(
                    n for n in range(len(word) - 1, 0, -1) if self._width(word[:n], size, bold=bold) <= width or n == 1
                )
                lines.append(word[:fits])
                word = word[fits:]
            lines.append(word)
        return lines or [""]

    def _width(self, text: str, size: float, *, bold: bool = False) -> float:
        space = self._unit(" ", bold) if " " in text else 0.0
        parts = text.split(" ")
        return size * (sum(self._unit(part, bold) for part in parts) + space * (len(parts) - 1))

    def _unit(self, word: str, bold: bool) -> float:
        """The width of a word set one point high, measured large, so that no rounding to pixels widens it."""
        from matplotlib.font_manager import FontProperties

        if (word, bold) not in self._units:
            font = FontProperties(
                family=charts.STYLE["font.sans-serif"], size=_FINE, weight="bold" if bold else "normal"
            )
            width, _, _ = self._renderer.get_text_width_height_descent(word, font, ismath=False)
            self._units[word, bold] = float(width) / _FINE
        return self._units[word, bold]

    def _put(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        right: bool = False,
        color: str = charts.INK,
    ) -> None:
        self._page.text(
            x / WIDTH,
            1 - (y + size) / HEIGHT,
            text,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            ha="right" if right else "left",
            va="baseline",
            color=color,
            parse_math=False,
        )

    def _line(self, left: float, right: float, y: float) -> None:
        from matplotlib.lines import Line2D

        ends = [left / WIDTH, right / WIDTH]
        self._page.add_artist(Line2D(ends, [1 - y / HEIGHT] * 2, color=charts.LINE, lw=0.6))

    def _bar(self, top: float, bottom: float) -> None:
        from matplotlib.lines import Line2D

        self._page.add_artist(
            Line2D([_MARGIN / WIDTH] * 2, [1 - top / HEIGHT, 1 - bottom / HEIGHT], color=charts.SECOND, lw=2)
        )

    def _room(self, height: float) -> None:
        """Turn the page where so much does not fit any more."""
        if self.y + height > HEIGHT - _BOTTOM:
            self._turn()

    def _turn(self) -> None:
        from matplotlib.figure import Figure

        self._page = Figure(figsize=(WIDTH / 72, HEIGHT / 72), facecolor="white")
        self._pages.append(self._page)
        self.y = _MARGIN


def _needs(block: Block) -> float:
    """The room that the first part of a block takes."""
    match block:
        case Charts():
            return _CHART[1] + 8
        case Pictures():
            return _INNER / _ACROSS + 50
        case Table():
            return 6 * _SIZE * _LEADING
        case _:
            return 3 * _SIZE * _LEADING


def _squeezed(natural: Sequence[float], words: int, room: float) -> list[float]:
    """The columns of words share the room: narrow ones keep their width, wide ones get equal shares of the rest."""
    widths, left = list(natural), max(room, 40.0 * words)
    order = sorted(range(words), key=lambda place: natural[place])
    for done, place in enumerate(order):
        widths[place] = min(natural[place], left / (words - done))
        left -= widths[place]
    return widths
