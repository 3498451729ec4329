"""Lines of text that read on bone and on air: light with a soft dark outline, drawn once and kept."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from viewer.theme import COLORS

_TEXT = QColor(COLORS.text)
_HALO = QColor(0, 0, 0, 200)
_MOST_LABELS = 256


class Labels:
    """Lines of text with a soft dark outline, drawn once and kept: a repaint copies them."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._images: dict[tuple[str, int, bool], QImage] = {}

    def font(self, pixels: int, bold: bool) -> QFont:
        """The view's font at a size in pixels."""
        font = QFont(self._font)
        font.setPixelSize(max(pixels, 1))
        font.setBold(bold)
        return font

    def size(self, text: str, pixels: int, bold: bool) -> tuple[int, int]:
        """Width and height of `image`."""
        image = self.image(text, pixels, bold)
        return image.width(), image.height()

    def elided(self, text: str, pixels: int, width: float) -> str:
        """The text with its middle left out where it is wider than `width`."""
        metrics = QFontMetricsF(self.font(pixels, False))
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(width - rim_of(pixels) * 2, 0.0))

    def image(self, text: str, pixels: int, bold: bool) -> QImage:
        """The text as a picture, its outline included."""
        key = (text, pixels, bold)
        if key not in self._images:
            if len(self._images) >= _MOST_LABELS:
                self._images.clear()
            self._images[key] = self._drawn(*key)
        return self._images[key]

    def _drawn(self, text: str, pixels: int, bold: bool) -> QImage:
        font = self.font(pixels, bold)
        metrics = QFontMetricsF(font)
        rim = rim_of(pixels)
        size = QSize(math.ceil(metrics.horizontalAdvance(text)) + 2 * rim, math.ceil(metrics.height()) + 2 * rim)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        base = QPointF(rim, rim + metrics.ascent())
        path = QPainterPath()
        path.addText(base, font, text)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(_HALO, rim, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        _soften(image, rim * 0.4)
        with QPainter(image) as painter:
            painter.setFont(font)
            painter.setPen(_TEXT)
            painter.drawText(base, text)
        return image


def _soften(image: QImage, sigma: float) -> None:
    """Blur a picture of premultiplied color in place."""
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    cv2.GaussianBlur(pixels, (0, 0), sigma, dst=pixels)


def rim_of(pixels: int) -> int:
    """Width of the dark outline around text of a height."""
    return max(round(pixels * 0.26), 2)
