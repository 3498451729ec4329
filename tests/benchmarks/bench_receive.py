"""Films received over loopback, in films a second and memory: our receiver beside dcmtk's storescp, from one sender."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydicom import uid

from tests.archive.films import study_of
from tests.archive.servers import free_port, listens
from tests.benchmarks.row import row
from tests.processes import LONGEST_S, wait_for

ROOT = Path(__file__).resolve().parents[2]
FILMS, SIDE, RUNS = 200, 512, 3
LARGE_SIDE = 8192
OURS = """
import sys
from pathlib import Path
from imaging.archive.receiver import receive
from imaging.archive.servers import Receiver
for _ in receive(Receiver("127.0.0.1", int(sys.argv[1]), "OURS"), Path(sys.argv[2]), lambda: False):
    pass
"""


def measure() -> list[dict[str, Any]]:
    """Films of 0.5 MB a second, by one sender and by four; then the memory of our receiver after few and after all."""
    sender, peer = shutil.which("storescu"), shutil.which("storescp")
    if sender is None or peer is None:
        return []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, films = study_of(folder / "films", (uid.ExplicitVRLittleEndian,) * FILMS, size=SIDE)
        _, large = study_of(folder / "large", size=LARGE_SIDE)
        rows = []
        for senders in (1, 4):
            parts = [films[first::senders] for first in range(senders)]
            rates: dict[str, list[float]] = {"ours": [], "peer": []}
            for _ in range(RUNS):
                for whose, words in (
                    ("ours", [sys.executable, "-c", OURS]),
                    ("peer", [peer, *(["--fork"] if senders > 1 else []), "-od"]),
                ):
                    with _listening(words, folder / "got", whose) as (_, port):
                        began = time.perf_counter()
                        _send(sender, port, parts)
                        rates[whose].append(FILMS / (time.perf_counter() - began))
                        _arrived(folder / "got", FILMS)
            said = f"films of 0.5 MB received from {senders} sender{'s' if senders > 1 else ''}"
            ours, theirs = (statistics.median(rates[whose]) for whose in ("ours", "peer"))
            rows.append(row(said, ours, theirs, "dcmtk's storescp", "/s", more_is_better=True))
        with _listening([sys.executable, "-c", OURS], folder / "got", "ours") as (process, port):
            _send(sender, port, [films[:5]])
            few = _peak_megabytes(process.pid)
            _send(sender, port, [films])
            _send(sender, port, [large])
            _arrived(folder / "got", FILMS + 1)
            after = "after 5 films"
            rows.append(
                row(
                    f"most memory after {FILMS} films and one of 128 MB", _peak_megabytes(process.pid), few, after, "MB"
                )
            )
        return rows


@contextmanager
def _listening(words: Sequence[str], folder: Path, whose: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A receiver that writes into a folder of its own, which is removed in the end."""
    port = free_port()
    folder.mkdir()
    ends = [str(port), str(folder)] if whose == "ours" else [str(folder), str(port)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "TCP_NODELAY": "1"}
    process = subprocess.Popen([*words, *ends], cwd=ROOT, env=environment)
    try:
        assert wait_for(lambda: listens(port), LONGEST_S), "nobody listens"
        time.sleep(0.2)
        yield process, port
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder)


def _send(sender: str, port: int, parts: Sequence[Sequence[Path]]) -> None:
    environment = os.environ | {"TCP_NODELAY": "1"}
    words = [sender, "-aec", "OURS", "127.0.0.1", str(port)]
    going = [subprocess.Popen([*words, *map(str, films)], env=environment) for films in parts]
    for one in going:
        assert one.wait() == 0, "a film was not taken"


def _arrived(folder: Path, count: int) -> None:
    found = len([path for path in folder.rglob("*") if path.is_file()])
    assert found == count, f"{found} of {count} films arrived"


def _peak_megabytes(process: int) -> float:
    """The most memory that a process had, where the system tells (Linux)."""
    file = Path(f"/proc/{process}/status")
    if not file.exists():
        return float("nan")
    (line,) = (line for line in file.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
