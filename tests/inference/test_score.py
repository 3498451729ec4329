from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.faults import Code, Fault
from imaging.image import Image, ImageRef, Photometric
from imaging.reasons import ENGLISH
from inference.decide import (
    at_point,
    calibrated,
    decide,
    decision_words,
    headline_logit,
    label_scores,
    leading_label,
    operating_point,
    score_meaning,
)
from inference.engine import RawScores
from inference.input.gate import GateModel
from inference.input.prepare import normalize, prepare
from inference.models.card import DEFAULT_HEADLINE, Activation, Calibration, ModelKind
from inference.models.population import Subject
from inference.models.store import LoadedModel
from inference.prediction import Decision, NotScored, Scored
from inference.score import Scorer
from inference.table import row
from inference.torch_engine import TorchEngine
from tests.inference.conftest import chest, make_image
from tests.models import change_card, make_card, random_state, two_populations


def scored(answer: Scored | NotScored) -> Scored:
    assert isinstance(answer, Scored), answer
    return answer


def test_a_film_gets_scores_a_decision_and_its_provenance(scorer: Scorer) -> None:
    prediction = scored(scorer.score(make_image(chest()))).prediction
    assert sum(prediction.scores.values()) == pytest.approx(1.0)
    assert list(prediction.scores) == ["normal", "abnormal"]
    assert 0 <= prediction.score <= 1
    assert prediction.calibrated
    assert prediction.operating_point.name == "balanced"
    assert prediction.provenance.model == "tiny"
    assert prediction.provenance.sha256 == scorer.card.weights_sha256
    assert prediction.provenance.device == "cpu"
    assert prediction.provenance.seconds > 0
    assert prediction.notes == ()


def test_a_film_gets_the_same_score_alone_in_a_batch_and_every_time(scorer: Scorer) -> None:
    images = [make_image(chest(seed)) for seed in range(7)]
    together = [scored(answer).prediction.score for answer in scorer.score_many(images)]
    alone = [scored(scorer.score(image)).prediction.score for image in images]
    again = [scored(scorer.score(image)).prediction.score for image in images]
    assert len(set(alone)) == len(alone)
    assert together == alone == again


def test_a_negative_stored_as_monochrome1_gets_exactly_the_same_score(scorer: Scorer) -> None:
    film = chest()
    plain = scorer.score(make_image(film))
    negative = scorer.score(make_image(4095 - film, photometric=Photometric.MONOCHROME1))
    signed = scorer.score(make_image(film.astype(np.int16) - 1000))
    expected = scored(plain).prediction.score
    assert scored(negative).prediction.score == expected
    assert scored(signed).prediction.score == expected


def test_refused_films_keep_their_place_among_scored_ones(scorer: Scorer) -> None:
    films = [chest(0), np.zeros((100, 100), np.uint16), chest(1)]
    answers = scorer.score_many([make_image(film, f"{n}.png") for n, film in enumerate(films)])
    assert [answer.ref.path.name for answer in answers] == ["0.png", "1.png", "2.png"]
    assert isinstance(answers[1], NotScored)
    assert answers[1].problem.code is Code.BLANK
    assert answers[1].problem.path == Path("1.png")
    assert answers[1].provenance is not None


def test_score_anyway_is_said_in_the_notes(scorer: Scorer) -> None:
    image = make_image(chest(), present=0.43)
    refused = scorer.score(image)
    assert isinstance(refused, NotScored)
    assert refused.problem.code is Code.CUT_SHORT
    assert "43%" in ENGLISH.message(refused.problem)
    forced = scored(scorer.score(image, force=True)).prediction
    assert "43%" in ENGLISH.message(forced.notes[0])


def test_heat_maps_come_for_the_labels_asked_for(scorer: Scorer) -> None:
    image = make_image(chest())
    both = scored(scorer.score(image, heatmaps=["normal", "abnormal"])).heatmaps
    assert list(both) == ["normal", "abnormal"]
    one = scored(scorer.score(image, heatmaps="abnormal")).heatmaps["abnormal"]
    np.testing.assert_array_equal(one.values, both["abnormal"].values)
    assert one.peak == one.values.max()
    assert (one.extent.left, one.extent.top, one.extent.right, one.extent.bottom) == (0, 0, 180, 200)
    assert not one.values.flags.writeable
    with pytest.raises(ValueError, match="no label cat"):
        scorer.score(image, heatmaps=["cat"])


def test_abnormal_without_such_a_label_is_all_abnormal_labels_together() -> None:
    labels = ("normal", "pneumonia", "covid")
    state = random_state("mobilenet_v2", 3)
    state["head.3.bias"] = np.array([50.0, 0.0, 20.0], np.float32)
    card = make_card(labels=labels, positive_labels=labels[1:])
    scorer = Scorer(TorchEngine(LoadedModel(Path("m"), card, state, None), "cpu"))
    answer = scored(scorer.score(make_image(chest()), heatmaps="abnormal"))
    assert list(answer.heatmaps) == ["abnormal"]
    weight, pooled = state["head.3.weight"], scorer.engine.network.pool
    raw = scorer.engine.forward(normalize(prepare(make_image(chest()), card.input).grey, card.input))
    odds = weight[2] - weight[0]  # covid has all of the abnormal odds: its bias stands 20 above pneumonia's
    features = raw.features[0].numpy()
    places = features.shape[1] * features.shape[2]
    expected = np.maximum(np.tensordot(odds / places, features, 1), 0)
    np.testing.assert_allclose(answer.heatmaps["abnormal"].values, expected, atol=1e-5)
    assert pooled(raw.features).shape == (1, 1280)


def test_an_answer_that_is_not_a_number_is_no_score_and_spoils_no_other(
    scorer: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = scorer.engine.forward

    def spoiled(batch: NDArray[np.float32]) -> RawScores:
        raw = real(batch)
        raw.logits[0, 1] = np.nan
        return raw

    monkeypatch.setattr(scorer.engine, "forward", spoiled)
    first, second = scorer.score_many([make_image(chest(1)), make_image(chest(2))])
    assert isinstance(first, NotScored)
    assert first.problem.code is Code.BAD_OUTPUT
    assert scored(second).prediction.score > 0


def test_the_gate_of_the_model_refuses_what_is_turned(chest_gate: GateModel) -> None:
    scorer = Scorer(
        TorchEngine(LoadedModel(Path("m"), make_card(), random_state("mobilenet_v2", 2), chest_gate), "cpu")
    )
    upright, turned = scorer.score_many([make_image(chest(300)), make_image(np.rot90(chest(300)))])
    assert scored(upright).prediction.notes == ()
    assert isinstance(turned, NotScored)
    assert turned.problem.code is Code.ROTATED
    forced = scored(scorer.score(make_image(np.rot90(chest(300))), force=True))
    assert "turned a quarter to the left" in ENGLISH.message(forced.prediction.notes[0])


@pytest.mark.parametrize(
    "changes",
    [
        {"ref": ImageRef(Path("a"), modality="CT")},
        {"ref": ImageRef(Path("a"), modality="MR")},
        {"ref": ImageRef(Path("a"), modality="US")},
        {"attributes": {"ViewPosition": "LATERAL"}},
    ],
)
def test_what_the_file_rules_out_is_scored_by_nobody(chest_gate: GateModel, changes: dict[str, Any]) -> None:
    scorer = Scorer(
        TorchEngine(LoadedModel(Path("m"), make_card(), random_state("mobilenet_v2", 2), chest_gate), "cpu")
    )
    image = make_image(chest(300), **changes)
    for force in (False, True):
        refused = scorer.score(image, force=force)
        assert isinstance(refused, NotScored)
        assert not refused.may_overrule
        assert "anyway" not in ENGLISH.sentence(refused.problem)


def test_a_body_part_that_is_not_the_chest_is_overruled_where_the_picture_is_a_chest_and_only_there(
    chest_gate: GateModel,
) -> None:
    state = random_state("mobilenet_v2", 2)
    scorer = Scorer(TorchEngine(LoadedModel(Path("m"), make_card(), state, chest_gate), "cpu"))
    tag = {"BodyPartExamined": "ABDOMEN"}
    wrong_tag = make_image(chest(300), attributes=tag)
    refused = scorer.score(wrong_tag)
    assert isinstance(refused, NotScored)
    assert refused.may_overrule
    assert "looks like a frontal chest film" in ENGLISH.message(refused.problem)
    forced = scored(scorer.score(wrong_tag, force=True)).prediction
    assert "body part is ABDOMEN" in ENGLISH.message(forced.notes[0])
    assert forced.decision is None
    y, x = np.mgrid[0:200, 0:200]
    circles = make_image((np.hypot(x - 100, y - 100) * 10).astype(np.uint16), attributes=tag)
    ungated = Scorer(TorchEngine(LoadedModel(Path("m"), make_card(), state, None), "cpu"))
    for other, image in ((scorer, circles), (ungated, wrong_tag)):  # without a check nobody sees a chest
        answer = other.score(image, force=True)
        assert isinstance(answer, NotScored)
        assert not answer.may_overrule


def test_an_overruled_score_decides_nothing_at_any_operating_point(chest_gate: GateModel) -> None:
    scorer = Scorer(
        TorchEngine(LoadedModel(Path("m"), make_card(), random_state("mobilenet_v2", 2), chest_gate), "cpu")
    )
    turned = make_image(np.rot90(chest(300)))
    refused = scorer.score(turned)
    assert isinstance(refused, NotScored)
    assert refused.may_overrule
    forced = scored(scorer.score(turned, force=True))
    assert forced.prediction.overruled is not None
    assert forced.prediction.overruled.code is Code.ROTATED
    for point in scorer.card.operating_points:
        assert at_point(forced.prediction, scorer.card, point.name).decision is None
    cells = row(forced, scorer.card)
    assert cells["decision"] is None
    assert "Scored although" in str(cells["message"])


def test_an_unknown_operating_point_is_refused_with_the_known_ones(scorer: Scorer) -> None:
    assert Scorer(scorer.engine, "high_sensitivity").point.threshold == 0.2
    with pytest.raises(Fault, match="balanced, high_sensitivity"):
        Scorer(scorer.engine, "best")


def test_scores_inside_the_unsure_band_are_unsure() -> None:
    point = make_card().operating_points[0]
    expected = {0.39: Decision.NEGATIVE, 0.4: Decision.UNSURE, 0.59: Decision.UNSURE, 0.6: Decision.POSITIVE}
    assert {score: decide(score, point) for score in expected} == expected
    bare = make_card().operating_points[1]
    assert decide(0.2, bare) is Decision.POSITIVE
    assert decide(0.1999, bare) is Decision.NEGATIVE


def test_another_operating_point_changes_the_decision_and_not_the_score(scorer: Scorer) -> None:
    prediction = scored(scorer.score(make_image(chest()))).prediction
    point = replace(scorer.card.operating_points[1], threshold=1.0, unsure_low=1.0, unsure_high=1.0)
    card = change_card(scorer.card, operating_points=(scorer.card.operating_points[0], point))
    moved = at_point(prediction, card, "high_sensitivity")
    assert (moved.decision, moved.operating_point) == (Decision.NEGATIVE, point)
    assert moved.score == prediction.score


def test_softmax_adds_abnormal_labels_and_sigmoid_takes_the_highest() -> None:
    logits = np.array([[0.0, 1.0, 2.0, -1.0]], np.float32)
    card = make_card(labels=("normal", "a", "b", "c"), positive_labels=("a", "b", "c"))
    shares = label_scores(logits, Activation.SOFTMAX)[0]
    raw = 1 / (1 + np.exp(-headline_logit(logits, card)[0]))
    assert raw == pytest.approx(shares[1:].sum(), abs=1e-12)
    many = replace(card, activation=Activation.SIGMOID)
    assert headline_logit(logits, many)[0] == 2.0
    np.testing.assert_allclose(label_scores(logits, Activation.SIGMOID)[0, 0], 0.5)


def test_huge_logits_give_scores_and_not_nan() -> None:
    logits = np.array([[-900.0, 900.0], [900.0, -900.0]], np.float32)
    card = make_card()
    assert label_scores(logits, Activation.SOFTMAX).tolist() == [[0.0, 1.0], [1.0, 0.0]]
    assert calibrated(headline_logit(logits, card), card.calibration).tolist() == [1.0, 0.0]


def test_a_decision_has_the_same_words_everywhere_and_below_the_threshold_is_not_normal() -> None:
    assert [decision_words(decision, DEFAULT_HEADLINE) for decision in (*Decision, None, "")] == [
        "Below threshold", "Abnormal", "Unsure", "No decision", "No decision",
    ]  # fmt: skip
    assert decision_words("abnormal", DEFAULT_HEADLINE, "other abnormality") == "Abnormal: other abnormality"
    assert decision_words("abnormal", DEFAULT_HEADLINE, "abnormal") == "Abnormal"
    card = make_card(labels=("normal", "opacity", "other"), positive_labels=("opacity", "other"))
    assert leading_label(card, {"normal": 0.9, "opacity": 0.2, "other": 0.4}) == "other"


@pytest.fixture
def of_two(scorer: Scorer) -> Scorer:
    """The same network for adults and children."""
    card = two_populations(weights_sha256=scorer.card.weights_sha256)
    return Scorer(scorer.engine.with_card(card), "high_sensitivity")


def aged(age: str, view: str = "") -> Image:
    return replace(make_image(chest()), attributes={"PatientAge": age, "ViewPosition": view})


def test_each_film_is_decided_at_the_points_of_its_own_population(of_two: Scorer) -> None:
    films = [aged("045Y"), aged("", "PA"), aged("003Y", "AP")]
    adult, unknown, child = (scored(answer).prediction for answer in of_two.score_many(films))
    card = of_two.card
    assert [own.population for own in (adult, unknown, child)] == ["adults", "adults", "children"]
    assert [own.age for own in (adult, unknown, child)] == [45, None, 3]
    assert adult.operating_point == card.populations[0].operating_points[1]
    assert child.operating_point == card.populations[1].operating_points[1]
    odds = np.array([np.log(adult.scores["abnormal"] / adult.scores["normal"])])
    assert adult.score == pytest.approx(calibrated(odds, card.populations[0].calibration)[0])
    assert child.score == pytest.approx(calibrated(odds, card.populations[1].calibration)[0])
    assert adult.score == unknown.score != child.score
    for own in (adult, unknown, child):
        assert own.decision is decide(own.score, own.operating_point)
        moved = at_point(own, card, "balanced")
        assert moved.operating_point == operating_point(card, "balanced", own.population)


def test_a_film_outside_has_a_score_and_no_decision_at_any_point(of_two: Scorer) -> None:
    child_from_behind, teenager = (
        scored(answer).prediction for answer in of_two.score_many([aged("003Y", "PA"), aged("014Y")])
    )
    for own in (child_from_behind, teenager):
        assert (own.decision, own.population, own.calibrated) == (None, "", False)
        assert own.outside is not None
        assert own.outside.code is Code.OUTSIDE_POPULATION
        assert at_point(own, of_two.card, "balanced").decision is None
    assert (teenager.age, child_from_behind.view) == (14, "PA")
    assert teenager.score == scored(of_two.score(aged("045Y"))).prediction.score


def test_what_is_known_otherwise_of_a_film_goes_before_what_its_file_says(of_two: Scorer) -> None:
    film = aged("003Y", "AP")
    of_two.subjects = {film.ref.path: Subject(45)}
    prediction = scored(of_two.score(film)).prediction
    assert (prediction.age, prediction.view, prediction.population) == (45, "AP", "adults")


def test_a_model_that_outlines_gives_no_score(scorer: Scorer) -> None:
    with pytest.raises(Fault, match="gives no score"):
        Scorer(scorer.engine.with_card(make_card(kind=ModelKind.SEGMENTATION)))


def test_each_refusal_of_the_gate_is_logged_once_without_its_film(
    scorer: Scorer, logged: Callable[[], list[str]]
) -> None:
    blank = np.zeros((100, 100), np.uint16)
    scorer.score_many([make_image(film) for film in (chest(0), blank, chest(1))])
    assert logged() == ["score: A film was refused by the input gate: blank"]


def test_what_the_number_means_says_for_which_share_of_abnormal_films() -> None:
    own = Calibration("platt", prevalence=0.5, data="films of a ward", n=1475, patients=401)
    assert score_meaning(own, DEFAULT_HEADLINE) == (
        "P(abnormal) where 50 % of the films are abnormal, calibrated on 1,475 validation films of 401 patients."
    )
    assert score_meaning(replace(own, n=0), DEFAULT_HEADLINE) == "P(abnormal), calibrated on films of a ward."
    assert (
        score_meaning(replace(own, n=0, data=""), DEFAULT_HEADLINE)
        == "P(abnormal), calibrated on data that the card does not name."
    )
    assert score_meaning(Calibration(), DEFAULT_HEADLINE) == "Score of abnormal, not calibrated: not a probability."
