"""The window presets of the film shown: in the menu, on the toolbar and on the keys 1 to 9."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from imaging.display.presets import AUTO, Preset, PresetSource
from imaging.image import Voi, Window
from viewer.app.own_presets import OwnPresets
from viewer.browser.session import Session
from viewer.commands import PRESET_KEYS, Command
from viewer.widgets.forms import fix_width
from viewer.widgets.language import tr

NO_PRESET = tr("Own window")


class PresetMenu(QObject):
    """Fills a menu with the film's presets and the reader's own, after what is in it; the one in use is checked.

    Auto is the command `automatic`, which is in the menu already, and has no second place and key.
    """

    named = Signal(str)
    """The name of the preset in use; `NO_PRESET` after a drag; empty without a film."""

    def __init__(self, session: Session, own: OwnPresets, menu: QMenu, automatic: Command, window: QWidget) -> None:
        super().__init__(window)
        self._automatic = automatic
        self._session = session
        self._own = own
        self._menu = menu
        self._window = window
        self._group = QActionGroup(self)
        self._presets: tuple[Preset, ...] = ()
        self._has_keys = True
        menu.addSeparator()
        session.film_changed.connect(self._on_film)
        session.voi_changed.connect(self._on_voi)
        own.changed.connect(self._on_film)

    def hear_signs(self, hears: bool) -> None:
        """Whether presets have the digits as keys."""
        self._has_keys = hears
        for place, action in enumerate(self._group.actions()[: len(PRESET_KEYS)]):
            action.setShortcut(QKeySequence(PRESET_KEYS[place]) if hears else QKeySequence())

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
        self._presets = self._own.after(opened.image, opened.presets) if opened is not None else ()
        listed = [(place, preset) for place, preset in enumerate(self._presets) if not _is_auto(preset)]
        for number, (place, preset) in enumerate(listed):
            action = QAction(_title(preset).replace("&", "&&"), self._group, checkable=True)
            action.setData(place)
            if self._has_keys and number < len(PRESET_KEYS):
                action.setShortcut(QKeySequence(PRESET_KEYS[number]))
            self._menu.addAction(action)
            self._window.addAction(action)
        self._group.triggered.connect(self._on_chosen)
        self._on_voi()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        place = action.data()
        if self._presets[place].source is PresetSource.USER:
            self._session.pane.set_voi(self._presets[place].voi)
        else:
            self._session.pane.choose_preset(place)
        self._on_voi()

    @Slot()
    def _on_voi(self) -> None:
        pane = self._session.pane
        if pane.is_reading:
            return
        if pane.opened is None:
            self.named.emit("")
            return
        offered = pane.opened.presets  # that of the lungs may be made of their values by now
        self._presets = (*offered, *self._presets[len(offered) :])
        used = next((place for place, preset in enumerate(self._presets) if _is_used(preset, pane.voi)), -1)
        if pane.opened.image.is_color:  # no window changes it, so none is the reader's own
            used = 0
        for action in self._group.actions():
            action.setChecked(action.data() == used)
        self._automatic.refresh()
        name = _title(self._presets[used]) if used >= 0 else NO_PRESET
        self.named.emit(self._automatic.name if used >= 0 and _is_auto(self._presets[used]) else name)


def _title(preset: Preset) -> str:
    """Its name in the language of the window; the reader's own as they gave it."""
    return preset.name if preset.source is PresetSource.USER else tr(preset.name)


def _is_auto(preset: Preset) -> bool:
    return preset.name == AUTO and preset.source is PresetSource.PROGRAM


def _is_used(preset: Preset, voi: Voi | None) -> bool:
    """Whether a film is shown by a preset: by the same window, which may be another frame's, or was kept as it."""
    if not isinstance(voi, Window) or not isinstance(preset.voi, Window):
        return preset.voi is voi
    if preset.source is PresetSource.USER:
        voi = replace(voi, explanation=preset.voi.explanation)
    return preset.voi == voi


class PresetButton(QToolButton):
    """The name of the window preset in use; a click opens the list."""

    def __init__(self, presets: PresetMenu, menu: QMenu, automatic: Command) -> None:
        super().__init__()
        self._automatic = automatic
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Window presets"))
        fix_width(self, f"{automatic.name} \u25be", 30)
        presets.named.connect(self._on_name)
        self._on_name("")
        automatic.keys_changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self.setToolTip(tr("Window presets of this film  (1 … 9)\n{where} is automatic", where=self._automatic.where()))

    @Slot(str)
    def _on_name(self, name: str) -> None:
        text = self.fontMetrics().elidedText(name or tr("Window"), Qt.TextElideMode.ElideRight, self.width() - 22)
        self.setText(f"{text} \u25be")
        self.setEnabled(bool(name))
