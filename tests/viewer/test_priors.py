"""Which earlier films are offered, and never those of somebody else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from imaging.image import NO_EXAM, Exam, Image, ImageRef
from tests.viewer.conftest import an_image
from viewer.browser.priors import MOST, PatientFilms, exam_of_image, find_priors, same_patient

JANE = Exam(
    patient_name="Doe^Jane",
    patient_id="X1",
    issuer="CITY",
    birth_date="19610405",
    study_date="20240301",
    view="PA",
)
BEFORE = replace(JANE, study_date="20210304")


def a_ref(exam: Exam, name: str = "film") -> ImageRef:
    return ImageRef(Path(f"/films/{name}.dcm"), rows=8, columns=8, exam=exam)


def offered(film: Exam, *others: Exam) -> list[tuple[int, str]]:
    films = PatientFilms()
    for row, other in enumerate(others):
        films.add(row, a_ref(other, str(row)))
    return [(prior.row, prior.doubt) for prior in find_priors(film, films)]


def test_an_earlier_film_of_the_same_patient_and_view_is_offered_for_sure() -> None:
    assert offered(JANE, JANE, BEFORE) == [(1, "")]
    assert offered(JANE, replace(BEFORE, view="AP")) == [(0, "")]
    assert offered(replace(JANE, view="LL"), BEFORE, replace(BEFORE, view="LATERAL")) == [(1, "")]
    assert offered(JANE, replace(BEFORE, patient_name="Roe^Jane", birth_date="1961.04.05")) == [(0, "")]


def test_the_latest_comes_first() -> None:
    older = replace(JANE, study_date="20190110")
    assert [row for row, _ in offered(JANE, older, BEFORE)] == [1, 0]


@pytest.mark.parametrize(
    "other",
    [
        replace(BEFORE, patient_id="X2"),
        replace(BEFORE, issuer="TOWN"),
        replace(BEFORE, birth_date="19610406"),
        replace(BEFORE, patient_id="", birth_date="19610406"),
        replace(BEFORE, issuer="", patient_name="Poe^Paul"),
        replace(BEFORE, patient_id="", patient_name="Poe^Paul"),
        replace(BEFORE, patient_id="", patient_name=""),
        replace(BEFORE, patient_id="", birth_date=""),
        NO_EXAM,
        replace(BEFORE, study_date="20240301"),
        replace(BEFORE, study_date="20250101"),
        replace(BEFORE, study_date=""),
        replace(BEFORE, study_date="2021"),
        replace(BEFORE, view="LL"),
        replace(BEFORE, view=""),
        replace(BEFORE, view="OBLIQUE"),
    ],
)
def test_a_conflict_or_another_view_or_date_is_never_offered(other: Exam) -> None:
    assert offered(JANE, other) == []


@pytest.mark.parametrize("lacks", ["study_date", "view"])
def test_a_film_without_date_or_view_has_no_prior(lacks: str) -> None:
    assert offered(replace(JANE, **{lacks: ""}), BEFORE) == []


@pytest.mark.parametrize(
    ("other", "lacking"),
    [
        (replace(BEFORE, issuer=""), "no issuer of the patient id to compare"),
        (replace(BEFORE, birth_date=""), "no birth date to compare"),
        (replace(BEFORE, patient_id=""), "no patient id to compare"),
        (replace(BEFORE, issuer="", birth_date=""), "no issuer of the patient id and no birth date to compare"),
        (replace(BEFORE, issuer="", patient_name=""), "no issuer of the patient id to compare"),
    ],
)
def test_what_lacks_something_is_offered_as_unsure_and_says_what(other: Exam, lacking: str) -> None:
    ((row, doubt),) = offered(JANE, other)
    assert row == 0
    assert lacking in doubt
    assert same_patient(other, JANE) == doubt


def test_an_id_that_hundreds_of_films_have_is_nobodys() -> None:
    assert len(offered(JANE, *[BEFORE] * MOST)) == MOST
    assert offered(JANE, *[BEFORE] * (MOST + 1)) == []


def test_a_film_without_an_id_is_compared_with_those_of_its_name_and_birth_date() -> None:
    nameless = replace(JANE, patient_id="")
    assert [row for row, _ in offered(nameless, BEFORE, replace(BEFORE, patient_id=""))] == [0, 1]


def test_two_films_that_say_nothing_are_of_nobody() -> None:
    assert same_patient(NO_EXAM, NO_EXAM) is None
    assert same_patient(replace(NO_EXAM, issuer="CITY"), replace(NO_EXAM, issuer="CITY")) is None


def test_a_film_of_a_review_says_itself_whose_it_is() -> None:
    image = an_image(a_ref(NO_EXAM))
    told = {"PatientID": "X1", "IssuerOfPatientID": "CITY", "PatientBirthDate": "19610405", "StudyDate": "20210304"}
    image = replace(image, attributes=told | {"PatientName": "Doe^Jane", "ViewPosition": "PA"})
    assert exam_of_image(image) == BEFORE
    known: Image = replace(image, ref=a_ref(JANE))
    assert exam_of_image(known) is JANE
