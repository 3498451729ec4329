"""A review as a labels file: the films with a final label, for `hilum train`."""

from __future__ import annotations

import csv
import math
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from inference.review.export_file import Utf8
from inference.review.export_final import Final, Why
from inference.review.export_rows import Plan, beside_decision
from inference.table import harmless

COLUMNS = ("path", "label", "patient_id", "source", "verdict", "reader", "score_visible", "film", "view", "age")
FRAME = "a further frame of a file"
GONE = "file not there any more"
NAME = "a name that a table cannot hold"


def write_labels(stream: BinaryIO, place: Path, plan: Plan, left_out: Counter[str]) -> Iterator[int]:
    """Write the labels file; yields after each film how many films it has. Why films are left out is counted.

    place: the file's own path; films are named relative to it, and absolutely where no relative path leads there. Left
    out are films unsure, without a verdict or with readers that differ and nobody adjudicated, files that are gone or
    have a name that is no text, and frames but the first, as a training takes the first of each file.
    """
    writer = csv.writer(Utf8(stream), lineterminator="\n")
    writer.writerow(COLUMNS)
    start, folder = Path(os.path.realpath(place.parent)), Path(os.path.realpath(plan.folder))
    written, columns = 0, plan.columns
    for row, film in enumerate(columns.film.tolist()):
        final = plan.sayings(film).final()
        why = _why_not(plan, row, final)
        if why:
            left_out[why] += 1
        else:
            path = film_path(folder / columns.path[row], start)
            known = (columns.patient[row], plan.folder.name or "review", *_said(final), columns.pseudonym[row])
            age = "" if math.isnan(columns.age[row]) else str(int(columns.age[row]))
            writer.writerow(map(harmless, (path, final.label, *known, columns.view[row], age)))
            written += 1
        yield written


def film_path(film: Path, start: Path) -> str:
    """A film's path as a labels file in the folder `start` names it; no spreadsheet takes it for a formula."""
    try:
        relative = os.path.relpath(film, start)
    except ValueError:  # another drive
        return str(film)
    plain = relative[:1].isalnum() or relative.startswith(("..", "_"))
    return Path(relative).as_posix() if plain else f"./{Path(relative).as_posix()}"


def _why_not(plan: Plan, row: int, final: Final) -> str:
    """Why a film has no line; "" where it has one."""
    if not final.label:
        return str(final.why)
    if not plan.columns.here[row]:
        return GONE
    if plan.columns.frame[row]:
        return FRAME
    path = plan.columns.path[row]
    return "" if _is_text(path) else NAME


def _is_text(path: str) -> bool:
    """Whether a labels file brings the path back: a blank at its end is taken off, a carriage return ends the row."""
    if path != path.rstrip() or "\r" in path:
        return False
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _said(final: Final) -> tuple[str, str, str]:
    """What was said, by whom, and whether any of them could see the score."""
    said = "|".join(filter(None, dict.fromkeys(beside_decision(verdict) for verdict in final.by)))
    verdict = str(Why.ADJUDICATED) if final.why is Why.ADJUDICATED else said
    readers = "|".join(verdict.reader for verdict in final.by)
    return verdict, readers, "yes" if any(verdict.score_visible for verdict in final.by) else "no"
