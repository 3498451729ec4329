"""Panes on nothing: films and heat maps are put into them, nothing is read or scored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

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
