"""`python -m tests.figures.parity MODEL FILM ...`: how far ONNX Runtime and PyTorch are apart on real films.

A FILM may be a folder. Largest and median differences of logits, of the score (calibrated, for each of the card's
populations) and of the Grad-CAM map by its peak; and how many decisions differ, at every point of every population.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from imaging.reading.read import read
from imaging.reading.scan import FoundFile, refs_of, scan_files
from inference.decide import calibrated, decide, headline_logit, map_labels
from inference.engine import open_engine
from inference.input.prepare import normalize, prepare
from inference.models import catalogue, store


def main(model: str, paths: Sequence[Path]) -> None:
    """Print the table."""
    loaded = store.load(catalogue.find(model))
    own, reference = (open_engine(loaded, "cpu", engine) for engine in ("onnx", "torch"))
    card, label = loaded.card, map_labels(loaded.card)[0]
    off: dict[str, list[float]] = {"logits": [], "score": [], "map, of its peak": []}
    decided = others = 0
    for found in scan_files(paths):
        if not isinstance(found, FoundFile):
            continue
        for ref in refs_of(found):
            batch = normalize(prepare(read(ref), card.input).grey[None], card.input)
            mine, theirs = own.forward(batch), reference.forward(batch)
            off["logits"].append(float(np.abs(mine.logits - theirs.logits).max()))
            for population in card.populations:
                one, other = (
                    float(calibrated(headline_logit(raw.logits, card), population.calibration)[0])
                    for raw in (mine, theirs)
                )
                off["score"].append(abs(one - other))
                decided += len(population.operating_points)
                others += sum(decide(one, point) != decide(other, point) for point in population.operating_points)
            maps = own.heat_map(mine, 0, label), reference.heat_map(theirs, 0, label)
            off["map, of its peak"].append(float(np.abs(maps[0] - maps[1]).max() / max(maps[1].max(), 1e-6)))
    sys.stdout.write(f"{len(off['logits'])} films, {decided} decisions, {others} of them other\n")
    for name, values in off.items():
        sys.stdout.write(f"{name:18s} largest {max(values):.1e}  median {np.median(values):.1e}\n")


if __name__ == "__main__":
    main(sys.argv[1], [Path(word) for word in sys.argv[2:]])
