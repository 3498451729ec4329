"""Several models on one film: their columns, what they share, and in what two models of one task disagree."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from imaging.faults import Code, as_told
from imaging.image import ImageRef
from imaging.workers.pool import DecoderPool
from inference import score_change
from inference.decide import decide
from inference.disagreement import Disagreeing, TaskAnswer, compared, disagreement, share_a_task
from inference.input.admission import Admission
from inference.models import store
from inference.models.card import Activation, Fit, ModelCard
from inference.pipeline import RowDone, score_paths
from inference.prediction import NotScored, Prediction, Provenance, Scored
from inference.score import Scorer
from inference.table import columns, further_names
from tests.inference.conftest import chest, make_image, write_chest
from tests.inference.test_commands import hilum
from tests.models import change_card, make_card, random_state

CARD = make_card()
TB = make_card(
    id="tb",
    labels=("tuberculosis",),
    positive_labels=("tuberculosis",),
    task="tuberculosis",
    activation=Activation.SIGMOID,
)
OTHER = make_card(id="other", version="2.0")
REF = ImageRef(Path("film.png"))


def answer(score: float, card: ModelCard = CARD, **changes: object) -> TaskAnswer:
    point = card.operating_points[0]
    made = Provenance(card.id, card.version, card.weights_sha256, "cpu", 0.01)
    said = Prediction(REF, {}, score, True, point, decide(score, point), made)
    return TaskAnswer(card, Scored(REF, replace(said, **changes)))


def with_share(card: ModelCard, share: float | None) -> ModelCard:
    return change_card(card, calibration=replace(card.calibration, prevalence=share))


# In what two models disagree


def test_two_models_of_one_task_that_decide_otherwise_disagree_and_of_two_tasks_never() -> None:
    found = compared(answer(0.9), answer(0.1, OTHER))
    assert found is not None
    assert found.kind is Disagreeing.DECISIONS
    assert found.difference == pytest.approx(-0.8)
    assert found.sentence() == "Two models disagree. tiny: Abnormal (0.90); other: Below threshold (0.10)."
    assert compared(answer(0.9), answer(0.1, TB)) is None
    assert not share_a_task((CARD, TB))
    assert share_a_task((CARD, TB, OTHER))


def test_versions_of_one_model_are_told_apart() -> None:
    found = compared(answer(0.9), answer(0.1, make_card(version="1.1")))
    assert found is not None
    assert "tiny 1.0: Abnormal (0.90); tiny 1.1: Below threshold (0.10)" in found.sentence()


def test_one_that_is_unsure_is_less_than_two_that_say_the_opposite() -> None:
    unsure, opposite = compared(answer(0.95), answer(0.5, OTHER)), compared(answer(0.65), answer(0.35, OTHER))
    assert unsure is not None
    assert opposite is not None
    assert unsure.kind is Disagreeing.UNSURE
    assert "one is unsure" in unsure.sentence()
    assert opposite.weight > unsure.weight > 1


def test_a_film_that_one_model_did_not_decide_is_no_disagreement() -> None:
    refused = NotScored(REF, as_told(Code.BLANK, "It is blank.", "Look."))
    assert compared(answer(0.9), TaskAnswer(OTHER, refused)) is None
    assert compared(answer(0.9), answer(0.1, OTHER, decision=None)) is None
    assert compared(answer(0.9), TaskAnswer(OTHER, None)) is None
    assert disagreement([answer(0.9), answer(0.9, TB)]) is None


def test_scores_alone_differ_only_beyond_what_shifts_of_both_models_explain(monkeypatch: pytest.MonkeyPatch) -> None:
    own, other = answer(0.95), answer(0.65, OTHER)
    found = compared(own, other)
    assert found is not None
    assert (found.kind, found.shift) == (None, None)  # not measured for these models
    assert found.sentence() == ""
    models = [(one.version, one.weights_sha256, "") for one in (CARD, OTHER)]
    monkeypatch.setattr(score_change, "SHIFTS", dict.fromkeys(models, ((1.0, 0.2),)))
    found = compared(own, other)
    assert found is not None
    assert found.shift == pytest.approx(0.4)
    assert found.kind is None  # 0.3 apart: either may be off by 0.2
    monkeypatch.setattr(score_change, "SHIFTS", dict.fromkeys(models, ((1.0, 0.1),)))
    found = compared(own, other)
    assert found is not None
    assert found.kind is Disagreeing.SCORES
    assert "more than a small shift" in found.sentence()
    assert found.weight < 2


def test_scores_are_compared_at_one_share_of_positive_films() -> None:
    """The same odds ratio at another share is the same answer: 0.5 where half are positive is 0.1 where a tenth is."""
    found = compared(answer(0.1, with_share(CARD, 0.1)), answer(0.5, with_share(OTHER, 0.5)))
    assert found is not None
    assert found.difference == pytest.approx(0.0)
    for own, other in ((with_share(CARD, None), OTHER), (CARD, with_share(OTHER, None))):
        found = compared(answer(0.9, own), answer(0.1, other))
        assert found is not None
        assert found.difference is None
        assert found.kind is Disagreeing.DECISIONS
    found = compared(answer(0.9), answer(0.1, OTHER, calibrated=False))
    assert found is not None
    assert found.difference is None
    certain = compared(answer(1.0), answer(0.0, OTHER))
    assert certain is not None
    assert certain.difference == pytest.approx(-1.0)


def test_of_three_models_the_two_that_lie_farthest_apart_are_told() -> None:
    third = make_card(id="third")
    found = disagreement([answer(0.9), answer(0.5, OTHER), answer(0.1, third), answer(0.0, TB)])
    assert found is not None
    assert (found.first.card.id, found.second.card.id) == ("tiny", "third")


# Columns


def test_the_columns_of_a_further_model_stand_behind_all_others_and_begin_with_its_task() -> None:
    own = columns(CARD)
    assert columns(CARD, [TB])[: len(own)] == own
    assert " ".join(columns(CARD, [TB])[len(own) :]) == (
        "tuberculosis_score tuberculosis_decision tuberculosis_decision_words tuberculosis_operating_point "
        "tuberculosis_threshold tuberculosis_population tuberculosis_message tuberculosis_score_tuberculosis "
        "tuberculosis_model tuberculosis_model_version tuberculosis_model_sha256"
    )
    assert columns(CARD, [TB, OTHER])[-2:] == ("disagreement", "score_difference")


def test_names_of_columns_are_never_the_same_twice() -> None:
    cards = [TB, OTHER, make_card(version="0.9"), replace(TB, id="tb2"), make_card(id="m", task="model"), CARD]
    names = columns(CARD, cards[:-1])
    assert len(set(names)) == len(names)
    assert further_names(CARD, cards[:-1]) == (
        "tuberculosis@tb", "abnormal@other", "abnormal@tiny@0.9", "tuberculosis@tb2", "model@m",
    )  # fmt: skip


# What is shared


def test_two_models_share_the_preparation_where_picture_and_gate_are_the_same() -> None:
    gate, same = store.shipped_gate(), store.shipped_gate()
    assert gate is not same
    own = Admission(CARD.input, gate)
    assert own.is_like(Admission(replace(CARD.input, mean=(1.0, 1.0, 1.0)), same, lungs=CARD.input))
    assert not own.is_like(Admission(replace(CARD.input, fit=Fit.PAD), gate))
    assert not own.is_like(Admission(CARD.input, None))
    assert not own.is_like(Admission(CARD.input, gate, force=True))
    for other in (replace(gate, hidden=gate.hidden + np.float32(1)), replace(gate, limit=gate.limit + 1)):
        assert not own.is_like(Admission(CARD.input, other))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Another model of the same task, and two of another one: with the same input and with another."""
    folder = tmp_path_factory.mktemp("further")
    tb = replace(TB, version="1.0")
    cards = {
        "other": OTHER,
        "tb": tb,
        "padded": replace(tb, id="padded", input=replace(tb.input, rows=96, fit=Fit.PAD)),
    }
    for seed, (name, card) in enumerate(cards.items(), 1):
        store.save(folder / name, card, random_state("mobilenet_v2", len(card.labels), seed))
    return {name: folder / name for name in cards}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    for number in range(1, 4):
        write_chest(folder / f"{number}.png", number)
    (folder / "4.png").write_text("no film at all")
    return folder


def test_further_models_say_of_a_film_what_they_say_alone(
    films: Path, tiny_model: Path, models: dict[str, Path]
) -> None:
    first, *further = (Scorer.open(path, "cpu") for path in (tiny_model, *models.values()))
    with DecoderPool(workers=1) as pool:
        rows = [one for one in score_paths([films], first, pool, further=further) if isinstance(one, RowDone)]
    assert [len(one.further) for one in rows] == [3, 3, 3, 0]
    for number, one in enumerate(rows[:3], 1):
        image = make_image((chest(number) * 16).astype(np.uint16), str(films / f"{number}.png"))
        for scorer, said in zip((first, *further), (one.outcome, *one.further), strict=True):
            alone = scorer.score(image)
            assert isinstance(alone, Scored)
            assert isinstance(said, Scored)
            assert said.prediction.score == pytest.approx(alone.prediction.score, abs=1e-6)


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_score_writes_what_further_models_say_and_goes_on_with_the_same_ones(
    films: Path, tiny_model: Path, models: dict[str, Path], tmp_path: Path
) -> None:
    output = tmp_path / "scores.csv"
    words = ("score", films, "--model", tiny_model, "--device", "cpu", "--output", output)
    both = ("--also", models["tb"], "--also", models["other"])
    status, _, err = hilum(*words, *both)
    assert status == 1, err  # the file that is none
    cells = table(output)
    assert {row["tuberculosis_model"] for row in cells} == {"tb"}
    assert all(row["tuberculosis_score"] != row["tuberculosis_score_tuberculosis"] for row in cells[:3])  # calibrated
    assert all(0 <= float(row["tuberculosis_score"]) <= 1 for row in cells[:3])
    assert all(row["tuberculosis_decision_words"] for row in cells[:3])
    assert (cells[3]["tuberculosis_score"], cells[3]["disagreement"]) == ("", "")
    assert all(row["score_difference"] for row in cells[:3])
    for row in cells[:3]:
        differ = row["decision"] != row["abnormal@other_decision"]
        assert bool(row["disagreement"]) == differ

    whole = output.read_text()
    lines = whole.splitlines(keepends=True)
    output.write_text("".join(lines[:-1]))
    status, _, err = hilum(*words, *both, "--resume")
    assert "3 rows were there before" in err
    assert output.read_text() == whole
    assert "has columns of tb" in hilum(*words, "--resume")[2]
    assert output.read_text() == whole
    changed = whole.replace(store.read_card(models["tb"]).weights_sha256, "f" * 64)
    output.write_text(changed)
    assert hilum(*words, *both, "--resume")[0] == 1
    assert "f" * 64 not in output.read_text()


def test_what_does_not_go_with_further_models_is_said(films: Path, tiny_model: Path, models: dict[str, Path]) -> None:
    words = ("score", films, "--model", tiny_model, "--also")
    assert "a cluster scores with one model" in hilum(*words, models["tb"], "--dask", "nowhere:1")[2]
    assert "scores already" in hilum(*words, tiny_model)[2]
    status, _, err = hilum(*words, films / "no model")
    assert status == 2
    assert "no model" in err
