"""The sheet of keys: every command that has one, in the groups of the menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.commands import LABEL, Command, Menu
from viewer.film.mouse_scheme import Button, MouseScheme, Wheel

_COLUMNS = 3


def groups(commands: Iterable[Command], scheme: MouseScheme) -> list[tuple[str, list[tuple[str, str]]]]:
    """(title, [(keys, what)]) for each menu with keys, then the mouse; what the sheet shows."""
    found = list(commands)
    sheet: list[tuple[str, list[tuple[str, str]]]] = []
    for menu in Menu:
        own = [command for command in found if command.in_menu is menu and command.keys]
        rows = [(command.key_text(), command.name) for command in own if not command.id.startswith(LABEL)]
        if menu is Menu.WINDOW:
            rows.append(("1 \u2026 9", "The film's window presets, in list order"))
        if len(rows) < len(own):
            rows.append(("Alt+1 \u2026 9", "The labels, in list order"))
        if rows:
            sheet.append((menu.words, rows))
    sheet.append((f"Mouse: {scheme.title}", _mouse(scheme)))
    return sheet


def _mouse(scheme: MouseScheme) -> list[tuple[str, str]]:
    return [
        ("Left drag", "The chosen tool"),
        ("Middle or Space + drag", "Pan"),
        *((("Right drag", "Zoom"),) if Button.RIGHT in scheme.drags else ()),
        ("Right click", "Menu"),
        ("Wheel", "Zoom, or frames" if scheme.wheel is Wheel.ZOOM else "Frames"),
        ("Ctrl + wheel", "Zoom"),
        ("Double click", "The film alone, and back"),
        ("Alt held", "Magnifier"),
    ]


class KeySheet(QDialog):
    """All keys at once; Esc or another ? closes it."""

    def __init__(self, commands: Iterable[Command], scheme: MouseScheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(18)
        for column in _balanced(groups(commands, scheme)):
            row.addLayout(_column(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the sheet closes it too."""
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)


def _column(found: list[tuple[str, list[tuple[str, str]]]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for title, rows in found:
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for line, (keys, what) in enumerate(rows):
            key = QLabel(keys)
            key.setProperty("role", "key")
            grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(what), line, 1)
        column.addLayout(grid)
        column.addSpacing(6)
    column.addStretch()
    return column


def _balanced(
    found: list[tuple[str, list[tuple[str, str]]]],
) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """The groups in columns of about the same length, each group put where there is most room."""
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(_COLUMNS)]
    for group in sorted(found, key=lambda group: -len(group[1])):
        shortest = min(columns, key=lambda column: sum(len(rows) + 2 for _, rows in column))
        shortest.append(group)
    return columns
