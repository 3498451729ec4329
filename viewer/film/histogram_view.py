"""A histogram with the window over it: two bounds that can be dragged, and the curve from values to brightness."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from imaging.display.histogram import Histogram
from viewer.widgets.language import tr
from viewer.widgets.theme import COLORS

Greys: TypeAlias = Callable[[NDArray[np.float64]], NDArray[Any]]
"""The grey 0..255 in which modality values are shown, same shape."""

_MARGIN = 10.0
_GRIP = 5.0
_REACH = 8.0
_BEYOND = 0.5
"""Share of the histogram's span by which the axis goes on, where a bound of the window lies there."""

_FEW = 8
"""Bins up to which the highest may be the first or the last."""

_INSIDE = 20
"""Of 255: how much the part between the bounds is lightened, or darkened in a light theme."""
_TIP = tr(
    "How many pixels have which value. Heights go with the square root of the number;\n"
    "the first and the last bar, often the surround, may be cut."
)


@dataclass(frozen=True, slots=True)
class _Held:
    """A drag: where it began, the bounds then, which of the two it moves, and modality values for a pixel."""

    x: float
    bounds: tuple[float, float]
    moves: tuple[bool, bool]
    scale: float

    def to(self, x: float) -> tuple[float, float]:
        """The bounds with the pointer there; they do not meet."""
        low, high = (
            bound + (x - self.x) * self.scale * moves for bound, moves in zip(self.bounds, self.moves, strict=True)
        )
        if self.moves == (True, False):
            low = min(low, high - self.scale)
        elif self.moves == (False, True):
            high = max(high, low + self.scale)
        return low, high


class HistogramView(QLabel):
    """Shows counts, and the window where one is given.

    `bounds_dragged` carries the lower and the upper bound, in modality values, that the reader drags to; they are shown
    once `show_window` says so.
    """

    bounds_dragged = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.histogram: Histogram | None = None
        self.bounds: tuple[float, float] | None = None
        self._instead = ""
        self._greys: Greys | None = None
        self._axis = (0.0, 1.0)
        self._held: _Held | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 96)
        self.setAccessibleName(tr("Histogram"))
        self.setToolTip(_TIP)

    def sizeHint(self) -> QSize:
        """Low and wide."""
        return QSize(276, 132)

    def show_counts(self, histogram: Histogram | None, instead: str = "") -> None:
        """Show another histogram; `instead` is said where there is none."""
        self.histogram, self._instead, self._held = histogram, instead, None
        self._reach()
        self.update()

    def show_window(self, bounds: tuple[float, float] | None, greys: Greys | None = None) -> None:
        """Show these bounds, and the brightness that values have; None: there is no window."""
        self.bounds, self._greys = bounds, greys
        if self._held is None:
            self._reach()
        self.update()

    def place_of(self, value: float) -> float:
        """Where a value stands, in logical pixels from the left; at the end of the axis where it lies beyond."""
        plot, (low, high) = self._plot(), self._axis
        return plot.left() + min(max((value - low) / (high - low), 0.0), 1.0) * plot.width()

    def _reach(self) -> None:
        """The values between which the axis lies; they stay while a bound is dragged."""
        if self.histogram is None:
            return
        low, high = self.histogram.low, self.histogram.high
        if self.bounds is not None:
            more = _BEYOND * (high - low)
            low, high = min(low, max(self.bounds[0], low - more)), max(high, min(self.bounds[1], high + more))
        self._axis = (low, high)

    def _plot(self) -> QRectF:
        below = self.fontMetrics().height() + _GRIP + 3
        return QRectF(self.rect()).adjusted(_MARGIN, 6, -_MARGIN, -below)

    # The mouse

    def _moved_from(self, x: float) -> tuple[bool, bool] | None:
        """Which bounds a drag from there moves: the one it begins at or, well between them, both."""
        if self.histogram is None or self.bounds is None:
            return None
        low, high = map(self.place_of, self.bounds)
        if min(abs(x - low), abs(x - high)) > _REACH:
            return (True, True) if low < x < high else None
        is_low = abs(x - low) < abs(x - high) or (low == high and x < low)
        return is_low, not is_low

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bound, or of the whole window."""
        x = event.position().x()
        moves = self._moved_from(x)
        if event.button() == Qt.MouseButton.LeftButton and moves is not None and self.bounds is not None:
            scale = (self._axis[1] - self._axis[0]) / max(self._plot().width(), 1.0)
            self._held = _Held(x, self.bounds, moves, scale)
            self._show_cursor(moves)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        x = event.position().x()
        if self._held is None:
            self._show_cursor(self._moved_from(x))
        else:
            self.bounds_dragged.emit(*self._held.to(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = None
        self._reach()
        self._show_cursor(self._moved_from(event.position().x()))
        self.update()

    def _show_cursor(self, moves: tuple[bool, bool] | None) -> None:
        shapes = Qt.CursorShape
        if moves is None:
            self.setCursor(shapes.ArrowCursor)
        elif all(moves):
            self.setCursor(shapes.OpenHandCursor if self._held is None else shapes.ClosedHandCursor)
        else:
            self.setCursor(shapes.SizeHorCursor)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, the part between the bounds, the curve, the bounds with their values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.histogram is None:
            painter.setPen(QColor(COLORS.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), flags, self._instead)
        else:
            self._paint_bars(painter, self.histogram)
            if self.bounds is not None:
                self._paint_window(painter, self.bounds)
            else:
                self._write_ends(painter, (self.histogram.low, self.histogram.high))
        painter.end()

    def _paint_bars(self, painter: QPainter, histogram: Histogram) -> None:
        plot = self._plot()
        inner = histogram.counts[1:-1] if histogram.counts.size > _FEW else histogram.counts
        heights = np.sqrt(np.minimum(histogram.counts / max(int(inner.max()), 1), 1.0)) * plot.height()
        places = [self.place_of(edge) for edge in histogram.edges.tolist()]
        corners = [QPointF(places[0], plot.bottom())]
        for height, left, right in zip(heights.tolist(), places, places[1:], strict=False):
            y = plot.bottom() - height
            corners += [QPointF(left, y), QPointF(right, y)]
        corners.append(QPointF(places[-1], plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLORS.border))
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(QColor(COLORS.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())

    def _paint_window(self, painter: QPainter, bounds: tuple[float, float]) -> None:
        plot = self._plot()
        low, high = map(self.place_of, bounds)
        inside = QColor(COLORS.text)
        inside.setAlpha(_INSIDE)
        painter.fillRect(QRectF(low, plot.top(), high - low, plot.height()), inside)
        if self._greys is not None:
            values = np.linspace(*self._axis, max(int(plot.width()), 2))
            levels = plot.bottom() - self._greys(values).astype(np.float64) / 255.0 * plot.height()
            places = np.linspace(plot.left(), plot.right(), values.size)
            painter.setPen(QPen(QColor(COLORS.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF([QPointF(x, y) for x, y in zip(places.tolist(), levels.tolist(), strict=True)])
            )
        painter.setBrush(QColor(COLORS.text))
        for x in (low, high):
            painter.setPen(QPen(QColor(COLORS.text), 1.2))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            below = plot.bottom()
            painter.drawPolygon(
                [QPointF(x, below), QPointF(x - _GRIP, below + _GRIP), QPointF(x + _GRIP, below + _GRIP)]
            )
        self._write_ends(painter, bounds)

    def _write_ends(self, painter: QPainter, values: tuple[float, float]) -> None:
        """Two values under their places, moved apart where they would meet and kept inside."""
        texts = [value_text(value, self._axis[1] - self._axis[0]) for value in values]
        widths = [self.fontMetrics().horizontalAdvance(text) for text in texts]
        room = self.width() - 2.0
        first = min(max(self.place_of(values[0]) - widths[0] / 2, 2.0), room - sum(widths) - 8)
        second = min(max(self.place_of(values[1]) - widths[1] / 2, first + widths[0] + 8), room - widths[1])
        base = self.height() - self.fontMetrics().descent() - 1
        painter.setPen(QColor(COLORS.text))
        for x, text in ((first, texts[0]), (second, texts[1])):
            painter.drawText(QPointF(x, base), text)


def value_text(value: float, span: float) -> str:
    """A value to a hundredth of an axis of this span: whole numbers on one of 100 and more, but for parts of 1."""
    if abs(value) < 1:
        return f"{value:.6g}"
    digits = max(math.ceil(-math.log10(span / 100)), 0)
    text = f"{value:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if digits else text
