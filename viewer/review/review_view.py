"""A review in the window: its table, its box of verdicts, its dialogs and its commands, tied together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.browser.list_view import FilmListView
from viewer.browser.session import Session
from viewer.film.mark_kind import FilmMark
from viewer.film.pane import Pane
from viewer.film.region_tools import REGION_TOOLS, mark_of, region_of
from viewer.film.tools import WINDOW
from viewer.film.view_settings import ViewSettings
from viewer.review.review_commands import ReviewCommands
from viewer.review.review_controller import ReviewController
from viewer.review.review_exports import ExportReview
from viewer.review.review_header import ReviewHeader
from viewer.review.review_rows import ReviewRows
from viewer.review.start_dialog import StartReview
from viewer.review.verdict_box import LabelMenu, NoteEditor, VerdictBox
from viewer.widgets.language import tr

if TYPE_CHECKING:
    from viewer.review.consensus import ConsensusDialog
    from viewer.review.findings_dialog import FindingsDialog


class ReviewView(QObject):
    """Owned by the window; `view` is where films are shown.

    `films` is what the left dock shows: the list of films, or the review's table.
    """

    said = Signal(str)
    shown = Signal(bool)
    """A review is open, or none any more."""
    key_passed = Signal(object)
    """A key of the window that was pressed in a menu, a QKeyCombination."""
    changed = Signal()
    """What its commands can do or mirror may be otherwise."""

    def __init__(
        self, session: Session, view: QWidget, settings: ViewSettings, strip: QWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self.review = ReviewController(session, self)
        self.header = ReviewHeader(self.review)
        self.table = FilmListView(ReviewRows(self.review), session)
        self.note = NoteEditor(view)
        self.menu: LabelMenu | None = None
        self.findings: FindingsDialog | None = None
        self.consensus: ConsensusDialog | None = None
        self.asking = StartReview(self.review, window)
        self.handing = ExportReview(self.review, window)
        self.commands = ReviewCommands(self.review, settings, self.header, self.asking, self.handing)
        self.box = VerdictBox(self.review, self.commands)
        self.films = QStackedWidget()
        self._session, self._view, self._settings, self._window = session, view, settings, window
        self._build(strip)
        self._connect()

    def _build(self, strip: QWidget) -> None:
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.table, 1)
        self.films.addWidget(strip)
        self.films.addWidget(page)
        self.box.hide()

    def _connect(self) -> None:
        review = self.review
        review.said.connect(self.said)
        self.asking.said.connect(self.said)
        review.crashed.connect(self._session.crashed)
        review.opened.connect(self._on_opened)
        review.closed.connect(self._on_closed)
        for fact in (review.opened, review.closed, review.labels_changed):
            fact.connect(self._show_labels)
            fact.connect(self.changed)
        for fact in (review.reader_changed, review.verdict_changed, review.model_changed):
            fact.connect(self.changed)
        for fact in (review.opened, review.closed, self._session.scores.model_changed):
            fact.connect(self._show_sides)
        self._show_labels()
        review.choice_wanted.connect(self._choose_label)
        review.verdict_changed.connect(self._leave_menu)
        review.note_wanted.connect(self._open_note)
        review.findings_wanted.connect(self._ask_findings)
        review.consensus_wanted.connect(self._show_consensus)
        review.region_changed.connect(self._show_regions)
        for fact in (review.opened, review.reader_changed):
            fact.connect(self._on_reader)
        self._session.reading_changed.connect(self._show_regions)
        self._session.pane_added.connect(self._follow)
        self.header.left.connect(self._on_search_left)
        self.note.kept.connect(review.set_note)
        self.box.reader_wanted.connect(self.asking.change_reader)
        self._session.mark_drawn.connect(self._on_drawn)
        self._session.mark_edited.connect(self._on_edited)
        self._session.mark_removed.connect(self._on_removed)

    # Opening

    def open(self, folder: Path, reader: str = "", read_first: bool | None = None, form: str = "") -> None:
        """Open the review of a folder; reader "" is who read last, else who is logged in."""
        self.review.open(folder, reader, read_first, form=form)

    # What the review says

    @Slot()
    def _show_labels(self) -> None:
        self.commands.show_labels()

    @Slot()
    def _show_sides(self) -> None:
        self.commands.show_sides()

    @Slot()
    def _on_opened(self) -> None:
        self.films.setCurrentIndex(1)
        self.box.show()
        self.box.bar.show()
        self.shown.emit(True)
        self.table.setFocus()

    @Slot()
    def _on_closed(self) -> None:
        if self._settings.tool in REGION_TOOLS:
            self._settings.set_tool(WINDOW)
        for pane in self._session.panes:
            self._let_read(pane)
            pane.marks.show(())
        self.films.setCurrentIndex(0)
        self.box.hide()
        self.box.bar.hide()
        self.shown.emit(False)

    @Slot()
    def _on_reader(self) -> None:
        """A reader sees no marks of others."""
        for pane in self._session.panes:
            self._let_read(pane)

    @Slot(object)
    def _follow(self, pane: Pane) -> None:
        """A pane that comes later may show the film that is read, too."""
        self._let_read(pane)
        pane.film_changed.connect(self._show_regions)

    def _let_read(self, pane: Pane) -> None:
        """Regions are part of the verdict where its film is, and nowhere else."""
        is_open = self.review.is_open
        pane.marks.read_by(self.review.reader if is_open else None)
        pane.takes_verdict = is_open and self._is_read(pane)

    def _is_read(self, pane: Pane) -> bool:
        """Whether a pane shows the film that the verdict is about."""
        read = self._session.reading_pane
        same = pane.opened is not None and read.opened is not None and pane.opened.ref == read.opened.ref
        return pane is read or same

    @Slot()
    def _choose_label(self) -> None:
        """The labels that the key may mean, by number keys or the mouse."""
        menu = self.menu = LabelMenu(self.review.choices, self.review.labels, self.review.words, self._window)
        menu.chosen.connect(self.review.give_label)
        menu.passed.connect(self.key_passed)
        menu.aboutToHide.connect(self._on_menu_left)
        menu.popup(self._view.mapToGlobal(self._view.rect().center()))

    @Slot()
    def _leave_menu(self) -> None:
        """What is chosen there is for the film that it was asked of, as it stood then."""
        if self.menu is not None:
            self.menu.close()

    @Slot()
    def _on_menu_left(self) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
            self.menu = None

    @Slot()
    def _open_note(self) -> None:
        self.note.open(self.review.verdict().note)

    @Slot()
    def _show_consensus(self) -> None:
        if self.consensus is None:
            from viewer.review.consensus import ConsensusDialog  # not before it is wanted

            self.consensus = ConsensusDialog(self.review, self.commands, self._window)
            self.consensus.finished.connect(self._on_consensus_left)
            self.consensus.show()
        self.consensus.raise_()
        self.consensus.activateWindow()

    @Slot()
    def _on_consensus_left(self) -> None:
        if self.consensus is not None:
            self.consensus.deleteLater()
            self.consensus = None

    @Slot()
    def _ask_findings(self) -> None:
        from viewer.review.findings_dialog import FindingsDialog  # not before it is wanted

        review = self.review
        verdict = review.verdict()
        named = review.card.words if review.card is not None else str  # as they are kept, whatever the language
        labels = [named(label.name) for label in review.labels if label.positive]
        dialog = self.findings = FindingsDialog(review.form, labels, verdict.structure, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(lambda structure: review.set_structure(verdict.film, structure))
        dialog.open()

    @Slot()
    def _show_regions(self) -> None:
        """In every pane that shows the film that is read."""
        if not self.review.is_open:
            return
        regions = [mark_of(region) for region in self.review.verdict().regions]
        for pane in self._session.panes:
            pane.takes_verdict = self._is_read(pane)
            if pane.opened is not None:
                pane.marks.show(regions if pane.takes_verdict else ())

    @Slot(object)
    def _on_drawn(self, mark: FilmMark) -> None:
        if (region := region_of(mark)) is not None:
            self.review.add_region(region)

    @Slot(int)
    def _on_removed(self, place: int) -> None:
        """Not from a pane that shows another film."""
        if self._is_read(self._session.pane):
            self.review.remove_region(place)

    @Slot(int, object)
    def _on_edited(self, place: int, mark: FilmMark) -> None:
        if (region := region_of(mark)) is not None and self._is_read(self._session.pane):
            self.review.change_region(place, region)

    @Slot()
    def _on_search_left(self) -> None:
        """The keys speak to the film again."""
        (self._view if self._view.isVisible() else self.table).setFocus()

    def where(self) -> str:
        """The place of the film in the review, for the dock's title; "" where none is open."""
        review = self.review
        if not review.is_open:
            return ""
        count = f"{len(review.order):,}"
        return (
            tr("Review · {place:,} of {count}", place=review.place + 1, count=count)
            if review.place >= 0
            else tr("Review · {count}", count=count)
        )

    def title(self) -> str:
        """What the window calls the film of a review; "" where its file's name does."""
        review = self.review
        if review.listing is None or review.current < 0 or not review.pseudonyms:
            return ""
        return review.listing.columns.pseudonym[review.current]

    # Closing the window

    def close(self) -> None:
        """End everything of this part, after the session; returns when no thread is left."""
        self.asking.close()
        self.handing.close()
        self.review.end()
