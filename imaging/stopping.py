"""How long work is asked to end: by a line on stdin where it runs in a child process, by a signal elsewhere."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

STOP = "stop"
"""The line on stdin of a child process that asks its work to end, of a training after the batch under way."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stopping:
    """True, once called, as soon as the work was asked to end; asked after each step of it, it never waits."""

    def __init__(self, stdin: int | None = None, *, with_asker: bool = False) -> None:
        """`stdin`: the file descriptor on which the line may come; None where nobody writes it.

        with_asker: who may write it has to live: where stdin is closed, the work ends.
        """
        self._stdin = stdin
        self._with_asker = with_asker
        self._text = b""
        self._asked = False

    def __call__(self) -> bool:
        """Whether the work was asked to end."""
        while not self._asked and self._stdin is not None and _waits(self._stdin):
            self._read(self._stdin)
        return self._asked

    def ask(self) -> None:
        """End the work."""
        self._asked = True

    def _read(self, stdin: int) -> None:
        data = os.read(stdin, 4096)
        if not data:
            self._stdin = None  # closed by whoever started this: nobody asks any more
            self._asked = self._with_asker
            return
        *lines, self._text = (self._text + data).split(b"\n")
        if STOP.encode() in (line.strip() for line in lines):
            self._asked = True


@contextmanager
def heeding_signals(stopping: Stopping) -> Iterator[None]:
    """While open, the first SIGINT or SIGTERM asks `stopping`; a second one interrupts as if this were not here."""
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def heed(number: int, frame: FrameType | None) -> None:
        stopping.ask()
        signal.signal(number, before[signal.Signals(number)])

    for number in _SIGNALS:
        signal.signal(number, heed)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _waits(descriptor: int) -> bool:
    """Whether a read of the descriptor would return at once."""
    if sys.platform == "win32":  # whose select knows no pipes
        import ctypes
        import msvcrt

        handle = ctypes.c_void_p(msvcrt.get_osfhandle(descriptor))
        count = ctypes.c_ulong(0)
        peeked = ctypes.windll.kernel32.PeekNamedPipe(handle, None, 0, None, ctypes.byref(count), None)
        ready = bool(peeked) and count.value > 0
    else:
        ready = bool(select.select([descriptor], [], [], 0)[0])
    return ready
