"""What there is to read of a patient beside the films: structured reports as text, PDF documents page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPixmap, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from imaging.display.corner_text import iso_date, iso_time, person_name
from imaging.faults import Fault, Problem
from imaging.study_objects import DrawnPage, StructuredReport, StudyObject, StudyObjectKind
from viewer.browser.attributes_window import HIDDEN
from viewer.browser.object_index import ObjectIndex
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.painting import to_image
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import Latest, Priority
from viewer.widgets.forms import column, resize_on_screen, row, said
from viewer.widgets.language import LANGUAGE, tr

_INDENT = 22
_NARROWEST, _WIDEST = 400, 1600
_KINDS = {
    StudyObjectKind.REPORT: tr("Report"),
    StudyObjectKind.KEY_OBJECTS: tr("Key images"),
    StudyObjectKind.PDF: "PDF",
}


class DocumentsWindow(QDialog):
    """The documents of the patient whose film is shown, or those that were opened by themselves."""

    said = Signal(str)
    crashed = Signal(object)

    def __init__(self, session: Session, index: ObjectIndex, settings: ViewSettings, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._session, self._index, self._settings = session, index, settings
        self._documents: tuple[StudyObject, ...] = ()
        self._alone: tuple[StudyObject, ...] = ()
        self._report: StructuredReport | None = None
        self._page = self._pages = 0
        self._told: set[str] = set()
        self._reading = Latest()
        self.command = Command(
            "documents",
            tr("Docu&ments..."),
            Menu.FILE,
            tr("Reports and PDF documents of this patient that lie beside the films"),
            self.open_window,
            "Ctrl+D",
            gives_way=True,
            pointer=21,
            enabled=lambda: bool(self._of_film() or self._alone),
        )
        self.list = QListWidget()
        self.identity = QCheckBox(tr("Show identity"))
        self.text = QTextEdit()
        self.page = QLabel()
        self.message = said()
        self.copy = QPushButton(tr("Copy all"))
        self.back, self.on = QPushButton(tr("Previous page")), QPushButton(tr("Next page"))
        self.where = QLabel()
        self.pages = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setAccessibleName(tr("Documents"))
        self.list.setObjectName("documents")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setAccessibleName(tr("Page"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Page of the document"))
        scroll.setWidget(self.page)
        for shown in (self.text, scroll):
            self.pages.addWidget(shown)
        for button in (self.copy, self.back, self.on):
            button.setAutoDefault(False)
        self.identity.setToolTip(tr("Names of persons in reports, and PDF documents, which say whose they are"))
        right = QWidget()
        beside = column(right, 8)
        beside.addWidget(self.message)
        beside.addWidget(self.pages, 1)
        turning = row(self.back, self.where, self.on)
        turning.setStretch(0, 0)
        turning.addStretch(1)
        beside.addLayout(turning)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        parts.setSizes([240, 660])
        whole = column(self, 8, margins=(12, 12, 12, 12))
        whole.addLayout(row(self.identity, self.copy))
        whole.addWidget(parts, 1)
        resize_on_screen(self, 920, 680)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_row)
        self.identity.toggled.connect(self._on_identity)
        self.copy.clicked.connect(self._copy)
        self.back.clicked.connect(partial(self._turn, -1))
        self.on.clicked.connect(partial(self._turn, 1))
        self._index.changed.connect(self._on_documents)
        self._index.opened_alone.connect(self._on_alone)
        self._session.film_changed.connect(self._on_documents)
        self._settings.changed.connect(self._on_settings)

    def _of_film(self) -> tuple[StudyObject, ...]:
        opened = self._session.pane.opened
        return self._index.documents_of(opened.image) if opened is not None else ()

    @Slot()
    def open_window(self) -> None:
        """Show it, or bring it to the front."""
        if not self.isVisible():
            self.identity.setChecked(self._settings.shows_identity)
        self.show()
        self.raise_()
        self.activateWindow()
        self._show_list()
        self.list.setFocus()

    # Which documents

    @Slot()
    def _on_documents(self) -> None:
        self.command.refresh()
        if self._session.pane.opened is not None:
            self._alone = ()
        found = self._of_film()
        study = found[0].study_instance_uid if found else ""
        if found and study not in self._told:
            self._told.add(study)
            words = "1 document" if len(found) == 1 else tr("{found:,} documents", found=len(found))
            self.said.emit(tr("{words} of this patient to read: {where}.", words=words, where=self.command.where()))
        if self.isVisible() and not self._session.pane.is_reading:
            self._show_list()

    @Slot(object)
    def _on_alone(self, found: tuple[StudyObject, ...]) -> None:
        """Documents are read by themselves; a presentation state is nothing without its film."""
        self._alone = tuple(own for own in found if own.kind.is_document)
        self.command.refresh()
        if self._alone:
            self.open_window()
        elif found:
            words = LANGUAGE.message(found[0].kind)
            self.said.emit(tr("This is {words}, which belongs to a film. Open the film or its folder.", words=words))

    def _show_list(self) -> None:
        documents = self._alone or self._of_film()
        if documents != self._documents:
            self._documents = documents
            self._fill(0)

    def _fill(self, place: int) -> None:
        """The list of documents, and the one at a place of it."""
        documents = self._documents
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._title(own) for own in documents])
        self.list.setCurrentRow(place if documents else -1)
        self.list.blockSignals(False)
        name = person_name(documents[0].exam.patient_name) if documents and self.identity.isChecked() else ""
        self.setWindowTitle(tr("Documents · {name}", name=name) if name else tr("Documents of this patient"))
        self._on_row()

    def _title(self, own: StudyObject) -> str:
        made = LANGUAGE.dates(iso_date(own.made[:8])) if self.identity.isChecked() else ""
        return "\n".join(
            filter(None, (own.title or _KINDS[own.kind], " \u00b7 ".join(filter(None, (_KINDS[own.kind], made)))))
        )

    # One of them

    @Slot()
    def _on_row(self, _row: int = 0) -> None:
        self._report, self._page, self._pages = None, 0, 0
        self._read()

    def _chosen(self) -> StudyObject | None:
        place = self.list.currentRow()
        return self._documents[place] if 0 <= place < len(self._documents) else None

    def _read(self) -> None:
        self._reading.cancel()
        self.text.clear()
        self.page.clear()
        own = self._chosen()
        is_pdf = own is not None and own.kind is StudyObjectKind.PDF
        self.pages.setCurrentIndex(int(is_pdf))
        self.copy.setEnabled(False)
        for part in (self.back, self.on, self.where):
            part.setVisible(is_pdf)
        self._say("")
        if own is None:
            self._say(tr("There are no documents of this patient beside the films."))
            return
        if is_pdf and not self.identity.isChecked():
            self._say(tr("A PDF document says whose it is. Tick \u201cShow identity\u201d to read it."))
            self._turn(0)
            return
        path = own.path
        if is_pdf:
            width = min(max(round(self.pages.width() * self.devicePixelRatioF()) - 40, _NARROWEST), _WIDEST)
            draw, page = self._session.services.draw_page, self._page
            job = self._index.job_thread.job(lambda: _drawing(draw, path, page, width), Priority.NOW)
        else:
            job = self._index.job_thread.job(lambda: _reading_report(path), Priority.NOW)
        self._reading.start(job, self._on_read, self.crashed)

    @Slot(object)
    def _on_read(self, found: StructuredReport | DrawnPage | Problem) -> None:
        if isinstance(found, Problem):
            self._say(LANGUAGE.sentence(found))
        elif isinstance(found, DrawnPage):
            self._page, self._pages = found.page, found.pages
            self._draw(found)
        else:
            self._report = found
            self._write(found)

    def _draw(self, page: DrawnPage) -> None:
        pixmap = QPixmap.fromImage(QImage(to_image(page.pixels)))
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.page.setPixmap(pixmap)
        self.where.setText(tr("Page {page:,} of {pages:,}", page=page.page + 1, pages=page.pages))
        self.back.setEnabled(page.page > 0)
        self.on.setEnabled(page.page + 1 < page.pages)

    def _turn(self, step: int, _checked: bool = False) -> None:
        place = min(max(self._page + step, 0), max(self._pages - 1, 0))
        if step and place != self._page:
            self._page = place
            self._read()
        elif not self._pages:
            self.where.clear()
            self.back.setEnabled(False)
            self.on.setEnabled(False)

    def _write(self, report: StructuredReport) -> None:
        """As plain text with formats: nothing in a report is taken for markup, a link or a picture."""
        self.copy.setEnabled(True)
        cursor = self.text.textCursor()
        for place, (depth, name, value) in enumerate(self.lines(report)):
            block = QTextBlockFormat()
            block.setLeftMargin(_INDENT * max(depth - 1, 0))
            block.setTopMargin(10 if depth <= 1 else 3)
            if place:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            _insert(cursor, name + (":" if name and value else ""), bold=depth <= 1, large=depth == 0)
            _insert(cursor, f" {value}" if name and value else value)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def lines(self, report: StructuredReport) -> Iterator[tuple[int, str, str]]:
        """Depth, name and value of each line as it is shown, what is to be known of the report first."""
        identity, source = self.identity.isChecked(), report.source
        yield 0, source.title or tr("Report"), ""
        about = [] if report.verified else [tr("Nobody has verified it.")]
        about += [] if report.complete else [tr("It is not complete.")]
        about += [] if not report.cut_short else [tr("It is longer than what is shown here.")]
        about += [] if identity else [tr("Names of persons are hidden; free text may still say who the patient is.")]
        if identity:
            whose = (person_name(source.exam.patient_name), source.exam.patient_id)
            when = f"{LANGUAGE.dates(iso_date(source.made[:8]))} {iso_time(source.made[8:])}".strip()
            yield 1, tr("Patient"), " \u00b7 ".join(filter(None, whose))
            yield 1, tr("Made"), ", ".join(filter(None, (when, person_name(source.creator))))
        for sentence in about:
            yield 1, "", sentence
        film = self._session.pane.opened
        uid = film.image.attributes.get("SOPInstanceUID", "") if film is not None else ""
        for line in report.lines[1:]:
            value = person_name(line.value) if line.names_person else line.value
            value = (
                HIDDEN
                if line.names_person and not identity
                else tr("the film shown")
                if uid and value == uid
                else value
            )
            yield line.depth, line.name, value

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))

    @Slot()
    def _on_identity(self) -> None:
        self._fill(self.list.currentRow())

    @Slot()
    def _on_settings(self) -> None:
        if not self._settings.shows_identity and self.identity.isChecked():
            self.identity.setChecked(False)


def _insert(cursor: QTextCursor, text: str, *, bold: bool = False, large: bool = False) -> None:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if large:
        form.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 2)
    cursor.insertText(text, form)


def _reading_report(path: Path) -> Iterator[StructuredReport | Problem]:
    from imaging.reading.documents import read_report  # here, because pydicom comes with it

    try:
        yield read_report(path)
    except Fault as fault:
        yield fault.problem


def _drawing(
    draw: Callable[[Path, int, int], DrawnPage | Problem], path: Path, page: int, width: int
) -> Iterator[DrawnPage | Problem]:
    yield draw(path, page, width)
