"""Ellipses and rectangles with their area and the values inside; in a review they belong to the verdict, too.

They lie upright on the film however the view is turned.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from imaging.display.histogram import Histogram, histogram
from imaging.display.viewport import Size
from imaging.image import Image, Point
from imaging.measure.geometry import AreaShape, AreaValues, area, area_values, values_inside
from imaging.measure.lengths import pixel_size
from imaging.measure.store import Numbers
from inference.models.card import capital
from inference.prediction import Extent
from review.verdicts import Region, Shape
from viewer.film.mark_kind import SMALLEST, FilmMark, MarkKind, MarkLine, on_film
from viewer.film.tool import MarkTool
from viewer.widgets.language import LANGUAGE, tr

_CORNERS = 72
"""Corners of the line that an ellipse is drawn with: its sagitta is under a pixel up to a radius of 1,000."""


@dataclass(frozen=True, slots=True)
class RegionKind(MarkKind):
    """Regions of the shape `id`; the points of a mark are the upper left and the lower right corner around it."""

    id: Shape
    is_region = True

    def can_be(self, points: tuple[Point, ...]) -> bool:
        """Two corners, the second right of the first and below it."""
        return len(points) == 2 and points[0][0] < points[1][0] and points[0][1] < points[1][1]

    def drawn(self, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The region between two points; None where its shorter side is hardly seen."""
        (x0, y0), (x1, y1) = on_film(start, size), on_film(here, size)
        left, right, top, bottom = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        if min(right - left, bottom - top) * zoom < SMALLEST:
            return None
        return FilmMark(self, ((left, top), (right, bottom)))

    def moved(self, mark: FilmMark, handle: int, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """One corner elsewhere; the opposite one stays."""
        return self.drawn(self.handles(mark)[handle - 2], here, size, zoom)

    def handles(self, mark: FilmMark) -> tuple[Point, ...]:
        """The corners around it."""
        (left, top), (right, bottom) = mark.points
        return (left, top), (right, top), (right, bottom), (left, bottom)

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """Its outline."""
        if self.id is Shape.BOX:
            return (MarkLine(self.handles(mark), closed=True),)
        (x, y), (width, height) = _middle(mark)
        angles = (2 * math.pi * step / _CORNERS for step in range(_CORNERS))
        outline = tuple((x + width * math.cos(angle), y + height * math.sin(angle)) for angle in angles)
        return (MarkLine(outline, closed=True),)

    def area(self, mark: FilmMark, point: Point) -> float | None:
        """That of the box around it."""
        (x, y), (width, height) = _middle(mark)
        u, v = abs(point[0] - x) / width, abs(point[1] - y) / height
        inside = max(u, v) <= 1.0 if self.id is Shape.BOX else u * u + v * v <= 1.0
        return 4 * width * height if inside else None

    def caption(self, mark: FilmMark, image: Image) -> str:
        """Its area, and what the modality values inside are like."""
        found = self.values(mark, image)
        return "\n".join(filter(None, (self.draft_caption(mark, image), values_text(image, found))))

    def values(self, mark: FilmMark, image: Image) -> AreaValues | None:
        """What the modality values inside are like; None in color, and where there are none."""
        return area_values(image, mark.points[0], mark.points[1], AreaShape(self.id))

    def counts(self, mark: FilmMark, image: Image) -> Histogram | None:
        """How often the modality values inside occur; None where there are none."""
        return histogram(values_inside(image, mark.points[0], mark.points[1], AreaShape(self.id)))

    def draft_caption(self, mark: FilmMark, image: Image) -> str:
        """Its area alone."""
        return pixel_size(image, LANGUAGE).area_words(self._area(mark, image), LANGUAGE)

    def _area(self, mark: FilmMark, image: Image) -> float:
        return area(mark.points[0], mark.points[1], AreaShape(self.id), pixel_size(image))

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """Its area, and what the modality values inside are like."""
        size, found = pixel_size(image), self.values(mark, image)
        numbers: dict[str, float | str] = {
            "value": self._area(mark, image),
            "unit": f"{size.unit}2",
            "spacing": size.code,
        }
        if found is None:
            return numbers
        return numbers | {
            "pixels": found.count,
            "mean": found.mean,
            "deviation": found.deviation,
            "minimum": found.minimum,
            "maximum": found.maximum,
            "values_unit": _unit_of(image),
        }


def _middle(mark: FilmMark) -> tuple[Point, tuple[float, float]]:
    """The middle, and half the width and height."""
    (left, top), (right, bottom) = mark.points
    return ((left + right) / 2, (top + bottom) / 2), ((right - left) / 2, (bottom - top) / 2)


def values_text(image: Image, found: AreaValues | None) -> str:
    """Modality values in words; in Hounsfield units where the file says so. "" where there are none."""
    if found is None:
        return ""
    unit = _unit_of(image)
    mean, deviation = (LANGUAGE.number(value, ".5g") for value in (found.mean, found.deviation))
    return tr(
        "mean {mean}  SD {deviation}\nmin {minimum:.6g}  max {maximum:.6g}",
        mean=" ".join(filter(None, (mean, unit))),
        deviation=deviation,
        minimum=found.minimum,
        maximum=found.maximum,
    )


def _unit_of(image: Image) -> str:
    """The unit of modality values; "" where the file names none that is known."""
    return "HU" if image.attributes.get("RescaleType", "").strip().upper() == "HU" else ""


def mark_of(region: Region) -> FilmMark:
    """The mark that a region is on the film."""
    extent = region.extent
    return FilmMark(RegionKind(region.shape), ((extent.left, extent.top), (extent.right, extent.bottom)))


def region_of(mark: FilmMark) -> Region | None:
    """The region that a mark is; None for a mark that is none."""
    if not isinstance(mark.kind, RegionKind):
        return None
    return Region(mark.kind.id, Extent(*mark.points[0], *mark.points[1]))


def described(region: Region) -> str:
    """A region in words: its shape and its size in pixels of the film."""
    extent = region.extent
    return tr(
        "{shape}, {right:.0f} x {bottom:.0f} px",
        shape=capital(tr(region.shape.value)),
        right=extent.right - extent.left,
        bottom=extent.bottom - extent.top,
    )


ELLIPSE = MarkTool(
    "ellipse",
    tr("&Ellipse"),
    tr("Drag an ellipse: its area and the values in it; in a review it belongs to your verdict"),
    "E",
    '<ellipse cx="12" cy="12" rx="9" ry="6.5"/>',
    kind=RegionKind(Shape.ELLIPSE),
)
BOX = MarkTool(
    "box",
    tr("Rectan&gle"),
    tr("Drag a rectangle: its area and the values in it; in a review it belongs to your verdict"),
    "Q",
    '<path d="M3.5 6h17v12h-17z"/>',
    kind=RegionKind(Shape.BOX),
)

REGION_TOOLS = (ELLIPSE, BOX)
"""Whose marks belong to the verdict in a review."""
