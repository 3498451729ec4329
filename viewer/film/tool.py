"""What a tool is: an object that menu, toolbar and keys are made from, and that acts on a pane while a button is held.

A new one is a `Tool` in a file of its own and a line in `tools.TOOLS`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap

from imaging.image import Point
from viewer.film.mark_kind import MarkKind
from viewer.film.pane import Pane
from viewer.widgets.language import tr
from viewer.widgets.theme import ON_FILM, drawing

SLACK = 3.0
"""Logical pixels within which a hand that clicks may tremble before it drags."""


@dataclass(slots=True)
class Drag:
    """A button held down, in logical pixels: where it was pressed, where it is, whether it moved beyond a click.

    unit: screen pixels per logical pixel. speed: 1, or less where the hand wants to be exact, and nothing
    snaps. up_is_darker: as the scheme says. rest: what a tool that goes in steps has left over.
    """

    press: Point
    last: Point
    unit: float = 1.0
    moved: bool = False
    speed: float = 1.0
    up_is_darker: bool = False
    rest: float = 0.0

    def to(self, point: Point) -> Point:
        """Move to `point`; returns by how much to act: (0, 0) until the slack is left.

        The slack is given back when it is left, so that what is dragged stays under the hand.
        """
        if not self.moved and math.dist(self.press, point) <= SLACK:
            return 0.0, 0.0
        before, self.last, self.moved = self.last, point, True
        return point[0] - before[0], point[1] - before[1]

    @property
    def start(self) -> Point:
        """Where it was pressed, in screen pixels."""
        return self.press[0] * self.unit, self.press[1] * self.unit

    @property
    def here(self) -> Point:
        """Where it is, in screen pixels."""
        return self.last[0] * self.unit, self.last[1] * self.unit


@dataclass(frozen=True, eq=False)
class Tool:
    """What a button does when it is dragged. This one does nothing.

    text: with its mnemonic, as the menu has it. art: the body of an SVG of 24 x 24, for its button and its cursor.
    """

    id: str
    text: str
    tip: str
    key: str
    art: str

    @property
    def draws(self) -> bool:
        """Whether a drag or a click with it draws a mark."""
        return False

    def cursor(self, held: bool, unit: float) -> QCursor:
        """The cursor, for a hand that holds the button or not."""
        return QCursor(Qt.CursorShape.CrossCursor)

    def press(self, pane: Pane, drag: Drag) -> None:
        """The button goes down."""

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """The pointer has moved by so many logical pixels."""

    def release(self, pane: Pane, drag: Drag) -> None:
        """The button comes up; where the drag has not moved it was a click."""

    def cancel(self, pane: Pane) -> None:
        """The drag ends without a release."""


@dataclass(frozen=True, eq=False)
class MarkTool(Tool):
    """Draws marks of a kind, moves the handles of the one chosen, and chooses by a click."""

    kind: MarkKind = field(kw_only=True)

    @property
    def draws(self) -> bool:
        """It does."""
        return True

    def cursor(self, held: bool, unit: float) -> QCursor:
        """A cross where the mark begins, and beside it what is drawn."""
        return drawn_cursor([(_CROSS, _WHOLE), (self.art, QRectF(13, 13, 11, 11))], (8, 8), unit)

    def press(self, pane: Pane, drag: Drag) -> None:
        """Take hold of the chosen mark, or begin one, or go on with it."""
        if scene := pane.scene:
            pane.marks.begin(self.kind, drag.start, scene)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """Draw to where the pointer is, in place of what was drawn since the press."""
        _draw(pane, drag)

    def release(self, pane: Pane, drag: Drag) -> None:
        """Keep what was drawn; a click chooses the mark under it, or ends the one that was begun."""
        scene = pane.scene
        if pane.marks.is_unfinished and not drag.moved:
            _draw(pane, drag)
        if drag.moved or pane.marks.is_unfinished:
            pane.marks.end(of_verdict=self.kind.is_region and pane.takes_verdict)
        elif scene is not None:
            pane.marks.choose(drag.start, scene)

    def cancel(self, pane: Pane) -> None:
        """Draw nothing."""
        pane.marks.discard()


class MoveTool(Tool):
    """Moves the mark that is chosen, which was taken hold of already. No button has it: a press on that mark does."""

    def cursor(self, held: bool, unit: float) -> QCursor:
        """All ways."""
        return QCursor(Qt.CursorShape.SizeAllCursor)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """The mark stays under the hand."""
        _draw(pane, drag)

    def release(self, pane: Pane, drag: Drag) -> None:
        """Keep it there; a click chooses the mark under it."""
        if drag.moved:
            pane.marks.end(of_verdict=False)
        elif pane.scene is not None:
            pane.marks.choose(drag.start, pane.scene)

    def cancel(self, pane: Pane) -> None:
        """Leave it where it was."""
        pane.marks.discard()


MOVE = MoveTool("move", tr("Move"), tr("Drag a mark, or one of its ends"), "", "")


def _draw(pane: Pane, drag: Drag) -> None:
    scene, image = pane.scene, pane.image
    if scene is not None and image is not None:
        outlines = pane.lung_outlines if drag.speed == 1.0 else ()
        pane.marks.draw(drag.here, scene, (image.columns, image.rows), outlines)


_CROSS = '<path d="M8 1v14M1 8h14"/>'
_SIDE = 24
_WHOLE = QRectF(0, 0, _SIDE, _SIDE)
_DARK = QColor(ON_FILM.cursor_dark)
_LIGHT = QColor(ON_FILM.cursor_light)


def drawn_cursor(parts: list[tuple[str, QRectF]], hot: tuple[int, int], unit: float) -> QCursor:
    """A cursor of SVG bodies, each in its box of a square of 24: light lines on dark ones, seen on bone and on air.

    hot: the logical pixel that points. unit: screen pixels per logical pixel.
    """
    pixmap = QPixmap(round(_SIDE * unit), round(_SIDE * unit))
    pixmap.setDevicePixelRatio(unit)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for color, width, opacity in ((_DARK, 3.6, 0.8), (_LIGHT, 1.6, 1.0)):
        painter.setOpacity(opacity)
        for art, box in parts:
            drawing(art, color.name(), width * _SIDE / box.width()).render(painter, box)
    painter.end()
    return QCursor(pixmap, *hot)


def whole_cursor(art: str, hot: tuple[int, int], unit: float) -> QCursor:
    """As `drawn_cursor`, of one body that fills the square."""
    return drawn_cursor([(art, _WHOLE)], hot, unit)
