"""The picture of a film painted into a view, with what stands in its place where there is none. In screen pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPolygonF, QTransform

from imaging.display.film import Outline, render_view
from imaging.display.viewport import MAX_ZOOM, Size, Viewport
from imaging.image import Image, Point
from imaging.opencv import cv2
from imaging.study_objects import Graphic, GraphicText, Presentation
from viewer.film.composition import Composition, Picture, Scene
from viewer.film.text_overlay import OutlinedLines
from viewer.widgets.theme import DARK, ON_FILM

SURROUND = QColor(DARK.film).red()
"""Grey level around the film: neutral, and darker than anything one looks at."""

_SURROUND = QColor(DARK.film)
_HATCHES = (QColor(ON_FILM.hatch_dark), QColor(ON_FILM.hatch_light))
"""Dark beside light, so that they are seen on bone and on air."""
_WRITTEN, _MOST_ROWS = 13.0, 40
_LINE, _LINE_RIM = QColor(ON_FILM.line), QColor(ON_FILM.line_rim)


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """(height, width) grey or (height, width, 3) RGB, rows contiguous, as a QImage that shares and keeps its memory."""
    if not pixels.size:
        return QImage()
    height, width = pixels.shape[:2]
    kind = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(pixels.data, width, height, pixels.strides[0], kind)


def paint_film(painter: QPainter, picture: Picture, size: Size) -> None:
    """The picture where it belongs, one to one, and the surround where there is none."""
    part = _rect(picture.outline)
    width, height = size
    above = QRect(0, 0, width, part.top())
    below = QRect(0, part.top() + part.height(), width, height - part.top() - part.height())
    before = QRect(0, part.top(), part.left(), part.height())
    after = QRect(part.left() + part.width(), part.top(), width - part.left() - part.width(), part.height())
    for around in (above, below, before, after):
        painter.fillRect(around, _SURROUND)
    if picture.pixels.size:
        painter.drawImage(part.topLeft(), _as_screen(picture.pixels))


def _as_screen(pixels: NDArray[np.uint8]) -> QImage:
    """As `to_image`, in the form of the screen where it is grey: OpenCV makes that twice as fast as Qt."""
    if pixels.ndim == 3:
        return to_image(pixels)
    colored = cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGRA)
    height, width = pixels.shape
    return QImage(colored.data, width, height, colored.strides[0], QImage.Format.Format_RGB32)


def paint_missing(painter: QPainter, image: Image, scene: Scene, outline: Outline) -> None:
    """Hatch the rows that a file cut short does not hold, so that they are not read as air."""
    first = image.rows_held
    if first == image.rows:
        return
    corners = [scene.viewport.to_screen(point, scene.size) for point in ((0, first), (image.columns, image.rows))]
    missing = QRectF(QPointF(*corners[0]), QPointF(*corners[1])).normalized() & QRectF(_rect(outline))
    for shift, color in enumerate(_HATCHES):
        painter.setBrushOrigin(shift, 0)
        painter.fillRect(missing, QBrush(color, Qt.BrushStyle.BDiagPattern))
    painter.setBrushOrigin(0, 0)


def paint_outlines(painter: QPainter, outlines: Sequence[NDArray[np.float64]], scene: Scene) -> None:
    """Thin closed lines through film points (n, 2), light on dark, so that they are seen on bone and on air."""
    matrix = scene.viewport.matrix(scene.size)
    rings = [QPolygonF([QPointF(x, y) for x, y in line @ matrix[:, :2].T + matrix[:, 2]]) for line in outlines]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_LINE_RIM, 2.4), (_LINE, 1.0)):
        painter.setPen(QPen(color, width * scene.unit))
        for ring in rings:
            painter.drawPolygon(ring)
    painter.restore()


def paint_graphics(
    painter: QPainter, presentation: Presentation, scene: Scene, words: OutlinedLines, avoid: Sequence[QRect] = ()
) -> None:
    """The drawings and texts of a presentation state, light on dark; they lie on the film wherever it is moved.

    A text that would lie over what the window writes, the rectangles to `avoid`, is moved beside it.
    """
    matrix = scene.viewport.matrix(scene.size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in ((_LINE_RIM, 3.2), (_LINE, 1.5)):
        painter.setPen(QPen(color, width * scene.unit, j=Qt.PenJoinStyle.RoundJoin))
        for drawn in presentation.graphics:
            _paint_graphic(painter, drawn, matrix, scene.unit)
        for text in presentation.texts:
            if text.anchor is not None and text.box is not None:
                corners = _on_screen(text.box, matrix)
                box, anchor = QRectF(corners[0], corners[1]).normalized(), _on_screen([text.anchor], matrix)[0]
                near = QPointF(
                    min(max(anchor.x(), box.left()), box.right()), min(max(anchor.y(), box.top()), box.bottom())
                )
                painter.drawLine(near, anchor)
    for text in presentation.texts:
        _write_graphic(painter, text, matrix, scene, words, avoid)
    painter.restore()


def _paint_graphic(painter: QPainter, drawn: Graphic, matrix: NDArray[np.float64], unit: float) -> None:
    line = QPolygonF(_on_screen(drawn.points, matrix))
    painter.setBrush(QBrush(painter.pen().color()) if drawn.filled else Qt.BrushStyle.NoBrush)
    if len(drawn.points) == 1:
        painter.setBrush(QBrush(painter.pen().color()))
        painter.drawEllipse(line.first(), 2 * unit, 2 * unit)
    elif drawn.closed:
        painter.drawPolygon(line)
    else:
        painter.drawPolyline(line)


def _write_graphic(
    painter: QPainter,
    text: GraphicText,
    matrix: NDArray[np.float64],
    scene: Scene,
    words: OutlinedLines,
    avoid: Sequence[QRect],
) -> None:
    """Line by line in its box, or beside its point; longer than the box where it has to be."""
    unit = scene.unit
    lines: list[tuple[QPointF, QImage]] = []
    corners = _on_screen(text.box or [text.anchor or (0.0, 0.0)] * 2, matrix)
    box, y = QRectF(corners[0], corners[1]).normalized(), 0.0
    pixels = round(_WRITTEN * unit)
    for line in text.text.split("\n")[:_MOST_ROWS]:
        picture = words.image(line, pixels, False)
        spare = box.width() - picture.width()
        across = 5 * unit if text.box is None else 0.0 if text.align < 0 else spare if text.align > 0 else spare / 2
        lines.append((QPointF(box.left() + across, box.top() + y), picture))
        y += picture.height() * 0.8
    whole = QRectF()
    for place, picture in lines:
        whole = whole.united(QRectF(place, QSizeF(picture.size())))
    shift = clear_of(whole, avoid, scene.size)
    for place, picture in lines:
        painter.drawImage(place + shift, picture)


def clear_of(rect: QRectF, avoid: Sequence[QRect], size: Size) -> QPointF:
    """The shortest way for a rectangle to meet none of others, inside a view; no way where there is none."""

    def is_free(shift: QPointF) -> bool:
        moved = rect.translated(shift)
        return not any(moved.intersects(QRectF(other)) for other in avoid)

    still = QPointF()
    if is_free(still):
        return still
    ways: list[QPointF] = []
    for other in map(QRectF, avoid):
        ways += [QPointF(0, other.bottom() + 1 - rect.top()), QPointF(0, other.top() - 1 - rect.bottom())]
        ways += [QPointF(other.right() + 1 - rect.left(), 0), QPointF(other.left() - 1 - rect.right(), 0)]
    view = QRectF(0, 0, *size)
    ways.sort(key=lambda way: abs(way.x()) + abs(way.y()))
    return next((way for way in ways if view.contains(rect.translated(way)) and is_free(way)), still)


def _on_screen(points: Sequence[Point], matrix: NDArray[np.float64]) -> list[QPointF]:
    placed = np.array(points, np.float64) @ matrix[:, :2].T + matrix[:, 2]
    return [QPointF(x, y) for x, y in placed.tolist()]


def paint_invitation(painter: QPainter, size: Size, unit: float, font: QFont, text: str) -> None:
    """The empty view's one calm sentence."""
    painter.fillRect(QRect(QPoint(), QSize(*size)), _SURROUND)
    font = QFont(font)
    font.setPixelSize(round(17 * unit))
    painter.setFont(font)
    painter.setPen(QColor(DARK.faint))
    room = QRectF(0, 0, *size).adjusted(16 * unit, 16 * unit, -16 * unit, -16 * unit)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def _rect(outline: Outline) -> QRect:
    """An outline as Qt has it."""
    return QRect(outline.left, outline.top, outline.right - outline.left, outline.bottom - outline.top)


POWER = 2.0
"""How much larger than the view the lens shows the film."""

DIAMETER = 260.0
"""Width of the lens in logical pixels."""

_RIM = QColor(ON_FILM.rim)


def lens_rect(point: Point, unit: float) -> QRectF:
    """The square that the lens covers, in screen pixels; `unit` is screen pixels per logical pixel."""
    side = DIAMETER * unit
    return QRectF(point[0] - side / 2, point[1] - side / 2, side, side)


def lens_viewport(scene: Scene, point: Point) -> Viewport:
    """What the lens looks at: the film point under the pointer, in the middle."""
    x, y = scene.viewport.to_film(point, scene.size)
    return replace(scene.viewport, center_x=x, center_y=y, zoom=min(scene.viewport.zoom * POWER, MAX_ZOOM))


def paint_lens(painter: QPainter, composition: Composition, scene: Scene, point: Point, unit: float) -> None:
    """Paint the lens in screen pixels: window and filters at full resolution, and the film bare of any heat map."""
    rect = lens_rect(point, unit).toAlignedRect()
    size = (rect.width(), rect.height())
    grey = render_view(
        composition.film,
        composition.table(scene),
        lens_viewport(scene, point),
        size,
        SURROUND,
        shutter=scene.shutter,
        overlays=scene.overlays,
        enhancement=scene.enhancement,
        unit=unit,
    )
    brush = QBrush(to_image(grey))
    brush.setTransform(QTransform.fromTranslate(rect.left(), rect.top()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_RIM, 1.5 * unit))
    painter.setBrush(brush)
    painter.drawEllipse(QRectF(rect).adjusted(unit, unit, -unit, -unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ON_FILM.rim_dark), unit))
    painter.drawEllipse(QPointF(QRectF(rect).center()), size[0] / 2 - 2.2 * unit, size[1] / 2 - 2.2 * unit)
    painter.restore()
