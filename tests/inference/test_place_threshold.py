"""What a threshold does to 1,000 people of a place: against counting by hand, against draws, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inference.figures import Estimate, wilson
from inference.models.card import DEFAULT_HEADLINE, PlacePoint
from inference.place_threshold import (
    PlaceFilms,
    PlaceThreshold,
    as_place_point,
    cautions,
    marks,
    people,
    table_lines,
    too_few,
)
from tests.models import make_point, two_populations


def make_films(ill: int = 60, well: int = 140, seed: int = 0, **changes: object) -> PlaceFilms:
    """A film for each patient; scores of ill ones are higher, by far not always."""
    generator = np.random.default_rng(seed)
    scores = np.r_[generator.beta(4, 2, ill), generator.beta(2, 4, well)]
    positive = np.r_[np.ones(ill, bool), np.zeros(well, bool)]
    films = PlaceFilms(scores, positive, [f"P{film}" for film in range(ill + well)], "", "films of here")
    return replace(films, **changes)


def test_the_three_counts_are_those_that_are_counted() -> None:
    films = make_films()
    found = PlaceThreshold(films).at(0.5, 0.02)
    called = films.scores >= 0.5
    hits, alarms = int((called & films.positive).sum()), int((called & ~films.positive).sum())
    assert found.missed.value == pytest.approx(20 * (60 - hits) / 60)
    assert found.needless.value == pytest.approx(980 * alarms / 140)
    assert found.recalled.value == pytest.approx(20 * hits / 60 + 980 * alarms / 140)
    assert (found.sensitivity.n, found.specificity.n) == (60, 140)


def test_a_film_at_the_threshold_is_recalled() -> None:
    films = make_films(scores=np.r_[np.full(60, 0.5), np.full(140, 0.49)])
    found = PlaceThreshold(films).at(0.5, 0.1)
    assert (found.recalled.value, found.missed.value, found.needless.value) == (pytest.approx(100), 0, 0)


def test_intervals_are_those_of_patients_and_hold_in_nine_of_ten_samples() -> None:
    threshold, prevalence = 0.5, 0.1
    many = make_films(20_000, 20_000, seed=99)
    called = many.scores >= threshold
    truth = 1000 * (prevalence * called[many.positive].mean() + (1 - prevalence) * called[~many.positive].mean())
    held = 0
    for seed in range(60):
        found = PlaceThreshold(make_films(50, 50, seed=seed + 1)).at(threshold, prevalence)
        assert found.recalled.low is not None
        held += found.recalled.low <= truth <= found.recalled.high
    assert held >= 53


def test_films_of_a_patient_are_drawn_together() -> None:
    films = make_films(60, 140)
    twice = PlaceFilms(
        np.tile(films.scores, 4), np.tile(films.positive, 4), list(films.patients) * 4, "", "the same films"
    )
    apart = replace(twice, patients=[str(film) for film in range(800)])
    width = [
        found.recalled.high - found.recalled.low
        for found in (PlaceThreshold(own).at(0.5, 0.1) for own in (films, twice, apart))
    ]
    assert width[1] == pytest.approx(width[0], rel=0.1)
    assert width[2] < 0.7 * width[0]


def test_the_interval_of_all_who_are_recalled_knows_that_both_kinds_are_of_the_same_patients() -> None:
    """Each patient has an ill and a well film, called alike: what is drawn varies together."""
    generator = np.random.default_rng(4)
    called = (generator.random(80) < 0.5).astype(float)
    scores = np.tile(called, 2)
    films = PlaceFilms(scores, np.repeat([True, False], 80), [str(own % 80) for own in range(160)], "", "pairs")
    together = PlaceThreshold(films).at(0.5, 0.5).recalled
    strangers = PlaceThreshold(replace(films, patients=[str(own) for own in range(160)])).at(0.5, 0.5).recalled
    assert together.high - together.low == pytest.approx(1000 * 2 * 1.96 * np.sqrt(called.var() / 80), rel=0.1)
    assert together.high - together.low > 1.25 * (strangers.high - strangers.low)


def test_no_miss_in_forty_is_not_none_in_a_thousand() -> None:
    films = make_films(40, 40, scores=np.r_[np.full(40, 0.9), np.full(40, 0.1)])
    found = PlaceThreshold(films).at(0.5, 0.2)
    assert found.missed.value == 0
    assert found.missed.high == pytest.approx(200 * (1 - wilson(40, 40).low))
    assert found.recalled.low < 200 < found.recalled.high


def test_few_patients_give_counts_without_intervals_and_no_point() -> None:
    films = make_films(9, 40)
    found = PlaceThreshold(films).at(0.5, 0.1)
    assert (found.sensitivity.interval, found.recalled.interval) == (None, None)
    assert found.needless.interval is not None
    words = too_few(films, DEFAULT_HEADLINE)
    assert words.startswith(
        "It takes at least 30 patients with abnormal films and 30 with normal films; here are 9 and 40."
    )
    with pytest.raises(ValueError, match="at least 30"):
        as_place_point(found, films, DEFAULT_HEADLINE, "ours", "Ada", "2026-11-29T10:00:00+00:00")
    assert too_few(make_films(30, 30), DEFAULT_HEADLINE) == ""


def test_sixty_films_of_two_patients_are_two() -> None:
    films = make_films(60, 60, patients=["A"] * 60 + ["B"] * 60)
    assert films.kinds == (1, 1)
    assert too_few(films, DEFAULT_HEADLINE) != ""


def test_what_was_left_out_and_what_flatters_is_said() -> None:
    films = make_films(outside=3, others=1, population="adults", cautions=("Half was read with the score in sight.",))
    said = " ".join(cautions(films))
    assert "Measured on the films that it is chosen on" in said
    assert "Only 60 patients of one kind" in said
    assert "3 films of patients that the model is not for and 1 film of other patients than adults" in said
    assert "Half was read with the score in sight." in said
    assert "Only" not in " ".join(cautions(make_films(140, 140)))


def test_a_kept_point_holds_all_that_was_known_when_it_was_chosen() -> None:
    films = make_films()
    found = PlaceThreshold(films).at(0.35, 0.03)
    own = as_place_point(found, films, DEFAULT_HEADLINE, " our  clinic", "Ada", "2026-11-29T10:00:00+00:00")
    assert own.point.name == "own: our clinic"
    assert (own.point.threshold, own.point.unsure_low, own.point.unsure_high) == (0.35, 0.35, 0.35)
    assert (own.point.n, own.point.patients, own.n_positive, own.prevalence) == (200, 200, 60, 0.03)
    assert own.point.sensitivity == found.sensitivity.interval
    assert "prevalence of 3 %" in own.point.rule
    assert found.sentence(DEFAULT_HEADLINE) in own.point.rule
    assert own.cautions == cautions(films)


def test_films_that_tell_nothing_keep_nothing() -> None:
    films = make_films(useless="Nobody read those below.")
    found = PlaceThreshold(films).at(0.35, 0.03)
    with pytest.raises(ValueError, match="Nobody read"):
        as_place_point(found, films, DEFAULT_HEADLINE, "ours", "Ada", "2026-11-29")


def test_the_marks_are_of_the_population_that_the_films_are_of() -> None:
    own = PlacePoint(make_point("own: clinic", 0.44), "children", "Ada", "2026-11-29", 0.1, 5)
    card = replace(two_populations(), place_points=(own,))
    assert marks(card, "adults") == {"balanced": 0.5, "high_sensitivity": 0.2}
    assert marks(card, "children") == {"balanced": 0.7, "high_sensitivity": 0.3, "own: clinic": 0.44}


def test_the_slider_as_text_has_each_mark_in_its_place() -> None:
    tried = PlaceThreshold(make_films())
    lines = list(table_lines(tried, 0.05, {"balanced": 0.52}))
    assert len(lines) == 21
    place = next(number for number, line in enumerate(lines) if line.endswith("balanced"))
    assert lines[place - 1].split()[0] == "0.500"
    assert people(tried.at(0.52, 0.05).missed) in lines[place]


def test_less_than_ten_in_a_thousand_keep_a_decimal() -> None:
    assert people(Estimate(0.42, 0.1, 1.26, 9)) == "0.4 (0.1 to 1.3)"
    assert people(Estimate(85.2, 71.4, 99.6, 9)) == "85 (71 to 100)"
    assert people(Estimate(3.0, None, None, 9)) == "3.0"


def test_a_prevalence_is_a_share() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        PlaceThreshold(make_films()).at(0.5, 3)
