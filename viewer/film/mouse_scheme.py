"""What the mouse does, as data: the schemes a user chooses from, read by the film view and by the settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from viewer.film.tool import Tool
from viewer.film.tools import PAN, ZOOM
from viewer.widgets.language import tr


class Button(StrEnum):
    """The mouse buttons that mean something."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Wheel(StrEnum):
    """What a turn of the wheel does."""

    ZOOM = "zoom"
    FRAMES = "frames"


@dataclass(frozen=True, slots=True)
class MouseScheme:
    """One way to hold a film. Right click is the menu, Ctrl + wheel is zoom and Space + left is pan in all of them.

    drags: the tool of a button; the left button has the chosen tool unless it is named here. A button that is not
        named does nothing when dragged.
    wheel: for films of one frame; `wheel_frames` for those of several.
    up_is_darker: the reverse window drag.
    """

    name: str
    title: str
    tip: str
    drags: Mapping[Button, Tool] = field(default_factory=dict)
    wheel: Wheel = Wheel.ZOOM
    wheel_frames: Wheel = Wheel.FRAMES
    up_is_darker: bool = False


_DRAGS = {Button.MIDDLE: PAN, Button.RIGHT: ZOOM}
HILUM = MouseScheme("hilum", "Hilum", tr("Drag up is brighter, right drag and wheel zoom"), _DRAGS)
REVERSE = MouseScheme("reverse", tr("Reverse"), tr("As Hilum, but drag up is darker"), _DRAGS, up_is_darker=True)
WEASIS = MouseScheme(
    "weasis",
    tr("Weasis"),
    tr("The wheel scrolls, the right button is the menu only"),
    {Button.MIDDLE: PAN},
    Wheel.FRAMES,
)

SCHEMES: Mapping[str, MouseScheme] = {scheme.name: scheme for scheme in (HILUM, REVERSE, WEASIS)}
"""Every scheme by its name, in the order of the settings."""
