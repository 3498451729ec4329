"""`python -m tests.figures.arriving [--films N] [--wait SECONDS]`: films of four writers, scored though it is killed.

Four writers drop N films of 400 x 360 pixels into a folder: whole, in pieces, renamed into place, and replaced by the
same again. `hilum watch` with DICOM objects is killed when a fifth of the rows are there and when half of them are, and
then ends by itself. Printed: rows and objects, how many are there twice or not at all, seconds; and how long after the
first kill the first new row came.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import pydicom

from inference.models import store
from tests.arriving import Writers, command, killed_after, rows_of
from tests.imaging.builders import dataset, write
from tests.inference.conftest import chest
from tests.models import make_card, random_state
from tests.processes import environment


def main(arguments: list[str]) -> None:
    """Print what came to what; exit status 1 where a film is missing or is there twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.figures.arriving")
    parser.add_argument("--films", type=int, default=500)
    parser.add_argument("--wait", type=float, default=0.1, help="seconds between the steps of a writer")
    args = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        model, folder, table, objects = place / "model", place / "in", place / "scores.csv", place / "objects"
        store.save(model, make_card(), random_state("mobilenet_v2", 2))
        folder.mkdir()
        films = {}
        for number in range(args.films):
            uids = {"SOPInstanceUID": f"2.25.{10_000 + number}", "StudyInstanceUID": f"2.25.{20_000 + number}"}
            path = write(place / "film", dataset(chest(number, 400, 360), bits=12, **uids))
            films[f"{number:04d}.dcm"] = path.read_bytes()
        words = command(folder, table, model, "--rest", "1", "--dicom", objects)
        begun = time.monotonic()
        with Writers(folder, films, args.wait):
            killed_after(words, table, args.films // 5)
            again = time.monotonic()
            rows = len(rows_of(table))
            killed_after(words, table, rows + 1)
            first = time.monotonic() - again
            killed_after(words, table, args.films // 2)
        ended = subprocess.run([*words, "--once"], env=environment(), check=False)
        seconds = time.monotonic() - begun
        found = Counter(Path(row["path"]).name for row in rows_of(table))
        with (objects / "objects.csv").open(encoding="utf-8", newline="") as stream:
            told = Counter((row["path"], row["object"]) for row in csv.DictReader(stream))
        uids = Counter(
            str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID) for path in objects.glob("*.dcm")
        )
        changed = [name for name, data in films.items() if (folder / name).read_bytes() != data]
    twice = [one for counted in (found, told, uids) for one, times in counted.items() if times > 1]
    missing = set(films) - set(found)
    sys.stdout.write(
        f"{args.films} films, 3 kills: {sum(found.values())} rows, {len(missing)} missing, "
        f"{sum(uids.values())} objects ({sum(told.values())} in objects.csv), {len(twice)} twice, "
        f"{len(changed)} films changed; {seconds:.0f} s, "
        f"the first row after a kill in {first:.1f} s; it ended with {ended.returncode}\n"
    )
    right = not missing and not twice and not changed and sum(uids.values()) == sum(told.values()) == 2 * args.films
    sys.exit(0 if right else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
