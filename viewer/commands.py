"""Every command of the window, once: menu, toolbar and the sheet of keys are made from this table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from viewer.film.mouse_scheme import HILUM, SCHEMES
from viewer.film.tool import Tool
from viewer.film.tools import TOOLS
from viewer.widgets.theme import icon

Handler: TypeAlias = Callable[[], object]
"""What a command does."""


class Menu(StrEnum):
    """The menus, in order; also the groups of the sheet of keys."""

    FILE = "&File"
    TOOLS = "&Tools"
    VIEW = "&View"
    WINDOW = "&Grey levels"
    GO = "&Go"
    SCORE = "&Score"
    REVIEW = "&Review"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Command:
    """What the reader can ask for. `keys` are portable key sequences; `radio` commands exclude each other."""

    id: str
    text: str
    menu: Menu
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    radio: str = ""
    toolbar: int = 0
    """The toolbar's group, counted from 1; 0 is not on the toolbar."""
    label: str = ""
    """The text beside its icon on the toolbar."""
    separated: bool = False
    """A line above it in its menu."""
    repeats: bool = False
    """Goes on while the key is held."""
    needs_film: bool = False
    """Only when there is a film to show."""
    needs_review: bool = False
    """Only when a review is open."""

    @property
    def name(self) -> str:
        """The text without its mnemonic and dots, as the sheet of keys and tooltips say it."""
        return self.text.replace("&", "").removesuffix("...")


HELP_COMMANDS: tuple[Command, ...] = (
    Command("help", "&First steps", Menu.HELP, "What to do with this window", ("F1",)),
    Command("tour", "&Tour", Menu.HELP, "Two minutes round the window, on a computed film"),
    Command("documentation", "&Documentation", Menu.HELP, "The guides, kept on this computer"),
    Command(
        "selfcheck",
        "&Self-check...",
        Menu.HELP,
        "Whether this copy works on this computer: codecs, devices, model, room",
        separated=True,
    ),
    Command("log", "&Log", Menu.HELP, "What went otherwise than it should, without films and patients"),
    Command(
        "update_check",
        "Check for a new &version...",
        Menu.HELP,
        "Says first what would be sent; nothing is looked for unless you ask",
    ),
    Command("about", "&About Hilum", Menu.HELP, "Version, licence, intended use", separated=True),
)

LABEL = "label_"
"""How the ids of the commands begin that give a label, before its place."""

LABEL_KEYS = 9
"""Labels that have a key."""


def _said(name: str, text: str, tip: str, *keys: str, separated: bool = False, checkable: bool = False) -> Command:
    return Command(name, text, Menu.REVIEW, tip, keys, checkable=checkable, separated=separated, needs_review=True)


REVIEW_COMMANDS: tuple[Command, ...] = (
    _said("abnormal", "&Abnormal", "The film is abnormal; asks which label where several mean that", "Y"),
    _said("normal", "N&ormal", "The film is normal", "X"),
    _said("unsure", "&Unsure", "You cannot say", "U"),
    *(
        _said(f"{LABEL}{place}", f"Label {place}", "This label, whatever the model said", f"Alt+{place}")
        for place in range(1, LABEL_KEYS + 1)
    ),
    _said("key_image", "&Key image", "Mark the film as one to show", "K", separated=True, checkable=True),
    _said("note", "&Note...", "Write a note on the film", "N"),
    _said("remove_region", "Remove re&gion", "Take away the region that was clicked, else the last one", "Del"),
    _said("undo", "Un&do", "Take back what you said last", "Ctrl+Z", separated=True),
    _said("redo", "R&edo", "Say again what you took back", "Ctrl+Shift+Z"),
    _said("next_unread", "Next &film to read", "The next film without your verdict", "Return", "Enter", separated=True),
    _said("back", "&Back", "The film you read before this one", "Backspace"),
    _said("search", "&Search", "Search names, notes and reasons", "Ctrl+F"),
    _said(
        "auto_advance", "Ad&vance by itself", "Go on to the next film after a verdict", separated=True, checkable=True
    ),
    _said("read_first", "&Hide scores until the verdict", "Say first what you see", checkable=True),
    _said("adjudicate", "Ad&judicate", "Decide where readers differ, seeing what they said", checkable=True),
    _said("pseudonyms", "&Pseudonyms", "Show pseudonyms in place of file names", checkable=True),
    _said("reader", "Another reader...", "Somebody else goes on reading"),
    _said("look_again", "&Look for new films", "Score what is new, changed or left in the folder", separated=True),
    _said(
        "begin_again", "Begin again with the &model in use", "Score the folder with it; what was said is taken along"
    ),
    _said("charts", "&Charts...", "How model and readers do"),
    _said("hand_over", "E&xport...", "Write tables, a summary, or labels to train with", "Ctrl+E"),
    _said(
        "close_review",
        "Close the revie&w",
        "Back to the list of films; the review goes on where it was",
        "Ctrl+W",
        separated=True,
    ),
)


def _tool(tool: Tool) -> Command:
    return Command(
        f"tool.{tool.id}",
        tool.text,
        Menu.TOOLS,
        tool.tip,
        (tool.key,),
        tool.art,
        checkable=True,
        radio="tool",
        toolbar=2,
        needs_review=tool.needs_review,
    )


_HEAT_TIP = (
    "Show where the activation behind the score is. A heat map is not a segmentation and not a probability.\n"
    "Hold the key to peek."
)

COMMANDS: tuple[Command, ...] = (
    Command(
        "open", "&Open films...", Menu.FILE, "Open one or more films", ("Ctrl+O",), "open", toolbar=1, label="Open"
    ),
    Command(
        "open_folder",
        "Open &folder...",
        Menu.FILE,
        "Open every film in a folder",
        ("Ctrl+Shift+O",),
        "folder",
        toolbar=1,
        label="Folder",
    ),
    Command(
        "review_folder",
        "&Review a folder...",
        Menu.FILE,
        "Score every film in a folder, and read them worst first",
        ("Ctrl+Shift+R",),
    ),
    Command("open_example", "Open the &example", Menu.FILE, "Open computed films, of nobody, to try things on"),
    Command("forget", "Forget &history...", Menu.FILE, "Remove what the program remembers of what was opened"),
    Command(
        "copy_view",
        "&Copy the view",
        Menu.FILE,
        "Copy the film as seen, without the patient's identity",
        ("Ctrl+Shift+C",),
        "copy",
        separated=True,
        needs_film=True,
    ),
    Command("quit", "&Quit", Menu.FILE, "Close the window", ("Ctrl+Q",), separated=True),
    *map(_tool, TOOLS),
    *(
        Command(
            f"mouse.{scheme.name}",
            f"Mouse: {scheme.title}",
            Menu.TOOLS,
            scheme.tip,
            checkable=True,
            radio="mouse",
            separated=scheme is HILUM,
        )
        for scheme in SCHEMES.values()
    ),
    Command("fit", "&Fit to the window", Menu.VIEW, "The whole film", ("F",), "fit", toolbar=3, needs_film=True),
    Command(
        "one_to_one",
        "&One to one",
        Menu.VIEW,
        "One film pixel per screen pixel",
        ("Shift+1",),
        "one",
        toolbar=3,
        needs_film=True,
    ),
    Command("double", "&Double size", Menu.VIEW, "One film pixel on two screen pixels", ("Shift+2",), needs_film=True),
    Command("zoom_in", "Zoom &in", Menu.VIEW, "Enlarge", ("+", "="), repeats=True, needs_film=True),
    Command("zoom_out", "Zoom o&ut", Menu.VIEW, "Shrink", ("-",), repeats=True, needs_film=True),
    Command(
        "rotate_right",
        "Turn &right",
        Menu.VIEW,
        "A quarter turn clockwise",
        ("Shift+R",),
        "rotate",
        separated=True,
        needs_film=True,
    ),
    Command("rotate_left", "Turn &left", Menu.VIEW, "A quarter turn counter-clockwise", ("Shift+L",), needs_film=True),
    Command(
        "flip_horizontal", "Flip left and ri&ght", Menu.VIEW, "Mirror the film left to right", ("H",), needs_film=True
    ),
    Command(
        "flip_vertical", "Flip top and &bottom", Menu.VIEW, "Mirror the film top to bottom", ("V",), needs_film=True
    ),
    Command(
        "reset",
        "R&eset the view",
        Menu.VIEW,
        "First window, whole film, not turned",
        ("Shift+Esc",),
        "reset",
        toolbar=3,
        needs_film=True,
    ),
    Command("corners", "&Corner texts", Menu.VIEW, "All, minimal or none", ("O",), "corners", separated=True),
    Command(
        "identity",
        "&Patient identity",
        Menu.VIEW,
        "Show who the patient is in the corner",
        ("Shift+O",),
        checkable=True,
    ),
    Command(
        "films_panel",
        "Fil&ms panel",
        Menu.VIEW,
        "The list of films",
        ("F2",),
        "films",
        checkable=True,
        separated=True,
    ),
    Command("score_panel", "&Score panel", Menu.VIEW, "Score and heat map", ("F3",), "panel", checkable=True),
    Command("training_panel", "&Training", Menu.VIEW, "How a training gets on", ("F4",), checkable=True),
    Command(
        "leave", "Cancel or lea&ve full screen", Menu.VIEW, "Stop what is under way, or leave full screen", ("Esc",)
    ),
    Command("full_screen", "Full scree&n", Menu.VIEW, "Nothing but this window", ("F11",), checkable=True),
    Command(
        "invert",
        "&Invert",
        Menu.WINDOW,
        "Black for white",
        ("I",),
        "invert",
        checkable=True,
        toolbar=4,
        needs_film=True,
    ),
    Command(
        "auto_window",
        "&Automatic window",
        Menu.WINDOW,
        "The window that suits this film's values",
        ("0",),
        needs_film=True,
    ),
    Command("previous", "&Previous film", Menu.GO, "The film before this one", ("Left",), "previous", repeats=True),
    Command("next", "&Next film", Menu.GO, "The film after this one", ("Right",), "next", repeats=True),
    Command("ten_back", "Ten films &back", Menu.GO, "Ten films back", ("PgUp",), repeats=True),
    Command("ten_on", "&Ten films on", Menu.GO, "Ten films on", ("PgDown",), repeats=True),
    Command("first", "&First film", Menu.GO, "The first film", ("Home",)),
    Command("last", "&Last film", Menu.GO, "The last film", ("End",)),
    Command(
        "frame_back",
        "Previous f&rame",
        Menu.GO,
        "The frame before this one",
        ("Up",),
        repeats=True,
        separated=True,
        needs_film=True,
    ),
    Command("frame_on", "Next fra&me", Menu.GO, "The frame after this one", ("Down",), repeats=True, needs_film=True),
    Command(
        "heat_map", "&Heat map", Menu.SCORE, _HEAT_TIP, ("G",), "heat", checkable=True, toolbar=5, label="Heat map"
    ),
    Command("heat_fainter", "Heat map &fainter", Menu.SCORE, "More of the film, less heat map", ("[",), repeats=True),
    Command("heat_stronger", "Heat map &stronger", Menu.SCORE, "Less film, more heat map", ("]",), repeats=True),
    Command("heat_label", "&Next label", Menu.SCORE, "The heat map of the next label", ("Shift+G",)),
    Command(
        "score_anyway",
        "Score &anyway",
        Menu.SCORE,
        "Score a film that the checks refused; it stays marked",
        separated=True,
    ),
    Command(
        "train",
        "&Train a model...",
        Menu.SCORE,
        "Train a model on films that you have labelled",
        ("Ctrl+T",),
        separated=True,
    ),
    Command(
        "model_before",
        "Go &back to the model before",
        Menu.SCORE,
        "Score with the model that was in use before this one",
    ),
    Command("model_card", "&Model card", Menu.SCORE, "What the model learned from, and its limits", icon="card"),
    *REVIEW_COMMANDS,
    Command("keys", "&Keys", Menu.HELP, "Every key on one sheet", ("?",), "keys", toolbar=6),
    *HELP_COMMANDS,
)

PRESET_KEYS = tuple("123456789")
"""Keys of the window presets of a film, in list order."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A changed key that another command already has; the change was not made."""

    command: str
    keys: str
    holder: str

    def sentence(self) -> str:
        """What to tell the reader."""
        return f"{self.keys} for {self.command} was ignored: {self.holder} has it."


def bound(commands: Iterable[Command], bindings: Mapping[str, str]) -> tuple[tuple[Command, ...], tuple[Conflict, ...]]:
    """The commands with the reader's own keys, and the bindings that could not be honored.

    `bindings` maps a command's id to keys separated by spaces ("" takes its keys away). Unknown ids are ignored: they
    belong to another version.
    """
    result = {command.id: command for command in commands}
    conflicts: list[Conflict] = []
    for name, text in bindings.items():
        if name not in result:
            continue
        keys = tuple(_portable(key) for key in text.split())
        holders = _holders(result.values(), except_for=name)
        taken = next((key for key in keys if key in holders or not key), None)
        if taken is None:
            result[name] = replace(result[name], keys=keys)
        else:
            conflicts.append(Conflict(result[name].name, taken or text, holders.get(taken, "no such key; nothing")))
    return tuple(result.values()), tuple(conflicts)


def key_text(command: Command) -> str:
    """The keys as this system writes them, for tooltips and the sheet."""
    texts = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in command.keys)
    return " or ".join(texts)


def _portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def _holders(commands: Iterable[Command], except_for: str) -> dict[str, str]:
    holders = {_portable(key): "the window preset in that place" for key in PRESET_KEYS}
    for command in commands:
        if command.id != except_for:
            holders.update({_portable(key): command.name for key in command.keys})
    return holders


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
