"""The commands of the menu Help, but for the sheet of keys."""

from __future__ import annotations

from viewer.command import Command, Menu

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
    Command(
        "update_check",
        "Check for a new &version...",
        Menu.HELP,
        "Says first what would be sent; nothing is looked for unless you ask",
    ),
    Command("about", "&About Hilum", Menu.HELP, "Version, licence, intended use", separated=True),
)
