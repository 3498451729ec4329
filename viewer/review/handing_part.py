"""What a review hands over, asked for in the window: files, and the page of charts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.lanes import Lane
from viewer.review.charts_dialog import ChartsDialog
from viewer.review.export_dialog import ExportDialog
from viewer.review.handing_over import Offer
from viewer.review.state import Review


class HandingPart(QObject):
    """Has a lane of its own: 100,000 films take half a minute to write, and neither films nor verdicts wait for it."""

    def __init__(self, review: Review, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: ExportDialog | ChartsDialog | None = None
        self._review, self._window = review, window
        self._lane = Lane("files", self)
        self._folder = Path.home()

    def hand_over(self) -> None:
        """Ask what is to be written."""
        offer = self._offer()
        if offer is not None:
            dialog = ExportDialog(self._review.again, self._lane, offer, self._folder, self._window)
            dialog.wrote.connect(self._on_wrote)
            self._open(dialog)

    def show_charts(self) -> None:
        """How model and readers do."""
        offer = self._offer()
        if offer is not None:
            self._open(ChartsDialog(self._review.again, self._lane, offer, self._window))

    def close(self) -> None:
        """End what is open and what is written; returns when the lane's thread has ended."""
        if self.dialog is not None:
            self.dialog.done(0)
        self._lane.close()

    def _offer(self) -> Offer | None:
        review, point = self._review, self._review.session.scores.operating_point
        if review.folder is None or review.listing is None or point is None:
            return None
        return Offer(review.folder, review.readers, point, len(review.listing.columns))

    def _open(self, dialog: ExportDialog | ChartsDialog) -> None:
        self.dialog = dialog
        dialog.crashed.connect(self._review.crashed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    def _on_wrote(self, folder: Path) -> None:
        self._folder = folder

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
