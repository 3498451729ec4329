"""The marks over one film: those that are kept, the one being drawn or moved, the one chosen, and how all are painted.

Points of marks are in film coordinates, sizes are (width, height) in pixels of the film.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from imaging.display.viewport import Point, Size
from imaging.image import Image, ImageRef
from viewer.film.composition import Scene
from viewer.film.text_overlay import OutlinedLines
from viewer.widgets.theme import COLORS

SMALLEST = 4.0
"""Screen pixels below which a drag has drawn nothing."""

NEAR = 6.0
"""Logical pixels between a click and the line or the handle that it hits."""

_HALO = QColor(0, 0, 0, 170)
_ACCENT = QColor(COLORS.accent)


class MarkLine(NamedTuple):
    """A line through points; a closed one does not repeat its first point."""

    points: tuple[Point, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class FilmMark:
    """One mark on a film: of which kind, and the points that make it."""

    kind: MarkKind
    points: tuple[Point, ...]


class MarkKind:
    """How marks of a kind come about and look. This one is a line through the mark's points, each of them a handle."""

    def drawn(self, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The mark of a drag between two points, cut at the film's edges; None where hardly anything of it is left."""
        mark = FilmMark(self, (on_film(start, size), on_film(here, size)))
        return mark if math.dist(*mark.points) * zoom >= SMALLEST else None

    def moved(self, mark: FilmMark, handle: int, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The mark with one of its handles elsewhere; None where hardly anything of it would be left."""
        points = list(mark.points)
        points[handle] = on_film(here, size)
        return replace(mark, points=tuple(points))

    def handles(self, mark: FilmMark) -> tuple[Point, ...]:
        """Where the mark can be taken hold of."""
        return mark.points

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """What is drawn of it."""
        return (MarkLine(mark.points),)

    def area(self, mark: FilmMark, point: Point) -> float | None:
        """The pixels of the film that the mark encloses, where it encloses this point; else None."""
        return None

    def caption(self, mark: FilmMark, image: Image) -> str:
        """What is written beside it."""
        return ""


def on_film(point: Point, size: Size) -> Point:
    """The nearest point of the film."""
    return min(max(point[0], 0.0), float(size[0])), min(max(point[1], 0.0), float(size[1]))


def screen_lines(mark: FilmMark, scene: Scene) -> list[MarkLine]:
    """The mark's lines in pixels of the screen."""
    (a, b, x), (c, d, y) = scene.viewport.matrix(scene.size).tolist()
    return [
        MarkLine(tuple((a * u + b * v + x, c * u + d * v + y) for u, v in line.points), line.closed)
        for line in mark.kind.lines(mark)
    ]


def hit(marks: Sequence[FilmMark], point: Point, scene: Scene) -> int:
    """The place of the mark whose line a screen point is near, else of the smallest that it lies in; -1 for none."""
    distances = [
        min((_distance(line, point) for line in screen_lines(mark, scene)), default=math.inf) for mark in marks
    ]
    near = [(distance, place) for place, distance in enumerate(distances) if distance <= NEAR * scene.unit]
    if near:
        return min(near)[1]
    here = scene.viewport.to_film(point, scene.size)
    areas = ((mark.kind.area(mark, here), place) for place, mark in enumerate(marks))
    return min(((area, place) for area, place in areas if area is not None), default=(0.0, -1))[1]


def _distance(line: MarkLine, point: Point) -> float:
    ends = [*line.points[1:], line.points[0]] if line.closed else line.points[1:]
    return min((_to_part(start, end, point) for start, end in zip(line.points, ends, strict=False)), default=math.inf)


def _to_part(start: Point, end: Point, point: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * dx, start[1] + along * dy))


class _Hold(NamedTuple):
    """What a drag draws: a new mark of a kind from `start`, or the mark at `place` by one of its handles."""

    kind: MarkKind
    start: Point
    place: int = -1
    handle: int = -1


class FilmMarks(QObject):
    """Of one pane. First come the marks that a verdict holds: they are shown here, and kept by the review, which hears
    what the reader does to them. The others are kept here, with the frame that they were drawn on.

    chosen: the place in `kept` of the mark that Delete takes away, and whose handles can be moved; -1 is the last one.
    """

    changed = Signal()
    """Something has to be painted again."""
    drawn = Signal(object)
    """A `FilmMark` that belongs to the verdict."""
    edited = Signal(int, object)
    """The place among the verdict's marks, and the `FilmMark` that it is now."""
    removed = Signal(int)
    """The place among the verdict's marks, -1 for the last one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: FilmMark | None = None
        self.chosen = -1
        self._of_verdict: tuple[FilmMark, ...] = ()
        self._own: dict[ImageRef | None, tuple[FilmMark, ...]] = {}
        self._frame: ImageRef | None = None
        self._hold: _Hold | None = None

    @property
    def kept(self) -> tuple[FilmMark, ...]:
        """All marks over the film shown but the one being drawn."""
        return (*self._of_verdict, *self._own.get(self._frame, ()))

    def turn_to(self, frame: ImageRef | None) -> None:
        """The marks of another frame; nothing is being drawn."""
        if frame != self._frame:
            self._frame, self._of_verdict, self.chosen = frame, (), -1
            self.discard()

    def show(self, marks: Sequence[FilmMark]) -> None:
        """The marks that the verdict on the film shown holds now; where they are as many, the chosen one stays."""
        if len(marks) != len(self._of_verdict):
            self.chosen = -1
            if self._hold is not None and self._hold.place >= 0:
                self.discard()
        self._of_verdict = tuple(marks)
        self.changed.emit()

    def begin(self, kind: MarkKind, point: Point, scene: Scene) -> None:
        """A button goes down at a screen point: on a handle of the chosen mark, or where a new one may begin."""
        here = scene.viewport.to_film(point, scene.size)
        self._hold = _Hold(kind, here)
        if 0 <= self.chosen < len(self.kept):
            mark = self.kept[self.chosen]
            near = [(math.dist(place, point), number) for number, place in enumerate(_handles_on_screen(mark, scene))]
            distance, handle = min(near, default=(math.inf, -1))
            if distance <= NEAR * scene.unit:
                self._hold = _Hold(mark.kind, here, self.chosen, handle)

    def draw(self, point: Point, scene: Scene, size: Size) -> None:
        """The mark that the drag has reached at a screen point, on a film of a size."""
        hold, zoom = self._hold, scene.viewport.zoom
        if hold is None:
            return
        here = scene.viewport.to_film(point, scene.size)
        if hold.place < 0:
            self.draft = hold.kind.drawn(hold.start, here, size, zoom)
        else:
            self.draft = hold.kind.moved(self.kept[hold.place], hold.handle, here, size, zoom)
        self.changed.emit()

    def end(self, *, of_verdict: bool) -> None:
        """Keep what was drawn, if it is large enough to be meant; a new mark may belong to the verdict."""
        hold, draft = self._hold, self.draft
        self.discard()
        if hold is None or draft is None:
            return
        count, own = len(self._of_verdict), self._own.get(self._frame, ())
        if hold.place >= count:
            place = hold.place - count
            self._own[self._frame] = (*own[:place], draft, *own[place + 1 :])
        elif hold.place >= 0:
            self.edited.emit(hold.place, draft)
        elif of_verdict:
            self.drawn.emit(draft)
        else:
            self._own[self._frame] = (*own, draft)
            self.chosen = len(self.kept) - 1

    def discard(self) -> None:
        """Nothing is being drawn."""
        self.draft, self._hold = None, None
        self.changed.emit()

    def choose(self, point: Point, scene: Scene) -> None:
        """Choose the mark at a screen point, or none."""
        self.chosen = hit(self.kept, point, scene)
        self.discard()

    def remove(self) -> None:
        """Take away the mark that is chosen, else the last one."""
        count, own = len(self._of_verdict), self._own.get(self._frame, ())
        place = self.chosen if self.chosen >= 0 else len(self.kept) - 1
        if place < count:
            self.removed.emit(self.chosen)
        else:
            self._own[self._frame] = (*own[: place - count], *own[place - count + 1 :])
            self.chosen = -1
            self.discard()

    def paint(self, painter: QPainter, scene: Scene, image: Image, words: OutlinedLines) -> None:
        """All marks, light on a dark rim, so that they are seen on bone and on air; the chosen one with its handles."""
        moved = self._hold.place if self._hold is not None and self.draft is not None else -1
        shown = [(place, mark) for place, mark in enumerate(self.kept) if place != moved]
        if self.draft is not None:
            shown.append((moved, self.draft))
        if not shown:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = scene.unit
        for place, mark in shown:
            chosen = 0 <= place == self.chosen
            box = _paint_lines(painter, screen_lines(mark, scene), (2.6 if chosen else 1.6) * unit, unit)
            if 0 <= place < len(self._of_verdict) > 1:
                _write(painter, str(place + 1), (box.left() - 3 * unit, box.top() - 22 * unit), scene, words)
            if caption := mark.kind.caption(mark, image):
                x, y = scene.viewport.to_screen(mark.points[-1], scene.size)
                _write(painter, caption, (x + 5 * unit, y + 2 * unit), scene, words)
            if chosen:
                _paint_handles(painter, _handles_on_screen(mark, scene), unit)
        painter.restore()


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


def _handles_on_screen(mark: FilmMark, scene: Scene) -> list[Point]:
    return [scene.viewport.to_screen(handle, scene.size) for handle in mark.kind.handles(mark)]


def _paint_handles(painter: QPainter, places: Sequence[Point], unit: float) -> None:
    """Small squares to take hold of."""
    side = 7 * unit
    painter.setPen(QPen(_HALO, unit))
    painter.setBrush(_ACCENT)
    for x, y in places:
        painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))


def _write(painter: QPainter, text: str, place: Point, scene: Scene, words: OutlinedLines) -> None:
    """A word with its upper left corner at a place, or as near as the view allows."""
    picture = words.image(text, round(13 * scene.unit), False)
    x = max(min(place[0], scene.size[0] - picture.width()), 0.0)
    y = max(min(place[1], scene.size[1] - picture.height()), 0.0)
    painter.drawImage(round(x), round(y), picture)
