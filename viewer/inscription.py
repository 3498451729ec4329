"""What stands over one view: how much of it the reader wants, what is under the pointer, laid out and painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from imaging.corners import CornerLevel
from viewer.overlay import Overlay
from viewer.sight import Sight
from viewer.writing import Pointed, writing


class Inscription:
    """The writing of one view.

    level: how much is in the corners. identity: whether they may say who the patient is. probing: whether the value
    under the pointer stands beside it. `pointed` is what lies under the pointer.
    """

    def __init__(self, font: QFont) -> None:
        self.level = CornerLevel.ALL
        self.identity = True
        self.probing = False
        self.pointed: Pointed | None = None
        self._exported = False
        self._overlay = Overlay(font)

    def set_font(self, font: QFont) -> None:
        """Write in another font."""
        self._overlay = Overlay(font)

    def arrange(self, sight: Sight, unit: float) -> QRect:
        """Lay out what is written over a sight; returns the part of the view to be painted again, in screen pixels."""
        written = writing(
            sight.image,
            sight.scene,
            self.pointed,
            self.level,
            identity=self.identity,
            probing=self.probing,
            exported=self._exported,
        )
        return self._overlay.arrange(written, sight.scene.size, unit)

    def paint(self, painter: QPainter, region: QRect) -> None:
        """Paint what was laid out and meets `region`."""
        self._overlay.paint(painter, region)

    @contextmanager
    def of_a_picture(self, *, identity: bool, exported: bool) -> Iterator[None]:
        """For one picture of the view: without identity unless that is wanted; `exported` if it leaves the window."""
        before = self.identity, self._exported
        self.identity, self._exported = identity and self.identity, exported
        try:
            yield
        finally:
            self.identity, self._exported = before
