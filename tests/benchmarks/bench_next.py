"""How long a reader waits for the next film of a folder, a second after the last; beside reading it only then."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
from pydicom.pixels import apply_windowing
from pydicom.uid import ExplicitVRLittleEndian, JPEGLSLossless
from PySide6.QtWidgets import QApplication

import imaging.reading.codecs  # noqa: F401  # lets pydicom decode the films
from imaging.workers.pool import DecoderPool
from tests.benchmarks.row import pause, row
from tests.imaging.builders import write_film
from viewer.app.application import services
from viewer.app.main_window import MainWindow
from viewer.browser.session import Session
from viewer.settings import Settings

FILMS = 10
SIDE = 2500
_SYNTAXES = (("native", ExplicitVRLittleEndian), ("JPEG-LS", JPEGLSLossless))


def measure() -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds from the key to the repainted film, scores under way meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    noise = np.random.default_rng(0).integers(0, 4096, (SIDE, SIDE)).astype(np.uint16)
    soft = cv2.GaussianBlur(noise, (0, 0), 3)
    rows = []
    for name, syntax in _SYNTAXES:
        with tempfile.TemporaryDirectory() as place:
            films = Path(place) / "films"
            films.mkdir()
            window = {"WindowCenter": 2048, "WindowWidth": 2000}
            paths = [
                write_film(
                    films / f"{number:02}.dcm",
                    np.roll(soft, 40 * number, axis=1),
                    syntax,
                    bits=12,
                    SOPInstanceUID=f"2.25.{number + 100}",
                    **window,
                )
                for number in range(FILMS)
            ]
            ours, theirs = _gone_through(app, films, Path(place)), [_read_now(path) for path in paths[1:]]
        label = f"next film of {SIDE}x{SIDE} 12 bit, {name}"
        rows.append(row(label, statistics.median(ours), statistics.median(theirs), "pydicom, read when asked for"))
        rows.append(row(f"{label}, the slowest", max(ours), max(theirs), "pydicom, read when asked for"))
    return rows


def _gone_through(app: Any, folder: Path, place: Path) -> list[float]:
    taken = []
    with DecoderPool() as pool:
        window = MainWindow(Session(services(pool)), Settings(place / "window.ini"))
        window.resize(1280, 720)
        window.show()
        window.session.start()
        session, view = window.session, window.view_area.view
        window.open_paths([folder])
        while session.films.finding is not None or session.pane.opened is None or len(session.films.entries) < FILMS:
            app.processEvents()
        session.go_to(session.films.row_at(0))
        for _ in range(FILMS - 1):
            pause(1000)
            before, start = session.pane.ref, time.perf_counter()
            session.go_by(1)
            while session.pane.opened is None or session.pane.opened.ref == before:
                app.processEvents()
            view.repaint()
            taken.append(1000 * (time.perf_counter() - start))
        window.close()
    return taken


def _read_now(path: Path) -> float:
    start = time.perf_counter()
    dataset = pydicom.dcmread(path)
    grey = (apply_windowing(dataset.pixel_array, dataset) * (255.0 / 4095.0)).astype(np.uint8)
    cv2.resize(grey, (700, 700), interpolation=cv2.INTER_AREA)
    return 1000 * (time.perf_counter() - start)
