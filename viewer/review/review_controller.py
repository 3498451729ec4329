"""The review that is open: its films, its reader, where the reader is, and what they say. The one thing that changes.

Lives in the GUI thread and knows no widget, like the session whose film it chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.faults import Problem
from imaging.image import ImageRef
from inference.decide import points_by_population
from inference.models.card import Headline, ModelCard
from inference.prediction import Scored, Status
from review.film_table import (
    Listing,
    Query,
    depends_on_verdicts,
    differing,
    film_name,
    with_scores,
    without_scores,
)
from review.structure import Structure, VerdictForm
from review.verdicts import STATUSES, Agreed, Columns, LogEntry, Region, ReviewLabel, Role, Verdict
from viewer.browser.session import Session
from viewer.jobs.job_thread import Job, Priority
from viewer.jobs.scores import JobProgress
from viewer.review.answers import Asked, Choice, Key, NoAnswer, ReaderAnswer, answered, labelled
from viewer.review.navigator import Navigator, ReaderListing
from viewer.review.store_jobs import FilmPlaces, Opening, Scoring
from viewer.review.store_worker import Remembered, ReviewOpened, ReviewRequest, StoreWork
from viewer.review.verdict_queue import AfterKeeping, VerdictQueue, VerdictRequest
from viewer.widgets.language import LANGUAGE, tr

if TYPE_CHECKING:
    from review.store import ReviewStore

_REMEMBER_MS = 500
"""Where the reader is is remembered at most this often."""

_NOT_OPENED = tr("This film could not be opened, so it takes no verdict.")
_OTHER_FRAME = tr("This frame is not in the review yet, so it takes no verdict. Go to another frame (Up, Down).")
_JUST_CAME = tr("A film with a higher score has just come to the top. Look at it first.")
_KEPT_BLIND = tr(
    "Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion."
)
_READ_ONLY = tr(
    "Another window has this review open, so verdicts given here are not kept. "
    "Close that window, then open the review again."
)


class ReviewController(QObject):
    """At most one review is open. What readers say is stored by a job thread and shown when it is kept.

    Joined from parts that know nothing of each other but what they are given: `store` opens and closes the review's
    store, `places` asks it where films lie, `scoring` brings it up to its folder, `keeping` is the queue of verdicts,
    and `navigator` goes from film to film. It is the session's film source while a review is open.
    """

    opened = Signal()
    """A review was opened: `listing`, `order` and everything else are another's."""
    closing = Signal()
    """Nothing is in `order` any more, and what shows rows must let go of them: `listing` is here for the last time."""
    closed = Signal()
    refused = Signal(object)
    """A Problem: why the review that was asked for is not opened."""
    rows_changed = Signal(object)
    """Rows of the listing, NDArray[int64], whose cells are others; new ones included."""
    order_changed = Signal()
    """`order` is another: rows came, the query or its answer changed."""
    current_changed = Signal()
    """Another film is read: `current`, a row of the listing, or -1."""
    blind_changed = Signal()
    """Whether the score of the film shown is to be hidden."""
    region_changed = Signal()
    """The regions of the film shown are others."""
    places_found = Signal(object)
    """Rows, a list, of which `ref_of` knows where they lie."""
    progress_changed = Signal()
    """Scoring went on, ended or paused: `progress`, `pause`."""
    reader_changed = Signal()
    """Another reader, or another way to read: `reader`, `read_first`, `auto_advance`, `adjudicating`, `pseudonyms`."""
    labels_changed = Signal()
    model_changed = Signal()
    """Another model is in use than the one that the review goes on with: `other_model`."""
    verdict_changed = Signal()
    """What this reader says of the film shown, or whether that is kept, is another."""
    choice_wanted = Signal()
    """It takes one of `choices` to know what the reader means."""
    note_wanted = Signal()
    findings_wanted = Signal()
    consensus_wanted = Signal()
    said = Signal(str)
    """A sentence for the line at the bottom."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.folder: Path | None = None
        self.card: ModelCard | None = None
        """The model that the review is by: it scores as long as the review is open."""
        self.reader = ""
        self.readers: tuple[str, ...] = ()
        self.labels: tuple[ReviewLabel, ...] = ()
        self.form = VerdictForm()
        self.auto_advance = True
        self.read_only = False
        self.choices: tuple[ReviewLabel, ...] = ()
        self._rows = ReaderListing()
        self.store = Opening(session, self)
        self.places = FilmPlaces(self.store, self)
        self.scoring = Scoring(session.services, session.scores, self)
        self.keeping = VerdictQueue(self.store.job_thread, lambda: self.navigator.is_held(), self)
        self.navigator = Navigator(session, self._rows, self.places, self.keeping, self)
        self._rest = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._rest.timeout.connect(self._remember)
        self._join()
        session.scores.operating_point_changed.connect(self._on_point)
        session.scores.outcome_changed.connect(self._on_outcome)
        session.scores.in_use_changed.connect(self._on_model)

    def _join(self) -> None:
        """Let the parts hear of each other."""
        self.store.ready.connect(self._on_ready)
        self.store.refused.connect(self.refused)
        self.store.not_remembered.connect(self._on_problem)
        self.scoring.changed.connect(self.progress_changed)
        self.scoring.paused.connect(self._on_problem)
        self.scoring.recorded.connect(self._on_recorded)
        self.scoring.stopped.connect(self._catch_up)
        self.keeping.failed.connect(self._on_problem)
        self.keeping.kept.connect(self._on_kept)
        self.keeping.changed.connect(self.verdict_changed)
        for part in (self.store, self.scoring, self.keeping):
            part.crashed.connect(self.crashed)
        self.navigator.order_changed.connect(self.order_changed)
        self.navigator.current_changed.connect(self.current_changed)
        self.navigator.blind_changed.connect(self.blind_changed)
        self.navigator.shown.connect(self.region_changed)
        self.navigator.places_found.connect(self.places_found)
        self.navigator.said.connect(self.said)
        self.navigator.moved.connect(self._remember_soon)
        self.current_changed.connect(self.verdict_changed)
        self.reader_changed.connect(self.verdict_changed)
        self.opened.connect(self._on_model)

    # What there is

    @property
    def is_open(self) -> bool:
        """Whether a review is open."""
        return self.listing is not None

    @property
    def listing(self) -> Listing | None:
        """The films of the review, and what was said of them; None while none is open."""
        return self._rows.listing

    @property
    def query(self) -> Query:
        """Which films are asked for, and in which order."""
        return self._rows.query

    @property
    def read_first(self) -> bool:
        """Whether scores are hidden until the verdict, but from an adjudicator."""
        return self._rows.read_first

    @property
    def adjudicating(self) -> bool:
        """Whether the reader decides where readers differ."""
        return self._rows.adjudicating

    @property
    def pseudonyms(self) -> bool:
        """Whether pseudonyms are shown for names."""
        return self._rows.pseudonyms

    def words(self, label: str) -> str:
        """What is shown of a label: the model's title for it, else its name."""
        return tr(self.card.words(label) if self.card is not None else label)

    def verdict_words(self, verdict: Verdict) -> str:
        """What is shown of a verdict in which something is said: its label, or that the reader is unsure."""
        if verdict.said is Agreed.UNSURE:
            return tr("unsure")
        return self.words(verdict.label) or tr("agrees that it is unsure")

    @property
    def other_model(self) -> ModelCard | None:
        """The model in use, where the review goes on with the one that it began with; None where they are the same."""
        used = self.session.scores.in_use
        return used if self.card is not None and isinstance(used, ModelCard) and used != self.card else None

    @property
    def order(self) -> NDArray[np.int64]:
        """(k,) the rows shown, in their order."""
        return self.navigator.order

    @property
    def current(self) -> int:
        """The row of the film that is read; -1 for none."""
        return self.navigator.current

    @property
    def shown_row(self) -> int:
        """The row of `order` that the film is shown by, whichever of its frames is read; -1 for none."""
        return self.navigator.shown_row

    @property
    def place(self) -> int:
        """Where that film stands in `order`; -1 where a filter leaves it out."""
        return self.navigator.place

    @property
    def is_blind(self) -> bool:
        """True where the score of the film read is hidden: read-first, and no verdict yet."""
        return self.navigator.is_blind

    @property
    def hides_score(self) -> bool:
        """Whether the score of the film shown may leave the window in no form, because it is hidden from the reader."""
        return self.is_open and self.is_blind

    def is_blind_at(self, row: int) -> bool:
        """True where the score of a row is hidden from this reader."""
        return self._rows.is_blind_at(row)

    @property
    def has_verdict(self) -> bool:
        """Whether this reader has given a verdict on the film shown."""
        return self._rows.is_read(self.current)

    @property
    def is_second_look(self) -> bool:
        """True where the score is shown because the verdict is given: it may be kept, or another given."""
        return self._rows.hides_scores and self.has_verdict

    def decisions(self) -> dict[str, str]:
        """The decision of each film that may be told, by its pseudonym or its path; nothing while scores are hidden."""
        return self._rows.decisions()

    @property
    def progress(self) -> JobProgress | None:
        """How far films are looked for or scored; None while nothing goes on."""
        return self.scoring.progress

    @property
    def pause(self) -> Problem | None:
        """Why scoring stopped before its end."""
        return self.scoring.pause

    def ref_of(self, row: int) -> ImageRef | None:
        """Where the film of a row lies; None while that is not known, or where it could not be opened."""
        return self.places.ref(self._rows.film(row))

    def want_refs(self, rows: Sequence[int]) -> None:
        """Ask where the films of these rows lie; `places_found` tells."""
        self.places.want_refs([self._rows.film(row) for row in rows])

    def job(self, work: StoreWork, priority: Priority = Priority.LATER) -> Job | None:
        """Other work with the store, in its job thread; connect, then start. None while no review is open."""
        return self.store.job(lambda worker: worker.working(work), priority)

    def again(self) -> ReviewStore:
        """A connection of its own for another thread, called there and closed there, while a review is open."""
        worker = self.store.worker
        if worker is None:
            raise RuntimeError("no review is open")
        return worker.again()

    # Opening and closing

    def open(
        self,
        folder: Path,
        reader: str = "",
        read_first: bool | None = None,
        labels: tuple[ReviewLabel, ...] | None = None,
        form: str = "",
    ) -> None:
        """Open the review of a folder, show what it has, and score what is new.

        It goes on with the model that it began with, and begins with the one in use. reader: "" for who read last.
        read_first, labels: None for as they were last. form: the text of another form; "" for the one that it has.
        """
        self.close()
        self.store.start(ReviewRequest(folder, reader, read_first, labels, form=form))

    def begin_again(self) -> None:
        """Read the folder with the model in use, which takes along what was said under the one of now."""
        if self.folder is not None and self.other_model is not None and not self.read_only:
            folder, reader = self.folder, self.reader
            self.close()
            self.store.start(ReviewRequest(folder, reader, again=True))

    def close(self) -> None:
        """Close the review once what was said is kept; its scoring ends with what is kept."""
        self.store.cancel()
        if self.is_open:
            self.keeping.take(self._close, waits=False)

    def leave(self) -> None:
        """As `close`, at once: what is being kept is kept, what waited is not. The session shows something else."""
        self.store.cancel()
        if self.is_open:
            self._close()

    def end(self) -> None:
        """The window goes: keep what is being kept, and return when no thread is left. After the session's."""
        self._remember()
        self.navigator.stop()
        self._rest.stop()
        self.store.end()

    def stop_scoring(self) -> None:
        """Score no more until it is asked for. Rows that were kept but not told of yet are fetched."""
        if self.scoring.is_running:
            self.scoring.stop()

    def cancel(self) -> None:
        """Stop what the bar shows."""
        self.stop_scoring()

    def go_on_scoring(self) -> None:
        """Look at the folder again, and score what is new, changed or left; not in a second window."""
        worker = self.store.worker
        if worker is not None and self.is_open and not self.read_only and not self.scoring.is_running:
            self.scoring.start(worker)

    # Going from film to film

    def set_query(self, query: Query) -> None:
        """Other rows, or another order; the film shown stays. Read-first, nothing is asked that tells of scores."""
        query = without_scores(query) if self._rows.hides_scores else query
        if query != self.query:
            self._rows.query = query
            self.navigator.reorder()
            self._remember_soon()

    def go_to(self, row: int) -> None:
        """Read the film of a row of the listing."""
        self.navigator.go_to(row)

    def go_to_place(self, place: int) -> None:
        """Read the film at a place of `order`, or at the nearest there is."""
        self.navigator.go_to_place(place)

    def go_by(self, places: int) -> None:
        """So many films on, or back."""
        self.navigator.go_by(places)

    def go_to_next_unread(self) -> None:
        """The next film to read, by score the highest that is left; says so where none is left."""
        self.navigator.go_to_next_unread()

    def go_back(self) -> None:
        """The film that was read before this one."""
        self.navigator.go_back()

    # What the reader says

    def say_positive(self) -> None:
        """The film is positive. Asks for the label where several mean that."""
        self.keeping.take(lambda: self._answer(Key.POSITIVE))

    def say_negative(self) -> None:
        """The film is negative. Asks for the label where several mean that."""
        self.keeping.take(lambda: self._answer(Key.NEGATIVE))

    def unsure(self) -> None:
        """The reader cannot say."""
        self.keeping.take(lambda: self._answer(Key.UNSURE))

    def give_label(self, label: str) -> None:
        """This label, whatever the model said."""
        self.keeping.take(lambda: self._say(labelled(label, self.asked())))

    def toggle_key_image(self) -> None:
        """Mark the film as one to show, or not any more."""
        self.keeping.take(lambda: self._change(key_image=not self.verdict().key_image))

    def want_note(self) -> None:
        """Ask for a note on the film shown."""
        if self._may_say():
            self.note_wanted.emit()

    def set_note(self, note: str) -> None:
        """Keep a note on the film shown."""
        self.keeping.take(lambda: self._change(note=note.strip()))

    def want_findings(self) -> None:
        """Ask for findings, image quality, certainty and recall."""
        if self._may_say():
            self.findings_wanted.emit()

    def set_structure(self, film: int, structure: Structure) -> None:
        """Say more of a film than the verdict; dropped with a sentence where another film is read by now."""

        def step() -> VerdictRequest | None:
            if self.verdict().film != film:
                self.said.emit(tr("Another film is shown by now, so the findings were not kept."))
                return None
            return self._change(structure=structure) if structure != self.verdict().structure else None

        self.keeping.take(step)

    def add_region(self, region: Region) -> None:
        """A place on the film shown belongs to what the reader says."""
        self.keeping.take(lambda: self._change(regions=(*self.verdict().regions, region)))

    def change_region(self, place: int, region: Region) -> None:
        """Another in the place of one of the regions."""
        self.keeping.take(lambda: self._change(regions=_with(self.verdict().regions, place, region)))

    def remove_region(self, place: int) -> None:
        """Take one of the regions away; -1 is the last one."""
        self.keeping.take(lambda: self._change(regions=_with(self.verdict().regions, place)))

    def undo(self) -> None:
        """Take back what was said last, and go to that film."""
        self.keeping.take(lambda: self._again(self.keeping.history.undoing(), "undo"), waits=False)

    def undo_region(self) -> None:
        """Take back what was done last to the regions of the film shown, whatever was said since."""
        film = self._rows.film(self.current)

        def step() -> VerdictRequest | None:
            history = self.keeping.history
            return self._again(history.undoing(film) or history.undoing(), "undo")

        self.keeping.take(step, waits=False)

    def redo_region(self) -> None:
        """Do again what was taken back last of the regions of the film shown."""
        film = self._rows.film(self.current)

        def step() -> VerdictRequest | None:
            history = self.keeping.history
            return self._again(history.redoing(film) or history.redoing(), "redo")

        self.keeping.take(step, waits=False)

    def redo(self) -> None:
        """Say again what was taken back last."""
        self.keeping.take(lambda: self._again(self.keeping.history.redoing(), "redo"), waits=False)

    def verdict(self) -> Verdict:
        """What this reader, as reader or as adjudicator, has said of the film shown by now."""
        role = Role.ADJUDICATOR if self.adjudicating else Role.READER
        return self._rows.verdict(self.current) or Verdict(self._rows.film(self.current), self.reader, None, role=role)

    @property
    def headline(self) -> Headline:
        """Of the review's model, else of the one in use."""
        return self.session.scores.headline if self.card is None else self.card.headline.spoken(LANGUAGE)

    def asked(self) -> Asked:
        """What a verdict on the film shown answers."""
        return Asked(self.labels, self._rows.decision(self.current), self.headline)

    # Who reads, and how

    def set_reader(self, reader: str) -> None:
        """Another reader goes on, where they were."""
        if reader and reader != self.reader:
            self.keeping.take(lambda: self._change_reader(reader), waits=False)

    def set_read_first(self, read_first: bool) -> None:
        """Hide scores until the verdict, or not."""
        if read_first != self.read_first:
            self._rows.read_first = read_first
            self._rows.query = self.query if read_first else with_scores(self.query)
            self._on_way_to_read()

    def set_auto_advance(self, auto_advance: bool) -> None:
        """Go on by itself after a verdict, or not."""
        if auto_advance != self.auto_advance:
            self.auto_advance = auto_advance
            self._on_way_to_read()

    def set_adjudicating(self, adjudicating: bool) -> None:
        """Decide where readers differ, with their verdicts shown; verdicts are the adjudicator's."""
        self.keeping.take(lambda: self._change_role(adjudicating), waits=False)

    def want_consensus(self) -> None:
        """Decide where readers differ, with what they said side by side."""

        def step() -> None:
            self._change_role(adjudicating=True)
            self.consensus_wanted.emit()

        if self.is_open:
            self.keeping.take(step, waits=False)

    def set_pseudonyms(self, pseudonyms: bool) -> None:
        """Show pseudonyms for names, or names."""
        if pseudonyms != self.pseudonyms:
            self._rows.pseudonyms = pseudonyms
            self._on_way_to_read()

    def set_labels(self, labels: tuple[ReviewLabel, ...]) -> None:
        """Other labels from now on."""
        if self._may_write():
            self.store.ask(lambda worker: worker.labelling(labels), self._on_labels)

    # Inside: opening, scoring, and what is remembered

    @Slot(object)
    def _on_ready(self, ready: ReviewOpened) -> None:
        worker, remembered, rows = self.store.worker, ready.remembered, self._rows
        self.folder, self.card, self.read_only = ready.folder, ready.card, ready.read_only
        self.labels, self.readers, self.reader = ready.labels, ready.readers, ready.reader
        self.form = ready.form
        self.auto_advance = remembered.auto_advance
        rows.listing, rows.query, rows.read_first = ready.listing, remembered.query, remembered.read_first
        rows.adjudicating, rows.pseudonyms = remembered.adjudicating, remembered.pseudonyms
        self.places.clear()
        self.navigator.use(ready.order, remembered)
        self.keeping.use(worker.appending if worker is not None else None)
        self.session.scores.hold(ready.card)
        self.session.follow(self)
        self.opened.emit()
        self.go_on_scoring()
        self.navigator.begin(remembered)
        if ready.recovered or ready.wrong_form:
            self.said.emit(" ".join(filter(None, (ready.recovered, ready.wrong_form))))

    def _close(self) -> None:
        self._remember()
        self.scoring.forget()
        self.keeping.use(None)
        self.places.clear()
        self.store.close()
        self.navigator.clear()
        self.closing.emit()
        self._rows.listing, self.folder, self.card = None, None, None
        self.session.scores.hide(None)
        self.session.follow(None)
        self.session.scores.hold(None)
        self.closed.emit()

    @Slot()
    def _remember_soon(self) -> None:
        """Remember before long, however fast the reader goes on."""
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _remember(self) -> None:
        self._rest.stop()
        if self.listing is None or self.read_only:
            return
        remembered = Remembered(
            query=self.query,
            film=self.navigator.place_to_remember,
            was_read=self.has_verdict,
            read_first=self.read_first,
            auto_advance=self.auto_advance,
            adjudicating=self.adjudicating,
            pseudonyms=self.pseudonyms,
        )
        self.store.remember(self.reader, remembered)

    @Slot(object)
    def _on_recorded(self, columns: Columns) -> None:
        if self.listing is None:
            return
        rows, current = self.listing.extend(columns), self._rows.film(self.current)
        films = [int(film) for film in columns.film]
        self.places.forget(films)
        if current in films:
            self.places.want([current])
        self.rows_changed.emit(rows)
        if self.current < 0:
            self.navigator.begin(Remembered())
        else:
            self.navigator.reorder_soon()

    @Slot()
    def _catch_up(self) -> None:
        if self.listing is not None:
            known = self.listing.columns.film.copy()
            self.store.ask(lambda worker: worker.missing(known), self._on_recorded, Priority.LATER)

    @Slot(object)
    def _on_outcome(self, ref: ImageRef) -> None:
        """A film that was refused and scored anyway keeps that score, where reviews are kept."""
        film, outcome = self._rows.film(self.current), self.session.scores.outcome(ref)
        if self.listing is None or film < 0 or self.read_only or ref != self.places.ref(film):
            return
        refused = STATUSES[self.listing.columns.status[self.current]] is Status.NOT_SCORED
        if refused and isinstance(outcome, Scored) and outcome.prediction.overruled is not None:
            self.store.ask(lambda worker: worker.overruling(film, outcome), self._on_overruled)

    @Slot(object)
    def _on_overruled(self, answer: Columns | Problem) -> None:
        if isinstance(answer, Problem):
            self._on_problem(answer)
        else:
            self._on_recorded(answer)

    @Slot()
    def _on_point(self) -> None:
        point, card = self.session.scores.operating_point, self.session.scores.card
        if self.listing is not None and point is not None:
            self.listing.set_point(point, points_by_population(card, point.name) if card is not None else None)
            self._on_all_rows()
            self.navigator.reorder_soon()

    @Slot()
    def _on_model(self) -> None:
        """A review goes on with the model that it began with; one in which nothing was said begins with the new one."""
        used = self.other_model
        if used is None or self.folder is None or self.listing is None or self.card is None:
            return
        if self.listing.is_begun():
            self.said.emit(
                tr(
                    "This review goes on with {id} {version}, which it began with.",
                    id=self.card.id,
                    version=self.card.version,
                )
            )
            self.model_changed.emit()
        else:
            self.said.emit(
                tr(
                    "{id} {version} is in use now: this is its own review of the folder.",
                    id=used.id,
                    version=used.version,
                )
            )
            self.open(self.folder, self.reader)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        self.said.emit(LANGUAGE.sentence(problem))

    def _on_all_rows(self) -> None:
        """The cells of every row are others."""
        if self.listing is not None:
            self.rows_changed.emit(np.arange(len(self.listing.columns)))

    # Inside: what is said

    def _may_write(self) -> bool:
        if self.is_open and self.read_only:
            self.said.emit(_READ_ONLY)
        return self.is_open and not self.read_only and self.current >= 0

    def _may_say(self) -> bool:
        """Whether something may be said of the film of the row; a frame beside it that is looked at is another row."""
        if self.navigator.is_other_frame or self.navigator.has_just_come:
            self.said.emit(_OTHER_FRAME if self.navigator.is_other_frame else _JUST_CAME)
            return False
        return self._may_write()

    def _answer(self, key: Key) -> VerdictRequest | None:
        return self._say(answered(key, self.asked()))

    def _say(self, answer: ReaderAnswer | Choice | NoAnswer) -> VerdictRequest | None:
        if not self._may_say():
            return None
        if self.session.reading_pane.problem is not None and self.session.reading_pane.opened is None:
            self.said.emit(_NOT_OPENED)
            return None
        if isinstance(answer, NoAnswer):
            self.said.emit(answer.reason)
            return None
        if isinstance(answer, Choice):
            self.choices = answer.labels
            self.choice_wanted.emit()
            return None
        held = self.verdict()
        if self.is_second_look and (answer.said, answer.label) == (held.said, held.label):
            self.navigator.advance()  # it is kept as it was given before the score was seen
            return None
        return self._request(
            AfterKeeping.ADVANCE,
            said=answer.said,
            label=answer.label,
            score_visible=self.navigator.is_score_seen,
            seconds=round(self.navigator.looked_s, 3),
            under="",
        )

    def _change(self, **changes: Any) -> VerdictRequest | None:
        return self._request(AfterKeeping.STAY, **changes) if self._may_say() else None

    def _request(self, after: AfterKeeping, **changes: Any) -> VerdictRequest | None:
        before = self.verdict()
        return VerdictRequest(replace(before, at="", **changes), before, after=after)

    def _again(self, request: VerdictRequest | None, what: str) -> VerdictRequest | None:
        if request is None:
            self.said.emit(tr("Nothing is left to {what}.", what=what))
            return None
        return replace(request, verdict=replace(request.verdict, at="")) if self._may_write() else None

    @Slot(object, object)
    def _on_kept(self, entry: LogEntry, request: VerdictRequest) -> None:
        if self.listing is None:
            return
        navigator, was_blind = self.navigator, self.is_blind
        row = self.listing.apply(entry)
        navigator.stand()
        self.readers = tuple(dict.fromkeys((*self.readers, entry.verdict.reader)))
        self.rows_changed.emit(np.array([row], np.int64))
        navigator.tell_blind()
        self.verdict_changed.emit()
        if request.after is AfterKeeping.ADVANCE:
            if was_blind and not self.is_blind:
                self.said.emit(_KEPT_BLIND)  # the score is for who has read to see, before they go on
            elif self.auto_advance:
                navigator.advance()
        elif request.after is not AfterKeeping.STAY:
            navigator.read(row)
            done = tr("Undone") if request.after is AfterKeeping.UNDONE else tr("Redone")
            self.said.emit(
                tr(
                    "{done}: your {part_changed} on {film_name}.",
                    done=done,
                    part_changed=_part_changed(request),
                    film_name=film_name(self.listing, row, self.pseudonyms),
                )
            )
        if request.verdict.regions != request.before.regions:
            self.region_changed.emit()
        if depends_on_verdicts(self.query):
            navigator.reorder_soon()

    # Inside: who reads, and how

    def _on_way_to_read(self) -> None:
        """Scores are hidden or not, and rows asked for, as they are read from now on."""
        self.navigator.tell_blind()
        self.set_query(self.query)
        self.navigator.reorder()
        self._remember_soon()
        self.reader_changed.emit()

    def _change_role(self, adjudicating: bool) -> None:
        if adjudicating == self.adjudicating:
            return
        self._rows.adjudicating = adjudicating
        self._rows.query = differing(self.query, adjudicating)
        self.keeping.forget()
        self._on_way_to_read()
        self.region_changed.emit()
        if adjudicating and self.place < 0:
            self.go_to_next_unread()  # what is decided is not for a film on which nobody differs

    def _change_reader(self, reader: str) -> None:
        if self.listing is None:
            return
        self._remember()
        self.listing.set_reader(reader)
        self.keeping.forget()
        self.navigator.forget_seen()
        self.reader = reader
        self._on_all_rows()
        self.region_changed.emit()
        self._on_way_to_read()

    @Slot(object)
    def _on_labels(self, labels: tuple[ReviewLabel, ...] | Problem) -> None:
        if isinstance(labels, Problem):
            self._on_problem(labels)
            return
        self.labels = labels
        if self.listing is not None:
            self.listing.set_labels(labels)
            self._on_all_rows()
        self.labels_changed.emit()


def _part_changed(request: VerdictRequest) -> str:
    """What of a verdict is another, in words."""
    before, now = request.before, request.verdict
    if before.regions != now.regions:
        return tr("region")
    if (before.said, before.label) != (now.said, now.label):
        return tr("verdict")
    if before.structure != now.structure:
        return tr("list of findings")
    return tr("note") if before.note != now.note else tr("key image")


def _with(regions: tuple[Region, ...], place: int, *others: Region) -> tuple[Region, ...]:
    """The regions with others, or none, in the place of one."""
    kept = list(regions)
    if -len(kept) <= place < len(kept):
        place %= len(kept)
        kept[place : place + 1] = others
    return tuple(kept)
