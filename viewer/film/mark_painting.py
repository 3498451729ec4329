"""How marks are painted over a film: light lines on a dark rim, handles, and words where nothing else is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from imaging.display.viewport import Size
from imaging.image import Point
from imaging.opencv import cv2
from viewer.film.composition import Scene
from viewer.film.mark_kind import FilmMark, MarkLine, screen_handles, screen_lines
from viewer.film.text_overlay import OutlinedLines, rim_of
from viewer.widgets.theme import DARK, ON_FILM

_HALO = QColor(ON_FILM.mark_halo)
_ACCENT = QColor(DARK.accent)


class MarkLayer(NamedTuple):
    """A picture of the marks that stay as they are while one of them is drawn or moved, and what it was made of.

    written: what the writing beside each covers. beside: how far that lies from the mark when the film is at rest, None
    where there is none. taken: what is not to be written on.
    """

    what: object
    where: object
    many: ManyMarks
    picture: QImage
    written: list[QRectF]
    beside: list[Point | None]
    taken: list[QRectF]


class MarkPainter(NamedTuple):
    """Paints marks over a scene; the verdict's are numbered where they are several.

    room: what is seen of the scene. taken: what is written on already, which other writing leaves free.
    """

    scene: Scene
    words: OutlinedLines
    of_verdict: int
    room: QRect
    taken: list[QRectF]

    @property
    def numbered(self) -> int:
        """How many marks have a number."""
        return self.of_verdict if self.of_verdict > 1 else 0

    def paint_lines(self, painter: QPainter, mark: FilmMark, *, chosen: bool = False) -> QRectF:
        """The lines of a mark, with its handles where it is chosen; returns what they cover."""
        scene, unit = self.scene, self.scene.unit
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _paint_lines(painter, screen_lines(mark, scene), (2.6 if chosen else 1.6) * unit, unit)
        if chosen:
            _paint_handles(painter, screen_handles(mark, scene), unit)
        painter.restore()
        return box

    def _free(self, wanted: QRectF, anchor: float, room: QRectF) -> QRectF:
        """The place nearest to the wanted one where nothing is written: below it, above it, or left of a point.

        `wanted` itself where there is none in the room.
        """
        if not self._covered(wanted):
            return wanted
        gap = wanted.left() - anchor
        left = wanted.translated(max(anchor - gap - wanted.right(), room.left() - wanted.left()), 0)
        found = [self._next(box, down, room) for box in (wanted, left) for down in (True, False)]
        free = [(abs(box.top() - wanted.top()) + abs(box.left() - wanted.left()), box) for box in found if box]
        return min(free, key=lambda place: place[0], default=(0.0, wanted))[1]

    def _next(self, box: QRectF, down: bool, room: QRectF) -> QRectF | None:
        """The nearest place below a box, or above it, where nothing is written; None where the room ends before."""
        while (other := self._covered(box)) is not None:
            box = box.translated(0, other.bottom() - box.top() + 1 if down else other.top() - box.bottom() - 1)
            if box.top() < room.top() or box.bottom() > room.bottom():
                return None
        return box

    def _covered(self, box: QRectF) -> QRectF | None:
        return next(filter(box.intersects, self.taken), None)

    def anchor(self, mark: FilmMark, box: QRectF) -> Point:
        """The point on the screen that the writing beside a mark whose lines cover `box` begins at."""
        if mark.kind.is_region:
            return box.right(), box.bottom()
        return self.scene.viewport.to_screen(mark.kind.words_at(mark), self.scene.size)

    def writing(self, text: str) -> _Writing | None:
        """A text as it is written beside a mark; None for none."""
        return _Writing.of(text, self.scene.unit, self.words) if text else None

    def write(
        self,
        painter: QPainter,
        writing: _Writing | None,
        box: QRectF,
        anchor: Point,
        *,
        place: int,
        beside: Point | None = None,
    ) -> QRectF:
        """What belongs beside a mark whose lines cover `box`; returns what the writing covers.

        beside: where it lies from the anchor, whatever else is written there; None: where it finds a free place.
        """
        unit = self.scene.unit
        room, near = QRectF(self.room), box.adjusted(-unit, -unit, unit, unit)
        if not near.intersects(room):
            room = QRectF(0, 0, *self.scene.size)
        if 0 <= place < self.numbered:
            number = _Writing.of(str(place + 1), unit, self.words)
            number.paint(painter, number.at((box.left() - 3 * unit, box.top() - 22 * unit), room))
        if writing is None or not near.intersects(room):
            return QRectF()
        (x, y), (dx, dy) = anchor, beside or (5 * unit, 2 * unit)
        free = writing.at((x + dx, y + dy), room)
        if beside is None:
            free = self._free(free, x, room)
        self.taken.append(free)
        writing.paint(painter, free)
        return free


def _paint_lines(painter: QPainter, lines: Sequence[MarkLine], width: float, unit: float) -> QRectF:
    """Paint lines on the screen; returns what they cover."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shapes = [(QPolygonF([QPointF(*point) for point in line.points]), line.closed) for line in lines]
    for color, thickness in ((_HALO, width + 2 * unit), (_ACCENT, width)):
        painter.setPen(QPen(color, thickness, j=Qt.PenJoinStyle.RoundJoin))
        for polygon, closed in shapes:
            if closed:
                painter.drawPolygon(polygon)
            else:
                painter.drawPolyline(polygon)
    box = QRectF()
    for polygon, _ in shapes:
        box = box.united(polygon.boundingRect())
    return box


class ManyMarks(NamedTuple):
    """What is drawn of many marks: the points of all their lines (n, 2) in film coordinates, and what is written.

    lines: the first point of each, the one after its last, whether it is closed. begin: each mark's first point.
    anchors: the point of each mark that its writing lies beside, (marks, 2), where it is no region.
    """

    points: NDArray[np.float64]
    lines: list[tuple[int, int, bool]]
    begin: list[int]
    anchors: NDArray[np.float64]
    regions: list[bool]
    writings: list[_Writing | None]

    @classmethod
    def of(cls, marks: Sequence[FilmMark], writings: list[_Writing | None]) -> ManyMarks:
        """Of one mark or more."""
        points: list[Point] = []
        lines: list[tuple[int, int, bool]] = []
        begin: list[int] = []
        for mark in marks:
            begin.append(len(points))
            for line in mark.kind.lines(mark):
                lines.append((len(points), len(points) + len(line.points), line.closed))
                points += line.points
            if len(points) == begin[-1]:
                points += mark.points
        anchors = np.array([mark.kind.words_at(mark) for mark in marks])
        return cls(np.array(points), lines, begin, anchors, [mark.kind.is_region for mark in marks], writings)

    def draw(self, picture: QImage, scene: Scene) -> tuple[list[QRectF], list[Point]]:
        """Draw the lines into a picture (ARGB, premultiplied); returns what each mark's cover, and the anchors there.

        As `_paint_lines` does, and ten times as fast: a zoom draws every mark again.
        """
        matrix, unit = scene.viewport.matrix(scene.size), scene.unit
        placed, anchors = (points @ matrix[:, :2].T + matrix[:, 2] for points in (self.points, self.anchors))
        fixed = np.round((placed - 0.5) * (1 << _FRACTION)).clip(-_FAR, _FAR).astype(np.int32)
        shapes = {
            closed: [fixed[first:last] for first, last, is_closed in self.lines if is_closed is closed]
            for closed in (False, True)
        }
        pixels = np.frombuffer(picture.bits(), np.uint8).reshape(picture.height(), picture.width(), 4)
        thin = max(round(1.6 * unit - _WIDER), 1)
        rim = (_HALO, round(3.6 * unit - _WIDER))
        for color, width in (rim, (_ACCENT, thin), *([(_ACCENT, thin)] if thin == 1 else [])):  # one pixel is faint
            share = color.alpha() / 255
            levels = (*(round(level * share) for level in (color.blue(), color.green(), color.red())), color.alpha())
            for closed, some in shapes.items():
                if some:
                    cv2.polylines(pixels, some, closed, levels, width, lineType=cv2.LINE_AA, shift=_FRACTION)
        low, high = (edge.reduceat(placed, self.begin).tolist() for edge in (np.minimum, np.maximum))
        boxes = [
            QRectF(left, top, right - left, bottom - top)
            for (left, top), (right, bottom) in zip(low, high, strict=True)
        ]
        begins = [
            (box.right(), box.bottom()) if is_region else (x, y)
            for box, (x, y), is_region in zip(boxes, anchors.tolist(), self.regions, strict=True)
        ]
        return boxes, begins


_WIDER = 1.0
"""Pixels by which OpenCV draws smooth lines wider than it is told."""
_FRACTION = 4
"""Bits of a pixel's part that lines are drawn with."""
_FAR = 1 << 29


def _paint_handles(painter: QPainter, places: Sequence[Point], unit: float) -> None:
    """Small squares to take hold of."""
    side = 7 * unit
    painter.setPen(QPen(_HALO, unit))
    painter.setBrush(_ACCENT)
    for x, y in places:
        painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))


class _Writing(NamedTuple):
    """Lines of text as pictures, how far one stands below the other, and (width, height) of all."""

    pictures: tuple[QImage, ...]
    step: int
    size: Size

    @classmethod
    def of(cls, text: str, unit: float, words: OutlinedLines) -> _Writing:
        """A text, line by line; `unit` is screen pixels per logical pixel."""
        pixels = round(13 * unit)
        pictures = tuple(words.image(line, pixels, False) for line in text.split("\n"))
        step = max(picture.height() for picture in pictures) - 2 * rim_of(pixels)
        size = (max(picture.width() for picture in pictures), step * (len(pictures) - 1) + pictures[-1].height())
        return cls(pictures, step, size)

    def at(self, place: Point, room: QRectF) -> QRectF:
        """What it covers with its upper left corner at a place, or as near as there is room."""
        width, height = self.size
        left, top = min(place[0], room.right() - width), min(place[1], room.bottom() - height)
        return QRectF(max(left, room.left()), max(top, room.top()), width, height)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Write it there."""
        for row, picture in enumerate(self.pictures):
            painter.drawImage(round(box.left()), round(box.top()) + row * self.step, picture)
