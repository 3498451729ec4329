"""A film is moved a little, always in the same ways, and its score is told between what it then lies."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from imaging.reasons import ENGLISH
from inference.explain.methods import Explaining
from inference.input.prepare import prepare
from inference.models import store
from inference.models.card import Fit, InputSpec
from inference.prediction import Scored, Stability
from inference.score import Scorer
from inference.stability import CROP, MOVES, NOISE, moved, stability, taken_again
from inference.table import FAITHFULNESS, STABILITY
from tests.inference.conftest import chest, make_image
from tests.inference.test_commands import hilum
from tests.models import make_card, make_point, random_state


def test_a_film_taken_again_lacks_up_to_two_in_a_hundred_at_each_side_and_has_noise() -> None:
    across = np.tile(np.arange(1000, dtype=np.uint16), (500, 1))
    lacking = set()
    for seed in range(40):
        again = taken_again(across, np.random.default_rng(seed))
        left = round(float(np.median(again[:, 0])))
        right = 999 - round(float(np.median(again[:, -1])))
        assert -2 <= left <= 1000 * CROP + 2  # the noise is 10 wide
        assert -2 <= right <= 1000 * CROP + 2
        assert 500 * (1 - 2 * CROP) <= len(again) <= 500
        lacking.add((left, right))
        spread = np.percentile(across, 99.5) - np.percentile(across, 0.5)
        noise = again - np.median(again, axis=0)
        assert noise.std() == pytest.approx(NOISE * spread, rel=0.06)
    assert len(lacking) > 30
    assert any(left > right for left, right in lacking)
    assert any(left < right for left, right in lacking)


def test_a_film_is_moved_in_the_same_ways_every_time() -> None:
    spec = InputSpec(rows=64, columns=64)
    film = prepare(make_image(chest()), spec)
    first = [moved(film, spec, way) for way in range(MOVES)]
    again = [moved(film, spec, way) for way in range(MOVES)]
    np.testing.assert_array_equal(first, again)
    assert all(not np.array_equal(one, other) for one, other in pairwise(first))
    assert {one.shape for one in first} == {(64, 64)}
    assert max(float(np.abs(one - film.grey).mean()) for one in first) < 20
    assert all(one.min() >= 0 and one.max() <= 255.01 for one in first)


def test_a_padded_film_is_moved_and_its_padding_is_not() -> None:
    spec = InputSpec(rows=64, columns=64, fit=Fit.PAD)
    film = prepare(make_image(np.full((200, 100), 900, np.uint16) + chest(1, 200, 100)), spec)
    down, across = film.part
    assert (down.start, down.stop, across.start, across.stop) == (0, 64, 16, 48)
    for way in range(MOVES):
        beside = moved(film, spec, way)[:, [*range(14), *range(50, 64)]]
        assert not beside.any()


def test_a_whole_film_moved_comes_to_much_the_same_as_what_the_network_gets_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("inference.stability.NOISE", 0.0)  # that of a large film is averaged away
    spec = InputSpec(rows=64, columns=64)
    image = make_image(chest(2, 640, 640))
    film = prepare(image, spec)
    for way in range(4):
        values = np.clip(taken_again(image.values, np.random.default_rng(way)), 0, 4095).astype(np.uint16)
        whole = prepare(make_image(values), spec).grey
        own = moved(film, spec, way)
        assert np.abs(own - whole).mean() < 3
        assert np.abs(own - whole).mean() < np.abs(film.grey - whole).mean()


def test_steps_are_told_and_work_can_be_given_up() -> None:
    spec = InputSpec(rows=64, columns=64)
    asked: list[int] = []

    def scores(pictures: NDArray[np.float32]) -> NDArray[np.float64]:
        asked.append(len(pictures))
        return np.linspace(0.4, 0.6, len(pictures))

    steps = stability(prepare(make_image(chest()), spec), spec, 0.5, scores)
    assert next(steps) == Explaining(0, MOVES)
    assert next(steps) == Explaining(8, MOVES)
    steps.close()
    assert asked == [8]


def test_what_a_moved_film_tells_counts_the_film_itself() -> None:
    found = Stability(0.5, (0.45, 0.49, 0.48))
    assert (found.lowest, found.highest) == (0.45, 0.5)
    assert found.crossings(0.5) == 3
    assert found.crossings(0.47) == 1
    assert found.crossings(0.3) == 0
    assert Stability(0.2, (0.5, 0.1)).crossings(0.5) == 1
    assert Stability(0.2, (0.5, 0.3)).lowest == 0.2


@pytest.fixture(scope="module")
def wavering(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model whose threshold lies within what the score of `chest(1)` moves."""
    folder = tmp_path_factory.mktemp("models") / "wavering"
    store.save(folder, make_card(), random_state("mobilenet_v2", 2))
    found = list(Scorer.open(folder, "cpu").stability(make_image(chest(1))))[-1]
    assert isinstance(found, Stability)
    assert found.lowest < found.score < found.highest
    point = make_point("balanced", (found.score + max(found.moved)) / 2)
    card = make_card(operating_points=(point,))
    store.save(folder, card, random_state("mobilenet_v2", 2))
    return folder


def test_a_score_that_crosses_the_threshold_gets_a_note_and_keeps_its_decision(wavering: Path) -> None:
    scorer = Scorer.open(wavering, "cpu")
    plain = scorer.score(make_image(chest(1)))
    scorer.with_stability = True
    asked = scorer.score(make_image(chest(1)))
    assert isinstance(plain, Scored)
    assert isinstance(asked, Scored)
    assert plain.stability is None
    assert asked.stability is not None
    crossed = asked.stability.crossings(asked.prediction.operating_point.threshold)
    assert 0 < crossed < MOVES
    assert replace(asked.prediction, notes=(), provenance=plain.prediction.provenance) == plain.prediction
    (note,) = asked.prediction.notes
    assert ENGLISH.message(note) == f"Moved a little, the film crosses the threshold in {crossed} of {MOVES}."
    alone = list(scorer.stability(make_image(chest(1))))[-1]
    assert alone == asked.stability


def test_a_film_that_is_not_decided_is_moved_and_crosses_nothing(wavering: Path) -> None:
    scorer = Scorer.open(wavering, "cpu")
    scorer.with_stability = scorer.with_faithfulness = True
    image = make_image(chest(1), present=0.5)
    answer = scorer.score(image, force=True)
    assert isinstance(answer, Scored)
    assert answer.prediction.decision is None
    assert answer.stability is not None
    assert answer.faithfulness is None
    assert len(answer.prediction.notes) == 1  # that it was refused


def films(folder: Path) -> Path:
    from tests.inference.conftest import write_chest

    folder.mkdir()
    for number in (1, 2):
        write_chest(folder / f"{number}.png", number)
    (folder / "3.png").write_bytes(b"")
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_the_columns_come_last_where_they_are_asked_for(wavering: Path, tmp_path: Path) -> None:
    folder, output = films(tmp_path / "films"), tmp_path / "table.csv"
    words = ("score", folder, "--model", wavering, "--output", output)
    assert hilum(*words)[0] == 1
    plain = rows(output)
    assert not {*STABILITY, *FAITHFULNESS} & plain[0].keys()
    assert hilum(*words, "--stability")[0] == 1
    asked = rows(output)
    assert list(asked[0]) == [*plain[0], *STABILITY]
    for cells, before in zip(asked[:2], plain, strict=False):
        assert float(cells["moved_lowest"]) <= float(cells["abnormal"]) <= float(cells["moved_highest"])
        assert cells["decision"] == before["decision"]
    assert "crosses the threshold in" in asked[0]["message"]
    assert (asked[2]["moved_lowest"], asked[2]["moved_highest"]) == ("", "")
    assert hilum(*words, "--stability", "--faithfulness", "--format", "csv")[0] == 1
    both = rows(output)
    assert list(both[0]) == [*plain[0], *STABILITY, *FAITHFULNESS]
    for cells in both[:2]:
        told = [cells[name] != "" for name in FAITHFULNESS]
        assert told == [cells["decision"] in ("abnormal", "unsure")] * 4


def test_a_table_goes_on_with_the_columns_that_it_was_begun_with(wavering: Path, tmp_path: Path) -> None:
    folder, output = films(tmp_path / "films"), tmp_path / "table.csv"
    words = ("score", folder, "--model", wavering, "--output", output, "--resume")
    assert hilum(*words, "--stability")[0] == 1
    whole = output.read_text()
    status, _, err = hilum(*words)
    assert status == 2
    assert "goes on with --stability" in err
    assert output.read_text() == whole
    output.write_text("".join(whole.splitlines(keepends=True)[:2]))
    assert hilum(*words, "--stability")[0] == 1
    first, second, _ = rows(output)
    assert first["moved_lowest"]
    assert second["moved_lowest"]
