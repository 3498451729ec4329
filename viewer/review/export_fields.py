"""The parts of the dialog that hands a review over: each holds one choice and says `changed`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget

from inference.review.export import LABELS_FILE, Kind
from viewer.forms import Field, row, said, set_role

_INDENT = 24

KINDS: Mapping[Kind, tuple[str, str, str]] = {
    Kind.XLSX: (
        "review.xlsx",
        "Workbook",
        "One row per film with score, decision and what each reader said; the figures on a second sheet.",
    ),
    Kind.CSV: ("review.csv", "Table", "The same rows as plain text, for other programs and for very many films."),
    Kind.JSON: ("review.json", "Data", "The same and the figures, with regions as numbers, for scripts."),
    Kind.PDF: ("review.pdf", "Summary", "Some pages to print: counts, figures with intervals, agreement and charts."),
    Kind.LABELS: (
        LABELS_FILE,
        "Labels to train with",
        "The films with a final label, as hilum train takes them. It always names the films by their paths.",
    ),
}

"""Of each kind of file: its name, its title, and what it is."""
_IDENTITY = (
    "Paths, file names and UIDs of the films go into the files. Names of folders and files may be patients' names."
)
_NO_IDENTITY = "Films and patients have pseudonyms, always the same ones. Notes go out as the readers wrote them."
_BURNED_IN = "Text that is burned into a film is not in these files, but it is in the films that labels.csv names."


class KindsField(Field):
    """Which files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("What", parent)
        self.boxes: dict[Kind, QCheckBox] = {}
        for kind, (name, title, line) in KINDS.items():
            box = QCheckBox(f"{title} ({name})")
            box.setAccessibleDescription(line)
            box.toggled.connect(self.changed)
            self.boxes[kind] = box
            self.column.addWidget(box)
            self.column.addWidget(_indented(line))
        self.boxes[Kind.XLSX].setChecked(True)
        self.boxes[Kind.PDF].setChecked(True)

    def kinds(self) -> tuple[Kind, ...]:
        """What is ticked."""
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())


class ReadersField(Field):
    """Whose verdicts."""

    def __init__(self, readers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("Whose verdicts", parent)
        self.boxes: dict[str, QCheckBox] = {}
        for reader in readers:
            box = QCheckBox(reader.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self.changed)
            self.boxes[reader] = box
            self.column.addWidget(box)
        words = (
            "A film's final label is the adjudicator's, else the one these readers have in common, else there is none."
            if readers
            else "Nobody has given a verdict yet: the files have scores and no final labels."
        )
        self.column.addWidget(_muted(words))

    def readers(self) -> tuple[str, ...]:
        """Who is ticked."""
        return tuple(reader for reader, box in self.boxes.items() if box.isChecked())


class IdentityField(Field):
    """With or without what says who it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Identity", parent)
        self.box = QCheckBox("With paths and UIDs")
        self.note = said()
        self.column.addWidget(self.box)
        self.column.addWidget(self.note)
        self.box.toggled.connect(self._on_toggled)
        self._labels = False
        self._on_toggled()

    def is_wanted(self) -> bool:
        """Whether identity goes into the files."""
        return self.box.isChecked()

    def show_labels(self, labels: bool) -> None:
        """Whether labels are handed over, which name films in any case."""
        self._labels = labels
        self._on_toggled()

    @Slot()
    def _on_toggled(self) -> None:
        risky = self.is_wanted() or self._labels
        words = [_IDENTITY if self.is_wanted() else _NO_IDENTITY]
        if self._labels and not self.is_wanted():
            words.append(f"{LABELS_FILE} holds paths all the same: without them there is nothing to train with.")
        if self._labels:
            words.append(_BURNED_IN)
        self.note.setText(("\u26a0 " if risky else "") + " ".join(words))
        set_role(self.note, "warning" if risky else "muted")
        self.changed.emit()


class PlaceField(Field):
    """Where the files go."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("Where", parent)
        self.edit = QLineEdit(str(folder))
        self.edit.setAccessibleName("Folder for the files")
        self.edit.setPlaceholderText("A folder, not that of the films")
        self.browse = QPushButton("Folder ...")
        self.browse.setAutoDefault(False)  # Enter writes
        self.inside = QCheckBox("Write into the folder of the films")
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
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    def say(self, text: str) -> None:
        """A warning, or nothing."""
        self.note.setText(f"\u26a0 {text}" if text else "")
        self.note.setVisible(bool(text))

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Folder for the files", self.edit.text())
        if name:
            self.edit.setText(name)


def _muted(text: str) -> QWidget:
    label = said()
    label.setText(text)
    return label


def _indented(text: str) -> QWidget:
    label = said()
    label.setText(text)
    label.setContentsMargins(_INDENT, 0, 0, 4)
    return label
