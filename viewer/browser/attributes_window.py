"""The attributes of the film shown, in a window of their own: a tree with search, copying, and identity masked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from imaging.faults import Fault, Problem
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.view_settings import ViewSettings
from viewer.jobs.job_thread import Latest, Priority
from viewer.widgets.forms import column, resize_on_screen, row, said
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

if TYPE_CHECKING:
    from imaging.reading.attributes import Attribute

HIDDEN = tr("hidden")
"""In place of a value that may point to a person."""
_TAG, _NAME, _VR, _VALUE = range(4)
_PAUSE_MS = 150


def value_words(attribute: Attribute, identity: bool) -> str:
    """A value as it is shown and copied: hidden where it may point to a person and identity is not asked for."""
    if attribute.identifies and not identity and (attribute.value or attribute.note):
        return HIDDEN
    if attribute.value and attribute.note:
        return f"{attribute.value} \u2026 ({attribute.note})"
    return attribute.value or (f"({attribute.note})" if attribute.note else "")


def name_words(attribute: Attribute) -> str:
    """The name, of a private attribute with who gave it its meaning."""
    return f"{attribute.name} [{attribute.creator}]" if attribute.creator else attribute.name


def line_of(attribute: Attribute, identity: bool) -> str:
    """An attribute as it is copied, without those inside."""
    words = (attribute.tag, attribute.vr, name_words(attribute), value_words(attribute, identity))
    return "\t".join(words).strip("\t")


def as_text(attributes: Sequence[Attribute], identity: bool, depth: int = 0) -> Iterator[str]:
    """A line for each attribute, those inside sequences indented."""
    for attribute in attributes:
        yield "  " * depth + line_of(attribute, identity)
        yield from as_text(attribute.below, identity, depth + 1)


class AttributesWindow(QDialog):
    """Follows the film shown. `identity` is shown when it is asked for here, until it is hidden here or everywhere."""

    def __init__(self, session: Session, settings: ViewSettings, title: Callable[[], str], window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._session, self._settings, self._title = session, settings, title
        self._path: Path | None = None
        self._attributes: tuple[Attribute, ...] = ()
        self._reading = Latest()
        self.command = Command(
            "attributes",
            tr("Film a&ttributes"),
            Menu.FILE,
            tr("Everything that the film's file says of itself"),
            self.open_window,
            "Ctrl+I",
            gives_way=True,
            pointer=20,
            separated=True,
            enabled=lambda: session.pane.entry is not None and session.pane.entry.path is not None,
        )
        self.search = QLineEdit()
        self.identity = QCheckBox(tr("Show identity"))
        self.tree = QTreeWidget()
        self.problem = said()
        self.copy = QPushButton(tr("Copy all"))
        self.menu: QMenu | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._was_shown = settings.shows_identity
        self._build()
        self._pause.timeout.connect(self._find)
        self.search.textChanged.connect(self._pause.start)
        self.identity.toggled.connect(self._fill)
        self.copy.clicked.connect(self.copy_all)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        session.entry_changed.connect(self._on_film)
        session.focus_changed.connect(self._on_film)
        settings.changed.connect(self._on_settings)

    def _build(self) -> None:
        self.search.setPlaceholderText(tr("Search tag, name or value"))
        self.search.setAccessibleName(tr("Search attributes"))
        self.search.setClearButtonEnabled(True)
        self.identity.setToolTip(tr("Values that may point to a person (DICOM PS3.15), and all private ones"))
        self.tree.setObjectName("attributes")
        self.tree.setHeaderLabels([tr("Tag"), tr("Name"), "VR", tr("Value")])
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.setAccessibleName(tr("Attributes"))
        self.tree.installEventFilter(self)
        for place, pixels in ((_TAG, 150), (_NAME, 290), (_VR, 40)):
            self.tree.setColumnWidth(place, pixels)
        self.copy.setAutoDefault(False)
        whole = column(self, 8, margins=(12, 12, 12, 12))
        whole.addLayout(row(self.search, self.identity, self.copy))
        whole.addWidget(self.problem)
        whole.addWidget(self.tree, 1)
        resize_on_screen(self, 860, 620)

    @Slot()
    def open_window(self) -> None:
        """Show it, or bring it to the front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    # Reading

    def showEvent(self, event: QShowEvent) -> None:
        """What is shown in the window may be another film since."""
        super().showEvent(event)
        self._on_film()

    @Slot()
    def _on_film(self) -> None:
        if not self.isVisible():
            return
        entry = self._session.pane.entry
        path = entry.path if entry is not None else None
        name = self._title()
        self.setWindowTitle(tr("Attributes · {name}", name=name) if name else tr("Attributes"))
        if path == self._path:
            return
        self._path, self._attributes = path, ()
        self._reading.cancel()
        self._fill()
        if path is not None:
            job = self._session.io.job(lambda: _reading(path), Priority.NOW)
            self._reading.start(job, self._on_read, self._session.crashed)

    @Slot(object)
    def _on_read(self, found: tuple[Attribute, ...] | Problem) -> None:
        if isinstance(found, Problem):
            sentence = LANGUAGE.message(found) if self._settings.shows_identity else tr("The file cannot be read.")
            self.problem.setText(sentence)
            self.problem.show()
        else:
            self._attributes = found
            self._fill()

    # The tree

    @Slot()
    def _fill(self) -> None:
        self.problem.hide()
        self.copy.setEnabled(bool(self._attributes))
        self.tree.setUpdatesEnabled(False)
        self.tree.clear()
        self.tree.addTopLevelItems([self._item(attribute) for attribute in self._attributes])
        self._find()
        self.tree.setUpdatesEnabled(True)

    def _item(self, attribute: Attribute) -> QTreeWidgetItem:
        words = value_words(attribute, self.identity.isChecked())
        item = QTreeWidgetItem([attribute.tag, name_words(attribute), attribute.vr, words])
        item.setData(_TAG, Qt.ItemDataRole.UserRole, attribute)
        item.setToolTip(_VALUE, words)
        if words == HIDDEN or not attribute.value:
            item.setForeground(_VALUE, QBrush(QColor(COLORS.faint)))
        for below in attribute.below:
            item.addChild(self._item(below))
        return item

    @Slot()
    def _find(self) -> None:
        """Show what has all words, with what it is inside of."""
        self._pause.stop()
        words = self.search.text().casefold().split()
        for place in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(place)
            if item is not None:
                self._match(item, words)

    def _match(self, item: QTreeWidgetItem, words: Sequence[str]) -> bool:
        below = map(item.child, range(item.childCount()))
        inside = [self._match(child, words) for child in below if child is not None]
        text = "\n".join(item.text(place) for place in range(4)).casefold()
        found = any(inside) or all(word in text for word in words)
        item.setHidden(not found)
        item.setExpanded(bool(words) and any(inside))
        return found

    # Copying

    @Slot()
    def copy_all(self) -> None:
        """Everything as text, hidden values as such."""
        self._copy("\n".join(as_text(self._attributes, self.identity.isChecked())))

    def copy_rows(self) -> None:
        """The rows that are chosen, in their order."""
        chosen = [item.data(_TAG, Qt.ItemDataRole.UserRole) for item in self.tree.selectedItems()]
        self._copy("\n".join(line_of(attribute, self.identity.isChecked()) for attribute in chosen))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Ctrl+C in the tree."""
        copies = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if copies and event.type() is QEvent.Type.KeyPress:
            self.copy_rows()
            return True
        return False

    @Slot(QPoint)
    def _open_menu(self, where: QPoint) -> None:
        item = self.tree.itemAt(where)
        if item is None:
            return
        attribute = item.data(_TAG, Qt.ItemDataRole.UserRole)
        menu = self.menu = QMenu(self)
        menu.addAction(tr("Copy value")).triggered.connect(partial(self._copy_value, attribute))
        menu.addAction(tr("Copy row")).triggered.connect(self.copy_rows)
        menu.addAction(tr("Copy all")).triggered.connect(self.copy_all)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def _copy_value(self, attribute: Attribute, _checked: bool = False) -> None:
        hidden = attribute.identifies and not self.identity.isChecked()
        self._copy(HIDDEN if hidden else attribute.value or attribute.note)

    @Slot()
    def _on_settings(self) -> None:
        if self._settings.shows_identity != self._was_shown:
            self._was_shown = self._settings.shows_identity
            if not self._was_shown:
                self.identity.setChecked(False)
            self._on_film()


def _reading(path: Path) -> Iterator[tuple[Attribute, ...] | Problem]:
    from imaging.reading.attributes import read_all_attributes  # here, because pydicom comes with it

    try:
        yield read_all_attributes(path)
    except Fault as fault:
        yield fault.problem
