"""A command at work: its progress on stderr, and how whoever started it asks it to end."""

from __future__ import annotations

import os
import select
import sys
from typing import TextIO

STOP = "stop"
"""The line on the stdin of a child process that asks it to end."""


class Progress:
    """One line on a terminal that is written over; nothing elsewhere. Lines that are said stay everywhere."""

    def __init__(self, err: TextIO) -> None:
        self._err = err
        self._live = err.isatty()
        self._width = 0

    def show(self, text: str) -> None:
        """Replace the line."""
        if self._live:
            self._err.write("\r" + text.ljust(self._width))
            self._err.flush()
            self._width = len(text)

    def clear(self) -> None:
        """Take the line away."""
        if self._live:
            self._err.write("\r" + " " * self._width + "\r")
            self._width = 0

    def say(self, text: str) -> None:
        """A line that stays."""
        self.clear()
        self._err.write(text + "\n")


class Stopping:
    """True, once called, as soon as the work was asked to end; asked after each of its steps, it never waits."""

    def __init__(self, stdin: int | None = None, *, with_asker: bool = False) -> None:
        """`stdin`: the file descriptor on which the line may come; None where nobody writes it.

        with_asker: who may write it has to live: where stdin is closed, the work ends.
        """
        self._stdin = stdin
        self._with_asker = with_asker
        self._text = b""
        self._asked = False

    def __call__(self) -> bool:
        """Whether it was asked to end."""
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
