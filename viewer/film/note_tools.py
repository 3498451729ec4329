"""Arrows and texts: they point at something and name it, and measure nothing."""

from __future__ import annotations

import math

from imaging.display.viewport import Size
from imaging.image import Image, Point
from viewer.film.mark_kind import FilmMark, MarkKind, MarkLine, on_film
from viewer.film.pane import Pane
from viewer.film.tool import Drag, MarkTool
from viewer.widgets.language import tr

_HEAD, _SPREAD = 0.22, math.radians(24)
"""The head of an arrow: its share of the length, and half the angle of its point."""


class ArrowKind(MarkKind):
    """A line with a head at its first point."""

    id = "arrow"

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """The shaft, and the head."""
        (x, y), (u, v) = mark.points
        reach, towards = math.hypot(u - x, v - y) * _HEAD, math.atan2(v - y, u - x)
        barbs = [
            (x + reach * math.cos(towards + turn), y + reach * math.sin(towards + turn)) for turn in (-_SPREAD, _SPREAD)
        ]
        return MarkLine(mark.points), MarkLine((barbs[0], (x, y), barbs[1]))


class TextKind(MarkKind):
    """A point, and what the reader wrote beside it."""

    id = "text"
    has_text = True
    whole = 1

    def drawn(self, start: Point, here: Point, size: Size, zoom: float) -> FilmMark | None:
        """At the end of the drag."""
        return FilmMark(self, (on_film(here, size),))

    def lines(self, mark: FilmMark) -> tuple[MarkLine, ...]:
        """A point."""
        return (MarkLine((mark.points[0], mark.points[0])),)

    def caption(self, mark: FilmMark, image: Image) -> str:
        """What was written."""
        return mark.text


class TextTool(MarkTool):
    """Asks for a text and writes it where the button was released."""

    def release(self, pane: Pane, drag: Drag) -> None:
        """A click on a mark chooses it; elsewhere a text begins."""
        scene, image = pane.scene, pane.image
        if scene is None or image is None:
            return
        pane.marks.choose(drag.here, scene)
        if pane.marks.chosen_mark is None or drag.moved:
            here = scene.viewport.to_film(drag.here, scene.size)
            mark = self.kind.drawn(here, here, (image.columns, image.rows), scene.viewport.zoom)
            pane.marks.text_wanted.emit(mark)


ARROW = MarkTool(
    "arrow",
    tr("Arr&ow"),
    tr("Drag from what it points at"),
    "R",
    '<path d="M20 4 5 19M5 12v7h7"/>',
    kind=ArrowKind(),
)
TEXT = TextTool(
    "text",
    tr("Te&xt"),
    tr("Click where a text is to stand, and write it"),
    "J",
    '<path d="M5 8V5h14v3M12 5v14M9 19h6"/>',
    kind=TextKind(),
)
