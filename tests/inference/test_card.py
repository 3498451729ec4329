from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from imaging.faults import Code, Fault
from imaging.reasons import ENGLISH
from inference.models.card import (
    Calibration,
    Finding,
    Headline,
    HeatmapSpec,
    Interval,
    Metrics,
    ModelCard,
    ModelKind,
    OperatingPoint,
    ReliabilityBin,
    quoted,
)
from inference.models.card_file import CARD_FILE, card_from_json, card_text, card_to_json, read_card, write_card
from tests.models import make_card, make_point, two_populations


def change(**fields: object) -> Callable[[dict[str, Any]], None]:
    return lambda raw: raw.update(fields)


def test_a_card_reads_back_as_it_was_written(tmp_path: Path) -> None:
    card = make_card()
    write_card(tmp_path, card)
    assert read_card(tmp_path) == card
    assert [path.name for path in tmp_path.iterdir()] == [CARD_FILE]


def first(card: ModelCard) -> dict[str, Any]:
    """The JSON values of a card as schema 1 had them."""
    raw = card_to_json(card)
    (population,) = raw.pop("populations")
    raw |= {"calibration": population["calibration"], "operating_points": population["operating_points"]}
    findings = raw.pop("findings")
    raw |= {"labels": [own["label"] for own in findings]}
    raw |= {"abnormal_labels": [own["label"] for own in findings if own["abnormal"]]}
    raw |= {"heatmap_reference": raw.pop("map")["reference"], "schema": 1}
    for name in ("kind", "task", "engines"):
        del raw[name]
    return raw


def test_a_card_of_schema_1_reads_as_one_task_for_a_population_of_which_nothing_is_claimed(tmp_path: Path) -> None:
    card = make_card()
    (tmp_path / CARD_FILE).write_text(json.dumps(first(card)))
    read = read_card(tmp_path)
    assert read == card
    assert (read.schema, read.kind, read.task, read.engines) == (2, ModelKind.CLASSIFIER, "abnormal", {})
    assert [(own.name, own.ages, own.views) for own in read.populations] == [("", None, ())]
    write_card(tmp_path, read)
    assert json.loads((tmp_path / CARD_FILE).read_text())["schema"] == 2


def test_a_card_of_schema_2_says_its_findings_populations_map_and_engines(tmp_path: Path) -> None:
    findings = (Finding("normal", False), Finding("opacity", True), Finding("other", True, "other abnormality"))
    card = two_populations(
        findings=findings, map=HeatmapSpec("stage 4", "HiResCAM", 0.3), engines={"onnx": "ab" * 32}, task="abnormal"
    )
    write_card(tmp_path, card)
    read = read_card(tmp_path)
    assert read == card
    assert (read.labels, read.positive_labels) == (("normal", "opacity", "other"), ("opacity", "other"))
    assert [read.words(label) for label in read.labels] == ["normal", "opacity", "other abnormality"]
    assert (read.calibration, read.operating_points) == (
        read.populations[0].calibration,
        read.populations[0].operating_points,
    )
    raw = json.loads((tmp_path / CARD_FILE).read_text())
    assert not {"labels", "abnormal_labels", "calibration", "operating_points", "heatmap_reference"} & set(raw)


def of_children(**changes: object) -> Callable[[dict[str, Any]], None]:
    return lambda raw: raw["populations"][1].update(changes)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (change(schema=3), "schema is 3"),
        (change(unknown=1), "card.unknown is unknown"),
        (change(kind="oracle"), "not one of classifier, segmentation"),
        (change(task=" "), "does not say its task"),
        (change(engines={"onnx": "abc"}), "digest of an engine"),
        (lambda raw: raw.pop("findings"), "card.findings is missing"),
        (change(findings=[]), "it has no labels"),
        (lambda raw: raw["findings"][0].update(abnormal="yes"), "card.findings[0].abnormal is not a yes or no"),
        (lambda raw: raw["findings"].append(raw["findings"][0]), "a label occurs twice"),
        (change(populations=[]), "it has no population"),
        (of_children(name="adults"), "a population's name repeats"),
        (of_children(name=""), "has no name"),
        (of_children(ages=[5, 1]), "not two whole years"),
        (of_children(ages=[1, 5, 9]), "not two whole years"),
        (of_children(ages=[1, 300]), "not two whole years"),
        (of_children(ages=[1.5, 5]), "card.populations[1].ages[0] is not a whole number"),
        (of_children(views=["LL"]), "its views are not among AP, PA"),
        (of_children(operating_points=[]), "different names"),
        (lambda raw: raw["populations"][1]["operating_points"].reverse(), "different names"),
        (lambda raw: raw["populations"][1]["calibration"].update(slope=-1), "slope is not above 0"),
        (lambda raw: raw["metrics"][0].update(population="cats"), "a population that it has not"),
        (lambda raw: raw["map"].update(reference=0), "heatmap_reference is not above 0"),
    ],
)
def test_a_wrong_card_of_schema_2_is_refused_with_the_place_and_the_reason(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], reason: str
) -> None:
    raw = card_to_json(two_populations())
    spoil(raw)
    (tmp_path / CARD_FILE).write_text(json.dumps(raw))
    with pytest.raises(Fault) as caught:
        read_card(tmp_path)
    assert caught.value.problem.code is Code.MODEL_REFUSED
    assert reason in ENGLISH.message(caught.value.problem)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (change(schema=0), "schema is 0"),
        (change(unknown=1), "card.unknown is unknown"),
        (lambda raw: raw.pop("labels"), "card.labels is missing"),
        (change(labels="normal"), "card.labels is not a list"),
        (change(labels=["normal", 3]), "card.labels[1] is not a text"),
        (change(labels=["a", "a"]), "a label occurs twice"),
        (change(abnormal_labels=["cat"]), "not among its labels"),
        (change(abnormal_labels=["normal", "abnormal"]), "at least one label must not mean abnormal"),
        (change(activation="tanh"), "not one of softmax, sigmoid"),
        (change(weights_sha256="abc"), "SHA-256"),
        (change(id="../evil"), "its id may hold only"),
        (change(operating_points=[]), "no operating point"),
        (change(heatmap_reference=0), "heatmap_reference is not above 0"),
        (change(input=None), "card.input is not an object"),
        (lambda raw: raw["input"].update(std=[1.0, 0.0, 1.0]), "std above 0"),
        (lambda raw: raw["input"].update(rows=2.5), "card.input.rows is not a whole number"),
        (lambda raw: raw["input"].update(low=99, high=1), "percentiles"),
        (lambda raw: raw["operating_points"][0].update(unsure_low=0.9), "unsure_low <= threshold"),
        (lambda raw: raw["calibration"].update(slope=-1), "slope is not above 0"),
    ],
)
def test_a_wrong_card_of_schema_1_is_refused_with_the_place_and_the_reason(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], reason: str
) -> None:
    raw = first(make_card())
    spoil(raw)
    (tmp_path / CARD_FILE).write_text(json.dumps(raw))
    with pytest.raises(Fault) as caught:
        read_card(tmp_path)
    assert caught.value.problem.code is Code.MODEL_REFUSED
    assert reason in ENGLISH.message(caught.value.problem)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"schema": NaN}', '{"schema": 1e999}'])
def test_what_is_no_card_is_refused_and_never_crashes(tmp_path: Path, text: str) -> None:
    (tmp_path / CARD_FILE).write_text(text)
    with pytest.raises(Fault):
        read_card(tmp_path)


def test_infinity_is_neither_read_nor_written(tmp_path: Path) -> None:
    raw = json.dumps(card_to_json(make_card())).replace('"slope": 1.5', '"slope": 1e999')
    (tmp_path / CARD_FILE).write_text(raw)
    with pytest.raises(Fault, match="slope is not a finite number"):
        read_card(tmp_path)
    with pytest.raises(Fault, match="not a finite number"):
        write_card(tmp_path, make_card(training={"loss": [float("nan")]}))
    assert (tmp_path / CARD_FILE).read_text() == raw


def test_a_card_names_no_place_of_the_computer_it_was_written_on(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"card\.training\.films holds a .*Path"):
        write_card(tmp_path, make_card(training={"films": tmp_path}))
    assert not (tmp_path / CARD_FILE).exists()


def test_a_folder_without_a_card_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="no readable card"):
        read_card(tmp_path)


def test_the_card_in_words_says_what_each_number_is() -> None:
    text = card_text(make_card())
    assert text.startswith("# A model of random numbers\n")
    assert "auc 0.500 (95 % interval 0.200 to 0.800)" in text
    assert "random films, test: 10 films (5 abnormal) of 9 patients" in text
    assert "unsure from 0.400 to 0.600" in text
    assert "calibrated (Platt) on random films, n = 10" in text
    assert "Not for diagnostic use." in text
    assert "    - seeds: 1, 2" in text


def test_the_card_in_words_admits_what_nobody_measured() -> None:
    nothing = Interval(0.0, 0.0, 1.0)
    point = OperatingPoint("default", 0.5, 0.5, 0.5, "half", "", 0, nothing, nothing)
    text = card_text(make_card(operating_points=(point,), calibration=Calibration(), metrics=()))
    assert "- default: abnormal from 0.500; half; not measured" in text
    assert "not calibrated: it ranks films and is not a probability" in text


def test_figures_beside_a_score_are_of_test_films_of_its_population_else_of_those_that_chose() -> None:
    def measured(split: str, population: str, n: int, point: str = "balanced", value: float = 0.8) -> Metrics:
        own = Interval(value, value, value)
        figures = {"sensitivity": own, "specificity": own}
        return Metrics("films", split, n, n // 2, n - 1, figures, point, population=population)

    card = two_populations(
        metrics=(
            measured("validation", "", 500),
            measured("validation", "children", 200, value=0.7),
            measured("test", "adults", 100),
            measured("test", "", 150),
            Metrics("films without figures", "test", 9, 5, 9, {}, "balanced", population="adults"),
        )
    )
    adults = quoted(card, "adults", "balanced")
    assert adults is not None
    assert (adults.n, adults.n_positive, adults.patients, adults.chose) == (100, 50, 99, False)
    children = quoted(card, "children", "balanced")
    assert children is not None
    assert (children.n, children.sensitivity.value, children.chose) == (200, 0.7, True)
    other = quoted(card, "adults", "high_sensitivity")
    assert other is not None
    point = card.operating_points[1]
    assert (other.n, other.where, other.sensitivity, other.chose) == (point.n, point.data, point.sensitivity, True)
    assert quoted(make_card(operating_points=(make_point("balanced", 0.5, n=0),), metrics=()), "", "balanced") is None
    with pytest.raises(KeyError):
        quoted(card, "adults", "no such point")


def test_the_card_in_words_says_for_whom_it_is_and_how_its_map_is_made() -> None:
    findings = (Finding("normal", False), Finding("other", True, "other abnormality"))
    card = two_populations(findings=findings, map=HeatmapSpec("", "HiResCAM", 0.3), engines={"onnx": "ab" * 32})
    text = card_text(card)
    assert "Task: abnormal. Findings: normal; other (other abnormality), means abnormal." in text
    assert "- adults 18 to 91, PA or AP\n- children 1 to 5, AP\n" in text
    assert "A film that does not tell its patient's age is decided as one of adults." in text
    assert "## Operating points for children\n\n- balanced: abnormal from 0.700" in text
    assert "## Heat map\n\nHiResCAM of the network's last stage; drawn as full color from 0.3." in text
    assert "- onnx: SHA-256 `" + "ab" * 32 in text
    assert "The card does not say which ages and views the model is for." in card_text(make_card())


def test_what_is_written_keeps_its_keys_and_a_task_has_its_own_headline() -> None:
    bins = (ReliabilityBin(0.0, 0.5, 7, 0.2, 0.25),)
    calibration = Calibration("platt", 1.5, -0.25, 0.5, "random films", 10, 0.02, reliability=bins)
    card = make_card(calibration=calibration)
    raw = card_to_json(card)
    assert [own["abnormal"] for own in raw["findings"]] == [False, True]
    assert raw["metrics"][0]["n_abnormal"] == 5
    assert raw["populations"][0]["calibration"]["reliability"][0]["abnormal"] == 0.25
    assert "headline" not in raw, "programs of before read it, too"
    assert card_from_json(json.loads(json.dumps(raw))) == card
    assert card.headline == Headline("abnormal", "abnormal", ("abnormal",))
    other = replace(card, task="tb", headline_title="tuberculosis")
    raw = card_to_json(other)
    assert (raw["task"], raw["headline"]) == ("tb", "tuberculosis")
    assert card_from_json(raw) == other
    assert other.headline == Headline("tuberculosis", "abnormal", ("abnormal",))
    many = make_card(labels=("normal", "old", "active"), positive_labels=("old", "active"), task="tuberculosis")
    assert many.headline == Headline("tuberculosis", "tuberculosis", ("old", "active"))


def test_a_headline_has_words_for_films_of_both_sides() -> None:
    known, named = Headline(), Headline("tuberculosis")
    assert (known.starting, known.negative, known.either) == ("Abnormal", "normal", "normal or abnormal")
    assert (known.having, known.lacking, known.both) == ("abnormal", "normal", "normal and abnormal films")
    assert (known.films(), known.films(positive=False, noun="film")) == ("abnormal films", "normal film")
    assert (known.showing, known.of_film(), known.of_film(positive=False)) == (
        "are abnormal",
        "is abnormal",
        "is normal",
    )
    assert (named.starting, named.negative, named.either) == (
        "Tuberculosis",
        "no tuberculosis",
        "tuberculosis or not",
    )
    assert (named.having, named.lacking) == ("with tuberculosis", "without tuberculosis")
    assert named.both == "films with and without tuberculosis"
    assert named.films(positive=False, noun="film") == "film without tuberculosis"
    assert (named.showing, named.of_film(positive=False)) == ("show tuberculosis", "shows no tuberculosis")
