"""A small editor over the lower end of the film: Enter keeps the note, Esc leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget

from viewer.forms import column

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
        self.text.setPlaceholderText("Note on this film")
        self.text.setAccessibleName("Note on this film")
        self.text.setTabChangesFocus(True)
        hint = QLabel("Enter keeps, Esc leaves. Notes are exported as they are written.")
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
        self.setGeometry(left, self._view.height() - _HEIGHT - _MARGIN, width, _HEIGHT)

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
