"""For whom a model is: ages and views of files, and which population decides a film."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imaging.faults import Code, Problem
from imaging.reasons import ENGLISH
from inference.models.card import ModelCard, Population
from inference.models.population import Subject, age_of, is_assumed, population_of, view_of
from tests.models import make_card, two_populations


@pytest.mark.parametrize(
    ("age", "birth", "study", "years"),
    [
        ("045Y", "", "", 45),
        ("45Y", "", "", 45),
        (" 045y ", "", "", 45),
        ("000Y", "", "", 0),
        ("120Y", "", "", 120),
        ("121Y", "", "", None),
        ("999Y", "19800101", "20200101", 40),
        ("-45Y", "", "", None),
        ("45", "", "", None),
        ("forty", "", "", None),
        ("045Y\\003Y", "", "", None),
        ("006M", "", "", 0),
        ("012M", "", "", 1),
        ("059M", "", "", 4),
        ("012W", "", "", 0),
        ("053W", "", "", 1),
        ("010D", "", "", 0),
        ("400D", "", "", 1),
        ("045Y", "20150101", "20200101", 45),
        ("", "19800615", "20200614", 39),
        ("", "19800615", "20200615", 40),
        ("", "1980.06.15", "20200615", 40),
        ("", "20200615", "20200615", 0),
        ("", "20200616", "20200615", None),
        ("", "18990101", "20200101", None),
        ("", "19801301", "20200101", None),
        ("", "19800101", "", None),
        ("", "", "20200101", None),
        ("", "", "", None),
    ],
)
def test_an_age_is_patients_age_else_the_time_from_birth_to_study(
    age: str, birth: str, study: str, years: int | None
) -> None:
    assert age_of({"PatientAge": age, "PatientBirthDate": birth, "StudyDate": study}) == years


@pytest.mark.parametrize(
    ("position", "code", "view"),
    [
        ("PA", "", "PA"),
        (" ap ", "", "AP"),
        ("AP SUPINE", "", "AP"),
        ("LL", "", "lateral"),
        ("LATERAL", "", "lateral"),
        ("PA\\LL", "", ""),
        ("", "postero-anterior", "PA"),
        ("", "Antero-Posterior", "AP"),
        ("FRONTAL", "lateral", "lateral"),
        ("PA", "antero-posterior", "PA"),
        ("LPO", "", ""),
        ("", "", ""),
    ],
)
def test_a_view_is_said_in_one_of_three_words_or_not_at_all(position: str, code: str, view: str) -> None:
    assert view_of({"ViewPosition": position, "ViewCodeSequence": code}) == view


@pytest.mark.parametrize(
    ("age", "view", "name"),
    [
        (18, "PA", "adults"),
        (91, "AP", "adults"),
        (45, "", "adults"),
        (1, "AP", "children"),
        (5, "", "children"),
        (None, "PA", "adults"),
        (None, "", "adults"),
    ],
)
def test_a_film_is_decided_by_the_population_of_its_age_and_view(age: int | None, view: str, name: str) -> None:
    found = population_of(two_populations(), Subject(age, view))
    assert isinstance(found, Population)
    assert found.name == name
    assert is_assumed(found, age) == (age is None)


@pytest.mark.parametrize(
    ("age", "view", "reason"),
    [
        (0, "", "The patient's age is under 1 year. "),
        (6, "PA", "The patient's age is 6 years. "),
        (17, "AP", "The patient's age is 17 years. "),
        (92, "PA", "The patient's age is 92 years. "),
        (3, "PA", "The view is PA. "),
        (45, "lateral", "The view is lateral. "),
        (None, "lateral", "The view is lateral. "),
    ],
)
def test_a_film_of_another_age_or_view_is_outside_and_told_why(age: int | None, view: str, reason: str) -> None:
    found = population_of(two_populations(), Subject(age, view))
    assert isinstance(found, Problem)
    assert found.code is Code.OUTSIDE_POPULATION
    assert ENGLISH.message(found) == f"{reason}This model is for adults 18 to 91, PA or AP; children 1 to 5, AP."


@pytest.mark.parametrize("subject", [Subject(), Subject(3, "PA"), Subject(119, "lateral")])
def test_nobody_is_outside_a_card_that_claims_nothing(subject: Subject) -> None:
    card = make_card()
    found = population_of(card, subject)
    assert found == card.populations[0]
    assert isinstance(found, Population)
    assert not is_assumed(found, subject.age)


def test_a_population_for_any_age_takes_whom_the_others_leave() -> None:
    card: ModelCard = two_populations()
    card = replace(card, populations=(*card.populations, replace(card.populations[0], name="others", ages=None)))
    assert population_of(card, Subject(9)) == card.populations[2]


def test_a_population_that_a_table_states_needs_no_age_but_a_view_of_its_own() -> None:
    card = two_populations()
    for population in card.populations:
        found = population_of(card, Subject(population=population.name))
        assert isinstance(found, Population)
        assert found.name == population.name
    assert isinstance(population_of(card, Subject(population="nobody's")), Population), "then the age decides"
    assert Subject(population="a").or_else(Subject(4, "PA", "b")) == Subject(4, "PA", "a")
