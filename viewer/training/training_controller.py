"""Training in the window: the dialog, the run, the pane and the model in use, tied together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from imaging.faults import Fault, Problem
from inference.models import catalogue
from inference.models.card import ModelCard
from inference.models.card_file import read_card
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.jobs.child_process import program
from viewer.jobs.job_thread import Priority
from viewer.settings import Settings
from viewer.training.training_order import Order, order_from_text, order_to_text
from viewer.training.training_pane import TrainingPane
from viewer.training.training_run import End, Ended, TrainingRun, phase_text
from viewer.widgets.dialogs import ErrorDialog, UseBox
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from viewer.training.training_dialog import TrainingDialog

_CRASHED = tr(
    "The training ended unexpectedly. The window and the models are as they were.\n"
    "The text below may name files. Look at it before you pass it on."
)


def trainings_folder() -> Path:
    """Where models are written that are not yet installed."""
    return platformdirs.user_data_path("hilum", appauthor=False) / "trainings"


class TrainingController(QObject):
    """Owned by the window. `wanted` asks it to show the pane, `said` to say a sentence."""

    wanted = Signal()
    said = Signal(str)
    dismissed = Signal()
    """There is nothing to show any more."""
    closed = Signal()
    """A training that the window waited for before closing has ended."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.folder = trainings_folder()
        self.run = TrainingRun(program(), self)
        self.pane = TrainingPane(self.run)
        self.dialog: TrainingDialog | None = None
        self.error: ErrorDialog | None = None
        self.question: UseBox | None = None
        self.commands = (
            Command(
                "train",
                tr("&Train a model..."),
                Menu.SCORE,
                tr("Train a model on films that you have labelled"),
                self.order_new,
                "Ctrl+T",
                separated=True,
            ),
            Command(
                "model_before",
                tr("Go &back to the previous model"),
                Menu.SCORE,
                tr("Score with the model that was in use before this one"),
                self.roll_back,
            ),
        )
        self._session = session
        self._settings = settings
        self._window = parent
        self._closing = False
        self._answer = ""
        self.run.ended.connect(self._on_ended)
        self.pane.new_wanted.connect(self.order_again)
        self.pane.use_wanted.connect(self._on_use)
        self.pane.keep_wanted.connect(self._on_keep)
        self.pane.report_wanted.connect(self._on_report)
        self.pane.forget_wanted.connect(self.forget)
        self.pane.details_wanted.connect(self._on_details)
        session.model_choice.refused.connect(self._on_refused)
        session.scores.in_use_changed.connect(self._on_model)

    def recall(self) -> None:
        """Show the training that an earlier window left unfinished, if there is one."""
        order = order_from_text(self._settings.training())
        if order is not None and order.work.is_dir():
            self.run.recall(order)
            self.pane.refresh()
            self.wanted.emit()

    @Slot()
    def forget(self) -> None:
        """Show and remember no training that is over; its files stay."""
        if not self.run.is_running:
            self._settings.save_training("")
            self.run.forget()
            self.dismissed.emit()

    def summary(self) -> str:
        """How far the training is, for the line at the bottom; "" where none runs."""
        if not self.run.is_running:
            return ""
        return (
            tr("Training: stopping \u2026")
            if self.run.is_stopping
            else tr("Training: {phase_text}", phase_text=phase_text(self.run.state))
        )

    # The order

    @Slot()
    def order_new(self) -> None:
        """Ask what is to be trained; while a training runs, show that."""
        if self.run.is_running:
            self.wanted.emit()
            self.said.emit(tr("One training at a time: this one is still running."))
        else:
            self._open(Order(folder=self.folder))

    @Slot()
    def order_again(self) -> None:
        """Ask again, with what was ordered last."""
        self._open(self.run.order or Order(folder=self.folder))

    def _open(self, order: Order) -> None:
        from viewer.training.training_dialog import TrainingDialog

        self.dialog = TrainingDialog(self.run.program, order, self._window)
        self.dialog.accepted.connect(self._on_ordered)
        self.dialog.finished.connect(self._on_dialog_closed)
        services = self._session.services

        def listing() -> Iterator[Sequence[ModelCard]]:
            yield services.installed()

        job = self._session.io.job(listing, Priority.NOW)
        job.start(self.dialog.set_models, self._session.crashed)
        self.dialog.open()

    @Slot()
    def _on_ordered(self) -> None:
        if self.dialog is not None:
            order = self.dialog.order()
            self._settings.save_training(order_to_text(order))
            self._answer = ""
            self.run.start(order)
            self.wanted.emit()

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # The end

    @Slot(object)
    def _on_ended(self, end: Ended) -> None:
        if end.how is End.DONE:
            self._settings.save_training("")
        if self._closing:
            self.closed.emit()
            return
        self.wanted.emit()
        if end.how is End.FAILED:
            self._on_details()

    @Slot()
    def _on_details(self) -> None:
        if self.run.end is not None:
            self.error = ErrorDialog(self.run.end.details, self._window, _CRASHED)
            self.error.open()

    # The model

    @Slot()
    def _on_use(self) -> None:
        exported = self.run.state.exported
        if exported is None:
            return
        with suppress(Fault):  # told when it is put into use
            card = read_card(exported.folder)
            if (doubt := catalogue.doubt(card)) is not None:
                self.question = UseBox(LANGUAGE.sentence(doubt), card.title, self._window)
                self.question.use.clicked.connect(self._use)
                self.question.open()
                return
        self._use()

    @Slot()
    def _use(self) -> None:
        exported = self.run.state.exported
        if exported is not None:
            self._answer = "used"
            self.pane.use.setEnabled(False)
            self._session.model_choice.use(exported.folder)

    @Slot()
    def _on_keep(self) -> None:
        exported, card = self.run.state.exported, self._used()
        if exported is None:
            return
        if card is not None and card.id == exported.folder.name:
            self.roll_back()
        else:
            kept = tr("{id} stays in use.", id=card.id) if card is not None else tr("No model is in use.")
            self.pane.say(
                tr("{kept} The new one stays in {folder}; use it whenever you like.", kept=kept, folder=exported.folder)
            )

    @Slot()
    def roll_back(self) -> None:
        """Score with the model that was in use before."""
        self._answer = "back"
        self._session.model_choice.roll_back()

    @Slot()
    def _on_model(self) -> None:
        card = self._used()
        self.pane.show_model_in_use(card.id if card is not None else "")
        if card is None or not self._answer:
            return
        back = "" if self._answer == "back" else tr(" To undo this: Score > Go back to the previous model.")
        self._answer = ""
        what = (
            tr("films are scored again") if self._session.scores.card == card else tr("the review goes on with its own")
        )
        self._tell(
            tr("{id} {version} is in use; {what}.{back}", id=card.id, version=card.version, what=what, back=back)
        )

    def _used(self) -> ModelCard | None:
        used = self._session.scores.in_use
        return used if isinstance(used, ModelCard) else None

    @Slot(object)
    def _on_refused(self, problem: Problem) -> None:
        self._answer = ""
        self.pane.refresh()
        self._tell(LANGUAGE.sentence(problem))

    def _tell(self, sentence: str) -> None:
        """Beside the buttons that asked where they are seen, else in the line at the bottom."""
        if self.run.state.exported is not None and self.pane.isVisible():
            self.pane.say(sentence)
        else:
            self.said.emit(sentence)

    @Slot()
    def _on_report(self) -> None:
        exported = self.run.state.exported
        if exported is not None and exported.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(exported.report)))

    # Closing the window

    def may_close(self) -> bool:
        """Whether the window may close now: asks where a training runs; "stop and keep the best" closes it later."""
        if not self.run.is_running:
            return True
        box = self.closing_box()
        box.exec()
        chosen = box.clickedButton()
        if self._is_over():  # it ended while the question stood there
            return chosen in (box.keep, box.leave)
        if chosen is box.keep:
            self._closing = True
            self.run.stop()
            self.said.emit(tr("The window closes when the best model so far is written."))
        return chosen is box.leave

    def _is_over(self) -> bool:
        return not self.run.is_running

    def closing_box(self) -> ClosingBox:
        """The question before the window closes on a training."""
        return ClosingBox(self._window)

    def close(self) -> None:
        """End everything of this part; returns when no process is left."""
        if self.dialog is not None:
            self.dialog.done(0)
        self.run.close()


class ClosingBox(QMessageBox):
    """Stop and keep the best, end at once, or stay: a training does not go on without its window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("A training is running"))
        self.setText(tr("A training is running, and it ends with this window."))
        self.setInformativeText(
            tr(
                "Stopped, it writes a model with the best weights so far, and then the window closes. Ended at once, "
                "it writes none; it can be resumed from its last checkpoint."
            )
        )
        self.keep = self.addButton(tr("Stop and keep the best"), QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(tr("End at once"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.addButton(tr("Go on training"), QMessageBox.ButtonRole.RejectRole))
