"""A picture of the window once the film is shown and its score is known; for documentation and where no display is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Slot

from viewer.main_window import MainWindow

_SIZE = QSize(1440, 900)
_SETTLE_MS = 300
_LONGEST_MS = 120_000


class Screenshot(QObject):
    """Watches a window, saves one picture, closes the window. `status` is 0 when a film was shown."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self.status = 1
        self._window = window
        self._file = file
        window.resize(_SIZE)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._save)
        session = window.session
        for fact in (session.film_changed, session.scores.outcome_changed, session.scores.model_changed):
            fact.connect(self._look)
        QTimer.singleShot(_LONGEST_MS, self, self._save)

    @Slot()
    def _look(self) -> None:
        """Once everything is known, the picture is taken as soon as nothing more has changed for a moment."""
        session = self._window.session
        opened, model = session.opened, session.scores.model
        known = opened is not None and session.scores.outcome(opened.ref) is not None
        if known or (model is not None and session.scores.card is None and opened is not None) or session.problem:
            self._settle.start()

    @Slot()
    def _save(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        saved = self._window.grab().save(str(self._file))
        self.status = 0 if saved and self._window.session.opened is not None else 1
        self._window.close()
