"""How a cell of a review's table is drawn; a narrow table has three columns that say what eight do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from review.film_table import Flag
from review.verdicts import Agreed
from viewer.review.table_model import HIDDEN, LOOK, Column, Index, ReviewRow
from viewer.widgets.outcome_text import number
from viewer.widgets.theme import COLORS, MARK_COLORS, Mark, paint_mark

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
def said_sign(said: Agreed, meaning: Mark, side: int, ratio: float) -> QPixmap:
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

_SAID: dict[Agreed, Drawing] = {
    Agreed.AGREE: _tick,
    Agreed.OVERRIDE: _parting,
    Agreed.UNSURE: _question,
    Agreed.LABEL: _spot,
}

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

PICTURE = 36
"""Pixels of a small picture's longer side."""

_PAD, _GAP = 8, 4
_SIGN, _FLAG, _FLAG_STEP = 12, 14, 18
_BAR = 4
_SELECTED = QStyle.StateFlag.State_Selected
_RAISED, _ACCENT, _WINDOW = QColor(COLORS.raised), QColor(COLORS.accent), QColor(COLORS.window)
_PANEL, _LINE, _FILM = QColor(COLORS.panel), QColor(COLORS.line), QColor(COLORS.film)
_PENS = {color: QColor(color) for color in (COLORS.text, COLORS.muted)}
_MIDDLE_FROM, _WIDE_FROM = 600, 860
_ON_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine.value
_WIDEST_NUMBER = "> 0.99"


class Width(Enum):
    """How many columns a table has room for."""

    NARROW = "narrow"
    MIDDLE = "middle"
    WIDE = "wide"

    @classmethod
    def of(cls, pixels: int) -> Width:
        """The width that suits so many pixels."""
        return cls.NARROW if pixels < _MIDDLE_FROM else cls.MIDDLE if pixels < _WIDE_FROM else cls.WIDE


COLUMNS: Mapping[Width, Mapping[Column, int]] = {
    Width.NARROW: {Column.PICTURE: 52, Column.FILM: 0, Column.VERDICT: 128},
    Width.MIDDLE: {Column.PICTURE: 52, Column.FILM: 0, Column.SCORE: 172, Column.VERDICT: 132, Column.FLAGS: 118},
    Width.WIDE: {
        Column.PICTURE: 52,
        Column.FILM: 0,
        Column.SCORE: 150,
        Column.DECISION: 108,
        Column.VERDICT: 128,
        Column.DIFFERENCE: 76,
        Column.FLAGS: 118,
        Column.NOTE: 0,
    },
}
"""The columns shown, and their pixels; those with 0 share what is left."""


class ReviewRowPainter(QStyledItemDelegate):
    """Draws cells, each from the whole row's look. `width` says which columns there are."""

    width = Width.NARROW

    def row_height(self, metrics: QFontMetrics) -> int:
        """Pixels of every row: a picture, or two lines where letters are large."""
        return max(PICTURE + 8, 2 * metrics.height() + _GAP + 6)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return QSize(40, self.row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        look: ReviewRow | None = index.data(LOOK)
        if look is None:
            return
        rect = QRectF(option.rect)
        column = index.column()
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setFont(option.font)
        if state & _SELECTED:
            painter.fillRect(rect, _RAISED)
            if column == Column.PICTURE:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), _ACCENT)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), _WINDOW)
        draw = _PAINTERS[self.width].get(column)
        if draw is not None:
            draw(painter, rect, look)
        painter.restore()


def _picture(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    box = QRectF(rect.left() + 10, 0, PICTURE, PICTURE)
    box.moveCenter(QPointF(box.center().x(), rect.center().y()))
    painter.fillRect(box, _FILM)
    if look.picture is not None:
        size = look.picture.size().scaled(PICTURE, PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, look.picture)


def _film(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    """The name alone: read films are quieter."""
    _write(painter, _padded(rect), look.name, _name_color(look), Qt.TextElideMode.ElideMiddle)


def _film_and_score(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    """The name above, mark, number and bar below."""
    above, below = _lines(painter, _padded(rect))
    _write(painter, above, look.name, _name_color(look), Qt.TextElideMode.ElideMiddle)
    _marked_score(painter, below, look)


def _score(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    """Mark, number and bar on one line."""
    _marked_score(painter, _padded(rect), look)


def _bare_score(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    """Number and bar, or why there is none: the decision has a column of its own."""
    line = _padded(rect)
    if look.score is None:
        _write(painter, line, look.score_words, COLORS.muted)
    else:
        _number_and_bar(painter, line, look, look.score)


def _marked_score(painter: QPainter, line: QRectF, look: ReviewRow) -> None:
    if look.hidden:
        _write(painter, line, HIDDEN, COLORS.muted)
        return
    _sign(painter, line, mark_sign(look.mark, _SIGN, _ratio(painter)))
    beside = line.adjusted(_SIGN + 6, 0, 0, 0)
    if look.score is None:
        _write(painter, beside, look.score_words, COLORS.muted)
    else:
        _number_and_bar(painter, beside, look, look.score)


def _number_and_bar(painter: QPainter, line: QRectF, look: ReviewRow, score: float) -> None:
    _write(painter, line, number(score), COLORS.text if look.said is None else COLORS.muted)
    left = line.left() + painter.fontMetrics().horizontalAdvance(_WIDEST_NUMBER) + 8
    track = QRectF(left, line.center().y() - _BAR / 2, max(line.right() - left, 0), _BAR)
    painter.fillRect(track, _LINE)
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * score, _BAR), QColor(MARK_COLORS[look.mark]))
    if look.point is not None:
        tick = QRectF(track.left() + track.width() * look.point.threshold - 1, track.top() - 3, 2, _BAR + 6)
        painter.fillRect(tick.adjusted(-1, 0, 1, 0), _PANEL)
        painter.fillRect(tick, _ACCENT)


def _decision(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    line = _padded(rect)
    if look.hidden:
        _write(painter, line, HIDDEN, COLORS.muted)
        return
    _sign(painter, line, mark_sign(look.mark, _SIGN, _ratio(painter)))
    _write(painter, line.adjusted(_SIGN + 6, 0, 0, 0), look.decision_words, COLORS.text)


def _verdict(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    _said(painter, _padded(rect), look)


def _verdict_and_flags(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    """The verdict above, flags below; alone, either has the middle."""
    whole = _padded(rect)
    above, below = _lines(painter, whole)
    _said(painter, above if look.flags else whole, look)
    _signs(painter, below if look.said is not None else whole, look.flags)


def _said(painter: QPainter, line: QRectF, look: ReviewRow) -> None:
    if look.said is not None:
        _sign(painter, line, said_sign(look.said, look.meaning, _SIGN, _ratio(painter)))
        _write(painter, line.adjusted(_SIGN + 6, 0, 0, 0), look.label_words, COLORS.text)


def _difference(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    _signs(painter, _padded(rect), look.differences)


def _other_flags(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    _signs(painter, _padded(rect), [flag for flag in look.flags if flag not in look.differences])


def _all_flags(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    _signs(painter, _padded(rect), look.flags)


def _note(painter: QPainter, rect: QRectF, look: ReviewRow) -> None:
    _write(painter, _padded(rect), look.note, COLORS.muted)


def _signs(painter: QPainter, line: QRectF, flags: Sequence[Flag]) -> None:
    """As many as there is room for; the tooltip names all."""
    room = max(int(line.width() + _FLAG_STEP - _FLAG) // _FLAG_STEP, 1)
    for place, flag in enumerate(flags[:room]):
        _sign(painter, line.adjusted(place * _FLAG_STEP, 0, 0, 0), flag_sign(flag, _FLAG, _ratio(painter)), _FLAG)


def _sign(painter: QPainter, line: QRectF, sign: QPixmap, side: int = _SIGN) -> None:
    painter.drawPixmap(QPointF(line.left(), round(line.center().y() - side / 2)), sign)


def _write(
    painter: QPainter,
    line: QRectF,
    text: str,
    color: str,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setPen(_PENS[color])
    seen = painter.fontMetrics().elidedText(text.replace("\n", " "), elide, max(int(line.width()), 0))
    painter.drawText(line, _ON_ONE_LINE, seen)


def _name_color(look: ReviewRow) -> str:
    return COLORS.text if look.said is None else COLORS.muted


def _padded(rect: QRectF) -> QRectF:
    return rect.adjusted(_PAD / 2, 0, -_PAD, 0)


def _lines(painter: QPainter, rect: QRectF) -> tuple[QRectF, QRectF]:
    height = painter.fontMetrics().height()
    top = rect.center().y() - height - _GAP / 2
    above = QRectF(rect.left(), top, rect.width(), height)
    return above, above.translated(0, height + _GAP)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


_PAINTERS: Mapping[Width, Mapping[int, Callable[[QPainter, QRectF, ReviewRow], None]]] = {
    Width.NARROW: {Column.PICTURE: _picture, Column.FILM: _film_and_score, Column.VERDICT: _verdict_and_flags},
    Width.MIDDLE: {
        Column.PICTURE: _picture,
        Column.FILM: _film,
        Column.SCORE: _score,
        Column.VERDICT: _verdict,
        Column.FLAGS: _all_flags,
    },
    Width.WIDE: {
        Column.PICTURE: _picture,
        Column.FILM: _film,
        Column.SCORE: _bare_score,
        Column.DECISION: _decision,
        Column.VERDICT: _verdict,
        Column.DIFFERENCE: _difference,
        Column.FLAGS: _other_flags,
        Column.NOTE: _note,
    },
}
