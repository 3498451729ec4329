"""A small table in which readers write labels of their own, and say which of them mean abnormal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from inference.review.types import ReviewLabel
from viewer.forms import column, row

_ROWS_SEEN = 5
_NAME, _ABNORMAL = 0, 1


def label_fault(labels: Sequence[ReviewLabel]) -> str:
    """What is wrong with these labels; "" where nothing is."""
    names = [label.name for label in labels]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        return f"The label {twice} is there twice. Rename one."
    if not any(label.abnormal for label in labels):
        return "No label means abnormal. Check one that does."
    return "" if any(not label.abnormal for label in labels) else "Every label means abnormal. Add one that does not."


class LabelTable(QWidget):
    """A row for each label; rows without a name are no labels."""

    changed = Signal()

    def __init__(self, labels: Sequence[ReviewLabel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels(["Label", "Means abnormal"])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(_ABNORMAL, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setObjectName("framed")
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.SelectedClicked | triggers.AnyKeyPressed)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName("Own labels")
        self.add = QPushButton("Add a label")
        self.remove = QPushButton("Remove")
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        whole = column(self, 6)
        whole.addWidget(self.table)
        whole.addLayout(row(self.add, self.remove, None))
        for label in labels:
            self._append(label.name, label.abnormal)
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(_ROWS_SEEN * height + self.table.horizontalHeader().sizeHint().height() + 4)
        self.table.itemChanged.connect(self.changed)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)

    def labels(self) -> tuple[ReviewLabel, ...]:
        """The labels as they are written now."""
        found = []
        for line in range(self.table.rowCount()):
            item, check = self.table.item(line, _NAME), self.table.item(line, _ABNORMAL)
            name = item.text().strip() if item is not None else ""
            if name and check is not None:
                found.append(ReviewLabel(name, check.checkState() is Qt.CheckState.Checked))
        return tuple(found)

    def _append(self, name: str, abnormal: bool) -> QTableWidgetItem:
        line = self.table.rowCount()
        self.table.insertRow(line)
        item, check = QTableWidgetItem(name), QTableWidgetItem()
        flags = Qt.ItemFlag
        check.setFlags(flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsUserCheckable)
        check.setCheckState(Qt.CheckState.Checked if abnormal else Qt.CheckState.Unchecked)
        self.table.setItem(line, _NAME, item)
        self.table.setItem(line, _ABNORMAL, check)
        return item

    @Slot()
    def _on_add(self) -> None:
        item = self._append("", abnormal=True)
        self.table.setCurrentItem(item)
        self.table.editItem(item)
        self.changed.emit()

    @Slot()
    def _on_remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()
