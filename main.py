"""The entry point: parses the command line and dispatches; Qt is loaded for the window only, torch for work only."""

from __future__ import annotations

import argparse
import importlib
import io
import multiprocessing
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from imaging.faults import Fault
from imaging.process import uncollected
from imaging.reasons import ENGLISH

_USAGE = "%(prog)s [--screenshot FILE] [PATH ...]\n       %(prog)s COMMAND ..."
_DESCRIPTION = "A viewer for chest X-rays with a local classifier that shows why. Research and education only."
_COMMANDS = (
    *("imaging.commands", "inference.commands", "inference.pacs_command", "training.commands"),
    *("viewer.app.review_command", "viewer.help.selfcheck"),
)
_STATUS = """\
A film or folder that has the name of a command is opened as ./NAME.
Exit status: 0 done; 1 done, but something failed and was named; 2 wrong usage or nothing usable."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run Hilum with these arguments (None: those of the process); returns the exit status 0, 1 or 2.

    What is expected to fail ends in one sentence on stderr and status 2: a `Fault`, Ctrl+C, an output that was closed.
    """
    multiprocessing.freeze_support()
    from imaging import program_log  # here, as the layers below

    program_log.begin()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # file names that are no text, as stderr shows them
    try:
        status = _dispatch(sys.argv[1:] if argv is None else list(argv))
        if sys.stdout is not None:  # None where there is no console
            sys.stdout.flush()
    except Fault as fault:
        return _failed(ENGLISH.sentence(fault.problem))
    except KeyboardInterrupt:
        return _failed("interrupted.")
    except BrokenPipeError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left is flushed at exit, into nothing
        return _failed(f"the output cannot be written ({error.strerror}).")
    except Exception as error:
        program_log.unexpected("command", error)
        raise
    return status


def _failed(sentence: str) -> int:
    if sys.stderr is not None:  # None where there is no console
        sys.stderr.write(f"hilum: {sentence}\n")
    return 2


def _dispatch(arguments: list[str]) -> int:
    """The command that the first argument names, else the window.

    The layers are imported here because each worker process imports this module again; those behind the one that has
    the command are not loaded, and none for a window alone.
    """
    named = bool(arguments) and re.fullmatch("[a-z][a-z-]*", arguments[0]) is not None
    if not named and not any(word.startswith(("-h", "--h")) for word in arguments):
        return _window(_window_parser("").parse_args(arguments))
    commands = argparse.ArgumentParser(prog="hilum", usage=argparse.SUPPRESS, add_help=False)
    subparsers = commands.add_subparsers(title="commands", metavar="COMMAND ...", prog="hilum")
    for layer in _COMMANDS:
        with uncollected(layer):
            importlib.import_module(layer).add_parsers(subparsers)
        if arguments and arguments[0] in subparsers.choices:
            args = commands.parse_args(arguments)
            status: int = args.run(args, sys.stdout, sys.stderr)
            return status
    return _window(_window_parser(commands.format_help()).parse_args(arguments))


def _window_parser(commands: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hilum",
        usage=_USAGE,
        description=_DESCRIPTION,
        epilog=f"{commands}\n{_STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="film, folder, ZIP archive or DICOMDIR to open"
    )
    parser.add_argument(
        "--screenshot",
        type=Path,
        metavar="FILE",
        help="save a PNG of the window once the first film is shown and scored, and end; needs no display",
    )
    parser.add_argument("--version", action="store_true", help="show the version and end")
    return parser


def _window(args: argparse.Namespace) -> int:
    if args.version:
        from viewer.widgets.support_report import program_version

        sys.stdout.write(f"hilum {program_version()}\n")
        return 0
    from imaging.reading.zip_members import is_through

    if args.paths and not any(path.exists() or is_through(path) for path in args.paths):
        return _failed(f"there is no film, folder or command {args.paths[0]}. See hilum --help.")
    from viewer.widgets.language import speak

    speak(remembered=args.screenshot is None)
    with uncollected("viewer.app.application"):
        from viewer.app.application import run

    return run(args.paths, args.screenshot)


if __name__ == "__main__":
    sys.exit(main())
