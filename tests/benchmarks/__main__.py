"""`python -m tests.benchmarks [NAME ...]`: every bench_NAME.py, or those named; one table, and build/bench.json."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import inference  # noqa: F401  # sets how torch's threads wait, which must be said before torch is loaded

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parents[1] / "build" / "bench.json"


def main(names: list[str]) -> None:
    """Measure module by module; each row is shown as soon as its module is done."""
    rows: list[dict[str, Any]] = []
    _line("ours", "peer", "ratio", "what", "beside")
    for name in names or sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py")):
        for row in importlib.import_module(f"tests.benchmarks.bench_{name}").measure():
            rows.append(row)
            times = (f"{row[key]:.2f} {row['unit']}" for key in ("ours", "peer"))
            _line(*times, f"{row['ratio']:.2f}", row["name"], row["peer_name"])
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(rows, indent=1) + "\n")
    sys.stdout.write("ratio: above 1, ours is so many times as fast. Written to build/bench.json\n")


def _line(ours: str, peer: str, ratio: str, name: str, peer_name: str) -> None:
    sys.stdout.write(f"{ours:>14}{peer:>14}{ratio:>8}  {name}; {peer_name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
