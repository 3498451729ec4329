"""The histogram of the film shown, with its window, in a panel of the window."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from imaging.display.dragging import as_window
from imaging.display.histogram import film_histogram
from imaging.display.windowing import bounds_of, grey_levels
from imaging.image import Image, Photometric
from viewer.browser.session import Session
from viewer.film.histogram_view import HistogramView
from viewer.widgets.forms import column
from viewer.widgets.language import tr

_NO_FILM = tr("No film is shown.")
_COLOR = tr("A film in color has no window.")
_NO_VALUES = tr("This film has no values to show.")


class HistogramPanel(QWidget):
    """Follows the pane that has the focus while it is seen; a bound that is dragged is the film's at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = HistogramView()
        self._session = session
        self._counted: Image | None = None
        column(self, 0, margins=(4, 2, 4, 2)).addWidget(self.view)
        session.film_changed.connect(self._on_film)
        session.frame_played.connect(self._on_film)
        session.voi_changed.connect(self._on_voi)
        session.inverted_changed.connect(self._on_voi)
        self.view.bounds_dragged.connect(self._on_dragged)

    def showEvent(self, event: QShowEvent) -> None:
        """Count what was not counted while it was not seen."""
        super().showEvent(event)
        self._on_film()

    @Slot()
    def _on_film(self) -> None:
        """Another film or frame; while one is read, that of the one before stays, as its picture does."""
        pane = self._session.pane
        if not self.isVisible() or (pane.is_reading and pane.image is not None):
            return
        if pane.image is not self._counted:
            self._counted = pane.image
            counts = film_histogram(pane.image) if pane.image is not None else None
            instead = _NO_FILM if pane.image is None else _COLOR if pane.image.is_color else _NO_VALUES
            self.view.show_counts(counts, instead)
        self._on_voi()

    @Slot()
    def _on_voi(self) -> None:
        pane = self._session.pane
        image, voi = pane.image, pane.voi
        if not self.isVisible():
            return
        if image is None or voi is None or image.is_color:
            self.view.show_window(None)
            return
        negative = (image.photometric is Photometric.MONOCHROME1) != pane.inverted
        self.view.show_window(bounds_of(as_window(voi)), lambda values: grey_levels(values, voi, negative=negative))

    @Slot(float, float)
    def _on_dragged(self, low: float, high: float) -> None:
        self._session.pane.set_window_bounds(low, high)
