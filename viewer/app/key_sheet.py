"""All keys, in the groups of the menus, each of which can be changed; on a sheet of their own and in the settings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.commands import LABEL, LAYOUT, Command, Commands, Menu, is_key_of, native, portable
from viewer.film.mouse_scheme import Button, MouseScheme, Wheel
from viewer.settings import Settings
from viewer.widgets.focus import digit_of
from viewer.widgets.forms import column, fix_width, plain_button, resize_on_screen, row, said, set_role
from viewer.widgets.language import tr

_COLUMNS = 4
_HOW = tr("A double click or Enter on a line gives a command another key. Search finds those without a key, too.")


def notes(menu: Menu) -> list[tuple[str, str]]:
    """Keys that are not one command's: (keys, what)."""
    if menu is Menu.COMPARE:
        return [("Ctrl+1 \u2026 4", tr("One, two or four films"))]
    if menu is Menu.WINDOW:
        return [("1 \u2026 9", tr("Window presets, in order"))]
    return [("Alt+1 \u2026 9", tr("Labels, in order"))] if menu is Menu.REVIEW else []


def mouse_notes(scheme: MouseScheme) -> list[tuple[str, str]]:
    """What the mouse does: (movement, what)."""
    return [
        (tr("Left drag"), tr("The chosen tool")),
        (tr("Middle drag"), tr("Pan")),
        (tr("Space + drag"), tr("Pan")),
        *(((tr("Right drag"), tr("Zoom")),) if Button.RIGHT in scheme.drags else ()),
        (tr("Right click"), tr("Menu")),
        (tr("Wheel"), tr("Zoom, or frames") if scheme.wheel is Wheel.ZOOM else tr("Frames")),
        (tr("Ctrl + wheel"), tr("Zoom")),
        (tr("Double click"), tr("Film alone")),
        (tr("Alt held"), tr("Magnifier")),
    ]


class KeyField(QKeySequenceEdit):
    """Takes the next key that is pressed; Esc takes none."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        fix_width(self, "Ctrl+Shift+Z", 36)
        self.setAccessibleName(tr("New key"))
        for line in self.findChildren(QLineEdit):
            line.setPlaceholderText(tr("New key"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; every other key is the new one, a digit by its place."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.clear()
            self.editingFinished.emit()
        elif digit := digit_of(event):
            super().keyPressEvent(QKeyEvent(event.type(), ord(digit), event.modifiers(), digit))
        else:
            super().keyPressEvent(event)


class Cap:
    """A key in a frame with words beside it, laid out on a widget which gets the mouse."""

    def __init__(self, widget: QWidget, words: str) -> None:
        self.key, self.place = QLabel(), QWidget()
        self.key.setProperty("role", "key")
        inner = QHBoxLayout(self.place)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.key)
        inner.addStretch()
        what = QLabel(words)
        self.line = QHBoxLayout(widget)
        self.line.setContentsMargins(2, 0, 3, 0)
        self.line.setSpacing(8)
        self.line.addWidget(self.place)
        self.line.addWidget(what, 1)
        for part in (self.place, self.key, what):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_keys(self, keys: str) -> None:
        """Show these keys; "" is none."""
        self.key.setText(keys or tr("no key"))
        self.key.setEnabled(bool(keys))


class KeyRow(QPushButton):
    """A command with its keys; the chosen one is checked. `wanted` asks for another key."""

    wanted = Signal()

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.command = command
        self.setObjectName("keyRow")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.cap = Cap(self, command.name)
        command.keys_changed.connect(self.show_keys)
        self.show_keys()
        if not self.is_usual():
            self.hide()

    @Slot()
    def show_keys(self) -> None:
        """Say the command's keys."""
        keys = self.command.key_text()
        if self.command.keys and not keys:
            keys = tr("{keys}, off", keys=native(self.command.keys[0]))
        self.cap.show_keys(self.command.key_text(short=True) or keys)
        self.setAccessibleName(f"{self.command.name}, {keys or tr('no key')}")
        self.setToolTip(self.command.toolTip())

    def is_usual(self) -> bool:
        """Whether the sheet has this line without a search: no key goes unseen, nor one of the reader's own."""
        if self.command.id.startswith((LABEL, LAYOUT)) and self.command.keys == self.command.default_keys:
            return False
        return bool(self.command.keys) or self.command.keys != self.command.default_keys

    def record(self, field: KeyField | None) -> None:
        """Have a field in the place of the keys, or the keys again."""
        self.cap.place.setVisible(field is None)
        if field is not None:
            field.setFixedHeight(self.height())
            self.cap.line.insertWidget(0, field)
            field.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Room for the line."""
        return self.cap.line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for the line."""
        return self.cap.line.minimumSize()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What has the keyboard is chosen."""
        super().focusInEvent(event)
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for another key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click asks for another key."""
        self.wanted.emit()


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A heading with its lines: those of commands, and those that cannot be changed with their words."""

    heading: QLabel
    rows: tuple[KeyRow, ...]
    fixed: tuple[tuple[QWidget, Cap, str], ...]

    def find(self, text: str) -> None:
        """Show the lines with this text, all usual ones for ""."""
        title = self.heading.text().lower()
        shown = False
        for line in self.rows:
            words = f"{title} {line.command.name} {line.command.key_text()}".lower()
            line.setVisible(text in words if text else line.is_usual())
            shown = shown or not line.isHidden()
        for widget, _, words in self.fixed:
            widget.setVisible(text in f"{title} {words}".lower())
            shown = shown or not widget.isHidden()
        self.heading.setVisible(shown)

    def align(self) -> None:
        """Let the words stand below each other."""
        caps = [line.cap for line in self.rows if line.is_usual()] + [cap for _, cap, _ in self.fixed]
        for cap in caps:
            cap.key.ensurePolished()
        widest = max((cap.key.sizeHint().width() for cap in caps), default=0)
        for cap in (*(line.cap for line in self.rows), *caps):
            cap.place.setMinimumWidth(widest)

    def height(self) -> int:
        """In lines, without a search."""
        return sum(line.is_usual() for line in self.rows) + len(self.fixed) + 2


class KeyPane(QWidget):
    """All keys with what changes them, in so many columns. A change holds at once, and is kept in `settings`.

    scheme: what the mouse does, as a group of its own; None is without.
    """

    left = Signal()
    """The key that opened the sheet was typed into the empty field."""

    def __init__(
        self,
        commands: Commands,
        settings: Settings,
        scheme: MouseScheme | None,
        columns: int = _COLUMNS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands, self._own, self._settings = commands, commands["keys"], settings
        self._columns = columns
        self._row: KeyRow | None = None
        self._field: KeyField | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search commands and keys"))
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.message = said()
        self.edit, self.remove = plain_button(tr("Change key")), plain_button(tr("Remove key"))
        self.reset, self.reset_all = plain_button(tr("Reset this key")), plain_button(tr("Reset all"))
        self.groups = _groups(commands, scheme)
        self.rows = [line for group in self.groups for line in group.rows]
        self._exclusive = QButtonGroup(self)
        for line in self.rows:
            self._exclusive.addButton(line)
            line.toggled.connect(self._show_chosen)
            line.wanted.connect(self.record)
        self._build()
        self._connect()
        self._say(_HOW)

    def _build(self) -> None:
        inner = QWidget()
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(2)
        for groups in _balanced(self.groups, self._columns):
            side = QVBoxLayout()
            side.setSpacing(0)
            for group in groups:
                side.addWidget(group.heading)
                for line in (*group.rows, *(widget for widget, _, _ in group.fixed)):
                    side.addWidget(line)
                side.addSpacing(3)
            side.addStretch()
            sides.addLayout(side)
        self.area = QScrollArea()
        self.area.setObjectName("keys")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        self.buttons = row(self.edit, self.remove, self.reset, self.reset_all, None)
        self.message.setMinimumHeight(2 * self.message.fontMetrics().lineSpacing())
        whole = column(self, 6)
        whole.addWidget(self.search)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.message)
        whole.addLayout(self.buttons)
        self._find("")
        self.align()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.textEdited.connect(self._on_typed)
        self.search.returnPressed.connect(self._go_to_first)
        self.edit.clicked.connect(self.record)
        self.remove.clicked.connect(self._on_remove)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(self._on_reset_all)

    # The lines

    def chosen(self) -> KeyRow | None:
        """The line that the buttons are about."""
        button = self._exclusive.checkedButton()
        return button if isinstance(button, KeyRow) and not button.isHidden() else None

    @Slot(str)
    def _find(self, text: str) -> None:
        for group in self.groups:
            group.find(text.strip().lower())
        self._show_chosen()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """The key that opened the sheet, typed into the empty field, is no search."""
        if text in self._own.keys:
            self.left.emit()

    @Slot()
    def _go_to_first(self) -> None:
        first = next((line for line in self.rows if not line.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(first)

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self.edit.setEnabled(chosen is not None)
        self.remove.setEnabled(chosen is not None and bool(chosen.command.keys))
        self.reset.setEnabled(chosen is not None and chosen.command.keys != chosen.command.default_keys)
        self.reset_all.setEnabled(any(command.keys != command.default_keys for command in self._commands))

    # Another key

    @Slot()
    def record(self) -> None:
        """Wait for the new key of the chosen line."""
        line = self.chosen()
        if line is None or self._field is not None:
            return
        self._row, self._field = line, KeyField()
        self._field.editingFinished.connect(self._on_recorded)
        line.record(self._field)
        self._say(tr("Press the new key for {name}. Esc leaves it as it is.", name=line.command.name))

    @Slot()
    def _on_recorded(self) -> None:
        line, field = self._row, self._field
        if line is None or field is None:
            return
        self._row = self._field = None
        keys = portable(field.keySequence().toString())
        if field.hasFocus():
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.record(None)
        field.hide()
        field.deleteLater()
        if not keys:
            self._say(_HOW)
        elif " " in keys:
            self._say(tr("{keys} cannot be the key of a command.", keys=native(keys)), refused=True)
        else:
            self._change(line.command, (keys,))

    @Slot()
    def _on_remove(self) -> None:
        line = self.chosen()
        if line is not None:
            self._change(line.command, ())

    @Slot()
    def _on_reset(self) -> None:
        line = self.chosen()
        if line is not None:
            self._change(line.command, line.command.default_keys)

    @Slot()
    def _on_reset_all(self) -> None:
        self._commands.bind({})
        for command in self._commands:
            self._settings.save_binding(command.id, None)
        self._say(tr("Every command has the program's keys again."))
        self.show_all()

    def _change(self, command: Command, keys: Sequence[str]) -> None:
        found = self._commands.change(command, tuple(keys))
        if found is not None:
            kept = (
                tr("{name} keeps {key_text}.", name=command.name, key_text=command.key_text())
                if command.keys
                else tr("{name} gets no key.", name=command.name)
            )
            self._say(
                tr("{keys} is the key of {holder}. {kept}", keys=native(found.keys), holder=found.holder, kept=kept),
                refused=True,
            )
            return
        self._settings.save_binding(command.id, None if command.keys == command.default_keys else command.keys)
        has = tr("now has the key {key_text}", key_text=command.key_text()) if command.keys else tr("has no key now")
        self._say(f"{command.name} {has}.")
        self.align()
        self._show_chosen()

    @Slot()
    def show_all(self) -> None:
        """The keys of now."""
        self._find(self.search.text())
        self.align()

    def align(self) -> None:
        """Let the words of a group stand below each other."""
        for group in self.groups:
            group.align()

    def _say(self, sentence: str, *, refused: bool = False) -> None:
        set_role(self.message, "warning" if refused else "muted")
        self.message.setText(sentence)


class KeySheet(QDialog):
    """All keys at once; Esc or the key that opened it closes it."""

    def __init__(
        self, commands: Commands, settings: Settings, scheme: MouseScheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._own = commands["keys"]
        self.pane = KeyPane(commands, settings, scheme)
        self.pane.left.connect(self.accept)
        close = plain_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.pane.buttons.addWidget(close)
        column(self, 0, margins=(14, 12, 14, 10)).addWidget(self.pane)
        self._fit()

    def _fit(self) -> None:
        """As large as its lines, and wide enough for a scroll bar beside them where the screen is lower."""
        whole, inner = self.pane.layout(), self.pane.area.widget()
        if whole is not None and inner is not None:
            size, rest = inner.sizeHint(), whole.sizeHint() - self.pane.area.sizeHint()
            bar = self.pane.area.verticalScrollBar().sizeHint().width()
            resize_on_screen(self, size.width() + 34 + bar, size.height() + rest.height() + 30)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit again: what stands in it has its letters and margins only now."""
        super().showEvent(event)
        self.pane.align()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the sheet closes it too."""
        if is_key_of(self._own, event.keyCombination()):
            self.accept()
        else:
            super().keyPressEvent(event)


def _groups(commands: Iterable[Command], scheme: MouseScheme | None) -> list[KeyGroup]:
    """One for each menu, and one for the mouse."""
    every = list(commands)
    found = [
        KeyGroup(
            _heading(menu.words),
            tuple(KeyRow(command) for command in every if command.in_menu is menu),
            _fixed(notes(menu)),
        )
        for menu in Menu
    ]
    if scheme is not None:
        found.append(KeyGroup(_heading(tr("Mouse: {title}", title=scheme.title)), (), _fixed(mouse_notes(scheme))))
    return found


def _fixed(lines: Iterable[tuple[str, str]]) -> tuple[tuple[QWidget, Cap, str], ...]:
    made = []
    for keys, words in lines:
        widget = QWidget()
        cap = Cap(widget, words)
        cap.show_keys(keys)
        made.append((widget, cap, f"{keys} {words}"))
    return tuple(made)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _balanced(groups: Iterable[KeyGroup], count: int) -> list[list[KeyGroup]]:
    """The groups in columns of about the same length, each group put where there is most room."""
    columns: list[list[KeyGroup]] = [[] for _ in range(count)]
    for group in sorted(groups, key=lambda group: -group.height()):
        min(columns, key=_height).append(group)
    while _improved(columns):
        pass
    return columns


def _height(column: Sequence[KeyGroup]) -> int:
    return sum(group.height() for group in column)


def _improved(columns: list[list[KeyGroup]]) -> bool:
    """Exchange a group of the longest column for a shorter one of another, where both are shorter than it was then."""
    longest = max(columns, key=_height)
    for other in columns:
        for group, shorter in product(longest, other):
            less = group.height() - shorter.height()
            if other is not longest and 0 < less < _height(longest) - _height(other):
                longest[longest.index(group)], other[other.index(shorter)] = shorter, group
                return True
    return False
