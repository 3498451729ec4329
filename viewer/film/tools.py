"""The tools that look at a film, and the list of all tools."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

from imaging.display.dragging import SCROLL_STEP, WINDOW_SPEED, drag_zoom, whole_steps
from viewer.film.measuring_tools import ANGLE, COBB, DISTANCE
from viewer.film.note_tools import ARROW, TEXT
from viewer.film.pane import Pane
from viewer.film.ratio_tool import RATIO_TOOL
from viewer.film.region_tools import BOX, ELLIPSE
from viewer.film.tool import Drag, Tool, whole_cursor
from viewer.widgets.language import tr


class WindowTool(Tool):
    """Widens and shifts the window."""

    def cursor(self, held: bool, unit: float) -> QCursor:
        """A half full circle."""
        return whole_cursor(self.art, (12, 12), unit)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """Right is wider, up is brighter, or darker where the scheme has it so."""
        pane.drag_window(dx, -dy if drag.up_is_darker else dy, WINDOW_SPEED * drag.speed)


class PanTool(Tool):
    """Moves the film."""

    def cursor(self, held: bool, unit: float) -> QCursor:
        """A hand, open or closed."""
        return QCursor(Qt.CursorShape.ClosedHandCursor if held else Qt.CursorShape.OpenHandCursor)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """The film stays under the hand."""
        pane.pan_by(dx * drag.unit, dy * drag.unit)


class ZoomTool(Tool):
    """Zooms about where the button was pressed."""

    def cursor(self, held: bool, unit: float) -> QCursor:
        """A glass."""
        return whole_cursor(self.art, (10, 10), unit)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """Up is nearer."""
        pane.zoom_about(drag.start, drag_zoom(dy * drag.speed))


class ScrollTool(Tool):
    """Goes through the frames."""

    def cursor(self, held: bool, unit: float) -> QCursor:
        """Up and down."""
        return QCursor(Qt.CursorShape.SizeVerCursor)

    def drag(self, pane: Pane, drag: Drag, dx: float, dy: float) -> None:
        """Down is on."""
        steps, drag.rest = whole_steps(drag.rest + dy, SCROLL_STEP)
        if steps:
            pane.step_frame(steps)


WINDOW = WindowTool(
    "window",
    tr("&Window"),
    tr("Drag: right is wider contrast, up is brighter"),
    "W",
    '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>',
)
PAN = PanTool(
    "pan",
    tr("&Pan"),
    tr("Drag the film"),
    "T",
    '<path d="M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5'
    'M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5"/>',
)
ZOOM = ZoomTool(
    "zoom",
    tr("&Zoom"),
    tr("Drag up to enlarge"),
    "Z",
    '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5M7.5 10.5h6M10.5 7.5v6"/>',
)
SCROLL = ScrollTool(
    "scroll",
    tr("&Scroll"),
    tr("Drag through the frames"),
    "S",
    '<path d="M12 3.5v17M8.5 7 12 3.5 15.5 7M8.5 17l3.5 3.5 3.5-3.5"/><path d="M5 12h14"/>',
)

TOOLS: tuple[Tool, ...] = (
    WINDOW,
    PAN,
    ZOOM,
    SCROLL,
    DISTANCE,
    ANGLE,
    COBB,
    RATIO_TOOL,
    ELLIPSE,
    BOX,
    ARROW,
    TEXT,
)
"""Every tool, in the order of menu and toolbar."""
