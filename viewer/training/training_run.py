"""The training of this window: one child process, what it said so far, how it ended, and whether it can go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from inference.models.card import Interval
from viewer.jobs.child_process import Child, Ending
from viewer.training.training_order import Order
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from training.events import Compared, Epoch, Event, Exported, Started

_MOST_MESSAGES = 500


class Phase(StrEnum):
    """How far a training has come."""

    BEGINNING = "beginning"
    PREPARING = "preparing"
    LEARNING = "learning"
    FINISHING = "finishing"
    """The last epoch is over: the model is being measured and written."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class TrainingState:
    """Everything the pane shows. Seconds are counted from the beginning of this run.

    `done`, `total`: films of the phase (preparing) or of the epoch under way (learning). `loss`: the running mean of
    that epoch. `resumed`: epochs that an earlier run did. `learning_since`: when the first batch could begin.
    """

    phase: Phase = Phase.BEGINNING
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    resumed: int = 0
    loss: float | None = None
    learning_since: float = 0.0
    history: tuple[Epoch, ...] = ()
    messages: tuple[str, ...] = ()
    unusable: int = 0
    started: Started | None = None
    compared: Compared | None = None
    exported: Exported | None = None

    def with_message(self, text: str) -> TrainingState:
        """One line more; of very many the first are dropped."""
        return replace(self, messages=(*self.messages, text)[-_MOST_MESSAGES:])

    @property
    def share(self) -> float:
        """How much of the learning is done, 0..1."""
        if not self.epochs:
            return 0.0
        within = self.done / self.total if self.total and self.phase is Phase.LEARNING else 0.0
        return min((len(self.history) + self.resumed + within) / self.epochs, 1.0)

    def seconds_left(self, now: float) -> float | None:
        """How long the learning will still take, judged by this run so far; None where nothing can be said yet."""
        if self.phase is not Phase.LEARNING or not self.epochs:
            return None
        first = self.resumed / self.epochs
        learned = self.share - first
        if learned <= 0 or (not self.history and learned * self.epochs < 0.05):
            return None
        return (now - self.learning_since) * (1 - self.share) / learned


def after(state: TrainingState, event: Event, now: float) -> TrainingState:
    """The state after one event more, `now` seconds after the beginning."""
    from training import events  # here: the window is on the screen long before a training says something

    match event:
        case events.Preparing(done, total):
            phase = Phase.PREPARING if state.started is None else Phase.FINISHING
            return replace(state, phase=phase, done=done, total=total)
        case events.Unusable(problem):
            name = problem.path.name if problem.path is not None else tr("A film")
            message = LANGUAGE.message(problem)
            told = message if name in message else f"{name}: {message}"
            return replace(state, unusable=state.unusable + 1).with_message(tr("Left out. {told}", told=told))
        case events.Noticed(message):
            return state.with_message(message)
        case events.Started():
            return _started(state, event, now)
        case events.Batch(epoch, done, total, loss):
            return replace(state, phase=Phase.LEARNING, epoch=epoch, done=done, total=total, loss=loss)
        case events.Epoch():
            over = event.epoch >= state.epochs
            phase = Phase.FINISHING if over else Phase.LEARNING
            upcoming = event.epoch if over else event.epoch + 1
            history = (*state.history, event)
            return replace(state, phase=phase, epoch=upcoming, done=0, total=0, loss=None, history=history)
        case events.Stopped(epoch, reason):
            told = tr("The learning ended after epoch {epoch}. {reason}", epoch=epoch, reason=reason)
            return replace(state, phase=Phase.FINISHING, done=0, total=0, loss=None).with_message(told)
        case events.Compared():
            return replace(state, compared=event)
        case events.Exported():
            return replace(state, phase=Phase.DONE, exported=event)


def _started(state: TrainingState, event: Started, now: float) -> TrainingState:
    told = tr(
        "{train:,} films of {train_patients:,} patients teach, {validation:,} of {validation_patients:,} choose.",
        train=event.train,
        train_patients=event.train_patients,
        validation=event.validation,
        validation_patients=event.validation_patients,
    )
    return replace(
        state,
        phase=Phase.LEARNING,
        done=0,
        total=0,
        epoch=event.epoch + 1,
        epochs=event.epochs,
        resumed=event.epoch,
        learning_since=now,
        started=event,
    ).with_message(told)


def phase_text(state: TrainingState) -> str:
    """What is going on, in a few words."""
    match state.phase:
        case Phase.BEGINNING:
            return tr("Beginning \u2026")
        case Phase.PREPARING:
            return tr("Preparing films: {done:,} of {total:,}", done=state.done, total=state.total)
        case Phase.LEARNING:
            batch = tr(": {done:,} of {total:,} films", done=state.done, total=state.total) if state.total else ""
            return tr("Epoch {epoch} of {epochs}{batch}", epoch=state.epoch, epochs=state.epochs, batch=batch)
        case Phase.FINISHING:
            films = (
                tr(": {done:,} of {total:,} films", done=state.done, total=state.total) if state.total else " \u2026"
            )
            return tr("Measuring and writing the model{films}", films=films)
        case Phase.DONE:
            return tr("The model is ready")


def duration(seconds: float) -> str:
    """Seconds as people say them: "40 s", "12 min", "2 h 05 min"."""
    whole = max(round(seconds), 0)
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    return (
        tr("{minutes} min", minutes=minutes)
        if minutes < 60
        else tr("{minutes} h {minutes2:02d} min", minutes=minutes // 60, minutes2=minutes % 60)
    )


def verdict(compared: Compared) -> str:
    """One plain sentence on which model is better, on which films, and what stands against believing it."""
    gap, films = (
        compared.difference,
        tr("{n:,} validation films of {patients:,} patients", n=compared.n, patients=compared.patients),
    )
    if gap.low > 0:
        said = tr("On {films} the new model ranks better: its AUC is higher by {told}", films=films, told=_told(gap))
    elif gap.high < 0:
        said = tr(
            "On {films} the new model ranks worse: its AUC is lower by {told}", films=films, told=_told(_negated(gap))
        )
    else:
        said = tr(
            "{films} do not show which model ranks better: the difference in AUC is {told}",
            films=films,
            told=_told(gap),
        )
    return tr(
        "{said}, p {probability}. The new model was chosen on these films, which flatters it.",
        said=said,
        probability=probability(compared.p),
    )


def probability(p: float) -> str:
    """A p value with two digits that mean something."""
    return "below 0.001" if p < 0.001 else f"{p:.2g}"


def _told(gap: Interval) -> str:
    return tr("{value:.3f} ({low:.3f} to {high:.3f})", value=gap.value, low=gap.low, high=gap.high)


def _negated(gap: Interval) -> Interval:
    return Interval(-gap.value, -gap.high, -gap.low)


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
            self.end = Ended(End.INTERRUPTED, tr("It was not finished when the window closed."))
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
        from training.events import from_line

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
        return Ended(End.INTERRUPTED, tr("It was ended at once."))
    if ending.status == 2 and not ending.crashed and said is not None:
        return Ended(End.REFUSED, said)
    if ending.crashed and ending.status == 9:
        return Ended(End.FAILED, tr("The system ended it, often because the memory was full."), ending.details())
    return Ended(End.FAILED, tr("It ended unexpectedly. Details has its last messages."), ending.details())
