"""`hilum check` at work: what labelled films are, and what is wrong with them, before they teach."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TextIO

from imaging.faults import Fault
from imaging.reasons import ENGLISH
from inference.progress import Progress
from training import recipe_file
from training.data.checks import CheckProgress, DataCheck, check
from training.data.labels import LabelledSet
from training.data.layouts import read_set
from training.job import in_words_of

_WIDTH = 120
_NAMED = 3


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where the check warns of something; 2 where there are no films that could be checked."""
    progress = Progress(err)
    result: DataCheck | None = None
    try:
        found = read_set(args.data, args.split_column)
        recipe = recipe_file.load(args.recipe) if args.recipe else None
        if recipe is not None:
            found = replace(found, films=in_words_of(recipe, found.films))
        headline, labels = (recipe.headline, recipe.labels) if recipe is not None else (None, None)
        for step in check(found.films, data=args.data, headline=headline, labels=labels, notes=found.notes):
            match step:
                case CheckProgress(done, total, comparing):
                    progress.show(f"{'comparing' if comparing else 'reading'} {done:,} of {total:,} films")
                case DataCheck():
                    result = step
    except Fault as fault:
        err.write(f"hilum check: {ENGLISH.sentence(fault.problem)}\n")
        return 2
    finally:
        progress.clear()
    if result is None or not result.opened:
        err.write("hilum check: No film could be read. Check the paths in the labels, and that the disk is there.\n")
        return 2
    out.write(_json(found, result) if args.json else _text(found, result))
    return 1 if result.warnings else 0


def _json(found: LabelledSet, result: DataCheck) -> str:
    table = {"layout": found.layout, "left_out": dict(found.left_out), **result.as_table()}
    return json.dumps(table, indent=2) + "\n"


def _text(found: LabelledSet, result: DataCheck) -> str:
    return "\n".join(_lines(found, result)) + "\n"


def _lines(found: LabelledSet, result: DataCheck) -> Iterator[str]:
    yield f"{found.layout}: {result.films:,} films of {result.patients:,} patients, {result.opened:,} could be read"
    yield from _table(result.counts)
    for reason, count in found.left_out.items():
        yield f"left out: {count:,} × {reason}"
    if result.shortcuts:
        yield "AUC of what a model should not go by (0.5 is chance):"
        yield from (f"  {name:18s} {value:.3f}" for name, value in result.shortcuts.items())
    for finding in result.findings:
        yield from textwrap.wrap(
            f"{finding.severity}: {ENGLISH.sentence(finding.said)}", _WIDTH, subsequent_indent="  "
        )
        for group in finding.films[:_NAMED]:
            yield "    " + ", ".join(group)
        if len(finding.films) > _NAMED:
            yield f"    and {len(finding.films) - _NAMED:,} more; --json lists them"
    if not result.warnings:
        yield "Nothing was found that would harm a training."


def _table(counts: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    labels = list(next(iter(counts.values())))
    widths = [max(len(label), 9) for label in labels]
    yield "  ".join([" " * 12, *(label.rjust(width) for label, width in zip(labels, widths, strict=True))])
    for split, own in counts.items():
        yield "  ".join(
            [f"  {split:10s}", *(f"{own[label]:,}".rjust(w) for label, w in zip(labels, widths, strict=True))]
        )
