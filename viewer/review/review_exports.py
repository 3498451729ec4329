"""What leaves a review, when it is asked for: the dialogs of export and of charts, loaded with the first of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.jobs.job_thread import JobThread
from viewer.review.review_controller import ReviewController

if TYPE_CHECKING:
    from viewer.review.charts_dialog import ChartsDialog
    from viewer.review.export_dialog import ExportDialog, ReviewToExport
    from viewer.review.threshold_dialog import ThresholdDialog


class ExportReview(QObject):
    """Has a job thread of its own: 100,000 films take half a minute to write, and no film or verdict waits."""

    def __init__(self, review: ReviewController, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: ExportDialog | ChartsDialog | ThresholdDialog | None = None
        self._review, self._window = review, window
        self._job_thread = JobThread("files", self)
        self._folder = Path.home()

    def hand_over(self) -> None:
        """Ask what is to be written."""
        offer = self._offer()
        if offer is not None:
            from viewer.review.export_dialog import ExportDialog

            dialog = ExportDialog(self._review.again, self._job_thread, offer, self._folder, self._window)
            dialog.wrote.connect(self._on_wrote)
            self._open(dialog)

    def show_charts(self) -> None:
        """How model and readers do."""
        offer = self._offer()
        if offer is not None:
            from viewer.review.charts_dialog import ChartsDialog

            dialog = ChartsDialog(self._review.again, self._job_thread, offer, self._window)
            dialog.threshold_wanted.connect(self._on_threshold_wanted)
            self._open(dialog)

    def choose_threshold(self) -> None:
        """What a threshold does to 1,000 people of this place, and keeping one."""
        offer = self._offer()
        if offer is not None:
            from viewer.review.threshold_dialog import ThresholdDialog

            review = self._review
            self._open(
                ThresholdDialog(review.again, self._job_thread, offer, review.session, review.reader, self._window)
            )

    def close(self) -> None:
        """End what is open and what is written; returns when the job thread has ended."""
        if self.dialog is not None:
            self.dialog.done(0)
        self._job_thread.close()

    def _offer(self) -> ReviewToExport | None:
        review, point = self._review, self._review.session.scores.operating_point
        if review.folder is None or review.listing is None or point is None:
            return None
        from viewer.review.export_dialog import ReviewToExport

        return ReviewToExport(review.folder, review.readers, point, len(review.listing.columns))

    def _open(self, dialog: ExportDialog | ChartsDialog | ThresholdDialog) -> None:
        self.dialog = dialog
        dialog.crashed.connect(self._review.crashed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    def _on_wrote(self, folder: Path) -> None:
        self._folder = folder

    @Slot()
    def _on_threshold_wanted(self) -> None:
        if self.dialog is not None:
            self.dialog.done(0)
        self.choose_threshold()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
