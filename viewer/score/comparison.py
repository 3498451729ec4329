"""Films of one patient beside each other: the prior that is offered, their scores by date, and what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from imaging.display.corner_text import iso_date
from imaging.image import NO_EXAM, Exam, ImageRef
from inference.models.population import view_word
from inference.prediction import Outcome, Scored
from inference.score_change import NotCompared, score_change
from viewer.browser.priors import PatientFilms, Prior, exam_of_image, find_priors, same_patient, view_kind
from viewer.browser.session import Session
from viewer.commands import Command, Menu
from viewer.film.pane import Pane
from viewer.film.view_settings import ViewSettings
from viewer.jobs.film_jobs import looking_back
from viewer.jobs.job_thread import Latest, Priority
from viewer.widgets.forms import said, set_role
from viewer.widgets.language import LANGUAGE, tr
from viewer.widgets.outcome_text import mark_of, number, word

_OTHERS = tr("The films beside each other are not of the same patient.")
_SHIFT_TIP = tr(
    "Measured on test films that were cropped by up to 2 % and made noisier, as if they had been taken again. "
    "Two films of one day differ by more: breath, position and exposure are not in it."
)


@dataclass(frozen=True, slots=True)
class _Beside:
    """A film on the screen."""

    exam: Exam
    ref: ImageRef
    is_focused: bool


class FilmComparison(QWidget):
    """Below the score. Who the patient is, and dates, are told as far as identity is shown."""

    prior_wanted = Signal(object)
    """The `Prior` that is to be shown beside."""

    def __init__(self, session: Session, settings: ViewSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._settings = session, settings
        self._films = PatientFilms()
        self._elsewhere: tuple[ImageRef, ...] = ()
        """Of the patient below, in folders opened before."""
        self._looked_for: Exam = NO_EXAM
        self._looking_back = Latest()
        self.prior: Prior | None = None
        """The one that is offered."""
        self.command = Command(
            "prior",
            tr("Show the &prior beside"),
            Menu.COMPARE,
            tr("The latest earlier film of this patient and view, at its right"),
            self._show_prior,
            "F7",
            separated=True,
            gives_way=True,
            enabled=lambda: self.prior is not None,
        )
        self.offer = said("text")
        self.beside = QPushButton(tr("Show beside"))
        self.beside.setObjectName("link")
        self.beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.doubt = said("warning")
        self.change = said("text")
        self.table = QGridLayout()
        self._cells: list[QLabel] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        self.beside.setToolTip(self.command.toolTip())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 6, 14, 2)
        whole.setSpacing(3)
        offer = QHBoxLayout()
        offer.addWidget(self.offer, 1)
        offer.addWidget(self.beside)
        self.table.setHorizontalSpacing(12)
        self.table.setVerticalSpacing(1)
        self.table.setColumnStretch(3, 1)
        whole.addLayout(offer)
        whole.addLayout(self.table)
        whole.addWidget(self.change)
        whole.addWidget(self.doubt)
        self.change.setToolTip(_SHIFT_TIP)
        self.hide()

    def _connect(self) -> None:
        session = self._session
        session.films.added.connect(self._on_added)
        session.films.cleared.connect(self._films.clear)
        session.films.cleared.connect(self.refresh)
        session.films.removed_changed.connect(self.refresh)
        session.focus_changed.connect(self.refresh)
        session.pane_removed.connect(self.refresh)
        session.pane_added.connect(self._follow)
        session.scores.outcome_changed.connect(self._on_outcome)
        session.scores.operating_point_changed.connect(self.refresh)
        session.scores.model_changed.connect(self.refresh)
        self._settings.changed.connect(self.refresh)
        self.beside.clicked.connect(self._show_prior)
        self.command.keys_changed.connect(lambda: self.beside.setToolTip(self.command.toolTip()))
        for pane in session.panes:
            self._follow(pane)

    @Slot(object)
    def _follow(self, pane: Pane) -> None:
        pane.film_changed.connect(self.refresh)

    @Slot(int, int)
    def _on_added(self, first: int, last: int) -> None:
        opened = self._session.pane.opened
        exam = exam_of_image(opened.image) if opened is not None else None
        is_news = False
        for row in range(first, last + 1):
            entry = self._session.films.entries[row]
            if isinstance(entry, ImageRef):
                self._films.add(row, entry)
                is_news = is_news or (exam is not None and same_patient(exam, entry.exam) is not None)
        if is_news:  # what is said below the score is laid out anew, and in a large folder rows come all the time
            self.refresh()

    @Slot(object)
    def _on_outcome(self, ref: ImageRef) -> None:
        if any(pane.opened is not None and pane.opened.ref == ref for pane in self._session.panes):
            self.refresh()

    @Slot()
    def _show_prior(self) -> None:
        if self.prior is not None:
            self.prior_wanted.emit(self.prior)

    # What is shown

    @Slot()
    def refresh(self) -> None:
        """What is said of the film that has the focus and of those beside it."""
        self.prior = self._offered()
        self.command.refresh()
        shown = self._beside()
        doubts = [] if self.prior is None else [self.prior.doubt]
        self._show_offer()
        focused = next((film for film in shown if film.is_focused), None)
        patients = [same_patient(focused.exam, film.exam) for film in shown] if focused is not None else []
        own = [film for film, doubt in zip(shown, patients, strict=False) if doubt is not None or film.is_focused]
        own.sort(key=lambda film: (film.exam.study_date, film.exam.study_time))
        self._show_scores(own if len(own) > 1 else [])
        doubts += [doubt or "" for film, doubt in zip(shown, patients, strict=False) if not film.is_focused]
        if any(film.exam.patient for film in shown if film not in own):
            doubts.append(_OTHERS)
        self.doubt.setText(" ".join(dict.fromkeys(filter(None, doubts))))
        self.doubt.setVisible(bool(self.doubt.text()))
        self.setVisible(self.prior is not None or len(own) > 1 or bool(self.doubt.text()))

    def _offered(self) -> Prior | None:
        """The latest prior that is not on the screen: one that is open, or lies in a folder opened before."""
        opened, source = self._session.pane.opened, self._session.film_source
        if opened is None or source is not None:
            return None
        exam = exam_of_image(opened.image)
        self._look_back(exam)
        known = {ref.path for _, ref in self._films.maybe(exam)}
        elsewhere = PatientFilms()
        for ref in self._elsewhere:
            if ref.path not in known and ref.path != opened.ref.path:
                elsewhere.add(-1, ref)
        found = [*find_priors(exam, self._films), *find_priors(exam, elsewhere)]
        found.sort(key=lambda prior: iso_date(prior.ref.exam.study_date), reverse=True)
        shown, removed = {pane.entry for pane in self._session.panes}, self._session.films.removed
        return next((prior for prior in found if prior.ref not in shown and prior.row not in removed), None)

    def _look_back(self, exam: Exam) -> None:
        """Ask once for each film that has the focus what is known of its patient from before."""
        asked = replace(NO_EXAM, **{name: getattr(exam, name) for name in ("patient_name", "patient_id", "birth_date")})
        if asked == self._looked_for:
            return
        self._looked_for, self._elsewhere = asked, ()
        self._looking_back.cancel()
        if exam.patient and view_kind(exam):
            job = self._session.io.job(lambda: looking_back(self._session.services, asked), Priority.SOON)
            self._looking_back.start(job, self._on_looked_back, self._session.crashed)

    @Slot(object)
    def _on_looked_back(self, films: tuple[ImageRef, ...]) -> None:
        self._elsewhere = films
        if films:
            self.refresh()

    def _beside(self) -> list[_Beside]:
        """The films on the screen, each once."""
        found: dict[ImageRef, _Beside] = {}
        for pane in sorted(self._session.panes, key=lambda one: one is self._session.pane):
            if pane.opened is not None:
                exam = exam_of_image(pane.opened.image)
                found[pane.opened.ref] = _Beside(exam, pane.opened.ref, pane is self._session.pane)
        return list(found.values())

    def _show_offer(self) -> None:
        prior = self.prior
        for part in (self.offer, self.beside):
            part.setVisible(prior is not None)
        if prior is not None:
            sure = tr("Prior") if not prior.doubt else tr("Perhaps a prior")
            date = (
                tr(" of {iso_date}", iso_date=LANGUAGE.dates(iso_date(prior.ref.exam.study_date)))
                if self._settings.shows_identity
                else ""
            )
            where = "" if prior.row >= 0 else tr(", in a folder opened before")
            self.offer.setText(f"{sure}{date}, {_view(prior.ref.exam)}{where}")
            named = self._settings.shows_identity and prior.row < 0
            self.offer.setToolTip(str(prior.ref.path) if named else "")

    def _show_scores(self, films: list[_Beside]) -> None:
        """One line for each film, the older first; then what lies between the last two."""
        for cell in self._cells:
            self.table.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        outcomes = [self._session.scores.outcome(film.ref) for film in films]
        for line, (film, outcome) in enumerate(zip(films, outcomes, strict=True)):
            for place, text in enumerate((self._when(film, line, len(films)), _view(film.exam), *self._score(outcome))):
                cell = QLabel(text)
                set_role(cell, "text" if film.is_focused else "muted")
                self.table.addWidget(cell, line, place)
                self._cells.append(cell)
        self.change.setText(_change(films[-2], films[-1], *outcomes[-2:]) if len(films) > 1 else "")
        self.change.setVisible(bool(self.change.text()))

    def _when(self, film: _Beside, line: int, count: int) -> str:
        if self._settings.shows_identity:
            return LANGUAGE.dates(iso_date(film.exam.study_date)) or tr("no date")
        return tr("Latest") if line == count - 1 else tr("Earlier")

    def _score(self, outcome: Outcome | None) -> tuple[str, str]:
        headline = self._session.scores.headline
        score = number(outcome.prediction.score) if isinstance(outcome, Scored) else "\u2013"
        return score, word(mark_of(outcome), headline)


def _change(earlier: _Beside, later: _Beside, before: Outcome | None, after: Outcome | None) -> str:
    """What lies between two scores, in a sentence; "" while there are not two."""
    if not isinstance(before, Scored) or not isinstance(after, Scored):
        return ""
    if not earlier.exam.study_date or earlier.exam.study_date == later.exam.study_date:
        return ""
    change = score_change(before.prediction, after.prediction)
    if isinstance(change, NotCompared):
        return change.value
    if not change.is_beyond_shift:
        return tr("No change beyond what a shift of the picture makes ({shift:.2f}).", shift=change.shift)
    difference = f"{change.difference:+.2f}".replace("-", "\u2212")
    return tr(
        "Change of the score: {difference}. A shift of the picture makes up to {shift:.2f}.",
        difference=difference,
        shift=change.shift,
    )


def _view(exam: Exam) -> str:
    return view_word(exam.view) or exam.view or tr("view unknown")
