"""The scores of a folder beside the card's, against sums worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imaging.faults import Code
from inference.figures import wilson
from inference.models.card import Calibration, Interval, Metrics, ModelCard, ReliabilityBin
from inference.prediction import Status
from review.score_shift import FEWEST_FILMS, ScoreRange, ScoreShift, score_shift, stability_index
from tests.models import make_card
from tests.review.listed import POINT, make_columns

HALVES = (ReliabilityBin(0.0, 0.5, 100, 0.2, 0.1), ReliabilityBin(0.5, 1.0, 100, 0.8, 0.9))


def make_bins(*bins: ReliabilityBin) -> ModelCard:
    return make_card(calibration=Calibration("platt", data="its own films", n=200, reliability=bins), metrics=())


def of_scores(scores: list[float], card: ModelCard) -> ScoreShift:
    return score_shift(make_columns(*[{"abnormal": score} for score in scores]), card, POINT)


def test_the_stability_index_is_its_sum() -> None:
    """Shares with half a film more in each: 75.5, 25.5 of 101 and 50.5, 50.5 of 101."""
    p, q = (75.5 / 101, 25.5 / 101), (0.5, 0.5)
    assert stability_index([75, 25], [50, 50]) == pytest.approx(
        sum((a - b) * log(a / b) for a, b in zip(p, q, strict=True))
    )
    assert stability_index([5, 5], [50, 50]) == pytest.approx(0, abs=1e-9)


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=2, max_size=12))
def test_the_stability_index_is_never_negative_and_the_same_both_ways(counts: list[tuple[int, int]]) -> None:
    here, there = ([pair[place] for pair in counts] for place in range(2))
    assert stability_index(here, there) >= 0
    assert stability_index(here, there) == pytest.approx(stability_index(there, here))
    assert stability_index(here, here) == 0


def test_films_are_counted_in_the_cards_ranges() -> None:
    found = of_scores([0.1] * 60 + [0.5] * 20 + [1.0] * 20, make_bins(*HALVES))
    assert found.ranges == (ScoreRange(0.0, 0.5, 60, 100), ScoreRange(0.5, 1.0, 40, 100))
    assert (found.n, found.n_card) == (100, 200)
    assert found.distance == pytest.approx(0.1)
    assert found.distance_by_chance == pytest.approx(1.358 * sqrt(1 / 100 + 1 / 200))
    assert found.stability == pytest.approx(stability_index([60, 40], [100, 100]))
    assert found.band == "little"


def test_ranges_that_hold_none_of_the_cards_films_are_there_all_the_same() -> None:
    card = make_bins(ReliabilityBin(0.2, 0.3, 60, 0.25, 0.1), ReliabilityBin(0.9, 1.0, 40, 0.95, 0.9))
    found = of_scores(np.linspace(0.05, 0.95, 100).tolist(), card)
    assert [own.card for own in found.ranges] == [0, 0, 60, 0, 0, 0, 0, 0, 0, 40]
    assert [own.low for own in found.ranges] == pytest.approx([place / 10 for place in range(10)])
    assert sum(own.here for own in found.ranges) == 100
    assert found.band == "much"


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60), st.sets(st.integers(0, 9), min_size=1))
def test_every_score_falls_into_one_range(scores: list[float], places: set[int]) -> None:
    bins = [ReliabilityBin(place / 10, (place + 1) / 10, place + 1, 0.5, 0.5) for place in sorted(places)]
    found = of_scores(scores, make_bins(*bins))
    assert sum(own.here for own in found.ranges) == len(scores)
    assert sum(own.card for own in found.ranges) == sum(place + 1 for place in places)
    assert found.ranges[0].low == 0
    assert found.ranges[-1].high == 1
    for own in found.ranges:
        assert own.here == sum(own.low <= score < own.high or (own.high == score == 1) for score in scores)


def test_chance_alone_stays_below_its_bound_nineteen_times_of_twenty() -> None:
    generator, bins = np.random.default_rng(5), 10
    edges = np.linspace(0, 1, bins + 1)
    above = {"stability": 0, "distance": 0}
    for _ in range(300):
        counts = np.histogram(generator.random(400), edges)[0].tolist()
        parts = [ReliabilityBin(edges[k], edges[k + 1], counts[k], 0.5, 0.5) for k in range(bins)]
        found = of_scores(generator.random(200).tolist(), make_bins(*parts))
        assert found.stability is not None
        assert found.distance is not None
        above["stability"] += found.stability > found.by_chance
        above["distance"] += found.distance > found.distance_by_chance
    assert 5 <= above["stability"] <= 27, "15 are expected; 5 to 27 hold 99.8 % of what chance gives"
    assert above["distance"] <= 27, "ends of ranges find less than every score would"


def test_a_shift_is_told_with_what_it_may_come_from() -> None:
    told = " ".join(of_scores([0.9] * 100, make_bins(*HALVES)).sentences())
    assert "much difference by the usual bands" in told
    assert "another mix of patients" in told
    assert "nor that the model is worse here" in told
    same = " ".join(of_scores([0.1, 0.9] * 50, make_bins(*HALVES)).sentences())
    assert "differ as much by chance" in same
    assert "another mix" not in same


def test_few_films_are_not_held_against_the_card() -> None:
    found = of_scores([0.9] * (FEWEST_FILMS - 1), make_bins(*HALVES))
    assert (found.stability, found.distance, found.by_chance, found.band) == (None, None, None, "")
    assert f"it takes {FEWEST_FILMS}" in found.sentences()[0]


def test_a_card_without_ranges_says_so() -> None:
    found = of_scores([0.9] * 100, make_card(calibration=Calibration(), metrics=()))
    assert found.ranges == ()
    assert found.stability is None
    assert found.above_card is None
    assert "does not say how its scores were distributed" in found.sentences()[0]
    assert found.sentences()[1].startswith("100 % (96 to 100) of the films here score at or above balanced (0.50).")


def test_the_share_above_the_point_is_the_cards_own_on_its_test_films() -> None:
    """80 abnormal films of which 0.9 are found and 120 normal ones of which 0.2 are called: 72 + 24 of 200."""
    figures = {"sensitivity": Interval(0.9, 0.8, 1.0), "specificity": Interval(0.8, 0.7, 0.9)}
    card = replace(make_bins(*HALVES), metrics=(Metrics("elsewhere", "test", 200, 80, 150, figures, "balanced"),))
    found = of_scores([0.9] * 30 + [0.1] * 70, card)
    assert found.above == wilson(30, 100)
    assert found.above_card is not None
    assert found.above_card.value == pytest.approx(96 / 200)
    assert found.where == "elsewhere, test, 200 films, 40 % of them abnormal"


def test_without_test_films_the_share_is_that_of_the_ranges() -> None:
    point = replace(POINT, threshold=0.75)
    found = score_shift(make_columns({"abnormal": 0.8}), make_bins(*HALVES), point)
    assert found.above_card is not None
    assert found.above_card.value == pytest.approx(50 / 200)


def test_films_without_a_score_are_counted_by_reason_and_gone_ones_are_not() -> None:
    columns = make_columns(
        {},
        {"status": Status.NOT_SCORED, "code": "NOT_FRONTAL"},
        {"status": Status.FAILED, "code": "CODEC"},
        {"status": Status.NOT_SCORED, "code": "NOT_FRONTAL"},
        {"status": Status.FAILED, "code": "CODEC", "here": False},
        {"here": False},
    )
    found = score_shift(columns, make_bins(*HALVES), POINT)
    assert [(own.status, own.code, own.n) for own in found.without] == [
        (Status.NOT_SCORED, "NOT_FRONTAL", 2),
        (Status.FAILED, "CODEC", 1),
    ]
    assert (found.n, found.films) == (1, 4)
    assert found.without[0].share == wilson(2, 4)
    assert found.sentences()[-1] == "1 of 4 films could not be opened: CODEC, 25 % (5 to 70)."


def test_a_reason_is_told_in_words_and_not_by_its_code() -> None:
    columns = make_columns({}, {"status": Status.NOT_SCORED, "code": str(Code.NOT_A_CHEST_FILM)})
    found = score_shift(columns, make_bins(*HALVES), POINT)
    assert found.sentences()[-1].startswith("1 of 2 films have no score: not a chest film, 50 %")


def test_an_empty_review_has_nothing_to_say_of_its_scores() -> None:
    found = score_shift(make_columns(), make_bins(*HALVES), POINT)
    assert (found.n, found.above, found.without) == (0, None, ())
    assert "it takes" in found.sentences()[0]
