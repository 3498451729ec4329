"""A cursor for each tool, drawn at the screen's own resolution where the system has none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPainterPath, QPen, QPixmap

from viewer.tools import Tool

_SIDE = 24
_DARK = QColor(0, 0, 0, 200)
_LIGHT = QColor(245, 245, 245)


def cursor_of(tool: Tool | None, held: bool, ratio: float) -> QCursor:
    """The cursor of a tool, for a hand that holds the button or not; `ratio` is screen pixels per logical pixel."""
    if tool is Tool.PAN:
        return QCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)
    if tool is Tool.SCROLL:
        return QCursor(Qt.CursorShape.SizeVerCursor)
    if tool in (Tool.ELLIPSE, Tool.BOX):
        return _drawn(_pen(tool), QPointF(8, 8), ratio)
    if tool is Tool.PROBE:
        return QCursor(Qt.CursorShape.CrossCursor)
    if tool is Tool.WINDOW:
        return _drawn(_contrast(), QPointF(12, 12), ratio, half=QRectF(5, 5, 14, 14))
    if tool is Tool.ZOOM:
        return _drawn(_glass(), QPointF(10, 10), ratio)
    return QCursor(Qt.CursorShape.ArrowCursor)


def _contrast() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(5, 5, 14, 14))
    return path


def _pen(tool: Tool) -> QPainterPath:
    """A cross where the drawing begins, and beside it what is drawn."""
    path = QPainterPath()
    for start, end in (((8, 1), (8, 15)), ((1, 8), (15, 8))):
        path.moveTo(*start)
        path.lineTo(*end)
    if tool is Tool.ELLIPSE:
        path.addEllipse(QRectF(14, 15, 9, 7))
    else:
        path.addRect(QRectF(14, 15, 9, 7))
    return path


def _glass() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(4, 4, 12, 12))
    path.moveTo(14.5, 14.5)
    path.lineTo(20, 20)
    path.moveTo(7.5, 10)
    path.lineTo(12.5, 10)
    path.moveTo(10, 7.5)
    path.lineTo(10, 12.5)
    return path


def _drawn(path: QPainterPath, hot: QPointF, ratio: float, half: QRectF | None = None) -> QCursor:
    """Light lines on dark ones, so that they are seen on bone and on air; `half` is a circle filled on its right."""
    pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in ((_DARK, 3.6), (_LIGHT, 1.6)):
        painter.strokePath(path, QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if half is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHT)
        painter.drawPie(half, -90 * 16, 180 * 16)
    painter.end()
    return QCursor(pixmap, round(hot.x()), round(hot.y()))
