"""Films that the desktop hands to the running program: macOS tells of a double click by an event, not by arguments."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileOpen(QObject):
    """Listens to every event of `application`, its parent, for those that name a file to open."""

    asked = Signal(object)
    """A list with the `Path`."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that name a file; the others go on to whom they are for."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        self.asked.emit([Path(event.file())])
        return True


def listener(application: QApplication) -> FileOpen | None:
    """Where the desktop tells by events which film to open, whoever listens to them; None where it does not."""
    return FileOpen(application) if sys.platform == "darwin" else None
