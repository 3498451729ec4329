from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.isotonic import IsotonicRegression

import resources
from inference.calibration import _balanced, _platt, _pooled, choose_calibration, reliability
from inference.decide import calibrated
from inference.figures import calibration_error
from inference.models.card import Calibration
from inference.models.card_file import card_from_json, card_text, card_to_json, read_card
from tests.models import make_card

BUNDLED = Path(resources.__file__).parent / "models" / "chest-mobilenet-v2"


def test_calibration_recovers_the_odds_that_made_the_films() -> None:
    generator = np.random.default_rng(2)
    logits = generator.normal(0, 3, 40_000)
    positive = generator.random(40_000) < 1 / (1 + np.exp(-(0.7 * logits - 0.4)))
    weights = _balanced(positive)
    fit = _platt(logits, positive, weights)
    assert fit is not None
    share = positive.mean()
    assert fit.slope == pytest.approx(0.7, abs=0.03)
    assert fit.intercept == pytest.approx(-0.4 - np.log(share / (1 - share)), abs=0.06), "for equal numbers of both"
    assert calibration_error(calibrated(logits, fit), positive, weights=weights) < 0.02


def test_calibration_of_films_that_part_cleanly_is_finite() -> None:
    logits = np.array([-3.0, -2.0, 2.0, 3.0] * 20)
    fit = _platt(logits, logits > 0, _balanced(logits > 0))
    assert fit is not None
    assert np.isfinite([fit.slope, fit.intercept]).all()
    scores = calibrated(logits, fit)
    assert (scores[logits > 0] > 0.9).all()


def test_logits_that_rank_the_wrong_way_round_are_left_uncalibrated() -> None:
    logits = np.array([-3.0, -2.0, 2.0, 3.0] * 20)
    assert _platt(logits, logits < 0, _balanced(logits < 0)) is None
    patients = [str(number) for number in range(len(logits))]
    assert choose_calibration(logits, logits < 0, patients, "backward").method == "none"


def _made(films: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Logits, truths and patients with two films each; the odds of abnormal are half the logit."""
    generator = np.random.default_rng(seed)
    logits = generator.normal(0, 4, films)
    positive = generator.random(films) < 1 / (1 + np.exp(-0.5 * logits))
    return logits, positive, [str(number // 2) for number in range(films)]


def test_one_slope_is_enough_where_the_network_is_only_too_sure_of_itself() -> None:
    logits, positive, patients = _made(2000)
    found = choose_calibration(logits, positive, patients, "made up")
    assert found.method == "temperature"
    assert (found.slope, found.intercept) == (pytest.approx(0.5, abs=0.05), 0)
    assert [trial.method for trial in found.tried] == ["none", "temperature", "platt", "isotonic"]
    none, temperature, *_ = found.tried
    assert temperature.brier < none.brier
    assert temperature.log_loss < none.log_loss
    assert found.ece == temperature.ece < 0.05 < none.ece
    assert sum(own.n for own in found.reliability) == 2000


def test_an_intercept_is_taken_where_the_network_leans_to_one_side() -> None:
    logits, positive, patients = _made(3000, 1)
    found = choose_calibration(logits * 0.5 + 2.5, positive, patients, "made up")
    assert found.method == "platt"
    assert found.slope * 2.5 + found.intercept == pytest.approx(0, abs=0.2)


def test_steps_are_taken_where_no_line_fits() -> None:
    generator = np.random.default_rng(2)
    logits = generator.uniform(-8, 8, 4000)
    chance = np.select([logits < -4, logits < 3, logits < 5], [0.02, 0.4, 0.6], 0.98)
    positive = generator.random(4000) < chance
    found = choose_calibration(logits, positive, [str(number) for number in range(4000)], "made up")
    assert found.method == "isotonic"
    share, true = positive.mean(), np.array([0.02, 0.4, 0.98])
    odds = true / (1 - true) * (1 - share) / share
    scores = calibrated(np.array([-6.0, 0.0, 6.5]), found)
    np.testing.assert_allclose(scores, odds / (1 + odds), atol=0.04, err_msg="for equal numbers of both")


def test_isotonic_scores_keep_the_order_of_the_logits_even_beyond_those_seen() -> None:
    logits, positive, _ = _made(500, 3)
    from inference.calibration import _balanced, _isotonic

    fit = _isotonic(logits, positive, _balanced(positive))
    assert fit is not None
    wide = np.linspace(-14, 14, 4001)
    scores = calibrated(wide, fit)
    assert (np.diff(scores) > 0).all()
    assert 0 < scores[0] < scores[-1] < 1


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(-5, 5), st.booleans()), min_size=1, max_size=30))
def test_pooling_is_isotonic_regression(rows: list[tuple[int, bool]]) -> None:
    logits, targets = np.array([float(value) for value, _ in rows]), np.array([float(hit) for _, hit in rows])
    blocks = _pooled(logits, targets, np.ones(len(rows)))
    theirs = IsotonicRegression().fit(logits, targets)
    np.testing.assert_allclose([share for _, share in blocks], np.unique(theirs.predict(logits)), atol=1e-9)


@pytest.mark.parametrize(("films", "ways"), [(198, 3), (200, 4)])
def test_steps_are_tried_from_a_hundred_patients_on(films: int, ways: int) -> None:
    logits, positive, patients = _made(films)
    found = choose_calibration(logits, positive, patients, "made up")
    assert found.patients == films // 2
    assert [trial.method for trial in found.tried] == ["none", "temperature", "platt", "isotonic"][:ways]


@pytest.mark.parametrize(("ill", "compared"), [(4, False), (5, True)])
def test_ways_are_compared_from_five_patients_of_each_class_on(ill: int, compared: bool) -> None:
    positive = np.arange(25) < ill
    logits = np.where(positive, 1.0, -1.0) + np.random.default_rng(0).normal(0, 1, 25)
    found = choose_calibration(logits, positive, [str(number) for number in range(25)], "made up")
    assert bool(found.tried) is compared
    assert ("Too few patients to compare" in found.note) is not compared


def test_copies_of_films_count_for_the_fit_and_are_no_films() -> None:
    logits, positive, patients = _made(200)
    moved = logits + np.random.default_rng(1).normal(0, 1, 200)
    whole = (np.r_[logits, moved], np.r_[positive, positive], patients * 2, "made up")
    found, as_films = choose_calibration(*whole, films=200), choose_calibration(*whole)
    assert (found.method, found.slope, found.tried) == (as_films.method, as_films.slope, as_films.tried)
    assert (found.n, sum(own.n for own in found.reliability)) == (200, 200)
    assert (as_films.n, sum(own.n for own in as_films.reliability)) == (400, 400)


@pytest.mark.parametrize("films", [2, 3, 8, 20, 40])
def test_few_films_are_calibrated_by_one_slope_and_it_is_said_that_they_are_few(films: int) -> None:
    positive = np.arange(films) % 2 == 0
    logits = np.where(positive, 1.0, -1.0) + np.linspace(-1.5, 1.5, films)
    found = choose_calibration(logits, positive, [str(number) for number in range(films)], "a few")
    assert found.method in ("temperature", "platt", "none")
    assert "patients" in found.note or "wrong way round" in found.note
    assert np.isfinite([found.slope, found.intercept]).all()
    assert found.slope > 0


def test_films_of_one_label_are_not_calibrated() -> None:
    found = choose_calibration(np.arange(10.0), np.ones(10, bool), ["a"] * 10, "one label")
    assert (found.method, found.n) == ("none", 10)
    assert "one label only" in found.note


def test_films_of_one_patient_are_never_on_both_sides_of_a_fold() -> None:
    from inference.calibration import _folds

    _, positive, patients = _made(400)
    folds = _folds(positive, patients)
    assert folds is not None
    assert len(set(zip(patients, folds.tolist(), strict=True))) == len(set(patients))
    assert set(folds.tolist()) == set(range(5))


def test_extreme_logits_are_calibrated_without_overflow() -> None:
    generator = np.random.default_rng(4)
    positive = generator.random(400) < 0.5
    logits = np.where(positive, 300.0, -300.0) * generator.choice([1, -0.2], 400, p=[0.95, 0.05])
    found = choose_calibration(logits, positive, [str(number) for number in range(400)], "extreme")
    scores = calibrated(logits, found)
    assert np.isfinite(scores).all()
    assert 0 < found.slope < 0.2


def test_reliability_is_the_share_of_abnormal_films_in_each_tenth() -> None:
    scores = np.array([0.05, 0.05, 0.15, 1.0])
    first, second, last = reliability(scores, np.array([True, False, False, True]))
    assert (first.n, first.score, first.positive) == (2, pytest.approx(0.05), 0.5)
    assert (second.low, second.high, second.positive) == (0.1, 0.2, 0.0)
    assert (last.n, last.score, last.positive) == (1, 1.0, 1.0)
    weights = np.array([3.0, 1.0, 2.0, 2.0])
    (first, *_) = reliability(np.array([0.02, 0.06, 0.15, 1.0]), np.array([True, False, False, True]), weights=weights)
    assert (first.n, first.score, first.positive) == (2, pytest.approx(0.03), 0.75), "films count by their weights"


def test_a_card_keeps_its_calibration_and_says_it_in_words() -> None:
    logits, positive, patients = _made(400, 5)
    own = replace(
        choose_calibration(logits, positive, patients, "made-up films"),
        method="isotonic",
        knots=(-2.0, 0.5, 3.0),
        values=(-1.0, 0.0, 4.0),
    )
    card = make_card(calibration=own)
    assert card_from_json(card_to_json(card)) == card
    text = card_text(card)
    assert "calibrated (isotonic regression) on made-up films, n = 400" in text
    assert "- tried: platt, Brier" in text


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (Calibration("sorcery"), "calibration method"),
        (Calibration("isotonic"), "has points"),
        (Calibration("platt", knots=(0.0, 1.0), values=(0.0, 1.0)), "no other has"),
        (Calibration("isotonic", knots=(0.0,), values=(0.0,)), "two or more"),
        (Calibration("isotonic", knots=(0.0, 1.0), values=(1.0, 0.0)), "rise"),
        (Calibration("isotonic", knots=(0.0, 1.0), values=(0.0, 0.5, 1.0)), "two or more"),
        (Calibration("temperature", slope=0.0), "slope"),
    ],
)
def test_a_card_with_a_calibration_that_makes_no_sense_is_refused(wrong: Calibration, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        card_from_json(card_to_json(make_card(calibration=wrong)))


def test_the_bundled_card_still_gives_the_scores_it_gave() -> None:
    own = read_card(BUNDLED).calibration
    logits = np.linspace(-9, 9, 37)
    if own.method == "isotonic":
        assert (np.diff(calibrated(logits, own)) > 0).all()
    else:
        np.testing.assert_allclose(calibrated(logits, own), 1 / (1 + np.exp(-(own.slope * logits + own.intercept))))
