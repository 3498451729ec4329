"""The first minutes with the program: the notice, which must be understood, what has changed, the offer of a tour."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox

from viewer.commands import key_text
from viewer.main_window import MainWindow
from viewer.notice import NOTICE_VERSION, Notice

REVIEW_KEYS_VERSION = 1
"""Counts the meanings that the keys of a review had: who knows another one is told."""

_KEYS_CHANGED = "The keys of a review have changed"
_KEYS_TEXT = (
    "{abnormal} now always means abnormal and {normal} always normal, whether scores are hidden or not. Before, where "
    "scores were seen, they meant that the model is right or wrong.\n\n"
    "What was said before keeps its meaning. Whether you agree with the model is still kept beside your verdict."
)


class FirstRun(QObject):
    """Watches over the beginning of a window that is shown to a person; a picture of the window has none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.notice: Notice | None = None
        self.keys: QMessageBox | None = None
        self._window = window

    def begin(self) -> None:
        """Show what was not yet understood; without it the window cannot be used."""
        settings = self._window.settings
        if settings.notice() == 0:  # nobody has used it, so nothing has changed
            settings.save_review_keys(REVIEW_KEYS_VERSION)
        if settings.notice() == NOTICE_VERSION:
            self._tell_keys()
            return
        self.notice = Notice(self._window)
        self.notice.accepted.connect(self._on_understood)
        self.notice.rejected.connect(self._window.close)
        self.notice.finished.connect(self._on_closed)
        self.notice.open()

    @Slot()
    def _on_understood(self) -> None:
        self._window.settings.save_notice(NOTICE_VERSION)
        self._tell_keys()

    @Slot()
    def _on_closed(self) -> None:
        if self.notice is not None:
            self.notice.deleteLater()
            self.notice = None

    def _tell_keys(self) -> None:
        """Once, to who may have other keys in their fingers."""
        if self._window.settings.review_keys() == REVIEW_KEYS_VERSION:
            self._offer()
            return
        commands = self._window.actions_by_id.commands
        keys = {name: key_text(commands[name]) or commands[name].name for name in ("abnormal", "normal")}
        box = self.keys = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("Hilum")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_KEYS_CHANGED)
        box.setInformativeText(_KEYS_TEXT.format_map(keys))
        box.finished.connect(self._on_told)
        box.open()

    @Slot()
    def _on_told(self) -> None:
        self._window.settings.save_review_keys(REVIEW_KEYS_VERSION)
        if self.keys is not None:
            self.keys.deleteLater()
            self.keys = None
        self._offer()

    def _offer(self) -> None:
        settings = self._window.settings
        if not settings.tour_offered():
            settings.save_tour_offered()
            self._window.tour.offer()
