"""`python -m tests.figures.cardiothoracic FILMS READINGS.csv`: the proposed cardiothoracic ratio against two readings.

FILMS is the folder of the films; READINGS.csv is docs/cardiothoracic-readings.csv, whose readings were kept before a
proposal was first made on any of these films. Prints the table of docs/figures.md, then every film.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from imaging.reading.read import read, read_refs
from inference.input.anatomy import cardiothoracic, is_mirrored
from inference.lungs import LungFinder

_FAR = 0.05
"""A proposal further than this from the readings is told by name."""


class Compared(NamedTuple):
    """A film: both readings, None where a border could not be seen, and what was proposed, None where nothing was."""

    film: str
    view: str
    readings: tuple[float | None, float | None]
    sure: bool
    proposed: float | None

    @property
    def repeat(self) -> float | None:
        """How far the readings are apart."""
        one, two = self.readings
        return None if one is None or two is None else abs(one - two)

    @property
    def off(self) -> float | None:
        """How far the proposal is above the mean of the readings, or of the one there is."""
        read = [ratio for ratio in self.readings if ratio is not None]
        return None if self.proposed is None or not read else self.proposed - sum(read) / len(read)


def main(films: Path, readings: Path) -> None:
    """Print the table, and a line for each film."""
    finder = LungFinder.installed()
    if finder is None:
        raise SystemExit("No model outlines lungs.")
    with readings.open(encoding="utf-8") as file:
        compared = [_compared(row, films, finder) for row in csv.DictReader(file)]
    card = finder.model.card
    sys.stdout.write(f"{card.id} {card.version}, {len(compared)} films\n\n")
    sys.stdout.write("| films | n | read twice | readings apart: median, 90 % | proposed | ")
    sys.stdout.write("off the readings: median, 90 % | mean, with its sign |\n|---|---|---|---|---|---|---|\n")
    for name, chosen in (
        ("all", compared),
        ("PA", [one for one in compared if one.view == "PA"]),
        ("AP", [one for one in compared if one.view == "AP"]),
        ("both readings sure", [one for one in compared if one.sure]),
    ):
        sys.stdout.write(_line(name, chosen))
    sys.stdout.write("\n")
    for one in compared:
        said = [f"{ratio:.3f}" if ratio is not None else "-" for ratio in (*one.readings, one.proposed)]
        off = f"{one.off:+.3f}" if one.off is not None else "-"
        note = "not proposed" if one.proposed is None else "far" if one.off is not None and abs(one.off) > _FAR else ""
        sys.stdout.write(f"{one.film} {one.view} {'  '.join(said)}  {off} {note}".rstrip() + "\n")


def _compared(row: Mapping[str, str], films: Path, finder: LungFinder) -> Compared:
    image = read(read_refs(films / row["film"])[0])
    lungs = finder.lungs_of(image)
    found = cardiothoracic(lungs, mirrored=is_mirrored(image)) if lungs is not None else None
    sure = row["sure_1"] == row["sure_2"] == "yes"
    return Compared(row["film"], row["view"], (_ratio(row, 1), _ratio(row, 2)), sure, found and found.ratio)


def _ratio(row: Mapping[str, str], number: int) -> float | None:
    places = [row[f"{part}_{side}_x_{number}"] for part in ("heart", "thorax") for side in ("right", "left")]
    if not all(places):
        return None
    heart_right, heart_left, thorax_right, thorax_left = map(float, places)
    return (heart_left - heart_right) / (thorax_left - thorax_right)


def _line(name: str, films: list[Compared]) -> str:
    repeats = [one.repeat for one in films if one.repeat is not None]
    off = [one.off for one in films if one.off is not None]
    proposed = sum(one.proposed is not None for one in films)
    apart, away = (_spread([abs(value) for value in values]) for values in (repeats, off))
    signed = f"{np.mean(off):+.3f}" if off else "-"
    return f"| {name} | {len(films)} | {len(repeats)} | {apart} | {proposed} | {away} | {signed} |\n"


def _spread(values: list[float]) -> str:
    return f"{np.median(values):.3f}, {np.percentile(values, 90):.3f}" if values else "-"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
