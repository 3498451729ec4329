"""Panes on nothing: films and heat maps are put into them, nothing is read or scored; and how a view then looks."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from imaging.display.film import Film
from imaging.display.presets import default_preset, presets
from imaging.image import Image, Voi
from inference.prediction import Heatmap, Scored
from viewer.film.film_cache import FilmCache, FilmReader
from viewer.film.film_view import FilmView
from viewer.film.pane import Pane
from viewer.film.view_state import KeptByFile
from viewer.jobs.film_jobs import Opened
from viewer.jobs.job_thread import JobThread
from viewer.jobs.scores import Scores

SNAPSHOTS = Path(__file__).resolve().parents[1] / "snapshots"
_NOBODY = cast(Any, None)


def bare_pane() -> Pane:
    """A pane that has no film and whose threads are never started."""
    return Pane(FilmReader(_NOBODY, JobThread("bare"), FilmCache()), Scores(_NOBODY), KeptByFile())


def show(view: FilmView, image: Image, *, voi: Voi | None = None) -> None:
    """As `show_in`, in the pane of a view."""
    show_in(view.pane, image, voi=voi)


def show_in(pane: Pane, image: Image, *, voi: Voi | None = None) -> None:
    """As if the image had just been read; `voi` is its default window where it has another than its own."""
    offered = presets(image)
    default = default_preset(image, offered)
    default = replace(default, voi=voi) if voi is not None else default
    pane.reader.read.emit(Opened(image.ref, image, Film.from_image(image), offered, default))


def explain(view: FilmView, heatmap: Heatmap) -> None:
    """As if the film shown had been scored, with this heat map."""
    scored = Scored(heatmap.ref, _NOBODY, {view.pane.heat_label: heatmap})
    view.pane.scores.recall(heatmap.ref, scored)


def picture(image: QImage) -> NDArray[np.uint8]:
    """What was grabbed of a view: (rows, columns, 3) of 0 to 255."""
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return rows[:, : shown.width() * 3].reshape(shown.height(), shown.width(), 3).copy()


def check_snapshot(shown: NDArray[np.uint8], name: str, blur: int = 9) -> None:
    """Compare a grey picture (rows, columns) with the stored one, without fine detail: fonts differ between systems.

    HILUM_UPDATE_SNAPSHOTS=1 stores it anew. blur: over how many pixels both are averaged.
    """
    path = SNAPSHOTS / name
    if os.environ.get("HILUM_UPDATE_SNAPSHOTS"):
        cv2.imwrite(str(path), shown)
    stored = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert stored.shape == shown.shape
    difference = np.abs(cv2.blur(shown, (blur, blur)).astype(int) - cv2.blur(stored, (blur, blur)))
    assert difference.mean() < 1.5
    assert np.percentile(difference, 99) < 30
