"""Scores calibrated again on a place's films: measured across patients, refused where it cannot be, kept beside."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Fault
from inference.calibration import choose_calibration
from inference.decide import calibrated, decide, uncalibrated
from inference.figures import calibration_error
from inference.models import catalogue, place_points, store
from inference.models.card import DEFAULT_HEADLINE, Calibration, Interval, Metrics, PlacePoint, with_chosen
from inference.models.card_file import read_card
from inference.place_threshold import PlaceFilms
from inference.recalibration import Recalibrated, keep_recalibrated, next_version, recalibrate, recalibrated_card
from tests.models import make_card, make_point, two_populations

AT = "2026-11-29T10:00:00+00:00"
ISOTONIC = Calibration("isotonic", 0.7, knots=(-2.0, 0.5, 1.0), values=(-1.0, 0.0, 3.0))


def place(films: int = 300, slope: float = 1.0, intercept: float = 0.0, seed: int = 1, **changes: object) -> PlaceFilms:
    """Films whose logit before calibration tells the truth once it is `slope` times as much and `intercept` more."""
    generator = np.random.default_rng(seed)
    logits = generator.normal(0, 2, films)
    positive = generator.random(films) < calibrated(logits, Calibration("platt", slope, intercept))
    scores = calibrated(logits, make_card().calibration)
    found = PlaceFilms(scores, positive, [f"P{own}" for own in range(films)], "", "review of films")
    return replace(found, **changes)


@pytest.mark.parametrize("calibration", [Calibration(), Calibration("platt", 1.5, -0.25), ISOTONIC])
def test_what_a_calibration_did_is_undone(calibration: Calibration) -> None:
    logits = np.linspace(-6, 6, 101)
    assert uncalibrated(calibrated(logits, calibration), calibration) == pytest.approx(logits, abs=1e-6)
    ends = uncalibrated(np.array([0.0, 1.0]), calibration)
    assert np.isfinite(ends).all()
    assert ends[0] < ends[1]


def test_scores_that_are_far_from_the_truth_here_come_near_to_it() -> None:
    found = recalibrate(place(slope=0.5), make_card())
    assert found.helps
    assert found.after[0].high < found.before[0].value
    assert found.after[1].value < found.before[1].value
    assert found.changed[0].value == pytest.approx(found.after[0].value - found.before[0].value)
    assert found.calibration.method in {"temperature", "platt"}
    assert found.calibration.slope == pytest.approx(0.5, abs=0.15)
    assert (found.calibration.n, found.calibration.patients) == (300, 300)
    assert found.sentences(DEFAULT_HEADLINE)[-1].startswith("It helps")


def test_scores_that_are_right_already_are_not_said_to_be_bettered() -> None:
    films = place(120, 1.5, -0.25)
    weights = np.where(films.positive, 1 / films.positive.sum(), 1 / (~films.positive).sum())
    found = recalibrate(films, make_card())
    assert not found.helps
    assert "not help clearly" in found.verdict()
    assert found.before[1].value == pytest.approx(calibration_error(films.scores, films.positive, weights=weights))
    brier = (weights * (films.scores - films.positive) ** 2).sum() / 2
    assert found.before[0].value == pytest.approx(brier)


def test_a_change_that_may_be_chance_is_no_help() -> None:
    found = recalibrate(place(slope=0.5), make_card())
    by_chance = replace(found, changed=(Interval(-0.01, -0.03, 0.005), found.changed[1]))
    assert found.helps
    assert not by_chance.helps
    assert "may be chance" in by_chance.verdict()


def test_a_change_for_the_worse_is_told() -> None:
    found = Recalibrated(
        *(Calibration("platt"), ""),
        *((Interval(0.1, 0.1, 0.1),) * 2, (Interval(0.2, 0.2, 0.2),) * 2, (Interval(0.1, 0.05, 0.15),) * 2),
    )
    assert not found.helps
    assert found.verdict().startswith("It does harm")


def test_what_is_measured_is_of_patients_that_the_fit_has_not_seen() -> None:
    """Each patient has eight films; fitted and measured on the same ones the error comes out lower."""
    films = place(48, 0.2, seed=5)
    many = PlaceFilms(np.tile(films.scores, 8), np.tile(films.positive, 8), list(films.patients) * 8, "", "eight each")
    many = replace(many, positive=np.where(np.arange(384) % 48 < 2, ~many.positive, many.positive))
    if min(many.kinds) < 30:
        many = replace(many, patients=[f"{own}" for own in range(384)])
    found = recalibrate(many, make_card())
    logits = uncalibrated(many.scores, make_card().calibration)
    fitted = choose_calibration(logits, many.positive, list(many.patients), "")
    own = (calibrated(logits, fitted) - many.positive) ** 2
    same = (own[many.positive].mean() + own[~many.positive].mean()) / 2
    assert found.after[0].value > same


def test_isotonic_takes_a_hundred_patients() -> None:
    generator = np.random.default_rng(3)
    logits = generator.normal(0, 2, 1500)
    stepped = np.where(logits < -2, 0.02, np.where(logits < 2, 0.5, 0.98))
    positive = generator.random(1500) < stepped
    scores = calibrated(logits, make_card().calibration)
    films = PlaceFilms(scores, positive, [str(own) for own in range(1500)], "", "steps")
    assert recalibrate(films, make_card()).calibration.method == "isotonic"
    few = PlaceFilms(scores[:99], positive[:99], films.patients[:99], "", "steps")
    assert recalibrate(few, make_card()).calibration.method != "isotonic"


@pytest.mark.parametrize(
    ("films", "why"),
    [
        (place(40), "at least 30 patients"),
        (place(300, useless="Nobody read those below."), "Nobody read"),
        (place(300, slope=-1.0), "the wrong way round"),
        (place(300, patients=[str(own % 50) for own in range(300)], positive=np.arange(300) < 3), "at least 30"),
    ],
)
def test_it_is_refused_with_the_reason(films: PlaceFilms, why: str) -> None:
    found = recalibrate(films, make_card())
    assert why in found.refused
    assert found.sentences(DEFAULT_HEADLINE) == (found.refused,)
    assert not found.helps
    with pytest.raises(ValueError, match=re.escape(why)):
        recalibrated_card(make_card(), found, (), "Ada", AT)


@pytest.mark.parametrize("old", [make_card().calibration, ISOTONIC])
def test_every_film_is_called_as_before_and_figures_of_the_old_scores_go(old: Calibration) -> None:
    films = place(slope=0.5, cautions=("Read worst first.",))
    figures = {name: Interval(0.5, 0.4, 0.6) for name in ("auc", "brier", "ece", "sensitivity")}
    card = replace(make_card(calibration=old), metrics=(Metrics("NIH", "test", 9, 4, 9, figures, "balanced"),))
    films = replace(films, scores=calibrated(uncalibrated(films.scores, make_card().calibration), old))
    found = recalibrate(films, card)
    made = recalibrated_card(card, found, (), "Ada", AT)
    again = calibrated(uncalibrated(films.scores, old), made.calibration)
    assert not np.allclose(again, films.scores, atol=0.02)
    for before, after in zip(card.operating_points, made.operating_points, strict=True):
        assert [decide(score, before) for score in films.scores] == [decide(score, after) for score in again]
        assert (before.sensitivity, before.n) == (after.sensitivity, after.n)
    assert {*made.metrics[0].figures} == {"auc", "sensitivity"}
    assert made.populations[0].ages == card.populations[0].ages
    assert made.training["recalibrated"]["on"] == "review of films"
    assert "Read worst first." in made.calibration.note
    assert (made.version, made.weights_sha256) == ("1.0+own1", card.weights_sha256)


def test_only_the_population_of_the_films_is_calibrated_again() -> None:
    card = two_populations()
    found = recalibrate(place(slope=0.5, population="adults"), card)
    kept = PlacePoint(make_point("own: clinic", 0.3), "adults", "Ada", AT, 0.1, 60)
    card = replace(card, place_points=(kept,))
    made = recalibrated_card(card, found, (), "Ada", AT)
    assert made.populations[1] == card.populations[1]
    assert made.populations[0].calibration != card.populations[0].calibration
    assert (made.populations[0].name, made.populations[0].ages) == ("adults", (18, 91))
    assert made.place_points == ()


def test_versions_count_on() -> None:
    assert next_version("2.1", ()) == "2.1+own1"
    assert next_version("2.1", ("2.1", "2.1+own1", "2.1+own3", "3.0+own8")) == "2.1+own4"
    assert next_version("2.1+own1", ("2.1", "2.1+own1")) == "2.1+own2"


def test_it_stands_beside_the_old_one_which_can_be_had_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_points, "points_folder", lambda: home / "points")
    store.save(home / "bundled" / "tiny", make_card(), {"head.weight": np.arange(6, dtype=np.float32).reshape(2, 3)})
    card = read_card(home / "bundled" / "tiny")
    kept = PlacePoint(make_point("own: clinic", 0.3), "", "Ada", AT, 0.1, 60)
    card = place_points.keep(card, kept)
    before = {path.name: path.read_bytes() for path in (home / "bundled" / "tiny").iterdir()}
    made = keep_recalibrated(card, recalibrate(place(slope=0.5), card), "Ada", AT)
    assert {path.name: path.read_bytes() for path in (home / "bundled" / "tiny").iterdir()} == before
    assert [model.name for model in catalogue.available()] == ["tiny", "tiny@1.0+own1"]
    assert catalogue.in_use() == home / "bundled" / "tiny"
    new = store.load(catalogue.use("tiny@1.0+own1"))
    assert new.card == made
    assert new.card.place_points == ()
    assert catalogue.rollback() == home / "bundled" / "tiny"
    assert read_card(catalogue.in_use()).place_points == (kept,)
    second = keep_recalibrated(new.card, recalibrate(place(slope=0.5, seed=7), card), "Ada", AT)
    assert second.version == "1.0+own2"


def test_a_model_that_is_not_installed_is_not_recalibrated(home: Path) -> None:
    found = recalibrate(place(slope=0.5), with_chosen(make_card(), make_card().calibration, (make_point("a", 0.5),)))
    with pytest.raises(Fault, match="tiny"):
        keep_recalibrated(make_card(), found, "Ada", AT)
