"""The report of the film shown as a page: into a PDF, or to a printer; laid out by a job thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QRadioButton, QWidget

from imaging.faults import Problem
from imaging.image import Image, Voi
from imaging.measure.store import MarkOrigin
from imaging.whole_files import write_whole
from inference.objects.film_objects import ReaderSaid, ReportedScore
from inference.prediction import NotScored
from viewer.app.save_objects import is_measurement, score_to_tell
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import JobStarter, Latest, Priority
from viewer.widgets.forms import Field, column, resize_on_screen, rolled, said
from viewer.widgets.language import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from inference.film_report import FilmReport
    from viewer.review.review_controller import ReviewController

_PRINT_DPI = 300
_STAYS = tr("Text that is in the film itself stays on it. Nothing else says whose film it is, unless that is ticked.")
_BLIND = tr("The score is hidden until your verdict, so it is not on the page.")


@dataclass(frozen=True, slots=True, eq=False)
class FilmToReport:
    """What is known of the film shown and may be told on a page.

    voi, inverted: as it is looked at. measured: kind, words and origin of each measurement. said: of its reader.
    """

    image: Image
    voi: Voi | None
    inverted: bool
    score: ReportedScore | None
    problem: Problem | None
    measured: tuple[tuple[str, str, MarkOrigin], ...]
    said: ReaderSaid | None = None


def report_of(film: FilmToReport, *, identity: bool) -> FilmReport:
    """The page of a film; who the patient and the reader are, and the reader's note, only with `identity`."""
    from inference.film_report import (
        REPORT_SIDE,
        FilmReport,
        about_film,
        identity_lines,
        made_now,
        measured_value,
    )
    from inference.render import backdrop

    spoken = film.said if film.said is None or identity else replace(film.said, name="", note="")
    return FilmReport(
        film=backdrop(film.image, REPORT_SIDE, film.voi, inverted=film.inverted),
        shown="Film, as it was looked at" + (", inverted" if film.inverted else ""),
        score=film.score,
        problem=film.problem,
        measured=tuple(measured_value(*own) for own in film.measured),
        readers=(spoken,) if spoken is not None else (),
        identity=identity_lines(film.image) if identity else (),
        about=about_film(film.image),
        made=made_now(),
    )


def _laying_out(film: FilmToReport, paper: str, path: Path | None, *, identity: bool) -> Iterator[tuple[bytes, str]]:
    """The page, written where there is a path; "", or what the disk said."""
    from inference.film_report import print_report
    from inference.pdf import Paper

    data, error = print_report(report_of(film, identity=identity), Paper[paper]), ""
    try:
        if path is not None:
            write_whole(path, data)
    except OSError as refused:
        error = refused.strerror or tr("it refused")
    yield data, error


def print_document(data: bytes, printer: QPrinter) -> int:
    """Print a PDF, each page as large as the paper; returns how many pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        with QPainter(printer) as painter:
            for number, page in enumerate(document):
                if number:
                    printer.newPage()
                drawn = page.render(scale=_PRINT_DPI / 72).to_pil().convert("RGB")
                pixels = drawn.tobytes()
                image = QImage(pixels, drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888)
                painter.drawImage(QRectF(painter.viewport()), image)
        return len(document)
    finally:
        document.close()


class ReportDialog(QDialog):
    """Asks on which paper and whether with identity; then where it goes."""

    said = Signal(str)
    crashed = Signal(object)

    def __init__(
        self,
        job_thread: JobStarter,
        film: FilmToReport,
        is_film: Callable[[Path], bool],
        *,
        may_name: bool,
        blind: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """may_name: whether the window shows who the patient is. blind: whether the score is hidden from the reader."""
        super().__init__(parent)
        self.setWindowTitle(tr("Report of this film"))
        self._job_thread, self._film, self._is_film = job_thread, film, is_film
        self._working = Latest()
        self._path = Path.home() / "report.pdf"
        self.a4, self.letter = QRadioButton("A4"), QRadioButton(tr("Letter"))
        self.identity = QCheckBox(tr("Name the patient and the reader, with the reader's note"))
        self.reason = said()
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(tr("Save as PDF ..."), QDialogButtonBox.ButtonRole.ActionRole)
        self.print = self.buttons.addButton(tr("Print ..."), QDialogButtonBox.ButtonRole.ActionRole)
        self.end = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build(may_name=may_name, blind=blind)
        self.save.clicked.connect(self._choose)
        self.print.clicked.connect(self._print)
        self.end.clicked.connect(self.reject)

    @property
    def paper(self) -> str:
        """The name of the paper (`inference.pdf.Paper`)."""
        return "LETTER" if self.letter.isChecked() else "A4"

    def write(self, path: Path) -> None:
        """Write the page into a file; films are never written over."""
        if self._is_film(path):
            self.reason.setText(tr("This is a film in the list. Films are never written over."))
            return
        self._path = path
        self._start(path, self._on_written)

    def reject(self) -> None:
        """Close; what is being written then is written, and nobody hears of it."""
        self._working.cancel()
        super().reject()

    # Parts

    def _build(self, *, may_name: bool, blind: bool) -> None:
        paper, on_it = Field(tr("Paper")), Field(tr("On it"))
        self.a4.setChecked(True)
        for choice in (self.a4, self.letter):
            paper.column.addWidget(choice)
        on_it.column.addWidget(said(text=self._words(blind=blind)))
        self.identity.setEnabled(may_name)
        self.identity.setToolTip(tr("Only where the window shows who the patient is: View > Patient identity"))
        on_it.column.addWidget(self.identity)
        on_it.column.addWidget(said(text=_STAYS))
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(rolled(paper, on_it), 1)
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        resize_on_screen(self, 580, 360)

    def _words(self, *, blind: bool) -> str:
        """What will be on the page."""
        film = self._film
        parts = [tr("the film")]
        if film.score is not None:
            parts += [tr("its heat map")] * (film.score.heat is not None) + [tr("the score and the model")]
        count = len(film.measured)
        parts += [tr("{count} {count:measurement|measurements}", count=count)] if count else []
        parts += [tr("your verdict")] if film.said is not None else []
        listed = (
            parts[0] if len(parts) == 1 else tr("{several} and {last}", several=", ".join(parts[:-1]), last=parts[-1])
        )
        return f"{listed[:1].upper()}{listed[1:]}." + (f" {_BLIND}" if blind else "")

    def _start(self, path: Path | None, done: Callable[[tuple[bytes, str]], None]) -> None:
        film, paper, identity = self._film, self.paper, self.identity.isEnabled() and self.identity.isChecked()
        self._set_working(True)
        job = self._job_thread.job(lambda: _laying_out(film, paper, path, identity=identity), Priority.NOW)
        self._working.start(job, done, self._on_crashed)

    def _set_working(self, working: bool) -> None:
        self.reason.setText(tr("The page is being made ...") if working else "")
        for part in (self.save, self.print, self.a4, self.letter):
            part.setEnabled(not working)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), str(self._path), tr("PDF (*.pdf)"))
        if name:
            self.write(Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf"))

    @Slot()
    def _print(self) -> None:
        self._start(None, self._on_laid_out)

    # What happens

    @Slot(object)
    def _on_written(self, event: tuple[bytes, str]) -> None:
        self._set_working(False)
        name, error = self._path.name, event[1]
        words = (
            tr("{name} cannot be written. The disk said: {error}.", name=name, error=error)
            if error
            else tr("{name} is written.", name=name)
        )
        self.reason.setText(words)
        self.said.emit(words)

    @Slot(object)
    def _on_laid_out(self, event: tuple[bytes, str]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._set_working(False)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = QPageSize.PageSizeId.Letter if self.paper == "LETTER" else QPageSize.PageSizeId.A4
        printer.setPageSize(QPageSize(size))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        printer.setDocName("Report")
        if QPrintDialog(printer, self).exec():
            pages = print_document(event[0], printer)
            self.reason.setText(tr("{pages} {pages:page|pages} sent to the printer.", pages=pages))
            self.said.emit(self.reason.text())

    @Slot(object)
    def _on_crashed(self, error: BaseException) -> None:
        self._set_working(False)
        self.reason.setText(tr("The page could not be made."))
        self.crashed.emit(error)


class ReportPage(QObject):
    """Owned by the window. One dialog at a time, about the film that is shown when it opens."""

    said = Signal(str)
    """A sentence for the line at the bottom."""

    def __init__(
        self,
        session: Session,
        settings: ViewSettings,
        review: ReviewController,
        is_film: Callable[[Path], bool],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.dialog: ReportDialog | None = None
        self._session, self._settings, self._review, self._window = session, settings, review, window
        self._is_film = is_film

        def can() -> bool:
            return session.pane.opened is not None

        self.commands = (
            Command(
                "report",
                tr("Re&port as PDF..."),
                Menu.FILE,
                tr("A page of this film: film, heat map, score, measurements, verdict and model"),
                self.ask,
                enabled=can,
            ),
            Command(
                "print",
                tr("Pr&int..."),
                Menu.FILE,
                tr("Print the report of this film"),
                self.ask_to_print,
                "Ctrl+P",
                enabled=can,
                gives_way=True,
            ),
        )

    def ask(self) -> None:
        """Ask how the page of the film shown is to be; saving it is the first button."""
        self._open(to_print=False)

    def ask_to_print(self) -> None:
        """The same; printing it is the first button."""
        self._open(to_print=True)

    def _open(self, *, to_print: bool) -> None:
        film = self.film()
        if film is None:
            return
        self.dialog = dialog = ReportDialog(
            self._session.io,
            film,
            self._is_film,
            may_name=self._settings.shows_identity,
            blind=self._review.hides_score,
            parent=self._window,
        )
        (dialog.print if to_print else dialog.save).setDefault(True)
        dialog.said.connect(self.said)
        dialog.crashed.connect(self._session.crashed)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @property
    def _is_read(self) -> bool:
        """Whether the film shown is the one that a review asks of."""
        return self._review.is_open and self._session.pane is self._session.reading_pane

    def film(self) -> FilmToReport | None:
        """What is known of the film shown and may be told; None where none is shown.

        No score while it is hidden from the reader.
        """
        pane = self._session.pane
        if pane.opened is None or pane.image is None or pane.scene is None:
            return None
        outcome, scene, score = pane.outcome, pane.scene, score_to_tell(self._session, self._review)
        hidden = self._review.hides_score
        problem = outcome.problem if isinstance(outcome, NotScored) and not hidden else None
        image = pane.marks.measured(pane.image)
        measured = tuple(
            (mark.kind.id, pane.marks.caption(mark, pane.image), mark.origin)
            for mark in pane.marks.kept
            if is_measurement(mark)
        )
        return FilmToReport(image, scene.voi, scene.inverted, score, problem, measured=measured, said=self._said())

    def _said(self) -> ReaderSaid | None:
        from review.dicom_export import reader_said

        verdict = self._review.verdict() if self._is_read else None
        if verdict is None or verdict.said is None:
            return None
        return reader_said(verdict, names=True)

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
