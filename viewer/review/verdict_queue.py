"""What readers say is kept one thing after another; what is asked meanwhile waits, then applies to the film shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from review.verdicts import LogEntry, Verdict
from viewer.jobs.job_thread import JobStarter, Latest, Priority


class AfterKeeping(Enum):
    """What follows when something was kept."""

    STAY = "stay"
    ADVANCE = "advance"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class VerdictRequest:
    """A verdict to be kept. undoes: the number of the entry that it takes back; before: what held until now."""

    verdict: Verdict
    before: Verdict
    undoes: int | None = None
    after: AfterKeeping = AfterKeeping.STAY


Step: TypeAlias = Callable[[], VerdictRequest | None]
"""Called when its turn has come, in the GUI thread; what is to be kept of it, or None where nothing is."""

Append: TypeAlias = Callable[[Verdict, int | None], Iterator[LogEntry | Problem]]


_Said: TypeAlias = tuple[LogEntry, VerdictRequest]


@dataclass(slots=True)
class VerdictHistory:
    """What this reader said since the review was opened, to be taken back and redone, last first.

    Of one film, what was done last to its regions can be taken back alone, whatever was said since.
    """

    done: list[_Said] = field(default_factory=list)
    undone: list[_Said] = field(default_factory=list)
    first: dict[int, Verdict] = field(default_factory=dict)
    """What held of each film before anything of this was said."""

    def note(self, entry: LogEntry, request: VerdictRequest) -> None:
        """Something was kept: said, taken back, or redone."""
        if request.after is AfterKeeping.UNDONE:
            place, taken = _numbered(self.done, request.undoes)
            self.done[place:] = [_without(later, taken) for later in self.done[place + 1 :]]
            self.undone.append((entry, taken))
        elif request.after is AfterKeeping.REDONE:
            place, _ = _numbered(self.undone, request.undoes)
            del self.undone[place]
            self.done.append((entry, request))
        else:
            self.first.setdefault(request.verdict.film, request.before)
            self.done.append((entry, request))
            self.undone.clear()

    def undoing(self, film: int | None = None) -> VerdictRequest | None:
        """What takes the last thing back, with a film the last thing done to its regions; None where nothing is left.

        What was said of the film since then stays.
        """
        if (last := _last(self.done, film)) is None:
            return None
        entry, request = last
        now = self._now(request)
        return VerdictRequest(_changed(now, request, to=request.before), now, entry.seq, AfterKeeping.UNDONE)

    def redoing(self, film: int | None = None) -> VerdictRequest | None:
        """What redoes what was taken back last, with a film of its regions; None where nothing is left."""
        if (last := _last(self.undone, film)) is None:
            return None
        entry, request = last
        now = self._now(request)
        return VerdictRequest(_changed(now, request, to=request.verdict), now, entry.seq, AfterKeeping.REDONE)

    def _now(self, request: VerdictRequest) -> Verdict:
        """What holds of the film of a request."""
        film = request.verdict.film
        held = (said.verdict for _, said in reversed(self.done) if said.verdict.film == film)
        return next(held, self.first[film])


def _last(said: list[_Said], film: int | None) -> _Said | None:
    """The last of all, or the last that changed the regions of a film."""
    return next((one for one in reversed(said) if film is None or _is_of_regions(one[1], film)), None)


def _is_of_regions(request: VerdictRequest, film: int) -> bool:
    return request.verdict.film == film and request.verdict.regions != request.before.regions


def _numbered(said: list[_Said], number: int | None) -> tuple[int, VerdictRequest]:
    return next((place, request) for place, (entry, request) in enumerate(said) if entry.seq == number)


def _changed(now: Verdict, request: VerdictRequest, to: Verdict) -> Verdict:
    """What holds now with all that a request changed as in `to`."""
    names = (one.name for one in fields(Verdict))
    changes = {
        name: getattr(to, name) for name in names if getattr(request.before, name) != getattr(request.verdict, name)
    }
    return replace(now, **changes)


def _without(said: _Said, taken: VerdictRequest) -> _Said:
    """What was said after something that is taken back now, as if that had never been."""
    entry, request = said
    if request.verdict.film != taken.verdict.film:
        return said
    before, verdict = (_changed(one, taken, to=taken.before) for one in (request.before, request.verdict))
    return entry, replace(request, before=before, verdict=verdict)


class VerdictQueue(QObject):
    """Takes steps in order. While one is being kept, the others wait. `history` is what can be taken back."""

    kept = Signal(object, object)
    """A LogEntry and its VerdictRequest: the disk has it."""
    failed = Signal(object)
    """A Problem: it was not kept, and what waited is dropped."""
    changed = Signal()
    """`is_saving` or `problem` is another."""
    crashed = Signal(object)

    def __init__(self, job_thread: JobStarter, is_held: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problem: Problem | None = None
        self.history = VerdictHistory()
        self._job_thread = job_thread
        self._is_held = is_held
        self._append: Append | None = None
        self._waiting: deque[tuple[Step, bool]] = deque()
        self._request: VerdictRequest | None = None
        self._saving = Latest()
        self._busy = False

    @property
    def is_saving(self) -> bool:
        """True while the disk has not yet said that it has what was said last."""
        return self._request is not None

    @property
    def is_idle(self) -> bool:
        """True while nothing waits and nothing is being kept."""
        return self._request is None and not self._waiting

    def use(self, append: Append | None) -> None:
        """Keep in another store from now on, or in none; what waits for the one before is dropped."""
        self._append = append
        self.history = VerdictHistory()
        self._saving.cancel()
        self._waiting.clear()
        self._set(None, None)

    def forget(self) -> None:
        """Another reader, or role: what was said until now is not theirs to take back."""
        self.history = VerdictHistory()

    def take(self, step: Step, *, waits: bool = True) -> None:
        """Do a step now, or after those before it; one that `waits` is not done while `is_held` says so."""
        self._waiting.append((step, waits))
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Do what waits as far as nothing has to be kept first; told when it may be held no longer."""
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting and self._request is None:
                step, waits = self._waiting[0]
                if waits and self._is_held():
                    return
                self._waiting.popleft()
                request = step()
                if request is not None:
                    self._keep(request)
        finally:
            self._busy = False

    def _keep(self, request: VerdictRequest) -> None:
        append = self._append
        if append is None:
            return
        job = self._job_thread.job(lambda: append(request.verdict, request.undoes), Priority.NOW)
        self._set(request, None)
        self._saving.start(job, self._on_answer, self._on_crash)

    @Slot(object)
    def _on_answer(self, answer: LogEntry | Problem) -> None:
        request = self._request
        if request is None:
            return
        if isinstance(answer, Problem):
            self._waiting.clear()
            self._set(None, answer)
            self.failed.emit(answer)
            return
        self._set(None, None)
        self.history.note(answer, request)
        self.kept.emit(answer, request)
        self.go_on()

    @Slot(object)
    def _on_crash(self, error: Exception) -> None:
        self._waiting.clear()
        self._set(None, None)
        self.crashed.emit(error)

    def _set(self, request: VerdictRequest | None, problem: Problem | None) -> None:
        self._request, self.problem = request, problem
        self.changed.emit()
