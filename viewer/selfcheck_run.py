"""The self-check of this window: one child process, what it found so far, how it ended, and the report to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from inference.selfcheck.privacy import without_identity
from inference.selfcheck.report import from_json, heading_from_json, text, verdict
from inference.selfcheck.types import Begun, Check, State
from inference.selfcheck.versions import system
from viewer.training_process import Child, Ending

_COMMAND = ("selfcheck", "--json")
_LONGEST_MESSAGE = 200


class SelfcheckRun(QObject):
    """In the GUI thread. A child, because what is checked may crash: the check then says so, and the window lives."""

    begun = Signal(object)
    """A `Begun`."""
    checked = Signal(object)
    """A `Check`."""
    ended = Signal()
    """`is_over` is true now, and `report` whole."""

    def __init__(self, program: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: list[Check] = []
        self.is_over = False
        self._about = [system()]
        self._group = ""
        self._seconds = 0.0
        self._clock = QElapsedTimer()
        self._child = Child((*program, *_COMMAND), self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin; returns at once."""
        self._clock.start()
        self._child.start()

    def is_running(self) -> bool:
        """True until `ended`."""
        return self._child.is_running()

    def close(self) -> None:
        """End it at once and silently."""
        if self._child.is_running():
            self._child.close()

    def is_right(self) -> bool:
        """Whether nothing is wrong so far."""
        return all(check.state is not State.WRONG for check in self.checks)

    def verdict(self) -> str:
        """The sentence at the end: how many checks, what of them, in how many seconds."""
        return verdict(self.checks, self._seconds)

    def report(self) -> str:
        """The text that `hilum selfcheck` would have written; without identity."""
        return text(self._about, self.checks, self._seconds)

    @Slot(str)
    def _on_line(self, line: str) -> None:
        event = from_json(line)
        if isinstance(event, Begun):
            self._group = event.name
            self.begun.emit(event)
        elif isinstance(event, Check):
            self._add(event)
        else:
            self._about = heading_from_json(line) or self._about

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self._seconds = self._clock.elapsed() / 1000
        self.is_over = True
        if ending.crashed or (ending.status and self.is_right()):
            why = ending.sentence() or ending.details().replace("\n", " ")
            said = without_identity(f"The check ended here, which nobody expected. {why}")
            self._add(Check(self._group or "self-check", State.WRONG, said[:_LONGEST_MESSAGE]))
        self.ended.emit()

    def _add(self, check: Check) -> None:
        self.checks.append(check)
        self.checked.emit(check)
