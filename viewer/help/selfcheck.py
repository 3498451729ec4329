"""`hilum selfcheck`: does this copy of the program work here? What is checked below, and the window, written out."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from viewer.widgets.display import has_display
from viewer.widgets.support_report import CheckState, Event, SelfCheck, end, from_json, heading, line, to_json

if TYPE_CHECKING:
    from imaging.commands import Parsers

_LONGEST_S = 20.0
_LONGEST = 300
"""Letters of what Qt says: which library it lacks comes first."""
_LETTERS = "Aag?0µ–"
"""What the window writes: letters, figures, a unit and a dash."""


def window() -> Iterator[SelfCheck]:
    """The checks of `look`, made by this program in a child; where Qt ends that, what it said last."""
    from viewer.jobs.child_process import program

    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [*program(), "selfcheck", "--window"]
    try:
        done = subprocess.run(  # noqa: S603  # this program itself
            command, capture_output=True, timeout=_LONGEST_S, env=environment, stdin=subprocess.DEVNULL, check=False
        )
    except subprocess.TimeoutExpired:
        yield SelfCheck("window", CheckState.WRONG, f"Qt did not start within {_LONGEST_S:g} s.")
        return
    found = [event for text in done.stdout.decode("utf-8", "replace").splitlines() if (event := from_json(text))]
    yield from (event for event in found if isinstance(event, SelfCheck))
    if done.returncode or not found:
        said = " ".join(done.stderr.decode("utf-8", "replace").split())[:_LONGEST] or f"exit status {done.returncode}"
        yield SelfCheck("window", CheckState.WRONG, f"Qt ended the program where a window is made: {said}")


def look() -> Iterator[SelfCheck]:
    """In a process without QApplication: Qt's platform loads, and its font has the letters that the window writes."""
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    platform = app.platformName()
    shown = "no display here: made off the screen" if platform == "offscreen" else f"shown by {platform}"
    yield SelfCheck("window", CheckState.OK, f"Qt {qVersion()} loads, {shown}")
    font = QRawFont.fromFont(app.font())
    lacking = [letter for letter in _LETTERS if not font.supportsCharacter(ord(letter))]
    count, family = len(QFontDatabase.families()), QFontInfo(app.font()).family()
    if not count or lacking:
        step = "Install one, such as DejaVu (fonts-dejavu-core)."
        yield SelfCheck("fonts", CheckState.WRONG, f"No font writes {' '.join(lacking) or 'anything'}. {step}")
    else:
        yield SelfCheck("fonts", CheckState.OK, f"{count} families; the window is written in {family}")


def tell() -> int:
    """What the child does: `look`, a line for each check on stdout. Returns the exit status 0."""
    for check in look():
        sys.stdout.write(f"{to_json(check)}\n")
        sys.stdout.flush()
    return 0


def add_parsers(subparsers: Parsers) -> None:
    """Add selfcheck; it sets `run`: arguments, stdout and stderr -> exit status."""
    parser = subparsers.add_parser(
        "selfcheck",
        help="whether this copy works on this computer",
        description="Look at everything that a copy of Hilum needs, and score a film that comes with it. The answer "
        "holds nothing about persons or films and can be sent to those who help.",
        epilog="Exit status: 0 everything works; 1 something does not, and the line that begins with WRONG says what. "
        "What is left out is no part of this copy.",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line: about, begun, check ..., end")
    parser.add_argument("--window", action="store_true", help=argparse.SUPPRESS)  # the child that Qt may end
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Write a line for each check as it ends. Exit status 0, or 1 where something is wrong."""
    from viewer.help.checks import run_checks

    if args.window:
        return tell()
    start = time.perf_counter()
    _tell(heading(), out, as_json=args.json)
    found: list[SelfCheck] = []
    for event in run_checks(first=(("window", window),)):
        if isinstance(event, SelfCheck):
            found.append(event)
        _tell(event, out, as_json=args.json)
    last = end(found, time.perf_counter() - start)
    _tell(last, out, as_json=args.json)
    wrong = len(last.wrong)
    if wrong:
        err.write(f"hilum selfcheck: {wrong} of the checks failed.\n")
    return 1 if wrong else 0


def _tell(event: Event, out: TextIO, *, as_json: bool) -> None:
    text = to_json(event) if as_json else line(event)
    if text:
        out.write(f"{text}\n")
        out.flush()
