"""How many frames a second are held where 30 are due: plain and compressed, the first time around and later."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.uid import ExplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless
from PySide6.QtWidgets import QApplication

from imaging.reading.read import read_refs
from imaging.workers.pool import DecoderPool
from tests.benchmarks.row import pause, row
from tests.imaging.builders import write_film
from viewer.app.application import services
from viewer.film.cine_player import Cine
from viewer.film.film_cache import FilmCache, FilmReader
from viewer.film.film_view import FilmView
from viewer.film.pane import Pane
from viewer.film.view_state import KeptByFile
from viewer.jobs.job_thread import JobThread
from viewer.jobs.scores import Scores

RATE = 30.0
FRAMES = 60
SECONDS = 4.0
_SYNTAXES = (("native", ExplicitVRLittleEndian), ("JPEG-LS", JPEGLSLossless), ("JPEG 2000", JPEG2000Lossless))


def measure() -> list[dict[str, Any]]:
    """Rows of bench.json: frames a second, over one round and over four seconds of those after it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    rows = []
    with tempfile.TemporaryDirectory() as folder, DecoderPool() as pool:
        pool.warm()
        for side in (512, 1024):
            values = _turning(side)
            for name, syntax in _SYNTAXES:
                path = write_film(Path(folder) / f"{side}-{syntax}.dcm", values, syntax, bits=12)
                first, later = _held(app, pool, path)
                label = f"cine of {side}x{side} 12 bit, {name}"
                for what, held in ((f"{label}, first round", first), (f"{label}, later", later)):
                    rows.append(row(what, held, RATE, "what is due", "frames/s", more_is_better=True))
    return rows


def _turning(side: int) -> NDArray[np.uint16]:
    """Frames of a soft picture that moves on: (FRAMES, side, side)."""
    noise = np.random.default_rng(0).integers(0, 4096, (side, side)).astype(np.uint16)
    soft = cv2.GaussianBlur(noise, (0, 0), 3)
    return np.stack([np.roll(soft, 3 * frame, axis=1) for frame in range(FRAMES)])


def _held(app: Any, pool: DecoderPool, path: Path) -> tuple[float, float]:
    given = services(pool)
    job_thread, scores = JobThread("bench"), Scores(given)
    view = FilmView(Pane(FilmReader(given, job_thread, FilmCache()), scores, KeptByFile()))
    view.resize(900, 700)
    view.show()
    view.pane.show(read_refs(path)[0])
    while view.pane.opened is None:
        app.processEvents()
    cine, shown = Cine(), []
    view.pane.frame_played.connect(lambda: shown.append(time.monotonic()))
    cine.play(view.pane, RATE)
    began, round_s = time.monotonic(), FRAMES / RATE
    pause(int(1000 * (round_s + SECONDS)))
    first = sum(at - began < round_s for at in shown) / round_s
    later = sum(round_s <= at - began < round_s + SECONDS for at in shown) / SECONDS
    cine.stop()
    view.close()
    job_thread.close()
    scores.close()
    return first, later
