"""How long the package in dist/hilum takes from its start, beside the source tree; no rows where there is none.

Both are started as a user does and looked at from outside: Qt's own log tells when a window was painted.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.row import row

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "dist" / "hilum" / "hilum"
EXAMPLE = ROOT / "resources" / "example" / "phantom-opacity.dcm"
SOURCE = (sys.executable, str(ROOT / "main.py"))

_PAINTED = "Painting and flushing dirty top level"


def measure(rounds: int = 5) -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds from the start of the process, package and source tree in turns."""
    if not PACKAGE.is_file():
        return []
    ways: dict[str, Callable[[Sequence[str], Path], float]] = {
        "window painted": _window,
        "picture of the window with its score": _picture,
        "first row of hilum score": _row_of_score,
    }
    rows = []
    for name, way in ways.items():
        seconds: dict[str, list[float]] = {"package": [], "source": []}
        with tempfile.TemporaryDirectory() as home:
            for _ in range(rounds + 1):
                seconds["package"].append(way((str(PACKAGE),), Path(home)))
                seconds["source"].append(way(SOURCE, Path(home)))
        package, source = (1000 * statistics.median(values[1:]) for values in seconds.values())
        rows.append(row(f"package: start to {name}", package, source, "source tree"))
    return rows


def _window(program: Sequence[str], home: Path) -> float:
    """Until the empty window is painted."""
    environment = _environment(home) | {"QT_LOGGING_RULES": "qt.widgets.painting=true"}
    return _until(program, environment, lambda line: _PAINTED in line, subprocess.PIPE)


def _row_of_score(program: Sequence[str], home: Path) -> float:
    """Until the row of the film is written; the first line is the table's head."""
    lines: list[str] = []

    def is_row(line: str) -> bool:
        lines.append(line)
        return len(lines) == 2

    return _until((*program, "score", str(EXAMPLE)), _environment(home), is_row, subprocess.DEVNULL)


def _picture(program: Sequence[str], home: Path) -> float:
    """Until --screenshot has written the window with a film and its score, after a wait of 0.3 s for more changes."""
    picture = home / "window.png"
    started = time.time()
    command = [*program, "--screenshot", str(picture), str(EXAMPLE)]
    subprocess.run(command, env=_environment(home), capture_output=True, timeout=120, check=True)
    return picture.stat().st_mtime - started


def _until(program: Sequence[str], environment: dict[str, str], is_it: Callable[[str], bool], errors: int) -> float:
    """Seconds until the first line on stderr (PIPE) or stdout for which `is_it` holds; the process is then ended."""
    out = subprocess.DEVNULL if errors == subprocess.PIPE else subprocess.PIPE
    started = time.time()
    with subprocess.Popen(program, env=environment, stdout=out, stderr=errors, text=True, errors="replace") as process:
        for line in process.stderr or process.stdout or ():
            if is_it(line):
                took = time.time() - started
                process.terminate()
                process.communicate(timeout=30)
                return took
    raise RuntimeError(f"{program[0]} ended with {process.returncode} before it had done it")


def _environment(home: Path) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    folders = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    return plain | folders | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
