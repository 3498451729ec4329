"""The first minutes with the program: the notice, which must be understood, what has changed, the offer of a tour."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QWidget

from inference.prediction import DISCLAIMER
from viewer.app.main_window import MainWindow
from viewer.widgets.forms import column, fit_screen
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import text_scale

NOTICE_VERSION = 2
"""Counts the meanings that the text had: whoever agreed to another one is asked again."""

_WIDTH = 540
_SENTENCES = (
    tr(
        "Hilum is no medical device. Do not use it to diagnose or to treat, nor to decide whose film is read first or "
        "not at all."
    ),
    tr(
        "The model that comes with it learned from adults of one hospital and from children aged 1 to 5 of another. "
        "How well it does on films of other hospitals is not known. For patients of other ages it gives no decision."
    ),
    tr(
        "Below the threshold does not mean normal. It learned opacities best, other findings from few films, and "
        "fractures and devices not at all."
    ),
    tr("A heat map shows where the activation behind a score is. It is neither a segmentation nor a probability."),
    *([] if LANGUAGE.code == "en" else [tr("No clinician whose language this is has checked this translation.")]),
)


class Notice(QDialog):
    """Accepted with "I understand", which Enter presses; closed in any other way it is rejected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before you begin"))
        whole = column(self, 12, margins=(22, 20, 22, 16))
        title = QLabel(tr(DISCLAIMER))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        whole.addWidget(title)
        for sentence in _SENTENCES:
            label = QLabel(sentence)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            whole.addWidget(label)
        whole.addSpacing(4)
        whole.addStretch()
        buttons = QDialogButtonBox()
        self.leave = buttons.addButton(tr("Leave Hilum"), QDialogButtonBox.ButtonRole.RejectRole)
        self.understood = buttons.addButton(tr("I understand"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.understood.setDefault(True)
        self.leave.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        self.setAccessibleDescription(self.text())
        self.setFixedWidth(min(round(_WIDTH * max(1.0, text_scale())), self.screen().availableSize().width() - 40))
        self.setMinimumHeight(whole.heightForWidth(self.width()))
        self.resize(self.width(), self.minimumHeight())
        fit_screen(self)
        self.understood.setFocus()

    @staticmethod
    def text() -> str:
        """All of it."""
        return "\n".join((tr(DISCLAIMER), *_SENTENCES))


REVIEW_KEYS_VERSION = 1
"""Counts the meanings that the keys of a review had: who knows another one is told."""

_KEYS_CHANGED = tr("The keys of a review have changed")
_KEYS_TEXT = tr(
    "{positive} now always means {title} and {negative} always {negative_title}, whether scores are hidden or not. "
    "Before, where scores were seen, they meant that the model is right or wrong.\n\n"
    "Earlier verdicts keep their meaning. Whether you agree with the model is still kept beside your verdict."
)


class FirstRun(QObject):
    """Watches over the beginning of a window that is shown to a person; a picture of the window has none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.notice: Notice | None = None
        self.keys: QMessageBox | None = None
        self._window = window

    def begin(self) -> None:
        """Show what was not yet understood; without it the window cannot be used."""
        settings = self._window.settings
        if settings.notice() == 0:  # nobody has used it, so nothing has changed
            settings.save_review_keys(REVIEW_KEYS_VERSION)
        if settings.notice() == NOTICE_VERSION:
            self._tell_keys()
            return
        self.notice = Notice(self._window)
        self.notice.accepted.connect(self._on_understood)
        self.notice.rejected.connect(self._window.close)
        self.notice.finished.connect(self._on_closed)
        self.notice.open()

    @Slot()
    def _on_understood(self) -> None:
        self._window.settings.save_notice(NOTICE_VERSION)
        self._tell_keys()

    @Slot()
    def _on_closed(self) -> None:
        if self.notice is not None:
            self.notice.deleteLater()
            self.notice = None

    def _tell_keys(self) -> None:
        """Once, to who may have other keys in their fingers."""
        if self._window.settings.review_keys() == REVIEW_KEYS_VERSION:
            self._offer()
            return
        commands, headline = self._window.review.commands, self._window.session.scores.headline
        keys = {"positive": commands.positive.where(), "negative": commands.negative.where()}
        keys |= {"title": headline.title, "negative_title": headline.negative}
        box = self.keys = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle("Hilum")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(_KEYS_CHANGED)
        box.setInformativeText(_KEYS_TEXT.format_map(keys))
        box.finished.connect(self._on_told)
        box.open()

    @Slot()
    def _on_told(self) -> None:
        self._window.settings.save_review_keys(REVIEW_KEYS_VERSION)
        if self.keys is not None:
            self.keys.deleteLater()
            self.keys = None
        self._offer()

    def _offer(self) -> None:
        settings = self._window.settings
        if not settings.tour_offered():
            settings.save_tour_offered()
            self._window.tour.offer()
