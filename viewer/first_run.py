"""The first minutes with the program: the notice, which must be understood, then the offer of a tour; each once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from viewer.main_window import MainWindow
from viewer.notice import NOTICE_VERSION, Notice


class FirstRun(QObject):
    """Watches over the beginning of a window that is shown to a person; a picture of the window has none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.notice: Notice | None = None
        self._window = window

    def begin(self) -> None:
        """Show what was not yet understood; without it the window cannot be used."""
        if self._window.settings.notice() == NOTICE_VERSION:
            self._offer()
            return
        self.notice = Notice(self._window)
        self.notice.accepted.connect(self._on_understood)
        self.notice.rejected.connect(self._window.close)
        self.notice.finished.connect(self._on_closed)
        self.notice.open()

    @Slot()
    def _on_understood(self) -> None:
        self._window.settings.save_notice(NOTICE_VERSION)
        self._offer()

    @Slot()
    def _on_closed(self) -> None:
        if self.notice is not None:
            self.notice.deleteLater()
            self.notice = None

    def _offer(self) -> None:
        settings = self._window.settings
        if not settings.tour_offered():
            settings.save_tour_offered()
            self._window.tour.offer()
