"""`hilum selfcheck`: does this copy of the program work here? What is checked below, and the window, written out."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING, TextIO

from inference.selfcheck.types import Check, Event, State
from inference.selfcheck.versions import program_version

if TYPE_CHECKING:
    from imaging.commands import Parsers

__all__ = ["add_parsers", "program_version", "run"]


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
    from inference.selfcheck import report
    from inference.selfcheck.run import run_checks
    from viewer.window_check import tell, window

    if args.window:
        return tell()
    start, about = time.perf_counter(), report.heading()
    _write(out, report.heading_to_json(about) if args.json else "\n".join(about))
    found: list[Check] = []
    for event in run_checks(first=(("window", window),)):
        if isinstance(event, Check):
            found.append(event)
        _tell(event, out, as_json=args.json)
    seconds = time.perf_counter() - start
    _write(out, report.end_to_json(found, seconds) if args.json else report.verdict(found, seconds))
    wrong = sum(check.state is State.WRONG for check in found)
    if wrong:
        err.write(f"hilum selfcheck: {wrong} of the checks failed.\n")
    return 1 if wrong else 0


def _tell(event: Event, out: TextIO, *, as_json: bool) -> None:
    from inference.selfcheck import report

    if as_json:
        _write(out, report.to_json(event))
    elif isinstance(event, Check):
        _write(out, report.line(event))


def _write(out: TextIO, line: str) -> None:
    out.write(f"{line}\n")
    out.flush()
