"""What the mouse does, what is drawn and written over films, alike in every view, and how the views are laid out."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QObject, Signal

from imaging.display.corner_text import Corner, CornerLevel
from viewer.film.mouse_scheme import HILUM, MouseScheme
from viewer.film.tool import Tool
from viewer.film.tools import WINDOW
from viewer.widgets.language import tr


class PaneLayout(Enum):
    """How the views lie: rows, columns, and what the menu calls it."""

    ONE = 1, 1, tr("&One film")
    BESIDE = 1, 2, tr("&Two films side by side")
    ABOVE = 2, 1, tr("Two films one &above the other")
    FOUR = 2, 2, tr("&Four films")

    def __init__(self, rows: int, columns: int, text: str) -> None:
        self.rows, self.columns, self.text = rows, columns, text

    @property
    def count(self) -> int:
        """How many films there is room for."""
        return self.rows * self.columns

    @property
    def code(self) -> str:
        """As it is stored, "1x2" for one row of two."""
        return f"{self.rows}x{self.columns}"


class ViewSettings(QObject):
    """One for all views: what the left button does, what buttons and wheel do, how much is written in the corners.

    shows_overlays, shows_shutters, shows_lungs: whether those that a film has are drawn, and a line around the lungs.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool: Tool = WINDOW
        self.mouse_scheme: MouseScheme = HILUM
        self.corner_level = CornerLevel.ALL
        self.corner_places: Mapping[str, Corner] = {}
        self.shows_identity = True
        self.shows_overlays = True
        self.shows_shutters = True
        self.shows_lungs = False

    def set_tool(self, tool: Tool) -> None:
        """Choose what the left button does."""
        self.tool = tool
        self.changed.emit()

    def set_mouse_scheme(self, scheme: MouseScheme) -> None:
        """Choose what buttons and wheel do."""
        self.mouse_scheme = scheme
        self.changed.emit()

    def set_corner_level(self, level: CornerLevel) -> None:
        """How much is written in the corners."""
        self.corner_level = level
        self.changed.emit()

    def set_corner_places(self, places: Mapping[str, Corner]) -> None:
        """Which attributes are in another corner than their own, as `CORNER_LINES` names them."""
        self.corner_places = dict(places)
        self.changed.emit()

    def set_identity_visible(self, visible: bool) -> None:
        """Whether the corners may say who the patient is."""
        self.shows_identity = visible
        self.changed.emit()

    def set_overlays_shown(self, shown: bool) -> None:
        """Whether the overlays of a film are drawn."""
        self.shows_overlays = shown
        self.changed.emit()

    def set_shutters_shown(self, shown: bool) -> None:
        """Whether what lies outside of a film's shutter is covered."""
        self.shows_shutters = shown
        self.changed.emit()

    def set_lungs_outlined(self, shown: bool) -> None:
        """Whether a line runs around the lungs."""
        self.shows_lungs = shown
        self.changed.emit()
