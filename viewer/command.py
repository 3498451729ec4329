"""What a command is: the row that menus, the toolbar and the sheet of keys are made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
