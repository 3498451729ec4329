"""A place's own operating points: kept beside the model and not in it, for that version alone, named as its own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Fault
from imaging.image import FileKind, ImageRef
from imaging.reasons import ENGLISH
from inference.decide import at_point, operating_point, points_by_population
from inference.models import catalogue, place_points, store
from inference.models.card import Calibration, Interval, PlacePoint, quoted, with_chosen
from inference.models.card_file import card_text, card_to_json, read_card, write_card
from inference.prediction import Decision, Prediction, Provenance
from tests.models import make_card, make_point, two_populations


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(place_points, "points_folder", lambda: tmp_path / "points")
    return tmp_path / "points"


def an_own(name: str = "own: clinic", threshold: float = 0.3, population: str = "") -> PlacePoint:
    point = make_point(name, threshold, data="review of films", n=200, patients=180)
    return PlacePoint(point, population, "Ada", "2026-11-29T10:00:00+00:00", 0.03, 60, ("It flatters.",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store.save(tmp_path / "m", make_card(), {"head.weight": np.zeros((2, 3), np.float32)})
    return tmp_path / "m"


def test_a_point_is_kept_without_touching_the_folder_of_the_model(folder: Path, data: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    folder.chmod(0o500)
    try:
        kept = place_points.keep(read_card(folder), an_own())
    finally:
        folder.chmod(0o700)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.parent for path in data.iterdir()] == [data]
    assert read_card(folder).place_points == kept.place_points == (an_own(),)
    assert store.load(folder).card.place_point("own: clinic") == an_own()


def test_a_card_is_the_same_with_own_points_and_is_written_without_them(folder: Path) -> None:
    bare = read_card(folder)
    card = place_points.keep(bare, an_own())
    assert card == bare
    assert hash(card.id) == hash(bare.id)
    assert "place_points" not in card_to_json(card)
    write_card(folder, card)
    assert json.loads((folder / "card.json").read_text()) == card_to_json(bare)
    raw = card_to_json(card) | {"place_points": []}
    (folder / "card.json").write_text(json.dumps(raw))
    with pytest.raises(Fault, match="place_points is unknown"):
        read_card(folder)


def test_no_other_version_weights_or_calibration_has_it() -> None:
    card = make_card()
    place_points.keep(card, an_own())
    recalibrated = with_chosen(card, Calibration("platt", 2.0, 0.0), card.operating_points)
    for other in (replace(card, version="1.1"), replace(card, weights_sha256="1" * 64), recalibrated):
        assert place_points.joined(other).place_points == ()
        assert place_points.points_file(other) != place_points.points_file(card)
    assert place_points.joined(replace(card, metrics=())).place_points == (an_own(),)


def test_a_point_is_replaced_by_its_name_and_removed_with_its_file(data: Path) -> None:
    card = place_points.keep(make_card(), an_own())
    card = place_points.keep(card, an_own("own: ward", 0.7))
    card = place_points.keep(card, an_own(threshold=0.4))
    assert [(own.point.name, own.point.threshold) for own in card.place_points] == [
        ("own: ward", 0.7),
        ("own: clinic", 0.4),
    ]
    with pytest.raises(Fault) as fault:
        place_points.remove(card, "own: other")
    assert "own: ward, own: clinic" in ENGLISH.sentence(fault.value.problem)
    card = place_points.remove(place_points.remove(card, "own: ward"), "own: clinic")
    assert card.place_points == ()
    assert not list(data.iterdir())


@pytest.mark.parametrize("name", ["balanced", "own:", "own: ", f"own: {'a' * 41}", "own: a\nb", 'own: "a"', "own: <b>"])
def test_a_point_that_could_be_taken_for_another_is_not_kept(name: str) -> None:
    with pytest.raises(Fault, match="cannot be kept"):
        place_points.keep(make_card(), an_own(name))


def test_a_card_cannot_bring_a_point_that_seems_to_be_of_this_place(folder: Path) -> None:
    card = make_card(operating_points=(make_point("own: clinic", 0.5),))
    with pytest.raises(Fault, match="as only those of a place do"):
        write_card(folder, card)


def test_a_damaged_file_hides_no_model_and_is_told(home: Path, folder: Path, data: Path) -> None:
    folder.rename(home / "bundled")
    (home / "bundled" / "m").mkdir()
    for path in [own for own in (home / "bundled").iterdir() if own.is_file()]:
        path.rename(home / "bundled" / "m" / path.name)
    card = place_points.keep(read_card(home / "bundled" / "m"), an_own())
    path = place_points.points_file(card)
    whole = path.read_text()
    for text in ("{", whole.replace('"schema": 1', '"schema": 9'), whole.replace("0.3", "1.3"), whole[:-40], "[]"):
        path.write_text(text)
        assert [model.card.place_points for model in catalogue.available()] == [()]
        (problem,) = catalogue.unusable()
        assert "cannot be read" in ENGLISH.sentence(problem)
    path.write_text(whole)
    assert catalogue.unusable() == ()
    assert catalogue.available()[0].card.place_points == (an_own(),)


def test_a_film_is_decided_at_it_and_says_so() -> None:
    card = replace(make_card(), place_points=(an_own(),))
    ref = ImageRef(Path("a.png"), 0, 1, FileKind.PNG, 9, 9)
    who = Provenance("tiny", "1.0", "0" * 64, "cpu", 0.1)
    plain = Prediction(ref, {"abnormal": 0.35}, 0.35, True, operating_point(card), Decision.NEGATIVE, who)
    found = at_point(plain, card, "own: clinic")
    assert found.operating_point == an_own().point
    assert (found.decision, at_point(found, card).decision) == (Decision.POSITIVE, Decision.NEGATIVE)
    assert [point.name for point in card.all_points] == ["balanced", "high_sensitivity", "own: clinic"]
    assert [point.name for point in card.operating_points] == ["balanced", "high_sensitivity"]
    with pytest.raises(KeyError):
        operating_point(card, "own: other")


def test_films_of_other_patients_are_decided_at_the_model_s_own_point() -> None:
    own = an_own(population="children")
    card = replace(two_populations(), place_points=(own,))
    assert operating_point(card, "own: clinic") is own.point
    points = points_by_population(card, "own: clinic")
    assert (points["adults"].name, points["children"]) == ("balanced", own.point)
    assert operating_point(card, "own: clinic", "").name == "balanced"
    with pytest.raises(KeyError):
        quoted(card, "adults", "own: clinic")


def test_its_figures_are_told_as_those_of_the_films_that_chose_it() -> None:
    card = replace(make_card(), place_points=(an_own(),))
    found = quoted(card, "", "own: clinic")
    assert found is not None
    assert (found.chose, found.n, found.where) == (True, 200, "review of films")
    assert found.sensitivity == Interval(0.9, 0.87, 0.93)


def test_the_card_in_words_says_whose_it_is_and_where_it_comes_from() -> None:
    words = card_text(replace(make_card(), place_points=(an_own(),)))
    part = words[words.index("## Operating points of this place, not of the card") :]
    for said in (
        "own: clinic: abnormal from 0.300",
        "kept by Ada on 2026-11-29",
        "3.00%",
        "It flatters.",
        "60 abnormal",
    ):
        assert said in part
    assert "of this place" not in card_text(make_card())


def test_a_worker_of_a_cluster_decides_at_the_points_of_who_asks(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    from inference.cluster_worker import _received

    place_points.keep(read_card(folder), an_own("own: of the worker's computer"))
    card = replace(read_card(folder), place_points=(an_own(),))
    with _received((card, {store.WEIGHTS_FILE: (folder / store.WEIGHTS_FILE).read_bytes()})) as model:
        assert model.card == card
        assert model.card.place_points == (an_own(),)
