"""What a hand on the mouse means: a press becomes a click or a drag, without any type of Qt.

The film view feeds it presses and moves and does what it answers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from imaging.viewport import Point
from viewer.mouse import Button, MouseScheme
from viewer.tools import Tool

SLACK = 3.0
"""Pixels within which a hand that clicks may tremble before it drags."""


@dataclass(frozen=True, slots=True)
class Drag:
    """A button held down: where it was pressed, where it is, and whether it has moved beyond a click.

    `tool` is None for a button that does nothing but click.
    """

    button: Button
    tool: Tool | None
    press: Point
    last: Point
    moved: bool = False

    @classmethod
    def begin(cls, button: Button, tool: Tool | None, point: Point) -> Drag:
        """A press that has not moved."""
        return cls(button, tool, point, point)

    def to(self, point: Point) -> tuple[Drag, Point]:
        """The drag after a move to `point`, and by how much to act: (0, 0) until it has left the slack.

        The slack is given back when it is left, so that what is dragged stays under the hand.
        """
        if not self.moved and math.dist(self.press, point) <= SLACK:
            return self, (0.0, 0.0)
        return replace(self, last=point, moved=True), (point[0] - self.last[0], point[1] - self.last[1])


def tool_of(button: Button, chosen: Tool, scheme: MouseScheme, *, space: bool) -> Tool | None:
    """What a drag with a button does under a scheme: Space makes the left one pan, else it has the chosen tool."""
    if button is Button.LEFT and space:
        return Tool.PAN
    if button is Button.LEFT:
        return scheme.drags.get(button, chosen)
    return scheme.drags.get(button)
