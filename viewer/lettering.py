"""Lines of text that read on bone and on air: light with a soft dark outline, drawn once and kept."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from viewer.theme import COLORS

_TEXT = QColor(COLORS.text)
_DARKEST = 205
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
        _write(image, text, font, rim)
        _make_halo(image, rim)
        _write(image, text, font, rim)
        return image


def _write(image: QImage, text: str, font: QFont, rim: int) -> None:
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.setPen(_TEXT)
        painter.drawText(QPointF(rim, rim + QFontMetricsF(font).ascent()), text)


def _make_halo(image: QImage, rim: int) -> None:
    """Turn what is drawn into the soft dark shape around it. Fifty times as fast as stroking the outlines."""
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    soft = cv2.GaussianBlur(cv2.dilate(pixels[..., 3], np.ones((3, 3), np.uint8)), (0, 0), rim * 0.4)
    pixels[..., :3] = 0
    pixels[..., 3] = cv2.min(cv2.convertScaleAbs(soft, alpha=1.7), _DARKEST)


def rim_of(pixels: int) -> int:
    """Width of the dark outline around text of a height."""
    return max(round(pixels * 0.26), 2)
