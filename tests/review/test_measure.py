"""How the model does against verdicts, against counting one by one and scikit-learn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from inference.figures import figure_intervals, repeats_for, wilson
from inference.models.card import Interval, Metrics
from inference.prediction import Status
from review.label_matrix import by_other_model
from review.performance import (
    ACCURACY,
    AUC,
    FINAL,
    SENSITIVITY,
    SPECIFICITY,
    Performance,
    ScoreVisibility,
    performance,
    side_by_side,
)
from review.verdicts import Agreed, LogEntry, Role, Verdict
from tests.models import make_card
from tests.review.test_agreement import calls_of, make_calls

CARD = make_card()


def _drawn(films: int, **given: object) -> Performance:
    generator = np.random.default_rng(3)
    scores = generator.random(films)
    letters = "".join("na"[int(generator.random() < 0.2 + 0.6 * score)] for score in scores)
    return performance(make_calls(scores.tolist(), {"Ann": letters}, **given), CARD)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from([0.1, 0.45, 0.5, 0.7, 0.9]), st.sampled_from("nau-?")), max_size=9))
def test_figures_are_of_scored_films_that_the_reader_is_sure_of(films: list[tuple[float, str]]) -> None:
    found = performance(make_calls([score for score, _ in films], {"Ann": "".join(said for _, said in films)}), CARD)
    sure = [(score >= 0.5, said == "a", score) for score, said in films if said in "na"]
    whole = found.final[0]
    assert (whole.n, whole.n_positive) == (len(sure), sum(positive for _, positive, _ in sure))
    assert whole.unsure == sum(0.4 <= score < 0.6 for _, _, score in sure)
    called, positive = ([row[place] for row in sure] for place in range(2))
    expected = {}
    if sure:
        expected[ACCURACY] = metrics.accuracy_score(positive, called)
    if any(positive):
        expected[SENSITIVITY] = metrics.recall_score(positive, called)
    if not all(positive):
        expected[SPECIFICITY] = metrics.recall_score(positive, called, pos_label=False)
    assert {name: own.value for name, own in whole.figures.items()} == pytest.approx(expected)  # too few for an AUC
    assert all(own.interval is None for own in whole.figures.values())


def test_intervals_are_those_of_the_card_s_own_figures() -> None:
    calls = make_calls(
        np.linspace(0, 1, 80).tolist(),
        {"Ann": "na" * 20 + "aaan" * 10},
        patients=[f"P{film // 2}" for film in range(80)],
    )
    whole = performance(calls, CARD).final[0]
    positive = calls.final == 1
    plain = figure_intervals(calls.scores, positive, calls.patients.tolist(), 0.5, repeats=repeats_for(80))
    for name in (SENSITIVITY, SPECIFICITY, ACCURACY, AUC):
        assert whole.figures[name].interval == plain[name]
    assert whole.patients == 40
    assert [whole.figures[name].n for name in (SENSITIVITY, SPECIFICITY, AUC)] == [50, 30, 80]


def test_a_model_without_a_miss_is_not_said_to_be_certain() -> None:
    found = performance(make_calls([0.9] * 30 + [0.1] * 30, {"Ann": "a" * 30 + "n" * 30}), CARD).final[0]
    assert found.figures[SENSITIVITY].interval == wilson(30, 30)
    assert found.figures[SPECIFICITY].low == pytest.approx(wilson(30, 30).low)
    assert (found.figures[AUC].value, found.figures[AUC].interval) == (1.0, None)


def test_few_films_of_a_kind_give_no_interval_for_what_is_of_that_kind() -> None:
    found = performance(make_calls([0.9, 0.2] * 20, {"Ann": "a" * 35 + "n" * 5}), CARD).final[0]
    assert found.figures[SENSITIVITY].interval is not None
    assert found.figures[SPECIFICITY].interval is None
    assert AUC not in found.figures
    assert found.figures[ACCURACY].interval is not None
    assert "too few films" in " ".join(found.sentences())


@pytest.mark.parametrize(("of_negative", "told"), [(9, False), (10, True)])
def test_an_auc_takes_ten_films_of_each_kind(of_negative: int, told: bool) -> None:
    calls = make_calls(np.linspace(0, 1, 40).tolist(), {"Ann": "n" * of_negative + "a" * (40 - of_negative)})
    found = performance(calls, CARD).final[0]
    assert (AUC in found.figures) is told
    assert ("There is no AUC: it takes 10 films of each kind." in found.sentences()) is not told
    if told:
        assert found.figures[AUC].value == metrics.roc_auc_score([False] * 10 + [True] * 30, calls.scores)


def test_an_adjudicators_label_goes_before_the_readers_and_films_in_dispute_are_left_out() -> None:
    entries = [
        LogEntry(1, Verdict(1, "Ann", Agreed.AGREE, "nodule")),
        LogEntry(2, Verdict(1, "Ben", Agreed.OVERRIDE, "clear")),
        LogEntry(3, Verdict(2, "Ann", Agreed.AGREE, "nodule")),
        LogEntry(4, Verdict(2, "Ben", Agreed.OVERRIDE, "clear")),
        LogEntry(5, Verdict(2, "Cleo", Agreed.OVERRIDE, "clear", role=Role.ADJUDICATOR)),
        LogEntry(6, Verdict(3, "Ann", Agreed.OVERRIDE, "nodule")),
        LogEntry(7, Verdict(4, "Ann", Agreed.OVERRIDE, "clear")),
    ]
    films = [{}, {}, {"status": Status.NOT_SCORED}, {"abnormal": 0.1}]
    found = performance(calls_of(films, entries), CARD)
    assert (found.final[0].n, found.final[0].n_positive) == (2, 0)
    by_reader = {(own.truth, own.sight): (own.n, own.n_positive) for own in found.readers}
    assert by_reader["Ann", ScoreVisibility.ALL] == (3, 2)
    assert by_reader["Ben", ScoreVisibility.ALL] == (2, 0)


def test_verdicts_given_blind_and_with_the_score_in_sight_are_measured_apart() -> None:
    entries = [
        LogEntry(film, Verdict(film, "Ann", Agreed.AGREE, "nodule", score_visible=film > 3)) for film in range(1, 6)
    ]
    entries += [LogEntry(6, Verdict(1, "Ben", Agreed.AGREE, "nodule", score_visible=True))]
    found = performance(calls_of([{}] * 6, entries), CARD)
    assert {own.sight: own.n for own in found.final} == {
        ScoreVisibility.ALL: 5,
        ScoreVisibility.BLIND: 2,
        ScoreVisibility.SEEN: 3,
    }
    assert {own.sight: own.n for own in found.readers if own.truth == "Ann"} == {
        ScoreVisibility.ALL: 5,
        ScoreVisibility.BLIND: 3,
        ScoreVisibility.SEEN: 2,
    }
    assert all(own.truth == FINAL for own in found.final)


def test_a_note_written_with_the_score_in_sight_makes_no_blind_verdict_a_seen_one() -> None:
    entries = [
        LogEntry(1, Verdict(1, "Ann", Agreed.AGREE, "nodule", score_visible=False)),
        LogEntry(2, Verdict(1, "Ben", None, note="Left apex?", score_visible=True)),
    ]
    assert {own.sight: own.n for own in performance(calls_of([{}], entries), CARD).final}[ScoreVisibility.BLIND] == 1


def test_readers_who_follow_the_score_they_see_are_told_of() -> None:
    entries = [
        LogEntry(
            film,
            Verdict(film, "Ann", Agreed.AGREE, "nodule" if film > 20 or film % 2 else "clear", score_visible=film > 20),
        )
        for film in range(1, 41)
    ]
    alike = performance(calls_of([{}] * 40, entries), CARD).alike
    assert alike.blind == wilson(10, 20)
    assert alike.seen == wilson(20, 20)
    assert (
        "called 100 % (84 to 100) of 20 films as the model did with its score in sight, and 50 %"
        in alike.sentences()[0]
    )
    only_seen = performance(make_calls([0.9], {"Ann": "a"}), CARD).alike
    assert (only_seen.blind, only_seen.sentences()) == (None, ())


def test_films_read_worst_first_are_said_to_bias_sensitivity_and_specificity() -> None:
    found = performance(make_calls([0.9] * 40 + [0.1] * 60, {"Ann": "a" * 30 + "n" * 10 + "-" * 60}), CARD)
    own = found.verified
    assert (own.scored, own.known) == (100, 40)
    assert (own.called_positive, own.called_positive_known) == (40, 40)
    assert (own.called_negative, own.called_negative_known) == (60, 0)
    assert not own.even
    told = " ".join(found.sentences())
    assert "40 of 100 scored films have a final label (40 %)" in told
    assert "say nothing yet" in told
    assert "verification bias" in told
    assert "Sensitivity is" not in told, "what was chosen by the score is not held against the card"


def test_a_score_at_the_threshold_is_called_abnormal() -> None:
    own = performance(make_calls([0.5, 0.49], {"Ann": "an"}), CARD).verified
    assert (own.called_positive_known, own.called_negative_known) == (1, 1)


def test_films_read_alike_are_held_against_the_card() -> None:
    test = {
        "sensitivity": Interval(0.8, 0.75, 0.85),
        "specificity": Interval(0.9, 0.88, 0.92),
        "auc": Interval(0.8, 0.7, 0.9),
    }
    card = replace(CARD, metrics=(Metrics("elsewhere", "test", 200, 80, 150, test, "balanced"),))
    calls = make_calls([0.9, 0.1] * 50, {"Ann": "an" * 30 + "nn" * 20})
    found = performance(calls, card)
    assert found.verified.even
    compared = {own.name: own for own in found.compared}
    assert compared[SENSITIVITY].card == test["sensitivity"]
    assert compared[SPECIFICITY].clearly == "lower"
    assert compared[SENSITIVITY].clearly == "higher"
    assert compared[AUC].sentence().startswith("AUC is 0.86 (")
    assert "elsewhere, test, 200 films, 80 abnormal): clearly lower here." in compared[SPECIFICITY].sentence()
    assert "Every scored film has a final label" in " ".join(found.sentences())


def test_a_point_that_was_never_tested_is_held_against_the_films_it_was_chosen_on() -> None:
    calls = make_calls([0.9, 0.1] * 30, {"Ann": "an" * 30})
    compared = performance(calls, replace(CARD, metrics=())).compared
    assert {own.name for own in compared} == {SENSITIVITY, SPECIFICITY}
    assert all("on which the point was chosen" in own.where for own in compared)


def test_before_the_first_verdict_nothing_is_claimed() -> None:
    found = performance(make_calls([0.9, 0.1], {"Ann": "--"}), CARD)
    assert found.final[0].figures == {}
    assert found.compared == ()
    assert found.sentences() == (
        "No scored film has a final label yet, so nothing is known of how the model does here.",
    )
    empty = performance(calls_of([], []), CARD)
    assert empty.verified.known == 0


def test_the_same_verdicts_give_the_same_figures() -> None:
    assert _drawn(60) == _drawn(60)
    assert _drawn(60, seen=False).final[1].figures == _drawn(60).final[0].figures


def test_two_models_are_measured_on_the_films_that_both_scored() -> None:
    calls = make_calls(np.linspace(0, 1, 60).tolist(), {"Ann": "na" * 15 + "aaan" * 7 + "-u"})
    point = replace(CARD.operating_points[0], threshold=0.3, unsure_low=0.3, unsure_high=0.3)
    scores = np.where(calls.final == 1, 0.9, 0.1)
    scores[:4] = np.nan
    found = side_by_side(calls, by_other_model(calls, scores, [point] * len(calls)))
    assert (found.own.n, found.other.n, found.left_out) == (54, 54, 4)
    assert found.other.figures[SENSITIVITY].value == found.other.figures[SPECIFICITY].value == 1.0
    first = performance(replace(calls, scores=np.where(np.isnan(scores), np.nan, calls.scores)), CARD).final[0]
    assert found.own == first
    lines = found.sentences("ours", "theirs")
    assert any(line.startswith("AUC: ") and "by theirs" in line for line in lines)
    assert lines[-1] == "4 films left out: no score that counts by one of the two."
    nobody = side_by_side(calls, by_other_model(calls, np.full(60, np.nan), [None] * 60))
    assert nobody.sentences("a", "b") == (
        "No film has a final label and a score of both models: read some films first.",
    )
