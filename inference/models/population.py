"""For whom a model is: a film's age and view as its file says them, and which population of the card decides it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from imaging.faults import Code, Problem
from imaging.reasons import ENGLISH, Sentences
from inference.model_reasons import ModelReason
from inference.models.card import ModelCard, Population

OLDEST = 120
"""Years: an age above it is a mistake of the file."""
FRONTAL = frozenset({"PA", "AP"})
"""Views that a population can be limited to."""
LATERAL = "lateral"

_AGE = re.compile(r"(\d{1,3})([DWMY])")
_PER_YEAR: Mapping[str, float] = {"Y": 1, "M": 12, "W": 365.25 / 7, "D": 365.25}
_DATE = re.compile(r"(\d{4})\.?(\d{2})\.?(\d{2})")
_LATERAL = frozenset({"LL", "RL", "LAT", "LATERAL", "LLAT", "RLAT"})
_BY_CODE: Mapping[str, str] = {"postero-anterior": "PA", "antero-posterior": "AP", "lateral": LATERAL}


@dataclass(frozen=True, slots=True)
class Subject:
    """What decides by which population's rule a film is decided.

    age: whole years, None where it is not known. view: "PA", "AP", "lateral", or "" where it is not known. population:
    its name where a table states it, which then needs no age; "" else.
    """

    age: int | None = None
    view: str = ""
    population: str = ""

    def or_else(self, other: Subject) -> Subject:
        """The same, with what is not known of it taken from the other."""
        age = other.age if self.age is None else self.age
        return Subject(age, self.view or other.view, self.population or other.population)


UNKNOWN = Subject()


def subject_of(attributes: Mapping[str, str]) -> Subject:
    """Age and view of a film's attributes (DICOM keyword -> text)."""
    return Subject(age_of(attributes), view_of(attributes))


def age_of(attributes: Mapping[str, str]) -> int | None:
    """Whole years: Patient's Age (0010,1010), else Study Date (0008,0020) minus Patient's Birth Date (0010,0030).

    None where neither says an age from 0 to 120 years.
    """
    said = _AGE.fullmatch(attributes.get("PatientAge", "").strip().upper())
    if said is not None:
        years = int(int(said[1]) / _PER_YEAR[said[2]])
        if years <= OLDEST:
            return years
    birth, study = _date(attributes.get("PatientBirthDate", "")), _date(attributes.get("StudyDate", ""))
    if birth is None or study is None:
        return None
    years = study.year - birth.year - ((study.month, study.day) < (birth.month, birth.day))
    return years if 0 <= years <= OLDEST else None


def view_of(attributes: Mapping[str, str]) -> str:
    """The view of View Position (0018,5101), else of View Code Sequence (0054,0220), as `view_word` says it."""
    return view_word(attributes.get("ViewPosition", "")) or view_word(attributes.get("ViewCodeSequence", ""))


def view_word(text: str) -> str:
    """PA, AP or lateral of what a file or a table calls a view; "" where it is none of them, or not one alone."""
    words = set(re.split(r"[^A-Z]+", text.upper()))
    found = {word for word in FRONTAL if word in words} | ({LATERAL} if words & _LATERAL else set())
    found |= {view for name, view in _BY_CODE.items() if name in text.lower()}
    return found.pop() if len(found) == 1 else ""


def population_of(card: ModelCard, subject: Subject) -> Population | Problem:
    """The population by whose calibration and operating points a film is decided, or why none does.

    Without an age it is the card's first. The problem (OUTSIDE_POPULATION) is no failure: such a film has a score and
    no decision.
    """
    own = card.populations
    stated = [one for one in own if subject.population and one.name == subject.population]
    by_age = own[:1] if subject.age is None else [one for one in own if _holds(one, subject.age)]
    fitting = stated or by_age
    if not fitting:
        if not subject.age:
            return Problem(Code.OUTSIDE_POPULATION, ModelReason.UNDER_ONE, {"whom": for_whom(card)})
        return Problem(Code.OUTSIDE_POPULATION, ModelReason.OTHER_AGE, {"age": subject.age, "whom": for_whom(card)})
    seen = next((one for one in fitting if not one.views or not subject.view or subject.view in one.views), None)
    if seen is None:
        return Problem(Code.OUTSIDE_POPULATION, ModelReason.OTHER_VIEW, {"view": subject.view, "whom": for_whom(card)})
    return seen


def for_whom(card: ModelCard, language: Sentences = ENGLISH) -> str:
    """For whom a model is: "adults 18 to 91, PA or AP; children 1 to 5, AP"; "" where its card makes no claim."""
    return "; ".join(filter(None, (own.words(language) for own in card.populations)))


def outside_words(card: ModelCard, outside: int, films: int, what: str = "film", language: Sentences = ENGLISH) -> str:
    """How many films of a folder the model is not for, in words; "" without films, and where no claim is made.

    what: what was counted: "film", of which copies are one, or "file".
    """
    whom = for_whom(card, language)
    if not films or not whom:
        return ""
    if not outside:
        return language.text(
            "No file says that its patient is outside the model's population ({whom}). Some may not say.", whom=whom
        )
    if what == "file":
        return language.text(
            "{outside:,} of {films:,} {films:file|files} {outside:is|are} outside the model's population ({whom}). "
            "{outside:It gets|They get} no decision.",
            outside=outside,
            films=films,
            whom=whom,
        )
    return language.text(
        "{outside:,} of {films:,} {films:film|films} {outside:is|are} outside the model's population ({whom}). "
        "{outside:It gets|They get} no decision.",
        outside=outside,
        films=films,
        whom=whom,
    )


def is_assumed(population: Population, age: int | None) -> bool:
    """Whether a film was decided by this population because nothing says how old its patient is."""
    return age is None and population.ages is not None


def _holds(population: Population, age: int) -> bool:
    return population.ages is None or population.ages[0] <= age <= population.ages[1]


def _date(text: str) -> date | None:
    """A DICOM date (PS3.5 6.2: YYYYMMDD, formerly YYYY.MM.DD); None where it is none."""
    said = _DATE.fullmatch(text.strip())
    try:
        return date(*map(int, said.groups())) if said is not None else None
    except ValueError:
        return None
