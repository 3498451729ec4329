"""The magnifier: a round lens under the pointer with twice the view's zoom, sampled from the film itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from imaging.film import render_view
from imaging.viewport import MAX_ZOOM, Point, Viewport
from viewer.composition import Composition, Scene
from viewer.painting import SURROUND, to_image

POWER = 2.0
"""How much larger than the view the lens shows the film."""

DIAMETER = 260.0
"""Width of the lens in logical pixels."""

_RIM = QColor(210, 210, 210)


def lens_rect(point: Point, unit: float) -> QRectF:
    """The square that the lens covers, in screen pixels; `unit` is screen pixels per logical pixel."""
    side = DIAMETER * unit
    return QRectF(point[0] - side / 2, point[1] - side / 2, side, side)


def lens_viewport(scene: Scene, point: Point) -> Viewport:
    """What the lens looks at: the film point under the pointer, in the middle."""
    x, y = scene.viewport.to_film(point, scene.size)
    return replace(scene.viewport, center_x=x, center_y=y, zoom=min(scene.viewport.zoom * POWER, MAX_ZOOM))


def paint_lens(painter: QPainter, composition: Composition, scene: Scene, point: Point, unit: float) -> None:
    """Paint the lens in screen pixels: the current window at full resolution, and the film bare of any heat map."""
    rect = lens_rect(point, unit).toAlignedRect()
    size = (rect.width(), rect.height())
    grey = render_view(composition.film, composition.table(scene), lens_viewport(scene, point), size, SURROUND)
    brush = QBrush(to_image(grey))
    brush.setTransform(QTransform.fromTranslate(rect.left(), rect.top()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_RIM, 1.5 * unit))
    painter.setBrush(brush)
    painter.drawEllipse(QRectF(rect).adjusted(unit, unit, -unit, -unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 120), unit))
    painter.drawEllipse(QPointF(QRectF(rect).center()), size[0] / 2 - 2.2 * unit, size[1] / 2 - 2.2 * unit)
    painter.restore()
