"""What the window is about: the list of films, and the panes that show some of them. The one thing that changes.

Lives in the GUI thread and knows no widget. Each fact has one signal; the window only listens and asks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from imaging.faults import Problem
from imaging.film_reasons import FilmReason
from imaging.image import ImageRef
from inference.models.population import FRONTAL, LATERAL, view_word
from viewer.film.composition import HeatWanted
from viewer.film.film_cache import FilmCache, FilmReader
from viewer.film.marks import KeptMarks
from viewer.film.pane import Pane
from viewer.film.view_state import KeptByFile, KeptView
from viewer.jobs.film_jobs import Entry, Opened, RowsFound, Services, finding
from viewer.jobs.job_thread import JobStarter, JobThread, Latest, Priority
from viewer.jobs.scores import JobProgress, ModelChoice, Scores
from viewer.widgets.language import LANGUAGE, tr


class FilmSource(Protocol):
    """Asked by the session for everything about the way from film to film."""

    @property
    def progress(self) -> JobProgress | None:
        """Films being looked for or scored."""

    def decisions(self) -> Mapping[str, str]:
        """The decision of each film that may be told, by what the film is called."""

    @property
    def has_verdict(self) -> bool:
        """Whether the reader has said what is on the film shown."""

    def ref_of(self, row: int) -> ImageRef | None:
        """The film of a row of the list; None while it is not known where it lies."""

    def go_to(self, row: int) -> None:
        """The film of a row of the list."""

    def go_by(self, places: int) -> None:
        """So many films on, or back."""

    def go_to_place(self, place: int) -> None:
        """The film at a place of the order, or at the nearest there is."""

    def cancel(self) -> None:
        """Stop the long work that the bar shows."""

    def leave(self) -> None:
        """Choose no film any more: the session is about to show something else."""


class FilmList(QObject):
    """Part of the session: the films that were asked for. Rows only come, until others are asked for.

    A film that is removed keeps its row, and is in no order any more. `was_asked`: whether any films were.
    `first_film`: the first row that is a film and not a problem; -1 for none.
    """

    cleared = Signal()
    added = Signal(int, int)
    """First and last new row."""
    seen = Signal(object)
    """The paths that were looked at: there is a film."""
    found_first = Signal(object)
    """The paths that are looked for: the first film is in the list."""
    removed_changed = Signal()
    """Films were removed from the list, or came back."""
    objects_found = Signal(object, bool)
    """Paths of files that belong to films, as reports do; and whether nothing else was found."""
    nothing_found = Signal(str)
    """What was looked at holds no film; a sentence that says so."""
    locked = Signal(object, object)
    """An archive that needs a password, and the paths to open once it is known; () where the archive is in the list."""
    finding_changed = Signal()
    found_all = Signal()
    """There will be no more rows."""
    crashed = Signal(object)

    def __init__(self, services: Services, job_thread: JobStarter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.first_film = -1
        self.finding: JobProgress | None = None
        self.was_asked = False
        self._services = services
        self._job_thread = job_thread
        self._finding, self._seeing = Latest(), Latest()
        self._looking_for: tuple[Path, ...] = ()
        self._why: Problem | None = None
        self.removed: set[int] = set()
        self._sequence: NDArray[np.int64] | None = None
        self._found: tuple[Path, ...] = ()
        self._more: list[tuple[Path, ...]] = []
        self._known: dict[ImageRef | Path | None, int] | None = None
        self._has_added = False
        self._objects: list[Path] = []

    # Their order

    @property
    def is_adding(self) -> bool:
        """Whether films are looked for that are to stand behind others."""
        return self._known is not None

    @property
    def count(self) -> int:
        """Rows that are in the list."""
        return len(self.entries) - len(self.removed)

    @property
    def sequence(self) -> NDArray[np.int64]:
        """(k,) the rows in the order in which one goes from film to film: the list's, else as they were found."""
        if self._sequence is not None:
            return self._sequence
        rows = np.arange(len(self.entries))
        return rows[~np.isin(rows, list(self.removed))] if self.removed else rows

    def set_sequence(self, rows: NDArray[np.int64] | None) -> None:
        """Go from film to film in this order; None: as they were found."""
        self._sequence = rows

    def place(self, row: int) -> int:
        """Where a row stands in `sequence`; -1 where it does not."""
        found = np.flatnonzero(self.sequence == row)
        return int(found[0]) if len(found) else -1

    def row_at(self, place: int) -> int:
        """The row at a place of `sequence`, or at the nearest there is; -1 where it is empty."""
        rows = self.sequence
        return int(rows[min(max(place, 0), len(rows) - 1)]) if len(rows) else -1

    def remove(self, rows: Sequence[int]) -> None:
        """Leave these out; the files stay where they are."""
        self.removed.update(rows)
        films = (row for row in self.sequence.tolist() if row not in self.removed)
        self.first_film = next((row for row in films if isinstance(self.entries[row], ImageRef)), -1)
        self.removed_changed.emit()

    # Finding them

    def add(self, paths: Sequence[Path]) -> None:
        """Look for films to stand behind those there are, once; what is removed from the list comes back."""
        if self.finding is not None:
            self._more.append(tuple(paths))
            return
        self._known = {
            entry if isinstance(entry, ImageRef) else entry.path: row
            for row, entry in enumerate(self.entries)
            if not _is_locked(entry)
        }
        self._has_added = False
        self._find(paths)

    def find(self, paths: Sequence[Path]) -> None:
        """Look for films, in the job thread that reads."""
        self._known = None
        self._more.clear()
        self._find(paths)

    def _find(self, paths: Sequence[Path]) -> None:
        self.was_asked = True
        self._objects.clear()
        self._found = tuple(paths)
        job = self._job_thread.job(lambda: finding(self._services, tuple(paths)), Priority.LATER)
        self._set_finding(JobProgress(tr("Looking for films:"), 0))
        self._finding.start(job, self._on_found, self.crashed, self._on_found_all)

    def look(self, paths: Sequence[Path]) -> None:
        """See whether there is a film at all: `seen` or `nothing_found`."""
        self._looking_for, self._why = tuple(paths), None
        self._objects.clear()
        job = self._job_thread.job(lambda: finding(self._services, tuple(paths)), Priority.NOW)
        self._seeing.start(job, self._on_seen, self.crashed, self._on_none_seen)

    def stop(self) -> None:
        """What was found is all there is."""
        self._seeing.cancel()
        self._more.clear()
        if self.finding is not None:
            self._finding.cancel()
            self._on_found_all()

    def clear(self) -> None:
        """No films."""
        self._finding.cancel()
        self.entries.clear()
        self.removed.clear()
        self._more.clear()
        self._sequence = None
        self.first_film = -1
        self.cleared.emit()
        self._set_finding(None)

    def cancel(self) -> None:
        """Hear no more of what is being looked for."""
        self._finding.cancel()
        self._seeing.cancel()

    @Slot(object)
    def _on_found(self, found: RowsFound) -> None:
        if found.objects:
            self._objects += found.objects
            self.objects_found.emit(found.objects, False)
        first = len(self.entries)
        entries = found.entries if self._known is None else self._new_of(found.entries)
        if not entries or self.finding is None:
            return
        self.entries.extend(entries)
        self._has_added = True
        films = [row for row, entry in enumerate(entries, first) if isinstance(entry, ImageRef)]
        if self.first_film < 0 and films:
            self.first_film = films[0]
        self.added.emit(first, len(self.entries) - 1)
        if films and self._found:
            self.found_first.emit(self._found)
            self._found = ()
        self._set_finding(replace(self.finding, done=len(self.entries)))
        for entry in entries:
            if _is_locked(entry) and isinstance(entry, Problem):
                self.locked.emit(entry.path, ())

    def _new_of(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Those that are not in the list; what was removed from it is there again."""
        known = self._known or {}
        rows = [known.get(entry if isinstance(entry, ImageRef) else entry.path, -1) for entry in entries]
        back = self.removed.intersection(rows)
        if back:
            self.removed -= back
            self._has_added = True
            self.removed_changed.emit()
        return tuple(entry for entry, row in zip(entries, rows, strict=True) if row < 0)

    @Slot()
    def _on_found_all(self) -> None:
        if self._known is not None and not self._has_added:
            self.nothing_found.emit(tr("Nothing was added: there is no film there that is not in the list already."))
        self._known = None
        self._set_finding(None)
        self.found_all.emit()
        if self._objects and not self.entries:
            self.objects_found.emit(tuple(self._objects), True)
        if self._more:
            self.add(self._more.pop(0))

    @Slot(object)
    def _on_seen(self, found: RowsFound) -> None:
        if any(isinstance(entry, ImageRef) for entry in found.entries):
            self._seeing.cancel()
            self.seen.emit(self._looking_for)
            return
        self._objects += found.objects
        if self._why is None:
            self._why = next((entry for entry in found.entries if isinstance(entry, Problem)), None)

    @Slot()
    def _on_none_seen(self) -> None:
        if self._objects:
            self.objects_found.emit(tuple(self._objects), True)
            return
        names = ", ".join(path.name for path in self._looking_for[:3])
        why = LANGUAGE.message(self._why) if self._why is not None else tr("There is no film in {names}.", names=names)
        self.nothing_found.emit(tr("{why} What was open stays open.", why=why))
        if self._why is not None and _is_locked(self._why):
            self.locked.emit(self._why.path, self._looking_for)

    def _set_finding(self, progress: JobProgress | None) -> None:
        if progress != self.finding:
            self.finding = progress
            self.finding_changed.emit()


def _is_locked(entry: Entry) -> bool:
    """Whether it is an archive whose password is not known."""
    return isinstance(entry, Problem) and entry.reason in (FilmReason.ZIP_PASSWORD, FilmReason.ZIP_WRONG_PASSWORD)


def _view(entry: Entry) -> str:
    return view_word(entry.exam.view) if isinstance(entry, ImageRef) else ""


def _frontal_beside(entries: Sequence[Entry], row: int) -> int:
    """The row of the first frontal film of the study of a lateral one; the row itself where there is none."""
    film = entries[row]
    if not isinstance(film, ImageRef) or not film.study_instance_uid or _view(film) != LATERAL:
        return row
    for place, other in enumerate(entries):
        same = isinstance(other, ImageRef) and other.study_instance_uid == film.study_instance_uid
        if same and _view(other) in FRONTAL:
            return place
    return row


@dataclass(frozen=True, slots=True)
class PointChange:
    """What choosing an operating point did: the name of the one before, the films decided otherwise, of how many."""

    before: str
    changed: tuple[str, ...]
    films: int


class Session(QObject):
    """The state of one window: `films`, `panes`, the `pane` that has the focus, `marks` on films, scores and model.

    Who means the film shown asks the pane that has the focus. Its changes are told here under the same names, and all
    of them when another pane gets the focus. The first of `panes` is always there.
    """

    pane_added = Signal(object)
    pane_removed = Signal(object)
    """A `Pane`, the last one of `panes` from now on; or one that is no longer among them, and shows nothing."""
    focus_changed = Signal()
    reading_changed = Signal()
    """`film_changed` of the pane whose film is read, whichever has the focus."""
    entry_changed = Signal()
    film_changed = Signal()
    frame_played = Signal()
    voi_changed = Signal()
    inverted_changed = Signal()
    enhancement_changed = Signal()
    outcome_changed = Signal()
    heat_changed = Signal()
    mark_drawn = Signal(object)
    mark_edited = Signal(int, object)
    mark_removed = Signal(int)
    marks_changed = Signal()
    """As the marks of the pane tell it (`FilmMarks`)."""
    point_chosen = Signal()
    """The reader chose an operating point: `point_change` says what that did."""
    cancelled = Signal()
    """What is under way about the film shown is to be given up."""
    crashed = Signal(object)
    """An exception nobody expected, from a job thread."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.io = JobThread("io", self)
        self.films = FilmList(services, self.io, self)
        self.films.crashed.connect(self.crashed)
        self.films.finding_changed.connect(self._on_found)
        self.films.seen.connect(self._open)
        self.films.found_all.connect(self._on_found_all)
        self.scores = Scores(services, self)
        self.scores.crashed.connect(self.crashed)
        self.scores.model_changed.connect(self._on_model)
        self.scores.in_use_changed.connect(self._look_up_further)
        self.scores.further.models_changed.connect(self._on_further)
        self.model_choice = ModelChoice(services, self.io, self.scores, self)
        self.model_choice.crashed.connect(self.crashed)
        self.film_source: FilmSource | None = None
        self.heat_wanted = HeatWanted()
        self.point_change: PointChange | None = None
        self.cache = FilmCache()
        self.marks = KeptMarks(self)
        self._kept: KeptByFile[KeptView] = KeptByFile()
        self._ahead: tuple[ImageRef, ...] = ()
        self._waits = False
        self.panes: list[Pane] = []
        self.pane = self._new_pane()

    def start(self) -> None:
        """Look for the model; called once the window is on the screen."""
        self.scores.look_up_model(self.io)

    def close(self) -> None:
        """End all work: returns when no thread and no decoder process is left."""
        self.end_threads()
        self.services.close()

    def end_threads(self) -> None:
        """End the session's threads after the step under way, for which no decoder process is started any more."""
        self.services.stop()
        self.films.cancel()
        self.model_choice.cancel()
        for pane in self.panes:
            pane.reader.cancel()
        self.io.close()
        self.scores.close()

    # The panes

    @property
    def reading_pane(self) -> Pane:
        """Whose film is read: with a film source the first one, which it has for itself, else the one with the focus.

        A verdict is about its film, and the way from film to film goes on there.
        """
        return self.panes[0] if self.film_source is not None else self.pane

    def add_pane(self) -> Pane:
        """One more place for a film, empty; heat maps are shown there as in the pane that has the focus."""
        pane = self._new_pane()
        pane.set_heat_style(self.pane.heat_style)
        self.pane_added.emit(pane)
        return pane

    def remove_pane(self, pane: Pane) -> None:
        """Have one place less; not the first. The first has the focus then, where this one had it."""
        if pane is self.panes[0]:
            raise ValueError("the first pane stays")
        if pane is self.pane:
            self.focus(self.panes[0])
        self.panes.remove(pane)
        pane.close()
        self.pane_removed.emit(pane)

    def _new_pane(self) -> Pane:
        reader = FilmReader(self.services, self.io, self.cache, self)
        pane = Pane(reader, self.scores, self._kept, self, self.marks)
        reader.is_urgent = not self.panes
        self.panes.append(pane)
        pane.entry_changed.connect(self.tell_heat)
        for change, told in (
            (pane.entry_changed, self.entry_changed),
            (pane.film_changed, self.film_changed),
            (pane.frame_played, self.frame_played),
            (pane.voi_changed, self.voi_changed),
            (pane.inverted_changed, self.inverted_changed),
            (pane.enhancement_changed, self.enhancement_changed),
            (pane.outcome_changed, self.outcome_changed),
            (pane.heat_changed, self.heat_changed),
            (pane.marks.drawn, self.mark_drawn),
            (pane.marks.edited, self.mark_edited),
            (pane.marks.removed, self.mark_removed),
            (pane.marks.kept_changed, self.marks_changed),
        ):
            change.connect(partial(self._tell, pane, told))
        pane.film_changed.connect(partial(self._on_film, pane))
        pane.heat_switched.connect(self._on_heat_switched)
        pane.crashed.connect(self.crashed)
        reader.read_ahead.connect(self._on_read_ahead)
        return pane

    def focus(self, pane: Pane) -> None:
        """Another pane is asked for the film shown, goes from film to film, and has its film scored first."""
        if pane is not self.pane:
            self.pane = pane
            self._set_urgent()
            for changed in (self.focus_changed, self.entry_changed, self.film_changed, self.voi_changed):
                changed.emit()
            for changed in (self.inverted_changed, self.enhancement_changed, self.outcome_changed, self.heat_changed):
                changed.emit()
            self._on_film(pane)

    def _tell(self, pane: Pane, told: SignalInstance, *what: object) -> None:
        if pane is self.pane:
            told.emit(*what)

    def _on_film(self, pane: Pane) -> None:
        """Score the film of the pane that has the focus first, and read those beside the film that is read."""
        if pane is self.reading_pane:
            self.reading_changed.emit()
        if pane.opened is not None:
            if pane is self.pane:
                self.scores.score(pane.opened.image)
            else:
                self.scores.score_soon(pane.opened.image)
            if pane is self.reading_pane:
                self._read_ahead()
        elif pane.is_reading and pane is self.pane:
            self.scores.get_ready()

    def _set_urgent(self) -> None:
        """Films that somebody waits for are read before those of other panes."""
        for pane in self.panes:
            pane.reader.is_urgent = pane in (self.pane, self.reading_pane)

    # From film to film

    def open(self, paths: Sequence[Path]) -> None:
        """Show the films at these paths and in these folders; the first one opens.

        They take the place of the films that were open, so that a list, its scores and its ranking are always those of
        one question; what was open before is one click away in the recent list. Where there is no film at all, what was
        open stays open, and `films.nothing_found` says why.
        """
        if self.films.entries or self.film_source is not None:
            self.films.look(paths)
        else:
            self._open(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Put the films at these paths and in these folders behind those that are open; the film shown stays.

        Where none are open, and in a review, whose films are those of its folder, they are opened.
        """
        if self.can_add:
            self.films.add(paths)
        else:
            self.open(paths)

    @property
    def can_add(self) -> bool:
        """Whether there is a list to add films to."""
        return bool(self.films.entries) and self.film_source is None

    def open_unlocked(self, archive: Path) -> None:
        """Put the films of an archive whose password is known now behind those that are open, in place of its row."""
        entries = self.films.entries
        self.remove([row for row, entry in enumerate(entries) if _is_locked(entry) and entry.path == archive])
        self.add([archive])

    def remove(self, rows: Sequence[int]) -> None:
        """Leave films out of the list; instead of the one shown the next that stays is shown, or the one before."""
        films, gone = self.films, set(rows)
        place = films.place(self.pane.row)
        order = films.sequence.tolist()
        stays = [row for row in (*order[place + 1 :], *reversed(order[: place + 1])) if row not in gone]
        is_shown = self.pane.row in gone
        films.remove(rows)
        for pane in self.panes:
            if pane is not self.pane and pane.row in gone:
                pane.show(None)
        if is_shown and stays:
            self.go_to(stays[0])
        elif is_shown:
            self.pane.show(None)

    @Slot(object)
    def _open(self, paths: Sequence[Path]) -> None:
        if self.film_source is not None:
            self.film_source.leave()
        self.films.was_asked = True
        self._start_anew()
        self.films.find(paths)

    def cancel(self) -> None:
        """Stop what the progress bars show."""
        self.films.stop()
        self.scores.cancel_rest()
        for pane in self.panes:
            if pane.heat_method.progress is not None:
                pane.heat_method.cancel()
        if self.film_source is not None:
            self.film_source.cancel()
        self.cancelled.emit()

    def follow(self, film_source: FilmSource | None) -> None:
        """Let another choose the films from now on, or nobody; the films that were open are closed."""
        self.film_source, self.films.was_asked = film_source, False
        self._start_anew()
        self._set_urgent()

    def view_of(self, path: Path) -> KeptView | None:
        """How the film of a file was looked at last; None where it was not."""
        return self._kept.get(path)

    def come_back_to(self, path: Path, view: KeptView) -> None:
        """Have the film of a file looked at like this when it is shown."""
        self._kept.put(path, view)

    def show_alone(self, entry: Entry | None) -> None:
        """Show a film that the film source chose, which is in no list."""
        self.reading_pane.show(entry)

    def show_in(self, pane: Pane, row: int) -> None:
        """Show the film of a row of the list in a pane, and give it the focus; the film read is the source's to show.

        Nothing where the film source does not know yet where the film lies.
        """
        source = self.film_source
        if source is not None and pane is self.reading_pane:
            source.go_to(row)
        elif source is not None:
            ref = source.ref_of(row)
            if ref is None:
                return
            pane.show(ref)
        elif 0 <= row < len(self.films.entries) and row != pane.row:
            pane.show(self.films.entries[row], row)
        self.focus(pane)

    def read_ahead(self, refs: Sequence[ImageRef]) -> None:
        """Read these films, in this order, once the one shown is read: the film source may choose them next."""
        self._ahead = tuple(refs)
        if self.reading_pane.opened is not None:
            self._read_ahead()

    def go_to(self, row: int) -> None:
        """Show the film of a row, or of the nearest row there is; with a film source, of a place in its order."""
        if self.film_source is not None:
            self.film_source.go_to_place(row)
            return
        row = min(max(row, 0), len(self.films.entries) - 1)
        if row != self.pane.row:
            self.pane.show(self.films.entries[row], row)

    def go_by(self, rows: int) -> None:
        """Go on or back by so many films, in the order of the list."""
        if self.film_source is not None:
            self.film_source.go_by(rows)
        else:
            self.go_to_place(self.films.place(self.pane.row) + rows)

    def go_to_place(self, place: int) -> None:
        """Show the film at a place of the list's order, or at the nearest there is."""
        if self.film_source is not None:
            self.film_source.go_to_place(place)
        elif (row := self.films.row_at(place)) >= 0:
            self.go_to(row)

    @property
    def progress(self) -> JobProgress | None:
        """The long work under way, whoever does it."""
        return (
            self.films.finding
            or self.scores.progress
            or (self.film_source.progress if self.film_source is not None else None)
        )

    def _start_anew(self) -> None:
        """No films: what was known of those before is forgotten."""
        self.scores.clear()
        self.point_change = None
        self.cache.clear()
        self._ahead = ()
        self._waits = False
        self.films.clear()
        for pane in tuple(self.panes):
            pane.show(None)
        self.focus(self.panes[0])

    def _read_ahead(self) -> None:
        """Read the films on both sides, the next one first; with a film source, those that it named."""
        pane = self.reading_pane
        if self.film_source is not None:
            pane.reader.start_ahead(self._ahead)
            return
        films, place = self.films, self.films.place(pane.row)
        sides = dict.fromkeys(films.row_at(place + step) for step in (1, -1)) if place >= 0 else {}
        beside = [films.entries[row] for row in sides if row != pane.row]
        pane.reader.start_ahead([entry for entry in beside if isinstance(entry, ImageRef)])

    @Slot()
    def _on_found(self) -> None:
        """Show the first film as soon as it is found; a lateral one waits for a frontal one of its study to be found
        with the next films.
        """
        films = self.films
        if self.pane.entry is not None or films.first_film < 0:
            return
        row = _frontal_beside(films.entries, films.first_film)
        if _view(films.entries[row]) == LATERAL and films.finding is not None and not self._waits:
            self._waits = True
            return
        self.go_to(row)

    @Slot()
    def _on_found_all(self) -> None:
        """Where there is no film, its first problem is shown."""
        if self.pane.entry is None and self.films.entries:
            self.go_to(0)
        self._score_rest()

    # The operating point

    def choose_operating_point(self, name: str) -> None:
        """Decide at another operating point, note which films that changes, and how it was before."""
        own = self.scores.operating_point
        if own is not None and own.name == name:
            return
        before = self._decisions()
        self.scores.choose_operating_point(name)
        after = self._decisions()
        changed = tuple(film for film, decision in after.items() if before.get(film, decision) != decision)
        self.point_change = PointChange(own.name if own is not None else "", changed, len(after))
        self.point_chosen.emit()

    def undo_operating_point(self) -> None:
        """As it was before the last choice; where there was none since the start, the model's own."""
        own, change = self.scores.own_point, self.point_change
        name = change.before if change is not None else own.name if own is not None else ""
        self.scores.choose_operating_point(name)
        self.point_change = None
        self.point_chosen.emit()

    def _decisions(self) -> Mapping[str, str]:
        return self.film_source.decisions() if self.film_source is not None else self.scores.decisions()

    # Heat maps and scores

    def want_heat(self, wanted: HeatWanted) -> None:
        """Whether heat maps are shown, in plain viewing and in reviews."""
        self.heat_wanted = wanted
        self.tell_heat()

    @Slot()
    def tell_heat(self) -> None:
        """Show the heat map where it is wanted, and after the verdict, unless the reader switched it on this film."""
        wanted = self.heat_wanted.review if self.film_source is not None else self.heat_wanted.plain
        told = self.film_source is not None and self.film_source.has_verdict
        for pane in self.panes:
            pane.suggest_heat(wanted or (told and pane is self.reading_pane))

    @Slot(bool)
    def _on_heat_switched(self, visible: bool) -> None:
        """Whether there are heat maps is kept for reviews apart."""
        use = "plain" if self.film_source is None else "review"
        self.heat_wanted = replace(self.heat_wanted, **{use: visible})

    def score_anyway(self) -> None:
        """Score the film although the input check refused it; the outcome's notes say so."""
        if self.pane.opened is not None:
            self.scores.score(self.pane.opened.image, anyway=True)

    @Slot(object)
    def _on_read_ahead(self, event: Opened) -> None:
        self.scores.score_soon(event.image)

    @Slot()
    def _on_model(self) -> None:
        """The model may be found after the first film, or be another: score what is there."""
        self.point_change = None
        if self.pane.is_reading:
            self.scores.get_ready()
        elif self.pane.opened is not None:
            self.scores.score(self.pane.opened.image)
        for pane in self.panes:
            if pane is not self.pane and pane.opened is not None:
                self.scores.score_soon(pane.opened.image)
        if self.films.finding is None:
            self._score_rest()

    @Slot()
    def _look_up_further(self) -> None:
        """At the start, and again since what is put into use may have been installed just now."""
        self.scores.further.look_up(self.io)

    @Slot()
    def _on_further(self) -> None:
        """Other further models: what they say of the film that is shown, then of the rest."""
        if self.pane.opened is not None:
            self.scores.score(self.pane.opened.image)
        if self.films.finding is None:
            self._score_rest()

    def _score_rest(self) -> None:
        films = self.films
        kept = (entry for row, entry in enumerate(films.entries) if row not in films.removed)
        self.scores.score_rest([entry for entry in kept if isinstance(entry, ImageRef)])
