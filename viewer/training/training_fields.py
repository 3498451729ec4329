"""The parts of the training dialog: each holds one choice and says `changed`; none knows of the others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from inference.models.card import ModelCard
from viewer.training.training_order import DataLook, Order, RecipeLook, Start
from viewer.widgets.forms import Field, named_path, only_with_focus, row, said, set_role
from viewer.widgets.language import tr

_MOST_REMARKS = 4

_STARTS = {
    Start.ADAPT: (
        tr("An installed model, adapted"),
        tr(
            "Goes on gently from what this model learned; about 150 films are enough. The model stays as it is, and "
            "the new one is compared with it."
        ),
    ),
    Start.IMAGENET: (
        tr("ImageNet weights, by a recipe"),
        tr(
            "Weights learned on everyday photographs, fetched once from the internet. No film leaves this computer. "
            "Some hundreds of films are needed."
        ),
    ),
    Start.FILE: (tr("A file of weights, by a recipe"), tr("A safetensors file with weights of the recipe's network.")),
    Start.RANDOM: (
        tr("Nothing, by a recipe"),
        tr("Random weights. Small networks learn well from them; large ones need thousands of films."),
    ),
}


class DataField(Field):
    """Where the labelled films are, and what a look at them found."""

    def __init__(self, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Labelled films"), parent)
        self.edit = QLineEdit(str(path or ""))
        self.edit.setPlaceholderText(tr("A labels file (CSV: path, label), or a folder with a folder for each label"))
        self.edit.setAccessibleName(tr("Labelled films"))
        self.edit.setClearButtonEnabled(True)
        self.browse_file = QPushButton(tr("File ..."))
        self.browse_folder = QPushButton(tr("Folder ..."))
        self.counts = said()
        self.remarks = said("warning")
        for told in (self.counts, self.remarks):
            policy = told.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            told.setSizePolicy(policy)
        self.remarks.setMinimumHeight(2 * self.remarks.fontMetrics().lineSpacing())
        self.column.addLayout(row(self.edit, self.browse_file, self.browse_folder))
        self.column.addWidget(self.counts)
        self.column.addWidget(self.remarks)
        self.edit.textChanged.connect(self.changed)
        self.browse_file.clicked.connect(self._choose_file)
        self.browse_folder.clicked.connect(self._choose_folder)
        self.show_look(None)

    def path(self) -> Path | None:
        """The file or folder; None where nothing is named."""
        return named_path(self.edit)

    def show_look(self, look: DataLook | None, waiting: bool = False) -> None:
        """Say what was found; None while nothing is known."""
        self.counts.setText(_counts(look) if look is not None else tr("Looking at the films \u2026") if waiting else "")
        self.counts.setVisible(bool(self.counts.text()))
        remarks = look.remarks if look is not None else ()
        shown = [f"\u26a0 {text}" for text in remarks[:_MOST_REMARKS]]
        if len(remarks) > _MOST_REMARKS:
            shown.append(tr("and {remarks} more", remarks=len(remarks) - _MOST_REMARKS))
        self.remarks.setText("\n".join(shown))
        self.remarks.setToolTip("\n".join((*remarks, *(look.notes if look is not None else ()))))
        self.remarks.setVisible(bool(shown))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Labels file"), self.edit.text(), tr("Tables (*.csv);;All files (*)")
        )
        self._take(name)

    @Slot()
    def _choose_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, tr("Folder of class folders"), self.edit.text()))

    def _take(self, name: str) -> None:
        if name:
            self.edit.setText(name)


class StartField(Field):
    """What the weights are at the beginning."""

    def __init__(self, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(tr("Start from"), parent)
        self._wanted_model = order.model
        self.kind = only_with_focus(QComboBox())
        self.kind.setAccessibleName(tr("Start from"))
        for start, (title, _) in _STARTS.items():
            self.kind.addItem(title, start)
        self.models = only_with_focus(QComboBox())
        self.models.setAccessibleName(tr("Model to adapt"))
        self.edit = QLineEdit(str(order.weights or ""))
        self.edit.setPlaceholderText(tr("A safetensors file"))
        self.edit.setAccessibleName(tr("File of weights"))
        self.browse = QPushButton(tr("Browse ..."))
        file = QWidget()
        file.setLayout(row(self.edit, self.browse))
        self._extra = QStackedWidget()
        for widget in (self.models, file, QWidget()):
            self._extra.addWidget(widget)
        self._extra.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = said()
        line = row(self.kind, self._extra)
        line.setStretch(1, 1)
        self.column.addLayout(line)
        self.column.addWidget(self.note)
        self.kind.setCurrentIndex(self.kind.findData(order.start))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.models.currentIndexChanged.connect(self.changed)
        self.edit.textChanged.connect(self.changed)
        self.browse.clicked.connect(self._choose)
        self._on_kind()

    def start(self) -> Start:
        """The kind of start that is chosen."""
        return Start(self.kind.currentData())

    def model(self) -> str:
        """The id of the model to adapt; "" for another start."""
        return str(self.models.currentData() or "") if self.start() is Start.ADAPT else ""

    def weights(self) -> Path | None:
        """The file of weights; None for another start and where none is named."""
        return named_path(self.edit) if self.start() is Start.FILE else None

    def offer(self, cards: Sequence[ModelCard]) -> None:
        """The models that can be gone on from, the first of them chosen unless another one was wanted."""
        self.models.blockSignals(True)
        self.models.clear()
        for card in cards:
            self.models.addItem(f"{card.id} {card.version}", card.id)
        self.models.setCurrentIndex(max(self.models.findData(self._wanted_model), 0 if cards else -1))
        self.models.blockSignals(False)
        self.models.setEnabled(bool(cards))
        self.changed.emit()

    @Slot()
    def _on_kind(self) -> None:
        start = self.start()
        self._extra.setCurrentIndex({Start.ADAPT: 0, Start.FILE: 1}.get(start, 2))
        self.note.setText(_STARTS[start][1])
        self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        weights = tr("Weights (*.safetensors);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Weights to start from"), self.edit.text(), weights)
        if name:
            self.edit.setText(name)


class NameField(Field):
    """What the model will be called: its id."""

    edited = Signal()
    """By the reader, not by the program."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Name of the new model"), parent)
        self.edit = QLineEdit(name)
        self.edit.setAccessibleName(tr("Name of the new model"))
        self.edit.setMaxLength(64)
        self.note = said()
        self.column.addWidget(self.edit)
        self.column.addWidget(self.note)
        self.edit.textChanged.connect(self.changed)
        self.edit.textEdited.connect(self.edited)

    def text(self) -> str:
        """The name as it stands."""
        return self.edit.text().strip()

    def show_note(self, note: str, wrong: bool) -> None:
        """Say what is wrong with the name, or where the model will be."""
        self.note.setText(note)
        set_role(self.note, "warning" if wrong else "muted")


def _counts(look: DataLook) -> str:
    if look.refusal:
        return ""
    labels = ", ".join(f"{count:,} {label}" for label, count in look.labels.items())
    patients = tr(" of {patients:,} patients", patients=look.patients) if look.patients else ""
    return tr("{films:,} films{patients}: {labels}", films=look.films, patients=patients, labels=labels)


_RECIPE_ROWS = 6
_LIST_FRAME = 4


class RecipeField(Field):
    """The recipes by their titles, and what the chosen one is."""

    file_chosen = Signal(str)
    """A recipe of the reader's own is to be listed too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recipe"), parent)
        self._wanted = name
        self._recipes: dict[str, RecipeLook] = {}
        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName(tr("Recipe"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.about = said()
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.browse = QPushButton(tr("A recipe of your own ..."))
        self.browse.setObjectName("link")
        self.browse.setToolTip(tr("A TOML file; hilum recipes show NAME prints one to begin with"))
        both = row(self.list, self.about)
        both.setStretch(0, 5)
        both.setStretch(1, 2)
        both.setSpacing(14)
        self.column.removeWidget(self.heading)
        self.column.addLayout(row(self.heading, self.browse))
        self.column.addLayout(both)
        self.browse.clicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._on_current)
        self.show_waiting()

    def chosen(self) -> RecipeLook | None:
        """The recipe that is chosen; None before they are known."""
        row = self.list.currentRow()
        return list(self._recipes.values())[row] if 0 <= row < len(self._recipes) else None

    def name(self) -> str:
        """The name of the recipe that is chosen, or wanted as long as they are not known."""
        chosen = self.chosen()
        return chosen.name if chosen is not None else self._wanted

    def show_waiting(self) -> None:
        """The recipes are being listed."""
        self.about.setText(tr("Listing the recipes \u2026"))

    def show_refusal(self, sentence: str) -> None:
        """The recipes cannot be listed."""
        self.about.setText(sentence)

    def want(self, name: str) -> None:
        """Choose this one once it is listed."""
        self._wanted = name

    def set_recipes(self, recipes: Sequence[RecipeLook]) -> None:
        """Offer these; the wanted one is chosen, else the first."""
        self._recipes = {own.name: own for own in recipes}
        self.list.clear()
        for own in recipes:
            QListWidgetItem(tr(own.subject), self.list).setToolTip(f"{own.title}\n{own.name}")
        rows = min(max(len(recipes), 3), _RECIPE_ROWS)
        self.list.ensurePolished()
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * _LIST_FRAME)
        names = list(self._recipes)
        self.list.setCurrentRow(names.index(self._wanted) if self._wanted in names else 0)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Recipe"), "", tr("Recipes (*.toml)"))
        if name:
            self.file_chosen.emit(name)

    @Slot()
    def _on_current(self) -> None:
        own = self.chosen()
        if own is not None:
            epochs = tr("{epochs} {epochs:epoch|epochs}", epochs=own.epochs)
            labels = tr("Labels: {labels}", labels=", ".join(own.labels))
            self.about.setText("\n".join((tr(own.title), Path(own.name).name, f"{own.architecture}, {epochs}", labels)))
            self.about.setToolTip(own.data)
        self.changed.emit()
