"""Earlier films of the same patient among those that are known: which they are, and how sure that is. No Qt here.

Whose film it is, its header says (`Exam`): patient id (0010,0020), its issuer (0010,0021), birth date (0010,0030).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache

from imaging.image import NO_EXAM, Exam, Image, ImageRef
from inference.models.population import FRONTAL, LATERAL, view_word
from viewer.widgets.language import tr, untranslated

MOST = 500
"""Films that one patient may have among those that are open: more of one id or name are those of an anonymous set."""

_FRONTAL_VIEW = "frontal"

_ID, _ISSUER, _BIRTH = untranslated("patient id"), untranslated("issuer of the patient id"), untranslated("birth date")


@dataclass(frozen=True, slots=True)
class Prior:
    """An earlier film of a patient. row: its place among the films that are open, -1 where it is none of them. doubt:
    why it may be of another patient, as a sentence; "" where it is not.
    """

    ref: ImageRef
    row: int
    doubt: str = ""


def exam_of_image(image: Image) -> Exam:
    """As `ImageRef.exam`, which a film of a review does not have: then as the film itself says it."""
    if image.ref.exam != NO_EXAM:
        return image.ref.exam
    said = image.attributes
    return replace(
        NO_EXAM,
        patient_name=said.get("PatientName", ""),
        patient_id=said.get("PatientID", ""),
        issuer=said.get("IssuerOfPatientID", ""),
        birth_date=said.get("PatientBirthDate", ""),
        study_date=said.get("StudyDate", ""),
        study_time=said.get("StudyTime", ""),
        view=said.get("ViewPosition", "") or said.get("ViewCodeSequence", ""),
    )


def same_patient(one: Exam, other: Exam) -> str | None:
    """Whether two films are of one patient: "" where patient id, issuer and birth date agree; None where they are not,
    or where too little is said; else why it is not sure, as a sentence.

    What both say and say differently is a conflict. Where one of them says less, their names must agree as far as both
    say one; without an id, name and birth date must. With all three, names may differ: people marry.
    """
    pairs = {
        _ID: (one.patient_id.strip(), other.patient_id.strip()),
        _ISSUER: (one.issuer.strip(), other.issuer.strip()),
        _BIRTH: (_digits(one.birth_date), _digits(other.birth_date)),
    }
    if any(first and second and first != second for first, second in pairs.values()):
        return None
    lacking = [name for name, (first, second) in pairs.items() if not (first and second)]
    if not lacking:
        return ""
    names = _name(one), _name(other)
    if all(names) and names[0] != names[1]:
        return None
    if _ID in lacking and (_BIRTH in lacking or not all(names)):
        return None
    return tr(
        "Not sure that it is the same patient: no {lacking} to compare.", lacking=tr(" and no ").join(map(tr, lacking))
    )


def find_priors(film: Exam, others: PatientFilms) -> tuple[Prior, ...]:
    """The films of the same patient and view, frontal or lateral, from earlier study dates; the latest first.

    None where the date or the view of this film is not known, and no film of which these are not.
    """
    view, date = view_kind(film), _digits(film.study_date)
    if not view or len(date) != 8:
        return ()
    found = []
    for row, ref in others.maybe(film):
        then = _digits(ref.exam.study_date)
        if view_kind(ref.exam) == view and len(then) == 8 and then < date:
            doubt = same_patient(film, ref.exam)
            if doubt is not None:
                found.append((then, ref.exam.study_time, Prior(ref, row, doubt)))
    found.sort(key=lambda one: one[:2], reverse=True)
    return tuple(prior for _, _, prior in found)


def view_kind(exam: Exam) -> str:
    """ "frontal" (PA and AP), "lateral", or "" where the file says neither."""
    view = view_word(exam.view)
    return _FRONTAL_VIEW if view in FRONTAL else view if view == LATERAL else ""


class PatientFilms:
    """The films that are open, by what may tell whose they are."""

    def __init__(self) -> None:
        self._films: dict[tuple[str, ...], list[tuple[int, ImageRef]]] = defaultdict(list)

    def add(self, row: int, ref: ImageRef) -> None:
        """One more film."""
        exam = ref.exam
        named = ("id" if exam.patient_id.strip() else "no id", _name(exam), _digits(exam.birth_date))
        for key in filter(all, (("id", exam.patient_id.strip()), named)):
            self._films[key].append((row, ref))

    def clear(self) -> None:
        """No films."""
        self._films.clear()

    def maybe(self, exam: Exam) -> list[tuple[int, ImageRef]]:
        """Those that may be of the same patient, each once; none where more than `MOST` are: that is no identity."""
        name = _name(exam), _digits(exam.birth_date)
        own = exam.patient_id.strip()
        keys = (("id", own), ("no id", *name)) if own else (("no id", *name), ("id", *name))
        found = [one for key in keys for one in self._films.get(key, ())]
        return sorted(found, key=lambda one: one[0]) if len(found) <= MOST else []


def _name(exam: Exam) -> str:
    return _plain(exam.patient_name)


@lru_cache(maxsize=256)
def _plain(name: str) -> str:
    return " ".join(name.replace("^", " ").split()).casefold()


@lru_cache(maxsize=256)
def _digits(date: str) -> str:
    """A date without the points that it was once written with (PS3.5 6.2, DA)."""
    return date.replace(".", "").strip()
