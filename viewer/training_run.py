"""The training of this window: one child process, what it said so far, how it ended, and whether it can go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from training.events import from_line
from viewer.training_order import Order
from viewer.training_process import Child, Ending
from viewer.training_state import TrainingState, after

_EVENTS = ("--events", "json")
_LONGEST_MESSAGE = 300


class End(StrEnum):
    """How a training ended, seen from the window."""

    DONE = "done"
    """There is a model."""
    REFUSED = "refused"
    """The program said why it cannot go on."""
    INTERRUPTED = "interrupted"
    """Ended at once, by the reader or with the window."""
    FAILED = "failed"
    """Nobody expected it."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a training: `text` is a sentence to show, `details` what the child said last."""

    how: End
    text: str = ""
    details: str = ""


class TrainingRun(QObject):
    """In the GUI thread. `order`, `state` and `end` say everything; each change is told by `changed`."""

    changed = Signal()
    ended = Signal(object)
    """An `Ended`; `end` is set."""

    def __init__(self, program: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program = tuple(program)
        self.order: Order | None = None
        self.state = TrainingState()
        self.end: Ended | None = None
        self.is_stopping = False
        self._child: Child | None = None
        self._clock = QElapsedTimer()
        self._seconds = 0.0

    @property
    def is_running(self) -> bool:
        """True from `start` until `ended`."""
        return self._child is not None

    @property
    def can_resume(self) -> bool:
        """Whether a training that ended without a model can go on from what it left on the disk."""
        ended = self.end is not None and self.end.how is not End.DONE
        return not self.is_running and ended and self.order is not None and self.order.work.is_dir()

    def seconds(self) -> float:
        """How long this run lasts, or lasted."""
        return self._clock.elapsed() / 1000 if self.is_running else self._seconds

    def start(self, order: Order, *, resume: bool = False) -> None:
        """Train; nothing to do while a training runs."""
        if self.is_running:
            return
        self.order, self.state, self.end, self.is_stopping = order, TrainingState(), None, False
        words = [*self.program, *order.arguments(), *_EVENTS, *(("--resume",) if resume else ())]
        self._child = Child(words, self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)
        self._clock.start()
        self._child.start()
        self.changed.emit()

    def recall(self, order: Order) -> None:
        """Show a training that an earlier window left unfinished."""
        if not self.is_running:
            self.order, self.state, self.is_stopping = order, TrainingState(), False
            self.end = Ended(End.INTERRUPTED, "It was not finished when the window closed.")
            self.changed.emit()

    def forget(self) -> None:
        """Show nothing any more; a training that runs is not touched."""
        if not self.is_running:
            self.order, self.state, self.end = None, TrainingState(), None
            self.changed.emit()

    def resume(self) -> None:
        """Go on from the last checkpoint."""
        if self.can_resume and self.order is not None:
            self.start(self.order, resume=True)

    @Slot()
    def stop(self) -> None:
        """End it after the batch under way; the best weights so far become the model."""
        if self._child is not None and not self.is_stopping:
            self.is_stopping = True
            self._child.ask_to_stop()
            self.changed.emit()

    def kill(self) -> None:
        """End it at once; it can be resumed."""
        if self._child is not None:
            self._child.kill()

    def close(self) -> None:
        """End it at once, and return when no process is left."""
        if self._child is not None:
            self._child.close()
            self._child = None

    @Slot(str)
    def _on_line(self, line: str) -> None:
        if not line.strip():
            return
        try:
            self.state = after(self.state, from_line(line), self.seconds())
        except ValueError:
            self.state = self.state.with_message(line[:_LONGEST_MESSAGE])
        self.changed.emit()

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self._seconds = self.seconds()
        if self._child is not None:
            self._child.deleteLater()
            self._child = None
        self.is_stopping = False
        self.end = _end(self.state, ending)
        self.changed.emit()
        self.ended.emit(self.end)


def _end(state: TrainingState, ending: Ending) -> Ended:
    said = ending.sentence()
    if state.exported is not None:
        return Ended(End.DONE)
    if ending.killed:
        return Ended(End.INTERRUPTED, "It was ended at once.")
    if ending.status == 2 and not ending.crashed and said is not None:
        return Ended(End.REFUSED, said)
    if ending.crashed and ending.status == 9:
        return Ended(End.FAILED, "The system ended it, often because the memory was full.", ending.details())
    return Ended(End.FAILED, "Nobody expected that. Details tells what it said last.", ending.details())
