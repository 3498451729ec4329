"""A button that reads like a link and is shortened in its middle where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

_SHORTEST = 60
_EDGES = 4


class LinkButton(QPushButton):
    """Shows `name`, whole where there is room; `text` is what is seen of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button's own is never narrower
        self.name = ""

    def show_name(self, name: str) -> None:
        """Show another name."""
        self.name = name
        self.setAccessibleName(name)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        return QSize(self.fontMetrics().horizontalAdvance(self.name) + 2 * _EDGES, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for its beginning and end."""
        return QSize(_SHORTEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - _EDGES, _SHORTEST)
        self.setText(self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideMiddle, room))
