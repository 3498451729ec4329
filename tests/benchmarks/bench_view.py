"""How long a reader's hand waits for the screen: drag of the window, pan, zoom, pointer; beside two usual ways."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

from imaging.display.enhancing import NO_ENHANCEMENT, Enhancement, Sharpening
from imaging.display.histogram import film_histogram
from imaging.display.windowing import bounds_of, grey_levels
from imaging.image import Image, ImageRef, Window
from inference.prediction import Extent, Heatmap, Provenance
from tests.benchmarks.row import row
from tests.viewer.panes import bare_pane, explain, show
from viewer.browser.pane_links import PaneLinks
from viewer.browser.session import Session
from viewer.film.composition import HeatStyle
from viewer.film.film_view import FilmView
from viewer.film.histogram_view import HistogramView
from viewer.film.mark_kind import FilmMark
from viewer.film.measuring_tools import DISTANCE
from viewer.film.pane import Pane

SIDE = 3000
VIEW = 1200
MARKS = 60
IN_A_ROW = 6
"""Steps of one drag before the other way has its turn: a drag comes in a row, on warm memory."""


def measure(rounds: int = 30) -> list[dict[str, Any]]:
    """Rows of bench.json: median milliseconds from a change to the end of its repaint, over alternating runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    image = _image()
    view, pixmaps, floats = FilmView(bare_pane()), _PixmapView(image), _FloatView(image)
    for widget in (view, pixmaps, floats):
        widget.resize(VIEW, VIEW)
        widget.show()
    show(view, image, voi=Window(30000, 20000))
    view.pane.fit()
    app.processEvents()
    rows = _compared(view, pixmaps, floats, rounds)
    explain(view, _heatmap(image))
    drag = [_timed(lambda turn: _repainted(view, lambda: view.pane.set_voi(_window(turn))), n) for n in range(rounds)]
    with_heat = 1000 * statistics.median(drag)
    rows.append(row("window drag to repaint, heat map on", with_heat, rows[0]["peer"], "QGraphicsView, no heat map"))
    view.pane.set_heat_style(HeatStyle(visible=False))
    rows += _with_controls(view, rounds)
    for widget in (view, pixmaps, floats):
        widget.close()
    return [*rows, *_linked(image, rounds), *_with_marks(image, rounds)]


class _Panes(QObject):
    """As much of a session as links ask for: four panes of a film."""

    pane_added = Signal(object)

    def __init__(self, panes: list[Pane]) -> None:
        super().__init__()
        self.panes, self.pane = panes, panes[0]


def _linked(image: Image, rounds: int) -> list[dict[str, Any]]:
    """A step in one of four linked panes to the repaint of all; beside four of the usual way."""
    side = VIEW // 2
    views, pixmaps = [FilmView(bare_pane()) for _ in range(4)], [_PixmapView(image) for _ in range(4)]
    for widget in (*views, *pixmaps):
        widget.resize(side, side)
        widget.show()
    for view in views:
        show(view, image, voi=Window(30000, 20000))
    QApplication.processEvents()
    panes = _Panes([view.pane for view in views])
    PaneLinks(cast(Session, panes)).toggle()
    lead = panes.pane

    def all_repainted(change: Callable[[], None]) -> None:
        change()
        for view in views:
            view.repaint()

    def all_pixmaps(change: Callable[[_PixmapView], None]) -> None:
        for pixmap in pixmaps:
            change(pixmap)

    ways: dict[str, tuple[Callable[[int], None], Callable[[int], None]]] = {
        "window": (
            lambda turn: all_repainted(lambda: lead.drag_window(1 - 2 * (turn % 2), 1, 1 / 300)),
            lambda turn: all_pixmaps(lambda pixmap: pixmap.set_window(_window(turn))),
        ),
        "pan": (
            lambda turn: all_repainted(lambda: lead.pan_by(1.3, -0.7)),
            lambda turn: all_pixmaps(lambda pixmap: pixmap.pan(turn)),
        ),
        "zoom": (
            lambda turn: all_repainted(lambda: lead.zoom_about((200.0, 150.0), 1.02)),
            lambda turn: all_pixmaps(lambda pixmap: pixmap.zoom(1.02)),
        ),
    }
    rows = []
    for name, (ours, usual) in ways.items():
        seconds: tuple[list[float], list[float]] = ([], [])
        for start in range(0, rounds, IN_A_ROW):
            for way, taken in zip((ours, usual), seconds, strict=True):
                taken += [_timed(way, turn) for turn in range(start, start + IN_A_ROW)]
        mine, theirs = (1000 * statistics.median(taken) for taken in seconds)
        label = f"{name} of four linked panes to repaint, {side}x{side} each of {SIDE}x{SIDE} 16 bit"
        rows.append(row(label, mine, theirs, "four QGraphicsViews"))
    for widget in (*views, *pixmaps):
        widget.close()
    return rows


def _with_marks(image: Image, rounds: int) -> list[dict[str, Any]]:
    """The same drags with `MARKS` distances on the film, beside a film with one, in turn."""
    views = {count: FilmView(bare_pane()) for count in (1, MARKS)}
    for count, view in views.items():
        view.resize(VIEW, VIEW)
        view.show()
        show(view, image, voi=Window(30000, 20000))
        view.pane.fit()
        _draw_marks(view, count)
    ways: dict[str, Callable[[FilmView, int], None]] = {
        "window": lambda view, turn: view.pane.set_voi(_window(turn)),
        "pan": lambda view, turn: view.pane.pan_by(1.3, -0.7),
        "zoom": lambda view, turn: view.pane.zoom_about((400.0, 300.0), 1.02 if turn % 2 else 1 / 1.02),
        "handle": _drag_handle,
    }
    seconds: dict[tuple[str, int], list[float]] = {}
    for start in range(0, rounds, IN_A_ROW):
        for name, way in ways.items():
            for count, view in views.items():
                QApplication.processEvents()
                step = partial(way, view)
                took = [
                    _timed(lambda turn, step=step, view=view: _repainted(view, partial(step, turn)), turn)
                    for turn in range(start, start + IN_A_ROW)
                ]
                view.pane.marks.discard()
                seconds.setdefault((name, count), []).extend(took)
    for view in views.values():
        view.close()
    took = {key: 1000 * statistics.median(values) for key, values in seconds.items()}
    names = ((name, f"{name} drag" if name != "zoom" else name) for name in ways)
    return [
        row(f"{words} to repaint, {MARKS} distances on the film", took[name, MARKS], took[name, 1], "the same with one")
        for name, words in names
    ]


def _draw_marks(view: FilmView, count: int) -> None:
    """Distances all over the film; the last is chosen."""
    random = np.random.default_rng(3)
    for x, y, dx, dy in random.uniform((100, 100, 50, -60), (2500, 2800, 400, 60), (count, 4)).tolist():
        view.pane.marks.add(FilmMark(DISTANCE.kind, ((x, y), (x + dx, y + dy))))


def _drag_handle(view: FilmView, turn: int) -> None:
    """The end of the mark that is chosen, a little further."""
    marks, scene = view.pane.marks, view.pane.scene
    if scene is None or marks.chosen_mark is None:
        return
    end = scene.viewport.to_screen(marks.chosen_mark.points[1], scene.size)
    if marks.draft is None:
        marks.grab(end, scene)
    marks.draw((end[0] + turn, end[1] + turn), scene, (SIDE, SIDE))


def _compared(view: FilmView, pixmaps: _PixmapView, floats: _FloatView, rounds: int) -> list[dict[str, Any]]:
    """Some steps of each change in turn, ours and the peers', so that all meet the same load."""
    ways: dict[str, Callable[[int], None]] = {
        "window": lambda turn: _repainted(view, lambda: view.pane.set_voi(_window(turn))),
        "window pixmap": lambda turn: pixmaps.set_window(_window(turn)),
        "window float": lambda turn: floats.set_window(_window(turn)),
        "pan": lambda turn: _repainted(view, lambda: view.pane.pan_by(1.3, -0.7)),
        "pan pixmap": lambda turn: pixmaps.pan(turn),
        "zoom": lambda turn: _repainted(view, lambda: view.pane.zoom_about((400.0, 300.0), 1.02)),
        "zoom pixmap": lambda turn: pixmaps.zoom(1.02),
        "pointer": lambda turn: _pointed(view, (300.0 + turn, 400.0)),
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for start in range(0, rounds, IN_A_ROW):
        for name, way in ways.items():
            QApplication.processEvents()
            seconds[name] += [_timed(way, turn) for turn in range(start, start + IN_A_ROW)]
    took = {name: 1000 * statistics.median(values) for name, values in seconds.items()}
    label = f"to repaint, {VIEW}x{VIEW} view of {SIDE}x{SIDE} 16 bit"
    pixmap = "QGraphicsView + setPixmap of the film"
    return [
        row(f"window drag {label}", took["window"], took["window pixmap"], pixmap),
        row(f"window drag {label}", took["window"], took["window float"], "float32 pipeline of the film"),
        row(f"pan {label}", took["pan"], took["pan pixmap"], "QGraphicsView, smooth, no pyramid"),
        row(f"zoom {label}", took["zoom"], took["zoom pixmap"], "QGraphicsView, smooth, no pyramid"),
        row("pointer moved to its text", took["pointer"], took["pan pixmap"], "a repaint of QGraphicsView"),
    ]


def _with_controls(view: FilmView, rounds: int) -> list[dict[str, Any]]:
    """A window drag with each filter and with the histogram in sight, in turn with the plain one; the magnifier."""
    shown = HistogramView()
    shown.resize(276, 132)
    shown.show()
    shown.show_counts(film_histogram(view.pane.image))
    filters = {
        "without": NO_ENHANCEMENT,
        "sharpened": Enhancement(Sharpening.HIGH),
        "local contrast": Enhancement(local_contrast=True),
        "both filters": Enhancement(Sharpening.HIGH, local_contrast=True),
    }
    seconds: dict[str, list[float]] = {name: [] for name in (*filters, "histogram in sight", "magnifier")}
    for start in range(0, rounds, IN_A_ROW):
        turns = range(start, start + IN_A_ROW)
        for name, enhancement in filters.items():
            view.pane.set_enhancement(enhancement)
            view.repaint()
            seconds[name] += [
                _timed(lambda turn: _repainted(view, lambda: view.pane.set_voi(_window(turn))), turn) for turn in turns
            ]
        view.pane.set_enhancement(NO_ENHANCEMENT)
        view.repaint()
        seconds["histogram in sight"] += [_timed(lambda turn: _counted(view, shown, _window(turn)), n) for n in turns]
        seconds["magnifier"] += [_timed(lambda turn: _magnified(view, 300.0 + 5 * turn), n) for n in turns]
    shown.close()
    took = {name: 1000 * statistics.median(values) for name, values in seconds.items()}
    plain = took.pop("without")
    magnifier = row("magnifier moved to its repaint", took.pop("magnifier"), plain, "a window drag")
    peer = "the same drag without"
    return [*(row(f"window drag to repaint, {name}", ms, plain, peer) for name, ms in took.items()), magnifier]


def _counted(view: FilmView, shown: HistogramView, window: Window) -> None:
    view.pane.set_voi(window)
    shown.show_window(bounds_of(window), lambda values: grey_levels(values, window))
    view.repaint()
    shown.repaint()


def _magnified(view: FilmView, x: float) -> None:
    at, none = QPointF(x, 400.0), Qt.MouseButton.NoButton
    alt = Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, alt))
    QApplication.processEvents()


class _PixmapView(QGraphicsView):
    """The usual way: the whole film as a pixmap in a scene."""

    def __init__(self, image: Image) -> None:
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene = QGraphicsScene()
        scene.addItem(self._item)
        super().__init__(scene)
        self._scene, self._values = scene, image.values
        self.set_window(_window(0))
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.scale(VIEW / SIDE, VIEW / SIDE)

    def set_window(self, window: Window) -> None:
        """The fastest whole-film way there is: the same table and lookup as ours."""
        values = np.arange(65536, dtype=np.float64)
        table = np.clip((values - window.center) / window.width + 0.5, 0, 1) * 255
        grey = cv2.LUT(self._values, table.astype(np.uint8))
        self._item.setPixmap(QPixmap.fromImage(_to_image(grey)))
        self.viewport().repaint()

    def pan(self, turn: int) -> None:
        """Move by scroll bars."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + (1 if turn % 2 else -1))
        self.viewport().repaint()

    def zoom(self, factor: float) -> None:
        """Scale the scene."""
        self.scale(factor, factor)
        self.viewport().repaint()


class _FloatView(QWidget):
    """The naive way: the film in float32 through the window, then scaled smoothly."""

    def __init__(self, image: Image) -> None:
        super().__init__()
        self._values = image.values
        self._window = _window(0)

    def set_window(self, window: Window) -> None:
        """Compute again and repaint."""
        self._window = window
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """All in one go."""
        scaled = (self._values.astype(np.float32) - self._window.center) / self._window.width + 0.5
        grey = (np.clip(scaled, 0, 1) * 255).astype(np.uint8)
        smooth = _to_image(grey).scaled(
            self.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        with QPainter(self) as painter:
            painter.drawImage(0, 0, smooth)


def _repainted(view: FilmView, change: Callable[[], None]) -> None:
    change()
    view.repaint()


def _pointed(view: FilmView, point: tuple[float, float]) -> None:
    view.point_at(point)
    QApplication.processEvents()


def _timed(way: Callable[[int], None], turn: int) -> float:
    started = time.perf_counter()
    way(turn)
    return time.perf_counter() - started


def _window(turn: int) -> Window:
    return Window(30000.0 + 10 * turn, 20000.0 + 7 * turn)


def _image() -> Image:
    random = np.random.default_rng(0)
    values = cv2.GaussianBlur(random.integers(0, 65536, (SIDE, SIDE)).astype(np.uint16), (0, 0), 3)
    return Image(ImageRef(Path("bench.dcm"), rows=SIDE, columns=SIDE), values, bits_stored=16)


def _heatmap(image: Image) -> Heatmap:
    values = np.outer(np.hanning(9), np.hanning(9))[1:-1, 1:-1].astype(np.float32)
    model = Provenance("bench", "1", "0" * 64, "cpu", 0.0)
    return Heatmap(image.ref, values, 1.0, Extent(0, 0, SIDE, SIDE), "label", "layer", "grad-cam", 1.0, model)


def _to_image(grey: NDArray[np.uint8]) -> QImage:
    return QImage(grey.data, grey.shape[1], grey.shape[0], grey.shape[1], QImage.Format.Format_Grayscale8)
