"""The recipe in the training dialog: a list of what they are for, and what the chosen one is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QWidget

from viewer.forms import Field, row, said
from viewer.training_order import RecipeLook

_RECIPE_ROWS = 6
_LIST_FRAME = 4


class RecipeField(Field):
    """The recipes by their titles, and what the chosen one is."""

    file_chosen = Signal(str)
    """A recipe of the reader's own is to be listed too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("Recipe", parent)
        self._wanted = name
        self._recipes: dict[str, RecipeLook] = {}
        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName("Recipe")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.about = said()
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.browse = QPushButton("A recipe of your own ...")
        self.browse.setObjectName("link")
        self.browse.setToolTip("A TOML file; hilum recipes show NAME prints one to begin with")
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
        self.about.setText("Listing the recipes \u2026")

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
            QListWidgetItem(own.subject, self.list).setToolTip(f"{own.title}\n{own.name}")
        rows = min(max(len(recipes), 3), _RECIPE_ROWS)
        self.list.ensurePolished()
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * _LIST_FRAME)
        names = list(self._recipes)
        self.list.setCurrentRow(names.index(self._wanted) if self._wanted in names else 0)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Recipe", "", "Recipes (*.toml)")
        if name:
            self.file_chosen.emit(name)

    @Slot()
    def _on_current(self) -> None:
        own = self.chosen()
        if own is not None:
            epochs = f"{own.epochs} epoch{'s' if own.epochs != 1 else ''}"
            labels = f"Labels: {', '.join(own.labels)}"
            self.about.setText("\n".join((own.title, Path(own.name).name, f"{own.architecture}, {epochs}", labels)))
            self.about.setToolTip(own.data)
        self.changed.emit()
