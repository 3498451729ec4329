"""Which folder is reviewed, by whom and how, asked for in the window; and why it cannot be, told there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from imaging.faults import Fault, Problem
from inference.card_types import ModelCard
from inference.review.types import label_set
from viewer.lanes import Priority
from viewer.review.remembered import LAST_READER, from_text, setting_of
from viewer.review.start_dialog import KnownReview, StartDialog, default_reader
from viewer.review.state import Review
from viewer.works import Services


class AskingPart(QObject):
    """What is known of a folder's review is looked up first, and offered in the dialog."""

    said = Signal(str)

    def __init__(self, review: Review, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: StartDialog | None = None
        self.refusal: QMessageBox | None = None
        self._review, self._session, self._window = review, review.session, window
        self._asked: Path | None = None
        self._last_folder = Path.home()
        review.refused.connect(self._on_refused)

    def choose_folder(self) -> None:
        """Ask for a folder, then how it is to be read."""
        name = QFileDialog.getExistingDirectory(self._window, "Review a folder", str(self._last_folder))
        if name:
            self.ask(Path(name))

    def forget(self) -> None:
        """Begin to ask for a folder where one does at first."""
        self._last_folder = Path.home()

    def ask(self, folder: Path) -> None:
        """Ask who reads a folder, and how; what is known of its review is offered."""
        services, used = self._session.services, self._session.scores.in_use
        card = used if isinstance(used, ModelCard) else None
        if card is None:
            if isinstance(used, Problem):
                self._on_refused(used)
            else:
                self.said.emit("The model is still being looked for.")
            return
        self._asked, self._last_folder = folder, folder.parent
        job = self._session.io.job(lambda: _knowing(services, folder, card), Priority.NOW)
        job.reported.connect(self._on_known)
        job.crashed.connect(self._session.crashed)
        job.start()

    @Slot()
    def change_reader(self) -> None:
        """Ask who goes on."""
        if self._review.folder is not None:
            self.ask(self._review.folder)

    def close(self) -> None:
        """Ask no more."""
        for asked in (self.dialog, self.refusal):
            if asked is not None:
                asked.done(0)

    @Slot(object)
    def _on_known(self, answer: tuple[KnownReview, str, bool] | Problem) -> None:
        if isinstance(answer, Problem):
            self._on_refused(answer)
        elif self._asked is not None:
            known, reader, read_first = answer
            self.dialog = StartDialog(self._asked, known, default_reader(reader), read_first, self._window)
            self.dialog.accepted.connect(self._on_ordered)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()

    @Slot()
    def _on_ordered(self) -> None:
        if self.dialog is not None:
            order = self.dialog.order()
            self._review.open(order.folder, order.reader, order.read_first, order.labels)

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _on_refused(self, problem: Problem) -> None:
        """Over the window: nothing else in it shows that a review was asked for."""
        self._on_refusal_read()
        box = self.refusal = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Review a folder")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(problem.message)
        box.setInformativeText(problem.next_step)
        box.finished.connect(self._on_refusal_read)
        box.open()

    @Slot()
    def _on_refusal_read(self) -> None:
        if self.refusal is not None:
            self.refusal.deleteLater()
            self.refusal = None


def _knowing(services: Services, folder: Path, card: ModelCard) -> Iterator[tuple[KnownReview, str, bool] | Problem]:
    """What is known of a review before it is opened: labels, readers, who read last and how."""
    try:
        card = services.begun_with(folder, card)
        with services.open_review(folder, card) as store:
            reader, own, readers = store.setting(LAST_READER), store.labels(), store.readers()
            read_first = from_text(store.setting(setting_of(reader))).read_first
    except Fault as fault:
        yield fault.problem
        return
    yield KnownReview(label_set(card), readers, own), reader, read_first
