"""What is known of the film shown as DICOM objects in a folder: asked for in a dialog, made in a job thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from imaging.image import FileKind, Image
from imaging.measure.store import MarkOrigin, Measurement
from imaging.study_objects import Presentation
from imaging.whole_files import write_whole
from inference.objects.film_objects import (
    MEASURED_KINDS,
    FilmObjects,
    ObjectKind,
    ObjectsJob,
    ReportedScore,
    next_number,
    object_name,
)
from inference.prediction import Scored
from viewer.browser.presentations import view_of
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.mark_kind import FilmMark
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.review.review_controller import ReviewController
from viewer.widgets.forms import Field, column, is_folder, named_path, resize_on_screen, rolled, row, said
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from inference.lungs import Lungs

_IDENTITY = tr(
    "The objects name the patient and the study as the film's file does: name, id, birth date, study. "
    "They are written into this folder and sent nowhere."
)
_NOBODY = tr("The file names no patient. The film is written first, as a DICOM one in a study of its own.")
_UNVERIFIED = tr("The report is marked as unverified. For research and education only.")


@dataclass(frozen=True, slots=True, eq=False)
class FilmToSave:
    """What is known of a film that is shown: as a dialog offers it.

    image: with the spacing that the reader calibrated it to. marks: measurements of this frame that the reader may see.
    view: how it is looked at.
    """

    image: Image
    score: ReportedScore | None
    lungs: Lungs | None
    marks: tuple[FilmMark, ...]
    view: Presentation | None = None


@dataclass(frozen=True, slots=True)
class ObjectsSaved:
    """What was written into a folder, by file name; `made.problem`, or `error` of the disk, where it was not."""

    folder: Path
    names: tuple[str, ...]
    made: FilmObjects
    error: str = ""

    def sentence(self) -> str:
        """What came of it, in words."""
        if self.made.problem is not None:
            return LANGUAGE.sentence(self.made.problem)
        count = len(self.names)
        lines = [
            tr(
                "{count} DICOM {count:object|objects} written into {name}.",
                count=count,
                name=self.folder.name or self.folder,
            )
        ]
        if self.error:
            lines = [
                tr(
                    "{lines} The disk said: {error}.",
                    lines=lines[0] if count else tr("Nothing was written."),
                    error=self.error,
                )
            ]
        if self.made.left_out:
            names = ", ".join(self.made.left_out)
            lines.append(tr("Left empty, because the film's file has no valid value: {names}.", names=names))
        return " ".join(lines)


def saving(film: FilmToSave, kinds: frozenset[ObjectKind], folder: Path) -> Iterator[ObjectsSaved]:
    """Make the objects of a film and write them, the report last."""
    from inference.render import CAPTURE_SIDE, backdrop

    image = film.image
    measurements = tuple(
        Measurement(mark.kind.id, mark.points, numbers=mark.kind.numbers(mark, image), origin=mark.origin)
        for mark in film.marks
    )
    scores = (film.score,) if film.score is not None else ()
    picture = backdrop(image, CAPTURE_SIDE)
    made = ObjectsJob(image.ref, picture, scores, film.lungs, measurements, whole=image, view=film.view, kinds=kinds)()
    names: list[str] = []
    error = ""
    try:
        number = next_number(folder)
        for own in made.made:
            names.append(object_name(number, own.kind))
            write_whole(folder / names[-1], own.data)
    except OSError as refused:
        error, names = refused.strerror or tr("the disk refused"), names[:-1]
    yield ObjectsSaved(folder, tuple(names), made, error)


class SaveDialog(QDialog):
    """Says what will be written and as whose, asks where, and tells what came of it."""

    wrote = Signal(object)
    """The `ObjectsSaved` of a film."""
    crashed = Signal(object)

    def __init__(self, job_thread: JobStarter, film: FilmToSave, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as DICOM objects"))
        self._job_thread, self._film = job_thread, film
        self._writing = Latest()
        self._is_writing = False
        self.boxes: dict[ObjectKind, QCheckBox] = {}
        self.whose = said()
        self.place = QLineEdit(str(folder))
        self.place.setAccessibleName(tr("Folder for the objects"))
        self.browse = QPushButton(tr("Folder ..."))
        self.browse.setAutoDefault(False)  # Enter writes
        self.reason = said()
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(tr("Write files"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_folder = self.buttons.addButton(tr("Open folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go.setDefault(True)
        self.show_folder.hide()
        self._build()
        self.place.textChanged.connect(self._refresh)
        self.browse.clicked.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.end.clicked.connect(self.reject)
        self.show_folder.clicked.connect(self._open_folder)
        self._refresh()

    def folder(self) -> Path | None:
        """The folder that is named; None for none."""
        return named_path(self.place)

    def kinds(self) -> frozenset[ObjectKind]:
        """What is ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def lacking(self) -> str:
        """What keeps the objects from being written; "" where nothing does."""
        folder = self.folder()
        if not self.kinds():
            return tr("Tick at least one object.")
        if folder is None:
            return tr("Choose a folder for the objects.")
        return "" if is_folder(folder) else tr("There is no such folder.")

    @Slot()
    def start(self) -> None:
        """Write the objects."""
        folder, kinds, film = self.folder(), self.kinds(), self._film
        if self._is_writing or self.lacking() or folder is None:
            return
        self._set_writing(True)
        self.reason.setText(tr("Writing ..."))
        job = self._job_thread.job(lambda: saving(film, kinds, folder), Priority.NOW)
        self._writing.start(job, self._on_saved, self._on_crashed)

    def reject(self) -> None:
        """Close; what is being written then is written, and nobody hears of it."""
        self._writing.cancel()
        super().reject()

    # Parts

    def _build(self) -> None:
        what, whose, where = Field(tr("What")), Field(tr("Whose")), Field(tr("Where"))
        for kind, words in offered(self._film).items():
            box = self.boxes[kind] = QCheckBox(words)
            box.setChecked(True)
            box.toggled.connect(self._refresh)
            what.column.addWidget(box)
        is_dicom = self._film.image.ref.kind is FileKind.DICOM
        self.whose.setText(_IDENTITY if is_dicom else _NOBODY)
        what.column.addWidget(said(text=_UNVERIFIED))
        whose.column.addWidget(self.whose)
        where.column.addLayout(row(self.place, self.browse))
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(rolled(what, whose, where), 1)
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        resize_on_screen(self, 640, 420)

    @Slot()
    def _refresh(self) -> None:
        lacking = self.lacking()
        self.go.setEnabled(not lacking and not self._is_writing)
        if not self._is_writing:
            self.reason.setText(lacking)

    def _set_writing(self, writing: bool) -> None:
        self._is_writing = writing
        for part in (*self.boxes.values(), self.place, self.browse):
            part.setEnabled(not writing)
        self.go.setEnabled(not writing and not self.lacking())

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the objects"), self.place.text())
        if name:
            self.place.setText(name)

    @Slot()
    def _open_folder(self) -> None:
        folder = self.folder()
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # What happens

    @Slot(object)
    def _on_saved(self, event: ObjectsSaved) -> None:
        self._set_writing(False)
        self.reason.setText(event.sentence())
        self.show_folder.setVisible(bool(event.names))
        if event.names:
            self.wrote.emit(event)

    @Slot(object)
    def _on_crashed(self, error: BaseException) -> None:
        self._set_writing(False)
        self.reason.setText(tr("The objects could not be made."))
        self.crashed.emit(error)


def offered(film: FilmToSave) -> dict[ObjectKind, str]:
    """What can be written of a film, in words."""
    measured = len(film.marks)
    parts = [tr("score, decision")] if film.score is not None else []
    parts += [tr("{count} {count:measurement|measurements}", count=measured)] if measured else []
    offered = {ObjectKind.REPORT: tr("Report: {parts}", parts=", ".join(parts))} if parts else {}
    if film.score is not None and film.score.heat is not None:
        offered[ObjectKind.HEAT_MAP] = tr("Heat map, as a picture in color with its scale")
    if film.lungs is not None:
        offered[ObjectKind.LUNGS] = tr("Outline of the lungs, as a segmentation")
    if film.view is not None:
        offered[ObjectKind.VIEW] = tr("The view, as a presentation state")
    return offered


def score_to_tell(session: Session, review: ReviewController) -> ReportedScore | None:
    """The score of the film shown with its heat map; None where there is none or a review hides it from the reader."""
    outcome, card = session.pane.outcome, session.scores.card
    if review.hides_score or card is None or not isinstance(outcome, Scored):
        return None
    return ReportedScore(outcome.prediction, card, outcome.heatmaps.get(card.headline.label))


class SaveObjects(QObject):
    """Owned by the window. One dialog at a time, about the film that is shown when it opens."""

    said = Signal(str)
    """A sentence for the line at the bottom."""
    wrote = Signal(object)
    """The folder that something was written into."""

    def __init__(self, session: Session, settings: ViewSettings, review: ReviewController, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: SaveDialog | None = None
        self._session, self._settings, self._review, self._window = session, settings, review, window
        self._folder = Path.home()
        self.command = Command(
            "save_objects",
            tr("&Save as DICOM objects..."),
            Menu.FILE,
            tr("Write the score, the heat map and the measurements of this film for another DICOM program"),
            self.ask,
            enabled=lambda: bool(self.of_shown()),
        )

    def ask(self) -> None:
        """Ask what is to be written of the film shown, and where."""
        film = self.of_shown()
        if film is None:
            return
        self.dialog = dialog = SaveDialog(self._session.io, film, self._folder, self._window)
        dialog.wrote.connect(self._on_wrote)
        dialog.crashed.connect(self._session.crashed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @property
    def tells_titles(self) -> bool:
        """Whether what other objects call themselves may be read: it can say who the patient is, and a result."""
        return self._settings.shows_identity and not self._review.hides_score

    def of_shown(self) -> FilmToSave | None:
        """What is known of the film shown and may be told; None where there is nothing."""
        pane = self._session.pane
        if pane.opened is None or pane.image is None:
            return None
        lungs, score = pane.lungs, score_to_tell(self._session, self._review)
        marks = tuple(mark for mark in pane.marks.kept if is_measurement(mark))
        view = view_of(pane, self._settings)
        found = FilmToSave(
            pane.marks.measured(pane.image), score, lungs.lungs if lungs is not None else None, marks, view
        )
        return found if offered(found) else None

    @Slot(object)
    def _on_wrote(self, event: ObjectsSaved) -> None:
        self._folder = event.folder
        self.said.emit(event.sentence())
        self.wrote.emit(event.folder)

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def is_measurement(mark: FilmMark) -> bool:
    """Whether a mark goes into a report: not what is only proposed, and no text or arrow."""
    return mark.origin is not MarkOrigin.PROPOSED and mark.kind.id in MEASURED_KINDS and mark.kind.is_whole(mark)
