"""Distance, angle and Cobb angle: lines between points that can be moved, and what they measure beside them."""

from __future__ import annotations

import math
from dataclasses import replace

from imaging.display.viewport import Size
from imaging.image import Image, Point
from imaging.measure.geometry import angle, cobb_angle, length
from imaging.measure.lengths import pixel_size
from imaging.measure.store import Numbers
from viewer.film.mark_kind import SMALLEST, FilmMark, MarkKind, MarkLine, on_film
from viewer.film.tool import MarkTool
from viewer.widgets.language import LANGUAGE, tr


class DistanceKind(MarkKind):
    """A line between two points."""

    id = "distance"

    def caption(self, mark: FilmMark, image: Image) -> str:
        """Its length, and whose millimetres they are."""
        size = pixel_size(image, LANGUAGE)
        return size.words(length(mark.points[0], mark.points[1], size), LANGUAGE)

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """Its length."""
        size = pixel_size(image)
        return {"value": length(mark.points[0], mark.points[1], size), "unit": size.unit, "spacing": size.code}


class AngleKind(MarkKind):
    """Two lines that meet: the first is dragged to where they do, the second is dragged or clicked from there."""

    id = "angle"
    whole = 3

    def continued(self, mark: FilmMark, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The second line, to where the pointer is."""
        end = on_film(here, size)
        return replace(mark, points=(*mark.points, end)) if math.dist(mark.points[-1], end) * zoom >= SMALLEST else None

    def caption(self, mark: FilmMark, image: Image) -> str:
        """The angle, which needs no millimetres."""
        return f"{self._degrees(mark, image):.1f}\u00b0"

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """The angle."""
        return {"value": self._degrees(mark, image), "unit": "deg"}

    @staticmethod
    def _degrees(mark: FilmMark, image: Image) -> float:
        first, vertex, second = mark.points
        return angle(first, vertex, second, pixel_size(image))


class CobbKind(MarkKind):
    """Two lines apart, as along the end plates of two vertebrae, a drag each."""

    id = "cobb"
    whole = 4

    def continued(self, mark: FilmMark, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The second line."""
        line = self.drawn(start, here, size, zoom)
        return replace(mark, points=(*mark.points, *line.points)) if line is not None else None

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """Each by itself."""
        return tuple(MarkLine(line) for line in (mark.points[:2], mark.points[2:]) if line)

    def caption(self, mark: FilmMark, image: Image) -> str:
        """The angle between both."""
        return tr("Cobb {degrees:.1f}°", degrees=self._degrees(mark, image))

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """The angle."""
        return {"value": self._degrees(mark, image), "unit": "deg"}

    @staticmethod
    def _degrees(mark: FilmMark, image: Image) -> float:
        one, two, three, four = mark.points
        return cobb_angle((one, two), (three, four), pixel_size(image))


DISTANCE = MarkTool(
    "distance",
    tr("D&istance"),
    tr("Drag a line; its ends can be moved"),
    "D",
    '<path d="M4.5 19.5l15-15M2.5 16.5l5 5M16.5 2.5l5 5"/>',
    kind=DistanceKind(),
)
ANGLE = MarkTool(
    "angle",
    tr("&Angle"),
    tr("Drag one line to where both meet, then click or drag the end of the other"),
    "A",
    '<path d="M19 4 5 19h16M11.5 12a9 9 0 0 1 3.5 7"/>',
    kind=AngleKind(),
)
COBB = MarkTool(
    "cobb",
    tr("&Cobb angle"),
    tr("Drag a line along one end plate, then along the other"),
    "B",
    '<path d="M4 8 20 4M4 16l16 4M8 7v10"/>',
    kind=CobbKind(),
)
