"""`python -m tests.figures.objects PATH... [--wrap] [--keep FOLDER]`: what dciodvfy says of each object of each film.

Every film under PATH is scored by the model in use, and its objects are made as `hilum score --dicom` does. A row for
each: errors and warnings of dicom3tools' dciodvfy, and whether dcmtk (dsrdump for a report, dcmdump for a picture),
pydicom and highdicom read it. First each film's own errors, which its objects are not to repeat. Warnings that Hilum's
own coding scheme is not the standard's are left out. At the end the seconds that a film's objects took.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import highdicom as hd
import pydicom

from imaging.image import FileKind
from imaging.reasons import ENGLISH
from imaging.workers.pool import DecoderPool
from inference.lungs import LungFinder
from inference.objects.film_objects import MadeObject, ObjectKind, object_name
from inference.pipeline import RowDone, score_paths
from inference.score import Scorer
from inference.worker_jobs import ObjectsWanted

_OWN_SCHEME = "Unrecognized defined term = <99HILUM>"
_READERS = {ObjectKind.REPORT: hd.sr.srread, ObjectKind.LUNGS: hd.seg.segread}
_NUMBER = re.compile(r"\[\d+\]")


def main(arguments: list[str]) -> None:
    """Print the table, and what it says over all."""
    parser = argparse.ArgumentParser(prog="python -m tests.figures.objects")
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--wrap", action="store_true")
    parser.add_argument("--keep", type=Path, help="a folder for the objects")
    args = parser.parse_args(arguments)
    scorer = Scorer.open()
    scorer.lungs = LungFinder.installed()
    said: Counter[tuple[str, str]] = Counter()
    films = objects = 0
    write = sys.stdout.write
    write(f"{'film':48} {'object':10} {'errors':>6} {'warnings':>8}  dcmtk  pydicom  highdicom\n")
    start = time.perf_counter()
    with DecoderPool() as pool, tempfile.TemporaryDirectory() as name:
        folder = args.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        labels = [scorer.card.headline.label]
        for event in score_paths(args.paths, scorer, pool, heatmaps=labels, objects=ObjectsWanted(args.wrap)):
            if not isinstance(event, RowDone) or event.objects is None or event.outcome.ref is None:
                continue
            films += 1
            film = event.outcome.ref.path
            if film.suffix and event.outcome.ref.kind is FileKind.DICOM:
                errors, warnings = _verified(film)
                write(f"{film.name[-48:]:48} {'(itself)':10} {len(errors):6} {len(warnings):8}\n")
            if event.objects.problem is not None:
                write(f"{film.name[-48:]:48} none: {ENGLISH.sentence(event.objects.problem)}\n")
            if event.objects.left_out:
                write(f"{'':48} left out: {', '.join(event.objects.left_out)}\n")
            for own in event.objects.made:
                objects += 1
                path = folder / object_name(event.position + 1, own.kind)
                path.write_bytes(own.data)
                errors, warnings = _verified(path)
                said.update((str(own.kind), line) for line in (*errors, *warnings))
                read = "  ".join(_read(path, own))
                write(f"{film.name[-48:]:48} {own.kind:10} {len(errors):6} {len(warnings):8}  {read}\n")
    write(f"\n{films} films with a score, {objects} objects, {time.perf_counter() - start:.1f} s with dciodvfy\n")
    for (kind, line), count in said.most_common():
        write(f"{count:5} x {kind}: {line}\n")


def _verified(path: Path) -> tuple[list[str], list[str]]:
    """The errors and the warnings of dciodvfy, without values, which may name somebody."""
    done = subprocess.run(
        ["dciodvfy", "-new", str(path)], capture_output=True, text=True, check=False, errors="replace"
    )
    lines = [line for line in done.stderr.splitlines() if _OWN_SCHEME not in line]
    lines = [_NUMBER.sub("", re.sub(r"= <[^<>]*>", "", line)) for line in lines]
    errors = [line for line in lines if line.startswith("Error")]
    return errors, [line for line in lines if line.startswith("Warning")]


def _read(path: Path, own: MadeObject) -> Iterator[str]:
    tool = "dsrdump" if own.kind is ObjectKind.REPORT else "dcmdump"
    done = subprocess.run([tool, str(path)], capture_output=True, check=False)
    yield "reads" if done.returncode == 0 and not done.stderr.startswith(b"E:") else "FAILS"
    made = pydicom.dcmread(path)
    yield "reads  " if made.SOPInstanceUID == own.sop_instance_uid else "FAILS  "
    reader = _READERS.get(own.kind, hd.imread)
    yield "reads" if reader(io.BytesIO(own.data)).SOPInstanceUID == own.sop_instance_uid else "FAILS"


if __name__ == "__main__":
    main(sys.argv[1:])
