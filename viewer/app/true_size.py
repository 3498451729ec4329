"""True size: a millimetre of the film is one on the screen, which the reader can measure once with a ruler."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from imaging.display.corner_text import scale_across
from imaging.measure.lengths import pixel_size
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.settings import Settings
from viewer.widgets.forms import DecimalBox, column, fit_screen, row
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS

_LINE = 400
"""Logical pixels of the line that is held against a ruler: about as many tenths of a millimetre on a usual screen."""

_LOW, _HIGH = 1.5, 20.0
"""Logical pixels for a millimetre that a screen may have: 38 to 508 dots per inch."""

_MM = 25.4
_TIP = tr("A millimetre of the film is a millimetre on this screen")
_NAME = tr("True si&ze")
_NO_MM = tr("True si&ze: no millimetres in this film")
_NO_MM_TIP = tr(
    "The film does not say how large it is. Draw along something whose length you know, and calibrate on that."
)


@dataclass(frozen=True, slots=True)
class ScreenSize:
    """Logical pixels for a millimetre of a screen, and who says so."""

    pixels: float
    source: str


def screen_key(screen: QScreen) -> str:
    """A name for a screen that is the same at the next start; at another resolution it is another one."""
    size = screen.size()
    words = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    named = "-".join("".join(c for c in word if c.isalnum()) for word in words if word)
    return f"{named}-{size.width()}x{size.height()}"


def screen_size(screen: QScreen, settings: Settings) -> ScreenSize | None:
    """As the reader measured it, else as the screen says itself; None where it says nothing that can be."""
    measured = settings.screen_measured(screen_key(screen))
    if measured is not None:
        return ScreenSize(measured[0], tr("measured on {measured}", measured=measured[1]))
    pixels = screen.physicalDotsPerInchX() / _MM
    return ScreenSize(pixels, tr("as the screen reports it, not measured")) if _LOW <= pixels <= _HIGH else None


class _RulerLine(QWidget):
    """A line with ends, so many logical pixels long."""

    def sizeHint(self) -> QSize:
        """The line with room around."""
        return QSize(_LINE + 20, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the left edge of the first end to the right edge of the last."""
        left = (self.width() - _LINE) / 2
        painter = QPainter(self)
        for part in (
            QRectF(left, 16, _LINE, 3),
            QRectF(left, 6, 1, 23),
            QRectF(left + _LINE - 1, 6, 1, 23),
        ):
            painter.fillRect(part, QColor(COLORS.text))
        painter.end()


class MeasureScreen(QDialog):
    """Asks how long a line on the screen is."""

    def __init__(self, millimetres: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Measure this screen"))
        said = QLabel(tr("Hold a ruler to the screen. How long is this line, from end to end?"))
        self.length = DecimalBox()
        self.length.setSuffix(" mm")
        self.length.setDecimals(1)
        self.length.setRange(_LINE / _HIGH, _LINE / _LOW)
        self.length.setValue(millimetres)
        self.length.setAccessibleName(tr("Length of the line in millimetres"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line = _RulerLine()
        line.setMinimumSize(line.sizeHint())
        fit_screen(self)
        inside = column(self, 12, margins=(18, 14, 18, 14))
        inside.addWidget(said)
        inside.addWidget(line, 0, Qt.AlignmentFlag.AlignCenter)
        inside.addLayout(row(self.length, None))
        inside.addWidget(buttons)
        self.length.setFocus()
        self.length.selectAll()


class TrueSize(QObject):
    """Owned by the window. `dialog` is the question that is asked, None before the first."""

    said = Signal(str)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: MeasureScreen | None = None
        self._session, self._settings, self._window = session, settings, window
        self.command = Command("true_size", _NAME, Menu.VIEW, _TIP, self.show, "Shift+3", enabled=self._has_millimetres)
        self.measure_command = Command(
            "measure_screen",
            tr("Me&asure this screen..."),
            Menu.VIEW,
            tr("Enter how long a line on it is, so that true size is right"),
            self.measure,
        )
        session.film_changed.connect(self._say_why)
        session.marks_changed.connect(self._say_why)

    def show(self) -> None:
        """Zoom to true size, about the middle of the view, and say whose millimetres these are."""
        pane = self._session.pane
        size = screen_size(self._window.screen(), self._settings)
        if size is None:
            self._ask(goes_on=True)
            return
        if pane.image is None or pane.viewport is None or not self._has_millimetres():
            return
        image = pane.marks.measured(pane.image)
        ratio = self._window.devicePixelRatioF()
        pane.zoom_about(None, scale_across(image, pane.viewport).per_pixel * size.pixels * ratio)
        self.said.emit(
            tr(
                "True size. The film: {short}. The screen: {source}.",
                short=pixel_size(image, LANGUAGE).short,
                source=size.source,
            )
        )

    def measure(self) -> None:
        """Ask how long a line on the screen is."""
        self._ask(goes_on=False)

    def _ask(self, *, goes_on: bool) -> None:
        known = screen_size(self._window.screen(), self._settings)
        self.dialog = MeasureScreen(_LINE / known.pixels if known is not None else _LINE * _MM / 96, self._window)
        self.dialog.accepted.connect(partial(self._on_measured, goes_on))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_measured(self, goes_on: bool) -> None:
        if self.dialog is None:
            return
        day = datetime.now().astimezone().strftime("%Y-%m-%d")
        key = screen_key(self._window.screen())
        self._settings.save_screen_measured(key, _LINE / self.dialog.length.value(), day)
        if goes_on and self._has_millimetres():
            self.show()
        else:
            self.said.emit(
                tr("This screen has {line:.0f} dots per inch.", line=_LINE / self.dialog.length.value() * _MM)
            )

    def _has_millimetres(self) -> bool:
        pane = self._session.pane
        return pane.image is not None and pixel_size(pane.marks.measured(pane.image)).unit == "mm"

    @Slot()
    def _say_why(self) -> None:
        """The command says why it is off, where a film is shown and has no millimetres."""
        off = self._session.pane.image is not None and not self._has_millimetres()
        self.command.call(_NAME, _NO_MM_TIP if off else _TIP)
        self.command.setText(_NO_MM if off else _NAME)
