"""`python -m tests.benchmarks`: every bench_*.py beside this file, one table, and build/bench.json."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parents[1] / "build" / "bench.json"


def main() -> None:
    """Measure module by module; each row is shown as soon as its module is done."""
    rows: list[dict[str, Any]] = []
    _line("ours", "peer", "ratio", "what", "beside")
    for path in sorted(HERE.glob("bench_*.py")):
        for row in importlib.import_module(f"tests.benchmarks.{path.stem}").measure():
            rows.append(row)
            numbers = (f"{row[key]:.2f} {row['unit']}" for key in ("ours", "peer"))
            _line(*numbers, f"{row['ratio']:.2f}", row["name"], row["peer_name"])
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(json.dumps(rows, indent=1) + "\n")
    sys.stdout.write("ratio: peer's time over ours, more than 1 is faster than the peer. Written to build/bench.json\n")


def _line(ours: str, peer: str, ratio: str, name: str, peer_name: str) -> None:
    sys.stdout.write(f"{ours:>12}{peer:>12}{ratio:>8}  {name}; {peer_name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
