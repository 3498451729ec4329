from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn import metrics

from inference.calibration import balanced_threshold, operating_points
from inference.figures import (
    auc,
    calibration_error,
    figure_intervals,
    figures,
    resampled_sums,
)
from inference.models.card import Interval
from tests.resampling import with_intervals
from training.data.layouts import LabelledFilm
from training.evaluation.metrics import age_group, curves, groups, label_report, sweep

_CASES = st.lists(st.tuples(st.integers(0, 10), st.booleans()), min_size=2, max_size=40).filter(
    lambda rows: 0 < sum(positive for _, positive in rows) < len(rows)
)


def _arrays(rows: list[tuple[int, bool]]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([score / 10 for score, _ in rows]), np.array([positive for _, positive in rows])


@given(_CASES)
def test_auc_counts_pairs_in_the_right_order_and_ties_half(rows: list[tuple[int, bool]]) -> None:
    scores, positive = _arrays(rows)
    pairs = scores[positive][:, None] - scores[~positive][None, :]
    assert auc(scores, positive) == pytest.approx(((pairs > 0) + 0.5 * (pairs == 0)).mean())


@given(_CASES, st.floats(0, 1))
def test_figures_agree_with_scikit_learn(rows: list[tuple[int, bool]], threshold: float) -> None:
    scores, positive = _arrays(rows)
    called = scores >= threshold
    own = figures(scores, positive, threshold)
    assert own["accuracy"] == pytest.approx(metrics.accuracy_score(positive, called))
    assert own["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(positive, called))
    assert own["sensitivity"] == pytest.approx(metrics.recall_score(positive, called))
    assert own["specificity"] == pytest.approx(metrics.recall_score(~positive, ~called))
    assert own["brier"] == pytest.approx(metrics.brier_score_loss(positive, scores))
    assert own["average_precision"] == pytest.approx(metrics.average_precision_score(positive, scores))
    if called.any():
        assert own["precision"] == pytest.approx(metrics.precision_score(positive, called))
    if (called & positive).any():
        assert own["f1"] == pytest.approx(metrics.f1_score(positive, called))
    if called.any() and not called.all():
        assert own["mcc"] == pytest.approx(metrics.matthews_corrcoef(positive, called))


@given(_CASES)
def test_curves_agree_with_scikit_learn_and_hold_the_areas(rows: list[tuple[int, bool]]) -> None:
    scores, positive = _arrays(rows)
    own = curves(scores, positive)
    alarms, hits, thresholds = metrics.roc_curve(positive, scores, drop_intermediate=False)
    np.testing.assert_allclose(own.false_alarms, alarms)
    np.testing.assert_allclose(own.sensitivity, hits)
    np.testing.assert_allclose(own.thresholds, thresholds)
    assert np.trapezoid(own.sensitivity, own.false_alarms) == pytest.approx(auc(scores, positive))
    steps = np.diff(own.sensitivity) @ own.precision[1:]
    assert steps == pytest.approx(figures(scores, positive, 0.5)["average_precision"])


@given(_CASES)
def test_the_sweep_is_what_each_threshold_would_do(rows: list[tuple[int, bool]]) -> None:
    scores, positive = _arrays(rows)
    own = sweep(scores, positive)
    for place in (0, 30, 50, 77, 100):
        at = figures(scores, positive, float(own.thresholds[place]))
        assert own.accuracy[place] == pytest.approx(at["accuracy"])
        assert own.sensitivity[place] == pytest.approx(at["sensitivity"])
        assert own.specificity[place] == pytest.approx(at["specificity"])
        assert own.f1[place] == pytest.approx(0 if np.isnan(at["f1"]) else at["f1"])


def test_figures_of_one_class_or_of_no_film_are_no_numbers_where_they_mean_nothing() -> None:
    assert np.isnan(auc(np.array([0.1, 0.2]), np.array([True, True])))
    alone = figures(np.array([0.1, 0.2]), np.array([True, True]), 0.15)
    assert np.isnan([alone["specificity"], alone["balanced_accuracy"], alone["mcc"]]).all()
    assert (alone["sensitivity"], alone["precision"]) == (0.5, 1.0)
    nothing = figures(np.empty(0), np.empty(0, bool), 0.5)
    assert np.isnan(list(nothing.values())).all()
    assert figure_intervals(np.empty(0), np.empty(0, bool), [], 0.5) == {}


def test_calibration_error_is_the_gap_between_score_and_share_weighted_by_films() -> None:
    scores = np.array([0.05] * 10 + [0.95] * 10)
    positive = np.array([True] * 2 + [False] * 8 + [True] * 9 + [False])
    assert calibration_error(scores, positive) == pytest.approx((10 * abs(0.05 - 0.2) + 10 * abs(0.95 - 0.9)) / 20)


def test_intervals_hold_the_figure_and_are_the_same_for_the_same_seed() -> None:
    generator = np.random.default_rng(0)
    positive = generator.random(200) < 0.5
    scores = np.clip(positive * 0.3 + generator.random(200) * 0.7, 0, 1)
    patients = [f"P{number // 2}" for number in range(200)]

    def measured() -> Interval:
        return with_intervals(lambda rows: {"auc": auc(scores[rows], positive[rows])}, patients, repeats=300)["auc"]

    first = measured()
    assert first.low < first.value < first.high
    assert first == measured()


@settings(max_examples=20)
@given(_CASES, st.integers(0, 100))
def test_all_draws_at_once_give_what_draws_one_by_one_give(rows: list[tuple[int, bool]], seed: int) -> None:
    scores, positive = _arrays(rows)
    patients = [str(number // 3) for number in range(len(scores))]
    slow = with_intervals(lambda r: figures(scores[r], positive[r], 0.5), patients, repeats=40, seed=seed)
    fast = figure_intervals(scores, positive, patients, 0.5, repeats=40, seed=seed)
    assert fast.keys() == slow.keys()
    for name, own in slow.items():
        assert (fast[name].value, fast[name].low, fast[name].high) == pytest.approx((own.value, own.low, own.high))


def test_the_draws_do_not_depend_on_how_many_are_held_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(4)
    positive = generator.random(100) < 0.5
    scores, patients = generator.random(100), [str(number % 37) for number in range(100)]
    whole = figure_intervals(scores, positive, patients, 0.5, repeats=50)
    monkeypatch.setattr("inference.figures._AT_ONCE", 700)
    parted = figure_intervals(scores, positive, patients, 0.5, repeats=50)
    assert parted.keys() == whole.keys()
    for name, own in whole.items():  # sums of parts are rounded otherwise
        same = pytest.approx((own.value, own.low, own.high), rel=1e-12)
        assert (parted[name].value, parted[name].low, parted[name].high) == same


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


def test_the_balanced_threshold_parts_two_separated_groups_in_the_middle() -> None:
    scores = np.array([0.1, 0.2, 0.8, 0.9])
    assert balanced_threshold(scores, np.array([False, False, True, True])) == pytest.approx(0.5)


@settings(max_examples=15)
@given(st.integers(0, 1000))
def test_operating_points_reach_what_their_rules_promise(seed: int) -> None:
    generator = np.random.default_rng(seed)
    positive = np.arange(300) % 3 > 0
    scores = np.clip(generator.normal(np.where(positive, 0.65, 0.35), 0.2), 0, 1)
    patients = [str(number) for number in range(300)]
    balanced, sensitive, specific = operating_points(scores, positive, patients, "made up")
    assert abs(balanced.sensitivity.value - balanced.specificity.value) <= 0.05
    assert 1 - sensitive.sensitivity.value <= (1 - balanced.sensitivity.value) / 2
    assert 1 - specific.specificity.value <= (1 - balanced.specificity.value) / 2
    assert sensitive.threshold <= balanced.threshold <= specific.threshold
    for point in (balanced, sensitive, specific):
        assert point.unsure_low <= point.threshold <= point.unsure_high
        inside = (scores >= point.unsure_low) & (scores < point.unsure_high)
        assert inside.mean() <= 0.08


def test_operating_points_of_few_films_are_made_and_say_that_they_are_few() -> None:
    positive = np.arange(20) % 3 == 0
    scores = np.linspace(0.1, 0.9, 20)
    points = operating_points(scores, positive, [str(number) for number in range(20)], "a few")
    for point in points:
        assert 0 <= point.unsure_low <= point.threshold <= point.unsure_high <= 1
        assert "13 patients with normal and 7 with abnormal films only" in point.rule
    with pytest.raises(ValueError, match="normal and abnormal"):
        operating_points(scores, np.ones(20, bool), [""] * 20, "one label")


def test_the_report_of_four_labels_agrees_with_scikit_learn() -> None:
    generator = np.random.default_rng(5)
    labels = ("normal", "COVID-19", "viral pneumonia", "lung opacity")
    by_label = generator.dirichlet(np.ones(4), 300)
    truth = [labels[generator.choice(4, p=row)] for row in by_label]
    said = [labels[place] for place in by_label.argmax(axis=1)]
    own = label_report(truth, said, labels, by_label)
    theirs = metrics.classification_report(truth, said, labels=labels, output_dict=True)
    assert own.accuracy == pytest.approx(theirs["accuracy"])
    for row in (*own.rows, own.macro, own.weighted):
        other = theirs[row.label.replace(" average", " avg")]
        for name, value in (("precision", row.precision), ("recall", row.recall), ("f1-score", row.f1)):
            assert value == pytest.approx(other[name])
        assert row.support == other["support"]
    np.testing.assert_array_equal(own.counts, metrics.confusion_matrix(truth, said, labels=labels))
    true = np.array([[label == own for label in labels] for own in truth])
    assert own.macro.auc == pytest.approx(metrics.roc_auc_score(true, by_label, average="macro"))


def test_a_label_that_no_film_has_counts_in_no_mean() -> None:
    own = label_report(["a", "a", "b"], ["a", "c", "b"], ("a", "b", "c"))
    assert own.rows[2].recall is None
    assert own.macro.recall == pytest.approx((0.5 + 1) / 2)
    assert label_report([], [], ("a", "b")).accuracy is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("0", "0-17"),
        ("17.9", "0-17"),
        ("18", "18-39"),
        ("063Y", "40-64"),
        ("65", "65+"),
        ("104", "65+"),
        ("013M", "0-17"),
        ("900D", "0-17"),
        ("40 years", "40-64"),
        ("", ""),
        ("unknown", ""),
        ("414", ""),
    ],
)
def test_ages_fall_into_groups(text: str, group: str) -> None:
    assert age_group(text) == group


def test_groups_have_figures_where_they_have_both_labels_and_ten_films_and_else_a_reason() -> None:
    positive = np.arange(60) % 2 == 0
    scores = np.where(positive, 0.8, 0.2)
    films = [
        LabelledFilm(
            Path(f"{number}.png"),
            "",
            str(number),
            columns={
                "view": "PA" if number < 48 else "AP",
                "age": "70" if number % 2 else "30",
                "sex": "MF"[number < 5],
            },
        )
        for number in range(60)
    ]
    found = {(own.kind, own.name): own for own in groups(films, scores, positive, 0.5, repeats=20)}
    assert set(found) == {
        ("view", "AP"),
        ("view", "PA"),
        ("age", "18-39"),
        ("age", "65+"),
        ("sex", "female"),
        ("sex", "male"),
    }
    assert found["view", "PA"].figures["auc"].value == 1
    assert found["view", "AP"].figures["sensitivity"].value == 1
    assert "auc" not in found["view", "AP"].figures  # six films of each kind
    assert found["view", "AP"].n == 12
    assert (found["age", "18-39"].figures, found["age", "18-39"].note) == ({}, "only abnormal films: no figures")
    assert (found["sex", "female"].figures, found["sex", "female"].note) == ({}, "fewer than 10 films: no figures")


def test_sums_over_draws_are_those_of_the_patients_that_figures_draw() -> None:
    generator = np.random.default_rng(4)
    columns, patients = generator.random((30, 2)), [f"P{film // 2}" for film in range(30)]
    sums = resampled_sums(columns, patients, repeats=200, seed=9)
    plain = with_intervals(lambda rows: {"first": columns[rows, 0].sum()}, patients, repeats=200, seed=9)
    assert sums.shape == (200, 2)
    assert np.percentile(sums[:, 0], (2.5, 97.5)).tolist() == pytest.approx([plain["first"].low, plain["first"].high])
