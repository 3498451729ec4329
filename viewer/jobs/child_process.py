"""The same program as a child process: its lines as they come, how it ended; nothing here waits for it."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal, Slot

import viewer
from imaging.stopping import STOP

_LONGEST_LINE = 1 << 20
_STDERR_LINES = 60
_NICE = 5
_KILL_MS = 3_000


def program() -> tuple[str, ...]:
    """What starts this program again: itself where it is frozen, else Python with main.py.

    On Windows the program of the window has no stdin or stdout: its twin for scripts, beside it, has.
    """
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).with_name("hilum.exe")
        return (str(beside) if beside.is_file() else sys.executable,)
    return (sys.executable, str(Path(viewer.__file__).resolve().parents[1] / "main.py"))


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: its exit status, or the signal that ended it; the last lines of its stderr."""

    status: int
    crashed: bool = False
    killed: bool = False
    """By this window."""
    errors: tuple[str, ...] = ()

    def sentence(self) -> str | None:
        """What the program said was wrong, without its name in front; None where it said nothing of the kind.

        That it does not understand its arguments is no such sentence.
        """
        for line in reversed(self.errors):
            name, colon, said = line.partition(": ")
            words = name.split()
            if colon and words[:1] == ["hilum"] and len(words) <= 2:
                return None if said.startswith("error: ") else said
        return None

    def details(self) -> str:
        """What is known of an end that nobody expected."""
        how = f"It was ended by signal {self.status}." if self.crashed else f"Its exit status was {self.status}."
        return "\n".join([how, *self.errors])


@dataclass(frozen=True, slots=True)
class ChildOutput:
    """All of a child's stdout, and how it ended."""

    text: str
    ending: Ending


class Child(QObject):
    """One run of the program. Connect to the signals, then `start`; whole lines come as they are written."""

    line = Signal(str)
    """One line of its stdout, without its end."""
    ended = Signal(object)
    """An `Ending`, once, after the last line."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._rest = b""
        self._errors: deque[str] = deque(maxlen=_STDERR_LINES)
        self._error_rest = b""
        self._killed = False
        self._over = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_errors)
        self._process.started.connect(self._on_started)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)

    def start(self) -> None:
        """Begin; returns at once."""
        self._process.start(self._command[0], list(self._command[1:]))

    def is_running(self) -> bool:
        """True until `ended`."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def ask_to_stop(self) -> None:
        """Say the word on its stdin; a training ends after its batch, a transfer after its object, a watch at once."""
        self._process.write(f"{STOP}\n".encode())

    def write_line(self, line: str) -> None:
        """Tell it something on its stdin, where nobody else can read it; after `start`."""
        self._process.write(f"{line}\n".encode())

    def kill(self) -> None:
        """End it at once; `ended` follows."""
        self._killed = True
        self._process.kill()

    def close(self) -> None:
        """End it at once and silently, and return when it is gone."""
        self._over = True
        self._process.kill()
        self._process.waitForFinished(_KILL_MS)

    @Slot()
    def _on_started(self) -> None:
        """It gives way to the window: films are to open as quickly as ever."""
        if sys.platform != "win32":
            try:
                os.setpriority(os.PRIO_PROCESS, self._process.processId(), _NICE)
            except OSError:
                return  # it has ended already

    @Slot()
    def _on_output(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            lines.append(self._rest)
            self._rest = b""
        for text in lines:
            self.line.emit(text.decode("utf-8", "replace").rstrip("\r"))

    @Slot()
    def _on_errors(self) -> None:
        *lines, self._error_rest = (self._error_rest + self._process.readAllStandardError().data()).split(b"\n")
        self._error_rest = self._error_rest[-_LONGEST_LINE:]
        self._errors.extend(line.decode("utf-8", "replace").rstrip() for line in lines if line.strip())

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._errors.append(f"{self._command[0]} cannot be started: {self._process.errorString()}")
            self._end(Ending(-1, errors=tuple(self._errors)))

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_errors()
        for rest, take in ((self._rest, self.line.emit), (self._error_rest, self._errors.append)):
            if rest.strip():
                take(rest.decode("utf-8", "replace"))
        self._rest = self._error_rest = b""
        crashed = how == QProcess.ExitStatus.CrashExit
        self._end(Ending(status, crashed, self._killed, tuple(self._errors)))

    def _end(self, ending: Ending) -> None:
        if not self._over:
            self._over = True
            self.ended.emit(ending)


class ChildQuery(QObject):
    """One question to the program: its whole answer at once, unless it was cancelled before."""

    answered = Signal(object)
    """A `ChildOutput`."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._child = Child(command, self)
        self._child.line.connect(self._on_line)
        self._child.ended.connect(self._on_ended)

    def start(self) -> None:
        """Ask; returns at once."""
        self._child.start()

    def cancel(self) -> None:
        """No answer is wanted any more."""
        if self._child.is_running():
            self._child.close()

    @Slot(str)
    def _on_line(self, line: str) -> None:
        self._lines.append(line)

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self.answered.emit(ChildOutput("\n".join(self._lines), ending))
