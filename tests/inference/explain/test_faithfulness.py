"""A map that marks what a score rests on is told from one that does not; ROAD is the grad-cam package's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from inference.explain import faithfulness as module
from inference.explain.faithfulness import ORDERS, STEPS, drawn_on, faithfulness
from inference.explain.methods import Explaining, Method
from inference.models.torchvision_import import import_torchvision
from inference.prediction import Decision, Faithfulness, Scored
from inference.score import Scorer
from tests.inference.conftest import chest, make_image

SIDE, PLACES = 96, 8
GREY = np.asarray(
    cv2.resize(np.random.default_rng(0).uniform(0, 255, (24, 24)).astype(np.float32), (SIDE, SIDE)), np.float32
)
Scores = Callable[[NDArray[np.float32]], NDArray[np.float64]]


def looks_at(rows: slice, columns: slice) -> Scores:
    """A score that rests on how much detail is left in one place."""
    whole = float(np.abs(np.diff(GREY[rows, columns])).mean())

    def scores(pictures: NDArray[np.float32]) -> NDArray[np.float64]:
        detail = np.abs(np.diff(pictures[:, rows, columns], axis=2)).mean(axis=(1, 2))
        return np.asarray(np.minimum(detail / whole, 1), np.float64)

    return scores


def answered(heat: NDArray[np.float32], scores: Scores, grey: NDArray[np.float32] = GREY) -> Faithfulness:
    steps, seen = faithfulness(grey, heat, scores), []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            found = end.value
            break
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total
    assert isinstance(found, Faithfulness)
    return found


def marks(row: int, column: int) -> NDArray[np.float32]:
    heat = np.zeros((PLACES, PLACES), np.float32)
    heat[row : row + 2, column : column + 2] = 1
    return heat


CORNER = looks_at(slice(0, SIDE // 4), slice(0, SIDE // 4))


def test_a_map_that_marks_what_the_score_rests_on_beats_every_random_order_and_others_do_not() -> None:
    right, wrong = answered(marks(0, 0), CORNER), answered(marks(6, 6), CORNER)
    assert right.deletion < right.random_order - 0.2
    assert right.insertion > right.random_order + 0.2
    assert right.road > 0.2
    assert right.deleted[2] < min(curve[2] for curve in right.chance)
    assert wrong.deletion > right.deletion + 0.3
    assert wrong.insertion < right.insertion - 0.3
    assert wrong.road < 0.1
    assert right.chance == wrong.chance, "the same orders every time"
    assert len(right.chance) == ORDERS
    assert {len(curve) for curve in (right.deleted, right.inserted, *right.chance)} == {STEPS + 1}


def test_curves_begin_and_end_at_the_whole_film_and_at_none_of_it() -> None:
    found = answered(marks(0, 0), CORNER)
    assert found.deleted[0] == found.inserted[-1] == 1
    assert found.deleted[-1] == found.inserted[0] == found.chance[0][-1] < 0.2
    assert found == answered(marks(0, 0), CORNER)


def test_a_map_of_nothing_does_as_chance_does() -> None:
    found = answered(np.zeros((PLACES, PLACES), np.float32), CORNER)
    assert found.deletion > 0.3


def test_areas_are_those_of_trapezia() -> None:
    curve = tuple(np.linspace(0.2, 0.9, STEPS + 1).tolist())
    found = Faithfulness(curve, curve[::-1], (curve, (0.5,) * (STEPS + 1)), 0.0)
    assert found.deletion == pytest.approx(0.55)
    assert found.insertion == pytest.approx(np.trapezoid(curve[::-1], dx=1 / STEPS))
    assert found.random_order == pytest.approx((0.55 + 0.5) / 2)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_missing_pixels_are_drawn_on_as_the_package_solves_it(share: float) -> None:
    import_torchvision()
    from pytorch_grad_cam.metrics.road import NoisyLinearImputer

    order = cv2.resize(np.random.default_rng(1).random((6, 6)).astype(np.float32), (SIDE, SIDE))
    missing = order >= np.quantile(order, 1 - share)
    known = torch.from_numpy((~missing).astype(np.float32))
    theirs = NoisyLinearImputer(noise=0)(torch.from_numpy(GREY[None]), known)[0].numpy()
    own = drawn_on(GREY, missing)
    np.testing.assert_array_equal(own[~missing], GREY[~missing])
    np.testing.assert_allclose(own[missing], theirs[missing], atol=1)


def test_what_is_all_missing_or_whole_can_be_drawn_on() -> None:
    np.testing.assert_array_equal(drawn_on(GREY, np.zeros_like(GREY, bool)), GREY)
    assert np.isfinite(drawn_on(GREY, np.ones_like(GREY, bool))).all()
    strip = np.ones((5, 200), bool)
    strip[:, 100] = False
    assert np.allclose(drawn_on(np.full((5, 200), 7, np.float32), strip), 7, atol=0.5)


def test_road_is_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without noise, by a map as fine as the film, and of a score that a pixel more or less does not turn."""
    import_torchvision()
    from pytorch_grad_cam.metrics import road

    monkeypatch.setattr(module, "_NOISE", 0.0)
    imputer = road.NoisyLinearImputer.__init__
    monkeypatch.setattr(road.NoisyLinearImputer, "__init__", lambda self: imputer(self, noise=0))
    heat, weights = (
        np.asarray(cv2.resize(np.random.default_rng(seed).random((9, 9)).astype(np.float32), (SIDE, SIDE)))
        for seed in (3, 4)
    )

    def scores(pictures: NDArray[np.float32]) -> NDArray[np.float64]:
        detail = np.abs(np.diff(pictures, axis=2)) * (0.2 * weights[:, 1:] + heat[:, 1:] ** 4)
        return np.asarray(1 / (1 + np.exp(2 - 3 * detail.mean(axis=(1, 2)))), np.float64)

    def network(batch: torch.Tensor) -> torch.Tensor:
        return torch.from_numpy(scores(batch.numpy()[:, 0]))

    theirs = road.ROADCombined()(torch.from_numpy(GREY[None, None]), heat[None], [lambda score: score], network)
    assert float(theirs[0]) > 0.02
    assert answered(heat, scores).road == pytest.approx(float(theirs[0]), abs=1e-3)


def test_the_scorer_asks_of_a_label_what_its_map_explains(scorer: Scorer) -> None:
    image = make_image(chest())
    *steps, headline = scorer.faithfulness(image, "abnormal", Method.GRAD_CAM)
    assert all(isinstance(step, Explaining) for step in steps)
    other = list(scorer.faithfulness(image, "normal", Method.GRAD_CAM))[-1]
    answer = scorer.score(image)
    assert isinstance(answer, Scored)
    assert isinstance(headline, Faithfulness)
    assert isinstance(other, Faithfulness)
    assert headline.deleted[0] == pytest.approx(answer.prediction.score)
    assert other.deleted[0] == pytest.approx(answer.prediction.scores["normal"])
    with pytest.raises(ValueError, match="no label cat"):
        list(scorer.faithfulness(image, "cat", Method.GRAD_CAM))


def test_a_folder_is_asked_of_films_that_are_called_something(tiny_model: Path) -> None:
    scorer = Scorer.open(tiny_model, "cpu")
    scorer.with_faithfulness = True
    answers = scorer.score_many([make_image(chest(seed)) for seed in range(3)])
    called = (Decision.POSITIVE, Decision.UNSURE)
    for answer in answers:
        assert isinstance(answer, Scored)
        assert (answer.faithfulness is not None) == (answer.prediction.decision in called)
    everything = replace(scorer.point, threshold=0.0, unsure_low=0.0, unsure_high=0.0)
    card = scorer.card.populations[0]
    scorer.engine = scorer.engine.with_card(
        replace(scorer.card, populations=(replace(card, operating_points=(everything,)),))
    )
    answer = scorer.score(make_image(chest()), heatmaps="abnormal")
    assert isinstance(answer, Scored)
    alone = list(scorer.faithfulness(make_image(chest()), "abnormal", Method.GRAD_CAM))[-1]
    assert answer.faithfulness == alone
