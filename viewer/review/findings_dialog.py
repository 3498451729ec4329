"""The dialog that takes what a reader says beside the verdict: findings and their place, quality, certainty, recall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from review.structure import Certainty, PatientSide, PlacedFinding, Quality, Recall, Structure, VerdictForm, Zone
from viewer.widgets.forms import Field, column, only_with_focus, resize_on_screen, row
from viewer.widgets.language import LANGUAGE, tr

E = TypeVar("E", bound=StrEnum)

_NOT_SAID = tr("not said")
_LONGEST = 500
_MOST_SHOWN = 96
"""Height of the list of findings, in pixels."""


class FindingsField(Field):
    """The findings said by now, and one more."""

    def __init__(self, offered: Sequence[str], said: Sequence[PlacedFinding], parent: QWidget | None = None) -> None:
        super().__init__(tr("Findings"), parent)
        self.findings = list(said)
        self._offered = tuple(offered)
        self.name = _combo(tr("Finding"), map(tr, self._offered))
        self.side = _combo(tr("Side"), (tr("no side"), tr("right"), tr("left"), tr("both")))
        self.zone = _combo(tr("Zone"), (tr("no zone"), tr("upper"), tr("middle"), tr("lower")))
        self.add = QPushButton(tr("Add"))
        self.add.setAutoDefault(False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Findings said"))
        self.list.setObjectName("framed")
        self.list.setMaximumHeight(_MOST_SHOWN)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAutoDefault(False)
        self.column.addLayout(row(self.name, self.side, self.zone, self.add))
        self.column.addLayout(row(self.list, self.remove))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._refresh)
        self._show()

    @Slot()
    def _add(self) -> None:
        side, zone = tuple(PatientSide)[self.side.currentIndex()], tuple(Zone)[self.zone.currentIndex()]
        finding = PlacedFinding(self._offered[self.name.currentIndex()], side, zone)
        if finding not in self.findings:
            self.findings.append(finding)
            self._show()

    @Slot()
    def _remove(self) -> None:
        place = self.list.currentRow()
        if place >= 0:
            del self.findings[place]
            self._show()

    def _show(self) -> None:
        self.list.clear()
        self.list.addItems([finding.words(LANGUAGE) for finding in self.findings])
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))


class FindingsDialog(QDialog):
    """All of it may be left as it is; `kept` carries what is said when Keep is pressed."""

    kept = Signal(object)

    def __init__(
        self, form: VerdictForm, labels: Iterable[str], said: Structure, parent: QWidget | None = None
    ) -> None:
        """labels: the positive ones of the review, in words."""
        super().__init__(parent)
        self.setWindowTitle(tr("Findings and image quality"))
        offered = form.offered(labels)
        self.findings = FindingsField(offered, said.findings)
        self.quality = _choice(tr("Image quality"), said.quality)
        self.certainty = _choice(tr("Certainty"), said.certainty)
        self.recall = _choice(tr("Recall"), said.recall)
        values = dict(said.own)
        self.own: dict[str, QComboBox | QLineEdit] = {
            own.name: _own(own.name, own.choices, values.get(own.name, "")) for own in form.fields
        }
        self._others = tuple((name, value) for name, value in said.own if name not in self.own)
        self.buttons = QDialogButtonBox()
        self.keep = self.buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        self.buttons.accepted.connect(self._on_keep)
        self.buttons.rejected.connect(self.reject)
        self._build()

    def _build(self) -> None:
        note = QLabel(tr("All of this is optional. The verdict itself stays one key."))
        note.setProperty("role", "muted")
        plain = QFormLayout()
        plain.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            *((tr("Image quality"), self.quality), (tr("Certainty"), self.certainty), (tr("Recall"), self.recall)),
            *self.own.items(),
        ]
        for name, box in rows:
            label = QLabel(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(box)
            label.setMinimumHeight(box.sizeHint().height())  # beside the middle of its box
            plain.addRow(label, box)
        whole = column(self, 12, margins=(16, 14, 16, 14))
        whole.addWidget(note)
        whole.addWidget(self.findings)
        whole.addLayout(plain)
        whole.addStretch()
        whole.addWidget(self.buttons)
        resize_on_screen(self, 620, 380 + 34 * len(self.own))

    def structure(self) -> Structure:
        """What is said now."""
        own = [(name, _text(box)) for name, box in self.own.items()]
        return Structure(
            tuple(self.findings.findings),
            _chosen(self.quality, Quality),
            _chosen(self.certainty, Certainty),
            _chosen(self.recall, Recall),
            (*((name, value) for name, value in own if value), *self._others),
        )

    @Slot()
    def _on_keep(self) -> None:
        self.kept.emit(self.structure())
        self.accept()


def _combo(name: str, choices: Iterable[str], place: int = 0) -> QComboBox:
    """place: of the one chosen; not its words, which are others in another language."""
    box = only_with_focus(QComboBox())
    box.setAccessibleName(name)
    box.addItems([str(choice) for choice in choices])
    box.setCurrentIndex(place)
    return box


def _choice(name: str, chosen: StrEnum) -> QComboBox:
    """Of the members of an enumeration, the first of which is that nothing is said."""
    members = tuple(type(chosen))
    return _combo(name, (_NOT_SAID, *map(tr, members[1:])), members.index(chosen))


def _own(name: str, choices: tuple[str, ...], value: str) -> QComboBox | QLineEdit:
    if choices:
        known = choices if not value or value in choices else (*choices, value)
        return _combo(name, (_NOT_SAID, *known), known.index(value) + 1 if value else 0)
    edit = QLineEdit(value)
    edit.setAccessibleName(name)
    edit.setMaxLength(_LONGEST)
    return edit


def _text(box: QComboBox | QLineEdit) -> str:
    if isinstance(box, QLineEdit):
        return box.text().strip()
    return box.currentText() if box.currentIndex() > 0 else ""


def _chosen(box: QComboBox, kind: type[E]) -> E:
    return tuple(kind)[box.currentIndex()]
