"""The reader's own window presets: kept under a name, listed, renamed, removed and put in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from imaging.display.dragging import as_window
from imaging.display.presets import (
    Preset,
    PresetFile,
    PresetRule,
    file_for,
    own_rule,
    presets_folder,
    read_presets,
    with_own,
    write_presets,
)
from imaging.image import Image
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.widgets.forms import column, plain_button, resize_on_screen, row
from viewer.widgets.language import LANGUAGE, tr

_MOST = 40
"""Letters of a name."""


class OwnPresets(QObject):
    """Belongs to the window. `dialog` is what it asks or lists, None before the first time."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, session: Session, window: QWidget, folder: Path | None = None) -> None:
        super().__init__(window)
        self.folder = folder or presets_folder()
        self.dialog: QInputDialog | PresetList | None = None
        self._session, self._window = session, window
        self._files: tuple[PresetFile, ...] = ()
        self.commands = (
            Command(
                "keep_window",
                tr("&Keep this window as a preset..."),
                Menu.WINDOW,
                tr("Give it a name; it is offered on films of the same modality from now on"),
                self._ask_name,
                enabled=self._has_window,
            ),
            Command(
                "own_presets",
                tr("&Own presets..."),
                Menu.WINDOW,
                tr("Rename, remove and order the windows that you kept"),
                self._list,
                enabled=lambda: bool(self._has_window() and self.rules()),
            ),
        )

    def read(self) -> None:
        """Read what was kept before; a file that cannot be used is said."""
        self._files, problems = read_presets(self.folder)
        for problem in problems:
            self.said.emit(f"{LANGUAGE.message(problem)} {LANGUAGE.next_step(problem)}")
        self.changed.emit()

    def after(self, image: Image, offered: Sequence[Preset]) -> tuple[Preset, ...]:
        """The windows offered for an image with the reader's own after them."""
        return with_own(image, offered, self._files)

    def rules(self, modality: str | None = None) -> tuple[PresetRule, ...]:
        """The reader's own presets of a modality, in their order; None is that of the film shown."""
        return self._file(modality).rules

    def files(self) -> tuple[PresetFile, ...]:
        """All that are kept, those of each modality in their order."""
        return tuple(file for file in self._files if file.rules)

    def put_all(self, files: Sequence[PresetFile]) -> None:
        """Have these and no others, each where those of its modalities lie already."""
        known: list[PresetFile] = []
        for file in files:
            same = next((one for one in self._files if one.modalities == file.modalities), None)
            place = same or file_for("-".join(file.modalities), self.folder, (*self._files, *known))
            known.append(replace(file, path=place.path))
        gone = [replace(one, rules=()) for one in self._files if one.path not in {file.path for file in known}]
        for file in (*gone, *known):
            self._write(file)

    def keep(self, name: str) -> None:
        """Keep the window of the film shown under a name; one of the same name is replaced."""
        image, voi = self._session.pane.image, self._session.pane.voi
        name = _clean(name)
        if image is None or voi is None or not name:
            return
        names = [rule.name.casefold() for rule in self.rules()]
        is_there = name.casefold() in names
        place = names.index(name.casefold()) if is_there else len(names)
        said = (
            tr("{name} now has this window.", name=name)
            if is_there
            else tr("{name} is kept for films of this modality.", name=name)
        )
        self._put(place, (own_rule(name, as_window(voi), image.ref.modality),), said)

    def rename(self, place: int, name: str, modality: str | None = None) -> None:
        """Give one another name."""
        rule, name = self.rules(modality)[place], _clean(name)
        if name and name != rule.name:
            window = replace(rule.window, explanation=name) if rule.window is not None else None
            self._put(place, (replace(rule, name=name, window=window),), modality=modality)

    def remove(self, place: int, modality: str | None = None) -> None:
        """Have one no more."""
        self._put(place, (), tr("{name} is removed.", name=self.rules(modality)[place].name), modality)

    def move(self, place: int, step: int, modality: str | None = None) -> None:
        """Put one so many places further down."""
        rules = [*self.rules(modality)]
        rules.insert(place + step, rules.pop(place))
        self._write(replace(self._file(modality), rules=tuple(rules)))

    def _put(self, place: int, instead: tuple[PresetRule, ...], said: str = "", modality: str | None = None) -> None:
        rules = self.rules(modality)
        self._write(replace(self._file(modality), rules=(*rules[:place], *instead, *rules[place + 1 :])), said)

    def modality_shown(self) -> str:
        """That of the film shown; "" without one."""
        image = self._session.pane.image
        return image.ref.modality if image is not None else ""

    def _file(self, modality: str | None = None) -> PresetFile:
        return file_for(self.modality_shown() if modality is None else modality, self.folder, self._files)

    def _write(self, file: PresetFile, said: str = "") -> None:
        """Have these presets from now on, and on the disk."""
        others = [one for one in self._files if one.path != file.path]
        self._files = tuple(sorted((*others, file), key=lambda one: one.path.name))
        try:
            write_presets(file)
        except OSError as error:
            said = tr(
                "The presets hold until the program ends; they are not kept: {strerror}.",
                strerror=error.strerror or tr("the disk refused"),
            )
        self.changed.emit()
        if said:
            self.said.emit(said)

    def _has_window(self) -> bool:
        image = self._session.pane.image
        return image is not None and not image.is_color

    # Questions

    def _ask_name(self) -> None:
        dialog = self.dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Keep this window"))
        dialog.setLabelText(tr("Name of the preset:"))
        dialog.textValueSelected.connect(self.keep)
        dialog.finished.connect(dialog.deleteLater)
        self._session.film_changed.connect(dialog.reject)
        dialog.open()

    def _list(self) -> None:
        self.dialog = PresetList(self, self._window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self._session.film_changed.connect(self.dialog.reject)
        self.dialog.open()


class PresetPane(QWidget):
    """The own presets of a modality, that of the film shown where it is None; each change holds at once."""

    def __init__(self, own: OwnPresets) -> None:
        super().__init__()
        self._own = own
        self.modality: str | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Own presets"))
        self.list.setObjectName("framed")
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.up, self.down, self.rename, self.remove = map(
            plain_button, (tr("Up"), tr("Down"), tr("Rename"), tr("Remove"))
        )
        self.up.clicked.connect(partial(self._move, -1))
        self.down.clicked.connect(partial(self._move, 1))
        self.rename.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        inside = column(self, 8)
        how = QLabel(tr("They follow the other presets in the list, and have their keys 1 to 9 in this order."))
        how.setWordWrap(True)
        inside.addWidget(how)
        inside.addWidget(self.list, 1)
        inside.addLayout(row(self.up, self.down, self.rename, self.remove, None))
        self.list.itemChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(self._on_row)
        self._fill(0)

    def show_modality(self, modality: str) -> None:
        """List those of a modality as they are now; a list that has them stays, with the name that is being typed."""
        place = max(self.list.currentRow(), 0) if modality == self.modality else 0
        self.modality = modality
        if self._own.rules(modality) != self._listed:
            self._fill(place)

    def _fill(self, place: int) -> None:
        self._listed = self._own.rules(self.modality)
        self.list.blockSignals(True)
        self.list.clear()
        for rule in self._listed:
            item = QListWidgetItem(rule.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            window = rule.window
            item.setToolTip(f"C {window.center:.6g}  W {window.width:.6g}" if window is not None else "")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(place, self.list.count() - 1))
        self._on_row(self.list.currentRow())

    @Slot(int)
    def _on_row(self, place: int) -> None:
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < self.list.count() - 1)
        self.rename.setEnabled(place >= 0)
        self.remove.setEnabled(place >= 0)

    def _move(self, step: int) -> None:
        place = self.list.currentRow()
        self._own.move(place, step, self.modality)
        self._fill(place + step)

    @Slot()
    def _edit(self) -> None:
        self.list.editItem(self.list.currentItem())

    @Slot()
    def _remove(self) -> None:
        place = self.list.currentRow()
        self._own.remove(place, self.modality)
        self._fill(place)

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        place = self.list.row(item)
        self._own.rename(place, item.text(), self.modality)
        self.list.blockSignals(True)
        item.setText(self._own.rules(self.modality)[place].name)  # without what no name has
        self.list.blockSignals(False)


class PresetList(QDialog):
    """The own presets of the film's modality."""

    def __init__(self, own: OwnPresets, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Own presets"))
        self.pane = PresetPane(own)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        inside = column(self, 8, margins=(14, 12, 14, 12))
        inside.addWidget(self.pane, 1)
        inside.addWidget(close)
        resize_on_screen(self, 420, 340)


def _clean(name: str) -> str:
    return " ".join(name.split())[:_MOST]
