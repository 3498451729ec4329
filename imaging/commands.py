"""The command line of imaging: `hilum info` and `hilum deidentify`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeAlias

from imaging.faults import Fault
from imaging.reasons import ENGLISH

if TYPE_CHECKING:
    Parsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parsers(subparsers: Parsers) -> None:
    """Add info and deidentify; each sets `run`: arguments, stdout and stderr -> exit status."""
    parser = subparsers.add_parser(
        "info",
        help="what a file says about itself, as JSON",
        description="Attributes, transfer syntax, windows and spacing of a film as JSON; no pixels are decoded.",
    )
    parser.add_argument("path", type=Path, metavar="PATH", help="a film, or a ZIP archive of films")
    parser.add_argument("--identity", action="store_true", help="with names, numbers and dates of the person")
    parser.add_argument(
        "--measurements", action="store_true", help="what was measured on the film in the window, in place of all else"
    )
    parser.set_defaults(run=_info)
    _add_deidentify(subparsers)
    subparsers.add_parser("pacs-request").set_defaults(run=_pacs_request)  # of the window to its child; not for people


def _add_deidentify(subparsers: Parsers) -> None:
    parser = subparsers.add_parser(
        "deidentify",
        help="copies of DICOM files without identity",
        description="Copy DICOM files without identity (PS3.15 Basic Profile): names, numbers and private attributes "
        "go, dates are moved by patient, UIDs become others, the same in films and in the objects made of them. Films "
        "that may have text burned in are not copied unless they were looked at or are blacked out.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="file, folder or DICOMDIR")
    parser.add_argument("--output", type=Path, metavar="DIR", help="folder for the copies, one in it for each patient")
    parser.add_argument(
        "--keep",
        nargs="+",
        default=[],
        choices=("dates", "uids", "patient", "device", "institution"),
        metavar="WHAT",
        help="keep dates, uids, patient (sex, age, size, weight), device or institution",
    )
    parser.add_argument(
        "--looked-at", action="store_true", help="somebody looked at every film: no text in it names anybody"
    )
    parser.add_argument(
        "--black-out",
        nargs=4,
        type=int,
        action="append",
        default=[],
        metavar=("X", "Y", "W", "H"),
        help="black out a rectangle of every film, in pixels from its left upper corner; may be said more than once",
    )
    parser.add_argument(
        "--table",
        type=Path,
        metavar="FILE",
        help="write a CSV of what became of what. It leads back to the patients: keep it apart from the copies",
    )
    parser.add_argument(
        "--forget-key",
        action="store_true",
        help="remove the key by which later copies get the same UIDs, numbers and dates, and end",
    )
    parser.set_defaults(run=_deidentify)


def _deidentify(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where a file was not copied; 2 where none was, or for wrong usage."""
    from imaging.identity.deidentify import run

    return run(args, out, err)


def _info(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where the film cannot be opened but says something; 2 where nothing can be said."""
    from imaging.info import describe, describe_archive, describe_measurements
    from imaging.reading.zip_directory import is_archive_at

    if args.measurements:
        try:
            out.write(json.dumps(describe_measurements(args.path), indent=2, ensure_ascii=False) + "\n")
        except (Fault, OSError, ValueError) as error:
            why = ENGLISH.sentence(error.problem) if isinstance(error, Fault) else str(error)
            err.write(f"hilum info: {args.path}: {why}\n")
            return 2
        return 0
    try:
        if is_archive_at(args.path):
            found = describe_archive(args.path, identity=args.identity)
            films = [film for film in found["films"] if "problem" not in film]
            out.write(json.dumps(found, indent=2, ensure_ascii=False, default=str) + "\n")
            return 2 if not films else int(len(films) < len(found["films"]))
        found = describe(args.path, identity=args.identity)
    except Fault as fault:
        err.write(f"hilum info: {args.path}: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    out.write(json.dumps(found, indent=2, ensure_ascii=False, default=str) + "\n")
    return 1 if "problem" in found else 0


def _pacs_request(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """See `imaging.archive.acts.run_request`."""
    from imaging.archive.acts import run_request

    return run_request(out)
