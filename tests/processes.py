"""Processes that tests start or look for: Python of its own, decoders, and to wait for what they do."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
LONGEST_S = 170
"""A little less than a test may last."""


def environment(**changes: str) -> dict[str, str]:
    """That of this process, changed, in which this checkout is imported from any folder."""
    return {**os.environ, "PYTHONPATH": str(REPOSITORY), **changes}


def run_python(*words: object, **changes: str) -> subprocess.CompletedProcess[str]:
    """What `python WORDS` wrote in the checkout and how it ended; `changes` are of its environment."""
    command = [sys.executable, *map(str, words)]
    options = {"env": environment(**changes), "cwd": REPOSITORY, "timeout": LONGEST_S}
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def output_of(code: str, *arguments: object, **changes: str) -> str:
    """What this code writes in an interpreter that has loaded nothing yet and must end well."""
    done = run_python("-c", code, *arguments, **changes)
    assert done.returncode == 0, done.stderr
    return done.stdout


def decoders() -> list[int]:
    """Process ids of the decoders that this process has."""
    return [child.pid or 0 for child in multiprocessing.active_children() if child.name == "hilum-decoder"]


def wait_for(happened: Callable[[], object], longest_s: float) -> bool:
    """Whether it happened within so many seconds."""
    end = time.monotonic() + longest_s
    while not happened():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
