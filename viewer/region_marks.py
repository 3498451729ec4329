"""The regions over one view: those that are kept, the one being drawn and the one chosen, and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from imaging.viewport import Point
from inference.review.types import Region, Shape
from viewer.review.regions import View, hit, outline, spanned
from viewer.sight import Sight
from viewer.theme import COLORS
from viewer.tools import Tool

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

    def draw(self, tool: Tool, press: Point, here: Point, sight: Sight) -> None:
        """The region that a drag with a drawing tool has reached, between two screen points."""
        self.draft = spanned(SHAPES[tool], press, here, sight.composition.film.size, _view(sight))

    def drawn(self) -> Region | None:
        """What was drawn, if it is large enough to be meant; nothing is being drawn any more."""
        draft, self.draft = self.draft, None
        return draft

    def choose(self, point: Point, sight: Sight) -> None:
        """The region at a screen point, or none."""
        self.chosen = hit(self.regions, point, _view(sight))

    def paint(self, painter: QPainter, sight: Sight, unit: float) -> None:
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


def _view(sight: Sight) -> View:
    return View(sight.scene.viewport, sight.scene.size)
