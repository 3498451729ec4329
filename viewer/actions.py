"""Commands as Qt actions, and the menus and the toolbar made from them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from viewer.commands import Command, Menu, key_text
from viewer.theme import icon

_ICON = QSize(20, 20)


class Actions:
    """One QAction for each command, by its id."""

    def __init__(self, commands: Mapping[str, Command], parent: QWidget) -> None:
        self.commands = commands
        self._actions: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for command in commands.values():
            action = QAction(command.text, parent)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setAutoRepeat(command.repeats)
            action.setCheckable(command.checkable)
            action.setToolTip(tip(command))
            action.setIconText(command.label or command.name)
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.radio:
                groups.setdefault(command.radio, QActionGroup(parent)).addAction(action)
            self._actions[command.id] = action
            parent.addAction(action)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def menus(self, window: QMainWindow) -> dict[Menu, QMenu]:
        """The menu bar, in the order of the commands."""
        menus = {menu: window.menuBar().addMenu(menu.value) for menu in Menu}
        for command in self.commands.values():
            if command.separated:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(self[command.id])
        return menus

    def toolbar(self, window: QMainWindow) -> QToolBar:
        """The toolbar, group by group, with icons; a few buttons have their text beside."""
        bar = QToolBar("Toolbar", window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(_ICON)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        shown = [command for command in self.commands.values() if command.toolbar]
        for before, command in zip([None, *shown], shown, strict=False):
            if before is not None and before.toolbar != command.toolbar:
                bar.addSeparator()
            bar.addAction(self[command.id])
            button = bar.widgetForAction(self[command.id])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if command.label and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        window.addToolBar(bar)
        return bar


def tip(command: Command) -> str:
    """What a command does, with its keys."""
    keys = key_text(command)
    return f"{command.name}  ({keys})\n{command.tip}" if keys else f"{command.name}\n{command.tip}"
