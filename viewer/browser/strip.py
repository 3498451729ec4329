"""The films that are open as the rows of a list: a picture, a name and the score of each, by patient and study."""

from __future__ import annotations

import time
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from imaging.archive.arrivals import is_digests
from imaging.display.corner_text import iso_date
from imaging.image import ImageRef
from inference.disagreement import Disagreement
from inference.prediction import NotScored, Scored
from review.film_table import Flag
from viewer.browser.list_row import Column, ListRow
from viewer.browser.list_view import ListChanges
from viewer.browser.session import Session
from viewer.browser.studies import (
    STEP,
    FilmFilter,
    FilmsSaid,
    ListQuery,
    PatientGroup,
    PatientNumbers,
    StudyGroup,
    StudyList,
    exam_of,
    named,
    view_words,
)
from viewer.film.view_settings import ViewSettings
from viewer.jobs.film_jobs import Entry
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import mark_of, number, said_of, word
from viewer.widgets.theme import Mark

_MANY = 2_000
_SIGN_WIDTH = 30
_PAUSE_MS, _SHARE = 400, 25
"""Where so many films are in the list, it is sorted anew at most so often while more are found, and in so small a part
of the time."""


class OpenFilms(QObject):
    """The session's entries as rows: one flat list, or, where they are of several studies, under their headings.

    Keeps the session's way from film to film in the same order.
    """

    name = tr("Films")
    widths = (150, 216)
    query_changed = Signal()

    def __init__(self, session: Session, settings: ViewSettings) -> None:
        super().__init__(session)
        self.changes = ListChanges(self)
        self.query = ListQuery()
        self.is_grouped = False
        self._session, self._settings = session, settings
        self._identity = settings.shows_identity
        self._studies = StudyList(PatientNumbers())
        self._rows: dict[ImageRef, int] = {}
        self._scores = array("d")
        self._disagreements: dict[int, Disagreement] = {}
        """Of the films of which two models of one task decided something."""
        self._order: NDArray[np.int64] = np.empty(0, np.int64)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._sort)
        session.films.cleared.connect(self._on_reset)
        session.films.added.connect(self._on_added)
        session.films.found_all.connect(self._on_found_all)
        session.films.removed_changed.connect(self._sort)
        session.scores.outcome_changed.connect(self._on_ref)
        session.scores.further.outcome_changed.connect(self._on_ref)
        session.scores.further.models_changed.connect(self._on_further)
        session.scores.progress_changed.connect(self._on_progress)
        session.scores.operating_point_changed.connect(self._compare_all)
        session.scores.model_changed.connect(self._on_model)
        session.entry_changed.connect(self._on_current)
        session.films.finding_changed.connect(self.changes.empty_changed)
        settings.changed.connect(self._on_settings)

    # What is asked

    def ask(self, query: ListQuery) -> None:
        """Sort and filter otherwise."""
        if query != self.query:
            self.query = query
            self._sort()
            self.query_changed.emit()

    def fold_all(self, folded: bool) -> None:
        """Hide the films of all headings but those of the film that is shown, or of none."""
        self._studies.fold(folded)
        self._unfold_current()
        self._sort()

    def fold(self, row: int) -> bool:
        """Hide or show what is below a heading; False where the row is a film's."""
        group = self._studies.heading(row)
        if group is not None:
            group.folded = not group.folded
            self._sort()
        return group is not None

    def films(self, row: int) -> list[int]:
        """The entries that a row stands for: its film, or the films below the heading."""
        return self._studies.films(row)

    # What the list asks

    @property
    def picture(self) -> int:
        """Smaller under headings."""
        return 44 if self.is_grouped else 56

    @property
    def height(self) -> int:
        """Lower under headings."""
        return 56 if self.is_grouped else 72

    @property
    def order(self) -> NDArray[np.int64]:
        """As is asked."""
        return self._order

    @property
    def question(self) -> object:
        """What is asked, and whether there are headings."""
        return self.query, self.is_grouped

    @property
    def current(self) -> int:
        """The session's."""
        return self._session.pane.row * STEP if self._session.pane.row >= 0 else -1

    def row(self, row: int) -> ListRow:
        """Name, mark, and the score or what is said instead; a heading's words."""
        group = self._studies.heading(row)
        if group is not None:
            return self._heading(group)
        film = row // STEP
        entry, headline = self._session.films.entries[film], self._session.scores.headline
        name, depth = self._name(film, entry), int(self.is_grouped)
        if not isinstance(entry, ImageRef):
            return ListRow(name, Mark.FAILED, why=word(Mark.FAILED, headline), depth=depth)
        outcome = self._session.scores.outcome(entry)
        mark = mark_of(outcome)
        if not isinstance(outcome, Scored):
            frames = tr("{frames} frames", frames=entry.frames) if entry.frames > 1 else ""
            why = frames if mark is Mark.WAITING else word(mark, headline)
            return ListRow(name, mark, why=why, headline=headline, depth=depth)
        said = outcome.prediction
        point = said.operating_point if said.decision is not None else None
        flags = (Flag.REMARK,) if said.notes else ()
        differ = self._differ(film)
        return ListRow(
            name, mark, said.score, flags=flags, point=point, headline=headline, depth=depth, disagreement=differ
        )

    def session_row(self, row: int) -> int:
        """The place among the entries; a heading is no film."""
        return row // STEP if row % STEP == 0 else -1

    def ref(self, row: int) -> ImageRef | None:
        """The entry, where it is a film."""
        film, kind = divmod(row, STEP)
        entry = self._session.films.entries[film]
        return entry if kind == 0 and isinstance(entry, ImageRef) else None

    def told(self, row: int, column: Column | None) -> str:
        """The file, and below it what is known: where it lies for the pointer, its name for a screen reader."""
        group = self._studies.heading(row)
        if group is not None:
            return self._told_heading(group, column is None)
        film = row // STEP
        entry = self._session.films.entries[film]
        name = str(entry.path) if column is not None and self._identity else self._name(film, entry)
        if not isinstance(entry, ImageRef):
            return f"{name}\n{LANGUAGE.sentence(entry)}" if self._identity else name
        outcome = self._session.scores.outcome(entry)
        if isinstance(outcome, Scored):
            said = tr(
                "{said_of}, score {score}",
                said_of=said_of(outcome, self._session.scores.card),
                score=number(outcome.prediction.score),
            )
            notes, outside = outcome.prediction.notes, outcome.prediction.outside
            lines = (name, said, *map(LANGUAGE.message, (*notes, *([outside] if outside else []))), self._differ(film))
            return "\n".join(filter(None, lines))
        known = (
            LANGUAGE.sentence(outcome.problem)
            if isinstance(outcome, NotScored)
            else word(mark_of(outcome), self._session.scores.headline)
        )
        return f"{name}\n{known}"

    def go_to(self, row: int) -> None:
        """Show it."""
        if row % STEP == 0:
            self._session.go_to(row // STEP)

    def columns(self, pixels: int) -> Mapping[Column, int]:
        """A picture, and beside it all else; a third where two models may disagree."""
        differ = {Column.DIFFERENCE: _SIGN_WIDTH} if self._session.scores.share_a_task else {}
        return {Column.PICTURE: self.picture + 16 + 10 * self.is_grouped, Column.FILM: 0, **differ}

    def title(self, column: Column) -> str:
        """No column needs one."""
        return ""

    def sort_by(self, column: Column) -> None:
        """There are no titles to click."""

    def want_refs(self, rows: Sequence[int]) -> None:
        """All are known."""

    def empty(self) -> tuple[str, str, str]:
        """What to do where no films are open and none are looked for, or where none is as is asked."""
        if self._session.films.finding is not None:
            return "", "", ""
        if self._session.films.count:
            return tr("No film matches"), tr("No film fits the search and the filter."), tr("Show all films")
        return tr("No films open"), tr("Open a folder, or drop films on the window."), ""

    def leave_empty(self) -> None:
        """Show all films."""
        self.ask(ListQuery(self.query.order, groups=self.query.groups))

    # Words

    def title_of_shown(self) -> str:
        """What the window calls the film shown: its file's name, or a name that says nothing of the patient."""
        film = self._session.pane.row
        entry = self._session.pane.entry
        if entry is None or entry.path is None:
            return ""
        if self._is_called_by_file(entry) or not 0 <= film < len(self._scores):
            return entry.path.name if self._identity else ""
        patient, _ = self._studies.study_of(film)
        whose = tr("Patient {number} · ", number=patient.number) if patient.number and not self._identity else ""
        return whose + self._name(film, entry)

    def _is_called_by_file(self, entry: Entry) -> bool:
        """Whether a film is called by its file's name: not one that was made of digests when it arrived."""
        return self._identity and (entry.path is None or not is_digests(entry.path))

    def _name(self, film: int, entry: Entry) -> str:
        """View and file; without identity the view and a number, since names of files often say who it is."""
        by_file = self._is_called_by_file(entry)
        file = (entry.path.name if entry.path else "?") if by_file else tr("Film {film}", film=film + 1)
        view = view_words(exam_of(entry)) if self.is_grouped or not by_file else ""
        return f"{view} \u00b7 {file}" if view else file

    def _patient(self, group: PatientGroup) -> str:
        return tr("Patient {number}", number=group.number) if group.number and not self._identity else named(group)

    def _heading(self, group: PatientGroup | StudyGroup) -> ListRow:
        studies = self._studies
        if isinstance(group, StudyGroup):
            films = int(studies.films_of_study[group.place])
            words = [self._day(group), *self._about(group, films)]
            return ListRow(words[0], Mark.WAITING, heading=2, folded=group.folded, below=" \u00b7 ".join(words[1:]))
        films = int(studies.films_of_patient[group.place])
        many = int(studies.studies_of_patient[group.place])
        only = studies.studies[group.study]
        if group.studies == 1:
            date = self._day(only) if self._identity and group.key else ""
            words = [*([date] if date else []), *self._about(only, films)]
        else:
            words = [tr("{count:,} {count:study|studies}", count=many), tr("{count:,} {count:film|films}", count=films)]
        below = " \u00b7 ".join(words)
        return ListRow(self._patient(group), Mark.WAITING, heading=1, folded=group.folded, below=below)

    def _day(self, group: StudyGroup) -> str:
        date = LANGUAGE.dates(iso_date(group.exam.study_date)) if self._identity else ""
        return date or tr("Study {number}", number=group.number)

    def _about(self, group: StudyGroup, films: int) -> list[str]:
        return [*filter(None, [group.exam.study_description]), tr("{count:,} {count:film|films}", count=films)]

    def _told_heading(self, group: PatientGroup | StudyGroup, aloud: bool) -> str:
        row = self._heading(group)
        lines = [row.name, row.below]
        if isinstance(group, PatientGroup) and self._identity and group.exam.birth_date and group.key:
            lines.insert(1, tr("born {iso_date}", iso_date=LANGUAGE.dates(iso_date(group.exam.birth_date))))
        if aloud:
            lines.append(tr("folded") if group.folded else tr("open"))
        return "\n".join(filter(None, lines))

    # Changes

    @Slot()
    def _sort(self) -> None:
        """Lay the rows out anew."""
        self._later.stop()
        began = time.perf_counter()
        films, studies, query = self._session.films, self._studies, self.query
        self.is_grouped = query.groups and studies.several
        plain = ListQuery(groups=query.groups)
        if query == plain and not self.is_grouped and not films.removed:
            films.set_sequence(None)
            self._order = np.arange(len(self._scores)) * STEP
        else:
            asked = replace(query, groups=self.is_grouped)
            shown = studies.sorted(asked, self._said(), films.removed, self._identity)
            films.set_sequence(shown)
            self._order = studies.with_headings(shown) if self.is_grouped else shown * STEP
        self.changes.order_changed.emit()
        self.changes.empty_changed.emit()
        self._later.setInterval(max(_PAUSE_MS, round(1000 * _SHARE * (time.perf_counter() - began))))

    def _said(self) -> FilmsSaid:
        """What models say of the entries now."""
        apart = np.full(len(self._scores), np.nan)
        disagree = np.zeros(len(self._scores), np.bool_)
        for film, found in self._disagreements.items():
            apart[film], disagree[film] = found.weight, found.kind is not None
        return FilmsSaid(np.array(self._scores, np.float64), apart, disagree)

    @Slot()
    def _on_reset(self) -> None:
        self._later.stop()
        self._rows.clear()
        self._scores = array("d")
        self._disagreements.clear()
        self._studies.clear()
        self._order = self._order[:0]
        self.is_grouped = False
        self.query = ListQuery(self.query.order, groups=self.query.groups)
        self.changes.reset.emit()
        self.query_changed.emit()

    @Slot(int, int)
    def _on_added(self, first: int, last: int) -> None:
        entries = self._session.films.entries[first : last + 1]
        for row, entry in enumerate(entries, first):
            if isinstance(entry, ImageRef):
                self._rows[entry] = row
        self._studies.add(entries)
        self._scores.extend(array("d", [np.nan]) * len(entries))
        if first < _MANY or not (self.is_grouped or self._studies.several):
            self._sort()
        elif not self._later.isActive():
            self._later.start()

    @Slot()
    def _on_found_all(self) -> None:
        if self._later.isActive():
            self._sort()

    @Slot(object)
    def _on_ref(self, ref: ImageRef) -> None:
        row = self._rows.get(ref)
        if row is not None:
            outcome = self._session.scores.outcome(ref)
            self._scores[row] = outcome.prediction.score if isinstance(outcome, Scored) else np.nan
            self._compare(row, ref)
            self.changes.rows_changed.emit(np.array([row * STEP]))

    @Slot()
    def _on_progress(self) -> None:
        """Nothing moves while scores come; once all are there, what is sorted by them is sorted anew."""
        if self._session.scores.progress is None and self._scores and self._is_by_models():
            self._sort()

    def _is_by_models(self) -> bool:
        return self.query.order.is_by_number or self.query.only is FilmFilter.DISAGREE

    def _compare(self, film: int, ref: ImageRef) -> None:
        scores = self._session.scores
        found = scores.further.disagreement(ref, scores.outcome(ref))
        if found is None:
            self._disagreements.pop(film, None)
        else:
            self._disagreements[film] = found

    @Slot()
    def _on_model(self) -> None:
        self._scores = array("d", [np.nan]) * len(self._scores)
        self._disagreements.clear()
        self._on_all()

    def _differ(self, film: int) -> str:
        found = self._disagreements.get(film)
        return found.sentence() if found is not None else ""

    @Slot()
    def _on_further(self) -> None:
        """Other models, and a column more or less."""
        self._compare_all()
        self._sort()

    @Slot()
    def _compare_all(self) -> None:
        """By other models, and at another operating point, it is on other films that they disagree."""
        self._disagreements.clear()
        if self._session.scores.share_a_task:
            for ref, film in self._rows.items():
                self._compare(film, ref)
        if self._is_by_models():
            self._sort()
        self._on_all()

    @Slot()
    def _on_all(self) -> None:
        self.changes.rows_changed.emit(None)

    @Slot()
    def _on_current(self) -> None:
        if self._unfold_current():
            self._sort()
        self.changes.current_changed.emit()

    def _unfold_current(self) -> bool:
        """The film that is shown is to be seen in the list; whether it was not."""
        film = self._session.pane.row
        if not 0 <= film < len(self._scores):
            return False
        groups = [group for group in self._studies.study_of(film) if group.folded]
        for group in groups:
            group.folded = False
        return bool(groups)

    @Slot()
    def _on_settings(self) -> None:
        """Identity or pseudonyms; a search is asked anew, since other words may be searched now."""
        if self._identity != self._settings.shows_identity:
            self._identity = self._settings.shows_identity
            self._sort()
            self._on_all()
