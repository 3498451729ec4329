"""`hilum deidentify`: copies without identity from the command line."""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from imaging.faults import Fault
from imaging.identity.cleaning import Kept
from imaging.identity.copies import Box, Copied, Wishes, copies
from imaging.identity.key import forget_key, kept_key, key_place
from imaging.reading.sniff import sniff
from imaging.reasons import ENGLISH
from imaging.whole_files import Utf8, path_text, whole_file
from imaging.workers.pool import DecoderPool

_FORMULA = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula."""
COLUMNS = ("path", "copy", "patient", "new_patient", "sop_instance_uid", "new_sop_instance_uid")
"""Of the table of what became of what."""


def run(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """Exit status 0; 1 where a file was not copied; 2 where none was, or for wrong usage."""
    try:
        if args.forget_key:
            return _forget(out)
        wrong = _wrong(args)
        if wrong:
            err.write(f"hilum deidentify: {wrong}\n")
            return 2
        return _copy(args, out, err)
    except Fault as fault:
        err.write(f"hilum deidentify: {ENGLISH.sentence(fault.problem)}\n")
    except OSError as error:
        err.write(f"hilum deidentify: {error.filename or args.output} cannot be written ({error.strerror}).\n")
    return 2


def _forget(out: TextIO) -> int:
    existed = forget_key(key_place())
    out.write(
        "The key is removed. Copies made from now on have other UIDs, numbers and dates.\n"
        if existed
        else "There is no key.\n"
    )
    return 0


def _wrong(args: argparse.Namespace) -> str:
    """What is wrong with what was asked for; "" for nothing."""
    if not args.paths or args.output is None:
        return "say what to copy, and where to with --output DIR."
    if any(x < 0 or y < 0 or width < 1 or height < 1 for x, y, width, height in args.black_out):
        return "--black-out needs a place from 0 on, and a width and a height from 1 on."
    output = args.output.resolve()
    if any(output == path.resolve() or output.is_relative_to(path.resolve()) for path in args.paths if path.is_dir()):
        return "the output lies in a folder that is to be copied; choose another."
    if args.table is not None and args.table.resolve().is_relative_to(output):
        return "the table leads back to the patients and may not lie among the copies."
    if args.table is not None and args.table.is_file() and sniff(args.table) is not None:
        return f"{args.table} is a film and is not written over."
    return ""


def _copy(args: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    wishes = Wishes(
        frozenset(Kept(one) for one in args.keep), args.looked_at, tuple(Box(*one) for one in args.black_out)
    )
    key = kept_key(key_place())
    made = failed = 0
    with DecoderPool() as pool, _table(args.table) as table:
        for done in copies(args.paths, args.output, key, lambda _: wishes, pool):
            if isinstance(done, Copied):
                made += 1
                table(done)
            else:
                failed += 1
                err.write(f"hilum deidentify: {done.path}: {ENGLISH.sentence(done)}\n")
    out.write(f"{made:,} {'copy' if made == 1 else 'copies'} in {args.output}; {failed:,} not copied.\n")
    return 2 if not made else 1 if failed else 0


@contextmanager
def _table(place: Path | None) -> Iterator[Callable[[Copied], None]]:
    """Writes a row for each copy, where a table was asked for; the file is whole or not there."""
    if place is None:
        yield lambda _: None
        return
    with whole_file(place) as stream:
        writer = csv.writer(Utf8(stream), lineterminator="\n")
        writer.writerow(COLUMNS)
        yield lambda done: _row(writer.writerow, done)


def _row(write: Callable[[Sequence[str]], object], done: Copied) -> None:
    said = (path_text(done.path), path_text(done.copy), done.patient, done.new_patient, done.uid, done.new_uid)
    write([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in said])
