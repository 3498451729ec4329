"""The cardiothoracic ratio: two widths across the film, by hand or as the lungs' outline proposes them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from imaging.display.viewport import Size
from imaging.image import Image, Point
from imaging.measure.geometry import cardiothoracic_ratio
from imaging.measure.lengths import pixel_size
from imaging.measure.store import MarkOrigin, Numbers
from inference.models.population import view_of
from viewer.film.mark_kind import SMALLEST, ClosedLine, FilmMark, MarkKind, MarkLine, on_film
from viewer.film.tool import MarkTool
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from inference.input.anatomy import Cardiothoracic

_TICK = 0.02
"""Half the height of the bar at a border, by the width that it ends."""
_DASHES = 28
"""Dashes across a proposed thorax."""

_LIMIT = tr("usual limit for adults on PA films: 0.50")
_CONVENTION = {
    "PA": _LIMIT,
    "AP": tr("{limit}\nthis is an AP film, which enlarges the heart", limit=_LIMIT),
    "": tr("{limit}\nview unknown; AP films enlarge the heart", limit=_LIMIT),
}


class RatioKind(MarkKind):
    """Four points: the borders of the heart, which may lie at two heights, then those of the inner thorax.

    The heart's line is a step: from each border level to the middle, as both distances are taken from the midline.
    Handles move across the film only.
    """

    id = "ratio"
    whole = 4

    def can_be(self, points: tuple[Point, ...]) -> bool:
        """Two widths."""
        return len(points) == self.whole and all(points[at][0] != points[at + 1][0] for at in (0, 2))

    def drawn(self, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The width of the heart."""
        ends = on_film(start, size), on_film(here, size)
        return FilmMark(self, ends) if _is_wide(ends, zoom) else None

    def continued(self, mark: FilmMark, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """The width of the thorax, level with where it begins."""
        first, last = on_film(start, size), on_film(here, size)
        ends = first, (last[0], first[1])
        return replace(mark, points=(*mark.points, *ends)) if _is_wide(ends, zoom) else None

    def moved(self, mark: FilmMark, handle: int, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """One border further left or right."""
        return self._with_border(mark, handle, on_film(here, size)[0], zoom)

    def shifted(self, mark: FilmMark, dx: float, dy: float, size: Size) -> FilmMark:
        """Both widths elsewhere."""
        return _corrected(super().shifted(mark, dx, dy, size))

    def snapped(self, mark: FilmMark, handle: int, outlines: Sequence[ClosedLine], reach: float) -> FilmMark:
        """A border on the nearest place at its height where an outline of a lung runs."""
        at = handle if handle >= 0 else len(mark.points) - 1
        x, y = mark.points[at]
        near = min(
            (place for line in outlines for place in _crossings(line, y)), key=lambda place: abs(place - x), default=x
        )
        snapped = self._with_border(mark, at, near, 1.0) if abs(near - x) <= reach else None
        return replace(snapped, origin=mark.origin) if snapped is not None else mark

    def takes_place_of(self, mark: FilmMark) -> bool:
        """A proposal that was left as it is gives way."""
        return mark.kind is self and mark.origin is MarkOrigin.PROPOSED

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """The step of the heart and the level of the thorax, with a bar at each border; a proposal is dashed."""
        one, other = mark.points[:2]
        thorax = mark.points[2:]
        middle = sum(x for x, _ in thorax or (one, other)) / 2
        lines = [MarkLine((one, (middle, one[1]), (middle, other[1]), other))]
        lines += [MarkLine(thorax)] if thorax else []
        if mark.origin is MarkOrigin.PROPOSED:
            dash = abs(thorax[1][0] - thorax[0][0]) / _DASHES
            lines = [part for line in lines for part in _dashed(line, dash)]
        for ends in filter(None, ((one, other), thorax)):
            tick = abs(ends[1][0] - ends[0][0]) * _TICK
            lines += [MarkLine(((x, y - tick), (x, y + tick))) for x, y in ends]
        return tuple(lines)

    def words_at(self, mark: FilmMark) -> Point:
        """Under both widths, from where they begin."""
        return min(x for x, _ in mark.points), max(y for _, y in mark.points)

    def caption(self, mark: FilmMark, image: Image) -> str:
        """The ratio and how it came about, both widths and whose millimetres they are, and what is usual."""
        size, (heart, thorax) = pixel_size(image, LANGUAGE), _widths(mark, image)
        view = view_of(image.attributes)
        return "\n".join(
            (
                tr(
                    "cardiothoracic ratio {cardiothoracic_ratio:.2f}, {origin}",
                    cardiothoracic_ratio=cardiothoracic_ratio(*_pairs(mark)),
                    origin=mark.origin or tr("by hand"),
                ),
                tr(
                    "heart {heart:.1f}, thorax {thorax:.1f} {unit} ({short})",
                    heart=heart,
                    thorax=thorax,
                    unit=size.unit,
                    short=size.short,
                ),
                _CONVENTION.get(view, _CONVENTION[""]),
            )
        )

    def numbers(self, mark: FilmMark, image: Image) -> Numbers:
        """The ratio and both widths."""
        size, (heart, thorax) = pixel_size(image, LANGUAGE), _widths(mark, image)
        return {
            "value": cardiothoracic_ratio(*_pairs(mark)),
            "unit": "ratio",
            "heart": heart,
            "thorax": thorax,
            "widths_unit": size.unit,
            "spacing": size.code,
        }

    def proposed(self, found: Cardiothoracic, size: Size) -> FilmMark:
        """The mark of what the lungs' outline gives, until the reader corrects or accepts it."""
        points = tuple(on_film(point, size) for point in (*found.heart, *found.thorax))
        return FilmMark(self, points, origin=MarkOrigin.PROPOSED)

    def _with_border(self, mark: FilmMark, at: int, x: float, zoom: float) -> FilmMark | None:
        """The mark with a border moved to a column; None where its width would hardly be seen."""
        points = list(mark.points)
        points[at] = (x, points[at][1])
        pair = at - at % 2
        return (
            _corrected(replace(mark, points=tuple(points)))
            if _is_wide((points[pair], points[pair + 1]), zoom)
            else None
        )


def _pairs(mark: FilmMark) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    one, two, three, four = mark.points
    return (one, two), (three, four)


def _widths(mark: FilmMark, image: Image) -> list[float]:
    """The widths of heart and thorax."""
    return [abs(other[0] - one[0]) * pixel_size(image).width for one, other in _pairs(mark)]


def _is_wide(ends: tuple[Point, Point], zoom: float) -> bool:
    return abs(ends[1][0] - ends[0][0]) * zoom >= SMALLEST


def _corrected(mark: FilmMark) -> FilmMark:
    """A mark that the reader has moved; one drawn by hand is one still."""
    return mark if mark.origin is MarkOrigin.HAND else replace(mark, origin=MarkOrigin.CORRECTED)


def _dashed(line: MarkLine, dash: float) -> Iterator[MarkLine]:
    """A line in dashes, each with its gap about so long."""
    for start, end in zip(line.points, line.points[1:], strict=False):
        count = max(round(math.dist(start, end) / dash), 1)
        for step in range(count):
            shares = step / count, (step + 0.5) / count
            ends = [
                (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share) for share in shares
            ]
            yield MarkLine((ends[0], ends[1]))


def _crossings(line: ClosedLine, y: float) -> list[float]:
    """Where a closed line crosses a height."""
    ends = np.roll(line, -1, axis=0)
    across = (line[:, 1] <= y) != (ends[:, 1] <= y)
    (x, top), (other, bottom) = line[across].T, ends[across].T
    return [float(place) for place in x + (other - x) * (y - top) / (bottom - top)]


RATIO_KIND = RatioKind()
RATIO_TOOL = MarkTool(
    "ratio",
    tr("Cardiothoracic ratio"),
    tr(
        "Drag across the heart from border to border, then across the inner chest; Shift: without snapping to the lungs"
    ),
    "C",
    '<path d="M3 5v14M21 5v14M3 19h18M8 9h9M8 6.5v5M17 6.5v5"/>',
    kind=RATIO_KIND,
)
