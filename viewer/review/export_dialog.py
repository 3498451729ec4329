"""The dialog that hands a review over: which files, whose verdicts, with or without identity, where."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from inference.review.export import (
    ExportEvent,
    ExportOrder,
    Going,
    Kind,
    NotWritten,
    Target,
    Written,
)
from inference.review.export_file import is_inside
from viewer.forms import column, resize_on_screen, said
from viewer.jobs import Latest
from viewer.lanes import Lane, Priority
from viewer.review.export_fields import KINDS, IdentityField, KindsField, PlaceField, ReadersField
from viewer.review.handing_over import Offer, Open, exporting

_STEPS = 1000


class ExportDialog(QDialog):
    """Builds an `ExportOrder` and has it written in a lane; the films and the window stay as they are meanwhile."""

    wrote = Signal(object)
    """The folder that files were written into: where to begin the next time."""
    crashed = Signal(object)

    def __init__(self, opened: Open, lane: Lane, offer: Offer, folder: Path, parent: QWidget | None = None) -> None:
        """`lane`: one whose work may wait for a whole file; `folder`: where files go unless another is chosen."""
        super().__init__(parent)
        self.setWindowTitle("Hand over the review")
        self._opened, self._lane, self._offer = opened, lane, offer
        self._writing = Latest()
        self._is_writing = False
        self._done: list[Written | NotWritten] = []
        self._targets: tuple[Target, ...] = ()
        self.kinds = KindsField()
        self.readers = ReadersField(offer.readers)
        self.identity = IdentityField()
        self._cancelled = threading.Event()
        self.place = PlaceField(folder)
        self.reason = said()
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton("Write files", QDialogButtonBox.ButtonRole.ActionRole)
        self.show_folder = self.buttons.addButton("Open folder", QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setDefault(True)
        self.show_folder.hide()
        self._build()
        for own in (self.kinds, self.readers, self.identity, self.place):
            own.changed.connect(self._refresh)
        self.go.clicked.connect(self.start)
        self.end.clicked.connect(self._on_end)
        self.show_folder.clicked.connect(self._open_folder)
        self._refresh()

    def order(self) -> ExportOrder:
        """What is chosen now."""
        folder = self.place.folder()
        return ExportOrder(
            tuple(Target(kind, folder / KINDS[kind][0]) for kind in self.kinds.kinds()) if folder is not None else (),
            self.readers.readers(),
            self._offer.point,
            self.identity.is_wanted(),
            self.place.inside.isChecked(),
        )

    def lacking(self) -> str:
        """What keeps the files from being written; "" where nothing does."""
        folder = self.place.folder()
        if not self.kinds.kinds():
            return "Tick at least one file."
        if self._offer.readers and not self.readers.readers():
            return "Tick at least one reader."
        if folder is None:
            return "Say where the files go."
        if not folder.is_dir():
            return "There is no such folder."
        if self._would_be_inside(folder) and not self.place.inside.isChecked():
            return "This is the folder of the films. Choose another one, or say that you want it."
        return ""

    @Slot()
    def start(self) -> None:
        """Write the files."""
        if self._is_writing or self.lacking():
            return
        order = self.order()
        self._targets, self._done = order.targets, []
        self._set_writing(True)
        cancelled = self._cancelled = threading.Event()
        job = self._lane.job(lambda: exporting(self._opened, order, cancelled.is_set), Priority.LATER)
        job.reported.connect(self._on_event)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._on_ended)
        self._writing.start(job)

    def reject(self) -> None:
        """Close; what is being written is not."""
        self._writing.cancel()
        super().reject()

    # Parts

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        form = column(body, 16, margins=(16, 14, 16, 14))
        for part in (self.kinds, self.readers, self.identity, self.place):
            form.addWidget(part)
        form.addStretch()
        self._form = QScrollArea()
        self._form.setWidgetResizable(True)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form.setWidget(body)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(self._form, 1)
        whole.addWidget(self.bar)
        whole.addLayout(foot)
        resize_on_screen(self, 720, 680)

    @Slot()
    def _refresh(self) -> None:
        folder = self.place.folder()
        self.identity.blockSignals(True)
        self.identity.show_labels(Kind.LABELS in self.kinds.kinds())
        self.identity.blockSignals(False)
        self.place.inside.setVisible(folder is not None and folder.is_dir() and self._would_be_inside(folder))
        there = [target.path.name for target in self.order().targets if target.path.exists()]
        self.place.say(f"{_listed(there)} will be replaced." if there else "")
        lacking = self.lacking()
        self.go.setEnabled(not lacking and not self._is_writing)
        if not self._is_writing:
            self.reason.setText(lacking or f"{self._offer.films:,} films")

    def _would_be_inside(self, folder: Path) -> bool:
        return is_inside(folder / "review.csv", self._offer.folder)

    def _set_writing(self, writing: bool) -> None:
        self._is_writing = writing
        self._form.setEnabled(not writing)
        self.bar.setValue(0)
        self.bar.setVisible(writing)
        self.show_folder.hide()
        self.end.setText("Cancel" if writing else "Close")
        self.end.setEnabled(True)
        self.go.setEnabled(not writing)

    # What happens

    @Slot(object)
    def _on_event(self, event: ExportEvent) -> None:
        if isinstance(event, Going) and self._cancelled.is_set():
            return
        if isinstance(event, Going):
            share = (len(self._done) + event.done / max(1, event.total)) / max(1, len(self._targets))
            self.bar.setValue(round(_STEPS * share))
            words = f"{event.done:,} of {event.total:,} films" if event.done < event.total else "finishing"
            self.reason.setText(f"{event.target.path.name}: {words}")
        else:
            self._done.append(event)

    @Slot()
    def _on_ended(self) -> None:
        self._finish("Cancelled. " if self._cancelled.is_set() else "")

    @Slot()
    def _on_end(self) -> None:
        """Cancel what is being written, or close. What the lane writes at this moment is told when it ends."""
        if not self._is_writing:
            self.reject()
            return
        self._cancelled.set()
        self.end.setEnabled(False)
        self.reason.setText("Cancelling ...")

    def _finish(self, before: str) -> None:
        self._set_writing(False)
        self._refresh()
        written = [event for event in self._done if isinstance(event, Written)]
        lines = [f"Written: {_listed([event.target.path.name for event in written])}."] if written else []
        lines += [_left_out(event) for event in written if event.left_out]
        lines += [event.problem.sentence() for event in self._done if isinstance(event, NotWritten)]
        self.reason.setText(before + "\n".join(lines) if lines else f"{before}Nothing was written.")
        self.show_folder.setVisible(bool(written))
        if written:
            self.wrote.emit(written[0].target.path.parent)

    @Slot()
    def _open_folder(self) -> None:
        if self._targets:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._targets[0].path.parent)))


def _left_out(event: Written) -> str:
    counts = ", ".join(f"{count:,} \u00d7 {reason}" for reason, count in event.left_out.items())
    return f"{event.target.path.name} has {event.films:,} films; left out: {counts}."


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
