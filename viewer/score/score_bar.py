"""The decision and its bar, painted: mark, word, score, operating point and the band where the model is unsure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inference.models.card import Headline, OperatingPoint, capital
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import HEADLINE, number
from viewer.widgets.theme import COLORS, Mark, mark_color, paint_mark

_HEAD = 34
_TRACK_TOP, _TRACK = 50, 14
_SIGN = 32
_ARROW = 9
_ROW_GAP = 2
_WORD_GAP = 10
_SMALLEST = 8.0
_QUIET = (Mark.WAITING, Mark.BELOW, Mark.UNDECIDED)
"""Marks that say nothing of a film that a reader should be drawn to."""


@dataclass(frozen=True, slots=True)
class BarLook:
    """What the bar shows.

    score: None while there is none. finding: the label that leads, where one is named. remark: under the number.
    point: where the film is decided; None where it is not.
    """

    mark: Mark = Mark.WAITING
    word: str = ""
    finding: str = ""
    score: float | None = None
    point: OperatingPoint | None = None
    remark: str = ""
    headline: Headline = HEADLINE


class ScoreBar(QLabel):
    """Always of the same size, with a score or without. `compact`: lower, without numbers under the bar.

    A label, as that is what it is to a screen reader, which hears of a new decision.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._look = BarLook()
        self._compact = compact
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def look(self) -> BarLook:
        """What is shown."""
        return self._look

    def show_look(self, look: BarLook) -> None:
        """Show something else."""
        before, self._look = self._look, look
        named = f"{look.word}: {look.finding}" if look.finding else look.word
        said = (
            named
            if look.score is None
            else tr(
                "{named}, score of {title} {score}", named=named, title=look.headline.title, score=number(look.score)
            )
        )
        point = look.point
        at = (
            tr(". Operating point {name}, threshold {threshold:.2f}", name=tr(point.name), threshold=point.threshold)
            if point
            else ""
        )
        self.setAccessibleName(said + at + (f". {capital(look.remark)}" if look.remark else ""))
        self.setToolTip(_tip(look))
        is_new = look.score is not None and (look.score, look.word) != (before.score, before.word)
        if is_new and self.window().isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        self.update()

    def words(self) -> str:
        """The decision, its number and where it was decided, in a line."""
        look, point = self._look, self._look.point
        score = "" if look.score is None else number(look.score)
        return "  ".join(
            filter(
                None,
                (look.word, score, f"{tr(point.name)}, {LANGUAGE.number(point.threshold, '.2f')}" if point else ""),
            )
        )

    def sizeHint(self) -> QSize:
        """Fixed."""
        below = 4 if self._compact else 6 + self.fontMetrics().height()
        return QSize(220, self._top() + self._track_height() + below)

    def minimumSizeHint(self) -> QSize:
        """As high as ever, as narrow as wanted."""
        return QSize(0, self.sizeHint().height())

    def _top(self) -> int:
        if self._compact:
            return self._head_height() + self.fontMetrics().height() + 4
        return _TRACK_TOP + self.fontMetrics().height()

    def _head_height(self) -> int:
        return self.fontMetrics().height() + 8 if self._compact else _HEAD

    def _track_height(self) -> int:
        return _TRACK - 4 if self._compact else _TRACK

    def paintEvent(self, event: QPaintEvent) -> None:
        """The head above, the bar below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        track = QRectF(1, self._top(), self.width() - 2, self._track_height())
        self._paint_track(painter, track)
        if not self._compact:
            self._paint_axis(painter, track)
        if self._look.point is not None:
            self._paint_point(painter, track, self._look.point)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        """Mark, word and number; the finding and the remark below them, or, where it is compact, beside the word."""
        look = self._look
        sign, left = (14.0, 20.0) if self._compact else (22.0, float(_SIGN))
        height = self._head_height()
        paint_mark(painter, look.mark, QRectF(0, (height - sign) / 2, sign, sign))
        large = _large(self.font(), 1.15 if self._compact else 1.7)
        painter.setFont(large)
        painter.setPen(QColor(COLORS.muted if look.mark in _QUIET else COLORS.text))
        head = QRectF(left, 0, self.width() - left, height)
        if look.score is not None:
            text = number(look.score)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            head.setWidth(head.width() - QFontMetricsF(large).horizontalAdvance(text) - _WORD_GAP)
        said = f"{look.word}: {look.finding}" if self._compact and look.finding else look.word
        painter.setFont(_fitting(large, said, head.width()))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.setFont(self.font())
        if self._compact:
            return
        line = QRectF(_SIGN, _HEAD - 3, self.width() - _SIGN, self.fontMetrics().height())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, look.remark)
        room = line.width() - self.fontMetrics().horizontalAdvance(look.remark) - _WORD_GAP
        text = self.fontMetrics().elidedText(look.finding, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, text)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        look, point = self._look, self._look.point
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLORS.raised))
        painter.drawRoundedRect(track, 3, 3)
        if point is not None and point.unsure_high > point.unsure_low:
            band = QRectF(track)
            band.setLeft(_x(track, point.unsure_low))
            band.setRight(_x(track, point.unsure_high))
            painter.fillRect(band, QColor(COLORS.selected))
            painter.fillRect(band, QBrush(QColor(COLORS.unsure), Qt.BrushStyle.BDiagPattern))
        if look.score is not None:
            done = QRectF(track)
            done.setRight(_x(track, look.score))
            inset = 3 if self._compact else 4
            done.adjust(0, inset, 0, -inset)
            painter.setBrush(QColor(mark_color(look.mark)))
            painter.drawRoundedRect(done, 2, 2)
            painter.setBrush(QColor(COLORS.text))
            needle = QRectF(0, track.top() - 3, 4, track.height() + 6)
            needle.moveLeft(min(max(done.right() - 2, track.left()), track.right() - 4))
            painter.drawRoundedRect(needle, 2, 2)

    def _paint_axis(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(QColor(COLORS.muted))
        top, height = track.bottom() + 4, self.fontMetrics().height()
        for value, text, align in (
            (0.0, "0", Qt.AlignmentFlag.AlignLeft),
            (0.5, LANGUAGE.number(0.5, ".1f"), Qt.AlignmentFlag.AlignHCenter),
            (1.0, "1", Qt.AlignmentFlag.AlignRight),
        ):
            middle = _x(track, value)
            left = {0.0: middle, 0.5: middle - 20, 1.0: middle - 40}[value]
            painter.drawText(QRectF(left, top, 40, height), align, text)

    def _paint_point(self, painter: QPainter, track: QRectF, point: OperatingPoint) -> None:
        x = _x(track, point.threshold)
        painter.setPen(QPen(QColor(COLORS.accent), 2))
        painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLORS.accent))
        tip = track.top() - 2
        painter.drawPolygon(QPolygonF([QPointF(x - 5, tip - 7), QPointF(x + 5, tip - 7), QPointF(x, tip)]))
        text = f"{LANGUAGE.number(point.threshold, '.2f')}  {tr(point.name)}"
        width = self.fontMetrics().horizontalAdvance(text)
        after, before = track.right() - x - _ARROW, x - _ARROW - track.left()
        room = after if after >= min(width, before) else before
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        left = x + _ARROW if room == after else x - _ARROW - self.fontMetrics().horizontalAdvance(text)
        painter.setPen(QColor(COLORS.accent))
        painter.drawText(QPointF(left, tip - 1), text)


class LabelScores(QLabel):
    """One line for each label: name, bar, number. Its height depends on the model alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._scores: Mapping[str, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("The score of each label, as the network gives it: not calibrated."))

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """The labels of another model."""
        self._labels, self._scores = labels, {}
        self.updateGeometry()
        self.update()

    def set_scores(self, scores: Mapping[str, float]) -> None:
        """The scores of another film; empty for none."""
        self._scores = scores
        said = ", ".join(f"{tr(label)} {number(score)}" for label, score in scores.items())
        self.setAccessibleName(said or tr("No scores"))
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each label."""
        return QSize(200, self._row() * max(len(self._labels), 1))

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, as narrow as wanted."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name to the left, number to the right, the bar between them."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        numbers = metrics.horizontalAdvance("> 0.99") + 6
        names = max((metrics.horizontalAdvance(tr(label)) for label in self._labels), default=0) + 12
        names = min(names, (self.width() - numbers) * 3 // 5)
        for row, label in enumerate(self._labels):
            line = QRectF(0, row * self._row(), self.width(), self._row())
            painter.setPen(QColor(COLORS.text))
            name = metrics.elidedText(tr(label), Qt.TextElideMode.ElideRight, names - 8)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            bar = QRectF(names, line.center().y() - 2, max(self.width() - names - numbers, 0), 4)
            painter.fillRect(bar, QColor(COLORS.raised))
            score = self._scores.get(label)
            text = "--" if score is None else number(score)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
            if score is not None:
                bar.setWidth(bar.width() * score)
                painter.fillRect(bar, QColor(COLORS.faint))
        painter.end()

    def _row(self) -> int:
        return self.fontMetrics().height() + _ROW_GAP


def _fitting(font: QFont, text: str, room: float) -> QFont:
    """The font, or one as much smaller as the text needs to fit."""
    fitting = QFont(font)
    while QFontMetricsF(fitting).horizontalAdvance(text) > room and fitting.pointSizeF() > _SMALLEST:
        fitting.setPointSizeF(fitting.pointSizeF() - 0.5)
    return fitting


def _x(track: QRectF, score: float) -> float:
    return track.left() + track.width() * min(max(score, 0.0), 1.0)


def _large(font: QFont, times: float) -> QFont:
    large = QFont(font)
    large.setPointSizeF(font.pointSizeF() * times)
    large.setWeight(QFont.Weight.DemiBold)
    return large


def _tip(look: BarLook) -> str:
    point = look.point
    if point is None:
        return (
            tr("There is no score without a model.")
            if look.score is None
            else tr("There is no decision for this film.")
        )
    band = (
        tr(
            "\nHatched: between {unsure_low:.2f} and {unsure_high:.2f} it is called unsure.",
            unsure_low=point.unsure_low,
            unsure_high=point.unsure_high,
        )
        if point.unsure_high > point.unsure_low
        else ""
    )
    below = tr("\nBelow it, a film is not called normal: it was not searched for everything that can be on it.")
    return tr(
        "From {threshold:.2f} on, a film is called {title} ({name}).{band}{below}",
        threshold=point.threshold,
        title=look.headline.title,
        name=tr(point.name),
        band=band,
        below=below,
    )
