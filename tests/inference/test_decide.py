"""From logits to a decision: the formulas beside plain ones, and every edge of the rule."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, as_told
from imaging.image import FileKind, ImageRef
from inference.decide import (
    at_point,
    bounds,
    calibrated,
    decide,
    headline_logit,
    label_scores,
    leading_label,
    map_labels,
    operating_point,
    points_by_population,
)
from inference.models.card import Activation, Calibration
from inference.prediction import Decision, Prediction, Provenance
from review.film_table import Listing
from tests.models import make_card, make_point, two_populations
from tests.review.listed import LABELS, make_columns

LOGITS = np.array([[0.5, -1.0, 2.0], [3.0, 0.25, -0.5]], np.float32)
THREE = make_card(labels=("normal", "mass", "nodule"), positive_labels=("mass", "nodule"))
POINT = replace(make_point("balanced", 0.5), unsure_low=0.375, unsure_high=0.625)
"""Edges that a float has exactly."""


@pytest.mark.parametrize(
    ("score", "decision"),
    [
        (0.0, Decision.NEGATIVE),
        (np.nextafter(0.375, 0), Decision.NEGATIVE),
        (0.375, Decision.UNSURE),
        (0.5, Decision.UNSURE),
        (np.nextafter(0.625, 0), Decision.UNSURE),
        (0.625, Decision.POSITIVE),
        (1.0, Decision.POSITIVE),
    ],
)
def test_the_band_holds_its_lower_edge_and_not_its_upper_one(score: float, decision: Decision) -> None:
    assert decide(score, POINT) is decision
    assert _in_a_table(score) == decision


@pytest.mark.parametrize(
    ("score", "decision"),
    [(np.nextafter(0.5, 0), Decision.NEGATIVE), (0.5, Decision.POSITIVE), (np.nextafter(0.5, 1), Decision.POSITIVE)],
)
def test_a_score_at_the_threshold_is_abnormal_where_there_is_no_band(score: float, decision: Decision) -> None:
    assert decide(score, make_point("balanced", 0.5)) is decision
    assert _in_a_table(score, band=False) == decision


def _in_a_table(score: float, *, band: bool = True) -> str:
    """What a review says of the same score, which decides many films at once."""
    point = POINT if band else make_point("balanced", 0.5)
    return Listing(make_columns({"abnormal": score}), [], "Ann", point, LABELS).decision(0)


def test_exclusive_labels_share_1_film_by_film_and_others_do_not() -> None:
    powers = np.exp(LOGITS.astype(np.float64))
    np.testing.assert_allclose(label_scores(LOGITS, Activation.SOFTMAX), powers / powers.sum(axis=1, keepdims=True))
    np.testing.assert_allclose(label_scores(LOGITS, Activation.SIGMOID), powers / (1 + powers))
    assert np.isfinite(label_scores(np.array([[1e4, -1e4]], np.float32), Activation.SOFTMAX)).all()


def test_abnormal_is_the_odds_of_all_abnormal_labels_or_the_highest_of_them() -> None:
    powers = np.exp(LOGITS.astype(np.float64))
    np.testing.assert_allclose(headline_logit(LOGITS, THREE), np.log((powers[:, 1] + powers[:, 2]) / powers[:, 0]))
    own = replace(THREE, activation=Activation.SIGMOID)
    np.testing.assert_allclose(headline_logit(LOGITS, own), [2.0, 0.25])


def test_a_calibration_is_a_line_in_logits_or_goes_through_its_points_and_on_with_its_slope() -> None:
    logits = np.array([-4.0, 0.0, 1.0, 5.0])
    line = calibrated(logits, Calibration("platt", 1.5, -0.25))
    np.testing.assert_allclose(np.log(line / (1 - line)), 1.5 * logits - 0.25)
    steps = Calibration("isotonic", 0.5, 0.0, knots=(-2.0, 0.0, 2.0), values=(-1.0, 0.5, 3.0))
    score = calibrated(logits, steps)
    np.testing.assert_allclose(np.log(score / (1 - score)), [-1.0 - 0.5 * 2, 0.5, 1.75, 3.0 + 0.5 * 3])


def test_balanced_is_taken_where_no_point_is_named_and_else_the_first() -> None:
    high, balanced = make_point("high", 0.2), make_point("balanced", 0.5)
    assert operating_point(make_card(operating_points=(high, balanced))) == balanced
    assert operating_point(make_card(operating_points=(high,))) == high
    assert operating_point(make_card(operating_points=(high, balanced)), "high") == high
    with pytest.raises(KeyError):
        operating_point(make_card(operating_points=(high,)), "balanced")


def test_each_population_is_decided_by_its_own_points() -> None:
    card = two_populations()
    points = points_by_population(card)
    assert {name: point.threshold for name, point in points.items()} == {"adults": 0.5, "children": 0.7}
    assert operating_point(card, None, "children") == points["children"]
    lines = bounds(("children", "adults", "nobody"), POINT, points)
    wanted = [points["children"], points["adults"], POINT]
    assert lines.tolist() == [[point.unsure_low, point.threshold, point.unsure_high] for point in wanted]


def _prediction(score: float, **changes: object) -> Prediction:
    ref, made = ImageRef(Path("film.png"), 0, 1, FileKind.PNG, 64, 64), Provenance("m", "1", "0" * 64, "cpu", 0.0)
    point = operating_point(make_card())
    return replace(Prediction(ref, {}, score, True, point, decide(score, point), made), **changes)


def test_at_another_point_a_film_is_decided_again_but_for_one_that_is_not_decided() -> None:
    card, film = make_card(), _prediction(0.3)
    again = at_point(film, card, "high_sensitivity")
    assert (film.decision, again.decision, again.score) == (Decision.NEGATIVE, Decision.POSITIVE, 0.3)
    assert again.operating_point.name == "high_sensitivity"
    outside = _prediction(0.3, outside=as_told(Code.NOT_FRONTAL, "It is of nobody.", ""), decision=None)
    assert at_point(outside, card, "high_sensitivity").decision is None


def test_the_headline_is_the_only_abnormal_label_or_all_of_them_and_the_leading_one_has_the_highest_score() -> None:
    assert make_card().headline.label == "abnormal"
    assert make_card(labels=("normal", "mass"), positive_labels=("mass",)).headline.label == "mass"
    assert map_labels(THREE) == ("abnormal", "normal", "mass", "nodule")
    assert leading_label(THREE, {"normal": 0.9, "mass": 0.3, "nodule": 0.4}) == "nodule"
    assert leading_label(THREE, {}) == "mass"
