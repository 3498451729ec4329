"""The print of a review: A4 pages of a PDF with what it is about, its figures, its charts and its key images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from inference.review.charts import LIGHT, Look, charts, draw, style
from inference.review.export_summary import PARTS, FigureRow, Summary, value_text
from inference.types import DISCLAIMER

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 595.0, 842.0
"""A4 in points; everything here is in points, measured from the top left corner."""
_MARGIN, _BOTTOM = 48.0, 52.0
_INNER = WIDTH - 2 * _MARGIN
_SIZE, _SMALL, _LEADING = 8.5, 7.5, 1.35
_GAP = 10.0
_CHART_HEIGHT = 196.0
_ABOUT = (118.0, _INNER - 118.0 - _GAP)
_FIGURES = (136.0, 76.0, 30.0, _INNER - 242.0 - 3 * _GAP)
_FINE = 100.0
_MOST_KEY_IMAGES = 60
_LONGEST_CELL = 400


def write_pages(stream: BinaryIO, summary: Summary) -> int:
    """Write the PDF; returns its number of pages. It holds what `summary` holds, so no identity unless that does."""
    import matplotlib
    from matplotlib.backends.backend_pdf import PdfPages

    metadata: dict[str, Any] = {"Title": "Review", "Creator": "Hilum", "Subject": DISCLAIMER, "CreationDate": None}
    with matplotlib.rc_context({**style(LIGHT), "pdf.fonttype": 42}):
        figures = lay_out(summary)
        with PdfPages(stream, metadata=metadata) as pages:
            for figure in figures:
                pages.savefig(figure)
    return len(figures)


def lay_out(summary: Summary, look: Look = LIGHT) -> list[Figure]:
    """The pages as matplotlib figures; call it inside `rc_context(style(look))`."""
    paper = _Paper(look)
    paper.words("Review of a folder of films", 17, bold=True)
    paper.words(DISCLAIMER, _SIZE, bold=True)
    paper.space(6)
    paper.table([(name, _cell(cell)) for name, cell in summary.about.items() if name != "disclaimer"], _ABOUT)
    for part in PARTS:
        rows = summary.of(part)
        paper.heading(part, 60)
        if summary.sentences.get(part):
            paper.words(" ".join(summary.sentences[part]), _SIZE)
            paper.space(3)
        if rows:
            paper.table([_figure_cells(row) for row in rows], _FIGURES, ("figure", "value (95 %)", "n", "what it is"))
    paper.heading("Charts", _CHART_HEIGHT)
    paper.charts(summary)
    if summary.key_images:
        paper.heading(f"Key images ({len(summary.key_images):,})", 30)
        shown = summary.key_images[:_MOST_KEY_IMAGES]
        more = len(summary.key_images) - len(shown)
        paper.words(", ".join(shown) + (f" and {more:,} more" if more else ""), _SIZE)
    return paper.finished()


def _cell(cell: object) -> str:
    text = ("yes" if cell else "no") if isinstance(cell, bool) else str(cell)
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "\u2026"


def _figure_cells(row: FigureRow) -> tuple[str, ...]:
    return row.name, value_text(row), f"{row.n:,}" if row.n is not None else "", row.about


class _Paper:
    """Pages filled from the top; `y` is where the next thing goes."""

    def __init__(self, look: Look) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self._look = look
        self._renderer = FigureCanvasAgg(Figure(dpi=72)).get_renderer()  # type: ignore[no-untyped-call]  # stub
        self._units: dict[tuple[str, bool], float] = {}
        self._pages: list[Figure] = []
        self.y = 0.0
        self._turn()

    def finished(self) -> list[Figure]:
        """All pages, numbered, with the disclaimer below each."""
        for number, page in enumerate(self._pages, start=1):
            foot: dict[str, Any] = {"fontsize": _SMALL, "color": self._look.faint, "va": "bottom"}
            page.text(_MARGIN / WIDTH, 26 / HEIGHT, DISCLAIMER, **foot)
            page.text(1 - _MARGIN / WIDTH, 26 / HEIGHT, f"{number} / {len(self._pages)}", ha="right", **foot)
        return self._pages

    def space(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def heading(self, text: str, below: float) -> None:
        """A part's title, never alone at the end of a page: what comes next needs so much room."""
        self._room(30 + below)
        self.y += 12
        self.words(text, 11.5, bold=True)
        self._line(self.y)
        self.y += 4

    def words(self, text: str, size: float, *, bold: bool = False, color: str | None = None) -> None:
        """Text over the whole width."""
        for line in self._wrapped(text, _INNER, size, bold=bold):
            self._room(size * _LEADING)
            self._put(_MARGIN, line, size, bold=bold, color=color)
            self.y += size * _LEADING

    def table(self, rows: Sequence[Sequence[str]], widths: Sequence[float], head: Sequence[str] = ()) -> None:
        """Rows of wrapped cells with a line below each; the heading comes again on each page."""
        if head:
            self._row(head, widths, color=self._look.faint)
        for row in rows:
            if self.y + self._row_height(row, widths) > HEIGHT - _BOTTOM:
                self._turn()
                if head:
                    self._row(head, widths, color=self._look.faint)
            self._row(row, widths)
        self.y += 3

    def charts(self, summary: Summary) -> None:
        """All charts, two by two."""
        width = (_INNER - 16) / 2
        chosen = charts(summary)
        for start in range(0, len(chosen), 2):
            self._room(_CHART_HEIGHT)
            for place, chart in enumerate(chosen[start : start + 2]):
                left = _MARGIN + place * (width + 16) + 36
                top, bottom = self.y + 18, self.y + _CHART_HEIGHT - 34
                box = (left / WIDTH, 1 - bottom / HEIGHT, (width - 40) / WIDTH, (bottom - top) / HEIGHT)
                draw(self._page.add_axes(box), chart, summary, self._look)
            self.y += _CHART_HEIGHT + 4

    def _row_height(self, row: Sequence[str], widths: Sequence[float]) -> float:
        lines = max(len(self._wrapped(cell, width, _SMALL)) for cell, width in zip(row, widths, strict=True))
        return lines * _SMALL * _LEADING + 4

    def _row(self, row: Sequence[str], widths: Sequence[float], color: str | None = None) -> None:
        top, left = self.y, _MARGIN
        for cell, width in zip(row, widths, strict=True):
            for number, line in enumerate(self._wrapped(cell, width, _SMALL)):
                self.y = top + 2 + number * _SMALL * _LEADING
                self._put(left, line, _SMALL, color=color)
            left += width + _GAP
        self.y = top + self._row_height(row, widths)
        self._line(self.y)

    def _wrapped(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        lines: list[str] = []
        for word in text.replace("\n", " ").split(" "):
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self._width(joined, size, bold=bold) <= width:
                lines[-1] = joined
                continue
            while len(word) > 1 and self._width(word, size, bold=bold) > width:
                fits = max(
                    (n for n in range(1, len(word)) if self._width(word[:n], size, bold=bold) <= width), default=1
                )
                lines.append(word[:fits])
                word = word[fits:]
            lines.append(word)
        return lines or [""]

    def _width(self, text: str, size: float, *, bold: bool) -> float:
        parts = text.split(" ")
        space = self._unit(" ", bold) if len(parts) > 1 else 0.0
        return size * (sum(self._unit(part, bold) for part in parts) + space * (len(parts) - 1))

    def _unit(self, word: str, bold: bool) -> float:
        """The width of a word set one point high, measured large, so that no rounding to pixels widens it."""
        from matplotlib.font_manager import FontProperties

        if (word, bold) not in self._units:
            font = FontProperties(family=["DejaVu Sans"], size=_FINE, weight="bold" if bold else "normal")
            width, _, _ = self._renderer.get_text_width_height_descent(word, font, ismath=False)
            self._units[word, bold] = float(width) / _FINE
        return self._units[word, bold]

    def _put(self, x: float, text: str, size: float, *, bold: bool = False, color: str | None = None) -> None:
        self._page.text(
            x / WIDTH,
            1 - (self.y + size) / HEIGHT,
            text,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            va="baseline",
            color=color or self._look.ink,
            parse_math=False,
        )

    def _line(self, y: float) -> None:
        from matplotlib.lines import Line2D

        ends = [_MARGIN / WIDTH, 1 - _MARGIN / WIDTH]
        self._page.add_artist(Line2D(ends, [1 - y / HEIGHT] * 2, color=self._look.line, lw=0.6))

    def _room(self, height: float) -> None:
        """Turn the page where so much does not fit any more."""
        if self.y + height > HEIGHT - _BOTTOM:
            self._turn()

    def _turn(self) -> None:
        from matplotlib.figure import Figure

        self._page = Figure(figsize=(WIDTH / 72, HEIGHT / 72), facecolor="white")
        self._pages.append(self._page)
        self.y = _MARGIN
