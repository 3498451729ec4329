"""hilum threshold and hilum recalibrate: labelled films, scored now or before, choose for a place."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.models import catalogue, place_points, store
from inference.models.card_file import read_card
from tests.inference.conftest import chest
from tests.models import make_card, random_state, two_populations
from tests.program import hilum


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed model of random weights."""
    monkeypatch.setattr(place_points, "points_folder", lambda: tmp_path / "points")
    monkeypatch.setattr(catalogue, "bundled_folder", lambda: tmp_path / "bundled")
    monkeypatch.setattr(catalogue, "user_folder", lambda: tmp_path / "user")
    store.save(tmp_path / "bundled" / "tiny", make_card(), random_state("mobilenet_v2", 2))
    return tmp_path / "bundled" / "tiny"


def write_labels(folder: Path, films: int, *, patients: bool = True) -> Path:
    """Films that need not be there: every other one abnormal."""
    path = folder / "labels.csv"
    rows = [(f"f{film}.png", ("normal", "abnormal")[film % 2], f"P{film}" if patients else "") for film in range(films)]
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("path", "label", "patient_id"), *rows])
    return path


def write_scores(folder: Path, films: int, model: Path, *, steep: float = 1.0, **changes: object) -> Path:
    """A table as hilum score writes it; abnormal films have higher scores, not always."""
    card, path, generator = read_card(model), folder / "scores.csv", np.random.default_rng(1)
    names = ("path", "frame", "abnormal", "decision", "model_version", "model_sha256", "population")
    with path.open("w", newline="") as file:
        table = csv.DictWriter(file, names)
        table.writeheader()
        for film in range(films):
            score = 1 / (1 + np.exp(-steep * generator.normal(1.5 * (film % 2 * 2 - 1), 1.2)))
            cells = {"path": str(folder / f"f{film}.png"), "frame": 0, "abnormal": round(float(score), 6)}
            cells |= {"decision": "normal", "model_version": card.version, "model_sha256": card.weights_sha256}
            table.writerow({**cells, "population": "", **changes})
    return path


def test_scores_of_before_choose_a_threshold_that_is_kept_and_removed(model: Path, tmp_path: Path) -> None:
    labels, scores = write_labels(tmp_path, 120), write_scores(tmp_path, 120, model)
    words = ("threshold", "--data", labels, "--scores", scores, "--prevalence", "2%")
    status, out, err = hilum(*words, "--at", "0.35", "--keep", "our ward", "--by", "Ada")
    assert (status, err) == (0, "")
    assert "tiny 1.0, labelled films of labels.csv; 120 films of 120 patients: 60 with abnormal films, 60 with" in out
    assert "Of 1,000 people at a prevalence of 2 %" in out
    assert [line for line in out.splitlines() if line.endswith("  balanced")]
    assert "Measured on the films that it is chosen on" in out
    (kept,) = read_card(model).place_points
    assert (kept.point.name, kept.point.threshold, kept.kept_by) == ("own: our ward", 0.35, "Ada")
    assert "own: our ward: abnormal from 0.350" in hilum("models", "show", "tiny")[1]
    assert hilum("models", "remove", "tiny", "--point", "our ward")[:2] == (0, "removed own: our ward from tiny\n")
    assert read_card(model).place_points == ()
    status, _, err = hilum("models", "remove", "tiny", "--point", "our ward")
    assert status == 2
    assert "no operating point of this place named own: our ward" in err


def test_scores_are_calibrated_again_and_the_old_version_stays(model: Path, tmp_path: Path) -> None:
    labels, scores = write_labels(tmp_path, 300), write_scores(tmp_path, 300, model, steep=0.2)
    words = ("recalibrate", "--data", labels, "--scores", scores)
    status, out, err = hilum(*words)
    assert (status, err) == (0, "")
    assert "It helps" in out
    assert [own.name for own in catalogue.available()] == ["tiny"]
    status, out, _ = hilum(*words, "--install", "--by", "Ada")
    assert status == 0
    assert "installed tiny@1.0+own1 beside 1.0" in out
    assert hilum("models", "use", "tiny@1.0+own1")[0] == 0
    assert hilum("models", "rollback")[0] == 0
    assert catalogue.in_use() == model


def test_films_are_scored_where_no_table_is_given(model: Path, tmp_path: Path) -> None:
    labels = write_labels(tmp_path, 4, patients=False)
    for film in range(3):
        Image.fromarray((chest(film) >> 4).astype(np.uint8)).save(tmp_path / f"f{film}.png")
    status, out, err = hilum("threshold", "--data", labels, "--prevalence", "0.1", "--device", "cpu")
    assert status == 2
    assert "3 films of 3 patients: 1 with abnormal films, 2 with normal films" in out
    assert "3 films name no patient" in out
    assert "f3.png" in err
    assert "It takes at least 30 patients" in err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--prevalence", "0.1", "--keep", "ward"), "say with --at"),
        (("--prevalence", "0.1", "--population", "horses"), "no population named horses"),
        (("--prevalence", "0.1", "--at", "0.5", "--keep", "a" * 60), "40 letters at most"),
    ],
)
def test_wrong_usage_is_said_and_nothing_kept(model: Path, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    labels, scores = write_labels(tmp_path, 80), write_scores(tmp_path, 80, model)
    status, _, err = hilum("threshold", "--data", labels, "--scores", scores, *words)
    assert status == 2
    assert said in err
    assert read_card(model).place_points == ()


@pytest.mark.parametrize("share", ["0", "1", "130%", "-3%", "some"])
def test_a_prevalence_is_a_share_of_people(share: str) -> None:
    with pytest.raises(SystemExit) as left:
        hilum("threshold", "--data", "labels.csv", f"--prevalence={share}")
    assert left.value.code == 2


def test_scores_of_another_model_and_other_tables_are_refused(model: Path, tmp_path: Path) -> None:
    labels = write_labels(tmp_path, 80)
    words = ("threshold", "--data", labels, "--prevalence", "0.1", "--scores")
    other = write_scores(tmp_path, 80, model, model_sha256="1" * 64)
    assert "does not hold scores of tiny 1.0 alone" in hilum(*words, other)[2]
    assert "is no table of scores" in hilum(*words, labels)[2]
    strangers = write_scores(tmp_path, 80, model, path="/elsewhere.png")
    assert "No labelled film has a score in scores.csv" in hilum(*words, strangers)[2]


def test_films_outside_and_of_others_are_left_out_and_counted(model: Path, tmp_path: Path) -> None:
    store.save(model, two_populations(), random_state("mobilenet_v2", 2))
    labels, scores = write_labels(tmp_path, 160), write_scores(tmp_path, 160, model, population="adults")
    rows = list(csv.DictReader(scores.open(newline="")))
    for film, row in enumerate(rows):
        row |= {"population": "children"} if film < 30 else {"decision": "", "population": ""} if film < 40 else {}
    with scores.open("w", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    _, out, _ = hilum("threshold", "--data", labels, "--scores", scores, "--prevalence", "0.1")
    assert "; 120 films of 120 patients" in out
    assert "Left out: 10 films of patients that the model is not for and 30 films of other patients than adults." in out
