"""The films and folders opened last: paths only, nothing of what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.settings import Settings

LENGTH = 10
_TOGETHER = 5
"""Of films opened together so many are remembered: a handful of them must not push what was open before out."""


class Recent(QObject):
    """The list of recent paths, the newest first, kept in the settings."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def paths(self) -> list[Path]:
        """What was opened last."""
        return self._settings.recent()

    def add(self, opened: Sequence[Path]) -> None:
        """Put what was opened together at the front."""
        new = list(dict.fromkeys(path.absolute() for path in opened))[:_TOGETHER]
        old = [path for path in self.paths() if path not in new]
        self._settings.save_recent((new + old)[:LENGTH])
        self.changed.emit()

    def forget(self) -> None:
        """Empty the list, on disk too."""
        self._settings.save_recent([])
        self.changed.emit()


def short_name(path: Path) -> str:
    """A path as the menu shows it: its last two parts."""
    return str(Path(*path.parts[-2:])) if len(path.parts) > 2 else str(path)
