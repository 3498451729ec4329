"""The commands of a review, once, as `viewer.commands` has those of the rest of the window."""

from __future__ import annotations

from viewer.command import Command, Menu

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
