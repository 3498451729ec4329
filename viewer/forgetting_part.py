"""Forgetting the history in the window: what there is, the question, the removal, and what was removed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from viewer.forget_dialog import ForgetDialog, InUse
from viewer.history import History, Places, Removed, amount, looking, removing
from viewer.lanes import Priority
from viewer.opening_part import OpeningPart
from viewer.review.part import ReviewPart
from viewer.session import Session
from viewer.training_part import TrainingPart


class ForgettingPart(QObject):
    """Owned by the window. `forgotten` tells whoever keeps something else, such as the log."""

    said = Signal(str)
    forgotten = Signal()

    def __init__(
        self, session: Session, opening: OpeningPart, training: TrainingPart, review: ReviewPart, window: QWidget
    ) -> None:
        super().__init__(window)
        self.places = Places.of_user()
        self.dialog: ForgetDialog | None = None
        self.warning: QMessageBox | None = None
        self._session, self._window = session, window
        self._opening, self._training, self._review = opening, training, review
        self._before = ""

    @Slot()
    def ask(self) -> None:
        """Ask, once the disk has said what there is."""
        if self.dialog is None:
            job = self._session.io.job(lambda: looking(self.places), Priority.NOW)
            job.reported.connect(self._on_looked)
            job.crashed.connect(self._session.crashed)
            job.start()

    @Slot(object)
    def _on_looked(self, history: History) -> None:
        if self.dialog is None:
            in_use = InUse(self._review.review.is_open, self._training.run.is_running)
            self.dialog = ForgetDialog(history, in_use, self._window)
            self.dialog.accepted.connect(self._on_accepted)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    @Slot()
    def _on_accepted(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        reviews = dialog.reviews.isChecked() and not self._review.review.is_open
        trainings = dialog.trainings.isChecked() and not self._training.run.is_running
        self._before = self._forget()
        job = self._session.io.job(lambda: removing(self.places, reviews=reviews, trainings=trainings), Priority.NOW)
        job.reported.connect(self._on_removed)
        job.crashed.connect(self._session.crashed)
        job.start()

    def _forget(self) -> str:
        """What needs no disk but the settings'; returns what that was, in words."""
        count = len(self._opening.recent.paths())
        order = self._training.run.order is not None and not self._training.run.is_running
        self._opening.recent.forget()
        self._training.forget()
        self._review.asking.forget()
        self.forgotten.emit()
        names = [f"{count} recent path{'' if count == 1 else 's'}", "the log"]
        return ", ".join([*names, "the order of a training"] if order else names)

    @Slot(object)
    def _on_removed(self, removed: Removed) -> None:
        parts = [
            amount(kept, one)
            for kept, one in ((removed.reviews, "review"), (removed.trainings, "training"))
            if kept.count
        ]
        gone = f" Removed: {', '.join(parts)}." if parts else ""
        sentence = f"Forgotten: {self._before}.{gone}"
        self.said.emit(sentence)
        if removed.left:
            self.warning = QMessageBox(self._window)
            self.warning.setIcon(QMessageBox.Icon.Warning)
            self.warning.setWindowTitle("Forget history")
            self.warning.setText("\n".join((sentence, "", "Not removed:", *removed.left)))
            self.warning.open()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
