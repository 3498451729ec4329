"""The dialog that orders a training: films, recipe, start, name; it shows the command line, and what is lacking."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from inference.devices import CHOICES
from inference.models.card import ModelCard
from viewer.jobs.child_process import ChildOutput, ChildQuery
from viewer.training.training_fields import DataField, NameField, RecipeField, StartField
from viewer.training.training_order import (
    DataLook,
    Order,
    Start,
    data_from,
    free_name,
    is_file,
    lacking,
    look_at_disk,
    name_fault,
    recipes_from,
)
from viewer.widgets.forms import column, named_path, only_with_focus, resize_on_screen, rolled, row, said
from viewer.widgets.language import tr

_GAP = 6
_MOST_EPOCHS = 1000


class MoreFields(QWidget):
    """What is seldom changed: epochs, device, the column of splits, where models are written."""

    changed = Signal()

    def __init__(self, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = QPushButton(tr("More \u25b8"))
        self.toggle.setObjectName("link")
        self.toggle.setCheckable(True)
        self.epochs = only_with_focus(QSpinBox())
        self.epochs.setRange(0, _MOST_EPOCHS)
        self.epochs.setValue(order.epochs)
        self.epochs.setSpecialValueText(tr("as the recipe says"))
        self.device = only_with_focus(QComboBox())
        for name in CHOICES:
            self.device.addItem(tr("the fastest there is") if name == "auto" else name.upper(), name)
        self.device.setCurrentIndex(max(self.device.findData(order.device), 0))
        self.test = QCheckBox(tr("Measure the new model on the test films at the end: once, and never to choose by it"))
        self.test.setChecked(order.test)
        self.split = QLineEdit(order.split_column)
        self.folder = QLineEdit(str(order.folder))
        self.browse = QPushButton(tr("Browse ..."))
        self._body = QWidget()
        lines = column(self._body, _GAP)
        for title, widget, beside in (
            (tr("Epochs"), self.epochs, None),
            (tr("Device"), self.device, None),
            (tr("Column of splits in the labels file"), self.split, None),
            (tr("Folder for trained models"), self.folder, self.browse),
        ):
            label = QLabel(title)
            label.setFixedWidth(label.fontMetrics().horizontalAdvance(tr("Column of splits in the labels file")) + 12)
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
            folder=named_path(self.folder) or Path(),
        )

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self.toggle.setText(tr("Less \u25be") if shown else tr("More \u25b8"))

    @Slot()
    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder for trained models"), self.folder.text())
        if name:
            self.folder.setText(name)


_PAUSE_MS = 400
"""Typing rests this long before the disk is asked and the films are looked at."""


class TrainingDialog(QDialog):
    """Builds an `Order`; `order()` is complete when the dialog is accepted. Its children end with it."""

    def __init__(self, program: Sequence[str], order: Order, parent: QWidget | None = None) -> None:
        """`order`: what is shown at first; its folder is where trained models are written."""
        super().__init__(parent)
        self.setWindowTitle(tr("Train a model"))
        self._program = tuple(program)
        self._taken: tuple[str, ...] = ()
        self._look: DataLook | None = None
        self._looking: ChildQuery | None = None
        self._named = bool(order.name)
        self.data = DataField(order.data)
        self.recipe = RecipeField(order.recipe)
        self.start = StartField(order)
        self.name = NameField(order.name)
        self.more = MoreFields(order)
        self.command = QPlainTextEdit()
        self.copy = QPushButton(tr("Copy"))
        self.reason = said()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Start training"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._disk = look_at_disk(self.order())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._connect()
        self._own = [order.recipe] if is_file(order.recipe) else []
        self._recipes = self._list_recipes()
        self.data.edit.setFocus()
        self._look_at_data()
        self._on_start()

    def order(self) -> Order:
        """What is chosen now."""
        order = Order(
            data=self.data.path(),
            recipe=self.recipe.name(),
            name=self.name.text(),
            start=self.start.start(),
            weights=self.start.weights(),
            model=self.start.model(),
        )
        return self.more.filled(order)

    def set_models(self, cards: Sequence[ModelCard]) -> None:
        """The installed models, the one in use first: what can be adapted, and names that are taken."""
        self._taken = tuple(card.id for card in cards)
        self.start.offer(cards)

    def lacking(self) -> str:
        """What keeps the training from starting; "" where nothing does."""
        return lacking(self.order(), self.recipe.chosen(), self._taken, self._look, self._disk)

    # Parts

    def _build(self) -> None:
        scroll = rolled(self.data, self.start, self.recipe, self.name, self.more)
        self._build_command()
        line = QHBoxLayout()
        line.addWidget(self.command, 1)
        line.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.reason.setAccessibleName(tr("What is lacking"))
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignBottom)
        whole = column(self, 10, margins=(12, 12, 12, 12))
        whole.addWidget(scroll, 1)
        whole.addLayout(line)
        whole.addLayout(foot)
        resize_on_screen(self, 800, 720)

    def _build_command(self) -> None:
        self.command.setReadOnly(True)
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setAccessibleName(tr("Command line"))
        self.command.setToolTip(tr("The same training from a terminal"))
        self.command.setTabChangesFocus(True)
        self.command.setFixedHeight(3 * self.command.fontMetrics().lineSpacing() + 22)
        self.copy.setToolTip(tr("Copy the command line"))

    def _connect(self) -> None:
        self.data.changed.connect(self._on_data)
        self.recipe.changed.connect(self._on_recipe)
        self.recipe.file_chosen.connect(self._on_own_recipe)
        self.start.changed.connect(self._on_start)
        self.name.changed.connect(self._refresh)
        self.name.edited.connect(self._on_named)
        self.more.changed.connect(self._on_paths)
        self._pause.timeout.connect(self._on_rest)
        self.copy.clicked.connect(self._copy)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    # What is asked of the program

    def _ask(self, words: Sequence[str], answered: Any) -> ChildQuery:
        asking = ChildQuery((*self._program, *words), self)
        asking.answered.connect(answered)
        asking.start()
        return asking

    def _list_recipes(self) -> ChildQuery:
        return self._ask(("recipes", "list", "--format", "json", *self._own), self._on_recipes)

    @Slot(str)
    def _on_own_recipe(self, file: str) -> None:
        self._own = [file]
        self.recipe.want(file)
        self._recipes.cancel()
        self._recipes = self._list_recipes()

    @Slot(object)
    def _on_recipes(self, answer: ChildOutput) -> None:
        try:
            self.recipe.set_recipes(recipes_from(json.loads(answer.text)))
        except (ValueError, TypeError, KeyError):
            said_so = answer.ending.sentence() or answer.ending.details()
            self.recipe.show_refusal(tr("The recipes cannot be listed. {said_so}", said_so=said_so))
        self._refresh()

    @Slot()
    def _on_data(self) -> None:
        """The films are others: what was known of them is not."""
        self._look = None
        self._stop_looking()
        self.data.show_look(None)
        self._on_paths()

    @Slot()
    def _on_paths(self) -> None:
        """Something on the disk was named: it is asked once typing rests."""
        self._pause.start()
        self._refresh()

    @Slot()
    def _on_rest(self) -> None:
        self._disk = look_at_disk(self.order())
        if self._look is None and self._looking is None:
            self._look_at_data()
        self._refresh()

    def _look_at_data(self) -> None:
        order = self.order()
        if order.data is not None and order.data not in self._disk.missing:
            self.data.show_look(None, waiting=True)
            words = ("check", "--data", str(order.data), "--split-column", order.split_column, "--json")
            self._looking = self._ask(words, self._on_looked)

    @Slot(object)
    def _on_looked(self, answer: ChildOutput) -> None:
        """A program without that command, or an answer in other words, keeps nobody from training."""
        self._looking = None
        refusal = answer.ending.sentence()
        try:
            self._look = data_from(json.loads(answer.text))
        except (ValueError, TypeError, KeyError, AttributeError):
            self._look = DataLook(refusal=refusal) if refusal is not None else None
        self.data.show_look(self._look)
        self._refresh()

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    # What follows from a choice

    @Slot()
    def _on_recipe(self) -> None:
        order = self.order()
        base = order.model if order.start is Start.ADAPT else Path(order.recipe).stem
        if base and not self._named:
            self.name.edit.setText(free_name(base, (*self._taken, *self._disk.models, *self._disk.unfinished)))
        self._refresh()

    @Slot()
    def _on_start(self) -> None:
        """A model that is adapted brings its recipe along."""
        self.recipe.setVisible(self.start.start() is not Start.ADAPT)
        self._on_recipe()
        self._on_paths()

    @Slot()
    def _on_named(self) -> None:
        self._named = True

    @Slot()
    def _refresh(self) -> None:
        """Say what is lacking, and the command line."""
        order, reason = self.order(), self.lacking()
        fault = name_fault(order.name, self._taken, self._disk)
        self.name.show_note(fault or self._where(order), bool(fault))
        self.command.setPlainText(order.command())
        self.reason.setText(reason)
        self.go.setEnabled(not reason)
        self.go.setToolTip(reason)

    def _where(self, order: Order) -> str:
        if order.name in self._disk.unfinished:
            return tr(
                "{output}\nAn unfinished training of that name is there; this one starts from the beginning.",
                output=order.output,
            )
        return str(order.output)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.order().command())

    @Slot()
    def _accept(self) -> None:
        self._on_rest()
        if not self.lacking():
            self.accept()

    def done(self, result: int) -> None:
        """Nothing is asked any more once the dialog is closed."""
        self._pause.stop()
        self._stop_looking()
        self._recipes.cancel()
        super().done(result)
