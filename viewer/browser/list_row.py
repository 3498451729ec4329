"""A row of a list of films: what it says, and how it is drawn in the columns that there is room for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, lru_cache, partial
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inference.decide import decision_words
from inference.models.card import Headline, OperatingPoint
from inference.prediction import Decision
from review.film_table import Flag
from review.verdicts import Agreed
from viewer.widgets.language import tr
from viewer.widgets.outcome_text import HEADLINE, number, word
from viewer.widgets.theme import COLORS, DARK, Mark, mark_color, paint_mark

HIDDEN = "\u2013"
"""What stands where a score is not to be seen yet."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_SAID_WORDS = {Agreed.AGREE: tr("Agreed"), Agreed.OVERRIDE: tr("Overridden"), Agreed.LABEL: tr("Read")}


class Column(IntEnum):
    """What the columns are; a narrow list shows fewer, which then say more."""

    PICTURE = 0
    FILM = 1
    SCORE = 2
    DECISION = 3
    VERDICT = 4
    DIFFERENCE = 5
    FLAGS = 6
    NOTE = 7


TITLES = ("", tr("Film"), tr("Score"), tr("Decision"), tr("Verdict"), tr("Differs"), tr("Flags"), tr("Note"))
"""By column."""


@dataclass(frozen=True, slots=True, eq=False)
class ListRow:
    """Everything a row says. `score` is None where there is none, or where it is hidden until the reader has read.

    mark: what the model decided, or why not. why: what stands in place of a score. said, label, meaning: the reader's
    verdict, and the mark of what it means; under: the model's version, where it was said under another. frame: which
    one it is about, counted from 1, where that is not the one shown; else 0. flags: in the order in which they are
    drawn. finding: what leads on a positive film, in words; "" where that says no more than the headline. heading: 1
    for a patient, 2 for a study, whose second line is `below`, and which hides its films where it is `folded`; 0 for a
    film. depth: how far a film stands in below headings. disagreement: in what two models disagree, in words.
    """

    name: str
    mark: Mark
    score: float | None = None
    hidden: bool = False
    why: str = ""
    said: Agreed | None = None
    label: str = ""
    meaning: Mark = Mark.WAITING
    flags: tuple[Flag, ...] = ()
    note: str = ""
    point: OperatingPoint | None = None
    under: str = ""
    frame: int = 0
    finding: str = ""
    headline: Headline = HEADLINE
    heading: int = 0
    folded: bool = False
    below: str = ""
    depth: int = 0
    disagreement: str = ""

    @property
    def score_words(self) -> str:
        """The score as it is written, a dash where it is hidden, else what is known instead."""
        return HIDDEN if self.hidden else self.why if self.score is None else number(self.score)

    @property
    def decision_words(self) -> str:
        """The decision as the panel says it, a dash where it is hidden."""
        if self.hidden:
            return HIDDEN
        if self.mark is Mark.POSITIVE:
            return decision_words(Decision.POSITIVE, self.headline, self.finding)
        return word(self.mark, self.headline)

    @property
    def label_words(self) -> str:
        """The label that the reader gave; without one they are unsure, or agree that the film is."""
        words = self.label or tr("unsure")
        return tr("{words} · frame {frame}", words=words, frame=self.frame) if self.frame else words

    @property
    def verdict_words(self) -> str:
        """What the reader said, in words."""
        if self.said is None:
            return tr("To read")
        said = self.label_words
        words = said.capitalize() if self.said is Agreed.UNSURE else f"{_SAID_WORDS[self.said]}: {said}"
        return tr("{words}, said under {under}", words=words, under=self.under) if self.under else words

    @property
    def differences(self) -> tuple[Flag, ...]:
        """Which of the flags tell of a disagreement; of two models by the same sign as of reader and model."""
        if self.disagreement:
            return (Flag.DISAGREES,)
        return tuple(flag for flag in self.flags if flag in (Flag.DISAGREES, Flag.READERS_DIFFER))

    def cell(self, column: Column) -> str:
        """What a column says, in words."""
        if self.heading:
            return f"{self.name}, {self.below}" if column is Column.FILM else ""
        words = {
            Column.PICTURE: "",
            Column.FILM: self.name,
            Column.SCORE: self.score_words,
            Column.DECISION: self.decision_words,
            Column.VERDICT: "" if self.said is None else self.verdict_words,
            Column.DIFFERENCE: self.disagreement or ", ".join(self.differences),
            Column.FLAGS: ", ".join(map(tr, self.flags)),
            Column.NOTE: self.note,
        }
        return words[column]


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
def mark_sign(mark: Mark, _color: str, side: int, ratio: float) -> QPixmap:
    """The theme's mark as a picture of `side` pixels, for a screen of so many device pixels each.

    _color: the mark's own of now, so that another theme has another picture.
    """
    return _drawn(lambda painter: paint_mark(painter, mark, QRectF(0, 0, side, side)), side, ratio, side)


@lru_cache(maxsize=64)
def said_sign(said: Agreed, color: str, side: int, ratio: float) -> QPixmap:
    """A tick for agree, arrows that part for override, a question mark for unsure, a spot for a label alone.

    color: that of what is said.
    """
    return _drawn(lambda painter: _SAID[said](_inked(painter, color, 2.2)), side, ratio)


@lru_cache(maxsize=64)
def flag_sign(flag: Flag, color: str, side: int, ratio: float) -> QPixmap:
    """A flag."""
    return _drawn(lambda painter: _FLAGS[flag](_inked(painter, color, 1.5)), side, ratio)


@lru_cache(maxsize=16)
def fold_sign(folded: bool, color: str, side: int, ratio: float) -> QPixmap:
    """Points to the right where the films are hidden, else down to them."""
    return _drawn(lambda painter: _fold(_inked(painter, color, 1.8), folded), side, ratio)


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


def _fold(painter: QPainter, folded: bool) -> None:
    _line(painter, *(((5, 3), (11, 8), (5, 13)) if folded else ((3, 5), (8, 11), (13, 5))))


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

_PAD, _GAP = 8, 4
_SIGN, _FLAG, _FLAG_STEP = 12, 14, 18
_BAR = 4
_SELECTED = QStyle.StateFlag.State_Selected
_INDENT = 10
_FILM = QColor(DARK.film)
_ink = cache(QColor)
"""A color by its name, made once: a table paints thousands of cells."""
_ON_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine.value
_WIDEST_NUMBER = "> 0.99"
_DOTS, _BEFORE = "\u2026", 2
"""What stands for what is cut of a name, and the letters seen before the first that differs."""
_STAR_BESIDE = " *"
"""What a score with remarks has where flags are not drawn."""

Cell: TypeAlias = Callable[[QPainter, QRectF, ListRow], None]


class RowPainter(QStyledItemDelegate):
    """Draws cells, each from the whole row. `hovered` is the place of the row under the pointer, or -1."""

    def __init__(
        self,
        look: Callable[[int], ListRow | None],
        picture: Callable[[int], QImage | None],
        side: int,
        height: int,
        parent: QObject | None = None,
    ) -> None:
        """`look` and `picture` are asked by place.

        side: pixels of a small picture's longer side. height: of a row, at the least.
        """
        super().__init__(parent)
        self.hovered = -1
        self._look = look
        self._picture = picture
        self._side, self._height = side, height
        self._cells: Mapping[int, Cell] = {}
        self._picture_width = 0

    def show_columns(self, columns: Mapping[Column, int]) -> None:
        """Draw these columns, which say together what all would."""
        self._cells = _cells(columns)
        self._picture_width = columns.get(Column.PICTURE, 0)

    def resize_rows(self, side: int, height: int) -> None:
        """Pictures and rows of another size."""
        self._side, self._height = side, height

    def row_height(self, metrics: QFontMetrics) -> int:
        """Pixels of every row: two lines where letters are large."""
        return max(self._height, 2 * metrics.height() + _GAP + 6)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row."""
        return QSize(40, self.row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell. The painter's state is not kept: each sets its own pen, and nothing is drawn after them."""
        rect = QRectF(option.rect)
        place, column = index.row(), index.column()
        state: QStyle.StateFlag = option.state
        look = self._look(place)
        if look is not None and look.heading:
            self._paint_heading(painter, rect, column, look, place == self.hovered)
            return
        if state & _SELECTED:
            painter.fillRect(rect, _ink(COLORS.raised))
            if column == Column.PICTURE:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), _ink(COLORS.accent))
        elif place == self.hovered:
            painter.fillRect(rect, _ink(COLORS.window))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), _ink(COLORS.window))
        if column == Column.PICTURE:
            indent = _INDENT * look.depth if look is not None else 0
            self._paint_picture(painter, rect.adjusted(indent, 0, 0, 0), self._picture(place))
        elif look is not None:
            cell = rect.adjusted(_PAD / 2, 0, -_PAD, 0)
            if column == Column.FILM:
                look = self._named(painter.fontMetrics(), cell.width(), look, place)
            self._cells[column](painter, cell, look)

    def _named(self, metrics: QFontMetrics, room: float, look: ListRow, place: int) -> ListRow:
        """The row with as much of a long name as tells its film from those above and below."""
        if metrics.horizontalAdvance(look.name) <= room:
            return look
        beside = [near.name for step in (-1, 1) if (near := self._look(place + step)) is not None and not near.heading]
        return replace(look, name=told_apart(look.name, beside, lambda text: metrics.horizontalAdvance(text) <= room))

    def _paint_heading(self, painter: QPainter, rect: QRectF, column: int, look: ListRow, hovered: bool) -> None:
        """Over the whole row, of which each cell draws its part."""
        painter.fillRect(rect, _ink(COLORS.raised if hovered else COLORS.heading))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), _ink(COLORS.window))
        if column not in (Column.PICTURE, Column.FILM):
            return
        left = rect.left() if column == Column.PICTURE else rect.left() - self._picture_width
        left += _INDENT * (look.heading - 1)
        right = rect.right() if column == Column.FILM else left + 1000
        painter.save()
        painter.setClipRect(rect)
        side = QRectF(left + 6, rect.center().y() - _SIGN / 2, _SIGN, _SIGN)
        painter.drawPixmap(side.topLeft(), fold_sign(look.folded, COLORS.muted, _SIGN, _ratio(painter)))
        line = QRectF(left + 6 + _SIGN + 6, rect.top(), right - left - _SIGN - 12 - _PAD, rect.height())
        above, below = _lines(painter, line)
        _write(painter, above, look.name, COLORS.text)
        _write(painter, below, look.below, COLORS.muted)
        painter.restore()

    def _paint_picture(self, painter: QPainter, rect: QRectF, picture: QImage | None) -> None:
        box = QRectF(rect.left() + 10, 0, self._side, self._side)
        box.moveCenter(QPointF(box.center().x(), rect.center().y()))
        painter.fillRect(box, _FILM)
        if picture is not None:
            size = picture.size().scaled(self._side, self._side, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)


def _cells(columns: Mapping[Column, int]) -> Mapping[int, Cell]:
    """How each column is drawn: one says as well what the columns say that are not there."""
    score, verdict, flags = (column in columns for column in (Column.SCORE, Column.VERDICT, Column.FLAGS))
    decision, difference = Column.DECISION in columns, Column.DIFFERENCE in columns
    return {
        Column.FILM: _film if score else partial(_film_and_score, score=_score if verdict else _starred_score),
        Column.SCORE: _score if decision else partial(_marked, beside=_score),
        Column.DECISION: partial(_marked, beside=_decision),
        Column.VERDICT: _verdict if flags else _verdict_and_flags,
        Column.DIFFERENCE: lambda painter, line, look: _signs(painter, line, look.differences),
        Column.FLAGS: _other_flags if difference else _flags,
        Column.NOTE: lambda painter, line, look: _write(painter, line, look.note, COLORS.muted),
    }


def told_apart(name: str, others: Sequence[str], fits: Callable[[str], bool]) -> str:
    """A long name cut with dots, as short as `fits` asks, so that what differs from other names is seen.

    What is alike at the beginning goes first; where names differ early, the end.
    """
    differs = [_alike(name, other) for other in others if other != name] or [0]
    first, last = min(differs), max(differs)
    size = _most(len(name), lambda size: fits(name[:size].rstrip() + _DOTS))
    if last < size:
        return name[:size].rstrip() + _DOTS
    start = len(name) - _most(len(name) - 1, lambda size: fits(_DOTS + name[len(name) - size :]))
    if start <= first:
        return _DOTS + name[start:]
    start = max(first - _BEFORE, 1)
    size = _most(len(name) - start, lambda size: fits(_DOTS + name[start : start + size] + _DOTS))
    return _DOTS + name[start : start + size] + _DOTS


def _most(count: int, fits: Callable[[int], bool]) -> int:
    """How many letters of `count` fit, at least one; found by halves, because every painted row asks."""
    return max(bisect_left(range(1, count + 1), True, key=lambda size: not fits(size)), 1)


def _alike(one: str, other: str) -> int:
    """With how many letters both begin."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _film(painter: QPainter, line: QRectF, look: ListRow) -> None:
    """The name: read films are quieter."""
    _write(painter, line, look.name, COLORS.text if look.said is None else COLORS.muted)


def _film_and_score(painter: QPainter, rect: QRectF, look: ListRow, score: Cell) -> None:
    """The name above, mark, number and bar below."""
    above, below = _lines(painter, rect)
    _film(painter, above, look)
    _marked(painter, below, look, score)


def _marked(painter: QPainter, line: QRectF, look: ListRow, beside: Cell) -> None:
    """The mark and what stands beside it, or a dash where that is hidden."""
    if look.hidden:
        _write(painter, line, HIDDEN, COLORS.muted)
        return
    _sign(painter, line, mark_sign(look.mark, mark_color(look.mark), _SIGN, _ratio(painter)))
    beside(painter, line.adjusted(_SIGN + 6, 0, 0, 0), look)


def _score(painter: QPainter, line: QRectF, look: ListRow, starred: bool = False) -> None:
    """Number and bar, or why there is none."""
    if look.score is None:
        _write(painter, line, look.score_words, COLORS.muted)
        return
    said = look.score_words + (_STAR_BESIDE if starred and Flag.REMARK in look.flags else "")
    _write(painter, line, said, COLORS.text if look.said is None else COLORS.muted)
    left = line.left() + painter.fontMetrics().horizontalAdvance(_WIDEST_NUMBER + _STAR_BESIDE * starred) + 8
    if left >= line.right():
        return
    track = QRectF(left, line.center().y() - _BAR / 2, line.right() - left, _BAR)
    painter.fillRect(track, _ink(COLORS.border))
    painter.fillRect(QRectF(track.left(), track.top(), track.width() * look.score, _BAR), _ink(mark_color(look.mark)))
    if look.point is not None:
        tick = QRectF(track.left() + track.width() * look.point.threshold - 1, track.top() - 3, 2, _BAR + 6)
        painter.fillRect(tick.adjusted(-1, 0, 1, 0), _ink(COLORS.panel))
        painter.fillRect(tick, _ink(COLORS.accent))


def _starred_score(painter: QPainter, line: QRectF, look: ListRow) -> None:
    """The same with a star where the model remarks something."""
    _score(painter, line, look, starred=True)


def _decision(painter: QPainter, line: QRectF, look: ListRow) -> None:
    _write(painter, line, look.decision_words, COLORS.text)


def _verdict(painter: QPainter, line: QRectF, look: ListRow) -> None:
    if look.said is not None:
        _sign(painter, line, said_sign(look.said, mark_color(look.meaning), _SIGN, _ratio(painter)))
        _write(painter, line.adjusted(_SIGN + 6, 0, 0, 0), look.label_words, COLORS.text)


def _verdict_and_flags(painter: QPainter, rect: QRectF, look: ListRow) -> None:
    """The verdict above, flags below; alone, either has the middle."""
    above, below = _lines(painter, rect)
    _verdict(painter, above if look.flags else rect, look)
    _signs(painter, below if look.said is not None else rect, look.flags)


def _flags(painter: QPainter, line: QRectF, look: ListRow) -> None:
    _signs(painter, line, look.flags)


def _other_flags(painter: QPainter, line: QRectF, look: ListRow) -> None:
    _signs(painter, line, [flag for flag in look.flags if flag not in look.differences])


def _signs(painter: QPainter, line: QRectF, flags: Sequence[Flag]) -> None:
    """As many as there is room for; the tooltip names all."""
    room = max(int(line.width() + _FLAG_STEP - _FLAG) // _FLAG_STEP, 1)
    for place, flag in enumerate(flags[:room]):
        color = COLORS.text if flag in _LOUD else COLORS.muted  # quieter where it does not ask to be looked at
        sign = flag_sign(flag, color, _FLAG, _ratio(painter))
        _sign(painter, line.adjusted(place * _FLAG_STEP, 0, 0, 0), sign, _FLAG)


def _sign(painter: QPainter, line: QRectF, sign: QPixmap, side: int = _SIGN) -> None:
    painter.drawPixmap(QPointF(line.left(), round(line.center().y() - side / 2)), sign)


def _write(painter: QPainter, line: QRectF, text: str, color: str) -> None:
    painter.setPen(_ink(color))
    shown = text.replace("\n", " ")
    seen = painter.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, max(int(line.width()), 0))
    painter.drawText(line, _ON_ONE_LINE, seen)


def _lines(painter: QPainter, rect: QRectF) -> tuple[QRectF, QRectF]:
    height = painter.fontMetrics().height()
    top = rect.center().y() - height - _GAP / 2
    above = QRectF(rect.left(), top, rect.width(), height)
    return above, above.translated(0, height + _GAP)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
