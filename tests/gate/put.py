"""`python -m tests.gate.put MODEL`: give the model in the folder MODEL the input gate that comes with the program.

Its weights stay; their file and its digest change. `resources/known-scores.toml` names bundled models by that digest.
"""

from __future__ import annotations

import sys
from pathlib import Path

from inference import store


def main(folder: Path) -> None:
    """Write the folder again, and say the digests."""
    model = store.load(folder)
    card = store.save(folder, model.card, model.weights, store.shipped_gate())
    sys.stdout.write(f"{folder}: {model.card.weights_sha256} is now {card.weights_sha256}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
