"""Where an export may be written: not over a film, and not among the films where that was not asked for."""

from __future__ import annotations

import os
from pathlib import Path

from imaging.faults import Code, Fault, Problem
from imaging.reading.sniff import sniff
from imaging.reasons import Reason, Values
from review.review_reasons import ReviewReason


def check_place(path: Path, folder: Path, *, inside: bool = False) -> None:
    """Whether a file of this name can be written. `inside`: into the folder of the films, too.

    Raises Fault (EXPORT_REFUSED) where there is no such folder, where a film is of that name, and in the folder of the
    films where that was not asked for.
    """
    if not path.parent.is_dir():
        raise refused(ReviewReason.NO_FOLDER, {"folder": path.parent}, path)
    if path.is_dir():
        raise refused(ReviewReason.IS_FOLDER, {"file": path.name}, path)
    if path.is_file() and sniff(path) is not None:
        raise refused(ReviewReason.IS_FILM, {"file": path.name}, path)
    if not inside and is_inside(path, folder):
        raise refused(ReviewReason.AMONG_FILMS, {"file": path.name}, path)


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a file would lie in a folder or below it, links followed."""
    return Path(os.path.realpath(path.parent)).is_relative_to(os.path.realpath(folder))


def refused(reason: Reason, values: Values, path: Path | None = None) -> Fault:
    """The fault of a file that is not written."""
    return Fault(Problem(Code.EXPORT_REFUSED, reason, values, path))
