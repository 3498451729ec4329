"""The dialog that hands a review over: which files, whose verdicts, with or without identity, where."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from inference.chart_style import ChartStyle
from inference.models.card import OperatingPoint
from review.charts import charts, png
from review.export import LABELS_FILE, ExportEvent, ExportKind, ExportOrder, Going, NotWritten, Target, Written, export
from review.export_place import is_inside
from review.export_rows import plan
from review.final_verdict import readers_in
from review.store import ReviewStore
from review.summary import Summary, summarize
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.widgets.forms import (
    Field,
    column,
    is_folder,
    is_there,
    named_path,
    resize_on_screen,
    rolled,
    row,
    said,
    set_role,
)
from viewer.widgets.language import LANGUAGE, tr

Open = Callable[[], ReviewStore]
"""Called in the job thread: a store of its own, as `ReviewStore.again` gives it; closed there when it is done."""


@dataclass(frozen=True, slots=True)
class ReviewToExport:
    """A review to export: its folder, who has read in it, the operating point in use, how many films it has."""

    folder: Path
    readers: tuple[str, ...]
    point: OperatingPoint
    films: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """One of the charts, by its place, as a PNG; "" or the sentence that stands in its place."""

    place: int
    title: str
    picture: bytes
    empty: str = ""


def exporting(opened: Open, order: ExportOrder, is_cancelled: Callable[[], bool]) -> Iterator[ExportEvent]:
    """The events of an export; once cancelled no more is written, and what was written by then has been told."""
    if is_cancelled():
        return
    store = opened()
    try:
        with closing(export(store, order)) as events:
            for event in events:
                yield event
                if is_cancelled():
                    return
    finally:
        store.close()


def gathering(
    opened: Open,
    point: OperatingPoint,
    readers: tuple[str, ...],
    size: tuple[int, int],
    scale: float,
    look: ChartStyle,
) -> Iterator[Summary | Drawn]:
    """The figures of a review, then its charts one by one. readers: () for everybody; size: in logical pixels."""
    store = opened()
    try:
        chosen = readers or readers_in(store.verdicts().values())
        summary = summarize(plan(store, point, chosen), store.labels())
    finally:
        store.close()
    yield summary
    for place, chart in enumerate(charts(summary)):
        picture = b"" if chart.empty else png(chart, summary, *size, scale=scale, look=look)
        yield Drawn(place, chart.title, picture, chart.empty)


_INDENT = 24
_IDENTITY = tr(
    "Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names."
)
_NO_IDENTITY = tr(
    "Films and patients have pseudonyms, always the same ones. Notes and free text go out as the readers wrote them."
)
_OBJECTS = tr("DICOM objects hold name and id of each patient and the UIDs of study and film all the same.")
_BURNED_IN = tr("Text that is burned into a film is not in these files, but it is in the films that labels.csv names.")


class KindsField(Field):
    """Which files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What"), parent)
        self.boxes: dict[ExportKind, QCheckBox] = {}
        for kind in ExportKind:
            box = QCheckBox(f"{LANGUAGE.message(kind)} ({kind.file})")
            box.setAccessibleDescription(LANGUAGE.next_step(kind))
            box.toggled.connect(self.changed)
            self.boxes[kind] = box
            self.column.addWidget(box)
            self.column.addWidget(_indented(LANGUAGE.next_step(kind)))
        self.comma = QCheckBox(tr("Decimal comma in the table for a spreadsheet: 0,5"))
        self.comma.setChecked(QLocale().decimalPoint() == ",")
        self.column.addWidget(self.comma)
        self.boxes[ExportKind.TSV].toggled.connect(self.comma.setVisible)
        self.comma.hide()
        self.boxes[ExportKind.XLSX].setChecked(True)
        self.boxes[ExportKind.PDF].setChecked(True)

    def kinds(self) -> tuple[ExportKind, ...]:
        """What is ticked."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())


class ReadersField(Field):
    """Whose verdicts."""

    def __init__(self, readers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("Whose verdicts"), parent)
        self.boxes: dict[str, QCheckBox] = {}
        for reader in readers:
            box = QCheckBox(reader.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self.boxes[reader] = box
            self.column.addWidget(box)
        words = (
            tr(
                "A film's final label is the adjudicator's, else the one these readers have in common, "
                "else there is none."
            )
            if readers
            else tr("Nobody has given a verdict yet: the files have scores and no final labels.")
        )
        self.column.addWidget(said(text=words))

    def readers(self) -> tuple[str, ...]:
        """Who is ticked."""
        return tuple(reader for reader, box in self.boxes.items() if box.isChecked())


class IdentityField(Field):
    """With or without what says who it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Identity"), parent)
        self.box = QCheckBox(tr("With paths and UIDs"))
        self.names = QCheckBox(tr("With the readers' names in DICOM objects"))
        self.note = said()
        self.column.addWidget(self.box)
        self.column.addWidget(self.names)
        self.column.addWidget(self.note)
        self.box.toggled.connect(self._on_toggled)
        self._kinds: tuple[ExportKind, ...] = ()
        self._on_toggled()

    def is_wanted(self) -> bool:
        """Whether identity goes into the files."""
        return self.box.isChecked()

    def show_kinds(self, kinds: tuple[ExportKind, ...]) -> None:
        """What is handed over: labels and DICOM objects name films in any case."""
        self._kinds = kinds
        self.names.setVisible(ExportKind.DICOM in kinds)
        self._on_toggled()

    @Slot()
    def _on_toggled(self) -> None:
        labels = ExportKind.LABELS in self._kinds
        risky = self.is_wanted() or any(kind.names_films for kind in self._kinds)
        words = [_IDENTITY if self.is_wanted() else _NO_IDENTITY]
        if labels and not self.is_wanted():
            words.append(
                tr(
                    "{labels_file} holds paths all the same: without them there is nothing to train with.",
                    labels_file=LABELS_FILE,
                )
            )
        if ExportKind.DICOM in self._kinds:
            words.append(_OBJECTS)
        if labels:
            words.append(_BURNED_IN)
        self.note.setText(("\u26a0 " if risky else "") + " ".join(words))
        set_role(self.note, "warning" if risky else "muted")
        self.changed.emit()


class PlaceField(Field):
    """Where the files go."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where"), parent)
        self.edit = QLineEdit(str(folder))
        self.edit.setAccessibleName(tr("Folder for the files"))
        self.edit.setPlaceholderText(tr("A folder, not that of the films"))
        self.browse = QPushButton(tr("Folder ..."))
        self.browse.setAutoDefault(False)  # Enter writes
        self.inside = QCheckBox(tr("Write into the folder of the films"))
        self.inside.hide()
        self.note = said("warning")
        self.note.hide()
        self.column.addLayout(row(self.edit, self.browse))
        self.column.addWidget(self.inside)
        self.column.addWidget(self.note)
        self.edit.textChanged.connect(self.changed)
        self.inside.toggled.connect(self.changed)
        self.browse.clicked.connect(self._choose)

    def folder(self) -> Path | None:
        """The folder that is named; None for none."""
        return named_path(self.edit)

    def say(self, text: str) -> None:
        """A warning, or nothing."""
        self.note.setText(f"\u26a0 {text}" if text else "")
        self.note.setVisible(bool(text))

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the files"), self.edit.text())
        if name:
            self.edit.setText(name)


def _indented(text: str) -> QWidget:
    label = said(text=text)
    label.setContentsMargins(_INDENT, 0, 0, 4)
    return label


_STEPS = 1000


class ExportDialog(QDialog):
    """Builds an `ExportOrder` and has it written in a job thread; films and window stay as they are meanwhile."""

    wrote = Signal(object)
    """The folder that files were written into: where to begin the next time."""
    crashed = Signal(object)

    def __init__(
        self, opened: Open, job_thread: JobStarter, offer: ReviewToExport, folder: Path, parent: QWidget | None = None
    ) -> None:
        """`job_thread`: one whose work may wait for a whole file; `folder`: where files go unless another is chosen."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export the review"))
        self._opened, self._job_thread, self._offer = opened, job_thread, offer
        self._writing = Latest()
        self._is_writing = False
        self._done: list[Written | NotWritten] = []
        self._targets: tuple[Target, ...] = ()
        self._just_written: frozenset[Path] = frozenset()
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
        self.go = self.buttons.addButton(tr("Write files"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_folder = self.buttons.addButton(tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setDefault(True)
        self.show_folder.hide()
        self._build()
        for own in (self.kinds, self.readers, self.identity, self.place):
            own.changed.connect(self._on_changed)
        self.go.clicked.connect(self.start)
        self.end.clicked.connect(self._on_end)
        self.show_folder.clicked.connect(self._open_folder)
        self._refresh()

    def order(self) -> ExportOrder:
        """What is chosen now."""
        folder = self.place.folder()
        return ExportOrder(
            tuple(Target(kind, folder / kind.file) for kind in self.kinds.kinds()) if folder is not None else (),
            self.readers.readers(),
            self._offer.point,
            self.identity.is_wanted(),
            self.place.inside.isChecked(),
            names=self.identity.names.isChecked(),
            decimal="," if self.kinds.comma.isChecked() else ".",
        )

    def lacking(self) -> str:
        """What keeps the files from being written; "" where nothing does."""
        folder = self.place.folder()
        if not self.kinds.kinds():
            return tr("Tick at least one file.")
        if self._offer.readers and not self.readers.readers():
            return tr("Tick at least one reader.")
        if folder is None:
            return tr("Choose a folder for the files.")
        if not is_folder(folder):
            return tr("There is no such folder.")
        if self._would_be_inside(folder) and not self.place.inside.isChecked():
            return tr("This is the folder of the films. Choose another one, or say that you want it.")
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
        job = self._job_thread.job(lambda: exporting(self._opened, order, cancelled.is_set), Priority.LATER)
        self._writing.start(job, self._on_event, self.crashed, self._on_ended)

    def reject(self) -> None:
        """Close; what is being written is not."""
        self._writing.cancel()
        super().reject()

    # Parts

    def _build(self) -> None:
        self._form = rolled(self.kinds, self.readers, self.identity, self.place)
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
    def _on_changed(self) -> None:
        self._just_written = frozenset()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        folder = self.place.folder()
        self.identity.blockSignals(True)
        self.identity.show_kinds(self.kinds.kinds())
        self.identity.blockSignals(False)
        self.place.inside.setVisible(folder is not None and is_folder(folder) and self._would_be_inside(folder))
        paths = [target.path for target in self.order().targets]
        there = [path.name for path in paths if is_there(path) and path not in self._just_written]
        self.place.say(tr("{listed} will be replaced.", listed=_listed(there)) if there else "")
        lacking = self.lacking()
        self.go.setEnabled(not lacking and not self._is_writing)
        if not self._is_writing:
            self.reason.setText(lacking or tr("{films:,} films", films=self._offer.films))

    def _would_be_inside(self, folder: Path) -> bool:
        return is_inside(folder / "review.csv", self._offer.folder)

    def _set_writing(self, writing: bool) -> None:
        self._is_writing = writing
        self._form.setEnabled(not writing)
        self.bar.setValue(0)
        self.bar.setVisible(writing)
        self.show_folder.hide()
        self.end.setText(tr("Cancel") if writing else tr("Close"))
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
            words = (
                tr("{done:,} of {total:,} films", done=event.done, total=event.total)
                if event.done < event.total
                else tr("finishing")
            )
            self.reason.setText(f"{event.target.path.name}: {words}")
        else:
            self._done.append(event)

    @Slot()
    def _on_ended(self) -> None:
        self._finish(tr("Cancelled. ") if self._cancelled.is_set() else "")

    @Slot()
    def _on_end(self) -> None:
        """Cancel what is being written, or close. What the job thread writes at this moment is told when it ends."""
        if not self._is_writing:
            self.reject()
            return
        self._cancelled.set()
        self.end.setEnabled(False)
        self.reason.setText(tr("Cancelling ..."))

    def _finish(self, before: str) -> None:
        self._set_writing(False)
        written = [event for event in self._done if isinstance(event, Written)]
        self._just_written = frozenset(event.target.path for event in written)
        self._refresh()
        lines = (
            [tr("Written: {listed}.", listed=_listed([event.target.path.name for event in written]))] if written else []
        )
        lines += [_left_out(event) for event in written if event.left_out]
        lines += [LANGUAGE.sentence(event.problem) for event in self._done if isinstance(event, NotWritten)]
        self.reason.setText(before + "\n".join(lines) if lines else tr("{before}Nothing was written.", before=before))
        self.show_folder.setVisible(bool(written))
        if written:
            self.wrote.emit(written[0].target.path.parent)

    @Slot()
    def _open_folder(self) -> None:
        if self._targets:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._targets[0].path.parent)))


def _left_out(event: Written) -> str:
    counts = ", ".join(f"{count:,} \u00d7 {reason}" for reason, count in event.left_out.items())
    return tr(
        "{name} has {films:,} films; left out: {counts}.", name=event.target.path.name, films=event.films, counts=counts
    )


def _listed(names: list[str]) -> str:
    return (
        names[0]
        if len(names) == 1
        else tr("{names} and {names2}", names=", ".join(names[:-1]), names2=names[-1])
        if names
        else ""
    )
