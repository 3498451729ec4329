"""The window presets of the film shown: in the menu, on the toolbar and on the keys 1 to 9."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.browser.session import Session
from viewer.commands import PRESET_KEYS, Command

NO_PRESET = "Own window"


class PresetMenu(QObject):
    """Fills a menu with the film's presets after what is in it already; the one in use is checked."""

    named = Signal(str)
    """The name of the preset in use; `NO_PRESET` after a drag; empty without a film."""

    def __init__(self, session: Session, menu: QMenu, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._menu = menu
        self._window = window
        self._group = QActionGroup(self)
        menu.addSeparator()
        session.film_changed.connect(self._on_film)
        session.voi_changed.connect(self._on_voi)

    @Slot()
    def _on_film(self) -> None:
        if self._session.pane.is_reading:  # the names stay until the next film has its own, so that nothing flickers
            return
        for action in self._group.actions():
            self._window.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        self._group.deleteLater()
        self._group = QActionGroup(self)
        opened = self._session.pane.opened
        for place, preset in enumerate(opened.presets if opened is not None else ()):
            action = QAction(preset.name.replace("&", "&&"), self._group, checkable=True)
            action.setData(place)
            if place < len(PRESET_KEYS):
                action.setShortcut(QKeySequence(PRESET_KEYS[place]))
            self._menu.addAction(action)
            self._window.addAction(action)
        self._group.triggered.connect(self._on_chosen)
        self._on_voi()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._session.pane.choose_preset(action.data())
        self._on_voi()

    @Slot()
    def _on_voi(self) -> None:
        opened = self._session.pane.opened
        if self._session.pane.is_reading:
            return
        if opened is None:
            self.named.emit("")
            return
        name = NO_PRESET
        for action, preset in zip(self._group.actions(), opened.presets, strict=True):
            used = preset.voi is self._session.pane.voi
            action.setChecked(used)
            name = preset.name if used else name
        self.named.emit(name)


class PresetButton(QToolButton):
    """The name of the window preset in use; a click opens the list."""

    def __init__(self, presets: PresetMenu, menu: QMenu, automatic: Command) -> None:
        super().__init__()
        self._automatic = automatic
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Window presets")
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("Window of the file") + 34)
        presets.named.connect(self._on_name)
        self._on_name("")
        automatic.keys_changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self.setToolTip(f"Window presets of this film  (1 \u2026 9)\n{self._automatic.where()} is automatic")

    @Slot(str)
    def _on_name(self, name: str) -> None:
        text = self.fontMetrics().elidedText(name or "Window", Qt.TextElideMode.ElideRight, self.width() - 22)
        self.setText(f"{text} \u25be")
        self.setEnabled(bool(name))
