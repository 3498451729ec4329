"""The panels around the film: where they may stand, the commands that show them, and the film alone without them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from viewer.actions import Actions

_TABLE = 440
"""How wide a table of films begins, where the window is wide enough."""

_LIST = 236
"""How wide the list of films begins."""

_SIDES = Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea


class Docks:
    """The films on one side, their scores on the other, a training below; the training is hidden at first."""

    def __init__(self, window: QMainWindow, films: QWidget, score: QWidget, training: QWidget) -> None:
        self._window = window
        self._shape: QByteArray | None = None
        self._narrow = 0
        self.films = self._dock("Films", "films", films, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.score = self._dock("Score", "score", score, Qt.DockWidgetArea.RightDockWidgetArea)
        self.training = self._dock("Training", "training", training, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.training.hide()
        if isinstance(films, QStackedWidget):
            films.currentChanged.connect(partial(_let_one_page_count, films))
            _let_one_page_count(films, films.currentIndex())

    def tie(self, actions: Actions) -> None:
        """Let each dock and the command that shows it say the same."""
        for name, dock in self._by_command().items():
            actions[name].toggled.connect(dock.setVisible)
            dock.toggleViewAction().toggled.connect(actions[name].setChecked)

    def check(self, actions: Actions) -> None:
        """Check the commands of the docks that are shown."""
        for name, dock in self._by_command().items():
            actions[name].setChecked(not dock.isHidden())

    def toggle_alone(self, toolbar: QWidget) -> None:
        """The film alone in the window, or the panels and the toolbar where they were."""
        if self._shape is None:
            self._shape = self._window.saveState()
            for part in (*self._by_command().values(), toolbar):
                part.hide()
        else:
            self.end_alone()

    @property
    def is_alone(self) -> bool:
        """Whether the film is alone in the window."""
        return self._shape is not None

    def widen_films(self, wide: bool) -> None:
        """Make room for a table in place of the list, or give it back."""
        if wide == bool(self._narrow):
            return
        width = min(_TABLE, self._window.width() // 3) if wide else self._narrow
        self._narrow = self.films.width() if wide else 0
        self._window.resizeDocks([self.films], [width], Qt.Orientation.Horizontal)

    def begin(self) -> None:
        """As wide as suits a window that was never arranged."""
        self._window.resizeDocks([self.films], [_LIST], Qt.Orientation.Horizontal)

    def end_alone(self) -> None:
        """The panels where they were, if the film is alone."""
        if self._shape is not None:
            self._window.restoreState(self._shape)
            self._shape = None

    def _by_command(self) -> Mapping[str, QDockWidget]:
        return {"films_panel": self.films, "score_panel": self.score, "training_panel": self.training}

    def _dock(self, title: str, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setAllowedAreas(_SIDES if _SIDES & area else area)
        self._window.addDockWidget(area, dock)
        return dock


def _let_one_page_count(pages: QStackedWidget, shown: int) -> None:
    """A list of films may be as narrow as it likes while the table behind it may not."""
    policies = QSizePolicy.Policy
    for place in range(pages.count()):
        page, policy = pages.widget(place), policies.Preferred if place == shown else policies.Ignored
        if page is not None:
            page.setSizePolicy(policy, policy)
