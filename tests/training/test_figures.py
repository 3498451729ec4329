from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from inference.decide import calibrated
from inference.types import Interval
from training.choose import balanced_threshold, operating_points, platt
from training.figures import auc, calibration_error, figures, with_intervals

_CASES = st.lists(st.tuples(st.integers(0, 10), st.booleans()), min_size=2, max_size=40).filter(
    lambda rows: 0 < sum(abnormal for _, abnormal in rows) < len(rows)
)


def _arrays(rows: list[tuple[int, bool]]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([score / 10 for score, _ in rows]), np.array([abnormal for _, abnormal in rows])


@given(_CASES)
def test_auc_counts_pairs_in_the_right_order_and_ties_half(rows: list[tuple[int, bool]]) -> None:
    scores, abnormal = _arrays(rows)
    pairs = scores[abnormal][:, None] - scores[~abnormal][None, :]
    assert auc(scores, abnormal) == pytest.approx(((pairs > 0) + 0.5 * (pairs == 0)).mean())


@given(_CASES, st.floats(0, 1))
def test_figures_agree_with_scikit_learn(rows: list[tuple[int, bool]], threshold: float) -> None:
    scores, abnormal = _arrays(rows)
    called = scores >= threshold
    own = figures(scores, abnormal, threshold)
    assert own["accuracy"] == pytest.approx(metrics.accuracy_score(abnormal, called))
    assert own["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(abnormal, called))
    assert own["sensitivity"] == pytest.approx(metrics.recall_score(abnormal, called))
    assert own["specificity"] == pytest.approx(metrics.recall_score(~abnormal, ~called))
    assert own["brier"] == pytest.approx(metrics.brier_score_loss(abnormal, scores))
    if called.any():
        assert own["precision"] == pytest.approx(metrics.precision_score(abnormal, called))


def test_auc_of_one_class_is_no_number() -> None:
    assert np.isnan(auc(np.array([0.1, 0.2]), np.array([True, True])))


def test_calibration_error_is_the_gap_between_score_and_share_weighted_by_films() -> None:
    scores = np.array([0.05] * 10 + [0.95] * 10)
    abnormal = np.array([True] * 2 + [False] * 8 + [True] * 9 + [False])
    assert calibration_error(scores, abnormal) == pytest.approx((10 * abs(0.05 - 0.2) + 10 * abs(0.95 - 0.9)) / 20)


def test_intervals_hold_the_figure_and_are_the_same_for_the_same_seed() -> None:
    generator = np.random.default_rng(0)
    abnormal = generator.random(200) < 0.5
    scores = np.clip(abnormal * 0.3 + generator.random(200) * 0.7, 0, 1)
    patients = [f"P{number // 2}" for number in range(200)]

    def measured() -> Interval:
        return with_intervals(lambda rows: {"auc": auc(scores[rows], abnormal[rows])}, patients, repeats=300)["auc"]

    first = measured()
    assert first.low < first.value < first.high
    assert first == measured()


def test_films_of_one_patient_widen_the_interval() -> None:
    generator = np.random.default_rng(1)
    hits = np.repeat(generator.random(40) < 0.7, 10)
    measure = lambda rows: {"share": float(hits[rows].mean())}  # noqa: E731  # one expression, used twice
    by_film = with_intervals(measure, [str(n) for n in range(400)], repeats=400)["share"]
    by_patient = with_intervals(measure, [str(n // 10) for n in range(400)], repeats=400)["share"]
    assert by_patient.high - by_patient.low > 2 * (by_film.high - by_film.low)


def test_a_figure_without_films_of_its_class_is_left_out() -> None:
    found = with_intervals(lambda rows: {"auc": float("nan"), "n": float(len(rows))}, ["a", "b"], repeats=10)
    assert set(found) == {"n"}


def test_calibration_recovers_the_odds_that_made_the_films() -> None:
    generator = np.random.default_rng(2)
    logits = generator.normal(0, 3, 40_000)
    abnormal = generator.random(40_000) < 1 / (1 + np.exp(-(0.7 * logits - 0.4)))
    fit = platt(logits, abnormal, "made up")
    share = abnormal.mean()
    assert fit.slope == pytest.approx(0.7, abs=0.03)
    assert fit.intercept == pytest.approx(-0.4 - np.log(share / (1 - share)), abs=0.06), "for equal numbers of both"
    assert fit.ece is not None
    assert fit.ece < 0.02


def test_calibration_of_films_that_part_cleanly_is_finite() -> None:
    logits = np.array([-3.0, -2.0, 2.0, 3.0] * 20)
    fit = platt(logits, logits > 0, "parted")
    assert np.isfinite([fit.slope, fit.intercept]).all()
    scores = calibrated(logits, fit)
    assert (scores[logits > 0] > 0.9).all()


def test_logits_that_rank_the_wrong_way_round_are_left_uncalibrated() -> None:
    logits = np.array([-3.0, -2.0, 2.0, 3.0] * 20)
    assert platt(logits, logits < 0, "backward").method == "none"


def test_the_balanced_threshold_parts_two_separated_groups_in_the_middle() -> None:
    scores = np.array([0.1, 0.2, 0.8, 0.9])
    assert balanced_threshold(scores, np.array([False, False, True, True])) == pytest.approx(0.5)


@settings(max_examples=8)  # a second each, for the bootstraps
@given(st.integers(0, 1000))
def test_operating_points_reach_what_their_rules_promise(seed: int) -> None:
    generator = np.random.default_rng(seed)
    abnormal = np.arange(300) % 3 > 0
    scores = np.clip(generator.normal(np.where(abnormal, 0.65, 0.35), 0.2), 0, 1)
    patients = [str(number) for number in range(300)]
    balanced, sensitive, specific = operating_points(scores, abnormal, patients, "made up")
    assert abs(balanced.sensitivity.value - balanced.specificity.value) <= 0.05
    assert 1 - sensitive.sensitivity.value <= (1 - balanced.sensitivity.value) / 2
    assert 1 - specific.specificity.value <= (1 - balanced.specificity.value) / 2
    assert sensitive.threshold <= balanced.threshold <= specific.threshold
    for point in (balanced, sensitive, specific):
        assert point.unsure_low <= point.threshold <= point.unsure_high
        inside = (scores >= point.unsure_low) & (scores < point.unsure_high)
        assert inside.mean() <= 0.08
