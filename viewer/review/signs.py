"""The small signs of a review's table, for what a reader said and for flags: each a shape of its own, drawn once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from inference.review.query import Flag
from inference.review.types import Said
from viewer.theme import COLORS, MARK_COLORS, Mark, paint_mark

_STAR = (
    (8, 1.6),
    (9.9, 5.8),
    (14.4, 6.3),
    (11, 9.4),
    (12, 13.9),
    (8, 11.6),
    (4, 13.9),
    (5, 9.4),
    (1.6, 6.3),
    (6.1, 5.8),
)

Drawing: TypeAlias = Callable[[QPainter], None]


@lru_cache(maxsize=64)
def mark_sign(mark: Mark, side: int, ratio: float) -> QPixmap:
    """The theme's mark as a picture of `side` pixels, for a screen of so many device pixels each."""
    return _drawn(lambda painter: paint_mark(painter, mark, QRectF(0, 0, side, side)), side, ratio, side)


@lru_cache(maxsize=64)
def said_sign(said: Said, meaning: Mark, side: int, ratio: float) -> QPixmap:
    """A tick for agree, arrows that part for override, a question mark for unsure, a spot for a label alone.

    In the color of what is said.
    """
    return _drawn(lambda painter: _SAID[said](_inked(painter, MARK_COLORS[meaning], 2.2)), side, ratio)


@lru_cache(maxsize=64)
def flag_sign(flag: Flag, side: int, ratio: float) -> QPixmap:
    """A flag; in the color of text where it asks to be looked at, else quieter."""
    color = COLORS.text if flag in _LOUD else COLORS.muted
    return _drawn(lambda painter: _FLAGS[flag](_inked(painter, color, 1.5)), side, ratio)


def _drawn(draw: Drawing, side: int, ratio: float, units: int = 16) -> QPixmap:
    """What is drawn on a square of `units`, as a picture of `side` pixels."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / units, side / units)
    draw(painter)
    painter.end()
    return pixmap


def _inked(painter: QPainter, color: str, width: float) -> QPainter:
    painter.setPen(
        QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    return painter


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _tick(painter: QPainter) -> None:
    _line(painter, (2.5, 8.5), (6.3, 12.5), (13.5, 4))


def _parting(painter: QPainter) -> None:
    _line(painter, (2, 5), (14, 5))
    _line(painter, (11, 2), (14, 5), (11, 8))
    _line(painter, (14, 11), (2, 11))
    _line(painter, (5, 8), (2, 11), (5, 14))


def _question(painter: QPainter) -> None:
    painter.drawArc(QRectF(4.2, 2, 7.6, 7), -60 * 16, 240 * 16)
    _line(painter, (9.9, 8.5), (8, 9.6), (8, 10.6))
    painter.drawPoint(QPointF(8, 14))


def _spot(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(8, 8), 3.2, 3.2)


def _unequal(painter: QPainter) -> None:
    _line(painter, (2.5, 5.8), (13.5, 5.8))
    _line(painter, (2.5, 10.4), (13.5, 10.4))
    _line(painter, (11, 2), (5, 14))


def _two_rings(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(5.6, 8), 4.2, 4.2)
    painter.drawEllipse(QPointF(10.4, 8), 4.2, 4.2)


def _star(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _STAR]))


def _page(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2, 2.5, 12, 9), 1.5, 1.5)
    _line(painter, (5, 11.5), (5, 14.5), (8, 11.5))
    _line(painter, (4.8, 5.8), (11.2, 5.8))
    _line(painter, (4.8, 8.3), (9, 8.3))


def _region(painter: QPainter) -> None:
    for x, y, across, down in ((2, 2, 1, 1), (14, 2, -1, 1), (14, 14, -1, -1), (2, 14, 1, -1)):
        _line(painter, (x + 3.5 * across, y), (x, y), (x, y + 3.5 * down))
    painter.drawEllipse(QPointF(8, 8), 2.4, 2.4)


def _copies(painter: QPainter) -> None:
    painter.drawRect(QRectF(5.5, 5.5, 8.5, 8.5))
    _line(painter, (10.5, 2.5), (2.5, 2.5), (2.5, 10.5))


def _gone(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    _line(painter, (3.8, 12.2), (12.2, 3.8))


def _remark(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2)
    _line(painter, (8, 7.6), (8, 11.2))
    painter.drawPoint(QPointF(8, 4.9))


_LOUD = frozenset((Flag.DISAGREES, Flag.READERS_DIFFER, Flag.KEY_IMAGE))

_SAID: dict[Said, Drawing] = {Said.AGREE: _tick, Said.OVERRIDE: _parting, Said.UNSURE: _question, Said.LABEL: _spot}

_FLAGS: dict[Flag, Drawing] = {
    Flag.DISAGREES: _unequal,
    Flag.READERS_DIFFER: _two_rings,
    Flag.KEY_IMAGE: _star,
    Flag.NOTE: _page,
    Flag.REGION: _region,
    Flag.COPIES: _copies,
    Flag.GONE: _gone,
    Flag.REMARK: _remark,
}
