"""A folder of 100,000 files in the window: the first rows, the rest, how long the window stands still, and memory.

The folder is made below HILUM_MANY_FILMS, or the system's temporary folder, and removed at the end (it is kept where
HILUM_MANY_FILMS names it). Each opening is a process of its own, with a data folder of its own.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pydicom

from imaging.archive.index import scan_indexed
from imaging.reading.read import read_refs
from tests.benchmarks.many_films import FILES, make_folder
from tests.benchmarks.row import pause, row

_ASKED = ("PatientName", "PatientID", "StudyInstanceUID", "Rows", "Columns")
_BEAT_MS = 5
_LOOK_MS = 10
_LONGEST_S = 1200


def measure() -> list[dict[str, Any]]:
    """Rows of bench.json: an opening without an index, one with it, and one that is cancelled."""
    with ExitStack() as stack:
        named = os.environ.get("HILUM_MANY_FILMS")
        place = Path(named) if named else Path(stack.enter_context(tempfile.TemporaryDirectory()))
        data = stack.enter_context(tempfile.TemporaryDirectory())
        folder = place / "many-films"
        if not folder.is_dir():
            make_folder(folder)
        first, again, cancelled = (_opened(folder, data, cancel_s) for cancel_s in (None, None, 1.0))
        ours, plain = _rates(folder)
        looked, looked_again = _looked_through(folder, Path(data, "headers.sqlite"))
    return [
        row(f"{FILES:,} files: first rows", first["first_ms"], 1000, "a second"),
        row(f"{FILES:,} files: all of them, the first time", first["all_s"], FILES / plain, "pydicom alone", "s"),
        row("headers a second, one process", ours, plain, "pydicom alone", "/s", more_is_better=True),
        row(f"{FILES:,} files: looked through again, no window", looked_again, looked, "the first time", "s"),
        row(f"{FILES:,} files: all of them, again", again["all_s"], first["all_s"], "the first time", "s"),
        row(f"{FILES:,} files: the window stands still, p99", first["stall_p99_ms"], 100, "100 ms"),
        row(f"{FILES:,} files: the window stands still, longest", first["stall_most_ms"], 100, "100 ms"),
        row(f"{FILES:,} files: the window's own work in between, p99", first["work_p99_ms"], 100, "100 ms"),
        row(f"{FILES:,} files again: stands still, p99", again["stall_p99_ms"], 100, "100 ms"),
        row(f"{FILES:,} files again: stands still, longest", again["stall_most_ms"], 100, "100 ms"),
        row(f"{FILES:,} files: find a word in the list", again["find_ms"], 1000, "a second"),
        row(f"{FILES:,} files: memory", first["memory_mb"], 1500, "1.5 GB", "MB"),
        row(f"{FILES:,} files: cancel", cancelled["cancel_ms"], 1000, "a second"),
    ]


def _rates(folder: Path, files: int = 1000, rounds: int = 3) -> tuple[float, float]:
    """Headers a second in one process, ours and pydicom's without pixels, in turns; the median of the rounds."""
    films = sorted(folder.glob("000/*/*/*"))[:files]
    ours, plain = [], []
    for _ in range(rounds):
        began = time.perf_counter()
        for film in films:
            read_refs(film)
        between = time.perf_counter()
        for film in films:
            with pydicom.dcmread(film, stop_before_pixels=True) as dataset:
                _ = [str(dataset.get(name)) for name in _ASKED]
        ours.append(len(films) / (between - began))
        plain.append(len(films) / (time.perf_counter() - between))
    return statistics.median(ours), statistics.median(plain)


def _looked_through(folder: Path, place: Path) -> tuple[float, float]:
    """Seconds for looking through the folder without a window, the first time and again, its files not in memory."""
    took = []
    for _ in range(2):
        for found in folder.rglob("*"):
            if found.is_file() and hasattr(os, "posix_fadvise"):
                with found.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        began = time.perf_counter()
        for _entry in scan_indexed([folder], place):
            pass
        took.append(time.perf_counter() - began)
    return took[0], took[1]


def _opened(folder: Path, data: str, cancel_s: float | None) -> dict[str, float]:
    places = {name: str(Path(data, name)) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **places, "XDG_CONFIG_HOME": data, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.bench_folder", str(folder)]
    command += [] if cancel_s is None else [str(cancel_s)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=_LONGEST_S, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def watch(folder: Path, cancel_s: float | None = None) -> dict[str, float]:
    """Open a folder in the real window and count: milliseconds between beats of its event loop beyond their interval
    (`stall`), and what its thread worked in between (`work`), which says the same on a computer that is busy otherwise.

    cancel_s: cancel after so many seconds, and say how long it takes until the thread that looks is idle.
    """
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from imaging.archive.index import index_file
    from imaging.reading.limits import HANDS
    from imaging.workers.pool import DecoderPool
    from viewer.app.application import _application, services
    from viewer.app.main_window import MainWindow
    from viewer.browser.session import Session
    from viewer.browser.studies import ListQuery
    from viewer.settings import Settings

    beats: list[float] = []
    works: list[float] = []
    found: dict[str, float] = {}
    with DecoderPool(hands=HANDS) as pool, tempfile.TemporaryDirectory() as nowhere:
        pool.warm()
        app = _application()
        window = MainWindow(Session(services(pool, index=index_file())), Settings(Path(nowhere) / "window.ini"))
        session = window.session
        window.resize(1440, 900)
        window.show()
        session.start()
        _until(lambda: session.scores.model is not None)
        beat = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=_BEAT_MS)
        beat.timeout.connect(lambda: beats.append(time.perf_counter()))
        beat.timeout.connect(lambda: works.append(time.thread_time()))
        beat.start()
        began, worked = time.perf_counter(), time.process_time()
        window.open_paths([folder])
        _until(lambda: bool(session.films.entries))
        found["first_ms"] = 1000 * (time.perf_counter() - began)
        if cancel_s is not None:
            QTimer.singleShot(round(1000 * cancel_s), app, lambda: found.setdefault("at", time.perf_counter()))
            _until(lambda: "at" in found)
            session.cancel()
            _until(session.io.is_idle)
            found["cancel_ms"] = 1000 * (time.perf_counter() - found.pop("at"))
        else:
            _until(lambda: session.films.finding is None)
            found["all_s"] = time.perf_counter() - began
            found["processor_s"] = time.process_time() - worked
        beat.stop()
        found["rows"] = len(session.films.entries)
        session.cancel()
        stalls = np.maximum(1000 * np.diff([began, *beats]) - _BEAT_MS, 0)
        found["stall_p99_ms"] = float(np.percentile(stalls, 99))
        found["stall_most_ms"] = float(stalls.max())
        own = 1000 * np.diff(works)
        found["work_p99_ms"], found["work_most_ms"] = float(np.percentile(own, 99)), float(own.max())
        found["beats"] = len(stalls)
        search = time.perf_counter()
        window.browser.rows.ask(ListQuery(text="patient-00000777"))
        QCoreApplication.processEvents()
        found["find_ms"] = 1000 * (time.perf_counter() - search)
        window.close()
        window.end_work()
    found["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        pause(_LOOK_MS)


if __name__ == "__main__":
    told = watch(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else None)
    sys.stdout.write(json.dumps(told) + "\n")
