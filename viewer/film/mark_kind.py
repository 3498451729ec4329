"""A mark on a film and its kind: the points that make it, its lines, handles and words, and which one a click hits.

Points of marks are in film coordinates, sizes are (width, height) in pixels of the film.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from imaging.display.viewport import Size
from imaging.image import Image, Point
from imaging.measure.store import MarkOrigin, Numbers
from viewer.film.composition import Scene

SMALLEST = 4.0
"""Screen pixels below which a drag has drawn nothing."""

NEAR = 6.0
"""Logical pixels between a click and the line or the handle that it hits."""


class MarkLine(NamedTuple):
    """A line through points; a closed one does not repeat its first point."""

    points: tuple[Point, ...]
    closed: bool = False


ClosedLine: TypeAlias = NDArray[np.float64]
"""The points (n, 2) of a closed line on the film."""


@dataclass(frozen=True, slots=True)
class FilmMark:
    """One mark on a film: of which kind, and the points that make it.

    text: what the reader wrote. reader: who drew it in a review; "" where it was drawn in none. origin: how it came
    about.
    """

    kind: MarkKind
    points: tuple[Point, ...]
    text: str = ""
    reader: str = ""
    origin: MarkOrigin = MarkOrigin.HAND


class MarkKind:
    """How marks of a kind come about and look. This one is a line through the mark's points, each of them a handle.

    id: its name where marks are stored; "" is never stored. is_region: in a review, marks belong to the verdict.
    has_text: the reader writes what stands there.
    """

    id = ""
    is_region = False
    has_text = False
    whole = 2
    """How many points a mark has of which nothing more is to be drawn."""

    def drawn(self, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The mark of a drag between two points, cut at the film's edges; None where hardly anything of it is left."""
        mark = FilmMark(self, (on_film(start, size), on_film(here, size)))
        return mark if math.dist(*mark.points) * zoom >= SMALLEST else None

    def is_whole(self, mark: FilmMark) -> bool:
        """Whether nothing more is to be drawn of it."""
        return self.can_be(mark.points)

    def can_be(self, points: tuple[Point, ...]) -> bool:
        """Whether these points make a mark that is whole."""
        return len(points) == self.whole

    def continued(self, mark: FilmMark, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """A mark that is not whole with one drag more; None where hardly anything was drawn."""
        return mark

    def moved(self, mark: FilmMark, handle: int, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The mark with one of its handles elsewhere; None where hardly anything of it would be left."""
        points = list(mark.points)
        points[handle] = on_film(here, size)
        return replace(mark, points=tuple(points))

    def shifted(self, mark: FilmMark, dx: float, dy: float, size: Size) -> FilmMark:
        """The whole mark elsewhere, as far as the film goes."""
        (left, right), (top, bottom) = ((min(axis), max(axis)) for axis in zip(*mark.points, strict=True))
        dx, dy = min(max(dx, -left), size[0] - right), min(max(dy, -top), size[1] - bottom)
        return replace(mark, points=tuple((x + dx, y + dy) for x, y in mark.points))

    def snapped(self, mark: FilmMark, handle: int, outlines: Sequence[ClosedLine], reach: float) -> FilmMark:
        """The mark with one of its points on an outline, where it is nearer to that than `reach` in pixels of the film.

        handle: counted as in `handles`; the last point where it is negative.
        """
        return mark

    def takes_place_of(self, mark: FilmMark) -> bool:
        """Whether a new mark of this kind stands in the place of this one."""
        return False

    def handles(self, mark: FilmMark) -> tuple[Point, ...]:
        """Where the mark can be taken hold of."""
        return mark.points

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """What is drawn of it."""
        return (MarkLine(mark.points),)

    def words_at(self, mark: FilmMark) -> Point:
        """The point that the caption stands beside."""
        return mark.points[-1]

    def area(self, mark: FilmMark, point: Point) -> float | None:
        """The pixels of the film that the mark encloses, where it encloses this point; else None."""
        return None

    def caption(self, mark: FilmMark, image: Image) -> str:
        """What is written beside it, line by line; for a whole mark."""
        return ""

    def draft_caption(self, mark: FilmMark, image: Image) -> str:
        """What is written beside it while it is drawn or moved: nothing that takes long."""
        return self.caption(mark, image)

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """What the caption says, as numbers with their units (`imaging.measure.store`); for a whole mark."""
        return {}


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


def screen_handles(mark: FilmMark, scene: Scene) -> list[Point]:
    """The mark's handles in pixels of the screen."""
    return [scene.viewport.to_screen(handle, scene.size) for handle in mark.kind.handles(mark)]


def hit(marks: Sequence[FilmMark], point: Point, scene: Scene) -> int:
    """The place of the mark whose line a screen point is near, else of the smallest that it lies in; -1 for none."""
    distances = [
        min((line_distance(line, point) for line in screen_lines(mark, scene)), default=math.inf) for mark in marks
    ]
    near = [(distance, place) for place, distance in enumerate(distances) if distance <= NEAR * scene.unit]
    if near:
        return min(near)[1]
    here = scene.viewport.to_film(point, scene.size)
    areas = ((mark.kind.area(mark, here), place) for place, mark in enumerate(marks))
    return min(((area, place) for area, place in areas if area is not None), default=(0.0, -1))[1]


def line_distance(line: MarkLine, point: Point) -> float:
    """How far a point lies from a line, in the unit of both."""
    ends = [*line.points[1:], line.points[0]] if line.closed else line.points[1:]
    return min((_to_part(start, end, point) for start, end in zip(line.points, ends, strict=False)), default=math.inf)


def _to_part(start: Point, end: Point, point: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * dx, start[1] + along * dy))
