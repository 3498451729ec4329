"""The consensus screen: what each reader said of a film on which they differ, with their regions, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from imaging.image import ImageRef
from review.film_table import film_name
from review.verdicts import Verdict
from viewer.film.composition import Composition
from viewer.film.mark_painting import MarkPainter
from viewer.film.painting import paint_film
from viewer.film.pane import Pane
from viewer.film.region_tools import mark_of
from viewer.film.text_overlay import OutlinedLines
from viewer.review.answers import Key, key_words
from viewer.review.review_commands import ReviewCommands
from viewer.review.review_controller import ReviewController
from viewer.widgets.forms import column, only_with_focus, resize_on_screen, said
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.theme import DARK

_SIZE = (1180, 700)
_LEAST_FILM = 220
_MOST_READERS = 4
"""Readers side by side; of more, those who spoke first."""

_NOBODY = tr("Readers differ on no film that is shown here.")


class ReaderFilm(QLabel):
    """The whole film as the window shows it, with the regions of one reader."""

    def __init__(self, pane: Pane, ref: ImageRef | None, verdict: Verdict) -> None:
        """ref: the film that the verdict is on; black while the pane shows another one."""
        super().__init__()
        self._pane, self._ref, self._marks = pane, ref, tuple(map(mark_of, verdict.regions))
        self._composition: Composition | None = None
        self.setMinimumSize(_LEAST_FILM, _LEAST_FILM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        count = len(verdict.regions)
        self.setAccessibleName(
            tr(
                "Film with {count} {count:region|regions} of {reader}",
                count=count,
                reader=verdict.reader,
            )
        )
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        pane.scene_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        size = max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1)
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.fillRect(QRect(0, 0, *size), QColor(DARK.film))
            state = self._pane.view_state
            if state is None or self._pane.opened is None or self._pane.opened.ref != self._ref:
                return
            if self._composition is None or self._composition.film is not state.composition.film:
                self._composition = Composition(state.composition.film)
            scene = state.fitted().resized(size, ratio).scene
            paint_film(painter, self._composition.picture(scene), size)
            words = OutlinedLines(self.font())
            drawing = MarkPainter(scene, words, len(self._marks), QRect(0, 0, *size), [])
            for mark in self._marks:
                drawing.paint_lines(painter, mark)


class ConsensusDialog(QDialog):
    """Stands beside the window while somebody adjudicates; what is decided is kept as any verdict is.

    It follows the review from film to film, and closes when nobody adjudicates any more.
    """

    def __init__(self, review: ReviewController, commands: ReviewCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Consensus"))
        self._review, self._commands = review, commands
        self._shown: tuple[object, ...] = ()
        self._before = ""
        """Who read before somebody else was chosen here to decide."""
        self.film = QLabel()
        self.film.setProperty("role", "heading")
        self.film.setTextFormat(Qt.TextFormat.PlainText)
        self.columns: list[QLabel] = []
        self.films: list[ReaderFilm] = []
        self.decides = only_with_focus(QComboBox())
        self.decides.setAccessibleName(tr("Who decides"))
        self.kept = said()
        self.keys = {key: QPushButton() for key in Key}
        self.next = QPushButton(tr("Next film"))
        self._beside = QHBoxLayout()
        self._build()
        does = {Key.POSITIVE: review.say_positive, Key.NEGATIVE: review.say_negative, Key.UNSURE: review.unsure}
        for key, button in self.keys.items():
            button.clicked.connect(does[key])
        self.next.clicked.connect(review.go_to_next_unread)
        self.decides.activated.connect(self._on_decides)
        for fact in (review.current_changed, review.verdict_changed, review.reader_changed, review.places_found):
            fact.connect(self.refresh)
        review.closing.connect(self._on_closing)
        self.refresh()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        decides = QLabel(tr("Decided by"))
        decides.setBuddy(self.decides)
        foot.addWidget(decides)
        foot.addWidget(self.decides)
        foot.addStretch()
        for button in (*self.keys.values(), self.next):
            button.setAutoDefault(False)
            foot.addWidget(button)
        whole = column(self, 10, margins=(14, 12, 14, 12))
        whole.addWidget(self.film)
        whole.addLayout(self._beside, 1)
        whole.addWidget(self.kept)
        whole.addLayout(foot)
        own = self._commands
        self.addActions([own.positive, own.negative, own.unsure, *own.labels, own.undo, own.redo, own.next_unread])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        resize_on_screen(self, *_SIZE)

    @Slot()
    def refresh(self) -> None:
        """Show what is said of the film shown; nothing of it unless somebody adjudicates."""
        review, listing = self._review, self._review.listing
        if listing is None or not review.adjudicating:
            self.reject()
            return
        row = review.current
        own = listing.verdict(row) if row >= 0 else None
        others = listing.others(row) if row >= 0 else ()
        verdicts = [each for each in (own, *others) if each is not None and each.said is not None]
        verdicts.sort(key=lambda each: review.readers.index(each.reader) if each.reader in review.readers else -1)
        verdicts = verdicts if len(verdicts) > 1 else []
        self.film.setText(film_name(listing, row, review.pseudonyms) if verdicts else _NOBODY)
        self._show_beside(review.ref_of(row) if row >= 0 else None, verdicts[:_MOST_READERS])
        self._show_foot([each.reader for each in verdicts])
        decided = listing.adjudicated(row) if row >= 0 else None
        self.kept.setText(
            tr("Decided: {word}, by {reader}.", word=self._review.verdict_words(decided), reader=decided.reader)
            if decided is not None
            else ""
        )

    def _show_beside(self, ref: ImageRef | None, verdicts: Sequence[Verdict]) -> None:
        shown = (self._review.session.reading_pane, ref, *verdicts)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._beside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.columns, self.films = [], []
        page = QWidget()
        whole = QGridLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setRowStretch(0, 1)
        for place, verdict in enumerate(verdicts):
            film, words = ReaderFilm(self._review.session.reading_pane, ref, verdict), said("")
            words.setText(self._words(verdict))
            whole.setColumnStretch(place, 1)
            whole.addWidget(film, 0, place)
            whole.addWidget(words, 1, place, Qt.AlignmentFlag.AlignTop)
            self.columns.append(words)
            self.films.append(film)
        self._beside.addWidget(page, 1)

    def _words(self, verdict: Verdict) -> str:
        """A reader's verdict and what else they said, a thing a line."""
        seen = tr("saw the score") if verdict.score_visible else tr("score hidden")
        count = len(verdict.regions)
        regions = tr("{count} {count:region|regions}", count=count) if count else ""
        lines = [
            f"{verdict.reader}: {self._review.verdict_words(verdict)} ({seen})",
            verdict.structure.words(LANGUAGE),
            regions,
            verdict.note,
        ]
        return "\n".join(filter(None, lines))

    def _show_foot(self, readers: Sequence[str]) -> None:
        review, own = self._review, self._commands
        commands = {Key.POSITIVE: own.positive, Key.NEGATIVE: own.negative, Key.UNSURE: own.unsure}
        width = 0
        for key, button in self.keys.items():
            button.setText("  ".join(filter(None, (commands[key].key_text(), key_words(key, review.headline)))))
            button.setEnabled(bool(readers) and not review.read_only)
            width = max(width, button.sizeHint().width())
        for button in self.keys.values():
            button.setMinimumWidth(width)
        both = " and ".join(readers) if len(readers) > 1 else ""
        names = tuple(dict.fromkeys(filter(None, (review.reader, both, *review.readers))))
        if names != tuple(self.decides.itemText(place) for place in range(self.decides.count())):
            self.decides.clear()
            self.decides.addItems(list(names))
        self.decides.setCurrentIndex(names.index(review.reader))
        self.decides.setEnabled(not review.read_only)

    def done(self, result: int) -> None:
        """Who was chosen here decides here alone: whoever read before reads on."""
        before, self._before = self._before, ""
        self._review.set_reader(before)
        super().done(result)

    @Slot()
    def _on_closing(self) -> None:
        """The review is closed: nobody reads on."""
        self._before = ""
        self.reject()

    @Slot(int)
    def _on_decides(self, place: int) -> None:
        """A third reader, or several together, whose names then stand beside what is decided."""
        self._before = self._before or self._review.reader
        self._review.set_reader(self.decides.itemText(place))
