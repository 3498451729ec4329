"""A key that switches when it is tapped, and only peeks while it is held."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

HELD_MS = 350
"""A key held longer than this was a peek: its release takes it back."""

_REPEAT_MS = 60
"""A release that is followed by a press within this time is the keyboard's repetition, where the system hides that."""


class Peek(QObject):
    """Told of the key's presses and releases; says when to switch, there and back."""

    switched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = QElapsedTimer()
        self._release = QTimer(self, singleShot=True, interval=_REPEAT_MS)
        self._release.timeout.connect(self._on_released)

    @Slot()
    def press(self) -> None:
        """The key went down."""
        if self._release.isActive():
            self._release.stop()
        else:
            self._held.start()
            self.switched.emit()

    def release(self) -> None:
        """The key went up."""
        if self._held.isValid():
            self._release.start()

    @Slot()
    def _on_released(self) -> None:
        if self._held.hasExpired(HELD_MS + _REPEAT_MS):
            self.switched.emit()
        self._held.invalidate()
