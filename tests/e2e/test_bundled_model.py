"""The model that comes with the program: its card keeps its promises, and it scores the films it should."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from imaging.reading.read import read, read_refs
from inference.figures import auc
from inference.models import catalogue
from inference.models.card_file import read_card
from inference.prediction import NotScored, Scored
from inference.score import Scorer
from tests.phantom import make_phantom
from tests.program import hilum


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer.open("chest-mobilenet-v2", "cpu")


def test_the_card_names_data_shortcuts_limits_and_figures_of_each_source_with_intervals() -> None:
    card = read_card(catalogue.find("chest-mobilenet-v2"))
    words = " ".join(card.limits).lower()
    assert "children" in words
    assert "shortcuts" in words
    assert "adult" in words
    assert {own.split for own in card.metrics} >= {"validation", "test"}
    assert len({own.source for own in card.metrics}) >= 2
    for own in card.metrics:
        assert all(figure.low <= figure.value <= figure.high for figure in own.figures.values())
    named = {point.name: point for point in card.operating_points}
    assert named["high sensitivity"].sensitivity.value > named["balanced"].sensitivity.value
    assert named["high specificity"].specificity.value > named["balanced"].specificity.value


def test_the_same_phantom_scores_alike_as_dicom_of_either_polarity_and_as_png(scorer: Scorer, tmp_path: Path) -> None:
    film = make_phantom(seed=3, opacity=None, size=512)
    film.write_dicom(tmp_path / "two.dcm")
    film.write_dicom(tmp_path / "one.dcm", monochrome1=True)
    film.write_png(tmp_path / "film.png")
    outcomes = [scorer.score(read(read_refs(path)[0]), force=True) for path in sorted(tmp_path.iterdir())]
    scores = [outcome.prediction.score for outcome in outcomes if isinstance(outcome, Scored)]
    assert len(scores) == 3
    assert np.ptp(scores) <= 1e-6


def test_every_full_size_film_is_scored_and_the_classes_part(shared: Path, tmp_path: Path) -> None:
    folder, output = shared / "data" / "kermany_full_size", tmp_path / "scores.csv"
    status, _, err = hilum("score", folder, "--output", output)
    assert status == 0, err
    rows = list(csv.DictReader(output.open()))
    truth = {row["path"]: row["label"] == "abnormal" for row in csv.DictReader((folder / "labels.csv").open())}
    assert [row["status"] for row in rows] == ["scored"] * 40
    scores = np.array([float(row["abnormal"]) for row in rows])
    positive = np.array([truth[str(Path(row["path"]).relative_to(folder))] for row in rows])
    assert auc(scores, positive) >= 0.95


def test_a_leg_and_a_turned_chest_are_not_scored(scorer: Scorer, shared: Path) -> None:
    leg = next((shared / "data" / "dicom").rglob("RG3_J2KI.dcm"))
    refused = scorer.score(read(read_refs(leg)[0]))
    assert isinstance(refused, NotScored)
    assert refused.provenance is not None
    assert refused.provenance.sha256 == scorer.card.weights_sha256
