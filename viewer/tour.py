"""Two minutes round the window: a bubble beside one part after the other, while everything goes on as usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QScrollArea, QWidget

from viewer.bubble import Bubble, Ring
from viewer.tour_steps import STEPS, Part, help_menu

if TYPE_CHECKING:
    from viewer.main_window import MainWindow

_OFFER = (
    "A tour of two minutes?",
    f"{len(STEPS)} short steps on a computed film. Esc leaves it at any time; Help > Tour begins it again.",
)
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Tour(QObject):
    """Owned by the window. `step` counts from 0; it is -1 while the tour is offered, None while there is none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.step: int | None = None
        self.bubble = Bubble(window)
        self.ring = Ring(window)
        self._window = window
        self._shown: list[QDockWidget] = []
        self._watched: list[QWidget] = []
        self._escaping: list[tuple[QAction, list[QKeySequence]]] = []
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, enabled=False)
        self._escape.activated.connect(self.leave)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._place)
        self.bubble.on.connect(self.go_on)
        self.bubble.back.connect(self.go_back)
        self.bubble.skipped.connect(self.leave)

    def offer(self) -> None:
        """Ask whether the tour is wanted."""
        self._begin()
        self._show(-1)

    def start(self) -> None:
        """Show the first step; on the example where nothing is open."""
        self._begin()
        window = self._window
        if window.session.entry is None and window.session.guide is None:
            window.opening.open_example()
        self._show(0)

    @Slot()
    def go_on(self) -> None:
        """The next step; after the last one the tour is over."""
        if self.step is None:
            return
        if self.step == -1:
            self.start()
        elif self.step + 1 < len(STEPS):
            self._show(self.step + 1)
        else:
            self.leave()

    @Slot()
    def go_back(self) -> None:
        """The step before."""
        if self.step:
            self._show(max(self.step - 1, 0))

    @Slot()
    def leave(self) -> None:
        """Go on without the tour: what it has shown is as it was before."""
        if self.step is None:
            return
        self.step = None
        self._watch([])
        self._settle.stop()
        focused = _focused(self._window)
        shown = self._window.stage.currentWidget()
        if focused is not None and self.bubble.isAncestorOf(focused) and shown is not None:
            shown.setFocus()
        self.bubble.hide()
        self.ring.hide()
        for dock in self._shown:
            dock.hide()
        self._shown.clear()
        self._escape.setEnabled(False)
        for action, keys in self._escaping:
            action.setShortcuts(keys)
        self._escaping.clear()

    def _begin(self) -> None:
        """Let Esc leave the tour, whatever else it does."""
        if self.step is not None:
            return
        window, escape = self._window, QKeySequence(Qt.Key.Key_Escape)
        window.docks.end_alone()
        for action in window.actions():
            keys = action.shortcuts()
            if escape in keys:
                self._escaping.append((action, keys))
                action.setShortcuts([key for key in keys if key != escape])
        self._escape.setEnabled(True)

    def _show(self, step: int) -> None:
        self.step = step
        if step < 0:
            self.bubble.say(*_OFFER, "", skip="Not now", on="Begin the tour", first=True)
        else:
            found, last = STEPS[step], step == len(STEPS) - 1
            dock = found.dock(self._window) if found.dock is not None else None
            if dock is not None and dock.isHidden():
                dock.show()
                self._shown.append(dock)
            self.bubble.say(
                found.title,
                found.words(self._window.actions_by_id.commands),
                f"{step + 1} of {len(STEPS)}",
                skip="" if last else "Skip",
                on="Done" if last else "Next",
                first=step == 0,
            )
        parts = self._parts()
        self._watch([widget for widget, _ in parts])
        for widget, _ in parts:
            _scroll_to(widget)
        self._place()
        self.bubble.next.setFocus()
        self._settle.start()  # once more when the docks have found their places

    def _parts(self) -> list[Part]:
        if self.step is None or self.step < 0:
            return help_menu(self._window)
        return list(STEPS[self.step].find(self._window))

    @Slot()
    def _place(self) -> None:
        target = QRect()
        for widget, meant in self._parts():
            target = target.united(_seen(widget, meant, self._window))
        self.ring.surround(target)
        self.bubble.stand_beside(target)

    def _watch(self, widgets: list[QWidget]) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched = [self._window, self._window.stage, *widgets] if self.step is not None else []
        for widget in self._watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is pointed at."""
        if event.type() in _MOVES:
            self._settle.start()
        return False


def _focused(window: QWidget) -> QWidget | None:
    """What in the window has the keys, or will have them once the window is active."""
    return window.focusWidget()


def _seen(widget: QWidget, meant: QRect, window: QWidget) -> QRect:
    """What of a part is seen, in the window's coordinates; empty where that is nothing."""
    if not widget.isVisibleTo(window):
        return QRect()
    seen = QRect(widget.mapTo(window, meant.topLeft()), meant.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        seen = seen.intersected(QRect(above.mapTo(window, QPoint(0, 0)), above.size()))
        above = above.parentWidget()
    return seen


def _scroll_to(widget: QWidget) -> None:
    """Let a part be seen that lies outside what its area shows."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 8)
        above = above.parentWidget()
