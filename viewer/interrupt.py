"""Ctrl+C in the terminal and the system's wish to end: the window is closed, as if the reader had done it."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupt(QObject):
    """Python runs its handlers between its own instructions; a socket wakes Qt's event loop so that there are some."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._before = [signal.signal(number, self._on_signal) for number in _SIGNALS]
        self._fd_before = signal.set_wakeup_fd(self._write.fileno())

    def close(self) -> None:
        """Put things back as they were."""
        signal.set_wakeup_fd(self._fd_before)
        for number, before in zip(_SIGNALS, self._before, strict=True):
            signal.signal(number, before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.asked.emit()

    @Slot()
    def _on_woken(self) -> None:
        self._read.recv(64)
