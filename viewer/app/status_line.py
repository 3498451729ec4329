"""The line at the bottom: long work with its cancel, the model, where it computes, and what this is not for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from viewer.browser.session import Session
from viewer.film.text_overlay import PURPOSE
from viewer.widgets.language import tr
from viewer.widgets.outcome_text import device_word
from viewer.widgets.theme import icon, text_scale

_MESSAGE_MS = 6_000
_HEIGHT = 27
"""In pixels, with letters of the usual size."""
_NARROW = 600
"""Less than this has no room for everything at once."""


class StatusLine(QStatusBar):
    """Shows the session's long work; short messages come and go in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.work = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.cancel = QToolButton()
        self.cancel.setIcon(icon("remove"))
        self.cancel.setToolTip(tr("Stop this"))
        self.cancel.setAccessibleName(tr("Stop"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(session.cancel)
        self.training = QToolButton()
        self.training.setToolTip(tr("Show the training"))
        self.training.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.training.hide()
        self.origin = _muted("")
        self.origin.setContentsMargins(0, 0, 16, 0)
        self.origin.hide()
        self.score = QLabel()
        self.score.setAccessibleName(tr("Score"))
        self.score.setContentsMargins(0, 0, 16, 0)
        self.score.hide()
        self.model = _muted("")
        self.device = _muted("", 16)
        self.device.setToolTip(tr("The device that makes the scores"))
        self._working = QWidget()
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.work, self.bar, self.cancel):
            row.addWidget(widget)
        row.addStretch()
        self.addWidget(self._working, 1)
        self.addPermanentWidget(self.training)
        self.addPermanentWidget(self.origin)
        self.addPermanentWidget(self.score)
        self.addPermanentWidget(self.model)
        self.addPermanentWidget(self.device)
        self.addPermanentWidget(_muted(PURPOSE, 16))
        self.messageChanged.connect(self.show_progress)
        session.films.finding_changed.connect(self.show_progress)
        session.scores.progress_changed.connect(self.show_progress)
        session.scores.model_changed.connect(self._on_model)
        session.scores.device_changed.connect(self._on_device)
        self._is_narrow = False
        self._fit()
        self.show_progress()
        self._on_device()

    def changeEvent(self, event: QEvent) -> None:
        """Higher with larger letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Work, its score and what it is not for come first: the score's panel names model and device as well."""
        super().resizeEvent(event)
        self._is_narrow = self.width() < _NARROW * max(1.0, text_scale())
        self.model.setVisible(not self._is_narrow)
        self._on_device()

    def _fit(self) -> None:
        self.setFixedHeight(max(_HEIGHT, self.fontMetrics().height() + 8))
        self.setMinimumWidth(_HEIGHT)  # it never keeps the window wide

    def say(self, sentence: str) -> None:
        """A short message that goes away by itself."""
        self.showMessage(sentence, _MESSAGE_MS)

    def show_origin(self, text: str, full: str) -> None:
        """Where the film shown came from, and what is said where the mouse rests on it; "" for the disk."""
        self.origin.setText(text)
        self.origin.setToolTip(full or tr("The server that the film shown came from"))
        self.origin.setVisible(bool(text))

    def show_score(self, words: str) -> None:
        """What the score panel says while it is not seen; "" while it is."""
        self.score.setText(words)
        self.score.setVisible(bool(words))

    def show_training(self, text: str) -> None:
        """How far a training is; "" where none runs."""
        self.training.setText(text)
        self.training.setVisible(bool(text))

    @Slot()
    def show_progress(self) -> None:
        """How far the long work is, if there is any."""
        progress = self._session.progress
        self._working.setVisible(progress is not None and not self.currentMessage())
        if progress is not None:
            self.work.setText(progress.sentence())
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)

    @Slot()
    def _on_model(self) -> None:
        card = self._session.scores.card
        self.model.setText(f"{card.id} {card.version}" if card else tr("no model installed"))

    @Slot()
    def _on_device(self) -> None:
        device = self._session.scores.device
        self.device.setText(device_word(device))
        self.device.setVisible(bool(device) and not self._is_narrow)


def _muted(text: str, before: int = 0) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setContentsMargins(before, 0, 0, 0)
    return label
