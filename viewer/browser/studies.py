"""Open films by patient and study: which belong together, what is said of them, and their order. No Qt here."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from imaging.display.corner_text import iso_date, person_name
from imaging.image import NO_EXAM, Exam, ImageRef
from imaging.reading.scan import natural_key
from inference.models.card import capital
from inference.models.population import LATERAL, view_word
from viewer.jobs.film_jobs import Entry
from viewer.widgets.language import tr

Rows = NDArray[np.int64]

STEP = 3
"""A film's row is this many times its place among the entries; a patient's and a study's heading are the next two of
the first film that was found of them, so that they keep theirs, too."""
_UNKNOWN_PATIENT, _NOT_OPENED = tr("No patient in the file"), tr("Cannot be opened")
_LATE = 1 << 40
"""Behind every patient."""


class FilmOrder(StrEnum):
    """How the list can be sorted."""

    FOUND = tr("As found")
    DATE = tr("Newest study first")
    NAME = tr("By patient")
    SCORE = tr("Highest score first")
    DISAGREEMENT = tr("Most disagreement between models first")

    @property
    def is_by_number(self) -> bool:
        """Whether films are sorted by what models say of them, the highest first."""
        return self in (FilmOrder.SCORE, FilmOrder.DISAGREEMENT)


class FilmFilter(StrEnum):
    """Which films are listed."""

    ALL = tr("All films")
    FRONTAL = tr("Frontal views")
    LATERAL = tr("Lateral views")
    UNSCORED = tr("Films without a score")
    DISAGREE = tr("Films on which two models disagree")


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What is asked of the list; all words of `text` must be said of a film. groups: by patient and study."""

    order: FilmOrder = FilmOrder.FOUND
    only: FilmFilter = FilmFilter.ALL
    text: str = ""
    groups: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class FilmsSaid:
    """What models say of each entry: (n,) each.

    scores: of the model that decides, NaN without one. apart: how far two models of one task lie apart
    (`Disagreement.weight`), NaN where no two decided. disagree: whether they disagree.
    """

    scores: NDArray[np.float64]
    apart: NDArray[np.float64]
    disagree: NDArray[np.bool_]


class PatientNumbers:
    """A number for each patient instead of the identity, from 1, the same while the program runs."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, ...], int] = {}

    def of(self, patient: tuple[str, ...]) -> int:
        """The number of an `Exam.patient`."""
        return self._numbers.setdefault(patient, len(self._numbers) + 1)


@dataclass(slots=True)
class PatientGroup:
    """A patient; () of films that do not say whose they are, None of files that cannot be opened.

    place: among the patients. study: the place of the study that was found first. first: the first film. studies: how
    many were found.
    """

    place: int
    study: int
    key: tuple[str, ...] | None
    exam: Exam
    first: int
    number: int
    folded: bool = False
    studies: int = 0


@dataclass(slots=True)
class StudyGroup:
    """A study of a patient. place: among the studies. first: the first film. number: from 1, in the patient."""

    place: int
    patient: int
    exam: Exam
    first: int
    number: int
    folded: bool = False


_view = lru_cache(maxsize=256)(view_word)


def exam_of(entry: Entry) -> Exam:
    """What an entry says of its making; nothing where it cannot be opened."""
    return entry.exam if isinstance(entry, ImageRef) else NO_EXAM


def patient_words(exam: Exam) -> str:
    """Name and id, as far as the file says them."""
    return " \u00b7 ".join(filter(None, (person_name(exam.patient_name), exam.patient_id)))


def view_words(exam: Exam) -> str:
    """The view in a word; as the file has it where it is another one. "" where the file says none."""
    view = _view(exam.view)
    return capital(tr(LATERAL)) if view == LATERAL else view or exam.view


@dataclass(slots=True)
class StudyList:
    """The entries of the session by patient and study. Entries only come, until it is cleared."""

    numbers: PatientNumbers
    patients: list[PatientGroup] = field(default_factory=list)
    studies: list[StudyGroup] = field(default_factory=list)
    films_of_patient: Rows = field(default_factory=lambda: np.zeros(0, np.int64))
    films_of_study: Rows = field(default_factory=lambda: np.zeros(0, np.int64))
    studies_of_patient: Rows = field(default_factory=lambda: np.zeros(0, np.int64))
    """How many are listed."""
    _entries: list[Entry] = field(default_factory=list)
    _study: array[int] = field(default_factory=lambda: array("q"))
    _lateral: array[int] = field(default_factory=lambda: array("q"))
    _texts: list[str] = field(default_factory=list)
    _told_of: dict[tuple[Exam, int], str] = field(default_factory=dict)
    _known_patients: dict[tuple[str, ...] | None, int] = field(default_factory=dict)
    _known_studies: dict[tuple[object, ...], int] = field(default_factory=dict)

    def clear(self) -> None:
        """No entries; the numbers of the patients stay."""
        for own in (self.patients, self.studies, self._entries, self._texts):
            own.clear()
        self._study, self._lateral = array("q"), array("q")
        self._told_of.clear()
        self._known_patients.clear()
        self._known_studies.clear()

    def add(self, entries: Iterable[Entry]) -> None:
        """More entries, behind those before."""
        for entry in entries:
            self._study.append(self._study_of(entry))
            self._lateral.append(int(_view(exam_of(entry).view) == LATERAL))
            self._entries.append(entry)
            self._texts.append(self._told(len(self._texts), identity=True))  # a search is not to wait for all of them

    @property
    def several(self) -> bool:
        """Whether there is more than one study or patient; files that cannot be opened are none."""
        return sum(patient.studies for patient in self.patients if patient.key is not None) > 1

    def study_of(self, film: int) -> tuple[PatientGroup, StudyGroup]:
        """Patient and study of a film, by its place among the entries."""
        study = self.studies[self._study[film]]
        return self.patients[study.patient], study

    def heading(self, row: int) -> PatientGroup | StudyGroup | None:
        """What the row of a heading stands for; None where it is a film's."""
        film, kind = divmod(row, STEP)
        if kind == 0 or film >= len(self._study):
            return None
        return self.study_of(film)[kind - 1]

    def films(self, row: int) -> list[int]:
        """The films below a heading, or the film of a row."""
        film, kind = divmod(row, STEP)
        if kind == 0:
            return [film]
        study = self._study[film]
        patient = self.studies[study].patient
        if kind == 2:
            return [place for place, own in enumerate(self._study) if own == study]
        return [place for place, own in enumerate(self._study) if self.studies[own].patient == patient]

    # Their order

    def sorted(self, query: ListQuery, said: FilmsSaid, removed: Iterable[int], identity: bool) -> Rows:
        """(k,) the films that are asked for, by their places among the entries, in their order.

        said: what models say of each entry. identity: whether words of it may be searched and sorted by.
        """
        films = self._asked(query, said, removed, identity)
        scores = said.apart if query.order is FilmOrder.DISAGREEMENT else said.scores
        if not query.groups:
            return films[np.lexsort([films, self._keys(query.order, films, scores, identity)])]
        study = np.array(self._study, np.int64)[films]
        of_study = np.array([group.patient for group in self.studies], np.int64)
        last = np.array([(_LATE * ((not own.key) + (own.key is None))) for own in self.patients], np.float64)
        of_patient = self._group_keys(query.order, of_study[study], films, scores, identity) + last
        keys = [self._study_keys(query.order, study, films, scores), of_study, of_patient[of_study]]
        rank = np.empty(len(self.studies), np.int64)
        rank[np.lexsort(keys)] = np.arange(len(self.studies))
        if query.order.is_by_number:
            order = np.argsort(_falling(scores[films]), kind="stable")
            films, study = films[order], study[order]
        # Films come in this order nearly, which makes a stable sort of one key quick.
        return films[np.argsort(rank[study] * 2 + np.array(self._lateral, np.int64)[films], kind="stable")]

    def with_headings(self, films: Rows) -> Rows:
        """The rows of these films, sorted by patient and study, and of the headings above them; folded ones left out.

        A patient of one study has one heading.
        """
        study = np.array(self._study, np.int64)[films]
        of_study = np.array([group.patient for group in self.studies], np.int64)
        patient = of_study[study]
        self.films_of_study = np.bincount(study, minlength=len(self.studies))
        self.films_of_patient = np.bincount(patient, minlength=len(self.patients))
        new_patient, new_study = _begins(patient), _begins(study)
        self.studies_of_patient = np.bincount(patient[new_study], minlength=len(self.patients))
        new_study &= self.studies_of_patient[patient] > 1
        folded_patients = np.array([group.folded for group in self.patients], np.bool_)[patient]
        folded = folded_patients | (
            np.array([group.folded for group in self.studies], np.bool_)[study] & (self.studies_of_patient[patient] > 1)
        )
        first = np.array([group.first for group in self.patients], np.int64)[patient]
        first_of_study = np.array([group.first for group in self.studies], np.int64)[study]
        rows = np.stack([first * STEP + 1, first_of_study * STEP + 2, films * STEP], axis=1)
        seen = np.stack([new_patient, new_study & ~folded_patients, ~folded], axis=1)
        return rows[seen]

    def fold(self, folded: bool) -> None:
        """All, or none."""
        for patient in self.patients:
            patient.folded = folded
        for study in self.studies:
            study.folded = folded

    def _study_of(self, entry: Entry) -> int:
        exam, place = exam_of(entry), len(self._study)
        key = exam.patient if isinstance(entry, ImageRef) else None
        patient = self._known_patients.setdefault(key, len(self.patients))
        if patient == len(self.patients):
            number = self.numbers.of(key) if key else 0
            self.patients.append(PatientGroup(patient, len(self.studies), key, exam, place, number))
        if not isinstance(entry, ImageRef):
            about: tuple[object, ...] = ()
        elif entry.study_instance_uid:
            about = (entry.study_instance_uid,)
        else:
            about = (exam.study_date, exam.study_description)
        study = self._known_studies.setdefault((patient, about), len(self.studies))
        if study == len(self.studies):
            owner = self.patients[patient]
            owner.studies += 1
            self.studies.append(StudyGroup(study, patient, exam, place, owner.studies))
        return study

    def _asked(self, query: ListQuery, said: FilmsSaid, removed: Iterable[int], identity: bool) -> NDArray[np.int64]:
        films = np.arange(len(self._study))
        wanted = np.ones(len(films), np.bool_)
        wanted[list(removed)] = False
        if query.only in (FilmFilter.FRONTAL, FilmFilter.LATERAL):
            asked = query.only is FilmFilter.LATERAL
            views = (_view(exam_of(entry).view) for entry in self._entries)
            wanted &= np.fromiter((bool(view) and (view == LATERAL) is asked for view in views), np.bool_, len(films))
        elif query.only is FilmFilter.UNSCORED:
            wanted &= np.isnan(said.scores)
        elif query.only is FilmFilter.DISAGREE:
            wanted &= said.disagree
        words = query.text.casefold().split()
        if words:
            texts = self._said(identity)
            wanted &= np.fromiter((all(word in text for word in words) for text in texts), np.bool_, len(films))
        return films[wanted]

    def _said(self, identity: bool) -> Sequence[str]:
        """What may be searched of each film."""
        if not identity:
            return [self._told(film, identity=False) for film in range(len(self._study))]
        return self._texts

    def _told(self, film: int, *, identity: bool) -> str:
        entry = self._entries[film]
        exam, patient = exam_of(entry), self.study_of(film)[0]
        number = -1 if identity else patient.number
        told = self._told_of.get((exam, number))
        if told is None:
            said = [view_words(exam), exam.study_description, exam.series_description]
            if identity:
                said += [patient_words(exam), exam.patient_name, iso_date(exam.study_date), exam.study_date]
            elif number > 0:
                said.append(tr("patient {number}", number=number))
            told = self._told_of[exam, number] = "\n".join(said).casefold()
        name = entry.path.name.casefold() if identity and entry.path is not None else ""
        return f"{told}\n{name}" if name else told

    # Keys to sort by: lower is further up

    def _keys(
        self, order: FilmOrder, films: Rows, scores: NDArray[np.float64], identity: bool
    ) -> NDArray[np.float64] | Rows:
        if order.is_by_number:
            return _falling(scores[films])
        if order is FilmOrder.DATE:
            return np.array([-_day(exam_of(self._entries[film])) for film in films.tolist()], np.int64)
        if order is FilmOrder.NAME and identity:
            entries = [self._entries[film] for film in films.tolist()]
            return _ranks([(patient_words(exam_of(own)), own.path.name if own.path else "") for own in entries])
        return films

    def _group_keys(
        self, order: FilmOrder, group: Rows, films: Rows, scores: NDArray[np.float64], identity: bool
    ) -> NDArray[np.float64]:
        """(patients,) a key of each; `group` says whose each film is."""
        if order.is_by_number:
            return _best(group, scores[films], len(self.patients))
        if order is FilmOrder.DATE:
            newest = np.zeros(len(self.patients), np.float64)
            for study in self.studies:
                newest[study.patient] = min(newest[study.patient], -_day(study.exam))
            return newest
        if order is FilmOrder.NAME and identity:
            names = _ranks([(patient_words(own.exam), "") for own in self.patients])
            return np.asarray(names, np.float64)
        if order is FilmOrder.NAME:
            return np.array([own.number for own in self.patients], np.float64)
        return np.array([own.first for own in self.patients], np.float64)

    def _study_keys(
        self, order: FilmOrder, study: Rows, films: Rows, scores: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        if order.is_by_number:
            return _best(study, scores[films], len(self.studies))
        if order is FilmOrder.FOUND:
            return np.array([own.first for own in self.studies], np.float64)
        return np.array([-_day(own.exam) for own in self.studies], np.float64)


def _day(exam: Exam) -> int:
    """A study's date as a number; 0 where it is none."""
    digits = exam.study_date.replace(".", "")
    return int(digits) if len(digits) == 8 and digits.isascii() and digits.isdigit() else 0


def _falling(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """The highest first, those without one last."""
    return np.where(np.isnan(scores), 1.0, -scores)


def _best(group: Rows, scores: NDArray[np.float64], groups: int) -> NDArray[np.float64]:
    best = np.full(groups, 1.0)
    np.minimum.at(best, group, _falling(scores))
    return best


def _ranks(names: Sequence[tuple[str, str]]) -> Rows:
    """Where each stands in natural order; nameless ones last."""
    keys = [(not name and not file, natural_key(name), natural_key(file)) for name, file in names]
    ranks = np.empty(len(names), np.int64)
    ranks[sorted(range(len(names)), key=keys.__getitem__)] = np.arange(len(names))
    return ranks


def _begins(group: Rows) -> NDArray[np.bool_]:
    """True where another group than that before begins."""
    found = np.ones(len(group), np.bool_)
    found[1:] = group[1:] != group[:-1]
    return found


def named(group: PatientGroup) -> str:
    """Who a patient is."""
    if group.key is None:
        return _NOT_OPENED
    return patient_words(group.exam) if group.key else _UNKNOWN_PATIENT
