"""The part of the training dialog that is folded away: what is seldom changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from inference.devices import CHOICES
from viewer.forms import column, only_with_focus, row
from viewer.training_order import Order

_GAP = 6
_INDENT = 7
"""Of a spin box's letters, which get no padding from the style sheet, to stand under those of the other fields."""
_MOST_EPOCHS = 1000


class MoreFields(QWidget):
    """What is seldom changed: epochs, device, the column of splits, where models are written."""

    changed = Signal()

    def __init__(self, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = QPushButton("More \u25b8")
        self.toggle.setObjectName("link")
        self.toggle.setCheckable(True)
        self.epochs = only_with_focus(QSpinBox())
        self.epochs.setRange(0, _MOST_EPOCHS)
        self.epochs.setValue(order.epochs)
        self.epochs.setSpecialValueText("as the recipe says")
        self.epochs.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.device = only_with_focus(QComboBox())
        for name in CHOICES:
            self.device.addItem("the fastest there is" if name == "auto" else name.upper(), name)
        self.device.setCurrentIndex(max(self.device.findData(order.device), 0))
        self.test = QCheckBox("Measure the new model on the test films at the end: once, and never to choose by it")
        self.test.setChecked(order.test)
        self.split = QLineEdit(order.split_column)
        self.folder = QLineEdit(str(order.folder))
        self.browse = QPushButton("Browse ...")
        self._body = QWidget()
        lines = column(self._body, _GAP)
        for title, widget, beside in (
            ("Epochs", self.epochs, None),
            ("Device", self.device, None),
            ("Column of splits in the labels file", self.split, None),
            ("Folder for trained models", self.folder, self.browse),
        ):
            label = QLabel(title)
            label.setFixedWidth(label.fontMetrics().horizontalAdvance("Column of splits in the labels file") + 12)
            widget.setAccessibleName(title)
            line = row(widget, beside)
            line.insertWidget(0, label)
            lines.addLayout(line)
        lines.addWidget(self.test)
        whole = column(self, _GAP)
        whole.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._body)
        self._body.hide()
        self.toggle.toggled.connect(self._on_toggled)
        self.epochs.valueChanged.connect(self.changed)
        self.device.currentIndexChanged.connect(self.changed)
        self.test.toggled.connect(self.changed)
        self.split.textChanged.connect(self.changed)
        self.folder.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._choose)

    def filled(self, order: Order) -> Order:
        """The order with these choices in it."""
        return replace(
            order,
            epochs=self.epochs.value(),
            test=self.test.isChecked(),
            device=str(self.device.currentData()),
            split_column=self.split.text().strip() or "split",
            folder=Path(self.folder.text().strip()).expanduser(),
        )

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self.toggle.setText("Less \u25be" if shown else "More \u25b8")

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, "Folder for trained models", self.folder.text())
        if name:
            self.folder.setText(name)
