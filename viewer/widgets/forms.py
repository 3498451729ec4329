"""Small layouts, labels, headed choices, and boxes and sliders that change only when they are meant."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
    QValidator,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import COLORS, named

W = TypeVar("W", bound=QWidget)

_FIELD_GAP = 6
_INDENT = 7
_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)
_SIDEWAYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right))


class Field(QWidget):
    """A heading with its choice below."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.column = column(self, _FIELD_GAP)
        self.column.addWidget(self.heading)


def column(parent: QWidget, spacing: int, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A layout from top to bottom."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side, the first one as wide as it can be; None is empty room."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for place, widget in enumerate(widgets):
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget, 1 if place == 0 and None not in widgets else 0)
    return layout


def rolled(*fields: QWidget) -> QScrollArea:
    """Fields from top to bottom, which roll where the window has no room for all of them."""
    body = QWidget()
    form = column(body, 16, margins=(16, 14, 16, 14))
    for field in fields:
        form.addWidget(field)
    form.addStretch()
    return rolling(body)


def rolling(body: QWidget, name: str = "") -> QScrollArea:
    """What rolls where there is no room for all of it: with Tab from control to control.

    Where the arrows are to roll it, because there is more in it to read than controls, it needs a `name`.
    """
    body.setObjectName("panelBody")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(body)
    area.setAccessibleName(name)
    if not name:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def said(role: str = "muted", text: str = "") -> QLabel:
    """A label for sentences, which may come and go; they can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("role", role)
    return label


def plain_button(text: str) -> QPushButton:
    """A button of a dialog that Enter elsewhere in it does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def plain_close() -> QDialogButtonBox:
    """Close, which Enter elsewhere in the dialog does not press."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    for button in box.buttons():
        if isinstance(button, QPushButton):
            button.setAutoDefault(False)
    return box


_FRAME = QSize(12, 36)
"""What the desktop puts around a window, about."""


def named_path(line: QLineEdit) -> Path | None:
    """The path that is written in a line, "~" for a home folder where there is one; None for an empty line."""
    text = line.text().strip()
    return Path(os.path.expanduser(text)) if text else None  # noqa: PTH111  `Path.expanduser` raises where nobody is


def is_there(path: Path) -> bool:
    """Whether there is something of this path: no where the disk refuses to say, where `Path.exists` raises."""
    with suppress(OSError):
        return path.exists()
    return False


def is_folder(path: Path) -> bool:
    """Whether there is such a folder: no where the disk refuses to say, where `Path.is_dir` raises."""
    with suppress(OSError):
        return path.is_dir()
    return False


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or less of it where its screen has no room for that and a frame."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - 40), min(height, room.height() - 60))
    fit_screen(window)


def fit_screen(window: QWidget, roll: Callable[[], None] | None = None) -> None:
    """Have a window roll on a screen that is smaller than what it needs at least: whole, or by what `roll` does.

    A window with a `roll` of its own may be as large as it is asked to be when it is first shown.
    """
    if window.findChild(OnScreen, "", Qt.FindChildOption.FindDirectChildrenOnly) is None:
        window.installEventFilter(OnScreen(window, roll))


class OnScreen(QObject):
    """Belongs to one window, and looks once it is shown or needs another size. asked: its size at first."""

    def __init__(self, window: QWidget, roll: Callable[[], None] | None) -> None:
        super().__init__(window)
        self._roll = roll
        self.asked = QSize()
        self._rolls = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._bound)

    def _window(self) -> QWidget:
        """Not kept, so that a window without a parent ends at once and not with the next round of the collector."""
        return cast("QWidget", self.parent())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All goes on to the window."""
        if not hasattr(self, "_rolls"):  # Python has let go of it before Qt has
            return False
        if not self._rolls and event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):  # none of one that ends
            if event.type() is QEvent.Type.Show and self._roll is not None and self.asked.isEmpty():
                self._ask()
            self._look()
        elif self._rolls and event.type() is QEvent.Type.LayoutRequest:
            self._later.start()
        return False

    def _ask(self) -> None:
        """Whether it is larger than it must be, because somebody wants it so."""
        window = self._window()
        size, layout = window.size(), window.layout()
        least = layout.totalMinimumSize() if layout is not None else size
        if size.width() > least.width() and size.height() > least.height():
            self.asked = size

    def _look(self) -> None:
        window = self._window()
        layout = window.layout()
        room = (window.screen().availableSize() - _FRAME).expandedTo(self.asked)
        if layout is None:
            return
        needs = layout.totalMinimumSize().expandedTo(window.minimumSize())
        if layout.hasHeightForWidth():
            needs.setHeight(max(needs.height(), layout.totalMinimumHeightForWidth(min(window.width(), room.width()))))
        if needs.width() <= room.width() and needs.height() <= room.height():
            return
        self._rolls = True
        if self._roll is not None:
            self._roll()
        else:
            self._roll_whole(layout)
        self._bound()
        self._later.start()  # once its layout no longer asks for what it needed before

    @Slot()
    def _bound(self) -> None:
        window = self._window()
        room = (window.screen().availableSize() - _FRAME).expandedTo(self.asked)
        window.resize(window.size().boundedTo(room))

    def _roll_whole(self, layout: QLayout) -> None:
        body = QWidget()
        body.setLayout(layout)  # with all that it holds
        area = rolling(body)
        area.setFrameShape(QFrame.Shape.NoFrame)
        body.setObjectName("rolled")
        window = self._window()
        column(window, 0).addWidget(area)
        window.setMinimumSize(0, 0)


def set_role(label: QLabel, role: str) -> None:
    """Give a label another look of the style sheet."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def only_with_focus(control: W) -> W:
    """A box or slider that the wheel changes only while it has the keyboard; returns it.

    While it has it, the arrows are its own and not the window's commands; Esc gives the keyboard back to a window and
    closes a dialog.
    """
    if control.focusPolicy() is Qt.FocusPolicy.WheelFocus:  # Qt's own takes the focus by the wheel
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if isinstance(control, QAbstractSpinBox):
        control.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # as far in as the text of other fields
    control.installEventFilter(_OnlyWithFocus(control))
    return control


class DecimalBox(QDoubleSpinBox):
    """A number as the place writes it. Who types or pastes a point where that is a comma, or the reverse, means it.

    Qt's own takes 12.5 for 125 where the point stands between thousands.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(LANGUAGE.place())
        only_with_focus(self)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """As Qt's, with the decimal mark of the place."""
        return super().validate(text if text == self.specialValueText() else LANGUAGE.read(text), at)


class _OnlyWithFocus(QObject):
    """Belongs to one control and sees its events first."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        self._own = _MOVES | _SIDEWAYS if isinstance(control, QSlider) else _MOVES

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a wheel away that was meant for what is scrolled around the control, and the keys that move it here."""
        if event.type() is QEvent.Type.Wheel and not self._control.hasFocus():
            event.ignore()
            return True
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        leaves = event.key() == Qt.Key.Key_Escape and not isinstance(self._control.window(), QDialog)
        if event.type() is QEvent.Type.ShortcutOverride and (leaves or event.key() in self._own):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and leaves:
            self._control.clearFocus()
            return True
        return False


class LinesLabel(QLabel):
    """A label of a fixed number of lines; one that `grows` has more for a longer text, and cuts nothing.

    right: the lines end at the right edge.
    """

    def __init__(
        self,
        lines: int,
        parent: QWidget | None = None,
        *,
        color: str = "muted",
        grows: bool = False,
        right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._grows = grows
        self._color = color
        self._right = right
        self._text = ""
        self._tip = ""
        self._is_fitted = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str, tip: str = "", color: str = "") -> None:
        """Show another text; `tip` says more than it does; `color`, where given, names another one from now on."""
        self._text = text
        self._color = color or self._color
        self._tip = tip or text
        self.setToolTip(self._tip)
        self.setAccessibleName(text)
        if self._grows or self._is_fitted:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = max(self._lines, len(self.wrapped())) if self._grows else self._lines
        if self._is_fitted:
            lines = len(self.wrapped()) if self._text else 0
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 2)

    def set_fitted(self, is_fitted: bool) -> None:
        """Be as high as the lines that are written, or keep the room of all that there may be."""
        if is_fitted != self._is_fitted:
            self._is_fitted = is_fitted
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As high as its lines, as narrow as wanted."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, the last one cut with dots where more text follows."""
        painter = QPainter(self)
        painter.setPen(QColor(named(self._color)))
        spacing = self.fontMetrics().lineSpacing()
        for number, line in enumerate(self.wrapped()):
            left = self.width() - self.fontMetrics().horizontalAdvance(line) if self._right else 0
            painter.drawText(QPointF(left, number * spacing + self.fontMetrics().ascent()), line)
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


_ICON = 20
_EDGE, _GAP = 12, 10
_NARROWEST = 120
_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class EnterButton(QPushButton):
    """A button that Enter presses as Space does, wherever it stands."""

    own_keys: tuple[Qt.Key, ...] = _PRESS
    """Keys that are not the window's commands while the button has the keyboard."""

    def event(self, event: QEvent) -> bool:
        """Keep the own keys."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in self.own_keys:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses."""
        if event.key() in _PRESS:
            self.click()
        else:
            super().keyPressEvent(event)


class ChoiceButton(EnterButton):
    """One of several, between which the arrows go. `name` is what it says; `text` is empty: the line is drawn here."""

    own_keys = (*_PRESS, *_WAYS)

    def __init__(self, icon: QIcon | None = None, *, low: bool = False, parent: QWidget | None = None) -> None:
        """`low`: a line of a list, without a frame until it is pointed at."""
        super().__init__(parent)
        self.setObjectName("choiceLow" if low else "choice")
        self.name = ""
        self._key = ""
        self._low = low
        self._picture = icon
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, key: str = "") -> None:
        """Say this, with a word at the end of the line."""
        self.name, self._key = name, key
        self.setAccessibleName(f"{name}, {key}" if key else name)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow goes to the next choice, or to the one before."""
        if event.key() not in _WAYS:
            super().keyPressEvent(event)
            return
        choices = [choice for choice in self.window().findChildren(ChoiceButton) if choice.isEnabled()]
        seen = [choice for choice in choices if choice.isVisible()]
        place = seen.index(self) + _WAYS[Qt.Key(event.key())]
        seen[place % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        """Room for the whole line."""
        words = self.fontMetrics().horizontalAdvance(self.name + self._key)
        return QSize(words + 2 * _EDGE + 2 * _GAP + self._before(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for what it says; for a few letters in a list, where that may be any file's name."""
        words = 0 if self._low else self.fontMetrics().horizontalAdvance(self.name) + 2 * _EDGE + self._before()
        return QSize(max(_NARROWEST, words), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style has it, then the line on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        if self._picture is not None:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            box = QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            self._picture.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)
            room.setLeft(room.left() + self._before())
        flags = Qt.AlignmentFlag.AlignVCenter
        metrics = self.fontMetrics()
        painter.setPen(QColor(COLORS.muted if self.isEnabled() else COLORS.faint))
        after = metrics.horizontalAdvance(self._key) + _GAP
        if self._key and (self._low or room.width() >= metrics.horizontalAdvance(self.name) + after):
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, self._key)
            room.setRight(room.right() - after)
        painter.setPen(QColor(COLORS.text if self.isEnabled() else COLORS.faint))
        shown = metrics.elidedText(self.name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _before(self) -> int:
        return _ICON + _GAP if self._picture is not None else 0

    def _height(self) -> int:
        return self.fontMetrics().height() + (10 if self._low else 20)


def fix_width(widget: QWidget, words: str, beside: int = 0) -> None:
    """Keep a widget as wide as these words are in its letters, whatever size they have, and so many pixels more."""
    widget.installEventFilter(_Letters(widget, words, beside))


class _Letters(QObject):
    """Belongs to one widget."""

    def __init__(self, widget: QWidget, words: str, beside: int) -> None:
        super().__init__(widget)
        self._widget, self._words, self._beside = widget, words, beside
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All goes on to the widget, which has its new letters by then."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        return False

    def _fit(self) -> None:
        self._widget.setFixedWidth(self._widget.fontMetrics().horizontalAdvance(self._words) + self._beside)


_REST_MS = 150


class SearchField(QLineEdit):
    """Keeps the keys that it needs from the window's commands. Esc clears and leaves; Enter and Down go to films."""

    searched = Signal(str)
    """The words that are asked for: once typing rests, and before the field is left or films are gone to."""
    left = Signal()
    entered = Signal()

    def __init__(self, placeholder: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(tr("Search films"))
        self.setToolTip(tip)
        self.setClearButtonEnabled(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a window that opens must not give it the readers' keys
        self.setMinimumWidth(110)
        self.setAcceptDrops(False)  # a film that is dropped here is to be opened; its path is no word to search
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._search)
        self.textEdited.connect(self._rest.start)

    def begin(self) -> None:
        """The next letters are searched for."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def show_text(self, text: str) -> None:
        """Show what is asked for, unless other words are being typed."""
        if not self._rest.isActive() and self.text() != text:
            self.setText(text)

    def restart(self, text: str) -> None:
        """Show what is asked for, and forget what was being typed."""
        self._rest.stop()
        self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Every key that is typed here stays here, but for those with Ctrl or Alt."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            if not held and event.key() < Qt.Key.Key_F1:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Down are the ways out."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self._search()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._search()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _search(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text())
