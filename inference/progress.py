"""Progress of a command on stderr: one line that is written over on a terminal, nothing elsewhere."""

from __future__ import annotations

from typing import TextIO


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
