"""The steps of the tour: what each says, and the parts of the window that it tells of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDockWidget, QWidget

from viewer.commands import Command, Menu, key_text

if TYPE_CHECKING:
    from viewer.main_window import MainWindow

Part: TypeAlias = tuple[QWidget, QRect]
"""A widget, and what of it is meant, in its own coordinates."""


@dataclass(frozen=True, slots=True)
class Step:
    """`text` names keys by the ids of their commands, in braces; `dock` is what must be seen for it."""

    title: str
    text: str
    find: Callable[[MainWindow], Sequence[Part]]
    dock: Callable[[MainWindow], QDockWidget] | None = None

    def words(self, commands: Mapping[str, Command]) -> str:
        """The text with the reader's own keys."""
        return self.text.format_map({name: _how(command) for name, command in commands.items()})


def _how(command: Command) -> str:
    """The keys of a command, or where it is in the menus."""
    return key_text(command) or f"{command.menu.value} > {command.name}".replace("&", "")


def _whole(*widgets: QWidget | None) -> list[Part]:
    return [(widget, widget.rect()) for widget in widgets if widget is not None]


def _buttons(window: MainWindow, *names: str) -> list[Part]:
    return _whole(*(window.toolbar.widgetForAction(window.actions_by_id[name]) for name in names))


def _menu(window: MainWindow, menu: Menu) -> list[Part]:
    """A menu's title; nothing where the menus are not in the window."""
    bar = window.menuBar()
    return [(bar, bar.actionGeometry(window.menus[menu].menuAction()))] if bar.isVisible() else []


def help_menu(window: MainWindow) -> list[Part]:
    """Where the tour is found again."""
    return _menu(window, Menu.HELP)


def _opening(window: MainWindow) -> list[Part]:
    return _buttons(window, "open", "open_folder")


def _film(window: MainWindow) -> list[Part]:
    return _whole(window.stage)


def _score(window: MainWindow) -> list[Part]:
    return _whole(window.panel.bar, window.panel.more)


def _heat(window: MainWindow) -> list[Part]:
    return _whole(window.panel.heat)


def _score_dock(window: MainWindow) -> QDockWidget:
    return window.docks.score


STEPS = (
    Step(
        "Open films",
        "{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed film, "
        "of nobody.",
        _opening,
    ),
    Step(
        "Change the window",
        "Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic "
        "window, the wheel zooms, and {fit} shows the whole film.",
        _film,
    ),
    Step(
        "Read the score",
        "The bar is the model's score. Its mark is the operating point: from there on a film is called abnormal. In "
        "the hatched band the model is unsure. Details has other operating points, each with how it did.",
        _score,
        _score_dock,
    ),
    Step(
        "See why",
        "The heat map shows where the activation behind the score is. It is neither a segmentation nor a probability. "
        "Hold {heat_map} to look under it.",
        _heat,
        _score_dock,
    ),
    Step(
        "Review a folder",
        "File > Review a folder scores every film in it and shows the worst first. {abnormal} says abnormal, {normal} "
        "normal, {unsure} that you are unsure; what you say is kept on this computer.",
        lambda window: _menu(window, Menu.FILE),
    ),
    Step(
        "Train a model",
        "Score > Train a model teaches one with films that you have labelled, and measures it on films that it has "
        "not seen. {training_panel} shows how it gets on.",
        lambda window: _menu(window, Menu.SCORE),
    ),
    Step(
        "Every key on one sheet",
        "{keys} shows the keys, {help} the first steps. Help > Tour begins here again.",
        lambda window: _buttons(window, "keys"),
    ),
)
