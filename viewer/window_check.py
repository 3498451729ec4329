"""Whether a window can be made and written in here: asked in a process of its own, which Qt may end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

from inference.selfcheck.report import from_json, to_json
from inference.selfcheck.types import Check, State
from viewer.display import has_display

_LONGEST_S = 20.0
_LONGEST = 300
"""Letters of what Qt says: which library it lacks comes first."""
_LETTERS = "Aag?0µ–"
"""What the window writes: letters, figures, a unit and a dash."""


def window() -> Iterator[Check]:
    """The checks of `look`, made by this program in a child; where Qt ends that, what it said last."""
    from viewer.training_process import program

    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [*program(), "selfcheck", "--window"]
    try:
        done = subprocess.run(  # noqa: S603  # this program itself
            command, capture_output=True, timeout=_LONGEST_S, env=environment, stdin=subprocess.DEVNULL, check=False
        )
    except subprocess.TimeoutExpired:
        yield Check("window", State.WRONG, f"Qt did not start within {_LONGEST_S:g} s.")
        return
    found = [event for line in done.stdout.decode("utf-8", "replace").splitlines() if (event := from_json(line))]
    yield from (event for event in found if isinstance(event, Check))
    if done.returncode or not found:
        said = " ".join(done.stderr.decode("utf-8", "replace").split())[:_LONGEST] or f"exit status {done.returncode}"
        yield Check("window", State.WRONG, f"Qt ended the program where a window is made: {said}")


def look() -> Iterator[Check]:
    """In a process without QApplication: Qt's platform loads, and its font has the letters that the window writes."""
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    platform = app.platformName()
    shown = "no display here: made off the screen" if platform == "offscreen" else f"shown by {platform}"
    yield Check("window", State.OK, f"Qt {qVersion()} loads, {shown}")
    font = QRawFont.fromFont(app.font())
    lacking = [letter for letter in _LETTERS if not font.supportsCharacter(ord(letter))]
    count, family = len(QFontDatabase.families()), QFontInfo(app.font()).family()
    if not count or lacking:
        step = "Install one, such as DejaVu (fonts-dejavu-core)."
        yield Check("fonts", State.WRONG, f"No font writes {' '.join(lacking) or 'anything'}. {step}")
    else:
        yield Check("fonts", State.OK, f"{count} families; the window is written in {family}")


def tell() -> int:
    """What the child does: `look`, a line for each check on stdout. Returns the exit status 0."""
    for check in look():
        sys.stdout.write(f"{to_json(check)}\n")
        sys.stdout.flush()
    return 0
