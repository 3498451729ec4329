"""What a movement of the hand does to window and zoom: pure functions from what is shown and a drag to what is next.

Drags are in logical pixels, x right and y down, so that a film answers alike on every screen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from imaging.display.film import Film
from imaging.display.viewport import Size, Viewport
from imaging.display.windowing import as_asked, full_range, with_bounds
from imaging.image import Point, Voi, VoiLut, Window

WINDOW_SPEED = 1 / 300
"""Share of the current width that one pixel of a drag changes: 1.3 HU a pixel for CT's soft tissue at 400."""

FINE = 0.1
"""How much slower everything goes with Shift held."""

ZOOM_DOUBLING = 120.0
"""Pixels of an upward drag that double the zoom."""

NOTCH = 120.0
"""Eighths of a degree in one notch of an ordinary wheel (QWheelEvent); finer wheels report parts of it."""

NOTCHES_DOUBLING = 4.0
"""Notches of the wheel that double the zoom."""

SCROLL_STEP = 12.0
"""Pixels of a drag with the scroll tool that go one frame further."""


@dataclass(frozen=True, slots=True)
class WindowLimits:
    """How far a drag may take a window: centers within [low, high], widths within [narrowest, widest]."""

    low: float
    high: float
    narrowest: float
    widest: float

    @classmethod
    def of(cls, film: Film) -> WindowLimits:
        """Centers on the film's values; widths from one step between values to four times their range."""
        whole = full_range(film.image)
        low, high = whole.center - whole.width / 2, whole.center + whole.width / 2
        step = film.index_map.step
        return cls(low, high, min(2 * step, whole.width), 4 * max(whole.width, step))


def as_window(voi: Voi) -> Window:
    """The window to start a drag from: a VOI LUT becomes the window over the values between which it rises.

    The plateaus at its ends, where the table does not change, are left out.
    """
    if isinstance(voi, Window):
        return voi
    return _window_over(voi)


def dragged_window(
    voi: Voi, dx: float, dy: float, limits: WindowLimits, *, brighter_is_lower: bool, speed: float = WINDOW_SPEED
) -> Window:
    """The window after a drag: right is wider, up is brighter on the screen, both in proportion to the width.

    Along x the width grows by the factor e for every 1 / `speed` pixels, so left and right undo each other; along y
    the center moves by `speed` x width a pixel, down in value if `brighter_is_lower` (MONOCHROME2, not inverted).
    The explanation of a preset does not survive: the window is the reader's own now.
    """
    window = as_window(voi)
    width = min(max(window.width * math.exp(dx * speed), limits.narrowest), limits.widest)
    shift = dy * speed * window.width * (1 if brighter_is_lower else -1)
    center = min(max(window.center + shift, limits.low), limits.high)
    return as_asked(replace(window, center=center, width=width, explanation=""))


def bounded_window(voi: Voi, low: float, high: float, limits: WindowLimits) -> Window:
    """The window between two values of which each was dragged by itself, within the limits of a drag."""
    window = with_bounds(as_window(voi), low, high)
    width = min(max(window.width, limits.narrowest), limits.widest)
    return as_asked(replace(window, center=min(max(window.center, limits.low), limits.high), width=width))


def zoomed(viewport: Viewport, point: Point, factor: float, film_size: Size, view_size: Size) -> Viewport:
    """Zoom by `factor` within the limits; the film point under the screen `point` stays under it."""
    reached = viewport.at_zoom(viewport.zoom * factor).limited(film_size, view_size).zoom
    moved = viewport.zoomed_about(point, reached / viewport.zoom, view_size)
    return replace(moved, zoom=reached).limited(film_size, view_size)


def drag_zoom(dy: float) -> float:
    """The factor of a drag by `dy` pixels with the zoom tool: up is nearer."""
    return float(2.0 ** (-dy / ZOOM_DOUBLING))


def wheel_zoom(angle: float) -> float:
    """The factor of a turn of the wheel in eighths of a degree: away from the hand is nearer."""
    return float(2.0 ** (angle / NOTCH / NOTCHES_DOUBLING))


def whole_steps(amount: float, step: float) -> tuple[int, float]:
    """The whole steps in an amount, toward zero, and what is left over for the next event."""
    steps = int(amount / step)
    return steps, amount - steps * step


def _window_over(lut: VoiLut) -> Window:
    changes = (lut.data[1:] != lut.data[:-1]).nonzero()[0]
    if changes.size == 0:
        return Window(lut.first + len(lut.data) / 2, float(max(len(lut.data), 1)))
    first, last = lut.first + int(changes[0]), lut.first + int(changes[-1]) + 1
    return Window((first + last + 1) / 2, float(last - first + 1))
