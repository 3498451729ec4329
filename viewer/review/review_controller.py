"""The review that is open: its films, its reader, where the reader is, and what they say. The one thing that changes.

Lives in the GUI thread and knows no widget, like the session whose film it chooses.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from imaging.faults import Problem
from review.film_table import depends_on_verdicts, differing, with_scores
from review.verdicts import LogEntry, Region, ReviewLabel, Role, Verdict
from viewer.browser.session import Session
from viewer.jobs.job_thread import Priority
from viewer.review.answers import Asked, Choice, Key, NoAnswer, ReaderAnswer, answered, labelled
from viewer.review.store_worker import Remembered
from viewer.review.verdict_queue import AfterKeeping, VerdictHistory, VerdictRequest
from viewer.review.way import Way

_NOT_OPENED = "This film could not be opened: there is nothing to say of it."
_OTHER_FRAME = "This frame is not in the review yet, so nothing can be said of it. Go to another frame (Up, Down)."
_LOOKED_S = 1.0
"""A film that came to the top by itself must have been on the screen so long before a key is about it."""

_JUST_CAME = "A film with a higher score has just come to the top. Look at it first."
_KEPT_BLIND = "Your verdict is kept, and the score is shown. Enter goes on; a key of a verdict gives a second opinion."
_READ_ONLY = (
    "Another window has this review open, so nothing said here is kept. Close that window, then open the review again."
)


class ReviewController(Way):
    """At most one review is open. What readers say is stored in a lane and shown when it is kept."""

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

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.choices: tuple[ReviewLabel, ...] = ()
        self._history = VerdictHistory()
        self.keeping.kept.connect(self._on_kept)
        self.keeping.changed.connect(self.verdict_changed)
        self.current_changed.connect(self.verdict_changed)
        self.reader_changed.connect(self.verdict_changed)
        session.scores.in_use_changed.connect(self._on_model)
        self.opened.connect(self._on_model)

    # What the reader says

    def say_abnormal(self) -> None:
        """The film is abnormal. Asks for the label where several mean that."""
        self.keeping.take(lambda: self._answer(Key.ABNORMAL))

    def say_normal(self) -> None:
        """The film is normal. Asks for the label where several mean that."""
        self.keeping.take(lambda: self._answer(Key.NORMAL))

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

    def add_region(self, region: Region) -> None:
        """A place on the film shown belongs to what the reader says."""
        self.keeping.take(lambda: self._change(regions=(*self.verdict().regions, region)))

    def remove_region(self, place: int) -> None:
        """Take one of the regions away; -1 is the last one."""
        self.keeping.take(lambda: self._change(regions=_without(self.verdict().regions, place)))

    def undo(self) -> None:
        """Take back what was said last, and go to that film."""
        self.keeping.take(lambda: self._again(self._history.undoing(), "undo"), waits=False)

    def redo(self) -> None:
        """Say it again."""
        self.keeping.take(lambda: self._again(self._history.redoing(), "redo"), waits=False)

    def verdict(self) -> Verdict:
        """What this reader, as reader or as adjudicator, has said of the film shown by now."""
        film, role = self._film(self.current), Role.ADJUDICATOR if self.adjudicating else Role.READER
        said = self.listing.verdict(self.current, role) if self.listing is not None and self.current >= 0 else None
        return said or Verdict(film, self.reader, None, role=role)

    def asked(self) -> Asked:
        """What a verdict on the film shown answers."""
        decision = self.listing.decision(self.current) if self.listing is not None and self.current >= 0 else ""
        return Asked(self.labels, decision)

    # Who reads, and how

    def set_reader(self, reader: str) -> None:
        """Another reader goes on, where they were."""
        if reader and reader != self.reader:
            self.keeping.take(lambda: self._change_reader(reader), waits=False)

    def set_read_first(self, read_first: bool) -> None:
        """Hide scores until the verdict, or not."""
        if read_first != self.read_first:
            self.read_first = read_first
            self.query = self.query if read_first else with_scores(self.query)
            self._on_way_to_read()

    def set_auto_advance(self, auto_advance: bool) -> None:
        """Go on by itself after a verdict, or not."""
        if auto_advance != self.auto_advance:
            self.auto_advance = auto_advance
            self._on_way_to_read()

    def set_adjudicating(self, adjudicating: bool) -> None:
        """Decide where readers differ, seeing what they said; verdicts are the adjudicator's."""
        if adjudicating != self.adjudicating:
            self.adjudicating = adjudicating
            self._history = VerdictHistory()
            self.query = differing(self.query, adjudicating)
            self._on_way_to_read()
            self.region_changed.emit()
            if adjudicating and self.place < 0:
                self.go_to_next_unread()  # what is decided is not for a film on which nobody differs

    def set_pseudonyms(self, pseudonyms: bool) -> None:
        """Show pseudonyms for names, or names."""
        if pseudonyms != self.pseudonyms:
            self.pseudonyms = pseudonyms
            self._on_way_to_read()

    def set_labels(self, labels: tuple[ReviewLabel, ...]) -> None:
        """Other labels from now on."""
        desk = self._opening.desk
        if desk is None or not self._may_write():
            return
        job = self.lane.job(lambda: desk.labelling(labels), Priority.NOW)
        job.reported.connect(self._on_labels)
        job.crashed.connect(self.crashed)
        job.start()

    # Inside

    def _take_over(self, reader: str, remembered: Remembered) -> None:
        super()._take_over(reader, remembered)
        self._seen.clear()
        self._history = VerdictHistory()
        desk = self._opening.desk
        self.keeping.use(desk.appending if desk is not None else None)

    def _may_write(self) -> bool:
        if self.is_open and self.read_only:
            self.said.emit(_READ_ONLY)
        return self.is_open and not self.read_only and self.current >= 0

    def _may_say(self) -> bool:
        """Whether something may be said of the film of the row; a frame beside it that is looked at is another row."""
        other = self._shown_ref is not None and self._shown_ref.frame != self.session.frame
        if other:
            self.said.emit(_OTHER_FRAME)
            return False
        if self._came_by_itself and time.monotonic() - self._shown_at < _LOOKED_S:
            self.said.emit(_JUST_CAME)
            return False
        return self._may_write()

    def _answer(self, key: Key) -> VerdictRequest | None:
        return self._say(answered(key, self.asked()))

    def _say(self, answer: ReaderAnswer | Choice | NoAnswer) -> VerdictRequest | None:
        if not self._may_say():
            return None
        if self.session.problem is not None and self.session.opened is None:
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
            self._advance()  # it is kept as it was given before the score was seen
            return None
        seconds = round(time.monotonic() - self._shown_at, 3)
        visible = not self.is_blind or self._shown in self._seen
        return self._request(
            AfterKeeping.ADVANCE, said=answer.said, label=answer.label, score_visible=visible, seconds=seconds, under=""
        )

    def _change(self, **changes: Any) -> VerdictRequest | None:
        return self._request(AfterKeeping.STAY, **changes) if self._may_say() else None

    def _request(self, after: AfterKeeping, **changes: Any) -> VerdictRequest | None:
        before = self.verdict()
        return VerdictRequest(replace(before, at="", **changes), before, after=after)

    def _again(self, request: VerdictRequest | None, what: str) -> VerdictRequest | None:
        if request is None:
            self.said.emit(f"Nothing is left to {what}.")
            return None
        return replace(request, verdict=replace(request.verdict, at="")) if self._may_write() else None

    @Slot(object, object)
    def _on_kept(self, entry: LogEntry, request: VerdictRequest) -> None:
        if self.listing is None:
            return
        row = self.listing.apply(entry)
        self._stand()
        self.readers = tuple(dict.fromkeys((*self.readers, entry.verdict.reader)))
        self._history.note(entry, request)
        was_blind = self._was_blind
        self.rows_changed.emit(np.array([row], np.int64))
        self._tell_blind()
        self.verdict_changed.emit()
        if request.after is AfterKeeping.ADVANCE:
            if was_blind and not self.is_blind:
                self.said.emit(_KEPT_BLIND)  # the score is for who has read to see, before they go on
            elif self.auto_advance:
                self._advance()
        elif request.after is not AfterKeeping.STAY:
            self._go(row)
        if request.verdict.regions != request.before.regions:
            self.region_changed.emit()
        if depends_on_verdicts(self.query) and not self._settle.isActive():
            self._settle.start()

    @Slot()
    def _on_way_to_read(self) -> None:
        self._tell_blind()
        self.set_query(self.query)
        self._reorder()
        self._remember_soon()
        self.reader_changed.emit()

    @property
    def is_second_look(self) -> bool:
        """True where the score is shown because the verdict is given: it may be kept, or said anew."""
        return self.read_first and not self.adjudicating and self.is_read(self.current)

    def _change_reader(self, reader: str) -> None:
        desk = self._opening.desk
        if desk is None or self.listing is None:
            return
        self._remember()
        self.listing.set_reader(reader)
        self._history = VerdictHistory()
        self._seen.clear()
        self.reader = reader
        self.rows_changed.emit(np.arange(len(self.listing.columns)))
        self.region_changed.emit()
        self._on_way_to_read()

    @Slot(object)
    def _on_labels(self, labels: tuple[ReviewLabel, ...] | Problem) -> None:
        if isinstance(labels, Problem):
            self.said.emit(labels.sentence())
            return
        self.labels = labels
        if self.listing is not None:
            self.listing.set_labels(labels)
            self.rows_changed.emit(np.arange(len(self.listing.columns)))
        self.labels_changed.emit()

    @Slot()
    def _on_model(self) -> None:
        """A review goes on with the model that it began with; one in which nothing was said begins with the new one."""
        used = self.other_model
        if used is None or self.folder is None or self.listing is None or self.card is None:
            return
        if self.listing.is_begun():
            self.said.emit(f"This review goes on with {self.card.id} {self.card.version}, which it began with.")
            self.model_changed.emit()
        else:
            self.said.emit(f"{used.id} {used.version} is in use now: this is its own review of the folder.")
            self.open(self.folder, self.reader)


def _without(regions: tuple[Region, ...], place: int) -> tuple[Region, ...]:
    kept = list(regions)
    if -len(kept) <= place < len(kept):
        del kept[place]
    return tuple(kept)
