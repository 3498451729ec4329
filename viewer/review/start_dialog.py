"""What is asked before a review: who reads, whether scores are hidden until the verdict, and with which labels."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from inference.review.types import ReviewLabel
from viewer.forms import Field, column, only_with_focus, said
from viewer.review.label_table import LabelTable, label_fault

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
    """What is known before: who has read in this folder, the model's labels, and the review's where they are others."""

    labels: tuple[ReviewLabel, ...]
    readers: tuple[str, ...] = ()
    own: tuple[ReviewLabel, ...] = ()


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
        self.setWindowTitle("Review a folder")
        self._folder = folder
        self.reader = ReaderField(known.readers, reader)
        self.read_first = QCheckBox("Hide scores until I have given my verdict")
        self.read_first.setChecked(read_first)
        self.labels = LabelField(known)
        self.reason = said()
        self.reason.setAccessibleName("What is lacking")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton("Start review", QDialogButtonBox.ButtonRole.AcceptRole)
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

    def lacking(self) -> str:
        """What keeps the review from starting; "" where nothing does."""
        return reader_fault(self.reader.name()) or self.labels.fault()

    def _build(self, folder: Path) -> None:
        where = said()
        where.setText(
            f"{folder}\nIts films are scored, then read. What you say is kept in this program, not in the folder."
        )
        hidden = said()
        hidden.setText("You read first, then see the score. The films come in an order that says nothing of it.")
        reading = Field("Reading")
        for widget in (self.read_first, hidden):
            reading.column.addWidget(widget)
        self._whole = whole = column(self, 16, margins=(18, 16, 18, 16))
        for part in (where, self.reader, reading, self.labels):
            whole.addWidget(part)
        whole.addStretch()
        whole.addWidget(self.reason)
        whole.addWidget(self.buttons)
        self.setMinimumWidth(min(_WIDTH, self.screen().availableSize().width() - 40))
        self.resize(self.minimumWidth(), 0)

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
        return "Say who reads: a name or initials."
    if len(name) > _LONGEST_NAME:
        return f"The name is too long. Take at most {_LONGEST_NAME} letters."
    return "" if name.isprintable() else "The name holds signs that cannot be seen. Type it anew."


class ReaderField(Field):
    """Who reads: a known reader, or a new name."""

    def __init__(self, readers: Sequence[str], reader: str, parent: QWidget | None = None) -> None:
        super().__init__("Reader", parent)
        self._readers = tuple(readers)
        self.edit = only_with_focus(QComboBox())
        self.edit.setEditable(True)
        self.edit.setLineEdit(letters := QLineEdit())
        self.edit.setCompleter(None)  # type: ignore[arg-type]  # Qt takes it; a completer would take Enter for itself
        self.edit.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.edit.addItems(list(dict.fromkeys((*readers, reader) if reader else readers)))
        self.edit.setCurrentText(reader)
        self.edit.setAccessibleName("Reader")
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
        return "Goes on where this reader stopped."
    if others:
        read = others[0] if len(others) == 1 else f"{', '.join(others[:-1])} and {others[-1]}"
        return (
            f"{read} {'has' if len(others) == 1 else 'have'} read here. What others said is shown after your verdict."
        )
    return "Verdicts are kept under this name."


class LabelField(Field):
    """The model's labels, or the reader's own in a table."""

    def __init__(self, known: KnownReview, parent: QWidget | None = None) -> None:
        super().__init__("Labels", parent)
        own = known.own if known.own and known.own != known.labels else ()
        self._model = known.labels
        self.of_model = QRadioButton(f"The model's: {', '.join(label.name for label in known.labels)}")
        self.of_reader = QRadioButton("Own labels")
        self.table = LabelTable(own or known.labels)
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
        return label_fault(self.labels())

    @Slot(bool)
    def _on_chosen(self, own: bool) -> None:
        self.table.setVisible(own)
        self.changed.emit()
