"""What the reader says of the film shown: the buttons under the film, and the box under the score with the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from review.verdicts import Agreed, LogEntry, ReviewLabel, Verdict
from viewer.commands import LABEL_KEYS, native
from viewer.film.region_tools import described
from viewer.review.answers import BESIDE, Key, key_of, key_words
from viewer.review.review_commands import ReviewCommands
from viewer.review.review_controller import ReviewController
from viewer.review.verdict_queue import AfterKeeping, VerdictRequest
from viewer.widgets.focus import digit_of
from viewer.widgets.forms import LinesLabel, column
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import text_scale

_HEIGHT, _WIDEST, _MARGIN = 104, 520, 16
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class NoteText(QPlainTextEdit):
    """The text, with all its keys its own while it has the focus."""

    kept = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """No key is the window's here: a note may hold every letter that is a command elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Shift+Enter begins a line, Esc leaves."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who clicks elsewhere has written what they wanted; another window or a menu is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.kept.emit()


class NoteEditor(QFrame):
    """Opened over a view; `kept` carries the note when it is another than before."""

    kept = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("note")
        self._view = view
        self._before = ""
        self.text = NoteText()
        self.text.setPlaceholderText(tr("Note on this film"))
        self.text.setAccessibleName(tr("Note on this film"))
        self.text.setTabChangesFocus(True)
        hint = QLabel(tr("Enter keeps, Esc leaves. Notes are exported as they are written."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        whole = column(self, 4, margins=(8, 8, 8, 6))
        whole.addWidget(self.text, 1)
        whole.addWidget(hint)
        self.text.kept.connect(self._on_kept)
        self.text.left.connect(self._end)
        view.installEventFilter(self)
        self.hide()

    def open(self, note: str) -> None:
        """Write on, from this note."""
        self._before = note
        self.text.setPlainText(note)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self._place()
        self.show()
        self.raise_()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower end of the view."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._view.width() - 2 * _MARGIN, _WIDEST)
        left = (self._view.width() - width) // 2
        height = min(max(_HEIGHT, self.heightForWidth(width)), self._view.height() - _MARGIN)
        self.setGeometry(left, self._view.height() - height - _MARGIN, width, height)

    def _on_kept(self) -> None:
        note = self.text.toPlainText().strip()
        if self.isHidden():
            return
        self._end()
        if note != self._before:
            self.kept.emit(note)

    def _end(self) -> None:
        if not self.isHidden():
            self.hide()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)


_OWN = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Menu),
        *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    )
)


class LabelMenu(QMenu):
    """Labels have the numbers that they have with Alt, whichever of them are asked for."""

    chosen = Signal(str)
    """The name of a label."""
    passed = Signal(object)
    """A key that is none of the menu's, a QKeyCombination; the menu is closed by then."""

    def __init__(
        self,
        choices: Iterable[ReviewLabel],
        labels: Sequence[ReviewLabel],
        words: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        """words: what is shown of a label's name."""
        super().__init__(parent)
        self._numbered: dict[str, QAction] = {}
        self.addAction(tr("Which label?")).setEnabled(False)
        self.addSeparator()
        for label in choices:
            place = labels.index(label) + 1
            name = words(label.name).replace("&", "&&")
            action = self.addAction(f"&{place}  {name}" if place <= LABEL_KEYS else name)
            action.triggered.connect(partial(self._on_chosen, label.name))
            if place <= LABEL_KEYS:
                self._numbered[str(place)] = action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers, arrows, Enter and Esc are the menu's; no other key is lost."""
        digit = digit_of(event)
        action = self._numbered.get(digit or event.text())
        if action is not None:
            self.close()
            action.trigger()
        elif event.key() in _OWN or digit or event.text().isdigit():
            super().keyPressEvent(event)
        else:
            self.close()
            self.passed.emit(event.keyCombination())

    def _on_chosen(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)


_LEAST_WIDTH, _MOST_WIDTH = 104, 170
_KEPT_MS = 4000
"""So long it is said that a verdict was kept, and how it is taken back."""

_FIRST = tr("1 of 2: say first what you see")
_SECOND = tr("2 of 2: {} keeps your verdict")

_PADDING = 3
_MARGINS = (14, 8, 14, 6)
_BAR_MARGINS = (10, 5, 10, 5)
_GAP = 6
_LABEL_COLUMNS = 2
_NAME_WIDTH = 110


class VerdictBox(QWidget):
    """Shows one review; asks it for everything. Keys are the commands', the buttons say them."""

    reader_wanted = Signal()
    """Another reader is to be chosen."""

    def __init__(self, review: ReviewController, commands: ReviewCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self._review, self._commands = review, commands
        self.reader = QPushButton()
        self.reader.setObjectName("link")
        self.keys = {key: _button() for key in Key}
        self.labels: list[VerdictButton] = []
        self.key_image = _button()
        self.note = _button()
        self.findings = _button()
        self.bar = VerdictBar(self.keys.values())
        """The buttons of the keys, which stand under the film."""
        self.step = LinesLabel(1)
        self.noted = LinesLabel(1)
        self.drawn = LinesLabel(1, right=True)
        self.structured = LinesLabel(2)
        self.others = LinesLabel(2, color="text")
        self.advance = QCheckBox(tr("Advance"))
        self.state = LinesLabel(1, right=True)
        self._labels = QGridLayout()
        self._build()
        self._connect()
        self._on_labels()
        self._show_keys()

    def _build(self) -> None:
        heading = QLabel(tr("Verdict"))
        heading.setProperty("role", "heading")
        self.reader.setToolTip(tr("The reader. Click for another one."))
        self.reader.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.advance.setToolTip(tr("Go on to the next film after a verdict"))
        self.advance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.advance.setAccessibleName(tr("Advance by itself"))
        self._labels.setSpacing(_GAP)
        self._labels.setContentsMargins(0, 0, 0, 0)
        whole = column(self, _GAP, _MARGINS)
        whole.addLayout(_row((heading, 0), (None, 1), (self.reader, 0)))
        whole.addWidget(self.step)
        whole.addLayout(self._labels)
        whole.addLayout(_row((self.key_image, 1), (self.note, 1)))
        whole.addWidget(self.findings)
        whole.addLayout(_row((self.noted, 2), (self.drawn, 1)))
        whole.addWidget(self.structured)
        whole.addWidget(self.others)
        whole.addLayout(_row((self.advance, 0), (self.state, 1)))

    def _connect(self) -> None:
        review = self._review
        says = {Key.POSITIVE: review.say_positive, Key.NEGATIVE: review.say_negative, Key.UNSURE: review.unsure}
        for key, say in says.items():
            self.keys[key].clicked.connect(say)
            self.keys[key].clicked.connect(self.refresh)  # what is shown is what is kept, not what was clicked
        own = self._commands
        for command in (*own.all, *own.drawing, *own.acting):
            command.keys_changed.connect(self._show_keys)
        self.key_image.clicked.connect(review.toggle_key_image)
        for button in (self.key_image, self.note, self.findings):
            button.clicked.connect(self.refresh)
        self.findings.clicked.connect(review.want_findings)
        review.keeping.kept.connect(self._on_kept)
        for fact in (review.closed, review.reader_changed):
            fact.connect(self.bar.forget)
        self.note.clicked.connect(review.want_note)
        self.reader.clicked.connect(self.reader_wanted)
        self.advance.toggled.connect(review.set_auto_advance)
        for fact in (review.verdict_changed, review.blind_changed, review.opened, review.region_changed):
            fact.connect(self.refresh)
        review.rows_changed.connect(self.refresh)
        review.labels_changed.connect(self._on_labels)
        review.opened.connect(self._on_labels)

    @Slot()
    def _show_keys(self) -> None:
        """Say on the buttons which keys they have."""
        own = self._commands
        commands = {Key.POSITIVE: own.positive, Key.NEGATIVE: own.negative, Key.UNSURE: own.unsure}
        headline = self._review.headline
        buttons = [(button, key_words(key, headline), commands[key]) for key, button in self.keys.items()]
        for button, word, command in (
            *buttons,
            (self.key_image, tr("key image"), own.key_image),
            (self.note, tr("note"), own.note),
            (self.findings, tr("findings, image quality"), own.findings),
        ):
            keys = command.key_text()
            button.show_text(f"{keys}  {word}" if keys else word)
            button.setToolTip(f"{command.tip} ({keys})" if keys else command.tip)
        for place, (button, label) in enumerate(zip(self.labels, self._review.labels, strict=False)):
            button.setToolTip(self._label_tip(label, place))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is said of the film shown."""
        review = self._review
        verdict = review.verdict()
        self.step.setVisible(review.is_blind or review.is_second_look)
        self.step.set_text(self._second() if review.is_second_look else _FIRST)
        said = key_of(verdict, review.labels)
        for key, button in self.keys.items():
            button.setChecked(key is said)
        for button in (*self.keys.values(), *self.labels, self.key_image, self.note, self.findings):
            button.setEnabled(review.is_open and review.current >= 0 and not review.read_only)
        for button, label in zip(self.labels, review.labels, strict=False):
            button.setChecked(verdict.said is not None and verdict.label == label.name)
        self.key_image.setChecked(verdict.key_image)
        self.note.setChecked(bool(verdict.note))
        self.noted.set_text(verdict.note.replace("\n", " ") or tr("No note"), verdict.note)
        self.findings.setChecked(bool(verdict.structure))
        self.structured.set_text(verdict.structure.words(LANGUAGE), verdict.structure.words(LANGUAGE))
        self.structured.setVisible(bool(verdict.structure))
        self.drawn.set_text(_regions(verdict), self._regions_tip(verdict))
        self._show_others(verdict)
        name = self.reader.fontMetrics().elidedText(review.reader, Qt.TextElideMode.ElideRight, _NAME_WIDTH)
        self.reader.setText(
            tr("{name} adjudicates", name=name) if review.adjudicating else tr("{name} reads", name=name)
        )
        self.advance.blockSignals(True)
        self.advance.setChecked(review.auto_advance)
        self.advance.blockSignals(False)
        self._show_state(verdict)

    def _show_others(self, verdict: Verdict) -> None:
        """What other readers said, to who decides between them or has said it all."""
        review = self._review
        told = review.adjudicating or verdict.said is not None
        listing, row = review.listing, review.current
        others = listing.others(row) if listing is not None and row >= 0 and told else ()
        own = listing.verdict(row) if listing is not None and row >= 0 and review.adjudicating else None
        said = [*([own] if own is not None else []), *others]
        lines = [f"{each.reader}: {review.verdict_words(each)}" for each in said if each.said is not None]
        elsewhere = listing.others_elsewhere(row) if listing is not None and row >= 0 and told else ()
        lines += [
            tr(
                "{reader}, of frame {frame}: {word}",
                reader=each.reader,
                frame=frame + 1,
                word=review.verdict_words(each),
            )
            for frame, each in elsewhere
        ]
        self.others.set_text("\n".join(lines))
        self.others.setVisible(review.adjudicating or len(lines) > 0)

    def _show_state(self, verdict: Verdict) -> None:
        keeping = self._review.keeping
        text, color = "", "muted"
        if self._review.read_only:
            text, color = tr("Read only"), "unsure"
        elif keeping.is_saving:
            text = tr("Saving \u2026")
        elif keeping.problem is not None:
            text, color = tr("Not saved"), "unsure"
        elif verdict.at:
            beside = (
                tr("said under {under}", under=verdict.under)
                if verdict.under
                else BESIDE.get(verdict.said or Agreed.UNSURE, "")
            )
            text = " \u00b7 ".join(filter(None, (beside, tr("Saved"))))
        self.state.set_text(text, LANGUAGE.sentence(keeping.problem) if keeping.problem is not None else "", color)

    @Slot()
    def _on_labels(self) -> None:
        for button in self.labels:
            self._labels.removeWidget(button)
            button.deleteLater()
        self.labels = []
        for place, label in enumerate(self._review.labels):
            button = _button(self._review.words(label.name), self._label_tip(label, place))
            button.clicked.connect(self._on_label)
            button.clicked.connect(self.refresh)
            button.setProperty("label", label.name)
            self._labels.addWidget(button, place // _LABEL_COLUMNS, place % _LABEL_COLUMNS)
            self.labels.append(button)
        self.refresh()

    @Slot()
    def _on_label(self) -> None:
        button = self.sender()
        if button is not None:
            self._review.give_label(str(button.property("label")))

    @Slot(object, object)
    def _on_kept(self, entry: LogEntry, request: VerdictRequest) -> None:
        """Say shortly what was kept, and how it is taken back."""
        if request.after is AfterKeeping.ADVANCE:
            words, undo = self._review.verdict_words(entry.verdict), self._commands.undo
            self.bar.say(
                tr("Kept: {words}, {where}", words=words, where=undo.where()),
                tr("Kept: {words}. {where} takes it back.", words=words, where=undo.where()),
            )
        elif request.after is AfterKeeping.UNDONE:
            self.bar.forget()

    def _second(self) -> str:
        goes_on = self._commands.next_unread
        return _SECOND.format(native(goes_on.keys[-1]) if goes_on.keys else goes_on.where())

    def _regions_tip(self, verdict: Verdict) -> str:
        lines = [f"{place}. {described(region)}" for place, region in enumerate(verdict.regions, 1)]
        draw = tr(" or ").join(command.where() for command in self._commands.drawing)
        remove = self._commands.remove_region.where()
        how = tr(
            "Draw with {draw}. Click one to choose it: then drag its corners, or remove it with {remove}.",
            draw=draw,
            remove=remove,
        )
        return "\n".join([*lines, how])

    def _label_tip(self, label: ReviewLabel, place: int) -> str:
        key = self._commands.labels[place].key_text() if place < LABEL_KEYS else ""
        title = self._review.headline.title
        means = title if label.positive else tr("not {title}", title=title)
        return f"{self._review.words(label.name)}: {means}" + (f" ({key})" if key else "")


def _regions(verdict: Verdict) -> str:
    count = len(verdict.regions)
    return tr("{count} {count:region|regions}", count=count) if count else tr("No region")


class VerdictBar(QFrame):
    """Under the film: the buttons of a verdict, all of one width, and for a moment what was kept."""

    def __init__(self, buttons: Iterable[VerdictButton]) -> None:
        super().__init__()
        self.setObjectName("verdictBar")
        self.kept = LinesLabel(1)
        self.kept.setAccessibleName(tr("What was kept last"))
        self._rest = QTimer(self, singleShot=True, interval=_KEPT_MS)
        self._rest.timeout.connect(self.forget)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(*_BAR_MARGINS)
        whole.setSpacing(_GAP)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            whole.addWidget(button, 2)
        whole.addWidget(self.kept, 3)
        self._fit()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Wider with larger letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._fit()

    def _fit(self) -> None:
        for button in self._buttons:
            button.setMinimumWidth(round(_LEAST_WIDTH * max(1.0, text_scale())))
            button.setMaximumWidth(round(_MOST_WIDTH * max(1.0, text_scale())))

    def say(self, text: str, tip: str) -> None:
        """For a moment."""
        self.kept.set_text(text, tip)
        self._rest.start()

    @Slot()
    def forget(self) -> None:
        """Nothing is said any more."""
        self._rest.stop()
        self.kept.set_text("")


class VerdictButton(QPushButton):
    """As wide as its place; a name that is longer is cut at its end, and whole in the tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words have room."""
        super().resizeEvent(event)
        self.show_text(self._text)

    def show_text(self, text: str) -> None:
        """Show another text, as much of it as there is room for."""
        self._text = text
        self.setAccessibleName(text)
        room = self.width() - 2 * _PADDING
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)


def _button(text: str = "", tip: str = "") -> VerdictButton:
    button = VerdictButton(text)
    button.setProperty("role", "verdict")
    button.setCheckable(True)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _row(*parts: tuple[QWidget | None, int]) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(_GAP)
    for widget, stretch in parts:
        if widget is None:
            layout.addStretch(stretch)
        else:
            layout.addWidget(widget, stretch)
    return layout
