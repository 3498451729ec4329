"""The films that were asked for, as they are found: the part of the session that is a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer.jobs import Latest
from viewer.lanes import Lane, Priority
from viewer.scores import Progress
from viewer.works import Entry, Found, Services, finding


class FilmList(QObject):
    """Rows only come, until others are asked for. `was_asked`: whether any films were."""

    entries_reset = Signal()
    entries_added = Signal(int, int)
    """First and last new row."""
    finding_changed = Signal()
    crashed = Signal(object)
    """An exception nobody expected, from a lane."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.io = Lane("io", self)
        self.entries: list[Entry] = []
        self.finding: Progress | None = None
        self.was_asked = False
        self._finding = Latest()

    def _find(self, paths: Sequence[Path]) -> None:
        """Look for films, in the lane that reads."""
        self.was_asked = True
        job = self.io.job(lambda: finding(self.services, tuple(paths)), Priority.LATER)
        job.reported.connect(self._on_found)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._on_found_all)
        self._set_finding(Progress("Looking for films:", 0))
        self._finding.start(job)

    def _stop_finding(self) -> None:
        """What was found is all there is."""
        if self.finding is not None:
            self._finding.cancel()
            self._on_found_all()

    def _forget_entries(self) -> None:
        """No films."""
        self._finding.cancel()
        self._set_finding(None)
        self.entries.clear()
        self.entries_reset.emit()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        first = len(self.entries)
        if not found.entries or self.finding is None:
            return
        self.entries.extend(found.entries)
        self.entries_added.emit(first, len(self.entries) - 1)
        self._set_finding(replace(self.finding, done=len(self.entries)))
        self._found(first)

    @Slot()
    def _on_found_all(self) -> None:
        self._set_finding(None)
        self._found_all()

    def _found(self, first: int) -> None:
        """There are more rows, from this one on."""

    def _found_all(self) -> None:
        """There will be no more rows."""

    def _set_finding(self, progress: Progress | None) -> None:
        if progress != self.finding:
            self.finding = progress
            self.finding_changed.emit()
