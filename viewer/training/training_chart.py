"""Curves of a training as it runs, painted: a value for each epoch, the names above, the best epoch marked."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from viewer.widgets.language import tr
from viewer.widgets.theme import COLORS, named, text_scale

_GAP = 6
_SAMPLE = 22
_APART = 12
_DOT = 2.5
_TICKS = 4
_NARROWEST = 0.02
"""An axis covers at least this share of its highest value."""
_KEPT = "kept"
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: its name, its points (epoch, value), its color, and dashes that tell it apart without the color."""

    name: str
    points: tuple[tuple[float, float], ...]
    color: str  # its name in the theme
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


@dataclass(frozen=True, slots=True)
class ChartLook:
    """What a chart shows: curves over `epochs` epochs; `best`: the epoch that is kept; `top`: no value is higher."""

    title: str
    curves: tuple[Curve, ...] = ()
    epochs: int = 0
    best: int | None = None
    top: float | None = None


class CurveChart(QLabel):
    """One chart with its title and the names of its curves above it; before there is a point it says so."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = ChartLook(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def look(self) -> ChartLook:
        """What is shown."""
        return self._look

    def show_look(self, look: ChartLook) -> None:
        """Show something else."""
        if look != self._look:
            self._look = look
            self.setAccessibleName(_spoken(look))
            self.update()

    def sizeHint(self) -> QSize:
        """Room for a title, four lines of a grid and the epochs below."""
        return QSize(280, 170)

    def minimumSizeHint(self) -> QSize:
        """As small as it can be read."""
        return QSize(190, 110) * max(1.0, text_scale())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title and names, grid, curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.fontMetrics().height()
        self._paint_head(painter, height)
        values = [value for curve in self._look.curves for _, value in curve.points if math.isfinite(value)]
        if not values:
            painter.setPen(QColor(COLORS.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No epoch yet"))
            return
        low, high, step = scale(min(values), max(values), self._look.top)
        width = max(self.fontMetrics().horizontalAdvance(_label(value, step)) for value in _ticks(low, high, step))
        head = (self._head_lines() + 1) * height + 2
        plot = QRectF(self.rect()).adjusted(width + _GAP, head, -_GAP, -height - 4)
        self._paint_grid(painter, plot, low, high, step)
        painter.setClipRect(plot.adjusted(-4, -4, 4, 4))
        for curve in self._look.curves:
            self._paint_curve(painter, plot, curve, low, high)

    def _paint_head(self, painter: QPainter, height: int) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(COLORS.text))
        painter.drawText(QPointF(0, self.fontMetrics().ascent()), self._look.title)
        painter.setFont(self.font())
        right, top = float(self.width() - _GAP), float(self._head_lines() - 1) * height
        for curve in reversed(self._look.curves):
            right -= self.fontMetrics().horizontalAdvance(curve.name)
            painter.setPen(QColor(COLORS.muted))
            painter.drawText(QPointF(right, top + self.fontMetrics().ascent()), curve.name)
            right -= _SAMPLE + 4
            painter.setPen(_pen(curve))
            painter.drawLine(QPointF(right, top + height / 2), QPointF(right + _SAMPLE, top + height / 2))
            right -= _APART

    def _head_lines(self) -> int:
        """The names of the curves stand beside the title where there is room, else below it."""
        metrics = self.fontMetrics()
        names = sum(metrics.horizontalAdvance(curve.name) + _SAMPLE + 4 + _APART for curve in self._look.curves)
        return 1 if names + metrics.horizontalAdvance(self._look.title) * 1.15 + _GAP < self.width() else 2

    def _paint_grid(self, painter: QPainter, plot: QRectF, low: float, high: float, step: float) -> None:
        metrics = self.fontMetrics()
        for value in _ticks(low, high, step):
            y = plot.bottom() - (value - low) / (high - low) * plot.height()
            painter.setPen(QPen(QColor(COLORS.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            text = _label(value, step)
            painter.setPen(QColor(COLORS.muted))
            left = plot.left() - _GAP - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        epochs = max(self._look.epochs, 1)
        every = max(1, math.ceil(epochs / max(1.0, plot.width() / 34)))
        for epoch in range(every, epochs + 1, every):
            text = str(epoch)
            x = plot.left() + epoch / epochs * plot.width() - metrics.horizontalAdvance(text) / 2
            x = min(x, self.width() - metrics.horizontalAdvance(text))
            painter.drawText(QPointF(x, plot.bottom() + metrics.height()), text)
        if self._look.best is not None:
            x = plot.left() + self._look.best / epochs * plot.width()
            painter.setPen(QPen(QColor(COLORS.faint), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            room = metrics.horizontalAdvance(_KEPT)
            painter.setPen(QColor(COLORS.muted))
            painter.drawText(QPointF(min(x - room / 2, plot.right() - room), plot.top() - 3), _KEPT)

    def _paint_curve(self, painter: QPainter, plot: QRectF, curve: Curve, low: float, high: float) -> None:
        epochs = max(self._look.epochs, 1)
        line = QPolygonF()
        for epoch, value in curve.points:
            if math.isfinite(value):
                x = plot.left() + epoch / epochs * plot.width()
                line.append(QPointF(x, plot.bottom() - (value - low) / (high - low) * plot.height()))
        painter.setPen(_pen(curve))
        painter.drawPolyline(line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(named(curve.color)))
        for place in range(line.count()):
            painter.drawEllipse(line.at(place), _DOT, _DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def scale(low: float, high: float, top: float | None = None) -> tuple[float, float, float]:
    """The lowest and highest value of an axis and its step: round numbers around low..high, not above `top`."""
    narrow = max(abs(high) * _NARROWEST, 1e-6) - (high - low)
    if narrow > 0:
        low, high = low - narrow / 2, high + narrow / 2
    raw = (high - low) / _TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in _STEPS if power * factor >= raw * 0.999)
    bottom, ceiling = math.floor(low / step) * step, math.ceil(high / step) * step
    if top is not None:
        ceiling = min(ceiling, top)
    return (bottom, ceiling, step) if ceiling > bottom else (bottom, bottom + step, step)


def _ticks(low: float, high: float, step: float) -> Sequence[float]:
    return [low + place * step for place in range(int((high - low) / step + 1e-6) + 1)]


def _label(value: float, step: float) -> str:
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step * 10**digits, 6) % 1:
        digits += 1
    return f"{value:.{digits}f}"


def _pen(curve: Curve) -> QPen:
    return QPen(QColor(named(curve.color)), 1.6, curve.style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _spoken(look: ChartLook) -> str:
    last = [f"{curve.name} {curve.points[-1][1]:.3f}" for curve in look.curves if curve.points]
    return f"{look.title}: {', '.join(last)}" if last else tr("{title}: no epoch yet", title=look.title)
