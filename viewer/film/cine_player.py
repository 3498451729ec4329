"""The player of a film's frames: shows each when it is due, leaves out what is not read in time, and reads ahead."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from imaging.display.cine import frame_due
from viewer.film.pane import Pane
from viewer.jobs.film_jobs import Opened

_MOST_AHEAD = 8
_AHEAD_S = 0.25
"""How long reading ahead at one go may take, so that it is soon where the film has gone meanwhile."""

_HELD_S = 1.0
"""The time over which is counted how many frames were shown."""


class Cine(QObject):
    """Plays the frames of one pane at a time, from the frame shown on, around until it is stopped.

    Nothing waits: a frame that is not read when it is due is left out. Another film, or a frame that the reader goes
    to, stops it.
    """

    changed = Signal()
    """It plays, or no more, or at another rate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rate = 0.0
        self._pane: Pane | None = None
        self._first, self._began = 0, 0.0
        self._read_s = 0.03
        self._asked = 0.0
        self._shown: deque[float] = deque()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_playing(self) -> bool:
        """Whether frames follow each other."""
        return self._pane is not None

    @property
    def held(self) -> float:
        """How many frames were shown in the last second."""
        now = time.monotonic()
        while self._shown and now - self._shown[0] > _HELD_S:
            self._shown.popleft()
        return len(self._shown) / _HELD_S

    @property
    def is_late(self) -> bool:
        """Whether clearly fewer frames are shown than are due; unknown, and False, in the first second."""
        return self.is_playing and time.monotonic() - self._began > _HELD_S and self.held < 0.9 * self.rate

    def play(self, pane: Pane, rate: float) -> None:
        """Play the film shown in a pane, at so many frames a second; nothing where it has one frame."""
        self.stop()
        if pane.opened is None or pane.ref is None or pane.ref.frames < 2:
            return
        self._pane = pane
        pane.film_changed.connect(self.stop)
        pane.reader.frame_read.connect(self._on_read)
        self._shown.clear()
        self.set_rate(rate)

    def set_rate(self, rate: float) -> None:
        """Go on at another rate."""
        self.rate = rate
        if self._pane is not None:
            self._first, self._began = self._pane.frame, time.monotonic()
            self._timer.start(max(round(1000 / rate / 2), 4))
            self._read_ahead(self._pane, self._first)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stay at the frame shown, which is looked at from now on; nothing where none plays."""
        pane, self._pane = self._pane, None
        if pane is None:
            return
        self._timer.stop()
        pane.film_changed.disconnect(self.stop)
        pane.reader.frame_read.disconnect(self._on_read)
        pane.reader.forget_played()
        pane.settle()
        self.changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        pane = self._pane
        if pane is None or pane.ref is None:
            return
        if pane.marks.is_in_hand:
            self.stop()
            return
        ref = pane.ref
        due = frame_due(self._first, time.monotonic() - self._began, self.rate, ref.frames)
        late = (due - pane.frame) % ref.frames
        candidates = (replace(ref, frame=(due - back) % ref.frames) for back in range(late))
        opened = next((kept for each in candidates if (kept := pane.reader.played(each)) is not None), None)
        if opened is not None:
            self._shown.append(time.monotonic())
            pane.play(opened)
        self._read_ahead(pane, due)

    # Reading ahead

    def _read_ahead(self, pane: Pane, due: int) -> None:
        """Have the next frames read that can be there when they are due: every one, or each second, third ..."""
        ref, like = pane.ref, pane.opened
        if ref is None or like is None or pane.reader.reads_frames:
            return
        step = max(math.ceil(self.rate * self._read_s), 1)
        ahead = min(max(int(_AHEAD_S / self._read_s), 2), _MOST_AHEAD)
        refs = dict.fromkeys(replace(ref, frame=(due + place * step) % ref.frames) for place in range(1, ahead + 1))
        self._asked = time.monotonic()
        pane.reader.read_frames([one for one in refs if pane.reader.played(one) is None], like)

    @Slot(object)
    def _on_read(self, opened: Opened) -> None:
        now = time.monotonic()
        self._read_s += 0.3 * (now - self._asked - self._read_s)
        self._asked = now
