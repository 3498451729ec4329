"""The films of a review that may choose a threshold: which count, what flatters them, and when they tell nothing."""

from __future__ import annotations

import numpy as np
import pytest

from review.label_matrix import LabelMatrix
from review.place_films import ReviewedFilms
from tests.models import make_card, two_populations
from tests.review.test_agreement import make_calls


def reviewed(calls: LabelMatrix, **changes: object) -> ReviewedFilms:
    given = {"populations": [""] * len(calls), "card": make_card(), "readers": 2, "day": "2026-11-29", **changes}
    return ReviewedFilms(calls, **given)


def test_films_with_a_score_and_a_final_label_of_either_side_count() -> None:
    calls = make_calls([0.9, 0.2, 0.7, float("nan"), 0.4, 0.6], {"Ann": "anua-?"}, patients=list("AABCDE"))
    films = reviewed(calls).films("")
    assert films.scores.tolist() == [0.9, 0.2]
    assert films.positive.tolist() == [True, False]
    assert list(films.patients) == ["A", "A"]
    assert films.source == "final labels of a review by 2 readers, 2026-11-29"


def test_verdicts_given_with_the_score_in_sight_are_counted_and_can_be_left_out() -> None:
    calls = make_calls([0.9, 0.2, 0.7, 0.1], {"Ann": "anan"}, seen=True)
    said = reviewed(calls).films("").cautions
    assert any(words.startswith("4 films of these 4 were judged with the score") for words in said)
    films = reviewed(calls).films("", blind=True)
    assert len(films.scores) == 0
    assert films.source.endswith("given with the score hidden")
    hidden = reviewed(make_calls([0.9, 0.2], {"Ann": "an"}, seen=False)).films("", blind=True)
    assert len(hidden.scores) == 2
    assert not any("in sight" in words for words in hidden.cautions)


def test_a_review_read_worst_first_says_so_and_without_any_below_tells_nothing() -> None:
    scores = np.linspace(0, 1, 40).tolist()
    some = reviewed(make_calls(scores, {"Ann": "-" * 16 + "nnnn" + "a" * 20})).films("")
    assert some.useless == ""
    assert any("verification bias" in words for words in some.cautions)
    none = reviewed(make_calls(scores, {"Ann": "-" * 20 + "a" * 20})).films("")
    assert none.useless.startswith("None of the films below the model's threshold was read")
    whole = reviewed(make_calls(scores, {"Ann": "n" * 20 + "a" * 20})).films("")
    assert not any("verification bias" in words for words in whole.cautions)


def test_films_that_name_no_patient_are_said_to_count_alone() -> None:
    films = reviewed(make_calls([0.9, 0.2, 0.4], {"Ann": "ann"}, patients=["A", "", ""])).films("")
    assert films.kinds == (2, 1)
    assert any(words.startswith("2 films of these name no patient") for words in films.cautions)


def test_each_population_has_its_own_films() -> None:
    calls = make_calls([0.9, 0.2, 0.7, 0.1, 0.5], {"Ann": "ananu"})
    own = reviewed(calls, populations=["children", "", "children", "children", "adults"], card=two_populations())
    assert own.most_labelled() == "children"
    assert own.films("children").scores.tolist() == [0.9, 0.7, 0.1]
    adults = own.films("adults")  # one that was scored before populations were kept
    assert (adults.scores.tolist(), adults.others) == ([0.2], 3)


@pytest.mark.parametrize("read", ["n" * 20, "-" * 20])
def test_verification_bias_is_that_of_the_population_asked_for(read: str) -> None:
    """Children's films below the threshold were all read; adults' were not, or were."""
    scores = [*np.linspace(0, 1, 40).tolist()] * 2
    calls = make_calls(scores, {"Ann": "n" * 20 + "a" * 20 + read + "a" * 20})
    own = reviewed(calls, populations=["children"] * 40 + ["adults"] * 40, card=two_populations())
    assert own.films("children").useless == ""
    assert (own.films("adults").useless == "") == (read == "n" * 20)
