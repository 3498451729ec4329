"""The regions over one view: those that are kept, the one being drawn and the one chosen, and how they are painted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from imaging.display.viewport import Point, Size, Viewport
from inference.prediction import Extent
from review.verdicts import Region, Shape
from viewer.film.tools import Tool
from viewer.film.view_state import ViewState
from viewer.widgets.theme import COLORS

SMALLEST = 4.0
"""Screen pixels of the shorter side below which a drag has drawn nothing."""

NEAR = 6.0
"""Screen pixels between a click and the outline that it hits."""

_CORNERS = 72
"""Corners of the line that an ellipse is drawn with: its sagitta is under a pixel up to a radius of 1,000."""


@dataclass(frozen=True, slots=True)
class View:
    """How a film is looked at: its viewport and the view's size in screen pixels."""

    viewport: Viewport
    size: Size

    def film(self, point: Point) -> Point:
        """The film point under a screen point."""
        return self.viewport.to_film(point, self.size)

    def screen(self, point: Point) -> Point:
        """A film point on the screen."""
        return self.viewport.to_screen(point, self.size)


def spanned(shape: Shape, first: Point, second: Point, film_size: Size, view: View) -> Region | None:
    """The region between two screen points, cut at the film's edges; None where hardly anything of it is left.

    A view that is flipped or turned turns the corners, not the region: its extent is upright on the film.
    """
    width, height = film_size
    (x0, y0), (x1, y1) = view.film(first), view.film(second)
    left, right = sorted((min(max(x0, 0.0), width), min(max(x1, 0.0), width)))
    top, bottom = sorted((min(max(y0, 0.0), height), min(max(y1, 0.0), height)))
    if min(right - left, bottom - top) * view.viewport.zoom < SMALLEST:
        return None
    return Region(shape, Extent(left, top, right, bottom))


def outline(region: Region, view: View) -> list[Point]:
    """The closed line around a region on the screen, its first point not repeated."""
    return [view.screen(point) for point in _line(region)]


def hit(regions: Sequence[Region], point: Point, view: View) -> int:
    """The place of the region whose outline a screen point is near, else of the smallest it lies in; -1 for none."""
    distances = [_distance(outline(region, view), point) for region in regions]
    near = [(distance, place) for place, distance in enumerate(distances) if distance <= NEAR]
    if near:
        return min(near)[1]
    x, y = view.film(point)
    inside = [(_area(region), place) for place, region in enumerate(regions) if contains(region, (x, y))]
    return min(inside, default=(0.0, -1))[1]


def contains(region: Region, point: Point) -> bool:
    """Whether a film point lies in a region."""
    extent = region.extent
    if region.shape is Shape.BOX:
        return extent.left <= point[0] <= extent.right and extent.top <= point[1] <= extent.bottom
    x = (point[0] - (extent.left + extent.right) / 2) / ((extent.right - extent.left) / 2)
    y = (point[1] - (extent.top + extent.bottom) / 2) / ((extent.bottom - extent.top) / 2)
    return x * x + y * y <= 1.0


def described(region: Region) -> str:
    """A region in words: its shape and its size in pixels of the film."""
    extent = region.extent
    return f"{region.shape.value.capitalize()}, {extent.right - extent.left:.0f} x {extent.bottom - extent.top:.0f} px"


def _line(region: Region) -> list[Point]:
    extent = region.extent
    if region.shape is Shape.BOX:
        return [
            (extent.left, extent.top),
            (extent.right, extent.top),
            (extent.right, extent.bottom),
            (extent.left, extent.bottom),
        ]
    x, y = (extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2
    width, height = (extent.right - extent.left) / 2, (extent.bottom - extent.top) / 2
    angles = (2 * math.pi * step / _CORNERS for step in range(_CORNERS))
    return [(x + width * math.cos(angle), y + height * math.sin(angle)) for angle in angles]


def _distance(line: Sequence[Point], point: Point) -> float:
    """Of a point from a closed line."""
    return min(_to_part(start, end, point) for start, end in zip(line, [*line[1:], line[0]], strict=True))


def _to_part(start: Point, end: Point, point: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * dx, start[1] + along * dy))


def _area(region: Region) -> float:
    extent = region.extent
    return (extent.right - extent.left) * (extent.bottom - extent.top)


SHAPES = {Tool.ELLIPSE: Shape.ELLIPSE, Tool.BOX: Shape.BOX}
"""What the drawing tools draw."""

_HALO = QColor(0, 0, 0, 170)


class RegionMarks:
    """Of one view. chosen: the place of the region that Delete takes away; -1 is the last one."""

    def __init__(self) -> None:
        self.regions: tuple[Region, ...] = ()
        self.draft: Region | None = None
        self.chosen = -1

    def show(self, regions: tuple[Region, ...]) -> None:
        """These regions; nothing is being drawn."""
        self.regions, self.draft, self.chosen = regions, None, -1

    def draw(self, tool: Tool, press: Point, here: Point, sight: ViewState) -> None:
        """The region that a drag with a drawing tool has reached, between two screen points."""
        self.draft = spanned(SHAPES[tool], press, here, sight.composition.film.size, _view(sight))

    def drawn(self) -> Region | None:
        """What was drawn, if it is large enough to be meant; nothing is being drawn any more."""
        draft, self.draft = self.draft, None
        return draft

    def choose(self, point: Point, sight: ViewState) -> None:
        """The region at a screen point, or none."""
        self.chosen = hit(self.regions, point, _view(sight))

    def paint(self, painter: QPainter, sight: ViewState, unit: float) -> None:
        """All regions, light on a dark rim, so that they are seen on bone and on air; the chosen one is thicker."""
        shown = [*self.regions, *([self.draft] if self.draft is not None else [])]
        if not shown:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, region in enumerate(shown):
            line = QPolygonF([QPointF(*point) for point in outline(region, _view(sight))])
            width = (2.6 if place == self.chosen else 1.6) * unit
            for color, thickness in ((_HALO, width + 2 * unit), (QColor(COLORS.accent), width)):
                painter.setPen(QPen(color, thickness, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolygon(line)
            if len(self.regions) > 1 and place < len(self.regions):
                _number(painter, place + 1, line.boundingRect(), unit)
        painter.restore()


def _number(painter: QPainter, number: int, box: QRectF, unit: float) -> None:
    """The number that the list beside the film calls it by, at its upper left corner."""
    font = painter.font()
    font.setPixelSize(round(12 * unit))
    painter.setFont(font)
    place = QRectF(box.left(), box.top() - 17 * unit, 24 * unit, 15 * unit)
    for shift, color in ((unit, _HALO), (0.0, QColor(COLORS.accent))):
        painter.setPen(color)
        painter.drawText(place.translated(shift, shift), Qt.AlignmentFlag.AlignLeft, str(number))


def _view(sight: ViewState) -> View:
    return View(sight.scene.viewport, sight.scene.size)
