"""Two minutes round the window: a bubble beside one part after the other, while everything goes on as usual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QRegion, QShortcut
from PySide6.QtWidgets import QDockWidget, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from inference.models.card import Headline
from viewer.commands import Command, Commands, Menu
from viewer.widgets.forms import EnterButton, column, row
from viewer.widgets.language import tr
from viewer.widgets.theme import COLORS

if TYPE_CHECKING:
    from viewer.app.main_window import MainWindow


_WIDTH = 330
_GAP = 12
"""Beside a button, in pixels."""
_EDGE = 10
"""Between the bubble, what it tells of, and the edges of the window."""
_RING = 2
_AROUND = 5
"""Between what is told of and the ring around it."""


class Ring(QWidget):
    """A frame around a part of the window; nothing inside it is covered, and the mouse goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: QRect) -> None:
        """Stand around this part, in the parent's coordinates; an empty one hides the ring."""
        self.setVisible(not target.isEmpty())
        whole = target.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(self._room.rect())
        self.setGeometry(whole)
        inner = self.rect().adjusted(2 * _RING, 2 * _RING, -2 * _RING, -2 * _RING)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLORS.accent), _RING))
        half = _RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.end()


class Bubble(QFrame):
    """A title, a few sentences, how far the tour is, and its buttons."""

    on = Signal()
    back = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("bubble")
        self.title, self.text, self.place = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.place.setProperty("role", "muted")
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.skip, self.before, self.next = EnterButton(), EnterButton(tr("Back")), EnterButton()
        self.skip.clicked.connect(self.skipped)
        self.before.clicked.connect(self.back)
        self.next.clicked.connect(self.on)
        whole = column(self, 8, margins=(16, 14, 16, 12))
        whole.addWidget(self.title)
        whole.addWidget(self.text)
        self.text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        whole.addLayout(row(self.place, None, self.skip, self.before, self.next))
        QWidget.setTabOrder(self.next, self.before)
        QWidget.setTabOrder(self.before, self.skip)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def say(self, title: str, text: str, place: str, *, skip: str, on: str, first: bool) -> None:
        """Show these words; `first` has no way back."""
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(place)
        self.skip.setText(skip)
        self.skip.setVisible(bool(skip))
        self.next.setText(on)
        self.before.setVisible(not first)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        layout = self.layout()
        if layout is not None:
            buttons = [button for button in (self.skip, self.before, self.next) if button.isVisibleTo(self)]
            room = self.place.sizeHint().width() + sum(button.sizeHint().width() + _GAP for button in buttons)
            self.setFixedWidth(max(_WIDTH, room + layout.contentsMargins().left() + layout.contentsMargins().right()))
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        self.show()
        self.raise_()

    def stand_beside(self, target: QRect) -> None:
        """Move beside a part of the window, in the window's coordinates; into its middle where that is empty."""
        self.setGeometry(beside(target, self.size(), self._room.rect()))
        self.raise_()


def beside(target: QRect, size: QSize, room: QRect) -> QRect:
    """Where something of `size` stands in `room` so that it leaves `target` free.

    At the side of a high target and below a low one if it can; in the lower middle of one that leaves no room around
    it, and in the middle of the room where there is none.
    """
    inner = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if target.isEmpty():
        middle = QRect(room.topLeft(), size)
        middle.moveCenter(inner.center())
        return middle
    x, y = target.center().x() - size.width() // 2, target.top()
    sides = [(target.right() + 1 + _EDGE, y), (target.left() - _EDGE - size.width(), y)]
    ends = [(x, target.bottom() + 1 + _EDGE), (x, target.top() - _EDGE - size.height())]
    for left, top in ends + sides if target.height() < size.height() // 2 else sides + ends:
        found = _inside(QRect(left, top, size.width(), size.height()), inner)
        if not found.intersects(target):
            return found
    return _inside(QRect(x, target.bottom() - size.height() - 2 * _EDGE, size.width(), size.height()), inner)


def _inside(box: QRect, room: QRect) -> QRect:
    """The box, moved so that it is in the room, or begins with it."""
    left = max(min(box.left(), room.right() + 1 - box.width()), room.left())
    top = max(min(box.top(), room.bottom() + 1 - box.height()), room.top())
    return QRect(left, top, box.width(), box.height())


Part: TypeAlias = tuple[QWidget, QRect]
"""A widget, and what of it is meant, in its own coordinates."""


@dataclass(frozen=True, slots=True)
class Step:
    """`text` has keys by their commands' ids and words of the model in braces; `dock` is what must be seen for it."""

    title: str
    text: str
    find: Callable[[MainWindow], Sequence[Part]]
    dock: Callable[[MainWindow], QDockWidget] | None = None

    def words(self, commands: Commands, headline: Headline) -> str:
        """The text with the reader's own keys, and the words of the model."""
        keys = {command.id: command.where() for command in commands}
        return self.text.format_map(keys | {"title": headline.title, "negative": headline.negative})


def _whole(*widgets: QWidget | None) -> list[Part]:
    return [(widget, widget.rect()) for widget in widgets if widget is not None]


def _buttons(window: MainWindow, *commands: Command) -> list[Part]:
    return _whole(*(window.toolbar.widgetForAction(command) for command in commands))


def _menu(window: MainWindow, menu: Menu) -> list[Part]:
    """A menu's title; nothing where the menus are not in the window."""
    bar = window.menuBar()
    return [(bar, bar.actionGeometry(window.menus[menu].menuAction()))] if bar.isVisible() else []


def help_menu(window: MainWindow) -> list[Part]:
    """Where the tour is found again."""
    return _menu(window, Menu.HELP)


def _opening(window: MainWindow) -> list[Part]:
    return _buttons(window, window.opening.films_command, window.opening.folder_command)


def _film(window: MainWindow) -> list[Part]:
    return _whole(window.view_area)


def _score(window: MainWindow) -> list[Part]:
    return _whole(window.panel.bar, window.panel.more)


def _heat(window: MainWindow) -> list[Part]:
    return _whole(window.panel.heat)


def _score_dock(window: MainWindow) -> QDockWidget:
    return window.docks.score


STEPS = (
    Step(
        tr("Open films"),
        tr(
            "{open} opens a film, {open_folder} a folder. Or drop either on the window. The example is a computed "
            "film, of no patient."
        ),
        _opening,
    ),
    Step(
        tr("Change the window"),
        tr(
            "Drag on the film: right is wider contrast, up is brighter. Try it now. {auto_window} brings the automatic "
            "window, the wheel zooms, and {fit} shows the whole film."
        ),
        _film,
    ),
    Step(
        tr("Read the score"),
        tr(
            "The bar is the model's score. Its mark is the operating point: from there on a film is called {title}. In "
            "the hatched band the model is unsure. Details has other operating points, each with its figures."
        ),
        _score,
        _score_dock,
    ),
    Step(
        tr("See why"),
        tr(
            "The heat map shows where the activation behind the score is. It is neither a segmentation nor a "
            "probability. Hold {heat_map} to look under it."
        ),
        _heat,
        _score_dock,
    ),
    Step(
        tr("Review a folder"),
        tr(
            "File > Review a folder scores every film in it and shows the worst first. {abnormal} says {title}, "
            "{normal} {negative}, {unsure} that you are unsure; your verdicts are kept on this computer."
        ),
        lambda window: _menu(window, Menu.FILE),
    ),
    Step(
        tr("Train a model"),
        tr(
            "Score > Train a model trains one on films that you have labelled, and measures it on films that it has "
            "not seen. {training_panel} shows its progress."
        ),
        lambda window: _menu(window, Menu.SCORE),
    ),
    Step(
        tr("Every key on one sheet"),
        tr("{keys} shows the keys, {help} the first steps. Help > Tour begins here again."),
        lambda window: _buttons(window, window.keys_command),
    ),
)

_OFFER = (
    tr("A tour of two minutes?"),
    tr(
        "{steps} short steps on a computed film. Esc leaves it at any time; Help > Tour begins it again.",
        steps=len(STEPS),
    ),
)
_ESC = tr("Esc")
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
        self._escape = QShortcut(QKeySequence(_ESC), window, enabled=False)
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
        if window.session.pane.entry is None and window.session.film_source is None:
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
        shown = self._window.view_area.place.currentWidget()
        if focused is not None and self.bubble.isAncestorOf(focused) and shown is not None:
            shown.setFocus()
        self.bubble.hide()
        self.ring.hide()
        for dock in self._shown:
            dock.hide()
        self._shown.clear()
        self._escape.setEnabled(False)
        for command in self._escaping():
            command.set_keys(command.keys)

    def _escaping(self) -> list[Command]:
        """The commands that have Esc while there is no tour."""
        return [command for command in self._window.actions_by_id if _ESC in command.keys]

    def _begin(self) -> None:
        """Let Esc leave the tour, whatever else it does."""
        if self.step is not None:
            return
        self._window.docks.end_alone()
        for command in self._escaping():
            command.setShortcuts([key for key in command.shortcuts() if key != QKeySequence(_ESC)])
        self._escape.setEnabled(True)

    def _show(self, step: int) -> None:
        self.step = step
        if step < 0:
            self.bubble.say(*_OFFER, "", skip=tr("Not now"), on=tr("Begin the tour"), first=True)
        else:
            found, last = STEPS[step], step == len(STEPS) - 1
            dock = found.dock(self._window) if found.dock is not None else None
            if dock is not None and dock.isHidden():
                dock.show()
                self._shown.append(dock)
            self.bubble.say(
                found.title,
                found.words(self._window.actions_by_id, self._window.session.scores.headline),
                tr("{step} of {steps}", step=step + 1, steps=len(STEPS)),
                skip="" if last else tr("Skip"),
                on=tr("Done") if last else tr("Next"),
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
        self._watched = [self._window, self._window.view_area, *widgets] if self.step is not None else []
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
