"""Looking into a watched folder whose files are all done, as it is for hours; beside a question for every file."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from imaging.archive.watch import WatchedFolder
from tests.benchmarks.row import row

FILES = (1_000, 10_000)
LOOKS = 7


def measure() -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds of a look, which comes once a second at most."""
    rows = []
    for count in FILES:
        with tempfile.TemporaryDirectory() as name:
            for number in range(count):
                (Path(name) / f"{number:06d}.bin").write_bytes(b"no film")
            arrivals = WatchedFolder(Path(name), rest_s=0.02)
            for now_s in (0.0, 0.1, 0.2):
                arrivals.look(now_s)
            while arrivals.take() is not None:
                pass
            assert arrivals.waiting == 0
            ours = _median_ms(partial(arrivals.look, 1.0))
            peer = _median_ms(partial(_ask_all, name))
            rows.append(row(f"a look at {count:,} files that are done", ours, peer, "scandir, and stat of each"))
    return rows


def _ask_all(folder: str) -> dict[str, tuple[int, int]]:
    with os.scandir(folder) as found:
        return {entry.path: ((own := entry.stat()).st_size, own.st_mtime_ns) for entry in found}


def _median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(LOOKS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return 1000 * statistics.median(times)
