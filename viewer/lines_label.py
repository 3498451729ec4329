"""Text with its lines reserved: it wraps, is cut with dots, is whole in its tooltip, and never moves what is below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.theme import COLORS


class LinesLabel(QWidget):
    """A label of a fixed number of lines; one that `grows` has more for a longer text, and cuts nothing."""

    def __init__(
        self, lines: int, parent: QWidget | None = None, *, color: str = COLORS.muted, grows: bool = False
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._grows = grows
        self._color = color
        self._text = ""
        self._tip = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str, tip: str = "") -> None:
        """Show another text; `tip` says more than the text itself."""
        self._text = text
        self._tip = tip or text
        self.setToolTip(self._tip)
        self.setAccessibleName(text)
        if self._grows:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = max(self._lines, len(self.wrapped())) if self._grows else self._lines
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, as narrow as wanted."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, the last one cut with dots where more text follows."""
        painter = QPainter(self)
        painter.setPen(QColor(self._color))
        spacing = self.fontMetrics().lineSpacing()
        for number, line in enumerate(self.wrapped()):
            painter.drawText(QPointF(0, number * spacing + self.fontMetrics().ascent()), line)
        painter.end()

    def wrapped(self) -> list[str]:
        """The text as lines; the last allowed one holds all that is left, cut to the width."""
        lines: list[str] = []
        for paragraph in self._text.split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(_wrapping())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self.width())
                if len(lines) == self._lines - 1 and not self._grows:
                    rest = paragraph[line.textStart() :]
                    layout.endLayout()
                    return [*lines, self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())]
                lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        return lines


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
