from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, Fault
from inference.decide import calibrated
from inference.models import store
from inference.models.card import Activation, Calibration, Interval, OperatingPoint
from inference.models.card_file import read_card
from inference.table import ANATOMY, ENGINE
from tests.models import make_card, random_state, two_populations
from tests.program import hilum
from training.data.layouts import LabelledFilm, read_labels
from training.data.split import data_digest
from training.evaluation.evaluation import evaluation, positive_truths, said_of


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two models with random weights, one and other, without a gate."""
    folder = tmp_path_factory.mktemp("models")
    words = {"recipe": {"label_map": {"NORMAL": "normal", "PNEUMONIA": "abnormal"}}}
    for seed, name in enumerate(("one", "other")):
        card = make_card(id=name, training=words, calibration=Calibration(), metrics=())
        store.save(folder / name, card, random_state("mobilenet_v2", 2, seed))
    return folder


def _run(*words: object) -> tuple[int, str, str]:
    return hilum("evaluate", *words)


def test_an_evaluation_ends_in_a_report_and_compares_two_models_on_the_same_films(
    models: Path, labels_file: Path, tmp_path: Path
) -> None:
    status, out, err = _run(
        "--model", models / "one", "--compare", models / "other", "--data", labels_file, "--output", tmp_path / "said"
    )
    assert (status, err) == (0, "")
    assert "other against one: 48 films of 24 patients" in out
    assert "DeLong's p" in out
    assert sorted(path.name for path in (tmp_path / "said").iterdir()) == [
        "figures.json",
        "report.html",
        "report.pdf",
        "scores.csv",
    ]
    document = json.loads((tmp_path / "said" / "figures.json").read_text())
    assert document["command"].startswith("hilum evaluate --data ")
    assert str(models) not in document["command"]
    assert document["data_sha256"] == data_digest(read_labels(labels_file), labels_file)
    assert document["comparisons"][0]["summary"]["n"] == 48
    assert len(document["sanity"]) == 7
    rows = list(csv.DictReader((tmp_path / "said" / "scores.csv").open()))
    assert [row["path"] for row in rows] == [f"film{number:02d}.png" for number in range(48)]
    scores = np.array([float(row["abnormal"]) for row in rows])
    positive = np.array([row["label"] == "PNEUMONIA" for row in rows])
    pairs = scores[positive][:, None] - scores[~positive][None, :]
    area = ((pairs > 0) + 0.5 * (pairs == 0)).mean()
    assert document["metrics"][0]["figures"]["auc"]["value"] == pytest.approx(area)
    assert f"auc                {area:.4f}" in out


def test_films_without_a_score_are_counted_and_groups_are_said(models: Path, labels_file: Path, tmp_path: Path) -> None:
    rows = list(csv.DictReader(labels_file.open()))
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "Patient Age", "Patient Gender"))
        for number, row in enumerate(rows):
            path = labels_file.parent / row["path"]
            writer.writerow((path, row["label"], row["patient_id"], 12 + number, "F" if number < 4 else "M"))
        writer.writerow((tmp_path / "gone.png", "NORMAL", "P99", 50, "M"))
    status, out, err = _run("--model", models / "one", "--data", tmp_path / "labels.csv", "--note", "Drawn films.")
    assert status == 1
    assert "gone.png" in err
    assert "Drawn films. 1 films got no score and are left out." in out
    assert "sex female: 4 films (2 abnormal), fewer than 10 films: no figures" in out
    assert "age 40-64: 20 films (10 abnormal), auc" in out


def test_nothing_that_can_be_scored_is_status_2(models: Path, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,label\ngone.png,normal\n")
    status, out, _ = _run("--model", models / "one", "--data", tmp_path / "labels.csv", "--output", tmp_path / "said")
    assert status == 2
    assert "0 films" in out
    assert (tmp_path / "said" / "report.html").is_file()


def test_a_label_that_the_model_does_not_know_is_one_sentence(models: Path, tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("path,label\nfilm.png,fracture\n")
    status, out, err = _run("--model", models / "one", "--data", tmp_path / "labels.csv")
    assert (status, out) == (2, "")
    assert "does not know the label fracture. It knows: abnormal, normal." in err


def test_a_model_to_compare_with_that_is_not_there_is_status_2(models: Path, labels_file: Path) -> None:
    status, _, err = _run("--model", models / "one", "--data", labels_file, "--compare", models / "none")
    assert status == 2
    assert err.startswith("hilum evaluate: ")


def test_figures_are_recorded_on_the_card_in_place_of_earlier_ones(
    models: Path, labels_file: Path, tmp_path: Path
) -> None:
    own = tmp_path / "one"
    shutil.copytree(models / "one", own)
    for _ in range(2):
        assert (
            _run("--model", own, "--data", labels_file, "--split-column", "part", "--split", "test", "--record")[0] == 0
        )
    metrics = read_card(own).metrics
    assert [(found.source, found.split, found.n) for found in metrics] == [("drawn", "test", 16)]
    assert "sensitivity" in metrics[0].figures
    assert not {"auc", "average_precision"} & set(metrics[0].figures)  # eight films of each kind are too few


def test_the_digest_follows_labels_and_splits_but_not_order_place_or_names_of_patients(
    labels_file: Path, tmp_path: Path
) -> None:
    films = read_labels(labels_file)
    digest = data_digest(films, labels_file)
    assert digest == data_digest(films[::-1], labels_file)
    renamed = [replace(film, patient="X" + film.patient) for film in films]
    assert digest == data_digest(renamed, labels_file)
    shutil.copytree(labels_file.parent, tmp_path / "set")
    assert digest == data_digest(read_labels(tmp_path / "set" / "labels.csv"), tmp_path / "set" / "labels.csv")
    for changed in ({"label": "other"}, {"split": "test"}, {"patient": "another"}):
        assert digest != data_digest([replace(films[0], **changed), *films[1:]], labels_file)


_POINT = OperatingPoint("balanced", 0.5, 0.5, 0.5, "", "", 0, Interval(0, 0, 0), Interval(0, 0, 0))


def _films(labels: Sequence[str]) -> tuple[LabelledFilm, ...]:
    return tuple(LabelledFilm(Path(f"{n}.png"), label, str(n), "test", "S") for n, label in enumerate(labels))


def test_four_labels_are_reported_label_by_label_and_as_abnormal_or_not() -> None:
    labels = ("normal", "COVID-19", "viral pneumonia", "lung opacity")
    card = make_card(labels=labels, positive_labels=labels[1:], calibration=Calibration(), operating_points=(_POINT,))
    generator = np.random.default_rng(0)
    films = _films([labels[number % 4] for number in range(80)])
    logits = np.eye(4, dtype=np.float32)[np.arange(80) % 4] * 4 + generator.normal(0, 2, (80, 4)).astype(np.float32)
    own = evaluation(said_of(films, logits, card), card, "test", repeats=20)
    assert own.labels.labels == labels
    said = logits.argmax(axis=1)
    assert own.labels.accuracy == pytest.approx((said == np.arange(80) % 4).mean())
    assert own.labels.macro.auc is not None
    normal = np.exp(logits[:, 0]) / np.exp(logits).sum(axis=1)
    np.testing.assert_allclose(own.said.scores, 1 - normal, rtol=1e-5)
    assert own.whole.n_positive == 60
    plain = evaluation(said_of(_films(["normal", "abnormal"] * 40), logits, card), card, "test", repeats=20)
    assert plain.labels.labels == ("normal", "abnormal"), "films that are only abnormal cannot be told apart"


def test_one_sigmoid_output_is_measured_as_abnormal_or_not() -> None:
    card = make_card(
        labels=("abnormal",),
        positive_labels=("abnormal",),
        activation=Activation.SIGMOID,
        calibration=Calibration("temperature", 0.5),
        operating_points=(_POINT,),
    )
    films = _films(["normal", "abnormal", "abnormal", "normal"])
    own = evaluation(
        said_of(films, np.array([[-2.0], [2.0], [-1.0], [1.0]], np.float32), card), card, "test", repeats=10
    )
    assert own.labels.counts == ((1, 1), (1, 1))
    np.testing.assert_allclose(own.said.raw, 1 / (1 + np.exp([2.0, -2.0, 1.0, -1.0])))
    np.testing.assert_allclose(own.said.scores, 1 / (1 + np.exp([1.0, -1.0, 0.5, -0.5])))


def test_words_of_the_recipe_and_of_the_card_mean_normal_or_abnormal() -> None:
    recipe = {"recipe": {"label_map": {"TB": "abnormal"}, "labels": ["healthy", "abnormal"]}}
    card = make_card(
        labels=("abnormal",), positive_labels=("abnormal",), activation=Activation.SIGMOID, training=recipe
    )
    assert positive_truths(_films(["TB", "healthy", "normal", "abnormal"]), card) == (True, False, False, True)
    with pytest.raises(Fault, match="does not know the label other") as caught:
        positive_truths(_films(["other"]), card)
    assert caught.value.problem.code is Code.BAD_LABELS


def test_no_films_at_all_give_figures_of_nothing() -> None:
    card = make_card()
    own = evaluation(said_of((), np.empty((0, 2), np.float32), card), card, "all", without_score=3)
    assert (own.whole.n, own.whole.figures, own.whole.note) == (0, {}, "3 films got no score and are left out.")


def _of_two(count: int = 120) -> tuple[tuple[LabelledFilm, ...], np.ndarray]:
    """Adults, children, teenagers and films without an age, in turn, each abnormal and normal; and their logits."""
    ages = ("45", "3", "14", "")
    labels = ["normal" if number // 4 % 2 else "abnormal" for number in range(count)]
    films = tuple(
        replace(film, columns={"age": ages[number % 4], "view": "AP"}) for number, film in enumerate(_films(labels))
    )
    generator = np.random.default_rng(1)
    odds = np.array([1.5 if label == "abnormal" else -1.5 for label in labels]) + generator.normal(0, 1.5, count)
    return films, np.stack([np.zeros(count), odds], axis=1).astype(np.float32)


def test_each_film_is_measured_as_one_of_its_population_and_those_outside_are_left_out_and_counted() -> None:
    card, (films, logits) = two_populations(), _of_two()
    own = evaluation(said_of(films, logits, card), card, "test", repeats=20)
    assert [(found.population, found.n, found.patients) for found in own.metrics] == [
        *(("adults", 60, 60), ("children", 30, 30), ("", 90, 90)),
    ]
    assert own.outside == 30
    assert own.whole.note == "30 films are of patients that the model is not for and are left out."
    adults, children = card.populations
    odds = logits[:, 1].astype(np.float64)
    right = []
    for place, film in enumerate(films):
        age = film.columns["age"]
        if age == "14":
            continue
        population = children if age == "3" else adults
        score = calibrated(odds[place : place + 1], population.calibration)[0]
        right.append((score >= population.operating_points[0].threshold) == (film.label == "abnormal"))
    assert own.whole.figures["accuracy"].value == pytest.approx(np.mean(right))
    assert {point.threshold for point in own.points} == {0.5, 0.7}
    assert {group.name for group in own.groups if group.kind == "age"} == {"0-17", "40-64", "not stated"}


def test_the_age_column_chooses_the_population_and_films_of_others_are_said(
    models: Path, labels_file: Path, tmp_path: Path
) -> None:
    card = two_populations(id="two", training=read_card(models / "one").training, metrics=())
    store.save(tmp_path / "two", card, random_state("mobilenet_v2", 2))
    rows = list(csv.DictReader(labels_file.open()))
    with (tmp_path / "labels.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "patient_id", "age", "view", "source"))
        for number, row in enumerate(rows):
            path, age = labels_file.parent / row["path"], ("45", "3", "9")[number // 4 % 3]
            writer.writerow((path, row["label"], row["patient_id"], age, "AP", "drawn"))
    words = ("--model", tmp_path / "two", "--data", tmp_path / "labels.csv")
    status, out, err = _run(*words, "--output", tmp_path / "said", "--record")
    assert (status, err) == (0, "")
    assert "drawn: all, adults, 16 films (8 abnormal) of 8 patients" in out
    assert "drawn: all, children, 16 films (8 abnormal) of 8 patients" in out
    assert "16 films are of patients that the model is not for and are left out." in out
    scores = list(csv.DictReader((tmp_path / "said" / "scores.csv").open()))
    last = ["population", "age", "view", "decision_words", "model_population", *ANATOMY, ENGINE]
    assert list(scores[0])[-10:] == last
    assert {row[ENGINE] for row in scores} == {"torch"}
    assert {(row["population"], row["age"], row["decision"] == "") for row in scores} == {
        *(("adults", "45", False), ("children", "3", False), ("", "9", True)),
    }
    recorded = read_card(tmp_path / "two").metrics
    assert [(own.population, own.n) for own in recorded] == [("adults", 16), ("children", 16), ("", 32)]


def test_what_tells_two_labels_apart_inside_a_source_is_said_where_sources_have_several() -> None:
    labels = ("normal", "covid", "opacity")
    card = make_card(labels=labels, positive_labels=labels[1:], calibration=Calibration(), operating_points=(_POINT,))
    truth = ["covid"] * 20 + ["normal", "opacity"] * 20 + ["normal"] * 4
    sources = ["clinic"] * 20 + ["ward"] * 44
    films = [replace(film, source=source) for film, source in zip(_films(truth), sources, strict=True)]
    logits = np.zeros((64, 3), np.float32)
    logits[:20, 1] = 9  # the source gives covid away
    logits[20:60, 2] = np.tile([0.0, 1.0], 20)
    own = evaluation(said_of(films, logits, card), card, "test", repeats=20)
    assert [(pair.source, pair.first, pair.second, pair.films) for pair in own.pairs] == [
        ("ward", "normal", "opacity", (24, 20))
    ]
    assert own.pairs[0].auc.value == 1.0
    alone = [replace(film, source="ward") for film in films]
    assert evaluation(said_of(alone, logits, card), card, "test", repeats=20).pairs == ()
