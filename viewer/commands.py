"""Every command of the window, once: menu, toolbar and the sheet of keys are made from this table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeySequence

from viewer.command import Command, Menu
from viewer.help_commands import HELP_COMMANDS
from viewer.mouse import HILUM, SCHEMES
from viewer.review_commands import REVIEW_COMMANDS

__all__ = ["COMMANDS", "PRESET_KEYS", "Command", "Conflict", "Menu", "bound", "key_text"]


def _tool(name: str, text: str, tip: str, key: str, *, review: bool = False) -> Command:
    return Command(f"tool.{name}", text, Menu.TOOLS, tip, (key,), name, True, "tool", 2, needs_review=review)


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
    _tool("window", "&Window", "Drag: right is wider contrast, up is brighter", "W"),
    _tool("pan", "&Pan", "Drag the film", "T"),
    _tool("zoom", "&Zoom", "Drag up to enlarge", "Z"),
    _tool("scroll", "&Scroll", "Drag through the frames", "S"),
    _tool("probe", "P&robe", "Show the value under the pointer", "P"),
    _tool("ellipse", "&Ellipse region", "Drag an ellipse that belongs to your verdict", "E", review=True),
    _tool("box", "Bo&x region", "Drag a box that belongs to your verdict", "Q", review=True),
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
