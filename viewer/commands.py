"""Commands: each carries its words, key, icon and places, what it does, when it can and what it mirrors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar, QToolButton

from viewer.film.tool import Tool
from viewer.film.view_settings import ViewSettings
from viewer.widgets import theme
from viewer.widgets.focus import digit_of
from viewer.widgets.language import tr

Handler: TypeAlias = Callable[[], object]
"""What a command does."""

Condition: TypeAlias = Callable[[], bool]
"""Asked whenever the state of the window has changed."""


class Menu(StrEnum):
    """The menus, in order; also the groups of the sheet of keys."""

    FILE = tr("&File")
    TOOLS = tr("&Tools")
    VIEW = tr("&View")
    COMPARE = tr("&Compare")
    WINDOW = tr("Grey &levels")
    GO = tr("&Go")
    SCORE = tr("&Score")
    REVIEW = tr("&Review")
    HELP = tr("&Help")

    @property
    def words(self) -> str:
        """Without its mnemonic."""
        return self.value.replace("&", "")


class Command(QAction):
    """What the reader can ask for. It belongs to the part of the window that does it; `Commands` gathers all of them.

    `does` is called when it is asked for. It can be while `enabled` says so, always where that is None; it is checkable
    where `checked` says what it mirrors. `keys` are portable key sequences with spaces between; commands of one `radio`
    exclude each other.
    """

    keys_changed = Signal()

    def __init__(
        self,
        name: str,
        text: str,
        menu: Menu,
        tip: str,
        does: Handler,
        keys: str = "",
        *,
        icon: str = "",
        toolbar: int = 0,
        label: str = "",
        pointer: int = 0,
        separated: bool = False,
        repeats: bool = False,
        radio: str = "",
        enabled: Condition | None = None,
        checked: Condition | None = None,
        gives_way: bool = False,
    ) -> None:
        """
        toolbar: its group there, counted from 1; 0 is not on the toolbar. label: the text beside its icon there.
        pointer: its place in the menu at the pointer, counted from 1; 0 is not in it.
        separated: a line above it in its menu. repeats: goes on while the key is held. gives_way: its keys are newer
        than keys that a reader may have set, and are not its own where one of these is the same.
        """
        super().__init__(text)
        self.id = name
        self.name = text.replace("&", "").removesuffix("...")
        """The text without its mnemonic and dots, as the sheet of keys and tooltips say it."""
        self.tip = tip
        self.in_menu = menu
        self.separated = separated
        self.on_toolbar, self.label = toolbar, label
        self.at_pointer = pointer
        self.radio = radio
        self.gives_way = gives_way
        self.default_keys = tuple(keys.split())
        self.keys: tuple[str, ...] = ()
        self._hears_signs = True
        self._hidden = ""
        self._does, self._enabled, self._checked = does, enabled, checked
        self.setCheckable(checked is not None)
        self.setAutoRepeat(repeats)
        self.setIconText(label or self.name)
        if icon:
            self.setIcon(theme.icon(icon))
        self.set_keys(self.default_keys)
        self.triggered.connect(self._on_triggered)

    def set_keys(self, keys: tuple[str, ...]) -> None:
        """Have these keys, in the tooltip too."""
        self.keys = keys
        self.setShortcuts([QKeySequence(key) for key in self._heard()])
        text = self.key_text()
        self.setToolTip(f"{self.name}  ({text})\n{self.tip}" if text else f"{self.name}\n{self.tip}")
        self.keys_changed.emit()

    def call(self, text: str, tip: str) -> None:
        """Have other words, where they follow the model."""
        self.setText(text)
        self.name, self.tip = text.replace("&", ""), tip
        self.setIconText(self.label or self.name)
        self.set_keys(self.keys)

    def hear_signs(self, hears: bool) -> None:
        """Whether keys that type a sign by themselves are heard; those with Ctrl or Alt are, and F1, Esc, arrows."""
        if hears is not self._hears_signs:
            self._hears_signs = hears
            self.set_keys(self.keys)

    def _heard(self) -> tuple[str, ...]:
        return tuple(key for key in self.keys if self._hears_signs or not types_a_sign(key))

    def hide_sign(self, sign: str) -> None:
        """Say this key no more where there is another: this layout has it on a digit, which goes before it."""
        if sign in self.keys and sign not in self._hidden:
            self._hidden += sign
            self.set_keys(self.keys)

    def key_text(self, *, short: bool = False) -> str:
        """The keys that are heard as this system writes them; "" without one. short: of signs and others the signs."""
        heard = self._heard()
        pressed = [key for key in heard if key not in self._hidden] or heard
        signs = [key for key in pressed if types_a_sign(key)] if short else []
        return tr(" or ").join(native(key) for key in signs or pressed)

    def where(self) -> str:
        """The keys, or else where it is in the menus."""
        return self.key_text() or f"{self.in_menu.words} > {self.name}"

    @Slot()
    def refresh(self) -> None:
        """Be enabled and checked as the state of the window says."""
        if self._enabled is not None:
            self.setEnabled(self._enabled())
        if self._checked is not None:
            self.setChecked(self._checked())

    @Slot()
    def _on_triggered(self) -> None:
        self._does()
        self.refresh()  # Qt has checked it already, whatever came of that


PRESET_KEYS = tuple("123456789")
"""Keys of the window presets of a film, in list order."""

LAYOUT = "layout."
"""Begins the ids of the commands of the layouts."""

LABEL = "label_"
"""How the ids of the commands begin that give a label, before its place."""

LABEL_KEYS = 9
"""Labels of a review that have a command each."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Keys that a command cannot have, and who has them."""

    command: Command
    keys: str
    holder: str

    def sentence(self) -> str:
        """What to tell the reader."""
        return tr(
            "{keys} for {name} was ignored: {holder} has it.",
            keys=self.keys,
            name=self.command.name,
            holder=self.holder,
        )


class Commands:
    """Every command of a window, in the order of its menus; by its id for what is stored, and for tests."""

    def __init__(self, commands: Iterable[Command], window: QMainWindow) -> None:
        self._by_id = {command.id: command for command in commands}
        self.hears_signs = True
        groups: dict[str, QActionGroup] = {}
        for command in self:
            command.setParent(window)
            window.addAction(command)
            if command.radio:
                groups.setdefault(command.radio, QActionGroup(window)).addAction(command)

    def __getitem__(self, name: str) -> Command:
        return self._by_id[name]

    def __iter__(self) -> Iterator[Command]:
        return iter(self._by_id.values())

    def refresh(self) -> None:
        """Every command as the state of the window says."""
        for command in self:
            command.refresh()

    # Where they are shown

    def menus(self, window: QMainWindow) -> dict[Menu, QMenu]:
        """The menu bar."""
        menus = {menu: window.menuBar().addMenu(menu.value) for menu in Menu}
        for command in self:
            if command.separated:
                menus[command.in_menu].addSeparator()
            menus[command.in_menu].addAction(command)
        return menus

    def toolbar(self, window: QMainWindow) -> QToolBar:
        """The toolbar, group by group, with icons; a few buttons have their text beside."""
        bar = QToolBar(tr("Toolbar"), window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        shown = [command for command in self if command.on_toolbar]
        for before, command in zip([None, *shown], shown, strict=False):
            if before is not None and before.on_toolbar != command.on_toolbar:
                bar.addSeparator()
            bar.addAction(command)
            button = bar.widgetForAction(command)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if command.label and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        window.addToolBar(bar)
        return bar

    def at_pointer(self) -> list[Command]:
        """Those of the menu at the pointer."""
        return sorted((command for command in self if command.at_pointer), key=lambda command: command.at_pointer)

    # Keys

    def hear_signs(self, hears: bool) -> None:
        """Whether a letter, a digit or another sign alone is a key (WCAG 2.2, 2.1.4); the keys stay as they are set."""
        self.hears_signs = hears
        for command in self:
            command.hear_signs(hears)

    def bind(self, bindings: Mapping[str, str]) -> tuple[Conflict, ...]:
        """Give the commands the reader's own keys; returns what could not be honored.

        `bindings` maps a command's id to keys separated by spaces ("" takes its keys away); without one it has those of
        the program. Unknown ids are ignored: they belong to another version.
        """
        wanted = {
            name: tuple(portable(key) for key in text.split()) for name, text in bindings.items() if name in self._by_id
        }
        conflicts: list[Conflict] = []
        while (found := self._conflict(wanted, yielding=True)) is not None:
            conflicts.append(found)
            del wanted[found.command.id]
        taken = {key for keys in wanted.values() for key in keys}
        for command in self:
            keys = wanted.get(command.id, command.default_keys)
            if command.gives_way and command.id not in wanted:
                keys = tuple(key for key in keys if portable(key) not in taken)
            if keys != command.keys:
                command.set_keys(keys)
        return tuple(conflicts)

    def change(self, command: Command, keys: tuple[str, ...]) -> Conflict | None:
        """Give a command other keys, unless one of them is taken; returns which, and by whom."""
        reserved = {
            portable(QKeySequence.mnemonic(menu.value).toString()): tr("the menu {words}", words=menu.words)
            for menu in Menu
        }
        reserved[portable("Space")] = tr("dragging the film")
        taken = next((key for key in keys if key in reserved), None)
        if taken is not None:
            return Conflict(command, taken, reserved[taken])
        others = {each.id: each.keys for each in self if each is not command and each.keys != each.default_keys}
        found = self._conflict(others | {command.id: keys})
        if found is None:
            command.set_keys(keys)
        return found

    def press(self, key: QKeyCombination) -> None:
        """Do what a key does, where nothing else has heard it."""
        for command in self:
            if is_key_of(command, key):
                command.trigger()
                return

    def set_by_reader(self, key: QKeyCombination) -> bool:
        """Whether a key is one that the reader has given to a command."""
        return any(command.keys != command.default_keys and is_key_of(command, key) for command in self)

    def hide_sign(self, sign: str) -> None:
        """Tooltips and the sheet of keys leave out a sign that a digit's key types, where there is another key."""
        for command in self:
            command.hide_sign(sign)

    def _conflict(self, wanted: Mapping[str, tuple[str, ...]], *, yielding: bool = False) -> Conflict | None:
        """The first keys that are none, or belong to a preset, an unchanged command or one that came before.

        yielding: not to a command that gives way.
        """
        holders = {portable(key): tr("the window preset in that place") for key in PRESET_KEYS}
        for command in self:
            if command.id not in wanted and not (yielding and command.gives_way):
                holders.update((portable(key), command.name) for key in command.default_keys)
        for name, keys in wanted.items():
            for key in keys:
                if not key or key in holders:
                    return Conflict(self[name], key, holders.get(key, tr("no such key; nothing")))
            holders.update((key, self[name].name) for key in keys)
        return None


def portable(key: str) -> str:
    """A key as it is stored; "" where it is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def types_a_sign(key: str) -> bool:
    """Whether a key types a letter, a digit or another sign: what is no key of a command where they are off."""
    return len(portable(key).removeprefix("Shift+").removeprefix("Num+")) == 1


def is_key_of(action: QAction, key: QKeyCombination) -> bool:
    """Whether an action has this key; a sign that is typed with Shift is the sign."""
    plain = QKeyCombination(key.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier, key.key())
    sign = key.key() < Qt.Key.Key_A or Qt.Key.Key_Z < key.key() < Qt.Key.Key_Escape
    keys = {QKeySequence(key).toString()} | ({QKeySequence(plain).toString()} if sign else set())
    return any(shortcut.toString() in keys for shortcut in action.shortcuts())


class DigitKeys(QObject):
    """A digit is the key in its place, whatever the layout types there: AZERTY has the digits with Shift only."""

    def __init__(self, commands: Commands, window: QMainWindow) -> None:
        """The commands of the window, and what else it has with a digit as its key."""
        super().__init__(window)
        self._commands, self._window = commands, window
        self._receiver: QObject | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a digit that no field wanted before Qt looks for the sign that it types."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and watched is self._window:
            if not event.isAccepted() and self._wanted(event):
                self._receive(QApplication.focusWidget() or self._window)
                event.accept()
                return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._receiver:
            self._receive(None)
            if self._wanted(event):
                self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _receive(self, receiver: QObject | None) -> None:
        """Who gets the press that follows, before it becomes a letter there."""
        if self._receiver is not None and self._receiver is not self._window:
            self._receiver.removeEventFilter(self)
        self._receiver = receiver
        if receiver is not None and receiver is not self._window:
            receiver.installEventFilter(self)

    def _wanted(self, event: QKeyEvent) -> bool:
        if not digit_of(event):
            return False
        typed = event.key()
        if not Qt.Key.Key_0 <= typed <= Qt.Key.Key_9 and self._commands.set_by_reader(event.keyCombination()):
            return False
        alone = not event.modifiers() and self._commands.hears_signs
        return alone or self._action(event) is not None

    def _press(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if action is not None and action.isEnabled() and (action.autoRepeat() or not event.isAutoRepeat()):
            action.trigger()
        if not event.modifiers() and event.key() != ord(digit_of(event)):
            self._commands.hide_sign(event.text())

    def _action(self, event: QKeyEvent) -> QAction | None:
        key = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(ord(digit_of(event)))))
        return next((action for action in self._window.actions() if key in action.shortcuts()), None)


def tool_commands(
    settings: ViewSettings, tools: Iterable[Tool], enabled: Condition | None = None
) -> tuple[Command, ...]:
    """A command for each tool, which a drag on the film then is."""

    def chosen(tool: Tool) -> bool:
        return settings.tool is tool

    return tuple(
        Command(
            f"tool.{tool.id}",
            tool.text,
            Menu.TOOLS,
            tool.tip,
            partial(settings.set_tool, tool),
            tool.key,
            icon=tool.art,
            toolbar=0 if tool.draws else 2,
            radio="tool",
            gives_way=tool.draws,
            enabled=enabled,
            checked=partial(chosen, tool),
        )
        for tool in tools
    )
