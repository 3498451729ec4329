"""What is asked before a review: who reads, whether scores are hidden until the verdict, and with which labels."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from imaging.faults import Fault, Problem
from imaging.film_reasons import FilmReason
from imaging.reading.read import read_attributes
from imaging.reading.scan import FoundFile, scan_files
from inference.models.card import Headline, ModelCard
from inference.models.population import outside_words, population_of, subject_of
from review.verdicts import ReviewLabel, label_set
from viewer.jobs.film_jobs import Services
from viewer.jobs.job_thread import Latest, Priority
from viewer.review.review_controller import ReviewController
from viewer.review.store_worker import LAST_READER, from_text, setting_of
from viewer.widgets.forms import Field, column, fit_screen, only_with_focus, row, said
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import HEADLINE
from viewer.widgets.theme import text_scale

_ROWS_SEEN = 5
_NAME, _POSITIVE = 0, 1


def label_fault(labels: Sequence[ReviewLabel], headline: Headline) -> str:
    """What is wrong with these labels; "" where nothing is."""
    names = [label.name for label in labels]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        return tr("The label {twice} is there twice. Rename one.", twice=twice)
    if not any(label.positive for label in labels):
        return tr("No label means {title}. Check one that does.", title=headline.title)
    one_sided = all(label.positive for label in labels)
    return tr("Every label means {title}. Add one that does not.", title=headline.title) if one_sided else ""


class LabelTable(QWidget):
    """A row for each label; rows without a name are no labels."""

    changed = Signal()

    def __init__(self, labels: Sequence[ReviewLabel], headline: Headline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([tr("Label"), tr("Means {title}", title=headline.title)])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(_POSITIVE, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setObjectName("framed")
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.SelectedClicked | triggers.AnyKeyPressed)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(tr("Own labels"))
        self.add = QPushButton(tr("Add a label"))
        self.remove = QPushButton(tr("Remove"))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        whole = column(self, 6)
        whole.addWidget(self.table)
        whole.addLayout(row(self.add, self.remove, None))
        for label in labels:
            self._append(label.name, label.positive)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(_ROWS_SEEN * height + self.table.horizontalHeader().sizeHint().height() + 4)
        self.table.itemChanged.connect(self.changed)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)

    def labels(self) -> tuple[ReviewLabel, ...]:
        """The labels as they are written now."""
        found = []
        for line in range(self.table.rowCount()):
            item, check = self.table.item(line, _NAME), self.table.item(line, _POSITIVE)
            name = item.text().strip() if item is not None else ""
            if name and check is not None:
                found.append(ReviewLabel(name, check.checkState() is Qt.CheckState.Checked))
        return tuple(found)

    def _append(self, name: str, positive: bool) -> QTableWidgetItem:
        line = self.table.rowCount()
        self.table.insertRow(line)
        item, check = QTableWidgetItem(name), QTableWidgetItem()
        flags = Qt.ItemFlag
        check.setFlags(flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable)
        check.setCheckState(Qt.CheckState.Checked if positive else Qt.CheckState.Unchecked)
        self.table.setItem(line, _NAME, item)
        self.table.setItem(line, _POSITIVE, check)
        return item

    @Slot()
    def _on_add(self) -> None:
        item = self._append("", positive=True)
        self.table.setCurrentItem(item)
        self.table.editItem(item)
        self.changed.emit()

    @Slot()
    def _on_remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()


_WIDTH = 500
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class ReviewOrder:
    """A review as it is asked for. `labels` are those to read with, the model's or the reader's own."""

    folder: Path
    reader: str
    read_first: bool
    labels: tuple[ReviewLabel, ...]


@dataclass(frozen=True, slots=True)
class KnownReview:
    """What is known before: who has read in this folder, the model's labels, and the review's where they are others.

    words: what is shown of a label of the model. headline: of the model, which labels count to or not.
    """

    labels: tuple[ReviewLabel, ...]
    readers: tuple[str, ...] = ()
    own: tuple[ReviewLabel, ...] = ()
    words: Callable[[str], str] = str
    headline: Headline = HEADLINE


def default_reader(last: str) -> str:
    """Who reads, before anybody says so: who read last, else who is logged in."""
    if last:
        return last
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class StartDialog(QDialog):
    """Builds a `ReviewOrder`; with what it shows at first, Enter is enough."""

    def __init__(
        self, folder: Path, known: KnownReview, reader: str, read_first: bool, parent: QWidget | None = None
    ) -> None:
        """`reader`, `read_first`: as they were last, or as `default_reader` says."""
        super().__init__(parent)
        self.setWindowTitle(tr("Review a folder"))
        self._folder = folder
        self.reader = ReaderField(known.readers, reader)
        self.read_first = QCheckBox(tr("Hide scores until I have given my verdict"))
        self.read_first.setChecked(read_first)
        self.labels = LabelField(known)
        self.outside = said()
        self.outside.hide()
        self.reason = said()
        self.reason.setAccessibleName(tr("What is lacking"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Start review"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self._build(folder)
        self.reader.changed.connect(self._refresh)
        self.labels.changed.connect(self._refresh)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.reader.edit.setFocus()
        self._refresh()

    def order(self) -> ReviewOrder:
        """What is chosen now."""
        return ReviewOrder(self._folder, self.reader.name(), self.read_first.isChecked(), self.labels.labels())

    def tell_outside(self, words: str) -> None:
        """How many films the model is not for, once that is known; it keeps no review from starting."""
        self.outside.setText(words)
        self.outside.setVisible(bool(words))
        self._fit()

    def lacking(self) -> str:
        """What keeps the review from starting; "" where nothing does."""
        return reader_fault(self.reader.name()) or self.labels.fault()

    def _build(self, folder: Path) -> None:
        where = said()
        where.setText(
            tr(
                "{folder}\nIts films are scored, then read. Your verdicts are kept in this program, not in the folder.",
                folder=folder,
            )
        )
        hidden = said(text=tr("You read first, then see the score. The films come in an order that does not tell it."))
        reading = Field(tr("Reading"))
        for widget in (self.read_first, hidden):
            reading.column.addWidget(widget)
        self._whole = whole = column(self, 16, margins=(18, 16, 18, 16))
        for part in (where, self.reader, reading, self.labels):
            whole.addWidget(part)
        whole.addWidget(self.outside)
        whole.addStretch()
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        self.setMinimumWidth(min(round(_WIDTH * max(1.0, text_scale())), self.screen().availableSize().width() - 40))
        self.resize(self.minimumWidth(), 0)
        fit_screen(self)

    @Slot()
    def _refresh(self) -> None:
        reason = self.lacking()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.go.setEnabled(not reason)
        self._fit()

    def _fit(self) -> None:
        """As high as the words and the labels take, which Qt does not see for lines that wrap."""
        self._whole.activate()
        self.setFixedHeight(self._whole.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @Slot()
    def _accept(self) -> None:
        if not self.lacking():
            self.accept()


def reader_fault(name: str) -> str:
    """What is wrong with a reader's name; "" where nothing is."""
    if not name:
        return tr("Enter who reads: a name or initials.")
    if len(name) > _LONGEST_NAME:
        return tr("The name is too long. Take at most {longest_name} letters.", longest_name=_LONGEST_NAME)
    return "" if name.isprintable() else tr("The name has invisible characters. Type it again.")


class ReaderField(Field):
    """Who reads: a known reader, or a new name."""

    def __init__(self, readers: Sequence[str], reader: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reader"), parent)
        self._readers = tuple(readers)
        self.edit = only_with_focus(QComboBox())
        self.edit.setEditable(True)
        self.edit.setLineEdit(letters := QLineEdit())
        self.edit.setCompleter(None)  # type: ignore[arg-type]  # Qt takes it; a completer would take Enter for itself
        self.edit.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.edit.addItems(list(dict.fromkeys((*readers, reader) if reader else readers)))
        self.edit.setCurrentText(reader)
        self.edit.setAccessibleName(tr("Reader"))
        letters.selectAll()
        self.note = said()
        self.column.addWidget(self.edit)
        self.column.addWidget(self.note)
        self.edit.editTextChanged.connect(self._on_text)
        self._on_text()

    def name(self) -> str:
        """The name, without spaces around it."""
        return self.edit.currentText().strip()

    @Slot()
    def _on_text(self) -> None:
        self.note.setText(reader_note(self.name(), self._readers))
        self.changed.emit()


def reader_note(name: str, readers: Sequence[str]) -> str:
    """What it means that this reader reads."""
    others = [other for other in readers if other != name]
    if name in readers:
        return tr("Goes on where this reader stopped.")
    if others:
        read = (
            others[0]
            if len(others) == 1
            else tr("{others} and {others2}", others=", ".join(others[:-1]), others2=others[-1])
        )
        return tr(
            "{read} {others:has|have} read here. Other readers' verdicts are shown after yours.",
            read=read,
            others=len(others),
        )
    return tr("Verdicts are kept under this name.")


class LabelField(Field):
    """The model's labels, or the reader's own in a table."""

    def __init__(self, known: KnownReview, parent: QWidget | None = None) -> None:
        super().__init__(tr("Labels"), parent)
        own = known.own if known.own and known.own != known.labels else ()
        self._model, self._headline = known.labels, known.headline
        self.of_model = QRadioButton(
            tr("The model's: {join}", join=", ".join(tr(known.words(label.name)) for label in known.labels))
        )
        self.of_reader = QRadioButton(tr("Own labels"))
        self.table = LabelTable(own or known.labels, known.headline)
        self._choice = QButtonGroup(self)
        for button in (self.of_model, self.of_reader):
            self._choice.addButton(button)
            self.column.addWidget(button)
        self.column.addWidget(self.table)
        (self.of_reader if own else self.of_model).setChecked(True)
        self.table.setVisible(bool(own))
        self.of_reader.toggled.connect(self._on_chosen)
        self.table.changed.connect(self.changed)

    def labels(self) -> tuple[ReviewLabel, ...]:
        """The labels that are chosen now."""
        return self.table.labels() if self.of_reader.isChecked() else self._model

    def fault(self) -> str:
        """What is wrong with them; "" where nothing is."""
        return label_fault(self.labels(), self._headline)

    @Slot(bool)
    def _on_chosen(self, own: bool) -> None:
        self.table.setVisible(own)
        self.changed.emit()


_FILES_A_STEP = 16


class StartReview(QObject):
    """What is known of a folder's review is looked up first, and offered in the dialog."""

    said = Signal(str)
    locked = Signal(object, object)
    """As `FilmList.locked`, of a ZIP archive in the folder."""

    def __init__(self, review: ReviewController, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: StartDialog | None = None
        self.refusal: QMessageBox | None = None
        self._review, self._session, self._window = review, review.session, window
        self._asked: Path | None = None
        self._last_folder = Path.home()
        self._counting = Latest()
        review.refused.connect(self._on_refused)

    def choose_folder(self) -> None:
        """Ask for a folder, then how it is to be read."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Review a folder"), str(self._last_folder))
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
                self.said.emit(tr("The model is still being looked for."))
            return
        self._asked, self._last_folder = folder, folder.parent
        job = self._session.io.job(lambda: _knowing(services, folder, card), Priority.NOW)
        job.start(self._on_known, self._session.crashed)

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
    def _on_known(self, answer: tuple[KnownReview, str, bool, ModelCard] | Problem) -> None:
        if isinstance(answer, Problem):
            self._on_refused(answer)
        elif self._asked is not None:
            known, reader, read_first, card = answer
            self.dialog = StartDialog(self._asked, known, default_reader(reader), read_first, self._window)
            self.dialog.accepted.connect(self._on_ordered)
            self.dialog.finished.connect(self._on_closed)
            self.dialog.open()
            self._count(self._asked, card)

    def _count(self, folder: Path, card: ModelCard) -> None:
        """Look through the headers for films that the model is not for, while the reader is asked."""
        job = self._session.io.job(lambda: _outside(folder, card), Priority.LATER)
        self._counting.start(job, self._on_counted, self._session.crashed)

    @Slot(object)
    def _on_counted(self, words: str | Path) -> None:
        if isinstance(words, Path):
            self.locked.emit(words, ())
        elif self.dialog is not None and words:
            self.dialog.tell_outside(words)

    @Slot()
    def _on_ordered(self) -> None:
        if self.dialog is not None:
            order = self.dialog.order()
            self._review.open(order.folder, order.reader, order.read_first, order.labels)

    @Slot()
    def _on_closed(self) -> None:
        self._counting.cancel()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @Slot(object)
    def _on_refused(self, problem: Problem) -> None:
        """Over the window: nothing else in it shows that a review was asked for."""
        self._on_refusal_read()
        box = self.refusal = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Review a folder"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(LANGUAGE.message(problem))
        box.setInformativeText(LANGUAGE.next_step(problem))
        box.finished.connect(self._on_refusal_read)
        box.open()

    @Slot()
    def _on_refusal_read(self) -> None:
        if self.refusal is not None:
            self.refusal.deleteLater()
            self.refusal = None


def _knowing(
    services: Services, folder: Path, card: ModelCard
) -> Iterator[tuple[KnownReview, str, bool, ModelCard] | Problem]:
    """What is known of a review before it is opened: labels, readers, who read last and how, by which model."""
    try:
        card = services.begun_with(folder, card)
        with services.open_review(folder, card) as store:
            reader, own, readers = store.setting(LAST_READER), store.labels(), store.readers()
            read_first = from_text(store.setting(setting_of(reader))).read_first
    except Fault as fault:
        yield fault.problem
        return
    yield (
        KnownReview(label_set(card), readers, own, card.words, card.headline.spoken(LANGUAGE)),
        reader,
        read_first,
        card,
    )


def _outside(folder: Path, card: ModelCard) -> Iterator[str | Path]:
    """`outside_words` of a folder by the headers of its files; "" until all were looked at.

    Before that, each ZIP archive in it whose password is not known.
    """
    outside = films = 0
    for number, found in enumerate(scan_files([folder]), start=1):
        if isinstance(found, FoundFile):
            try:
                attributes = read_attributes(found.path)
            except (Fault, OSError):  # said of the film itself when it is scored
                attributes = None
            if attributes is not None:
                films += 1
                outside += isinstance(population_of(card, subject_of(attributes)), Problem)
        elif found.reason in (FilmReason.ZIP_PASSWORD, FilmReason.ZIP_WRONG_PASSWORD) and found.path is not None:
            yield found.path
        if number % _FILES_A_STEP == 0:
            yield ""
    yield outside_words(card, outside, films, "file", LANGUAGE)
